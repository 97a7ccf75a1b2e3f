"""What organisations said themselves and put online at once: the redactie takes a look later."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe
from wagtail.admin.ui.components import Component
from wagtail.models import Page, PageLogEntry

from accounts.models import User
from organisaties.audit import FACT
from organisaties.models import OrganisatiePage
from sites.admin.scope import own_pages
from sites.requests import EditorRequest

SHOWN = 10
PER_PAGE = 50
REMEMBERED = timedelta(days=14)


@dataclass(frozen=True)
class Change:
    entry: PageLogEntry
    organisatie: str


def recent_changes(user: User) -> QuerySet[PageLogEntry]:
    since = timezone.now() - REMEMBERED
    entries = PageLogEntry.objects.filter(
        own_pages(user, "page__"), action__startswith=FACT, timestamp__gte=since
    )
    return entries.select_related("page__locale", "user").order_by("-timestamp", "-pk")


def with_organisation(entries: Iterable[PageLogEntry]) -> list[Change]:
    """An activity goes by the name of the organisation above it; one query."""
    found = list(entries)
    paths = {path for entry in found for path in (entry.page.path, entry.page.path[: -Page.steplen])}
    names = dict(OrganisatiePage.objects.filter(path__in=paths).values_list("path", "title"))
    return [
        Change(entry, names.get(entry.page.path) or names.get(entry.page.path[: -Page.steplen], ""))
        for entry in found
    ]


class OwnChangesPanel(Component):
    name = "zelf"
    order = 25
    template_name = "organisaties/admin/zelf_gewijzigd_paneel.html"

    def get_context_data(self, parent_context: Mapping[str, Any]) -> Mapping[str, Any]:
        entries = recent_changes(parent_context["request"].user)
        found = with_organisation(entries[: SHOWN + 1])
        return {"changes": found[:SHOWN], "more": len(found) > SHOWN}


@require_safe
def own_changes(request: EditorRequest) -> HttpResponse:
    entries = Paginator(recent_changes(request.user), PER_PAGE).get_page(request.GET.get("p"))
    context = {"changes": with_organisation(entries), "entries": entries}
    return TemplateResponse(request, "organisaties/admin/zelf_gewijzigd.html", context)
