"""An agenda as the manual of Wagtail has it: a page per date, listed through the page query."""

from typing import Any

from django.core.paginator import Paginator
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from wagtail.models import Page
from wagtail.search import index

PER_PAGE = 40


class Agenda(Page):
    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        events = Event.objects.child_of(self).live().filter(begin__gte=timezone.now()).order_by("begin")
        if theme := request.GET.get("thema"):
            events = events.filter(theme=theme)
        if day := request.GET.get("weekdag"):
            events = events.filter(begin__iso_week_day=int(day))
        context["events"] = Paginator(events, PER_PAGE).get_page(request.GET.get("pagina"))
        return context


class Event(Page):
    begin = models.DateTimeField(db_index=True)
    end = models.DateTimeField()
    theme = models.CharField(max_length=50, db_index=True)
    intro = models.CharField(max_length=255)
    place = models.CharField(max_length=255)


class Item(Page):
    """What can be searched, with its words as stock fields: an organisation or an activity."""

    intro = models.TextField()
    body = models.TextField()
    keywords = models.TextField()

    search_fields = [
        *Page.search_fields,
        index.SearchField("intro"),
        index.SearchField("body"),
        index.SearchField("keywords"),
    ]
