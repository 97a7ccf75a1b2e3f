"""
Accounts that nobody uses any more: a mail a month before, then gone. Never of who has the admin: a colleague leaves by
the hand of a colleague.
"""

from collections.abc import Iterator
from datetime import datetime

from dateutil.relativedelta import relativedelta
from django.conf import settings
from django.db.models import F, Q, QuerySet
from django.db.models.functions import Coalesce
from django.utils import timezone, translation
from django.utils.formats import date_format

from accounts.access import has_admin
from accounts.indispensable import IndispensableError
from accounts.invitation import platform_url
from accounts.letters import mail_after_commit
from accounts.models import User
from cms.jobs.registry import Report

DORMANT = relativedelta(months=24)
NOTICE = relativedelta(months=1)


def tidy_accounts(report: Report) -> None:
    now = timezone.now()
    for user in _without_admin(_told(_unseen_since(now - DORMANT), now)):
        try:
            if not report.dry_run:
                user.delete()
            report.count("weg")
        except IndispensableError as refusal:
            report.error(user.pk, " ".join(refusal.messages))
    for user in _without_admin(_untold(_unseen_since(now - DORMANT + NOTICE))):
        if not report.dry_run:
            _tell(user, now)
        report.count("gemaild")


def _unseen_since(moment: datetime) -> QuerySet[User]:
    """Who never logged in was last seen when the account was made."""
    return User.objects.annotate(seen=Coalesce("last_login", "date_joined")).filter(seen__lt=moment)


def _untold(users: QuerySet[User]) -> QuerySet[User]:
    return users.filter(Q(dormant_mail_at=None) | Q(dormant_mail_at__lt=F("seen")))


def _told(users: QuerySet[User], now: datetime) -> QuerySet[User]:
    """Long enough ago, and not before they came by once more."""
    return users.filter(dormant_mail_at__gte=F("seen"), dormant_mail_at__lte=now - NOTICE)


def _without_admin(users: QuerySet[User]) -> Iterator[User]:
    for user in users.order_by("pk"):
        if not (user.is_superuser or has_admin(user)):
            yield user


def _tell(user: User, now: datetime) -> None:
    seen = user.last_login or user.date_joined
    goes = timezone.localtime(max(seen + DORMANT, now + NOTICE))
    with translation.override(settings.LANGUAGE_CODE):
        day = date_format(goes, "l j F Y")
    mail_after_commit(user, "account/email/dormant", day=day, login_url=platform_url("account_login"))
    User.objects.filter(pk=user.pk).update(dormant_mail_at=now)
