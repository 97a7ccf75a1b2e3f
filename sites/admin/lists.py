"""What the lists of the admin have in common that are not Wagtail's own."""

from typing import Any

from django.core.paginator import Page as PageOfRows
from django.http import HttpRequest
from wagtail.admin.paginator import WagtailPaginator

PER_PAGE = 50


def one_page(request: HttpRequest, rows: Any) -> PageOfRows:
    """The page that "p" asks for; the nearest one for a number that is none. With `elided` for the row of numbers."""
    page = WagtailPaginator(rows, PER_PAGE).get_page(request.GET.get("p"))
    page.elided = page.paginator.get_elided_page_range(page.number)
    return page
