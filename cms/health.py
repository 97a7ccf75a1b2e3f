"""/gezond/: what a monitor asks. Answered before the host is looked up, so that it also works by address."""

import logging
import time
from collections.abc import Callable

from django.core.cache import cache
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse, JsonResponse

logger = logging.getLogger(__name__)

HEARTBEAT_KEY = "worker-heartbeat"
# The scheduler sends a heartbeat each minute; three missed ones are trouble.
HEARTBEAT_SECONDS = 180

CheckFunction = Callable[[], str]
_checks: dict[str, CheckFunction] = {}


def register_check(name: str, check: CheckFunction) -> None:
    """Add a part to /gezond/. The function returns "ok" or one sentence that says what is wrong."""
    _checks[name] = check


def database() -> str:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        logger.exception("database does not answer")
        return "antwoordt niet"
    return "ok"


def worker() -> str:
    beat = cache.get(HEARTBEAT_KEY)
    if beat is None:
        return "nog geen hartslag"
    seconds = int(time.time() - beat)
    return "ok" if seconds <= HEARTBEAT_SECONDS else f"laatste hartslag {seconds} seconden geleden"


register_check("database", database)
register_check("worker", worker)


def health(request: HttpRequest) -> JsonResponse:
    """
    {"status": "ok" | "beperkt" | "fout", "database": "ok", "zoeken": "ok", "worker": "ok"}.

    503 only without a database: then no page can be shown. With "beperkt" visitors still get their pages.
    """
    parts = {name: check() for name, check in _checks.items()}
    if parts["database"] != "ok":
        status = "fout"
    else:
        status = "ok" if all(value == "ok" for value in parts.values()) else "beperkt"
    response = JsonResponse({"status": status, **parts}, status=503 if status == "fout" else 200)
    response["Cache-Control"] = "no-store"
    return response


class HealthMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path_info == "/gezond/":
            return health(request)
        return self.get_response(request)
