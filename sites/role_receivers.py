"""The rights of a site follow its name and its languages by themselves."""

from typing import Any

from django.contrib.auth.models import Group
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Page

from sites.listings import ROOT_DEPTH
from sites.models import SiteRol, Wijksite
from sites.roles import sync_roles


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
