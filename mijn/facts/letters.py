"""What the people of an organisation are told when one of them changes how visitors reach it."""

from accounts.letters import mail_after_commit
from accounts.models import User
from organisaties.facts import Contact
from organisaties.models import Lidmaatschap


def tell_members(lid: Lidmaatschap, what: str, was: Contact, nieuw: Contact, door: User) -> None:
    """`what` is the name of the page. Whoever changed it gets the mail as well: it may have been somebody else."""
    site = lid.wijksite
    words = {
        "wat": what,
        "door": str(door),
        "was_telefoon": was.telefoon,
        "telefoon": nieuw.telefoon,
        "was_email": was.email,
        "nieuw_email": nieuw.email,
        "site": site.naam if site else "",
        "redactie": site.telefoon if site else "",
        "look": str(site.pk) if site else "",
    }
    for member in Lidmaatschap.objects.van_organisatie(lid.organisatie).select_related("user"):
        mail_after_commit(member.user, "mijn/email/contact_gewijzigd", **words)
