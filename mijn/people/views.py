"""The people of an organisation: everybody sees them, a beheerder decides about them."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from cms.rate_limit import may_go_on, too_often
from mijn.own import eigen_organisatie, says_when_gone
from mijn.people.attempt import attempt
from mijn.people.forms import InvitationForm, RoleForm
from mijn.screens import screen
from organisaties import invitations, membership
from organisaties.models import Lidmaatschap, Uitnodiging
from sites.requests import EditorRequest

FOLDER = "mijn/mensen"
# Of one visitor, over all organisations together.
MAILS_AN_HOUR = 40


def eigen_mensen(request: EditorRequest, pk: int) -> Lidmaatschap:
    """The membership of who decides about people. Raises Http404 for everybody else."""
    lid = eigen_organisatie(request, pk)
    if not lid.is_beheerder:
        raise Http404
    return lid


def member_of(lid: Lidmaatschap, lid_id: int) -> Lidmaatschap:
    """Somebody of the same organisation. Raises Http404."""
    found = Lidmaatschap.objects.filter(organisatie=lid.organisatie_id).met_pagina().select_related("user")
    return get_object_or_404(found, pk=lid_id)


def open_invitation(lid: Lidmaatschap, uitnodiging_id: int) -> Uitnodiging:
    return get_object_or_404(Uitnodiging.objects.open(), organisatie=lid.organisatie_id, pk=uitnodiging_id)


def mails_too_much(request: EditorRequest) -> bool:
    return not may_go_on(request, "uitnodigen", times=MAILS_AN_HOUR, seconds=3600)


@login_required
@require_safe
@says_when_gone
def people(request: EditorRequest, pk: int) -> HttpResponse:
    lid = eigen_organisatie(request, pk)
    members = Lidmaatschap.objects.filter(organisatie=pk).met_mensen()
    invited = Uitnodiging.objects.open().filter(organisatie=pk).select_related("door")
    return screen(
        request,
        f"{FOLDER}/lijst.html",
        lid,
        leden=members,
        uitnodigingen=invited.order_by("verloopt_op", "pk") if lid.is_beheerder else [],
    )


@login_required
@require_http_methods(["GET", "POST"])
@says_when_gone
def invite(request: EditorRequest, pk: int) -> HttpResponse:
    lid = eigen_mensen(request, pk)
    form = InvitationForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if mails_too_much(request):
            return too_often(request)
        words = form.cleaned_data
        done = _("%(email)s gets a mail with an invitation.") % {"email": words["email"]}
        if attempt(
            request,
            lid.wijksite,
            lambda: invitations.invite(lid.organisatie, door=request.user, **words),
            done,
            form,
        ):
            return redirect("mijn_mensen", pk)
    return screen(request, f"{FOLDER}/uitnodigen.html", lid, form=form)


@login_required
@require_POST
@says_when_gone
def invite_again(request: EditorRequest, pk: int, uitnodiging_id: int) -> HttpResponse:
    lid = eigen_mensen(request, pk)
    row = open_invitation(lid, uitnodiging_id)
    if mails_too_much(request):
        return too_often(request)
    done = _("%(email)s gets a new mail.") % {"email": row.email}
    attempt(request, lid.wijksite, lambda: invitations.send_again(row, request.user), done)
    return redirect("mijn_mensen", pk)


@login_required
@require_POST
@says_when_gone
def withdraw(request: EditorRequest, pk: int, uitnodiging_id: int) -> HttpResponse:
    lid = eigen_mensen(request, pk)
    row = open_invitation(lid, uitnodiging_id)
    done = _("The invitation for %(email)s is withdrawn.") % {"email": row.email}
    attempt(request, lid.wijksite, lambda: invitations.withdraw(row, request.user), done)
    return redirect("mijn_mensen", pk)


@login_required
@require_http_methods(["GET", "POST"])
@says_when_gone
def role(request: EditorRequest, pk: int, lid_id: int) -> HttpResponse:
    lid = eigen_mensen(request, pk)
    other = member_of(lid, lid_id)
    form = RoleForm(request.POST or None, initial={"rol": other.rol})
    if request.method == "POST" and form.is_valid():
        rol = Lidmaatschap.Rol(form.cleaned_data["rol"])
        done = _("%(name)s is now: %(role)s.") % {"name": other.user, "role": rol.label}
        if attempt(
            request, lid.wijksite, lambda: membership.change_role(other, rol, request.user), done, form
        ):
            return redirect("mijn_mensen", pk)
    return screen(request, f"{FOLDER}/rol.html", lid, form=form, ander=other)


@login_required
@require_http_methods(["GET", "POST"])
@says_when_gone
def remove(request: EditorRequest, pk: int, lid_id: int) -> HttpResponse:
    """Somebody else; who goes by themselves does so elsewhere."""
    lid = eigen_mensen(request, pk)
    other = member_of(lid, lid_id)
    if other.pk == lid.pk:
        return redirect("mijn_stoppen", pk)
    if request.method == "POST":
        done = _("%(name)s may not change this any more.") % {"name": other.user}
        attempt(request, lid.wijksite, lambda: membership.remove_member(other, request.user), done)
        return redirect("mijn_mensen", pk)
    return screen(request, f"{FOLDER}/weg.html", lid, ander=other)


@login_required
@require_http_methods(["GET", "POST"])
@says_when_gone
def leave(request: EditorRequest, pk: int) -> HttpResponse:
    lid = eigen_organisatie(request, pk)
    if request.method == "POST":
        done = _("You do not keep %(organisation)s up to date any more.") % {
            "organisation": lid.organisatie.title
        }
        if attempt(request, lid.wijksite, lambda: membership.leave(lid), done):
            return redirect("mijn")
        return redirect("mijn_mensen", pk)
    return screen(request, f"{FOLDER}/stoppen.html", lid)


@login_required
@require_http_methods(["GET", "POST"])
@says_when_gone
def hand_over(request: EditorRequest, pk: int, lid_id: int) -> HttpResponse:
    """Somebody else decides from now on, and oneself helps."""
    lid = eigen_mensen(request, pk)
    other = member_of(lid, lid_id)
    if other.pk == lid.pk:
        raise Http404
    if request.method == "POST":
        done = _("%(name)s is manager now. You are helper.") % {"name": other.user}
        attempt(request, lid.wijksite, lambda: membership.hand_over(lid, other), done)
        return redirect("mijn_mensen", pk)
    return screen(request, f"{FOLDER}/overdragen.html", lid, ander=other)
