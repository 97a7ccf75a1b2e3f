"""Which words are found on which site: written along with the documents, counted anew each night."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from django.db import transaction

from search.analysis import stem, words
from search.analysis.sounds import sound
from search.analysis.words import WORD
from search.models import SearchDocument, Woord

# (site id, language)
Place = tuple[int, str]

ADDRESS = re.compile(r"\S*(?:@|://|www\.)\S*")
SHORTEST = 3
BATCH = 1000


def words_of(document: SearchDocument) -> set[str]:
    """
    Of its title and keywords, and of its texts what has no capital: whose name stands there may ask that it goes.
    """
    texts = WORD.findall(ADDRESS.sub(" ", f"{document.samenvatting} {document.tekst}"))
    lower = " ".join(word for word in texts if word == word.lower())
    found = words(f"{ADDRESS.sub(' ', document.titel)} {document.trefwoorden} {lower}")
    return {word for word in found if len(word) >= SHORTEST and word.isalpha()}


def add_words(documents: Iterable[SearchDocument]) -> None:
    """Those that are new; at most two queries for each site and language."""
    found: dict[Place, set[str]] = defaultdict(set)
    for document in documents:
        found[document.site_id, document.taal] |= words_of(document)
    for (site_id, taal), of_place in found.items():
        known = Woord.objects.filter(site_id=site_id, taal=taal, woord__in=of_place)
        new = of_place.difference(known.values_list("woord", flat=True))
        rows = [row(site_id, taal, word) for word in sorted(new)]
        Woord.objects.bulk_create(rows, batch_size=BATCH, ignore_conflicts=True)


def row(site_id: int, taal: str, word: str, aantal: int = 1) -> Woord:
    return Woord(
        site_id=site_id, taal=taal, woord=word, stam=stem(word, taal), klank=sound(word), aantal=aantal
    )


def recount() -> int:
    """The words of every site as they are now; returns how many there are."""
    total = 0
    places = SearchDocument.objects.order_by().values_list("site_id", "taal").distinct()
    with_words = Woord.objects.order_by().values_list("site_id", "taal").distinct()
    for site_id, taal in sorted({*places, *with_words}):
        total += recount_place(site_id, taal)
    return total


@transaction.atomic
def recount_place(site_id: int, taal: str) -> int:
    numbers = Counter(word for document in texts_of(site_id, taal) for word in words_of(document))
    Woord.objects.bulk_create(
        [row(site_id, taal, word, number) for word, number in sorted(numbers.items())],
        batch_size=BATCH,
        update_conflicts=True,
        unique_fields=["taal", "woord", "site"],
        update_fields=["stam", "klank", "aantal"],
    )
    here = Woord.objects.filter(site_id=site_id, taal=taal)
    gone = set(here.values_list("woord", flat=True)) - numbers.keys()
    here.filter(woord__in=gone).delete()
    return len(numbers)


def texts_of(site_id: int, taal: str) -> Iterator[SearchDocument]:
    documents = SearchDocument.objects.filter(site_id=site_id, taal=taal).order_by()
    return documents.only("titel", "samenvatting", "tekst", "trefwoorden").iterator(BATCH)
