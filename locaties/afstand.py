"""How far apart two points are, and how long that is on foot."""

from dataclasses import dataclass
from math import asin, ceil, cos, radians, sin, sqrt

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

EARTH = 6_371_000
# Metres of one degree of latitude.
DEGREE = 111_195
# With a rollator: 0.83 m/s. Older people in good health walk 4 to 5 km/h; studies of people with a rollator find 0.6
# to 0.9 m/s, and whoever can go faster is glad to be early.
METRES_A_MINUTE = 50
# Streets are longer than the line through the air: 1.2 to 1.4 times in towns, as studies of the street network find.
DETOUR = 1.3
STEP = 5
# Nobody walks longer than this; then the distance says more.
LONGEST = 60
KILOMETRE = 1000


@dataclass(frozen=True)
class Punt:
    """In degrees (WGS 84)."""

    breedtegraad: float
    lengtegraad: float


def metres(one: Punt, other: Punt) -> float:
    """Through the air, by the haversine formula: half a percent off at most."""
    lat, other_lat = radians(one.breedtegraad), radians(other.breedtegraad)
    half_lat = (other_lat - lat) / 2
    half_lon = radians(other.lengtegraad - one.lengtegraad) / 2
    share = sin(half_lat) ** 2 + cos(lat) * cos(other_lat) * sin(half_lon) ** 2
    return 2 * EARTH * asin(min(1, sqrt(share)))


def walking_minutes(distance: float) -> int:
    """
    Minutes with a rollator for so many metres through the air, rounded up to steps of five.

    At 3 km/h (METRES_A_MINUTE) over streets that are 1.3 times as long (DETOUR).
    """
    return max(STEP, ceil(distance * DETOUR / METRES_A_MINUTE / STEP) * STEP)


def distance_in_words(distance: float) -> str:
    """ "ongeveer 15 minuten met de rollator", or further than an hour "ongeveer 4 kilometer"."""
    minutes = walking_minutes(distance)
    if minutes <= LONGEST:
        return _("about %(minutes)s minutes with a walker") % {"minutes": minutes}
    kilometres = max(1, round(distance * DETOUR / KILOMETRE))
    return ngettext("about %(n)s kilometre", "about %(n)s kilometres", kilometres) % {"n": kilometres}


def radius_in_words(distance: int) -> str:
    """ "500 meter", "2,5 kilometer"."""
    if distance < KILOMETRE:
        return _("%(n)s metres") % {"n": distance}
    return _("%(n)s km") % {
        "n": number_format(distance / KILOMETRE, decimal_pos=int(distance % KILOMETRE > 0))
    }
