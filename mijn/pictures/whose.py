"""
Whose picture it is. What is said of a picture belongs to the picture, not to the page: whoever changes it changes
every page on which it stands.
"""

from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from wagtail.models import Page, ReferenceIndex
from wagtail.query import PageQuerySet

from media.models import Afbeelding
from organisaties.models import Lidmaatschap, OrganisatiePage
from sites.tree import paths_above, subtree

# Of pages that show it too: enough to know whom to call.
NAMED = 5


@dataclass(frozen=True)
class Use:
    """
    `is_shown`: visitors see it on a page of this organisation. `is_shared`: it stands elsewhere too, or is somebody
    else's; `names` are those of them that visitors can read.
    """

    is_shown: bool
    is_shared: bool
    names: list[str]


def use_of(lid: Lidmaatschap, picture: Afbeelding) -> Use:
    """A fixed number of queries, however many pages show it."""
    used = set(
        ReferenceIndex.get_references_to(picture).values_list("base_content_type", "object_id").distinct()
    )
    of_pages = ContentType.objects.get_for_model(Page).pk
    pages = Page.objects.filter(pk__in=[pk for kind, pk in used if kind == of_pages])
    own = of_organisation(lid.organisatie)
    theirs = pages.exclude(own) | uploaded_for(lid, picture)
    # The logo of a site, the face of a person: not of one organisation either.
    elsewhere = any(kind != of_pages for kind, _pk in used)
    return Use(pages.filter(own).live().exists(), elsewhere or theirs.exists(), names_of(theirs))


def of_organisation(page: OrganisatiePage) -> Q:
    """The profile and all below it, in every language."""
    found = Q()
    for path in Page.objects.filter(translation_key=page.translation_key).values_list("path", flat=True):
        found |= subtree(path)
    return found


def uploaded_for(lid: Lidmaatschap, picture: Afbeelding) -> PageQuerySet:
    """
    Other organisations, when one of their people uploaded it and none of ours: it may stand in a draft of theirs, which
    no index knows.
    """
    rows = Lidmaatschap.objects.filter(user=picture.uploaded_by_user_id)
    pages = set(rows.values_list("organisatie", flat=True)) if picture.uploaded_by_user_id else set()
    return Page.objects.filter(pk__in=set() if lid.organisatie_id in pages else pages)


def names_of(pages: PageQuerySet) -> list[str]:
    """An activity goes by the name of its organisation."""
    shown = list(pages.live().public().order_by("path")[:NAMED])
    roads = [(page.title, [*paths_above(page.path), page.path]) for page in shown]
    paths = {path for _title, road in roads for path in road}
    names = dict(OrganisatiePage.objects.filter(path__in=paths).values_list("path", "title"))
    return sorted({next((names[path] for path in road if path in names), title) for title, road in roads})
