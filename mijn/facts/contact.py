"""Phone and e-mail of an organisation, or of one of its activities."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods
from wagtail.models import Page

from cms.telephone import tel_uri
from evenementen.coming import activities_of
from evenementen.models import EvenementPage
from mijn.facts.contact_forms import ContactForm
from mijn.facts.letters import tell_members
from mijn.own import eigen_activiteit, eigen_organisatie, says_when_gone
from mijn.screens import say_it_is_online, screen
from organisaties.audit import schrijf_op
from organisaties.facts import Contact, MeanwhileError, contact_van, wijzig_contact
from organisaties.models import Lidmaatschap
from sites.requests import EditorRequest


@login_required
@require_http_methods(["GET", "POST"])
@says_when_gone
def contact(request: EditorRequest, pk: int, activiteit: int | None = None) -> HttpResponse:
    lid = eigen_organisatie(request, pk)
    page = eigen_activiteit(lid, activiteit) if activiteit else lid.organisatie
    form = ContactForm(request.POST if request.method == "POST" else None, nu=contact_van(page))
    nu = None
    if request.method == "POST" and form.is_valid():
        try:
            return changed(request, lid, page, form)
        except MeanwhileError as error:
            nu = error.nu
            form = form.on_top_of(nu)
        except ValidationError as error:
            form.add_error(None, error)
    context: dict[str, Any] = {"form": form, "nu": nu, "activiteit": page if activiteit else None}
    return screen(request, "mijn/feiten/telefoon.html", lid, **context)


@transaction.atomic
def changed(request: EditorRequest, lid: Lidmaatschap, page: Page, form: ContactForm) -> HttpResponse:
    """Raises MeanwhileError and ValidationError."""
    was, nieuw, of_activity = form.was, form.nieuw, isinstance(page, EvenementPage)
    back = redirect("mijn_activiteit", lid.organisatie_id, page.pk) if of_activity else home(lid)
    if not wijzig_contact(page, nieuw, was, request.user):
        say_it_is_online(request, lid, page)
        return back
    write_down(page, was, nieuw, request)
    tell_members(lid, page.title, was, nieuw, request.user)
    say_it_is_online(request, lid, page)
    if of_activity:
        return back
    request.session[former_key(lid)] = [was.telefoon, was.email]
    return redirect("mijn_telefoon_overal", lid.organisatie_id)


def home(lid: Lidmaatschap) -> HttpResponse:
    return redirect("mijn_home", lid.organisatie_id)


def write_down(page: Page, was: Contact, nieuw: Contact, request: EditorRequest) -> None:
    for name in Contact._fields:
        if getattr(was, name) != getattr(nieuw, name):
            schrijf_op(page, f"feit.{name}", request.user)


def former_key(lid: Lidmaatschap) -> str:
    return f"mijn_was_{lid.organisatie_id}"


@login_required
@require_http_methods(["GET", "POST"])
@says_when_gone
def everywhere(request: EditorRequest, pk: int) -> HttpResponse:
    """The activities at which the former number or address stands too, to change them in one tap."""
    lid = eigen_organisatie(request, pk)
    was = Contact(*request.session.get(former_key(lid), ["", ""]))
    nieuw = contact_van(lid.organisatie)
    rows = same_elsewhere(lid, was, nieuw)
    if request.method == "GET" and rows:
        return screen(request, "mijn/feiten/overal.html", lid, rijen=rows, was=was, nieuw=nieuw)
    request.session.pop(former_key(lid), None)
    if request.method == "POST":
        chosen = [page for page in rows if str(page.pk) in request.POST.getlist("activiteit")]
        done = sum(change_along(request, page, was, nieuw) for page in chosen)
        words = ngettext("Changed at %(n)s activity too.", "Changed at %(n)s activities too.", done)
        messages.success(
            request, words % {"n": done} if done else _("Nothing was changed at the activities.")
        )
    return home(lid)


def same_elsewhere(lid: Lidmaatschap, was: Contact, nieuw: Contact) -> list[EvenementPage]:
    """One number may be written in several ways."""
    pages = activities_of(lid.organisatie).select_related("feiten").filter(feiten__isnull=False)
    return [page for page in pages if along(contact_van(page), was, nieuw) != contact_van(page)]


def along(of_page: Contact, was: Contact, nieuw: Contact) -> Contact:
    """What an activity has when it goes along with its organisation."""
    phone, mail = of_page
    if was.telefoon != nieuw.telefoon and phone and tel_uri(phone) == tel_uri(was.telefoon):
        phone = nieuw.telefoon
    if was.email != nieuw.email and mail and mail.lower() == was.email.lower():
        mail = nieuw.email
    return Contact(phone, mail)


def change_along(request: EditorRequest, page: EvenementPage, was: Contact, nieuw: Contact) -> bool:
    """Not when somebody changed it a second ago."""
    before = contact_van(page)
    after = along(before, was, nieuw)
    with transaction.atomic():
        try:
            written = wijzig_contact(page, after, before, request.user)
        except MeanwhileError:
            return False
        write_down(page, before, after, request)
    return written
