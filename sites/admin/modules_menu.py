"""The menu of the admin leaves out what none of somebody's sites shows."""

from django.http import HttpRequest
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from sites.admin.scope import own_wijksites
from sites.modules import modules_off


@hooks.register("construct_main_menu")
def without_modules_that_are_off(request: HttpRequest, items: list[MenuItem]) -> None:
    sites = own_wijksites(request.user)
    off_everywhere = set.intersection(*(set(site.uitgezette_modules) for site in sites)) if sites else set()
    hidden = {name for module in modules_off(off_everywhere) for name in module.menu_names}
    items[:] = [item for item in items if item.name not in hidden]
