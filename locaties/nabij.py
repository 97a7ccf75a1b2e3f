"""Where "3026 AB" or "Schiedamseweg" is, by the places that we know: there is no service that looks it up for us."""

from collections.abc import Collection

from django.db.models import Avg, Q, QuerySet

from locaties.afstand import Punt
from locaties.models import Locatie, Wijk
from locaties.postcodes import is_postcode_or_area, normalise

SHORTEST_STREET = 3


def find_point(text: str, site_ids: Collection[int]) -> Punt | None:
    """
    The middle of the known places with that postcode, its four digits, in that street or wijk; None: not known.

    Only of places whose address is shown: the middle of one hidden place is its address. At most four queries.
    """
    postcode = normalise(text)
    places = Locatie.objects.filter(adres_tonen=True, breedtegraad__isnull=False, lengtegraad__isnull=False)
    if is_postcode_or_area(postcode):
        wijk = Wijk.objects.filter(postcodes__postcode__in={postcode, postcode[:4]})
        return (
            middle(places.filter(postcode=postcode))
            # Not "starts with": no database that we use has an index for that without asking.
            or middle(places.filter(postcode__range=(postcode[:4], f"{postcode[:4]}ZZ")))
            or middle(places.filter(wijk__in=wijk))
        )
    if len(text) < SHORTEST_STREET:
        return None
    # Every town has a Kerkstraat: only the wijken of these sites are meant.
    wijken = Wijk.objects.filter(wijksites__site_id__in=list(site_ids))
    near = places.filter(wijk__in=wijken.values("pk"))
    street = text.rstrip(" 0123456789").strip() or text
    return middle(near.filter(straat__iexact=street)) or middle(
        near.filter(Q(straat__istartswith=street) | Q(wijk__naam__iexact=text))
    )


def middle(places: QuerySet[Locatie]) -> Punt | None:
    found = places.order_by().aggregate(lat=Avg("breedtegraad"), lon=Avg("lengtegraad"))
    return Punt(found["lat"], found["lon"]) if found["lat"] is not None else None
