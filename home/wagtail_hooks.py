from typing import Any

from django.http import Http404, HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.models import Page, PageViewRestriction

from home.models import ContentPage
from sites.admin.quick_buttons import QuickButton, register_quick_button
from sites.tree import paths_above

register_quick_button(QuickButton(_("New page"), ContentPage, "doc-empty", order=30))


@hooks.register("before_serve_page", order=-1)
def restricted_page_is_not_found(
    page: Page, request: HttpRequest, serve_args: list[Any], serve_kwargs: dict[str, Any]
) -> None:
    """
    On the host of a site nobody can log in or give a password (no cookie), so a restricted page is not there.

    Without a site (the platform's own host) Wagtail asks for what the restriction wants.
    """
    if getattr(request, "wijksite", None) is None:
        return
    # Routing has asked already about the page and all above it, except when it is the front page.
    paths = [] if getattr(page, "is_public", False) else [*paths_above(page.path), page.path]
    if page.alias_of_id:
        paths += [*paths_above(page.alias_of.path), page.alias_of.path]
    if paths and PageViewRestriction.objects.filter(page__path__in=paths).exists():
        raise Http404
    # Wagtail's own check would ask the same again, in two queries.
    page.get_view_restrictions = PageViewRestriction.objects.none
