"""A code by mail that proves, now, that who sits at this browser also reads the mailbox of the account."""

from typing import Self

from allauth.account import app_settings
from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.code_verification import AbstractCodeVerificationProcess
from allauth.core.internal import ratelimit
from allauth.core.internal.cryptokit import compare_user_code
from django.http import HttpRequest

from accounts.models import User

APP = "allauth.account"


class FreshCode(AbstractCodeVerificationProcess):
    """
    `letter`: the template that carries the code, and so what the code is for: it proves nothing for something else.
    Asking and typing count with those of logging in.
    """

    def __init__(self, request: HttpRequest, user: User, letter: str, state: dict) -> None:
        super().__init__(
            max_attempts=app_settings.LOGIN_BY_CODE_MAX_ATTEMPTS,
            timeout=app_settings.LOGIN_BY_CODE_TIMEOUT,
            state=state,
            user=user,
        )
        self.request, self.letter = request, letter

    @classmethod
    def mail(cls, request: HttpRequest, user: User, letter: str) -> Self | None:
        """None when that was asked too often."""
        if not ratelimit.consume(request, app=APP, action="request_login_code", key=user.email):
            return None
        process = cls(request, user, letter, cls.initial_state(user, user.email))
        process.send()
        return process

    @classmethod
    def waiting(cls, request: HttpRequest, user: User, letter: str) -> Self | None:
        """The one that was mailed from this browser to this account, unless it is used or over."""
        state = request.session.get(_key(letter))
        process = cls(request, user, letter, state) if state else None
        if process is None or process.state.get("email") != user.email:
            return None
        return process.abort_if_invalid()

    def send(self) -> None:
        self.state["code"] = get_adapter().generate_login_code()
        self.persist()
        get_adapter().send_mail(self.letter, self.state["email"], {"code": self.code, "user": self.user})

    def is_right(self, typed: str) -> bool:
        usage = ratelimit.consume(self.request, app=APP, action="login_code_failed", key=self.state["email"])
        if not usage or not compare_user_code(actual=typed, expected=self.code):
            self.record_invalid_attempt()
            return False
        usage.rollback()
        self.abort()
        return True

    def persist(self) -> None:
        self.request.session[_key(self.letter)] = self.state

    def abort(self) -> None:
        self.request.session.pop(_key(self.letter), None)


def _key(letter: str) -> str:
    return f"code:{letter}"
