"""A member changes the profile of their organisation, subject by subject, in a version that is not online yet."""

import re

import pytest
from bs4 import BeautifulSoup
from wagtail.models import Locale
from wagtail.rich_text import RichText

from organisaties.models import Inzending, OrganisatiePage
from organisaties.review.differences import before_and_after, differences
from organisaties.review.submissions import waiting_of
from organisaties.review.trust import set_trust
from tests.admin.conftest import user_with_role
from tests.builders import in_days, make_activity, make_member, words
from themas.models import Thema

# What the screens do is the same on every database; what they write is tested in tests/organisaties on each.
pytestmark = [pytest.mark.django_db, pytest.mark.eenmaal]


@pytest.fixture
def redacteur(delfshaven):
    return user_with_role(delfshaven, "eindredacteur")


def at(page, rest=""):
    return f"/mijn/{page.pk}/profiel/{rest}"


def seen(client, url):
    """What the form was based on when it was opened."""
    found = re.search(r'name="gezien" value="(\w+)"', client.get(url).content.decode())
    assert found, url
    return found[1]


def save(client, page, deel, **data):
    url = at(page, f"{deel}/")
    return client.post(url, {"gezien": seen(client, url), **data}, follow=True)


def live(page):
    return OrganisatiePage.objects.get(pk=page.pk)


def draft(page):
    return live(page).get_latest_revision_as_object()


NAAM = {"title": "De Nieuwe Soeppan", "regel": "Samen eten."}


def test_a_change_is_kept_and_visitors_do_not_see_it(soeppan, als_fatma, op_delfshaven):
    said = save(als_fatma, soeppan, "naam", **NAAM).content.decode()
    assert "Bewaard. Nog niet online." in said
    assert "Gewijzigd, nog niet online" in said
    assert draft(soeppan).title == "De Nieuwe Soeppan"
    assert live(soeppan).title == "De Soeppan"
    assert "De Nieuwe" not in op_delfshaven.get("/organisaties/de-soeppan/").content.decode()


def test_one_subject_leaves_the_others_of_the_draft_alone(soeppan, als_fatma):
    save(als_fatma, soeppan, "naam", **NAAM)
    save(als_fatma, soeppan, "website", website="soeppan.nl", facebook_1="facebook.com/soeppan")
    kept = draft(soeppan)
    assert (kept.title, kept.website) == ("De Nieuwe Soeppan", "https://soeppan.nl")
    assert [block.value["url"] for block in kept.socials] == ["https://facebook.com/soeppan"]


def test_what_nobody_asks_cannot_be_set(soeppan, als_fatma):
    """No field outside the form: not of another subject, and none that is not asked anywhere."""
    more = {"slug": "weg", "live": "", "website": "https://kwaad.nl", "owner": "1"}
    before = draft(soeppan)
    save(als_fatma, soeppan, "naam", **NAAM, **more)
    kept = draft(soeppan)
    assert kept.title == "De Nieuwe Soeppan"
    for name in ("slug", "live", "website", "owner_id", "seo_title", "expire_at"):
        assert getattr(kept, name) == getattr(before, name)


@pytest.mark.parametrize("written", ["12345678", "1234 5678", "12.34.56.78"])
def test_kvk_number_is_kept_as_eight_digits(soeppan, als_fatma, written):
    said = save(als_fatma, soeppan, "naam", **NAAM, kvk=written).content.decode()
    assert draft(soeppan).kvk == "12345678"
    assert "KvK-nummer 12345678" in said


@pytest.mark.parametrize("written", ["1234567", "123456789", "1234567a", "¹²³⁴⁵⁶⁷⁸", "9" * 300])
def test_wrong_kvk_number_gets_a_sentence(soeppan, als_fatma, written):
    said = save(als_fatma, soeppan, "naam", **NAAM, kvk=written).content.decode()
    assert "Dit klopt nog niet" in said
    assert len(written) > 20 or "Een KvK-nummer heeft acht cijfers, bijvoorbeeld 12345678." in said
    assert draft(soeppan).kvk == ""


def test_kvk_number_that_an_editor_wrote_keeps_nobody_from_changing_the_name(soeppan, als_fatma):
    soeppan.kvk = "1234"
    soeppan.save_revision().publish()
    save(als_fatma, soeppan, "naam", **NAAM, kvk="1234")
    assert (draft(soeppan).title, draft(soeppan).kvk) == ("De Nieuwe Soeppan", "1234")


def test_themes_are_ticks(soeppan, als_fatma):
    [theme] = words(Thema, ["maaltijden"])
    save(als_fatma, soeppan, "wat", themas=[theme.pk])
    assert [row.slug for row in draft(soeppan).themas.all()] == ["maaltijden"]
    assert list(live(soeppan).themas.all()) == []


def folds_of(client, url):
    """Name → (open, number chosen as it is said, names of the ticks)."""
    soup = BeautifulSoup(client.get(url).content, "html.parser")
    found = {}
    for fold in soup.select("fieldset details"):
        name, said = fold.select("summary > span")
        number = "" if said.has_attr("hidden") else " ".join(said.text.split())
        found[name.text] = (fold.has_attr("open"), number, [tick.text for tick in fold.select("label")])
    return found


def test_themes_stand_in_a_fold_for_each_main_theme(soeppan, als_fatma):
    save(
        als_fatma,
        soeppan,
        "wat",
        themas=[theme.pk for theme in words(Thema, ["maaltijden", "buurtmaaltijd"])],
    )
    folds = folds_of(als_fatma, at(soeppan, "wat/"))
    main = Thema.objects.in_taal("nl").hoofdthemas()
    assert list(folds) == [theme.naam for theme in main if theme.subthemas.exists()]
    is_open, number, ticks = folds["Maaltijden"]
    assert (is_open, number) == (True, "2 gekozen")
    assert ticks[0] == "Maaltijden (algemeen)"
    assert "Buurtmaaltijd" in ticks
    others = [fold for name, fold in folds.items() if name != "Maaltijden"]
    assert {(is_open, number) for is_open, number, _ticks in others} == {(False, "")}


def test_activity_asks_for_themes_in_the_same_folds(soeppan, als_fatma):
    activity = make_activity(soeppan)
    folds = folds_of(als_fatma, f"/mijn/{soeppan.pk}/activiteiten/{activity.pk}/wijzigen/wie/")
    assert folds == folds_of(als_fatma, at(soeppan, "wat/"))


def test_description_is_plain_text_and_an_editors_work_stays(soeppan, als_fatma):
    made = (
        '<p>Wij <b>koken</b>. <a href="https://soep.nl">Recepten</a></p><ul><li>soep</li><li>brood</li></ul>'
    )
    soeppan.beschrijving = [
        ("tekst", RichText(made)),
        ("film", {"titel": "Koken", "url": "https://youtu.be/x"}),
    ]
    soeppan.save_revision().publish()
    page = als_fatma.get(at(soeppan, "beschrijving/")).content.decode()
    assert "Wij **koken**. [Recepten](https://soep.nl)\n\n- soep\n- brood</textarea>" in page
    said = "Wij **koken** elke dag.\n\n- soep\n- <script>\n\n[x](javascript:kwaad)"
    save(als_fatma, soeppan, "beschrijving", tekst_0=said)
    text, film = draft(soeppan).beschrijving.raw_data
    assert text["value"] == (
        "<p>Wij <b>koken</b> elke dag.</p><ul><li>soep</li><li>&lt;script&gt;</li></ul><p>x</p>"
    )
    assert film["value"]["titel"] == "Koken"


def test_text_that_nobody_touched_keeps_its_markup(soeppan, als_fatma):
    made = '<p>Een <a linktype="page" id="3">pagina</a></p><ul><li>een<ul><li>twee</li></ul></li></ul>'
    soeppan.beschrijving = [("tekst", RichText(made)), ("tekst", RichText("<p>Twee</p>"))]
    soeppan.save_revision().publish()
    page = als_fatma.get(at(soeppan, "beschrijving/")).content.decode()
    first = page.partition('name="tekst_0"')[2].partition(">")[2].partition("</textarea>")[0].strip()
    save(als_fatma, soeppan, "beschrijving", tekst_0=first.replace("\n", "\r\n"), tekst_1="Drie")
    assert [block["value"] for block in draft(soeppan).beschrijving.raw_data] == [made, "<p>Drie</p>"]


def test_two_people_at_once_see_both_and_choose(soeppan, als_fatma, als_lid):
    ali = als_lid(make_member(soeppan, "ali@voorbeeld.nl", "helper"))
    old = seen(als_fatma, at(soeppan, "naam/"))
    save(ali, soeppan, "naam", title="De Soeppan van Ali", regel="Soep.")
    page = als_fatma.post(at(soeppan, "naam/"), {"gezien": old, **NAAM}).content.decode()
    assert "Iemand anders heeft dit net gewijzigd." in page
    assert "De Soeppan van Ali" in page
    assert 'value="De Nieuwe Soeppan"' in page
    assert draft(soeppan).title == "De Soeppan van Ali"
    again = re.search(r'name="gezien" value="(\w+)"', page)[1]
    als_fatma.post(at(soeppan, "naam/"), {"gezien": again, **NAAM})
    assert draft(soeppan).title == "De Nieuwe Soeppan"
    assert soeppan.revisions.count() == 3


def test_two_people_at_different_subjects_do_not_meet(soeppan, als_fatma, als_lid):
    ali = als_lid(make_member(soeppan, "ali@voorbeeld.nl", "helper"))
    old = seen(als_fatma, at(soeppan, "naam/"))
    save(ali, soeppan, "talen", spreektalen=["tr", "nl"])
    als_fatma.post(at(soeppan, "naam/"), {"gezien": old, **NAAM})
    kept = draft(soeppan)
    assert (kept.title, set(kept.spreektalen)) == ("De Nieuwe Soeppan", {"nl", "tr"})


def test_saving_without_a_change_makes_no_version(soeppan, als_fatma):
    before = soeppan.revisions.count()
    said = save(als_fatma, soeppan, "naam", title=soeppan.title, regel=soeppan.regel).content.decode()
    assert "Er is niets veranderd." in said
    assert soeppan.revisions.count() == before


def test_what_is_not_right_is_said_and_stays_in_the_form(soeppan, als_fatma):
    page = save(als_fatma, soeppan, "website", website="geen adres", bellen="ma-do").content.decode()
    assert "Dit klopt nog niet" in page
    assert 'value="geen adres"' in page
    assert draft(soeppan).bellen == ""


def test_hints_never_block(soeppan, als_fatma):
    long = " ".join(["woord"] * 25)
    page = save(als_fatma, soeppan, "beschrijving", tekst_nieuw=f"Wij faciliteren. {long}.").content.decode()
    assert "Bewaard. Nog niet online." in page
    assert "Niet iedereen kent „faciliteren”" in page
    assert "25 woorden" in page
    assert "Er is geen telefoonnummer." in page


def test_preview_shows_the_draft_in_the_look_of_the_site(soeppan, als_fatma):
    save(als_fatma, soeppan, "naam", **NAAM)
    frame = als_fatma.get(at(soeppan, "voorbeeld/"))
    assert at(soeppan, "voorbeeld/pagina/") in frame.content.decode()
    frames = re.search(r"frame-src ([^;]*)", frame["Content-Security-Policy"])
    assert frames is not None
    assert "'self'" in frames[1]
    page = als_fatma.get(at(soeppan, "voorbeeld/pagina/"))
    assert "De Nieuwe Soeppan" in page.content.decode()
    assert "/stijl/" in page.content.decode()
    assert "sessionid" not in page.cookies


def test_other_languages_are_left_alone(soeppan, als_fatma):
    english = soeppan.copy_for_translation(Locale.objects.get(language_code="en"), copy_parents=True)
    english.regel = "Everybody is welcome."
    english.save_revision().publish()
    versions = english.revisions.count()
    save(als_fatma, soeppan, "naam", **NAAM)
    english.refresh_from_db()
    assert (english.title, english.regel) == ("De Soeppan", "Everybody is welcome.")
    assert english.revisions.count() == versions


def hand_in(client, page):
    return client.post(at(page, "zet-online/"), {"versie": live(page).latest_revision_id}, follow=True)


def compared(client, page):
    """Subject → what stands in each column, by its heading."""
    soup = BeautifulSoup(client.get(at(page, "verschillen/")).content, "html.parser")
    return {
        part.h3.text: {
            column.h4.text: column.div.text.strip() for column in part.select("div > div:has(> h4)")
        }
        for part in soup.select(".nakijken-verschil")
    }


def test_member_sees_old_beside_new_as_the_redactie_does(soeppan, als_fatma):
    assert at(soeppan, "verschillen/") not in als_fatma.get(at(soeppan)).content.decode()
    save(als_fatma, soeppan, "naam", **NAAM)
    assert at(soeppan, "verschillen/") in als_fatma.get(at(soeppan)).content.decode()
    found = compared(als_fatma, soeppan)
    [subject] = [name for name in found if name.lower() == "in één regel"]
    assert found[subject]["Zoals u het bewaarde"] == "Samen eten."
    assert found[subject]["Nu online"] == soeppan.regel
    hand_in(als_fatma, soeppan)
    versions = before_and_after(Inzending.objects.get())
    assert versions is not None
    assert [str(each.label) for each in differences(*versions)] == list(found)


def test_what_visitors_never_saw_is_all_new(soeppan, als_fatma):
    als_fatma.post(
        f"/mijn/{soeppan.pk}/activiteiten/nieuw/",
        {"title": "Soep", "regel": "Samen soep.", "dag": in_days(9).date(), "begintijd": "12:00"},
    )
    [activity] = live(soeppan).get_children()
    page = als_fatma.get(f"/mijn/{soeppan.pk}/activiteiten/{activity.pk}/wijzigen/verschillen/")
    assert "alles is nieuw" in page.content.decode()
    assert "Nu online" not in page.content.decode()


def test_without_a_change_there_is_nothing_to_compare(soeppan, als_fatma):
    assert "hetzelfde als wat online staat" in als_fatma.get(at(soeppan, "verschillen/")).content.decode()


def test_trusted_organisation_puts_online(soeppan, als_fatma, op_delfshaven, redacteur):
    set_trust(soeppan, vertrouwd=True, door=redacteur)
    page = save(als_fatma, soeppan, "naam", **NAAM).content.decode()
    assert "Zet online" in page
    assert "Staat nu online." in hand_in(als_fatma, soeppan).content.decode()
    assert "De Nieuwe Soeppan" in op_delfshaven.get("/organisaties/de-soeppan/").content.decode()


def test_without_trust_the_redactie_looks_first(soeppan, als_fatma):
    page = save(als_fatma, soeppan, "naam", **NAAM).content.decode()
    assert "Stuur naar de redactie" in page
    page = hand_in(als_fatma, soeppan).content.decode()
    assert "Verstuurd naar de redactie." in page
    assert "Haal het terug" in page
    assert live(soeppan).title == "De Soeppan"
    assert waiting_of(soeppan).revisie_id == live(soeppan).latest_revision_id


def test_after_sending_one_goes_on_and_sends_again(soeppan, als_fatma):
    save(als_fatma, soeppan, "naam", **NAAM)
    hand_in(als_fatma, soeppan)
    page = save(als_fatma, soeppan, "talen", spreektalen=["tr"]).content.decode()
    assert "Daarna heeft u nog iets gewijzigd" in page
    hand_in(als_fatma, soeppan)
    assert waiting_of(soeppan).revisie_id == live(soeppan).latest_revision_id


def test_what_was_sent_is_taken_back_and_kept(soeppan, als_fatma):
    save(als_fatma, soeppan, "naam", **NAAM)
    hand_in(als_fatma, soeppan)
    page = als_fatma.post(at(soeppan, "haal-terug/"), follow=True).content.decode()
    assert "U heeft het teruggehaald." in page
    assert waiting_of(soeppan) is None
    assert draft(soeppan).title == "De Nieuwe Soeppan"


def test_only_the_version_that_one_saw_is_sent(soeppan, als_fatma, als_lid):
    save(als_fatma, soeppan, "naam", **NAAM)
    versie = live(soeppan).latest_revision_id
    ali = als_lid(make_member(soeppan, "ali@voorbeeld.nl", "helper"))
    save(ali, soeppan, "naam", title="Van Ali", regel="Soep.")
    page = als_fatma.post(at(soeppan, "zet-online/"), {"versie": versie}, follow=True).content.decode()
    assert "Iemand anders heeft dit net gewijzigd." in page
    assert waiting_of(soeppan) is None


def test_locked_page_is_not_changed(soeppan, als_fatma):
    OrganisatiePage.objects.filter(pk=soeppan.pk).update(locked=True)
    page = save(als_fatma, soeppan, "naam", **NAAM).content.decode()
    assert "op slot gezet" in page
    assert draft(soeppan).title == "De Soeppan"


def test_unknown_subject_is_no_page(soeppan, als_fatma):
    assert als_fatma.get(at(soeppan, "geheim/")).status_code == 404


@pytest.mark.parametrize("text", ["[{", '[{"type": 3}]', "[]"])
def test_words_that_look_like_data_are_words(soeppan, als_fatma, text):
    save(als_fatma, soeppan, "naam", title=text, regel=text)
    assert draft(soeppan).regel == text


def test_reason_of_the_redactie_stands_above_the_button(soeppan, als_fatma):
    save(als_fatma, soeppan, "naam", **NAAM)
    hand_in(als_fatma, soeppan)
    back = {"stand": "teruggestuurd", "reden": "De zin is te kort."}
    Inzending.objects.filter(pk=waiting_of(soeppan).pk).update(**back)
    page = als_fatma.get(at(soeppan)).content.decode()
    assert "De redactie stuurde dit terug: De zin is te kort." in page
