"""Which wijken somebody sees, changes, and may give other postcodes."""

from django.db.models import Q
from wagtail.models import Site

from cms.permissions import User, register_scope
from locaties.models import Wijk
from sites.admin.links.access import managed_sites
from sites.admin.scope import made_by, own_wijksites, sees_all_sites


def own_wijken(user: User) -> Q | None:
    """Of an own site, or made by this person."""
    if sees_all_sites(user):
        return None
    ids = Wijk.objects.filter(wijksites__in=own_wijksites(user)).values("pk")
    return Q(pk__in=ids) | made_by(user, Wijk)


register_scope(Wijk, own_wijken)


def sites_of(wijk: Wijk) -> list[Site]:
    return list(Site.objects.filter(wijksite__wijken=wijk).order_by("site_name")) if wijk.pk else []


def may_change(user: User, wijk: Wijk) -> bool:
    """Who manages one of its sites, or made it before a site took it; being an editor there is not enough."""
    if sees_all_sites(user):
        return True
    sites = sites_of(wijk)
    if not sites:
        return Wijk.objects.filter(made_by(user, Wijk), pk=wijk.pk).exists()
    return managed_sites(user).filter(pk__in=[site.pk for site in sites]).exists()


def may_change_postcodes(user: User, wijk: Wijk) -> bool:
    """Of a wijk that several sites use only who looks after the platform: it moves places of all of them."""
    return sees_all_sites(user) or (may_change(user, wijk) and len(sites_of(wijk)) <= 1)
