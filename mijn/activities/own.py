"""What a member may choose and see of an activity, and whether somebody else spoke meanwhile."""

from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest
from django.utils import timezone

from evenementen.coming import activities_of
from evenementen.deviating import Gezegd, Soort, read
from evenementen.models import EvenementPage, Moment
from locaties.models import Locatie
from mijn.seen import mark
from organisaties.models import Lidmaatschap
from sites.models import Wijksite


def places_for(lid: Lidmaatschap) -> QuerySet[Locatie]:
    """Those where the organisation is or does something, and what everybody may know of in the wijken of its site."""
    found = Q(pk__in=lid.organisatie.plekken.values("locatie"))
    found |= Q(pk__in=activities_of(lid.organisatie).exclude(locatie=None).order_by().values("locatie"))
    if lid.wijksite is not None:
        found |= known_to_all(lid.wijksite)
    return Locatie.objects.filter(found).order_by("naam", "pk")


def known_to_all(site: Wijksite) -> Q:
    return Q(adres_tonen=True, wijk__in=site.wijken.values("pk"))


def undo_offer(request: HttpRequest, page: EvenementPage) -> dict[str, str]:
    """What the button to undo sends, of the change that led here; nothing when it can't be undone."""
    back = request.GET.get("was", "")
    return {"ongedaan": back, "gezien_alles": seen_of_all(page)} if back and read(page, back) else {}


def chosen(soort: str) -> Soort:
    """Raises Http404 for a word that is none of the three."""
    if soort not in Soort.values:
        raise Http404
    return Soort(soort)


def seen_of_moment(said: Gezegd) -> str:
    """Goes with the form, and differs as soon as somebody else says something of this moment."""
    return mark([repr(said)])


def seen_of_page(page: EvenementPage) -> str:
    """The same for what is said of a while."""
    return mark(f"{row.pk} {row.op.isoformat()}" for row in page.afwijkingsperiodes.order_by("pk"))


def seen_of_all(page: EvenementPage) -> str:
    """The same for everything that is said of it."""
    rows = [*page.afwijkingen.order_by("pk"), *page.afwijkingsperiodes.order_by("pk")]
    return mark(f"{row.pk} {row.op.isoformat()}" for row in rows)


def is_said(said: Gezegd, soort: Soort) -> bool:
    match soort:
        case Soort.GAAT_NIET_DOOR:
            return said.gaat_niet_door
        case Soort.VERPLAATST:
            return bool(said.nieuw_begin or said.nieuwe_locatie_id)
    return said.vol


def day_of(moment: Moment) -> str:
    """As it is written down (organisaties.audit)."""
    return timezone.localtime(moment.oorspronkelijk_begin).date().isoformat()
