"""Days as people write them in one line: "23-12-2026, 30 december en 6/1/2027"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from django.utils import formats

BETWEEN = re.compile(r"[,;\n]|\s(?:en|and|&)\s", re.IGNORECASE)
IN_NUMBERS = re.compile(r"^(\d{1,2})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{4}|\d{2}))?\.?$", re.ASCII)
ISO = re.compile(r"^(\d{4})-(\d{2})-(\d{2})$", re.ASCII)
# "woensdag 23 december 2026": the name of the day may stand before it.
IN_WORDS = re.compile(
    r"^(?:[a-z]+\.?\s+)?(\d{1,2})e?\s+([a-z]{3,9})\.?(?:\s+(\d{4}))?$", re.ASCII | re.IGNORECASE
)
MONTHS = {
    name: number
    for names in (
        "januari februari maart april mei juni juli augustus september oktober november december",
        "january february march april may june july august september october november december",
        "jan feb mrt apr mei jun jul aug sep okt nov dec",
        "jan feb mar apr may jun jul aug sept oct nov dec",
    )
    for number, name in enumerate(names.split(), start=1)
}
LAST_YEAR = 2099
# Nobody types more; a text without end costs nothing to refuse.
MOST = 200


@dataclass
class WrittenDays:
    days: list[date] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)


def read_days(text: str, after: date) -> WrittenDays:
    """Each day once and in order; without a year it is the first such day on or after `after`."""
    found = WrittenDays()
    for written in filter(None, (part.strip() for part in BETWEEN.split(text))):
        day = read_day(written, after)
        if day is None:
            found.unknown.append(written)
        elif day not in found.days:
            found.days.append(day)
    found.days.sort()
    return found


def read_day(written: str, after: date) -> date | None:
    if match := ISO.match(written):
        year, month, day = map(int, match.groups())
    elif match := IN_NUMBERS.match(written):
        day, month = int(match[1]), int(match[2])
        year = int(match[3] or 0)
        year += 2000 if 0 < year < 100 else 0
    elif (match := IN_WORDS.match(written)) and match[2].lower() in MONTHS:
        day, month, year = int(match[1]), MONTHS[match[2].lower()], int(match[3] or 0)
    else:
        return None
    if year:
        return known_day(year, month, day)
    # A 29th of February may be eight years away.
    coming = (known_day(after.year + ahead, month, day) for ahead in range(9))
    return next((found for found in coming if found and found >= after), None)


def known_day(year: int, month: int, day: int) -> date | None:
    if not 1900 <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def write_days(days: Iterable[date]) -> str:
    """ "23-12-2026, 30-12-2026", which can be read again."""
    return ", ".join(formats.date_format(day, "j-n-Y") for day in sorted(days))
