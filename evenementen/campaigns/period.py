"""The days of a campaign in words, and how far off they are."""

from datetime import date
from enum import StrEnum

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext


class Toestand(StrEnum):
    KOMT = "komt"
    NU = "nu"
    VOORBIJ = "voorbij"


def state(first: date, last: date, today: date) -> Toestand:
    """Both days count."""
    if today < first:
        return Toestand.KOMT
    return Toestand.NU if today <= last else Toestand.VOORBIJ


def in_words(first: date, last: date) -> str:
    """ "Van 28 september tot en met 8 oktober 2027": month and year are said once where they are the same."""
    if first == last:
        return _("On %(day)s") % {"day": date_format(first, "j F Y")}
    pattern = "j F Y"
    if first.year == last.year:
        pattern = "j" if first.month == last.month else "j F"
    return _("From %(first)s to %(last)s") % {
        "first": date_format(first, pattern),
        "last": date_format(last, "j F Y"),
    }


def countdown(first: date, last: date, today: date) -> str:
    """ "Begint over 12 dagen", "Nog 3 dagen"; "" when it is over."""
    match state(first, last, today):
        case Toestand.KOMT:
            days = (first - today).days
            if days == 1:
                return _("Starts tomorrow")
            return ngettext("Starts in %(days)s day", "Starts in %(days)s days", days) % {"days": days}
        case Toestand.NU:
            days = (last - today).days
            if days == 0:
                return _("Today is the last day")
            return ngettext("%(days)s more day", "%(days)s more days", days) % {"days": days}
    return ""
