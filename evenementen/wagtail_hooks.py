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
from evenementen.admin import scopes  # noqa: F401 (registers who manages which places)
from evenementen.admin.campaign_copy import copy_campaign
from evenementen.admin.deviations import deviation, moments
from evenementen.admin.saved_lists import OpgeslagenLijstViewSet
from evenementen.campaigns.copying import sites_to_copy_to
from evenementen.models import CampagnePage, EvenementPage, OpgeslagenLijst
from sites.admin.page_lists import OwnPageListingViewSet
from sites.admin.quick_buttons import QuickButton, register_quick_button

register_permission_policy(OpgeslagenLijst, ScopedPermissionPolicy(OpgeslagenLijst))
register_snippet(OpgeslagenLijstViewSet)
register_quick_button(QuickButton(_("New activity"), EvenementPage, "date", order=20))


class EvenementListing(OwnPageListingViewSet):
    model = EvenementPage
    icon = "date"
    menu_label = _("Activities")
    menu_order = 120
    add_to_admin_menu = True


@hooks.register("register_admin_viewset")
def activities() -> EvenementListing:
    return EvenementListing("activiteiten")


@hooks.register("register_admin_urls")
def admin_urls() -> list[URLPattern]:
    return [
        path("activiteit/<int:page_id>/momenten/", moments, name="evenement_momenten"),
        path(
            "activiteit/<int:page_id>/momenten/<int:moment_id>/",
            deviation,
            name="evenement_afwijking",
        ),
        path("campagne/<int:page_id>/kopieren/", copy_campaign, name="campagne_kopieren"),
    ]


@hooks.register("register_page_header_buttons")
@hooks.register("register_page_listing_buttons")
def page_buttons(
    page: Page, user: User, next_url: str | None = None, view_name: str | None = None
) -> Iterator[Button]:
    if isinstance(page, EvenementPage) and page.permissions_for_user(user).can_edit():
        url = reverse("evenement_momenten", args=[page.pk])
        yield Button(_("Off, moved or full…"), url=url, icon_name="date", priority=5)
    elif isinstance(page, CampagnePage) and sites_to_copy_to(user, page):
        url = reverse("campagne_kopieren", args=[page.pk])
        yield Button(_("Copy to another website"), url=url, icon_name="copy", priority=5)
