"""Sharing between sites joins the admin: its addresses, its menu, its panels on the home."""

from django.http import HttpRequest
from django.urls import URLResolver, include, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem
from wagtail.admin.ui.components import Component
from wagtail.log_actions import LogActionRegistry

from sites.admin.links import log
from sites.admin.links.access import edited_sites, managed_sites
from sites.admin.links.dashboard import AskedPanel, OfferedPanel
from sites.admin.links.urls import guests, links


class LinksMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return managed_sites(request.user).exists()


class GuestsMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return edited_sites(request.user).exists()


@hooks.register("register_admin_urls")
def admin_urls() -> list[URLResolver]:
    return [
        path("delen/", include((links, "delen"))),
        path("gasten/", include((guests, "gasten"))),
    ]


@hooks.register("register_admin_menu_item")
def menu() -> MenuItem:
    items: list[MenuItem] = [
        LinksMenuItem(
            _("Share with other websites"),
            reverse_lazy("delen:index"),
            name="delen",
            icon_name="link",
            order=10,
        ),
        GuestsMenuItem(
            _("From other websites"),
            reverse_lazy("gasten:choose_site"),
            name="gasten",
            icon_name="download",
            order=20,
        ),
    ]
    return SubmenuMenuItem(
        _("Sharing"), Menu(items=items), name="tussen-websites", icon_name="link", order=200
    )


@hooks.register("construct_homepage_panels", order=50)
def home_panels(request: HttpRequest, panels: list[Component]) -> None:
    panels += [AskedPanel(), OfferedPanel()]


@hooks.register("register_log_actions")
def log_actions(actions: LogActionRegistry) -> None:
    log.register(actions)
