"""How long we keep what was sought; not by whom, that is never written down."""

from dateutil.relativedelta import relativedelta
from django.utils import timezone

from cms.jobs.registry import Report
from cms.retention.registry import Retention, Then, forget, register_retention
from search.models import Zoekvraag

REMEMBERED = relativedelta(months=13)


def forget_searches(report: Report) -> None:
    """Long enough to compare with the same month of a year ago."""
    forget(Zoekvraag.objects.filter(dag__lt=timezone.localdate() - REMEMBERED), report)


register_retention(
    Retention(
        "search.Zoekvraag",
        ("woorden",),
        "zien wat mensen zoeken en niet vinden; wie zocht wordt nooit opgeschreven",
        "13 maanden",
        Then.DELETED,
        forget_searches,
    )
)
