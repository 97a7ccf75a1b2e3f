"""Who the redactie calls because mail did not help, and what came of it; the one writer of `Belpoging`."""

from datetime import datetime

from django.db import transaction
from django.db.models import Exists, F, OuterRef, Q, Subquery
from django.db.models.functions import TruncDate
from django.utils import timezone
from wagtail.models import Page
from wagtail.query import PageQuerySet

from accounts.models import User
from organisaties.audit import schrijf_op
from organisaties.facts import bevestig
from organisaties.models import Belpoging, Herinnering, Lidmaatschap, OrganisatiePage
from organisaties.upkeep.figures import VERS
from organisaties.upkeep.responsible import (
    asked_organisations,
    members_to_ask,
    no_more_for,
    shown_organisations,
    with_last_call,
)
from organisaties.upkeep.round import CALL_AFTER

Uitkomst = Belpoging.Uitkomst


def to_call(now: datetime) -> PageQuerySet:
    """
    Two weeks after the second mail nobody said yet that everything is right; or nobody can be mailed, and it was
    checked too long ago. Has `laatst_gebeld`, `laatste_uitkomst` and `gemaild_op`, the day of that second mail.
    """
    stale = timezone.localdate(now) - VERS
    second = Herinnering.objects.filter(organisatie=OuterRef("pk"), keer=Herinnering.Keer.TWEEDE)
    pages = asked_organisations().annotate(
        gemaild_op=TruncDate(Subquery(second.order_by("-verstuurd_op").values("verstuurd_op")[:1]))
    )
    silent = Q(gemaild_op__lte=timezone.localdate(now - CALL_AFTER)) & (
        Q(feiten__nagekeken_op=None) | Q(feiten__nagekeken_op__lt=F("gemaild_op"))
    )
    unreachable = ~can_be_mailed() & (
        Q(feiten__nagekeken_op__lt=stale) | Q(feiten__nagekeken_op=None, first_published_at__lt=now - VERS)
    )
    return pages.filter(silent | unreachable)


def can_be_mailed() -> Q:
    """As organisaties.upkeep.responsible says it of each."""
    to_member = Exists(members_to_ask().order_by().filter(organisatie=OuterRef("pk")))
    has_members = Exists(Lidmaatschap.objects.filter(organisatie=OuterRef("pk")))
    to_address = Q(feiten__email__gt="") & ~Q(has_members) & ~Q(Exists(no_more_for("pk", None)))
    return Q(to_member) | to_address


def not_asked_any_more() -> PageQuerySet:
    return with_last_call(shown_organisations()).filter(laatste_uitkomst=Uitkomst.WIL_NIET_MEER)


@transaction.atomic
def write_call(page: OrganisatiePage, uitkomst: str, door: User) -> Belpoging:
    """With KLOPT everything about the organisation is checked today, its activities too."""
    page = page.bronpagina
    row = Belpoging.objects.create(organisatie=page, uitkomst=uitkomst, door=door)
    schrijf_op(page, f"gebeld.{uitkomst}", door)
    if uitkomst == Uitkomst.KLOPT:
        for checked in (page, *pages_with_facts_below(page)):
            bevestig(checked, door)
    return row


def pages_with_facts_below(page: OrganisatiePage) -> list[Page]:
    """What is online below it and can be checked: rooms above this one put it there."""
    below = page.get_children().live().specific()
    return [child for child in below if hasattr(type(child), "feiten")]
