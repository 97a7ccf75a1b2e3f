"""The address of the log-in page, which says where somebody wanted to go and where they came from."""

from django.http import HttpRequest
from django.urls import reverse

from accounts.looks import look_of, with_look

# As ?manier=: shows the password first.
STAFF_WAY = "wachtwoord"


def log_in_address(request: HttpRequest, way: str = "") -> str:
    asked = request.POST if request.method == "POST" else request.GET
    return with_look(reverse("account_login"), look_of(request), next=asked.get("next"), manier=way)
