"""People who ask to keep an organisation up to date, for the redactie to decide about: one unknown, one likely."""

from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone

from demo.bouw.verslag import Verslag
from organisaties.models import Aanvraag, OrganisatiePage


@dataclass(frozen=True)
class DemoAanvraag:
    slug: str
    naam: str
    rol: str
    email: str
    telefoon: str = ""
    opmerking: str = ""
    dagen: int = 1


AANVRAGEN = (
    DemoAanvraag(
        "de-soeppan-van-bospolder",
        "Ineke Lepel-Demo",
        "vrijwilliger in de keuken",
        "ineke@soeppan-bospolder.example",
        opmerking="Fatma kent mij.",
    ),
    DemoAanvraag(
        "soesterkwartier-kookt",
        "Otto Onbekend-Demo",
        "voorzitter",
        "otto@post.example",
        telefoon="033 555 01 99",
        dagen=3,
    ),
)


def maak_aanvragen(verslag: Verslag) -> None:
    """As they stand once the address is proven. What somebody decided about stays decided."""
    for demo in AANVRAGEN:
        page = OrganisatiePage.objects.filter(slug=demo.slug, locale__language_code="nl").first()
        if page is None:
            continue
        bestaat = page.aanvragen.exists()
        verslag.tel("aanvragen", not bestaat)
        if bestaat:
            continue
        toen = timezone.now() - timedelta(days=demo.dagen)
        aanvraag = Aanvraag.objects.create(
            organisatie=page,
            naam=demo.naam,
            rol_in_woorden=demo.rol,
            email=demo.email,
            telefoon=demo.telefoon,
            opmerking=demo.opmerking,
            bevestigd_op=toen,
        )
        Aanvraag.objects.filter(pk=aanvraag.pk).update(gevraagd_op=toen)
