from dataclasses import dataclass

from django.utils.translation import gettext as _

from search.query import FACETS, NU, OPEN
from search.registry import all_types
from search.when import TIME_FACETS, time_labels
from sites.kinds import all_kinds
from sites.models import Wijksite
from themas.vocabulary_cache import cached_vocabulary


@dataclass(frozen=True)
class Label:
    naam: str
    pictogram: str = ""
    ouder: str = ""


@dataclass(frozen=True)
class Labels:
    """The words on the screen for every value of every facet, in the order in which they are shown."""

    per_facet: dict[str, dict[str, Label]]

    @classmethod
    def load(cls, wijksite: Wijksite, taal: str) -> "Labels":
        """What this site shows. One query, for its wijken; the terms are cached."""
        # Not the whole rows: the outline of a wijk is long.
        wijken = sorted(wijksite.wijken.values_list("naam", "slug"))
        labels = cls.of(taal, wijk={slug: naam for naam, slug in wijken})
        for kind in all_kinds():
            if not wijksite.heeft_module(kind.module):
                labels.per_facet["type"].pop(kind.soort, None)
        return labels

    @classmethod
    def of(cls, taal: str, **places: dict[str, str]) -> "Labels":
        """The terms and types, and the `places` (facet → value → name) among which one may choose."""
        vocabulary = cached_vocabulary(taal)
        per_facet: dict[str, dict[str, Label]] = {
            kind: {
                slug: Label(term.naam, term.pictogram, term.ouder)
                for slug, term in vocabulary.terms[kind].items()
            }
            for kind in ("thema", "doelgroep", "behoefte")
        }
        per_facet["type"] = {kind.soort: Label(str(kind.label_meervoud)) for kind in all_types()}
        for kind in all_types():
            for name, words in kind.words.items():
                per_facet[name] = {value: Label(str(word)) for value, word in words.items()}
        per_facet[OPEN] = {NU: Label(_("Only what is open now"))}
        for name, names in (places | time_labels()).items():
            per_facet[name] = {value: Label(naam) for value, naam in names.items()}
        return cls({name: per_facet.get(name, {}) for name in (*FACETS, *TIME_FACETS, OPEN)})

    def get(self, facet: str, value: str) -> Label:
        return self.per_facet.get(facet, {}).get(value) or Label(value)

    @property
    def kent_tijden(self) -> bool:
        """Whether there is anything here that has times; not on a site without an agenda."""
        return any(kind.moments is not None and self.knows("type", kind.soort) for kind in all_types())

    @property
    def kent_openingstijden(self) -> bool:
        return any(kind.is_open is not None and self.knows("type", kind.soort) for kind in all_types())

    def knows(self, facet: str, value: str) -> bool:
        return value in self.per_facet.get(facet, {})
