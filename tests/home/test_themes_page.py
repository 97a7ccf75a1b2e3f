"""All themes of a site on one page."""

from bs4 import BeautifulSoup

from home.models import ThemasPage
from sites.models import SiteThema
from tests.builders import words
from themas.models import Thema

PAGE = "/themas/"


def links_on(client, address=PAGE):
    main = BeautifulSoup(client.get(address).content, "html.parser").find("main")
    return [link["href"] for link in main.select("a[href*='thema/']")]


def test_a_new_site_has_it_in_its_menu(delfshaven, op_delfshaven):
    page = ThemasPage.objects.descendant_of(delfshaven.site.root_page).get()
    menu = BeautifulSoup(op_delfshaven.get("/").content, "html.parser").select_one(".kop-menu")
    assert menu.find("a", string=lambda text: text and page.title in text)["href"] == PAGE


def test_every_theme_and_sub_theme_leads_to_its_page(delfshaven, op_delfshaven):
    links = links_on(op_delfshaven)
    assert {"/thema/maaltijden/", "/thema/voedselhulp/"} <= set(links)
    assert len(links) == len(set(links)) == Thema.objects.in_taal("nl").count()


def test_it_shows_what_the_site_chose_in_its_order(delfshaven, op_delfshaven):
    chosen = words(Thema, ["vervoer", "maaltijden"])
    delfshaven.site_themas = [SiteThema(thema=theme, sort_order=n) for n, theme in enumerate(chosen)]
    delfshaven.save()
    mains = [link for link in links_on(op_delfshaven) if link in ("/thema/vervoer/", "/thema/maaltijden/")]
    assert mains == ["/thema/vervoer/", "/thema/maaltijden/"]
    assert "/thema/voedselhulp/" in links_on(op_delfshaven)
    assert "/thema/sport-en-bewegen/" not in links_on(op_delfshaven)


def test_in_english_the_themes_are_english_and_lead_to_english_pages(delfshaven, op_delfshaven):
    html = op_delfshaven.get("/en/themas/").content.decode()
    assert "Meals" in html
    assert 'href="/en/thema/maaltijden/"' in html


def test_without_guide_and_agenda_it_says_that_there_is_nothing(delfshaven, op_delfshaven):
    delfshaven.uitgezette_modules = ["gids", "agenda"]
    delfshaven.save()
    response = op_delfshaven.get(PAGE)
    assert not response.context.get("themas")
    assert "nog niets" in response.content.decode()


def test_it_costs_a_fixed_number_of_queries(delfshaven, op_delfshaven, django_assert_num_queries):
    op_delfshaven.get(PAGE)
    with django_assert_num_queries(8):
        op_delfshaven.get(PAGE)
