"""What an editor may put on a screen: all there is in one drop-down, of the website of that screen."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import reduce
from operator import or_
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import InlinePanel
from wagtail.models import Site

from evenementen.campaigns.period import in_words
from evenementen.models import CampagnePage, OpgeslagenLijst
from schermen.models import SchermLijst
from sites.tree import subtree

Soort = SchermLijst.Soort
Choices = list[tuple[str, Any]]
# Each list is a query for every screen, every minute.
MOST_LISTS = 8
# Between the kind and the id of what was chosen: "opgeslagen:3".
SEPARATOR = ":"
# What a row showed is not there any more.
GONE = "weg"


@dataclass(frozen=True)
class Aanbod:
    """The saved lists of some sites, and their campaigns that are not over; a draft shows once it is online."""

    sites: list[Site] = field(default_factory=list)
    lijsten: list[OpgeslagenLijst] = field(default_factory=list)
    campagnes: list[CampagnePage] = field(default_factory=list)

    @classmethod
    def of(cls, sites: list[Site]) -> "Aanbod":
        """Two queries."""
        below = reduce(or_, (subtree(site.root_page.path) for site in sites), Q(pk__in=[]))
        campaigns = CampagnePage.objects.filter(below, locale__language_code=settings.LANGUAGE_CODE)
        return cls(
            sites,
            list(OpgeslagenLijst.objects.filter(site__in=sites).select_related("site__wijksite")),
            list(campaigns.niet_voorbij(timezone.localdate()).order_by("begin", "title")),
        )

    def choices(self, row: SchermLijst) -> Choices:
        """For a row; what it shows is among them, or GONE when that is not there any more."""
        found = [
            *((kind.value, kind.label) for kind in Soort if kind not in SchermLijst.GEKOZEN),
            *group(_("Saved lists"), Soort.OPGESLAGEN, {row.pk: self.name_of(row) for row in self.lijsten}),
            *group(
                _("Campaigns"), Soort.CAMPAGNE, {page.pk: described(page) for page in self.campaigns(row)}
            ),
        ]
        if value_of(row) in values_of(found):
            return found
        return [(GONE, _("Thrown away: choose something else")), *found]

    def campaigns(self, row: SchermLijst) -> list[CampagnePage]:
        """Also one that is over, so that it keeps nobody from saving the screen that shows it."""
        own = row.campagne
        here = own is not None and any(own.path.startswith(site.root_page.path) for site in self.sites)
        return [*self.campagnes, own] if own and here and own not in self.campagnes else self.campagnes

    def name_of(self, saved: OpgeslagenLijst) -> str:
        several = len({row.site_id for row in self.lijsten}) > 1
        return f"{saved.titel} ({saved.site.wijksite.naam})" if several else saved.titel


def group(label: str, kind: str, names: dict[int, str]) -> Iterator[tuple[str, Any]]:
    if names:
        yield label, [(f"{kind}{SEPARATOR}{pk}", name) for pk, name in names.items()]


def described(page: CampagnePage) -> str:
    words = f"{page.title} ({in_words(page.begin, page.einde).lower()})"
    return words if page.live else f"{words} – {_('not online yet')}"


def value_of(row: SchermLijst) -> str:
    """As it stands in the drop-down."""
    name = SchermLijst.GEKOZEN.get(Soort(row.soort))
    return f"{row.soort}{SEPARATOR}{getattr(row, f'{name}_id') or ''}" if name else row.soort


def values_of(choices: Choices) -> set[str]:
    """What can be chosen, groups opened."""
    groups = [label if isinstance(label, list) else [(value, label)] for value, label in choices]
    return {value for options in groups for value, _label in options}


class SchermLijstForm(WagtailAdminModelForm):
    def __init__(self, *args: Any, aanbod: Aanbod | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = (aanbod or Aanbod()).choices(self.instance)
        label = capfirst(SchermLijst._meta.get_field("soort").verbose_name)
        self.fields["soort"] = forms.ChoiceField(label=label, choices=choices)
        shown = value_of(self.instance)
        self.initial["soort"] = shown if shown in values_of(choices) else GONE

    def clean_soort(self) -> str:
        """The kind; what was chosen of it goes to the row. Of another site is not among the choices."""
        if self.cleaned_data["soort"] == GONE:
            raise ValidationError(
                _("What stood here was thrown away. Choose something else, or delete this row.")
            )
        kind, separator, pk = self.cleaned_data["soort"].partition(SEPARATOR)
        for name in SchermLijst.GEKOZEN.values():
            setattr(self.instance, f"{name}_id", None)
        if separator:
            setattr(self.instance, f"{SchermLijst.GEKOZEN[Soort(kind)]}_id", int(pk))
        return kind


class RowsPanel(InlinePanel):
    """An InlinePanel whose rows have a form of their own, which is told what the form of the screen offers."""

    def get_form_options(self) -> dict[str, Any]:
        options = super().get_form_options()
        options["formsets"][self.relation_name] |= {"form": SchermLijstForm, "inherit_kwargs": ["aanbod"]}
        return options
