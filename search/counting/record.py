"""Counting what is sought: words, day and website, and nothing about who seeks."""

import logging
from dataclasses import dataclass

from django.db import DatabaseError
from django.db.models import F
from django.http import QueryDict
from django.utils import timezone

from search.analysis import fold, words
from search.counting.privacy import may_be_kept
from search.models import Zoekvraag
from search.models.zoekvraag import LONGEST

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Gezocht:
    """What a page was the answer to."""

    site_id: int
    tekst: str
    gevonden: int


def only_words(asked: QueryDict) -> bool:
    """
    Whether an address holds words and nothing else: no filter, no further page, no other form.

    What is found for words says something of the words; with a filter it says something of the filter.
    """
    return bool(asked.get("q", "").strip()) and not any(
        value for name in asked if name != "q" for value in asked.getlist(name)
    )


def record(asked: Gezocht) -> None:
    """At most two queries. What could not be written is lost: nobody waits or fails for a count."""
    woorden = " ".join(fold(asked.tekst).split())
    if len(woorden) > LONGEST or not words(woorden) or not may_be_kept(asked.tekst):
        return
    row = {"site_id": asked.site_id, "dag": timezone.localdate(), "woorden": woorden}
    try:
        again = Zoekvraag.objects.filter(**row).update(aantal=F("aantal") + 1, gevonden=asked.gevonden)
        if not again:
            # Of two at the very same moment the second is lost.
            Zoekvraag.objects.bulk_create([Zoekvraag(**row, gevonden=asked.gevonden)], ignore_conflicts=True)
    except DatabaseError as error:
        logger.warning("a search was not counted: %s", error)
