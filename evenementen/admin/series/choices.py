"""What the form of a series asks, and which rules its answers make."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.utils.dates import WEEKDAYS
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from evenementen.recurrence.pattern import LAST, Freq, Pattern

ONLY_NAMED = "los"
AS_IT_IS = "zo"
# What is chosen → every how many of what.
STEPS = {
    "week": (Freq.WEEK, 1),
    "week2": (Freq.WEEK, 2),
    "week3": (Freq.WEEK, 3),
    "week4": (Freq.WEEK, 4),
    "dag": (Freq.DAY, 1),
    "maand": (Freq.MONTH, 1),
    "maand2": (Freq.MONTH, 2),
    "maand3": (Freq.MONTH, 3),
}
HOW_OFTEN = [
    ("week", _("Every week")),
    ("week2", _("Every two weeks")),
    ("week3", _("Every three weeks")),
    ("week4", _("Every four weeks")),
    ("dag", _("Every day")),
    ("maand", _("Every month")),
    ("maand2", _("Every two months")),
    ("maand3", _("Every three months")),
    (ONLY_NAMED, _("Only on the days that I name")),
]
WEEKDAY_CHOICES = [(number, capfirst(name)) for number, name in WEEKDAYS.items()]

SAME_DAY, LAST_DAY = "dag", "laatste"
IN_THE_MONTH = [
    (SAME_DAY, _("On the date of the first day (such as the 15th)")),
    ("1", _("On the 1st of that weekday (such as the 1st Tuesday)")),
    ("2", _("On the 2nd of that weekday")),
    ("3", _("On the 3rd of that weekday")),
    ("4", _("On the 4th of that weekday")),
    (str(LAST), _("On the last of that weekday")),
    (LAST_DAY, _("On the last day of the month")),
]

NEVER, ON_DATE, AFTER_TIMES = "nooit", "datum", "aantal"
ENDS = [
    (NEVER, _("It goes on")),
    (ON_DATE, _("After a last day")),
    (AFTER_TIMES, _("After a number of times")),
]


def as_pattern(
    how_often: str, weekdays: Sequence[int], in_the_month: str, first: date, until: date | None
) -> Pattern:
    """Who names no weekday means that of the first day."""
    freq, step = STEPS[how_often]
    days = tuple(sorted(weekdays)) or (first.weekday(),)
    if freq == Freq.DAY:
        return Pattern(freq, step, until=until)
    if freq == Freq.WEEK:
        return Pattern(freq, step, weekdays=days, until=until)
    if in_the_month == LAST_DAY:
        return Pattern(freq, step, month_days=(LAST,), until=until)
    if in_the_month in ("", SAME_DAY):
        return Pattern(freq, step, month_days=(first.day,), until=until)
    nth_days = tuple((int(in_the_month), day) for day in days)
    return Pattern(freq, step, nth_days=nth_days, until=until)


def as_choices(pattern: Pattern, first: date) -> dict[str, Any] | None:
    """The answers that make this pattern; None when no answers do."""
    how_often = next((key for key, made in STEPS.items() if made == (pattern.freq, pattern.step)), None)
    if how_often is None:
        return None
    weekdays = list(pattern.weekdays)
    in_the_month = SAME_DAY
    if pattern.nth_days:
        in_the_month = str(pattern.nth_days[0][0])
        weekdays = [day for _which, day in pattern.nth_days]
    elif pattern.month_days == (LAST,):
        in_the_month = LAST_DAY
    if in_the_month not in dict(IN_THE_MONTH):
        return None
    if as_pattern(how_often, weekdays, in_the_month, first, pattern.until) != pattern:
        return None
    return {"hoe_vaak": how_often, "weekdagen": weekdays, "in_de_maand": in_the_month}
