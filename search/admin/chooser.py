"""Choosing a page for a website, among all that it shows: also what lives on another."""

from typing import Any

from django import forms
from django.conf import settings
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import BaseFilterForm
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic.chooser import (
    ChooseResultsView,
    ChooseView,
    ChosenMultipleView,
    ChosenView,
    CreateView,
)
from wagtail.admin.viewsets.chooser import ChooserViewSet
from wagtail.admin.widgets.chooser import BaseChooser

from cms.scoped_snippets import ManagedRows
from search.models import SearchDocument
from search.registry import get_type


class NameFilterForm(BaseFilterForm):
    q = forms.CharField(
        label=_("Name"), required=False, widget=forms.TextInput(attrs={"placeholder": _("Name")})
    )

    def filter(self, objects: QuerySet) -> QuerySet:
        words = self.cleaned_data.get("q", "").split()
        for word in words:
            objects = objects.filter(titel__icontains=word)
        self.is_searching = bool(words)
        self.search_query = " ".join(words)
        return objects


class ListedRows(ManagedRows):
    """What is shown on somebody's own websites, each once."""

    filter_form_class = NameFilterForm

    def get_object_list(self) -> QuerySet:
        rows = super().get_object_list().filter(taal=settings.LANGUAGE_CODE)
        return rows.select_related("site__wijksite").order_by("sorteertitel", "pk")

    def get_display_title(self, instance: SearchDocument) -> str:
        return instance.titel

    @property
    def columns(self) -> list[Column]:
        title = self.title_column  # type: ignore[attr-defined]
        title.accessor = "titel"
        return [
            title,
            Column("soort", label=_("Kind"), accessor=lambda row: get_type(row.soort).label),
            Column("site", label=_("Website"), accessor=lambda row: row.site.wijksite.naam),
        ]


class ListedChooseView(ListedRows, ChooseView):
    pass


class ListedChooseResultsView(ListedRows, ChooseResultsView):
    pass


class ListedChosenView(ListedRows, ChosenView):
    pass


class ListedChosenMultipleView(ListedRows, ChosenMultipleView):
    pass


class ListedCreateView(CreateView):
    """What a site shows is derived: nobody makes a row of it, a platformbeheerder neither."""

    def can_create(self) -> bool:
        return False


class VermeldChooser(BaseChooser):
    def get_instance(self, value: Any) -> SearchDocument | None:
        """None for what is no number: the field says that it can't be chosen."""
        try:
            return super().get_instance(value)
        except ValueError:
            return None

    def get_display_title(self, instance: SearchDocument) -> str:
        return instance.titel


class VermeldChooserViewSet(ChooserViewSet):
    model = SearchDocument
    icon = "doc-empty"
    choose_one_text = _("Choose a page")
    choose_another_text = _("Choose another page")
    register_widget = False
    base_widget_class = VermeldChooser
    choose_view_class = ListedChooseView
    choose_results_view_class = ListedChooseResultsView
    chosen_view_class = ListedChosenView
    chosen_multiple_view_class = ListedChosenMultipleView
    create_view_class = ListedCreateView


vermeld_chooser = VermeldChooserViewSet("vermeld")


class VermeldField(forms.ModelChoiceField):
    """A page on a website (a SearchDocument), chosen from a list in which one can search."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            queryset=SearchDocument.objects.filter(taal=settings.LANGUAGE_CODE),
            widget=vermeld_chooser.widget_class(),
            **kwargs,
        )
