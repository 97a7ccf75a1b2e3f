"""Somebody for every role, so that each can be tried."""

from dataclasses import dataclass

from django.contrib.auth.models import Group

from accounts.models import User
from demo.bouw.sites import zoek
from demo.bouw.verslag import Verslag
from demo.gegevens import SITES
from sites.models import SiteRol
from sites.roles import sync_platform_role

WACHTWOORD = "wijkplein-demo"


@dataclass(frozen=True)
class Inlog:
    """`site` is the key of a demo site, "" for the platform."""

    email: str
    voornaam: str
    achternaam: str
    rol: str
    site: str = ""


def gebruikers() -> list[Inlog]:
    """Everybody who can log in on a demo."""
    inloggen = [Inlog("platform@wijkplein.example", "Pim", "Platform-Demo", "platformbeheerder")]
    for site in SITES:
        domein = site.email.partition("@")[2]
        for rol, voornaam in zip(SiteRol.Rol.values, ("Rosa", "Ed", "Sem"), strict=True):
            inloggen.append(Inlog(f"{rol}@{domein}", voornaam, f"{rol.capitalize()}-Demo", rol, site.sleutel))
    return inloggen


def maak_gebruikers(verslag: Verslag) -> None:
    """A person who is there already keeps password and groups."""
    bestaand = {email.lower() for email in User.objects.values_list("email", flat=True)}
    for inlog in gebruikers():
        verslag.tel("gebruikers", inlog.email not in bestaand)
        if inlog.email in bestaand:
            continue
        user = User.objects.create_user(
            inlog.email, WACHTWOORD, first_name=inlog.voornaam, last_name=inlog.achternaam
        )
        user.groups.add(_groep(inlog))


def _groep(inlog: Inlog) -> Group:
    if not inlog.site:
        return sync_platform_role()
    site = next(site for site in SITES if site.sleutel == inlog.site)
    return SiteRol.objects.get(wijksite=zoek(site), rol=inlog.rol).group
