"""Which days one look at the agenda shows, and the way to the days before and after."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from evenementen.agenda_form import AgendaForm
from search.addresses import ListAddress
from search.parameters import LAST_YEAR
from search.when import Wanneer

DAYS_IN_WEEK = 7


@dataclass(frozen=True)
class Venster:
    """The days that one look shows, both inclusive; without `laatste` all that comes."""

    eerste: date
    laatste: date | None

    @property
    def dagen(self) -> int:
        return (self.laatste - self.eerste).days + 1 if self.laatste else 0


def window(form: AgendaForm, wanneer: Wanneer, today: date) -> Venster:
    """From the day that was asked for, else the first that the filters leave, else today."""
    anchor = max(form.vanaf or wanneer.eerste_dag or today, today)
    match form.aanzicht:
        case "week":
            monday = anchor - timedelta(days=anchor.weekday())
            return Venster(monday, monday + timedelta(days=DAYS_IN_WEEK - 1))
        case "maand":
            first = anchor.replace(day=1)
            return Venster(first, next_month(first) - timedelta(days=1))
    return Venster(anchor, None)


def next_month(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1)


def earlier(venster: Venster, address: ListAddress, today: date) -> str | None:
    """Address of the week or month before; None when that is over."""
    before = venster.eerste - timedelta(days=1)
    if venster.laatste is None or before < today:
        return None
    if venster.dagen > DAYS_IN_WEEK:
        before = before.replace(day=1)
    else:
        before -= timedelta(days=DAYS_IN_WEEK - 1)
    return address.with_value("dag", max(before, today).isoformat())


def later(venster: Venster, address: ListAddress) -> str | None:
    if venster.laatste is None:
        return None
    after = venster.laatste + timedelta(days=1)
    return address.with_value("dag", after.isoformat()) if after.year <= LAST_YEAR else None


def heading(form: AgendaForm, venster: Venster) -> str:
    """ "Week van 23 tot en met 29 november", "November 2026"; "" by day, where each day has its own."""
    if venster.laatste is None:
        return ""
    if form.aanzicht == "maand":
        return date_format(venster.eerste, "F Y").capitalize()
    same = venster.eerste.month == venster.laatste.month
    return _("Week of %(first)s to %(last)s") % {
        "first": date_format(venster.eerste, "j" if same else "j F"),
        "last": date_format(venster.laatste, "j F"),
    }
