"""
Does the time of an answer tell whether an address has an account? `python -m benchmarks.inloggen`

An address that logs in with a code, one that nobody knows and one that is switched off, asked in turns for a code;
each asked after as an own visitor, the mail left to the task worker as in production.
"""

from statistics import median, quantiles
from time import perf_counter

from django.core.cache import cache
from django.test import Client, override_settings
from django.urls import reverse

from benchmarks.make import prepare_empty

ROUNDS = 200
KNOWN, UNKNOWN, OFF = "bekend@voorbeeld.nl", "onbekend@voorbeeld.nl", "uit@voorbeeld.nl"


def measure() -> dict[str, list[float]]:
    """Milliseconds per address; the first ten rounds warm up and are left out."""
    prepare_empty("inloggen")
    # A model: it exists only after the settings are chosen by name.
    from accounts.models import User

    User.objects.create_user(KNOWN)
    User.objects.create_user(OFF, is_active=False)
    taken: dict[str, list[float]] = {KNOWN: [], UNKNOWN: [], OFF: []}
    with override_settings(TASKS={"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}):
        for number in range(ROUNDS):
            for email, times in taken.items():
                # Otherwise a limit answers.
                cache.clear()
                client = Client(headers={"host": "localhost"})
                client.get(reverse("account_login"))
                begin = perf_counter()
                response = client.post(reverse("account_request_login_code"), {"email": email})
                duration = (perf_counter() - begin) * 1000
                assert response.status_code == 302, response.status_code
                if number >= 10:
                    times.append(duration)
    return taken


if __name__ == "__main__":
    found = measure()
    base = median(found[UNKNOWN])
    for email, times in found.items():
        p95 = quantiles(times, n=20)[-1]
        print(f"{email:<24}{median(times):6.1f} ms (p95 {p95:.1f})  {median(times) / base:.2f} × onbekend")
