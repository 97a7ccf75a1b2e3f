""" "Gaat niet door", moved or full: what an editor says of moments of an activity, online at once."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from wagtail.admin import messages

from accounts.models import User
from cms.permissions import ScopedPermissionPolicy
from evenementen.admin.series.preview import lapses
from evenementen.deviating import Gezegd, Soort, end_period, read, say, say_for_a_while, undo
from evenementen.deviations_forms import FORMS, PERIOD_FORMS
from evenementen.deviations_shown import shown_of_moment, shown_of_period
from evenementen.models import AfwijkingPeriode, EvenementPage, Moment
from locaties.models import Locatie
from sites.requests import EditorRequest

# Somebody calls in sick in the morning: what is near stands on the first page.
SHOWN = 60


def editable_page(request: EditorRequest, page_id: int) -> EvenementPage:
    """The page in the main language, on which moments hang. Raises Http404 or PermissionDenied."""
    page = get_object_or_404(EvenementPage, pk=page_id).bronpagina
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    return page


def own_places(user: User) -> QuerySet[Locatie]:
    return ScopedPermissionPolicy(Locatie).in_scope(user).order_by("naam", "pk")


def chosen(soort: str) -> Soort:
    """Raises Http404 for a word that is none of the three."""
    if soort not in Soort.values:
        raise Http404
    return Soort(soort)


def overview_address(page: EvenementPage, back: str = "") -> str:
    address = reverse("evenement_momenten", args=[page.pk])
    return f"{address}?{urlencode({'was': back})}" if back else address


def offer(request: EditorRequest, page: EvenementPage) -> str:
    """What the button to undo sends, of the change that led here; "" when nothing can be undone."""
    back = request.GET.get("was", "")
    return back if back and read(page, back) else ""


@require_safe
def moments(request: EditorRequest, page_id: int) -> HttpResponse:
    """The coming moments, each with what was said of it, and above them what was said of a while."""
    page = editable_page(request, page_id)
    now = timezone.now()
    coming = page.momenten.komend(now).select_related("locatie__wijk").op_volgorde()
    context = {
        "page": page,
        "momenten": Paginator(coming, SHOWN).get_page(request.GET.get("pagina")),
        "periodes": page.afwijkingsperiodes.filter(Q(tot=None) | Q(tot__gt=now)).select_related(
            "nieuwe_locatie"
        ),
        "vervallen": [
            lapses(row, row.oorspronkelijk_begin)
            for row in page.afwijkingen.vervallen(now).order_by("oorspronkelijk_begin")
        ],
        "ongedaan": offer(request, page),
        "terug": reverse("wagtailadmin_pages:edit", args=[page.pk]),
    }
    return TemplateResponse(request, "evenementen/admin/momenten.html", context)


def moment_of(page: EvenementPage, moment_id: int) -> Moment:
    return get_object_or_404(page.momenten.select_related("locatie__wijk"), pk=moment_id)


def refuse_past(request: EditorRequest, page: EvenementPage, moment: Moment) -> HttpResponse | None:
    if moment.eindigt >= timezone.now():
        return None
    messages.error(request, gettext("This one is over already. What it was stays as it is."))
    return redirect(overview_address(page))


@require_http_methods(["GET", "POST"])
def deviation(request: EditorRequest, page_id: int, moment_id: int, soort: str) -> HttpResponse:
    """A small form about one moment."""
    page, kind = editable_page(request, page_id), chosen(soort)
    moment = moment_of(page, moment_id)
    if refusal := refuse_past(request, page, moment):
        return refusal
    form = FORMS[kind](
        request.POST if request.method == "POST" else None,
        moment=moment,
        said=Gezegd.of(moment),
        places=own_places(request.user),
    )
    if request.method == "POST" and form.is_valid():
        back = say(moment, form.words(kind), request.user)
        return done(request, reverse("evenement_gezegd", args=[page.pk, moment.pk]), back)
    context = {"page": page, "moment": moment, "form": form, "soort": kind, "terug": overview_address(page)}
    return TemplateResponse(request, "evenementen/admin/afwijking.html", context)


def done(request: EditorRequest, address: str, back: str) -> HttpResponseRedirect:
    messages.success(request, gettext("Saved. Visitors see it at once."))
    return HttpResponseRedirect(f"{address}?{urlencode({'was': back})}" if back else address)


@require_POST
def take_back(request: EditorRequest, page_id: int, moment_id: int, soort: str) -> HttpResponse:
    """ "Toch wel door", at the usual time and place after all, or room again."""
    page, kind = editable_page(request, page_id), chosen(soort)
    moment = moment_of(page, moment_id)
    if refusal := refuse_past(request, page, moment):
        return refusal
    back = say(moment, Gezegd.of(moment).without(kind), request.user)
    return done(request, reverse("evenement_gezegd", args=[page.pk, moment.pk]), back)


@require_http_methods(["GET", "POST"])
def period(request: EditorRequest, page_id: int, soort: str) -> HttpResponse:
    """A form about the coming weeks, or about everything from now on."""
    page, kind = editable_page(request, page_id), chosen(soort)
    new = AfwijkingPeriode(pagina=page, soort=kind)
    form = PERIOD_FORMS[kind](
        request.POST if request.method == "POST" else None, instance=new, places=own_places(request.user)
    )
    if request.method == "POST" and form.is_valid():
        row, back = say_for_a_while(form.instance, request.user)
        return done(request, reverse("evenement_periode_gezegd", args=[page.pk, row.pk]), back)
    context = {"page": page, "form": form, "soort": kind, "terug": overview_address(page)}
    return TemplateResponse(request, "evenementen/admin/afwijking_periode.html", context)


@require_POST
def period_end(request: EditorRequest, page_id: int, periode_id: int) -> HttpResponse:
    """All of it is on as planned from now on."""
    page = editable_page(request, page_id)
    back = end_period(get_object_or_404(page.afwijkingsperiodes, pk=periode_id))
    messages.success(request, gettext("From now on it is on as planned. Visitors see it at once."))
    return redirect(overview_address(page, back))


@require_safe
def said(request: EditorRequest, page_id: int, moment_id: int) -> HttpResponse:
    """What visitors see now of this moment, and a text to send on."""
    page = editable_page(request, page_id)
    moment = moment_of(page, moment_id)
    return said_page(request, page, shown_of_moment(page, moment))


@require_safe
def period_said(request: EditorRequest, page_id: int, periode_id: int) -> HttpResponse:
    page = editable_page(request, page_id)
    row = get_object_or_404(page.afwijkingsperiodes, pk=periode_id)
    return said_page(request, page, shown_of_period(page, row))


def said_page(request: EditorRequest, page: EvenementPage, shown: dict[str, Any]) -> HttpResponse:
    context = {**shown, "page": page, "ongedaan": offer(request, page), "terug": overview_address(page)}
    return TemplateResponse(request, "evenementen/admin/afwijking_gezegd.html", context)


@require_POST
def take_undo(request: EditorRequest, page_id: int) -> HttpResponse:
    page = editable_page(request, page_id)
    if undo(page, request.POST.get("was", ""), request.user):
        messages.success(request, gettext("Undone. It is again as it was, also for visitors."))
    else:
        messages.error(request, gettext("This can no longer be undone. Below you see how it is now."))
    return redirect(overview_address(page))
