"""How long we keep what people filled in when they signed up an organisation."""

from datetime import timedelta

from django.db.models import Q
from django.utils import timezone

from cms.jobs.registry import Report
from organisaties.models import Aanmelding
from organisaties.sign_up.sending import empty
from organisaties.sign_up.steps import KEPT

# As long as the redactie may ask something back; what was typed stands on the page by then.
PROVEN = timedelta(days=90)


def tidy_sign_ups(report: Report) -> None:
    now = timezone.now()
    left = Aanmelding.objects.blijven_liggen(now - KEPT)
    report.count("niet afgemaakt, weg", left.count() if report.dry_run else left.delete()[0])
    typed = Q()
    for name in Aanmelding.GETYPT:
        typed |= ~Q(**{name: ""})
    old = Aanmelding.objects.af().filter(typed, bewezen_op__lt=now - PROVEN)
    report.count("leeggemaakt", old.count() if report.dry_run else empty(old))
