from dataclasses import replace

from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import translation
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from search.addresses import ListAddress
from search.counting.middleware import answers
from search.counting.privacy import may_be_kept
from search.counting.record import Gezocht, only_words
from search.elsewhere import site_way_out
from search.forms import SearchForm
from search.labels import Labels
from search.limits import limited_search
from search.nearby import near_enough
from search.offers import offered_themes
from search.outputs import Lijst, other_forms, respond
from search.parameters import WordsField
from search.picks import with_picks
from search.query import SearchQuery, Sortering
from search.service import search
from search.suggestions import as_data, suggest
from search.understanding.reader import UNDERSTOOD
from sites.kinds import all_kinds
from sites.requests import SiteRequest
from sites.themas import SiteThemas


@require_safe
def suggesties(request: SiteRequest) -> JsonResponse:
    """{"suggesties": [{"tekst", "soort", "url"}]} for what somebody is typing in `q`; three queries at most."""
    language = translation.get_language()
    query = SearchQuery((request.wijksite.site_id,), language, WordsField().to_python(request.GET.get("q")))
    shown = any(request.wijksite.heeft_module(kind.module) for kind in all_kinds())
    themas = SiteThemas.cached(request.wijksite, language).per_slug.values() if query.tekst and shown else ()
    found = suggest(query, [(thema.naam, thema.url) for thema in themas])
    return JsonResponse(as_data(found), json_dumps_params={"ensure_ascii": False})


@require_safe
@limited_search
def zoeken(request: SiteRequest) -> HttpResponse:
    language = translation.get_language()
    form = SearchForm(request.GET, Labels.load(request.wijksite, language), begrijpt=UNDERSTOOD)
    standard = Sortering.RELEVANTIE if form.tekst else Sortering.NAAM
    query = form.query((request.wijksite.site_id,), language, standard)
    query = near_enough(with_picks(query, request.wijksite), form)
    address = ListAddress(request.path, form)
    title = _("Search: %(words)s") % {"words": form.tekst} if form.tekst else _("Search")
    lijst = Lijst(title, query, form, address, request.wijksite)
    if answer := respond(request, lijst):
        return answer
    result = search(query, form, address)
    result = replace(result, themas=offered_themes(query, form, request.wijksite))
    context = {
        "formulier": form,
        "uitweg": None if result.hits else site_way_out(request.wijksite, query, form, address, result),
        "resultaat": result,
        "pagina_titel": title,
        "noindex": True,
        **other_forms(lijst),
    }
    response = render(request, "search/zoeken.html", context)
    if not may_be_kept(form.tekst):
        # With what may be about somebody no page lies ready: on disk it can stay longer than it is used.
        patch_cache_control(response, private=True)
    if only_words(request.GET):
        return answers(response, Gezocht(request.wijksite.site_id, form.tekst, result.totaal))
    return response
