"""When not all words match: what still has enough of them."""

from hypothesis import given
from hypothesis import strategies as st

from search.engines.coverage import covering
from search.text_query import Reden, Term, TextQuery, Way

ids = st.integers(1, 20)
numbers = st.integers(0, 3)
FOUR = TextQuery.of("soep", "taal", "fiets", "tuin").terms


def test_the_more_telling_word_is_enough():
    # "voetbal" is rare, "samen" stands everywhere.
    everywhere = [(pk, 1) for pk in range(1, 91)]
    assert covering([(7, 0), *everywhere], FOUR[:2], 100).share.keys() == {7}


def test_who_asks_for_what_is_not_here_does_not_get_all_of_the_rest():
    courses = [(pk, 0) for pk in range(1, 31)]
    assert not covering(courses, FOUR[:2], 100).share


def test_more_words_are_a_larger_part():
    share = covering([(1, 0), (2, 0), (2, 1), (3, 1), (3, 0), (3, 2)], FOUR[:3], 1000).share
    assert share[3] == 1
    assert share[2] < 1


def test_in_a_sentence_the_word_that_means_something_is_enough():
    debt = Term("schulden", (Way(("schuld",)), Way(("thema",), 0.5, Reden.THEMA)))
    asides = TextQuery.of("vooruit", "nachten", "slapeloos").terms
    assert covering([(pk, 0) for pk in range(1, 31)], (debt, *asides), 600).share.keys() == set(range(1, 31))


def test_a_phrase_that_nobody_here_uses_does_not_outvote_the_rest_of_the_sentence():
    windows = Term("ramen wassen", (Way(("raam", "wassen")), Way(("glazenwasser",), 0.8, Reden.SYNONIEM)))
    dust = Term("stofzuigen", (Way(("stofzuiger",)), Way(("themahulp",), 0.5, Reden.THEMA)))
    assert covering([(pk, 1) for pk in range(1, 11)], (windows, dust), 600).share.keys() == set(range(1, 11))


def test_in_a_story_for_whom_it_is_tells_less_than_what_it_is_about():
    child, sums = themed("kind"), themed("rekenen")
    asked = (child, sums, *TextQuery.of("schrift").terms)
    covered = covering([(1, 0), (2, 1), *((pk, 2) for pk in range(3, 6))], asked, 600)
    assert covered.telling[0] < covered.telling[1]
    assert covered.share.keys() == {2}


def test_a_phrase_that_nobody_here_uses_leaves_it_to_its_words():
    phrase = Term("hond uitlaten", (Way(("hond", "uitlaten")), Way(("uitlaatservice",), 0.8, Reden.SYNONIEM)))
    hospital, walk = TextQuery.of("ziekenhuis", "uitlaten").terms
    asked = (phrase, hospital, themed("hond"), walk)
    nobody = covering([(1, 2), (2, 1)], asked, 600)
    assert nobody.telling[0] == 0
    assert 1 in nobody.share
    somebody = covering([(1, 2), (2, 1), (3, 0)], asked, 600)
    assert somebody.telling[0] == 1
    assert somebody.telling[2] < nobody.telling[2]


def test_of_two_words_one_that_is_known_and_nowhere_here_was_what_was_asked():
    mot = Term("apk", (Way(("apk",)), Way(("garage",), 0.8, Reden.SYNONIEM)))
    assert not covering([(1, 1)], (mot, *TextQuery.of("keuring").terms), 600).share


def test_of_a_sentence_with_two_words_that_tell_the_one_that_means_something_is_enough():
    asked = (themed("kamer"), *TextQuery.of("sinds").terms)
    rooms = [(pk, 0) for pk in range(1, 61)]
    once = [(pk, 1) for pk in range(100, 105)]
    assert not {1} & covering([*rooms, *once], asked, 600).share.keys()
    assert {1} <= covering([*rooms, *once], asked, 600, story=True).share.keys()


def test_beside_a_word_of_another_language_an_unknown_one_is_no_sign_that_it_is_not_here():
    church = Term("church", (Way(("church",)), Way(("kerk",), 0.9, Reden.SYNONIEM)))
    mill = Term("garage", (Way(("garage",)), Way(("automonteur",), 0.9, Reden.SYNONIEM)))
    unknown = TextQuery.of("sermon").terms
    found = [(pk, 0) for pk in range(1, 11)]
    assert covering(found, (church, *unknown), 600).share
    assert not covering(found, (mill, *unknown), 600).share


def themed(word: str) -> Term:
    return Term(word, (Way((word,)), Way(("thema",), 0.5, Reden.THEMA)))


@given(st.lists(st.tuples(ids, numbers)))
def test_what_has_all_words_is_always_kept(matches):
    complete = {
        pk for pk, _term in matches if {term for other, term in matches if other == pk} == {0, 1, 2, 3}
    }
    assert complete <= covering(matches, FOUR, 20).share.keys()
