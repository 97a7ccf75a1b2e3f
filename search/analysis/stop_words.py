"""
Words that say nothing about what somebody seeks.

Only articles, pronouns, prepositions and the words with which people ask: whatever can be sought is not among them, and
when nothing else was typed these are sought all the same (De Wij, Voor Elkaar).
"""

from collections.abc import Sequence

LISTED = """
    aan al als bij daar dan dat de den der des deze die dit doen door dus een en er ergens even gaan geen gezocht graag
    had heb hebben hebt heeft het hier hij hoe hoi hallo hun iemand iets ik in is je jij jou jouw jullie kan kon kun
    kunnen kunt maar mag me met mij mijn moet moeten mogen n na naar niet nodig nog of om onze ons ook op over s t te
    toch tot u uit uw van via voor waar waarom wat we wel welk welke wie wij wil willen wilt worden wordt ze zij zijn
    zich zo zoals zoek zoeken zoekt zou
    a an and any are at can do for from i is me my need of on or some the there to want we what where who with you
"""
STOP_WORDS = frozenset(LISTED.split())
# Said of whatever somebody seeks on the site of a neighbourhood.
HERE = [
    phrase.split()
    for phrase in ("in de buurt", "in mijn buurt", "in onze buurt", "in de wijk", "in mijn wijk", "near me")
]


def telling(found: Sequence[str]) -> list[str]:
    """The words that say something; all of them when none does."""
    rest = list(found)
    for phrase in HERE:
        size = len(phrase)
        for start in range(len(rest) - size, -1, -1):
            if rest[start : start + size] == phrase:
                del rest[start : start + size]
    return [word for word in rest if word not in STOP_WORDS] or list(found)
