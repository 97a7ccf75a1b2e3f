"""What we know of who asks: to read, and as a file to take along. Of oneself only: there is no address of another."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from accounts.invitation import platform_url
from cms.own_data.registry import all_own_data

# On the page; the file has all of them.
SHOWN = 20


@never_cache
@login_required
@require_safe
def own_data(request: HttpRequest) -> HttpResponse:
    parts: list[dict[str, Any]] = []
    for part in all_own_data():
        found = part.found(request.user)
        if number := found.count():
            rows = part.in_words(found[:SHOWN])
            parts.append({"title": part.title, "rows": rows, "more": max(number - SHOWN, 0)})
    return TemplateResponse(request, "account/own_data.html", {"parts": parts, "shown": SHOWN})


@never_cache
@login_required
@require_safe
def own_data_file(request: HttpRequest) -> HttpResponse:
    known = {part.name: part.in_words(part.found(request.user)) for part in all_own_data()}
    file = {"platform": platform_url("account_home"), "gemaakt_op": timezone.localtime(), **known}
    response = JsonResponse(file, json_dumps_params={"indent": 2, "ensure_ascii": False})
    response["Content-Disposition"] = 'attachment; filename="mijn-gegevens.json"'
    return response
