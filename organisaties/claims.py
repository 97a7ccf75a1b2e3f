"""
What happens to a request to keep an organisation up to date; the one writer of `Aanvraag`.

Asked → the address is proven with a link → granted at once when the address is the organisation's own, else the
redactie decides. Nothing that is said before the proof tells whether somebody knows the address.
"""

from dataclasses import dataclass
from datetime import timedelta

from django.core import signing
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from accounts.invitation import find_or_make_account
from accounts.models import User, UserManager
from cms.rate_limit import within
from organisaties import claim_letters as letters
from organisaties.audit import schrijf_op
from organisaties.membership import add_member
from organisaties.models import Aanvraag, Lidmaatschap, OrganisatiePage
from organisaties.own_address import DOMEIN, EXACT, compare
from sites.models import Vermelding, Wijksite
from sites.site_of import wijksite_of

Besluit, Rol = Aanvraag.Besluit, Lidmaatschap.Rol

LINK_WORKS = timedelta(days=3)
# Asked by anybody, in the name of anybody: what one mailbox may get of that in a day.
LETTERS_A_DAY = 3
# More people than this at once is no ordinary day: the redactie looks first.
OPEN_PER_ORGANISATION = 5
OPEN_PER_ADDRESS = 5
SALT = "organisaties.claims"
A_DAY = 24 * 60 * 60


class AlreadyDecidedError(ValidationError):
    """Somebody of the redactie was first, or the request lapsed."""

    def __init__(self) -> None:
        super().__init__(_("A colleague decided meanwhile. This is how it stands now."))


class DeadLinkError(Exception):
    """`expired`: it was one of ours, and too old."""

    def __init__(self, *, expired: bool, page_id: int | None = None) -> None:
        super().__init__()
        self.expired, self.page_id = expired, page_id


@dataclass(frozen=True)
class Wens:
    """What somebody filled in."""

    naam: str
    rol_in_woorden: str
    email: str
    telefoon: str = ""
    opmerking: str = ""


def site_for_claims(page: OrganisatiePage) -> Wijksite | None:
    """
    The site where an organisation lives, when people may ask for it there: everybody can see its profile, and the
    site mails. None else, so also for what is hidden, taken off line or on a practice site.
    """
    site = wijksite_of(page)
    if site is None or not site.is_vindbaar:
        return None
    return site if Vermelding.objects.filter(site=site.site_id, pagina=page.pk).exists() else None


def is_full(page: OrganisatiePage) -> bool:
    return page.aanvragen.wachtend().count() >= OPEN_PER_ORGANISATION


@transaction.atomic
def ask(page: OrganisatiePage, wens: Wens) -> None:
    """
    Mails a link, or what there is to know instead; who asks sees no difference. The same address asks once: another
    time before the proof replaces what was said.
    """
    email = UserManager.normalize_email(wens.email)
    if not _may_get_a_letter(email):
        return
    if is_member(page, email):
        letters.already_member(page, email)
        return
    if Aanvraag.objects.open().van_adres(email).exclude(organisatie=page).count() >= OPEN_PER_ADDRESS:
        return
    said = {name: getattr(wens, name) for name in ("naam", "rol_in_woorden", "telefoon", "opmerking")}
    aanvraag, is_new = Aanvraag.objects.get_or_create(
        organisatie=page, email=email, besluit=Besluit.OPEN, defaults=said
    )
    if aanvraag.bevestigd_op:
        letters.already_waiting(aanvraag)
        return
    if is_new:
        schrijf_op(page, "aanvraag.gevraagd", None, aanvraag=aanvraag.pk)
    else:
        Aanvraag.objects.filter(pk=aanvraag.pk, bevestigd_op=None).update(**said)
    letters.prove(aanvraag, link_token(aanvraag), timezone.localtime() + LINK_WORKS)


def _may_get_a_letter(email: str) -> bool:
    """Counts this one. Of the address only a fingerprint is kept, for a day."""
    mark = salted_hmac(SALT, email, algorithm="sha256").hexdigest()[:32]
    return within(f"aanvraag-brief:{mark}", times=LETTERS_A_DAY, seconds=A_DAY)


def is_member(page: OrganisatiePage, email: str) -> bool:
    return Lidmaatschap.objects.filter(organisatie=page, user__email=email).exists()


def link_token(aanvraag: Aanvraag) -> str:
    return signing.dumps([aanvraag.pk, aanvraag.organisatie_id], salt=SALT)


def of_link(token: str) -> Aanvraag:
    """
    The request that a link is about. A link that was used keeps telling how it stands, however old it is.

    Raises DeadLinkError.
    """
    try:
        pk, page_id = signing.loads(token, salt=SALT)
    except signing.BadSignature:
        raise DeadLinkError(expired=False) from None
    aanvraag = Aanvraag.objects.select_related("organisatie__locale").filter(pk=pk).first()
    if aanvraag is None:
        raise DeadLinkError(expired=True, page_id=page_id)
    if aanvraag.bevestigd_op is None:
        try:
            signing.loads(token, salt=SALT, max_age=LINK_WORKS)
        except signing.SignatureExpired:
            raise DeadLinkError(expired=True, page_id=page_id) from None
    return aanvraag


@transaction.atomic
def confirm(pk: int) -> Aanvraag:
    """The address is proven. A second time nothing happens. Raises Aanvraag.DoesNotExist."""
    aanvraag = _locked(pk)
    if aanvraag.bevestigd_op or not aanvraag.is_open:
        return aanvraag
    page = aanvraag.organisatie
    aanvraag.bevestigd_op = timezone.now()
    aanvraag.save(update_fields=["bevestigd_op"])
    schrijf_op(page, "aanvraag.bevestigd", None, aanvraag=aanvraag.pk)
    if is_member(page, aanvraag.email):
        _decide(aanvraag, Besluit.TOEGEWEZEN, None)
        return aanvraag
    letters.tell_members(aanvraag)
    if rol := role_at_once(aanvraag):
        _give_access(aanvraag, rol, None)
    else:
        letters.received(aanvraag)
    return aanvraag


def role_at_once(aanvraag: Aanvraag) -> str | None:
    """
    What the address alone is worth; None leaves it to the redactie.

    Where somebody decides about the people already, a name in the domain is no reason to pass them by, and the
    address of the profile makes one a helper. Who was refused before, or whose account is off, never comes in so.
    """
    page, email = aanvraag.organisatie, aanvraag.email
    refused = page.aanvragen.van_adres(email).filter(besluit=Besluit.AFGEWEZEN).exists()
    if refused or account_is_off(email):
        return None
    has_beheerder = page.leden.beheerders().exists()
    soort = compare(page, email).soort
    if soort == EXACT:
        return Rol.HELPER if has_beheerder else Rol.BEHEERDER
    return Rol.BEHEERDER if soort == DOMEIN and not has_beheerder else None


def account_is_off(email: str) -> bool:
    return User.objects.filter(email=email, is_active=False).exists()


@transaction.atomic
def grant(pk: int, rol: str, door: User) -> Aanvraag:
    """Raises AlreadyDecidedError, and ValidationError for an account that is switched off."""
    aanvraag = _waiting(pk)
    _give_access(aanvraag, rol, door)
    return aanvraag


@transaction.atomic
def refuse(pk: int, reden: str, door: User) -> Aanvraag:
    """`reden` is mailed. Raises AlreadyDecidedError."""
    aanvraag = _waiting(pk)
    aanvraag.reden = reden
    _decide(aanvraag, Besluit.AFGEWEZEN, door)
    schrijf_op(aanvraag.organisatie, "aanvraag.afgewezen", door, aanvraag=aanvraag.pk)
    letters.refused(aanvraag)
    return aanvraag


@transaction.atomic
def lapse(pk: int) -> None:
    """Nobody decided in time. Raises AlreadyDecidedError."""
    aanvraag = _waiting(pk)
    _decide(aanvraag, Besluit.VERVALLEN, None)
    schrijf_op(aanvraag.organisatie, "aanvraag.vervallen", None, aanvraag=aanvraag.pk)
    letters.lapsed(aanvraag)


@transaction.atomic
def forget_address(email: str) -> None:
    """Of somebody who does not want to be known any more: nothing is decided any more, and nothing personal stays."""
    rows = Aanvraag.objects.van_adres(UserManager.normalize_email(email))
    rows.filter(bevestigd_op=None).delete()
    rows.open().update(besluit=Besluit.VERVALLEN, besloten_op=timezone.now())
    rows.update(**dict.fromkeys(Aanvraag.PERSOONLIJK, ""))


def _give_access(aanvraag: Aanvraag, rol: str, door: User | None) -> None:
    page = aanvraag.organisatie
    user = find_or_make_account(aanvraag.email, aanvraag.naam)
    lid = add_member(page, user, rol, door, tell=False)
    _decide(aanvraag, Besluit.TOEGEWEZEN, door)
    schrijf_op(page, "aanvraag.toegewezen", door, aanvraag=aanvraag.pk, wie=user.pk, rol=lid.rol)
    letters.granted(aanvraag, lid)


def _decide(aanvraag: Aanvraag, besluit: str, door: User | None) -> None:
    aanvraag.besluit, aanvraag.besloten_door, aanvraag.besloten_op = besluit, door, timezone.now()
    aanvraag.save(update_fields=["besluit", "besloten_door", "besloten_op", "reden"])


def _locked(pk: int) -> Aanvraag:
    """As it is now; two who press at once come one after the other."""
    rows = Aanvraag.objects.select_related("organisatie__locale").select_for_update(of=("self",))
    return rows.get(pk=pk)


def _waiting(pk: int) -> Aanvraag:
    aanvraag = _locked(pk)
    if not aanvraag.is_open or aanvraag.bevestigd_op is None:
        raise AlreadyDecidedError
    return aanvraag
