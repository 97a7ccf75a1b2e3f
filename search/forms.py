"""The GET parameters of every list. Nothing that a visitor or a robot sends is an error page."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from django import forms
from django.conf import settings
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from locaties.afstand import radius_in_words
from locaties.nabij import find_point
from search.analysis import words
from search.engines.database import finds_anything, named, number_found
from search.formats import HTML, known_format
from search.labels import Labels
from search.models import SearchDocument
from search.parameters import MAX_LENGTH, DayField, NumberField, PageField, SlugsField, WordsField
from search.query import FACETS, OPEN, Omgeving, Onder, SearchQuery, Sortering
from search.reading import read
from search.text_query import NO_WORDS
from search.understanding.reader import Begrepen, understand
from search.when import TIME_FACETS, Wanneer

# Metres through the air that a visitor may choose.
RADII = (500, 1000, 2500, 5000)
RADIUS = 1000
# Who is offered so many is not offered more.
FEW = 3
# The type of what activities belong to (the room of organisations registers it).
ORGANISATIE = "organisatie"


class SearchForm(forms.Form):
    """
    `tijd`: whether the list can be asked for a time. A list of what has no times leaves those choices out, and so does
    a site that has nothing with times. `begrijpt`: facets of which a typed word may be meant ("eten woensdag").
    """

    TIJD = TIME_FACETS
    # Whether it can be asked what is open now.
    MET_OPEN = True
    # Whether what is called as somebody typed comes first, whatever those words were taken for.
    namen_gaan_voor = True
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
    # "1", or what was typed: no word of it is taken for a filter or for another word.
    letterlijk = WordsField(required=False)
    # What was typed when the filters were last taken from it: they stand in the form themselves since.
    gelezen = WordsField(required=False)

    def __init__(
        self, data: QueryDict, labels: Labels, *, tijd: bool = True, begrijpt: Collection[str] = ()
    ) -> None:
        super().__init__(data)
        self.labels = labels
        self.begrijpt = begrijpt
        # What the typed words were taken for, and what is called as they are; set by `query`.
        self.begrepen = Begrepen()
        self.ook: tuple[int, ...] = ()
        # Whether the filters in the words find a little, and more without them.
        self.weinig = False
        # Whether nothing was found with those filters, and the list is what there is without; set by `query`.
        self.zonder_filters = False
        # What was asked beside the words; set by `query`.
        self.gevraagd: SearchQuery | None = None
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
    def zoekwoorden(self) -> str:
        """What of it is looked for, without the words that are filters; known after `query`."""
        return self.begrepen.rest if self.begrepen else self.tekst

    @property
    def is_letterlijk(self) -> bool:
        return bool(self.tekst) and self.cleaned_data.get("letterlijk") in {"1", self.tekst}

    @property
    def is_gelezen(self) -> bool:
        """Whether the filters in the address are what is left of those that were in the words."""
        return bool(self.tekst) and self.cleaned_data.get("gelezen") == self.tekst

    @property
    def filters_uit_woorden(self) -> dict[str, tuple[str, ...]]:
        return {} if self.is_gelezen or self.zonder_filters else self.begrepen.filters

    @property
    def uitvoer(self) -> str:
        """The form in which the list is wanted: the name of a registered output, else "html"."""
        return self.cleaned_data.get("formaat", HTML)

    @property
    def gekozen(self) -> dict[str, tuple[str, ...]]:
        """The known choices per facet, those in the words as well."""
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
        chosen |= {name: values for name, values in self.filters_uit_woorden.items() if name in names}
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
    def is_afgekapt(self) -> bool:
        return len(self.data.get("q", "")) > MAX_LENGTH

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
        if self.zonder_filters:
            said = {
                "filters": self.begrepen.filterwoorden,
                "words": self.begrepen.kern,
            }
            if self.weinig:
                return _("There is little with “%(filters)s”. This is what there is for “%(words)s”.") % said
            return _("There is nothing with “%(filters)s”. This is what there is for “%(words)s”.") % said
        if self.verder:
            return self.verder
        if self.is_afgekapt:
            return str(_("That was a lot of text. We searched for the first words."))
        return ""

    def query(
        self,
        site_ids: tuple[int, ...],
        taal: str,
        standaard: Sortering = Sortering.RELEVANTIE,
        vast: Mapping[str, tuple[str, ...]] | None = None,
        **more: Any,
    ) -> SearchQuery:
        """`vast` are facets that the page itself decides; `more` are other fields of SearchQuery."""
        chosen = self.cleaned_data.get("sortering")
        asked = SearchQuery(
            site_ids=site_ids,
            taal=taal,
            facetten=self.gekozen | dict(vast or {}),
            letterlijk=self.is_letterlijk,
            sortering=Sortering(chosen) if chosen else standaard,
            pagina=self.cleaned_data.get("pagina", 1),
            wanneer=self.wanneer,
            open_op=timezone.now() if self.openkeuze else None,
            nabij=self._nabij(site_ids),
            onder=self._onder(site_ids, taal),
            **more,
        )
        self.gevraagd = asked
        return self._understood(asked) or self._with_words(asked, self.tekst)

    def without_filters_in_words(self, found: SearchQuery) -> SearchQuery | None:
        """What `found` asks, without the filters that were among the words; None when none were, or nothing else is."""
        if self.gevraagd is None or not self.filters_uit_woorden or not self.begrepen.rest:
            return None
        return self._left(self.gevraagd, found)

    def _understood(self, asked: SearchQuery) -> SearchQuery | None:
        """
        With the filters that are among the words; None when there are none, or nothing were found with them.

        Three queries when there are.
        """
        if not self.begrijpt or self.is_letterlijk:
            return None
        self.begrepen = understand(self.tekst, self.labels, asked.taal, self._open_facets(asked))
        if not self.begrepen:
            return None
        by_date = not self.begrepen.rest and asked.sortering == Sortering.RELEVANTIE
        found = replace(
            self._with_words(asked, self.begrepen.rest),
            facetten={**self.gekozen, **asked.facetten},
            wanneer=self.wanneer,
            sortering=Sortering.DATUM if by_date else asked.sortering,
            terloops=read(self.begrepen.terloops, asked.taal, asked.site_ids),
        )
        if self.is_gelezen:
            return found
        if self.namen_gaan_voor:
            self.ook = tuple(named(asked, words(self.tekst)))
            found = replace(found, ook=self.ook)
        if not self.ook:
            found = self._wider(asked, found)
        if by_date and self.begrepen:
            # On the next page no word tells it any more.
            self.cleaned_data["sortering"] = Sortering.DATUM
        return found

    def _wider(self, asked: SearchQuery, found: SearchQuery) -> SearchQuery:
        """
        What the filters find, when that is something. In a sentence an audience, a need or a price is often said in
        passing: when few have it, it only decides the order.
        """
        number = number_found(found, at_most=FEW)
        if not number:
            return self._otherwise(asked, found)
        if number == FEW or not self.begrepen.in_het_voorbijgaan or not self.begrepen.rest:
            return found
        self.zonder_filters = self.weinig = True
        return self._left(asked, found)

    def _left(self, asked: SearchQuery, found: SearchQuery) -> SearchQuery:
        """Without the filters; what has their words comes first."""
        return replace(
            self._with_words(asked, self.begrepen.kern),
            terloops=found.terloops,
            uit_een_zin=self.begrepen.is_zin,
        )

    def _otherwise(self, asked: SearchQuery, found: SearchQuery) -> SearchQuery:
        """
        When the filters find nothing: the words as words, else what is left of them, whenever and wherever it is. Of a
        sentence, of which only few have all words by chance, rather what is left.
        """
        as_words = self._with_words(asked, self.tekst)
        enough = FEW if self.begrepen.is_zin else 1
        having_all = number_found(as_words, at_most=enough)
        if having_all < enough and self.begrepen.rest:
            # Of "vanavond" alone no word is left to try: the answer is that nothing is on.
            left = self._left(asked, found)
            self.zonder_filters = finds_anything(left)
            if self.zonder_filters:
                return left
        if having_all:
            self.begrepen = Begrepen()
            return as_words
        # What is found in no way may be mistyped: then the filters stay.
        return found

    def _open_facets(self, asked: SearchQuery) -> set[str]:
        """Those that may be meant: not what the page decides, nor what the visitor chose already."""
        known = set(self.begrijpt) - (set() if self.tijd else set(TIME_FACETS))
        if self.is_gelezen:
            return known
        taken = {name for name, values in {**asked.facetten, **self.tijdkeuzes}.items() if values}
        if any(self.cleaned_data.get(name) for name in self.dagvelden):
            taken.add("periode")
        return known - taken

    def _with_words(self, asked: SearchQuery, text: str) -> SearchQuery:
        return replace(
            asked,
            tekst=text,
            woorden=read(text, asked.taal, asked.site_ids),
            woorden_hoofdtaal=read(text, settings.LANGUAGE_CODE, asked.site_ids)
            if asked.zonder_taal
            else NO_WORDS,
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
