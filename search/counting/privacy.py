"""
What somebody typed is only counted when it can be about nobody. When in doubt it is not.

A search field is a place where people put what they should not: the name and address of who is ill, a citizen number,
the number to call back. What looks like one of these is never written down, also not a part of it.
"""

import re

from search.analysis import fold

# Somebody's e-mail address or name on a network.
AT = re.compile("[@＠]")
# Digits, with what people put between them. Six or more are a telephone number, a citizen number (8 or 9), a bank
# account or a day of birth; four are a year or the number of a postcode area.
DIGITS = re.compile(r"\d(?:[\s.,/()+\-–_]*\d)*")
MOST_DIGITS = 5
# Two letters, two digits and a bank: also an account of which the number is short.
IBAN = re.compile(r"\b[a-z]{2}\s?\d{2}\s?[a-z]{4}\b")
# A postcode is a few houses; with the number it is one.
POSTCODE = re.compile(r"\b\d{4}[\s-]?[a-z]{2}\b")
# A word with a number behind it, perhaps with a letter: a street with the number of a house.
HOUSE = re.compile(
    r"(?P<before>[^\W\d_]{2,})[\s.,]+(?:nr\.?\s*|nummer\s+)?(?P<number>\d{1,5})\s?(?P<after>[^\W\d_]*)"
)
# Who is called something: mevrouw Jansen.
TITLE = re.compile(
    r"\b(?:mevrouw|mevr|mw|meneer|mijnheer|dhr|fam|familie|dokter|dr|drs|mr|mrs|ms|heer)\b\.?\s+\w"
)

# Words with which a number says something else than a house.
BEFORE = frozenset(
    [
        *(
            "artikel",
            "bus",
            "covid",
            "dag",
            "euro",
            "fase",
            "groep",
            "halte",
            "klas",
            "leeftijd",
            "lijn",
            "metro",
        ),
        *(
            "na",
            "niveau",
            "om",
            "over",
            "pagina",
            "tot",
            "tram",
            "tussen",
            "van",
            "vanaf",
            "voor",
            "wmo",
            "zone",
        ),
        *(
            "boven",
            "onder",
            "for",
            "from",
            "age",
            "line",
            "group",
            "elke",
            "circa",
            "ongeveer",
            "minder",
            "meer",
        ),
    ]
)
AFTER = frozenset(
    [
        *(
            "dagen",
            "euro",
            "jaar",
            "jarige",
            "jarigen",
            "jr",
            "keer",
            "km",
            "maal",
            "maanden",
            "meter",
            "min",
        ),
        *("minuten", "personen", "plus", "plusser", "plussers", "uur", "weken", "years", "year", "o", "ers"),
    ]
)


def may_be_kept(text: str) -> bool:
    """Whether nobody can be meant by it, as far as its form tells."""
    plain = fold(text)
    if AT.search(text) or POSTCODE.search(plain) or IBAN.search(plain) or TITLE.search(plain):
        return False
    if any(sum(sign.isdigit() for sign in found) > MOST_DIGITS for found in DIGITS.findall(plain)):
        return False
    return not any(map(is_house, HOUSE.finditer(plain)))


def is_house(found: re.Match[str]) -> bool:
    return found["before"] not in BEFORE and found["after"] not in AFTER
