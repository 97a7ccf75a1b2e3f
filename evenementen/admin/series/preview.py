"""What a form about when an activity is held comes down to: its coming dates, and what changes for what was said."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm

from cms.templatetags.wijkplein import tijd
from evenementen.admin.series.form import chosen
from evenementen.models import Afwijking, EvenementDatum, EvenementPage, Moment, Reeks, Schoolvakantie
from evenementen.moments import hang_anew, said_of
from evenementen.recurrence.closed_days import ClosedDays, names_of_holidays
from evenementen.recurrence.horizon import HORIZON, until_horizon
from evenementen.recurrence.pattern import Freq, read
from evenementen.recurrence.rule import Occurrence, RuleError
from evenementen.recurrence.words import in_words, several_days

SHOWN = 10
# Shorter months have no such day.
NOT_IN_EACH_MONTH = 29


@dataclass(frozen=True)
class Uitval:
    reden: str
    dagen: str


@dataclass
class Gevolgen:
    """What happens to what was said of single dates: sentences."""

    vervalt: list[str] = field(default_factory=list)
    blijft: list[str] = field(default_factory=list)


@dataclass
class Vooruitblik:
    """`data` are the first of `aantal` in all until the horizon."""

    woorden: list[str]
    data: list[Occurrence]
    aantal: int
    uitval: list[Uitval]
    gevolgen: Gevolgen
    # A day that not each month has was chosen.
    slaat_maanden_over: bool

    @property
    def meer(self) -> int:
        return self.aantal - len(self.data)


def of_form(form: WagtailAdminPageForm) -> Vooruitblik | None:
    """Of what is filled in now, as far as it is right; None when that is nothing."""
    rows = chosen(form.formsets["reeksen"])
    dates = chosen_dates(form)
    # A form that was only opened changes nothing.
    page = form.instance if form.is_bound else None
    return look_ahead(rows, dates, page) if rows else None


def chosen_dates(form: WagtailAdminPageForm) -> list[EvenementDatum]:
    formset = form.formsets.get("data")
    if formset is None:
        return []
    if not formset.is_bound:
        return [row.instance for row in formset.forms if row.instance.begin]
    return [
        row.instance
        for row in formset.forms
        if row.is_valid() and not row.cleaned_data.get("DELETE") and row.instance.begin
    ]


def look_ahead(
    rows: Sequence[Reeks], dates: Iterable[EvenementDatum], page: EvenementPage | None = None
) -> Vooruitblik:
    """Five queries at most; two without a page."""
    now = timezone.now()
    today = timezone.localdate(now)
    closed = ClosedDays.load()
    planned = plan(rows, dates, closed, today)
    coming = [planned[begin] for begin in sorted(planned) if (planned[begin].einde or begin) >= now]
    shown = coming[:SHOWN]
    last = timezone.localdate(shown[-1].begin) if len(shown) == SHOWN else today + HORIZON
    return Vooruitblik(
        woorden=[in_words(row, today) for row in rows],
        data=shown,
        aantal=len(coming),
        uitval=left_out(rows, closed, today, last),
        gevolgen=consequences(page, planned.keys(), now) if page and page.pk else Gevolgen(),
        slaat_maanden_over=any(map(skips_months, rows)),
    )


def plan(
    rows: Iterable[Reeks], dates: Iterable[EvenementDatum], closed: ClosedDays, today: date
) -> dict[datetime, Occurrence]:
    planned = {row.begin: Occurrence(row.begin, row.einde, row.hele_dag) for row in dates}
    for occurrence in until_horizon(rows, closed, today):
        planned.setdefault(occurrence.begin, occurrence)
    return planned


def left_out(rows: Iterable[Reeks], closed: ClosedDays, first: date, last: date) -> list[Uitval]:
    """By reason, the days in [first, last] on which a series would have been held."""
    regions = {row.vakantieregio for row in rows if row.vakantieregio}
    holidays = Schoolvakantie.objects.filter(regio__in=regions, einde__gte=first, begin__lte=last)
    names = {
        (holiday.regio, holiday.begin + timedelta(days=ahead)): holiday.naam
        for holiday in (holidays if regions else ())
        for ahead in range((holiday.einde - holiday.begin).days + 1)
    }
    found: dict[str, set[date]] = defaultdict(set)
    for row in rows:
        for day in days_left_out(row, closed, first, last):
            in_school_holiday = names.get((row.vakantieregio, day))
            if day.isoformat() in row.exdatums:
                reason = _("you said so")
            elif in_school_holiday:
                reason = in_school_holiday
            else:
                reason = names_of_holidays(day.year, get_language() or "").get(day, "")
            found[reason].add(day)
    return [
        Uitval(reason, several_days(sorted(days), first))
        for reason, days in sorted(found.items(), key=lambda item: min(item[1]))
    ]


def days_left_out(row: Reeks, closed: ClosedDays, first: date, last: date) -> set[date]:
    without = Reeks(eerste_dag=row.eerste_dag, rrule=row.rrule, hele_dag=True, exdatums=[], rdatums=[]).rule(
        frozenset()
    )
    try:
        held = set(row.rule(closed.of(row, last)).days(last))
        if row.aantal and len(held) == row.aantal:
            last = min(last, max(held))
        return {day for day in without.days(last) if day >= first} - held
    except RuleError:
        return set()


def skips_months(row: Reeks) -> bool:
    pattern = read(row.rrule, row.eerste_dag)
    return (
        pattern is not None
        and pattern.freq == Freq.MONTH
        and any(day >= NOT_IN_EACH_MONTH for day in pattern.month_days)
    )


def consequences(page: EvenementPage, planned: Collection[datetime], now: datetime) -> Gevolgen:
    """Three queries. What had no moment before does not lapse now."""
    said = said_of([page.pk])[page.pk]
    known = set(
        Moment.objects.filter(pagina=page.pk, oorspronkelijk_begin__gte=now).values_list(
            "oorspronkelijk_begin", flat=True
        )
    )
    before = {row.pk: begin for begin, row in said.single.items()}
    moved = hang_anew(said, planned, now)
    return Gevolgen(
        vervalt=[
            lapses(row, begin)
            for begin, row in sorted(said.single.items())
            if begin in known and begin not in planned
        ],
        blijft=[stays(row, before[row.pk]) for row in moved],
    )


def lapses(row: Afwijking, begin: datetime) -> str:
    return _("On %(day)s you had said that %(what)s. That lapses: there is no moment any more.") % {
        "day": day_in_words(begin),
        "what": what_was_said(row),
    }


def stays(row: Afwijking, before: datetime) -> str:
    return _("On %(day)s you had said that %(what)s. That stays, now for %(time)s.") % {
        "day": day_in_words(before),
        "what": what_was_said(row),
        "time": tijd(row.oorspronkelijk_begin),
    }


def day_in_words(moment: datetime) -> str:
    return date_format(timezone.localtime(moment), "l j F")


def what_was_said(row: Afwijking) -> str:
    if row.gaat_niet_door:
        return _("it was off")
    if row.nieuw_begin:
        return _("it was at another time")
    if row.nieuwe_locatie_id:
        return _("it was somewhere else")
    if row.vol:
        return _("it was full")
    return _("it was on after all")
