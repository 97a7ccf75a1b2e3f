from django.http import HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone, translation

from accounts.invitation import platform_url
from cms.page_views import page_view
from organisaties.jsonld import organisation_jsonld
from organisaties.models import OrganisatieIndexPage, OrganisatiePage
from organisaties.outputs import other_form
from organisaties.profile import Profiel
from organisaties.sections import sections_of
from search.addresses import ListAddress
from search.elsewhere import site_way_out
from search.forms import SearchForm
from search.labels import Labels
from search.nearby import near_enough
from search.outputs import Lijst, other_forms, respond
from search.query import Sortering
from search.service import search
from sites.requests import SiteRequest

FIXED = ("type",)
# They have no time, and no price.
UNDERSTOOD_OF_ORGANISATIONS = ("wijk", "doelgroep", "behoefte")


@page_view(OrganisatieIndexPage)
def gids(request: SiteRequest, page: OrganisatieIndexPage) -> HttpResponse:
    language = translation.get_language()
    labels = Labels.load(request.wijksite, language)
    form = SearchForm(request.GET, labels, tijd=False, begrijpt=UNDERSTOOD_OF_ORGANISATIONS)
    standard = Sortering.RELEVANTIE if form.tekst else Sortering.NAAM
    query = form.query((request.wijksite.site_id,), language, standard, vast={"type": ("organisatie",)})
    query = near_enough(query, form)
    address = ListAddress(request.path, form, vast=FIXED)
    lijst = Lijst(page.title, query, form, address, request.wijksite, page.omschrijving)
    if answer := respond(request, lijst):
        return answer
    result = search(query, form, address)
    context = page.get_context(request) | {
        "formulier": form,
        "resultaat": result,
        "aanmeld_url": aanmeld_url(request),
        "uitweg": None if result.hits else site_way_out(request.wijksite, query, form, address, result),
        **other_forms(lijst),
    }
    return TemplateResponse(request, page.template, context)


def aanmeld_url(request: SiteRequest) -> str:
    """Where people sign up an organisation that is not on this list, on the platform's host; "" where nobody can."""
    if getattr(request, "is_preview", False) or not request.wijksite.is_vindbaar:
        return ""
    return platform_url("mijn_aanmelden", wijksite=request.wijksite.pk)


@page_view(OrganisatiePage)
def profiel(request: SiteRequest, page: OrganisatiePage) -> HttpResponse:
    if answer := other_form(request, page):
        return answer
    # A preview shows what the editor typed, not what the site has of it.
    site = None if getattr(request, "is_preview", False) else getattr(request, "_wagtail_site", None)
    profile = Profiel(page, site, translation.get_language())
    context = page.get_context(request) | {
        "profiel": profile,
        "secties": sections_of(profile, request),
        "jsonld": organisation_jsonld(page, profile),
        "vandaag": timezone.localdate(),
        "aanpas_url": aanpas_url(request, profile),
    }
    return TemplateResponse(request, page.template, context)


def aanpas_url(request: SiteRequest, profile: Profiel) -> str:
    """
    Where people who belong to the organisation say so, on the platform's host; the same for every visitor. "" where
    that would lead nowhere: in a preview, and on a site that search engines do not show (organisaties.claims).
    """
    if getattr(request, "is_preview", False) or not request.wijksite.is_vindbaar:
        return ""
    return platform_url("mijn_aanvragen", pk=profile.page.pk)
