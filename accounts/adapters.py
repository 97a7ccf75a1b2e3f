import time
from datetime import timedelta
from email.utils import formataddr, parseaddr
from typing import Any, ClassVar

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.account.internal.stagekit import clear_login
from allauth.core import ratelimit
from allauth.mfa.stages import AuthenticateStage
from django.conf import settings
from django.contrib import messages
from django.core.mail import EmailMultiAlternatives
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts import letters
from accounts.access import came_by_code, has_admin
from accounts.addresses import STAFF_WAY, log_in_address
from accounts.letter_html import html_of
from accounts.looks import PLATFORM, find_look, look_of
from accounts.models import User
from accounts.remembering import settle_session

# A code that works for a while only: this letter is not sent late.
CODE_LETTERS = {"account/email/login_code", "account/email/delete_code"}
# What allauth sends to an address where it finds nobody to log in.
NOBODY_LETTER = "account/email/unknown_account"


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
        "too_many_code_requests": _("You asked for a code too often. Wait 15 minutes and try again."),
        "too_many_codes": _("You typed a wrong code too often. Wait an hour and ask for a new code."),
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

    # Where one goes

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        return resolve_url("wagtailadmin_home" if has_admin(request.user) else settings.MEMBER_HOME)

    def get_login_stages(self) -> list[str]:
        ours = {f"{AuthenticateStage.__module__}.{AuthenticateStage.__name__}": "accounts.stages.SecondStep"}
        return [ours.get(stage, stage) for stage in super().get_login_stages()]

    def pre_login(self, request: HttpRequest, user: User, **kwargs: Any) -> HttpResponse | None:
        """A code by mail opens no account that has the admin, even one that got it while the mail was on its way."""
        if response := super().pre_login(request, user, **kwargs):
            return response
        if not (came_by_code(request, user) and has_admin(user)):
            return None
        clear_login(request)
        messages.error(request, _("With this account you log in with your password."))
        return redirect("account_login")

    def post_login(self, request: HttpRequest, user: User, **kwargs: Any) -> HttpResponse:
        settle_session(request, user)
        return super().post_login(request, user, **kwargs)

    # What is mailed

    def send_mail(self, template_prefix: str, email: str, context: dict) -> None:
        """Through the task worker, so that a page answers as fast for an address that nobody knows."""
        if template_prefix == NOBODY_LETTER:
            template_prefix = self._letter_to_nobody(email)
        password_url = settings.WAGTAILADMIN_BASE_URL + log_in_address(self.request, STAFF_WAY)
        expires = timedelta(seconds=app_settings.LOGIN_BY_CODE_TIMEOUT)
        words = {"request": self.request, "email": email, "password_url": password_url}
        words["minutes"] = expires // timedelta(minutes=1)
        message = self.render_mail(template_prefix, email, {**words, **context})
        if template_prefix == NOBODY_LETTER and not ratelimit.consume(
            self.request, action="unknown_account", key=email.lower()
        ):
            # To nobody, by the same road: who types the address of a stranger mails that stranger a few times at most.
            message.to = []
        letters.post(message, timezone.now() + expires if template_prefix in CODE_LETTERS else None)

    def render_mail(
        self,
        template_prefix: str,
        email: str | list[str],
        context: dict[str, Any],
        headers: dict[str, str] | None = None,
    ) -> EmailMultiAlternatives:
        """Text and, made of that text unless a template says otherwise, HTML; both in the look of a site."""
        look = find_look(context.get("look", "")) or look_of(self.request)
        # So that nobody's answering machine answers.
        headers = {"Auto-Submitted": "auto-generated", **(headers or {})}
        words = {**context, "look": look or PLATFORM, "asked_at": timezone.localtime()}
        message = super().render_mail(template_prefix, email, words, headers)
        if not message.alternatives:
            message.attach_alternative(html_of(message.subject, message.body, look), "text/html")
        if look:
            _name, address = parseaddr(message.from_email)
            message.from_email = formataddr((" ".join(look.name.split()), address))
        return message

    def _letter_to_nobody(self, email: str) -> str:
        """An account that may not come in this way is told why; only its own mailbox reads it."""
        user = User.objects.filter(email__iexact=email).first()
        if user is None:
            return NOBODY_LETTER
        return "account/email/use_password" if user.is_active else "account/email/account_off"
