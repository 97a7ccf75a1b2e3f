"""From moments to lines on paper: one a moment, or one for all times at the same hour of the same weekday."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from itertools import groupby, pairwise

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from drukwerk.blad import Regel
from evenementen.paper.moments import Gedrukt, Periode
from evenementen.paper.words import (
    day_words,
    days_words,
    hour,
    price,
    unbroken,
    until,
    with_full_stop,
    with_reason,
)

WEEK = timedelta(days=7)
# Of fewer times one can't say that it is every week.
REGULAR = 3

# What is one line: the activity, its weekday (0 is Monday) and at what time it starts.
Key = tuple[int, int, time]


def by_moment(moment: Gedrukt) -> Regel:
    line = moment.regel
    notes = []
    if moment.gaat_niet_door:
        notes.append(with_reason(_("Is off"), line.reden))
    elif moment.is_verplaatst:
        notes.append(with_reason(_("Moved"), line.reden))
    if line.vol and not moment.gaat_niet_door:
        notes.append(_("Full"))
    if moment.alternatief:
        notes.append(moment.alternatief)
    return Regel(
        wanneer=hour(line),
        titel=line.titel,
        details=details(moment),
        let_op=tuple(notes),
        vervallen=moment.gaat_niet_door,
        taal=line.taal,
    )


def details(moment: Gedrukt) -> tuple[str, ...]:
    line = moment.regel
    # The organisation is often named after its house.
    organisation = "" if line.organisatie and line.organisatie in moment.plaats else line.organisatie
    parts = (until(line), moment.plaats, price(line), organisation, unbroken(moment.telefoon))
    return tuple(part for part in parts if part)


def by_weekday(moments: Iterable[Gedrukt], period: Periode) -> dict[int, list[Regel]]:
    """Weekday → its lines in order of time. Only what is on, or would have been, within the period is named."""
    series: dict[Key, list[Gedrukt]] = defaultdict(list)
    for moment in moments:
        start = moment.gepland
        series[moment.pagina_id, start.weekday(), start.time()].append(moment)
    found: dict[int, list[Regel]] = defaultdict(list)
    ordered = sorted(series.items(), key=lambda item: (item[0][1], item[0][2], item[1][0].regel.titel))
    for (_page, weekday, _start), times in ordered:
        within = [m for m in times if period.holds(m.gepland.date()) or period.holds(m.dag)]
        if within:
            found[weekday].append(as_series(within, times, period))
    return dict(sorted(found.items()))


def as_series(within: Sequence[Gedrukt], times: Sequence[Gedrukt], period: Periode) -> Regel:
    """`within` are the times on this paper, `times` also those just after it."""
    usual = next((moment for moment in within if not moment.is_verplaatst), within[0])
    off = [moment for moment in within if moment.gaat_niet_door]
    notes = [
        *rhythm([moment.gepland.date() for moment in times], period).notes,
        *off_notes(off),
        *(moved_note(moment, usual) for moment in within if moment.is_verplaatst),
    ]
    full = [moment.gepland.date() for moment in within if moment.regel.vol and not moment.gaat_niet_door]
    if full:
        notes.append(_("Full on %(days)s") % {"days": days_words(full)})
    return Regel(
        wanneer=hour(usual.regel),
        titel=usual.regel.titel,
        details=details(usual),
        let_op=tuple(notes),
        vervallen=len(off) == len(within),
        taal=usual.regel.taal,
    )


@dataclass(frozen=True)
class Rhythm:
    """How an activity repeats. `step` None: the printed days are all there is to say."""

    step: timedelta | None
    notes: tuple[str, ...] = ()


def rhythm(days: Sequence[date], period: Periode) -> Rhythm:
    """With the weeks that are left out named; nothing to note for every week of the period."""
    printed_days = [day for day in days if period.holds(day)] or list(days)
    named = Rhythm(None, (capfirst(_("on %(days)s") % {"days": days_words(printed_days)}),))
    step = min((later - earlier for earlier, later in pairwise(days)), default=timedelta(0))
    if len(days) < REGULAR or step not in (WEEK, 2 * WEEK):
        return named
    first, last = printed_days[0], days[-1]
    missing = missing_days(days, step, min(last, period.laatste))
    if len(missing) >= len(printed_days):
        return named
    parts = []
    if step != WEEK:
        parts.append(_("every two weeks, from %(day)s") % {"day": day_words(first)})
    elif first >= period.eerste + WEEK:
        parts.append(_("from %(day)s") % {"day": day_words(first)})
    if missing:
        parts.append(_("not on %(days)s") % {"days": days_words(missing)})
    if last <= period.laatste - step:
        parts.append(_("the last time is %(day)s") % {"day": day_words(last)})
    return Rhythm(step, (capfirst(", ".join(parts)),) if parts else ())


def missing_days(days: Sequence[date], step: timedelta, until_day: date) -> list[date]:
    held = set(days)
    steps = (until_day - days[0]) // step
    return [day for number in range(steps + 1) if (day := days[0] + number * step) not in held]


def off_notes(off: Sequence[Gedrukt]) -> list[str]:
    """One sentence a reason."""
    notes = []
    by_reason = sorted(off, key=lambda moment: (moment.regel.reden, moment.alternatief))
    for (reason, instead), group in groupby(
        by_reason, key=lambda moment: (moment.regel.reden, moment.alternatief)
    ):
        days = days_words(moment.gepland.date() for moment in group)
        sentence = with_reason(_("Is off on %(days)s") % {"days": days}, reason)
        notes.append(f"{with_full_stop(sentence)} {instead}" if instead else sentence)
    return notes


def moved_note(moment: Gedrukt, usual: Gedrukt) -> str:
    """What is different that day: the day, the hour, the place."""
    parts = []
    if moment.dag != moment.gepland.date():
        parts.append(day_words(moment.dag))
    if moment.regel.begin.time() != moment.gepland.time():
        parts.append(hour(moment.regel))
    if moment.plaats and (moment.plaats != usual.plaats or moment is usual):
        parts.append(moment.plaats)
    if not parts:
        return with_reason(_("Moved"), moment.regel.reden)
    sentence = _("%(day)s is moved to %(new)s") % {"day": day_words(moment.gepland), "new": ", ".join(parts)}
    return with_reason(sentence, moment.regel.reden)


def by_day(moments: Iterable[Gedrukt], period: Periode) -> dict[date, list[Regel]]:
    """Day → its lines in order of time; what began before the first day stands under that one."""
    found: dict[date, list[Regel]] = defaultdict(list)
    for moment in moments:
        day = max(moment.dag, period.eerste)
        if day <= period.laatste:
            found[day].append(by_moment(moment))
    return dict(sorted(found.items()))
