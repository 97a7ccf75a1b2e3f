"""Makes the things that tests are about, through the same doors as the product."""

from collections.abc import Iterable
from contextlib import nullcontext
from datetime import datetime, timedelta
from io import BytesIO
from typing import Any

from django.conf import settings
from django.core.files.base import ContentFile
from django.utils import timezone
from django.utils.text import slugify
from PIL import Image
from wagtail.signal_handlers import disable_reference_index_auto_update

from accounts.models import User
from evenementen.models import AgendaPage, CampagnePage, EvenementDatum, EvenementPage, Reeks
from locaties.models import Locatie, Wijk
from media.models import Afbeelding
from organisaties.membership import add_member
from organisaties.models import (
    OrganisatieFeiten,
    OrganisatieIndexPage,
    OrganisatieLocatie,
    OrganisatiePage,
    OrganisatiePersoon,
    Persoon,
)
from schermen.models import Scherm, SchermLijst
from sites.creation import create_site
from sites.models import Wijksite
from tests.starting_points import starting_points
from themas.models import Behoefte, Doelgroep, Thema
from themas.models.begrip import Begrip


@starting_points.builder
def make_site(naam: str, host: str, *, status: str = Wijksite.Status.OPEN, **fields: Any) -> Wijksite:
    return create_site(naam, host, status=status, **fields)


def make_wijk(naam: str, *sites: Wijksite, gemeente: str = "Rotterdam") -> Wijk:
    wijk = chosen_wijk(naam, *sites, gemeente=gemeente)
    for wijksite in sites:
        wijksite.refresh_from_db(fields=["inhoud_versie"])
    return wijk


@starting_points.builder
def chosen_wijk(naam: str, *sites: Wijksite, gemeente: str) -> Wijk:
    wijk = Wijk.objects.create(naam=naam, slug=slugify(naam), gemeente=gemeente)
    for wijksite in sites:
        wijksite.wijken.add(wijk)
        wijksite.save()
    return wijk


@starting_points.builder
def make_place(naam: str = "Huis van de Wijk", *, wijk: Wijk | None = None, **fields: Any) -> Locatie:
    standard = {"straat": "Schiedamseweg", "huisnummer": "12", "postcode": "3025AB", "plaats": "Rotterdam"}
    return Locatie.objects.create(naam=naam, wijk=wijk, **{**standard, **fields})


def make_picture(title: str = "De zaal") -> Afbeelding:
    """A real file, with words for who can't see it."""
    picture = picture_with_file(title)
    if not picture.file.storage.exists(picture.file.name):
        # Put back as a row, in a test with a folder of its own.
        picture.file.storage.save(picture.file.name, photo(title))
    return picture


@starting_points.builder
def picture_with_file(title: str) -> Afbeelding:
    return Afbeelding.objects.create(title=title, description=title, file=photo(title))


def photo(title: str) -> ContentFile:
    content = BytesIO()
    Image.new("RGB", (640, 427), "teal").save(content, "JPEG")
    return ContentFile(content.getvalue(), name=f"{slugify(title)}.jpg")


def make_person(naam: str, page: OrganisatiePage, *, rol: str = "gastvrouw", **fields: Any) -> Persoon:
    person = Persoon.objects.create(naam=naam, toestemming_op=timezone.localdate(), **fields)
    page.mensen = [*page.mensen.all(), OrganisatiePersoon(persoon=person, rol=rol)]
    page.save_revision().publish()
    return person


@starting_points.builder
def make_member(page: OrganisatiePage, email: str = "fatma@voorbeeld.nl", rol: str = "beheerder") -> User:
    """Somebody who logs in and keeps an organisation up to date; known already, they get one more."""
    name = email.partition("@")[0].title()
    user = User.objects.filter(email=email).first() or User.objects.create_user(email, first_name=name)
    add_member(page, user, rol)
    return user


def words(model: type[Begrip], slugs: Iterable[str]) -> list[Begrip]:
    found = {
        word.slug: word
        for word in model.objects.filter(slug__in=list(slugs), locale__language_code=settings.LANGUAGE_CODE)
    }
    return [found[slug] for slug in slugs]


@starting_points.builder
def make_organisation(
    wijksite: Wijksite,
    title: str = "Buurthuis De Brug",
    *,
    themas: Iterable[str] = (),
    doelgroepen: Iterable[str] = (),
    behoeften: Iterable[str] = (),
    place: Locatie | None = None,
    telefoon: str = "",
    email: str = "",
    live: bool = True,
    **fields: Any,
) -> OrganisatiePage:
    guide = OrganisatieIndexPage.objects.descendant_of(wijksite.site.root_page).get()
    page = OrganisatiePage(title=title, live=False, **{"regel": "Iedereen is welkom.", **fields})
    if place is not None:
        page.plekken = [OrganisatieLocatie(locatie=place)]
    add_below(guide, page)
    page.themas = words(Thema, themas)
    page.doelgroepen = words(Doelgroep, doelgroepen)
    page.behoeften = words(Behoefte, behoeften)
    if telefoon or email:
        OrganisatieFeiten.objects.create(pagina=page, telefoon=telefoon, email=email)
    return publish(page, live)


@starting_points.builder
def make_activity(
    parent: OrganisatiePage | Wijksite,
    title: str = "Samen eten",
    *,
    begin: datetime | None = None,
    dates: Iterable[datetime] = (),
    hours: float = 2,
    themas: Iterable[str] = (),
    doelgroepen: Iterable[str] = (),
    behoeften: Iterable[str] = (),
    reeks: dict[str, Any] | None = None,
    live: bool = True,
    **fields: Any,
) -> EvenementPage:
    """One date a day from now unless told otherwise: in `dates`, or by `reeks`, the fields of a series."""
    if isinstance(parent, Wijksite):
        parent = AgendaPage.objects.descendant_of(parent.site.root_page).get()
    starts = list(dates) or [begin or in_days(1)]
    if reeks is not None:
        starts = list(dates)
    page = EvenementPage(title=title, live=False, **{"regel": "Schuif aan.", **fields})
    page.reeksen = [Reeks(**reeks)] if reeks else []
    page.data = [EvenementDatum(begin=start, einde=start + timedelta(hours=hours)) for start in starts]
    add_below(parent, page)
    page.themas = words(Thema, themas)
    page.doelgroepen = words(Doelgroep, doelgroepen)
    page.behoeften = words(Behoefte, behoeften)
    return publish(page, live)


@starting_points.builder
def make_campaign(
    wijksite: Wijksite,
    title: str = "Week van de Ontmoeting",
    *,
    begin: int = 0,
    einde: int = 7,
    themas: Iterable[str] = ("ontmoeting",),
    activiteiten: Iterable[EvenementPage] = (),
    live: bool = True,
    **fields: Any,
) -> CampagnePage:
    """Below the front page; `begin` and `einde` in days from today."""
    today = timezone.localdate()
    page = CampagnePage(
        title=title,
        live=False,
        begin=today + timedelta(days=begin),
        einde=today + timedelta(days=einde),
        **{"intro": "Een week lang nieuwe mensen.", **fields},
    )
    add_below(wijksite.site.root_page, page)
    page.themas = words(Thema, themas)
    page.activiteiten = list(activiteiten)
    return publish(page, live)


def make_screen(wijksite: Wijksite, *lists: dict[str, Any], naam: str = "Hal", **fields: Any) -> Scherm:
    """`lists` are the fields of its lists, in order; without any it shows today and tomorrow."""
    screen = Scherm.objects.create(site=wijksite.site, naam=naam, **fields)
    for number, row in enumerate(lists or [{"soort": "vandaag_morgen"}]):
        SchermLijst.objects.create(scherm=screen, sort_order=number, **row)
    return screen


def in_days(days: int, hour: int = 12) -> datetime:
    day = timezone.localtime() + timedelta(days=days)
    return day.replace(hour=hour, minute=0, second=0, microsecond=0)


def add_below(parent: Any, page: Any) -> None:
    """To be followed by `publish`, which writes down what the page refers to."""
    with disable_reference_index_auto_update():
        parent.add_child(instance=page)


def publish(page: Any, live: bool) -> Any:
    with disable_reference_index_auto_update() if live else nullcontext():
        revision = page.save_revision()
    if live:
        revision.publish()
    return type(page).objects.get(pk=page.pk)
