from collections.abc import Sequence

from django.db.models import Model, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.site_summary import SummaryItem
from wagtail.admin.ui.components import Component
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.contrib.settings.registry import register_setting
from wagtail.models import Page
from wagtail.query import PageQuerySet

from sites.admin import closed, page_lists, places  # noqa: F401 (register what is whose)
from sites.admin import modules_menu as _modules_menu  # noqa: F401 (registers)
from sites.admin.api import OwnDocumentsViewSet, OwnImagesViewSet
from sites.admin.colleagues import hooks as _colleague_hooks  # noqa: F401 (registers)
from sites.admin.dashboard import QuickButtonsPanel, WaitingPanel
from sites.admin.links import hooks as _link_hooks  # noqa: F401 (registers)
from sites.admin.look import hooks as _look_hooks  # noqa: F401 (registers)
from sites.admin.scope import own_pages, own_paths, sees_all_sites
from sites.admin.websites import hooks as _website_hooks  # noqa: F401 (registers)
from sites.admin.wijken import hooks as _wijken_hooks  # noqa: F401 (registers)
from sites.models import Wijksite
from sites.tree import ROOT_DEPTH

# The part of Wagtail's home that speaks of workflows, which nobody here uses.
STOCK_PANELS = {"user_objects_in_workflow_moderation", "workflow_objects_to_moderate"}
# Over all sites at once, or about Wagtail itself.
PLATFORM_MENU_ITEMS = {"reports", "help"}

register_setting(Wijksite, icon="cog", order=10)


@hooks.register("construct_page_chooser_queryset")
def only_own_pages(pages: PageQuerySet, request: HttpRequest) -> PageQuerySet:
    if sees_all_sites(request.user):
        return pages
    above = {path[:end] for path in own_paths(request.user) for end in range(4, len(path), 4)}
    return pages.filter(own_pages(request.user) | Q(path__in=above))


# After wagtail.images and wagtail.documents, whose endpoints these replace.
@hooks.register("construct_admin_api", order=100)
def only_own_media(router: WagtailAPIRouter) -> None:
    router.register_endpoint("images", OwnImagesViewSet)
    router.register_endpoint("documents", OwnDocumentsViewSet)


@hooks.register("construct_homepage_panels")
def home_panels(request: HttpRequest, panels: list[Component]) -> None:
    panels[:] = [panel for panel in panels if getattr(panel, "name", "") not in STOCK_PANELS]
    panels += [QuickButtonsPanel(), WaitingPanel()]


@hooks.register("construct_homepage_summary_items", order=100)
def no_counts_of_everything(request: HttpRequest, items: list[SummaryItem]) -> None:
    """Wagtail counts pages and pictures; for who works in two languages, those of all sites."""
    items.clear()


@hooks.register("construct_main_menu")
def main_menu(request: HttpRequest, items: list[MenuItem]) -> None:
    if not sees_all_sites(request.user):
        items[:] = [item for item in items if item.name not in PLATFORM_MENU_ITEMS]


@hooks.register("before_delete_page")
@hooks.register("before_unpublish_page")
def keep_front_page(request: HttpRequest, page: Page) -> HttpResponse | None:
    """A site ends with its front page; that is for who looks after the platform."""
    if page.depth != ROOT_DEPTH or not page.live or sees_all_sites(request.user):
        return None
    messages.error(request, _("The front page stays: without it the whole site is gone."))
    return redirect("wagtailadmin_pages:edit", page.pk)


@hooks.register("before_bulk_action")
def keep_front_pages(
    request: HttpRequest, action_type: str, objects: Sequence[Model], action: object
) -> HttpResponse | None:
    if action_type not in {"delete", "unpublish"}:
        return None
    pages = [page for page in objects if isinstance(page, Page)]
    return next(filter(None, (keep_front_page(request, page) for page in pages)), None)


@hooks.register("insert_global_admin_css")
def admin_css() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("admin/beheer.css"))
