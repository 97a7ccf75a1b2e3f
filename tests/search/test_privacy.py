"""What looks as if it is about somebody is never written down."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.counting.privacy import may_be_kept

LETTERS = st.text(string.ascii_lowercase, min_size=2, max_size=10)
DIGITS = st.sampled_from("0123456789")
BETWEEN = st.sampled_from(["", " ", "-", ".", " - ", "/"])
AROUND = st.sampled_from(["", "hulp ", "wie is ", "taalles "])


def number(length):
    """So many digits, with something between some of them."""
    return st.lists(st.tuples(DIGITS, BETWEEN), min_size=length, max_size=length).map(
        lambda pairs: "".join(digit + between for digit, between in pairs)
    )


@st.composite
def citizen_numbers(draw):
    """Nine digits that pass the test of eleven."""
    first = draw(st.lists(st.integers(0, 9), min_size=8, max_size=8))
    rest = sum(weight * digit for weight, digit in zip(range(9, 1, -1), first, strict=True)) % 11
    if rest == 10:
        first[7] = (first[7] + 1) % 10
        rest = sum(weight * digit for weight, digit in zip(range(9, 1, -1), first, strict=True)) % 11
    return "".join(map(str, first)) + str(rest % 10)


@st.composite
def accounts(draw):
    """A Dutch IBAN, as one writes it or in groups of four."""
    bank = draw(st.sampled_from(["ABNA", "INGB", "RABO", "TRIO", "BUNQ"]))
    account = draw(st.integers(0, 9_999_999_999))
    digits = f"{account:010}"
    remainder = int("".join(str(int(sign, 36)) for sign in f"{bank}{digits}NL00")) % 97
    iban = f"NL{98 - remainder:02}{bank}{digits}"
    grouped = " ".join(iban[start : start + 4] for start in range(0, len(iban), 4))
    return draw(st.sampled_from([iban, grouped, iban.lower()]))


@given(AROUND, LETTERS, LETTERS, st.sampled_from(["nl", "com", "org"]))
def test_an_e_mail_address(before, name, host, ending):
    assert not may_be_kept(f"{before}{name}@{host}.{ending}")


@given(AROUND, st.integers(6, 14).flatmap(number))
def test_a_telephone_number_however_it_is_written(before, digits):
    assert not may_be_kept(before + digits)


@given(AROUND, st.sampled_from(["+31 6", "+31(0)10", "06-", "0031 6 "]), number(8))
def test_a_telephone_number_with_its_country(before, start, digits):
    assert not may_be_kept(f"{before}{start}{digits}")


@given(AROUND, citizen_numbers())
def test_a_citizen_number(before, digits):
    assert not may_be_kept(before + digits)


@given(AROUND, accounts())
def test_a_bank_account(before, iban):
    assert not may_be_kept(before + iban)


@st.composite
def postcodes(draw):
    area, letters = draw(st.integers(1000, 9999)), draw(st.text(string.ascii_letters, min_size=2, max_size=2))
    return f"{area}{draw(st.sampled_from(['', ' ']))}{letters}"


@given(AROUND, postcodes(), st.integers(1, 999), st.sampled_from(["", "a", " bis", "-3"]))
def test_a_postcode_with_or_without_the_number_of_a_house(before, postcode, house, more):
    assert not may_be_kept(f"{before}{postcode} {house}{more}")
    assert not may_be_kept(f"{before}{postcode}")


@given(
    AROUND,
    LETTERS,
    st.sampled_from(["straat", "weg", "laan", "plein", "kade", " brink", " haven", "hof"]),
    st.integers(1, 9999),
    st.sampled_from(["", "a", " B", "-2", " hs"]),
)
def test_a_street_with_the_number_of_a_house(before, name, kind, house, more):
    assert not may_be_kept(f"{before}{name}{kind} {house}{more}")


@pytest.mark.parametrize(
    "text",
    [
        "mevrouw Jansen", "Dhr. de Vries", "familie Yilmaz", "dr. Bakker", "Jan Jansen, Lange Haven 3",
        "hulp voor Fatma op de Mathenesserdijk 210", "３０２５AB 12", "٠٦١٢٣٤٥٦٧٨", "geboren 12-03-1958", "@fatma",
        "nl 20 ingb", "Kerkstraat nr 12", "Kerkstraat nummer 12b",
    ],
)  # fmt: skip
def test_these_are_not_kept_either(text):
    assert not may_be_kept(text)


@pytest.mark.parametrize(
    "text",
    [
        "rollator", "goedkoop eten woensdag", "schultn", "taalles zaterdag gratis", "koffie in Bospolder", "vanavond",
        "groep 8", "65 plus", "vanaf 65 jaar", "voor 55 plussers", "bus 38", "na 18 uur", "tot 12 jaar", "4 mei",
        "3025", "طعام", "'t Hoekje", "café", "50+", "computerles voor beginners", "wmo 2015",
        "yemek", "24/7", "hulp bij brieven", "eten 5 euro",
    ],
)  # fmt: skip
def test_what_people_look_for_is_kept(text):
    assert may_be_kept(text)
