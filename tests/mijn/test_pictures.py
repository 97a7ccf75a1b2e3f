"""A member adds pictures from a phone; visitors see them when the version with them is online."""

from io import BytesIO

import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

from evenementen.models import EvenementPage
from media.models import Afbeelding
from organisaties.models import OrganisatiePage
from tests.builders import make_activity, make_picture
from tests.mijn.forms import filled_in

pytestmark = [pytest.mark.django_db, pytest.mark.eenmaal]

WORDS = {"description": "Zes mensen eten soep.", "maker": "Ali", "mensen": "ja", "wie": "Alle zes, op 3 mei."}


def from_camera(name="image.jpg"):
    """As a phone makes it: lying on its side, and with the place in it."""
    exif = Image.Exif()
    exif[Base.Orientation] = 6
    exif.get_ifd(IFD.GPSInfo)[GPS.GPSLatitude] = (51.0, 54.0, 0.0)
    content = BytesIO()
    Image.new("RGB", (640, 427), "teal").save(content, "JPEG", exif=exif)
    return SimpleUploadedFile(name, content.getvalue(), "image/jpeg")


def at(page, rest):
    return f"/mijn/{page.pk}/profiel/{rest}"


def draft(page):
    return type(page).objects.get(pk=page.pk).get_latest_revision_as_object()


def add(client, page, **data):
    return client.post(at(page, "foto-erbij/"), {**WORDS, **data}, follow=True)


def test_picture_is_upright_without_place_and_in_the_collection_of_the_site(
    soeppan, delfshaven, fatma, als_fatma
):
    page = add(als_fatma, soeppan, camera=from_camera()).content.decode()
    assert "Bewaard. Nog niet online." in page
    picture = Afbeelding.objects.get()
    assert (picture.width, picture.height) == (427, 640)
    with picture.file.open() as file:
        assert not Image.open(file).getexif()
    assert picture.collection == delfshaven.collectie
    assert picture.uploaded_by_user == fatma
    assert (picture.description, picture.maker) == ("Zes mensen eten soep.", "Ali")
    assert picture.toestemming == "Alle zes, op 3 mei."
    [block] = draft(soeppan).fotos
    assert block.value["afbeelding"] == picture
    assert len(OrganisatiePage.objects.get(pk=soeppan.pk).fotos) == 0


def test_camera_button_and_a_button_to_choose(soeppan, als_fatma):
    soup = BeautifulSoup(als_fatma.get(at(soeppan, "foto-erbij/")).content, "html.parser")
    camera, file = soup.select("input[type=file]")
    assert (camera["accept"], camera["capture"]) == ("image/*", "environment")
    assert file["accept"] == "image/*"
    assert "capture" not in file.attrs
    assert soup.select_one('form[enctype="multipart/form-data"]')


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({}, "Kies een foto."),
        ({"bestand": SimpleUploadedFile("x.jpg", b"geen foto")}, "Dit bestand is geen afbeelding"),
        ({"bestand": SimpleUploadedFile("x.svg", b"<svg/>")}, "Dit soort bestand kunnen wij niet gebruiken"),
        ({"camera": from_camera(), "description": ""}, "Wat is er te zien?"),
        ({"camera": from_camera(), "wie": ""}, "Vul in wie ja zei"),
    ],
)
def test_refused_with_a_reason(soeppan, als_fatma, change, reason):
    page = add(als_fatma, soeppan, **change).content.decode()
    assert "Dit klopt nog niet" in page
    assert reason in page
    assert not Afbeelding.objects.exists()
    assert len(draft(soeppan).fotos) == 0


def test_captions_order_and_taking_away(soeppan, als_fatma):
    pictures = [make_picture(name) for name in ("Zaal", "Keuken", "Tuin")]
    soeppan.fotos = [("foto", {"afbeelding": picture, "onderschrift": ""}) for picture in pictures]
    soeppan.save_revision().publish()
    shown = als_fatma.get(at(soeppan, "fotos/"))
    data = {"onderschrift_0": "De zaal", "vooraan_2": "on", "weg_1": "on"}
    als_fatma.post(at(soeppan, "fotos/"), filled_in(shown, **data))
    blocks = draft(soeppan).fotos
    assert [block.value["afbeelding"] for block in blocks] == [pictures[2], pictures[0]]
    assert blocks[1].value["onderschrift"] == "De zaal"
    assert len(OrganisatiePage.objects.get(pk=soeppan.pk).fotos) == 3


def test_only_pictures_of_the_own_organisation_can_be_chosen(soeppan, andere, als_fatma):
    own, strange = make_picture("Eigen"), make_picture("Vreemd")
    soeppan.fotos = [("foto", {"afbeelding": own, "onderschrift": ""})]
    soeppan.save_revision().publish()
    andere.logo = strange
    andere.save_revision().publish()
    page = make_activity(soeppan)
    url = f"/mijn/{soeppan.pk}/activiteiten/{page.pk}/wijzigen/foto/"
    shown = als_fatma.get(url)
    assert "Eigen" in shown.content.decode()
    assert "Vreemd" not in shown.content.decode()
    als_fatma.post(url, filled_in(shown, afbeelding=strange.pk))
    assert draft(page).afbeelding is None
    als_fatma.post(url, filled_in(shown, afbeelding=own.pk))
    assert draft(page).afbeelding == own
    assert EvenementPage.objects.get(pk=page.pk).afbeelding is None


def test_logo_and_picture_of_an_activity(soeppan, als_fatma):
    page = make_activity(soeppan)
    als_fatma.post(at(soeppan, "logo-erbij/"), {**WORDS, "bestand": from_camera("logo.jpg")})
    als_fatma.post(
        f"/mijn/{soeppan.pk}/activiteiten/{page.pk}/wijzigen/foto-erbij/", {**WORDS, "camera": from_camera()}
    )
    assert draft(soeppan).logo.description == "Zes mensen eten soep."
    assert draft(page).afbeelding is not None


def test_twelve_pictures_is_enough(soeppan, als_fatma):
    picture = make_picture()
    soeppan.fotos = [("foto", {"afbeelding": picture, "onderschrift": ""})] * 12
    soeppan.save_revision().publish()
    assert "Er zijn al 12 foto" in add(als_fatma, soeppan, camera=from_camera()).content.decode()
    assert Afbeelding.objects.count() == 1
