"""The events of a list as text: what did not change since the last edition of its file is taken from there."""

from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256

from django.core.cache import cache
from django.utils.translation import get_language

from evenementen.agenda import is_when
from evenementen.ical.events import Source, events
from evenementen.ical.sources import Gathered, sources_of
from search.engines.database import documents
from search.models import SearchDocument
from search.query import SearchQuery

# Calendars come back every hour.
SECONDS_KEPT = 24 * 3600

# What stands in a text depends on nothing else: whatever is said of an activity or its place, its document is written
# anew in the same transaction.
Stamp = tuple[datetime, str, int]


def as_text(source: Source) -> bytes:
    return b"".join(event.to_ical() for event in events(source))


def texts_of(query: SearchQuery) -> Iterable[bytes]:
    """
    Of each activity with a coming moment that matches, by title. One query when nothing changed since the last edition.
    """
    if query.wanneer:
        # Which moments match depends on the hour as well.
        return map(as_text, sources_of(query))
    key = f"ics-editie-{sha256(f'{query!r}{get_language()}'.encode()).hexdigest()}"
    last: dict[int, tuple[Stamp, bytes]] = cache.get(key) or {}
    stamps = stamps_of(query)
    kept = {pk: last[pk] for pk, stamp in stamps.items() if pk in last and last[pk][0] == stamp}
    if len(kept) < len(stamps):
        new = SearchDocument.objects.filter(pk__in=stamps.keys() - kept.keys()).select_related("site")
        gathered = Gathered([document.pagina_id for document in new])
        kept |= {
            document.pk: (stamps[document.pk], as_text(gathered.of_document(document))) for document in new
        }
    if kept != last:
        cache.set(key, kept, SECONDS_KEPT)
    return [kept[pk][1] for pk in stamps if pk in kept]


def stamps_of(query: SearchQuery) -> dict[int, Stamp]:
    """Id of the document → its stamp, in order of their titles."""
    rows = documents(query).filter(is_when(query)).order_by("sorteertitel", "pagina_id")
    found = rows.values_list("pk", "bijgewerkt_op", "site__hostname", "site__port")
    return {pk: (written, host, port) for pk, written, host, port in found}
