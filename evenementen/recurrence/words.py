"""
A series as people say it: "Elke dinsdag van 12.00 tot 14.00 uur, niet in de schoolvakanties (regio Midden)".

In the language that is active. A rule that there are no words for gets a sentence that is true of every rule.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time
from itertools import groupby

from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import get_language, gettext, ngettext, pgettext
from django.utils.translation import gettext_lazy as _

from cms.templatetags.wijkplein import klok, tijd
from evenementen.models.reeks import Reeks
from evenementen.recurrence.pattern import LAST, Freq, Pattern, read
from evenementen.recurrence.rule import DAY, MIDNIGHT

# A series that starts later says so; before that the next date tells it.
SOON = 14 * DAY
# Of single days so many are named.
NAMED = 8

WEEKS: dict[int, Promise] = {
    0: _("every %(number)s weeks on %(days)s"),
    1: _("every %(days)s"),
    2: _("every two weeks on %(days)s"),
    3: _("every three weeks on %(days)s"),
    4: _("every four weeks on %(days)s"),
}
MONTHS: dict[int, Promise] = {
    0: _("every %(number)s months on the %(days)s"),
    1: _("every %(days)s of the month"),
    2: _("every two months on the %(days)s"),
    3: _("every three months on the %(days)s"),
}


def in_words(reeks: Reeks, today: date) -> str:
    """All that there is to say, without a full stop. Single days that are over are left out."""
    pattern = read(reeks.rrule, reeks.eerste_dag)
    parts = [" ".join(filter(None, [frequency(reeks, pattern), hours(reeks)]))]
    if reeks.hele_dag or reeks.begintijd is None:
        parts.append(length(reeks))
    if reeks.rrule and reeks.eerste_dag > today + SOON:
        parts.append(gettext("from %(day)s on") % {"day": one_day(reeks.eerste_dag, today)})
    if reeks.vakantieregio:
        region = {"region": reeks.get_vakantieregio_display()}
        parts.append(gettext("not in the school holidays (%(region)s)") % region)
    if reeks.niet_op_feestdagen:
        parts.append(gettext("not on national holidays"))
    if pattern and pattern.until:
        parts.append(gettext("until and including %(day)s") % {"day": date_format(pattern.until, "j F Y")})
    if reeks.aantal and reeks.rrule:
        number = {"number": reeks.aantal}
        parts.append(ngettext("%(number)s time", "%(number)s times", reeks.aantal) % number)
    if left_out := several_days(coming(reeks.exdatums, today), today):
        parts.append(gettext("not on %(days)s") % {"days": left_out})
    if reeks.rrule and (extra := several_days(coming(reeks.rdatums, today), today)):
        parts.append(gettext("also on %(days)s") % {"days": extra})
    return capfirst(", ".join(filter(None, parts)))


def in_short(reeks: Reeks) -> str:
    """ "Elke woensdag 17.30 uur", for a line of a list."""
    when = frequency(reeks, read(reeks.rrule, reeks.eerste_dag))
    start = "" if reeks.hele_dag else tijd(reeks.begintijd)
    return capfirst(" ".join(filter(None, [when, start])))


def frequency(reeks: Reeks, pattern: Pattern | None) -> str:
    if not reeks.rrule and reeks.rdatums:
        # Without a year where that is plain; the day that a list begins with is the day it counts from.
        days = sorted(map(date.fromisoformat, reeks.rdatums))
        return gettext("on %(days)s") % {"days": several_days(days, days[0])}
    if pattern is None:
        return gettext("on set days")
    match pattern.freq:
        case Freq.DAY:
            return every_day(pattern.step)
        case Freq.WEEK if pattern.step == 1 and len(pattern.weekdays) == 7:
            return every_day(1)
        case Freq.WEEK:
            return every(WEEKS, pattern.step, weekdays_in_words(pattern.weekdays))
        case Freq.MONTH if pattern.step == 1 and pattern.month_days and LAST not in pattern.month_days:
            return gettext("every month on the %(days)s") % {"days": days_of_month(pattern)}
        case Freq.MONTH:
            return every(MONTHS, pattern.step, days_of_month(pattern))
        case _:
            return every_year(pattern)


def every_day(step: int) -> str:
    if step == 1:
        return gettext("every day")
    return gettext("every %(number)s days") % {"number": step}


def every(words: Mapping[int, Promise], step: int, days: str) -> str:
    """`words` by step; those of any other step stand at 0."""
    return str(words.get(step, words[0])) % {"days": days, "number": step}


def every_year(pattern: Pattern) -> str:
    # Any year with a 29th of February will do.
    day = date_format(date(2024, pattern.month or 1, pattern.month_days[0]), "j F")
    if pattern.step == 1:
        return gettext("every year on %(day)s") % {"day": day}
    return gettext("every %(number)s years on %(day)s") % {"day": day, "number": pattern.step}


def weekday(number: int) -> str:
    return str(WEEKDAYS[number])


def weekdays_in_words(weekdays: Sequence[int]) -> str:
    """ "maandag en woensdag"; three or more in a row are "maandag tot en met vrijdag"."""
    if len(weekdays) > 2 and weekdays[-1] - weekdays[0] == len(weekdays) - 1:
        ends = {"first": weekday(weekdays[0]), "last": weekday(weekdays[-1])}
        return gettext("%(first)s to %(last)s") % ends
    return enumeration([weekday(day) for day in weekdays])


def days_of_month(pattern: Pattern) -> str:
    """ "15e", "1e en 15e", "laatste dag", "2e en 4e dinsdag"."""
    if pattern.month_days:
        last_day = gettext("last day")
        return enumeration([last_day if day == LAST else ordinal(day) for day in pattern.month_days])
    by_weekday: dict[int, list[str]] = {}
    for which, day in pattern.nth_days:
        by_weekday.setdefault(day, []).append(gettext("last") if which == LAST else ordinal(which))
    return enumeration([f"{enumeration(which)} {weekday(day)}" for day, which in by_weekday.items()])


def ordinal(number: int) -> str:
    """ "2e", in English "2nd"."""
    if not (get_language() or "").startswith("en"):
        return pgettext("ordinal", "%(number)sth") % {"number": number}
    teen = 10 < number % 100 < 14
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def hours(reeks: Reeks) -> str:
    """ "van 12.00 tot 14.00 uur", "om 10.00 uur"; nothing when it takes all day."""
    begin, end = (None, None) if reeks.hele_dag else (reeks.begintijd, reeks.eindtijd)
    if begin is None:
        return ""
    if end is None:
        return gettext("at %(time)s") % {"time": tijd(begin)}
    values: dict[str, str | int] = {"start": klok(begin), "end": klok(end), "number": reeks.dagen}
    if reeks.dagen > 1:
        return (
            gettext("%(number)s days long, from %(start)s on the first to %(end)s on the last day") % values
        )
    return within_a_day(begin, end, values)


def within_a_day(begin: time, end: time, values: dict[str, str | int]) -> str:
    if end > begin:
        return gettext("from %(start)s to %(end)s") % values
    if end == MIDNIGHT:
        return gettext("from %(start)s to midnight") % values
    return gettext("from %(start)s to %(end)s the next day") % values


def length(reeks: Reeks) -> str:
    """Of what takes all day."""
    if reeks.dagen == 1:
        return gettext("the whole day")
    return ngettext("%(number)s day long", "%(number)s days long", reeks.dagen) % {"number": reeks.dagen}


def coming(days: Iterable[str], today: date) -> list[date]:
    return sorted(day for day in map(date.fromisoformat, days) if day >= today)


def several_days(days: Sequence[date], today: date) -> str:
    """ "23 en 30 december", "30 december en 6 januari 2027"; "" for none. The year stands where it is another one."""
    named = [
        f"{enumeration([str(day.day) for day in group])} {month_in_words(month, today)}"
        for month, group in groupby(days[:NAMED], key=lambda day: day.replace(day=1))
    ]
    more = len(days) - NAMED
    if more > 0:
        named.append(ngettext("%(number)s other day", "%(number)s other days", more) % {"number": more})
    return enumeration(named)


def one_day(day: date, today: date) -> str:
    return several_days([day], today)


def month_in_words(first: date, today: date) -> str:
    return date_format(first, "F" if first.year == today.year else "F Y")


def enumeration(words: Sequence[str]) -> str:
    """ "maandag, woensdag en vrijdag"."""
    if len(words) < 2:
        return "".join(words)
    values = {"first": ", ".join(words[:-1]), "last": words[-1]}
    return gettext("%(first)s and %(last)s") % values
