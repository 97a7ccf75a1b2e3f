"""Counts each search, also when its page lay ready (sites.page_cache): this stands before that."""

import re
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from cms.rate_limit import may_go_on
from search.counting.record import Gezocht, record

# Kept with the page in the cache; not a header, so it goes to no visitor.
ATTRIBUTE = "gezocht"
# What calls itself a machine, and a browser that fetches what might be asked.
ROBOT = re.compile(r"bot\b|crawl|spider|slurp|python|curl|wget|preview|monitor", re.IGNORECASE)
# Who asks faster than this is no resident; counting costs the database something.
COUNTED_A_MINUTE = 20


def answers(response: HttpResponse, asked: Gezocht) -> HttpResponse:
    """The response, with what it is the answer to."""
    setattr(response, ATTRIBUTE, asked)
    return response


class CountSearchesMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        asked: Gezocht | None = getattr(response, ATTRIBUTE, None)
        if asked is not None and is_visitor(request):
            after_sending(response, lambda: record(asked))
        return response


def is_visitor(request: HttpRequest) -> bool:
    return (
        request.method == "GET"
        and "prefetch" not in request.headers.get("Sec-Purpose", "")
        and not ROBOT.search(request.headers.get("User-Agent", ""))
        and may_go_on(request, "zoekvraag", times=COUNTED_A_MINUTE, seconds=60)
    )


def after_sending(response: HttpResponse, work: Callable[[], None]) -> None:
    """Servers close a response when all of it was sent: the visitor has the page and does not wait."""
    close = response.close

    def work_and_close() -> None:
        try:
            work()
        finally:
            close()

    response.close = work_and_close  # type: ignore[method-assign]
