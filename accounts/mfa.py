from typing import ClassVar

from allauth.mfa.adapter import DefaultMFAAdapter
from django.utils.translation import gettext_lazy as _

from accounts.seal import Seal

seal = Seal("accounts.mfa")


class MfaAdapter(DefaultMFAAdapter):
    """Keeps the secrets of authenticator apps and recovery codes unreadable in a copy of the database."""

    error_messages: ClassVar[dict] = {
        **DefaultMFAAdapter.error_messages,
        "add_email_blocked": _("You cannot change your e-mail address here. Ask the editors of your site."),
        "cannot_generate_recovery_codes": _(
            "First set up an app or a passkey. After that you get spare codes."
        ),
        "incorrect_code": _("This code is not right. Look for the newest code and try again."),
        "unverified_email": _("First confirm your e-mail address. Open the link in the mail we sent you."),
    }

    def encrypt(self, text: str) -> str:
        return seal.close(text)

    def decrypt(self, encrypted_text: str) -> str:
        return seal.open(encrypted_text)
