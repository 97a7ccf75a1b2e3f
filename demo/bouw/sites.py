"""The sites, with their looks, wijken and menus."""

from django.conf import settings
from wagtail.models import Page
from wagtail.models import Site as WagtailSite

from demo.bouw.woordenboek import Woordenboek, kies
from demo.gegevens import SITES
from demo.gegevens.vormen import Site, woorden
from sites.creation import create_site
from sites.models import MenuItem, SiteThema, Wijksite


def host(site: Site) -> str:
    return f"{site.hostnaam}.{settings.PLATFORM_HOST}"


def zoek(site: Site) -> Wijksite | None:
    rows = Wijksite.objects.select_related("site__root_page", "collectie")
    return rows.filter(site__hostname=host(site)).first()


def bestaan_alle() -> bool:
    hosts = [host(site) for site in SITES]
    return WagtailSite.objects.filter(hostname__in=hosts, wijksite__isnull=False).count() == len(hosts)


def maak(site: Site, woordenboek: Woordenboek) -> Wijksite:
    kleuren = site.kleuren
    wijksite = create_site(
        site.naam,
        host(site),
        soort=site.soort,
        gemeente=site.gemeente,
        slogan=site.slogan,
        status=Wijksite.Status.OPEN,
        talen=woorden(site.talen),
        primair=kleuren.primair,
        op_primair=kleuren.op_primair,
        accent=kleuren.accent,
        op_accent=kleuren.op_accent,
        achtergrond=kleuren.achtergrond,
        adres=site.adres,
        telefoon=site.telefoon,
        telefoon_uren=site.telefoon_uren,
        email=site.email,
        kaart_lat=site.kaart[0],
        kaart_lon=site.kaart[1],
        kaart_zoom=site.kaart[2],
        verwerkingsverantwoordelijke=f"Wijkredactie {site.naam}",
    )
    wijksite.wijken = [woordenboek.wijken[slug] for slug in woorden(site.wijken)]
    wijksite.site_themas = [
        SiteThema(thema=thema, sort_order=nummer)
        for nummer, thema in enumerate(kies(woordenboek.themas, site.themas))
    ]
    wijksite.save()
    return zoek(site) or wijksite


def vul_menu(site: Site, wijksite: Wijksite) -> None:
    """The menu at the top, when all pages are there; the footer is that of every new site."""
    root = wijksite.site.root_page
    paginas = {page.slug: page for page in Page.objects.child_of(root)}
    MenuItem.objects.filter(wijksite=wijksite, plek=MenuItem.Plek.HOOFD).delete()
    MenuItem.objects.bulk_create(
        MenuItem(
            wijksite=wijksite,
            plek=MenuItem.Plek.HOOFD,
            titel=keuze.tekst,
            pagina_id=paginas[keuze.naar].pk,
            sort_order=nummer,
        )
        for nummer, keuze in enumerate(site.menu)
    )
