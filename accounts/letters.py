"""Mail to somebody, by the task worker: a page never waits for the mail server, and a letter outlives its absence."""

import json
import logging
from datetime import datetime, timedelta
from typing import Any

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.utils import timezone, translation
from django_tasks import DEFAULT_TASK_BACKEND_ALIAS, task, task_backends

from accounts.models import User
from accounts.seal import Seal

logger = logging.getLogger(__name__)

RETRIES = 6
# What a letter says may hold a password or a code; the rows of tasks are kept for weeks.
seal = Seal("accounts.letters")


def mail_after_commit(user: User, template: str, **words: Any) -> None:
    """
    `template` is the start of two names: <template>_subject.txt and <template>_message.txt. They get `user` and
    `words`, which must fit in JSON; `look` among them says of which site the mail wears the look (accounts.looks).
    The HTML beside the text is made of that text. Nothing is sent when the transaction is undone.
    """
    sealed = seal.close(json.dumps(words))
    transaction.on_commit(lambda: send_letter.enqueue(user.pk, template, sealed))


def mail_address_after_commit(email: str, template: str, **words: Any) -> None:
    """To an address of which nobody knows yet who reads it; the template gets `email` and `words`."""
    sealed = seal.close(json.dumps({**words, "email": email}))
    transaction.on_commit(lambda: send_to_address.enqueue(template, sealed))


def post(message: EmailMultiAlternatives, until: datetime | None = None) -> None:
    """
    Send a message that is ready; after `until` it says nothing true any more and is not sent.

    The row of the task stands in the same database, so it goes when the transaction is undone.
    """
    letter = {
        "subject": message.subject,
        "body": message.body,
        "from_email": message.from_email,
        "to": message.to,
        "headers": message.extra_headers,
        "alternatives": [list(part) for part in message.alternatives],
    }
    send_message.enqueue(seal.close(json.dumps(letter)), until.isoformat() if until else None)


@task()
def send_letter(user_id: int, template: str, sealed: str, attempt: int = 1) -> None:
    """Tries again later when the mail server does not take it. Who is gone by then gets no mail."""
    user = User.objects.filter(pk=user_id, is_active=True).first()
    if user is None:
        return
    with translation.override(settings.LANGUAGE_CODE):
        # Not send_mail(): that asks a request for the name of the site.
        message = get_adapter().render_mail(
            template, user.email, {"user": user, "email": user.email, **json.loads(seal.open(sealed))}
        )
    if not _taken(message, f"{template} for account {user_id}") and _can_wait() and attempt <= RETRIES:
        later = timezone.now() + timedelta(minutes=4**attempt)
        send_letter.using(run_after=later).enqueue(user_id, template, sealed, attempt + 1)


@task()
def send_to_address(template: str, sealed: str, attempt: int = 1) -> None:
    words = json.loads(seal.open(sealed))
    with translation.override(settings.LANGUAGE_CODE):
        message = get_adapter().render_mail(template, words["email"], words)
    if not _taken(message, template) and _can_wait() and attempt <= RETRIES:
        later = timezone.now() + timedelta(minutes=4**attempt)
        send_to_address.using(run_after=later).enqueue(template, sealed, attempt + 1)


@task()
def send_message(sealed: str, until: str | None = None, attempt: int = 1) -> None:
    """Tries again when the mail server does not take it: each minute when it soon stops being true."""
    end = datetime.fromisoformat(until) if until else None
    if end and timezone.now() >= end:
        return
    letter = json.loads(seal.open(sealed))
    message = EmailMultiAlternatives(**{**letter, "alternatives": [tuple(a) for a in letter["alternatives"]]})
    if not _taken(message, "a message") and _can_wait() and (end or attempt <= RETRIES):
        later = timezone.now() + timedelta(minutes=1 if end else 4**attempt)
        send_message.using(run_after=later).enqueue(sealed, until, attempt + 1)


def _taken(message: EmailMultiAlternatives, what: str) -> bool:
    try:
        message.send()
    except OSError as error:
        logger.error("mail server did not take %s: %s", what, error)
        return False
    return True


def _can_wait() -> bool:
    return task_backends[DEFAULT_TASK_BACKEND_ALIAS].supports_defer
