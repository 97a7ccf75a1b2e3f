"""What was kept goes online, or to the redactie: exactly the version that somebody looked at."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.templatetags.wijkplein import dagnaam_datum
from mijn.editing.drafts import draft_of, has_draft
from mijn.editing.subject import Subject
from mijn.screens import say_it_is_online
from organisaties.models import Inzending
from organisaties.review.submissions import goes_online_at_once, submit, waiting_of, withdraw
from sites.requests import EditorRequest

Stand = Inzending.Stand


def standing(subject: Subject) -> dict[str, Any]:
    """What a template needs to know to offer the right button."""
    page, waiting = subject.page, waiting_of(subject.page)
    is_sent = waiting is not None and waiting.revisie_id == page.latest_revision_id
    return {
        "onderwerp": subject,
        "heeft_concept": has_draft(page),
        "wacht": waiting,
        "teruggestuurd": None if waiting else sent_back(page),
        "verstuurd": is_sent,
        "meteen_online": goes_online_at_once(page),
        "versie": page.latest_revision_id,
    }


def sent_back(page: Page) -> Inzending | None:
    """The last that was handed in, when the redactie gave it back with a reason."""
    last = Inzending.objects.van_pagina(page).order_by("-ingediend_op", "-pk").first()
    is_back = last is not None and last.stand in (Stand.TERUGGESTUURD, Stand.TERUGGEDRAAID)
    return last if is_back else None


def hand_in(request: EditorRequest, subject: Subject) -> HttpResponse:
    page, back = subject.page, HttpResponseRedirect(subject.url)
    if request.POST.get("versie") != str(page.latest_revision_id) or page.latest_revision is None:
        messages.warning(request, _("Somebody else changed this just now. Below you see how it is now."))
        return back
    if lacking := subject.needs(draft_of(page)):
        messages.error(request, " ".join(lacking))
        return back
    try:
        inzending = submit(page, page.latest_revision, request.user)
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    else:
        say_where_it_is(request, subject, inzending)
    return back


def take_back(request: EditorRequest, subject: Subject) -> HttpResponse:
    """What was written stays; the redactie does not look at it any more."""
    waiting = waiting_of(subject.page)
    if waiting is None:
        messages.info(request, _("This does not wait for the editors any more. Below you see how it is now."))
        return HttpResponseRedirect(subject.url)
    try:
        withdraw(waiting, request.user)
    except ValidationError as refusal:
        messages.info(request, " ".join(refusal.messages))
    else:
        messages.success(request, _("You took it back. What you wrote is kept."))
    return HttpResponseRedirect(subject.url)


def say_where_it_is(request: HttpRequest, subject: Subject, inzending: Inzending) -> None:
    if inzending.is_online:
        page = type(subject.page).objects.get(pk=subject.page.pk)
        say_it_is_online(request, subject.lid, page)
        return
    words = _("Sent to the editors. They answer before the end of %(day)s.")
    messages.success(request, words % {"day": dagnaam_datum(inzending.uiterlijk)})
