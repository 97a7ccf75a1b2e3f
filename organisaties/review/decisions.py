"""What the redactie does with what organisations handed in. Whether somebody may is for the view to know."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Page, Revision, TaskState

from accounts.models import User
from organisaties.audit import schrijf_op
from organisaties.models import Inzending
from organisaties.review.drafts import goes_back_to, keep_as_draft, later_draft, rebase
from organisaties.review.submissions import AlreadySettledError, end_workflow, locked, settle

Stand = Inzending.Stand


class TakenOffError(ValidationError):
    def __init__(self) -> None:
        super().__init__(
            _(
                "This page was taken off the website. Look whether it may be online again, and approve it then."
            )
        )


class LockedError(ValidationError):
    def __init__(self) -> None:
        super().__init__(
            _("This page is locked, or planned for a later time. Look at it in the editor first.")
        )


class VersionGoneError(ValidationError):
    def __init__(self) -> None:
        super().__init__(_("This version is not kept any more. Look at the history of the page."))


class ChangedSinceError(ValidationError):
    def __init__(self) -> None:
        super().__init__(
            _("This page was changed since, or taken off the website. Look at the history of the page.")
        )


@transaction.atomic
def approve(pk: int, door: User, *, ook_offline: bool = False) -> Inzending:
    """
    Exactly what was handed in goes online; what was written since stays a draft. `ook_offline`: somebody saw that the
    page was taken off the website, and puts it back.

    Raises AlreadySettledError, TakenOffError, LockedError, VersionGoneError, Inzending.DoesNotExist, and
    ValidationError for what cannot be published.
    """
    inzending = _waiting(pk)
    page, revision = inzending.pagina.specific, inzending.revisie
    if revision is None:
        raise VersionGoneError
    if page.first_published_at and not page.live and not ook_offline:
        raise TakenOffError
    lock = page.get_lock()
    if lock is not None and lock.for_user(door):
        raise LockedError
    settle(inzending, Stand.GOEDGEKEURD, door, gepubliceerd=revision)
    if inzending.taak is not None and inzending.taak.status == TaskState.STATUS_IN_PROGRESS:
        # Ends the workflow, and that publishes (cms.finished_workflow).
        inzending.taak.approve(user=door)
    else:
        # Somebody ended the workflow of the platform.
        revision.publish(user=door, skip_permission_checks=True)
    schrijf_op(page, "inzending.goedgekeurd", door, inzending=pk)
    return inzending


@transaction.atomic
def send_back(pk: int, reden: str, door: User) -> Inzending:
    """`reden` is mailed. Raises AlreadySettledError and Inzending.DoesNotExist."""
    inzending = _waiting(pk)
    settle(inzending, Stand.TERUGGESTUURD, door, reden=reden)
    if inzending.taak is not None and inzending.taak.status == TaskState.STATUS_IN_PROGRESS:
        inzending.taak.reject(user=door)
    schrijf_op(inzending.pagina, "inzending.teruggestuurd", door, inzending=pk)
    return inzending


@transaction.atomic
def seen(pk: int, door: User) -> Inzending:
    """Raises AlreadySettledError and Inzending.DoesNotExist."""
    inzending = _unseen(pk)
    settle(inzending, Stand.GEZIEN, door)
    schrijf_op(inzending.pagina, "inzending.gezien", door, inzending=pk)
    return inzending


@transaction.atomic
def turn_back(pk: int, reden: str, door: User) -> Inzending:
    """
    Visitors see what stood there before it again, or nothing when the page was new. What the organisation wrote is a
    draft from now on, so that nothing is lost. `reden` is mailed.

    Raises AlreadySettledError, ChangedSinceError, VersionGoneError and Inzending.DoesNotExist.
    """
    inzending = _unseen(pk)
    page = inzending.pagina.specific
    if not page.live or page.live_revision_id != inzending.revisie_id:
        raise ChangedSinceError
    if not inzending.was_online:
        page.unpublish(user=door)
    elif inzending.vorige is None:
        raise VersionGoneError
    else:
        _publish_again(page, inzending.vorige, door)
    settle(inzending, Stand.TERUGGEDRAAID, door, reden=reden)
    schrijf_op(page, "inzending.teruggedraaid", door, inzending=pk)
    return inzending


def _publish_again(page: Page, before: Revision, door: User) -> None:
    written = page.latest_revision
    again = before.as_object().save_revision(user=door, previous_revision=before, log_action=True)
    again.publish(user=door, previous_revision=before, skip_permission_checks=True)
    keep_as_draft(type(page).objects.get(pk=page.pk), written.content, written.user)


def answered_by_publishing(page: Page, revision: Revision, door: User | None) -> None:
    """
    Somebody of the redactie published from the editor while something waits: that is the answer, with what they
    changed. What the organisation wrote since, and the editor did not begin on, stays a draft.
    """
    waiting = Inzending.objects.van_pagina(page).wachtend().select_related("revisie").first()
    if waiting is None or waiting.revisie is None or revision.pk < waiting.revisie.pk:
        return
    exactly = revision.pk == waiting.revisie.pk
    settle(waiting, Stand.GOEDGEKEURD if exactly else Stand.AANGEPAST, door, gepubliceerd=revision)
    end_workflow(page, door)
    schrijf_op(
        page, "inzending.goedgekeurd" if exactly else "inzending.aangepast", door, inzending=waiting.pk
    )
    if goes_back_to(revision) == waiting.revisie.pk:
        draft = later_draft(page, waiting.revisie, revision)
        if draft is not None:
            content = rebase(draft.content, waiting.revisie.content, revision.content)
            keep_as_draft(type(page).objects.get(pk=page.pk), content, draft.user)


def _waiting(pk: int) -> Inzending:
    inzending = locked(pk)
    if not inzending.wacht:
        raise AlreadySettledError(inzending)
    return inzending


def _unseen(pk: int) -> Inzending:
    inzending = locked(pk)
    if inzending.stand != Stand.ONLINE:
        raise AlreadySettledError(inzending)
    return inzending
