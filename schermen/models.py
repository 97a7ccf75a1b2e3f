from datetime import datetime, time
from typing import Self

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F
from django.http import QueryDict
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.models import Orderable, Site

from evenementen.list_filters import filters_in
from evenementen.models import CampagnePage, OpgeslagenLijst
from schermen.codes import LENGTH, as_shown, as_stored, new_code


class SchermQuerySet(models.QuerySet["Scherm"]):
    def of_site(self, site_id: int) -> Self:
        return self.filter(site_id=site_id)

    def met_code(self, typed: str) -> Self:
        return self.filter(code=as_stored(typed))

    def gezien(self, now: datetime) -> int:
        """Write down that these were shown; nothing else of them counts as changed."""
        return self.update(laatst_gezien=now, aantal_keren=F("aantal_keren") + 1)


class Scherm(ClusterableModel):
    """
    A television on a wall that shows lists of one site, at an address that holds nothing but its code.

    Who stands before it is nobody's business: only when it last asked for something is kept.
    """

    class Stand(models.TextChoices):
        LIGGEND = "liggend", _("landscape (wider than high)")
        STAAND = "staand", _("portrait (higher than wide)")

    site = models.ForeignKey(
        Site, verbose_name=_("website"), on_delete=models.CASCADE, related_name="schermen"
    )
    naam = models.CharField(_("name"), max_length=100, help_text=_("For example: Television in the hall."))
    plek = models.CharField(
        _("where it hangs"),
        max_length=140,
        blank=True,
        help_text=_("For example: near the entrance of De Brug."),
    )
    code = models.CharField(max_length=LENGTH, unique=True, default=new_code, editable=False)
    stand = models.CharField(
        _("landscape or portrait"), max_length=7, choices=Stand.choices, default=Stand.LIGGEND
    )
    seconden = models.PositiveSmallIntegerField(
        _("seconds per page"),
        default=15,
        validators=[MinValueValidator(8), MaxValueValidator(120)],
        help_text=_("Slow readers need about 15 seconds for three activities."),
    )
    nacht_van = models.TimeField(_("dark from"), null=True, blank=True)
    nacht_tot = models.TimeField(_("dark until"), null=True, blank=True)
    gewijzigd_op = models.DateTimeField(auto_now=True)
    laatst_gezien = models.DateTimeField(_("last seen"), null=True, editable=False)
    aantal_keren = models.PositiveBigIntegerField(_("times shown"), default=0, editable=False)

    objects = SchermQuerySet.as_manager()

    class Meta:
        verbose_name = _("screen")
        verbose_name_plural = _("screens")
        ordering = ["naam", "pk"]

    def __str__(self) -> str:
        return self.naam

    def clean(self) -> None:
        super().clean()
        if (self.nacht_van is None) != (self.nacht_tot is None):
            raise ValidationError({"nacht_tot": _("Fill in both times, or neither: then it is never dark.")})
        if self.nacht_van is not None and self.nacht_van == self.nacht_tot:
            raise ValidationError(
                {"nacht_tot": _("With two times that are the same it would always be dark.")}
            )

    def get_absolute_url(self) -> str:
        """In the main language, whatever that of who asks."""
        with translation.override(settings.LANGUAGE_CODE):
            return reverse("scherm", urlconf=settings.SITE_URLCONF, args=[as_shown(self.code)])

    @property
    def adres(self) -> str:
        """What somebody types on the television."""
        return self.site.root_url + self.get_absolute_url()

    @property
    def per_blad(self) -> int:
        """As many activities as can be read from a distance at once."""
        return 4 if self.stand == self.Stand.STAAND else 3

    def is_nacht(self, now: datetime) -> bool:
        return is_between(timezone.localtime(now).time(), self.nacht_van, self.nacht_tot)


def is_between(clock: time, first: time | None, last: time | None) -> bool:
    """Whether it is in [first, last), a stretch that may run over midnight; never without both."""
    if first is None or last is None:
        return False
    if first < last:
        return first <= clock < last
    return clock >= first or clock < last


class SchermLijst(Orderable):
    """
    One of the lists of a screen, in the order in which they come by.

    A saved list or a campaign that is thrown away leaves its row behind: the screen goes on without it, and an editor
    reads which one is gone.
    """

    class Soort(models.TextChoices):
        VANDAAG_MORGEN = "vandaag_morgen", _("Today and tomorrow")
        GAAT_NIET_DOOR = "gaat_niet_door", _("This is off today")
        LIJST = "lijst", _("A list with filters")
        OPGESLAGEN = "opgeslagen", _("A saved list")
        CAMPAGNE = "campagne", _("A campaign")

    # What else the editors made, by the kind that shows it.
    GEKOZEN = {Soort.OPGESLAGEN: "opgeslagen_lijst", Soort.CAMPAGNE: "campagne"}

    scherm = ParentalKey(Scherm, on_delete=models.CASCADE, related_name="lijsten")
    soort = models.CharField(
        _("what it shows"), max_length=14, choices=Soort.choices, default=Soort.VANDAAG_MORGEN
    )
    titel = models.CharField(
        _("title"), max_length=80, blank=True, help_text=_("Leave empty for the usual title.")
    )
    filters = models.CharField(
        _("what is on it"),
        max_length=1000,
        blank=True,
        help_text=_(
            "For a list with filters: choose filters on the agenda and paste the address of that page here."
        ),
    )
    opgeslagen_lijst = models.ForeignKey(
        OpgeslagenLijst,
        verbose_name=_("saved list"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="op_schermen",
    )
    campagne = models.ForeignKey(
        CampagnePage,
        verbose_name=_("campaign"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="op_schermen",
    )

    class Meta(Orderable.Meta):
        verbose_name = _("list on the screen")
        verbose_name_plural = _("lists on the screen")

    def __str__(self) -> str:
        return self.opschrift

    def clean(self) -> None:
        super().clean()
        self.filters = filters_in(self.filters).urlencode() if self.soort == self.Soort.LIJST else ""
        for kind, name in self.GEKOZEN.items():
            if self.soort != kind:
                setattr(self, name, None)
        if self.soort == self.Soort.LIJST and not self.titel:
            raise ValidationError({"titel": _("Give this list a title: people read it from a distance.")})

    @property
    def gekozen(self) -> OpgeslagenLijst | CampagnePage | None:
        """The saved list or the campaign that it shows; None for the other kinds, and when it was thrown away."""
        name = self.GEKOZEN.get(self.Soort(self.soort))
        return getattr(self, name) if name else None

    @property
    def is_weg(self) -> bool:
        """Whether what it showed was thrown away."""
        name = self.GEKOZEN.get(self.Soort(self.soort))
        return name is not None and getattr(self, f"{name}_id") is None

    @property
    def opschrift(self) -> str:
        return self.titel or str(self.gekozen or self.Soort(self.soort).label)

    @property
    def keuzes(self) -> QueryDict:
        """The parameters of the agenda that show the same; of a campaign none, for it is no part of the agenda."""
        match self.soort:
            case self.Soort.VANDAAG_MORGEN:
                return QueryDict("periode=vandaag&periode=morgen")
            case self.Soort.GAAT_NIET_DOOR:
                return QueryDict("periode=vandaag")
            case self.Soort.OPGESLAGEN if self.opgeslagen_lijst:
                return self.opgeslagen_lijst.keuzes
        return QueryDict(self.filters)
