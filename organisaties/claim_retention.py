"""How long we keep what people said when they asked to keep an organisation up to date."""

from datetime import timedelta

from django.db.models import Q
from django.utils import timezone

from cms.jobs.registry import Report
from organisaties.claims import AlreadyDecidedError, lapse
from organisaties.models import Aanvraag

# An address that nobody proved may be a stranger's.
UNPROVEN = timedelta(days=7)
# Nobody decided: who asked is told, instead of waiting for ever.
UNDECIDED = timedelta(days=60)
# As long as somebody may ask why; after that only what was decided stays, about nobody.
DECIDED = timedelta(days=90)


def tidy_claims(report: Report) -> None:
    now = timezone.now()
    unproven = Aanvraag.objects.nooit_bevestigd(now - UNPROVEN)
    report.count("nooit bevestigd, weg", unproven.count() if report.dry_run else unproven.delete()[0])
    for pk in (
        Aanvraag.objects.wachtend().filter(bevestigd_op__lt=now - UNDECIDED).values_list("pk", flat=True)
    ):
        try:
            if not report.dry_run:
                lapse(pk)
            report.count("vervallen")
        except (AlreadyDecidedError, Aanvraag.DoesNotExist):
            continue
    personal = Q()
    for name in Aanvraag.PERSOONLIJK:
        personal |= ~Q(**{name: ""})
    old = Aanvraag.objects.besloten().filter(personal, besloten_op__lt=now - DECIDED)
    emptied = dict.fromkeys(Aanvraag.PERSOONLIJK, "")
    report.count("leeggemaakt", old.count() if report.dry_run else old.update(**emptied))
