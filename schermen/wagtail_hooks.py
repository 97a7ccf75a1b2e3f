from collections.abc import Iterator

from django.urls import URLPattern, path
from wagtail import hooks
from wagtail.admin.widgets.button import Button
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet

from accounts.models import User
from cms.permissions import ScopedPermissionPolicy
from schermen.admin.screens import SchermViewSet, new_address, screen_buttons
from schermen.models import Scherm
from sites.admin.guard import register_view_model

register_permission_policy(Scherm, ScopedPermissionPolicy(Scherm))
register_snippet(SchermViewSet)
register_view_model("scherm_nieuwe_code", Scherm)


@hooks.register("register_admin_urls")
def admin_urls() -> list[URLPattern]:
    return [path("scherm/<int:pk>/nieuw-adres/", new_address, name="scherm_nieuwe_code")]


@hooks.register("register_snippet_listing_buttons")
def listing_buttons(snippet: object, user: User, next_url: str | None = None) -> Iterator[Button]:
    if isinstance(snippet, Scherm):
        yield from screen_buttons(snippet, user)
