"""An activity in the words of schema.org."""

from typing import Any

from evenementen.activity import Activiteit
from evenementen.models import EvenementPage, Moment
from organisaties.jsonld import place_jsonld
from search.result import MomentRegel

# https://schema.org/EventStatusType
STATUS = {
    Moment.Status.GAAT_DOOR: "https://schema.org/EventScheduled",
    Moment.Status.GAAT_NIET_DOOR: "https://schema.org/EventCancelled",
    Moment.Status.VERPLAATST: "https://schema.org/EventRescheduled",
}
MAX_EVENTS = 10


def event_jsonld(page: EvenementPage, activity: Activiteit) -> list[dict[str, Any]]:
    """https://schema.org/Event for each of the coming moments; empty when all are past."""
    return [_event(page, activity, moment) for moment in activity.momenten[:MAX_EVENTS]]


def event_status(moment: MomentRegel) -> str:
    """At another place at the same time is no other date: only the location of it changes."""
    if moment.status == Moment.Status.VERPLAATST and not moment.verplaatst_van:
        return STATUS[Moment.Status.GAAT_DOOR]
    return STATUS[Moment.Status(moment.status)]


def _event(page: EvenementPage, activity: Activiteit, moment: MomentRegel) -> dict[str, Any]:
    source = activity.page
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": page.title,
        "description": page.regel,
        "url": source.full_url,
        "startDate": moment.begin.date().isoformat() if moment.hele_dag else moment.begin.isoformat(),
        "eventStatus": event_status(moment),
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "isAccessibleForFree": source.prijs_soort == EvenementPage.PrijsSoort.GRATIS,
    }
    if moment.einde:
        data["endDate"] = moment.einde.isoformat()
    if moment.verplaatst_van:
        before = moment.verplaatst_van
        data["previousStartDate"] = before.date().isoformat() if moment.hele_dag else before.isoformat()
    if place := moment.locatie or activity.locatie:
        data["location"] = place_jsonld(place)
    if activity.organisatie:
        data["organizer"] = {"@type": "Organization", "name": activity.organisatie_naam}
        # On a site without a guide the organisation has no page.
        if activity.organisatie_url:
            data["organizer"]["url"] = activity.organisatie.full_url
    if source.prijs_soort != EvenementPage.PrijsSoort.VRIJ:
        availability = "https://schema.org/SoldOut" if moment.vol else "https://schema.org/InStock"
        data["offers"] = {
            "@type": "Offer",
            "price": str(source.bedrag or 0),
            "priceCurrency": "EUR",
            "availability": availability,
            "url": source.aanmelden_link or source.full_url,
        }
    return data
