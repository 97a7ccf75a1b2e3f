""" "Komt van andere websites": what an editor of the receiving site sees, approves and hides."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.models import Page

from sites.links import apply_link, keur_goed, verberg
from sites.models import Koppeling, Toelating, Verberging, Vermelding
from tests.admin.conftest import user_with_role
from tests.builders import make_activity, make_organisation, make_site

LISTS = ("shown", "hidden", "waiting", "decisions")
ACTIONS = ("approve", "hide", "show_again")


@pytest.fixture
def content(delfshaven):
    brug = make_organisation(delfshaven, "De Brug")
    make_organisation(delfshaven, "De Soeppan")
    make_activity(brug, "Samen eten")


def link(van, naar, **fields):
    koppeling = Koppeling.objects.create(
        van=van.site, naar=naar.site, akkoord_van=True, akkoord_naar=True, **fields
    )
    apply_link(koppeling.pk)
    return koppeling


@pytest.fixture
def shown(content, delfshaven, amersfoort):
    """All of Delfshaven is on Amersfoort."""
    link(delfshaven, amersfoort)


@pytest.fixture
def offered(content, delfshaven, amersfoort):
    """All of Delfshaven waits for an editor of Amersfoort."""
    link(delfshaven, amersfoort, na_goedkeuring=True)


@pytest.fixture
def editor(als, amersfoort):
    return als(amersfoort, "eindredacteur")


def address(name, wijksite):
    return reverse(f"gasten:{name}", args=[wijksite.site_id])


def soup_of(response):
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser").find("main")


def text_of(response):
    return " ".join(soup_of(response).get_text(" ").split())


def names_in(response):
    return [cell.get_text(strip=True) for cell in soup_of(response).select(".delen-tabel tbody th")]


def page_id(title):
    return Page.objects.get(title=title).pk


def shown_on(wijksite):
    return set(Vermelding.objects.filter(site=wijksite.site).values_list("pagina__title", flat=True))


@pytest.mark.usefixtures("shown")
def test_what_is_shown_is_listed_with_its_home_and_its_address_here(editor, delfshaven, amersfoort):
    make_organisation(amersfoort, "Van hier")
    found = editor.get(address("shown", amersfoort))
    assert names_in(found) == ["De Brug", "De Soeppan", "Samen eten"]
    row = soup_of(found).select_one(".delen-tabel tbody tr")
    assert "Delfshaven" in row.get_text()
    assert "Organisatie" in row.get_text()
    assert row.select_one("a")["href"] == f"{amersfoort.site.root_url}/organisaties/de-brug/"


@pytest.mark.usefixtures("shown")
@pytest.mark.parametrize(
    ("choice", "names"),
    [
        ({"q": "brug"}, ["De Brug"]),
        ({"soort": "activiteit"}, ["Samen eten"]),
        ({"q": "niets zo genoemd"}, []),
        # What makes no sense is left out.
        ({"soort": "onzin", "thuis": "x", "p": "nul"}, ["De Brug", "De Soeppan", "Samen eten"]),
    ],
)
def test_the_list_can_be_narrowed(editor, amersfoort, choice, names):
    assert names_in(editor.get(address("shown", amersfoort), choice)) == names


@pytest.mark.usefixtures("shown")
def test_the_list_can_be_narrowed_to_one_home(editor, delfshaven, amersfoort):
    elsewhere = make_site("Elders", "elders.localhost")
    make_organisation(elsewhere, "Uit Elders")
    link(elsewhere, amersfoort)
    found = editor.get(address("shown", amersfoort))
    names = [option.get_text() for option in soup_of(found).select("select[name=thuis] option")]
    assert names[1:] == ["Delfshaven", "Elders"]
    assert names_in(editor.get(address("shown", amersfoort), {"thuis": elsewhere.site_id})) == ["Uit Elders"]


@pytest.mark.usefixtures("shown")
def test_hiding_asks_for_a_reason_first(editor, amersfoort):
    chosen = {"pagina": [page_id("De Brug"), page_id("Samen eten")], "lijst": "shown"}
    asked = editor.post(address("hide", amersfoort), chosen)
    assert "U verbergt 1 organisatie en 1 activiteit op Amersfoort 033" in text_of(asked)
    assert not Verberging.objects.exists()
    empty = editor.post(address("hide", amersfoort), chosen | {"reden": ""})
    assert soup_of(empty).select_one(".error-message")
    assert not Verberging.objects.exists()
    done = editor.post(address("hide", amersfoort), chosen | {"reden": "Te ver weg"}, follow=True)
    assert "Verborgen: 1 organisatie en 1 activiteit." in text_of(done)
    assert shown_on(amersfoort) == {"De Soeppan"}
    door = user_with_role(amersfoort, "eindredacteur")
    assert set(Verberging.objects.values_list("reden", "door")) == {("Te ver weg", door.pk)}


@pytest.mark.usefixtures("shown")
def test_what_is_hidden_can_be_shown_again(editor, delfshaven, amersfoort):
    verberg(amersfoort.site, [page_id("De Brug")], "Verhuisd", user_with_role(amersfoort, "eindredacteur"))
    found = editor.get(address("hidden", amersfoort))
    assert names_in(found) == ["De Brug"]
    row = soup_of(found).select_one(".delen-tabel tbody tr")
    assert "Verhuisd" in row.get_text()
    assert "Eindredacteur" in row.get_text()
    # Not here, so the link leads home.
    assert row.select_one("a")["href"] == f"{delfshaven.site.root_url}/organisaties/de-brug/"
    editor.post(address("show_again", amersfoort), {"pagina": [page_id("De Brug")]})
    assert "De Brug" in shown_on(amersfoort)
    assert names_in(editor.get(address("hidden", amersfoort))) == []


@pytest.mark.usefixtures("offered")
def test_what_waits_is_approved_one_by_one(editor, amersfoort):
    assert names_in(editor.get(address("waiting", amersfoort))) == ["De Brug", "De Soeppan", "Samen eten"]
    done = editor.post(address("approve", amersfoort), {"pagina": [page_id("De Brug")]}, follow=True)
    assert "Goedgekeurd: 1 organisatie." in text_of(done)
    assert shown_on(amersfoort) == {"De Brug"}
    assert Toelating.objects.get().door == user_with_role(amersfoort, "eindredacteur")
    assert names_in(done) == ["De Soeppan", "Samen eten"]


@pytest.mark.usefixtures("offered")
def test_all_that_is_listed_is_approved_after_asking(editor, amersfoort):
    found = soup_of(editor.get(address("waiting", amersfoort), {"soort": "organisatie"}))
    assert found.select_one("button[name=alles]").get_text(strip=True) == "Keur alle 2 goed…"
    chosen = {"alles": "1", "soort": "organisatie"}
    asked = editor.post(address("approve", amersfoort), chosen)
    assert "U keurt 2 organisaties goed voor Amersfoort 033" in text_of(asked)
    assert not shown_on(amersfoort)
    hidden = soup_of(asked).select("form input[type=hidden]")
    again = {field["name"]: field["value"] for field in hidden if field["name"] != "csrfmiddlewaretoken"}
    assert again == chosen
    editor.post(address("approve", amersfoort), again | {"ja": "1"})
    assert shown_on(amersfoort) == {"De Brug", "De Soeppan"}


@pytest.mark.usefixtures("offered")
def test_what_waits_can_be_hidden_at_once(editor, amersfoort):
    chosen = {"pagina": [page_id("De Brug")], "lijst": "waiting", "reden": "Niet voor ons"}
    editor.post(address("hide", amersfoort), chosen)
    assert names_in(editor.get(address("waiting", amersfoort))) == ["De Soeppan", "Samen eten"]
    assert names_in(editor.get(address("hidden", amersfoort))) == ["De Brug"]


def test_an_item_that_two_links_offer_waits_once(editor, content, delfshaven, amersfoort):
    link(delfshaven, amersfoort, na_goedkeuring=True)
    link(delfshaven, amersfoort, na_goedkeuring=True)
    assert names_in(editor.get(address("waiting", amersfoort))) == ["De Brug", "De Soeppan", "Samen eten"]
    home = soup_of(editor.get("/beheer/")).select_one(f"a[href='{address('waiting', amersfoort)}']")
    assert home.get_text() == "Amersfoort 033: 2 organisaties en 1 activiteit"


@pytest.mark.usefixtures("shown")
@pytest.mark.parametrize("name", ACTIONS)
def test_nothing_ticked_is_told(editor, amersfoort, name):
    found = editor.post(address(name, amersfoort), {}, follow=True)
    assert "Vink eerst aan wat u bedoelt." in text_of(found)


@pytest.mark.usefixtures("shown")
def test_only_what_is_in_the_list_can_be_chosen(editor, delfshaven, amersfoort):
    own = make_organisation(amersfoort, "Van hier")
    elsewhere = make_organisation(make_site("Elders", "elders.localhost"), "Uit Elders")
    for page in (own, elsewhere):
        for name in ACTIONS:
            found = editor.post(
                address(name, amersfoort), {"pagina": [page.pk], "reden": "Weg ermee"}, follow=True
            )
            assert "staat niet meer in de lijst" in text_of(found)
    assert not Verberging.objects.exists()
    assert not Toelating.objects.exists()
    assert "Van hier" in shown_on(amersfoort)


@pytest.mark.usefixtures("offered")
def test_who_decided_what_can_be_read_back(editor, als, amersfoort):
    editor.post(address("approve", amersfoort), {"alles": "1", "ja": "1"})
    boss = als(amersfoort, "sitebeheerder")
    boss.post(address("hide", amersfoort), {"pagina": [page_id("De Brug")], "reden": "Verhuisd"})
    boss.post(address("show_again", amersfoort), {"pagina": [page_id("De Brug")]})
    found = soup_of(editor.get(address("decisions", amersfoort))).select(".delen-geschiedenis li")
    lines = [" ".join(line.get_text(" ").split()).partition(": ")[2] for line in found]
    assert lines == [
        "Weer getoond: De Brug – Sitebeheerder",
        "Verborgen: De Brug (Verhuisd) – Sitebeheerder",
        "Goedgekeurd: De Brug, De Soeppan, Samen eten – Eindredacteur",
    ]


@pytest.mark.usefixtures("shown")
def test_a_listed_item_can_be_hidden_but_not_opened(editor, amersfoort):
    page = Page.objects.get(title="De Brug")
    assert editor.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).status_code == 404
    links = [link["href"] for link in soup_of(editor.get(address("shown", amersfoort))).select("a[href]")]
    assert not [href for href in links if "/beheer/pages/" in href]


@pytest.mark.usefixtures("offered")
def test_a_redacteur_decides_nothing(als, amersfoort):
    browser = als(amersfoort, "redacteur")
    assert browser.get(reverse("gasten:choose_site")).status_code == 404
    check_closed(browser, amersfoort)
    assert '"name": "gasten"' not in browser.get("/beheer/").content.decode()
    assert "Delfshaven" not in text_of(browser.get("/beheer/"))


@pytest.mark.usefixtures("offered")
def test_editors_of_another_site_decide_nothing_here(als, delfshaven, amersfoort):
    for rol in ("eindredacteur", "sitebeheerder"):
        check_closed(als(delfshaven, rol), amersfoort)


def check_closed(browser, wijksite):
    data = {"pagina": [page_id("De Brug")], "reden": "Weg ermee", "ja": "1", "alles": "1"}
    for name in LISTS:
        assert browser.get(address(name, wijksite)).status_code == 404, name
    for name in ACTIONS:
        assert browser.post(address(name, wijksite), data).status_code == 404, name
        assert browser.get(address(name, wijksite)).status_code in {404, 405}, name
    assert not Verberging.objects.exists()
    assert not Toelating.objects.exists()
    assert not shown_on(wijksite)


def test_who_edits_one_site_is_not_asked_which(editor, amersfoort):
    assert editor.get(reverse("gasten:choose_site")).url == address("shown", amersfoort)


@pytest.mark.usefixtures("offered")
def test_who_edits_more_sites_sees_where_something_waits(als, delfshaven, amersfoort):
    browser = als(delfshaven, "eindredacteur")
    user = user_with_role(delfshaven, "eindredacteur")
    user.groups.add(amersfoort.rollen.get(rol="eindredacteur").group)
    found = browser.get(reverse("gasten:choose_site"))
    assert "Amersfoort 033 – 3 wachten" in text_of(found)


@pytest.mark.parametrize("name", ["shown", "hidden", "waiting"])
def test_a_list_costs_the_same_for_few_and_many(
    editor, delfshaven, amersfoort, django_assert_max_num_queries, name
):
    pages = [make_organisation(delfshaven, f"Club {number}") for number in range(3)]
    link(delfshaven, amersfoort, na_goedkeuring=name == "waiting")
    decide(name, amersfoort, pages[:1])
    editor.get(address(name, amersfoort))
    with django_assert_max_num_queries(40) as few:
        editor.get(address(name, amersfoort))
    multiply(name, pages[0], amersfoort, 60)
    with django_assert_max_num_queries(len(few)):
        found = editor.get(address(name, amersfoort))
    assert len(names_in(found)) == 50


def decide(name, wijksite, pages):
    if name == "hidden":
        verberg(
            wijksite.site, [page.pk for page in pages], "Te ver", user_with_role(wijksite, "eindredacteur")
        )
    elif name == "shown":
        keur_goed(wijksite.site, [page.pk for page in pages], None)


def multiply(name, page, wijksite, number):
    """Rows as the engine writes them, for pages like this one."""
    guide = Page.objects.get(pk=page.get_parent().pk)
    for index in range(number):
        guide.add_child(
            instance=Page(title=f"Kopie {index}", slug=f"kopie-{index}", content_type=page.content_type)
        )
    copies = Page.objects.filter(slug__startswith="kopie-")
    site = wijksite.site
    if name == "shown":
        Vermelding.objects.bulk_create(
            Vermelding(site=site, pagina=copy, soort="organisatie", slug=copy.slug) for copy in copies
        )
    elif name == "hidden":
        Verberging.objects.bulk_create(Verberging(site=site, pagina=copy, reden="Te ver") for copy in copies)
    else:
        koppeling = Koppeling.objects.get()
        koppeling.voorstellen.bulk_create(
            koppeling.voorstellen.model(site=site, pagina=copy, soort="organisatie", koppeling=koppeling)
            for copy in copies
        )
