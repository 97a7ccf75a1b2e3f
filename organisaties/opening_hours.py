"""From the rows of opening hours to sentences."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.fields import StreamValue

from organisaties.blocks import Dag
from organisaties.models import Sluiting

# How far ahead "opens on …" looks.
DAYS_AHEAD = 14
# In minutes.
DAY = 24 * 60


@dataclass(frozen=True)
class Openingstijd:
    """Some hours of one day (0 = Monday), local time; no hours: only by appointment."""

    dag: int
    van: time | None
    tot: time | None
    op_afspraak: bool

    @property
    def minuten(self) -> tuple[int, int] | None:
        """
        From and until, in minutes after the midnight with which the day begins; None when nobody can just walk in.

        Until is more than a DAY when it closes in the night after.
        """
        if self.van is None or self.tot is None or self.op_afspraak:
            return None
        begin, end = minutes(self.van), minutes(self.tot)
        return begin, end if end > begin else end + DAY


def opening_hours(stream: StreamValue) -> list[Openingstijd]:
    rows = [
        Openingstijd(
            int(block.value["dag"]), block.value["van"], block.value["tot"], block.value["op_afspraak"]
        )
        for block in stream
    ]
    return sorted(rows, key=lambda row: (row.dag, row.van or time.max))


@dataclass(frozen=True)
class Dagregel:
    """One day of the week with all its blocks in words: ["9.00–12.00 uur", "op afspraak"]; empty: closed."""

    dag: str
    blokken: list[str]
    vandaag: bool


def minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def clock(moment: time | int) -> str:
    """As people write it: 9.00, 17.30; also of minutes after midnight."""
    minute = moment if isinstance(moment, int) else minutes(moment)
    return f"{minute // 60 % 24}.{minute % 60:02}"


def in_words(row: Openingstijd) -> str:
    if row.van is None or row.tot is None:
        return _("by appointment")
    hours = _("%(from)s–%(until)s") % {"from": clock(row.van), "until": clock(row.tot)}
    return f"{hours} {_('(by appointment)')}" if row.op_afspraak else hours


def week(rows: Sequence[Openingstijd], today: date) -> list[Dagregel]:
    """All seven days from Monday on; empty when nothing is known."""
    if not rows:
        return []
    per_day: dict[int, list[str]] = defaultdict(list)
    for row in rows:
        per_day[row.dag].append(in_words(row))
    return [Dagregel(str(Dag(day).label), per_day[day], day == today.weekday()) for day in range(7)]


def now_open(rows: Sequence[Openingstijd], closures: Sequence[Sluiting], now: datetime) -> str:
    """
    "Open now until 17.00" or when it opens next, in local time; "" when nothing says so.

    Blocks by appointment do not count: nobody can just walk in.
    """
    blocks = sorted((row.dag, *row.minuten) for row in rows if row.minuten)
    if not blocks:
        return ""
    # From yesterday on: its evening may not be over.
    for ahead in range(-1, DAYS_AHEAD):
        day = now.date() + timedelta(days=ahead)
        if any(closure.van <= day <= closure.tot for closure in closures):
            continue
        minute = minutes(now.time()) - ahead * DAY
        for begin, end in ((begin, end) for weekday, begin, end in blocks if weekday == day.weekday()):
            if begin <= minute < end:
                return _("Open now until %(time)s") % {"time": clock(end)}
            if begin > minute:
                return opens(day, begin, ahead)
    return ""


def opens(day: date, at: int, ahead: int) -> str:
    if ahead == 0:
        return _("Opens today at %(time)s") % {"time": clock(at)}
    if ahead == 1:
        return _("Opens tomorrow at %(time)s") % {"time": clock(at)}
    return _("Opens on %(day)s at %(time)s") % {"day": date_format(day, "l j F"), "time": clock(at)}
