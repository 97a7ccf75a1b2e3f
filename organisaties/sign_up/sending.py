"""
From what was filled in to an organisation that waits for the redactie.

Sent → the address is proven with a link, unless who sends it is logged in with that address → the page is made and
handed in. Until the proof nothing tells whether somebody knows the address.
"""

from datetime import timedelta

from django.core import signing
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.invitation import find_or_make_account
from accounts.models import User
from cms.pages import lock_page
from organisaties.audit import schrijf_op
from organisaties.facts import schrijf_feiten
from organisaties.membership import add_member
from organisaties.models import (
    Aanmelding,
    Lidmaatschap,
    OrganisatieIndexPage,
    OrganisatieLocatie,
    OrganisatiePage,
)
from organisaties.review.submissions import submit
from organisaties.sign_up import letters
from organisaties.sign_up.open_sites import guide_for_sign_up
from organisaties.sign_up.rules import LICENCE, Regels
from organisaties.sign_up.steps import SALT, STEPS, for_writing, may_get_a_letter

LINK_WORKS = timedelta(days=3)
# Nobody has more new organisations than this; it keeps the queue of the redactie from filling up.
WAITING_PER_ADDRESS = 5


class DeadLinkError(Exception):
    """`expired`: it was one of ours, and is too old or for another address than what is filled in now."""

    def __init__(self, *, expired: bool) -> None:
        super().__init__()
        self.expired = expired


class SiteClosedError(Exception):
    """Nobody can sign up anything on this site any more, or for now."""


@transaction.atomic
def send(pk: int, regels: Regels, door: User | None) -> Aanmelding:
    """
    Somebody agreed to `regels`. Whoever is logged in with the address that was filled in has nothing to prove: `is_af`
    of the answer. A second time after that nothing happens.

    Raises SiteClosedError, Aanmelding.DoesNotExist, and ValidationError with a sentence.
    """
    row = for_writing(pk)
    if row.is_af:
        return row
    if row.stap < STEPS:
        raise ValidationError(_("Not everything is filled in yet."))
    row.akkoord_op = row.verstuurd_op = timezone.now()
    row.huisregels = regels.huisregels.live_revision if regels.huisregels else None
    row.licentie = LICENCE
    row.save()
    if door is not None and door.email == row.contact_email:
        _complete(row)
    elif may_get_a_letter(row.contact_email):
        letters.prove(row, proof_token(row), timezone.localtime() + LINK_WORKS)
    return row


def proof_token(row: Aanmelding) -> str:
    """Nobody but who reads the mail of this address has it, so not who filled in the address."""
    return signing.dumps([row.pk, row.contact_email], salt=SALT)


def of_link(token: str) -> Aanmelding:
    """
    The sign-up that a link proves the address of. A link that was used keeps telling how it stands, however old.

    Raises DeadLinkError.
    """
    try:
        pk, email = signing.loads(token, salt=SALT)
    except signing.BadSignature:
        raise DeadLinkError(expired=False) from None
    rows = Aanmelding.objects.select_related("wijksite__site__root_page", "organisatie__locale")
    row = rows.filter(pk=pk).first()
    if row is None:
        raise DeadLinkError(expired=True)
    if row.is_af:
        return row
    try:
        signing.loads(token, salt=SALT, max_age=LINK_WORKS)
    except signing.SignatureExpired:
        raise DeadLinkError(expired=True) from None
    if row.contact_email != email or row.verstuurd_op is None:
        raise DeadLinkError(expired=True)
    return row


@transaction.atomic
def confirm(token: str) -> Aanmelding:
    """
    The address is proven. A second time nothing happens. Raises DeadLinkError, SiteClosedError, and ValidationError
    with a sentence.
    """
    try:
        row = for_writing(of_link(token).pk)
    except Aanmelding.DoesNotExist:
        raise DeadLinkError(expired=True) from None
    if not row.is_af:
        # Once more: who fills in may have written another address meanwhile.
        of_link(token)
        _complete(row)
    return row


def _complete(row: Aanmelding) -> None:
    """
    `row` is locked. The page waits, whatever the site says of trust (organisaties.review.trust): of an organisation
    that nobody knows yet the redactie looks first whether it is there.
    """
    gids = guide_for_sign_up(row.wijksite_id)
    if gids is None:
        raise SiteClosedError
    if Aanmelding.objects.van_adres(row.contact_email).wachtend().count() >= WAITING_PER_ADDRESS:
        raise ValidationError(
            _("You signed up %(number)s organisations that the editors still look at. Wait for these first.")
            % {"number": WAITING_PER_ADDRESS}
        )
    user = find_or_make_account(row.contact_email, row.contact_naam)
    page = _make_page(row, gids.page, user)
    schrijf_feiten(page, {"telefoon": row.telefoon, "email": row.email, "alles_klopt": True}, user)
    schrijf_op(page, "aanmelding.gedaan", user, aanmelding=row.pk)
    add_member(page, user, Lidmaatschap.Rol.BEHEERDER, tell=False)
    inzending = submit(page, page.save_revision(user=user), user)
    row.organisatie, row.bewezen_op = page, timezone.now()
    row.save()
    letters.received(page, user, inzending.uiterlijk)


def _make_page(row: Aanmelding, guide: OrganisatieIndexPage, user: User) -> OrganisatiePage:
    """Not online, below the list of the site. Of two with one name the second gets a number in its address."""
    page = OrganisatiePage(
        title=row.naam,
        regel=row.regel,
        website=row.website,
        live=False,
        owner=user,
        locale_id=guide.locale_id,
    )
    page.themas, page.doelgroepen = list(row.themas.all()), list(row.doelgroepen.all())
    place = row.locatie or row.nieuwe_plek()
    if place is not None:
        if place.pk is None:
            place.full_clean()
            place.save()
        page.plekken = [OrganisatieLocatie(locatie=place)]
    # Two who come to stand there at once each get a place of their own.
    lock_page(guide.pk)
    OrganisatieIndexPage.objects.get(pk=guide.pk).add_child(instance=page)
    return page


@transaction.atomic
def forget_address(email: str) -> None:
    """Of somebody who does not want to be known any more: nothing goes on, and nothing personal stays."""
    rows = Aanmelding.objects.van_adres(email)
    rows.filter(bewezen_op=None).delete()
    empty(rows)


def empty(rows: QuerySet[Aanmelding]) -> int:
    """What was agreed to, when, and for which organisation stays, about nobody."""
    nowhere = {"locatie": None, "breedtegraad": None, "lengtegraad": None}
    return rows.update(**dict.fromkeys(Aanmelding.GETYPT, ""), **nowhere)
