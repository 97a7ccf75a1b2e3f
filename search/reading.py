"""From what somebody typed to what is looked for."""

from search.analysis import query_words
from search.text_query import TextQuery


def read(text: str, taal: str) -> TextQuery:
    return TextQuery.of(*query_words(text, taal))
