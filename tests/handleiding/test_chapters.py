"""The chapters on paper, off and moved, screens and campaigns: what they name is there, their pictures are made."""

import os
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from PIL import Image

from drukwerk import zetten
from drukwerk.blad import Opmaak, Papier
from evenementen.models import Afwijking, EvenementPage
from evenementen.paper import output, poster
from schermen.models import Scherm, SchermLijst
from sites.models import SiteRol
from tests.browser import admin_page
from tests.builders import in_days, make_activity, make_campaign
from tests.handleiding.manual import Manual
from tests.handleiding.town import make_town
from tests.handleiding.walk import COLOURS, WIDTH, Walk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]

HOST = "delfshaven.localhost"
GAP = 24
MEALS = [("Samen eten", 2, 17), ("Soep in de wijk", 3, 12), ("Ontbijt voor vroege vogels", 4, 8)]


@pytest.fixture
def town(woorden):
    return make_town()


@pytest.fixture
def meals(town):
    """Each in the coming weeks, and the first is off once."""
    pages = [
        make_activity(
            town.brug,
            title,
            dates=[in_days(day + 7 * week, hour) for week in range(5)],
            themas=["maaltijden"],
        )
        for title, day, hour in MEALS
    ]
    EvenementPage.objects.update(first_published_at=in_days(-9))
    call_off(pages[0])
    return pages


def call_off(page):
    begin = page.momenten.order_by("begin").first().begin
    Afwijking.objects.create(
        pagina=page,
        oorspronkelijk_begin=begin,
        gaat_niet_door=True,
        reden="De kok is ziek.",
        alternatief="U kunt wel naar De Wip.",
    )


@pytest.fixture
def walk(chromium, live_server, town):
    """A walk through a section of a chapter, as an editor."""

    @contextmanager
    def start(chapter, section):
        user = town.colleague(town.delfshaven, SiteRol.Rol.EINDREDACTEUR)
        with admin_page(chromium, live_server.url, user) as page:
            tour = Walk(page, Manual(chapter), section)
            yield tour
            assert sorted(tour.taken) == sorted(tour.manual.pictures(section))

    return start


@pytest.fixture
def site_url(live_server):
    return f"http://{HOST}:{urlsplit(live_server.url).port}"


def beside_each_other(tour, name, sheets):
    """A picture of sheets of paper: PNGs of the same height."""
    tour.taken.append(name)
    folder = os.environ.get("HANDLEIDING_BEELDEN")
    if not folder:
        return
    images = [Image.open(BytesIO(sheet)).convert("L") for sheet in sheets]
    width = (WIDTH - GAP * (len(images) + 1)) // len(images)
    images = [image.resize((width, round(image.height * width / image.width))) for image in images]
    whole = Image.new("L", (WIDTH, max(image.height for image in images) + 2 * GAP), 208)
    for number, image in enumerate(images):
        whole.paste(image, (GAP + number * (width + GAP), GAP))
    whole.quantize(COLOURS // 6, dither=Image.Dither.NONE).save(Path(folder) / f"{name}.png", optimize=True)


@pytest.fixture
def sheets(monkeypatch):
    """The first sheet, as a picture, of each paper that is made."""
    made = []

    def list_in_pictures(printed, layout):
        made.append(zetten.as_png(printed, layout, ppi=96)[0])
        return b""

    def poster_in_pictures(printed, size):
        made.append(zetten.poster_png(printed, size, ppi=96)[0])
        return b""

    monkeypatch.setattr(output, "as_pdf", list_in_pictures)
    monkeypatch.setattr(poster, "poster_pdf", poster_in_pictures)
    return made


def test_paper(walk, meals, site_url, sheets):
    visitor = Client(headers={"host": HOST})
    with walk("papier.md", "Een lijst afdrukken") as tour:
        tour.to(f"{site_url}/agenda/?thema=maaltijden")
        tour.press(".drukwerk summary")
        tour.page.locator(".drukwerk summary").scroll_into_view_if_needed()
        tour.picture("papier-kiezen", 900)
        for layout in (Opmaak.WEEKDAG, Opmaak.DATUM, Opmaak.GROOT):
            visitor.get(f"/agenda/?thema=maaltijden&formaat=pdf&opmaak={layout}")
        beside_each_other(tour, "papier-opmaak", sheets)
    meals[2].unpublish()
    with walk("papier.md", "De QR-code: klopt dit papier nog?") as tour:
        tour.to(f"{site_url}/agenda/?thema=maaltijden&gedrukt={timezone.localdate():%Y-%m-%d}")
        tour.page.locator("#sinds-papier").scroll_into_view_if_needed()
        tour.picture("papier-veranderd", 900)
    sheets.clear()
    with walk("papier.md", "Affiches") as tour:
        path = f"/organisaties/{meals[0].get_parent().slug}/{meals[0].slug}/"
        for form in ("poster", "deurposter"):
            visitor.get(f"{path}?formaat={form}&papier={Papier.A4}")
        beside_each_other(tour, "papier-affiches", sheets)


def test_off_moved_or_full(walk, meals, site_url):
    page = meals[1]
    moment = page.momenten.order_by("begin").first()
    with walk("gaat-niet-door.md", "Eén dag") as tour:
        tour.to(reverse("evenement_momenten", args=[meals[0].pk]))
        tour.picture("gaat-niet-door-dagen", 900)
        tour.to(reverse("evenement_afwijking", args=[page.pk, moment.pk, "gaat_niet_door"]))
        tour.page.fill("[name=reden]", "De zaal is bezet.")
        tour.page.fill("[name=alternatief]", "Volgende week zijn we er weer.")
        tour.picture("gaat-niet-door-melden", 760)
    with walk("gaat-niet-door.md", "Vertel het verder") as tour:
        tour.to(reverse("evenement_afwijking", args=[page.pk, moment.pk, "gaat_niet_door"]))
        tour.page.fill("[name=reden]", "De zaal is bezet.")
        tour.press("main form button[type=submit]")
        tour.picture("gaat-niet-door-vertellen", 1000)
    with walk("gaat-niet-door.md", "Waar bezoekers het zien") as tour:
        tour.to(f"{site_url}/gaat-niet-door/")
        tour.picture("gaat-niet-door-website", 900)


def test_screens(walk, town, meals, site_url):
    screen = Scherm.objects.create(
        site=town.delfshaven.site, naam="Hal", plek="Bij de ingang van De Brug", laatst_gezien=timezone.now()
    )
    SchermLijst.objects.create(
        scherm=screen, soort="lijst", titel="Samen eten", filters="thema=maaltijden", sort_order=0
    )
    SchermLijst.objects.create(scherm=screen, soort="vandaag_morgen", sort_order=1)
    with walk("schermen.md", "Een scherm maken") as tour:
        tour.to(reverse(Scherm.snippet_viewset.get_url_name("edit"), args=[screen.pk]))
        tour.picture("scherm-maken", 1100)
    with walk("schermen.md", "Op de televisie") as tour:
        tour.to(reverse(Scherm.snippet_viewset.get_url_name("list")))
        tour.picture("scherm-lijst", 560)
        tour.to(f"{site_url}{screen.get_absolute_url()}")
        tour.picture("scherm-televisie")


def test_campaigns(walk, town, meals, site_url):
    campaign = make_campaign(
        town.delfshaven, themas=["maaltijden"], begin=1, einde=9, activiteiten=[meals[0]], slug="week"
    )
    with walk("campagnes.md", "Een nieuwe campagne") as tour:
        tour.to(reverse("wagtailadmin_pages:edit", args=[campaign.pk]))
        tour.picture("campagne-maken", 1100)
    with walk("campagnes.md", "Voor, tijdens en na de campagne") as tour:
        tour.to(f"{site_url}/week/")
        tour.picture("campagne-pagina", 1000)
