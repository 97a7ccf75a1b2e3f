import time
from typing import Any, ClassVar

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _


class AccountAdapter(DefaultAccountAdapter):
    """Nobody signs up by themselves, and every refusal says what to do next."""

    error_messages: ClassVar[dict] = {
        **DefaultAccountAdapter.error_messages,
        "account_inactive": _("This account is switched off. Ask the editors of your site."),
        "email_password_mismatch": _("This e-mail address and password do not belong together. Try again."),
        "email_taken": _("Someone with this e-mail address already has an account."),
        "enter_current_password": _("Type your current password."),
        "incorrect_code": _("This code is not right. Look for the newest code and try again."),
        "incorrect_password": _("This password is not right. Try again."),
        "invalid_or_expired_key": _("This link does not work any more. Ask for a new one."),
        "invalid_password_reset": _("This link does not work any more. Ask for a new one."),
        "invalid_login": _("That did not work. Try again."),
        "rate_limited": _("You tried too often. Wait five minutes and try again."),
        "too_many_login_attempts": _(
            "You tried too often. Wait five minutes and try again, or choose a new password."
        ),
        "same_as_current": _("This is the same as it was. Type something else."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def is_reauthentication_required(self, *, app: str, **kwargs: Any) -> bool:
        """Who logged in just now is not asked again: setting up the second step is what comes right after."""
        if not super().is_reauthentication_required(app=app, **kwargs):
            return False
        records = get_authentication_records(self.request, self.request.user)
        return not records or time.time() - records[-1]["at"] >= app_settings.REAUTHENTICATION_TIMEOUT
