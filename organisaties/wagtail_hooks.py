from collections.abc import Iterator

from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, reverse, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.admin.widgets.button import Button
from wagtail.models import Page
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet

from accounts.models import User
from cms.permissions import ScopedPermissionPolicy
from organisaties.admin import scopes  # noqa: F401 (registers who manages which people and places)
from organisaties.admin.checked import CheckedPanel
from organisaties.admin.claims import ClaimsPanel, claims_of
from organisaties.admin.listing import OrganisatieListing
from organisaties.admin.own_changes import OwnChangesPanel
from organisaties.admin.people import PersoonViewSet, withdraw_button, write_down
from organisaties.admin.review import ReviewPanel, submissions_of
from organisaties.admin.urls import urlpatterns
from organisaties.admin.visitor_reports import ReportsPanel, number_of_reports
from organisaties.facts import schrijf_feiten
from organisaties.models import Aanvraag, Inzending, Melding, OrganisatiePage, Persoon
from organisaties.on_behalf import note
from sites.admin.guard import register_view_model
from sites.admin.own_menu import OwnMenuItem
from sites.admin.quick_buttons import QuickButton, register_quick_button

register_permission_policy(Persoon, ScopedPermissionPolicy(Persoon))
register_permission_policy(Aanvraag, ScopedPermissionPolicy(Aanvraag))
register_permission_policy(Inzending, ScopedPermissionPolicy(Inzending))
register_permission_policy(Melding, ScopedPermissionPolicy(Melding))
register_snippet(PersoonViewSet)
register_view_model("aanvragen:aanvraag", Aanvraag)
register_view_model("nakijken:inzending", Inzending)
register_view_model("meldingen:melding", Melding)
register_view_model("persoon_toestemming_intrekken", Persoon)
register_view_model("persoon_toestemming_link", Persoon)
register_quick_button(QuickButton(_("New organisation"), OrganisatiePage, "group", order=10))


@hooks.register("register_admin_viewset")
def organisations() -> OrganisatieListing:
    return OrganisatieListing("organisaties")


@hooks.register("register_admin_menu_item")
def claims_item() -> MenuItem:
    address = reverse_lazy("aanvragen:index")
    return OwnMenuItem(
        _("Requests"),
        address,
        name="aanvragen",
        icon_name="user",
        order=115,
        waiting=lambda user: claims_of(user).wachtend().count(),
    )


@hooks.register("construct_homepage_panels", order=50)
def claims_panel(request: HttpRequest, panels: list[Component]) -> None:
    panels.append(ClaimsPanel())


@hooks.register("register_admin_menu_item")
def review_item() -> MenuItem:
    address = reverse_lazy("nakijken:index")
    return OwnMenuItem(
        _("Check"),
        address,
        name="nakijken",
        icon_name="tasks",
        order=114,
        waiting=lambda user: submissions_of(user).wachtend().count(),
    )


@hooks.register("construct_homepage_panels", order=50)
def review_panel(request: HttpRequest, panels: list[Component]) -> None:
    panels.append(ReviewPanel())


@hooks.register("register_admin_menu_item")
def reports_item() -> MenuItem:
    address = reverse_lazy("meldingen:index")
    return OwnMenuItem(
        _("Reports"), address, name="meldingen", icon_name="warning", order=116, waiting=number_of_reports
    )


@hooks.register("register_admin_menu_item")
def calls_item() -> MenuItem:
    address = reverse_lazy("organisatie_bellen")
    return OwnMenuItem(_("To call"), address, name="bellen", icon_name="history", order=117)


@hooks.register("construct_homepage_panels", order=50)
def upkeep_panels(request: HttpRequest, panels: list[Component]) -> None:
    panels.extend([ReportsPanel(), CheckedPanel()])


@hooks.register("register_admin_urls")
def admin_urls() -> list[URLPattern | URLResolver]:
    return urlpatterns


@hooks.register("construct_homepage_panels")
def home_panels(request: HttpRequest, panels: list[Component]) -> None:
    panels.append(OwnChangesPanel())


@hooks.register("after_create_page")
@hooks.register("after_edit_page")
def write_facts(request: HttpRequest, page: Page) -> None:
    """Facts are online at once, so only what somebody saved on purpose counts, not what was saved meanwhile."""
    facts = getattr(page, "nieuwe_feiten", None)
    if facts is not None and request.accepts("text/html") and request.user.is_authenticated:
        schrijf_feiten(page, facts, request.user)


@hooks.register("after_create_page")
@hooks.register("after_edit_page")
def write_for_whom(request: HttpRequest, page: Page) -> None:
    if request.accepts("text/html") and request.user.is_authenticated:
        note(page, request.user)


@hooks.register("after_create_snippet")
@hooks.register("after_edit_snippet")
def write_down_consent(request: HttpRequest, instance: object) -> None:
    if isinstance(instance, Persoon):
        write_down(instance, request)


@hooks.register("register_snippet_listing_buttons")
def person_buttons(snippet: object, user: User, next_url: str | None = None) -> Iterator[Button]:
    if isinstance(snippet, Persoon):
        yield withdraw_button(snippet)


@hooks.register("register_page_header_buttons")
@hooks.register("register_page_listing_buttons")
def page_buttons(
    page: Page, user: User, next_url: str | None = None, view_name: str | None = None
) -> Iterator[Button]:
    if isinstance(page, OrganisatiePage) and page.permissions_for_user(user).can_edit():
        url = reverse("organisatie_dicht", args=[page.pk])
        yield Button(_("Closed on a date…"), url=url, icon_name="date", priority=5)
        url = reverse("organisatie_mensen", args=[page.pk])
        yield Button(_("Who may change this?"), url=url, icon_name="group", priority=6)
        url = reverse("organisatie_namens", args=[page.pk])
        yield Button(_("I write this down for…"), url=url, icon_name="user", priority=7)
        url = reverse("organisatie_wie_deed_wat", args=[page.pk])
        yield Button(_("Who did what"), url=url, icon_name="history", priority=8)
    if isinstance(page, OrganisatiePage) and page.permissions_for_user(user).can_publish():
        url = reverse("organisatie_vertrouwen", args=[page.pk])
        yield Button(_("Online at once, or checked first?"), url=url, icon_name="check", priority=9)
