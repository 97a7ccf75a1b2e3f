"""Which sites there are to choose from, and which of them somebody means who types where they live."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from itertools import chain, islice

from django.db.models import Q

from locaties.models import Wijk, WijkPostcode
from locaties.postcodes import is_postcode_or_area, normalise
from search.analysis import fold
from sites.models import Wijksite

# Four digits lie roughly in order over the country: so far apart is still the same town or the one beside it.
NEAR = 100
SUGGESTED = 4
# More than one wants to read for the nearest few.
LOOKED_AT = 60


@dataclass(frozen=True)
class Keuze:
    """A site to choose; `url` is its absolute address, `punt` (latitude, longitude) when an editor placed it."""

    site_id: int
    naam: str
    url: str
    slogan: str
    soort: str
    gemeente: str
    punt: tuple[float, float] | None
    zoom: int

    @property
    def is_stad(self) -> bool:
        return self.soort == Wijksite.Soort.STAD


@dataclass(frozen=True)
class Groep:
    gemeente: str
    keuzes: list[Keuze]


@dataclass(frozen=True)
class Aanbod:
    """
    What the portal offers: the sites that were meant, or, when none was, those nearby (`dichtbij`) and all.

    `wijk` is the wijk that was typed when the platform knows it and no site has it yet.
    """

    keuzes: list[Keuze]
    dichtbij: list[Keuze] = field(default_factory=list)
    niets_gevonden: bool = False
    wijk: str = ""

    @property
    def groepen(self) -> list[Groep]:
        """Per gemeente, those that were meant most first."""
        groups: dict[str, list[Keuze]] = {}
        for keuze in self.keuzes:
            groups.setdefault(keuze.gemeente, []).append(keuze)
        return [Groep(gemeente, keuzes) for gemeente, keuzes in groups.items()]


def aanbod(text: str) -> Aanbod:
    """One query for all sites or those that were found, five when none was; however many sites there are."""
    if not text:
        return Aanbod(sorted(choices(), key=in_order))
    found = choices(meant(text))
    if found:
        return Aanbod(sorted(found, key=lambda keuze: how_much_meant(keuze, text)))
    everything = sorted(choices(), key=in_order)
    wijk = known_wijk(text)
    return Aanbod(everything, nearby(text, wijk, everything), True, wijk.naam if wijk else "")


def choices(which: Q | None = None) -> list[Keuze]:
    sites = Wijksite.objects.vindbaar().select_related("site")
    if which is not None:
        sites = sites.filter(pk__in=Wijksite.objects.filter(which).values("pk"))
    return [as_choice(site) for site in sites]


def as_choice(site: Wijksite) -> Keuze:
    point = (site.kaart_lat, site.kaart_lon)
    return Keuze(
        site_id=site.site_id,
        naam=site.naam,
        url=site.url,
        slogan=site.slogan,
        soort=site.soort,
        gemeente=site.gemeente,
        punt=None if point == NOWHERE else point,
        zoom=site.kaart_zoom,
    )


# The middle of the country, where a map starts until an editor moves it.
NOWHERE = tuple(Wijksite._meta.get_field(name).default for name in ("kaart_lat", "kaart_lon"))


def in_order(keuze: Keuze) -> tuple[bool, str, bool, str]:
    """By gemeente, those without one last; in it the city first."""
    return not keuze.gemeente, fold(keuze.gemeente), not keuze.is_stad, fold(keuze.naam)


def how_much_meant(keuze: Keuze, text: str) -> tuple[int, bool, str]:
    """By name first; of what has the same wijk the site of the wijk goes before that of the city."""
    name, typed = fold(keuze.naam), fold(text)
    level = 0 if name.startswith(typed) else 1 if typed in name else 2
    return level, keuze.is_stad, name


def meant(text: str) -> Q:
    """Sites whose name, gemeente or wijk holds the text, or one of whose wijken has the postcode."""
    found = Q(naam__icontains=text) | Q(gemeente__icontains=text) | Q(wijken__naam__icontains=text)
    postcode = normalise(text)
    if is_postcode_or_area(postcode):
        area, full = postcode[:4], postcode[4:]
        # Only four digits: also where wijken share them and are known by whole postcodes.
        found |= (
            Q(wijken__postcodes__postcode__in=[area, postcode])
            if full
            else Q(wijken__postcodes__postcode__startswith=area)
        )
    return found


def known_wijk(text: str) -> Wijk | None:
    """One query."""
    if is_postcode_or_area(normalise(text)):
        return Wijk.objects.voor_postcode(text)
    return Wijk.objects.filter(naam__iexact=text).first()


def nearby(text: str, wijk: Wijk | None, everything: list[Keuze]) -> list[Keuze]:
    """A few sites of the same gemeente; else with postcodes close to the one that was typed, or with a like name."""
    if wijk is not None:
        same = [keuze for keuze in everything if fold(keuze.gemeente) == fold(wijk.gemeente)]
        if same:
            return same[:SUGGESTED]
    postcode = normalise(text)
    if is_postcode_or_area(postcode):
        return pick(everything, sites_near(postcode[:4]))
    return pick(everything, sites_called_like(text, everything))


def pick(everything: list[Keuze], site_ids: Iterable[int]) -> list[Keuze]:
    """In the order of the ids, each once."""
    per_id = {keuze.site_id: keuze for keuze in everything}
    wanted = dict.fromkeys(pk for pk in site_ids if pk in per_id)
    return [per_id[pk] for pk in islice(wanted, SUGGESTED)]


def sites_near(area: str) -> list[int]:
    """Site ids by how close their postcodes are to "3026", at most NEAR away; two queries."""
    rows = WijkPostcode.objects.filter(wijk__wijksites__in=Wijksite.objects.vindbaar())
    above = rows.filter(postcode__gte=area, postcode__lt=str(int(area) + NEAR)).order_by("postcode")
    below = rows.filter(postcode__lt=area, postcode__gte=str(int(area) - NEAR)).order_by("-postcode")
    fields = ("postcode", "wijk__wijksites__site_id")
    found = chain(above.values_list(*fields)[:LOOKED_AT], below.values_list(*fields)[:LOOKED_AT])
    return [pk for _far, pk in sorted((abs(int(postcode[:4]) - int(area)), pk) for postcode, pk in found)]


def sites_called_like(text: str, everything: list[Keuze]) -> list[int]:
    """Site ids whose name, gemeente or wijk is spelt almost like the text, the likest first; one query."""
    names: dict[str, list[int]] = {}
    wijken = Wijksite.objects.vindbaar().filter(wijken__isnull=False).values_list("wijken__naam", "site_id")
    own = ((name, keuze.site_id) for keuze in everything for name in (keuze.naam, keuze.gemeente))
    for name, pk in chain(own, wijken):
        names.setdefault(fold(name), []).append(pk)
    like = get_close_matches(fold(text), names, n=SUGGESTED, cutoff=0.75)
    return [pk for name in like for pk in names[name]]
