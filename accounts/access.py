"""Who has the admin, and how somebody came in: a code by mail is enough for members and never for the admin."""

from allauth.account.authentication import get_authentication_records
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest

from accounts.models import User


def has_admin(user: User | AnonymousUser) -> bool:
    return user.has_perm("wagtailadmin.access_admin")


def came_by_code(request: HttpRequest, user: User | AnonymousUser) -> bool:
    """Whether this session began with a code by mail, and not with a password, a passkey or the gemeente."""
    records = get_authentication_records(request, user)
    return bool(records) and records[0].get("method") == "code"
