"""The screens of signing up an organisation, and how a view gets to what was filled in: by a secret link only."""

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from django.db import transaction
from django.forms import ModelForm
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_http_methods

from accounts.models import User
from cms.rate_limit import may_go_on, too_often
from mijn.screens import look, secret_screen
from mijn.sign_up.steps import TOTAL, Step, Walk
from organisaties.models import Aanmelding
from organisaties.sign_up import steps
from organisaties.sign_up.open_sites import guide_for_sign_up
from sites.models import Wijksite

# Nobody guesses a link; this keeps who tries from asking the database all day.
TRIES_A_MINUTE = 60

View = Callable[..., HttpResponse]
Form = TypeVar("Form", bound=ModelForm)


def sign_up_screen(
    request: HttpRequest, template: str, site: Wijksite | None, *, status: int = 200, **context: Any
) -> HttpResponse:
    """`is_home`: there is no home of an organisation to go back to yet."""
    words = {"is_home": True, "totaal": TOTAL, **look(site), **context}
    return secret_screen(request, f"mijn/aanmelden/{template}.html", status=status, **words)


def step_screen(
    request: HttpRequest, walk: Walk, step: Step, template: str = "stap", **context: Any
) -> HttpResponse:
    words = {"stap": step, "terug": walk.back_from(step.number), **context}
    return sign_up_screen(request, template, walk.gids.site, **words)


def closed(request: HttpRequest, site: Wijksite) -> HttpResponse:
    """It stopped, or takes no new organisations for now."""
    return sign_up_screen(request, "dicht", site, status=410)


def of_link(view: View) -> View:
    """A view of (request, walk, …) for the link of a sign-up that is not done yet."""

    @sensitive_variables("token")
    @require_http_methods(["GET", "HEAD", "POST"])
    @wraps(view)
    def answer(request: HttpRequest, token: str, **kwargs: Any) -> HttpResponse:
        if not may_go_on(request, "aanmelden-stap", times=TRIES_A_MINUTE, seconds=60):
            return too_often(request)
        row = steps.find(token)
        if row is None:
            return sign_up_screen(request, "link_werkt_niet", None, status=404, weg=True)
        if row.is_af:
            return stand(request, row)
        gids = guide_for_sign_up(row.wijksite_id)
        if gids is None:
            return closed(request, row.wijksite)
        return view(request, Walk(row, token, gids), **kwargs)

    return answer


def stand(request: HttpRequest, row: Aanmelding) -> HttpResponse:
    """What became of it; nothing of what was filled in: the link is older than the organisation."""
    return sign_up_screen(request, "stand", row.wijksite, organisatie=row.organisatie)


def step_of(walk: Walk, step: Step) -> HttpResponse | None:
    """Where somebody is sent who is not as far as this step yet."""
    return None if walk.may_see(step) else redirect(walk.where_they_were)


@transaction.atomic
def keep(walk: Walk, step: Step, form_for: Callable[[Aanmelding], Form]) -> Form:
    """
    The form, valid when it was kept. `form_for` the row as it is now: who writes elsewhere at the same time waits.
    """
    try:
        row = steps.for_writing(walk.row.pk)
    except Aanmelding.DoesNotExist:
        raise Http404 from None
    form = form_for(row)
    if form.is_valid() and not row.is_af:
        row.stap = max(row.stap, step.number)
        form.save()
    return form


def who_asks(request: HttpRequest) -> User | None:
    return request.user if request.user.is_authenticated else None
