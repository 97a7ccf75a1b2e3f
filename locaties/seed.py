"""
Wijken of Rotterdam-Delfshaven and Amersfoort with their postcodes.

A code of Statistics Netherlands is left out where it could not be checked.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from locaties.models import Wijk, WijkPostcode

Ring = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class WijkGegevens:
    """`postcodes` holds "3025" or "3025AB", each in one wijk only; `omtrek` is one ring of (longitude, latitude)."""

    slug: str
    naam: str
    gemeente: str
    postcodes: tuple[str, ...]
    cbs_code: str = ""
    cbs_jaar: int | None = None
    cbs_soort: str = ""
    omtrek: Ring = ()

    @property
    def geojson(self) -> dict[str, Any] | None:
        ring = [list(point) for point in (*self.omtrek, *self.omtrek[:1])]
        return {"type": "Polygon", "coordinates": [ring]} if ring else None


# Drawn by hand, to show what an outline does.
BOSPOLDER = (
    (4.4345, 51.9135),
    (4.4318, 51.9105),
    (4.4352, 51.9072),
    (4.4404, 51.9058),
    (4.4437, 51.9082),
    (4.4420, 51.9100),
)
KATTENBROEK = (
    (5.3560, 52.1990),
    (5.3610, 52.1925),
    (5.3720, 52.1915),
    (5.3790, 52.1965),
    (5.3745, 52.2030),
    (5.3640, 52.2045),
)


def _delfshaven(slug: str, naam: str, cbs_code: str, *postcodes: str, omtrek: Ring = ()) -> WijkGegevens:
    return WijkGegevens(slug, naam, "Rotterdam", postcodes, cbs_code, 2020, Wijk.CbsSoort.BUURT, omtrek)


def _amersfoort(slug: str, naam: str, *postcodes: str, omtrek: Ring = ()) -> WijkGegevens:
    return WijkGegevens(slug, naam, "Amersfoort", postcodes, omtrek=omtrek)


DELFSHAVEN = (
    # A part of the Vierhavensstraat: the rest of 3029 is harbour.
    _delfshaven("bospolder", "Bospolder", "BU05990321", "3025", "3029BH", omtrek=BOSPOLDER),
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
    _amersfoort("kattenbroek", "Kattenbroek", "3823", omtrek=KATTENBROEK),
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
            omtrek=row.geojson,
        )
        WijkPostcode.objects.bulk_create(
            WijkPostcode(wijk=wijk, postcode=postcode) for postcode in row.postcodes if postcode not in taken
        )
        wijken[row.slug] = wijk
    return wijken
