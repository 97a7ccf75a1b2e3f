"""Deleting one's own account: what that means for others, and doing it."""

from collections.abc import Callable, Iterable

from django.db import transaction

from accounts.letters import mail_address_after_commit
from accounts.models import User

# Whole sentences about what changes for others, to read before one decides.
Consequences = Callable[[User], Iterable[str]]

_consequences: list[Consequences] = []


def register_consequences(consequences: Consequences) -> None:
    """What a room does when an account goes hangs on the signal pre_delete: whoever deletes it, that happens."""
    _consequences.append(consequences)


def consequences_of(user: User) -> list[str]:
    return [sentence for consequences in _consequences for sentence in consequences(user)]


@transaction.atomic
def delete_account(user: User) -> None:
    """And mails that it is done. Raises IndispensableError."""
    email = user.email
    user.delete()
    mail_address_after_commit(email, "account/email/account_deleted")
