from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Site

from locaties.models import Wijk
from themas.models import Doelgroep, Thema


class KoppelingQuerySet(models.QuerySet["Koppeling"]):
    def werkzaam(self) -> "KoppelingQuerySet":
        """Those that put items on a site now: both sides agreed, and neither paused or ended it."""
        return self.filter(status=Koppeling.Status.ACTIEF, akkoord_van=True, akkoord_naar=True)

    def lopend(self) -> "KoppelingQuerySet":
        return self.exclude(status=Koppeling.Status.BEEINDIGD)


class Koppeling(models.Model):
    """
    A site shares what it shows with another site ("Delen met een andere website").

    What that comes to is derived by sites.listings; every change of a link is followed by
    sites.links.apply_after_commit.
    """

    class Wat(models.TextChoices):
        ALLES = "alles", _("organisations and activities")
        PROFIELEN = "profielen", _("organisations only")
        ACTIVITEITEN = "activiteiten", _("activities only")

    class Status(models.TextChoices):
        ACTIEF = "actief", _("active")
        GEPAUZEERD = "gepauzeerd", _("paused")
        BEEINDIGD = "beeindigd", _("ended")

    van = models.ForeignKey(
        Site, verbose_name=_("from"), on_delete=models.CASCADE, related_name="koppelingen_uit"
    )
    naar = models.ForeignKey(
        Site, verbose_name=_("to"), on_delete=models.CASCADE, related_name="koppelingen_in"
    )
    wat = models.CharField(_("what"), max_length=12, choices=Wat.choices, default=Wat.ALLES)
    # Empty: all of them.
    themas = models.ManyToManyField(Thema, verbose_name=_("only these themes"), blank=True, related_name="+")
    wijken = models.ManyToManyField(Wijk, verbose_name=_("only these wijken"), blank=True, related_name="+")
    doelgroepen = models.ManyToManyField(
        Doelgroep, verbose_name=_("only for these people"), blank=True, related_name="+"
    )
    na_goedkeuring = models.BooleanField(
        _("show only after approval"),
        default=False,
        help_text=_("An editor of the receiving site then approves each item first."),
    )
    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.ACTIEF)
    akkoord_van = models.BooleanField(_("agreed by the sharing site"), default=False)
    akkoord_naar = models.BooleanField(_("agreed by the receiving site"), default=False)
    gemaakt_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    gemaakt_op = models.DateTimeField(auto_now_add=True)
    # How far the work after the last change is, in items; `verwerkt_op` empty: not finished yet.
    te_verwerken = models.PositiveIntegerField(default=0, editable=False)
    verwerkt = models.PositiveIntegerField(default=0, editable=False)
    verwerkt_op = models.DateTimeField(null=True, editable=False)
    # When that work last moved: a link that stands still lost its worker.
    stap_op = models.DateTimeField(default=timezone.now, editable=False)

    objects = KoppelingQuerySet.as_manager()

    class Meta:
        verbose_name = _("sharing with another site")
        verbose_name_plural = _("sharing with other sites")
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(van=models.F("naar")), name="koppeling_between_two_sites"
            )
        ]

    def __str__(self) -> str:
        return f"{self.van.site_name} → {self.naar.site_name}"

    def clean(self) -> None:
        super().clean()
        if self.van_id and self.van_id == self.naar_id:
            raise ValidationError({"naar": _("A site cannot share with itself.")})

    @property
    def is_werkzaam(self) -> bool:
        return self.status == self.Status.ACTIEF and self.akkoord_van and self.akkoord_naar

    @property
    def wacht_op_akkoord(self) -> bool:
        return self.status != self.Status.BEEINDIGD and not (self.akkoord_van and self.akkoord_naar)


class Voorstel(models.Model):
    """
    An item that a link offers and that an editor of the site has not approved yet. Derived: only sites.listings
    writes these rows.
    """

    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="voorstellen")
    pagina = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="voorstellen")
    soort = models.CharField(_("kind"), max_length=20)
    koppeling = models.ForeignKey(Koppeling, on_delete=models.CASCADE, related_name="voorstellen")

    class Meta:
        verbose_name = _("offered item")
        verbose_name_plural = _("offered items")
        constraints = [
            models.UniqueConstraint(fields=["koppeling", "pagina"], name="voorstel_once_per_koppeling")
        ]

    def __str__(self) -> str:
        return f"{self.pagina_id} ? {self.site_id}"


class Toelating(models.Model):
    """An editor's decision that an item may be shown on a site; like hiding it outlives links and listings."""

    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="toelatingen")
    pagina = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="toelatingen")
    door = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    op = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("approved item")
        verbose_name_plural = _("approved items")
        constraints = [models.UniqueConstraint(fields=["site", "pagina"], name="toelating_once_per_site")]

    def __str__(self) -> str:
        return f"{self.pagina_id} ✓ {self.site_id}"
