"""What an editor sees of a profile before it is saved."""

import pytest

from tests.builders import make_organisation, words
from themas.models import Thema

pytestmark = pytest.mark.django_db


def test_a_preview_shows_what_the_editor_typed_and_not_what_is_online(delfshaven):
    club = make_organisation(delfshaven, "De Brug", themas=["maaltijden"], regel="Samen koken.")
    club.title, club.regel = "De Nieuwe Brug", "Samen eten en praten."
    club.themas = words(Thema, ["ontmoeting"])
    page = club.make_preview_request().content.decode()
    main = page.partition("<main")[2].partition("</main>")[0]
    assert "De Nieuwe Brug" in main
    assert "Samen eten en praten." in main
    assert "Samen koken." not in main
    assert "/thema/ontmoeting/" in main
    assert "/thema/maaltijden/" not in main
