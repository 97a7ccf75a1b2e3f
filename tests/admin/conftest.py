from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from accounts.models import User
from media.models import Afbeelding, Document
from sites.models import SiteRol, Wijksite
from tests.starting_points import starting_points


@starting_points.builder
def user_with_role(wijksite: Wijksite, rol: str, email: str = "") -> User:
    email = email or f"{rol}.{wijksite.pk}@voorbeeld.nl"
    user = User.objects.filter(email=email).first() or User.objects.create_user(email, first_name=rol.title())
    user.groups.add(SiteRol.objects.get(wijksite=wijksite, rol=rol).group)
    return user


@pytest.fixture
def als() -> Callable[..., Client]:
    """A browser in which somebody with a role on a site is logged in."""

    def log_in(wijksite: Wijksite, rol: str = "redacteur") -> Client:
        client = Client(headers={"host": "localhost"})
        client.force_login(user_with_role(wijksite, rol))
        return client

    return log_in


@pytest.fixture
def make_image() -> Callable[..., Afbeelding]:
    def make(title: str, wijksite: Wijksite | None = None, **fields: Any) -> Afbeelding:
        content = BytesIO()
        Image.new("RGB", (40, 30), "#00566b").save(content, "PNG")
        file = SimpleUploadedFile(f"{title}.png", content.getvalue(), "image/png")
        if wijksite is not None:
            fields["collection"] = Wijksite.objects.get(pk=wijksite.pk).collectie
        return Afbeelding.objects.create(title=title, description=title, file=file, **fields)

    return make


@pytest.fixture
def make_document() -> Callable[..., Document]:
    def make(title: str, wijksite: Wijksite | None = None) -> Document:
        fields = {}
        if wijksite is not None:
            fields["collection"] = Wijksite.objects.get(pk=wijksite.pk).collectie
        file = SimpleUploadedFile(f"{title}.txt", b"tekst", "text/plain")
        return Document.objects.create(title=title, file=file, **fields)

    return make
