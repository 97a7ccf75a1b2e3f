"""A site in more languages: every item is shown, translated or in Dutch."""

import re

import pytest
from django.test import TestCase
from wagtail.models import Locale, Page, PageViewRestriction
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from organisaties.models import OrganisatieIndexPage, OrganisatiePage
from search.models import SearchDocument
from tests.builders import make_activity, make_organisation
from themas.models import Thema

pytestmark = pytest.mark.django_db


@pytest.fixture
def english(woorden):
    return Locale.objects.get(language_code="en")


def translate(page, locale, **texts):
    """As an editor does: submit for translation, fill in the words, publish."""
    source, _created = TranslationSource.get_or_create_from_instance(page)
    translation, _created = Translation.objects.get_or_create(source=source, target_locale=locale)
    publish_translation(translation)
    for segment in source.stringsegment_set.select_related("string"):
        for dutch, words in texts.items():
            if segment.string.data == getattr(page, dutch):
                StringTranslation.objects.create(
                    translation_of=segment.string, context=segment.context, locale=locale, data=words
                )
    publish_translation(translation)
    return type(page).objects.get(translation_key=page.translation_key, locale=locale)


def publish_translation(translation):
    """It goes online when the transaction ends, which in a test it never does."""
    with TestCase.captureOnCommitCallbacks(execute=True):
        translation.save_target(publish=True)


@pytest.fixture
def guide_in_english(delfshaven, english):
    guide = OrganisatieIndexPage.objects.descendant_of(delfshaven.site.root_page).get()
    return translate(guide, english, title="All organisations")


def language_of(content):
    return re.search(r'<html lang="(\w+)"', content)[1]


def test_a_translated_profile_is_shown_in_english_with_its_own_address(
    delfshaven, english, guide_in_english, op_delfshaven
):
    page = make_organisation(delfshaven, "De Brug", regel="Koffie voor iedereen", telefoon="010-555 01 23")
    translate(page, english, title="The Bridge", regel="Coffee for everybody")
    content = op_delfshaven.get("/en/organisaties/de-brug/").content.decode()
    assert language_of(content) == "en"
    assert "The Bridge" in content
    assert "Coffee for everybody" in content
    assert "010-555 01 23" in content
    assert '<link rel="canonical" href="http://delfshaven.localhost/en/organisaties/de-brug/">' in content
    assert 'hreflang="nl" href="http://delfshaven.localhost/organisaties/de-brug/"' in content
    assert 'hreflang="en" href="http://delfshaven.localhost/en/organisaties/de-brug/"' in content


def test_a_profile_in_dutch_only_is_shown_in_english_marked_as_dutch(delfshaven, op_delfshaven):
    make_organisation(delfshaven, "De Brug", regel="Koffie voor iedereen")
    content = op_delfshaven.get("/en/organisaties/de-brug/").content.decode()
    assert language_of(content) == "en"
    assert re.search(r'<h1 lang="nl">\s*De Brug', content)
    assert '<link rel="canonical" href="http://delfshaven.localhost/organisaties/de-brug/">' in content
    assert 'hreflang="en"' not in content


def test_the_english_guide_and_search_list_every_item(delfshaven, english, guide_in_english, op_delfshaven):
    translate(make_organisation(delfshaven, "De Brug"), english, title="The Bridge")
    make_organisation(delfshaven, "Het Veld")
    for path in ("/en/organisaties/", "/en/zoeken/?type=organisatie"):
        content = op_delfshaven.get(path).content.decode()
        assert "The Bridge" in content
        assert "De Brug" not in content
        assert re.search(r'<a [^>]*lang="nl"[^>]*>\s*Het Veld', content)


def test_english_words_find_a_translated_item_and_dutch_words_an_untranslated_one(
    delfshaven, english, guide_in_english, op_delfshaven
):
    translate(make_organisation(delfshaven, "De Brug"), english, title="The Bridges")
    make_organisation(delfshaven, "Fietsenwerkplaats")
    assert "The Bridges" in op_delfshaven.get("/en/zoeken/?q=bridge").content.decode()
    assert "Fietsenwerkplaats" in op_delfshaven.get("/en/zoeken/?q=fietsenwerkplaats").content.decode()


def test_themes_have_their_english_name(delfshaven, op_delfshaven):
    make_organisation(delfshaven, themas=["maaltijden"])
    assert "Meals" in op_delfshaven.get("/en/zoeken/").content.decode()
    assert op_delfshaven.get("/en/thema/maaltijden/").status_code == 200
    assert Thema.objects.get(slug="maaltijden", locale__language_code="en").naam == "Meals"


def test_english_on_a_site_without_it_is_not_found(amersfoort, op_amersfoort):
    make_organisation(amersfoort, "De Brug")
    for path in ("/en/", "/en/organisaties/", "/en/organisaties/de-brug/", "/en/zoeken/"):
        assert op_amersfoort.get(path).status_code == 404


def test_a_language_of_a_response_is_said_in_its_header(delfshaven, op_delfshaven):
    assert op_delfshaven.get("/")["Content-Language"] == "nl"
    assert op_delfshaven.get("/en/")["Content-Language"] == "en"


def test_taking_a_page_offline_takes_its_translation_along(
    delfshaven, english, guide_in_english, op_delfshaven
):
    page = make_organisation(delfshaven, "De Brug")
    translation = translate(page, english, title="The Bridge")
    page.unpublish()
    translation.refresh_from_db()
    assert not translation.live
    assert op_delfshaven.get("/en/organisaties/de-brug/").status_code == 404


def test_deleting_a_page_deletes_its_translation(delfshaven, english, guide_in_english):
    page = make_organisation(delfshaven, "De Brug")
    activity = make_activity(page, "Soep")
    translate(page, english, title="The Bridge")
    translate(activity, english, title="Soup")
    page.delete()
    assert not Page.objects.filter(title__in=["The Bridge", "Soup"]).exists()


def test_moving_a_page_moves_its_translation(delfshaven, english, guide_in_english):
    first, second = make_organisation(delfshaven, "Eerste"), make_organisation(delfshaven, "Tweede")
    activity = make_activity(first, "Soep")
    for page in (first, second):
        translate(page, english)
    soup = translate(activity, english, title="Soup")
    activity.move(second, pos="last-child")
    soup.refresh_from_db()
    parent = OrganisatiePage.objects.get(translation_key=second.translation_key, locale=english)
    assert soup.get_parent().pk == parent.pk


def test_moving_to_a_site_without_the_language_takes_the_translation_offline(
    delfshaven, amersfoort, english, guide_in_english
):
    page = make_organisation(delfshaven, "De Brug")
    translation = translate(page, english, title="The Bridge")
    page.move(OrganisatieIndexPage.objects.descendant_of(amersfoort.site.root_page).get(), pos="last-child")
    translation.refresh_from_db()
    assert not translation.live


def test_a_language_added_later_lists_what_was_there_already(amersfoort, op_amersfoort):
    make_organisation(amersfoort, "De Brug")
    amersfoort.talen = ["en"]
    amersfoort.save()
    assert set(SearchDocument.objects.filter(titel="De Brug").values_list("taal", flat=True)) == {"nl", "en"}
    assert op_amersfoort.get("/en/organisaties/de-brug/").status_code == 200
    amersfoort.talen = []
    amersfoort.save()
    assert op_amersfoort.get("/en/").status_code == 404
    assert set(SearchDocument.objects.filter(titel="De Brug").values_list("taal", flat=True)) == {"nl"}


def test_a_restriction_of_a_page_counts_for_its_translations_too(
    delfshaven, english, guide_in_english, op_delfshaven
):
    page = make_organisation(delfshaven, "De Brug", telefoon="010-555 01 23")
    translate(page, english, title="The Bridge")
    restriction = PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert op_delfshaven.get("/en/organisaties/de-brug/").status_code == 404
    restriction.delete()
    assert op_delfshaven.get("/en/organisaties/de-brug/").status_code == 200


def test_what_is_translated_while_it_is_restricted_is_restricted_too(
    delfshaven, english, guide_in_english, op_delfshaven
):
    page = make_organisation(delfshaven, "De Brug")
    PageViewRestriction.objects.create(page=page, restriction_type="password", password="geheim")
    translate(page, english, title="The Bridge")
    assert op_delfshaven.get("/en/organisaties/de-brug/").status_code == 404
