"""
On which days of the week and in which parts of the day something is on, by the clock in the Netherlands.

Both are sets of bits, worked out once when a moment is written: asking the database for the hour of every moment, in
summer time and in winter time, would cost each visitor more than all the rest.
"""

from datetime import datetime, time, timedelta, tzinfo

from django.utils import timezone

from search.when import DAGDELEN, WEEKDAGEN

# A night belongs to the day on which it began.
NIGHT = timedelta(hours=5)
ALL_WEEK = (1 << len(WEEKDAGEN)) - 1
ALL_DAY = (1 << len(DAGDELEN)) - 1

# Start times. A meal at half past five is for some still the afternoon and for others the evening: it is both.
PARTS = {
    "ochtend": (time.min, time(12)),
    "middag": (time(12), time(18)),
    "avond": (time(17), time.max),
}


def weekday_bits(begin: datetime, eindigt: datetime, zone: tzinfo | None = None) -> int:
    """Bit 0 is Monday; several for what lasts several days."""
    zone = zone or timezone.get_default_timezone()
    first = begin.astimezone(zone).date()
    last = max(first, (eindigt.astimezone(zone) - NIGHT).date())
    days = min((last - first).days + 1, len(WEEKDAGEN))
    bits = 0
    for ahead in range(days):
        bits |= 1 << (first + timedelta(days=ahead)).weekday()
    return bits


def part_bits(begin: datetime, eindigt: datetime, hele_dag: bool, zone: tzinfo | None = None) -> int:
    """A bit per part of DAGDELEN in which it starts; all for what lasts a day or longer."""
    if hele_dag or eindigt - begin >= timedelta(days=1):
        return ALL_DAY
    start = begin.astimezone(zone or timezone.get_default_timezone()).time()
    return sum(1 << DAGDELEN.index(part) for part, (first, last) in PARTS.items() if first <= start < last)
