"""From what somebody typed to what is looked for."""

from search.analysis import query_terms
from search.synonyms.cache import lexicon
from search.text_query import TextQuery


def read(text: str, taal: str, site_ids: tuple[int, ...]) -> TextQuery:
    """`site_ids` are the sites that are searched: their editors say which words mean the same there."""
    typed = TextQuery(query_terms(text, taal))
    return lexicon(site_ids, taal).expand(typed, text) if typed else typed
