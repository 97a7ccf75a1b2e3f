"""A member adds pictures from a phone; visitors see them when the version with them is online."""

from io import BytesIO

import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from PIL.ExifTags import GPS, IFD, Base
from wagtail.models import PageLogEntry

from evenementen.models import EvenementPage
from media.models import Afbeelding
from organisaties.models import OrganisatiePage
from tests.builders import make_activity, make_member, make_picture
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


@pytest.fixture
def foto(soeppan):
    picture = make_picture("Ztaal")
    soeppan.fotos = [("foto", {"afbeelding": picture, "onderschrift": ""})]
    soeppan.save_revision().publish()
    return picture


BETTER = {"description": "De zaal met lange tafels.", "maker": "Ali", "mensen": "nee", "wie": ""}


def correct(client, page, picture, **data):
    url = at(page, f"foto/{picture.pk}/")
    return client.post(url, filled_in(client.get(url), **{**BETTER, **data}), follow=True)


def test_words_of_a_picture_are_put_right_and_visitors_read_them_at_once(
    soeppan, foto, als_fatma, op_delfshaven
):
    assert "Ztaal" in op_delfshaven.get("/organisaties/de-soeppan/").content.decode()
    assert at(soeppan, f"foto/{foto.pk}/") in als_fatma.get(at(soeppan, "fotos/")).content.decode()
    said = correct(als_fatma, soeppan, foto).content.decode()
    assert "Staat nu online. De redactie kijkt later mee." in said
    foto.refresh_from_db()
    assert (foto.description, foto.title, foto.maker) == (BETTER["description"], BETTER["description"], "Ali")
    assert foto.toestemming == "Niemand is te herkennen."
    page = op_delfshaven.get("/organisaties/de-soeppan/").content.decode()
    assert BETTER["description"] in page
    assert "Ztaal" not in page
    assert PageLogEntry.objects.filter(page=soeppan.pk, action="feit.foto").count() == 1


def test_permission_that_was_given_once_stands_in_the_form(soeppan, foto, als_fatma):
    correct(als_fatma, soeppan, foto, mensen="ja", wie="Alle zes, op 3 mei.")
    foto.refresh_from_db()
    assert foto.toestemming == "Alle zes, op 3 mei."
    form = filled_in(als_fatma.get(at(soeppan, f"foto/{foto.pk}/")))
    assert (form["mensen"], form["wie"]) == (["ja"], "Alle zes, op 3 mei.")
    assert "Vul in wie ja zei" in correct(als_fatma, soeppan, foto, mensen="ja", wie="").content.decode()


def test_picture_in_a_draft_is_put_right_and_not_called_online(soeppan, als_fatma):
    add(als_fatma, soeppan, camera=from_camera())
    picture = Afbeelding.objects.get()
    assert "Bewaard. Nog niet online." in correct(als_fatma, soeppan, picture).content.decode()
    picture.refresh_from_db()
    assert picture.description == BETTER["description"]


def test_picture_on_another_page_too_keeps_its_words_and_says_whose_it_is(soeppan, andere, foto, als_fatma):
    form = filled_in(als_fatma.get(at(soeppan, f"foto/{foto.pk}/")))
    andere.logo = foto
    andere.save_revision().publish()
    url = at(soeppan, f"foto/{foto.pk}/")
    for answer in (als_fatma.get(url), als_fatma.post(url, {**form, **BETTER})):
        said = answer.content.decode()
        assert "Deze foto is ook van: De Andere Club." in said
        assert 'name="description"' not in said
    foto.refresh_from_db()
    assert (foto.description, foto.maker) == ("Ztaal", "")


def test_picture_that_somebody_of_another_organisation_uploaded_is_theirs(soeppan, andere, foto, als_fatma):
    Afbeelding.objects.filter(pk=foto.pk).update(uploaded_by_user=make_member(andere, "an@voorbeeld.nl"))
    url = at(soeppan, f"foto/{foto.pk}/")
    assert "Deze foto is ook van: De Andere Club." in als_fatma.get(url).content.decode()


def test_page_that_visitors_do_not_see_is_not_named(soeppan, andere, foto, als_fatma):
    andere.logo = foto
    andere.save_revision().publish()
    andere.unpublish()
    said = als_fatma.get(at(soeppan, f"foto/{foto.pk}/")).content.decode()
    assert "Anderen gebruiken deze foto ook" in said
    assert "Andere Club" not in said


def test_two_who_put_a_picture_right_see_both(soeppan, foto, als_fatma):
    url = at(soeppan, f"foto/{foto.pk}/")
    form = filled_in(als_fatma.get(url), **BETTER)
    correct(als_fatma, soeppan, foto, description="Van de ander.")
    said = als_fatma.post(url, form).content.decode()
    assert "Van de ander." in said
    assert BETTER["description"] in said
    foto.refresh_from_db()
    assert foto.description == "Van de ander."


def test_picture_of_an_activity_is_put_right(soeppan, foto, als_fatma):
    page = make_activity(soeppan, afbeelding=make_picture("Soep"))
    part = f"/mijn/{soeppan.pk}/activiteiten/{page.pk}/wijzigen/foto/"
    shown = als_fatma.get(part).content.decode()
    for picture in (page.afbeelding, foto):
        assert f"{part}{picture.pk}/" in shown
    url = f"{part}{page.afbeelding.pk}/"
    assert (
        "Staat nu online"
        in als_fatma.post(url, filled_in(als_fatma.get(url), **BETTER), follow=True).content.decode()
    )


@pytest.mark.parametrize("where", ["nobody", "other", "gone"])
def test_picture_that_is_not_on_a_page_of_ones_own_is_not_there(soeppan, andere, als_fatma, where):
    picture = make_picture("Vreemd")
    if where == "other":
        andere.logo = picture
        andere.save_revision().publish()
    pk = 999_999 if where == "gone" else picture.pk
    for answer in (als_fatma.get, als_fatma.post):
        assert answer(at(soeppan, f"foto/{pk}/"), BETTER).status_code == 404
    picture.refresh_from_db()
    assert picture.description == "Vreemd"


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
