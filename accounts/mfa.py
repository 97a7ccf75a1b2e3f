import base64
from typing import ClassVar

from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet, MultiFernet
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.utils.encoding import force_bytes
from django.utils.translation import gettext_lazy as _


def _cipher(secret: str | bytes) -> Fernet:
    key = HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=b"wijkplein accounts.mfa").derive(
        force_bytes(secret)
    )
    return Fernet(base64.urlsafe_b64encode(key))


class MfaAdapter(DefaultMFAAdapter):
    """Keeps the secrets of authenticator apps and recovery codes unreadable in a copy of the database.

    The key follows from SECRET_KEY; while a key is replaced the old one stays in SECRET_KEY_FALLBACKS.
    """

    error_messages: ClassVar[dict] = {
        **DefaultMFAAdapter.error_messages,
        "add_email_blocked": _("You cannot change your e-mail address here. Ask the editors of your site."),
        "cannot_generate_recovery_codes": _(
            "First set up an app or a passkey. After that you get spare codes."
        ),
        "incorrect_code": _("This code is not right. Look for the newest code and try again."),
        "unverified_email": _("First confirm your e-mail address. Open the link in the mail we sent you."),
    }

    def _ciphers(self) -> MultiFernet:
        return MultiFernet(
            [_cipher(secret) for secret in [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]]
        )

    def encrypt(self, text: str) -> str:
        return self._ciphers().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return self._ciphers().decrypt(encrypted_text.encode()).decode()
