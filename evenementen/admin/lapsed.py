"""Where an editor reads that something said of one day has lapsed: in the history, and after publishing in bulk."""

from collections.abc import Sequence
from datetime import datetime
from functools import reduce
from operator import or_

from django.db.models import Model, Q, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.log_actions import LogActionRegistry, LogFormatter
from wagtail.models import ModelLogEntry, Page

from cms.templatetags.wijkplein import dagnaam_datum
from evenementen.admin.series.preview import lapses
from evenementen.lapsed import LAPSED
from evenementen.models import Afwijking
from sites.tree import subtree

KEPT = "_al_vervallen_afwijkingen"
# Who publishes half the site reads the first of them; the others stand with their activity.
MOST = 20


@hooks.register("register_log_actions")
def log_actions(actions: LogActionRegistry) -> None:
    actions.register_action(LAPSED)(Lapsed)


class Lapsed(LogFormatter):
    """ "Vervallen, want er is geen moment meer: wat gezegd was van dinsdag 3 maart"."""

    label = _("What was said of a day lapses")

    def format_message(self, log_entry: ModelLogEntry) -> str:
        days = ", ".join(dagnaam_datum(datetime.fromisoformat(begin)) for begin in log_entry.data["begin"])
        return gettext("Lapsed, for there is no moment any more: what was said of %(days)s") % {"days": days}


@hooks.register("before_bulk_action")
def remember(request: HttpRequest, action_type: str, objects: Sequence[Model], action: object) -> None:
    if action_type == "publish":
        setattr(request, KEPT, set(lapsed_below(objects).values_list("pk", flat=True)))


@hooks.register("after_bulk_action")
def tell(request: HttpRequest, action_type: str, objects: Sequence[Model], action: object) -> None:
    if action_type != "publish":
        return
    new = lapsed_below(objects).exclude(pk__in=getattr(request, KEPT, ())).select_related("pagina")
    for row in new[:MOST]:
        messages.warning(request, f"“{row.pagina.title}”: {lapses(row, row.oorspronkelijk_begin)}")


def lapsed_below(objects: Sequence[Model]) -> QuerySet[Afwijking]:
    """Of these pages and all below them, in order of time; one query."""
    pages = [subtree(page.path, "pagina__") for page in objects if isinstance(page, Page)]
    if not pages:
        return Afwijking.objects.none()
    below: Q = reduce(or_, pages)
    return Afwijking.objects.filter(below).vervallen(timezone.now()).order_by("oorspronkelijk_begin", "pk")
