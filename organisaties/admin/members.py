"""
Who keeps an organisation up to date, for the redactie: whoever may change its page because of a group. They are the
way out when the last beheerder is gone, and so may do what the organisation itself may not.
"""

from collections.abc import Callable

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST
from wagtail.admin import messages

from organisaties import invitations, membership
from organisaties.admin.closings import editable_page
from organisaties.models import Lidmaatschap, OrganisatiePage, Uitnodiging
from sites.requests import EditorRequest


class InvitationForm(forms.Form):
    email = forms.EmailField(label=gettext_lazy("E-mail address"))
    naam = forms.CharField(label=gettext_lazy("Name (not obligatory)"), max_length=120, required=False)
    rol = forms.ChoiceField(
        label=gettext_lazy("Role"),
        choices=Lidmaatschap.Rol.choices,
        initial=Lidmaatschap.Rol.BEHEERDER,
        help_text=gettext_lazy("A helper may change everything, except who else may."),
    )


def attempt(
    request: EditorRequest, work: Callable[[], object], done: str, form: forms.Form | None = None
) -> bool:
    """Does it and says so, or says in one sentence why not: on the form when there is one."""
    try:
        work()
    except Lidmaatschap.DoesNotExist:
        messages.error(request, _("This person left just now."))
        return False
    except ValidationError as refusal:
        if form is not None:
            form.add_error(None, refusal)
        else:
            messages.error(request, " ".join(refusal.messages))
        return False
    messages.success(request, done)
    return True


def member_of(page: OrganisatiePage, lid_id: int) -> Lidmaatschap:
    found = Lidmaatschap.objects.filter(organisatie=page).met_pagina().select_related("user")
    return get_object_or_404(found, pk=lid_id)


@require_http_methods(["GET", "POST"])
def members(request: EditorRequest, page_id: int) -> HttpResponse:
    """The list, and a form to invite one more."""
    page = editable_page(request, page_id)
    form = InvitationForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        words = form.cleaned_data
        done = _("%(email)s gets a mail with an invitation.") % {"email": words["email"]}
        if attempt(request, lambda: invitations.invite(page, door=request.user, **words), done, form):
            return redirect("organisatie_mensen", page.pk)
    people = Lidmaatschap.objects.filter(organisatie=page).met_mensen()
    context = {
        "page": page,
        "form": form,
        "leden": people,
        "uitnodigingen": Uitnodiging.objects.open().filter(organisatie=page).order_by("verloopt_op", "pk"),
        "terug": reverse("wagtailadmin_pages:edit", args=[page.pk]),
    }
    return TemplateResponse(request, "organisaties/admin/leden.html", context)


@require_POST
def member_role(request: EditorRequest, page_id: int, lid_id: int) -> HttpResponse:
    """A helper becomes beheerder, a beheerder helper."""
    page = editable_page(request, page_id)
    lid = member_of(page, lid_id)
    rol = Lidmaatschap.Rol.HELPER if lid.is_beheerder else Lidmaatschap.Rol.BEHEERDER
    done = _("%(name)s is now: %(role)s.") % {"name": lid.user, "role": rol.label}
    attempt(request, lambda: membership.change_role(lid, rol, request.user, ook_laatste=True), done)
    return redirect("organisatie_mensen", page.pk)


@require_http_methods(["GET", "POST"])
def member_remove(request: EditorRequest, page_id: int, lid_id: int) -> HttpResponse:
    page = editable_page(request, page_id)
    lid = member_of(page, lid_id)
    if request.method == "POST":
        done = _("%(name)s may not change this any more.") % {"name": lid.user}
        attempt(request, lambda: membership.remove_member(lid, request.user, ook_laatste=True), done)
        return redirect("organisatie_mensen", page.pk)
    others = Lidmaatschap.objects.filter(organisatie=page).exclude(pk=lid.pk)
    context = {
        "page": page,
        "lid": lid,
        "is_laatste": lid.is_beheerder and not others.beheerders().exists(),
        "terug": reverse("organisatie_mensen", args=[page.pk]),
    }
    return TemplateResponse(request, "organisaties/admin/lid_weg.html", context)


@require_POST
def invite_again(request: EditorRequest, page_id: int, uitnodiging_id: int) -> HttpResponse:
    page = editable_page(request, page_id)
    row = get_object_or_404(Uitnodiging.objects.open(), organisatie=page, pk=uitnodiging_id)
    done = _("%(email)s gets a new mail.") % {"email": row.email}
    attempt(request, lambda: invitations.send_again(row, request.user), done)
    return redirect("organisatie_mensen", page.pk)


@require_POST
def withdraw_invitation(request: EditorRequest, page_id: int, uitnodiging_id: int) -> HttpResponse:
    page = editable_page(request, page_id)
    row = get_object_or_404(Uitnodiging.objects.open(), organisatie=page, pk=uitnodiging_id)
    done = _("The invitation for %(email)s is withdrawn.") % {"email": row.email}
    attempt(request, lambda: invitations.withdraw(row, request.user), done)
    return redirect("organisatie_mensen", page.pk)
