"""Uploading a picture in the admin, in a real browser: for everyone, and refused with a reason."""

from urllib.parse import urlsplit

import pytest
from django.utils.translation import gettext as _

from accounts.models import User
from media.models import Afbeelding
from tests.browser import judge
from tests.media.files import EXE, gps_picture

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]

WACHTWOORD = "een lang en goed wachtwoord"


@pytest.fixture
def page(live_server, chromium):
    User.objects.create_superuser("bo@voorbeeld.nl", WACHTWOORD, first_name="Bo", last_name="Beheer")
    context = chromium.new_context(locale="nl-NL", base_url=live_server.url)
    page = context.new_page()
    page.goto("/account/inloggen/?next=/beheer/images/")
    page.fill("#id_login", "bo@voorbeeld.nl")
    page.fill("#id_password", WACHTWOORD)
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: urlsplit(url).path == "/beheer/images/")
    yield page
    context.close()


def test_several_pictures_are_uploaded_and_described_by_everyone(page):
    page.goto("/beheer/images/multiple/add/")
    judge(page, sideways=True)
    page.set_input_files(
        "input[type=file]",
        [
            {"name": "foto.jpg", "mimeType": "image/jpeg", "buffer": gps_picture()},
            {"name": "virus.jpg", "mimeType": "image/jpeg", "buffer": EXE},
        ],
    )
    description = page.locator("[name$=-description]")
    description.wait_for()
    refusal = _(
        "This file is not a picture, or it is damaged. Choose a photo or drawing of the kind %(kinds)s."
    )
    page.get_by_text(refusal.split(".", maxsplit=1)[0]).first.wait_for()
    judge(page, sideways=True)
    description.fill("Een rode muur")
    with page.expect_response("**/create_from_uploaded_image/**"):
        page.locator("#upload-list form [type=submit]").first.click()
    assert [image.description for image in Afbeelding.objects.all()] == ["Een rode muur"]


def test_one_picture_is_uploaded_by_everyone(page):
    page.goto("/beheer/images/add/")
    judge(page, sideways=True)
