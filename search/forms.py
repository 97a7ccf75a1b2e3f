"""The GET parameters of every list. Nothing that a visitor or a robot sends is an error page."""

import re
from datetime import date
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from locaties.afstand import radius_in_words
from locaties.nabij import find_point
from search.formats import HTML, known_format
from search.labels import Labels
from search.models import SearchDocument
from search.query import FACETS, MAX_PAGE, OPEN, Omgeving, Onder, SearchQuery, Sortering
from search.reading import read
from search.when import TIME_FACETS, Wanneer

MAX_LENGTH = 200
MAX_VALUES = 40
SLUG = re.compile(r"^[\w-]{1,100}$")
PAGE = re.compile(r"^[0-9]{1,4}$")
NUMBER = re.compile(r"^[0-9]{1,9}$")
DAY = re.compile(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
# Nobody plans further ahead, and dates near the end of the calendar can't be reckoned with.
LAST_YEAR = 2099
# Metres through the air that a visitor may choose.
RADII = (500, 1000, 2500, 5000)
RADIUS = 1000
# The type of what activities belong to (the room of organisations registers it).
ORGANISATIE = "organisatie"


class WordsField(forms.CharField):
    """What was typed, cut off at MAX_LENGTH, control signs as spaces."""

    def to_python(self, value: Any) -> str:
        text = "".join(char if char.isprintable() else " " for char in str(value or ""))
        return " ".join(text[:MAX_LENGTH].split())

    def validate(self, value: str) -> None:
        return


class SlugsField(forms.Field):
    """A repeated parameter; what can't be a slug is dropped."""

    widget = forms.MultipleHiddenInput

    def to_python(self, value: Any) -> tuple[str, ...]:
        return tuple(dict.fromkeys(slug for slug in (value or []) if SLUG.match(slug)))[:MAX_VALUES]


class PageField(forms.Field):
    def to_python(self, value: Any) -> int:
        return int(value) if PAGE.match(str(value or "")) and 1 <= int(value) <= MAX_PAGE else 1


class DayField(forms.Field):
    """A day "2026-11-25", today or later; anything else is left out."""

    def to_python(self, value: Any) -> date | None:
        if not DAY.match(str(value or "")):
            return None
        try:
            day = date.fromisoformat(value)
        except ValueError:
            return None
        return day if timezone.localdate() <= day and day.year <= LAST_YEAR else None


class NumberField(forms.Field):
    """A whole number of at most nine digits; anything else is left out."""

    def to_python(self, value: Any) -> int | None:
        return int(value) if NUMBER.match(str(value or "")) else None


class SearchForm(forms.Form):
    """
    `tijd`: whether the list can be asked for a time. A list of what has no times leaves those choices out, and so does
    a site that has nothing with times. `open`: whether it can be asked what is open now.
    """

    TIJD = TIME_FACETS
    MET_OPEN = True
    dagvelden: tuple[str, ...] = ("van", "tot")

    q = WordsField(required=False, label=_("What are you looking for?"))
    thema = SlugsField(required=False, label=_("Theme"))
    wijk = SlugsField(required=False, label=_("Wijk"))
    doelgroep = SlugsField(required=False, label=_("For whom?"))
    behoefte = SlugsField(required=False, label=_("What do you need?"))
    prijs = SlugsField(required=False, label=_("What does it cost?"))
    type = SlugsField(required=False, label=_("What"))
    website = SlugsField(required=False, label=_("Neighbourhood or city"))
    periode = SlugsField(required=False, label=_("When?"))
    weekdag = SlugsField(required=False, label=_("Which day of the week?"))
    dagdeel = SlugsField(required=False, label=_("Which part of the day?"))
    open = SlugsField(required=False, label=_("Open now?"))
    van = DayField(required=False, label=_("From which day?"))
    tot = DayField(required=False, label=_("Until which day?"))
    organisatie = NumberField(required=False, label=_("Organisation"))
    bij = WordsField(required=False, label=_("Near which postcode or street?"))
    straal = NumberField(required=False, label=_("How far away?"))
    pagina = PageField(required=False)
    sortering = forms.CharField(required=False)
    formaat = forms.CharField(required=False)

    def __init__(self, data: QueryDict, labels: Labels, *, tijd: bool = True) -> None:
        super().__init__(data)
        self.labels = labels
        self.tijd = tijd and labels.kent_tijden
        self.met_open = self.MET_OPEN and labels.kent_openingstijden
        # A place that was asked for and that nobody knows; set by `query`.
        self.nergens = ""
        # What is told of a distance within which there was nothing; set by search.nearby.
        self.verder = ""
        self.full_clean()
        self.unknown = [
            value
            for name in (*FACETS, *TIME_FACETS, OPEN)
            for value in self.cleaned_data.get(name, ())
            if not labels.knows(name, value)
        ]

    def clean_sortering(self) -> str:
        value = self.cleaned_data["sortering"]
        return value if value in list(Sortering) else ""

    def clean_formaat(self) -> str:
        return known_format(self.cleaned_data["formaat"])

    def clean(self) -> dict[str, Any]:
        days = super().clean() or self.cleaned_data
        van, tot = days.get("van"), days.get("tot")
        if van and tot and tot < van:
            days["van"], days["tot"] = tot, van
        return days

    def clean_straal(self) -> int:
        value = self.cleaned_data["straal"]
        return value if value in RADII else RADIUS

    @property
    def tekst(self) -> str:
        return self.cleaned_data.get("q", "")

    @property
    def uitvoer(self) -> str:
        """The form in which the list is wanted: the name of a registered output, else "html"."""
        return self.cleaned_data.get("formaat", HTML)

    @property
    def gekozen(self) -> dict[str, tuple[str, ...]]:
        """The known choices per facet."""
        return self._known(FACETS)

    @property
    def tijdkeuzes(self) -> dict[str, tuple[str, ...]]:
        """The same for the choices about time."""
        return self._known(TIME_FACETS) if self.tijd else {}

    @property
    def openkeuze(self) -> dict[str, tuple[str, ...]]:
        """The same for the choice of what is open now."""
        return self._known((OPEN,)) if self.met_open else {}

    def _known(self, names: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
        chosen = {
            name: tuple(value for value in self.cleaned_data.get(name, ()) if self.labels.knows(name, value))
            for name in names
        }
        return {name: values for name, values in chosen.items() if values}

    @property
    def overig(self) -> dict[str, tuple[str, ...]]:
        """What else was asked, as it stands in an address."""
        names = ("organisatie", "bij", *(("van", "tot") if self.tijd else ()))
        asked = {name: self.cleaned_data.get(name) for name in names}
        if asked["bij"] and self.cleaned_data["straal"] != RADIUS:
            asked["straal"] = self.cleaned_data["straal"]
        return {name: (str(value),) for name, value in asked.items() if value}

    @property
    def aantal_tijden(self) -> int:
        """How many choices about time were made, for the heading of that question."""
        days = sum(1 for name in ("van", "tot") if name in self.overig)
        return days + sum(len(values) for values in self.tijdkeuzes.values())

    @property
    def afstanden(self) -> list[tuple[int, str]]:
        """The distances that can be chosen, in metres and in words."""
        return [(metres, radius_in_words(metres)) for metres in RADII]

    @property
    def wanneer(self) -> Wanneer:
        if not self.tijd:
            return Wanneer()
        days = self.cleaned_data
        return Wanneer.of(self.tijdkeuzes, timezone.localdate(), days.get("van"), days.get("tot"))

    @property
    def opmerking(self) -> str:
        """One sentence about what could not be used of the address; empty when all could."""
        if self.unknown:
            names = ", ".join(f"“{value}”" for value in self.unknown[:3])
            return ngettext(
                "We do not know the filter %(names)s, so we left it out.",
                "We do not know the filters %(names)s, so we left them out.",
                len(self.unknown),
            ) % {"names": names}
        if any(self.data.get(name) and not self.cleaned_data.get(name) for name in self.dagvelden):
            return str(_("We do not know that day, or it has passed. You see the list from today."))
        if self.nergens:
            return _(
                "We do not know where “%(place)s” is, so you see the whole list. Try a postcode, such as 3025 AB."
            ) % {"place": self.nergens}
        if self.verder:
            return self.verder
        if len(self.data.get("q", "")) > MAX_LENGTH:
            return str(_("That was a lot of text. We searched for the first words."))
        return ""

    def query(
        self, site_ids: tuple[int, ...], taal: str, standaard: Sortering = Sortering.RELEVANTIE
    ) -> SearchQuery:
        chosen = self.cleaned_data.get("sortering")
        return SearchQuery(
            site_ids=site_ids,
            taal=taal,
            tekst=self.tekst,
            woorden=read(self.tekst, taal),
            facetten=self.gekozen,
            sortering=Sortering(chosen) if chosen else standaard,
            pagina=self.cleaned_data.get("pagina", 1),
            wanneer=self.wanneer,
            open_op=timezone.now() if self.openkeuze else None,
            nabij=self._nabij(site_ids),
            onder=self._onder(site_ids, taal),
        )

    def _nabij(self, site_ids: tuple[int, ...]) -> Omgeving | None:
        """No query unless it was asked."""
        text = self.cleaned_data.get("bij", "")
        if not text:
            return None
        point = find_point(text, site_ids)
        if point is None:
            self.nergens = text
            return None
        return Omgeving(text, point, self.cleaned_data["straal"])

    def _onder(self, site_ids: tuple[int, ...], taal: str) -> Onder | None:
        """No query unless it was asked."""
        pk = self.cleaned_data.get("organisatie")
        if pk is None:
            return None
        shown = SearchDocument.objects.filter(site_id__in=site_ids, pagina_id=pk, soort=ORGANISATIE)
        found = shown.filter(taal=taal).values_list("titel", "pagina__path").first()
        if found is None:
            self.unknown = [*self.unknown, str(pk)]
            return None
        return Onder(pk, *found)
