"""Who looks after the platform; for who does so already."""

from collections.abc import Callable
from functools import wraps

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from sites import colleagues
from sites.admin.colleagues.forms import PersonForm
from sites.admin.colleagues.views import FOLDER, ask_and_reset, attempt
from sites.admin.scope import sees_all_sites
from sites.requests import EditorRequest

View = Callable[..., HttpResponse]


def for_the_platform(view: View) -> View:
    @wraps(view)
    def closed_to_others(request: EditorRequest, *args: int, **kwargs: int) -> HttpResponse:
        if not sees_all_sites(request.user):
            raise Http404
        return view(request, *args, **kwargs)

    return closed_to_others


def colleague(user_id: int) -> colleagues.Collega:
    """Raises Http404 for who does not look after the platform."""
    found = {collega.user.pk: collega for collega in colleagues.platformcollegas()}
    if user_id not in found:
        raise Http404
    return found[user_id]


@for_the_platform
@require_safe
def index(request: EditorRequest) -> HttpResponse:
    found = [
        (collega, colleagues.mag_tweede_stap_wissen(request.user, collega.user))
        for collega in colleagues.platformcollegas()
    ]
    return TemplateResponse(request, f"{FOLDER}/platform.html", {"collegas": found})


@for_the_platform
@require_http_methods(["GET", "POST"])
def invite(request: EditorRequest) -> HttpResponse:
    form = PersonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        words = form.cleaned_data
        done = _("%(email)s gets a mail with an invitation.") % {"email": words["email"]}
        if attempt(request, lambda: colleagues.nodig_uit_platform(door=request.user, **words), done, form):
            return redirect("platformcollegas:index")
    return TemplateResponse(request, f"{FOLDER}/uitnodigen.html", {"form": form})


@for_the_platform
@require_POST
def invite_again(request: EditorRequest, user_id: int) -> HttpResponse:
    user = colleague(user_id).user
    done = _("%(email)s gets a new mail.") % {"email": user.email}
    attempt(request, lambda: colleagues.stuur_platform_opnieuw(user, request.user), done)
    return redirect("platformcollegas:index")


@for_the_platform
@require_http_methods(["GET", "POST"])
def remove(request: EditorRequest, user_id: int) -> HttpResponse:
    collega = colleague(user_id)
    if request.method == "POST":
        done = _("%(name)s does not look after the platform any more.") % {"name": collega.user}
        attempt(request, lambda: colleagues.verwijder_platform(collega.user, request.user), done)
        return redirect("wagtailadmin_home" if collega.user == request.user else "platformcollegas:index")
    context = {"collega": collega, "oneself": collega.user == request.user}
    return TemplateResponse(request, f"{FOLDER}/verwijderen.html", context)


@for_the_platform
@require_http_methods(["GET", "POST"])
def reset_second_step(request: EditorRequest, user_id: int) -> HttpResponse:
    return ask_and_reset(request, colleague(user_id).user, redirect("platformcollegas:index"))
