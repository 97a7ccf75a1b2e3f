"""
Somebody who is shown by name and face stops with that by themselves, with a link and without an account.

The link is signed, is for this one purpose, and does not end: as long as somebody is shown they can stop. It stops
working when another address is written down, for then it may have gone to a stranger.
"""

from django.core import signing
from django.db import transaction
from django.utils.crypto import constant_time_compare, salted_hmac

from accounts.invitation import platform_url
from accounts.letters import mail_address_after_commit
from organisaties.audit import schrijf_op
from organisaties.models import OrganisatiePage, Persoon
from organisaties.redactie import mail_redactie
from sites.models import Wijksite
from sites.site_of import wijksite_of

SALT = "organisaties.consent"


def consent_link(person: Persoon) -> str:
    """Stands in every mail to somebody who is shown, and can be given by hand."""
    return platform_url("mijn_toestemming", token=_signer().sign_object([person.pk, _mark(person)]))


def person_of(token: str) -> Persoon | None:
    """None for what is no link of ours, and for who is not shown any more."""
    try:
        pk, mark = _signer().unsign_object(token)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    person = Persoon.objects.filter(pk=pk).first()
    return person if person and constant_time_compare(mark, _mark(person)) else None


def pages_of(person: Persoon) -> list[OrganisatiePage]:
    rows = person.organisaties.select_related("pagina__locale").order_by("pagina__title", "pk")
    return [row.pagina for row in rows]


def site_of(person: Persoon) -> Wijksite | None:
    """Where the person was written down, or is shown."""
    if person.site_id:
        return Wijksite.objects.filter(site=person.site_id).first()
    return next((site for page in pages_of(person) if (site := wijksite_of(page))), None)


def mail_link(person: Persoon) -> bool:
    """False when there is no address, or the site mails nobody."""
    site = site_of(person)
    if not person.email or site is None or not site.mag_mailen:
        return False
    words = {
        "naam": person.naam,
        "organisaties": [page.title for page in pages_of(person)],
        "site": site.naam,
        "phone": str(site.telefoon or ""),
        "look": str(site.pk),
        "consent_url": consent_link(person),
    }
    mail_address_after_commit(person.email, "organisaties/email/consent", **words)
    return True


@transaction.atomic
def withdraw(person: Persoon) -> None:
    """By the person: the row, the photo and every trace are gone, and the redactie hears of it."""
    site, pages = site_of(person), pages_of(person)
    for page in pages:
        schrijf_op(page, "persoon.ingetrokken", None)
    titles = [page.title for page in pages]
    mail_redactie(site, "organisaties/email/consent_withdrawn", organisaties=titles, naam=person.naam)
    person.trek_toestemming_in()


def _signer() -> signing.Signer:
    """Without a time in it: the link is the same each time somebody asks."""
    return signing.Signer(salt=SALT)


def _mark(person: Persoon) -> str:
    return salted_hmac(SALT, f"{person.pk} {person.email.lower()}", algorithm="sha256").hexdigest()[:16]
