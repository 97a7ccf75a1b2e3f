"""
What an organisation does with what it hands in; with organisaties.review.decisions the one writer of `Inzending`.

Each of these locks the page, so that who hands in, withdraws and decides come one after the other.
"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Page, Revision

from accounts.models import User
from organisaties.audit import schrijf_op
from organisaties.models import Inzending
from organisaties.review.deadline import deadline
from organisaties.review.kinds import is_reviewed
from organisaties.review.trust import is_trusted
from organisaties.review.workflow import review_workflow

Stand = Inzending.Stand

SETTLED = {
    Stand.INGETROKKEN: gettext_lazy("The organisation took this back meanwhile. It is not online."),
    Stand.VERVANGEN: gettext_lazy("The organisation sent a newer version meanwhile. Look at that one."),
}


class AlreadySettledError(ValidationError):
    """It does not wait any more; says in one sentence what became of it."""

    def __init__(self, inzending: Inzending) -> None:
        decided = _("Somebody of the editors decided meanwhile. This is how it stands now.")
        super().__init__(SETTLED.get(Stand(inzending.stand), decided))


class OvertakenError(ValidationError):
    """What stands online, or waits, is newer than what this person hands in."""

    def __init__(self) -> None:
        super().__init__(_("Somebody else changed this meanwhile. Look at how it is now, and send it again."))


@transaction.atomic
def submit(page: Page, revision: Revision, door: User) -> Inzending:
    """
    Hand in exactly this revision. `.is_online` of the answer says whether it stands online now, because the
    organisation is trusted; else `.wacht`. A second tap gives the same answer.

    One that waits already is replaced; the day on which the redactie answers stays. Whether `door` may change the page
    is for the view to know. Raises OvertakenError, ValidationError for what cannot be published, and ValueError for
    a page of a kind that is not handed in, or a revision of another page.
    """
    page = locked_page(page.pk)
    if not is_reviewed(page) or str(revision.object_id) != str(page.pk):
        raise ValueError(f"{revision.pk} is no revision of a page that is handed in ({page.pk})")
    rows = Inzending.objects.van_pagina(page)
    before = rows.filter(revisie=revision, stand__in=[Stand.WACHT, Stand.ONLINE, Stand.GEZIEN]).first()
    if before is not None:
        return before
    waiting = rows.wachtend().first()
    known = [page.live_revision_id, waiting.revisie_id if waiting else None]
    if any(pk is not None and revision.pk < pk for pk in known):
        raise OvertakenError
    if waiting is not None:
        settle(waiting, Stand.VERVANGEN, door)
    end_workflow(page, door)
    if goes_online_at_once(page):
        return _put_online(page, revision, door)
    return _let_wait(page, revision, door, waiting)


@transaction.atomic
def withdraw(inzending: Inzending, door: User) -> None:
    """What was written stays as a draft. Raises AlreadySettledError, and Inzending.DoesNotExist with its page."""
    inzending = locked(inzending.pk)
    if not inzending.wacht:
        raise AlreadySettledError(inzending)
    settle(inzending, Stand.INGETROKKEN, door)
    end_workflow(inzending.pagina, door)
    schrijf_op(inzending.pagina, "inzending.ingetrokken", door, inzending=inzending.pk)


def waiting_of(page: Page) -> Inzending | None:
    return Inzending.objects.van_pagina(page).wachtend().select_related("revisie", "door").first()


def goes_online_at_once(page: Page) -> bool:
    """What the redactie took off the website, or locked, is for the redactie, whoever hands it in."""
    taken_off = page.first_published_at is not None and not page.live
    return not taken_off and not page.locked and is_trusted(page)


def _put_online(page: Page, revision: Revision, door: User) -> Inzending:
    """
    Nobody of the redactie looked since the last time? Then this is looked at together with that, and turning it back
    leads to what stood there before both.
    """
    unseen = Inzending.objects.van_pagina(page).achteraf().first()
    if unseen is not None:
        settle(unseen, Stand.VERVANGEN, door)
    inzending = Inzending.objects.create(
        pagina_id=page.pk,
        revisie=revision,
        was_online=unseen.was_online if unseen else page.live,
        vorige_id=unseen.vorige_id if unseen else page.live_revision_id,
        door=door,
        uiterlijk=deadline(timezone.localdate()),
        stand=Stand.ONLINE,
    )
    # By the platform: a member has no right to publish.
    revision.publish(skip_permission_checks=True)
    schrijf_op(page, "inzending.online", door, inzending=inzending.pk)
    return inzending


def _let_wait(page: Page, revision: Revision, door: User, replaced: Inzending | None) -> Inzending:
    inzending = Inzending.objects.create(
        pagina_id=page.pk,
        revisie=revision,
        was_online=page.live,
        vorige_id=page.live_revision_id,
        door=door,
        uiterlijk=replaced.uiterlijk if replaced else deadline(timezone.localdate()),
    )
    review_workflow().start(page, door)
    schrijf_op(page, "inzending.gestuurd", door, inzending=inzending.pk)
    inzending.refresh_from_db()
    return inzending


def settle(inzending: Inzending, stand: str, door: User | None, **said: object) -> None:
    inzending.stand, inzending.besloten_door, inzending.besloten_op = stand, door, timezone.now()
    for name, value in said.items():
        setattr(inzending, name, value)
    inzending.save(update_fields=["stand", "besloten_door", "besloten_op", *said])


def end_workflow(page: Page, door: User | None) -> None:
    """Wagtail keeps one workflow going per page, also after something was sent back."""
    for state in page.workflow_states.active():
        state.cancel(user=door)


def locked_page(pk: int) -> Page:
    """As it is now, of its own kind; two who do something with it come one after the other."""
    list(Page.objects.filter(pk=pk).select_for_update(no_key=True).values_list("pk"))
    return Page.objects.get(pk=pk).specific


def locked(pk: int) -> Inzending:
    """Raises Inzending.DoesNotExist when it is gone, with its page."""
    page_id = Inzending.objects.values_list("pagina_id", flat=True).get(pk=pk)
    list(Page.objects.filter(pk=page_id).select_for_update(no_key=True).values_list("pk"))
    return Inzending.objects.select_related("pagina", "revisie", "taak", "door").get(pk=pk)
