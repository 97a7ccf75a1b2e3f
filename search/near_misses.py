"""Under a short list: what is nearly what was asked, in parts, each with what was let go for it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from django.conf import settings
from django.utils.translation import gettext as _

from search.analysis import essence
from search.engines.breaker import find
from search.forms import SearchForm
from search.labels import Labels
from search.query import SearchQuery, Sortering
from search.ranges import about
from search.reading import read
from search.result import Found
from search.text_query import NO_WORDS, Term, TextQuery
from search.widening import Finding, taken_apart, widened

# With so many results a list is not short: nobody looks for more than what is there.
SHORT = 10


@dataclass(frozen=True)
class Part:
    """Documents (ids) under a heading; `query` found them."""

    kop: str
    query: SearchQuery
    ids: list[int]


def near_misses(finding: Finding, form: SearchForm) -> Iterator[Part]:
    """
    What fills a short list up to SHORT, no document twice; the parts share their filters.

    Nothing beside nothing: for that there is a way out (search.nothing_found). A part is sought only when those before
    it left room; then it costs what a search costs.
    """
    if not asks_for_more(finding, form):
        return
    shown = set(finding.found.ids)
    for kop, query, ids in steps(finding, form):
        new = [pk for pk in ids if pk not in shown][: SHORT - len(shown)]
        shown.update(new)
        if new:
            yield Part(kop, query, new)
        if len(shown) >= SHORT:
            return


def asks_for_more(finding: Finding, form: SearchForm) -> bool:
    """
    Of words, and of the first page of a list in the order of how well they match; not who wants exactly what he typed.
    """
    query, found = finding.query, finding.found
    in_order = query.sortering == Sortering.RELEVANTIE and not query.letterlijk
    return bool(query.woorden) and in_order and bool(found.ids) and found.totaal < SHORT


def steps(finding: Finding, form: SearchForm) -> Iterator[tuple[str, SearchQuery, Sequence[int]]]:
    """Each: its heading, its query, what that finds."""
    query = finding.query
    without = form.without_filters_in_words(query)
    if without is not None:
        wider = widened(without)
        query = wider.query
        yield _("Without “%(choice)s”") % {"choice": form.begrepen.filterwoorden}, query, wider.found.ids
    some = with_some_of_the_words(query)
    if some is not None:
        yield _("With some of your words"), some, find(some)[0].ids
    alike = about_the_same(query, finding.found, form.labels)
    if alike is not None:
        yield _("About the same subject"), alike, find(alike)[0].ids


def with_some_of_the_words(query: SearchQuery) -> SearchQuery | None:
    """Any of the words, and of a compound what it is; None when that is what was asked."""
    terms = tuple(part for term in query.woorden.terms for part in shortened(term, query))
    if terms == query.woorden.terms and (query.ruim or len(terms) == 1):
        return None
    return replace(query, woorden=replace(query.woorden, terms=terms), ruim=True)


def shortened(term: Term, query: SearchQuery) -> Sequence[Term]:
    """Of a compound what it is, of a phrase its words."""
    kept = essence(term.woord) if query.taal == settings.LANGUAGE_CODE else ()
    return read(" ".join(kept), query.taal, query.site_ids).terms if kept else taken_apart(term, query)


def about_the_same(query: SearchQuery, found: Found, labels: Labels) -> SearchQuery | None:
    """
    What has the sub-themes that half of what was found has, or the rarest of them; None without any. A main theme holds
    too much to be the same subject.
    """
    number = found.facetten.get("thema", {})
    themas = [
        slug
        for slug in sorted(number)
        if number[slug] * 2 >= found.totaal and labels.get("thema", slug).ouder
    ]
    if not themas:
        return None
    # As words, so that of many themes those tell most that few documents have.
    marks = TextQuery.of(*map(about, themas))
    return replace(
        query,
        tekst="",
        uit_een_zin=False,
        woorden=marks,
        woorden_hoofdtaal=NO_WORDS,
        terloops=NO_WORDS,
        bovenaan=(),
        ruim=True,
    )
