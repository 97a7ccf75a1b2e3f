"""Whom the redactie trusts: what they hand in is online at once, and looked at afterwards."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from organisaties.models.organisatie import OrganisatiePage
from sites.models import Wijksite


class Vertrouwd(models.Model):
    """A fact, with who said so; without a row what stands above it counts. Only organisaties.review.trust writes."""

    vertrouwd = models.BooleanField(_("trusted"))
    door = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("said by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    op = models.DateTimeField(_("said on"), auto_now=True)

    class Meta:
        abstract = True


class SiteVertrouwen(Vertrouwd):
    """What counts on a site for organisations of which nobody said anything. Without a row: not trusted."""

    wijksite = models.OneToOneField(Wijksite, on_delete=models.CASCADE, related_name="vertrouwen")

    class Meta:
        verbose_name = _("trust of a site")
        verbose_name_plural = _("trust of sites")

    def __str__(self) -> str:
        return f"{self.wijksite_id}: {self.vertrouwd}"


class Vertrouwen(Vertrouwd):
    """Of one organisation; `organisatie` is the page in the main language."""

    organisatie = models.OneToOneField(OrganisatiePage, on_delete=models.CASCADE, related_name="vertrouwen")

    class Meta:
        verbose_name = _("trust of an organisation")
        verbose_name_plural = _("trust of organisations")

    def __str__(self) -> str:
        return f"{self.organisatie_id}: {self.vertrouwd}"
