"""Organisations on paper: name, what they do, where, and their telephone number."""

from collections.abc import Collection
from dataclasses import replace

from django.db.models import Prefetch
from wagtail.models import Page

from drukwerk.blad import Regel
from evenementen.paper.moments import Periode, where, within
from evenementen.paper.words import unbroken
from organisaties.models import OrganisatieLocatie, OrganisatiePage
from search.engines.database import documents
from search.models import SearchDocument
from search.query import SearchQuery, Sortering

# A guide of more is a book; who wants it asks for the open data.
MOST = 500


def organisations_of(query: SearchQuery) -> tuple[Regel, ...]:
    """Those that the query finds, by name; four queries."""
    asked = replace(query.with_only("type", "organisatie"), sortering=Sortering.NAAM)
    return as_lines(list(documents(asked)[:MOST]), with_summary=True)


def without_a_date(query: SearchQuery, period: Periode) -> tuple[Regel, ...]:
    """
    The organisations of the theme and wijk of a list of activities with nothing about it in a period; five queries.

    Whatever else was asked: who is on on Tuesdays has a date, also when the list is about Wednesdays.
    """
    kept = {name: query.facetten[name] for name in ("thema", "wijk", "website") if name in query.facetten}
    asked = SearchQuery(
        site_ids=query.site_ids,
        taal=query.taal,
        facetten=kept | {"type": ("organisatie",)},
        sortering=Sortering.NAAM,
        websites=query.websites,
        zonder_taal=query.zonder_taal,
    )
    held = within(asked.with_only("type", "activiteit"), period.begin, period.einde)
    paths = held.order_by().values_list("pagina__path", flat=True).distinct()
    with_a_date = {path[: -Page.steplen] for path in paths}
    return as_lines(list(documents(asked).exclude(pagina__path__in=with_a_date)[:MOST]))


def as_lines(found: list[SearchDocument], *, with_summary: bool = False) -> tuple[Regel, ...]:
    addresses = addresses_of({document.pagina_id for document in found})
    return tuple(
        Regel(
            wanneer="",
            titel=document.titel,
            details=tuple(
                part
                for part in (
                    document.samenvatting if with_summary else "",
                    addresses.get(document.pagina_id, ""),
                    unbroken(document.weergave.get("telefoon", "")),
                )
                if part
            ),
            taal=document.inhoudstaal,
        )
        for document in found
    )


def addresses_of(page_ids: Collection[int]) -> dict[int, str]:
    """Page id → its first place; two queries."""
    rows = Prefetch("plekken", OrganisatieLocatie.objects.select_related("locatie__wijk"))
    pages = OrganisatiePage.objects.filter(pk__in=page_ids).only("pk").prefetch_related(rows)
    return {page.pk: where(next((row.locatie for row in page.plekken.all()), None)) for page in pages}
