"""Jobs of the platform itself."""

from datetime import timedelta

from django.core.management import call_command
from django.utils import timezone

from cms.jobs.registry import Job, Report, register_job
from cms.models import JobRun

JOB_RUN_DAYS = 90
TASK_RESULT_DAYS = 14


def tidy(report: Report) -> None:
    old = JobRun.objects.filter(started_at__lt=timezone.now() - timedelta(days=JOB_RUN_DAYS))
    report.count("verslagen", old.count())
    if not report.dry_run:
        old.delete()
        call_command("prune_db_task_results", min_age_days=TASK_RESULT_DAYS, verbosity=0)
        call_command("clearsessions")


def publish_scheduled(report: Report) -> None:
    """Wagtail's "go live at" and "expire at"."""
    if not report.dry_run:
        call_command("publish_scheduled", verbosity=0)


register_job(Job("opruimen", "Oude verslagen, taken en sessies weg", tidy, schedule="20 3 * * *"))
register_job(
    Job("gepland-publiceren", "Pagina's op hun tijd online of offline", publish_scheduled, "*/5 * * * *")
)
