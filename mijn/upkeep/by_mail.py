"""
The links in a reminder. Following one does nothing, for programs that read mail follow links too: the page has a
button. It shows what every visitor sees, so nothing is lost when a mail is forwarded.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_http_methods

from cms.rate_limit import may_go_on, too_often
from mijn.facts.check import confirm, shown_of
from mijn.screens import look, secret_screen
from organisaties.audit import schrijf_op
from organisaties.claim_letters import half_hidden
from organisaties.models import Herinnering, OrganisatiePage
from organisaties.upkeep import reminders as sent
from organisaties.upkeep.links import DeadLinkError, of_klopt, of_uit
from sites.site_of import wijksite_of

# Nobody guesses a link; this keeps who tries from asking the database all day.
TRIES_A_MINUTE = 30
STATUS = {"onbekend": 404}

View = Callable[[HttpRequest, str], HttpResponse]


def from_mail(view: View) -> View:
    """A link that does not work says why, and what to do now."""

    @sensitive_variables("token")
    @require_http_methods(["GET", "HEAD", "POST"])
    @wraps(view)
    def answer(request: HttpRequest, token: str) -> HttpResponse:
        if not may_go_on(request, "herinnering", times=TRIES_A_MINUTE, seconds=60):
            return too_often(request)
        try:
            return view(request, token)
        except DeadLinkError as dead:
            status = STATUS.get(dead.reden, 410)
            return mail_screen(request, "link_werkt_niet", dead.page, status, reden=dead.reden)

    return answer


@from_mail
def check(request: HttpRequest, token: str) -> HttpResponse:
    herinnering = of_klopt(token)
    page = herinnering.organisatie
    if herinnering.bevestigd_op is not None:
        return mail_screen(request, "gezegd", page, herinnering=herinnering)
    if is_somebody_else(request, herinnering):
        return mail_screen(request, "ander", page, 403)
    shown = shown_of(page)
    changed = request.method == "POST" and request.POST.get("gezien") != shown.afdruk
    if request.method == "POST" and not changed:
        with transaction.atomic():
            activities = [activity for activity, _moment in shown.activiteiten]
            confirm((page, *activities), herinnering.user, "feit.klopt_per_mail")
            sent.confirmed(herinnering)
        return redirect("mijn_klopt_mail", token)
    words: dict[str, Any] = {
        "getoond": shown,
        "gewijzigd": changed,
        "aan": half_hidden(address_of(herinnering)),
    }
    return mail_screen(request, "vraag", page, herinnering=herinnering, **words)


@from_mail
def reminders(request: HttpRequest, token: str) -> HttpResponse:
    """No more of these mails about this organisation; or, with the other button, again after all."""
    herinnering = of_uit(token)
    page = herinnering.organisatie
    if request.method == "POST":
        uit = "weer" not in request.POST
        sent.turn_off(herinnering, uit=uit)
        schrijf_op(page, "herinnering.uit" if uit else "herinnering.aan", herinnering.user)
        return redirect("mijn_herinnering_uit", token)
    sent_to = half_hidden(address_of(herinnering))
    return mail_screen(request, "mail_uit", page, herinnering=herinnering, aan=sent_to)


def is_somebody_else(request: HttpRequest, herinnering: Herinnering) -> bool:
    """A forwarded mail, opened by who is logged in: what they say is never written down as said by another."""
    logged_in = request.user.is_authenticated
    return logged_in and herinnering.user is not None and request.user != herinnering.user


def address_of(herinnering: Herinnering) -> str:
    if herinnering.user is not None:
        return herinnering.user.email
    feiten = getattr(herinnering.organisatie, "feiten", None)
    return feiten.email if feiten else ""


def mail_screen(
    request: HttpRequest, template: str, page: OrganisatiePage | None, status: int = 200, **words: Any
) -> HttpResponse:
    """`is_home`: whoever did not log in has no home of an organisation to go back to."""
    site = wijksite_of(page) if page else None
    context = {"organisatie": page, "is_home": True, **look(site), **words}
    return secret_screen(request, f"mijn/klopt_mail/{template}.html", status=status, **context)
