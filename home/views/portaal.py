from dataclasses import dataclass, replace

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from home.outlines import outlines
from home.portaal import aanbod
from search.addresses import ListAddress
from search.forms import SearchForm
from search.labels import Labels
from search.limits import limited_search
from search.nearby import near_enough
from search.nothing_found import way_out
from search.offers import MOST, meant_themes
from search.outputs import Lijst, respond
from search.parameters import WordsField
from search.query import Sortering
from search.service import search
from search.suggestions import as_data, suggest
from search.understanding.reader import UNDERSTOOD
from search.websites import Websites

# Wijken differ so much per town that a list of all of them helps nobody; a visitor chooses a website instead.
FIXED = ("wijk",)


@dataclass(frozen=True)
class Onderwerp:
    """A theme to begin with, or that is named; `url` searches all sites for it. `ouder` is "" for a main theme."""

    slug: str
    naam: str
    pictogram: str
    ouder: str
    url: str
    zin: str = ""


def typed(request: HttpRequest) -> str:
    return WordsField(required=False).clean(request.GET.get("q", ""))


@require_safe
def portaal(request: HttpRequest) -> HttpResponse:
    """All open sites, or those near what was typed: the name of a wijk or town, or a postcode."""
    text = typed(request)
    context = {
        "q": text,
        "aanbod": aanbod(text),
        "omtrekken_url": reverse("omtrekken") + (f"?{urlencode({'q': text})}" if text else ""),
        "inlog_url": reverse("account_login"),
        "canonical_url": canonical_url(request),
        "noindex": bool(request.GET),
    }
    return render(request, "home/portaal.html", context)


@require_safe
@cache_control(public=True, max_age=300)
def omtrekken(request: HttpRequest) -> JsonResponse:
    """The wijken of the same sites as a GeoJSON FeatureCollection (RFC 7946), for the map."""
    return JsonResponse(outlines(aanbod(typed(request)).keuzes), content_type="application/geo+json")


@require_safe
@limited_search
def portaal_zoeken(request: HttpRequest) -> HttpResponse:
    """One search over all open sites: each item once, on the site where it lives."""
    websites, language = Websites.load(), translation.get_language()
    labels = Labels.of(language, website=websites.namen)
    form = SearchForm(request.GET, labels, begrijpt=set(UNDERSTOOD).difference(FIXED))
    standard = Sortering.RELEVANTIE if form.tekst else Sortering.NAAM
    query = near_enough(websites.query(form, language, standard), form)
    address = ListAddress(request.path, form, vast=FIXED)
    # A list of all there is in the country is for machines; a visitor gets a question.
    title = _("Search: %(words)s") % {"words": form.tekst} if form.tekst else _("Search")
    if answer := respond(request, Lijst(title, query, form, address, None)):
        return answer
    asks = bool(form.tekst or form.gekozen or form.tijdkeuzes or form.overig)
    result = websites.with_addresses(search(query, form, address)) if asks else None
    if result is not None:
        result = replace(result, themas=[subject(form, slug) for slug in meant_themes(query, form)[:MOST]])
    subjects = [subject(form, slug) for slug in form.labels.per_facet["thema"]]
    main = [subject for subject in subjects if not subject.ouder]
    context = {
        "formulier": form,
        "resultaat": result,
        "onderwerpen": main,
        "uitweg": way_out(query, address, result, subjects, hoofd=main)
        if result and not result.hits
        else None,
        "inlog_url": reverse("account_login"),
        "pagina_titel": title,
        "canonical_url": canonical_url(request),
        "noindex": True,
    }
    return render(request, "search/portaal_zoeken.html", context)


def subject(form: SearchForm, slug: str) -> Onderwerp:
    label = form.labels.get("thema", slug)
    url = f"{reverse('portaal_zoeken')}?{urlencode({'thema': slug})}"
    return Onderwerp(slug, label.naam, label.pictogram, label.ouder, url)


@require_safe
def portaal_suggesties(request: HttpRequest) -> JsonResponse:
    """The same as on a site (search.views.suggesties) over all open sites; three queries at most."""
    websites, language = Websites.load(), translation.get_language()
    asked = QueryDict(urlencode({"q": typed(request)}))
    form = SearchForm(asked, Labels.of(language))
    query = websites.query(form, language, Sortering.RELEVANTIE)
    address = reverse("portaal_zoeken")
    themas = [
        (label.naam, f"{address}?{urlencode({'thema': slug})}")
        for slug, label in form.labels.per_facet["thema"].items()
    ]
    found = [websites.suggestion_at_home(row) for row in suggest(query, themas)]
    return JsonResponse(as_data(found), json_dumps_params={"ensure_ascii": False})


def canonical_url(request: HttpRequest) -> str:
    """Absolute address without what was typed or chosen."""
    return settings.WAGTAILADMIN_BASE_URL + request.path
