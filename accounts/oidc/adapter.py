import logging
from typing import Any

from allauth.account.adapter import get_adapter as get_account_adapter
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialAccount, SocialLogin
from allauth.socialaccount.providers.base import AuthProcess
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from accounts.invitation import find_or_make_account
from accounts.models import User
from accounts.oidc.claims import Identity, RefusedError, read_identity
from accounts.oidc.roles import find_groups, follow_login, roles_for

logger = logging.getLogger(__name__)


class SocialAccountAdapter(DefaultSocialAccountAdapter):
    """
    Lets in who is in a group that OIDC_ROLES names, with an address that the server vouches for, and nobody else.

    allauth speaks the protocol; here is decided who somebody is, and what they may do.
    """

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        known = sociallogin.user if sociallogin.is_existing else None
        try:
            user = self._let_in(request, sociallogin, known)
        except RefusedError as refusal:
            raise ImmediateHttpResponse(refused(request, str(refusal))) from refusal
        # What the server told has been read; it is not kept.
        account = sociallogin.account
        account.extra_data = {}
        account.user = sociallogin.user = user
        account.save()

    def on_authentication_error(
        self,
        request: HttpRequest,
        provider: Any,
        error: Any = None,
        exception: Any = None,
        extra_context: Any = None,
    ) -> None:
        logger.warning("log-in server: %s %s", error, exception)

    def _let_in(self, request: HttpRequest, sociallogin: SocialLogin, known: User | None) -> User:
        if sociallogin.state.get("process") != AuthProcess.LOGIN:
            raise RefusedError(_("This way of logging in cannot be added to another account."))
        answers = sociallogin.account.extra_data
        if known is not None:
            # allauth has written the answers down before anybody looked at them.
            SocialAccount.objects.filter(pk=sociallogin.account.pk).update(extra_data={})
        identity = read_identity(answers)
        groups = find_groups(roles_for(identity.groups))
        user = known or (self._user(request, sociallogin, identity) if groups else None)
        if user is not None:
            follow_login(user, groups)
        if user is None or not groups:
            raise RefusedError(
                _(
                    "You are not in a group that works on a site here. Ask your manager or the editors of your site."
                )
            )
        return user

    def _user(self, request: HttpRequest, sociallogin: SocialLogin, identity: Identity) -> User:
        existed = User.objects.filter(email__iexact=identity.email).first()
        if existed is not None and existed.is_superuser:
            raise RefusedError(_("This account was made on the server. Log in with your password."))
        try:
            user = find_or_make_account(identity.email, identity.name)
        except ValidationError as error:
            raise RefusedError(" ".join(error.messages)) from error
        if existed is not None:
            sociallogin.account.extra_data = {}
            sociallogin.connect(request, user)
        return user


def refused(request: HttpRequest, reason: str) -> HttpResponse:
    if request.user.is_authenticated:
        get_account_adapter(request).logout(request)
    return render(request, "socialaccount/refused.html", {"reason": reason}, status=403)
