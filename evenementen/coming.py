"""What is next of the activities of an organisation."""

from collections.abc import Collection
from datetime import timedelta

from django.db.models import OuterRef, QuerySet, Subquery
from django.utils import timezone
from wagtail.query import PageQuerySet

from evenementen.agenda import start_of
from evenementen.models import EvenementPage, Moment
from organisaties.models import OrganisatiePage


def activities_of(organisation: OrganisatiePage) -> PageQuerySet:
    """Those right below it, online or not, by name."""
    return EvenementPage.objects.child_of(organisation).select_related("locale").order_by("title", "pk")


def next_moments(pages: Collection[EvenementPage]) -> dict[int, Moment]:
    """The next moment of each page that has one, by the number of the page; one query."""
    coming = Moment.objects.filter(pagina=OuterRef("pk")).komend(timezone.now()).op_volgorde()
    first = EvenementPage.objects.filter(pk__in=[page.pk for page in pages]).annotate(
        first=Subquery(coming.values("pk")[:1])
    )
    found = Moment.objects.filter(pk__in=first.values("first")).select_related("locatie__wijk")
    return {moment.pagina_id: moment for moment in found}


def today_and_tomorrow(organisation: OrganisatiePage) -> QuerySet[Moment]:
    """What visitors may come for then and is not over, with its page."""
    today = timezone.localdate()
    moments = Moment.objects.filter(pagina__in=activities_of(organisation).live().values("pk"))
    near = moments.komend(timezone.now()).tussen(start_of(today), start_of(today + timedelta(days=2)))
    return near.select_related("pagina", "locatie__wijk").op_volgorde()
