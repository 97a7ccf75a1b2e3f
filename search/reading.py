"""From what somebody typed to what is looked for."""

from search.analysis import query_words
from search.synonyms.cache import lexicon
from search.text_query import TextQuery


def read(text: str, taal: str, site_ids: tuple[int, ...]) -> TextQuery:
    """`site_ids` are the sites that are searched: their editors say which words mean the same there."""
    typed = TextQuery.of(*query_words(text, taal))
    return lexicon(site_ids, taal).expand(typed) if typed else typed
