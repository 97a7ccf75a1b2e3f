"""Which themes come closest to what somebody typed, when nothing has the words."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from django.core.cache import cache
from rapidfuzz import fuzz, process

from search.analysis import STOP_WORDS, words
from search.engines.database import count_facets
from search.query import SearchQuery
from themas.models import Thema

KEY = "thema-woorden"
# The words of themes change a few times a year.
SECONDS = 300
# What a site has may be a minute late here; a page that lies ready may be as late.
USED_SECONDS = 60
# Shorter words look like too many others.
SHORTEST = 4
SHOWN = 4


@dataclass(frozen=True)
class Likeness:
    """
    A way in which two words are alike: from `cutoff` out of 100 (rapidfuzz) on, for words of at least `shortest` signs,
    and how much that says.
    """

    scorer: Callable[..., float]
    cutoff: int
    shortest: int
    worth: float


LIKENESSES = (
    # The same word with a slip of the finger.
    Likeness(fuzz.ratio, cutoff=80, shortest=SHORTEST, worth=1.0),
    # A compound that holds it, nearly sign by sign: half a word is in too many others.
    Likeness(fuzz.partial_ratio, cutoff=92, shortest=5, worth=0.9),
)


def nearest(text: str, among: Collection[str]) -> list[str]:
    """Slugs of those `among` them, the closest first; at most SHOWN."""
    pairs = [(word, slug) for slug, names in thema_words().items() if slug in among for word in names]
    choices = [word for word, _slug in pairs]
    best: dict[str, float] = defaultdict(float)
    for word in words(text):
        if len(word) < SHORTEST or word in STOP_WORDS:
            continue
        for like in LIKENESSES:
            found = process.extract(word, choices, scorer=like.scorer, score_cutoff=like.cutoff, limit=None)
            for choice, score, index in found:
                if min(len(choice), len(word)) >= like.shortest:
                    slug = pairs[index][1]
                    best[slug] = max(best[slug], score * like.worth)
    return sorted(best, key=lambda slug: -best[slug])[:SHOWN]


def thema_words() -> Mapping[str, list[str]]:
    """Slug → the folded words of its names and synonyms in all languages; no query when asked for lately."""
    known: dict[str, list[str]] | None = cache.get(KEY)
    if known is None:
        found: dict[str, set[str]] = defaultdict(set)
        for slug, name, synonyms in Thema.objects.values_list("slug", "naam", "synoniemen"):
            found[slug] |= {word for word in words(f"{name} {synonyms}") if word not in STOP_WORDS}
        known = {slug: sorted(names) for slug, names in found.items()}
        cache.set(KEY, known, SECONDS)
    return known


def used_themas(query: SearchQuery) -> set[str]:
    """Slugs of the themes about which there is anything where this query looks, whatever it asks."""
    everything = SearchQuery(
        query.site_ids, query.taal, websites=query.websites, zonder_taal=query.zonder_taal
    )
    key = f"gebruikte-themas:{query.taal}:{hash(query.site_ids)}"
    used: set[str] | None = cache.get(key)
    if used is None:
        used = set(count_facets(everything).get("thema", {}))
        cache.set(key, used, USED_SECONDS)
    return used
