from typing import Any, NamedTuple, Self
from urllib.parse import urlencode

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from locaties.models.wijk import Wijk
from locaties.postcodes import PostcodeField, for_people, normalise

MAPS = "https://www.openstreetmap.org"


class Antwoord(models.TextChoices):
    """Unknown differs from no: a visitor can ask."""

    JA = "ja", _("yes")
    NEE = "nee", _("no")
    ONBEKEND = "onbekend", _("not known")


class AntwoordField(models.CharField):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 8)
        kwargs.setdefault("choices", Antwoord.choices)
        kwargs.setdefault("default", Antwoord.ONBEKEND)
        super().__init__(*args, **kwargs)


class Onderdeel(NamedTuple):
    """A part of a building that decides who can take part; `value.label` is the answer in words."""

    key: str
    label: str | Promise
    value: Antwoord


class Locatie(index.Indexed, models.Model):
    """
    A building or spot, shared by all who use it.

    Visitors see only what `openbare_naam`, `openbaar_adres` and `openbare_coordinaten` give: of a place whose
    address is not shown that is the wijk. `naam`, `straat` and the other fields are for the admin.
    """

    PARTS = ("ingang", "toilet", "lift", "ringleiding", "parkeren", "bankje")

    naam = models.CharField(_("name"), max_length=120, help_text=_("What stands on the door."))
    straat = models.CharField(_("street"), max_length=120, blank=True)
    huisnummer = models.CharField(
        _("number"), max_length=12, blank=True, help_text=_("With its letter, if any.")
    )
    postcode = PostcodeField(_("postcode"), blank=True, help_text=_("The wijk follows from it."))
    plaats = models.CharField(_("town"), max_length=80)
    adres_tonen = models.BooleanField(
        _("show the address"),
        default=True,
        help_text=_("Switch off for a shelter or somebody's home: then only the wijk is shown, everywhere."),
    )
    wijk = models.ForeignKey(
        Wijk,
        verbose_name=_("wijk"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="locaties",
        help_text=_("Leave empty to take the wijk of the postcode."),
    )
    # An editor chose the wijk: it stays when a postcode goes to another wijk.
    wijk_gekozen = models.BooleanField(default=False, editable=False)
    # The wijk and the postcode as the database has them.
    _stored: tuple[int | None, str] = (None, "")
    breedtegraad = models.FloatField(
        _("latitude"),
        null=True,
        blank=True,
        validators=[MinValueValidator(50), MaxValueValidator(54)],
        help_text=_("In the Netherlands between 50 and 54."),
    )
    lengtegraad = models.FloatField(
        _("longitude"),
        null=True,
        blank=True,
        validators=[MinValueValidator(3), MaxValueValidator(8)],
        help_text=_("In the Netherlands between 3 and 8."),
    )
    bag_id = models.CharField(
        _("BAG id"),
        max_length=16,
        blank=True,
        validators=[RegexValidator(r"^\d{16}$", _("A BAG id has 16 digits."))],
        help_text=_("The number of this address in the national register."),
    )

    ingang = AntwoordField(_("entrance without a step"))
    toilet = AntwoordField(_("toilet for a wheelchair"))
    lift = AntwoordField(_("lift"))
    ringleiding = AntwoordField(_("ring loop (for hearing aids)"))
    parkeren = AntwoordField(_("parking for people with a disability"))
    bankje = AntwoordField(_("bench on the way"))
    toelichting = models.TextField(
        _("explanation"), blank=True, help_text=_("Visitors read this, so name no address that is not shown.")
    )

    search_fields = [
        index.SearchField("naam"),
        index.AutocompleteField("naam"),
        index.AutocompleteField("straat"),
        index.AutocompleteField("plaats"),
    ]

    class Meta:
        verbose_name = _("place")
        verbose_name_plural = _("places")
        ordering = ["naam", "pk"]
        indexes = [models.Index(fields=["postcode"], name="locatie_postcode")]

    def __str__(self) -> str:
        return self.naam

    def clean(self) -> None:
        super().clean()
        if (self.breedtegraad is None) != (self.lengtegraad is None):
            raise ValidationError(_("Fill in both the latitude and the longitude, or neither."))
        if self.huisnummer and not self.straat:
            raise ValidationError({"straat": _("A number needs a street.")})

    @classmethod
    def from_db(cls, *args: Any, **kwargs: Any) -> Self:
        place = super().from_db(*args, **kwargs)
        place._stored = place._whereabouts
        return place

    @property
    def _whereabouts(self) -> tuple[int | None, str]:
        loaded = vars(self)
        return loaded.get("wijk_id"), normalise(loaded.get("postcode") or "")

    def save(self, *args: Any, **kwargs: Any) -> None:
        if kwargs.get("update_fields") is None:
            self._follow_postcode()
        super().save(*args, **kwargs)
        self._stored = self._whereabouts

    def _follow_postcode(self) -> None:
        """
        The wijk is that of the postcode, unless somebody chose one: then it stays, whatever becomes of the postcode.

        A wijk that is given here, and is not that of the postcode, is somebody's choice.
        """
        settled = self.wijk_id is not None and self._whereabouts == self._stored
        if settled or (self.wijk_gekozen and self.wijk_id is not None):
            return
        own = Wijk.objects.voor_postcode(self.postcode)
        given = self.wijk_id is not None and self.wijk_id != self._stored[0]
        self.wijk_gekozen = given and (own is None or self.wijk_id != own.pk)
        if not self.wijk_gekozen:
            self.wijk = own

    @property
    def openbare_naam(self) -> str:
        """The name of the place; when its address is not shown that of the wijk, or ""."""
        if self.adres_tonen:
            return self.naam
        return self.wijk.naam if self.wijk else ""

    @property
    def openbaar_adres(self) -> list[str]:
        """Its lines, such as ["Aelbrechtskolk 31", "3024 RE Rotterdam"]; none when it is not shown."""
        if not self.adres_tonen:
            return []
        lines = [f"{self.straat} {self.huisnummer}", f"{for_people(self.postcode)} {self.plaats}"]
        return [line.strip() for line in lines if line.strip()]

    @property
    def openbare_coordinaten(self) -> tuple[float, float] | None:
        """(latitude, longitude), unless unknown or not shown."""
        if not self.adres_tonen or self.breedtegraad is None or self.lengtegraad is None:
            return None
        return self.breedtegraad, self.lengtegraad

    @property
    def route_url(self) -> str:
        """A link to a map that shows the way here; "" when the address is not shown."""
        if coordinates := self.openbare_coordinaten:
            return f"{MAPS}/directions?{urlencode({'to': '{},{}'.format(*coordinates)})}"
        if self.straat and self.openbaar_adres:
            return f"{MAPS}/search?{urlencode({'query': ', '.join(self.openbaar_adres)})}"
        return ""

    def toegankelijkheid(self) -> list[Onderdeel]:
        """All parts in a fixed order, with an answer each."""
        fields = (self._meta.get_field(key) for key in self.PARTS)
        return [
            Onderdeel(field.name, field.verbose_name, Antwoord(getattr(self, field.name)))
            for field in fields
            if isinstance(field, AntwoordField)
        ]
