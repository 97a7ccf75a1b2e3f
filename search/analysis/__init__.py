"""From text to the words that are indexed and searched, alike for every engine."""

from search.analysis.compounds import essence, parts
from search.analysis.index import index_words, joined_words
from search.analysis.question import MAX_QUERY_WORDS, is_sentence, query_terms, question_stems
from search.analysis.stems import stem
from search.analysis.stop_words import STOP_WORDS, telling
from search.analysis.words import MAX_WORD, fold, sort_key, words

__all__ = [
    "MAX_QUERY_WORDS",
    "MAX_WORD",
    "STOP_WORDS",
    "essence",
    "fold",
    "index_words",
    "is_sentence",
    "joined_words",
    "parts",
    "query_terms",
    "question_stems",
    "sort_key",
    "stem",
    "telling",
    "words",
]
