"""How long somebody stays logged in: the one question is asked beside the code, and never of who has the admin."""

from django.conf import settings
from django.http import HttpRequest

from accounts.access import came_by_code, has_admin
from accounts.models import User

SESSION_KEY = "blijf_ingelogd"


def note_wish(request: HttpRequest, wish: bool) -> None:
    """Before the log-in is complete: a second step may still come."""
    request.session[SESSION_KEY] = wish


def settle_session(request: HttpRequest, user: User) -> None:
    """When somebody is in. From the moment of logging in, whatever they do after that."""
    wish = request.session.pop(SESSION_KEY, False)
    long = wish and came_by_code(request, user) and not has_admin(user)
    request.session.set_expiry(settings.REMEMBERED_SESSION_AGE if long else settings.SESSION_COOKIE_AGE)
