"""Lists of moments: which are held when, joined with what a list shows of their activity."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from functools import reduce
from operator import or_

from django.db.models import (
    Count,
    Exists,
    F,
    FilteredRelation,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
)
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext as _

from evenementen.models import EvenementPage, Moment
from evenementen.models.moment import MomentQuerySet
from evenementen.selection import MomentFilter, start_of
from locaties.models import Locatie
from search.engines.database import Among, documents, pages_of
from search.models import SearchDocument
from search.query import SearchQuery
from search.result import MomentRegel
from search.service import distance_to

__all__ = ["coming_moments", "lines", "matching_moments", "momentregels", "start_of"]


def moments_of(
    query: SearchQuery, wanted: MomentFilter | None = None, matches: list[int] | None = None
) -> MomentQuerySet:
    """
    Moments of the activities that the query finds, in order of time; without `wanted` all there are.

    `matches` are the ids of the documents with its words, when those are known (search.engines.database).
    """
    pages = pages_of(query, matches)
    return Moment.objects.filter(wanted.q if wanted else Q(), pagina_id__in=pages).op_volgorde()


def momentregels(
    query: SearchQuery,
    begin: datetime,
    einde: datetime | None = None,
    *,
    limit: int,
    start: int = 0,
    matches: list[int] | None = None,
    lang: bool = False,
    paginas: list[int] | None = None,
) -> list[MomentRegel]:
    """
    What is on from `begin` (until `einde`) when it was asked for, each with its activity; one query.

    `lang`: many activities match, so that it is faster to walk along the calendar than to gather all they do; with
    `paginas`, the ids of those that match, faster still.
    """
    wanted = MomentFilter(query.wanneer, begin, einde)
    stop = start + limit
    if lang:
        among = first_along_the_calendar(wanted, stop, who_walks_meets(query, matches, paginas))
        rows = Moment.objects.filter(among).op_volgorde()[start:stop]
    else:
        rows = moments_of(query, wanted, matches)[start:stop]
    # Chosen first: what is said of each would otherwise be worked out of all that match.
    moments = Moment.objects.filter(pk__in=rows.values("pk")).annotate(nog=later(wanted)).op_volgorde()
    found = _lines(moments, shown_here(query))
    return [replace(line, afstand=distance_to(query, line)) for line in found] if query.nabij else found


def who_walks_meets(
    query: SearchQuery, matches: list[int] | None, pages: list[int] | None
) -> Q | Exists | Among:
    """Of a moment: its activity matches; told moment by moment, in the order in which one meets them."""
    if pages is not None:
        # A sum, so that no database turns round and looks up all moments of these pages.
        return Among(F("pagina_id") + 0, pages)
    return Exists(documents(query.altijd(), matches).order_by().filter(pagina_id=OuterRef("pagina_id")))


def first_along_the_calendar(wanted: MomentFilter, number: int, shown: Q | Exists | Among) -> Q:
    """On Moment: at least the first `number` that match, found without looking at those that come later."""
    parts = (*wanted.begun, wanted.to_begin)
    found = (Moment.objects.filter(part, shown).op_volgorde()[:number] for part in parts)
    return reduce(or_, (Q(pk__in=rows.values("pk")) for rows in found))


def coming_moments(query: SearchQuery, limit: int) -> list[MomentRegel]:
    """All that is on from now, or from the day that was asked for, in order of time; one query."""
    return momentregels(query, timezone.now(), limit=limit)


def later(wanted: MomentFilter) -> Coalesce:
    """How often the activity of a moment is on after that, among the moments that are meant, whenever the list ends."""
    after = Moment.objects.filter(
        replace(wanted, tot=None).q, pagina_id=OuterRef("pagina_id"), begin__gt=OuterRef("begin")
    ).exclude(status=Moment.Status.GAAT_NIET_DOOR)
    number = after.order_by().values("pagina_id").annotate(number=Count("pk")).values("number")
    return Coalesce(Subquery(number, output_field=IntegerField()), Value(0))


# What a line shows of the activity, by the name it has in SearchDocument.
SHOWN = ("titel", "url", "weergave", "inhoudstaal", "site_id", "breedtegraad", "lengtegraad")
DOCUMENT = "pagina__zoekdocumenten"


def shown_here(query: SearchQuery) -> Q:
    """The document that the sites of the query show, in its language; of sites together the one at home."""
    here = reduce(
        or_,
        (
            Q(**{f"{DOCUMENT}__site_id__in": ids, f"{DOCUMENT}__taal": taal})
            for taal, ids in query.talen.items()
        ),
    )
    return here & Q(**{f"{DOCUMENT}__is_thuis": True}) if query.websites else here


def lines(moments: QuerySet[Moment], site_ids: Collection[int], taal: str) -> list[MomentRegel]:
    """Moments with what their activity shows on these sites, read from its search document in the same query."""
    return _lines(moments, Q(**{f"{DOCUMENT}__site_id__in": site_ids, f"{DOCUMENT}__taal": taal}))


def lines_for(query: SearchQuery, moments: QuerySet[Moment]) -> list[MomentRegel]:
    """The same for who asked, in each of the languages of the query."""
    return _lines(moments, shown_here(query))


def _lines(moments: QuerySet[Moment], here: Q) -> list[MomentRegel]:
    document = FilteredRelation(DOCUMENT, condition=here)
    rows = moments.select_related("locatie__wijk").annotate(
        document=document, **{f"document_{name}": F(f"document__{name}") for name in SHOWN}
    )
    return [
        as_line(row, SearchDocument(**shown))
        for row in rows
        if (shown := {name: getattr(row, f"document_{name}") for name in SHOWN})["titel"] is not None
    ]


def public_place(place: Locatie) -> tuple[str, str]:
    """The name and the wijk of a place as visitors may read them; the wijk is "" when the name says it already."""
    name = place.openbare_naam or _("another place; call to ask where")
    return name, place.wijk.naam if place.wijk and place.adres_tonen else ""


def as_line(moment: Moment, document: SearchDocument | None = None) -> MomentRegel:
    """Without a document only what the moment itself knows. Wants the place of the moment and its wijk at hand."""
    shown = document.weergave if document else {}
    plaats, wijk = shown.get("plaats", ""), ", ".join(shown.get("wijken", []))
    breedtegraad, lengtegraad = (document.breedtegraad, document.lengtegraad) if document else (None, None)
    if moment.locatie is not None:
        plaats, wijk = public_place(moment.locatie)
        breedtegraad, lengtegraad = moment.locatie.openbare_coordinaten or (None, None)
    zone = timezone.get_default_timezone()
    planned = moment.oorspronkelijk_begin.astimezone(zone)
    return MomentRegel(
        begin=moment.begin.astimezone(zone),
        einde=moment.einde.astimezone(zone) if moment.einde else None,
        titel=document.titel if document else "",
        url=document.url if document else "",
        status=moment.status,
        vol=moment.vol,
        hele_dag=moment.hele_dag,
        reden=moment.reden,
        plaats=plaats,
        wijk=wijk,
        prijs=shown.get("prijs", ""),
        organisatie=shown.get("organisatie", ""),
        herkomst=shown.get("herkomst", ""),
        taal=document.inhoudstaal if document else "nl",
        nog=getattr(moment, "nog", 0),
        pagina_id=moment.pagina_id,
        site_id=document.site_id if document else None,
        breedtegraad=breedtegraad,
        lengtegraad=lengtegraad,
        oorspronkelijk_begin=planned,
        alternatief=moment.alternatief,
        verplaatst_van=planned if moment.begin != moment.oorspronkelijk_begin else None,
        locatie=moment.locatie,
        telefoon=shown.get("telefoon", ""),
    )


def matching_moments(page_ids: Collection[int], query: SearchQuery) -> dict[int, MomentRegel]:
    """The first moment of each page that matches the query; one query."""
    wanted = MomentFilter.coming(query.wanneer, timezone.now())
    matching = Moment.objects.filter(wanted.q, pagina_id=OuterRef("pk")).op_volgorde()
    pages = EvenementPage.objects.filter(pk__in=page_ids).order_by()
    first = pages.annotate(first=Subquery(matching.values("pk")[:1])).values("first")
    moments = Moment.objects.filter(pk__in=first).annotate(nog=later(wanted))
    moments = moments.select_related("locatie__wijk")
    return {moment.pagina_id: as_line(moment) for moment in moments}


def is_when(query: SearchQuery) -> Exists:
    """Of a document: its activity has a coming moment when the query asks for one."""
    # Asked per document: a list of the moments then would hold those of all sites.
    wanted = MomentFilter.coming(query.wanneer, timezone.now())
    return Exists(Moment.objects.filter(wanted.q, pagina_id=OuterRef("pagina_id")).order_by())
