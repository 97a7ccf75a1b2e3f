"""Who did what with an organisation, for the redactie of its site: only to read."""

from django.http import HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from organisaties.admin.closings import editable_page
from organisaties.audit import look_up_names
from organisaties.history import entries_about
from sites.admin.lists import one_page
from sites.requests import EditorRequest


@require_safe
def history(request: EditorRequest, page_id: int) -> HttpResponse:
    """Also of the activities below it, and of what is in another language."""
    page = editable_page(request, page_id)
    entries = one_page(request, entries_about(page))
    look_up_names(entries)
    context = {
        "page": page,
        "page_obj": entries,
        "terug": reverse("wagtailadmin_pages:edit", args=[page.pk]),
    }
    return TemplateResponse(request, "organisaties/admin/wie_deed_wat.html", context)
