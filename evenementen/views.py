from dataclasses import replace

from django.http import HttpResponse, QueryDict
from django.template.response import TemplateResponse
from django.utils import timezone, translation

from cms.page_views import page_view
from evenementen.activity import Activiteit
from evenementen.agenda_form import WEERGAVEN, AgendaForm
from evenementen.asked import FIXED, around_the_list, form_of, whose
from evenementen.campaigns.joining import campaigns_of
from evenementen.ical.response import activity_file
from evenementen.jsonld import event_jsonld
from evenementen.models import AgendaPage, EvenementPage
from evenementen.paper.poster import POSTER, poster_of
from evenementen.venster import earlier, heading, later, window
from evenementen.weergaven import Blik, contents
from search.addresses import ListAddress
from search.nearby import near_enough
from search.outputs import Lijst, respond
from search.query import Sortering
from search.understanding.reader import UNDERSTOOD
from sites.requests import SiteRequest


@page_view(AgendaPage)
def agenda(request: SiteRequest, page: AgendaPage) -> HttpResponse:
    return agenda_with(request, page, request.GET)


def agenda_with(request: SiteRequest, page: AgendaPage, asked: QueryDict) -> HttpResponse:
    """The agenda as somebody `asked` for it, in the address or in a saved list; `page` gives title and words."""
    language, now = translation.get_language(), timezone.now()
    today = timezone.localdate(now)
    form = form_of(asked, request.wijksite, begrijpt=UNDERSTOOD)
    fixed = {"type": ("activiteit",)}
    query = form.query((request.wijksite.site_id,), language, Sortering.DATUM, vast=fixed)
    venster = window(form, query.wanneer, today)
    # A week or a month is all that is asked; by day the list goes on, from a day that was asked for.
    first = venster.eerste if venster.laatste else form.vanaf
    query = near_enough(replace(query, wanneer=query.wanneer.within(first, venster.laatste)), form)
    address = agenda_address(request.path, form)
    lijst = Lijst(page.title, query, form, address, request.wijksite, page.omschrijving)
    if answer := respond(request, lijst):
        return answer
    found = contents(Blik(query, form, address, venster, now))
    context = page.get_context(request) | {
        "weergave": form.aanzicht,
        "op_kaart": form.aanzicht == "kaart",
        "met_plaatsen": form.aanzicht != "maand",
        "weergaven": [(name, view_url(address, name)) for name in WEERGAVEN],
        "kop_venster": heading(form, venster),
        "eerder_url": earlier(venster, address, today),
        "later_url": later(venster, address),
        "vandaag_url": address.also_with("dag", None).page(1) if form.vanaf else None,
    }
    context |= found | around_the_list(asked, lijst)
    context |= whose(form, request.wijksite, query, address, found["resultaat"].totaal)
    return TemplateResponse(request, page.template, context)


def agenda_address(path: str, form: AgendaForm) -> ListAddress:
    also = {}
    if form.aanzicht != WEERGAVEN[0]:
        also["weergave"] = form.aanzicht
    if form.vanaf:
        also["dag"] = form.vanaf.isoformat()
    return ListAddress(path, form, vast=FIXED, also=also)


def view_url(address: ListAddress, name: str) -> str:
    return address.also_with("weergave", None if name == WEERGAVEN[0] else name).page(1)


@page_view(EvenementPage)
def activiteit(request: SiteRequest, page: EvenementPage) -> HttpResponse:
    # A preview shows what the editor typed, not what the site has of it.
    site = None if getattr(request, "is_preview", False) else getattr(request, "_wagtail_site", None)
    activity = Activiteit(page, site, translation.get_language())
    if request.GET.get("formaat") == "ics":
        return activity_file(request, page)
    if poster := poster_of(request, page, activity):
        return poster
    context = page.get_context(request) | {
        "activiteit": activity,
        "campagnes": campaigns_of(activity, request.wijksite, activity.taal) if request.wijksite else [],
        "jsonld": event_jsonld(page, activity),
        "ics_url": f"{request.path}?formaat=ics",
        # On a preview there is no address from which to fetch it.
        "poster_url": f"{request.path}?formaat={POSTER}" if request.wijksite and activity.momenten else "",
    }
    return TemplateResponse(request, page.template, context)
