from django.http import HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from search.addresses import ListAddress
from search.counting.middleware import answers
from search.counting.record import Gezocht, only_words
from search.elsewhere import site_way_out
from search.forms import SearchForm
from search.labels import Labels
from search.limits import limited_search
from search.nearby import near_enough
from search.outputs import Lijst, other_forms, respond
from search.picks import with_picks
from search.query import Sortering
from search.service import search
from sites.requests import SiteRequest


@require_safe
@limited_search
def zoeken(request: SiteRequest) -> HttpResponse:
    language = translation.get_language()
    form = SearchForm(request.GET, Labels.load(request.wijksite, language))
    standard = Sortering.RELEVANTIE if form.tekst else Sortering.NAAM
    query = form.query((request.wijksite.site_id,), language, standard)
    query = near_enough(with_picks(query, request.wijksite), form)
    address = ListAddress(request.path, form)
    title = _("Search: %(words)s") % {"words": form.tekst} if form.tekst else _("Search")
    lijst = Lijst(title, query, form, address, request.wijksite)
    if answer := respond(request, lijst):
        return answer
    result = search(query, form, address)
    context = {
        "formulier": form,
        "uitweg": None if result.hits else site_way_out(request.wijksite, query, form, address, result),
        "resultaat": result,
        "pagina_titel": title,
        "noindex": True,
        **other_forms(lijst),
    }
    response = render(request, "search/zoeken.html", context)
    if only_words(request.GET):
        return answers(response, Gezocht(request.wijksite.site_id, form.tekst, result.totaal))
    return response
