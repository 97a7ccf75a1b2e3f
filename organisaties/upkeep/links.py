"""
The links in a reminder: each signed for one purpose. They log nobody in and show only what every visitor sees.
"""

from datetime import timedelta

from django.core import signing
from django.utils import timezone

from organisaties.models import Herinnering, Lidmaatschap, OrganisatiePage
from organisaties.upkeep.responsible import shown_organisations

# Until well after the second one; whoever finds an old mail logs in, or is called.
KLOPT_WORKS = timedelta(days=45)
# Whoever wants no mail need not hurry.
UIT_WORKS = timedelta(days=365)

KLOPT = "organisaties.upkeep.klopt"
UIT = "organisaties.upkeep.uit"


class DeadLinkError(Exception):
    """
    `reden`: "onbekend", "verlopen", "verlopen_adres" (of the profile), "te_oud", "weg" or "niet_meer"; `page` when
    something is left to do for it.
    """

    def __init__(self, reden: str, page: OrganisatiePage | None = None) -> None:
        super().__init__(reden)
        self.reden, self.page = reden, page


def klopt_token(herinnering: Herinnering) -> str:
    return signing.dumps(herinnering.pk, salt=KLOPT)


def uit_token(herinnering: Herinnering) -> str:
    return signing.dumps(herinnering.pk, salt=UIT)


def of_klopt(token: str) -> Herinnering:
    """The reminder of a link that may still say that everything is right, or said so. Raises DeadLinkError."""
    herinnering = _of(token, KLOPT)
    if not shown_organisations().filter(pk=herinnering.organisatie_id).exists():
        raise DeadLinkError("weg")
    if not _still_theirs(herinnering):
        raise DeadLinkError("niet_meer", herinnering.organisatie)
    if herinnering.bevestigd_op is None and _is_over(herinnering, KLOPT_WORKS):
        raise DeadLinkError("verlopen" if herinnering.user else "verlopen_adres", herinnering.organisatie)
    return herinnering


def of_uit(token: str) -> Herinnering:
    """Works for who left as well: it only ever ends mail. Raises DeadLinkError."""
    herinnering = _of(token, UIT)
    if _is_over(herinnering, UIT_WORKS):
        raise DeadLinkError("te_oud", herinnering.organisatie)
    return herinnering


def _of(token: str, purpose: str) -> Herinnering:
    try:
        pk = signing.loads(token, salt=purpose)
    except signing.BadSignature:
        raise DeadLinkError("onbekend") from None
    rows = Herinnering.objects.select_related("organisatie__locale", "user")
    herinnering = rows.filter(pk=pk).first()
    if herinnering is None:
        # With the organisation, with the account, or forgotten after years.
        raise DeadLinkError("weg")
    return herinnering


def _is_over(herinnering: Herinnering, works: timedelta) -> bool:
    return herinnering.verstuurd_op + works < timezone.now()


def _still_theirs(herinnering: Herinnering) -> bool:
    """Of whoever it was mailed to, as it is now; the address of the profile counts as long as it has no members."""
    members = Lidmaatschap.objects.filter(organisatie=herinnering.organisatie_id)
    if herinnering.user is None:
        return not members.exists()
    return herinnering.user.is_active and members.filter(user=herinnering.user).exists()
