"""Who has rights on one collection sees, chooses and changes nothing of another."""

import json

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.files.base import ContentFile
from django.urls import reverse
from wagtail.models import GroupCollectionPermission

from accounts.models import User
from media.models import Afbeelding, Document
from tests.media.files import PDF, picture, upload


@pytest.fixture
def collections(root_collection):
    return root_collection.add_child(name="Delfshaven"), root_collection.add_child(name="Amersfoort 033")


@pytest.fixture
def editor(client, collections):
    group = Group.objects.create(name="Redactie")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for codename in [
        "add_image",
        "change_image",
        "choose_image",
        "add_document",
        "change_document",
        "choose_document",
    ]:
        permission = Permission.objects.get(
            content_type__app_label__in=["wagtailimages", "wagtaildocs"], codename=codename
        )
        GroupCollectionPermission.objects.create(
            group=group, collection=collections[0], permission=permission
        )
    user = User.objects.create_user("jan@voorbeeld.nl", "geheim")
    user.groups.add(group)
    client.force_login(user)
    return user


@pytest.fixture
def images(collections):
    return [
        Afbeelding.objects.create(
            title=f"Foto van {collection.name}",
            description="Een muur",
            collection=collection,
            file=ContentFile(picture(), name="foto.jpg"),
        )
        for collection in collections
    ]


@pytest.fixture
def documents(collections):
    return [
        Document.objects.create(
            title=f"Folder van {collection.name}", collection=collection, file=ContentFile(PDF, name="a.pdf")
        )
        for collection in collections
    ]


@pytest.mark.parametrize("name", ["wagtailimages:index", "wagtailimages_chooser:choose"])
def test_pictures_of_another_site_are_not_listed(client, editor, images, name):
    html = client.get(reverse(name)).content.decode()
    assert "Foto van Delfshaven" in html
    assert "Foto van Amersfoort" not in html


@pytest.mark.parametrize("name", ["wagtaildocs:index", "wagtaildocs_chooser:choose"])
def test_documents_of_another_site_are_not_listed(client, editor, documents, name):
    html = client.get(reverse(name)).content.decode()
    assert "Folder van Delfshaven" in html
    assert "Folder van Amersfoort" not in html


def test_a_picture_of_another_site_cannot_be_opened_changed_chosen_or_deleted(client, editor, images):
    own, foreign = images
    assert client.get(reverse("wagtailimages:edit", args=[own.pk])).status_code == 200
    for name in ["wagtailimages:edit", "wagtailimages:delete", "wagtailimages_chooser:chosen"]:
        assert client.get(reverse(name, args=[foreign.pk])).status_code in {302, 403, 404}
    client.post(reverse("wagtailimages:delete", args=[foreign.pk]))
    assert Afbeelding.objects.filter(pk=foreign.pk).exists()


def test_a_picture_cannot_be_put_into_the_collection_of_another_site(client, editor, collections):
    data = {
        "title": "Foto",
        "description": "Een muur",
        "file": upload("foto.jpg", picture()),
        "collection": collections[1].pk,
    }
    client.post(reverse("wagtailimages:add"), data)
    assert not Afbeelding.objects.filter(collection=collections[1]).exists()
    answer = client.post(
        reverse("wagtailimages:add_multiple"),
        {"title": "Foto", "collection": collections[1].pk, "files[]": upload("foto.jpg", picture())},
        headers={"x-requested-with": "XMLHttpRequest"},
    )
    assert json.loads(answer.content)["success"] in {True, False}
    assert not Afbeelding.objects.filter(collection=collections[1]).exists()
