"""
Words that say nothing about what somebody seeks.

Only articles, pronouns, prepositions and the words with which people ask: whatever can be sought is not among them, and
when nothing else was typed these are sought all the same (De Wij, Voor Elkaar).
"""

from collections.abc import Sequence
from itertools import pairwise

LISTED = """
    aan achter af al allemaal als altijd andere beetje ben bent bij boven daar daarom dan dat de den
    der des deze die dit doe doen doet door dus een eens eigenlijk elke en er erg ergens erover even ga gaan
    gaat geen gekregen gewoon gezocht graag haar had hallo heb hebben hebt heeft heel heen hem het hier hij
    hoe hoi hun ieder iedere iemand iets ik in is je jij jou jouw jullie kan kom komen komt kon krijg krijgen
    krijgt kun kunnen kunt maar mag me meer met mij mijn moet moeten misschien mogen n na naar naast net niet
    nodig nog of om omdat onder ons onze ook op over plek s snap snapt soms steeds t te tegen terecht tijdens
    toch tot tussen u uit vanaf uw vaak van veel via vind vinden vindt voor vraag vraagt waar waarin waarom
    want wat we weer weet wel welk welke werd wie wij wil willen wilt word worden wordt ze zelf zich zij zijn
    zit zo zoals zoek zoeken zoekt zonder zou
    a an and any are at can do for from i is me my need not of on or some the there to want we what where who with you
"""
STOP_WORDS = frozenset(LISTED.split())
# Said of whatever somebody seeks on the site of a neighbourhood.
HERE = [
    phrase.split()
    for phrase in ("in de buurt", "in mijn buurt", "in onze buurt", "in de wijk", "in mijn wijk", "near me")
]


# Who says "mijn moeder" tells for whom it is; what is sought are the other words, when there are some.
WHOSE = frozenset(["mijn", "onze", "haar", "zijn", "hun"])
RELATIVES = frozenset(
    [
        "man",
        "vrouw",
        "moeder",
        "vader",
        "dochter",
        "zoon",
        "opa",
        "oma",
        "broer",
        "zus",
        "vriend",
        "vriendin",
        "buurman",
        "buurvrouw",
        "schoonmoeder",
        "schoonvader",
    ]
)


def telling(found: Sequence[str]) -> list[str]:
    """The words that say something; all of them when none does."""
    rest = list(found)
    for phrase in HERE:
        size = len(phrase)
        for start in range(len(rest) - size, -1, -1):
            if rest[start : start + size] == phrase:
                del rest[start : start + size]
    said = [word for word in rest if word not in STOP_WORDS]
    subject = [word for word in said if word not in relatives(rest)]
    return subject or said or list(found)


def relatives(found: Sequence[str]) -> set[str]:
    return {other for one, other in pairwise(found) if one in WHOSE and other in RELATIVES}
