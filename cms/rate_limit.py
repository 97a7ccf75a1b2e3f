"""How often one visitor may ask for what costs the server much."""

import time
from hashlib import sha256

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.http import HttpRequest


def may_go_on(request: HttpRequest, what: str, *, times: int, seconds: int) -> bool:
    """
    Whether this visitor asked for `what` at most `times` in this window of `seconds`; counts this one.

    Of the visitor's address, as it was before the proxies in front of us (TRUSTED_PROXY_COUNT), only a fingerprint is
    kept, as long as the window lasts.
    """
    who = sha256(get_adapter(request).get_client_ip(request).encode()).hexdigest()[:32]
    # The window is in the key: some caches start the clock anew at every count.
    key = f"tempo:{what}:{int(time.time() // seconds)}:{who}"
    if cache.add(key, 1, seconds):
        return True
    try:
        return cache.incr(key) <= times
    except ValueError:
        # It ran out between the two questions.
        return True
