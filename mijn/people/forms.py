from django import forms
from django.utils.translation import gettext_lazy as _

from organisaties.models import Lidmaatschap

WHAT_A_ROLE_MAY = [
    (Lidmaatschap.Rol.HELPER, _("Helper: may change everything, except who else may")),
    (Lidmaatschap.Rol.BEHEERDER, _("Manager: may change everything, and decides who else may")),
]


class RoleField(forms.ChoiceField):
    widget = forms.RadioSelect

    def __init__(self) -> None:
        super().__init__(
            label=_("What may this person do?"), choices=WHAT_A_ROLE_MAY, initial=Lidmaatschap.Rol.HELPER
        )


class InvitationForm(forms.Form):
    email = forms.EmailField(
        label=_("E-mail address"),
        help_text=_("We mail a link to this address. It works for seven days."),
        widget=forms.EmailInput(attrs={"autocomplete": "off", "inputmode": "email"}),
    )
    naam = forms.CharField(label=_("Name (not obligatory)"), max_length=120, required=False)
    rol = RoleField()


class RoleForm(forms.Form):
    rol = RoleField()
