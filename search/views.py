from dataclasses import replace

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from search.addresses import ListAddress
from search.forms import SearchForm
from search.labels import Labels
from search.offers import offered_themes
from search.outputs import Lijst, other_forms, respond
from search.query import Sortering
from search.service import search
from search.understanding.reader import UNDERSTOOD
from sites.kinds import all_kinds
from sites.requests import SiteRequest
from sites.themas import SiteThemas, ThemaLink


@require_safe
def zoeken(request: SiteRequest) -> HttpResponse:
    language = translation.get_language()
    form = SearchForm(request.GET, Labels.load(request.wijksite, language), begrijpt=UNDERSTOOD)
    standard = Sortering.RELEVANTIE if form.tekst else Sortering.NAAM
    query = form.query((request.wijksite.site_id,), language, standard)
    address = ListAddress(request.path, form)
    title = _("Search: %(words)s") % {"words": form.tekst} if form.tekst else _("Search")
    lijst = Lijst(title, query, form, address, request.wijksite)
    if answer := respond(request, lijst):
        return answer
    result = search(query, form, address)
    result = replace(result, themas=offered_themes(query, form, request.wijksite))
    # Who found nothing gets subjects instead, when there is anything that has a subject.
    subjects: list[ThemaLink] = []
    if not result.hits and any(request.wijksite.heeft_module(kind.module) for kind in all_kinds()):
        subjects = SiteThemas.load(request.wijksite, language).hoofd
    context = {
        "formulier": form,
        "onderwerpen": subjects,
        "resultaat": result,
        "pagina_titel": title,
        "noindex": True,
        **other_forms(lijst),
    }
    return render(request, "search/zoeken.html", context)
