"""What can be said of the manual without a browser."""

import re

import pytest
from PIL import Image

from tests.handleiding.manual import FOLDER, Manual, picture_file
from tests.handleiding.walk import PHONE_WIDTH, WIDTH

MANUAL = Manual("sitebeheerder.md")
ALL_PICTURES = [name for file in sorted(FOLDER.glob("*.md")) for name in Manual(file.name).all_pictures]
LARGEST = 150_000


@pytest.mark.parametrize("name", ALL_PICTURES)
def test_each_picture_is_there_and_small(name):
    file = picture_file(name)
    assert file.stat().st_size <= LARGEST
    with Image.open(file) as image:
        assert image.width in (WIDTH, PHONE_WIDTH)


def test_no_picture_is_left_over():
    assert {file.stem for file in (FOLDER / "afbeeldingen").glob("*.png")} == set(ALL_PICTURES)


def test_the_contents_name_each_section_in_order():
    contents = MANUAL.text.partition("\n## ")[0]
    assert re.findall(r"^- \[(.+)\]", contents, re.MULTILINE) == list(MANUAL.sections)
