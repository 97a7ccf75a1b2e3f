"""
The rights of a site follow its name and its languages by themselves, and the platform never loses the last person who
looks after it.
"""

from collections.abc import Collection, Iterable
from typing import Any

from django.contrib.auth.models import Group
from django.db import connection
from django.db.models.signals import m2m_changed, post_delete, post_save, pre_delete, pre_save
from django.dispatch import receiver
from django.utils.translation import gettext as _
from wagtail.models import Page

from accounts.indispensable import IndispensableError
from accounts.models import User
from accounts.oidc.roles import register_group_finder
from sites.models import SiteRol, Wijksite
from sites.roles import PLATFORM_GROUP, group_of_role, platform_managers, sync_roles
from sites.tree import ROOT_DEPTH

register_group_finder(group_of_role)


@receiver(post_save, sender=Wijksite)
def on_site(sender: type[Wijksite], instance: Wijksite, raw: bool = False, **kwargs: Any) -> None:
    if not raw:
        sync_roles(instance)


@receiver(post_save)
def on_root_translation(
    sender: type[Any], instance: Any, created: bool, raw: bool = False, **kwargs: Any
) -> None:
    """The root of a new language stands beside the first one, so no right reaches it through the tree."""
    if raw or not created or not isinstance(instance, Page) or instance.depth != ROOT_DEPTH:
        return
    same_site = Wijksite.objects.filter(site__root_page__translation_key=instance.translation_key)
    for wijksite in same_site.select_related("site__root_page", "collectie"):
        sync_roles(wijksite)


@receiver(post_delete, sender=SiteRol)
def on_role_gone(sender: type[SiteRol], instance: SiteRol, **kwargs: Any) -> None:
    Group.objects.filter(pk=instance.group_id).delete()


def keep_one_manager(leaving: Iterable[int]) -> None:
    """Raises IndispensableError when nobody is left to look after the platform without these people."""
    if connection.in_atomic_block:
        # Two people who remove each other at the same moment wait for each other here.
        list(Group.objects.select_for_update().filter(name=PLATFORM_GROUP))
    managers = {user.pk: user for user in platform_managers()}
    last = [managers[pk] for pk in leaving if pk in managers]
    if last and len(last) == len(managers):
        raise IndispensableError(
            _("%(name)s is the last one who looks after the platform. First invite somebody else for that.")
            % {"name": last[0]}
        )


@receiver(m2m_changed, sender=User.groups.through)
def on_leaving_the_group(
    sender: type[Any], instance: Any, action: str, reverse: bool, pk_set: set[int] | None, **kwargs: Any
) -> None:
    if action not in {"pre_remove", "pre_clear"}:
        return
    memberships = User.groups.through.objects.filter(group__name=PLATFORM_GROUP, user__is_superuser=False)
    memberships = memberships.filter(**{"group" if reverse else "user": instance})
    if pk_set is not None:
        memberships = memberships.filter(**{f"{'user' if reverse else 'group'}__in": pk_set})
    if leaving := list(memberships.values_list("user", flat=True)):
        keep_one_manager(leaving)


@receiver(pre_save, sender=User)
def on_switching_off(
    sender: type[User],
    instance: User,
    raw: bool = False,
    update_fields: Collection[str] | None = None,
    **kwargs: Any,
) -> None:
    stays = instance.is_active and instance.is_superuser
    untouched = update_fields is not None and not {"is_active", "is_superuser"} & set(update_fields)
    if raw or stays or untouched or instance.pk is None:
        return
    if instance.is_active and instance.groups.filter(name=PLATFORM_GROUP).exists():
        return
    keep_one_manager([instance.pk])


@receiver(pre_delete, sender=User)
def on_deleting_an_account(sender: type[User], instance: User, **kwargs: Any) -> None:
    keep_one_manager([instance.pk])


@receiver(pre_delete, sender=Group)
def on_deleting_a_group(sender: type[Group], instance: Group, **kwargs: Any) -> None:
    if instance.name == PLATFORM_GROUP:
        keep_one_manager(instance.user_set.filter(is_superuser=False).values_list("pk", flat=True))
