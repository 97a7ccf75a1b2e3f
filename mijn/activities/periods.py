"""Of the coming weeks, or of everything from now on."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.db.models import Q
from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from cms.pages import lock_page
from evenementen.deviating import end_period, say_for_a_while
from evenementen.deviations_forms import PERIOD_FORMS
from evenementen.deviations_shown import shown_of_period
from evenementen.models import AfwijkingPeriode, EvenementPage
from mijn.activities.own import chosen, places_for, seen_of_page, undo_offer
from mijn.own import eigen_activiteit, eigen_organisatie, says_when_gone
from mijn.screens import say_it_is_online, screen
from organisaties.audit import schrijf_op
from organisaties.models import Lidmaatschap
from sites.requests import EditorRequest


def activity_address(lid: Lidmaatschap, page: EvenementPage, back: str = "") -> str:
    address = reverse("mijn_activiteit", args=[lid.organisatie_id, page.pk])
    return f"{address}?{urlencode({'was': back})}" if back else address


@login_required
@require_http_methods(["GET", "POST"])
@says_when_gone
def period(request: EditorRequest, pk: int, activiteit: int, soort: str) -> HttpResponse:
    lid = eigen_organisatie(request, pk)
    page, kind = eigen_activiteit(lid, activiteit), chosen(soort)
    posted = request.method == "POST"
    form = PERIOD_FORMS[kind](
        request.POST if posted else None,
        instance=AfwijkingPeriode(pagina=page, soort=kind),
        places=places_for(lid),
    )
    changed = False
    if posted and form.is_valid():
        with transaction.atomic():
            lock_page(page.pk)
            changed = request.POST.get("gezien") != seen_of_page(page)
            if not changed:
                return say_and_show(request, lid, page, form.instance)
    context: dict[str, Any] = {
        "page": page,
        "form": form,
        "soort": kind,
        "gezien": seen_of_page(page),
        "gewijzigd": changed,
        "periodes": page.afwijkingsperiodes.filter(Q(tot=None) | Q(tot__gt=timezone.now())),
    }
    return screen(request, "mijn/activiteiten/periode.html", lid, **context)


def say_and_show(
    request: EditorRequest, lid: Lidmaatschap, page: EvenementPage, new: AfwijkingPeriode
) -> HttpResponse:
    row, back = say_for_a_while(new, request.user)
    if back:
        day = timezone.localtime(row.vanaf).date().isoformat()
        schrijf_op(page, f"feit.periode.{row.soort}", request.user, dag=day)
    say_it_is_online(request, lid, page)
    address = reverse("mijn_periode_gezegd", args=[lid.organisatie_id, page.pk, row.pk])
    return HttpResponseRedirect(f"{address}?{urlencode({'was': back})}" if back else address)


@login_required
@require_safe
@says_when_gone
def said(request: EditorRequest, pk: int, activiteit: int, periode: int) -> HttpResponse:
    lid = eigen_organisatie(request, pk)
    page = eigen_activiteit(lid, activiteit)
    row = page.afwijkingsperiodes.filter(pk=periode).first()
    if row is None:
        return taken_back_already(request, lid, page)
    context = {**shown_of_period(page, row), "page": page, **undo_offer(request, page)}
    return screen(request, "mijn/activiteiten/gezegd.html", lid, **context)


def taken_back_already(request: EditorRequest, lid: Lidmaatschap, page: EvenementPage) -> HttpResponse:
    messages.info(request, _("This was taken back already. Below you see how it is now."))
    return HttpResponseRedirect(activity_address(lid, page))


@login_required
@require_POST
@says_when_gone
def end(request: EditorRequest, pk: int, activiteit: int, periode: int) -> HttpResponse:
    """All of it is on as planned from now on."""
    lid = eigen_organisatie(request, pk)
    page = eigen_activiteit(lid, activiteit)
    row = page.afwijkingsperiodes.filter(pk=periode).first()
    if row is None:
        return taken_back_already(request, lid, page)
    with transaction.atomic():
        back = end_period(row)
        schrijf_op(page, "feit.periode.weg", request.user)
    say_it_is_online(request, lid, page)
    return HttpResponseRedirect(activity_address(lid, page, back))
