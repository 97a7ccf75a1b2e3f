"""
Who may do what on a site: three groups per site, and one for the whole platform.

`sync_roles` and `sync_platform_role` are the only writers of these groups' rights. They may run at any time and any
number of times; who is a member of a group is never touched.
"""

from collections.abc import Collection as Several
from collections.abc import Iterable

from django.contrib.auth.models import AbstractUser, AnonymousUser, Group, Permission
from django.db import transaction
from django.db.models import Model, Q, QuerySet
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    GroupSitePermission,
    Page,
)

from accounts.models import User
from sites.models import SiteRol, Wijksite

PLATFORM_GROUP = "Platformbeheerder"
# Beside the values of SiteRol.Rol.
PLATFORM_ROLE = "platformbeheerder"

DRAFT = {"wagtailcore.add_page", "wagtailcore.change_page"}
PUBLISH = DRAFT | {"wagtailcore.publish_page", "wagtailcore.lock_page", "wagtailcore.unlock_page"}
PAGES = {
    SiteRol.Rol.REDACTEUR: DRAFT,
    SiteRol.Rol.EINDREDACTEUR: PUBLISH,
    SiteRol.Rol.SITEBEHEERDER: PUBLISH | {"wagtailcore.bulk_delete_page"},
}
MEDIA = {
    "wagtailimages.add_image",
    "wagtailimages.change_image",
    "wagtailimages.choose_image",
    "wagtaildocs.add_document",
    "wagtaildocs.change_document",
    "wagtaildocs.choose_document",
}
# Models of rooms above this one are named as strings; a room that is not installed simply has no such permission.
FACTS = {
    "wagtailadmin.access_admin",
    "locaties.add_locatie",
    "locaties.change_locatie",
    "organisaties.add_persoon",
    "organisaties.change_persoon",
}
LISTS = {f"evenementen.{action}_opgeslagenlijst" for action in ("add", "change", "delete")}
ZOEKEN = {f"search.{action}_uitgelicht" for action in ("add", "change", "delete")}
SCHERMEN = {f"schermen.{action}_scherm" for action in ("add", "change", "delete", "view")}
ZOEKWOORDEN = {f"search.{action}_synoniemgroep" for action in ("add", "change", "delete", "view")}
WIJKEN = {"locaties.add_wijk", "locaties.change_wijk", "locaties.delete_wijk"}
PUBLISHER = FACTS | LISTS | SCHERMEN | ZOEKEN | ZOEKWOORDEN | {"wagtail_localize.submit_translation"}
GENERAL = {
    SiteRol.Rol.REDACTEUR: FACTS | {"schermen.view_scherm", "search.view_synoniemgroep"},
    SiteRol.Rol.EINDREDACTEUR: PUBLISHER,
    SiteRol.Rol.SITEBEHEERDER: PUBLISHER | WIJKEN,
}
SETTINGS = {
    SiteRol.Rol.REDACTEUR: set[str](),
    SiteRol.Rol.EINDREDACTEUR: set[str](),
    SiteRol.Rol.SITEBEHEERDER: {"sites.change_wijksite"},
}

# What the platform's own people manage, beside every page and collection.
PLATFORM_APPS = {
    "accounts",
    "evenementen",
    "home",
    "locaties",
    "organisaties",
    "schermen",
    "search",
    "sites",
    "themas",
    "wagtail_localize",
    "wagtailcore",
    "wagtailredirects",
}


def role_group(wijksite: Wijksite, role: str) -> Group:
    """Raises SiteRol.DoesNotExist for what is no role."""
    return SiteRol.objects.select_related("group").get(wijksite=wijksite, rol=role).group


def group_of_role(name: str) -> Group | None:
    """The group of "delfshaven.localhost:redacteur" (host and role) or "platformbeheerder", or None."""
    if name == PLATFORM_ROLE:
        return sync_platform_role()
    host, _colon, role = name.rpartition(":")
    return Group.objects.filter(siterol__wijksite__site__hostname=host, siterol__rol=role).first()


def platform_managers() -> QuerySet[User]:
    """Everybody who can look after the whole platform now."""
    in_group = User.groups.through.objects.filter(group__name=PLATFORM_GROUP).values("user")
    return User.objects.filter(Q(is_superuser=True) | Q(pk__in=in_group), is_active=True)


def manages_platform(user: AbstractUser | AnonymousUser) -> bool:
    return user.pk is not None and platform_managers().filter(pk=user.pk).exists()


def managed_sites(user: AbstractUser | AnonymousUser) -> QuerySet[Wijksite]:
    """The sites that somebody sets up and whose people they choose, by name."""
    sites = Wijksite.objects.select_related("site__root_page").order_by("naam", "pk")
    if manages_platform(user):
        return sites
    if not user.is_active:
        return sites.none()
    own = SiteRol.objects.filter(rol=SiteRol.Rol.SITEBEHEERDER, group__user=user.pk)
    return sites.filter(pk__in=own.values("wijksite"))


def manages(user: AbstractUser | AnonymousUser, wijksite: Wijksite) -> bool:
    return managed_sites(user).filter(pk=wijksite.pk).exists()


def root_pages(wijksite: Wijksite) -> list[Page]:
    """The root of a site in each of its languages, the main one included."""
    return list(Page.objects.filter(translation_key=wijksite.site.root_page.translation_key, depth=2))


@transaction.atomic
def sync_roles(wijksite: Wijksite) -> dict[str, Group]:
    """
    Bring the groups, the collection and the rights of a site in line with what the roles are.

    Returns the groups by role ("redacteur", …).
    """
    collection = _sync_collection(wijksite)
    roots = root_pages(wijksite)
    groups = {}
    for role in SiteRol.Rol:
        group = _sync_group(wijksite, role)
        group.permissions.set(_permissions(GENERAL[role]))
        _sync_rows(GroupPagePermission, group, "page", roots, PAGES[role])
        _sync_rows(GroupCollectionPermission, group, "collection", [collection], MEDIA)
        _sync_rows(GroupSitePermission, group, "site", [wijksite.site], SETTINGS[role])
        groups[role.value] = group
    return groups


@transaction.atomic
def sync_platform_role() -> Group:
    """The group of who looks after all sites. Rights on every page, picture, document and list of words."""
    group, _created = Group.objects.get_or_create(name=PLATFORM_GROUP)
    wanted = Q(content_type__app_label__in=PLATFORM_APPS) | Q(codename="access_admin")
    group.permissions.set(Permission.objects.filter(wanted))
    all_pages = PUBLISH | {"wagtailcore.bulk_delete_page"}
    _sync_rows(GroupPagePermission, group, "page", Page.objects.filter(depth=1), all_pages)
    managing = {f"wagtailcore.{action}_collection" for action in ("add", "change", "delete")}
    top = Collection.objects.filter(depth=1)
    _sync_rows(GroupCollectionPermission, group, "collection", top, MEDIA | managing)
    return group


def _sync_group(wijksite: Wijksite, role: SiteRol.Rol) -> Group:
    name = _free_name(wijksite, role)
    known = SiteRol.objects.select_related("group").filter(wijksite=wijksite, rol=role).first()
    if known is None:
        group = Group.objects.create(name=name)
        SiteRol.objects.create(wijksite=wijksite, rol=role, group=group)
        return group
    if known.group.name != name:
        known.group.name = name
        known.group.save(update_fields=["name"])
    return known.group


def _free_name(wijksite: Wijksite, role: SiteRol.Rol) -> str:
    """Names of groups are unique; two sites may be called the same."""
    name = f"{wijksite.naam}: {role.value}"
    taken = Group.objects.filter(name=name).exclude(siterol__wijksite=wijksite).exists()
    # A host may have 253 signs, the name of a group 150; the first word of a host tells sites of one name apart.
    return f"{wijksite.naam} ({wijksite.site.root_page.slug[:63]}): {role.value}" if taken else name


def _sync_collection(wijksite: Wijksite) -> Collection:
    collection = wijksite.collectie
    if collection is None:
        collection = Collection.get_first_root_node().add_child(name=wijksite.naam)
        wijksite.collectie = collection
        # Not save(): that would run the receivers that call this.
        Wijksite.objects.filter(pk=wijksite.pk).update(collectie=collection)
    elif collection.name != wijksite.naam:
        collection.name = wijksite.naam
        collection.save(update_fields=["name"])
    return collection


def _permissions(names: Several[str]) -> list[Permission]:
    """Permissions by "app.codename"; names of what is not installed are left out."""
    codenames = {name.partition(".")[2] for name in names}
    found = Permission.objects.filter(codename__in=codenames).select_related("content_type")
    return [row for row in found if f"{row.content_type.app_label}.{row.codename}" in names]


def _sync_rows(model: type[Model], group: Group, field: str, targets: Iterable, names: Several[str]) -> None:
    """Make the rows (group, target, permission) exactly what is wanted."""
    permissions = _permissions(names)
    wanted = {(target.pk, permission.pk) for target in targets for permission in permissions}
    rows = model._default_manager.filter(group=group)
    existing = {
        (target_id, permission_id): pk
        for pk, target_id, permission_id in rows.values_list("pk", f"{field}_id", "permission_id")
    }
    rows.filter(pk__in=[pk for pair, pk in existing.items() if pair not in wanted]).delete()
    model._default_manager.bulk_create(
        [
            model(group=group, permission_id=permission_id, **{f"{field}_id": target_id})
            for target_id, permission_id in sorted(wanted - existing.keys())
        ]
    )
