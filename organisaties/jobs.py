from django.utils import timezone

from cms.comparisons import Comparison, register_comparison
from cms.jobs.registry import Job, Report, register_job
from organisaties.open_times import write_open_times
from organisaties.review.letters import all_post, send
from organisaties.upkeep.reminders import send_reminders


def check_open_times(report: Report) -> None:
    report.count("verschilde", write_open_times(dry_run=report.dry_run))


def compare_open_times(repair: bool) -> dict[str, int]:
    return {"openingstijden": write_open_times(dry_run=not repair)}


def tell_what_was_decided(report: Report) -> None:
    """Who waits for more of the same organisation is told with the next run."""
    now = timezone.now()
    for post in all_post():
        if not post.is_ready(now):
            report.count("wacht nog even")
            continue
        report.count("inzendingen", len(post.inzendingen))
        if not report.dry_run:
            report.count("mails", send(post))


register_job(
    Job("openingstijden", "Nakijken wie wanneer open is, en herstellen", check_open_times, "20 3 * * *")
)
register_comparison(Comparison("Openingstijden", compare_open_times))
register_job(
    Job(
        "nagekeken",
        "Organisaties mailen wat de redactie vond van wat zij stuurden",
        tell_what_was_decided,
        schedule="*/5 * * * *",
    )
)
register_job(
    Job("herinneringen", "Organisaties vragen of alles nog klopt", send_reminders, schedule="10 9 * * 1-5")
)
