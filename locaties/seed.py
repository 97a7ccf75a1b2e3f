"""
Wijken of Rotterdam-Delfshaven and Amersfoort with their postcodes.

A code of Statistics Netherlands is left out where it could not be checked.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction

from locaties.models import Wijk, WijkPostcode


@dataclass(frozen=True)
class WijkGegevens:
    """`postcodes` holds "3025" or "3025AB", each in one wijk only."""

    slug: str
    naam: str
    gemeente: str
    postcodes: tuple[str, ...]
    cbs_code: str = ""
    cbs_jaar: int | None = None
    cbs_soort: str = ""


def _delfshaven(slug: str, naam: str, cbs_code: str, *postcodes: str) -> WijkGegevens:
    return WijkGegevens(slug, naam, "Rotterdam", postcodes, cbs_code, 2020, Wijk.CbsSoort.BUURT)


def _amersfoort(slug: str, naam: str, *postcodes: str) -> WijkGegevens:
    return WijkGegevens(slug, naam, "Amersfoort", postcodes)


DELFSHAVEN = (
    # A part of the Vierhavensstraat: the rest of 3029 is harbour.
    _delfshaven("bospolder", "Bospolder", "BU05990321", "3025", "3029BH"),
    _delfshaven("tussendijken", "Tussendijken", "BU05990322", "3026"),
    _delfshaven("spangen", "Spangen", "BU05990323", "3027"),
    _delfshaven("oud-mathenesse", "Oud-Mathenesse", "BU05990327", "3028"),
    _delfshaven("middelland", "Middelland", "BU05990325", "3021"),
    _delfshaven("nieuwe-westen", "Nieuwe Westen", "BU05990324", "3022", "3023"),
    _delfshaven("historisch-delfshaven", "Historisch Delfshaven", "BU05990320", "3024"),
)
AMERSFOORT = (
    _amersfoort("binnenstad", "Binnenstad", "3811"),
    _amersfoort("soesterkwartier", "Soesterkwartier", "3812"),
    _amersfoort("koppel", "De Koppel", "3813"),
    _amersfoort("kruiskamp", "Kruiskamp", "3814"),
    _amersfoort("liendert-rustenburg", "Liendert en Rustenburg", "3815"),
    _amersfoort("randenbroek-schuilenburg", "Randenbroek en Schuilenburg", "3816"),
    _amersfoort("vermeerkwartier", "Vermeerkwartier en Leusderkwartier", "3817"),
    _amersfoort("bergkwartier", "Bergkwartier", "3818"),
    _amersfoort("schothorst", "Schothorst", "3822"),
    _amersfoort("kattenbroek", "Kattenbroek", "3823"),
    _amersfoort("nieuwland", "Nieuwland", "3824"),
    _amersfoort("vathorst", "Vathorst", "3825", "3826"),
    _amersfoort("hoogland", "Hoogland", "3828"),
    _amersfoort("hooglanderveen", "Hooglanderveen", "3829"),
)
WIJKEN = DELFSHAVEN + AMERSFOORT


@transaction.atomic
def seed_wijken(gegevens: Iterable[WijkGegevens] = WIJKEN) -> dict[str, Wijk]:
    """Makes the wijken that are missing, and gives all of them by slug. Editors' changes are kept."""
    gegevens = list(gegevens)
    wijken = Wijk.objects.in_bulk([row.slug for row in gegevens], field_name="slug")
    taken = set(WijkPostcode.objects.values_list("postcode", flat=True))
    for row in gegevens:
        if row.slug in wijken:
            continue
        wijk = Wijk.objects.create(
            slug=row.slug,
            naam=row.naam,
            gemeente=row.gemeente,
            cbs_code=row.cbs_code,
            cbs_jaar=row.cbs_jaar,
            cbs_soort=row.cbs_soort,
        )
        WijkPostcode.objects.bulk_create(
            WijkPostcode(wijk=wijk, postcode=postcode) for postcode in row.postcodes if postcode not in taken
        )
        wijken[row.slug] = wijk
    return wijken
