"""Two sites as they could be, small enough to make for every picture."""

from dataclasses import dataclass

from accounts.models import User
from organisaties.models import OrganisatiePage
from sites.links import apply_link, keur_goed, verberg
from sites.models import Koppeling, SiteRol, Wijksite
from sites.roles import sync_platform_role
from tests.builders import (
    in_days,
    make_activity,
    make_organisation,
    make_place,
    make_site,
    make_wijk,
)

ORGANISATIONS = [
    ("Buurthuis De Brug", "Koffie, taal en een luisterend oor", "ontmoeting"),
    ("Kookclub De Soeppan", "Samen koken en eten, elke week", "maaltijden"),
    ("Sportclub Schiebroek", "Bewegen voor iedereen boven de 55", "sport-en-bewegen"),
    ("Repair Café Bospolder", "Samen maken wat stuk is", "ontmoeting"),
]
ACTIVITIES = ["Koffie in de wijk", "Buurtmaaltijd", "Wandelclub"]
COLLEAGUES = [
    ("Fatma", "Yilmaz", SiteRol.Rol.SITEBEHEERDER),
    ("Henk", "Bakker", SiteRol.Rol.EINDREDACTEUR),
    ("Rosa", "Martina", SiteRol.Rol.REDACTEUR),
]
AMERSFOORT_GREEN = {"primair": "#1F5E3B", "achtergrond": "#FAFAF5"}


@dataclass
class Town:
    delfshaven: Wijksite
    amersfoort: Wijksite
    brug: OrganisatiePage

    def colleague(self, wijksite: Wijksite, rol: str) -> User:
        return User.objects.get(groups__siterol__wijksite=wijksite, groups__siterol__rol=rol)

    def platform_manager(self) -> User:
        user = User.objects.create_user("pim@wijkplein.example", first_name="Pim", last_name="de Wit")
        user.groups.add(sync_platform_role())
        return user


def make_town() -> Town:
    delfshaven = make_site("Delfshaven", "delfshaven.localhost", gemeente="Rotterdam")
    amersfoort = make_site(
        "Amersfoort 033", "amersfoort033.localhost", soort="stad", gemeente="Amersfoort", **AMERSFOORT_GREEN
    )
    bospolder = make_wijk("Bospolder", delfshaven)
    make_wijk("Kattenbroek", amersfoort, gemeente="Amersfoort")
    place = make_place("Huis van de Wijk", wijk=bospolder)
    pages = [
        make_organisation(
            delfshaven, title, regel=line, themas=[theme], place=place, telefoon="010 555 01 23"
        )
        for title, line, theme in ORGANISATIONS
    ]
    for number, title in enumerate(ACTIVITIES):
        make_activity(pages[0], title, dates=[in_days(number + 1, hour=10)])
    for wijksite in (delfshaven, amersfoort):
        for first_name, last_name, rol in COLLEAGUES:
            email = f"{first_name}@{wijksite.site.root_page.slug}.example".lower()
            user = User.objects.create_user(email, first_name=first_name, last_name=last_name)
            user.groups.add(SiteRol.objects.get(wijksite=wijksite, rol=rol).group)
    return Town(delfshaven, amersfoort, pages[0])


def share(town: Town, **fields: object) -> Koppeling:
    """All of Delfshaven with Amersfoort."""
    koppeling = Koppeling.objects.create(
        van=town.delfshaven.site, naar=town.amersfoort.site, akkoord_van=True, akkoord_naar=True, **fields
    )
    apply_link(koppeling.pk)
    return koppeling


def approve_first(town: Town) -> None:
    editor = town.colleague(town.amersfoort, SiteRol.Rol.EINDREDACTEUR)
    keur_goed(town.amersfoort.site, [town.brug.pk], editor)


def hide_in_the_west(town: Town) -> None:
    """A third site that shows it, and a fourth that does not want to."""
    for naam, host in (("Rotterdam-West", "west.localhost"), ("Oud-Charlois", "charlois.localhost")):
        wijksite = make_site(naam, host, gemeente="Rotterdam")
        koppeling = Koppeling.objects.create(
            van=town.delfshaven.site, naar=wijksite.site, akkoord_van=True, akkoord_naar=True
        )
        apply_link(koppeling.pk)
    verberg(wijksite.site, [town.brug.pk], "Te ver weg voor onze bewoners", None)
