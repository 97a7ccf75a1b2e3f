"""Who decides what is shared between sites, and who decides about what comes from elsewhere."""

from dataclasses import dataclass

from django.db.models import Q, QuerySet
from wagtail.models import Site

from cms.page_rights import group_rights
from cms.permissions import User
from sites import roles
from sites.admin.scope import sees_all_sites
from sites.models import Koppeling
from sites.models.koppeling import KoppelingQuerySet

PUBLISH = "publish_page"


def all_sites() -> QuerySet[Site]:
    sites = Site.objects.filter(wijksite__isnull=False)
    return sites.select_related("wijksite", "root_page").order_by("wijksite__naam")


def managed_sites(user: User) -> QuerySet[Site]:
    """Those whose links somebody sets: the sitebeheerder's own, all of them for who looks after the platform."""
    return all_sites().filter(wijksite__in=roles.managed_sites(user).order_by().values("pk"))


def edited_sites(user: User) -> QuerySet[Site]:
    """Those on which somebody approves and hides what comes from elsewhere: who publishes on all of the site."""
    if sees_all_sites(user):
        return all_sites()
    paths = {right.page.path for right in group_rights(user) if right.permission.codename == PUBLISH}
    return all_sites().filter(root_page__path__in=paths)


def links_of(user: User) -> KoppelingQuerySet:
    """Out of and into the sites that somebody manages."""
    sites = managed_sites(user).values("pk")
    return Koppeling.objects.filter(Q(van__in=sites) | Q(naar__in=sites)).select_related(
        "van__wijksite", "naar__wijksite", "gemaakt_door"
    )


@dataclass(frozen=True)
class Sides:
    """On which sides of a link somebody speaks for the site."""

    van: bool
    naar: bool

    @classmethod
    def of(cls, user: User, koppeling: Koppeling) -> "Sides":
        managed = set(managed_sites(user).values_list("pk", flat=True))
        return cls(koppeling.van_id in managed, koppeling.naar_id in managed)

    @property
    def both(self) -> bool:
        return self.van and self.naar
