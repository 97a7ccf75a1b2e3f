"""The address of the log-in page, which says where somebody wanted to go and where they came from."""

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.http import urlencode

from accounts.looks import look_of, with_look

# As ?manier=: shows the password first.
STAFF_WAY = "wachtwoord"


def log_in_to(path: str) -> str:
    """The log-in page, and then a page of the platform."""
    address = reverse("account_login", urlconf=settings.ROOT_URLCONF)
    return f"{address}?{urlencode({'next': path})}"


def log_in_address(request: HttpRequest, way: str = "") -> str:
    asked = request.POST if request.method == "POST" else request.GET
    return with_look(reverse("account_login"), look_of(request), next=asked.get("next"), manier=way)
