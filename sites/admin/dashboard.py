"""The home of the admin: what somebody can start, and what waits."""

from collections.abc import Mapping
from typing import Any

from django.db.models import Exists, OuterRef, Q
from wagtail.admin.ui.components import Component
from wagtail.models import Page
from wagtail.permissions import policy_registry

from accounts.models import User
from sites.admin.quick_buttons import quick_buttons
from sites.admin.scope import own_pages

WAITING = 10


class QuickButtonsPanel(Component):
    name = "snel"
    order = 10
    template_name = "wagtailadmin/home/snel.html"

    def get_context_data(self, parent_context: Mapping[str, Any]) -> Mapping[str, Any]:
        return {"buttons": quick_buttons(parent_context["request"].user)}


def written_by_a_colleague() -> Q:
    """
    Last, or by nobody. What somebody writes who has no role here waits for them, and for the redactie only once it is
    handed in, which has a list of its own.
    """
    writer = "latest_revision__user"
    has_role = Exists(User.groups.through.objects.filter(user=OuterRef(writer)))
    return Q(**{writer: None}) | Q(**{f"{writer}__is_superuser": True}) | Q(has_role)


class WaitingPanel(Component):
    """Pages with something that is not online yet; to who may publish they are work."""

    name = "wacht"
    order = 20
    template_name = "wagtailadmin/home/wacht.html"

    def get_context_data(self, parent_context: Mapping[str, Any]) -> Mapping[str, Any]:
        user = parent_context["request"].user
        waiting = Page.objects.filter(
            own_pages(user), written_by_a_colleague(), has_unpublished_changes=True, locked=False
        )
        pages = waiting.select_related("latest_revision__user", "locale", "content_type")
        return {
            "pages": pages.order_by("-latest_revision_created_at")[:WAITING],
            "number": waiting.count(),
            "may_publish": policy_registry.get_by_type(Page).user_has_permission(user, "publish"),
        }
