from datetime import timedelta

from django.utils import timezone

from cms.jobs.registry import Job, Report, register_job
from sites.links import apply_link, unfinished
from sites.listings import herbereken

# So long a link may be at work before its worker is thought to be gone; the work itself may run twice at once.
PATIENCE = timedelta(minutes=10)


def finish_links(report: Report) -> None:
    """Work of a link that was cut off (a worker stopped, a machine restarted) is taken up again."""
    ids = unfinished(timezone.now() - PATIENCE)
    for number, koppeling_id in enumerate(ids, start=1):
        if report.dry_run:
            report.count("onaf")
        else:
            apply_link(koppeling_id)
            report.count("afgemaakt")
        report.progress(number, len(ids))


def check_listings(report: Report) -> None:
    """What no signal told: rows that were written past Wagtail, a database that was put back."""
    result = herbereken(dry_run=report.dry_run)
    report.count("ontbrak", len(result.nieuw | result.aangeboden))
    report.count("te veel", len(result.weg | result.niet_meer_aangeboden))
    report.count("verschilde", len(result.gewijzigd))


register_job(Job("koppelingen", "Delen met andere websites afmaken", finish_links, "*/10 * * * *"))
register_job(Job("vermeldingen", "Nakijken wat waar te zien is, en herstellen", check_listings, "10 3 * * *"))
