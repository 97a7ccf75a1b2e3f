"""What somebody may be typing: themes, organisations and activities of which the name begins so."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import chain, islice

from django.conf import settings
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from search.analysis import stem, words
from search.analysis.question import terms_while_typing
from search.engines.database import matching_words, scope
from search.query import SearchQuery
from search.ranking import matches
from search.registry import SearchType, all_types
from search.text_query import NO_WORDS, Term, TextQuery

MOST = 8
# Of each kind, so that no kind takes the place of the others.
OF_A_KIND = 4
# Names come before texts in the order of the engine; behind so many there is no name any more.
LOOKED_AT = 200


@dataclass(frozen=True)
class Suggestie:
    """`soort` in words; `url` is absolute when the page is on another host. `site_id` is None for a theme."""

    tekst: str
    soort: str
    url: str
    site_id: int | None = None


def suggest(query: SearchQuery, themas: Iterable[tuple[str, str]]) -> list[Suggestie]:
    """`themas`: (name, address). Two queries; none for what cannot be the beginning of a word."""
    terms = terms_while_typing(query.tekst, query.taal)
    if not terms:
        return []
    named = [Suggestie(naam, _("Theme"), url) for naam, url in themas if begins(terms, naam, query.taal)]
    return [*named[: OF_A_KIND - 1], *pages(query, terms)][:MOST]


def begins(terms: Iterable[Term], name: str, taal: str) -> bool:
    return all_found(terms, frozenset(stem(word, taal) for word in words(name)))


def all_found(terms: Iterable[Term], stems: frozenset[str]) -> bool:
    return all(any(matches(way, stems) for way in term.ways) for term in terms)


def pages(query: SearchQuery, terms: tuple[Term, ...]) -> list[Suggestie]:
    kinds = named_kinds()
    main = terms_while_typing(query.tekst, settings.LANGUAGE_CODE) if query.woorden_hoofdtaal else ()
    asked = replace(query, woorden=TextQuery(terms), woorden_hoofdtaal=TextQuery(main) if main else NO_WORDS)
    ids = matching_words(asked)[:LOOKED_AT]
    current = Q(laatste_einde__isnull=True) | Q(laatste_einde__gte=timezone.now())
    rows = scope(query).filter(current, pk__in=ids, soort__in=kinds)
    found = {
        row[0]: row[1:] for row in rows.values_list("pk", "soort", "titel", "titelstammen", "url", "site_id")
    }
    per_kind: dict[str, list[Suggestie]] = {soort: [] for soort in kinds}
    for soort, titel, stems, url, site_id in (found[pk] for pk in ids if pk in found):
        in_title = frozenset(stems.split())
        if all_found(terms, in_title) or (main and all_found(main, in_title)):
            per_kind[soort].append(Suggestie(titel, str(kinds[soort].label), url, site_id))
    return list(chain.from_iterable(islice(of_kind, OF_A_KIND) for of_kind in per_kind.values()))


def named_kinds() -> dict[str, SearchType]:
    """What stands on the lists of a site; what is always there before what is held at times."""
    listed = (kind for kind in all_types() if kind.listed)
    return {kind.soort: kind for kind in sorted(listed, key=lambda kind: kind.moments is not None)}


def as_data(found: Iterable[Suggestie]) -> dict[str, list[dict[str, str]]]:
    return {"suggesties": [{"tekst": row.tekst, "soort": row.soort, "url": row.url} for row in found]}
