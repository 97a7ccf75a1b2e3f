from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail_localize.fields import SynchronizedField

from themas.models.begrip import Begrip, BegripQuerySet


class BehoefteQuerySet(BegripQuerySet):
    def kiesbaar(self) -> Self:
        """Those that an editor chooses; the others follow from what is known already."""
        return self.filter(afgeleid_van=Behoefte.AfgeleidVan.NIETS)

    def afgeleid(self) -> Self:
        return self.exclude(afgeleid_van=Behoefte.AfgeleidVan.NIETS)


class Behoefte(Begrip):
    """What a person needs to be able to take part."""

    class AfgeleidVan(models.TextChoices):
        NIETS = "", _("nothing: the editor chooses it")
        PRIJS = "prijs", _("the price is nothing")
        AANMELDEN = "aanmelden", _("signing up is not needed")
        INGANG = "ingang", _("the building: entrance")
        TOILET = "toilet", _("the building: toilet")
        LIFT = "lift", _("the building: lift")
        RINGLEIDING = "ringleiding", _("the building: ring loop")
        PARKEREN = "parkeren", _("the building: parking")
        BANKJE = "bankje", _("the building: bench on the way")

    shared_fields = (*Begrip.shared_fields, "afgeleid_van")
    override_translatable_fields = [SynchronizedField(name, overridable=False) for name in shared_fields]

    uitleg = models.CharField(
        _("explanation"),
        max_length=160,
        blank=True,
        help_text=_("One sentence, when the name is not enough."),
    )
    afgeleid_van = models.CharField(
        _("follows from"),
        max_length=12,
        choices=AfgeleidVan.choices,
        default=AfgeleidVan.NIETS,
        blank=True,
        help_text=_("Then the platform fills it in, and editors do not choose it."),
    )

    objects = BehoefteQuerySet.as_manager()  # type: ignore[misc]

    class Meta(Begrip.Meta):
        verbose_name = _("need")
        verbose_name_plural = _("needs")
