"""How often one visitor may ask for what costs the server much."""

import time
from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.crypto import salted_hmac

A_MINUTE = 60

View = Callable[..., HttpResponse]


def may_go_on(request: HttpRequest, what: str, *, times: int, seconds: int) -> bool:
    """
    Whether this visitor asked for `what` at most `times` in this window of `seconds`; counts this one.

    Of the visitor's address, as it was before the proxies in front of us (TRUSTED_PROXY_COUNT), only a fingerprint is
    kept, as long as the window lasts.
    """
    return within(f"{what}:{fingerprint(request)}", times=times, seconds=seconds)


def within(what: str, *, times: int, seconds: int) -> bool:
    """The same for anything that is counted; `what` is kept as long as the window lasts."""
    # The window is in the key: some caches start the clock anew at every count.
    key = f"tempo:{int(time.time() // seconds)}:{what}"
    if cache.add(key, 1, seconds):
        return True
    try:
        return cache.incr(key) <= times
    except ValueError:
        # It ran out between the two questions.
        return True


def fingerprint(request: HttpRequest) -> str:
    """
    Of the visitor's address, with a key of this day: nobody finds the address in it without the key (all addresses
    there are would be tried in minutes), and tomorrow the same visitor has another one.
    """
    address = get_adapter(request).get_client_ip(request)
    return salted_hmac(f"tempo {timezone.localdate()}", address, algorithm="sha256").hexdigest()[:32]


def limited(what: str, setting: str) -> Callable[[View], View]:
    """
    A view that one visitor may ask for so often a minute as the setting of that name says; 0: as often as they like.

    All views with the same `what` count together.
    """

    def decorate(view: View) -> View:
        @wraps(view)
        def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            times: int = getattr(settings, setting)
            if times and not may_go_on(request, what, times=times, seconds=A_MINUTE):
                return too_often(request)
            return view(request, *args, **kwargs)

        return answer

    return decorate


def too_often(request: HttpRequest) -> HttpResponse:
    on_site = getattr(request, "wijksite", None) is not None
    context = {"basis": "base.html" if on_site else "base_platform.html", "noindex": True}
    response = render(request, "te_vaak.html", context, status=429)
    response["Retry-After"] = str(A_MINUTE - int(time.time()) % A_MINUTE)
    response["Cache-Control"] = "no-store"
    return response
