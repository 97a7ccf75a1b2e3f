"""When not all words match: which documents have enough of them."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import count
from math import log

# Of what all words tell together: less would be something else than what was asked.
ENOUGH = 0.35


def covering(matches: Iterable[tuple[int, int]], terms: int, documents: int) -> list[int]:
    """
    Ids of the documents that have the more telling half of the words, the best first.

    `matches` are (id of a document, number of a term); `terms` is how many terms there are, `documents` out of how many
    documents. How telling a word is follows from how few documents have it (inverse document frequency, Spärck Jones
    1972): a word that no document has tells most, so that who asks for something that is not here gets nothing
    instead of all courses.
    """
    per_document: dict[int, set[int]] = defaultdict(set)
    having: dict[int, int] = defaultdict(int)
    for document, term in matches:
        if term not in per_document[document]:
            per_document[document].add(term)
            having[term] += 1
    if not per_document:
        return []
    telling = [log(1 + documents / (0.5 + having[term])) for term in range(terms)]
    enough = ENOUGH * sum(telling)
    worth = {document: sum(telling[term] for term in found) for document, found in per_document.items()}
    order = count()
    kept = [(-value, next(order), document) for document, value in worth.items() if value >= enough]
    return [document for _value, _order, document in sorted(kept)]
