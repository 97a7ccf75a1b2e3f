"""
The roles that somebody has because the log-in server of a gemeente says so.

They follow it at every log-in, given and taken away; a role that a colleague gave stays.
"""

import logging
from collections.abc import Callable, Iterable

from django.conf import settings
from django.contrib.auth.models import Group
from django.db import transaction

from accounts.indispensable import IndispensableError
from accounts.models import RoleFromLogin, User

logger = logging.getLogger(__name__)

# From the name of a role, such as "delfshaven.localhost:redacteur", to its group; None for what is no role.
GroupFinder = Callable[[str], Group | None]
_finders: list[GroupFinder] = []


def register_group_finder(finder: GroupFinder) -> None:
    """Rooms above know which groups are roles."""
    _finders.append(finder)


def roles_for(groups: Iterable[str]) -> set[str]:
    """The names of roles that OIDC_ROLES gives for these groups of the gemeente."""
    found: set[str] = set()
    for name in groups:
        roles = settings.OIDC_ROLES.get(name, [])
        found |= {roles} if isinstance(roles, str) else set(roles)
    return found


def find_groups(roles: Iterable[str]) -> list[Group]:
    found = []
    for role in roles:
        group = next(filter(None, (finder(role) for finder in _finders)), None)
        if group is None:
            logger.warning("OIDC_ROLES names %s, which is no role here", role)
        else:
            found.append(group)
    return found


@transaction.atomic
def follow_login(user: User, groups: Iterable[Group]) -> None:
    """Give and take away until somebody has, of what comes from the log-in server, exactly these."""
    wanted = {group.pk: group for group in groups}
    has = set(user.groups.values_list("pk", flat=True))
    for pk, group in wanted.items():
        if pk not in has:
            user.groups.add(group)
            RoleFromLogin.objects.get_or_create(user=user, group=group)
    for given in RoleFromLogin.objects.filter(user=user).exclude(group__in=wanted).select_related("group"):
        try:
            with transaction.atomic():
                user.groups.remove(given.group)
                given.delete()
        except IndispensableError:
            logger.warning("account %s keeps %s: nobody else has it", user.pk, given.group)
