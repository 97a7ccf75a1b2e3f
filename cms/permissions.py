"""Rights on rows of a model that several sites share, of which everybody manages only some."""

from collections import defaultdict
from collections.abc import Callable, Collection

from django.contrib.auth.models import AbstractUser, AnonymousUser
from django.db.models import Model, Q, QuerySet
from wagtail.permission_policies import ModelPermissionPolicy

User = AbstractUser | AnonymousUser
# Which rows of a model are a person's: a condition, or None for every row.
Scope = Callable[[User], Q | None]

_scopes: dict[type[Model], list[Scope]] = defaultdict(list)


def register_scope(model: type[Model], scope: Scope) -> None:
    """Add a reason why somebody manages rows of a model; one reason is enough. Rooms add their own."""
    _scopes[model].append(scope)


class ScopedPermissionPolicy(ModelPermissionPolicy):
    """The model permissions of somebody's groups, on the rows that a registered reason gives them."""

    def in_scope(self, user: User) -> QuerySet:
        """The rows that a person manages, whatever they may do with them. None without a reason."""
        found = Q(pk__in=[])
        for scope in _scopes[self.model]:
            condition = scope(user)
            if condition is None:
                return self.model._default_manager.all()
            found |= condition
        return self.model._default_manager.filter(found)

    def user_has_any_permission_for_instance(
        self, user: User, actions: Collection[str], instance: Model
    ) -> bool:
        return (
            self.user_has_any_permission(user, actions)
            and self.in_scope(user).filter(pk=instance.pk).exists()
        )

    def user_has_permission_for_instance(self, user: User, action: str, instance: Model) -> bool:
        return self.user_has_any_permission_for_instance(user, {action}, instance)

    def instances_user_has_any_permission_for(self, user: User, actions: Collection[str]) -> QuerySet:
        if self.user_has_any_permission(user, actions):
            return self.in_scope(user)
        return self.model._default_manager.none()
