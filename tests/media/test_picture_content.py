"""What is left of a picture that someone uploads: the picture, upright, and nothing a camera wrote in it."""

import io

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import transaction
from PIL import Image, ImageCms

from media.image_content import inspect_image, stored_name, without_metadata
from media.models import Afbeelding
from tests.media.files import (
    EXE,
    HTML,
    PDF,
    SVG,
    gps_picture,
    huge_gif,
    huge_png,
    moving_gif,
    picture,
    png_with_notes,
)


def clean(content, name):
    return Image.open(io.BytesIO(without_metadata(io.BytesIO(content), name)))


def refusal(content, name):
    with pytest.raises(ValidationError) as refused:
        without_metadata(io.BytesIO(content), name)
    return refused.value


def test_the_test_picture_really_holds_a_place():
    image = Image.open(io.BytesIO(gps_picture()))
    assert image.getexif().get_ifd(0x8825)[2] == (51.0, 54.0, 18.0)


@pytest.mark.parametrize("fmt", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_place_camera_and_owner_are_gone_from_every_format(fmt):
    content = gps_picture(fmt)
    assert b"Merk van de camera" in content
    result = without_metadata(io.BytesIO(content), f"foto.{fmt.lower()}")
    image = Image.open(io.BytesIO(result))
    assert image.format == fmt
    assert not image.getexif()
    assert not image.getexif().get_ifd(0x8825)
    assert {"exif", "xmp", "icc_profile", "comment"}.isdisjoint(image.info)
    assert b"Merk van de camera" not in result


def test_notes_and_comments_are_gone_from_drawings_and_moving_pictures():
    notes = png_with_notes()
    assert b"thuisadres" in notes
    assert b"Jan thuis" in notes
    result = without_metadata(io.BytesIO(notes), "tekening.png")
    assert b"thuis" not in result
    gif = moving_gif()
    assert b"thuisadres" in gif
    assert b"thuisadres" not in without_metadata(io.BytesIO(gif), "beweegt.gif")


def test_what_hangs_behind_a_picture_is_gone():
    result = without_metadata(io.BytesIO(picture() + b"<?php verborgen ?>"), "foto.jpg")
    assert b"verborgen" not in result


def test_a_phone_that_was_turned_gives_an_upright_picture():
    image = clean(gps_picture(orientation=6), "foto.jpg")
    assert image.size == (40, 60)
    # Orientation 6: the left side of what is stored is the top of what one saw.
    red, _green, blue = image.convert("RGB").getpixel((20, 5))
    assert blue > red


def test_a_drawing_keeps_what_is_see_through():
    image = Image.new("RGBA", (10, 10), (0, 0, 0, 0))
    output = io.BytesIO()
    image.save(output, "PNG")
    assert clean(output.getvalue(), "logo.png").getpixel((5, 5))[3] == 0


def test_a_moving_picture_keeps_moving():
    image = clean(moving_gif(3), "beweegt.gif")
    assert image.n_frames == 3


def test_colours_for_print_become_colours_for_a_screen():
    output = io.BytesIO()
    Image.new("CMYK", (10, 10), (0, 255, 255, 0)).save(output, "JPEG")
    image = clean(output.getvalue(), "drukwerk.jpg")
    assert image.mode == "RGB"
    red, green, _blue = image.getpixel((5, 5))
    assert red > 150 > green


def test_a_colour_profile_is_worked_into_the_colours_and_then_left_out():
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    image = clean(picture(icc_profile=profile), "foto.jpg")
    assert "icc_profile" not in image.info
    assert image.getpixel((50, 20))[0] > 180


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("foto.jpg", EXE),
        ("foto.png", SVG),
        ("foto.gif", HTML),
        ("foto.jpg", PDF),
        ("foto.webp", b""),
        ("foto.jpg", picture()[:300]),
        ("foto.jpg", picture("BMP")),
        ("foto.png", picture("TIFF")),
    ],
)
def test_what_is_not_a_picture_of_a_known_kind_is_refused_with_a_sentence(name, content):
    error = refusal(content, name)
    assert error.code == "invalid_image"
    assert error.message.endswith(".")


@pytest.mark.parametrize("name", ["foto.svg", "foto.exe", "foto.jpg.exe", "foto", "foto.tiff", "foto.heic"])
def test_a_name_of_another_kind_is_refused_with_a_sentence(name):
    assert refusal(picture(), name).code == "invalid_image_extension"


@pytest.mark.parametrize(("name", "content"), [("bom.png", huge_png()), ("bom.gif", huge_gif())])
def test_a_picture_of_fifty_thousand_dots_square_is_refused_from_its_header(name, content):
    assert len(content) < 10_000
    assert refusal(content, name).code == "file_too_many_pixels"


def test_a_picture_just_over_the_limit_is_refused_and_just_under_is_only_judged_by_its_header(settings):
    settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS = 2_399
    assert refusal(picture(size=(60, 40)), "foto.jpg").code == "file_too_many_pixels"
    settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS = 2_400
    assert inspect_image(io.BytesIO(picture(size=(60, 40))), "foto.jpg").width == 60


def test_all_frames_of_a_moving_picture_count(settings):
    settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS = 1_000
    assert refusal(moving_gif(3), "beweegt.gif").code == "file_too_many_pixels"


def test_a_file_of_over_ten_megabytes_is_refused_with_both_sizes():
    error = refusal(picture() + b"\0" * (10 * 1024 * 1024), "foto.jpg")
    assert error.code == "file_too_large"
    assert "10" in error.message


def test_a_picture_with_the_wrong_ending_gets_the_right_one():
    assert stored_name(io.BytesIO(picture("WEBP")), "foto.jpg") == "foto.webp"
    assert stored_name(io.BytesIO(picture("JPEG")), "foto.JPEG") == "foto.jpeg"


@pytest.mark.django_db
def test_also_code_that_skips_every_form_stores_a_clean_upright_picture():
    image = Afbeelding.objects.create(
        title="Foto", description="Rood", file=ContentFile(gps_picture(orientation=6), name="foto.jpg")
    )
    assert (image.width, image.height) == (40, 60)
    with image.file.open() as stored:
        assert not Image.open(stored).getexif()


@pytest.mark.django_db
def test_code_cannot_store_what_is_not_a_picture():
    with pytest.raises(ValidationError), transaction.atomic():
        Afbeelding.objects.create(title="Foto", description="x", file=ContentFile(EXE, name="foto.jpg"))
    assert not Afbeelding.objects.exists()


@pytest.mark.django_db
def test_sizes_made_for_pages_hold_no_place_either():
    image = Afbeelding.objects.create(
        title="Foto", description="Rood", file=ContentFile(gps_picture(), name="foto.jpg")
    )
    rendition = image.get_rendition("width-30|format-webp")
    with rendition.file.open() as stored:
        assert not Image.open(stored).getexif()
    assert rendition.alt == "Rood"
