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
from evenementen.admin import deviations
from evenementen.admin.campaign_copy import copy_campaign
from evenementen.admin.saved_lists import OpgeslagenLijstViewSet
from evenementen.admin.series.views import LookAhead, LookAheadAtNew
from evenementen.admin.series.viewsets import SchoolvakantieViewSet
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


@hooks.register("register_admin_viewset")
def school_holidays() -> SchoolvakantieViewSet:
    return SchoolvakantieViewSet("schoolvakanties")


@hooks.register("register_admin_urls")
def admin_urls() -> list[URLPattern]:
    of_page = "activiteit/<int:page_id>/momenten/"
    of_moment = f"{of_page}<int:moment_id>/"
    of_period = f"{of_page}periode/"
    return [
        path(of_page, deviations.moments, name="evenement_momenten"),
        path(f"{of_page}ongedaan/", deviations.take_undo, name="evenement_ongedaan"),
        path(f"{of_moment}gezegd/", deviations.said, name="evenement_gezegd"),
        path(f"{of_moment}<slug:soort>/", deviations.deviation, name="evenement_afwijking"),
        path(f"{of_moment}<slug:soort>/niet/", deviations.take_back, name="evenement_toch"),
        path(
            f"{of_period}<int:periode_id>/gezegd/",
            deviations.period_said,
            name="evenement_periode_gezegd",
        ),
        path(f"{of_period}<int:periode_id>/weg/", deviations.period_end, name="evenement_periode_weg"),
        path(f"{of_period}<slug:soort>/", deviations.period, name="evenement_periode"),
        path("activiteit/<int:page_id>/data/", LookAhead.as_view(), name="evenement_data"),
        path(
            "activiteit/<int:page_id>/data/stuk/",
            LookAhead.as_view(fragment=True),
            name="evenement_data_stuk",
        ),
        path(
            "activiteit/onder/<int:parent_page_id>/data/",
            LookAheadAtNew.as_view(),
            name="evenement_data_nieuw",
        ),
        path(
            "activiteit/onder/<int:parent_page_id>/data/stuk/",
            LookAheadAtNew.as_view(fragment=True),
            name="evenement_data_nieuw_stuk",
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
