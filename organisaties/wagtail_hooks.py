from collections.abc import Iterator

from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, include, path, reverse, reverse_lazy
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
from organisaties.admin.claims import ClaimsMenuItem, ClaimsPanel, claim, index
from organisaties.admin.closings import closing_delete, closings
from organisaties.admin.history import history
from organisaties.admin.members import invite_again, member_remove, member_role, members, withdraw_invitation
from organisaties.admin.on_behalf import finish, hand_over, write_for
from organisaties.admin.own_changes import OwnChangesPanel, own_changes
from organisaties.admin.people import PersoonViewSet, send_link, withdraw_button, withdraw_consent, write_down
from organisaties.facts import schrijf_feiten
from organisaties.models import Aanvraag, OrganisatiePage, Persoon
from organisaties.on_behalf import note
from sites.admin.guard import register_view_model
from sites.admin.page_lists import OwnPageListingViewSet
from sites.admin.quick_buttons import QuickButton, register_quick_button

register_permission_policy(Persoon, ScopedPermissionPolicy(Persoon))
register_permission_policy(Aanvraag, ScopedPermissionPolicy(Aanvraag))
register_snippet(PersoonViewSet)
register_view_model("aanvragen:aanvraag", Aanvraag)
register_view_model("persoon_toestemming_intrekken", Persoon)
register_view_model("persoon_toestemming_link", Persoon)
register_quick_button(QuickButton(_("New organisation"), OrganisatiePage, "group", order=10))


class OrganisatieListing(OwnPageListingViewSet):
    model = OrganisatiePage
    icon = "group"
    menu_label = _("Organisations")
    menu_order = 110
    add_to_admin_menu = True


@hooks.register("register_admin_viewset")
def organisations() -> OrganisatieListing:
    return OrganisatieListing("organisaties")


@hooks.register("register_admin_menu_item")
def claims_item() -> MenuItem:
    address = reverse_lazy("aanvragen:index")
    return ClaimsMenuItem(_("Requests"), address, name="aanvragen", icon_name="user", order=115)


@hooks.register("construct_homepage_panels", order=50)
def claims_panel(request: HttpRequest, panels: list[Component]) -> None:
    panels.append(ClaimsPanel())


CLAIMS = [path("", index, name="index"), path("<int:pk>/", claim, name="aanvraag")]


@hooks.register("register_admin_urls")
def admin_urls() -> list[URLPattern | URLResolver]:
    return [
        path("aanvragen/", include((CLAIMS, "aanvragen"))),
        path("organisatie/<int:page_id>/dicht/", closings, name="organisatie_dicht"),
        path(
            "organisatie/<int:page_id>/dicht/<int:sluiting_id>/weg/",
            closing_delete,
            name="organisatie_dicht_weg",
        ),
        path("organisatie/<int:page_id>/wie-deed-wat/", history, name="organisatie_wie_deed_wat"),
        path("organisatie/<int:page_id>/namens/", write_for, name="organisatie_namens"),
        path("organisatie/<int:page_id>/namens/klaar/", finish, name="organisatie_namens_klaar"),
        path("organisatie/<int:page_id>/namens/overdragen/", hand_over, name="organisatie_namens_overdragen"),
        path("organisatie/<int:page_id>/mensen/", members, name="organisatie_mensen"),
        path(
            "organisatie/<int:page_id>/mensen/<int:lid_id>/rol/", member_role, name="organisatie_mensen_rol"
        ),
        path(
            "organisatie/<int:page_id>/mensen/<int:lid_id>/weg/", member_remove, name="organisatie_mensen_weg"
        ),
        path(
            "organisatie/<int:page_id>/uitnodiging/<int:uitnodiging_id>/opnieuw/",
            invite_again,
            name="organisatie_opnieuw_uitnodigen",
        ),
        path(
            "organisatie/<int:page_id>/uitnodiging/<int:uitnodiging_id>/intrekken/",
            withdraw_invitation,
            name="organisatie_uitnodiging_intrekken",
        ),
        path("organisaties-zelf/", own_changes, name="organisatie_zelf_gewijzigd"),
        path(
            "persoon/<int:pk>/toestemming-intrekken/",
            withdraw_consent,
            name="persoon_toestemming_intrekken",
        ),
        path("persoon/<int:pk>/toestemming-link/", send_link, name="persoon_toestemming_link"),
    ]


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
