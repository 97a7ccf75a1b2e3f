"""
Who is shown by name and face stops with that, without an account. Following the link alone does nothing, for mail
scanners follow links too.
"""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_http_methods, require_safe

from cms.rate_limit import may_go_on, too_often
from mijn.screens import look, plain_screen, secret_screen
from organisaties import consent

TRIES_A_MINUTE = 30


@sensitive_variables("token")
@require_http_methods(["GET", "POST"])
def withdraw(request: HttpRequest, token: str) -> HttpResponse:
    if not may_go_on(request, "toestemming", times=TRIES_A_MINUTE, seconds=60):
        return too_often(request)
    person = consent.person_of(token)
    if person is None:
        return plain_screen(request, "mijn/toestemming/weg.html", status=404)
    if request.method == "POST":
        consent.withdraw(person)
        return redirect("mijn_toestemming_klaar")
    site = consent.site_of(person)
    context = {"persoon": person, "paginas": consent.pages_of(person), "site": site, **look(site)}
    return secret_screen(request, "mijn/toestemming/vraag.html", **context)


@require_safe
def done(request: HttpRequest) -> HttpResponse:
    return plain_screen(request, "mijn/toestemming/klaar.html")
