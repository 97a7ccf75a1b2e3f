from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.chooser import BaseSnippetChooseView

from cms.scoped_snippets import (
    ScopedChooseResultsView,
    ScopedChooserViewSet,
    ScopedChooseView,
    ScopedSnippetViewSet,
)
from locaties.forms import LocatieForm
from locaties.models import Locatie


class AddressColumns(BaseSnippetChooseView):
    """Two places can have the same name: the address tells them apart."""

    @property
    def columns(self) -> list[Column]:
        return [
            *super().columns,
            Column("straat", label=capfirst(_("street"))),
            Column("huisnummer", label=capfirst(_("number"))),
            Column("plaats", label=capfirst(_("town"))),
        ]


class LocatieChooseView(AddressColumns, ScopedChooseView):
    pass


class LocatieChooseResultsView(AddressColumns, ScopedChooseResultsView):
    pass


class LocatieChooserViewSet(ScopedChooserViewSet):
    choose_view_class = LocatieChooseView
    choose_results_view_class = LocatieChooseResultsView
    form_fields = ["naam", "straat", "huisnummer", "postcode", "plaats", "adres_tonen"]
    create_action_label = _("Add")
    creation_tab_label = _("New place")


class LocatieViewSet(ScopedSnippetViewSet):
    model = Locatie
    icon = "home"
    list_display = ["naam", "straat", "huisnummer", "plaats", "wijk", "adres_tonen"]
    list_filter = ["wijk", "adres_tonen"]
    chooser_viewset_class = LocatieChooserViewSet
    edit_handler = ObjectList(
        [
            FieldPanel("naam"),
            MultiFieldPanel(
                [
                    FieldRowPanel([FieldPanel("straat"), FieldPanel("huisnummer")]),
                    FieldRowPanel([FieldPanel("postcode"), FieldPanel("plaats")]),
                    FieldPanel("adres_tonen"),
                    FieldPanel("wijk"),
                ],
                heading=_("Address"),
            ),
            MultiFieldPanel(
                [
                    FieldRowPanel([FieldPanel("ingang"), FieldPanel("toilet")]),
                    FieldRowPanel([FieldPanel("lift"), FieldPanel("ringleiding")]),
                    FieldRowPanel([FieldPanel("parkeren"), FieldPanel("bankje")]),
                    FieldPanel("toelichting"),
                ],
                heading=_("Accessibility"),
            ),
            MultiFieldPanel(
                [
                    FieldRowPanel([FieldPanel("breedtegraad"), FieldPanel("lengtegraad")]),
                    FieldPanel("bag_id"),
                ],
                heading=_("On the map"),
            ),
        ],
        base_form_class=LocatieForm,
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Locatie]:
        return super().get_queryset(request).select_related("wijk")
