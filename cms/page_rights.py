"""
Rights on pages that come from something else than a group; the rooms that know of such a reason add it here.

In the admin only groups count (`by_groups_only`): who belongs to an organisation works on it elsewhere.
"""

from collections.abc import Callable, Collection, Iterable
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import Q, QuerySet
from wagtail.models import GroupPagePermission, Page
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail.permissions import register_permission_policy

from cms.permissions import User

# What somebody may do on which pages, as rows that are not saved: each has a page and a permission, and holds for
# all pages below it too. The same number of queries whatever there is.
Source = Callable[[User], Iterable[GroupPagePermission]]
# The other way round: the ids of who has one of these permissions ("change_page") on a page because of that reason.
Holders = Callable[[Page, Collection[str]], QuerySet]

_sources: list[tuple[Source, Holders]] = []

GROUP_RIGHTS = "_rights_of_groups"
ONLY_GROUPS = "_rights_of_groups_only"


def register_page_rights(source: Source, holders: Holders) -> None:
    _sources.append((source, holders))


def by_groups_only(user: User) -> None:
    """From here on in this request, somebody may do what their groups may."""
    setattr(user, ONLY_GROUPS, True)


def group_rights(user: User) -> list[GroupPagePermission]:
    """What somebody may do because of groups; nothing for who is no member of any, also when they may do all."""
    if not hasattr(user, GROUP_RIGHTS):
        setattr(user, GROUP_RIGHTS, list(PagePermissionPolicy(Page).get_all_permissions_for_user(user)))
    return getattr(user, GROUP_RIGHTS)


class SourcedPagePermissionPolicy(PagePermissionPolicy):
    """The rights of somebody's groups, and those of every registered source."""

    def get_cached_permissions_for_user(self, user: User) -> list[GroupPagePermission]:
        # Apart from the kept answer: that may have been given before somebody turned out to be in the admin.
        return (
            group_rights(user)
            if hasattr(user, ONLY_GROUPS)
            else super().get_cached_permissions_for_user(user)
        )

    def get_all_permissions_for_user(self, user: User) -> list[GroupPagePermission]:
        rights = list(group_rights(user))
        if user.is_active and not user.is_anonymous and not user.is_superuser:
            rights += [right for source, _holders in _sources for right in source(user)]
        return rights

    def users_with_any_permission_for_instance(
        self, actions: Collection[str], instance: Page, include_superusers: bool = True
    ) -> QuerySet[Any]:
        by_groups = super().users_with_any_permission_for_instance(actions, instance, include_superusers)
        found = Q(pk__in=by_groups.values("pk"))
        for _source, holders in _sources:
            found |= Q(pk__in=holders(instance, self._get_permission_codenames(actions)))
        return get_user_model()._default_manager.filter(found, is_active=True)


register_permission_policy(Page, SourcedPagePermissionPolicy(Page))
