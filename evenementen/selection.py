"""Which moments are meant: the only place where the choices about time become a condition of the database."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import reduce
from operator import add
from typing import Any, Self

from django.db.models import BigIntegerField, Case, F, Q, Value, When
from django.db.models.lookups import GreaterThan
from django.utils import timezone

from evenementen.clock import ALL_WEEK, NIGHT
from search.when import DAGDELEN, WEEKDAGEN, Span, Wanneer, last_of

# What takes longer is on all days of the week, also when it ends in a night.
ALL_DAYS = timedelta(days=8)
# Days ahead that are looked at in something that lasts very long.
FAR = 366


def start_of(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time.min), timezone.get_default_timezone())


def end_of(day: date) -> datetime:
    return start_of(day + timedelta(days=1))


def not_before(day: date) -> Q:
    """Still on on that day; the end of a night belongs to the evening before."""
    start = start_of(day)
    return Q(begin__gte=start) | Q(eindigt__gt=start + NIGHT)


def on_days(first: date, last: date) -> Q:
    """On at least one of these days."""
    return not_before(first) & Q(begin__lt=end_of(last))


def bits_of(spans: Sequence[Span]) -> Any:
    """Of a moment: the number in which each bit says whether it is on in the span of that place, the first is 1."""
    number = BigIntegerField()
    none = Value(0, number)
    cases = (
        Case(When(on_days(*span), then=Value(1 << place, number)), default=none)
        for place, span in enumerate(spans)
    )
    return reduce(add, cases, none)


@dataclass(frozen=True)
class MomentFilter:
    """
    What is not over at `vanaf`, has begun before `tot` when that is given, and is on when it was asked for.

    Lists, counts, "the moment that matches", feeds and paper all take their moments through `q`.
    """

    wanneer: Wanneer
    vanaf: datetime
    tot: datetime | None = None

    @classmethod
    def coming(cls, wanneer: Wanneer, now: datetime) -> Self:
        """From now, or from the day that was asked for when that is later."""
        first = wanneer.van
        return cls(wanneer, max(now, start_of(first)) if first else now)

    @property
    def q(self) -> Q:
        """On Moment."""
        return Q(eindigt__gt=self.vanaf) & self._without_begin

    @property
    def begun(self) -> tuple[Q, Q]:
        """
        Of `q` what is on at `vanaf`: what began in the days before, and what began longer ago. Of neither a database
        reads all that was ever held: that of longer ago is on all days of the week.
        """
        lately = self.vanaf - ALL_DAYS
        return (
            Q(begin__gte=lately, begin__lt=self.vanaf) & self.q,
            Q(begin__lt=lately, weekdagen=ALL_WEEK) & self.q,
        )

    @property
    def to_begin(self) -> Q:
        """Of `q` the rest; without a word on the end, so that a database goes by the start."""
        return Q(begin__gte=self.vanaf) & self._without_begin

    @property
    def _without_begin(self) -> Q:
        when = self.wanneer
        condition = Q()
        if self.tot is not None:
            condition &= Q(begin__lt=self.tot)
        if when.van is not None:
            condition &= not_before(when.van)
        if when.tot is not None:
            condition &= Q(begin__lt=end_of(when.tot))
        return condition & self.choices

    @property
    def choices(self) -> Q:
        """Of `q` only what was chosen of periods, days of the week and parts of the day."""
        return self._periods & self._bits("weekdagen", WEEKDAGEN) & self._bits("dagdelen", DAGDELEN)

    @property
    def _periods(self) -> Q:
        spans = Q()
        for first, last in self.wanneer.perioden:
            spans |= on_days(first, last)
        return spans

    def _bits(self, name: str, order: tuple[str, ...]) -> Q:
        chosen = getattr(self.wanneer, name)
        if not chosen:
            return Q()
        bits = sum(1 << order.index(value) for value in chosen)
        return Q(GreaterThan(F(name).bitand(bits), 0))

    def day_of(self, begin: datetime, einde: datetime | None) -> date:
        """The day under which it stands in a list: the first that is meant of those on which it is on."""
        zone = timezone.get_default_timezone()
        first = begin.astimezone(zone).date()
        day = last_of(first, self.vanaf.astimezone(zone).date(), self.wanneer.van) or first
        last = (einde - NIGHT).astimezone(zone).date() if einde else day
        days = (day + timedelta(days=ahead) for ahead in range(min((last - day).days, FAR) + 1))
        return next((on for on in days if self.wanneer.noemt(on)), day)
