"""Pictures are drawn by code: the right size, the same every time, and no two alike."""

from io import BytesIO

import pytest
from PIL import Image

from demo.beeld import ONDERWERPEN, beschrijving, teken_logo, teken_portret, teken_tafereel
from demo.beeld.logo import letters


@pytest.mark.parametrize("onderwerp", sorted(ONDERWERPEN))
def test_a_subject_is_drawn_and_told_in_words(onderwerp):
    picture = teken_tafereel(onderwerp)
    image = Image.open(BytesIO(picture))
    assert (image.format, image.size) == ("JPEG", (1600, 1067))
    # A scene, not a plain field.
    assert len(set(image.resize((160, 107)).get_flattened_data())) > 200
    assert len(picture) < 400_000
    assert beschrijving(onderwerp).startswith("Tekening: ")
    assert len(beschrijving(onderwerp)) < 140


def test_a_scene_is_the_same_every_time_and_its_variants_differ():
    assert teken_tafereel("koken", 1) == teken_tafereel("koken", 1)
    assert teken_tafereel("koken", 0) != teken_tafereel("koken", 1)


def test_a_portrait_follows_the_words():
    plain = teken_portret("An Ander", "vrouw kort licht")
    assert Image.open(BytesIO(plain)).size == (640, 640)
    assert plain == teken_portret("An Ander", "vrouw kort licht")
    others = {
        teken_portret("An Ander", f"vrouw {woorden}")
        for woorden in ("hoofddoek donker", "lang bruin", "krul getint")
    }
    assert len({plain, *others}) == 4


@pytest.mark.parametrize(
    ("naam", "expected"),
    [("De Soeppan van Bospolder", "SB"), ("Kledingkamer Knoop & Lus", "KK"), ("Loket 033", "L")],
)
def test_a_logo_has_the_letters_of_the_words_that_count(naam, expected):
    assert letters(naam) == expected
    assert Image.open(BytesIO(teken_logo(naam))).size == (400, 400)
