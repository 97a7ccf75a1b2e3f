""" "Staat ook op": in the form of a page, for everybody who edits it."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from sites.links import apply_link, verberg
from sites.models import Koppeling
from tests.builders import make_activity, make_organisation, make_site

NOWHERE_ELSE = "Alleen op uw eigen website."


def panel_of(browser, page):
    found = browser.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    assert found.status_code == 200
    heading = BeautifulSoup(found.content, "html.parser").find(
        "span", attrs={"data-panel-heading-text": ""}, string=lambda text: text and "Waar staat dit" in text
    )
    return heading.find_parent("section")


def link(van, naar, **fields):
    koppeling = Koppeling.objects.create(
        van=van.site, naar=naar.site, akkoord_van=True, akkoord_naar=True, **fields
    )
    apply_link(koppeling.pk)


@pytest.mark.parametrize("rol", ["redacteur", "eindredacteur"])
def test_the_author_sees_where_it_is_shown_waits_and_was_hidden(als, delfshaven, amersfoort, rol):
    page = make_organisation(delfshaven, "De Brug")
    assert NOWHERE_ELSE in panel_of(als(delfshaven, rol), page).get_text()
    link(delfshaven, amersfoort)
    link(delfshaven, make_site("Centrum", "centrum.localhost"), na_goedkeuring=True)
    west = make_site("West", "west.localhost")
    link(delfshaven, west)
    verberg(west.site, [page.pk], "Te ver weg", None)
    panel = panel_of(als(delfshaven, rol), page)
    lines = [" ".join(line.get_text(" ").split()) for line in panel.select("li")]
    assert lines == [
        "Staat ook op: Amersfoort 033",
        "Centrum: wacht daar op goedkeuring",
        "Verborgen door West: Te ver weg",
    ]
    assert [place["href"] for place in panel.select("li a")] == [
        f"{amersfoort.site.root_url}/organisaties/de-brug/"
    ]


def test_an_activity_has_it_too(als, delfshaven, amersfoort):
    page = make_activity(delfshaven, "Samen eten")
    link(delfshaven, amersfoort, wat="activiteiten")
    panel = panel_of(als(delfshaven), page)
    assert panel.select_one("li a")["href"] == f"{amersfoort.site.root_url}/agenda/samen-eten/"


def test_a_page_that_is_still_to_be_made_is_nowhere(als, delfshaven):
    guide = make_organisation(delfshaven).get_parent()
    address = reverse("wagtailadmin_pages:add", args=["organisaties", "organisatiepage", guide.pk])
    found = als(delfshaven).get(address)
    assert found.status_code == 200
    assert NOWHERE_ELSE not in found.content.decode()
