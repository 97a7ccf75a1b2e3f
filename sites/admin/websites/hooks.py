from django.http import HttpRequest
from django.urls import URLResolver, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.log_actions import LogActionRegistry

from sites.admin.colleagues.hooks import ForThePlatform
from sites.admin.websites.panel import BeingBuiltPanel
from sites.admin.websites.urls import urlpatterns


@hooks.register("register_admin_urls")
def website_urls() -> list[URLResolver]:
    return urlpatterns


@hooks.register("register_admin_menu_item")
def websites_item() -> MenuItem:
    return ForThePlatform(
        _("Websites"), reverse_lazy("websites:index"), name="websites", icon_name="site", order=20
    )


@hooks.register("construct_homepage_panels")
def being_built_panel(request: HttpRequest, panels: list[Component]) -> None:
    panels.append(BeingBuiltPanel())


@hooks.register("register_log_actions")
def website_actions(actions: LogActionRegistry) -> None:
    for action, label in (
        ("website.geopend", _("Website opened")),
        ("website.gestopt", _("Website stopped")),
        ("website.hersteld", _("Website back again")),
    ):
        actions.register_action(action, label, label)
