"""The only writer of Moment: from the dates and series of published pages and what was said of their moments."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from dateutil.relativedelta import relativedelta
from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from evenementen.clock import part_bits, weekday_bits
from evenementen.lapsed import log_lapsed
from evenementen.models import (
    Afwijking,
    AfwijkingPeriode,
    EvenementDatum,
    EvenementFeiten,
    EvenementPage,
    Moment,
    Reeks,
)
from evenementen.recurrence.closed_days import ClosedDays
from evenementen.recurrence.horizon import in_series
from evenementen.recurrence.rule import Occurrence, on_the_clock
from evenementen.vanishing import date_replacements, keep_vanished

BATCH = 500
# An activity without an end is over when it has surely begun; its page may still say so for this long.
OPEN_END = timedelta(hours=2)
# What is longer ago stays as it was written: what was said of it is thrown away (evenementen.jobs).
REMEMBERED = relativedelta(years=1)

UPDATED = [
    *("begin", "einde", "eindigt", "hele_dag", "status", "vol", "reden", "alternatief", "locatie"),
    *("weekdagen", "dagdelen", "gewijzigd_op"),
]
COMPARED = [name for name in UPDATED if name not in ("locatie", "gewijzigd_op")] + ["locatie_id"]
# What readers want to know when it differs from what was on paper.
TOLD = ("begin", "einde", "status", "vol", "locatie_id")


@dataclass
class Said:
    """What was said of the moments of one page: of single ones, and of periods in the order in which it was said."""

    single: dict[datetime, Afwijking] = field(default_factory=dict)
    periods: list[AfwijkingPeriode] = field(default_factory=list)

    def period_of(self, begin: datetime, soort: str) -> AfwijkingPeriode | None:
        return next(
            (
                period
                for period in reversed(self.periods)
                if period.soort == soort
                and period.vanaf <= begin
                and (period.tot is None or begin < period.tot)
            ),
            None,
        )


def write_moments(page_ids: Collection[int]) -> set[int]:
    """
    Bring the moments of these pages in line with their dates and series, in a fixed number of queries.

    Only the published page in the main language has moments. One that was held stays, also when its date was
    taken out of the page since. What was said of one moment moves along to another hour of that day. Returns the
    pages of which something changed.
    """
    changed: set[int] = set()
    ids = list(
        EvenementPage.objects.live()
        .filter(pk__in=page_ids, locale__language_code=settings.LANGUAGE_CODE)
        .values_list("pk", flat=True)
    )
    with transaction.atomic():
        for start in range(0, len(ids), BATCH):
            changed |= _write_batch(ids[start : start + BATCH])
    return changed


def _write_batch(page_ids: list[int]) -> set[int]:
    now = timezone.now()
    planned = occurrences_of(page_ids, now)
    said = said_of(page_ids)
    present: dict[int, dict[datetime, Moment]] = defaultdict(dict)
    for moment in Moment.objects.filter(pagina_id__in=page_ids):
        present[moment.pagina_id][moment.oorspronkelijk_begin] = moment
    moved: list[Afwijking] = []
    wanted: list[Moment] = []
    gone: list[Moment] = []
    lapsed: list[Afwijking] = []
    retold: set[int] = set()
    for page_id in page_ids:
        dates = planned.get(page_id, {})
        words = said[page_id]
        new: list[Moment] = []
        moved += hang_anew(words, dates, now)
        for occurrence in dates.values():
            moment = as_moment(page_id, occurrence, words)
            known = present[page_id].get(occurrence.begin)
            if known is None:
                new.append(moment)
            elif known.eindigt >= now - REMEMBERED and differs(known, moment):
                moment.gewijzigd_op = known.gewijzigd_op
                if told(known) != told(moment):
                    moment.gewijzigd_op = now
                    retold.add(page_id)
                wanted.append(moment)
        left = [
            moment for begin, moment in present[page_id].items() if begin not in dates and moment.begin > now
        ]
        date_replacements(new, left, now)
        lapsed += [
            words.single[moment.oorspronkelijk_begin]
            for moment in left
            if moment.oorspronkelijk_begin in words.single
        ]
        wanted += new
        gone += left
    for deviation in moved:
        # Not save(): who listens to it would have these moments written once more.
        Afwijking.objects.filter(pk=deviation.pk).update(oorspronkelijk_begin=deviation.oorspronkelijk_begin)
    retold |= {moment.pagina_id for moment in gone}
    raise_sequence(retold)
    keep_vanished(gone, now)
    log_lapsed(lapsed)
    Moment.objects.filter(pk__in=[moment.pk for moment in gone]).delete()
    Moment.objects.bulk_create(
        wanted,
        update_conflicts=True,
        unique_fields=["pagina", "oorspronkelijk_begin"],
        update_fields=UPDATED,
        batch_size=BATCH,
    )
    return retold | {moment.pagina_id for moment in wanted}


def raise_sequence(page_ids: Collection[int]) -> None:
    """A calendar that holds these activities must see that this is news."""
    if page_ids:
        EvenementFeiten.objects.bulk_create(
            [EvenementFeiten(pagina_id=page_id) for page_id in page_ids], ignore_conflicts=True
        )
        EvenementFeiten.objects.filter(pagina__in=page_ids).update(volgnummer=F("volgnummer") + 1)


def occurrences_of(page_ids: Collection[int], now: datetime) -> dict[int, dict[datetime, Occurrence]]:
    """Page id → start → what its dates and series say; three queries. Of series only from today on."""
    found: dict[int, dict[datetime, Occurrence]] = defaultdict(dict)
    for row in EvenementDatum.objects.filter(pagina_id__in=page_ids):
        found[row.pagina_id][row.begin] = Occurrence(row.begin, row.einde, row.hele_dag)
    series: dict[int, list[Reeks]] = defaultdict(list)
    for reeks in Reeks.objects.filter(pagina_id__in=page_ids):
        series[reeks.pagina_id].append(reeks)
    if series:
        closed = ClosedDays.load()
        for page_id, rows in series.items():
            for occurrence in in_series(rows, closed, timezone.localdate(now)):
                found[page_id].setdefault(occurrence.begin, occurrence)
    return found


def as_if_published(page: EvenementPage) -> list[Moment]:
    """The coming moments that publishing this page would write, in order of time; for who looks first."""
    now = timezone.now()
    dates = {row.begin: Occurrence(row.begin, row.einde, row.hele_dag) for row in page.data.all()}
    for occurrence in in_series(page.reeksen.all(), ClosedDays.load(), timezone.localdate(now)):
        dates.setdefault(occurrence.begin, occurrence)
    # One that was never saved has no number, and nothing was said of it.
    said = said_of([page.pk])[page.pk] if page.pk else Said()
    hang_anew(said, dates, now)
    moments = [as_moment(page.pk or 0, occurrence, said) for occurrence in dates.values()]
    return sorted((row for row in moments if row.eindigt >= now), key=lambda row: row.begin)


def said_of(page_ids: Collection[int]) -> dict[int, Said]:
    """Two queries."""
    said: dict[int, Said] = defaultdict(Said)
    for row in Afwijking.objects.filter(pagina_id__in=page_ids):
        said[row.pagina_id].single[row.oorspronkelijk_begin] = row
    for period in AfwijkingPeriode.objects.filter(pagina_id__in=page_ids).order_by("op", "pk"):
        said[period.pagina_id].periods.append(period)
    return said


def hang_anew(said: Said, dates: Collection[datetime], now: datetime) -> list[Afwijking]:
    """
    What was said of coming moments that are no more goes to the nearest other moment of that day, if there is one.

    Changes `said`, and returns the rows that moved. What finds no place stays as it is and changes nothing.
    """
    moved = []
    for begin, row in sorted(said.single.items()):
        if begin in dates or begin < now:
            continue
        goal = nearest_that_day(begin, [other for other in dates if other not in said.single])
        if goal is not None:
            del said.single[begin]
            row.oorspronkelijk_begin = goal
            said.single[goal] = row
            moved.append(row)
    return moved


def nearest_that_day(begin: datetime, dates: Iterable[datetime]) -> datetime | None:
    day = timezone.localdate(begin)
    same_day = [other for other in dates if timezone.localdate(other) == day]
    return min(same_day, key=lambda other: abs(other - begin), default=None)


def differs(known: Moment, wanted: Moment) -> bool:
    return any(getattr(known, name) != getattr(wanted, name) for name in COMPARED)


def told(moment: Moment) -> tuple:
    return tuple(getattr(moment, name) for name in TOLD)


def as_moment(page_id: int, occurrence: Occurrence, said: Said) -> Moment:
    moment = Moment(
        pagina_id=page_id,
        oorspronkelijk_begin=occurrence.begin,
        begin=occurrence.begin,
        einde=occurrence.einde,
        hele_dag=occurrence.hele_dag,
        status=Moment.Status.GAAT_DOOR,
    )
    single = said.single.get(occurrence.begin)
    if single is not None:
        apply_single(moment, single)
    else:
        apply_periods(moment, said)
    moment.eindigt = moment.einde or (
        end_of_day(moment.begin) if moment.hele_dag else moment.begin + OPEN_END
    )
    moment.weekdagen = weekday_bits(moment.begin, moment.eindigt)
    moment.dagdelen = part_bits(moment.begin, moment.eindigt, moment.hele_dag)
    return moment


def apply_single(moment: Moment, deviation: Afwijking) -> None:
    if deviation.nieuw_begin:
        move(moment, deviation.nieuw_begin, deviation.nieuw_einde)
    if deviation.nieuw_begin or deviation.nieuwe_locatie_id:
        moment.status = Moment.Status.VERPLAATST
        moment.locatie_id = deviation.nieuwe_locatie_id
    if deviation.gaat_niet_door:
        moment.status = Moment.Status.GAAT_NIET_DOOR
    moment.vol = deviation.vol
    moment.reden, moment.alternatief = deviation.reden, deviation.alternatief


def apply_periods(moment: Moment, said: Said) -> None:
    soort = AfwijkingPeriode.Soort
    begin = moment.oorspronkelijk_begin
    if (full := said.period_of(begin, soort.VOL)) is not None:
        moment.vol = True
        moment.reden, moment.alternatief = full.reden, full.alternatief
    elsewhere = said.period_of(begin, soort.VERPLAATST)
    if elsewhere is not None and elsewhere.changes_something:
        move_along(moment, elsewhere)
        moment.status = Moment.Status.VERPLAATST
        moment.locatie_id = elsewhere.nieuwe_locatie_id
        moment.reden, moment.alternatief = elsewhere.reden, elsewhere.alternatief
    if (off := said.period_of(begin, soort.GAAT_NIET_DOOR)) is not None:
        moment.status = Moment.Status.GAAT_NIET_DOOR
        moment.reden, moment.alternatief = off.reden, off.alternatief


def move(moment: Moment, begin: datetime, einde: datetime | None) -> None:
    """Without a new end it takes as long as it always does."""
    length = moment.einde - moment.begin if moment.einde else None
    moment.begin = begin
    moment.einde = einde or (begin + length if length else None)


def move_along(moment: Moment, period: AfwijkingPeriode) -> None:
    zone = timezone.get_default_timezone()
    local = timezone.localtime(moment.begin, zone)
    day = local.date() + timedelta(days=period.dagen_later)
    begin = on_the_clock(day, period.nieuwe_begintijd or local.time(), zone)
    einde = on_the_clock(day, period.nieuwe_eindtijd, zone) if period.nieuwe_eindtijd else None
    if einde is not None and einde <= begin:
        einde += timedelta(days=1)
    move(moment, begin, einde)


def end_of_day(moment: datetime) -> datetime:
    local = timezone.localtime(moment)
    return local.replace(hour=23, minute=59, second=59, microsecond=0)
