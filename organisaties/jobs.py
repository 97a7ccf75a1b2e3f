from datetime import timedelta

from django.utils import timezone

from cms.comparisons import Comparison, register_comparison
from cms.jobs.registry import Job, Report, register_job
from organisaties.claim_retention import tidy_claims
from organisaties.models import Uitnodiging
from organisaties.open_times import write_open_times
from organisaties.upkeep.reminders import send_reminders
from organisaties.upkeep.retention import tidy_upkeep
from organisaties.visitor_reports.retention import tidy_visitor_reports

# So long whoever follows an old link is told what became of it.
INVITATION_DAYS = 30


def check_open_times(report: Report) -> None:
    report.count("verschilde", write_open_times(dry_run=report.dry_run))


def compare_open_times(repair: bool) -> dict[str, int]:
    return {"openingstijden": write_open_times(dry_run=not repair)}


def forget_invitations(report: Report) -> None:
    old = Uitnodiging.objects.filter(verloopt_op__lt=timezone.now() - timedelta(days=INVITATION_DAYS))
    report.count("weg", old.count())
    if not report.dry_run:
        old.delete()


register_job(
    Job("openingstijden", "Nakijken wie wanneer open is, en herstellen", check_open_times, "20 3 * * *")
)
register_job(
    Job(
        "aanvragen",
        "Aanvragen van organisaties die voorbij zijn laten vervallen en leegmaken",
        tidy_claims,
        "40 3 * * *",
    )
)
register_comparison(Comparison("Openingstijden", compare_open_times))
register_job(
    Job(
        "uitnodigingen",
        "Uitnodigingen van organisaties vergeten die lang voorbij zijn",
        forget_invitations,
        schedule="25 3 * * *",
    )
)
register_job(
    Job("herinneringen", "Organisaties vragen of alles nog klopt", send_reminders, schedule="10 9 * * 1-5")
)
register_job(
    Job("herinneringen-opruimen", "Oude herinneringen en belpogingen weg", tidy_upkeep, schedule="45 3 * * *")
)
register_job(
    Job(
        "meldingen",
        "Meldingen van bezoekers leegmaken en weggooien",
        tidy_visitor_reports,
        schedule="55 3 * * *",
    )
)
