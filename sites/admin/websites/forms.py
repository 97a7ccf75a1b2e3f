from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sites.models import Wijksite


class StopForm(forms.Form):
    verwijzing = forms.URLField(
        label=_("Where did it go?"),
        required=False,
        assume_scheme="https",
        help_text=_("The address of the website that takes its place. Visitors get a button to go there."),
    )


class FilterForm(forms.Form):
    """The filters of the overview; what can't be is no filter."""

    q = forms.CharField(label=_("Name or address"), required=False, max_length=100)
    status = forms.ChoiceField(
        label=_("Status"), required=False, choices=[("", _("All")), *Wijksite.Status.choices]
    )
    p = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput)

    def words(self) -> dict[str, Any]:
        self.is_valid()
        return self.cleaned_data

    @property
    def is_filtered(self) -> bool:
        return bool(self.cleaned_data.get("q") or self.cleaned_data.get("status"))
