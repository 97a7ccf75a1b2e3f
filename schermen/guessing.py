"""Who tries codes does not get far."""

import time
from hashlib import sha256

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.http import HttpRequest

WINDOW = 600
# Different codes that don't exist. A person mistypes a few times; a television with an old code asks for one, for ever.
MISTAKES = 20


def _keys(request: HttpRequest, code: str) -> tuple[str, str]:
    """Of the visitor's address only a fingerprint is kept, as long as the window lasts."""
    who = sha256(get_adapter(request).get_client_ip(request).encode()).hexdigest()[:32]
    # The window is in the key: some caches start the clock anew at every count.
    count = f"scherm-mis:{int(time.time() // WINDOW)}:{who}"
    return count, f"{count}:{sha256(code.encode()).hexdigest()[:16]}"


def has_guessed_too_often(request: HttpRequest) -> bool:
    return cache.get(_keys(request, "")[0], 0) >= MISTAKES


def write_down_mistake(request: HttpRequest, code: str) -> None:
    """The same wrong code counts once."""
    count, once = _keys(request, code)
    if not cache.add(once, 1, WINDOW) or cache.add(count, 1, WINDOW):
        return
    try:
        cache.incr(count)
    except ValueError:
        # It ran out between the two questions.
        cache.set(count, 1, WINDOW)
