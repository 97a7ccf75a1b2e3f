"""Pages of a module that is off at a site are not served there, and texts do not link to them."""

from typing import Any

from django.http import Http404, HttpRequest
from django.utils.html import escape
from wagtail import hooks
from wagtail.models import Page
from wagtail.rich_text.feature_registry import FeatureRegistry
from wagtail.rich_text.pages import PageLinkHandler

from sites.models import Wijksite
from sites.module_pages import closed_pages
from sites.modules import is_shown


@hooks.register("before_serve_page", order=-2)
def switched_off_is_not_found(
    page: Page, request: HttpRequest, serve_args: list[Any], serve_kwargs: dict[str, Any]
) -> None:
    """Whichever way led to it: the tree of the site, another language, or another site that shares it."""
    site: Wijksite | None = getattr(request, "wijksite", None)
    if site is not None and not is_shown(type(page), site.uitgezette_modules):
        raise Http404


class OpenPageLinkHandler(PageLinkHandler):
    """A link in a text to a page that is switched off is only its words."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict]) -> list[str]:
        pages = cls.get_many(attrs_list)
        closed = closed_pages(page for page in pages if page)
        return [
            f'<a href="{escape(page.localized.url)}">' if page and page.pk not in closed else "<a>"
            for page in pages
        ]


# After Wagtail's own, which it replaces.
@hooks.register("register_rich_text_features", order=10)
def open_links(features: FeatureRegistry) -> None:
    features.register_link_type(OpenPageLinkHandler)
