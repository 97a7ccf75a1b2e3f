from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.images import get_image_model_string
from wagtail.models import Orderable

from sites.models.wijksite import Wijksite


class PartnerLogo(Orderable):
    """Who makes the site together; shown at the bottom of every page."""

    wijksite = ParentalKey(Wijksite, on_delete=models.CASCADE, related_name="partnerlogos")
    naam = models.CharField(_("name"), max_length=80)
    logo = models.ForeignKey(
        get_image_model_string(), verbose_name=_("logo"), on_delete=models.CASCADE, related_name="+"
    )
    url = models.URLField(_("website"), blank=True)

    class Meta(Orderable.Meta):
        verbose_name = _("logo of a partner")
        verbose_name_plural = _("logos of partners")

    def __str__(self) -> str:
        return self.naam
