"""Lists of moments: which are held when, joined with what a list shows of their activity."""

from collections.abc import Collection
from datetime import date, datetime, time, timedelta

from django.db.models import Count, F, FilteredRelation, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import TruncDate
from django.utils import timezone

from evenementen.models import Moment
from evenementen.models.moment import MomentQuerySet
from search.engines.database import documents
from search.models import SearchDocument
from search.query import SearchQuery
from search.result import MomentRegel


def start_of(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time.min))


def moments_of(query: SearchQuery) -> MomentQuerySet:
    """Moments of the activities that the query finds, in order of time."""
    pages = documents(query).order_by().values("pagina_id")
    return Moment.objects.filter(pagina_id__in=pages).op_volgorde()


def momentregels(
    query: SearchQuery, begin: datetime, einde: datetime | None = None, *, limit: int, start: int = 0
) -> list[MomentRegel]:
    """What is on from `begin` (until `einde`), each with its activity; one query."""
    moments = moments_of(query)
    moments = moments.komend(begin) if einde is None else moments.tussen(begin, einde)
    return lines(moments[start : start + limit], query.site_ids, query.taal)


# What a line shows of the activity, by the name it has in SearchDocument.
SHOWN = ("titel", "url", "weergave", "inhoudstaal", "site_id", "breedtegraad", "lengtegraad")


def lines(moments: QuerySet[Moment], site_ids: Collection[int], taal: str) -> list[MomentRegel]:
    """Moments with what their activity shows on these sites, read from its search document in the same query."""
    here = FilteredRelation(
        "pagina__zoekdocumenten",
        condition=Q(pagina__zoekdocumenten__site_id__in=site_ids, pagina__zoekdocumenten__taal=taal),
    )
    rows = moments.annotate(document=here, **{f"document_{name}": F(f"document__{name}") for name in SHOWN})
    return [
        as_line(row, SearchDocument(**shown))
        for row in rows
        if (shown := {name: getattr(row, f"document_{name}") for name in SHOWN})["titel"] is not None
    ]


def as_line(moment: Moment, document: SearchDocument | None = None) -> MomentRegel:
    """Without a document only what the moment itself knows."""
    shown = document.weergave if document else {}
    return MomentRegel(
        begin=timezone.localtime(moment.begin),
        einde=timezone.localtime(moment.einde) if moment.einde else None,
        titel=document.titel if document else "",
        url=document.url if document else "",
        status=moment.status,
        vol=moment.vol,
        hele_dag=moment.hele_dag,
        reden=moment.reden,
        plaats=shown.get("plaats", ""),
        wijk=", ".join(shown.get("wijken", [])),
        prijs=shown.get("prijs", ""),
        organisatie=shown.get("organisatie", ""),
        herkomst=shown.get("herkomst", ""),
        taal=document.inhoudstaal if document else "nl",
        oorspronkelijk_begin=timezone.localtime(moment.oorspronkelijk_begin),
        pagina_id=moment.pagina_id,
        site_id=document.site_id if document else None,
        breedtegraad=document.breedtegraad if document else None,
        lengtegraad=document.lengtegraad if document else None,
        telefoon=shown.get("telefoon", ""),
    )


def per_day(query: SearchQuery, first: date, days: int) -> dict[date, int]:
    """Number of moments that start on each of some days; one query."""
    begin, einde = start_of(first), start_of(first + timedelta(days=days))
    counts = (
        moments_of(query)
        .filter(begin__gte=begin, begin__lt=einde)
        .order_by()
        .annotate(day=TruncDate("begin"))
        .values_list("day")
        .annotate(number=Count("pk"))
    )
    found = dict(counts)
    return {day: found.get(day, 0) for day in (first + timedelta(days=ahead) for ahead in range(days))}


def matching_moments(page_ids: Collection[int], query: SearchQuery) -> dict[int, MomentRegel]:
    """The first coming moment of each page; one query."""
    coming = Moment.objects.komend(timezone.now()).filter(pagina_id=OuterRef("pagina_id")).op_volgorde()
    first = Moment.objects.filter(pagina_id__in=page_ids, pk=Subquery(coming.values("pk")[:1]))
    return {moment.pagina_id: as_line(moment) for moment in first}


def coming_moments(query: SearchQuery, limit: int) -> list[MomentRegel]:
    """All that is on from now, in order of time; one query."""
    return momentregels(query, timezone.now(), limit=limit)
