"""Which part of the platform somebody works in: the sites on whose pages they have rights."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model, Q
from django.db.models.functions import Cast
from wagtail.models import ModelLogEntry, Page, Site

from cms.page_rights import group_rights
from cms.permissions import User
from sites.models import Wijksite
from sites.tree import ROOT_DEPTH, ROOT_PATH_LENGTH, subtree

EVERYTHING = ""
OWN_WIJKSITES = "_own_wijksites"


def own_paths(user: User) -> frozenset[str]:
    """Tree paths below which somebody has rights; {""} for who may do everything, empty for who may nothing."""
    if user.is_superuser and user.is_active:
        return frozenset({EVERYTHING})
    return frozenset(right.page.path for right in group_rights(user))


def sees_all_sites(user: User) -> bool:
    return any(len(path) < ROOT_PATH_LENGTH for path in own_paths(user))


def own_pages(user: User, prefix: str = "") -> Q:
    """The condition for somebody's pages; `prefix` is the road to the page, such as "pagina__"."""
    found = Q(pk__in=[])
    for path in own_paths(user):
        found |= subtree(path, prefix)
    return found


def own_wijksites(user: User) -> list[Wijksite]:
    """By name. Read once per request."""
    kept = vars(user)
    if OWN_WIJKSITES not in kept:
        sites = Wijksite.objects.select_related("site__root_page").order_by("naam")
        if not sees_all_sites(user):
            roots = {path[:ROOT_PATH_LENGTH] for path in own_paths(user)}
            sites = sites.filter(site__root_page__path__in=roots)
        kept[OWN_WIJKSITES] = list(sites)
    return kept[OWN_WIJKSITES]


def own_sites(user: User) -> list[Site]:
    return [wijksite.site for wijksite in own_wijksites(user)]


def of_own_sites(user: User) -> Q | None:
    """The scope (cms.permissions) of rows that have a `site`."""
    return None if sees_all_sites(user) else Q(site__in=own_sites(user))


def own_root_pages(user: User) -> list[Page]:
    """The front page of each of somebody's sites, in the main language."""
    return [site.root_page for site in own_sites(user) if site.root_page.depth == ROOT_DEPTH]


def made_by(user: User, model: type[Model]) -> Q:
    """Rows that somebody made in the admin themselves."""
    entries = ModelLogEntry.objects.filter(
        content_type=ContentType.objects.get_for_model(model), action="wagtail.create", user=user
    )
    return Q(pk__in=entries.annotate(row=Cast("object_id", model._meta.pk)).values("row"))
