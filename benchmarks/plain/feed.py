"""The dates of a theme as a calendar, one component each."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from icalendar import Calendar
from icalendar import Event as Component

from benchmarks.plain.models import Event


def feed(request: HttpRequest) -> HttpResponse:
    calendar = Calendar()
    calendar.add("prodid", "-//plain//NL")
    calendar.add("version", "2.0")
    now = timezone.now()
    events = Event.objects.live().filter(begin__gte=now, theme=request.GET["thema"])
    for event in events.order_by("begin"):
        component = Component()
        component.add("uid", f"{event.pk}@plain")
        component.add("dtstamp", now)
        component.add("dtstart", event.begin)
        component.add("dtend", event.end)
        component.add("summary", event.title)
        component.add("location", event.place)
        component.add("url", event.get_full_url(request))
        calendar.add_component(component)
    return HttpResponse(calendar.to_ical(), content_type="text/calendar")
