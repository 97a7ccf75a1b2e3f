from collections.abc import Iterator

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button
from wagtail.models import Page
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet

from accounts.models import User
from cms.permissions import ScopedPermissionPolicy
from evenementen.models import CampagnePage
from schermen.admin.put_on import put_on_screen, screens_to_put_on
from schermen.admin.screens import SchermViewSet, new_address, screen_buttons
from schermen.models import Scherm
from sites.admin.guard import register_view_model

register_permission_policy(Scherm, ScopedPermissionPolicy(Scherm))
register_snippet(SchermViewSet)
register_view_model("scherm_nieuwe_code", Scherm)


@hooks.register("register_admin_urls")
def admin_urls() -> list[URLPattern]:
    return [
        path("scherm/<int:pk>/nieuw-adres/", new_address, name="scherm_nieuwe_code"),
        path("campagne/<int:page_id>/schermen/", put_on_screen, name="campagne_op_scherm"),
    ]


@hooks.register("register_snippet_listing_buttons")
def listing_buttons(snippet: object, user: User, next_url: str | None = None) -> Iterator[Button]:
    if isinstance(snippet, Scherm):
        yield from screen_buttons(snippet, user)


@hooks.register("register_page_header_buttons")
def campaign_buttons(
    page: Page, user: User, next_url: str | None = None, view_name: str | None = None
) -> Iterator[Button]:
    if isinstance(page, CampagnePage) and screens_to_put_on(user, page.bronpagina).exists():
        url = reverse("campagne_op_scherm", args=[page.pk])
        yield Button(_("Put on a screen"), url=url, icon_name="desktop", priority=6)
