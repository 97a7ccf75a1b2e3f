"""The rules that people have words for, taken apart; the others stay as they are written."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
LAST = -1
UNTIL = re.compile(r"(?i)\bUNTIL=([0-9]{8})[^;]*")
DAY_IN_MONTH = re.compile(r"^(-1|[1-5])(MO|TU|WE|TH|FR|SA|SU)$")
# Says nothing that is not said without it.
DEFAULTS = {"WKST": "MO"}


class Freq(StrEnum):
    DAY = "DAILY"
    WEEK = "WEEKLY"
    MONTH = "MONTHLY"
    YEAR = "YEARLY"


@dataclass(frozen=True)
class Pattern:
    """
    Every `step` days, weeks, months or years.

    Weeks: on `weekdays` (Monday is 0). Months: on `month_days` (1 to 31, LAST for the last one), or on `nth_days`,
    pairs of which one and which weekday (2, 1): the second Tuesday. Years: on day `month_days[0]` of `month`.
    `until` is the last day on which it may be.
    """

    freq: Freq
    step: int = 1
    weekdays: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    nth_days: tuple[tuple[int, int], ...] = ()
    month: int | None = None
    until: date | None = None


def until_of(rrule: str) -> date | None:
    """The last day that a rule names, also one that `read` has no words for."""
    found = UNTIL.search(rrule)
    if not found:
        return None
    try:
        return date.fromisoformat(found[1])
    except ValueError:
        return None


def with_until(rrule: str, until: date | None) -> str:
    """The same rule with another last day."""
    without = ";".join(part for part in rrule.split(";") if part and not UNTIL.match(part))
    return f"{without};UNTIL={until:%Y%m%d}" if until else without


def read(rrule: str, first: date) -> Pattern | None:
    """None for a rule that is not one of these. `first` fills in what RFC 5545 leaves to DTSTART."""
    parts = {}
    for part in rrule.upper().split(";"):
        name, equals, value = part.partition("=")
        if not equals or name in parts:
            return None
        if DEFAULTS.get(name) != value:
            parts[name] = value
    try:
        freq = Freq(parts.pop("FREQ", ""))
        step = int(parts.pop("INTERVAL", "1"))
    except ValueError:
        return None
    until = None
    if "UNTIL" in parts:
        until = until_of(rrule)
        if parts.pop("UNTIL") and until is None:
            return None
    if step < 1:
        return None
    try:
        return READERS[freq](parts, first, step, until)
    except (ValueError, KeyError):
        return None


def _daily(parts: Mapping[str, str], first: date, step: int, until: date | None) -> Pattern | None:
    return None if parts else Pattern(Freq.DAY, step, until=until)


def _weekly(parts: Mapping[str, str], first: date, step: int, until: date | None) -> Pattern | None:
    if parts.keys() - {"BYDAY"}:
        return None
    named = parts["BYDAY"].split(",") if "BYDAY" in parts else [DAYS[first.weekday()]]
    weekdays = {DAYS.index(day) for day in named}
    return Pattern(Freq.WEEK, step, weekdays=tuple(sorted(weekdays)), until=until)


def _monthly(parts: Mapping[str, str], first: date, step: int, until: date | None) -> Pattern | None:
    match sorted(parts):
        case []:
            return Pattern(Freq.MONTH, step, month_days=(first.day,), until=until)
        case ["BYMONTHDAY"]:
            days = sorted({int(day) for day in parts["BYMONTHDAY"].split(",")}, key=lambda day: day % 32)
            if not all(1 <= day <= 31 or day == LAST for day in days):
                return None
            return Pattern(Freq.MONTH, step, month_days=tuple(days), until=until)
        case ["BYDAY"]:
            named = [DAY_IN_MONTH.match(day) for day in parts["BYDAY"].split(",")]
        case ["BYDAY", "BYSETPOS"]:
            # "The first of all Tuesdays" is the first Tuesday; of several weekdays together it is something else.
            named = [DAY_IN_MONTH.match(parts["BYSETPOS"] + parts["BYDAY"])]
        case _:
            return None
    found = {(int(day[1]), DAYS.index(day[2])) for day in named if day}
    if not all(named):
        return None
    return Pattern(Freq.MONTH, step, nth_days=tuple(sorted(found, key=in_month)), until=until)


def _yearly(parts: Mapping[str, str], first: date, step: int, until: date | None) -> Pattern | None:
    if parts and parts.keys() != {"BYMONTH", "BYMONTHDAY"}:
        return None
    month, day = int(parts.get("BYMONTH", first.month)), int(parts.get("BYMONTHDAY", first.day))
    # Raises ValueError for 31 February.
    date(2024, month, day)
    return Pattern(Freq.YEAR, step, month_days=(day,), month=month, until=until)


READERS = {Freq.DAY: _daily, Freq.WEEK: _weekly, Freq.MONTH: _monthly, Freq.YEAR: _yearly}


def in_month(nth_day: tuple[int, int]) -> tuple[int, int]:
    """To sort by: the last one comes last."""
    which, weekday = nth_day
    return which % 32, weekday


def write(pattern: Pattern) -> str:
    """As a RECUR value of RFC 5545."""
    parts = [f"FREQ={pattern.freq}"]
    if pattern.step > 1:
        parts.append(f"INTERVAL={pattern.step}")
    if pattern.month:
        parts.append(f"BYMONTH={pattern.month}")
    if pattern.weekdays:
        parts.append(f"BYDAY={_list(DAYS[day] for day in pattern.weekdays)}")
    if pattern.nth_days:
        parts.append(f"BYDAY={_list(f'{which}{DAYS[day]}' for which, day in pattern.nth_days)}")
    if pattern.month_days:
        parts.append(f"BYMONTHDAY={_list(map(str, pattern.month_days))}")
    if pattern.until:
        parts.append(f"UNTIL={pattern.until:%Y%m%d}")
    return ";".join(parts)


def _list(words: Iterable[str]) -> str:
    return ",".join(words)
