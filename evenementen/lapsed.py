"""
What was said of one day lapses when a changed rule no longer has that day. Often nobody watches: at night, or when
pages are published in bulk or on a set time. Then it stands in the history of the page.
"""

from collections import defaultdict
from collections.abc import Iterable

from wagtail.log_actions import log

from evenementen.models import Afwijking

LAPSED = "evenementen.afwijking_vervalt"


def log_lapsed(rows: Iterable[Afwijking]) -> None:
    """A line in the history of each page, in the name of who changed it, if anybody."""
    by_page: dict[int, list[Afwijking]] = defaultdict(list)
    for row in rows:
        by_page[row.pagina_id].append(row)
    for found in by_page.values():
        starts = sorted(row.oorspronkelijk_begin.isoformat() for row in found)
        log(instance=found[0].pagina, action=LAPSED, data={"begin": starts})
