"""
Filling in a sign-up: begun with a secret link, kept step by step, and taken up by whoever has the link.

What each step asks is for mijn.sign_up to know; it writes the fields of a row that `for_writing` locked.
"""

from datetime import timedelta

from django.utils import timezone
from django.utils.crypto import salted_hmac

from cms.rate_limit import within
from organisaties.models import Aanmelding
from organisaties.secret_links import fingerprint, new_secret
from organisaties.sign_up import letters
from sites.models import Wijksite

# Nobody went on with it for so long: it is thrown away (organisaties.sign_up.retention).
KEPT = timedelta(days=30)
# Before the last one, on which everything is looked over and sent.
STEPS = 5
# Of one site, whoever begins them: beyond this it is no neighbours who do.
A_DAY_PER_SITE = 100
# What one mailbox gets of this in a day, asked by anybody in the name of anybody.
LETTERS_A_DAY = 5
SALT = "organisaties.sign_up"
A_DAY = 24 * 60 * 60


def may_begin(site: Wijksite) -> bool:
    """Counts this one."""
    return within(f"aanmelding-site:{site.pk}", times=A_DAY_PER_SITE, seconds=A_DAY)


def begin(row: Aanmelding) -> str:
    """The secret of its link. `row` is not stored yet."""
    token = new_secret()
    row.token_hash = fingerprint(token)
    return token


def find(token: str) -> Aanmelding | None:
    """Whatever became of it."""
    rows = Aanmelding.objects.select_related("wijksite__site__root_page", "organisatie__locale")
    return rows.filter(token_hash=fingerprint(token)).first()


def for_writing(pk: int) -> Aanmelding:
    """As it is now; who writes at the same time waits. Raises Aanmelding.DoesNotExist."""
    rows = Aanmelding.objects.select_for_update(of=("self",))
    return rows.select_related("wijksite__site__root_page", "organisatie__locale").get(pk=pk)


def said_who(row: Aanmelding, token: str, before: str) -> None:
    """
    After the step that asks the address; `before` is what it was. Another address gets the link to go on, and proves
    itself anew.
    """
    if row.contact_email == before:
        return
    row.verstuurd_op = None
    row.save(update_fields=["verstuurd_op", "gewijzigd_op"])
    if may_get_a_letter(row.contact_email):
        letters.go_on(row, token, timezone.localdate() + KEPT)


def may_get_a_letter(email: str) -> bool:
    """Counts this one. Of the address only a fingerprint is kept, for a day."""
    mark = salted_hmac(SALT, email, algorithm="sha256").hexdigest()[:32]
    return within(f"aanmelding-brief:{mark}", times=LETTERS_A_DAY, seconds=A_DAY)
