"""The coming moments of an activity as a file for one's own calendar (RFC 5545)."""

from django.http import HttpResponse
from django.utils import timezone
from icalendar import Calendar, Event

from evenementen.activity import Activiteit
from evenementen.models import EvenementPage, Moment


def as_ical(page: EvenementPage, activity: Activiteit) -> HttpResponse:
    calendar = Calendar()
    calendar.add("prodid", "-//Wijkplein//wijkplein//NL")
    calendar.add("version", "2.0")
    for moment in activity.momenten:
        event = Event()
        event.add("uid", f"{page.translation_key}-{moment.oorspronkelijk_begin:%Y%m%dT%H%M%z}@wijkplein")
        event.add("dtstamp", timezone.now())
        event.add("summary", page.title)
        event.add("description", page.regel)
        event.add("url", activity.page.full_url)
        event.add("dtstart", moment.begin.date() if moment.hele_dag else moment.begin)
        if moment.einde and not moment.hele_dag:
            event.add("dtend", moment.einde)
        if activity.locatie:
            event.add(
                "location", ", ".join([activity.locatie.openbare_naam, *activity.locatie.openbaar_adres])
            )
        off = moment.status == Moment.Status.GAAT_NIET_DOOR
        event.add("status", "CANCELLED" if off else "CONFIRMED")
        calendar.add_component(event)
    response = HttpResponse(calendar.to_ical(), content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{page.slug}.ics"'
    return response
