"""
Moments that leave the agenda of a website, kept for who reads them on paper.

Two roads lead here: dates or a rule that are changed (evenementen.moments), and a listing that goes, whatever takes it
away: unpublishing, deleting, moving to another site, hiding, a module or a link that ends (evenementen.receivers).
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from django.conf import settings
from django.utils import timezone

from evenementen.models import Moment, VerdwenenMoment
from search.models import SearchDocument
from sites.sources import Pair

# Paper is valid until the end of the month after (evenementen.paper.moments.Periode.standard).
ON_PAPER = timedelta(days=62)
WRITTEN = (
    "pad",
    "titel",
    "begin",
    "eindigt",
    "hele_dag",
    "weekdagen",
    "dagdelen",
    "kenmerken",
    "verdwenen_op",
)
BATCH = 500


def keep_vanished(moments: Iterable[Moment], now: datetime, site_ids: Collection[int] | None = None) -> None:
    """
    Remember these, where they are shown now: on all sites, or on some; three queries, none when there is nothing.

    Must be called while the search documents are as they were, for they know by what the moments could be filtered.
    """
    by_page: dict[int, list[Moment]] = defaultdict(list)
    for moment in moments:
        if moment.eindigt >= now and moment.begin <= now + ON_PAPER:
            by_page[moment.pagina_id].append(moment)
    if not by_page:
        return
    shown = SearchDocument.objects.filter(pagina__in=by_page, taal=settings.LANGUAGE_CODE)
    if site_ids is not None:
        shown = shown.filter(site__in=site_ids)
    VerdwenenMoment.objects.bulk_create(
        [
            as_vanished(moment, document, now)
            for document in shown.select_related("pagina").prefetch_related("facetten")
            for moment in by_page[document.pagina_id]
        ],
        update_conflicts=True,
        unique_fields=["website", "pagina", "oorspronkelijk_begin"],
        update_fields=WRITTEN,
        batch_size=BATCH,
    )


def keep_unlisted(pairs: Iterable[Pair]) -> None:
    """Activities that will no longer be shown on a site, as (site id, page id); four queries a site."""
    now = timezone.now()
    by_site: dict[int, list[int]] = defaultdict(list)
    for site_id, page_id in pairs:
        by_site[site_id].append(page_id)
    for site_id, page_ids in by_site.items():
        coming = Moment.objects.filter(pagina__in=page_ids, begin__lte=now + ON_PAPER).komend(now)
        keep_vanished(coming, now, [site_id])


def date_replacements(new: Iterable[Moment], gone: Iterable[Moment], now: datetime) -> None:
    """Who reads that the one is gone, reads at what time of that day the activity is now. Changes `new`."""
    days = {timezone.localdate(moment.begin) for moment in gone}
    for moment in new:
        if timezone.localdate(moment.begin) in days:
            moment.gewijzigd_op = now


def as_vanished(moment: Moment, document: SearchDocument, now: datetime) -> VerdwenenMoment:
    return VerdwenenMoment(
        website=document.site_id,
        pagina=document.pagina_id,
        pad=document.pagina.path,
        titel=document.titel,
        oorspronkelijk_begin=moment.oorspronkelijk_begin,
        begin=moment.begin,
        eindigt=moment.eindigt,
        hele_dag=moment.hele_dag,
        weekdagen=moment.weekdagen,
        dagdelen=moment.dagdelen,
        kenmerken="".join(feature(facet.naam, facet.waarde) for facet in document.facetten.all()),
        verdwenen_op=now,
    )


def feature(name: str, value: str) -> str:
    """As it stands in `kenmerken`, so that it is found there."""
    return f"|{name}:{value}|"
