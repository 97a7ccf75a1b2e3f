"""The links out of and into somebody's sites: listed, made, changed, agreed to and ended."""

from copy import copy
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.admin import messages
from wagtail.log_actions import log, registry
from wagtail.models import Site

from sites.admin.links.access import Sides, links_of, managed_sites
from sites.admin.links.forms import NARROWING, CopyForm, NewLinkForm, ReachForm
from sites.admin.links.overview import LinkRow, narrowing, rows_of, who_must_agree
from sites.admin.links.sentences import consequences
from sites.admin.links.steps import STEPS, possible, take
from sites.admin.lists import one_page
from sites.links import apply_after_commit, gevolgen
from sites.models import Koppeling
from sites.requests import EditorRequest

LOGGED = 30
# The names of the buttons of the page that asks for certainty.
SURE, BACK = "ja", "terug"


def my_sites(request: EditorRequest) -> QuerySet[Site]:
    """The sites whose links somebody sets. Raises Http404 for who has none."""
    sites = managed_sites(request.user)
    if not sites.exists():
        raise Http404
    return sites


def my_link(request: EditorRequest, pk: int) -> Koppeling:
    return get_object_or_404(links_of(request.user), pk=pk)


@require_safe
def index(request: EditorRequest) -> HttpResponse:
    return listed(request, links_of(request.user).lopend(), "sites/admin/links/index.html")


@require_safe
def ended(request: EditorRequest) -> HttpResponse:
    found = links_of(request.user).filter(status=Koppeling.Status.BEEINDIGD)
    return listed(request, found, "sites/admin/links/ended.html")


def listed(request: EditorRequest, koppelingen: QuerySet[Koppeling], template: str) -> HttpResponse:
    my_sites(request)
    page = one_page(request, koppelingen.order_by("-pk"))
    return TemplateResponse(request, template, {"rows": rows_of(page.object_list), "page_obj": page})


@require_safe
def detail(request: EditorRequest, pk: int) -> HttpResponse:
    koppeling = my_link(request, pk)
    (row,) = rows_of([koppeling])
    sides = Sides.of(request.user, koppeling)
    entries = registry.get_logs_for_instance(koppeling).select_related("user").order_by("-timestamp")
    context = {
        "row": row,
        "narrowing": narrowing(koppeling),
        "steps": possible(koppeling, sides),
        "may_edit": koppeling.status != Koppeling.Status.BEEINDIGD,
        "may_copy": koppeling.status == Koppeling.Status.BEEINDIGD and sides.van,
        "entries": entries[:LOGGED],
    }
    return TemplateResponse(request, "sites/admin/links/detail.html", context)


@require_safe
def new(request: EditorRequest) -> HttpResponse:
    """Which site shares? Not asked of who has one."""
    sites = my_sites(request)
    if len(sites) == 1:
        return redirect("delen:new_from", sites[0].pk)
    return TemplateResponse(request, "sites/admin/links/choose_site.html", {"sites": sites})


@require_http_methods(["GET", "POST"])
def new_from(request: EditorRequest, site_id: int) -> HttpResponse:
    """A form, then what will happen; nothing is saved before somebody says yes to that."""
    van = get_object_or_404(my_sites(request), pk=site_id)
    koppeling = Koppeling(van=van, akkoord_van=True, gemaakt_door=request.user)
    copied = CopyForm(request.GET, links=links_of(request.user).filter(van=van))
    form = NewLinkForm(request.POST or None, instance=koppeling, initial=copied.initial_of_copy())
    context = {"form": form, "van": van.wijksite.naam, "terug": reverse("delen:index")}
    if request.method != "POST" or BACK in request.POST or not form.is_valid():
        return TemplateResponse(request, "sites/admin/links/form.html", context)
    koppeling.akkoord_naar = Sides.of(request.user, koppeling).naar
    if SURE in request.POST:
        with transaction.atomic():
            form.save()
            log(instance=koppeling, action="wagtail.create", user=request.user)
            apply_after_commit(koppeling)
        messages.success(request, saved_message(koppeling))
        return redirect("delen:detail", koppeling.pk)
    return confirm_form(request, form, context)


@require_http_methods(["GET", "POST"])
def edit(request: EditorRequest, pk: int) -> HttpResponse:
    koppeling = my_link(request, pk)
    if koppeling.status == Koppeling.Status.BEEINDIGD:
        raise Http404
    if request.method == "POST" and SURE in request.POST:
        with transaction.atomic():
            koppeling = get_object_or_404(
                links_of(request.user).lopend().select_for_update(of=("self",)), pk=pk
            )
            return edit_form(request, koppeling)
    return edit_form(request, koppeling)


def edit_form(request: EditorRequest, koppeling: Koppeling) -> HttpResponse:
    sides = Sides.of(request.user, koppeling)
    form = ReachForm(request.POST or None, instance=koppeling, sides=sides)
    context = {
        "form": form,
        "van": koppeling.van.wijksite.naam,
        "terug": reverse("delen:detail", args=[koppeling.pk]),
    }
    if request.method != "POST" or BACK in request.POST or not form.is_valid():
        return TemplateResponse(request, "sites/admin/links/form.html", context)
    if SURE in request.POST:
        form.save()
        log(instance=koppeling, action="wagtail.edit", user=request.user)
        apply_after_commit(koppeling)
        messages.success(request, _("Saved. The items follow by themselves; you can see here how far it is."))
        return redirect("delen:detail", koppeling.pk)
    return confirm_form(request, form, context)


def confirm_form(request: EditorRequest, form: ReachForm, context: dict[str, Any]) -> HttpResponse:
    """What saving the form would do, with its values hidden in the page."""
    koppeling = form.instance
    chosen = [
        (form.fields[name].label, ", ".join(map(str, form.narrowing[name])))
        for name in NARROWING
        if form.narrowing[name]
    ]
    context |= what_happens(koppeling, **form.narrowing) | {"row": LinkRow(koppeling), "narrowing": chosen}
    if koppeling.status == Koppeling.Status.GEPAUZEERD:
        context["voorwaarde"] = _("This sharing is paused, so nothing changes now.")
    return TemplateResponse(request, "sites/admin/links/confirm_form.html", context)


def what_happens(koppeling: Koppeling, takes_away: bool = False, **chosen: Any) -> dict[str, Any]:
    """
    What a link, as it is in memory, will come to; for one that nobody agreed to yet, what it will come to then.

    `voorwaarde` is "" for a link that works at once, else who or what it waits for.
    """
    working = copy(koppeling)
    condition = ""
    if koppeling.wacht_op_akkoord and koppeling.status == Koppeling.Status.ACTIEF:
        condition = _("First %(site)s must agree. Nothing is shared until then. After that:") % {
            "site": who_must_agree(koppeling)
        }
        working.akkoord_van = working.akkoord_naar = True
    elif koppeling.status == Koppeling.Status.ACTIEF and not koppeling.van.wijksite.is_open:
        condition = _("%(site)s is not open yet. Its items come as soon as it opens.") % {
            "site": koppeling.van.wijksite.naam
        }
    naar = koppeling.naar.wijksite.naam
    sentences = consequences(gevolgen(working, **chosen), naar, takes_away)
    return {"voorwaarde": condition, "zinnen": list(sentences)}


def saved_message(koppeling: Koppeling) -> str:
    if koppeling.wacht_op_akkoord:
        return _("Saved. %(site)s is asked to agree; they see it as soon as they log in.") % {
            "site": who_must_agree(koppeling)
        }
    return _("Saved. The items follow by themselves; you can see here how far it is.")


@require_http_methods(["GET", "POST"])
def step(request: EditorRequest, pk: int, naam: str) -> HttpResponse:
    """Agree, refuse, pause, resume or end: what that does, and then doing it."""
    koppeling = my_link(request, pk)
    chosen = STEPS.get(naam)
    if chosen is None:
        raise Http404
    sides = Sides.of(request.user, koppeling)
    if not chosen.kan(koppeling, sides):
        messages.error(request, _("Somebody else changed this meanwhile. This is how it stands now."))
        return redirect("delen:detail", pk)
    if request.method == "POST":
        if take(chosen, pk, request.user):
            messages.success(request, chosen.gedaan)
        else:
            messages.error(request, _("Somebody else changed this meanwhile. This is how it stands now."))
        return redirect("delen:detail", pk)
    then = copy(koppeling)
    chosen.doe(then, sides)
    context = {
        "step": chosen,
        "row": LinkRow(koppeling),
        "narrowing": narrowing(koppeling),
        "terug": reverse("delen:detail", args=[pk]),
        **what_happens(then, chosen.ernstig),
    }
    return TemplateResponse(request, "sites/admin/links/confirm_step.html", context)
