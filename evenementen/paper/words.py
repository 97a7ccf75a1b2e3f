"""Days and hours as short as paper wants them, in the active language."""

from collections.abc import Iterable
from datetime import date, datetime
from itertools import groupby

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from cms.templatetags.wijkplein import prijs, tijd
from drukwerk.letters import HARD_SPACE
from search.result import MomentRegel


def hour(moment: MomentRegel) -> str:
    """ "17.30 uur", or "Hele dag"."""
    return _("All day") if moment.hele_dag else unbroken(tijd(moment.begin))


def until(moment: MomentRegel) -> str:
    """ "tot 19.30"; "" without an end of that day."""
    if moment.einde is None or moment.hele_dag:
        return ""
    if moment.einde.date() != moment.begin.date() and (moment.einde - moment.begin).days:
        return _("until %(day)s") % {"day": day_words(moment.einde.date())}
    return _("to %(end)s") % {"end": unbroken(tijd(moment.einde))}


def price(moment: MomentRegel) -> str:
    return prijs(moment.prijs).replace("€ ", f"€{HARD_SPACE}") if moment.prijs else ""


def unbroken(text: str) -> str:
    """On one line: for a telephone number or an hour."""
    return text.replace(" ", HARD_SPACE)


def day_words(day: date | datetime) -> str:
    """ "23 december"."""
    return unbroken(date_format(day, "j F"))


def days_words(days: Iterable[date]) -> str:
    """ "23 en 30 december", "30 december en 6 januari"."""
    named = []
    for _month, group in groupby(sorted(set(days)), key=lambda day: (day.year, day.month)):
        *others, last = list(group)
        named += [str(day.day) for day in others] + [day_words(last)]
    return in_row(named)


def in_row(parts: list[str]) -> str:
    """ "a, b en c"."""
    if len(parts) < 2:
        return "".join(parts)
    *first, last = parts
    return _("%(first)s and %(last)s") % {"first": ", ".join(first), "last": last}


def with_reason(sentence: str, reason: str) -> str:
    return f"{sentence}: {reason}" if reason else sentence


def with_full_stop(sentence: str) -> str:
    """An editor ends a reason with one, or does not."""
    return sentence if sentence.endswith((".", "!", "?", "…")) else f"{sentence}."
