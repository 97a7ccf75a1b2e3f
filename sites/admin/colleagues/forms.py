from typing import Any

from django import forms
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sites.abilities import ROLE_SENTENCES
from sites.models import SiteRol, Wijksite


def role_field(initial: str = "") -> forms.ChoiceField:
    choices = [
        (role, format_lazy("{}: {}", role.label.capitalize(), ROLE_SENTENCES[role])) for role in SiteRol.Rol
    ]
    return forms.ChoiceField(label=_("Role"), choices=choices, widget=forms.RadioSelect, initial=initial)


class PersonForm(forms.Form):
    email = forms.EmailField(
        label=_("E-mail address"), widget=forms.EmailInput(attrs={"autocomplete": "off"})
    )
    naam = forms.CharField(
        label=_("Name"),
        max_length=100,
        required=False,
        help_text=_("First and last name. Who has an account already keeps the name in it."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )


class InvitationForm(PersonForm):
    rol = role_field(SiteRol.Rol.REDACTEUR)
    sitewachtwoord = forms.CharField(
        label=_("Password of the site"),
        max_length=128,
        required=False,
        help_text=_(
            "The site is still being built. Type its password when it should stand in the mail. Else your "
            "colleague has to ask you for it."
        ),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )

    def __init__(self, wijksite: Wijksite, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.wijksite = wijksite
        if wijksite.status != Wijksite.Status.IN_AANBOUW:
            del self.fields["sitewachtwoord"]

    def clean_sitewachtwoord(self) -> str:
        password: str = self.cleaned_data["sitewachtwoord"]
        if password and not self.wijksite.check_wachtwoord(password):
            raise forms.ValidationError(_("This is not the password of the site."))
        return password


class RoleForm(forms.Form):
    rol = role_field()
