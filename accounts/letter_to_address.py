"""Mail to an address of which nobody knows yet whether it has an account, sent as accounts.letters sends."""

import json
import logging
from datetime import timedelta
from typing import Any

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.db import transaction
from django.utils import timezone, translation
from django_tasks import DEFAULT_TASK_BACKEND_ALIAS, task, task_backends

from accounts.letters import RETRIES
from accounts.seal import Seal

logger = logging.getLogger(__name__)

seal = Seal("accounts.letter_to_address")


def mail_address_after_commit(email: str, template: str, **words: Any) -> None:
    """As accounts.letters.mail_after_commit, without a `user`."""
    sealed = seal.close(json.dumps({**words, "email": email}))
    transaction.on_commit(lambda: send_to_address.enqueue(template, sealed))


@task()
def send_to_address(template: str, sealed: str, attempt: int = 1) -> None:
    """Tries again later when the mail server does not take it."""
    words = json.loads(seal.open(sealed))
    with translation.override(settings.LANGUAGE_CODE):
        message = get_adapter().render_mail(template, words["email"], words)
    try:
        message.send()
    except OSError as error:
        logger.error("mail server did not take %s: %s", template, error)
        if attempt <= RETRIES and task_backends[DEFAULT_TASK_BACKEND_ALIAS].supports_defer:
            later = timezone.now() + timedelta(minutes=4**attempt)
            send_to_address.using(run_after=later).enqueue(template, sealed, attempt + 1)
