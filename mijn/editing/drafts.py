"""
The version that a member works on: the newest of a page, online or not. What visitors see stays as it is until that
version is put online (organisaties.review).
"""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.models import Page, Revision

from accounts.models import User


def draft_of(page: Page) -> Any:
    return page.get_latest_revision_as_object()


def locked_draft(page: Page) -> Any:
    """As it is now; who keeps another version of the same page waits until this transaction is over."""
    return draft_of(locked(page))


def locked(page: Page) -> Any:
    list(Page.objects.filter(pk=page.pk).select_for_update(no_key=True).values_list("pk"))
    return type(page).objects.get(pk=page.pk)


def keep(draft: Page, door: User) -> Revision:
    """Raises ValidationError when the page as a whole is not right, or when the redactie locked it."""
    if draft.locked:
        raise ValidationError(_("The editors locked this page for now. Call them if you want to change it."))
    return draft.save_revision(user=door, log_action=True)


def has_draft(page: Page) -> bool:
    """Something is kept that visitors do not see yet."""
    return page.has_unpublished_changes or not page.live
