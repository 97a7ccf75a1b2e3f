"""Series in the form of an activity, with what they come down to."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from django.forms.widgets import Script
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.admin.compare import ChildRelationComparison, TextFieldComparison
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, Panel

from evenementen.admin.series.form import ReeksForm, ReeksFormSet
from evenementen.models.reeks import Reeks
from evenementen.recurrence.words import in_words

MOST_SERIES = 20


def series_panels() -> list[Panel]:
    return [
        FieldPanel("hoe_vaak"),
        FieldPanel("weekdagen"),
        FieldPanel("in_de_maand"),
        FieldPanel("eerste_dag"),
        FieldRowPanel([FieldPanel("begintijd"), FieldPanel("eindtijd")]),
        FieldRowPanel([FieldPanel("hele_dag"), FieldPanel("dagen")]),
        FieldPanel("stopt"),
        FieldRowPanel([FieldPanel("tot_en_met"), FieldPanel("aantal")]),
        FieldPanel("vakantieregio"),
        FieldPanel("niet_op_feestdagen"),
        FieldPanel("behalve_op"),
        FieldPanel("ook_op"),
    ]


class InWords(TextFieldComparison):
    """Of two versions of a series: the sentences, not its columns."""

    def __init__(self, obj_a: Reeks | None, obj_b: Reeks | None) -> None:
        self.val_a, self.val_b = words_of(obj_a), words_of(obj_b)
        self.field = None

    def field_label(self) -> str | Promise:
        return _("How often?")


def words_of(reeks: Reeks | None) -> str:
    return in_words(reeks, timezone.localdate()) if reeks else ""


class SeriesPanel(InlinePanel):
    def __init__(self, **kwargs: Any) -> None:
        own = {"panels": series_panels(), "label": _("Series"), "max_num": MOST_SERIES}
        super().__init__(**{"relation_name": "reeksen", **own, **kwargs})

    def get_form_options(self) -> dict[str, Any]:
        options = super().get_form_options()
        options["formsets"][self.relation_name] |= {"form": ReeksForm, "formset": ReeksFormSet}
        return options

    class BoundPanel(InlinePanel.BoundPanel):
        template_name = "evenementen/admin/series/panel.html"

        def get_comparison(self) -> list[partial[ChildRelationComparison]]:
            return [partial(ChildRelationComparison, self.panel.db_field, [InWords], label=self.heading)]

        def get_context_data(self, parent_context: Mapping[str, Any] | None = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            return context | self._addresses()

        def _addresses(self) -> dict[str, str]:
            """Where the dates can be looked at before anything is saved: a whole page, and only that part."""
            # A page that is saved while one types gets its number later: the script fills it in.
            later = reverse("evenement_data_stuk", args=[0])
            if self.instance.pk is not None:
                args, kind = [self.instance.pk], ""
            else:
                args, kind = [self.form.parent_page.pk], "_nieuw"
            return {
                "bekijk_url": reverse(f"evenement_data{kind}", args=args),
                "stuk_url": reverse(f"evenement_data{kind}_stuk", args=args),
                "later_url": later,
            }

        class Media:
            css = {"all": ["admin/reeksen.css"]}
            js = [Script("admin/reeksen.js", type="module")]
