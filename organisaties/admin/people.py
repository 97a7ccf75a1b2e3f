"""People by name and face: written down with their consent, and gone when they withdraw it."""

from typing import Any

from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList
from wagtail.admin.widgets.button import Button
from wagtail.permissions import policy_registry
from wagtail.snippets.views.snippets import EditView

from cms.scoped_snippets import LoggedCreateView, ScopedChooserViewSet, ScopedSnippetViewSet
from organisaties import consent
from organisaties.models import Persoon
from sites.admin.scope import own_sites


def write_down(person: Persoon, request: HttpRequest) -> None:
    """Who wrote the consent down, and at which site; what is known already stays."""
    if person.toestemming_vastgelegd_door_id is None and request.user.is_authenticated:
        person.toestemming_vastgelegd_door = request.user
    if person.site_id is None:
        person.site = next(iter(own_sites(request.user)), None)
    person.save()


class PersoonForm(WagtailAdminModelForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        site = self.fields.get("site")
        if site is None or self.for_user is None:
            return
        sites = own_sites(self.for_user)
        site.queryset = site.queryset.filter(pk__in=[row.pk for row in sites])
        site.required = True
        # The only site there is needs no question: `write_down` fills it in.
        if len(sites) == 1:
            del self.fields["site"]


class PersoonCreateView(LoggedCreateView):
    def save_form(self, form: Any) -> Model:
        super().save_form(form)
        write_down(form.instance, self.request)
        return form.instance


class PersoonChooserViewSet(ScopedChooserViewSet):
    create_view_class = PersoonCreateView
    # Without the photo: in this small form it would be a list of the pictures of all sites.
    form_fields = ["naam", "telefoon", "email", "toestemming_op"]
    create_action_label = _("Add")
    creation_tab_label = _("New person")


class PersoonEditView(EditView):
    @cached_property
    def header_more_buttons(self) -> list[Button]:
        return [*super().header_more_buttons, link_button(self.object), withdraw_button(self.object)]


def withdraw_button(person: Persoon) -> Button:
    return Button(
        _("Withdraw consent"),
        url=reverse("persoon_toestemming_intrekken", args=[person.pk]),
        icon_name="bin",
        priority=50,
    )


def link_button(person: Persoon) -> Button:
    return Button(
        _("Link to withdraw consent"),
        url=reverse("persoon_toestemming_link", args=[person.pk]),
        icon_name="mail",
        priority=40,
    )


class PersoonViewSet(ScopedSnippetViewSet):
    model = Persoon
    icon = "user"
    menu_label = _("People")
    menu_order = 420
    add_to_admin_menu = True
    list_display = ["naam", "telefoon", "email", "toestemming_op"]
    search_fields = ["naam"]
    edit_view_class = PersoonEditView
    chooser_viewset_class = PersoonChooserViewSet
    edit_handler = ObjectList(
        [
            FieldPanel("naam"),
            FieldPanel("foto"),
            FieldRowPanel([FieldPanel("telefoon"), FieldPanel("email")]),
            MultiFieldPanel([FieldPanel("toestemming_op")], heading=_("Consent")),
            FieldPanel("site"),
        ],
        base_form_class=PersoonForm,
    )


def own_person(request: HttpRequest, pk: int) -> Persoon:
    policy = policy_registry.get_by_type(Persoon)
    people = policy.instances_user_has_any_permission_for(request.user, {"change"})
    return get_object_or_404(people, pk=pk)


@require_http_methods(["GET", "POST"])
def send_link(request: HttpRequest, pk: int) -> HttpResponse:
    """To who is shown, so that they can stop with that by themselves; to copy, or by mail."""
    person = own_person(request, pk)
    if request.method == "POST":
        if consent.mail_link(person):
            messages.success(
                request, gettext("%(email)s gets a mail with the link.") % {"email": person.email}
            )
        else:
            messages.error(
                request, gettext("There is no address, or this website sends no mail. Copy the link.")
            )
        return redirect("persoon_toestemming_link", person.pk)
    context = {
        "persoon": person,
        "link": consent.consent_link(person),
        "terug": reverse(Persoon.snippet_viewset.get_url_name("edit"), args=[person.pk]),
    }
    return TemplateResponse(request, "organisaties/admin/toestemming_link.html", context)


@require_http_methods(["GET", "POST"])
def withdraw_consent(request: HttpRequest, pk: int) -> HttpResponse:
    """Asks once more; then the person, the photo and every trace on pages and in search are gone."""
    person = own_person(request, pk)
    if request.method == "POST":
        name = person.naam
        person.trek_toestemming_in()
        messages.success(request, gettext("%(name)s is removed everywhere.") % {"name": name})
        return redirect(Persoon.snippet_viewset.get_url_name("list"))
    context = {
        "persoon": person,
        "paginas": [row.pagina for row in person.organisaties.select_related("pagina")],
        "terug": reverse(Persoon.snippet_viewset.get_url_name("edit"), args=[person.pk]),
    }
    return TemplateResponse(request, "organisaties/admin/toestemming_intrekken.html", context)
