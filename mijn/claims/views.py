"""Somebody who belongs to an organisation asks to keep it up to date."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from cms.rate_limit import may_go_on
from mijn.claims.forms import AskForm
from mijn.screens import look, plain_screen
from organisaties import claims
from organisaties.models import Aanvraag, Lidmaatschap, OrganisatiePage
from sites.models import Wijksite

ASKED_AN_HOUR = 10
AN_HOUR = 60 * 60


def claimable(pk: int | None) -> tuple[OrganisatiePage, Wijksite] | None:
    page = OrganisatiePage.objects.live().select_related("locale").filter(id=pk).first()
    site = claims.site_for_claims(page) if page else None
    return (page, site) if page and site else None


def claim_screen(
    request: HttpRequest, template: str, page: OrganisatiePage, site: Wijksite | None, **context: Any
) -> HttpResponse:
    """`is_home`: there is no home of an organisation to go back to for who does not belong to it yet."""
    words = {"organisatie": page, "is_home": True, **look(site), **context}
    return plain_screen(request, f"mijn/aanvraag/{template}.html", **words)


@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest, pk: int) -> HttpResponse:
    found = claimable(pk)
    if found is None:
        raise Http404
    page, site = found
    user = request.user if request.user.is_authenticated else None
    if user and Lidmaatschap.objects.filter(organisatie=page, user=user).exists():
        return redirect("mijn_home", page.pk)
    if claims.is_full(page):
        return claim_screen(request, "vol", page, site)
    form = AskForm(request.POST or None, user=user)
    status = 200
    if request.method == "POST" and form.is_valid():
        if may_go_on(request, "aanvraag", times=ASKED_AN_HOUR, seconds=AN_HOUR):
            wens = form.wens()
            if not form.is_of_a_program():
                claims.ask(page, wens)
            return claim_screen(request, "kijk_in_mail", page, site, email=wens.email)
        form.add_error(None, _("You asked many times just now. Wait an hour, or call the editors."))
        status = 429
    return claim_screen(request, "vraag", page, site, form=form, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """What the link in the mail opens. Only the button proves the address: programs that read mail follow links too."""
    try:
        aanvraag = claims.of_link(token)
        found = claimable(aanvraag.organisatie_id)
        if found is None:
            raise claims.DeadLinkError(expired=True)
        if request.method == "POST":
            claims.confirm(aanvraag.pk)
            return redirect("mijn_aanvraag_bevestig", token)
    except claims.DeadLinkError as dead:
        return dead_link(request, dead)
    except Aanvraag.DoesNotExist:
        return dead_link(request, claims.DeadLinkError(expired=True))
    page, site = found
    template = "bevestig" if aanvraag.bevestigd_op is None and aanvraag.is_open else "stand"
    return claim_screen(request, template, page, site, aanvraag=aanvraag)


def dead_link(request: HttpRequest, dead: claims.DeadLinkError) -> HttpResponse:
    """What to do next: ask anew, or, when the organisation is gone, nothing."""
    page, site = claimable(dead.page_id) or (None, None)
    context = {"organisatie": page, "verlopen": dead.expired, "is_home": True, **look(site)}
    return plain_screen(
        request, "mijn/aanvraag/link_werkt_niet.html", status=410 if dead.expired else 404, **context
    )
