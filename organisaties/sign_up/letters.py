"""
The mails about signing up an organisation.

What somebody typed stands in none that goes to an address before it is proven, as in organisaties.claim_letters.
"""

from datetime import date, datetime
from typing import Any

from django.conf import settings
from django.utils import translation
from django.utils.formats import date_format

from accounts.invitation import platform_url
from accounts.letters import mail_address_after_commit, mail_after_commit
from accounts.models import User
from organisaties.claim_letters import login_url, words_of
from organisaties.models import Aanmelding, OrganisatiePage
from sites.models import Wijksite

FOLDER = "mijn/email/sign_up"


def go_on(aanmelding: Aanmelding, token: str, until: date) -> None:
    link = platform_url("mijn_aanmelding", token=token)
    words = {"link": link, "until": day_in_words(until), **words_of_site(aanmelding.wijksite)}
    mail_address_after_commit(aanmelding.contact_email, f"{FOLDER}_go_on", **words)


def prove(aanmelding: Aanmelding, token: str, until: datetime) -> None:
    link = platform_url("mijn_aanmelding_bevestig", token=token)
    words = {"link": link, "until": day_in_words(until), **words_of_site(aanmelding.wijksite)}
    mail_address_after_commit(aanmelding.contact_email, f"{FOLDER}_prove", **words)


def received(page: OrganisatiePage, user: User, answer: date) -> None:
    words = {"answer": day_in_words(answer), "login_url": login_url(page), **words_of(page)}
    mail_after_commit(user, f"{FOLDER}_received", **words)


def words_of_site(site: Wijksite) -> dict[str, Any]:
    """As claim_letters.words_of, without an organisation."""
    return {
        "site": site.naam,
        "redactie_telefoon": site.telefoon,
        "redactie_email": site.email,
        "look": str(site.pk),
    }


def day_in_words(day: date) -> str:
    with translation.override(settings.LANGUAGE_CODE):
        return date_format(day, "l j F")
