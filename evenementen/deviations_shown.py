"""After somebody said something of coming moments: what visitors see now, and what to tell the people who come."""

from collections.abc import Sequence
from typing import Any

from django.utils import timezone

from evenementen.deviating import inside
from evenementen.deviations_text import about_moment, about_period
from evenementen.models import AfwijkingPeriode, EvenementPage, Moment
from evenementen.paper.poster import door_poster_url
from evenementen.search import organisations_above, parent_path, place_of

# Of a while: the first ones.
EXAMPLES = 8


def shown_of_moment(page: EvenementPage, moment: Moment) -> dict[str, Any]:
    """For a template: `momenten`, `bericht` to send on, `poster_url` for the door or "", and `gewone_plek`."""
    return {"bericht": about_moment(page, moment), **_shown(page, [moment])}


def shown_of_period(page: EvenementPage, period: AfwijkingPeriode) -> dict[str, Any]:
    """
    The same for a while, with `periode` and how many `meer` there are; `anders` are the days of which something else
    was said, for that stays.
    """
    held = list(inside(period, timezone.now()).select_related("locatie__wijk"))
    own = set(page.afwijkingen.values_list("oorspronkelijk_begin", flat=True))
    follows = [moment for moment in held if moment.oorspronkelijk_begin not in own]
    return {
        "periode": period,
        "meer": max(0, len(follows) - EXAMPLES),
        "anders": [moment for moment in held if moment.oorspronkelijk_begin in own],
        "bericht": about_period(page, period, follows[0] if follows else None),
        **_shown(page, follows[:EXAMPLES]),
    }


def _shown(page: EvenementPage, moments: Sequence[Moment]) -> dict[str, Any]:
    usual = place_of(page, organisations_above([page]).get(parent_path(page)))
    off = next((moment for moment in moments if moment.status == Moment.Status.GAAT_NIET_DOOR), None)
    return {
        "momenten": moments,
        "poster_url": door_poster_url(page, off) if off else "",
        "gewone_plek": usual.openbare_naam if usual else "",
    }
