"""
The words of woorden.txt with the forms in which people write them.

A form leads to the word of the dictionary: huizen → huis, gekookt → koken, eenzame → eenzaam. Made once, when first
asked for: some forty thousand forms, most of which nobody ever writes and which do no harm.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice
from pathlib import Path

from search.analysis.words import fold

SOURCE = Path(__file__).with_name("woorden.txt")

MOST_WORDS = 8
VOWELS = "aeiouy"
# A syllable that is closed by one consonant after one vowel: its vowel is short.
SHORT = re.compile(r"(?:^|[^aeiouy])[aeiou][bcdfgklmnprstz]$")
# Its consonant is not doubled: wandelen, kinderen, regenen, aardigen.
UNSTRESSED = re.compile(r"[aeiouy].*(?:e[lrnm]|ig)$")
TONELESS = re.compile(r"[aeiouy].*(?:[^aeiou]or|[^aeiou]ik|[^aeiou]es|[^aeiou]it)$")
OPEN = re.compile(r"(?:^|[^aeiouy])[aeou][bcdfghklmnprstvz]$")
DOUBLE_VOWEL = re.compile(r"(aa|ee|oo|uu)([bcdfghklmnprstvz])$")
# koken, naaien; not schoen, groen.
VERB = re.compile(r"(?:[^aeiou]|[aeou]i)en$")
VOICED = {"f": "v", "s": "z"}
VOICELESS = {"v": "f", "z": "s"}
# Of a verb that begins so the ge- stands in the middle (opgeruimd), or it has none (verhuisd).
APART = (
    *("aan", "achter", "af", "bij", "binnen", "deel", "dicht", "door", "goed", "in", "klaar", "langs", "los"),
    *("mee", "na", "neer", "om", "op", "open", "over", "rond", "samen", "schoon", "stil", "tegen"),
    *("terug", "thuis", "toe", "uit", "vast", "voor", "weg"),
)
FIXED = ("be", "ge", "her", "ont", "ver")
# Words, but at the end of an unknown one nearly always an ending: bladeren, fietster, bakkerij, hagelslag.
ENDINGS = frozenset(
    [
        *("ren", "rent", "ken", "kens", "kent", "lijk", "lijke", "ster", "schap", "rij", "ier", "lag", "tel"),
        *("ring", "ringen", "ling", "loog", "ten", "ter", "pen", "zes"),
    ]
)


@dataclass(frozen=True)
class Lexicon:
    """
    `forms`: form → word. `parts`: word → the words it consists of, only where the list says so. `certain`: forms that
    may be part of a compound; the others are too seldom meant.
    """

    forms: dict[str, str]
    parts: dict[str, tuple[str, ...]]
    certain: frozenset[str]


def written(word: str) -> str:
    """As a text has it: folded, without hyphens."""
    return fold(word).replace("-", "")


@cache
def lexicon() -> Lexicon:
    parts: dict[str, tuple[str, ...]] = {}
    lines = [line for line in SOURCE.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    entries = []
    for line in lines:
        listed, _, split = line.partition("=")
        word, *others = map(written, listed.split())
        entries.append((word, others))
        if split:
            parts[word] = tuple(map(written, split.split()))
    forms = {word: word for word, _others in entries}
    for word, others in entries:
        for form in others:
            forms.setdefault(form, word)
    verbs = {word for word, others in entries if is_verb(word) and word + "s" not in others}
    for word, _others in entries:
        for form in regular(word, verb=word in verbs):
            forms.setdefault(form, word)
    certain = frozenset(forms)
    for word, _others in entries:
        for form in doubtful(word, verb=word in verbs):
            forms.setdefault(form, word)
    return Lexicon(forms, parts, certain)


@cache
def sorted_forms() -> list[str]:
    return sorted(lexicon().forms)


@lru_cache(maxsize=5_000)
def words_beginning(beginning: str) -> tuple[str, ...]:
    """The words of which a form begins so, while the words themselves do not; the first MOST_WORDS."""
    known, forms = lexicon().forms, sorted_forms()
    found: dict[str, None] = {}
    for form in islice(forms, bisect_left(forms, beginning), None):
        if not form.startswith(beginning) or len(found) == MOST_WORDS:
            break
        if not known[form].startswith(beginning):
            found[known[form]] = None
    return tuple(found)


def regular(word: str, *, verb: bool) -> Iterator[str]:
    """The plural, what an adjective becomes before a noun, the forms of a verb."""
    if verb:
        yield from verb_forms(word)
    yield from plurals(word)


def doubtful(word: str, *, verb: bool) -> Iterator[str]:
    """Forms that another word may have just as well; first come, first served."""
    if verb:
        yield from (word[:-2] + ending for ending in ("er", "ers", "ing", "ingen", "aar", "aars"))
        yield from (root(word) + ending for ending in ("ster", "sters"))
    else:
        for long in lengthened(word):
            yield from (long + ending for ending in ("er", "ers", "ere"))
        yield from (word + ending for ending in ("st", "ste", "heid", "heden"))
    yield from diminutives(root(word) if verb else word)
    if SHORT.search(word) and not verb:
        # dag, dagen beside les, lessen.
        yield from (word + ending for ending in ("en", "e"))


def is_verb(word: str) -> bool:
    """A noun on -en passes for one too, unless its plural on -s stands on the list (haven havens)."""
    return len(word) > 4 and word.endswith("en") and VERB.search(word) is not None


def root(verb: str) -> str:
    """koken → kook, zwemmen → zwem, wandelen → wandel, verhuizen → verhuis."""
    return closed(verb[:-2])


def closed(stem: str) -> str:
    """As at the end of a word, what stood before -en or -e: goedkop → goedkoop, zwemm → zwem, huiz → huis."""
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in VOWELS:
        return stem[:-1]
    if OPEN.search(stem) and not UNSTRESSED.search(stem):
        stem = stem[:-1] + stem[-2] + stem[-1]
    return stem[:-1] + VOICELESS.get(stem[-1], stem[-1])


def lengthened(word: str) -> list[str]:
    """The other way round, before -en or -e; two ways where the sound is not known: mens-, hui(z)-."""
    if SHORT.search(word) and not UNSTRESSED.search(word):
        return [word + word[-1]]
    plain = DOUBLE_VOWEL.sub(lambda found: found[1][0] + found[2], word)
    if word[-1] in VOICED and word[-2:] != "ss":
        return [plain[:-1] + VOICED[word[-1]], plain]
    return [plain]


def plurals(word: str) -> Iterator[str]:
    if word[-1] in VOWELS:
        yield word + "s"
        yield word + "n" if word.endswith("e") else word + "en"
        if word.endswith(("ee", "ie")):
            yield word + "en"
        return
    for long in lengthened(word):
        yield long + "en"
        yield long + "e"
    if word[-1] not in "szx":
        yield word + "s"
    if word.endswith("heid"):
        yield word[:-4] + "heden"
    if word.endswith("um") and len(word) > 4:
        yield word[:-2] + "a"
    if word.endswith("icus"):
        yield word[:-2] + "i"
    if TONELESS.search(word):
        # professoren, monniken, dreumesen: no consonant twice.
        yield word + "en"


def diminutives(word: str) -> Iterator[str]:
    endings = ["je", "tje", "pje", "etje"]
    bases = [word + ending for ending in endings]
    if SHORT.search(word):
        bases.append(word + word[-1] + "etje")
    if word.endswith("ing"):
        bases.append(word[:-1] + "kje")
    if word[-1] in "aou":
        bases.append(word + word[-1] + "tje")
    for base in bases:
        yield base
        yield base + "s"


def verb_forms(verb: str) -> Iterator[str]:
    short = root(verb)
    yield short
    # repareer, repareert, gerepareerd; of schilderen nobody writes it.
    long = short[:-1] + "er" if short.endswith("er") and UNSTRESSED.search(short) else ""
    if long:
        yield from (long + ending for ending in ("", "t", "d", "de", "den"))
    yield from (short + ending for ending in ("t", "te", "ten", "de", "den"))
    yield from (verb + ending for ending in ("d", "de"))
    done = [short if short[-1] in "td" else short + ending for ending in "td"]
    if long:
        done.append(long + "d")
    for prefix in APART:
        if verb.startswith(prefix) and len(verb) - len(prefix) > 4:
            for form in done:
                yield f"{prefix}ge{form.removeprefix(prefix)}"
                yield f"{prefix}ge{form.removeprefix(prefix)}e"
            break
    if verb.startswith(FIXED):
        yield from done
    else:
        for form in done:
            yield "ge" + form
            yield f"ge{form}e"
