from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.telephone import validate_telephone
from organisaties.models import Melding
from organisaties.visitor_reports.receiving import Gezegd

Wat = Melding.Wat


class MeldForm(forms.Form):
    wat = forms.ChoiceField(
        label=gettext_lazy("What is not right?"), choices=Wat.choices, widget=forms.RadioSelect
    )
    woorden = forms.CharField(
        label=gettext_lazy("What should it be? (not obligatory)"),
        max_length=Melding._meta.get_field("woorden").max_length,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=gettext_lazy("In your own words. A few words help already."),
    )
    email = forms.EmailField(
        label=gettext_lazy("Your e-mail address (not obligatory)"),
        required=False,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    telefoon = forms.CharField(
        label=gettext_lazy("Your phone number (not obligatory)"),
        max_length=Melding._meta.get_field("telefoon").max_length,
        required=False,
        validators=[validate_telephone],
        widget=forms.TextInput(attrs={"autocomplete": "tel", "type": "tel"}),
    )
    # People do not see it; who fills it in is a program.
    bevestig_naam = forms.CharField(
        label=gettext_lazy("Leave this empty"),
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1"}),
    )

    use_required_attribute = False

    def clean(self) -> dict[str, Any]:
        said = super().clean() or self.cleaned_data
        if said.get("wat") == Wat.ANDERS and not said.get("woorden") and "woorden" not in self.errors:
            self.add_error("woorden", _("Write in a few words what is not right."))
        return said

    def gezegd(self) -> Gezegd:
        said = {name: text for name, text in self.cleaned_data.items() if name != "bevestig_naam"}
        return Gezegd(**said)

    def is_of_a_program(self) -> bool:
        return bool(self.cleaned_data["bevestig_naam"])
