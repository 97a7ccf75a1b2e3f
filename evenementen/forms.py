from typing import Any

from django.forms.formsets import DELETION_FIELD_NAME
from django.utils.translation import gettext as _
from wagtail.blocks import BlockField

from organisaties.choices import easy_choices
from organisaties.forms import FeitenPageForm

WHEN = ("data", "reeksen")


class EvenementPageForm(FeitenPageForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        easy_choices(self)
        self._leave_what_did_not_come()

    def _leave_what_did_not_come(self) -> None:
        """Without scripts a browser shows no stream of blocks, and sends none: then it stays as it is."""
        for name in [name for name, field in self.fields.items() if isinstance(field, BlockField)]:
            if self.is_bound and f"{self.add_prefix(name)}-count" not in self.data:
                del self.fields[name]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        # A draft may wait for its dates.
        if not self.is_deferred_validation and not self._is_held():
            self.add_error(None, _("When is it? Fill in at least one date, or how often it is held."))
        return cleaned

    def _is_held(self) -> bool:
        """Also with a mistake in it: that is told where it stands. A form without these questions does not ask."""
        asked = [self.formsets[name] for name in WHEN if name in self.formsets]
        return not asked or any(
            not form.is_valid()
            or (
                (form in formset.initial_forms or form.has_changed())
                and not form.cleaned_data.get(DELETION_FIELD_NAME)
            )
            for formset in asked
            for form in formset.forms
        )
