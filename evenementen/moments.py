"""The only writer of Moment: from the dates of published pages and what was said of single ones."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from evenementen.models import Afwijking, EvenementDatum, EvenementPage, Moment

BATCH = 500
# An activity without an end is over when it has surely begun; its page may still say so for this long.
OPEN_END = timedelta(hours=2)

UPDATED = ["begin", "einde", "eindigt", "hele_dag", "status", "vol", "reden"]


@dataclass(frozen=True)
class Occurrence:
    """A date as the content gives it."""

    begin: datetime
    einde: datetime | None
    hele_dag: bool


def write_moments(page_ids: Collection[int]) -> None:
    """
    Bring the moments of these pages in line with their dates, in a fixed number of queries.

    Only the published page in the main language has moments. One that was held stays, also when its date was
    taken out of the page since.
    """
    ids = list(
        EvenementPage.objects.live()
        .filter(pk__in=page_ids, locale__language_code=settings.LANGUAGE_CODE)
        .values_list("pk", flat=True)
    )
    with transaction.atomic():
        for start in range(0, len(ids), BATCH):
            _write_batch(ids[start : start + BATCH])


def _write_batch(page_ids: list[int]) -> None:
    occurrences: dict[int, dict[datetime, Occurrence]] = defaultdict(dict)
    for row in EvenementDatum.objects.filter(pagina_id__in=page_ids):
        occurrences[row.pagina_id][row.begin] = Occurrence(row.begin, row.einde, row.hele_dag)
    deviations = {
        (row.pagina_id, row.oorspronkelijk_begin): row
        for row in Afwijking.objects.filter(pagina_id__in=page_ids)
    }
    wanted = [
        as_moment(page_id, occurrence, deviations.get((page_id, occurrence.begin)))
        for page_id, dates in occurrences.items()
        for occurrence in dates.values()
    ]
    keys = {(moment.pagina_id, moment.oorspronkelijk_begin) for moment in wanted}
    coming = Moment.objects.filter(pagina_id__in=page_ids, begin__gt=timezone.now())
    gone = [
        pk
        for pk, page_id, begin in coming.values_list("pk", "pagina_id", "oorspronkelijk_begin")
        if (page_id, begin) not in keys
    ]
    Moment.objects.filter(pk__in=gone).delete()
    Moment.objects.bulk_create(
        wanted,
        update_conflicts=True,
        unique_fields=["pagina", "oorspronkelijk_begin"],
        update_fields=UPDATED,
        batch_size=BATCH,
    )


def as_moment(page_id: int, occurrence: Occurrence, deviation: Afwijking | None) -> Moment:
    begin, einde = occurrence.begin, occurrence.einde
    status = Moment.Status.GAAT_DOOR
    if deviation is not None:
        if deviation.nieuw_begin:
            # Without a new end the activity takes as long as it always does.
            length = einde - begin if einde else None
            begin = deviation.nieuw_begin
            einde = deviation.nieuw_einde or (begin + length if length else None)
            status = Moment.Status.VERPLAATST
        if deviation.gaat_niet_door:
            status = Moment.Status.GAAT_NIET_DOOR
    return Moment(
        pagina_id=page_id,
        oorspronkelijk_begin=occurrence.begin,
        begin=begin,
        einde=einde,
        eindigt=einde or (end_of_day(begin) if occurrence.hele_dag else begin + OPEN_END),
        hele_dag=occurrence.hele_dag,
        status=status,
        vol=bool(deviation and deviation.vol),
        reden=deviation.reden if deviation else "",
    )


def end_of_day(moment: datetime) -> datetime:
    local = timezone.localtime(moment)
    return local.replace(hour=23, minute=59, second=59, microsecond=0)
