"""After publishing other dates, an editor reads what was said of a date that is no more."""

from django.http import HttpRequest
from django.utils import timezone
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Page

from evenementen.admin.series.preview import Gevolgen, consequences, plan
from evenementen.models import EvenementPage
from evenementen.recurrence.closed_days import ClosedDays

KEPT = "_gevolgen_voor_momenten"


@hooks.register("before_publish_page")
def reckon(request: HttpRequest, page: Page) -> None:
    """Before, for publishing writes the moments anew."""
    if not isinstance(page, EvenementPage) or page.bronpagina.pk != page.pk:
        return
    now = timezone.now()
    if page.go_live_at and page.go_live_at > now:
        return
    planned = plan(page.reeksen.all(), page.data.all(), ClosedDays.load(), timezone.localdate(now))
    setattr(request, KEPT, consequences(page, planned.keys(), now))


@hooks.register("after_publish_page")
def tell(request: HttpRequest, page: Page) -> None:
    found = getattr(request, KEPT, None) or Gevolgen()
    for sentence in found.vervalt:
        messages.warning(request, sentence)
    for sentence in found.blijft:
        messages.info(request, sentence)
