"""The words of all four kinds at once, for pages that show many of them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Self

from django.conf import settings
from django.db import connection
from django.db.models import CharField, F, OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from themas.models import Behoefte, Doelgroep, Soort, Thema
from themas.models.begrip import Begrip

# Kind → model and the field with its sentence.
KINDS: Mapping[str, tuple[type[Begrip], str]] = MappingProxyType(
    {
        "thema": (Thema, "zin"),
        "doelgroep": (Doelgroep, ""),
        "behoefte": (Behoefte, "uitleg"),
        "soort": (Soort, ""),
    }
)


@dataclass(frozen=True)
class Term:
    """`ouder` is the slug of the main theme, "" for a main theme and for every other kind."""

    slug: str
    naam: str
    zin: str
    pictogram: str
    volgorde: int
    ouder: str


@dataclass(frozen=True)
class Vocabulary:
    """Kind → slug → term, in the editors' order; a word without a translation stands in the main language."""

    terms: Mapping[str, Mapping[str, Term]]

    @classmethod
    def load(cls, taal: str) -> Self:
        """One query. `taal` is a language code; an unknown one gives the main language."""
        terms: dict[str, dict[str, Term]] = {kind: {} for kind in KINDS}
        with connection.cursor() as cursor:
            cursor.execute(*_question(taal))
            for kind, *values in cursor.fetchall():
                term = Term(*values)
                terms[kind][term.slug] = term
        return cls(MappingProxyType({kind: MappingProxyType(found) for kind, found in terms.items()}))

    def get(self, kind: str, slug: str) -> Term | None:
        return self.terms[kind].get(slug)

    def label(self, kind: str, slug: str) -> str:
        """The word for a slug; the slug itself when an editor has removed the word."""
        term = self.get(kind, slug)
        return term.naam if term else slug

    def choices(self, kind: str) -> list[tuple[str, str]]:
        """(slug, word) pairs; sub-themes come after their main theme."""
        if kind != "thema":
            return [(term.slug, term.naam) for term in self.terms[kind].values()]
        return [
            (term.slug, term.naam)
            for hoofdthema, subthemas in self.themas_met_kinderen()
            for term in (hoofdthema, *subthemas)
        ]

    def themas_met_kinderen(self) -> Iterator[tuple[Term, list[Term]]]:
        """Each main theme with its sub-themes."""
        themas = self.terms["thema"].values()
        for thema in themas:
            if not thema.ouder:
                yield thema, [other for other in themas if other.ouder == thema.slug]

    def met_onderliggende(self, slug: str) -> list[str]:
        """The slug of a theme and those of its sub-themes: what a filter on that theme finds."""
        return [slug, *(thema.slug for thema in self.terms["thema"].values() if thema.ouder == slug)]


@lru_cache(maxsize=50)
def _question(taal: str) -> tuple[str, tuple[Any, ...]]:
    """
    The query and its parameters. Each publication reads the words several times, and writing this SQL takes far
    longer than the database needs to answer it.
    """
    first, *others = (_rows(kind, taal) for kind in KINDS)
    return first.union(*others, all=True).order_by("volgorde", "woord").query.sql_with_params()


def _rows(kind: str, taal: str) -> QuerySet:
    """Source rows hold slug, pictogram, order and parent; only the words come from the translation."""
    model, sentence = KINDS[kind]
    translation = model.objects.in_taal(taal).filter(translation_key=OuterRef("translation_key"))
    text = CharField()
    return (
        model.objects.in_taal(settings.LANGUAGE_CODE)
        .order_by()
        .annotate(
            kind=Value(kind, output_field=text),
            woord=Coalesce(Subquery(translation.values("naam")), F("naam")),
            toelichting=Coalesce(Subquery(translation.values(sentence)), F(sentence))
            if sentence
            else Value("", output_field=text),
            ouder_slug=Coalesce(F("ouder__slug"), Value(""))
            if model is Thema
            else Value("", output_field=text),
        )
        .values_list("kind", "slug", "woord", "toelichting", "pictogram", "volgorde", "ouder_slug")
    )
