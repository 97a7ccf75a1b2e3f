"""The vocabulary of the pages: it changes a few times a year and is on every one of them."""

from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from themas.vocabulary import KINDS, Term, Vocabulary

# Also without a signal (a bulk change, a restored database) an old word does not stay longer than this.
SECONDS = 300


def cached_vocabulary(taal: str) -> Vocabulary:
    """No query when it was asked for lately, in this process or another."""
    rows = cache.get(_key(taal))
    if rows is None:
        vocabulary = Vocabulary.load(taal)
        rows = {kind: [_plain(term) for term in terms.values()] for kind, terms in vocabulary.terms.items()}
        cache.set(_key(taal), rows, SECONDS)
        return vocabulary
    return Vocabulary({kind: {row[0]: Term(*row) for row in found} for kind, found in rows.items()})


def _plain(term: Term) -> tuple[Any, ...]:
    return (term.slug, term.naam, term.zin, term.pictogram, term.volgorde, term.ouder)


def _key(taal: str) -> str:
    return f"vocabulary-{taal}"


@receiver([post_save, post_delete])
def forget(sender: type[Any], **kwargs: Any) -> None:
    if sender in {model for model, _sentence in KINDS.values()}:
        keys = [_key(code) for code, _name in settings.LANGUAGES]
        cache.delete_many(keys)
        # Between the change and the commit another process may have cached the old words again.
        transaction.on_commit(lambda: cache.delete_many(keys))
