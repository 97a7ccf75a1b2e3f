"""Who did what with an organisation and its activities: only read here. Wagtail writes it, and organisaties.audit."""

from django.db.models import Q, QuerySet
from wagtail.models import Page, PageLogEntry

from organisaties.models import OrganisatiePage
from sites.tree import subtree

# Of what Wagtail writes down: what tells a member something.
CHANGES = (
    "wagtail.create",
    "wagtail.edit",
    "wagtail.publish",
    "wagtail.unpublish",
    "wagtail.rename",
    "wagtail.revert",
    "wagtail.move",
)
OURS = ("feit.", "lid.", "persoon.", "namens.", "inzending.", "aanmelding.", "pagina.")
# What "inzending.", "aanmelding." says in our own words.
TWICE = "wagtail.workflow."


def entries_about(page: OrganisatiePage) -> QuerySet[PageLogEntry]:
    """Of the page and all below it, in every language, the newest first; nothing twice."""
    found = Q()
    for path in Page.objects.filter(translation_key=page.translation_key).values_list("path", flat=True):
        found |= subtree(path, "page__")
    entries = (
        PageLogEntry.objects.filter(found).exclude(action__startswith=TWICE).select_related("page", "user")
    )
    return entries.order_by("-timestamp", "-pk")


def changes_for_members(page: OrganisatiePage) -> QuerySet[PageLogEntry]:
    wanted = Q(action__in=CHANGES)
    for name in OURS:
        wanted |= Q(action__startswith=name)
    return entries_about(page).filter(wanted)
