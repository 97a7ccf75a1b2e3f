"""Every night series reach a day further; after a change of the school holidays they are written anew."""

from collections.abc import Callable

from django.conf import settings
from django.db import DatabaseError
from django_tasks import task

from evenementen.models import EvenementPage
from evenementen.moments import write_moments
from search.indexing import rebuild_documents

# Pages at a time: a transaction of a second, so that an editor who publishes meanwhile hardly waits.
BATCH = 100


def pages_with_series() -> list[int]:
    pages = EvenementPage.objects.live().filter(
        reeksen__isnull=False, locale__language_code=settings.LANGUAGE_CODE
    )
    return list(pages.order_by("pk").distinct().values_list("pk", flat=True))


def extend(
    page_ids: list[int],
    progress: Callable[[int, int], None] = lambda done, total: None,
    failed: Callable[[str, str], None] = lambda what, why: None,
) -> int:
    """The number of pages of which something changed. A batch that fails does not stop the others."""
    changed = 0
    for start in range(0, len(page_ids), BATCH):
        batch = page_ids[start : start + BATCH]
        try:
            written = write_moments(batch)
            rebuild_documents(written)
            changed += len(written)
        except DatabaseError as error:
            failed(f"pagina's {batch[0]}-{batch[-1]}", str(error))
        progress(min(start + BATCH, len(page_ids)), len(page_ids))
    return changed


@task()
def extend_series() -> int:
    return extend(pages_with_series())
