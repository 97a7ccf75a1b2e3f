"""From text to the words that are indexed and searched, alike for every engine."""

import re
import unicodedata
from functools import lru_cache

import snowballstemmer

WORD = re.compile(r"[^\W_]+")
APOSTROPHE = re.compile(r"['’‘`´][st]\b")
# Longer "words" are codes or mischief; no engine needs them.
MAX_WORD = 40
MAX_QUERY_WORDS = 12
# Words that say nothing about what somebody seeks. Deliberately few: a name may consist of short words.
STOP_WORDS = frozenset(
    [
        "aan",
        "als",
        "bij",
        "dat",
        "de",
        "den",
        "der",
        "des",
        "die",
        "dit",
        "een",
        "en",
        "er",
        "het",
        "hoe",
        "ik",
        "in",
        "is",
        "je",
        "kan",
        "kun",
        "met",
        "mijn",
        "naar",
        "niet",
        "of",
        "om",
        "ook",
        "op",
        "over",
        "s",
        "t",
        "te",
        "tot",
        "u",
        "uit",
        "uw",
        "van",
        "voor",
        "waar",
        "wat",
        "we",
        "wie",
        "wil",
        "zijn",
        "the",
        "a",
        "an",
        "and",
        "for",
        "of",
        "to",
        "where",
        "what",
    ]
)
STEMMERS = {"nl": snowballstemmer.stemmer("dutch"), "en": snowballstemmer.stemmer("english")}

# Plurals that the Snowball rules keep apart from their singular.
EXCEPTIONS = {
    # Not litter (afval), and not parents (ouders).
    "afvallen": "afvallen",
    "dans": "dans",
    "eieren": "ei",
    "fiets": "fiets",
    "fietsen": "fiets",
    "kinderen": "kind",
    "leden": "lid",
    "lezing": "lezing",
    "lezingen": "lezing",
    "musea": "museum",
    "oudere": "oudere",
    "ouderen": "oudere",
    "schulden": "schuld",
    "wegen": "weg",
}
# The same for the last part of a compound: taallessen, middagen, binnensteden, moskeeën.
ENDINGS = {"lessen": "les", "dagen": "dag", "steden": "stad", "eeen": "ee"}


def fold(text: str) -> str:
    """Lower case without diacritics: "Café 't Hoekje" → "cafe t hoekje" apart from the punctuation."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def words(text: str) -> list[str]:
    """The folded words of a text, in order. The 's and 't of taxi's and 't Hart are no words."""
    plain = APOSTROPHE.sub("", fold(text))
    return [word[:MAX_WORD] for word in WORD.findall(plain)]


def sort_key(title: str) -> str:
    """A title without what databases and servers each sort in their own way, at most 255 signs."""
    return (" ".join(words(title)) or title)[:255]


@lru_cache(maxsize=50_000)
def stem(word: str, language: str = "nl") -> str:
    if word.isdigit() or len(word) < 3:
        return word
    if language == "nl":
        if word in EXCEPTIONS:
            return EXCEPTIONS[word]
        for plural, single in ENDINGS.items():
            if word.endswith((plural, single)):
                return word.removesuffix(plural) + single if word.endswith(plural) else word
    return STEMMERS[language].stemWord(word)


def index_words(text: str, languages: tuple[str, ...]) -> str:
    """The stems under which a text is found, separated by spaces; in more languages when it may be in either."""
    found = words(text)
    stems = [stem(word, languages[0]) for word in found]
    for language in languages[1:]:
        stems += [other for word in found if (other := stem(word, language)) != stem(word, languages[0])]
    return " ".join(stems)


def query_words(text: str, language: str) -> tuple[str, ...]:
    """The stems to search for. Stop words are left out, unless nothing else is there."""
    found = words(text)
    telling = [word for word in found if word not in STOP_WORDS] or found
    return tuple(dict.fromkeys(stem(word, language) for word in telling))[:MAX_QUERY_WORDS]
