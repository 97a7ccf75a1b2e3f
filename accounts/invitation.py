"""An account for somebody who did not ask for it, and the mail that says so."""

from datetime import timedelta
from typing import Any

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from allauth.socialaccount.models import SocialAccount
from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from accounts.letters import mail_after_commit
from accounts.models import User, UserManager


def find_or_make_account(email: str, name: str = "") -> User:
    """
    The account with this address, whatever its capitals; a new one has no password yet. `name` is for a new one.

    Raises ValidationError, in one sentence, for what is no address and for an account that is switched off.
    """
    email = UserManager.normalize_email(email)
    try:
        validate_email(email)
    except ValidationError:
        raise ValidationError(_("“%(email)s” is not an e-mail address.") % {"email": email}) from None
    first_name, _space, last_name = " ".join(name.split()).partition(" ")
    user, _created = User.objects.get_or_create(
        email=email,
        defaults={
            "first_name": first_name[:150],
            "last_name": last_name[:150],
            "password": make_password(None),
        },
    )
    if not user.is_active:
        raise ValidationError(
            _("The account of %(email)s is switched off. Ask who looks after the platform.")
            % {"email": email}
        )
    return user


def knows_the_way(user: User) -> bool:
    """Whether somebody can log in to the admin already: with a password, or through the gemeente."""
    return user.has_usable_password() or SocialAccount.objects.filter(user=user).exists()


def send_invitation(user: User, **words: Any) -> None:
    """
    Mails, after the transaction, what somebody may do from now on, with a link to choose a password; to who can log
    in already, the way to do so. `words`: role, may, door, site, site_url, site_password; each may be left out.
    """
    if knows_the_way(user):
        words["login_url"] = platform_url("account_login")
    else:
        uidb36, token = user_pk_to_url_str(user), default_token_generator.make_token(user)
        words["link"] = platform_url("account_reset_password_from_key", uidb36=uidb36, key=token)
        until = timezone.localtime() + timedelta(seconds=settings.PASSWORD_RESET_TIMEOUT)
        with translation.override(settings.LANGUAGE_CODE):
            words["until"] = date_format(until, "l j F")
        words["second_step"] = settings.ADMIN_MFA_REQUIRED
    mail_after_commit(user, "account/email/invitation", admin_url=platform_url("wagtailadmin_home"), **words)


def platform_url(name: str, **kwargs: Any) -> str:
    """An address on the platform's own host, wherever this runs: in a request to a site, a command or a task."""
    return settings.WAGTAILADMIN_BASE_URL + reverse(name, urlconf=settings.ROOT_URLCONF, kwargs=kwargs)
