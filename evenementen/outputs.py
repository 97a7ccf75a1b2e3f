"""Which forms of a list this room makes (search.outputs)."""

from django.db.models import F
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from evenementen.agenda import momentregels
from evenementen.feed import as_rss, newest_as_rss
from evenementen.search import SOORT
from search.engines.database import documents
from search.outputs import Lijst, Output, register_output

RSS_ITEMS = 50


def rss(request: HttpRequest, lijst: Lijst) -> HttpResponse:
    """
    What is on, the first first; of a list without activities, such as the guide, what is new on it.

    Who follows the guide wants to hear of a new organisation; who follows a theme, of what there is to do.
    """
    if SOORT not in lijst.soorten:
        newest = documents(lijst.query).order_by(F("gepubliceerd_op").desc(nulls_last=True), "-pk")
        return newest_as_rss(request, lijst, newest[:RSS_ITEMS])
    return as_rss(request, lijst, momentregels(lijst.query, timezone.now(), limit=RSS_ITEMS))


register_output(Output("rss", _("As a news feed (RSS)"), rss))
