from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.code_forms import CodeField


class DeleteForm(forms.Form):
    code = CodeField(
        label=_("Code of 6 digits"),
        error_messages={"required": _("Type the code from the mail.")},
        widget=forms.TextInput(
            attrs={"inputmode": "numeric", "autocomplete": "one-time-code", "spellcheck": "false"}
        ),
    )
