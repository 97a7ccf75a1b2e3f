import pytest
from django.core.exceptions import ValidationError

from cms.telephone import tel_uri, validate_telephone


@pytest.mark.parametrize(
    "number",
    ["010-555 01 23", "033 555 0123", "06-55500123", "0900-8844", "14 010", "112", "+32 2 555 12 12"],
)
def test_numbers_as_people_write_them_are_right(number):
    validate_telephone(number)


@pytest.mark.parametrize("number", ["12", "bel mij", "010-12", "999999999999999", "06-1234"])
def test_what_nobody_can_dial_is_refused(number):
    with pytest.raises(ValidationError):
        validate_telephone(number)


@pytest.mark.parametrize(
    ("number", "uri"),
    [("010-555 01 23", "tel:+31-10-555-0123"), ("14 010", "tel:14010"), ("112", "tel:112"), ("", "")],
)
def test_a_number_is_a_link_that_dials(number, uri):
    assert tel_uri(number) == uri
