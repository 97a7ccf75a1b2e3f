"""
What a compound consists of: schuldhulpverlening → schuld, helpen, verlenen.

Dutch glues words together, and nobody knows how the other glued them. A word is split only when all of it is made of
words that we know, so that a name does not fall into pieces.
"""

from functools import cache, lru_cache

from search.analysis.lexicon import ENDINGS, lexicon
from search.analysis.stems import stem

MIN_PART = 3
MAX_PARTS = 4
LINKS = ("", "s", "e", "n", "en")
# A street tells where, not what: Kerkstraat is no church; and so do many surnames (Akkerman).
STREETS = (
    *("straat", "plein", "weg", "laan", "kade", "dijk", "singel", "gracht", "dreef", "steeg"),
    *("hof", "polder", "haven", "broek", "horst", "burg", "stad", "dorp"),
    *("brug", "bos", "land", "kamp", "berg", "bergen", "kwartier", "daal", "dal", "beek", "kanaal", "houder"),
    *("man", "mans"),
)
# Alone these say too little of what a compound means: a hulpgroep is about what stands before it.
SAYS_LITTLE = """
    activiteit bijeenkomst bureau buurt centrum club contact dag dienst gebouw groep hulp huis informatie kring loket
    maand maatje mens middag ochtend avond organisatie persoon plaats plek programma project punt ruimte service stad
    stichting team uur vereniging verlenen week werk wijk zaal zorg maken doen thuis samen oud nieuw groot klein jaar
"""


@cache
def little() -> frozenset[str]:
    return frozenset(map(stem, SAYS_LITTLE.split()))


@lru_cache(maxsize=50_000)
def parts(word: str) -> tuple[str, ...]:
    """The stems of the parts of a folded word, in order; () when it is no compound that we know."""
    known = lexicon()
    base = stem(word)
    if base in known.parts:
        return tuple(deeper for part in known.parts[base] for deeper in parts(part) or (stem(part),))
    if base in known.forms or len(word) < 2 * MIN_PART or not word.isalpha():
        return ()
    found = split(word)
    if len(found) < 2 or found[-1] in STREETS:
        return ()
    return tuple(deeper for part in found for deeper in parts(part) or (stem(part),))


@lru_cache(maxsize=5_000)
def essence(word: str) -> tuple[str, ...]:
    """
    Of a folded compound the last part, which says what it is: girls' football is football. When that says little the
    others: an evening for carers is about carers. As they stand in the word; () when it is no compound that we know.
    """
    written = split(word) if len(parts(word)) > 1 else ()
    telling = tuple(part for part in written if stem(part) not in little())
    return written[-1:] if not telling or written[-1] in telling else telling


def split(word: str) -> tuple[str, ...]:
    """The parts as they stand in the word, without what links them; as few as can be, the first as long as can be."""
    known = lexicon()
    # For each place in the word the best way to get there: (number of parts, links, parts).
    best: dict[int, tuple[int, int, tuple[str, ...]]] = {0: (0, 0, ())}
    for start in range(len(word) - MIN_PART + 1):
        if start not in best:
            continue
        number, linked, before = best[start]
        if number == MAX_PARTS:
            continue
        for end in range(start + MIN_PART, len(word) + 1):
            part = word[start:end]
            last = end == len(word)
            if not (part in known.certain or (last and part in known.forms)) or (last and part in ENDINGS):
                continue
            for link in ("",) if last else LINKS:
                if not word.startswith(link, end):
                    continue
                way = (number + 1, linked + len(link), (*before, part))
                there = end + len(link)
                if there not in best or rank(way) < rank(best[there]):
                    best[there] = way
    return best[len(word)][2] if len(word) in best else ()


def rank(way: tuple[int, int, tuple[str, ...]]) -> tuple[int, int, list[int]]:
    number, linked, found = way
    return number, linked, [-len(part) for part in found]
