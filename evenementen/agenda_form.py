import re
from datetime import date
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from search.forms import SearchForm

DAY = re.compile(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
# Nobody plans further ahead, and dates near the end of the calendar can't be reckoned with.
LAST_YEAR = 2099


class DayField(forms.Field):
    """A day "2026-11-25", today or later; anything else is left out."""

    def to_python(self, value: Any) -> date | None:
        if not DAY.match(str(value or "")):
            return None
        try:
            day = date.fromisoformat(value)
        except ValueError:
            return None
        return day if timezone.localdate() <= day and day.year <= LAST_YEAR else None


class AgendaForm(SearchForm):
    dag = DayField(required=False, label=_("From which day?"))

    @property
    def vanaf(self) -> date | None:
        """The day from which the visitor wants the list; None: from now."""
        return self.cleaned_data.get("dag")

    @property
    def opmerking(self) -> str:
        if self.data.get("dag") and self.vanaf is None:
            return str(_("We do not know that day, or it has passed. You see the list from today."))
        return super().opmerking
