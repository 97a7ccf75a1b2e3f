from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.telephone import validate_telephone
from organisaties.facts import Contact


class ContactForm(forms.Form):
    """With what stood there when it was shown, so that two people at once do not undo each other's work."""

    telefoon = forms.CharField(
        label=_("Phone"),
        required=False,
        max_length=25,
        validators=[validate_telephone],
        widget=forms.TextInput({"type": "tel", "autocomplete": "off", "inputmode": "tel"}),
    )
    email = forms.EmailField(
        label=_("E-mail"), required=False, widget=forms.EmailInput({"autocomplete": "off"})
    )
    was_telefoon = forms.CharField(required=False, widget=forms.HiddenInput)
    was_email = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, nu: Contact, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial = {
            "telefoon": nu.telefoon,
            "email": nu.email,
            "was_telefoon": nu.telefoon,
            "was_email": nu.email,
        }

    @property
    def nieuw(self) -> Contact:
        return Contact(self.cleaned_data["telefoon"], self.cleaned_data["email"])

    @property
    def was(self) -> Contact:
        return Contact(self.cleaned_data["was_telefoon"], self.cleaned_data["was_email"])

    def on_top_of(self, nu: Contact) -> "ContactForm":
        """What this person filled in, asked once more above what stands there now."""
        filled_in = {name: self.data.get(name, "") for name in ("telefoon", "email")}
        return ContactForm({**filled_in, "was_telefoon": nu.telefoon, "was_email": nu.email}, nu=nu)
