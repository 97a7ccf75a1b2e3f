import pytest
from django.core.exceptions import ValidationError

from locaties.postcodes import for_people, normalise, validate_postcode, validate_postcode_or_area

NONSENSE = [
    "",
    "0123AB",
    "302AB",
    "3026A",
    "3026ABC",
    "3026SS",
    "3026SA",
    "3026SD",
    "²026AB",
    "3026\x00B",
    "x" * 9,
]


@pytest.mark.parametrize("typed", ["3026AB", "3026 AB", " 3026 ab ", "3026\u00a0ab"])
def test_a_postcode_is_kept_in_one_form(typed):
    assert normalise(typed) == "3026AB"
    validate_postcode(normalise(typed))


@pytest.mark.parametrize("postcode", [*NONSENSE, "3026"])
def test_what_is_no_postcode_is_refused(postcode):
    with pytest.raises(ValidationError):
        validate_postcode(postcode)


@pytest.mark.parametrize("postcode", NONSENSE)
def test_what_is_no_area_is_refused(postcode):
    with pytest.raises(ValidationError):
        validate_postcode_or_area(postcode)


def test_four_digits_are_an_area():
    validate_postcode_or_area("3026")


def test_people_read_a_postcode_with_a_space():
    assert for_people("3026AB") == "3026 AB"
    assert for_people("3026") == "3026"
    assert for_people("") == ""
