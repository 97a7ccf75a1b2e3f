import re
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from cms.telephone import validate_telephone
from organisaties.claims import Wens
from organisaties.models import Aanvraag

# A name has none; in a mail to others it would be something to tap on.
ADDRESS = re.compile(r"://|www\.|\S@\S|\w\.(?:nl|com|net|org|eu|be|de|info|io)\b", re.IGNORECASE)


def no_address(text: str) -> None:
    if ADDRESS.search(text):
        raise forms.ValidationError(_("Do not write an address of a website or of mail here."))


class AskForm(forms.Form):
    naam = forms.CharField(
        label=_("Your name"),
        max_length=Aanvraag._meta.get_field("naam").max_length,
        validators=[no_address],
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    rol_in_woorden = forms.CharField(
        label=_("What do you do there?"),
        max_length=Aanvraag._meta.get_field("rol_in_woorden").max_length,
        validators=[no_address],
        help_text=_("For example: chair, hostess or volunteer."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    email = forms.EmailField(
        label=_("Your e-mail address"),
        help_text=_(
            "Use the address of the organisation if you have one. Then it often goes by itself. We mail you a link."
        ),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    telefoon = forms.CharField(
        label=_("Your phone number (not obligatory)"),
        max_length=Aanvraag._meta.get_field("telefoon").max_length,
        required=False,
        validators=[validate_telephone],
        help_text=_("So that the editors can call you."),
        widget=forms.TextInput(attrs={"autocomplete": "tel", "type": "tel"}),
    )
    opmerking = forms.CharField(
        label=_("Anything the editors should know? (not obligatory)"),
        max_length=Aanvraag._meta.get_field("opmerking").max_length,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    # People do not see it; who fills it in is a program.
    bevestig_naam = forms.CharField(
        label=_("Leave this empty"),
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1"}),
    )

    use_required_attribute = False

    def __init__(self, *args: Any, user: User | None, **kwargs: Any) -> None:
        """Of who is logged in the address is known, and no other one is taken."""
        super().__init__(*args, **kwargs)
        self.user = user
        if user is not None:
            del self.fields["email"]
            self.fields["naam"].initial = user.get_full_name()

    def wens(self) -> Wens:
        said = {name: " ".join(text.split()) for name, text in self.cleaned_data.items()}
        del said["bevestig_naam"]
        return Wens(**{"email": self.user.email, **said} if self.user else said)

    def is_of_a_program(self) -> bool:
        return bool(self.cleaned_data["bevestig_naam"])
