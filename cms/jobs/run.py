import logging
import time

from django.core.cache import cache
from django.utils import timezone
from django_tasks import task

from cms.health import HEARTBEAT_KEY
from cms.jobs.registry import Report, get_job
from cms.models import JobRun

logger = logging.getLogger(__name__)

# Progress is written at most this often, so that a fast job does not become a slow one.
PROGRESS_SECONDS = 1.0


def run_job(name: str, *, dry_run: bool = False) -> JobRun:
    """Run a job here and now and keep what it reports. An exception is kept as well, then raised."""
    job = get_job(name)
    run = JobRun.objects.create(job=name, dry_run=dry_run)
    last_written = 0.0

    def write_progress(report: Report) -> None:
        nonlocal last_written
        if time.monotonic() - last_written >= PROGRESS_SECONDS:
            last_written = time.monotonic()
            JobRun.objects.filter(pk=run.pk).update(done=report.done, total=report.total)

    report = Report(dry_run=dry_run, on_progress=write_progress)
    run.status = JobRun.Status.FAILED
    try:
        job.run(report)
        run.status = JobRun.Status.DONE
    except Exception as error:
        report.error(name, f"{type(error).__name__}: {error}")
        raise
    finally:
        run.finished_at = timezone.now()
        run.done, run.total = report.done, report.total
        run.counts, run.errors = report.counts, report.errors
        run.save()
        logger.info("job %s %s %s", name, run.status, report.counts)
    return run


@task()
def run_job_task(name: str) -> None:
    run_job(name)


@task()
def heartbeat_task() -> None:
    """Shows /gezond/ that a worker takes tasks; no job, for a report each minute would say nothing."""
    cache.set(HEARTBEAT_KEY, time.time(), timeout=None)
