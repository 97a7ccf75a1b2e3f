from bs4 import BeautifulSoup
from django.urls import reverse

from tests.builders import make_activity, make_organisation, make_wijk
from themas.models import Soort, Thema


def form_of(client, page):
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return BeautifulSoup(client.get(address).content, "html.parser")


def test_words_are_boxes_to_tick_once_each_and_in_dutch(als, delfshaven):
    page = form_of(als(delfshaven), make_organisation(delfshaven, themas=["maaltijden"]))
    boxes = page.select("input[type=checkbox][name=themas]")
    dutch = Thema.objects.in_taal("nl")
    assert {int(box["value"]) for box in boxes} == set(dutch.values_list("pk", flat=True))
    labels = [box.find_parent("label").get_text(strip=True) for box in boxes]
    assert labels[:2] == ["Maaltijden", "Maaltijden › Buurtmaaltijd"]
    assert [box.find_parent("label").get_text(strip=True) for box in boxes if box.has_attr("checked")] == [
        "Maaltijden"
    ]
    kinds = [
        option["value"] for option in page.select("select[name=soort_organisatie] option") if option["value"]
    ]
    assert {int(kind) for kind in kinds} == set(Soort.objects.in_taal("nl").values_list("pk", flat=True))


def test_what_follows_from_the_price_is_no_choice(als, delfshaven):
    page = form_of(als(delfshaven), make_activity(delfshaven))
    labels = [box.find_parent("label").get_text(strip=True) for box in page.select("input[name=behoeften]")]
    assert "Alleen vrouwen" in labels
    assert "Gratis" not in labels


def test_wijken_to_be_active_in_are_those_nearby(als, delfshaven, amersfoort):
    make_wijk("Bospolder", delfshaven)
    make_wijk("Kattenbroek", amersfoort, gemeente="Amersfoort")
    page = form_of(als(delfshaven), make_organisation(delfshaven))
    boxes = page.select("input[type=checkbox][name=actief_in]")
    assert [box.find_parent("label").get_text(strip=True) for box in boxes] == ["Bospolder"]


def test_the_form_asks_who_before_how_and_the_rare_things_last(als, delfshaven):
    page = form_of(als(delfshaven), make_organisation(delfshaven))
    order = ["title", "regel", "telefoon", "alles_klopt", "themas", "spreektalen", "kvk"]
    names = [field["name"] for field in page.select("main [name]")]
    assert sorted(order, key=names.index) == order
