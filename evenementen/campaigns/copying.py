"""
A campaign of one site as a draft on another.

Pictures stay behind (docs/adr/0027), and so does what is not listed there. Names of the site in the texts become those
of the other, as when a whole site is made after an example (sites.rewriting).
"""

from dataclasses import dataclass, field

from django.db import transaction
from wagtail.log_actions import log
from wagtail.models import Page

from cms.permissions import User
from evenementen.models import AgendaPage, CampagnePage, EvenementPage
from sites.admin.scope import own_wijksites
from sites.models import Vermelding, Wijksite
from sites.pages import relative_path
from sites.rewriting import Rewriter
from sites.site_of import wijksite_of
from sites.tree import subtree

MODULE = "agenda"


@dataclass(frozen=True)
class Kopie:
    """`achtergebleven` are titles of activities that the other site does not show."""

    pagina: CampagnePage
    achtergebleven: list[str] = field(default_factory=list)
    zonder_beeld: bool = False


def may_publish_on(user: User, wijksite: Wijksite) -> bool:
    return wijksite.site.root_page.permissions_for_user(user).can_publish_subpage()


def sites_to_copy_to(user: User, page: CampagnePage) -> list[Wijksite]:
    """Other sites with an agenda on which somebody publishes; none for who does not publish where the page lives."""
    home = wijksite_of(page)
    if home is None or not may_publish_on(user, home):
        return []
    return [
        wijksite
        for wijksite in own_wijksites(user)
        if wijksite.pk != home.pk
        and wijksite.status != Wijksite.Status.GESTOPT
        and wijksite.heeft_module(MODULE)
        and may_publish_on(user, wijksite)
    ]


@transaction.atomic
def copy_to(page: CampagnePage, wijksite: Wijksite, user: User) -> Kopie:
    """`page` is in the main language, as it was written last; what comes of it is not online."""
    home = wijksite_of(page)
    if home is None:
        raise ValueError(page)
    latest = page.get_latest_revision_as_object()
    parent = place_for(page, wijksite)
    rewriter = Rewriter(home, wijksite)
    old_root, new_root = home.site.root_page, wijksite.site.root_page
    rewriter.moved(old_root, new_root, "/")
    old_parent = page.get_parent()
    rewriter.moved(old_parent, parent, relative_path(old_parent, old_root))
    here, behind = parted(latest.activiteiten.all(), wijksite)
    new = CampagnePage(
        title=rewriter.text(latest.title)[:255],
        slug=free_slug(rewriter.slug(latest.slug), parent),
        live=False,
        locale=parent.locale,
        intro=rewriter.text(latest.intro)[:300],
        search_description=rewriter.text(latest.search_description),
        inhoud=rewriter.stream(latest.inhoud),
        begin=latest.begin,
        einde=latest.einde,
        kleur=latest.kleur,
        op_kleur=latest.op_kleur,
        owner=user,
    )
    parent.add_child(instance=new)
    new.themas = list(latest.themas.all())
    new.activiteiten = here
    new.save()
    log(instance=new, action="wagtail.create", user=user)
    new.save_revision(user=user)
    return Kopie(new, [activity.title for activity in behind], zonder_beeld=has_pictures(latest))


def place_for(page: CampagnePage, wijksite: Wijksite) -> Page:
    """Below the agenda when it stood there and there is one, else below the front page."""
    root = wijksite.site.root_page
    if AgendaPage.objects.filter(path=page.path[: -Page.steplen]).exists():
        agenda = AgendaPage.objects.filter(subtree(root.path)).first()
        if agenda is not None:
            return agenda
    return Page.objects.get(pk=root.pk)


def parted(
    activities: list[EvenementPage], wijksite: Wijksite
) -> tuple[list[EvenementPage], list[EvenementPage]]:
    """Those that the site shows too, and the others."""
    ids = [activity.pk for activity in activities]
    listings = Vermelding.objects.filter(site=wijksite.site_id, pagina__in=ids)
    shown = set(listings.values_list("pagina_id", flat=True))
    here = [activity for activity in activities if activity.pk in shown]
    return here, [activity for activity in activities if activity.pk not in shown]


def free_slug(slug: str, parent: Page) -> str:
    """A second copy, or another campaign of that name, gets a number."""
    taken = set(parent.get_children().values_list("slug", flat=True))
    number, free = 1, slug
    while free in taken:
        number += 1
        free = f"{slug[:240]}-{number}"
    return free


def has_pictures(page: CampagnePage) -> bool:
    blocks = {block.block_type for block in page.inhoud}
    return bool(page.afbeelding_id or page.deelafbeelding_id or "afbeelding" in blocks)
