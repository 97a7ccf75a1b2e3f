"""Sites that share what they show."""

from demo.bouw.sites import zoek
from demo.bouw.verslag import Verslag
from demo.gegevens import SITES
from sites.links import apply_link
from sites.models import Koppeling


def maak_koppelingen(verslag: Verslag) -> None:
    """A link that is there, also one that somebody ended, stays as it is."""
    wijksites = {site.sleutel: zoek(site) for site in SITES}
    for site in SITES:
        van, naar = wijksites[site.sleutel], wijksites.get(site.deelt_met)
        if van is None or naar is None:
            continue
        koppeling, nieuw = Koppeling.objects.get_or_create(
            van=van.site, naar=naar.site, defaults={"akkoord_van": True, "akkoord_naar": True}
        )
        verslag.tel("koppelingen", nieuw)
        if nieuw:
            apply_link(koppeling.pk)
