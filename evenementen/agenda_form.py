from datetime import date

from django import forms
from django.utils.translation import gettext_lazy as _

from search.forms import DayField, SearchForm

WEERGAVEN = ("dag", "week", "maand", "kaart")


class AgendaForm(SearchForm):
    dagvelden = ("dag", *SearchForm.dagvelden)

    dag = DayField(required=False, label=_("From which day?"))
    weergave = forms.CharField(required=False)

    def clean_weergave(self) -> str:
        value = self.cleaned_data["weergave"]
        return value if value in WEERGAVEN else WEERGAVEN[0]

    @property
    def aanzicht(self) -> str:
        """How the visitor wants to see the agenda, one of WEERGAVEN."""
        return self.cleaned_data.get("weergave", WEERGAVEN[0])

    @property
    def vanaf(self) -> date | None:
        """The day from which the visitor wants the list; None: from now."""
        return self.cleaned_data.get("dag")
