"""What a building offers to who walks, sees or hears less well, in words."""

from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _


class AccessLine(NamedTuple):
    """One line about a building: a Lucide name, the words, and `antwoord` ja | nee | onbekend."""

    pictogram: str
    woorden: str
    antwoord: str


class AccessPart(NamedTuple):
    field: str
    pictogram: str
    yes: Promise
    no: Promise
    word: Promise


ACCESS_PARTS = (
    AccessPart(
        "ingang",
        "door-open",
        _("Entrance without a step"),
        _("Entrance with a step or stairs"),
        _("entrance"),
    ),
    AccessPart(
        "toilet",
        "toilet",
        _("Toilet for wheelchair users"),
        _("No toilet for wheelchair users"),
        _("toilet"),
    ),
    AccessPart(
        "lift", "arrow-up-down", _("A lift, or all on the ground floor"), _("Stairs, no lift"), _("lift")
    ),
    AccessPart("ringleiding", "ear", _("Ring loop (for hearing aids)"), _("No ring loop"), _("ring loop")),
    AccessPart(
        "parkeren",
        "circle-parking",
        _("Parking space for disabled people"),
        _("No parking space for disabled people"),
        _("parking"),
    ),
    AccessPart(
        "bankje", "armchair", _("A bench on the way"), _("No bench on the way"), _("bench on the way")
    ),
)


def access_lines(place: object) -> list[AccessLine]:
    """The parts of `place` (attributes ja | nee | onbekend) that are known, then one line naming the rest."""
    lines: list[AccessLine] = []
    unknown: list[str] = []
    for part in ACCESS_PARTS:
        answer = getattr(place, part.field, "onbekend")
        if answer == "ja":
            lines.append(AccessLine(part.pictogram, str(part.yes), "ja"))
        elif answer == "nee":
            lines.append(AccessLine("x", str(part.no), "nee"))
        else:
            unknown.append(str(part.word))
    if not lines:
        return [AccessLine("circle-question-mark", gettext("Ask how easy it is to get in."), "onbekend")]
    if unknown:
        words = gettext("Not known yet: %(parts)s") % {"parts": ", ".join(unknown)}
        lines.append(AccessLine("circle-question-mark", words, "onbekend"))
    return lines
