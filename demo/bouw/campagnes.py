"""The campaigns of a site."""

from datetime import date, timedelta

from wagtail.models import Page
from wagtail.rich_text import RichText

from demo.bouw.beelden import Beelden
from demo.bouw.bewaren import plaats
from demo.bouw.tekst import als_html
from demo.bouw.verslag import Verslag
from demo.bouw.woordenboek import Woordenboek, kies
from demo.gegevens.vormen import Site, woorden
from evenementen.models import CampagnePage, EvenementPage
from sites.models import Wijksite
from sites.tree import subtree


def maak_campagnes(
    site: Site,
    wijksite: Wijksite,
    woordenboek: Woordenboek,
    beelden: Beelden,
    vandaag: date,
    verslag: Verslag,
) -> list[int]:
    """The ids of the pages made now. Afterwards they are the editors', also when their days are over."""
    root = Page.objects.get(pk=wijksite.site.root_page_id)
    bestaand = set(Page.objects.child_of(root).values_list("slug", flat=True))
    gemaakt = []
    for campagne in site.campagnes:
        verslag.tel("campagnes", campagne.slug not in bestaand)
        if campagne.slug in bestaand:
            continue
        page = CampagnePage(
            title=campagne.titel,
            slug=campagne.slug,
            intro=campagne.zin,
            inhoud=[("tekst", RichText(als_html(campagne.tekst)))],
            begin=vandaag + timedelta(days=campagne.van),
            einde=vandaag + timedelta(days=campagne.tot),
            kleur=campagne.kleur,
            op_kleur=campagne.op_kleur,
            afbeelding=beelden.tafereel(campagne.beeld),
        )
        page.themas = kies(woordenboek.themas, campagne.themas)
        page.activiteiten = list(
            EvenementPage.objects.filter(subtree(root.path), slug__in=woorden(campagne.activiteiten))
        )
        plaats(root, page)
        gemaakt.append(page.pk)
    return gemaakt
