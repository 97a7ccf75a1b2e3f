"""A part of a site that is off is nowhere to be found, and all of it is back when it is on again."""

import hashlib
import re
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from wagtail.models import Page
from wagtail.rich_text import RichText

from evenementen.models import AgendaPage, EvenementPage
from home.models import ContentPage, HomePage
from organisaties.models import OrganisatieIndexPage, OrganisatiePage
from search.models import SearchDocument
from sites.models import MenuItem, Vermelding, Wijksite
from sites.module_pages import closed_pages
from sites.modules import Module, _modules, all_modules, module_of
from tests.builders import in_days, make_activity, make_organisation, make_place, make_wijk, publish

pytestmark = pytest.mark.django_db

GUIDE, AGENDA = "/organisaties/", "/agenda/"
PROFILE, ACTIVITY, LOOSE = "/organisaties/de-brug/", "/organisaties/de-brug/soep/", "/agenda/dansen/"
OUTPUTS = ["?formaat=json", "?formaat=rss", "?formaat=ics"]


@pytest.fixture
def site(delfshaven):
    """Everything on it leads to everything else."""
    wijk = make_wijk("Bospolder", delfshaven)
    club = make_organisation(delfshaven, "De Brug", themas=["ontmoeting"], place=make_place(wijk=wijk))
    make_activity(club, "Soep", themas=["ontmoeting"], dates=[in_days(0, hour=23), in_days(2)])
    make_activity(delfshaven, "Dansen", themas=["ontmoeting"], begin=in_days(1))
    root = HomePage.objects.get(pk=delfshaven.site.root_page_id)
    guide, agenda = (model.objects.descendant_of(root).get() for model in (OrganisatieIndexPage, AgendaPage))
    text = (
        f'<p>Kijk in de <a linktype="page" id="{agenda.pk}">agenda</a>, '
        f'de <a linktype="page" id="{guide.pk}">gids</a> of bij <a linktype="page" id="{club.pk}">De Brug</a>.</p>'
    )
    card = {"tekst": "", "afbeelding": None, "pictogram": "", "url": ""}
    lists = [
        ("lijst", {"titel": f"Lijst {soort}", "soort": soort, "thema": "", "aantal": 3})
        for soort in ("activiteit", "organisatie")
    ]
    cards = {
        "titel": "Wegwijzers",
        "kaarten": [
            card | {"titel": "Naar de agenda", "pagina": agenda},
            card | {"titel": "Naar de gids", "pagina": guide},
        ],
    }
    blocks = [("tekst", RichText(text)), *lists, ("kaarten", cards)]
    root.blokken = blocks
    publish(root, live=True)
    page = ContentPage(title="Wegwijs", inhoud=blocks)
    root.add_child(instance=page)
    publish(page, live=True)
    wijksite = Wijksite.objects.get(pk=delfshaven.pk)
    for plek, url, titel in [
        ("hoofd", "/agenda/?thema=ontmoeting", "Ontmoeten"),
        ("voet", f"{wijksite.site.root_url}/organisaties/de-brug/", "De Brug"),
        ("voet", "/en/agenda/", "In English"),
        ("voet", "/zoeken/", "Zoeken"),
        ("voet", "https://elders.example/agenda/", "Elders"),
    ]:
        MenuItem.objects.create(wijksite=wijksite, plek=plek, url=url, titel=titel, sort_order=90)
    MenuItem.objects.create(wijksite=wijksite, plek="voet", pagina=page, sort_order=99)
    wijksite.save()
    return wijksite


def switch(wijksite, *off):
    wijksite = Wijksite.objects.get(pk=wijksite.pk)
    wijksite.uitgezette_modules = list(off)
    wijksite.save()


def links_on(response):
    page = BeautifulSoup(response.content, "html.parser")
    found = {element["href"] for element in page.select("a[href], link[rel=alternate][href]")}
    found |= {element["action"] for element in page.select("form[action]")}
    return {
        link.removeprefix("http://delfshaven.localhost").partition("#")[0] or "/"
        for link in found
        if link.startswith(("/", "http://delfshaven.localhost"))
    }


def crawl(client, *starts):
    """
    Path → answer of every address of the site that a visitor or a robot can come by.

    Filters lead to more filters without end: one of each sort is opened, and not followed; all seventy themes are one
    page in that. Of paper one of each sort on the whole site: nobody gets all of it within a minute.
    """
    seen, queue, sorts = {}, [*starts], set()
    while queue:
        path = queue.pop()
        sort = re.sub(r"=[^&]*", "", path.rpartition("/")[2] if "formaat=pdf" in path else path)
        sort = re.sub(r"/thema/[^/]+/(?=\?)", "/thema/", sort)
        if sort in sorts or path.startswith(("/static/", "/media/", "/stijl/")):
            continue
        sorts.add(sort)
        seen[path] = response = client.get(path)
        if response.status_code == 200 and "html" in response["Content-Type"] and "?" not in path:
            queue += links_on(response) - seen.keys()
    return seen


def sitemap(client):
    tree = ElementTree.fromstring(client.get("/sitemap.xml").content)
    return {
        element.text.removeprefix("http://delfshaven.localhost")
        for element in tree.iter()
        if element.tag.endswith("}loc")
    }


def fingerprint(client):
    """What a visitor sees of the whole site, and what is kept of it."""
    pages = {}
    for path, response in crawl(client, "/").items():
        # What is on at what time of the day differs by the second, and so does the seal of a form.
        kind = response.headers.get("Content-Type", "")
        text = "" if kind == "application/pdf" else response.content.decode()
        text = re.sub(r'\d|name="zegel" value="[^"]*"', "", text)
        pages[path] = (response.status_code, hashlib.sha256(text.encode()).hexdigest())
    rows = sorted(SearchDocument.objects.values_list("site_id", "pagina_id", "taal", "url", "trefwoorden"))
    listings = sorted(Vermelding.objects.values_list("site_id", "pagina_id", "soort"))
    tree = list(Page.objects.order_by("path").values_list("path", "url_path", "live"))
    return pages, rows, listings, tree, sitemap(client)


def test_the_registry_knows_what_belongs_to_each_part():
    assert [module.name for module in all_modules()] == ["gids", "agenda", "schermen"]
    for module in all_modules():
        assert str(module.label)
        assert str(module.uitleg).endswith(".")
        assert {kind.model for kind in module.kinds} <= set(module.pages)
        assert {kind.section for kind in module.kinds} <= set(module.pages)
    assert module_of(EvenementPage).name == "agenda"
    assert module_of(OrganisatiePage).name == "gids"
    assert module_of(ContentPage) is None


@pytest.mark.parametrize(
    ("off", "gone", "kept"),
    [
        ("agenda", [AGENDA, ACTIVITY, LOOSE], [GUIDE, PROFILE]),
        # Activities stay in the agenda; the page of their organisation is not there.
        ("gids", [GUIDE, PROFILE], [AGENDA, ACTIVITY, LOOSE]),
    ],
)
def test_off_means_not_found_in_every_language_and_every_form(site, op_delfshaven, off, gone, kept):
    switch(site, off)
    for path in gone:
        for address in [path, f"/en{path}", *(path + output for output in OUTPUTS)]:
            assert op_delfshaven.get(address).status_code == 404, address
    for path in kept:
        assert op_delfshaven.get(path).status_code == op_delfshaven.get(f"/en{path}").status_code == 200, path


@pytest.mark.eenmaal
@pytest.mark.parametrize("off", [["agenda"], ["gids"], ["agenda", "gids"]])
def test_no_link_on_the_site_leads_to_what_is_off(site, op_delfshaven, off):
    switch(site, *off)
    found = crawl(op_delfshaven, "/", "/en/", *sitemap(op_delfshaven))
    assert [path for path, response in found.items() if response.status_code != 200] == []
    assert "/wegwijs/" in found
    assert any(path.startswith(AGENDA) for path in found) == ("agenda" not in off)
    assert (GUIDE in found) == ("gids" not in off)


@pytest.mark.eenmaal
def test_on_again_everything_is_back(site, op_delfshaven):
    before = fingerprint(op_delfshaven)
    tree = before[3]
    switch(site, "agenda", "gids")
    without = fingerprint(op_delfshaven)
    assert without != before
    assert without[3] == tree
    switch(site)
    assert fingerprint(op_delfshaven) == before


def test_what_is_off_is_not_searched_counted_or_a_choice(site, op_delfshaven):
    switch(site, "agenda")
    found = op_delfshaven.get("/zoeken/", {"formaat": "json"}).json()
    assert "activiteit" not in found["facetten"]["type"]
    assert {hit["type"] for hit in found["resultaten"]} == {"organisatie", "pagina"}
    result = op_delfshaven.get("/zoeken/", {"type": "activiteit"}).context["resultaat"]
    assert [value.slug for value in result.facetten["type"]] == ["organisatie", "pagina"]
    assert result.gekozen == []
    assert not [path for path in sitemap(op_delfshaven) if "agenda" in path or "soep" in path]


def test_the_front_page_a_theme_and_a_profile_do_without_an_agenda(site, op_delfshaven):
    switch(site, "agenda")
    front = op_delfshaven.get("/").content.decode()
    assert 'id="kop-vandaag"' not in front
    assert "Lijst activiteit" not in front
    assert "Naar de agenda" not in front
    assert "Naar de gids" in front
    assert 'id="kop-week"' not in op_delfshaven.get("/thema/ontmoeting/").content.decode()
    assert 'id="kop-doen"' not in op_delfshaven.get(PROFILE).content.decode()


def test_an_activity_names_its_organisation_without_a_guide_and_without_a_link(site, op_delfshaven):
    switch(site, "gids")
    page = op_delfshaven.get(ACTIVITY)
    assert "De Brug" in page.content.decode()
    assert not {PROFILE, GUIDE} & links_on(page)


def test_a_menu_keeps_what_leads_somewhere(site, op_delfshaven):
    switch(site, "agenda", "gids")
    menu = op_delfshaven.get("/").context["menu"]
    texts = [item.titel for items in menu.values() for item in items]
    assert {"Zoeken", "Elders", "Wegwijs"} <= set(texts)
    assert not {"Ontmoeten", "De Brug", "In English", "Agenda"} & set(texts)


def test_without_any_list_there_are_no_themes(site, op_delfshaven):
    switch(site, "agenda", "gids")
    assert op_delfshaven.get("/thema/ontmoeting/").status_code == 404
    assert op_delfshaven.get("/wijk/bospolder/").status_code == 404
    assert op_delfshaven.get("/").context["themas"] == []


def test_another_site_keeps_what_this_one_switched_off(site, amersfoort, op_amersfoort):
    make_activity(amersfoort, "Zingen")
    switch(site, "agenda")
    assert op_amersfoort.get("/agenda/zingen/").status_code == 200


def test_a_view_of_a_part_that_is_off_is_not_found(site, op_delfshaven, monkeypatch):
    monkeypatch.setitem(_modules, "proef", Module("proef", "Proef", url_names=frozenset({"thema"})))
    assert op_delfshaven.get("/thema/ontmoeting/").status_code == 200
    switch(site, "proef")
    assert op_delfshaven.get("/thema/ontmoeting/").status_code == 404
    assert op_delfshaven.get("/en/thema/ontmoeting/").status_code == 404
    assert op_delfshaven.get("/zoeken/").status_code == 200


def test_links_cost_no_query_when_nothing_belongs_to_a_part(site, django_assert_num_queries):
    pages = list(ContentPage.objects.all())
    closed_pages(pages)
    with django_assert_num_queries(0):
        assert closed_pages(pages) == set()


def test_pages_of_a_part_that_is_off_are_not_made(site):
    guide = OrganisatieIndexPage.objects.get()
    assert OrganisatiePage.can_create_at(guide)
    switch(site, "gids")
    assert not OrganisatiePage.can_create_at(guide)
    assert EvenementPage.can_create_at(AgendaPage.objects.get())
    switch(site, "agenda")
    assert not EvenementPage.can_create_at(guide.get_children().first())
    root = HomePage.objects.get(pk=site.site.root_page_id)
    AgendaPage.objects.get().delete()
    assert not AgendaPage.can_create_at(root)
    switch(site)
    assert AgendaPage.can_create_at(root)


def test_an_editor_still_sees_a_draft_of_what_is_off(site):
    switch(site, "agenda")
    page = EvenementPage.objects.get(slug="dansen")
    assert page.make_preview_request().status_code == 200
