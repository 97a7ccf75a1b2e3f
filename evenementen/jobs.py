from django.db.models import Q
from django.utils import timezone

from cms.jobs.registry import Job, Report, register_job
from evenementen.extending import extend, pages_with_series
from evenementen.models import Afwijking, AfwijkingPeriode, VerdwenenMoment
from evenementen.moments import REMEMBERED
from evenementen.search import SOORT, moment_bounds
from search.indexing import rebuild_documents
from search.models import SearchDocument


def move_on(report: Report) -> None:
    """Of activities whose next moment has begun: once it is over the one after it is next."""
    begun = SearchDocument.objects.filter(soort=SOORT, volgende_begin__lte=timezone.now())
    known = dict(begun.values_list("pagina_id", "volgende_begin"))
    bounds = moment_bounds(known.keys())
    over = {page_id for page_id, begin in known.items() if bounds[page_id]["volgende"] != begin}
    report.count("activiteiten", len(over))
    if not report.dry_run:
        rebuild_documents(over)


def reach_further(report: Report) -> None:
    page_ids = pages_with_series()
    if report.dry_run:
        report.count("activiteiten met een reeks", len(page_ids))
        return
    report.count("activiteiten met nieuwe momenten", extend(page_ids, report.progress, report.error))


def forget(report: Report) -> None:
    """What was said of days of more than a year ago, and by whom."""
    before = timezone.now() - REMEMBERED
    old = [
        Afwijking.objects.filter(
            Q(nieuw_begin=None) | Q(nieuw_begin__lt=before), oorspronkelijk_begin__lt=before
        ),
        AfwijkingPeriode.objects.filter(tot__lt=before),
    ]
    for rows in old:
        report.count(str(rows.model._meta.verbose_name_plural), rows.count())
        if not report.dry_run:
            rows.delete()


def forget_vanished(report: Report) -> None:
    """Nobody asks of an evening that is over whether his paper is right about it."""
    rows = VerdwenenMoment.objects.voorbij(timezone.now())
    report.count("momenten", rows.count())
    if not report.dry_run:
        rows.delete()


register_job(
    Job("momenten", "Reeksen krijgen momenten tot anderhalf jaar vooruit", reach_further, "10 1 * * *")
)
register_job(
    Job(
        "volgend-moment",
        "Activiteiten waarvan een moment voorbij is, tonen het volgende",
        move_on,
        "*/10 * * * *",
    )
)
register_job(
    Job(
        "afwijkingen",
        "Wat langer dan een jaar geleden anders was, weg",
        forget,
        "40 3 * * *",
    )
)
register_job(
    Job(
        "verdwenen-momenten",
        "Momenten die alleen nog op papier staan en voorbij zijn, weg",
        forget_vanished,
        "50 3 * * *",
    )
)
