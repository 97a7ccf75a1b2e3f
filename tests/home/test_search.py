"""Pages of the editors in the search of their site."""

from wagtail.models import PageViewRestriction
from wagtail.rich_text import RichText


def found(client, words, path="/zoeken/"):
    return [hit.url for hit in client.get(path, {"q": words}).context["resultaat"].hits]


def test_a_page_is_found_by_its_text_on_its_own_site_only(
    delfshaven, amersfoort, op_delfshaven, op_amersfoort, make_page
):
    make_page(delfshaven, inhoud=[("tekst", RichText("<p>Neem uw stempas mee.</p>"))])
    assert found(op_delfshaven, "stempas") == ["/verkiezingen/"]
    assert found(op_amersfoort, "stempas") == []


def test_a_draft_a_restricted_page_and_one_that_is_kept_out_are_not_found(
    delfshaven, op_delfshaven, make_page
):
    make_page(delfshaven, "Stempas concept", live=False)
    make_page(delfshaven, "Stempas bedankt", in_zoeken=False)
    secret = make_page(delfshaven, "Stempas besloten")
    assert found(op_delfshaven, "stempas") == ["/stempas-besloten/"]
    PageViewRestriction.objects.create(page=secret, restriction_type="login")
    assert found(op_delfshaven, "stempas") == []


def test_what_is_below_a_page_comes_and_goes_with_it(delfshaven, op_delfshaven, make_page):
    above = make_page(delfshaven, "Verkiezingen")
    make_page(delfshaven, "Stempas", parent=above)
    above.unpublish()
    assert found(op_delfshaven, "stempas") == []
    above.save_revision().publish()
    assert found(op_delfshaven, "stempas") == ["/verkiezingen/stempas/"]


def test_what_is_below_a_page_is_found_at_its_new_address(delfshaven, op_delfshaven, make_page):
    above = make_page(delfshaven, "Verkiezingen")
    make_page(delfshaven, "Stempas", parent=above)
    above.slug = "stemmen"
    above.save_revision().publish()
    assert found(op_delfshaven, "stempas") == ["/stemmen/stempas/"]
    assert op_delfshaven.get("/stemmen/stempas/").status_code == 200


def test_a_translated_page_is_found_in_its_own_language(delfshaven, op_delfshaven, make_page, in_english):
    page = make_page(delfshaven, "Stempas")
    in_english(delfshaven.site.root_page.specific)
    in_english(page, title="Voting pass")
    assert found(op_delfshaven, "voting", "/en/zoeken/") == ["/en/stempas/"]
    assert found(op_delfshaven, "voting") == []
