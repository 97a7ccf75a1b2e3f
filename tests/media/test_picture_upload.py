"""Every road along which the admin takes a picture: one, several, in the chooser, and a replacement."""

import io
import json
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse
from django.utils.translation import gettext as _
from PIL import Image
from wagtail.models import UploadedFile

from media.models import Afbeelding
from tests.media.files import EXE, SVG, gps_picture, huge_png, moving_gif, picture, upload

BAD_FILES = [("virus.jpg", EXE), ("logo.svg", SVG), ("logo.png", SVG), ("bom.png", huge_png())]


def has_no_metadata(stored):
    with stored.open() as file:
        image = Image.open(io.BytesIO(file.read()))
    return not image.getexif() and "exif" not in image.info


def single(client, name, content, **more):
    data = {
        "title": "Foto",
        "description": "Een rode muur",
        "file": upload(name, content),
        **more,
    }
    return client.post(reverse("wagtailimages:add"), data)


def several(client, name, content, **more):
    return client.post(
        reverse("wagtailimages:add_multiple"),
        {"title": "Foto", "files[]": upload(name, content), **more},
        headers={"x-requested-with": "XMLHttpRequest"},
    )


def chooser(client, name, content):
    return client.post(
        reverse("wagtailimages_chooser:create"),
        {
            "image-chooser-upload-title": "Foto",
            "image-chooser-upload-description": "Een rode muur",
            "image-chooser-upload-file": upload(name, content),
        },
    )


def test_one_picture_is_kept_without_place_and_upright(client, operator):
    response = single(client, "foto.jpg", gps_picture(orientation=6))
    assert response.status_code == 302
    image = Afbeelding.objects.get()
    assert has_no_metadata(image.file)
    assert (image.width, image.height) == (40, 60)
    assert image.file_size == image.file.size
    assert image.uploaded_by_user == operator


def test_a_large_photo_that_django_keeps_in_a_file_is_cleaned_too(client, operator, settings):
    settings.FILE_UPLOAD_MAX_MEMORY_SIZE = 100
    assert single(client, "foto.jpg", gps_picture()).status_code == 302
    assert has_no_metadata(Afbeelding.objects.get().file)


@pytest.mark.parametrize(
    ("fmt", "name"),
    [
        ("JPEG", "a.jpg"),
        ("JPEG", "a.jpeg"),
        ("PNG", "a.png"),
        ("WEBP", "a.webp"),
        ("AVIF", "a.avif"),
        ("GIF", "a.GIF"),
    ],
)
def test_each_allowed_kind_comes_in(client, operator, fmt, name):
    assert single(client, name, moving_gif() if fmt == "GIF" else gps_picture(fmt)).status_code == 302
    assert has_no_metadata(Afbeelding.objects.get().file)


@pytest.mark.parametrize(("name", "content"), BAD_FILES, ids=[name for name, _content in BAD_FILES])
def test_one_bad_file_is_refused_with_a_sentence(client, operator, name, content):
    response = single(client, name, content)
    assert response.status_code == 200
    (sentence,) = response.context["form"].errors["file"]
    assert sentence.endswith(".")
    assert not Afbeelding.objects.exists()


def test_a_picture_needs_words_for_who_cannot_see_it(client, operator):
    response = single(client, "foto.jpg", picture(), description="")
    assert "description" in response.context["form"].errors
    assert not Afbeelding.objects.exists()
    help_text = _("What do you see? People who cannot see the picture hear this sentence.")
    assert help_text in response.content.decode()


def test_several_pictures_wait_for_their_words_without_place(client, operator, settings):
    answer = json.loads(several(client, "foto.jpg", gps_picture()).content)
    assert answer["success"]
    waiting = UploadedFile.objects.get()
    assert has_no_metadata(waiting.file)
    prefix = f"uploaded-image-{waiting.pk}"
    action = reverse("wagtailimages:create_multiple_from_uploaded_image", args=[waiting.pk])
    refused = json.loads(
        client.post(action, {f"{prefix}-title": "Foto", f"{prefix}-description": ""}).content
    )
    assert not refused["success"]
    data = {f"{prefix}-title": "Foto", f"{prefix}-description": "Een rode muur"}
    assert json.loads(client.post(action, data).content)["success"]
    image = Afbeelding.objects.get()
    assert has_no_metadata(image.file)
    assert image.description == "Een rode muur"
    assert not list(Path(settings.MEDIA_ROOT).glob("wagtail_uploads/*"))


@pytest.mark.parametrize(("name", "content"), BAD_FILES, ids=[name for name, _content in BAD_FILES])
def test_among_several_a_bad_file_is_refused_at_once_with_a_sentence(client, operator, name, content):
    answer = json.loads(several(client, name, content).content)
    assert not answer["success"]
    assert answer["error_message"].endswith(".")
    assert not UploadedFile.objects.exists()
    assert not Afbeelding.objects.exists()


def test_the_chooser_keeps_a_picture_without_place(client, operator):
    assert json.loads(chooser(client, "foto.jpg", gps_picture()).content)["step"] == "chosen"
    assert has_no_metadata(Afbeelding.objects.get().file)


@pytest.mark.parametrize(("name", "content"), BAD_FILES, ids=[name for name, _content in BAD_FILES])
def test_the_chooser_refuses_a_bad_file(client, operator, name, content):
    assert json.loads(chooser(client, name, content).content)["step"] == "reshow_creation_form"
    assert not Afbeelding.objects.exists()


@pytest.fixture
def image(db):
    return Afbeelding.objects.create(
        title="Foto", description="Een rode muur", file=ContentFile(picture(), name="foto.jpg")
    )


def replace(client, image, name, content):
    data = {"title": "Foto", "description": "Een rode muur", "file": upload(name, content)}
    return client.post(reverse("wagtailimages:edit", args=[image.pk]), data)


def test_a_replacement_is_cleaned_too_and_the_old_file_is_gone(client, operator, image):
    old = Path(image.file.path)
    assert replace(client, image, "nieuw.jpg", gps_picture(size=(90, 30))).status_code == 302
    image.refresh_from_db()
    assert has_no_metadata(image.file)
    assert image.width == 90
    assert not old.exists()


@pytest.mark.parametrize(("name", "content"), BAD_FILES, ids=[name for name, _content in BAD_FILES])
def test_a_bad_replacement_leaves_the_picture_as_it_was(client, operator, image, name, content):
    response = replace(client, image, name, content)
    assert response.status_code == 200
    assert "file" in response.context["form"].errors
    image.refresh_from_db()
    assert image.width == 60
    assert Path(image.file.path).exists()


def test_other_facts_of_a_picture_change_without_sending_it_again(client, operator, image):
    data = {
        "title": "Muur",
        "description": "Een muur",
        "maker": "Noa",
        "toestemming": "Jan, 3 mei",
    }
    assert client.post(reverse("wagtailimages:edit", args=[image.pk]), data).status_code == 302
    image.refresh_from_db()
    assert (image.maker, image.toestemming) == ("Noa", "Jan, 3 mei")


def test_the_form_asks_for_maker_and_permission(client, operator):
    fields = client.get(reverse("wagtailimages:add")).context["form"].fields
    assert list(fields)[:5] == ["title", "file", "description", "maker", "toestemming"]
    assert "tags" not in fields
    assert "svg" not in fields["file"].widget.attrs["accept"]


def test_the_point_that_matters_in_a_picture_is_kept(client, operator, image):
    point = {"focal_point_x": 30, "focal_point_y": 20, "focal_point_width": 10, "focal_point_height": 10}
    data = {"title": "Foto", "description": "Een muur", **point}
    assert client.post(reverse("wagtailimages:edit", args=[image.pk]), data).status_code == 302
    image.refresh_from_db()
    assert image.get_focal_point().centroid == (30, 20)
