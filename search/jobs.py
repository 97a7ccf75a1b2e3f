from django.db import DatabaseError

from cms.jobs.registry import Job, Report, register_job
from cms.statistics import analyse
from search.engines.client import has_server
from search.indexing import (
    BATCH,
    all_page_ids,
    rebuild_documents,
    rebuild_server_index,
    weigh_titles,
)
from search.models import SearchDocument
from search.spelling.vocabulary import recount


def reindex(report: Report) -> None:
    if report.dry_run:
        report.count("documenten", SearchDocument.objects.count())
        return
    page_ids = all_page_ids()
    for start in range(0, len(page_ids), BATCH):
        batch = page_ids[start : start + BATCH]
        try:
            rebuild_documents(batch)
            report.count("pagina's", len(batch))
        except DatabaseError as error:
            # A page was deleted meanwhile, or an editor held it: the other pages go on.
            report.error(f"pagina's {batch[0]}-{batch[-1]}", str(error))
        report.progress(min(start + BATCH, len(page_ids)), len(page_ids))
    weigh_titles()
    report.count("woorden", recount())
    analyse()
    if has_server():
        report.count("op de zoekserver", rebuild_server_index(report.progress))


def fill_server(report: Report) -> None:
    """The rows of the database are right; only the server lost them."""
    if not has_server():
        return
    if report.dry_run:
        report.count("documenten", SearchDocument.objects.count())
        return
    report.count("op de zoekserver", rebuild_server_index(report.progress))


# Every night, for what a search server missed while it was away.
register_job(Job("zoekindex", "Alle zoekregels en de index opnieuw opbouwen", reindex, "40 3 * * *"))
register_job(Job("zoekserver", "Alleen de index op de zoekserver opnieuw vullen", fill_server))
