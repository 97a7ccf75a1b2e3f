"""Pictures and documents in a bucket instead of on disk."""

import io

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse
from environ import Env
from PIL import Image

from cms.settings.storage import s3_storage
from media.models import Afbeelding, Document
from tests.media.files import PDF, gps_picture, picture, upload
from tests.media.s3_server import running

pytestmark = pytest.mark.django_db


@pytest.fixture
def bucket(settings, monkeypatch):
    with running("wijkplein") as bucket:
        env = Env()
        env.ENVIRON = {
            "S3_BUCKET": bucket.naam,
            "S3_PUBLIC_HOST": "beeld.example",
            "S3_ENDPOINT_URL": bucket.url,
            "S3_ACCESS_KEY": "sleutel",
            "S3_SECRET_KEY": "geheim",
            "S3_REGION": "nl-1",
        }
        settings.STORAGES = settings.STORAGES | {"default": s3_storage(env)}
        yield bucket


def add_picture(client, name, content):
    data = {"title": "Foto", "description": "Een rode muur", "file": upload(name, content, "text/html")}
    return client.post(reverse("wagtailimages:add"), data)


def test_a_picture_goes_to_the_bucket_without_the_place_where_it_was_taken(bucket, client, operator):
    assert add_picture(client, "zaal.jpg", gps_picture()).status_code == 302
    content, kind = bucket.objects[Afbeelding.objects.get().file.name]
    assert kind == "image/jpeg"
    assert not Image.open(io.BytesIO(content)).getexif()


def test_a_browser_fetches_a_picture_at_the_address_of_the_bucket_without_a_signature(
    bucket, client, operator
):
    add_picture(client, "zaal.jpg", picture())
    rendition = Afbeelding.objects.get().get_rendition("width-100")
    assert rendition.url == f"https://beeld.example/{rendition.file.name}"
    assert rendition.file.name in bucket.objects


def test_two_pictures_of_one_name_both_stay(bucket, client, operator):
    first, second = picture(), gps_picture()
    add_picture(client, "foto.jpg", first)
    add_picture(client, "foto.jpg", second)
    names = set(Afbeelding.objects.values_list("file", flat=True))
    assert len(names) == 2
    assert names <= set(bucket.objects)


def test_a_document_is_kept_as_what_it_is_and_not_as_what_a_browser_called_it(bucket, client, operator):
    data = {"title": "Verslag", "file": upload("verslag.pdf", PDF, "text/html")}
    assert client.post(reverse("wagtaildocs:add"), data).status_code == 302
    assert bucket.objects[Document.objects.get().file.name] == (PDF, "application/pdf")


def test_a_document_comes_through_the_platform_and_not_from_the_bucket(bucket, client, operator):
    document = Document.objects.create(title="Verslag", file=ContentFile(PDF, name="verslag.pdf"))
    response = client.get(reverse("wagtaildocs_serve", args=[document.pk, document.filename]))
    assert b"".join(response) == PDF
    assert response["Content-Disposition"].startswith("attachment")
    assert response["X-Content-Type-Options"] == "nosniff"


def test_a_picture_that_is_deleted_leaves_the_bucket(
    bucket, client, operator, django_capture_on_commit_callbacks
):
    add_picture(client, "zaal.jpg", picture())
    picture_in_bucket = Afbeelding.objects.get()
    with django_capture_on_commit_callbacks(execute=True):
        picture_in_bucket.delete()
    assert not bucket.objects
