"""
Inviting somebody to keep an organisation up to date, and what becomes of it; the one writer of `Uitnodiging`.

Every refusal is a ValidationError with one sentence for who asked.
"""

from collections.abc import Sequence
from datetime import timedelta

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.invitation import find_or_make_account
from accounts.models import User, UserManager
from organisaties.audit import schrijf_op
from organisaties.membership import add_member
from organisaties.membership_mail import mail_invitation, may_mail
from organisaties.models import Lidmaatschap, OrganisatiePage, Uitnodiging
from organisaties.secret_links import fingerprint, new_secret

DAYS = 7
# An organisation is a few people; whoever needs more than this at once sends mail to strangers.
MOST_OPEN = 20
MOST_A_DAY = 20
MOST_TIMES = 5

Status = Uitnodiging.Status


@transaction.atomic
def invite(
    page: OrganisatiePage,
    email: str,
    rol: str,
    door: User,
    naam: str = "",
    *,
    opgeschreven: Sequence[str] = (),
) -> Uitnodiging:
    """One that is over is sent anew. `opgeschreven`: what the redactie wrote down before, for in the mail."""
    page = page.bronpagina
    # Two who invite at once must not both find room for the last one.
    OrganisatiePage.objects.select_for_update(of=("self",)).get(pk=page.pk)
    email = _address(email)
    _may_send(page)
    if Lidmaatschap.objects.van_organisatie(page).filter(user__email__iexact=email).exists():
        raise ValidationError(_("%(email)s may change this already.") % {"email": email})
    known = Uitnodiging.objects.open().filter(organisatie=page, email=email).first()
    if known and not known.is_verlopen:
        raise ValidationError(_("%(email)s has been invited already.") % {"email": email})
    if known is None and Uitnodiging.objects.open().filter(organisatie=page).count() >= MOST_OPEN:
        raise ValidationError(
            _("There are %(number)s invitations open. Withdraw one first.") % {"number": MOST_OPEN}
        )
    if known is None:
        known = Uitnodiging(organisatie=page, email=email)
    known.naam, known.rol, known.door = " ".join(naam.split()), rol, door
    _send(known, opgeschreven)
    schrijf_op(page, "uitnodiging.verstuurd", door, rol=rol)
    return known


@transaction.atomic
def send_again(uitnodiging: Uitnodiging, door: User) -> None:
    """With a new link, for another seven days; the one before stops working."""
    row = _open(uitnodiging)
    _may_send(row.organisatie)
    if row.keren >= MOST_TIMES:
        raise ValidationError(
            _("We sent this %(number)s times already. Ask whether the address is right.")
            % {"number": row.keren}
        )
    row.keren += 1
    _send(row)
    schrijf_op(row.organisatie, "uitnodiging.opnieuw", door, rol=row.rol)


@transaction.atomic
def withdraw(uitnodiging: Uitnodiging, door: User) -> None:
    row = _open(uitnodiging)
    _close(row, Status.INGETROKKEN)
    schrijf_op(row.organisatie, "uitnodiging.ingetrokken", door, rol=row.rol)


def find(token: str) -> Uitnodiging | None:
    """Whatever became of it."""
    found = Uitnodiging.objects.select_related("organisatie__locale", "door")
    return found.filter(token_hash=fingerprint(token)).first()


def account_of(uitnodiging: Uitnodiging) -> User | None:
    """Who has the address already."""
    return User.objects.filter(email__iexact=uitnodiging.email).first() if uitnodiging.email else None


@transaction.atomic
def accept(uitnodiging: Uitnodiging) -> Lidmaatschap:
    """Of the address that was invited, whoever follows the link; an account is made where there is none."""
    row = _open(uitnodiging)
    if row.is_verlopen:
        raise ValidationError(_("This invitation is over. Ask for a new one."))
    user = find_or_make_account(row.email, row.naam)
    lid = add_member(row.organisatie, user, row.rol, row.door)
    _close(row, Status.AANGENOMEN)
    return lid


def forget_address(email: str) -> None:
    """Of somebody who does not want to be known any more; nobody is told."""
    for row in Uitnodiging.objects.open().filter(email__iexact=email):
        _close(row, Status.INGETROKKEN)


def _address(email: str) -> str:
    email = UserManager.normalize_email(email)
    try:
        validate_email(email)
    except ValidationError:
        raise ValidationError(_("“%(email)s” is not an e-mail address.") % {"email": email}) from None
    return email


def _may_send(page: OrganisatiePage) -> None:
    if not may_mail(page):
        raise ValidationError(_("This website sends no mail: it is there to practise on, or it has stopped."))
    if Uitnodiging.objects.filter(organisatie=page).vandaag().count() >= MOST_A_DAY:
        raise ValidationError(_("That was a lot of invitations for one day. Go on tomorrow."))


def _open(uitnodiging: Uitnodiging) -> Uitnodiging:
    """As it is now; others wait."""
    row = (
        Uitnodiging.objects.select_for_update(of=("self",))
        .select_related("organisatie__locale", "door")
        .filter(pk=uitnodiging.pk, status=Status.OPEN)
        .first()
    )
    if row is None:
        raise ValidationError(_("This invitation does not count any more."))
    return row


def _send(row: Uitnodiging, opgeschreven: Sequence[str] = ()) -> None:
    token = new_secret()
    now = timezone.now()
    row.token_hash = fingerprint(token)
    row.verstuurd_op, row.verloopt_op = now, now + timedelta(days=DAYS)
    row.save()
    mail_invitation(row, token, opgeschreven)


def _close(row: Uitnodiging, status: Status) -> None:
    row.status, row.email, row.naam = status, "", ""
    row.save(update_fields=["status", "email", "naam"])
