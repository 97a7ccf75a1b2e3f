from django.core.validators import RegexValidator
from django.db import models
from django.db.models.functions import Length
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.search import index

from locaties.postcodes import PostcodeField, is_postcode_or_area, normalise, validate_postcode_or_area


class WijkQuerySet(models.QuerySet["Wijk"]):
    def voor_postcode(self, postcode: str) -> "Wijk | None":
        """The wijk of "3026AB": a row for the whole postcode wins over one for "3026". None for nonsense."""
        postcode = normalise(postcode)
        if not is_postcode_or_area(postcode):
            return None
        rows = self.filter(postcodes__postcode__in={postcode, postcode[:4]})
        return rows.order_by(Length("postcodes__postcode").desc()).first()

    def in_gemeente(self, gemeente: str) -> "WijkQuerySet":
        return self.filter(gemeente__iexact=gemeente)


class Wijk(index.Indexed, ClusterableModel):
    """A part of a gemeente as its people call it, the same for all sites; each site chooses its own."""

    class CbsSoort(models.TextChoices):
        WIJK = "wijk", _("wijk")
        BUURT = "buurt", _("buurt")

    naam = models.CharField(_("name"), max_length=80, help_text=_("As the people who live there say it."))
    slug = models.SlugField(
        _("name in addresses"),
        max_length=80,
        unique=True,
        help_text=_("Add the gemeente when two wijken have the same name."),
    )
    gemeente = models.CharField(_("municipality"), max_length=80)
    cbs_code = models.CharField(
        _("CBS code"),
        max_length=10,
        blank=True,
        validators=[RegexValidator(r"^(WK\d{6}|BU\d{8})$", _("Write for example WK059903 or BU05990321."))],
        help_text=_("Lets figures of Statistics Netherlands be laid beside those of the wijk."),
    )
    cbs_jaar = models.PositiveSmallIntegerField(
        _("CBS year"),
        null=True,
        blank=True,
        help_text=_("Codes change now and then; this one is of which year?"),
    )
    cbs_soort = models.CharField(_("CBS kind"), max_length=5, choices=CbsSoort.choices, blank=True)
    # A GeoJSON Polygon or MultiPolygon (RFC 7946), longitude first.
    omtrek = models.JSONField(_("outline"), null=True, blank=True)

    objects = WijkQuerySet.as_manager()

    search_fields = [
        index.SearchField("naam"),
        index.AutocompleteField("naam"),
        index.AutocompleteField("gemeente"),
    ]

    class Meta:
        verbose_name = _("wijk")
        verbose_name_plural = _("wijken")
        ordering = ["gemeente", "naam"]

    def __str__(self) -> str:
        return self.naam


class WijkPostcode(models.Model):
    """A postcode belongs to one wijk: "3026" for all of it, "3026AB" where wijken share those four digits."""

    wijk = ParentalKey(Wijk, on_delete=models.CASCADE, related_name="postcodes")
    postcode = PostcodeField(_("postcode"), unique=True, validators=[validate_postcode_or_area])

    class Meta:
        verbose_name = _("postcode")
        verbose_name_plural = _("postcodes")
        ordering = ["postcode"]

    def __str__(self) -> str:
        return self.postcode
