"""Who is open at a moment, asked in the database; the only writer of OpenTijd."""

from collections.abc import Collection
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from organisaties.models import OpenTijd, OrganisatiePage, Sluiting
from organisaties.opening_hours import DAY, minutes, opening_hours

BATCH = 500

# Page id, day of the week, from, until.
Row = tuple[int, int, int, int]


def is_open(moment: datetime) -> Exists:
    """Of a document: its organisation is open then. Not one that only sees people by appointment."""
    local = timezone.localtime(moment)
    minute = minutes(local.time())
    today, yesterday = local.date(), local.date() - timedelta(days=1)
    open_then = Q()
    for day, at in ((today, minute), (yesterday, minute + DAY)):
        closed = Sluiting.objects.filter(pagina_id=OuterRef("pagina_id"), van__lte=day, tot__gte=day)
        open_then |= Q(~Exists(closed), weekdag=day.weekday(), van__lte=at, tot__gt=at)
    return Exists(OpenTijd.objects.filter(open_then, pagina_id=OuterRef("pagina_id")).order_by())


def write_open_times(page_ids: Collection[int] | None = None, *, dry_run: bool = False) -> int:
    """
    Bring the rows of these pages (None: of all) in line with their opening hours; returns how many differed.

    Only the page in the main language has hours (a translation holds text).
    """
    pages = OrganisatiePage.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
    if page_ids is not None:
        pages = pages.filter(pk__in=page_ids)
    ids = sorted(pages.values_list("pk", flat=True))
    return sum(_write(ids[start : start + BATCH], dry_run) for start in range(0, len(ids), BATCH))


@transaction.atomic
def _write(page_ids: list[int], dry_run: bool) -> int:
    wanted: set[Row] = {
        (pk, row.dag, *row.minuten)
        for pk, hours in OrganisatiePage.objects.filter(pk__in=page_ids).values_list("pk", "openingstijden")
        for row in opening_hours(hours)
        if row.minuten
    }
    rows = OpenTijd.objects.filter(pagina_id__in=page_ids)
    written: dict[Row, int] = {
        (page_id, day, begin, end): pk
        for pk, page_id, day, begin, end in rows.values_list("pk", "pagina_id", "weekdag", "van", "tot")
    }
    missing, wrong = wanted - written.keys(), written.keys() - wanted
    if not dry_run:
        OpenTijd.objects.filter(pk__in=[written[row] for row in wrong]).delete()
        OpenTijd.objects.bulk_create(
            [
                OpenTijd(pagina_id=page_id, weekdag=day, van=begin, tot=end)
                for page_id, day, begin, end in sorted(missing)
            ],
            ignore_conflicts=True,
        )
    return len(missing) + len(wrong)
