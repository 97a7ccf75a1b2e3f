"""
What the people of an organisation are told when a visitor says that something is not right.

How to reach the visitor is not in it: that is for the redactie. What somebody wrote is, as one quoted line without
addresses: whoever it is, they can make us send nothing to tap on.
"""

import re

from accounts.invitation import platform_url
from accounts.letters import mail_after_commit
from organisaties.claim_letters import members_of, words_of
from organisaties.membership_mail import may_mail
from organisaties.models import Melding, OrganisatiePage

TEMPLATE = "organisaties/email/melding"

# Whatever a mail program would make a link of.
ADDRESS = re.compile(r"\S*(?:://|www\.|@|\w\.[a-z]{2,})\S*", re.IGNORECASE)


def tell_members(melding: Melding, organisatie: OrganisatiePage) -> None:
    if not may_mail(organisatie):
        return
    words = words_of(organisatie) | {
        "pagina": melding.pagina.title,
        "wat": str(melding.get_wat_display()),
        "woorden": without_addresses(melding.woorden),
        "link": platform_url("mijn_klopt", pk=organisatie.pk),
    }
    for user in members_of(organisatie):
        mail_after_commit(user, TEMPLATE, **words)


def without_addresses(text: str) -> str:
    """On one line; "…" for what was an address."""
    return " ".join(ADDRESS.sub("…", text).split())
