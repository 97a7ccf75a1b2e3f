"""
The page that an invitation leads to. It asks nothing but yes; following the link alone does nothing, for mail scanners
follow links too. Whoever says yes then logs in with a code mailed to the invited address: a forwarded link lets nobody
else in.
"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_http_methods

from accounts.addresses import log_in_to
from cms.rate_limit import may_go_on, too_often
from mijn.screens import look, secret_screen
from organisaties import invitations
from organisaties.models import Uitnodiging
from sites.site_of import wijksite_of

TEMPLATE = "mijn/mensen/uitnodiging.html"
# Nobody guesses a link; this keeps who tries from asking the database all day.
TRIES_A_MINUTE = 30


@sensitive_variables("token")
@require_http_methods(["GET", "POST"])
def join(request: HttpRequest, token: str) -> HttpResponse:
    if not may_go_on(request, "uitnodiging", times=TRIES_A_MINUTE, seconds=60):
        return too_often(request)
    row = invitations.find(token)
    if row is None:
        return answer(request, None, 404, reden="onbekend")
    if not row.is_open:
        return answer(request, row, 410, reden=row.status)
    if row.is_verlopen:
        return answer(request, row, 410, reden="verlopen")
    account = invitations.account_of(row)
    me = request.user if request.user.is_authenticated else None
    if me is not None and me != account:
        # The invited address is not told: the link may have been forwarded.
        return answer(request, row, 403, reden="ander_account")
    if me is None and account is not None and account.is_active:
        return answer(request, row, 200, inloggen=log_in_to(request.path))
    if request.method == "POST":
        return accept(request, row)
    return answer(request, row, 200)


def accept(request: HttpRequest, row: Uitnodiging) -> HttpResponse:
    try:
        lid = invitations.accept(row)
    except ValidationError as refusal:
        return answer(request, row, 410, zin=" ".join(refusal.messages))
    home = reverse("mijn_home", args=[lid.organisatie_id])
    if request.user.is_authenticated:
        messages.success(
            request,
            _("Welcome! You may change %(organisation)s now.") % {"organisation": lid.organisatie.title},
        )
        return redirect(home)
    messages.success(
        request, _("Thank you! You join. Log in with %(email)s to begin.") % {"email": lid.user.email}
    )
    return redirect(log_in_to(home))


def answer(request: HttpRequest, row: Uitnodiging | None, status: int, **words: str) -> HttpResponse:
    context = {"uitnodiging": row, "reden": "", "zin": "", "inloggen": "", **words}
    if row is not None:
        site = wijksite_of(row.organisatie)
        context |= {"site": site, **look(site)}
    return secret_screen(request, TEMPLATE, status=status, **context)
