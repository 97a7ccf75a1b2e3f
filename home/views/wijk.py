"""All that there is in one wijk of a site."""

from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from home.both_lists import both_lists
from home.jsonld import breadcrumbs_jsonld
from home.live_lists import has_lists, query_for
from home.wijken import WijkLink, outline, themas_in
from locaties.models import Wijk
from search.addresses import ListAddress
from search.forms import SearchForm
from search.labels import Labels
from search.nearby import near_enough
from search.outputs import Lijst, other_forms, respond
from search.query import Sortering
from sites.models import Wijksite
from sites.requests import SiteRequest
from sites.themas import SiteThemas, ThemaLink

# The page is about one wijk and holds both types, so a visitor filters by neither.
FIXED = ("wijk", "type")
OUTLINE_SECONDS = 3600


@require_safe
def wijk(request: SiteRequest, slug: str) -> HttpResponse:
    """Activities of this week and organisations in one wijk, both under the same filters."""
    site, language = request.wijksite, get_language()
    labels = Labels.load(site, language)
    if not labels.knows("wijk", slug) or not has_lists(site):
        raise Http404
    link = WijkLink(slug, labels.get("wijk", slug).naam)
    form = SearchForm(request.GET, labels)
    standard = Sortering.RELEVANTIE if form.tekst else Sortering.NAAM
    query = form.query((site.site_id,), language, standard).with_only("wijk", slug)
    query = near_enough(query, form)
    title = _("Everything in %(wijk)s") % {"wijk": link.naam}
    description = _("What is on this week in %(wijk)s, and who can help you there.") % {"wijk": link.naam}
    address = ListAddress(request.path, form, vast=FIXED)
    lijst = Lijst(title, query, form, address, site, description)
    if answer := respond(request, lijst):
        return answer
    both = both_lists(site, query, form, address, ("wijk", slug))
    context = {
        "wijk": link,
        "themas": themas_here(site, slug),
        "formulier": form,
        "omtrek_url": reverse("wijk_omtrek", args=[slug]),
        "pagina_titel": title,
        "omschrijving": description,
        "jsonld": breadcrumbs_jsonld(site, [(title, link.url)]),
        "beide": both,
        "resultaat": both.resultaat,
        **other_forms(lijst),
    }
    return TemplateResponse(request, "home/wijk.html", context)


def themas_here(site: Wijksite, slug: str) -> list[ThemaLink]:
    """The main themes of the site about which there is something in this wijk now; two queries."""
    base = query_for(site).with_only("wijk", slug)
    used = themas_in(base)
    return [thema for thema in SiteThemas.load(site, get_language()).hoofd if thema.slug in used]


@require_safe
def wijk_omtrek(request: SiteRequest, slug: str) -> JsonResponse:
    """The outline as GeoJSON, fetched by the map once a visitor asks for it; without features when unknown."""
    wijk = get_object_or_404(Wijk, slug=slug, wijksites=request.wijksite)
    response = JsonResponse(outline(wijk), content_type="application/geo+json")
    response["Cache-Control"] = f"public, max-age={OUTLINE_SECONDS}"
    return response
