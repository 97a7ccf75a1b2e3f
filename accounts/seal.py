import base64

from cryptography.fernet import Fernet, MultiFernet
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.utils.encoding import force_bytes


class Seal:
    """Keeps a text unreadable in a copy of the database.

    The key follows from SECRET_KEY and from what the text is for; while a key is replaced the old one stays in
    SECRET_KEY_FALLBACKS.
    """

    def __init__(self, purpose: str) -> None:
        self._purpose = purpose

    def close(self, text: str) -> str:
        return self._ciphers().encrypt(text.encode()).decode()

    def open(self, sealed: str) -> str:
        """Raises cryptography.fernet.InvalidToken for what this seal did not close."""
        return self._ciphers().decrypt(sealed.encode()).decode()

    def _ciphers(self) -> MultiFernet:
        return MultiFernet(
            [self._cipher(secret) for secret in [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]]
        )

    def _cipher(self, secret: str | bytes) -> Fernet:
        info = f"wijkplein {self._purpose}".encode()
        key = HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=info).derive(force_bytes(secret))
        return Fernet(base64.urlsafe_b64encode(key))
