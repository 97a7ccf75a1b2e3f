"""Who the redactie calls because nobody said by mail that everything is still right."""

from collections import defaultdict
from collections.abc import Collection
from typing import Any, cast

from django import forms
from django.core.exceptions import PermissionDenied
from django.db.models import F, Q
from django.http import HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe
from wagtail.admin import messages
from wagtail.query import PageQuerySet

from accounts.models import User
from organisaties.admin.closings import editable_page
from organisaties.models import Belpoging, Lidmaatschap
from organisaties.upkeep.calls import not_asked_any_more, to_call, write_call
from sites.admin.lists import one_page
from sites.admin.scope import own_pages, own_paths, own_wijksites
from sites.requests import EditorRequest
from sites.site_of import sites_of
from sites.tree import subtree

Uitkomst = Belpoging.Uitkomst

DONE = {
    Uitkomst.KLOPT: gettext_lazy("Noted. Visitors of %(name)s now read that it was checked today."),
    Uitkomst.GEEN_GEHOOR: gettext_lazy("Noted. %(name)s stays on the list, with today as the last call."),
    Uitkomst.WIL_NIET_MEER: gettext_lazy("Noted. We mail and call %(name)s no more."),
    Uitkomst.TOCH_WEER: gettext_lazy("Noted. We ask %(name)s again from now on."),
}


class CallFilterForm(forms.Form):
    """Part of the list. What makes no sense is left out."""

    STANDS = (
        ("", gettext_lazy("All that are to be called")),
        ("nieuw", gettext_lazy("Not called yet")),
        (Uitkomst.GEEN_GEHOOR, gettext_lazy("No answer so far")),
        (Uitkomst.WIL_NIET_MEER, gettext_lazy("Do not want to be asked")),
    )

    q = forms.CharField(label=gettext_lazy("Name"), required=False, max_length=100)
    site = forms.ChoiceField(label=gettext_lazy("Website"), required=False)
    stand = forms.ChoiceField(label=gettext_lazy("Which ones?"), required=False, choices=STANDS)

    def __init__(self, data: Any, *, user: User) -> None:
        super().__init__(data)
        self.user = user
        self.sites = {str(row.pk): row for row in own_wijksites(user)}
        names = [(key, row.naam) for key, row in self.sites.items()]
        cast(forms.ChoiceField, self.fields["site"]).choices = [("", _("All websites")), *names]
        if len(names) < 2:
            del self.fields["site"]
        self.is_valid()

    @property
    def is_used(self) -> bool:
        return any(self.cleaned_data.values())

    @property
    def chosen(self) -> str:
        return self.cleaned_data.get("stand", "")

    @property
    def rows(self) -> PageQuerySet:
        """Who was not called yet first; then whoever was called longest ago."""
        rows = not_asked_any_more() if self.chosen == Uitkomst.WIL_NIET_MEER else to_call(timezone.now())
        rows = rows.filter(own_pages(self.user))
        if self.chosen == "nieuw":
            rows = rows.filter(Q(laatste_uitkomst=None) | ~Q(laatste_uitkomst=Uitkomst.GEEN_GEHOOR))
        elif self.chosen == Uitkomst.GEEN_GEHOOR:
            rows = rows.filter(laatste_uitkomst=Uitkomst.GEEN_GEHOOR)
        if words := self.cleaned_data.get("q"):
            rows = rows.filter(title__icontains=words)
        if site := self.cleaned_data.get("site"):
            rows = rows.filter(subtree(self.sites[site].site.root_page.path))
        called = F("laatst_gebeld").asc(nulls_first=True)
        return rows.order_by(called, F("feiten__nagekeken_op").asc(nulls_first=True), "title", "pk")


@require_safe
def calls(request: EditorRequest) -> HttpResponse:
    if not own_paths(request.user):
        raise PermissionDenied
    form = CallFilterForm(request.GET, user=request.user)
    page = one_page(request, form.rows.defer_streamfields())
    found = list(page.object_list)
    sites, members = sites_of(found), members_of([row.pk for row in found])
    context = {
        "form": form,
        "rows": [(row, sites.get(row.pk), members[row.pk]) for row in found],
        "page_obj": page,
        "niet_meer": form.chosen == Uitkomst.WIL_NIET_MEER,
        "uitkomsten": Uitkomst,
    }
    return TemplateResponse(request, "organisaties/admin/bellen.html", context)


def members_of(pages: Collection[int]) -> dict[int, list[str]]:
    """The names of who keeps each of these up to date; one query."""
    found: dict[int, list[str]] = defaultdict(list)
    members = Lidmaatschap.objects.filter(organisatie__in=list(pages)).select_related("user")
    for lid in members.order_by("rol", "sinds", "pk"):
        found[lid.organisatie_id].append(str(lid.user))
    return found


@require_POST
def called(request: EditorRequest, page_id: int) -> HttpResponse:
    """What came of it; who may change the page may say so."""
    page = editable_page(request, page_id)
    uitkomst = request.POST.get("uitkomst", "")
    if uitkomst not in Uitkomst.values:
        messages.error(request, _("Choose what came of the call."))
    else:
        write_call(page, uitkomst, request.user)
        messages.success(request, DONE[Uitkomst(uitkomst)] % {"name": page.title})
    return redirect("organisatie_bellen")
