"""How long we keep what visitors said, and how to reach them."""

from datetime import timedelta

from django.utils import timezone

from cms.jobs.registry import Report
from organisaties.models import Melding

# As the form promises: by then it was asked back, or never will be.
REACH = timedelta(days=90)
# After it was dealt with; their own words may name somebody.
DEALT_WITH = timedelta(days=90)
# Nobody looked at it in a year: then it says nothing about the page of today.
NEVER = timedelta(days=365)


def tidy_visitor_reports(report: Report) -> None:
    now = timezone.now()
    reachable = Melding.objects.met_bereik().filter(op__lt=now - REACH)
    emptied = dict.fromkeys(Melding.PERSOONLIJK, "")
    report.count("bereik weg", reachable.count() if report.dry_run else reachable.update(**emptied))
    for what, old in (
        ("afgehandeld, weg", Melding.objects.afgehandeld().filter(afgehandeld_op__lt=now - DEALT_WITH)),
        ("nooit bekeken, weg", Melding.objects.open().filter(op__lt=now - NEVER)),
    ):
        report.count(what, old.count() if report.dry_run else old.delete()[0])
