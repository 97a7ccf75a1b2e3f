from typing import TypeVar

from django import forms
from django.conf import settings
from django.http import HttpRequest
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, ObjectList, Panel, TitleFieldPanel
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from themas.forms import ThemaForm
from themas.models import Behoefte, Doelgroep, Soort, Thema
from themas.models.begrip import Begrip, BegripQuerySet
from themas.widgets import PictogramInput

WordsT = TypeVar("WordsT", bound=BegripQuerySet)


class PictogramColumn(Column):
    cell_template_name = "themas/tables/pictogram_cell.html"


PICTOGRAM = PictogramColumn("pictogram", label=capfirst(_("pictogram")))


def begrip_panels(*own: Panel) -> list[Panel]:
    """The name first, then what this kind of word has of its own, then how it is shown."""
    return [
        TitleFieldPanel("naam", targets=["slug"], placeholder=False),
        *own,
        FieldPanel("pictogram", widget=PictogramInput),
        FieldPanel("volgorde"),
        FieldPanel("slug"),
    ]


def in_one_language(words: WordsT, request: HttpRequest) -> WordsT:
    """The main language until the editor's filter names another: else every word stands in the list twice."""
    return words if request.GET.get("locale") else words.in_taal(settings.LANGUAGE_CODE)


class BegripViewSet(SnippetViewSet):
    model: type[Begrip]
    list_display = ["naam", PICTOGRAM, "volgorde"]
    search_fields = ["naam", "slug"]
    list_per_page = 100
    copy_view_enabled = False

    def get_queryset(self, request: HttpRequest) -> BegripQuerySet:
        return in_one_language(self.model.objects.all(), request)


class ThemaViewSet(BegripViewSet):
    model = Thema
    icon = "tag"
    list_display = ["naam", PICTOGRAM, "ouder", "zin", "volgorde"]
    search_fields = ["naam", "slug", "synoniemen"]
    edit_handler = ObjectList(
        begrip_panels(FieldPanel("ouder", widget=forms.Select), FieldPanel("zin"), FieldPanel("synoniemen")),
        base_form_class=ThemaForm,
    )

    def get_queryset(self, request: HttpRequest) -> BegripQuerySet:
        return in_one_language(Thema.objects.als_boom(), request)


class DoelgroepViewSet(BegripViewSet):
    model = Doelgroep
    icon = "group"
    panels = begrip_panels()


class BehoefteViewSet(BegripViewSet):
    model = Behoefte
    icon = "help"
    list_display = [
        "naam",
        PICTOGRAM,
        "get_afgeleid_van_display",
        "volgorde",
    ]
    list_filter = ["afgeleid_van"]
    panels = begrip_panels(FieldPanel("uitleg"), FieldPanel("afgeleid_van"))


class SoortViewSet(BegripViewSet):
    model = Soort
    icon = "folder-open-inverse"
    panels = begrip_panels()


class SocialeKaartGroup(SnippetViewSetGroup):
    menu_label = _("Themes and words")
    menu_name = "sociale-kaart"
    menu_icon = "tag"
    menu_order = 400
    items = (ThemaViewSet, DoelgroepViewSet, BehoefteViewSet, SoortViewSet)
