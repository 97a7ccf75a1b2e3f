"""Jobs of the platform itself."""

from django.core.management import call_command

from cms.jobs.registry import Job, Report, register_job
from cms.retention.registry import enforce_all


def publish_scheduled(report: Report) -> None:
    """Wagtail's "go live at" and "expire at"."""
    if not report.dry_run:
        call_command("publish_scheduled", verbosity=0)


register_job(
    Job(
        "opruimen",
        "Wat we van mensen en van ons werk niet langer bewaren, weg of leeg (docs/privacy.md)",
        enforce_all,
        schedule="20 3 * * *",
    )
)
register_job(
    Job("gepland-publiceren", "Pagina's op hun tijd online of offline", publish_scheduled, "*/5 * * * *")
)
