"""Field words as people write them by ear, and words of Dutch that are not bent into them."""

from pathlib import Path

import pytest

from search.analysis import fold, query_terms, stem
from search.spelling.corrections import compound_meant, dutch_words, is_unfamiliar, judged

WORDS = Path(__file__).with_name("woorden")


def listed(name: str) -> list[list[str]]:
    lines = (WORDS / name).read_text("utf-8").splitlines()
    return [fold(line).split() for line in lines if line and not line.startswith("#")]


def meant(typed: str) -> str:
    """What is sought with a word that nobody uses on the site; "" when it is left as it is."""
    if not is_unfamiliar(query_terms(typed, "nl")[0], "nl", nothing=True):
        return ""
    best = min(judged(typed, dutch_words(typed)), default=None)
    return best.woord if best else compound_meant(typed)


def test_nearly_all_field_words_that_are_written_by_ear_come_first():
    pairs = listed("op_gehoor.txt")
    wrong = [(typed, right) for typed, right in pairs if stem(right) not in {stem(typed), stem(meant(typed))}]
    assert len(pairs) >= 400
    assert len(wrong) <= len(pairs) * 0.05, wrong


def test_hardly_any_word_of_dutch_is_taken_for_another():
    words = [word for line in listed("niet_verbeteren.txt") for word in line]
    changed = [(word, other) for word in words if (other := meant(word)) and stem(other) != stem(word)]
    assert len(words) >= 200
    assert len(changed) <= len(words) * 0.05, changed


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("schulthulpferlening", "schuldhulpverlening"),
        ("vutselbank", "voedselbank"),
        ("uitkerin", "uitkering"),
        ("terapuit", "therapeut"),
        ("konsultasieburo", "consultatiebureau"),
        ("skutmobiel", "scootmobiel"),
        ("hokkie", "hockey"),
        ("biebeleteek", "bibliotheek"),
        ("bibilotaak", "bibliotheek"),
        ("konsoltasiebero", "consultatiebureau"),
    ],
)
def test_who_hears_dutch_roughly_is_understood(typed, right):
    assert stem(meant(typed)) == stem(right)


@pytest.mark.parametrize("typed", ["paardenmarkt", "modeltrein", "kattencafe", "slotenmaker"])
def test_a_compound_of_words_that_we_know_is_no_mistake(typed):
    assert meant(typed) in {"", "slotenmaker"}
