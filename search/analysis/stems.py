"""
The one spelling under which all forms of a word are found.

Dutch: the word of the dictionary where it is on our list (search.analysis.lexicon), else what the rules of plural and
inflection leave; careful rules, for two words that become one can't be told apart any more. English: Snowball.
"""

from functools import lru_cache

import snowballstemmer

from search.analysis.lexicon import ENDINGS, closed, lexicon

ENGLISH = snowballstemmer.stemmer("english")
# The end of an unknown word tells how it is inflected (taallessen as lessen), when it is this long, or is a word of the
# dictionary itself, or when we know what stands before it.
ENDING = 6
DIMINUTIVES = ("etje", "tje", "pje", "je")
# After these a plural has -s.
BEFORE_S = (
    *("el", "er", "em", "en", "erd", "aar", "aard", "eur", "ier", "oor"),
    *("or", "ar", "um", "oon", "on", "ing"),
)
# Only of a long word: gemeentes, hobby's; not vies, Kees.
BEFORE_S_WHEN_LONG = ("e", "y")
LONG = 6


@lru_cache(maxsize=50_000)
def stem(word: str, language: str = "nl") -> str:
    """Of a folded word. A stem is its own stem (in Dutch)."""
    if not word.isalpha() or len(word) < 3:
        return word
    if language != "nl":
        return ENGLISH.stemWord(word)
    while (shorter := dutch(word)) != word:
        word = shorter
    return word


def dutch(word: str) -> str:
    """One step."""
    forms = lexicon().forms
    if word in forms:
        return forms[word]
    for start in range(3, len(word) - 2):
        beginning, ending = word[:start], word[start:]
        if ending in ENDINGS:
            continue
        known = forms.get(ending)
        if known == ending or (known and (len(ending) >= ENDING or beginning in forms)):
            return beginning + known
    return by_rule(word)


def by_rule(word: str) -> str:
    if word.endswith("heden"):
        return word[:-5] + "heid"
    for shorter in (without_diminutive(word), without_s(word), without_en(word)):
        if shorter and len(shorter) > 2:
            return shorter
    return word


def without_diminutive(word: str) -> str:
    single = word.removesuffix("s")
    if single.endswith("inkje") and len(single) >= LONG + 2:
        return single[:-3] + "g"
    for ending in DIMINUTIVES:
        rest = single.removesuffix(ending)
        if rest != single and len(rest) > 2 and has_vowel(rest):
            return closed(rest) if ending == "etje" else rest
    return ""


def without_s(word: str) -> str:
    rest = word.removesuffix("s")
    plural = rest.endswith(BEFORE_S) or (len(word) >= LONG and rest.endswith(BEFORE_S_WHEN_LONG))
    return rest if plural and rest != word else ""


def without_en(word: str) -> str:
    """And without the -e of an adjective."""
    rest = word.removesuffix("en") if word.endswith("en") else word.removesuffix("e")
    if rest == word or not has_vowel(rest):
        return ""
    if rest[-1] in "aeiou":
        # moskeeen, bloeien; not schoen.
        return (
            rest
            if word.endswith("en") and rest.endswith(("ee", "ie", "ei", "ui", "oei", "aai", "ooi"))
            else ""
        )
    return closed(rest)


def has_vowel(text: str) -> bool:
    return any(char in "aeiouy" for char in text)
