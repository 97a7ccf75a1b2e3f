"""A series as people say it, and the moments that it gives. Pure reckoning: no database, no page."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import islice

from dateutil.rrule import rrulestr

MIDNIGHT = time(0, 0)
DAY = timedelta(days=1)
# A rule that fires less often than this in ten years of looking is taken to fire never.
LOOKED_AHEAD = timedelta(days=3660)


class RuleError(ValueError):
    """A text that is no rule of RFC 5545, or one of a kind that is not kept here."""


@dataclass(frozen=True)
class Occurrence:
    """One time something is held; both moments with a time zone. `einde` is None when nobody said how long it takes."""

    begin: datetime
    einde: datetime | None
    hele_dag: bool


@dataclass(frozen=True)
class Rule:
    """
    What is said of a series, in the wall-clock time of the place where it is held.

    `rrule` is a RECUR value of RFC 5545 section 3.3.10 without COUNT and with UNTIL as a plain day, the last one
    ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20271231"); "" is only the extra dates. Without `begintijd` it takes all day. An
    `eindtijd` not after `begintijd` is on the next day; `dagen` more than one lets it last that many days.

    `aantal` counts the times that it is really held: what falls on an exception or a closed day does not count.
    """

    eerste_dag: date
    rrule: str = ""
    begintijd: time | None = None
    eindtijd: time | None = None
    dagen: int = 1
    aantal: int | None = None
    exdates: frozenset[date] = frozenset()
    rdates: frozenset[date] = frozenset()
    gesloten: Collection[date] = field(default=frozenset(), compare=False)

    def days(self, last: date) -> Iterator[date]:
        """
        The days on which it begins, until and with `last`, in order, each once.

        An extra date counts although its day is closed: somebody asked for it. Raises RuleError.
        """
        left = self.aantal if self.aantal is not None else -1
        for day in merged(self._by_rule(last), sorted(day for day in self.rdates if day <= last)):
            if left == 0:
                return
            if day in self.rdates or (day not in self.exdates and day not in self.gesloten):
                left -= 1
                yield day

    def occurrences(self, first: date, last: date, zone: tzinfo) -> Iterator[Occurrence]:
        """Those that begin on `first` until and with `last`. Raises RuleError."""
        return (self.occurrence(day, zone) for day in self.days(last) if day >= first)

    def occurrence(self, day: date, zone: tzinfo) -> Occurrence:
        if self.begintijd is None:
            begin = on_the_clock(day, MIDNIGHT, zone)
            if self.dagen == 1:
                return Occurrence(begin, None, True)
            last_second = time(23, 59, 59)
            return Occurrence(begin, on_the_clock(day + DAY * (self.dagen - 1), last_second, zone), True)
        begin = on_the_clock(day, self.begintijd, zone)
        if self.eindtijd is None:
            return Occurrence(begin, None, False)
        last_day = day + DAY * (self.dagen - 1)
        if self.dagen == 1 and self.eindtijd <= self.begintijd:
            last_day += DAY
        einde = on_the_clock(last_day, self.eindtijd, zone)
        if einde <= begin:
            # The hour in which it would be held is left out that night.
            einde = begin + (
                datetime.combine(last_day, self.eindtijd) - datetime.combine(day, self.begintijd)
            )
        return Occurrence(begin, einde, False)

    def never_fires(self) -> bool:
        """Whether not one day comes of it. Raises RuleError."""
        return not list(islice(self.days(self.eerste_dag + LOOKED_AHEAD), 1))

    def _by_rule(self, last: date) -> Iterator[date]:
        if not self.rrule:
            return
        start = datetime.combine(self.eerste_dag, MIDNIGHT)
        for moment in parse(self.rrule, start):
            if moment.date() > last:
                return
            yield moment.date()


def parse(rrule: str, start: datetime) -> Iterator[datetime]:
    """The days of a RECUR value from a naive start. Raises RuleError for what is none, or is kept otherwise here."""
    if "COUNT" in rrule.upper() or "\n" in rrule or "RRULE" in rrule.upper():
        raise RuleError(rrule)
    try:
        return iter(rrulestr(rrule, dtstart=start))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise RuleError(rrule) from error


def merged(one: Iterator[date], other: list[date]) -> Iterator[date]:
    """Two rows of days in order as one, each day once; the first is read no further than needed."""
    waiting = list(reversed(other))
    last: date | None = None
    for day in one:
        while waiting and waiting[-1] <= day:
            extra = waiting.pop()
            if extra != last:
                yield extra
                last = extra
        if day != last:
            yield day
            last = day
    for extra in reversed(waiting):
        if extra != last:
            yield extra
            last = extra


def on_the_clock(day: date, clock: time, zone: tzinfo) -> datetime:
    """
    The moment at which a clock there shows this, in UTC: in its own zone a repeated hour equals no other moment.

    In the hour that spring leaves out it is an hour later; of the hour that autumn repeats it is the first.
    """
    naive = datetime.combine(day, clock, tzinfo=zone)
    return datetime.fromtimestamp(naive.timestamp(), UTC)
