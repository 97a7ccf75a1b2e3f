"""How long we keep what was mailed and what was said on the phone."""

from dateutil.relativedelta import relativedelta
from django.db.models import OuterRef, Subquery
from django.utils import timezone

from cms.jobs.registry import Report
from cms.retention.registry import forget
from organisaties.models import Belpoging, Herinnering

# As long as the history of a page: after that nobody asks any more who called whom.
KEPT = relativedelta(months=24)


def tidy_reminders(report: Report) -> None:
    forget(Herinnering.objects.te_oud(timezone.now() - KEPT), report)


def tidy_calls(report: Report) -> None:
    # The newest call says whether an organisation may be asked at all.
    newest = Belpoging.objects.filter(organisatie=OuterRef("organisatie")).nieuwste_eerst()
    old = Belpoging.objects.filter(op__lt=timezone.now() - KEPT)
    forget(old.exclude(pk=Subquery(newest.values("pk")[:1])), report)
