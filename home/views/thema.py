from dataclasses import dataclass

from django.http import Http404, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from home.both_lists import both_lists
from home.jsonld import breadcrumbs_jsonld
from home.live_lists import has_lists
from search.addresses import ListAddress
from search.forms import SearchForm
from search.labels import Labels
from search.nearby import near_enough
from search.outputs import Lijst, other_forms, respond
from search.query import Sortering
from sites.requests import SiteRequest
from sites.themas import SiteThemas, ThemaLink

# The page is about one theme and holds both types, so a visitor filters by neither.
FIXED = ("thema", "type")


@dataclass(frozen=True)
class SubThema:
    """A sub-theme as a link; `actief` when it is the one that is shown."""

    naam: str
    slug: str
    pictogram: str
    url: str
    actief: bool


@require_safe
def thema(request: SiteRequest, slug: str) -> HttpResponse:
    """Activities of this week and organisations about one theme, both under the same filters."""
    site, language = request.wijksite, get_language()
    themas = SiteThemas.load(site, language)
    theme = themas.get(slug)
    if theme is None or not has_lists(site):
        raise Http404
    parent = themas.get(theme.ouder)
    form = SearchForm(request.GET, Labels.load(site, language))
    standard = Sortering.RELEVANTIE if form.tekst else Sortering.NAAM
    query = form.query((site.site_id,), language, standard).with_only("thema", slug)
    query = near_enough(query, form)
    address = ListAddress(request.path, form, vast=FIXED)
    lijst = Lijst(theme.naam, query, form, address, site, theme.zin)
    if answer := respond(request, lijst):
        return answer
    both = both_lists(site, query, form, address, ("thema", slug))
    steps = [(step.naam, step.url) for step in (parent, theme) if step]
    context = {
        "thema": theme,
        "ouder": parent,
        "subthemas": sub_themes(themas, theme),
        "formulier": form,
        "pagina_titel": theme.naam,
        "omschrijving": theme.zin,
        "jsonld": breadcrumbs_jsonld(site, steps),
        "beide": both,
        "resultaat": both.resultaat,
        **other_forms(lijst),
    }
    return TemplateResponse(request, "home/thema.html", context)


def sub_themes(themas: SiteThemas, theme: ThemaLink) -> list[SubThema]:
    """Those of a main theme; of a sub-theme it and the ones beside it."""
    return [
        SubThema(link.naam, link.slug, link.pictogram, link.url, link == theme)
        for link in themas.subthemas(theme.ouder or theme.slug)
    ]
