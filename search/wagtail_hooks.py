from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet

from cms.permissions import ScopedPermissionPolicy
from search.admin.proef import proef
from search.admin.zoekwoorden import MENU, ZoekenGroup
from search.models import Synoniemgroep

register_permission_policy(Synoniemgroep, ScopedPermissionPolicy(Synoniemgroep))
register_snippet(ZoekenGroup)


@hooks.register("register_admin_urls")
def admin_urls() -> list[URLPattern]:
    return [path("zoeken/proef/", proef, name="zoeken_proef")]


@hooks.register(MENU)
def try_item() -> MenuItem:
    return MenuItem(
        _("Try a search"), reverse_lazy("zoeken_proef"), name="proef", icon_name="search", order=50
    )
