"""With what a new site starts."""

from home.models import ContentPage, HomePage
from tests.builders import make_site


def test_a_new_site_has_pages_that_can_be_read_at_once(delfshaven, op_delfshaven):
    root = HomePage.objects.get(pk=delfshaven.site.root_page_id)
    assert root.title == "Delfshaven"
    for slug in ("contact", "over", "huisregels", "toegankelijkheid", "privacy"):
        response = op_delfshaven.get(f"/{slug}/")
        assert response.status_code == 200, slug
        assert len(response.context["page"].inhoud) >= 1


def test_the_footer_knows_the_privacy_page_and_the_menus_the_others(delfshaven, op_delfshaven):
    assert delfshaven.privacypagina.slug == "privacy"
    places = {item.pagina.slug: item.plek for item in delfshaven.menu_items.select_related("pagina")}
    assert places["contact"] == "hoofd"
    assert {places[slug] for slug in ("over", "huisregels", "toegankelijkheid")} == {"voet"}
    assert 'href="/privacy/"' in op_delfshaven.get("/contact/").content.decode()


def test_an_editor_can_save_the_first_pages_as_they_are(delfshaven):
    for page in ContentPage.objects.descendant_of(delfshaven.site.root_page):
        page.inhoud.stream_block.clean(page.inhoud)


def test_a_name_with_signs_in_it_stays_a_name(woorden):
    site = make_site("Zuid & <b>Oost</b>", "zuid.localhost")
    text = ContentPage.objects.descendant_of(site.site.root_page).get(slug="over").inhoud[0].value.source
    assert "Zuid &amp; &lt;b&gt;Oost&lt;/b&gt;" in text
