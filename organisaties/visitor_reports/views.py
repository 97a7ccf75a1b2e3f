"""A visitor says that something on a page is not right: on the site where they read it, without an account."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from cms.rate_limit import may_go_on
from organisaties.visitor_reports.forms import MeldForm
from organisaties.visitor_reports.receiving import TooManyError, receive
from organisaties.visitor_reports.seal import is_from_elsewhere, is_sealed, seal
from search.models import SearchDocument
from sites.requests import SiteRequest

AN_HOUR = 60 * 60
TIMES_AN_HOUR = 5


def shown_here(request: SiteRequest, pk: int) -> SearchDocument:
    """The item as this site shows it, a guest too; raises Http404 for what it does not show."""
    rows = SearchDocument.objects.filter(
        site=request.wijksite.site_id, taal=translation.get_language(), pagina=pk, vermelding__isnull=False
    )
    document = rows.select_related("pagina").first()
    if document is None:
        raise Http404
    return document


# Not Django's own check: that needs a cookie. Nobody is logged in here, so nobody can be made to use their rights;
# what remains is looked at by organisaties.visitor_reports.seal.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def report(request: SiteRequest, pk: int) -> HttpResponse:
    document = shown_here(request, pk)
    if request.method != "POST":
        return answer(request, document, MeldForm())
    form = MeldForm(request.POST)
    status = 200
    if is_from_elsewhere(request):
        form.add_error(
            None, _("This came from another website, so we did not keep it. Send it from this page.")
        )
        status = 403
    elif not is_sealed(request.POST.get("zegel", ""), request.wijksite.site_id, pk):
        form.add_error(None, _("This page lay open for a long time. Send it once more."))
        status = 400
    elif form.is_valid():
        if form.is_of_a_program():
            return redirect("klopt_niet_bedankt", pk)
        if may_go_on(request, "melding", times=TIMES_AN_HOUR, seconds=AN_HOUR):
            return keep(request, document, form)
        form.add_error(None, _("You reported many things just now. Wait an hour, or call the editors."))
        status = 429
    return answer(request, document, form, status)


def keep(request: SiteRequest, document: SearchDocument, form: MeldForm) -> HttpResponse:
    try:
        receive(document.pagina, form.gezegd(), request.wijksite.site)
    except TooManyError:
        form.add_error(
            None,
            _("Others reported this page today already. The editors take a look. Is it urgent? Call them."),
        )
        return answer(request, document, form, 429)
    return redirect("klopt_niet_bedankt", document.pagina_id)


@require_safe
def thanks(request: SiteRequest, pk: int) -> HttpResponse:
    """The same for everybody, whatever was done with it: it has an address of its own, so nothing is sent twice."""
    document = shown_here(request, pk)
    return screen(request, "bedankt", document)


def answer(request: SiteRequest, document: SearchDocument, form: MeldForm, status: int = 200) -> HttpResponse:
    mark = seal(request.wijksite.site_id, document.pagina_id)
    return screen(request, "vraag", document, status, form=form, zegel=mark)


def screen(
    request: SiteRequest, template: str, document: SearchDocument, status: int = 200, **words: Any
) -> HttpResponse:
    context = {"item": document, "noindex": True, **words}
    return TemplateResponse(request, f"organisaties/klopt_niet/{template}.html", context, status=status)
