"""What the posters of an activity have in common."""

from collections.abc import Iterable

from django.utils import timezone, translation
from django.utils.translation import gettext as _

from drukwerk.blad import Affiche
from evenementen.activity import Activiteit
from evenementen.models import EvenementPage
from evenementen.paper.build import sender
from evenementen.paper.words import unbroken
from sites.models import Wijksite


def affiche(
    page: EvenementPage,
    wijksite: Wijksite | None,
    address: str,
    *,
    lines: Iterable[str],
    more: Iterable[str],
    announcement: str = "",
) -> Affiche:
    """`lines` stand large, `more` below them; what is empty is left out."""
    return Affiche(
        titel=page.title,
        afzender=sender(wijksite),
        taal=translation.get_language(),
        adres=address,
        qr=_("All dates, and whether it is on"),
        gedrukt_op=timezone.localdate(),
        aankondiging=announcement,
        regels=tuple(filter(None, lines)),
        bij=tuple(filter(None, more)),
    )


def who(activity: Activiteit) -> list[str]:
    phone = _("Call %(phone)s") % {"phone": unbroken(activity.telefoon)} if activity.telefoon else ""
    return [part for part in (activity.organisatie_naam, phone) if part]
