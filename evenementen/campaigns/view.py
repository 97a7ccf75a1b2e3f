from typing import Any

from django.db.models import prefetch_related_objects
from django.http import HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone, translation
from django.utils.functional import SimpleLazyObject

from cms.page_views import page_view
from evenementen.agenda import momentregels
from evenementen.asked import FIXED, around_the_list, form_of, whose
from evenementen.campaigns.colours import stylesheet_url
from evenementen.campaigns.jsonld import campaign_jsonld
from evenementen.campaigns.listing import choice_of, known_choice, number_held, of_campaign
from evenementen.campaigns.period import Toestand, countdown, in_words
from evenementen.counting import per_day
from evenementen.models import AgendaPage, CampagnePage
from evenementen.selection import MomentFilter
from evenementen.venster import Venster
from evenementen.weergaven import MOMENTS_PER_PAGE, Blik, as_days, in_days, words
from search.addresses import ListAddress
from search.outputs import Lijst, respond
from search.query import Sortering
from search.service import overview
from sites.requests import SiteRequest
from sites.tree import language_prefix, path_in_site, subtree

# In a longer one nobody jumps from day to day.
DAYS_IN_BAR = 14


@page_view(CampagnePage)
def campaign(request: SiteRequest, page: CampagnePage) -> HttpResponse:
    """The campaign with its list; when it is over, what it was."""
    source = page.bronpagina
    language = translation.get_language()
    form = form_of(request.GET, request.wijksite)
    # What an editor is trying out is nowhere but in this page.
    trial = getattr(request, "is_preview", False)
    keuze = choice_of(source) if trial else known_choice(source, request.wijksite)
    query = of_campaign(source, form.query((request.wijksite.site_id,), language, Sortering.DATUM), keuze)
    also = {"dag": form.vanaf.isoformat()} if form.vanaf else {}
    address = ListAddress(request.path, form, vast=FIXED, also=also)
    days = Venster(source.begin, source.einde)
    blik = Blik(query, form, address, days, timezone.now())
    lijst = Lijst(page.title, query.van_dag(form.vanaf), form, address, request.wijksite, page.omschrijving)
    if answer := respond(request, lijst):
        return answer
    context = page.get_context(request) | {
        "periode": in_words(source.begin, source.einde),
        "aftellen": countdown(source.begin, source.einde, blik.vandaag),
        "toestand": page.toestand,
        "afbeelding": picture_of(source),
        "campagne_stijl_url": stylesheet_url(source.kleur, source.op_kleur),
        # Asked only by a page with nothing to show.
        "agenda_url": SimpleLazyObject(lambda: agenda_url(request)),
        "jsonld": campaign_jsonld(page),
    }
    if page.is_lang_voorbij:
        context["noindex"] = True
    if page.toestand == Toestand.VOORBIJ:
        context["aantal"] = number_held(source, request.wijksite.site_id, keuze)
    else:
        found = coming(blik)
        context |= found | around_the_list(request.GET, lijst)
        context |= whose(form, request.wijksite, lijst.query, address, found["resultaat"].totaal)
    return TemplateResponse(request, page.template, context)


def coming(blik: Blik) -> dict[str, Any]:
    """What is still to come of it, by day."""
    query, address = blik.query.van_dag(blik.form.vanaf), blik.address
    wanted = MomentFilter.coming(query.wanneer, blik.now)
    matches = words(query)
    start = query.start // query.per_pagina * MOMENTS_PER_PAGE
    moments = momentregels(query, wanted.vanaf, limit=MOMENTS_PER_PAGE + 1, start=start, matches=matches)
    number = blik.venster.dagen
    result = overview(query, blik.form, address, matches)
    return {
        "resultaat": result,
        # Nothing to seek in, print or jump through, whatever somebody chooses.
        "leeg": not (moments or result.gekozen or blik.form.vanaf or query.pagina > 1),
        "dagen": in_days(moments[:MOMENTS_PER_PAGE], wanted),
        "week": as_days(blik, per_day(blik.query, blik.venster.eerste, number, blik.now, matches))
        if 1 < number <= DAYS_IN_BAR
        else [],
        "alle_dagen_url": address.also_with("dag", None).page(1) if blik.form.vanaf else None,
        "vorige_url": address.page(query.pagina - 1) if query.pagina > 1 else None,
        "volgende_url": address.page(query.pagina + 1) if len(moments) > MOMENTS_PER_PAGE else None,
    }


def picture_of(page: CampagnePage) -> Any:
    """With its renditions; two queries, and the page has it from then on."""
    if page.afbeelding_id:
        prefetch_related_objects([page], "afbeelding__renditions")
    return page.afbeelding


def agenda_url(request: SiteRequest) -> str:
    """Empty on a site without an agenda online."""
    root = request.wijksite.site.root_page
    page = AgendaPage.objects.live().filter(subtree(root.path)).only("url_path").first()
    return language_prefix(translation.get_language()) + path_in_site(page) if page else ""
