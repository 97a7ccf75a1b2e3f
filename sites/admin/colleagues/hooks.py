from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.log_actions import LogActionRegistry

from sites.admin.colleagues.urls import urlpatterns
from sites.admin.scope import sees_all_sites
from sites.roles import managed_sites


@hooks.register("register_admin_urls")
def colleague_urls() -> list[URLPattern | URLResolver]:
    return urlpatterns


class ForManagers(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return managed_sites(request.user).exists()


class ForThePlatform(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return sees_all_sites(request.user)


@hooks.register("register_admin_menu_item")
def colleagues_item() -> MenuItem:
    return ForManagers(
        _("Colleagues"), reverse_lazy("collegas:index"), name="collegas", icon_name="group", order=850
    )


@hooks.register("register_admin_menu_item")
def who_may_what_item() -> MenuItem:
    address = reverse_lazy("wie_kan_wat")
    return MenuItem(_("Who can do what?"), address, name="wie-kan-wat", icon_name="help", order=860)


@hooks.register("register_settings_menu_item")
def platform_colleagues_item() -> MenuItem:
    address = reverse_lazy("platformcollegas:index")
    return ForThePlatform(
        _("Platform colleagues"), address, name="platformcollegas", icon_name="group", order=590
    )


@hooks.register("register_log_actions")
def colleague_actions(actions: LogActionRegistry) -> None:
    for action, label in (
        ("collega.uitgenodigd", _("Invited")),
        ("collega.opnieuw_uitgenodigd", _("Invited again")),
        ("collega.andere_rol", _("Given another role")),
        ("collega.verwijderd", _("Removed")),
        ("collega.tweede_stap_gewist", _("Second step switched off")),
    ):
        actions.register_action(action, label, label)
