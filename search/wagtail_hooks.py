from django.http import HttpRequest
from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet

from cms.permissions import ScopedPermissionPolicy
from search.admin.chooser import VermeldChooserViewSet, vermeld_chooser
from search.admin.proef import proef
from search.admin.searches import choose_site, searches
from search.admin.zoekwoorden import MENU, ZoekenGroup
from search.models import SearchDocument, Synoniemgroep, Uitgelicht
from sites.admin.scope import own_wijksites

for model in (SearchDocument, Synoniemgroep, Uitgelicht):
    register_permission_policy(model, ScopedPermissionPolicy(model))
register_snippet(ZoekenGroup)


@hooks.register("register_admin_viewset")
def chooser() -> VermeldChooserViewSet:
    return vermeld_chooser


@hooks.register("register_admin_urls")
def admin_urls() -> list[URLPattern]:
    return [
        path("zoeken/proef/", proef, name="zoeken_proef"),
        path("gezocht/", choose_site, name="gezocht_kies"),
        path("gezocht/<int:site_id>/", searches, name="gezocht"),
    ]


class ForEditors(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return bool(own_wijksites(request.user))


@hooks.register(MENU)
def searches_item() -> MenuItem:
    return ForEditors(
        _("Not found"),
        reverse_lazy("gezocht_kies"),
        name="gezocht",
        icon_name="search",
        order=40,
    )


@hooks.register(MENU)
def try_item() -> MenuItem:
    return MenuItem(
        _("Try a search"), reverse_lazy("zoeken_proef"), name="proef", icon_name="search", order=50
    )
