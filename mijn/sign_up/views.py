"""Signing up an organisation that is not on the website yet: a question a page, each kept when it is answered."""

from typing import Any

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from cms.rate_limit import may_go_on
from mijn.sign_up.forms import BeginForm
from mijn.sign_up.screens import keep, of_link, sign_up_screen, step_of, step_screen
from mijn.sign_up.steps import ALIKE, BY_NAME, CHECK, NAME, STEPS, Walk, duplicates_of, unseen_duplicates
from organisaties.models import Aanmelding
from organisaties.sign_up import steps
from organisaties.sign_up.open_sites import guide_for_sign_up

BEGUN_AN_HOUR = 10
AN_HOUR = 60 * 60


@require_http_methods(["GET", "HEAD", "POST"])
def begin(request: HttpRequest, wijksite: int) -> HttpResponse:
    gids = guide_for_sign_up(wijksite)
    if gids is None:
        raise Http404
    form = BeginForm(request.POST or None, instance=Aanmelding(wijksite=gids.site))
    status = 200
    if request.method == "POST" and form.is_valid():
        if form.is_of_a_program():
            return redirect("mijn_aanmelden", wijksite)
        if may_go_on(request, "aanmelden", times=BEGUN_AN_HOUR, seconds=AN_HOUR) and steps.may_begin(
            gids.site
        ):
            token = steps.begin(form.instance)
            form.instance.stap = 1
            return after_name(Walk(form.save(), token, gids))
        form.add_error(None, _("There were many sign-ups just now. Wait an hour, or call the editors."))
        status = 429
    context = {"form": form, "stap": STEPS[0], "terug": gids.page.full_url, "begin": True}
    return sign_up_screen(request, "stap", gids.site, status=status, **context)


def after_name(walk: Walk) -> HttpResponse:
    """What may be on the website already comes first."""
    return redirect(walk.url(ALIKE) if unseen_duplicates(walk, walk.row) else walk.after(1, walk.row))


@of_link
def resume(request: HttpRequest, walk: Walk) -> HttpResponse:
    if walk.row.verstuurd_op is not None:
        ways: dict[str, Any] = {"adres_wie": walk.url("wie"), "adres_klopt": walk.url(CHECK)}
        return sign_up_screen(request, "kijk_in_mail", walk.gids.site, aanmelding=walk.row, **ways)
    return redirect(walk.where_they_were)


@of_link
def step(request: HttpRequest, walk: Walk, stap: str) -> HttpResponse:
    current = BY_NAME.get(stap)
    if current is None:
        raise Http404
    if elsewhere := step_of(walk, current):
        return elsewhere
    form = current.form(instance=walk.row)
    if request.method == "POST":
        form = keep(walk, current, lambda row: current.form(request.POST, instance=row))
        if form.is_valid():
            done = Walk(form.instance, walk.token, walk.gids)
            return after_name(done) if stap == NAME else redirect(walk.after(current.number, done.row))
    return step_screen(request, walk, current, form=form)


@of_link
def alike(request: HttpRequest, walk: Walk) -> HttpResponse:
    """A part of the first step: what looks like it, with a way to the page where one asks to keep that up to date."""
    found = duplicates_of(walk, walk.row)
    if request.method == "POST":
        said_no(walk, {str(each.pagina_id) for each in found} & set(request.POST.getlist("gezien")))
    if request.method == "POST" or not found:
        return redirect(walk.after(1, walk.row))
    context: dict[str, Any] = {"dubbel": found, "stap": STEPS[0], "terug": walk.url(NAME)}
    return sign_up_screen(request, "lijkt_op", walk.gids.site, **context)


@transaction.atomic
def said_no(walk: Walk, pages: set[str]) -> None:
    row = Aanmelding.objects.select_for_update(of=("self",)).filter(pk=walk.row.pk).first()
    if row is not None:
        row.niet_van_ons = sorted({*row.niet_van_ons, *map(int, pages)})
        row.save(update_fields=["niet_van_ons", "gewijzigd_op"])
