from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.request import split_domain_port
from django.shortcuts import redirect, render, resolve_url
from django.utils.http import urlencode
from django.views.decorators.http import require_safe
from wagtail.admin.views.account import AccountView as WagtailAccountView
from wagtail.admin.views.account import AvatarSettingsPanel, BaseSettingsPanel

from accounts.access import has_admin
from accounts.looks import PARAMETER


@require_safe
def admin_login(request: HttpRequest) -> HttpResponse:
    """The admin's own log-in address leads to the one log-in page, and back to where one wanted to be."""
    wanted = {"next": request.GET["next"]} if "next" in request.GET else {}
    address = resolve_url("account_login")
    return HttpResponseRedirect(f"{address}?{urlencode(wanted)}" if wanted else address)


@require_safe
def site_login(request: HttpRequest) -> HttpResponse:
    """A wijk's own host has no log-in and sets no cookie; who must log in does so on the platform."""
    here = split_domain_port(request.get_host())[0]
    return redirect(f"{settings.WAGTAIL_FRONTEND_LOGIN_URL}?{urlencode({PARAMETER: here})}")


@require_safe
def admin_password_reset(request: HttpRequest) -> HttpResponse:
    return redirect("account_reset_password")


@require_safe
@login_required
def account_home(request: HttpRequest) -> HttpResponse:
    """What one can do about one's own account, for who has the admin and who has not."""
    passkeys = Authenticator.objects.filter(user=request.user, type=Authenticator.Type.WEBAUTHN).count()
    words = {"passkeys": passkeys, "has_admin": has_admin(request.user), "member_home": settings.MEMBER_HOME}
    return render(request, "account/account_home.html", words)


def too_many_requests(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "account/too_many_requests.html", status=429)


class AccountView(WagtailAccountView):
    """The admin's page about oneself, without a profile picture.

    That upload would be the only one that skips the checks of `media`, and the picture would tell more about
    an editor than the work asks for.
    """

    def get_panels(self) -> list[BaseSettingsPanel]:
        return [panel for panel in super().get_panels() if not isinstance(panel, AvatarSettingsPanel)]
