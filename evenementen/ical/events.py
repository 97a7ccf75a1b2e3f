"""
Activities as events of a calendar (RFC 5545): a series as one event with its rule, what differs as its exceptions.

What is written here unfolds to exactly the moments in the table: the rule ends where the table ends, and each day
on which the rule fires and nothing is held is an exception.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from django.utils import timezone
from django.utils.translation import gettext as _
from icalendar import Event, vRecur

from evenementen.models import Moment, Reeks
from evenementen.recurrence.rule import Occurrence, Rule, RuleError

# Whatever a rule gives further ahead is not in the table yet.
NO_DAYS: frozenset[date] = frozenset()


@dataclass(frozen=True)
class Wording:
    """What an event says of its activity, in the language of the visitor. `plaats` is where it always is."""

    uid: str
    titel: str
    regel: str
    url: str
    plaats: str = ""
    volgnummer: int = 0
    gewijzigd_op: datetime | None = None


@dataclass
class Source:
    """The moments of one activity and the series that gave them. `places` gives the words for a moved moment."""

    wording: Wording
    moments: list[Moment]
    reeksen: list[Reeks] = field(default_factory=list)
    place_of: Callable[[Moment], str] = lambda moment: ""


def events(source: Source) -> Iterator[Event]:
    """
    In a fixed order. When only some of the moments are asked for (`reeksen` empty), each is an event by itself.

    A moment has the same identity in every file: that of its series and its original start, or of itself.
    """
    left = {moment.oorspronkelijk_begin: moment for moment in source.moments}
    for reeks in source.reeksen:
        yield from series_events(source, reeks, left)
    for begin, moment in sorted(left.items()):
        event = new_event(source.wording, f"{source.wording.uid}-{begin.astimezone(UTC):%Y%m%dT%H%M%z}")
        tell_moment(event, source, moment)
        yield event


def series_events(source: Source, reeks: Reeks, left: dict[datetime, Moment]) -> Iterator[Event]:
    """Takes the moments of the series out of `left`; nothing when there is none of them."""
    zone = timezone.get_default_timezone()
    rule = bare_rule(reeks)
    planned = {day: rule.occurrence(day, zone) for day in days_between(rule, left)}
    own = {day: left.pop(occurrence.begin) for day, occurrence in planned.items() if occurrence.begin in left}
    if not own:
        return
    first, last = min(own), max(own)
    uid = f"{source.wording.uid}-r{reeks.pk}"
    event = new_event(source.wording, uid)
    tell_time(event, planned[first])
    if len(own) > 1:
        event.add("rrule", until(reeks.rrule, last_of(planned[last])))
        dropped = [begin_of(planned[day]) for day in planned if first <= day <= last and day not in own]
        if dropped:
            event.add("exdate", dropped)
    tell(event, source.wording)
    event.add("status", "CONFIRMED")
    if source.wording.plaats:
        event.add("location", source.wording.plaats)
    yield event
    for day, moment in sorted(own.items()):
        if is_as_planned(moment, planned[day]):
            continue
        other = new_event(source.wording, uid)
        other.add("recurrence-id", begin_of(planned[day]))
        tell_moment(other, source, moment)
        yield other


def bare_rule(reeks: Reeks) -> Rule:
    """
    Only what repeats. How often it is held and what is left out is in the table; an extra date is an event by itself,
    for a rule has to fire on the day with which it begins.
    """
    rule = reeks.rule(NO_DAYS)
    return Rule(rule.eerste_dag, rule.rrule, rule.begintijd, rule.eindtijd, rule.dagen)


def days_between(rule: Rule, moments: Iterable[datetime]) -> list[date]:
    """All on which the rule fires from the first until the last moment there is."""
    days = [timezone.localdate(begin) for begin in moments]
    if not days:
        return []
    try:
        return [day for day in rule.days(max(days)) if day >= min(days)]
    except RuleError:
        return []


def until(rrule: str, last: date | datetime) -> vRecur:
    """The rule with its last day as RFC 5545 wants it: a day for all-day events, else a moment in UTC."""
    parts = [part for part in rrule.upper().split(";") if not part.startswith("UNTIL=")]
    written = f"{last:%Y%m%dT%H%M%SZ}" if isinstance(last, datetime) else f"{last:%Y%m%d}"
    return vRecur.from_ical(";".join([*parts, f"UNTIL={written}"]))


def last_of(occurrence: Occurrence) -> date | datetime:
    begin = begin_of(occurrence)
    return begin.astimezone(UTC) if isinstance(begin, datetime) else begin


def begin_of(occurrence: Occurrence) -> date | datetime:
    local = timezone.localtime(occurrence.begin)
    return local.date() if occurrence.hele_dag else local


def is_as_planned(moment: Moment, planned: Occurrence) -> bool:
    return (
        moment.status == Moment.Status.GAAT_DOOR
        and not moment.vol
        and (moment.begin, moment.einde) == (planned.begin, planned.einde)
    )


def new_event(wording: Wording, name: str) -> Event:
    event = Event()
    event.add("uid", f"{name}@wijkplein")
    # The same file as long as nothing changes, so that it need not be fetched again.
    changed = wording.gewijzigd_op or datetime(2020, 1, 1, tzinfo=UTC)
    event.add("dtstamp", changed.astimezone(UTC))
    event.add("last-modified", changed.astimezone(UTC))
    event.add("sequence", wording.volgnummer)
    return event


def tell(event: Event, wording: Wording, summary: str = "", more: str = "") -> None:
    event.add("summary", f"{summary}{wording.titel}")
    event.add("description", "\n".join(part for part in (more, wording.regel, wording.url) if part))
    event.add("url", wording.url)


def tell_time(event: Event, when: Occurrence) -> None:
    event.add("dtstart", begin_of(when))
    if when.hele_dag:
        last = timezone.localdate(when.einde) if when.einde else timezone.localdate(when.begin)
        # The day after: RFC 5545 does not count the end itself.
        event.add("dtend", last + timedelta(days=1))
    elif when.einde:
        event.add("dtend", timezone.localtime(when.einde))


def tell_moment(event: Event, source: Source, moment: Moment) -> None:
    tell_time(event, Occurrence(moment.begin, moment.einde, moment.hele_dag))
    off = moment.status == Moment.Status.GAAT_NIET_DOOR
    # Not every calendar shows the status of an event.
    summary = f"{_('Cancelled')}: " if off else f"{_('Full')}: " if moment.vol else ""
    tell(
        event, source.wording, summary, " ".join(part for part in (moment.reden, moment.alternatief) if part)
    )
    event.add("status", "CANCELLED" if off else "CONFIRMED")
    place = source.place_of(moment) or source.wording.plaats
    if place:
        event.add("location", place)
