"""Logging in with a code by mail: ask for it, type it."""

from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.forms import ConfirmLoginCodeForm as AllauthConfirmLoginCodeForm
from allauth.account.forms import RequestLoginCodeForm as AllauthRequestLoginCodeForm
from allauth.core import context
from allauth.core.internal import ratelimit
from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.access import has_admin
from accounts.models import User


class RequestCodeForm(AllauthRequestLoginCodeForm):
    _user: User | None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].label = _("E-mail address")
        self.fields["email"].error_messages["required"] = _("Type your e-mail address.")

    def clean_email(self) -> str:
        try:
            email: str = super().clean_email()
        except forms.ValidationError as error:
            # allauth's own sentence tells to choose a new password.
            raise get_adapter().validation_error("too_many_code_requests") from error
        # Who has the admin gets no code; a mail says what to do instead (AccountAdapter), and this page says nothing.
        if self._user is not None and has_admin(self._user):
            self._user = None
        return email


class CodeField(forms.CharField):
    """Six digits, however they were pasted: with spaces, dashes, or the whole subject of the mail around them."""

    def to_python(self, value: Any) -> str:
        return "".join(str(int(sign)) for sign in super().to_python(value) or "" if sign.isdecimal())


class ConfirmCodeForm(AllauthConfirmLoginCodeForm):
    """`email`: whom the code was sent to, on whom wrong codes are counted."""

    code = CodeField(
        label=_("Code of 6 digits"), error_messages={"required": _("Type the code from the mail.")}
    )
    remember = forms.BooleanField(
        label=_("Stay logged in on this phone or computer"),
        required=False,
        help_text=_("Do this only when nobody else uses it."),
    )

    def __init__(self, *args: Any, email: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.email = email
        self.fields["code"].widget.attrs.update(
            {"inputmode": "numeric", "autocomplete": "one-time-code", "spellcheck": "false"}
        )

    def clean_code(self) -> str:
        usage = ratelimit.consume(
            context.request, app="allauth.account", action="login_code_failed", key=self.email.lower()
        )
        if not usage:
            raise get_adapter().validation_error("too_many_codes")
        code: str = super().clean_code()
        usage.rollback()
        return code
