"""The redactie called an organisation to ask whether everything is still right."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from organisaties.models.organisatie import OrganisatiePage


class BelpogingQuerySet(models.QuerySet["Belpoging"]):
    def nieuwste_eerst(self) -> "BelpogingQuerySet":
        return self.order_by("-op", "-pk")


class Belpoging(models.Model):
    """`organisatie` is the page in the main language; the newest counts. Only organisaties.upkeep writes these."""

    class Uitkomst(models.TextChoices):
        KLOPT = "klopt", _("Called: everything is still right")
        GEEN_GEHOOR = "geen_gehoor", _("No answer")
        WIL_NIET_MEER = "wil_niet_meer", _("Does not want to be asked any more")
        TOCH_WEER = "toch_weer", _("May be asked again after all")

    organisatie = models.ForeignKey(
        OrganisatiePage, verbose_name=_("organisation"), on_delete=models.CASCADE, related_name="belpogingen"
    )
    uitkomst = models.CharField(_("what came of it"), max_length=13, choices=Uitkomst.choices)
    op = models.DateTimeField(_("when"), default=timezone.now)
    door = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    # The admin does not name it as a use of the page.
    wagtail_reference_index_ignore = True

    objects = BelpogingQuerySet.as_manager()

    class Meta:
        verbose_name = _("call to an organisation")
        verbose_name_plural = _("calls to organisations")
        indexes = [models.Index(fields=["organisatie", "-op"], name="belpoging_nieuwste")]

    def __str__(self) -> str:
        return f"{self.organisatie_id}: {self.uitkomst}"
