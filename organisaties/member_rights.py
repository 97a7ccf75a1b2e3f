"""What a member may do on the page of an organisation and below it: write, and nothing that puts it online."""

from collections.abc import Collection

from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from wagtail.models import GroupPagePermission, Page

from cms.page_rights import register_page_rights
from cms.permissions import User
from organisaties.models import Lidmaatschap
from sites.tree import paths_above

MEMBERS_MAY = frozenset({"add_page", "change_page"})


def rights_of_member(user: User) -> list[GroupPagePermission]:
    """Two queries, one for who belongs to no organisation."""
    members = Lidmaatschap.objects.filter(user=user.pk).select_related("organisatie__page_ptr")
    pages = [member.organisatie.page_ptr for member in members]
    if not pages:
        return []
    permissions = Permission.objects.filter(
        codename__in=MEMBERS_MAY, content_type__app_label=Page._meta.app_label
    )
    return [
        GroupPagePermission(page=page, permission=permission) for permission in permissions for page in pages
    ]


def members_with_rights(page: Page, codenames: Collection[str]) -> QuerySet:
    found = Lidmaatschap.objects.filter(organisatie__path__in=[*paths_above(page.path), page.path])
    return (found if MEMBERS_MAY & set(codenames) else found.none()).values("user")


register_page_rights(rights_of_member, members_with_rights)
