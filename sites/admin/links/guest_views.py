"""
What comes from other sites: the editors of the receiving site approve and hide.

Items can be chosen and hidden here, not opened: they are edited at home.
"""

from collections.abc import Callable
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Count, QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from wagtail.admin import messages
from wagtail.log_actions import log
from wagtail.models import ModelLogEntry, Page, Site

from sites.admin.links import guests
from sites.admin.links import log as actions
from sites.admin.links.access import edited_sites
from sites.admin.links.guest_forms import ChosenForm, GuestFilterForm, ReasonForm
from sites.admin.links.guests import guest_rows, per_kind
from sites.admin.links.sentences import counted
from sites.admin.lists import one_page
from sites.links import keur_goed, toon_weer, verberg
from sites.models import Voorstel, Wijksite
from sites.requests import EditorRequest

ALL, SURE = "alles", "ja"


def my_site(request: EditorRequest, site_id: int) -> Site:
    return get_object_or_404(edited_sites(request.user), pk=site_id)


@require_safe
def choose_site(request: EditorRequest) -> HttpResponse:
    """Which site? Not asked of who has one."""
    sites = list(edited_sites(request.user))
    if not sites:
        raise Http404
    if len(sites) == 1:
        return redirect("gasten:shown", sites[0].pk)
    offered = Voorstel.objects.filter(site__in=sites).values_list("site")
    numbers = dict(offered.annotate(number=Count("pagina", distinct=True)).order_by())
    choices = [(site, numbers.get(site.pk, 0)) for site in sites]
    return TemplateResponse(request, "sites/admin/links/guests_choose_site.html", {"choices": choices})


@require_safe
def shown(request: EditorRequest, site_id: int) -> HttpResponse:
    return listed(request, my_site(request, site_id), "shown", guests.shown)


@require_safe
def hidden(request: EditorRequest, site_id: int) -> HttpResponse:
    return listed(request, my_site(request, site_id), "hidden", guests.hidden)


@require_safe
def waiting(request: EditorRequest, site_id: int) -> HttpResponse:
    return listed(request, my_site(request, site_id), "waiting", guests.waiting)


def listed(request: EditorRequest, site: Site, name: str, which: Callable[[Site], QuerySet]) -> HttpResponse:
    form = GuestFilterForm(request.GET, rows=which(site))
    page = one_page(request, form.chosen_rows)
    context = {
        "form": form,
        "rows": guest_rows(site, page.object_list),
        "page_obj": page,
        "number": page.paginator.count,
        **about(site, name),
    }
    return TemplateResponse(request, f"sites/admin/links/guests_{name}.html", context)


def about(site: Site, here: str) -> dict[str, Any]:
    """What stands above every list: the site, which list it is, and how many there are in each."""
    return {
        "site": site,
        "here": here,
        "wijksite": site.wijksite,
        "aantallen": {
            "shown": guests.shown(site).count(),
            "hidden": guests.hidden(site).count(),
            "waiting": guests.waiting(site).count(),
        },
    }


@require_safe
def decisions(request: EditorRequest, site_id: int) -> HttpResponse:
    """Who approved, hid and showed what, the latest first."""
    site = my_site(request, site_id)
    entries = ModelLogEntry.objects.filter(
        content_type=ContentType.objects.get_for_model(Wijksite),
        object_id=str(site.wijksite.pk),
        action__in=actions.ABOUT_ITEMS,
    )
    page = one_page(request, entries.select_related("user").order_by("-timestamp"))
    context = {"entries": page.object_list, "page_obj": page, **about(site, "decisions")}
    return TemplateResponse(request, "sites/admin/links/guests_decisions.html", context)


@require_POST
def approve(request: EditorRequest, site_id: int) -> HttpResponse:
    """What was ticked at once; all that a list holds after asking."""
    site = my_site(request, site_id)
    rows = guests.waiting(site)
    if ALL not in request.POST:
        form = ChosenForm(request.POST, rows=rows)
        if not form.is_valid():
            messages.error(request, form.first_error)
            return redirect("gasten:waiting", site_id)
        return approved(request, site, form.cleaned_data["pagina"])
    filters = GuestFilterForm(request.POST, rows=rows)
    pages = Page.objects.filter(pk__in=filters.chosen_rows.order_by().values("pagina"))
    if SURE in request.POST:
        return approved(request, site, pages)
    context = {"form": filters, "items": counted(per_kind(pages)), **about(site, "waiting")}
    return TemplateResponse(request, "sites/admin/links/guests_approve_all.html", context)


def approved(request: EditorRequest, site: Site, pages: QuerySet[Page]) -> HttpResponse:
    items = dict(pages.values_list("pk", "title"))
    if items:
        words = counted(per_kind(pages))
        with transaction.atomic():
            keur_goed(site, list(items), request.user)
            keep(request, site, actions.APPROVE, items)
        messages.success(request, _("Approved: %(items)s. Visitors see it at once.") % {"items": words})
    return redirect("gasten:waiting", site.pk)


@require_POST
def hide(request: EditorRequest, site_id: int) -> HttpResponse:
    """Asks for the reason first, then hides what was ticked among what is shown or waits."""
    site = my_site(request, site_id)
    here = "waiting" if request.POST.get("lijst") == "waiting" else "shown"
    chosen = ChosenForm(request.POST, rows=guests.waiting(site) if here == "waiting" else guests.shown(site))
    if not chosen.is_valid():
        messages.error(request, chosen.first_error)
        return redirect(f"gasten:{here}", site_id)
    pages = chosen.cleaned_data["pagina"]
    reason = ReasonForm(request.POST if "reden" in request.POST else None)
    if not reason.is_valid():
        context = {
            "form": reason,
            "pages": pages,
            "items": counted(per_kind(pages)),
            **about(site, here),
        }
        return TemplateResponse(request, "sites/admin/links/guests_hide.html", context)
    items = dict(pages.values_list("pk", "title"))
    words, text = counted(per_kind(pages)), reason.cleaned_data["reden"]
    with transaction.atomic():
        verberg(site, list(items), text, request.user)
        keep(request, site, actions.HIDE, items, text)
    messages.success(request, _("Hidden: %(items)s.") % {"items": words})
    return redirect(f"gasten:{here}", site_id)


@require_POST
def show_again(request: EditorRequest, site_id: int) -> HttpResponse:
    site = my_site(request, site_id)
    form = ChosenForm(request.POST, rows=guests.hidden(site))
    if not form.is_valid():
        messages.error(request, form.first_error)
        return redirect("gasten:hidden", site_id)
    pages = form.cleaned_data["pagina"]
    items = dict(pages.values_list("pk", "title"))
    words = counted(per_kind(pages))
    with transaction.atomic():
        toon_weer(site, list(items))
        keep(request, site, actions.SHOW, items)
    messages.success(request, _("Not hidden any more: %(items)s.") % {"items": words})
    return redirect("gasten:hidden", site_id)


def keep(request: EditorRequest, site: Site, action: str, items: dict[int, str], reden: str = "") -> None:
    """One entry for one decision, however many items it is about."""
    data = actions.about_items(list(items.values()), reden)
    log(instance=site.wijksite, action=action, user=request.user, data=data)
