"""The rows that belong to a profile."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from locaties.models import Locatie
from organisaties.models.persoon import Persoon


class OrganisatieLocatie(Orderable):
    pagina = ParentalKey("organisaties.OrganisatiePage", on_delete=models.CASCADE, related_name="plekken")
    locatie = models.ForeignKey(
        Locatie, verbose_name=_("place"), on_delete=models.CASCADE, related_name="organisaties"
    )

    class Meta(Orderable.Meta):
        verbose_name = _("place")
        verbose_name_plural = _("places")


class OrganisatiePersoon(Orderable):
    pagina = ParentalKey("organisaties.OrganisatiePage", on_delete=models.CASCADE, related_name="mensen")
    persoon = models.ForeignKey(
        Persoon, verbose_name=_("person"), on_delete=models.CASCADE, related_name="organisaties"
    )
    rol = models.CharField(_("what do they do here"), max_length=80, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = _("person")
        verbose_name_plural = _("people")
