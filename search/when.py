"""When something must be on: what is asked of the time, apart from what has times."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Self

from django.utils.dates import WEEKDAYS
from django.utils.text import capfirst
from django.utils.translation import gettext as _

WEEKDAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
DAGDELEN = ("ochtend", "middag", "avond")
SATURDAY = 5
WEEK = timedelta(days=7)

Span = tuple[date, date]


def weekend(today: date) -> Span:
    """Saturday and Sunday; on a Sunday what is left of it."""
    saturday = today + timedelta(days=SATURDAY - today.weekday())
    return max(today, saturday), saturday + timedelta(days=1)


def week(today: date) -> Span:
    """From today until Sunday."""
    return today, today + timedelta(days=6 - today.weekday())


def next_week(today: date) -> Span:
    monday = today - timedelta(days=today.weekday()) + WEEK
    return monday, monday + timedelta(days=6)


# Name in addresses → the days, first and last, as seen from today.
PERIODEN: dict[str, Callable[[date], Span]] = {
    "vandaag": lambda today: (today, today),
    "morgen": lambda today: (today + timedelta(days=1), today + timedelta(days=1)),
    "dit-weekend": weekend,
    "deze-week": week,
    "volgende-week": next_week,
}

# The choices about time that a visitor makes as he makes those of a facet.
TIME_FACETS = ("periode", "weekdag", "dagdeel")


def time_labels() -> dict[str, dict[str, str]]:
    """Facet → value → words in the active language."""
    return {
        "periode": {
            "vandaag": _("Today"),
            "morgen": _("Tomorrow"),
            "dit-weekend": _("This weekend"),
            "deze-week": _("This week"),
            "volgende-week": _("Next week"),
        },
        "weekdag": {name: str(capfirst(WEEKDAYS[number])) for number, name in enumerate(WEEKDAGEN)},
        "dagdeel": {"ochtend": _("Morning"), "middag": _("Afternoon"), "avond": _("Evening")},
    }


@dataclass(frozen=True)
class Wanneer:
    """
    Values of one choice mean or, choices mean and; `van` and `tot` are days that both still count.

    The values are those of PERIODEN, WEEKDAGEN and DAGDELEN; `perioden` are already days.
    """

    perioden: tuple[Span, ...] = ()
    weekdagen: tuple[str, ...] = ()
    dagdelen: tuple[str, ...] = ()
    van: date | None = None
    tot: date | None = None

    @classmethod
    def of(cls, chosen: dict[str, tuple[str, ...]], today: date, van: date | None, tot: date | None) -> Self:
        """From the values per facet of TIME_FACETS."""
        return cls(
            perioden=tuple(PERIODEN[name](today) for name in chosen.get("periode", ())),
            weekdagen=chosen.get("weekdag", ()),
            dagdelen=chosen.get("dagdeel", ()),
            van=van,
            tot=tot,
        )

    def __bool__(self) -> bool:
        return self != type(self)()

    def only(self, facet: str, value: str, today: date) -> Self:
        """With this one value of a facet instead of those that were chosen."""
        match facet:
            case "periode":
                return replace(self, perioden=(PERIODEN[value](today),))
            case "weekdag":
                return replace(self, weekdagen=(value,))
        return replace(self, dagdelen=(value,))

    def within(self, van: date | None, tot: date | None) -> Self:
        """The same, and between these days."""
        return replace(self, van=last_of(self.van, van), tot=first_of(self.tot, tot))

    @property
    def eerste_dag(self) -> date | None:
        """The first day that it can be about."""
        return last_of(self.van, min((first for first, _last in self.perioden), default=None))

    def noemt(self, day: date) -> bool:
        """Whether something on that day can be meant."""
        return (
            (self.van is None or self.van <= day)
            and (self.tot is None or day <= self.tot)
            and (not self.perioden or any(first <= day <= last for first, last in self.perioden))
            and (not self.weekdagen or WEEKDAGEN[day.weekday()] in self.weekdagen)
        )


ALTIJD = Wanneer()


def last_of(*days: date | None) -> date | None:
    return max(known(days), default=None)


def first_of(*days: date | None) -> date | None:
    return min(known(days), default=None)


def known(days: Iterable[date | None]) -> list[date]:
    return [day for day in days if day is not None]
