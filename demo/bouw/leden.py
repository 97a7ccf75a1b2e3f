"""People who keep an organisation up to date: one who decides, and one who helps at two sites."""

from dataclasses import dataclass

from accounts.models import User
from demo.bouw.gebruikers import WACHTWOORD
from demo.bouw.verslag import Verslag
from organisaties.membership import add_member
from organisaties.models import Lidmaatschap, OrganisatiePage

Rol = Lidmaatschap.Rol


@dataclass(frozen=True)
class DemoLid:
    """`organisaties`: slug of the page → role."""

    email: str
    voornaam: str
    achternaam: str
    organisaties: dict[str, Rol]


LEDEN = (
    DemoLid("fatma@soeppan.example", "Fatma", "Soep-Demo", {"de-soeppan-van-bospolder": Rol.BEHEERDER}),
    DemoLid(
        "henk@soeppan.example",
        "Henk",
        "Pollepel-Demo",
        {"de-soeppan-van-bospolder": Rol.HELPER, "soesterkwartier-kookt": Rol.BEHEERDER},
    ),
)


def maak_leden(verslag: Verslag) -> None:
    """A person who is there already keeps password and organisations."""
    slugs = {slug for lid in LEDEN for slug in lid.organisaties}
    paginas = {
        page.slug: page for page in OrganisatiePage.objects.filter(slug__in=slugs, locale__language_code="nl")
    }
    for lid in LEDEN:
        bestaat = User.objects.filter(email=lid.email).exists()
        verslag.tel("gebruikers", not bestaat)
        if bestaat:
            continue
        user = User.objects.create_user(
            lid.email, WACHTWOORD, first_name=lid.voornaam, last_name=lid.achternaam
        )
        for slug, rol in lid.organisaties.items():
            add_member(paginas[slug], user, rol, tell=False)
