from collections.abc import Callable
from typing import Any

from allauth.account.adapter import get_adapter as get_account_adapter
from allauth.account.authentication import get_authentication_records
from allauth.account.internal.flows.logout import logout
from allauth.mfa.adapter import get_adapter as get_mfa_adapter
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.access import came_by_code, has_admin

GetResponse = Callable[[HttpRequest], HttpResponse]

# What someone who is half-way in must still be able to do.
OPEN_ADMIN_VIEWS = {"wagtailadmin_login", "wagtailadmin_logout", "wagtailadmin_password_reset"}


def is_in_the_admin(request: HttpRequest) -> bool:
    """Whether somebody who is logged in asks for the admin, beyond the doors that stay open to them."""
    # A wijk's own host has other URLs and no sessions, so no admin and no user.
    user = getattr(request, "user", None)
    admin = reverse("wagtailadmin_home", urlconf=settings.ROOT_URLCONF)
    if user is None or not request.path_info.startswith(admin) or not user.is_authenticated:
        return False
    return request.resolver_match is None or request.resolver_match.url_name not in OPEN_ADMIN_VIEWS


class AdminAccessMiddleware:
    """Tells someone who is logged in without admin rights so, in one page, and asks who came by a code to log in anew.

    Wagtail sends them to the log-in page, and that page sends who is logged in back: a circle without end.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable, args: Any, kwargs: Any
    ) -> HttpResponse | None:
        if not is_in_the_admin(request):
            return None
        if not has_admin(request.user):
            return render(
                request, "account/no_admin_access.html", {"member_home": settings.MEMBER_HOME}, status=403
            )
        if came_by_code(request, request.user):
            # A member who got a role: this session may be weeks old, and began with a code by mail.
            logout(request, show_message=False)
            messages.warning(request, _("With this account you log in with your password."))
            return redirect_to_login(request.get_full_path(), reverse("account_login"))
        return None


class MfaRequiredMiddleware:
    """Who opens the admin took a second step in this session (ADMIN_MFA_REQUIRED), or is led to it."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable, args: Any, kwargs: Any
    ) -> HttpResponse | None:
        if not settings.ADMIN_MFA_REQUIRED or not is_in_the_admin(request) or took_second_step(request):
            return None
        if request.headers.get("x-requested-with") == "XMLHttpRequest":
            raise PermissionDenied
        if get_mfa_adapter().is_mfa_enabled(request.user):
            return redirect_to_login(request.get_full_path(), second_step_url(request))
        messages.warning(
            request,
            _("Before you can start, set up a second step to log in. That keeps others out of your account."),
        )
        return redirect("mfa_index")


def took_second_step(request: HttpRequest) -> bool:
    """That someone has a second step does not say that whoever holds this session took it."""
    methods = {record.get("method") for record in get_authentication_records(request, request.user)}
    if settings.OIDC_IS_SECOND_STEP and "socialaccount" in methods:
        return True
    return "mfa" in methods and get_mfa_adapter().is_mfa_enabled(request.user)


def second_step_url(request: HttpRequest) -> str:
    methods = get_account_adapter(request).get_reauthentication_methods(request.user)
    return next(method["url"] for method in methods if method["id"].startswith("mfa_reauthenticate"))
