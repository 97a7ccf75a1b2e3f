from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Site

from locaties.models import Wijk


class VermeldingQuerySet(models.QuerySet["Vermelding"]):
    def op(self, site: Site) -> "VermeldingQuerySet":
        return self.filter(site=site)


class Vermelding(models.Model):
    """
    An item that is shown on a site. Derived: only sites.listings writes these rows.

    Own pages keep the URL of the tree and have no slug; a guest's slug is unique per site and kind.
    """

    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="vermeldingen")
    pagina = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="vermeldingen")
    soort = models.CharField(_("kind"), max_length=20)
    slug = models.SlugField(_("slug"), max_length=255, null=True, allow_unicode=True)
    wijken = models.ManyToManyField(Wijk, related_name="vermeldingen")

    objects = VermeldingQuerySet.as_manager()

    class Meta:
        verbose_name = _("listing")
        verbose_name_plural = _("listings")
        constraints = [
            models.UniqueConstraint(fields=["site", "pagina"], name="vermelding_once_per_site"),
            models.UniqueConstraint(
                fields=["site", "soort", "slug"], name="vermelding_slug_per_site_and_kind"
            ),
        ]
        indexes = [models.Index(fields=["site", "soort"], name="vermelding_site_soort")]

    def __str__(self) -> str:
        return f"{self.soort} {self.pagina_id} → {self.site_id}"


class Bron(models.Model):
    """Why a listing is there. A listing without a source does not exist."""

    class Soort(models.TextChoices):
        EIGEN = "eigen", _("lives on this site")
        KOPPELING = "koppeling", _("shared by another site")
        ACTIEF = "actief", _("active in a wijk of this site")

    vermelding = models.ForeignKey(Vermelding, on_delete=models.CASCADE, related_name="bronnen")
    soort = models.CharField(_("kind"), max_length=10, choices=Soort.choices)
    koppeling = models.ForeignKey(
        "sites.Koppeling", null=True, blank=True, on_delete=models.CASCADE, related_name="bronnen"
    )

    class Meta:
        verbose_name = _("source of a listing")
        verbose_name_plural = _("sources of listings")
        constraints = [
            models.UniqueConstraint(
                fields=["vermelding", "soort"],
                condition=models.Q(koppeling=None),
                name="bron_once_without_koppeling",
            ),
            models.UniqueConstraint(
                fields=["vermelding", "koppeling"],
                condition=models.Q(koppeling__isnull=False),
                name="bron_once_per_koppeling",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.vermelding_id} {self.soort}"


class Verberging(models.Model):
    """An editor's decision to hide an item on a site; it outlives the listing and its sources."""

    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="verbergingen")
    pagina = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="verbergingen")
    reden = models.CharField(_("reason"), max_length=200)
    door = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    op = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("hidden item")
        verbose_name_plural = _("hidden items")
        constraints = [models.UniqueConstraint(fields=["site", "pagina"], name="verberging_once_per_site")]

    def __str__(self) -> str:
        return f"{self.pagina_id} ✕ {self.site_id}"
