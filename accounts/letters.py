"""Mail to somebody with an account, sent by the task worker once what it tells of stands in the database."""

import json
import logging
from datetime import timedelta
from typing import Any

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.db import transaction
from django.utils import timezone, translation
from django_tasks import DEFAULT_TASK_BACKEND_ALIAS, task, task_backends

from accounts.models import User
from accounts.seal import Seal

logger = logging.getLogger(__name__)

RETRIES = 6
# What a letter says may hold a password; the rows of tasks are kept for weeks.
seal = Seal("accounts.letters")


def mail_after_commit(user: User, template: str, **words: Any) -> None:
    """
    `template` is the start of two names: <template>_subject.txt and <template>_message.txt. They get `user` and
    `words`, which must fit in JSON. Nothing is sent when the transaction is undone.
    """
    sealed = seal.close(json.dumps(words))
    transaction.on_commit(lambda: send_letter.enqueue(user.pk, template, sealed))


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
    try:
        message.send()
    except OSError as error:
        logger.error("mail server did not take %s for account %s: %s", template, user_id, error)
        if attempt <= RETRIES and task_backends[DEFAULT_TASK_BACKEND_ALIAS].supports_defer:
            later = timezone.now() + timedelta(minutes=4**attempt)
            send_letter.using(run_after=later).enqueue(user_id, template, sealed, attempt + 1)
