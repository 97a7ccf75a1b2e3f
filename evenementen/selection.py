"""Which moments are meant: the only place where the choices about time become a condition of the database."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Self

from django.db.models import F, Q
from django.db.models.lookups import GreaterThan
from django.utils import timezone

from evenementen.clock import NIGHT
from search.when import DAGDELEN, WEEKDAGEN, Wanneer, last_of

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
        when = self.wanneer
        condition = Q(eindigt__gt=self.vanaf)
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
            spans |= not_before(first) & Q(begin__lt=end_of(last))
        return spans

    def _bits(self, name: str, order: tuple[str, ...]) -> Q:
        chosen = getattr(self.wanneer, name)
        if not chosen:
            return Q()
        bits = sum(1 << order.index(value) for value in chosen)
        return Q(GreaterThan(F(name).bitand(bits), 0))

    def day_of(self, begin: datetime, einde: datetime | None) -> date:
        """The day under which it stands in a list: the first that is meant of those on which it is on."""
        first = timezone.localdate(begin)
        day = last_of(first, timezone.localdate(self.vanaf), self.wanneer.van) or first
        last = timezone.localdate(einde - NIGHT) if einde else day
        days = (day + timedelta(days=ahead) for ahead in range(min((last - day).days, FAR) + 1))
        return next((on for on in days if self.wanneer.noemt(on)), day)
