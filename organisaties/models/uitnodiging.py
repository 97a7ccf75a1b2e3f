"""An invitation to keep an organisation up to date, until it is taken up, withdrawn or over."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from organisaties.models.lidmaatschap import Lidmaatschap
from organisaties.models.organisatie import OrganisatiePage


class UitnodigingQuerySet(models.QuerySet["Uitnodiging"]):
    def van_organisatie(self, page: OrganisatiePage) -> "UitnodigingQuerySet":
        return self.filter(organisatie=page.bronpagina)

    def open(self) -> "UitnodigingQuerySet":
        """Nobody took it up or withdrew it; it may be over."""
        return self.filter(status=Uitnodiging.Status.OPEN)

    def vandaag(self) -> "UitnodigingQuerySet":
        """Sent in the last day, whatever became of it."""
        return self.filter(verstuurd_op__gt=timezone.now() - timedelta(days=1))


class Uitnodiging(models.Model):
    """
    Only organisaties.invitations writes these rows. Of one that was taken up or withdrawn nothing personal is kept:
    the row stays so that whoever follows the link once more is told what became of it.
    """

    class Status(models.TextChoices):
        OPEN = "open", _("open")
        AANGENOMEN = "aangenomen", _("taken up")
        INGETROKKEN = "ingetrokken", _("withdrawn")

    organisatie = models.ForeignKey(
        OrganisatiePage,
        verbose_name=_("organisation"),
        on_delete=models.CASCADE,
        related_name="uitnodigingen",
    )
    email = models.EmailField(_("e-mail address"), blank=True)
    naam = models.CharField(_("name"), max_length=120, blank=True)
    rol = models.CharField(_("role"), max_length=9, choices=Lidmaatschap.Rol.choices)
    # Of the secret in the link: who reads the database cannot follow it.
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    status = models.CharField(_("status"), max_length=11, choices=Status.choices, default=Status.OPEN)
    door = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("invited by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    verstuurd_op = models.DateTimeField(_("sent"))
    verloopt_op = models.DateTimeField(_("until"))
    keren = models.PositiveSmallIntegerField(_("how often sent"), default=1)

    objects = UitnodigingQuerySet.as_manager()

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        constraints = [
            models.UniqueConstraint(
                fields=["organisatie", "email"],
                condition=models.Q(status="open"),
                name="uitnodiging_open_once",
            )
        ]

    def __str__(self) -> str:
        return f"{self.organisatie_id} ({self.status})"

    @property
    def is_open(self) -> bool:
        return self.status == self.Status.OPEN

    @property
    def is_verlopen(self) -> bool:
        return self.is_open and self.verloopt_op <= timezone.now()
