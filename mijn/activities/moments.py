"""Of one moment: off, moved or full, and on after all. Online at once."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from cms.pages import lock_page
from evenementen.deviating import Gezegd, say, undo
from evenementen.deviations_forms import FORMS
from evenementen.deviations_shown import shown_of_moment
from evenementen.models import EvenementPage, Moment
from mijn.activities.own import (
    chosen,
    day_of,
    is_said,
    places_for,
    seen_of_all,
    seen_of_moment,
    undo_offer,
)
from mijn.own import eigen_activiteit, eigen_organisatie, says_when_gone
from mijn.screens import say_it_is_online, screen
from organisaties.audit import schrijf_op
from organisaties.models import Lidmaatschap
from sites.requests import EditorRequest

View = Callable[..., HttpResponse]


def of_moment(view: View) -> View:
    """
    Gives the view the membership, the page and the moment. A day that is over, or that is not there any more because
    the dates changed, leads back to the list with a sentence.
    """

    @wraps(view)
    def answer(request: EditorRequest, pk: int, activiteit: int, moment: int, **kwargs: Any) -> HttpResponse:
        lid = eigen_organisatie(request, pk)
        page = eigen_activiteit(lid, activiteit)
        found = page.momenten.select_related("locatie__wijk").filter(pk=moment).first()
        if found is not None and found.eindigt >= timezone.now():
            return view(request, lid, page, found, **kwargs)
        gone = _("This day is not there any more. Below you see how it is now.")
        over = _("This one is over already. What it was stays as it is.")
        messages.warning(request, over if found else gone)
        return redirect("mijn_activiteit", pk, page.pk)

    return answer


@login_required
@require_safe
@says_when_gone
@of_moment
def choices(request: EditorRequest, lid: Lidmaatschap, page: EvenementPage, moment: Moment) -> HttpResponse:
    """What can be said of this one day."""
    return screen(request, "mijn/activiteiten/moment.html", lid, page=page, moment=moment)


@login_required
@require_http_methods(["GET", "POST"])
@says_when_gone
@of_moment
def deviation(
    request: EditorRequest, lid: Lidmaatschap, page: EvenementPage, moment: Moment, soort: str
) -> HttpResponse:
    kind, now = chosen(soort), Gezegd.of(moment)
    posted = request.method == "POST"
    form = FORMS[kind](request.POST if posted else None, moment=moment, said=now, places=places_for(lid))
    changed = posted and request.POST.get("gezien") != seen_of_moment(now)
    if posted and not changed and form.is_valid():
        with transaction.atomic():
            lock_page(page.pk)
            changed = Gezegd.of(Moment.objects.get(pk=moment.pk)) != now
            if not changed:
                return say_and_show(request, lid, moment, form.words(kind), f"feit.{kind}")
    context: dict[str, Any] = {
        "page": page,
        "moment": moment,
        "form": form,
        "soort": kind,
        "gezien": seen_of_moment(now),
        "gewijzigd": changed,
    }
    return screen(request, "mijn/activiteiten/afwijking.html", lid, **context)


def say_and_show(
    request: EditorRequest, lid: Lidmaatschap, moment: Moment, words: Gezegd, actie: str
) -> HttpResponseRedirect:
    with transaction.atomic():
        back = say(moment, words, request.user)
        schrijf_op(moment.pagina, actie, request.user, dag=day_of(moment))
    say_it_is_online(request, lid, moment.pagina)
    address = reverse("mijn_gezegd", args=[lid.organisatie_id, moment.pagina_id, moment.pk])
    return HttpResponseRedirect(f"{address}?{urlencode({'was': back})}")


@login_required
@require_POST
@says_when_gone
@of_moment
def take_back(
    request: EditorRequest, lid: Lidmaatschap, page: EvenementPage, moment: Moment, soort: str
) -> HttpResponse:
    """ "Toch wel door", at the usual time and place after all, or room again."""
    kind, now = chosen(soort), Gezegd.of(moment)
    if is_said(now, kind):
        return say_and_show(request, lid, moment, now.without(kind), f"feit.niet.{kind}")
    messages.info(request, _("This was taken back already. Below you see how it is now."))
    return redirect("mijn_gezegd", lid.organisatie_id, page.pk, moment.pk)


@login_required
@require_safe
@says_when_gone
@of_moment
def said(request: EditorRequest, lid: Lidmaatschap, page: EvenementPage, moment: Moment) -> HttpResponse:
    """What visitors see now, the poster for the door and a text to send on."""
    shown = shown_of_moment(page, moment)
    context = {**shown, "moment": moment, "page": page, **undo_offer(request, page)}
    return screen(request, "mijn/activiteiten/gezegd.html", lid, **context)


@login_required
@require_POST
@says_when_gone
def take_undo(request: EditorRequest, pk: int, activiteit: int) -> HttpResponse:
    lid = eigen_organisatie(request, pk)
    page = eigen_activiteit(lid, activiteit)
    with transaction.atomic():
        lock_page(page.pk)
        alone = request.POST.get("gezien") == seen_of_all(page)
        undone = alone and undo(page, request.POST.get("was", ""), request.user)
        if undone:
            schrijf_op(page, "feit.ongedaan", request.user)
    if undone:
        messages.success(request, _("Undone. It is again as it was, also for visitors."))
    elif alone:
        messages.error(request, _("This can no longer be undone. Below you see how it is now."))
    else:
        messages.warning(request, _("Somebody else changed this just now. Below you see how it is now."))
    return redirect("mijn_activiteit", pk, page.pk)
