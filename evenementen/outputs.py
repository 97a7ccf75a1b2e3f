"""Which forms of a list this room makes (search.outputs)."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from evenementen.agenda import momentregels
from evenementen.feed import as_rss
from search.outputs import Lijst, Output, register_output

RSS_ITEMS = 50


def rss(request: HttpRequest, lijst: Lijst) -> HttpResponse:
    return as_rss(request, lijst, momentregels(lijst.query, timezone.now(), limit=RSS_ITEMS))


register_output(Output("rss", _("As a news feed (RSS)"), rss))
