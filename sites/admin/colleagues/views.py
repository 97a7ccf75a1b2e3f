"""Colleagues of a site; for its sitebeheerders and for who looks after the platform."""

from collections.abc import Callable

from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from wagtail.admin import messages

from accounts.models import User
from sites import colleagues
from sites.abilities import ABILITIES, ROLE_SENTENCES, may
from sites.admin.colleagues.forms import InvitationForm, RoleForm
from sites.admin.scope import own_wijksites
from sites.models import SiteRol, Wijksite
from sites.requests import EditorRequest
from sites.roles import PLATFORM_ROLE, managed_sites

FOLDER = "sites/admin/collegas"


def managed_site(request: EditorRequest, wijksite_id: int) -> Wijksite:
    """Raises Http404 for a site that is not one's own, PermissionDenied for one that is but not to manage."""
    wijksite = managed_sites(request.user).filter(pk=wijksite_id).first()
    if wijksite is not None:
        return wijksite
    if any(own.pk == wijksite_id for own in own_wijksites(request.user)):
        raise PermissionDenied
    raise Http404


def colleague(wijksite: Wijksite, user_id: int) -> colleagues.Collega:
    """Raises Http404 for who does not work on the site."""
    found = {collega.user.pk: collega for collega in colleagues.collegas(wijksite)}
    if user_id not in found:
        raise Http404
    return found[user_id]


def attempt(
    request: EditorRequest, work: Callable[[], object], done: str, form: forms.Form | None = None
) -> bool:
    """Does it and says so, or says in one sentence why not: on the form when there is one."""
    try:
        work()
    except ValidationError as refusal:
        if form is not None:
            form.add_error(None, refusal)
        else:
            messages.error(request, " ".join(refusal.messages))
        return False
    messages.success(request, done)
    return True


@require_safe
def index(request: EditorRequest) -> HttpResponse:
    """Which site? For who manages one, that one."""
    sites = list(managed_sites(request.user))
    if not sites:
        raise PermissionDenied
    if len(sites) == 1:
        return redirect("collegas:site", sites[0].pk)
    return TemplateResponse(request, f"{FOLDER}/websites.html", {"sites": sites})


@require_safe
def site(request: EditorRequest, wijksite_id: int) -> HttpResponse:
    wijksite = managed_site(request, wijksite_id)
    context = {
        "wijksite": wijksite,
        "collegas": colleagues.collegas(wijksite),
        "role_labels": dict(SiteRol.Rol.choices),
        "several": managed_sites(request.user).count() > 1,
    }
    return TemplateResponse(request, f"{FOLDER}/website.html", context)


@require_http_methods(["GET", "POST"])
def invite(request: EditorRequest, wijksite_id: int) -> HttpResponse:
    wijksite = managed_site(request, wijksite_id)
    form = InvitationForm(wijksite, request.POST or None)
    if request.method == "POST" and form.is_valid():
        words = form.cleaned_data
        done = _("%(email)s gets a mail with an invitation.") % {"email": words["email"]}
        if attempt(request, lambda: colleagues.nodig_uit(wijksite, door=request.user, **words), done, form):
            return redirect("collegas:site", wijksite.pk)
    return TemplateResponse(request, f"{FOLDER}/uitnodigen.html", {"wijksite": wijksite, "form": form})


@require_http_methods(["GET", "POST"])
def person(request: EditorRequest, wijksite_id: int, user_id: int) -> HttpResponse:
    """One colleague: another role, and the ways to the rest."""
    wijksite = managed_site(request, wijksite_id)
    collega = colleague(wijksite, user_id)
    form = RoleForm(request.POST or None, initial={"rol": collega.rol})
    if request.method == "POST" and form.is_valid():
        role = form.cleaned_data["rol"]
        done = _("%(name)s is now: %(role)s.") % {"name": collega.user, "role": SiteRol.Rol(role).label}
        if attempt(
            request, lambda: colleagues.wijzig_rol(wijksite, collega.user, role, request.user), done, form
        ):
            return to_list(request, wijksite)
    context = {
        "wijksite": wijksite,
        "collega": collega,
        "form": form,
        "may_reset": colleagues.mag_tweede_stap_wissen(request.user, collega.user),
    }
    return TemplateResponse(request, f"{FOLDER}/collega.html", context)


@require_POST
def invite_again(request: EditorRequest, wijksite_id: int, user_id: int) -> HttpResponse:
    wijksite = managed_site(request, wijksite_id)
    user = colleague(wijksite, user_id).user
    done = _("%(email)s gets a new mail.") % {"email": user.email}
    attempt(request, lambda: colleagues.stuur_opnieuw(wijksite, user, request.user), done)
    return redirect("collegas:site", wijksite.pk)


@require_http_methods(["GET", "POST"])
def remove(request: EditorRequest, wijksite_id: int, user_id: int) -> HttpResponse:
    wijksite = managed_site(request, wijksite_id)
    collega = colleague(wijksite, user_id)
    if request.method == "POST":
        done = _("%(name)s does not work on %(site)s any more.") % {
            "name": collega.user,
            "site": wijksite.naam,
        }
        attempt(request, lambda: colleagues.verwijder(wijksite, collega.user, request.user), done)
        return to_list(request, wijksite)
    context = {"wijksite": wijksite, "collega": collega, "oneself": collega.user == request.user}
    return TemplateResponse(request, f"{FOLDER}/verwijderen.html", context)


@require_http_methods(["GET", "POST"])
def reset_second_step(request: EditorRequest, wijksite_id: int, user_id: int) -> HttpResponse:
    wijksite = managed_site(request, wijksite_id)
    user = colleague(wijksite, user_id).user
    return ask_and_reset(request, user, redirect("collegas:site", wijksite.pk))


def ask_and_reset(request: EditorRequest, user: User, after: HttpResponseRedirect) -> HttpResponse:
    if not colleagues.mag_tweede_stap_wissen(request.user, user):
        raise PermissionDenied
    if request.method == "POST":
        done = _("%(name)s logs in with the password and sets up a new second step.") % {"name": user}
        attempt(request, lambda: colleagues.wis_tweede_stap(user, request.user), done)
        return after
    return TemplateResponse(request, f"{FOLDER}/tweede_stap.html", {"persoon": user, "terug": after.url})


def to_list(request: EditorRequest, wijksite: Wijksite) -> HttpResponse:
    """Back to the list, unless one has just given that up oneself."""
    if managed_sites(request.user).filter(pk=wijksite.pk).exists():
        return redirect("collegas:site", wijksite.pk)
    return redirect("wagtailadmin_home")


@require_safe
def who_may_what(request: EditorRequest) -> HttpResponse:
    roles = [*SiteRol.Rol.values, PLATFORM_ROLE]
    labels = {**dict(SiteRol.Rol.choices), PLATFORM_ROLE: _("platform manager")}
    context = {
        "roles": [{"label": labels[role], "sentence": ROLE_SENTENCES[role]} for role in roles],
        "rows": [
            {
                "words": ability.words,
                "cells": [(labels[role], may(role, ability.permission)) for role in roles],
            }
            for ability in ABILITIES
        ],
    }
    return TemplateResponse(request, f"{FOLDER}/wie_kan_wat.html", context)
