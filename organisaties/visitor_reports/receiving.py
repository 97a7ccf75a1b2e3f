"""What happens to a report of a visitor; the one writer of `Melding`."""

from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page, Site

from accounts.models import User
from organisaties.audit import schrijf_op
from organisaties.models import Melding, OrganisatiePage
from organisaties.visitor_reports import letters
from sites.tree import ROOT_PATH_LENGTH, subtree

# Of one page, whoever says it: more does not make the redactie wiser.
A_DAY_PER_PAGE = 5
OPEN_PER_PAGE = 20
# Of all pages of a site: beyond this it is no neighbours who write.
A_DAY_PER_SITE = 100
# The people of an organisation read the first ones; the redactie has them all.
MAILS_A_DAY = 3
# Who taps twice says it once.
TWICE = timedelta(hours=1)


class TooManyError(Exception):
    """Enough was said today; nothing is kept."""


@dataclass(frozen=True)
class Gezegd:
    """What somebody filled in."""

    wat: str
    woorden: str = ""
    email: str = ""
    telefoon: str = ""


@transaction.atomic
def receive(page: Page, gezegd: Gezegd, site: Site | None) -> None:
    """`page` in the main language, wherever it lives; `site` is where it was read. Raises TooManyError."""
    now = timezone.now()
    about = Melding.objects.filter(pagina=page)
    if about.sinds(now - TWICE).filter(**vars(gezegd)).exists():
        return
    today = now - timedelta(days=1)
    at_home = Melding.objects.filter(subtree(page.path[:ROOT_PATH_LENGTH], "pagina__"))
    if (
        about.sinds(today).count() >= A_DAY_PER_PAGE
        or about.open().count() >= OPEN_PER_PAGE
        or at_home.sinds(today).count() >= A_DAY_PER_SITE
    ):
        raise TooManyError
    melding = Melding.objects.create(pagina=page, site=site, **vars(gezegd))
    schrijf_op(page, "melding.ontvangen", None, melding=melding.pk)
    organisatie = organisation_of(page)
    if organisatie is None:
        return
    of_organisation = Melding.objects.filter(subtree(organisatie.path, "pagina__"))
    if of_organisation.sinds(today).count() <= MAILS_A_DAY:
        letters.tell_members(melding, organisatie)


def organisation_of(page: Page) -> OrganisatiePage | None:
    """The page itself or the one right above it; None for what is of no organisation."""
    paths = [page.path, page.path[: -Page.steplen]]
    return OrganisatiePage.objects.filter(path__in=paths).select_related("locale").first()


@transaction.atomic
def deal_with(melding: Melding, status: str, door: User) -> bool:
    """False when a colleague was first."""
    row = Melding.objects.select_for_update(of=("self",)).select_related("pagina").get(pk=melding.pk)
    if row.status == status:
        return False
    row.status = status
    row.door, row.afgehandeld_op = (None, None) if row.is_open else (door, timezone.now())
    row.save(update_fields=["status", "door", "afgehandeld_op"])
    schrijf_op(row.pagina, f"melding.{status}", door, melding=row.pk)
    return True
