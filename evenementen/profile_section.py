"""The activities of an organisation on its profile."""

from django.db.models import OuterRef, Subquery
from django.http import HttpRequest
from django.utils import timezone

from evenementen.agenda import lines
from evenementen.models import Moment
from organisaties.profile import Profiel
from organisaties.sections import Section, register_section
from search.result import MomentRegel
from sites.tree import subtree

SHOWN = 12


def coming(profile: Profiel, request: HttpRequest) -> list[MomentRegel]:
    """The next moment of each activity below the organisation that is listed on this site; one query."""
    site = getattr(request, "_wagtail_site", None)
    if site is None:
        return []
    next_of_page = (
        Moment.objects.komend(timezone.now())
        .filter(pagina_id=OuterRef("pagina_id"))
        .op_volgorde()
        .values("pk")[:1]
    )
    below = Moment.objects.filter(subtree(profile.page.path, "pagina__"), pk=Subquery(next_of_page))
    return lines(below.op_volgorde()[:SHOWN], [site.pk], profile.taal)


register_section(Section("momenten", order=10, content=coming))
