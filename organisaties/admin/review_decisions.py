"""
The buttons of the queue. The address names no submission: one that is gone by then, because its page was deleted or
moved to another site, reads as a sentence and not as a page that does not exist.
"""

from collections.abc import Callable

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.models import Page
from wagtail.permissions import policy_registry

from organisaties.admin.review import SendBackForm, may_decide, submission_screen, submissions_of
from organisaties.models import Inzending
from organisaties.review import decisions
from sites.admin.lists import PER_PAGE
from sites.requests import EditorRequest

GONE = gettext_lazy("This is not in your list any more: the page was deleted or moved meanwhile.")
WITH_REASON: dict[str, Callable] = {"terugsturen": decisions.send_back, "terugdraaien": decisions.turn_back}
DONE = {
    "goedkeuren": gettext_lazy("“%(title)s” is online. Who wrote it hears so by mail."),
    "gezien": gettext_lazy("“%(title)s” is seen."),
    "terugsturen": gettext_lazy("“%(title)s” is sent back. Who wrote it gets a mail with the reason."),
    "terugdraaien": gettext_lazy("“%(title)s” is as it was. Who wrote it gets a mail with the reason."),
}


@require_POST
def decide(request: EditorRequest) -> HttpResponse:
    if not policy_registry.get_by_type(Page).user_has_permission(request.user, "publish"):
        raise PermissionDenied
    actie = request.POST.get("actie", "")
    chosen = [int(pk) for pk in request.POST.getlist("inzending")[:PER_PAGE] if pk.isascii() and pk.isdigit()]
    if actie not in DONE or not chosen:
        messages.warning(request, _("Choose at least one page."))
        return redirect("nakijken:index")
    if request.POST.get("samen"):
        return decide_together(request, actie, chosen)
    return decide_one(request, actie, chosen[0])


def decide_one(request: EditorRequest, actie: str, pk: int) -> HttpResponse:
    inzending = mine(request, pk)
    if inzending is None:
        messages.warning(request, GONE)
        return redirect("nakijken:index")
    form = SendBackForm(request.POST if actie in WITH_REASON else None)
    if actie in WITH_REASON and not form.is_valid():
        return submission_screen(request, inzending, form)
    refusal = attempt(request, actie, inzending, form)
    if refusal is None:
        messages.success(request, DONE[actie] % {"title": inzending.pagina.title})
        return redirect("nakijken:index")
    messages.warning(request, refusal)
    still_there = submissions_of(request.user).filter(pk=pk).exists()
    return redirect("nakijken:inzending", pk) if still_there else redirect("nakijken:index")


def decide_together(request: EditorRequest, actie: str, chosen: list[int]) -> HttpResponse:
    """One by one: what can't be done is named, and holds nothing else up."""
    if actie in WITH_REASON:
        raise PermissionDenied
    done = 0
    for pk in chosen:
        inzending = mine(request, pk)
        if inzending is None:
            messages.warning(request, GONE)
            continue
        refusal = attempt(request, actie, inzending)
        if refusal is None:
            done += 1
        else:
            messages.warning(request, f"{inzending.pagina.title}: {refusal}")
    if done and actie == "goedkeuren":
        said = ngettext("%(number)s page is online.", "%(number)s pages are online.", done)
        messages.success(request, said % {"number": done})
    elif done:
        said = ngettext("%(number)s page is seen.", "%(number)s pages are seen.", done)
        messages.success(request, said % {"number": done})
    return redirect("nakijken:index")


def mine(request: EditorRequest, pk: int) -> Inzending | None:
    """Raises PermissionDenied for who may not publish this page."""
    inzending = submissions_of(request.user).filter(pk=pk).first()
    if inzending is not None and not may_decide(request.user, inzending):
        raise PermissionDenied
    return inzending


def attempt(
    request: EditorRequest, actie: str, inzending: Inzending, form: SendBackForm | None = None
) -> str | None:
    """Does it; or says in one sentence why not."""
    try:
        if actie in WITH_REASON and form is not None:
            WITH_REASON[actie](inzending.pk, form.reden(), request.user)
        elif actie == "goedkeuren":
            decisions.approve(inzending.pk, request.user, ook_offline="ook_offline" in request.POST)
        else:
            decisions.seen(inzending.pk, request.user)
    except Inzending.DoesNotExist:
        return str(GONE)
    except ValidationError as refusal:
        return " ".join(refusal.messages)
    return None
