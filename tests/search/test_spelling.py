"""Who mistypes a word finds what was meant; the same on every engine."""

import pytest

from cms.jobs.registry import Report
from search.analysis.sounds import sound
from search.jobs import reindex
from search.models import SearchDocument, Synoniemgroep, Woord
from search.spelling.corrections import judged
from search.spelling.vocabulary import words_of
from tests.builders import in_days, make_activity, make_organisation
from tests.search.test_zoeken import found

pytestmark = pytest.mark.django_db


@pytest.fixture
def help_at_home(delfshaven, indexed):
    """What is found in the tests below."""
    lend = make_organisation(
        delfshaven, "De Uitleen", regel="Een rollator, een rolstoel of een bed voor wie ziek is."
    )
    make_organisation(delfshaven, "Fysiotherapie West", regel="Oefenen na een ongeluk.")
    make_organisation(delfshaven, "Advocaat in de buurt", regel="Hulp bij schulden en papieren.")
    make_organisation(delfshaven, "De Wijkkeuken van Zuid", regel="Samen koken.")
    make_organisation(delfshaven, "Buurthuis Pier 80", regel="Sjoelen, biljart en 12345 andere dingen.")
    make_activity(lend, "Rolstoeldansen", begin=in_days(3))
    indexed()
    return delfshaven


@pytest.mark.zoekmachine
@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("rolator", "De Uitleen"),
        ("fisiotherapie", "Fysiotherapie West"),
        ("fysioterapi", "Fysiotherapie West"),
        ("advokaat", "Advocaat in de buurt"),
        ("schultn", "Advocaat in de buurt"),
        ("buurtuis", "Buurthuis Pier 80"),
        ("shoelen", "Buurthuis Pier 80"),
        ("biljrat", "Buurthuis Pier 80"),
        # Letters that changed places, also where that makes another sound; a first letter that is wrong or missing.
        ("sjeolen", "Buurthuis Pier 80"),
        ("xollator", "De Uitleen"),
        ("uurthuis", "Buurthuis Pier 80"),
        # By ear, with many letters wrong; and with two wrong in a long word.
        ("fiesiejoterapie", "Fysiotherapie West"),
        ("fsyiotheraqie", "Fysiotherapie West"),
        # A compound that nobody wrote, with a mistake in it.
        ("rolstoeldnasavond", "Rolstoeldansen"),
    ],
)
def test_a_mistyped_word_finds_what_was_meant(help_at_home, op_delfshaven, typed, meant):
    assert found(op_delfshaven, f"q={typed}")[0] == meant


@pytest.mark.parametrize("typed", ["fisjo", "scharkclub"])
def test_a_mistyped_word_that_nobody_writes_here_leads_where_the_right_one_leads(
    delfshaven, indexed, op_delfshaven, typed
):
    Synoniemgroep.objects.create(woorden="fysiotherapie", alleen_van="fysio")
    Synoniemgroep.objects.create(woorden="schaken", alleen_van="schaakclub")
    make_organisation(delfshaven, "Beter lopen", regel="Fysiotherapie na een ongeluk.")
    make_organisation(delfshaven, "De Loper", regel="Schaken op maandag.")
    indexed()
    assert found(op_delfshaven, f"q={typed}") == ["Beter lopen" if typed == "fisjo" else "De Loper"]


@pytest.mark.zoekmachine
@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("uitl", "De Uitleen"),
        ("zuid wijkkeuken", "De Wijkkeuken van Zuid"),
        ("dewijkkeuken", "De Wijkkeuken van Zuid"),
        ("wijk keuken", "De Wijkkeuken van Zuid"),
        ("pier80", "Buurthuis Pier 80"),
        ("fysioth", "Fysiotherapie West"),
    ],
)
def test_a_name_is_found_by_half_of_it_in_another_order_and_without_spaces(
    help_at_home, op_delfshaven, typed, name
):
    assert found(op_delfshaven, f"q={typed}")[0] == name


@pytest.mark.zoekmachine
@pytest.mark.parametrize(
    "typed", ["bek", "12346", "kaarten", "taarten", "kozen", "zwembad", "xqzptl", "bd", "sop"]
)
def test_short_words_numbers_and_known_words_are_not_taken_for_others(help_at_home, op_delfshaven, typed):
    # The pages that each site begins with have some of these words.
    assert found(op_delfshaven, f"q={typed}&type=organisatie&type=activiteit") == []
    html = page(op_delfshaven, f"q={typed}")
    assert "U ziet wat we vonden voor" not in html
    assert "Bedoelde u" not in html


def page(client, query):
    response = client.get(f"/zoeken/?{query}")
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


@pytest.mark.zoekmachine
def test_the_page_says_what_it_sought_instead_and_offers_what_was_typed(help_at_home, op_delfshaven):
    html = page(op_delfshaven, "q=rolator")
    assert "We vonden niets voor ‘rolator’. U ziet wat we vonden voor <strong>‘rollator’</strong>." in html
    assert "?q=rolator&amp;letterlijk=1" in html


def test_what_was_typed_is_sought_exactly_when_asked(help_at_home, op_delfshaven):
    assert found(op_delfshaven, "q=rolator&letterlijk=1") == []
    assert "U ziet wat we vonden voor" not in page(op_delfshaven, "q=rolator&letterlijk=1")


def test_nothing_is_said_when_each_word_was_found(help_at_home, op_delfshaven):
    for query in ("q=rollator", "q=", "q=koken"):
        html = page(op_delfshaven, query)
        assert "Bedoelde u" not in html
        assert "U ziet wat we vonden voor" not in html


def test_a_mistyped_word_among_others_is_corrected_in_its_place(help_at_home, op_delfshaven):
    html = page(op_delfshaven, "q=hulp+bij+schultn")
    assert "‘hulp bij schulden’" in html
    assert found(op_delfshaven, "q=hulp+bij+schultn") == ["Advocaat in de buurt"]


def test_when_a_little_is_found_what_was_meant_is_offered(help_at_home, indexed, op_delfshaven):
    make_organisation(help_at_home, "Rolator en zoon", regel="Een naam die zo geschreven wordt.")
    Woord.objects.filter(woord="rolator").delete()
    assert found(op_delfshaven, "q=rolator")[0] == "Rolator en zoon"
    assert 'Bedoelde u <a href="/zoeken/?q=rollator"><strong>rollator</strong></a>?' in page(
        op_delfshaven, "q=rolator"
    )


def test_a_word_of_another_site_is_not_what_was_meant(help_at_home, amersfoort, indexed, op_amersfoort):
    make_organisation(amersfoort, "Iets anders")
    assert found(op_amersfoort, "q=schultn") == []


def test_words_are_kept_per_site_with_how_they_sound(help_at_home):
    row = Woord.objects.get(woord="schulden", taal="nl")
    assert (row.site, row.taal, row.stam, row.klank) == (help_at_home.site, "nl", "schuld", "sgult")


def test_names_in_texts_numbers_and_addresses_are_not_kept():
    document = SearchDocument(
        titel="Bij Farida thuis",
        samenvatting="Bel Hendrik-Jan of mail naar hendrik@voorbeeld.nl.",
        tekst="de koffie is klaar Ǆelal Évert 1234 x https://voorbeeld.nl/pad",
        trefwoorden="Koffie",
    )
    assert words_of(document) == {"bij", "farida", "thuis", "mail", "naar", "koffie", "klaar"}


def test_the_nightly_job_counts_words_and_drops_those_that_are_gone(help_at_home):
    Woord.objects.create(site=help_at_home.site, taal="nl", woord="verdwenen", stam="x", klank="x")
    reindex(Report())
    assert not Woord.objects.filter(woord="verdwenen").exists()
    assert Woord.objects.get(woord="papieren", taal="nl").aantal == 1
    assert Woord.objects.get(woord="rolstoel", taal="nl").aantal >= 1


@pytest.mark.parametrize(
    ("typed", "meant", "other"), [("beistand", "bijstand", "bestand"), ("taksi", "taxi", "taks")]
)
def test_what_sounds_the_same_goes_before_what_has_fewer_wrong_letters(typed, meant, other):
    words = [(word, sound(word), 1) for word in (other, meant)]
    assert min(judged(typed, words)).woord == meant
