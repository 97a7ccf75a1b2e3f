"""The whole demo, all or nothing."""

from django.db import transaction
from django.utils import timezone, translation
from wagtail.models import Page

from demo.bouw.aanvragen import maak_aanvragen
from demo.bouw.activiteiten import Activiteiten
from demo.bouw.beelden import Beelden
from demo.bouw.campagnes import maak_campagnes
from demo.bouw.gebruikers import maak_gebruikers
from demo.bouw.indexen import indexen_later, werk_indexen_bij
from demo.bouw.ingestuurd import maak_ingestuurd
from demo.bouw.koppelingen import maak_koppelingen
from demo.bouw.leden import maak_leden
from demo.bouw.organisaties import Organisaties
from demo.bouw.paginas import maak_paginas
from demo.bouw.plekken import maak_plekken
from demo.bouw.schermen import maak_schermen
from demo.bouw.sites import maak, vul_menu, zoek
from demo.bouw.verslag import Verslag
from demo.bouw.vertalingen import vertaal_site
from demo.bouw.woordenboek import Woordenboek
from demo.gegevens import SITES
from demo.gegevens.vormen import Site
from sites.listings import herbereken


def bouw() -> Verslag:
    """Makes what is missing. May run any number of times."""
    verslag = Verslag()
    with indexen_later(), transaction.atomic(), translation.override("nl"):
        woordenboek = Woordenboek.laad()
        nieuw: list[int] = []
        for site in SITES:
            nieuw += bouw_site(site, woordenboek, verslag)
        maak_gebruikers(verslag)
        maak_leden(verslag)
        maak_aanvragen(verslag)
        for site in SITES:
            wijksite = zoek(site)
            if wijksite is not None and site.engels is not None:
                nieuw += vertaal_site(wijksite, site.engels, verslag)
        # Once for all pages: page by page it takes most of the time.
        if nieuw:
            herbereken(inhoud=nieuw)
        maak_koppelingen(verslag)
        maak_ingestuurd(verslag)
    if verslag.nieuw.total():
        werk_indexen_bij.enqueue()
    return verslag


def bouw_site(site: Site, woordenboek: Woordenboek, verslag: Verslag) -> list[int]:
    """The ids of pages made in the main language."""
    wijksite = zoek(site)
    site_is_nieuw = wijksite is None
    verslag.tel("sites", site_is_nieuw)
    if wijksite is None:
        wijksite = maak(site, woordenboek)
    beelden = Beelden(site, wijksite, verslag)
    plekken = maak_plekken(site, woordenboek, verslag)
    vandaag = timezone.localdate()
    organisaties = Organisaties(wijksite, woordenboek, plekken, beelden, vandaag).maak(site, verslag)
    activiteiten = Activiteiten(wijksite, woordenboek, plekken, beelden, vandaag)
    gemaakt = activiteiten.maak(site, organisaties, verslag)
    gemaakt += [page.pk for page in organisaties.values() if _is_nieuw(page)]
    gemaakt += maak_paginas(site, wijksite, beelden, verslag, site_is_nieuw=site_is_nieuw)
    gemaakt += maak_campagnes(site, wijksite, woordenboek, beelden, vandaag, verslag)
    maak_schermen(site, wijksite, verslag)
    if site_is_nieuw:
        vul_menu(site, wijksite)
    return gemaakt


def _is_nieuw(page: Page) -> bool:
    """Made in this run: such a page has no listing yet."""
    return not page.vermeldingen.exists()
