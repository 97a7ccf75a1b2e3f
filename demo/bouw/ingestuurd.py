"""What organisations handed in and visitors reported, for the redactie to look at."""

from dataclasses import dataclass
from typing import Any

from accounts.models import User
from demo.bouw.verslag import Verslag
from evenementen.models import EvenementPage
from organisaties.models import Inzending, Melding, OrganisatiePage
from organisaties.review.submissions import submit
from organisaties.visitor_reports.receiving import Gezegd, receive


@dataclass(frozen=True)
class DemoInzending:
    """`wijzigt`: field → what it becomes."""

    door: str
    titel: str
    wijzigt: dict[str, Any]


@dataclass(frozen=True)
class DemoMelding:
    titel: str
    gezegd: Gezegd


INZENDINGEN = (
    DemoInzending(
        "fatma@soeppan.example",
        "De Soeppan van Bospolder",
        {"regel": "Elke week samen koken en eten, voor wie weinig geld heeft en voor wie graag aanschuift."},
    ),
    DemoInzending(
        "henk@soeppan.example",
        "Meekookmiddag",
        {"regel": "Snijden, roeren en proeven. U hoeft niet te kunnen koken, en een schort hebben wij."},
    ),
)
MELDINGEN = (
    DemoMelding(
        "Buurtmaaltijd aan de lange tafel",
        Gezegd("tijd", "Wij stonden om half zes voor een dichte deur. Het begint om zes uur."),
    ),
    DemoMelding("De Soeppan van Bospolder", Gezegd("bereik", "Op dit nummer neemt iemand anders op.")),
)


def maak_ingestuurd(verslag: Verslag) -> None:
    """What was handed in or reported of a page before, whatever came of it, is not said anew."""
    for demo in INZENDINGEN:
        page = _pagina(demo.titel)
        user = User.objects.filter(email=demo.door).first()
        if page is None or user is None:
            continue
        bestaat = Inzending.objects.van_pagina(page).exists()
        verslag.tel("inzendingen", not bestaat)
        if not bestaat:
            draft = page.get_latest_revision_as_object()
            for naam, waarde in demo.wijzigt.items():
                setattr(draft, naam, waarde)
            submit(page, draft.save_revision(user=user, log_action=True), user)
    for melding in MELDINGEN:
        page = _pagina(melding.titel)
        if page is None:
            continue
        bestaat = Melding.objects.filter(pagina=page).exists()
        verslag.tel("meldingen", not bestaat)
        if not bestaat:
            receive(page, melding.gezegd, page.get_site())


def _pagina(titel: str) -> Any:
    kinds: tuple[Any, ...] = (OrganisatiePage, EvenementPage)
    found = (
        kind.objects.filter(title=titel, locale__language_code="nl", live=True).first() for kind in kinds
    )
    return next((page for page in found if page is not None), None)
