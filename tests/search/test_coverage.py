"""When not all words match: what still has enough of them."""

from hypothesis import given
from hypothesis import strategies as st

from search.engines.coverage import covering

ids = st.integers(1, 20)
terms = st.integers(0, 3)


def test_the_more_telling_word_is_enough():
    # "voetbal" is rare, "samen" stands everywhere.
    everywhere = [(pk, 1) for pk in range(1, 91)]
    assert covering([(7, 0), *everywhere], 2, 100) == [7]


def test_who_asks_for_what_is_not_here_does_not_get_all_of_the_rest():
    courses = [(pk, 0) for pk in range(1, 31)]
    assert covering(courses, 2, 100) == []


def test_more_words_come_first():
    assert covering([(1, 0), (2, 0), (2, 1), (3, 1), (3, 0), (3, 2)], 3, 1000) == [3, 2]


@given(st.lists(st.tuples(ids, terms)))
def test_what_has_all_words_is_always_kept(matches):
    complete = {
        pk for pk, _term in matches if {term for other, term in matches if other == pk} == {0, 1, 2, 3}
    }
    assert complete <= set(covering(matches, 4, 20))
