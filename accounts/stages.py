from allauth.mfa.models import Authenticator
from allauth.mfa.stages import AuthenticateStage
from allauth.mfa.utils import is_mfa_enabled
from django.http import HttpRequest

from accounts.access import came_by_code, has_admin


class SecondStep(AuthenticateStage):
    """
    Asked of who set it up, except of a member with a code by mail who only has a passkey: that lives in one device,
    is there to log in faster, and must not lock somebody out on another.
    """

    def _should_handle(self, request: HttpRequest) -> bool:
        user = self.login.user
        if user is not None and came_by_code(request, user) and not has_admin(user):
            return is_mfa_enabled(user, [Authenticator.Type.TOTP])
        return super()._should_handle(request)
