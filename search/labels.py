from dataclasses import dataclass

from locaties.models import Wijk
from search.query import FACETS
from search.registry import all_types
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
    def load(cls, wijksite: Wijksite | None, taal: str) -> "Labels":
        """One query, for the wijken of the site (of all sites without one); the terms are cached."""
        vocabulary = cached_vocabulary(taal)
        per_facet: dict[str, dict[str, Label]] = {
            kind: {
                slug: Label(term.naam, term.pictogram, term.ouder)
                for slug, term in vocabulary.terms[kind].items()
            }
            for kind in ("thema", "doelgroep", "behoefte")
        }
        wijken = (
            wijksite.wijken.all() if wijksite else Wijk.objects.filter(wijksites__isnull=False).distinct()
        )
        per_facet["wijk"] = {
            wijk.slug: Label(wijk.naam) for wijk in sorted(wijken, key=lambda wijk: wijk.naam)
        }
        per_facet["type"] = {kind.soort: Label(str(kind.label_meervoud)) for kind in all_types()}
        return cls({name: per_facet[name] for name in FACETS})

    def get(self, facet: str, value: str) -> Label:
        return self.per_facet[facet].get(value) or Label(value)

    def knows(self, facet: str, value: str) -> bool:
        return value in self.per_facet[facet]
