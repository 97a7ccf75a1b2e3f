"""Which of what was found comes first."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from locaties.afstand import Punt
from search.query import Omgeving
from search.ranking import Row, factor, fields_of, judge_row, weighed
from search.text_query import NO_WORDS, Reden, Term, TextQuery, Way

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
PLAIN = Row(
    pk=1,
    sorteertitel="",
    inhoudstaal="nl",
    titelstammen="",
    trefstammen="",
    regelstammen="",
    tekststammen="",
    is_thuis=False,
    volgende_begin=None,
    nagekeken_op=None,
)
KOKEN = TextQuery.of("kok")


def judgement(row, text=KOKEN, aside=NO_WORDS, near=None):
    row = replace(PLAIN, **row)
    return judge_row(row, fields_of(row), text, aside, factor(row, NOW, near))


def score(row, text=KOKEN, aside=NO_WORDS, near=None):
    return judgement(row, text, aside, near).score


def test_name_goes_over_theme_over_one_line_over_text():
    name = score({"titelstammen": "kok wijk"})
    theme = score({"titelstammen": "wijk", "trefstammen": "kok"})
    line = score({"titelstammen": "wijk", "regelstammen": "kok"})
    text = score({"titelstammen": "wijk", "tekststammen": "kok"})
    assert name > theme > line > text > score({"titelstammen": "wijk"}) == 0


def test_a_name_that_the_theme_and_the_text_bear_out_goes_before_a_name_alone():
    both = {"titelstammen": "kok", "trefstammen": "kok", "tekststammen": "kok"}
    assert score(both) > score({"titelstammen": "kok"})


def test_a_name_that_is_just_what_was_typed_goes_before_a_longer_one():
    just, longer = ({"sorteertitel": name, "titelstammen": name} for name in ("kok", "kok wijk dinsdag"))
    assert score(just) > score(longer)


def test_the_word_itself_goes_before_its_synonym_in_the_same_place():
    text = TextQuery((Term("koken", (Way(("kok",)), Way(("maaltijd",), 0.8, Reden.SYNONIEM))),))
    assert score({"titelstammen": "kok"}, text) > score({"titelstammen": "maaltijd"}, text)


def test_a_synonym_in_the_name_goes_before_the_word_in_the_text():
    text = TextQuery((Term("koken", (Way(("kok",)), Way(("maaltijd",), 0.8, Reden.SYNONIEM))),))
    assert score({"titelstammen": "maaltijd"}, text) > score({"tekststammen": "kok"}, text)


def test_the_best_place_counts_whichever_way_stands_there():
    text = TextQuery((Term("koken", (Way(("kok",)), Way(("eten",), 0.8, Reden.SYNONIEM))),))
    match = judgement({"titelstammen": "eten", "regelstammen": "kok"}, text).matches[0]
    assert (match.field, match.way) == ("titel", text.terms[0].ways[1])


def test_parts_of_a_compound_may_stand_in_different_places():
    text = TextQuery((Term("taalles", (Way(("taalles",)), Way(("taal", "les"), 0.6, Reden.SAMENSTELLING))),))
    apart = score({"titelstammen": "taal", "regelstammen": "les"}, text)
    assert score({"titelstammen": "wijk"}, text) < apart < score({"titelstammen": "taal les"}, text)


@pytest.mark.parametrize("stems", ["keuk tuin", "tuin keukentafel"])
def test_the_beginning_of_a_word_is_recognised(stems):
    text = TextQuery((Term("keuk", (Way(("keuk",), 0.5, Reden.BEGIN, begin=True),)),))
    assert judgement({"titelstammen": stems}, text).matches[0].field == "titel"


@pytest.mark.parametrize(
    "better",
    [
        {"nagekeken_op": (NOW - timedelta(days=10)).date()},
        {"volgende_begin": NOW + timedelta(days=2)},
        {"is_thuis": True},
    ],
)
def test_of_equals_the_one_that_is_checked_soon_or_from_here_comes_first(better):
    assert score({"titelstammen": "kok", **better}) > score({"titelstammen": "kok"})


def test_who_says_where_he_is_gets_the_nearest_first():
    here = Omgeving("3025AB", Punt(51.91, 4.45), 1000)
    places = [
        {"titelstammen": "kok", "breedtegraad": north, "lengtegraad": 4.45} for north in (51.911, 51.918)
    ]
    scores = [score(row, near=here) for row in places]
    assert scores[0] > scores[1] > score({"titelstammen": "kok"})


def test_what_is_soon_does_not_pass_a_better_match():
    soon = {"regelstammen": "kok", "volgende_begin": NOW + timedelta(days=1), "is_thuis": True}
    assert score({"trefstammen": "kok"}) > score(soon)


def test_words_that_became_a_filter_need_not_match_but_lift_what_has_them():
    wheels = TextQuery.of("rolstoel")
    with_them = score({"titelstammen": "kok rolstoel"}, aside=wheels)
    assert with_them > score({"titelstammen": "kok"}, aside=wheels) == score({"titelstammen": "kok"})
    # A subject in the name goes over an aside in the name.
    assert score({"titelstammen": "kok"}, aside=wheels) > score({"titelstammen": "rolstoel"}, aside=wheels)


def test_a_theme_that_half_of_them_have_tells_less_than_a_word_that_few_have():
    theme, rare = Way(("themabuurt",), 0.8, Reden.THEMA), Way(("breien",), 0.8, Reden.SYNONIEM)
    text = TextQuery((Term("handwerk", (Way(("handwerk",)), theme, rare)),))
    rows = [replace(PLAIN, trefstammen=stems) for stems in ["themabuurt"] * 9 + ["breien"]]
    told = weighed(text, list(map(fields_of, rows)))
    itself, common, telling = told.terms[0].ways
    assert itself.weight == 1.0
    assert common.weight < telling.weight <= rare.weight


def test_in_a_story_where_a_word_stands_counts_as_much_as_the_word_tells():
    story = TextQuery.of("vergeten", "helpen")
    forgetting = judgement({"regelstammen": "vergeten"}, story)
    any_help = judgement({"titelstammen": "helpen", "sorteertitel": "hulp in huis"}, story)
    assert forgetting.score < any_help.score
    assert forgetting.told([1, 0.1]) > any_help.told([1, 0.1])
