from typing import Any

from allauth.account.internal.flows.login import record_authentication
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authenticator_added
from django.db.models.signals import post_save
from django.dispatch import receiver
from django.http import HttpRequest

from accounts.models import User


@receiver(post_save, sender=User)
def keep_one_verified_address(sender: type[User], instance: User, raw: bool = False, **kwargs: Any) -> None:
    """An account has one login address: that of the user row.

    Who makes an account here vouches for the address, so it counts as verified. When an operator replaces it,
    the old address must no longer log in or receive a password link. A change that the person starts through
    allauth already has its own row and is left alone.
    """
    if raw or EmailAddress.objects.filter(user=instance, email=instance.email).exists():
        return
    EmailAddress.objects.filter(user=instance).delete()
    EmailAddress.objects.create(user=instance, email=instance.email, verified=True, primary=True)


@receiver(authenticator_added)
def setting_up_is_proof(
    sender: type[Authenticator], request: HttpRequest, user: User, authenticator: Authenticator, **kwargs: Any
) -> None:
    """Who sets up an app or passkey has just used it, and is not asked for it again in the same session."""
    if authenticator.type in {Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN}:
        record_authentication(request, user, method="mfa", type=authenticator.type)
