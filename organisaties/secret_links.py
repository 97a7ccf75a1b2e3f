"""A secret that stands in a link and nowhere else: the database has only a fingerprint, which leads nowhere."""

from hashlib import sha256
from secrets import token_urlsafe

BYTES = 32


def new_secret() -> str:
    return token_urlsafe(BYTES)


def fingerprint(secret: str) -> str:
    """64 signs."""
    return sha256(secret.encode()).hexdigest()
