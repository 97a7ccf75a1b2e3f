"""The last step: everything on one page, what one agrees to, and the proof that the address is one's own."""

from collections.abc import Iterator
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_http_methods

from cms.rate_limit import may_go_on, too_often
from mijn.profile.words import address_in_words, joined
from mijn.sign_up.forms import AgreeForm
from mijn.sign_up.screens import TRIES_A_MINUTE, closed, of_link, sign_up_screen, stand, who_asks
from mijn.sign_up.steps import ALIKE, STEPS, TOTAL, Step, Walk, unseen_duplicates
from organisaties.models import Aanmelding
from organisaties.sign_up import sending
from organisaties.sign_up.open_sites import guide_for_sign_up
from organisaties.sign_up.rules import LICENCE_URL, LICENCE_WORDS, rules_of


@of_link
def check(request: HttpRequest, walk: Walk) -> HttpResponse:
    row, site = walk.row, walk.gids.site
    if row.stap < len(STEPS):
        return redirect(walk.where_they_were)
    if unseen_duplicates(walk, row):
        messages.warning(request, _("Meanwhile an organisation came that looks like yours. Is it the same?"))
        return redirect(walk.url(ALIKE))
    regels, user = rules_of(site), who_asks(request)
    form = AgreeForm(request.POST or None, regels=regels)
    if request.method == "POST" and form.is_valid():
        try:
            sent = sending.send(row.pk, regels, user)
        except sending.SiteClosedError:
            return closed(request, site)
        except Aanmelding.DoesNotExist:
            raise Http404 from None
        except ValidationError as refusal:
            form.add_error(None, refusal.messages)
        else:
            return sent_on(request, walk, sent)
    context: dict[str, Any] = {
        "form": form,
        "nummer": TOTAL,
        "antwoorden": list(answers(walk, row)),
        "regels": regels,
        "licentie": LICENCE_WORDS,
        "licentie_url": LICENCE_URL,
        "bewijst": user is None or user.email != row.contact_email,
        "aanmelding": row,
        "terug": walk.back_from(TOTAL),
    }
    return sign_up_screen(request, "klopt", site, **context)


def sent_on(request: HttpRequest, walk: Walk, row: Aanmelding) -> HttpResponse:
    """To the organisation, for who is logged in; else to what there is to do in one's mail."""
    if row.is_af and row.organisatie_id and request.user.is_authenticated:
        messages.success(request, _("Thank you! The editors look at it. You can go on here meanwhile."))
        return redirect("mijn_home", row.organisatie_id)
    return redirect("mijn_aanmelding", walk.token)


def answers(walk: Walk, row: Aanmelding) -> Iterator[tuple[Step, list[str], str]]:
    """Each step, what was said there line by line, and where it is changed."""
    place = row.locatie or row.nieuwe_plek()
    where = [address_in_words(place)] if place else [str(Aanmelding.Waar.GEEN.label)]
    if place and not place.adres_tonen:
        where.append(_("The address is not shown."))
    who = ", ".join([row.contact_naam, row.contact_rol])
    said = (
        [row.naam],
        [row.regel, joined(row.themas.all()), joined(row.doelgroepen.all())],
        where,
        [row.telefoon, row.email, row.website],
        [who, row.contact_email, row.contact_telefoon],
    )
    for step, lines in zip(STEPS, said, strict=True):
        yield step, [line for line in lines if line], walk.url(step.name)


@sensitive_variables("token")
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """What the link in the mail opens. Only the button proves the address: programs that read mail follow links too."""
    if not may_go_on(request, "aanmelden-stap", times=TRIES_A_MINUTE, seconds=60):
        return too_often(request)
    refused: list[str] = []
    try:
        row = sending.of_link(token)
        if row.is_af:
            return stand(request, row)
        if guide_for_sign_up(row.wijksite_id) is None:
            return closed(request, row.wijksite)
        if request.method == "POST":
            sending.confirm(token)
            return redirect("mijn_aanmelding_bevestig", token)
    except sending.DeadLinkError as dead:
        status = 410 if dead.expired else 404
        return sign_up_screen(request, "link_werkt_niet", None, status=status, verlopen=dead.expired)
    except sending.SiteClosedError:
        return closed(request, row.wijksite)
    except ValidationError as refusal:
        refused = refusal.messages
    return sign_up_screen(request, "bevestig", row.wijksite, aanmelding=row, geweigerd=refused)
