from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby

from django.http import HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone, translation

from cms.page_views import page_view
from evenementen.activity import Activiteit
from evenementen.agenda import momentregels, per_day, start_of
from evenementen.agenda_form import AgendaForm
from evenementen.ical.response import activity_file
from evenementen.jsonld import event_jsonld
from evenementen.models import AgendaPage, EvenementPage
from evenementen.paper.poster import poster_of
from evenementen.paper.since import since_paper
from search.addresses import ListAddress
from search.labels import Labels
from search.outputs import Lijst, respond
from search.query import SearchQuery, Sortering
from search.result import MomentRegel
from search.service import overview
from sites.requests import SiteRequest

FIXED = ("type",)
MOMENTS_PER_PAGE = 40
WEEK = 7


@dataclass(frozen=True)
class DagInWeek:
    """A day of the bar with which one jumps."""

    datum: date
    aantal: int
    url: str
    gekozen: bool


@page_view(AgendaPage)
def agenda(request: SiteRequest, page: AgendaPage) -> HttpResponse:
    language = translation.get_language()
    form = AgendaForm(request.GET, Labels.load(request.wijksite, language))
    query = form.query((request.wijksite.site_id,), language, Sortering.DATUM).with_only("type", "activiteit")
    address = ListAddress(
        request.path, form, vast=FIXED, also={"dag": form.vanaf.isoformat()} if form.vanaf else None
    )
    lijst = Lijst(page.title, query, form, address, request.wijksite, page.omschrijving)
    if answer := respond(request, lijst):
        return answer
    now = timezone.now()
    begin = max(start_of(form.vanaf), now) if form.vanaf else now
    start = query.start // query.per_pagina * MOMENTS_PER_PAGE
    moments = momentregels(query, begin, limit=MOMENTS_PER_PAGE + 1, start=start)
    result = overview(query, form, address)
    context = page.get_context(request) | {
        "formulier": form,
        "resultaat": result,
        "dagen": by_day(moments[:MOMENTS_PER_PAGE], now),
        "week": week_bar(query, form, address, now),
        "sinds_papier": since_paper(request.GET, query),
        "vorige_url": address.page(query.pagina - 1) if query.pagina > 1 else None,
        "volgende_url": address.page(query.pagina + 1) if len(moments) > MOMENTS_PER_PAGE else None,
        "rss_url": address.format("rss"),
        "json_url": address.format("json"),
        "pdf_url": address.format("pdf"),
    }
    return TemplateResponse(request, page.template, context)


def by_day(moments: list[MomentRegel], now: datetime) -> list[tuple[date, list[MomentRegel]]]:
    """What began before today and is still on stands under today."""
    today = timezone.localdate(now)
    return [
        (day, list(lines)) for day, lines in groupby(moments, key=lambda line: max(line.begin.date(), today))
    ]


def week_bar(query: SearchQuery, form: AgendaForm, address: ListAddress, now: datetime) -> list[DagInWeek]:
    first = timezone.localdate(now)
    if form.vanaf and form.vanaf >= first + timedelta(days=WEEK):
        first = form.vanaf - timedelta(days=form.vanaf.weekday())
    return [
        DagInWeek(day, number, address.with_value("dag", day.isoformat()), day == form.vanaf)
        for day, number in per_day(query, first, WEEK).items()
    ]


@page_view(EvenementPage)
def activiteit(request: SiteRequest, page: EvenementPage) -> HttpResponse:
    activity = Activiteit(page, getattr(request, "_wagtail_site", None), translation.get_language())
    if request.GET.get("formaat") == "ics":
        return activity_file(request, page)
    if poster := poster_of(request, page, activity):
        return poster
    context = page.get_context(request) | {
        "activiteit": activity,
        "jsonld": event_jsonld(page, activity),
        "ics_url": f"{request.path}?formaat=ics",
    }
    return TemplateResponse(request, page.template, context)
