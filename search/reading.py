"""From what somebody typed to what is looked for."""

from search.analysis import query_terms
from search.text_query import TextQuery


def read(text: str, taal: str) -> TextQuery:
    return TextQuery(query_terms(text, taal))
