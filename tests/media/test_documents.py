"""Documents: only what their name says, and always as a download."""

import io
import json

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import transaction
from django.urls import reverse

from media.document_content import check_document
from media.models import Document
from tests.media.files import EXE, HTML, PDF, SVG, archive, docx, odt, picture, upload

GOOD_FILES = [
    ("folder.pdf", PDF),
    ("brief.docx", docx()),
    ("lijst.xlsx", archive({"[Content_Types].xml": "", "xl/workbook.xml": ""})),
    ("dia.pptx", archive({"[Content_Types].xml": "", "ppt/presentation.xml": ""})),
    ("brief.odt", odt()),
    ("lijst.csv", "naam;straat\nJan;Café 3\n".encode()),
    ("tekst.TXT", "Café".encode("cp1252")),
]
BAD_FILES = [
    ("virus.pdf", EXE),
    ("virus.docx", EXE),
    ("virus.txt", EXE),
    ("pagina.pdf", HTML),
    ("pagina.txt", HTML),
    ("tekening.csv", SVG),
    ("brief.docx", odt()),
    ("brief.odt", docx()),
    ("lijst.ods", odt()),
    ("foto.pdf", picture()),
    ("kapot.docx", docx()[:50]),
    ("ervoor.docx", b"#!/bin/sh\n" + docx()),
    ("ervoor.pdf", b"GIF89a" + PDF),
    ("leeg.pdf", b""),
]


@pytest.mark.parametrize(("name", "content"), GOOD_FILES)
def test_a_document_that_is_what_its_name_says_comes_in(name, content):
    check_document(io.BytesIO(content), name)


@pytest.mark.parametrize(("name", "content"), BAD_FILES)
def test_a_document_with_something_else_in_it_is_refused_with_a_sentence(name, content):
    with pytest.raises(ValidationError) as refusal:
        check_document(io.BytesIO(content), name)
    assert refusal.value.code == "content_does_not_fit"
    assert refusal.value.message.endswith(".")


@pytest.mark.parametrize(
    "name", ["virus.exe", "pagina.html", "tekening.svg", "brief.docm", "alles.zip", "zonder"]
)
def test_a_kind_that_is_not_on_the_list_is_refused_with_the_list(name):
    with pytest.raises(ValidationError) as refusal:
        check_document(io.BytesIO(PDF), name)
    assert refusal.value.code == "invalid_extension"
    assert "pdf" in refusal.value.message


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("brief.docx", docx(**{"word/vbaProject.bin": "x"})),
        (
            "brief.odt",
            archive(
                {"mimetype": b"application/vnd.oasis.opendocument.text", "Basic/Standard/Module1.xml": "x"}
            ),
        ),
    ],
)
def test_a_document_with_a_program_in_it_is_refused(name, content):
    with pytest.raises(ValidationError) as refusal:
        check_document(io.BytesIO(content), name)
    assert refusal.value.code == "macro"


def test_a_document_of_over_ten_megabytes_is_refused():
    with pytest.raises(ValidationError) as refusal:
        check_document(io.BytesIO(PDF + b"\n" * (10 * 1024 * 1024)), "folder.pdf")
    assert refusal.value.code == "file_too_large"


@pytest.mark.django_db
def test_code_cannot_store_what_the_forms_refuse():
    with pytest.raises(ValidationError), transaction.atomic():
        Document.objects.create(title="Folder", file=ContentFile(EXE, name="folder.pdf"))
    assert not Document.objects.exists()


def send(client, road, name, content):
    file = upload(name, content)
    if road == "single":
        return client.post(reverse("wagtaildocs:add"), {"title": "Folder", "file": file})
    if road == "several":
        return client.post(
            reverse("wagtaildocs:add_multiple"),
            {"title": "Folder", "files[]": file},
            headers={"x-requested-with": "XMLHttpRequest"},
        )
    return client.post(
        reverse("wagtaildocs_chooser:create"),
        {
            "document-chooser-upload-title": "Folder",
            "document-chooser-upload-file": file,
        },
    )


@pytest.mark.parametrize("road", ["single", "several", "chooser"])
def test_a_good_document_comes_in_along_every_road(client, operator, road):
    assert send(client, road, "folder.pdf", PDF).status_code in {200, 302}
    assert Document.objects.get().file_size == len(PDF)


@pytest.mark.parametrize("road", ["single", "several", "chooser"])
@pytest.mark.parametrize(
    ("name", "content"), [("virus.pdf", EXE), ("pagina.html", HTML), ("tekening.svg", SVG)]
)
def test_a_bad_document_is_refused_along_every_road(client, operator, road, name, content):
    send(client, road, name, content)
    assert not Document.objects.exists()


def test_the_refusal_among_several_says_why(client, operator):
    answer = json.loads(send(client, "several", "virus.pdf", EXE).content)
    assert not answer["success"]
    assert ".pdf" in answer["error_message"]


def test_a_bad_replacement_leaves_the_document_as_it_was(client, operator):
    document = Document.objects.create(title="Folder", file=ContentFile(PDF, name="folder.pdf"))
    data = {"title": "Folder", "file": upload("folder.pdf", EXE)}
    response = client.post(reverse("wagtaildocs:edit", args=[document.pk]), data)
    assert response.status_code == 200
    with document.file.open() as stored:
        assert stored.read() == PDF


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("name", "content"), [("folder.pdf", PDF), ("tekst.txt", b"tekst"), ("brief.docx", docx())]
)
def test_a_document_is_served_as_a_download_that_the_browser_may_not_guess_about(client, name, content):
    document = Document.objects.create(title="Folder", file=ContentFile(content, name=name))
    response = client.get(reverse("wagtaildocs_serve", args=[document.pk, document.filename]))
    assert response.status_code == 200
    assert response.headers["Content-Disposition"].startswith("attachment")
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Content-Type"] != "application/octet-stream"
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]


@pytest.mark.django_db
def test_a_document_of_a_closed_collection_stays_closed(client, root_collection):
    closed = root_collection.add_child(name="Gesloten")
    closed.view_restrictions.create(restriction_type="login")
    document = Document.objects.create(title="Folder", file=ContentFile(PDF, name="a.pdf"), collection=closed)
    response = client.get(reverse("wagtaildocs_serve", args=[document.pk, document.filename]))
    assert response.status_code == 302
    assert reverse("account_login") in response.headers["Location"]
