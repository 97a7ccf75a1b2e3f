"""Themes, of which there are some sixty: ticks in a fold for each main theme, so that a phone shows a dozen lines."""

from dataclasses import dataclass, field
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from themas.models import Thema


@dataclass
class Fold:
    """`ticks`: each with its words. One tick needs no fold."""

    theme: Thema
    ticks: list[tuple[forms.boundfield.BoundWidget, str]] = field(default_factory=list)
    chosen: int = 0

    def add(self, tick: forms.boundfield.BoundWidget, theme: Thema) -> None:
        is_main = theme == self.theme
        self.ticks.append((tick, _("%(theme)s (in general)") % {"theme": theme} if is_main else str(theme)))
        self.chosen += tick.data["selected"]


class BoundThemes(forms.BoundField):
    @property
    def folds(self) -> list[Fold]:
        """For the template. Choices must come in the order of the tree, with their main theme read (`als_boom`)."""
        folds: list[Fold] = []
        for tick in self:
            theme: Any = tick.data["value"].instance
            main = theme.ouder or theme
            if not folds or folds[-1].theme != main:
                folds.append(Fold(main))
            folds[-1].add(tick, theme)
        return folds


class ThemesField(forms.ModelMultipleChoiceField):
    bound_field_class = BoundThemes
