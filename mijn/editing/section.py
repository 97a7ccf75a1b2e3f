"""One subject of a page, asked on one screen."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils.functional import Promise
from modelcluster.forms import ClusterForm

from organisaties.models import Lidmaatschap


class SectionForm(ClusterForm):
    """Changes nothing of a draft but the fields that it names."""

    def __init__(self, *args: Any, lid: Lidmaatschap, **kwargs: Any) -> None:
        self.lid = lid
        super().__init__(*args, **kwargs)

    def _update_errors(self, errors: ValidationError) -> None:
        """The page may also be wrong in what is asked on another screen."""
        found = getattr(errors, "error_dict", {})
        for name in [name for name in found if name != NON_FIELD_ERRORS and name not in self.fields]:
            found.setdefault(NON_FIELD_ERRORS, []).extend(found.pop(name))
        super()._update_errors(errors)


def nothing(_draft: Any) -> list[str]:
    return []


@dataclass(frozen=True)
class Section:
    """
    `fields`: what of the page it is about. `words` tells what a version says there, line by line; `hints` what could
    be better. `screen` is the name of an address of its own, for a subject that one form can't ask; `adds` ends the
    name of the address where one more is added.
    """

    name: str
    label: str | Promise
    question: str | Promise
    fields: Collection[str]
    words: Callable[[Any], list[str]]
    form: type[SectionForm] | None = None
    hints: Callable[[Any], list[str]] = nothing
    template: str = "mijn/bewerken/deel.html"
    screen: str = ""
    adds: str = ""
