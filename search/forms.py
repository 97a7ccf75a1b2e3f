"""The GET parameters of every list. Nothing that a visitor or a robot sends is an error page."""

import re
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from search.analysis import query_words
from search.formats import HTML, known_format
from search.labels import Labels
from search.query import FACETS, MAX_PAGE, SearchQuery, Sortering

MAX_LENGTH = 200
MAX_VALUES = 40
SLUG = re.compile(r"^[\w-]{1,100}$")
PAGE = re.compile(r"^[0-9]{1,4}$")


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


class SearchForm(forms.Form):
    q = WordsField(required=False, label=_("What are you looking for?"))
    thema = SlugsField(required=False, label=_("Theme"))
    wijk = SlugsField(required=False, label=_("Wijk"))
    doelgroep = SlugsField(required=False, label=_("For whom?"))
    behoefte = SlugsField(required=False, label=_("What do you need?"))
    type = SlugsField(required=False, label=_("What"))
    website = SlugsField(required=False, label=_("Neighbourhood or city"))
    pagina = PageField(required=False)
    sortering = forms.CharField(required=False)
    formaat = forms.CharField(required=False)

    def __init__(self, data: QueryDict, labels: Labels) -> None:
        super().__init__(data)
        self.labels = labels
        self.full_clean()
        self.unknown = [
            value
            for name in FACETS
            for value in self.cleaned_data.get(name, ())
            if not labels.knows(name, value)
        ]

    def clean_sortering(self) -> str:
        value = self.cleaned_data["sortering"]
        return value if value in list(Sortering) else ""

    def clean_formaat(self) -> str:
        return known_format(self.cleaned_data["formaat"])

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
        chosen = {
            name: tuple(value for value in self.cleaned_data.get(name, ()) if self.labels.knows(name, value))
            for name in FACETS
        }
        return {name: values for name, values in chosen.items() if values}

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
            woorden=query_words(self.tekst, taal),
            facetten=self.gekozen,
            sortering=Sortering(chosen) if chosen else standaard,
            pagina=self.cleaned_data.get("pagina", 1),
        )
