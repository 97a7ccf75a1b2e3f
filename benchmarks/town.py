"""
Makes a country of many sites with many organisations and activities, fast and always the same.

One site is made through the product, with all its items; the others are copies of its rows (benchmarks.copies). What
is derived is then written by the product's own set-based writers.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise

from wagtail.models import Page

from benchmarks.copies import copy_children, copy_sites
from cms.statistics import analyse
from evenementen.models import EvenementPage, Moment
from home.models import ContentPage
from locaties.models import Wijk, WijkPostcode
from organisaties.models import OrganisatieIndexPage, OrganisatiePage
from sites.creation import create_site
from sites.listings import herbereken_paginas
from sites.models import Koppeling, Vermelding, Wijksite
from tests.builders import in_days, make_activity, make_organisation, make_place
from themas.models import Thema
from themas.seed import seed

Say = Callable[[str], object]
STEP = 1000
BLOCK = 100
PER_CITY = 10
HOST = "wijk.localhost"


@dataclass(frozen=True)
class Plan:
    """
    `sites` sites of `profielen` organisations each and half as many activities again.

    The first two are a wijk that shares all it has with a city; they are what is measured, and the same in every
    town. A town of four or more also has a large city with `groot` times as much, which shares it with a region; the
    other sites are wijken that share with a city, `PER_CITY` together.
    """

    sites: int
    profielen: int = 60
    groot: int = 34
    regio: int = 5


def make_town(plan: Plan, say: Say = print) -> None:
    with timed(say, f"een site met {plan.profielen} organisaties"):
        seed()
        template = make_template(plan)
    with timed(say, f"{plan.sites - 1} kopieën"):
        copy_sites(template, plan.sites - 1)
        sites = list(Wijksite.objects.order_by("pk"))
        if plan.sites >= 4:
            copy_children(
                OrganisatieIndexPage.objects.descendant_of(sites[2].site.root_page).get(), plan.groot
            )
        make_links(sites, plan)
    analyse()
    with timed(say, "vermeldingen, momenten en zoekrijen"):
        derive(say)
    analyse()
    say(f"{Wijksite.objects.count()} sites, {OrganisatiePage.objects.count()} organisaties, "
        f"{EvenementPage.objects.count()} activiteiten, {Vermelding.objects.count()} vermeldingen")  # fmt: skip


def make_city(organisations: int, say: Say = print) -> None:
    """One site with all of them, and half as many activities again, each with four moments in the coming weeks."""
    with timed(say, f"een site met {BLOCK} organisaties"):
        seed()
        template = make_template(Plan(sites=1, profielen=BLOCK))
    with timed(say, f"{organisations // BLOCK} keer zoveel"):
        guide = OrganisatieIndexPage.objects.descendant_of(template.site.root_page).get()
        copy_children(guide, organisations // BLOCK - 1)
    analyse()
    with timed(say, "vermeldingen, momenten en zoekrijen"):
        derive(say)
    analyse()
    say(f"{OrganisatiePage.objects.count()} organisaties, {Moment.objects.count()} momenten")


def make_template(plan: Plan) -> Wijksite:
    wijken = []
    for number, naam in enumerate(("Noord", "Zuid")):
        wijk = Wijk.objects.create(naam=naam, slug=naam.lower(), gemeente="Plaats")
        WijkPostcode.objects.create(wijk=wijk, postcode=f"{2000 + 1000 * number}")
        wijken.append(wijk)
    site = create_site("Wijk", HOST, status=Wijksite.Status.OPEN, gemeente="Plaats", wijken=wijken)
    slugs = list(Thema.objects.filter(ouder=None, locale__language_code="nl").values_list("slug", flat=True))
    for number in range(plan.profielen):
        theme = slugs[number % len(slugs)]
        place = make_place(
            f"Gebouw {number}", wijk=wijken[number % 2], postcode=f"{2000 + 1000 * (number % 2)}AB",
            breedtegraad=51.9 + number / 1000, lengtegraad=4.4 + number / 1000,
        )  # fmt: skip
        club = make_organisation(
            site, f"{WORDS[number % len(WORDS)]} {number}", themas=[theme], doelgroepen=["ouderen"], place=place,
            regel="Koffie, een praatje en samen iets doen.", telefoon="010-555 01 23",
        )  # fmt: skip
        for extra in range(1 + number % 2):
            dates = [in_days(day + number % 7, hour=10 + extra) for day in range(0, 28, 7)]
            make_activity(club, f"Samen {VERBS[number % len(VERBS)]} {number}", themas=[theme], dates=dates)
    return site


WORDS = [
    "Buurthuis",
    "Sportclub",
    "Taalhuis",
    "Buurtkeuken",
    "Koor",
    "Moestuin",
    "Wijkteam",
    "Moskee",
    "Atelier",
]
VERBS = ["eten", "wandelen", "lezen", "zingen", "schilderen", "naaien", "schaken", "dansen"]


def make_links(sites: list[Wijksite], plan: Plan) -> None:
    pairs = [(sites[0], sites[1])] if len(sites) > 1 else []
    cities = sites[1:2]
    if len(sites) >= 4:
        large, region = sites[2:4]
        rest = sites[4:]
        groups = [rest[start : start + PER_CITY] for start in range(0, len(rest), PER_CITY)]
        pairs += [(wijk, city) for city, *wijken in groups for wijk in wijken]
        pairs += [(city, region) for city, *_wijken in groups[: plan.regio]]
        pairs.append((large, region))
        cities += [large, region, *(city for city, *_wijken in groups)]
    Wijksite.objects.filter(pk__in=[city.pk for city in cities]).update(soort=Wijksite.Soort.STAD)
    Koppeling.objects.bulk_create(
        [
            Koppeling(van_id=van.site_id, naar_id=naar.site_id, akkoord_van=True, akkoord_naar=True)
            for van, naar in pairs
        ]
    )


def derive(say: Say) -> None:
    """In steps, so that no transaction holds all of it."""
    items = [pk for model in (OrganisatiePage, EvenementPage, ContentPage) for pk in ids_of(model)]
    for start, stop in steps(len(items)):
        herbereken_paginas(items[start:stop], inhoud=items[start:stop])
        say(f"  {stop} van {len(items)}")


def ids_of(model: type[Page]) -> list[int]:
    return list(model.objects.order_by("pk").values_list("pk", flat=True))


def steps(number: int) -> Iterator[tuple[int, int]]:
    return pairwise([*range(0, number, STEP), number])


@contextmanager
def timed(say: Say, what: str) -> Iterator[None]:
    start = time.perf_counter()
    yield
    say(f"{what}: {time.perf_counter() - start:.1f} s")
