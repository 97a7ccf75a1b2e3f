"""
The lexicon of a site, kept in the process that answers.

A change is seen at once where the processes share a cache: each keeps the version with which it read, and who saves
makes another. In any case nothing is kept longer than SECONDS, for a change without a signal, or a cache that is not
shared.
"""

from time import monotonic
from typing import Any, NamedTuple
from uuid import uuid4

from django.core.cache import cache
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from search.models import Synoniemgroep
from search.synonyms.lexicon import Lexicon
from search.synonyms.rows import load
from themas.models import Thema

SECONDS = 60
VERSION = "synonyms-version"
# Sites times languages; beyond that a process begins again.
MOST_KEPT = 1_000


class Kept(NamedTuple):
    version: str
    until: float
    lexicon: Lexicon


_kept: dict[tuple[int | None, str], Kept] = {}


def lexicon(site_ids: tuple[int, ...], taal: str) -> Lexicon:
    """
    What words mean there: no query when it was asked for within the last minute, else one.

    Sites that are searched together have the words of the platform only: those of one site would steer the others.
    """
    key = (site_ids[0] if len(site_ids) == 1 else None, taal)
    current = version()
    kept = _kept.get(key)
    if kept is None or kept.version != current or kept.until < monotonic():
        if len(_kept) >= MOST_KEPT:
            _kept.clear()
        kept = _kept[key] = Kept(current, monotonic() + SECONDS, Lexicon.of(load(key[0]), taal))
    return kept.lexicon


def version() -> str:
    return cache.get_or_set(VERSION, lambda: uuid4().hex, None) or ""


def renew() -> None:
    cache.set(VERSION, uuid4().hex, None)


@receiver([post_save, post_delete], sender=Synoniemgroep)
@receiver([post_save, post_delete], sender=Thema)
def forget(sender: type[Any], **kwargs: Any) -> None:
    renew()
    # Between the change and the commit another process may have read the old words again.
    transaction.on_commit(renew)
