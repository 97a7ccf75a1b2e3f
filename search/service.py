"""From a form to what a list page shows; /zoeken/, the guide and the theme pages all ask here."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from math import ceil

from django.db.models import Q
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from locaties.afstand import Punt, distance_in_words, metres, radius_in_words
from search.addresses import ListAddress
from search.engines.choices import Counts, add_up
from search.engines.database import count_facets_together, documents, pages_among, pages_of
from search.forms import SearchForm
from search.labels import Labels
from search.models import SearchDocument
from search.near_misses import near_misses
from search.number_lag import counted, is_long
from search.query import FACETS, OPEN, SearchQuery
from search.registry import all_types, get_type
from search.result import PRECIES, Bedoeld, Bijna, Chip, FacetValue, Found, Hit, MomentRegel, SearchResult
from search.when import TIME_FACETS
from search.widening import Finding, widened

# Of a document what is searched and not shown.
WORDS = (
    "tekst",
    "trefwoorden",
    "titelstammen",
    "trefstammen",
    "regelstammen",
    "tekststammen",
    "facetwaarden",
)


def search(query: SearchQuery, form: SearchForm, address: ListAddress) -> SearchResult:
    finding = widened(query)
    query, found = finding.query, finding.found
    # Whatever was found: who typed more than was read must know.
    noted = form.opmerking if form.is_afgekapt or not finding.message else ""
    message = " ".join(filter(None, (noted, finding.message)))
    found = replace(found, facetten=found.facetten | times_found(query, found))
    pages = max(1, ceil(found.totaal / query.per_pagina))
    message = beyond_the_last(query, pages) if found.totaal and not found.ids else message
    return SearchResult(
        totaal=found.totaal,
        hits=hits(found.ids, query),
        facetten=facet_values(found.facetten, query, form.labels, address),
        gekozen=chips(query, form.labels, address),
        pagina=query.pagina,
        paginas=pages,
        vorige_url=address.page(min(query.pagina - 1, pages)) if query.pagina > 1 else None,
        volgende_url=address.page(query.pagina + 1) if query.pagina < pages else None,
        melding=message or None,
        tellingen=found.facetten,
        bedoeld=meant(finding, address),
        bijna=nearly(finding, form),
        beperkt=finding.limited,
        matches=found.matches,
    )


def nearly(finding: Finding, form: SearchForm) -> list[Bijna]:
    """One query for all documents, and those of `hits` for their moments."""
    parts = list(near_misses(finding, form))
    if not parts:
        return []
    ids = [pk for part in parts for pk in part.ids]
    documents = SearchDocument.objects.defer(*WORDS).in_bulk(ids)
    # The parts share their filters, so any of their queries will do.
    shown = dict(zip(documents, hits_of(documents.values(), parts[-1].query), strict=True))
    return [Bijna(part.kop, [shown[pk] for pk in part.ids if pk in shown]) for part in parts]


def meant(finding: Finding, address: ListAddress) -> Bedoeld | None:
    if not finding.corrected or not finding.found.totaal:
        return None
    return Bedoeld(
        tekst=finding.meant,
        getypt=finding.query.tekst,
        url=address.choosing("q", finding.meant),
        letterlijk_url=address.choosing("letterlijk", "1"),
        in_plaats=not finding.as_typed,
    )


def beyond_the_last(query: SearchQuery, pages: int) -> str:
    return _("This list has no page %(number)s. There are %(pages)s pages.") % {
        "number": query.pagina,
        "pages": pages,
    }


def overview(
    query: SearchQuery,
    form: SearchForm,
    address: ListAddress,
    matches: list[int] | None = None,
    number: Callable[[], int] | None = None,
) -> SearchResult:
    """
    The same without the hits, for a list that shows something else of what was found: two queries at most, for the
    counts and for those of the choices about time. With words `matches` has to be given, as in search.engines.database.
    `number` tells how much is found, for who asks sees it sooner than the documents do; asked only of a long list.
    """
    counts, exact = counted(
        "keuzes",
        query,
        lambda: count_facets_together([query], address.vast, matches) | counts_of_time(query, matches),
        most_counted,
    )
    if exact:
        # Every document has one type, so the chosen types add up to the total.
        total = sum(counts.get("type", {}).get(soort, 0) for soort in query.facetten["type"])
    else:
        total = number() if number else documents(query, matches).order_by().count()
    return SearchResult(
        totaal=total,
        hits=[],
        facetten=facet_values(counts, query, form.labels, address),
        gekozen=chips(query, form.labels, address),
        pagina=query.pagina,
        paginas=1,
        melding=form.opmerking or None,
        tellingen=counts,
    )


def times_found(query: SearchQuery, found: Found) -> Counts:
    """The counts of time of what was found; of very much at most a minute old, as on other long lists (ADR 0046)."""

    def count() -> Counts:
        return counts_of_time(query, found.matches, found.alle)

    return counted("tijden", query, count, most_counted)[0] if is_long(found.totaal) else count()


def most_counted(counts: Counts) -> int:
    return max((sum(values.values()) for values in counts.values()), default=0)


def counts_of_time(
    query: SearchQuery, matches: list[int] | None = None, found: list[int] | None = None
) -> Counts:
    """
    Of what has moments on the list; one query a type. The rest drops out when a time is chosen, so these are the
    numbers that choosing gives, on a list of all types too. Over all sites only on a list of one type: whoever types a
    word there should not wait for all moments of the country. `found`: ids of all documents that the query finds,
    when they are known.
    """
    counts: Counts = {}
    chosen = query.facetten.get("type", ())
    if query.websites and len(chosen) != 1:
        return counts
    if matches == [] and not query.ook:
        return counts
    for soort in chosen or [kind.soort for kind in all_types()]:
        counted = get_type(soort).time_counts
        if counted is not None:
            if found is None or query.wanneer:
                # What was found for a time says nothing of the other times.
                pages = pages_of(query.with_only("type", soort), matches)
            else:
                pages = pages_among(found, soort)
            add_up(counts, counted(query.wanneer, Q(pagina_id__in=pages)))
    return counts


def hits(ids: list[int], query: SearchQuery) -> list[Hit]:
    """One query for the documents, and one for the moments of each type that has them."""
    documents = SearchDocument.objects.defer(*WORDS).in_bulk(ids)
    return hits_of([documents[pk] for pk in ids if pk in documents], query)


def hits_of(documents: Iterable[SearchDocument], query: SearchQuery) -> list[Hit]:
    documents = list(documents)
    per_type: dict[str, list[int]] = defaultdict(list)
    for document in documents:
        per_type[document.soort].append(document.pagina_id)
    moments: dict[int, MomentRegel] = {}
    for soort, page_ids in per_type.items():
        matching = get_type(soort).moments
        if matching is not None:
            moments |= matching(page_ids, query)
    found = [
        replace(as_hit(document, moments.get(document.pagina_id)), uitgelicht=document.pk in query.bovenaan)
        for document in documents
    ]
    return [replace(hit, afstand=distance_to(query, hit)) for hit in found] if query.nabij else found


def distance_to(query: SearchQuery, item: Hit | MomentRegel) -> str:
    """In words; "" when nobody asked, or it is not known where it is."""
    if query.nabij is None or item.breedtegraad is None or item.lengtegraad is None:
        return ""
    return distance_in_words(metres(query.nabij.punt, Punt(item.breedtegraad, item.lengtegraad)))


def as_hit(document: SearchDocument, moment: MomentRegel | None = None) -> Hit:
    shown = document.weergave
    # Where it is held this time, on the map too; nowhere when that place is not shown.
    place = moment if moment and moment.locatie else document
    return Hit(
        titel=document.titel,
        url=document.url,
        soort=document.soort,
        soort_label=str(get_type(document.soort).label),
        samenvatting=document.samenvatting,
        themas=shown.get("themas", []),
        wijken=shown.get("wijken", []),
        afbeelding=shown.get("afbeelding"),
        nagekeken_op=document.nagekeken_op,
        prijs=shown.get("prijs", ""),
        plaats=shown.get("plaats", ""),
        telefoon=shown.get("telefoon", ""),
        taal=document.inhoudstaal,
        herkomst=shown.get("herkomst", ""),
        pagina_id=document.pagina_id,
        site_id=document.site_id,
        breedtegraad=place.breedtegraad,
        lengtegraad=place.lengtegraad,
        moment=replace(moment, url=document.url, titel=document.titel) if moment else None,
    )


def facet_values(
    found: Mapping[str, Mapping[str, int]], query: SearchQuery, labels: Labels, address: ListAddress
) -> dict[str, list[FacetValue]]:
    """Values with a count, and those that were chosen even without one, in the order of the labels."""
    result: dict[str, list[FacetValue]] = {}
    for name in (*TIME_FACETS, OPEN, *FACETS):
        if name in address.vast:
            continue
        counts = found.get(name, {})
        chosen = query.facetten.get(name, ()) if name in FACETS else address.state.get(name, ())
        values = [
            FacetValue(
                slug=value,
                label=label.naam,
                aantal=counts.get(value, 0),
                gekozen=value in chosen,
                url=address.toggled(name, value),
                pictogram=label.pictogram,
                ouder=label.ouder,
            )
            for value, label in labels.per_facet[name].items()
            if counts.get(value) or value in chosen
        ]
        if values:
            result[name] = values
    return result


def chips(query: SearchQuery, labels: Labels, address: ListAddress) -> list[Chip]:
    result = []
    if query.tekst:
        result.append(Chip(f"“{query.tekst}”", address.without("q", "letterlijk"), "q"))
    for name in FACETS:
        if name in address.vast:
            continue
        for value in query.facetten.get(name, ()):
            result.append(Chip(labels.get(name, value).naam, address.toggled(name, value), name))
    result += time_chips(query, labels, address) + place_chips(query, address)
    if address.precies:
        words = _("Search for exactly “%(words)s”") % {"words": address.getypt}
        result.append(Chip(words, address.precies, PRECIES))
    return result


def time_chips(query: SearchQuery, labels: Labels, address: ListAddress) -> list[Chip]:
    result = [
        Chip(labels.get(name, value).naam, address.toggled(name, value), name)
        for name in (*TIME_FACETS, OPEN)
        if name not in address.vast
        for value in address.state.get(name, ())
    ]
    # Of the days only those of the address: the page may narrow them further.
    for name, words in (("van", _("From %(day)s")), ("tot", _("Until %(day)s"))):
        for value in address.state.get(name, ()):
            day = date_format(date.fromisoformat(value), "j F")
            result.append(Chip(words % {"day": day}, address.without(name), name))
    return result


def place_chips(query: SearchQuery, address: ListAddress) -> list[Chip]:
    result = []
    if query.onder:
        result.append(Chip(query.onder.naam, address.without("organisatie"), "organisatie"))
    if query.nabij:
        if query.nabij.straal is None:
            words = _("Near %(place)s, however far")
        else:
            words = _("Near %(place)s, at most %(distance)s")
        words %= {"place": query.nabij.naam, "distance": radius_in_words(query.nabij.straal or 0)}
        result.append(Chip(words, address.without("bij", "straal"), "bij"))
    return result
