"""Words that mean the same, added to the question."""

import pytest
from django.core.exceptions import ValidationError

from search.analysis import query_terms, question_stems
from search.basis.synoniemen import basis_groepen
from search.models import Synoniemgroep
from search.models.synoniem import MOST_WORDS, phrases
from search.synonyms import cache as kept
from search.synonyms.cache import lexicon
from search.synonyms.first import seed_synonyms
from search.synonyms.lexicon import NAMED, Lexicon
from search.synonyms.rows import Groep, Rows, ThemaWoorden
from search.text_query import Reden, TextQuery, Way
from tests.builders import make_organisation
from themas.models import Thema


def lexicon_of(*groups, own=(), themes=(), taal="nl"):
    return Lexicon.of(
        Rows(tuple(Groep(*group) for group in groups), tuple(ThemaWoorden(*theme) for theme in themes), own),
        taal,
    )


def ways(query):
    return [[way.stems for way in term.ways] for term in query.terms]


def test_each_word_of_a_group_leads_to_the_others_and_counts_less_than_what_was_typed():
    found = lexicon_of(("rollator, looprek", "")).expand(TextQuery.of("looprek"))
    own, other = found.terms[0].ways
    assert (own.stems, other.stems) == (("looprek",), ("rollator",))
    assert own.weight > other.weight
    assert (other.reden, other.van) == (Reden.SYNONIEM, "rollator, looprek")


def test_a_one_way_word_leads_to_the_group_and_not_back():
    book = lexicon_of(("rollator, looprek", "walker"))
    assert ways(book.expand(TextQuery.of("walker"))) == [[("walker",), ("rollator",), ("looprek",)]]
    assert ways(book.expand(TextQuery.of("rollator"))) == [[("rollator",), ("looprek",)]]


def test_the_longest_phrase_becomes_one_term_with_both_words_first():
    book = lexicon_of(("eettafel, samen eten", ""), ("samen, met elkaar", ""))
    found = book.expand(TextQuery.of("samen", "eten", "maandag"))
    assert [term.ways[0].stems for term in found.terms] == [("samen", "eten"), ("maandag",)]
    assert found.terms[0].ways[1].stems == ("eettafel",)


@pytest.mark.parametrize(("others", "leads"), [("gym", {"sport"}), ("gym, breien", set())])
def test_a_word_of_a_group_about_one_theme_leads_to_that_theme(others, leads):
    themes = [("sport", "Sport", "gym"), ("creatief", "Creatief", "breien")]
    found = lexicon_of((f"sporthal, {others}", ""), themes=themes).expand(TextQuery.of("sporthal"))
    assert set(found.themas) == leads


def test_phrases_that_overlap_are_one_thing_said_in_two_ways():
    book = lexicon_of(("eenzaam", "nieuwe vrienden"), ("maatje", "vrienden maken"))
    (term,) = book.expand(TextQuery.of("nieuw", "vriend", "maken")).terms
    assert term.woord == "nieuw vriend maken"
    assert [way.stems for way in term.ways[1:]] == [("eenzaam",), ("vriend", "maken"), ("maatje",)]


def test_a_word_of_a_subtheme_does_not_lead_to_all_else_of_its_main_theme():
    themes = [
        ("leren", "Leren", "taalles, cursus"),
        ("nederlands", "Nederlands leren", "taalles", "leren"),
        ("computer", "Computer", "laptop", "leren"),
    ]
    book = lexicon_of(themes=themes)
    found = book.expand(TextQuery.of("taalles"))
    assert [way.stems for way in found.terms[0].ways] == [("taalles",), ("themanederlands",)]
    assert found.themas == ("leren", "nederlands")
    assert [way.stems for way in book.expand(TextQuery.of("cursus")).terms[0].ways[1:]] == [("themaleren",)]


def test_words_that_say_nothing_are_left_out_of_a_phrase_as_out_of_a_question():
    book = lexicon_of(("buurthuis, huis van de wijk", ""))
    assert book.expand(TextQuery.of("huis", "wijk")).terms[0].ways[1].stems == ("buurthuis",)


def test_a_phrase_of_which_only_an_aside_is_left_leads_nowhere():
    book = lexicon_of(("burenhulp, hulpdienst", "hulp nodig"))
    assert ways(book.expand(TextQuery.of("helpen"))) == [[("helpen",)]]


def asked(book, text):
    """Of a question the words of each term, and the first way of each."""
    found = book.expand(TextQuery(query_terms(text, "nl")), text)
    return [(term.woord, term.ways[0].stems) for term in found.terms]


VOLUNTEERS = ("vrijwilligerswerk, vrijwilliger", "iets voor een ander doen, iets doen voor de buurt")
WORK = ("vacature, baan", "werk zoeken")


def test_an_idiom_is_recognised_in_what_was_said_though_its_words_tell_nothing():
    book = lexicon_of(VOLUNTEERS)
    assert asked(book, "ik wil graag iets voor een ander doen met muziek") == [
        ("iets voor ander doen", ("vrijwilligerswerk",)),
        ("muziek", ("muziek",)),
    ]
    assert asked(book, "ander doen") == [("ander", ("ander",))]


def test_of_an_idiom_neither_the_order_matters_nor_whose_it_is():
    assert asked(lexicon_of(WORK), "ik zoek werk") == [("zoek werk", ("vacature",))]
    assert asked(lexicon_of(VOLUNTEERS), "voor onze buurt iets doen") == [
        ("voor buurt iets doen", ("vrijwilligerswerk",))
    ]


def test_a_phrase_of_nothing_but_small_words_is_an_idiom_too():
    book = lexicon_of(("overbelast, respijtzorg", "kan het niet meer aan"))
    told = asked(book, "mijn man is ziek en ik kan het niet meer aan")
    assert told == [("ziek", ("zieke",)), ("kan niet meer aan", ("overbelast",))]


def test_of_a_phrase_that_tells_something_no_word_is_taken_away_for_an_idiom():
    book = lexicon_of(WORK, ("werkplek, werk in de haven", ""))
    assert asked(book, "ik zoek werk in de haven")[0][0] == "werk haven"


def test_who_asks_for_help_in_a_sentence_asks_for_what_the_rest_says():
    book = lexicon_of(("burenhulp, hulpdienst", "hulp nodig"))
    assert asked(book, "hulp nodig") == [("hulp nodig", ("burenhulp",))]
    told = asked(book, "mijn moeder vergeet veel en ik heb hulp nodig")
    assert ("hulp nodig", ("burenhulp",)) not in told


@pytest.mark.django_db
@pytest.mark.zoekmachine
def test_idioms_of_editors_count_on_their_own_site(
    delfshaven, amersfoort, indexed, op_delfshaven, op_amersfoort
):
    for site in (delfshaven, amersfoort):
        make_organisation(site, "Opvang De Luwte")
    Synoniemgroep.objects.create(site=delfshaven.site, woorden="opvang", alleen_van="kan nergens heen")
    indexed()
    for client, found in ((op_delfshaven, ["Opvang De Luwte"]), (op_amersfoort, [])):
        answer = client.get("/zoeken/?formaat=json&q=ik+kan+nergens+heen").json()
        assert [row["titel"] for row in answer["resultaten"]] == found


def test_the_name_of_a_theme_leads_to_all_about_it_more_than_another_word_for_it():
    book = lexicon_of(themes=[("sport-en-bewegen", "Sport en bewegen", "gym")])
    name = book.expand(TextQuery.of(*question_stems("sport en bewegen", "nl")))
    word = book.expand(TextQuery.of("gym"))
    assert name.themas == word.themas == ("sport-en-bewegen",)
    assert name.terms[0].ways[-1].stems == word.terms[0].ways[-1].stems == ("themasportenbewegen",)
    assert name.terms[0].ways[-1].weight > word.terms[0].ways[-1].weight


def test_a_word_in_another_language_leads_to_the_theme_of_its_dutch_word():
    book = lexicon_of(("eten", "comida"), themes=[("maaltijden", "Maaltijden", "eten")])
    found = book.expand(TextQuery.of("comida"))
    assert found.themas == ("maaltijden",)
    assert Way(("themamaaltijden",)).stems in ways(found)[0]


def test_a_theme_is_named_only_by_the_whole_question():
    book = lexicon_of(themes=[("maaltijden", "Maaltijden", "eten")])
    assert book.expand(TextQuery.of("eet", "bospolder")).themas == ()


def test_the_groups_of_a_site_come_on_top_of_those_of_the_platform():
    book = lexicon_of(("pier, huis", ""), own=(Groep("pier, steiger", ""),))
    assert ways(book.expand(TextQuery.of("pier"))) == [[("pier",), ("huis",), ("steiger",)]]


def test_the_first_set_is_large_and_each_group_could_have_been_saved_by_an_editor():
    groups = list(basis_groepen())
    assert len(groups) >= 800
    assert len({group.sleutel for group in groups}) == len(groups)
    for group in groups:
        Synoniemgroep(woorden=group.woorden, alleen_van=group.alleen_van).clean()


# What people say of anything, or what is here itself.
EVERYDAY = """
    vrij vrije dicht oud oude klein kleine groot nieuw goed mooi hard zacht mee meer ver laat vroeg open samen alleen
    kans kansen verkeer stel stellen baas kamp kiezen kussen noteren wijze
"""


@pytest.mark.parametrize("everyday", EVERYDAY.split())
def test_no_word_of_the_first_set_takes_an_everyday_word_along_because_it_has_the_same_stem(everyday):
    groups = basis_groepen()
    book = lexicon_of(*((group.woorden, group.alleen_van) for group in groups))
    led = {way.van for way in book.meaning(question_stems(everyday, "nl")).ways}
    on_purpose = {
        ", ".join(phrases(group.woorden)[:NAMED])
        for group in groups
        if everyday in [*phrases(group.woorden), *phrases(group.alleen_van)]
    }
    assert led <= on_purpose


@pytest.mark.parametrize(
    ("woorden", "alleen_van", "told"),
    [
        ("eten", "", "ten minste twee"),
        (", ,", "", "ten minste twee"),
        ("eten, Éten", "", "twee keer"),
        ("eten, soep", "eten", "twee keer"),
        ("eten, " + "a" * 100, "", "te lang"),
        ("eten, een twee drie vier vijf zes", "", "meer dan 5 woorden"),
        (", ".join(f"woord{number}" for number in range(MOST_WORDS + 1)), "", "Ten hoogste"),
        ("eten, 🍲", "", "geen letters"),
    ],
)
def test_a_group_that_cannot_work_is_refused_in_plain_words(woorden, alleen_van, told):
    with pytest.raises(ValidationError) as refusal:
        Synoniemgroep(woorden=woorden, alleen_van=alleen_van).clean()
    assert told in " ".join(refusal.value.messages)


@pytest.mark.django_db
def test_what_an_editor_changed_or_threw_away_is_not_put_back():
    assert seed_synonyms() == len(list(basis_groepen()))
    Synoniemgroep.objects.get(woorden__startswith="rollator,").delete()
    Synoniemgroep.objects.filter(woorden__startswith="scootmobiel,").update(woorden="scootmobiel, scoot")
    assert seed_synonyms() == 0
    assert not Synoniemgroep.objects.filter(woorden__startswith="rollator,").exists()
    assert Synoniemgroep.objects.get(woorden__startswith="scootmobiel,").woorden == "scootmobiel, scoot"


@pytest.mark.django_db
def test_a_lexicon_costs_one_query_and_then_none(woorden, django_assert_num_queries):
    seed_synonyms()
    with django_assert_num_queries(1):
        lexicon((1,), "nl")
    with django_assert_num_queries(0):
        lexicon((1,), "nl")


@pytest.mark.django_db
def test_a_lexicon_is_read_again_after_a_minute_also_when_nobody_told(woorden, monkeypatch):
    lexicon((1,), "nl")
    Synoniemgroep.objects.bulk_create([Synoniemgroep(woorden="pan, wok")])
    assert not lexicon((1,), "nl").meaning(("wok",)).ways
    now = kept.monotonic()
    monkeypatch.setattr(kept, "monotonic", lambda: now + kept.SECONDS + 1)
    assert lexicon((1,), "nl").meaning(("wok",)).ways


@pytest.mark.django_db
def test_the_words_of_a_site_count_there_only(delfshaven, amersfoort):
    Synoniemgroep.objects.create(site=delfshaven.site, woorden="pier, buurthuis")
    one, two = delfshaven.site_id, amersfoort.site_id
    assert lexicon((one,), "nl").meaning(("pier",)).ways
    assert not lexicon((two,), "nl").meaning(("pier",)).ways
    assert not lexicon((one, two), "nl").meaning(("pier",)).ways


def found(client, query):
    return [row["titel"] for row in client.get(f"/zoeken/?formaat=json&{query}").json()["resultaten"]]


@pytest.mark.django_db
@pytest.mark.zoekmachine
def test_a_new_group_finds_at_once_without_indexing_and_a_removed_one_no_more(
    delfshaven, indexed, op_delfshaven
):
    make_organisation(delfshaven, "Uitleen Zuid", regel="Elke rollator een week te leen.")
    indexed()
    assert found(op_delfshaven, "q=looprek") == []
    group = Synoniemgroep.objects.create(woorden="rollator, looprek", alleen_van="مشاية, walking frame")
    assert found(op_delfshaven, "q=looprek") == ["Uitleen Zuid"]
    assert found(op_delfshaven, "q=walking+frame") == ["Uitleen Zuid"]
    assert found(op_delfshaven, "q=مشاية") == ["Uitleen Zuid"]
    group.delete()
    assert found(op_delfshaven, "q=looprek") == []


@pytest.mark.django_db
@pytest.mark.zoekmachine
def test_another_word_for_a_theme_finds_at_once_what_has_the_theme(neighbourhood, op_delfshaven):
    assert found(op_delfshaven, "q=smulgroep") == []
    theme = Thema.objects.in_taal("nl").get(slug="buurtmaaltijd")
    theme.synoniemen += ", smulgroep"
    theme.save()
    assert "Buurtkeuken De Pan" in found(op_delfshaven, "q=smulgroep")


@pytest.mark.django_db
@pytest.mark.zoekmachine
def test_the_word_itself_comes_before_its_synonym(delfshaven, indexed, op_delfshaven):
    Synoniemgroep.objects.create(woorden="schaken, dammen")
    make_organisation(delfshaven, "Samen dammen")
    make_organisation(delfshaven, "Samen schaken")
    indexed()
    assert found(op_delfshaven, "q=schaken") == ["Samen schaken", "Samen dammen"]
    assert found(op_delfshaven, "q=dammen") == ["Samen dammen", "Samen schaken"]
