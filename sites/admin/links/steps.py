"""
What can be done with a link after it was made: agree, refuse, pause, resume, end.

Who pauses takes the own agreement back, so that the other side alone can't set it going again.
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.db import transaction
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import log

from accounts.models import User
from sites.admin.links import log as actions
from sites.admin.links.access import Sides, links_of
from sites.links import apply_after_commit
from sites.models import Koppeling

Status = Koppeling.Status


@dataclass(frozen=True)
class Step:
    """`kan` says whether somebody who speaks for these sides may take it now; `doe` changes the link in memory."""

    naam: str
    titel: str | Promise
    vraag: str | Promise
    knop: str | Promise
    gedaan: str | Promise
    action: str
    kan: Callable[[Koppeling, Sides], bool]
    doe: Callable[[Koppeling, Sides], None]
    # Takes something away: said in red.
    ernstig: bool = False


def asked(koppeling: Koppeling, sides: Sides) -> bool:
    """Whether a link waits for the word of one of these sides."""
    return koppeling.status == Status.ACTIEF and (
        (sides.naar and not koppeling.akkoord_naar) or (sides.van and not koppeling.akkoord_van)
    )


def agree(koppeling: Koppeling, sides: Sides) -> None:
    koppeling.akkoord_van |= sides.van
    koppeling.akkoord_naar |= sides.naar


def pause(koppeling: Koppeling, sides: Sides) -> None:
    koppeling.status = Status.GEPAUZEERD
    if not sides.both:
        koppeling.akkoord_van &= not sides.van
        koppeling.akkoord_naar &= not sides.naar


def resume(koppeling: Koppeling, sides: Sides) -> None:
    koppeling.status = Status.ACTIEF
    agree(koppeling, sides)


def end(koppeling: Koppeling, sides: Sides) -> None:
    koppeling.status = Status.BEEINDIGD


STEPS = {
    step.naam: step
    for step in (
        Step(
            "akkoord",
            titel=_("Agree"),
            vraag=_("Agree to this sharing?"),
            knop=_("Yes, agree"),
            gedaan=_("You agreed. The items come by themselves; you can see here how far it is."),
            action=actions.AGREE,
            kan=asked,
            doe=agree,
        ),
        Step(
            "weiger",
            titel=_("Refuse"),
            vraag=_("Refuse this sharing?"),
            knop=_("Yes, refuse"),
            gedaan=_("You refused. Nothing is shared."),
            action=actions.REFUSE,
            kan=lambda koppeling, sides: asked(koppeling, sides) and not sides.both,
            doe=end,
            ernstig=True,
        ),
        Step(
            "hervat",
            titel=_("Share again"),
            vraag=_("Share again?"),
            knop=_("Yes, share again"),
            gedaan=_("Sharing goes on."),
            action=actions.RESUME,
            kan=lambda koppeling, sides: koppeling.status == Status.GEPAUZEERD,
            doe=resume,
        ),
        Step(
            "pauzeer",
            titel=_("Pause"),
            vraag=_("Pause this sharing?"),
            knop=_("Yes, pause"),
            gedaan=_("Paused. You can resume it whenever you want."),
            action=actions.PAUSE,
            kan=lambda koppeling, sides: koppeling.is_werkzaam,
            doe=pause,
            ernstig=True,
        ),
        Step(
            "beeindig",
            titel=_("End"),
            vraag=_("End this sharing?"),
            knop=_("Yes, end it"),
            gedaan=_("Ended. It stays in the list of what has ended; you can start it anew from there."),
            action=actions.END,
            kan=lambda koppeling, sides: koppeling.status != Status.BEEINDIGD,
            doe=end,
            ernstig=True,
        ),
    )
}


def possible(koppeling: Koppeling, sides: Sides) -> list[Step]:
    return [step for step in STEPS.values() if step.kan(koppeling, sides)]


@transaction.atomic
def take(step: Step, koppeling_id: int, user: User) -> bool:
    """False, and nothing done, when somebody else was first and it can't be done any more."""
    koppeling = links_of(user).select_for_update(of=("self",)).get(pk=koppeling_id)
    sides = Sides.of(user, koppeling)
    if not step.kan(koppeling, sides):
        return False
    step.doe(koppeling, sides)
    koppeling.save(update_fields=["status", "akkoord_van", "akkoord_naar"])
    log(instance=koppeling, action=step.action, user=user)
    apply_after_commit(koppeling)
    return True
