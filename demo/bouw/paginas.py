"""Editorial pages of a site."""

from typing import Any

from wagtail.models import Page
from wagtail.rich_text import RichText

from demo.bouw.beelden import Beelden
from demo.bouw.bewaren import plaats
from demo.bouw.tekst import als_html, als_lijst
from demo.bouw.verslag import Verslag
from demo.gegevens.vormen import Blok, Pagina, Site
from home.models import ContentPage, HomePage
from sites.models import Wijksite

LEEG_CONTACT = {"titel": "", "tekst": "", "telefoon": "", "uren": "", "email": "", "adres": ""}
AANTAL = 8


def maak_paginas(
    site: Site, wijksite: Wijksite, beelden: Beelden, verslag: Verslag, *, site_is_nieuw: bool
) -> list[int]:
    """
    The ids of the pages made or filled now.

    A new site comes with start pages of its own; those get the texts of the demo. Afterwards they are the editors'.
    """
    root = HomePage.objects.get(pk=wijksite.site.root_page_id)
    bestaand = {page.slug: page for page in Page.objects.child_of(root)}
    gemaakt = []
    for pagina in site.paginas:
        page = bestaand.get(pagina.slug)
        verslag.tel("pagina's", page is None or site_is_nieuw)
        if page is None:
            page = ContentPage(
                title=pagina.titel, slug=pagina.slug, intro=pagina.zin, inhoud=_inhoud(pagina, site)
            )
            plaats(root, page)
            gemaakt.append(page.pk)
        elif site_is_nieuw:
            gemaakt.append(_vul(page.specific, pagina, site).pk)
    if site_is_nieuw:
        root.intro = site.slogan
        root.afbeelding = beelden.tafereel("haven" if site.soort == "wijk" else "straat")
        _bewaar(root)
        gemaakt.append(root.pk)
    return gemaakt


def _vul(page: ContentPage, pagina: Pagina, site: Site) -> ContentPage:
    page.title, page.intro, page.inhoud = pagina.titel, pagina.zin, _inhoud(pagina, site)
    _bewaar(page)
    return page


def _bewaar(page: Page) -> None:
    page.has_unpublished_changes = False
    revision = page.save_revision(changed=False, clean=False)
    page.live_revision = revision
    page.save(clean=False)


def _inhoud(pagina: Pagina, site: Site) -> list[tuple[str, Any]]:
    return [deel for blok in pagina.blokken for deel in _blok(blok, site)]


def _blok(blok: Blok, site: Site) -> list[tuple[str, Any]]:
    kop = f"<h2>{blok.kop}</h2>" if blok.kop else ""
    match blok.soort:
        case "tekst":
            return [("tekst", RichText(kop + als_html(blok.tekst)))]
        case "lijst":
            return [("tekst", RichText(kop + als_lijst(blok.tekst)))]
        case "let_op":
            return [("uitgelicht", {"titel": blok.kop, "tekst": RichText(als_html(blok.tekst))})]
        case "uitklap":
            return [("uitklap", {"titel": blok.kop, "tekst": RichText(als_html(blok.tekst))})]
        case "contact":
            return [("contact", LEEG_CONTACT)]
        case "iets_melden":
            return [("melden", {"titel": "Wie kunt u bellen?", "tekst": "", "nummers": _nummers(site)})]
        case "organisaties" | "activiteiten":
            soort = "organisatie" if blok.soort == "organisaties" else "activiteit"
            return [("lijst", {"titel": blok.kop, "soort": soort, "thema": blok.tekst, "aantal": AANTAL})]
    raise ValueError(blok.soort)


def _nummers(site: Site) -> list[dict[str, str]]:
    return [
        {
            "titel": melding.wat,
            "telefoon": melding.telefoon,
            "tekst": melding.uitleg,
            "url": "",
            "pictogram": melding.pictogram,
        }
        for melding in site.meldingen
    ]
