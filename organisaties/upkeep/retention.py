"""How long we keep what was mailed and what was said on the phone."""

from datetime import timedelta

from django.db.models import OuterRef, Subquery
from django.utils import timezone

from cms.jobs.registry import Report
from organisaties.models import Belpoging, Herinnering

# As long as the history of a page: after that nobody asks any more who called whom.
KEPT = timedelta(days=730)


def tidy_upkeep(report: Report) -> None:
    before = timezone.now() - KEPT
    old_mails = Herinnering.objects.te_oud(before)
    # The newest call says whether an organisation may be asked at all.
    newest = Belpoging.objects.filter(organisatie=OuterRef("organisatie")).nieuwste_eerst()
    old_calls = Belpoging.objects.filter(op__lt=before).exclude(pk=Subquery(newest.values("pk")[:1]))
    for what, old in (("herinneringen", old_mails), ("belpogingen", old_calls)):
        report.count(what, old.count() if report.dry_run else old.delete()[0])
