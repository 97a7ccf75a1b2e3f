"""The stems under which a text is found."""

from collections.abc import Collection, Iterator

from search.analysis.compounds import parts
from search.analysis.stems import stem
from search.analysis.stop_words import telling
from search.analysis.words import MAX_WORD, hyphenated, words

# So many words that stand next to each other are also written as one: De Wijk Keuken, dewijkkeuken.
MAX_JOINED = 3


def index_words(text: str, languages: tuple[str, ...], whole: Collection[str] = ()) -> str:
    """
    The stems, separated by spaces; in more languages when the text may be in either.

    After the words come the parts of compounds and what stands with hyphens written as one. `whole` are (folded) words
    that are not taken apart: Bospolder is no wood.
    """
    found = words(text)
    joined = hyphenated(text)
    stems = [stem(word, languages[0]) for word in found]
    for language in languages[1:]:
        stems += [other for word in found if (other := stem(word, language)) != stem(word, languages[0])]
    stems += [stem(word, languages[0]) for word in joined]
    if "nl" in languages:
        stems += [part for word in (*found, *joined) if word not in whole for part in parts(word)]
    return " ".join(stems)


def joined_words(title: str, language: str) -> str:
    """The stems of a title for who types it without its spaces, separated by spaces."""
    found = words(title)
    runs = dict.fromkeys(stem(word, language) for word in runs_of(found))
    return " ".join(runs)


def runs_of(found: list[str]) -> Iterator[str]:
    """All of them as one word, with and without those that say nothing, and each two or three."""
    said = telling(found)
    if len(said) > 1:
        yield "".join(said)[:MAX_WORD]
    for size in sorted({*range(2, MAX_JOINED + 1), len(found)} - {0, 1}):
        for start in range(len(found) - size + 1):
            word = "".join(found[start : start + size])
            if len(word) <= MAX_WORD:
                yield word
