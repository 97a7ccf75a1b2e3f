"""A real Chromium for tests marked `browser`, and what every page in it must hold."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from django.db import connection
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from accounts.models import User
from tests.restored import CONTENTS

# Only what is wrong comes back in full: all that is right is a list of thousands of pieces of HTML, which costs more
# than the judging.
WCAG = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    "resultTypes": ["violations"],
}
NARROW_PHONE, DESK = 320, 1280
TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


@contextmanager
def chromium_program() -> Iterator[Browser]:
    """The Chromium that CHROMIUM_PATH names, or the one on the PATH."""
    # Playwright keeps an event loop in this thread, and Django would refuse to touch the database beside it.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    program = os.environ.get("CHROMIUM_PATH") or shutil.which("chromium")
    contents = first_contents()
    with sync_playwright() as playwright:
        remember(contents)
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()
        contents = first_contents()
    remember(contents)


def on_host(address: str, host: str = "localhost") -> str:
    """Where the live server (at `address`) answers as a host: "http://delfshaven.localhost:8081"."""
    return f"http://{host}:{urlsplit(address).port}"


def window(browser: Browser, address: str, user: User, **options: Any) -> BrowserContext:
    """A window of the platform in which somebody is logged in; close it after use."""
    client = Client()
    client.force_login(user)
    context = browser.new_context(locale="nl-NL", base_url=on_host(address), **options)
    session = client.cookies["sessionid"].value
    context.add_cookies([{"name": "sessionid", "value": session, "domain": "localhost", "path": "/"}])
    return context


def complaints_of(page: Page) -> list[str]:
    """What the browser complains about from now on: errors of scripts, and what it refuses or cannot find."""
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    return complaints


@contextmanager
def admin_page(browser: Browser, address: str, user: User) -> Iterator[Page]:
    """A page of the admin at `address` in which somebody is logged in. Fails when the browser complained."""
    context = window(browser, address, user)
    page = context.new_page()
    complaints = complaints_of(page)
    yield page
    context.close()
    assert complaints == []


def first_contents() -> str | None:
    return getattr(connection, CONTENTS, None)


def remember(contents: str | None) -> None:
    """
    Django keeps what `serialized_rollback` puts back on the connection, and gives code beside an event loop a
    connection of its own.
    """
    if contents is not None and first_contents() is None:
        setattr(connection, CONTENTS, contents)


# Half faded in, a text has too little contrast for a moment. Led to its end, not waited for: in the admin one lasts 25
# seconds. What goes round for ever has no end.
STILL = """document.getAnimations()
    .filter((animation) => animation.effect.getComputedTiming().endTime !== Infinity)
    .forEach((animation) => animation.finish())"""
# Wagtail's own: the calendar that a field for a day opens, and a message while it fades in.
NOT_OURS = {"exclude": [[".xdsoft_datetimepicker"], [".messages li"]]}

VIOLATIONS = "([context, options]) => axe.run(context, options).then((result) => result.violations)"


# How often axe looks, and how long a page has in between, before what it finds is wrong.
LOOKS, REST = 5, 250


def violations(page: Page) -> list[tuple[str, str]]:
    """
    What axe finds, and still finds when the page is at rest: the rule, and the first place in HTML.

    A page that just became narrower may still be placing its buttons: what goes by itself within a second is no
    complaint. Axe().run would hand the page its half a megabyte of script each time, which takes longer than judging.
    """
    if not page.evaluate("'axe' in window"):
        page.evaluate(Axe().axe_script)
    found = []
    for _look in range(LOOKS):
        page.evaluate(STILL)
        found = page.evaluate(VIOLATIONS, [NOT_OURS, WCAG])
        if not found:
            return []
        page.wait_for_timeout(REST)
    return [(violation["id"], violation["nodes"][0]["html"]) for violation in found]


def judge(page: Page, sideways: bool = False) -> None:
    """Nothing for axe to complain about on a narrow phone and on a desk.

    Nothing sticks out sideways either, unless that is allowed (pages that are not ours).
    """
    for width in (NARROW_PHONE, DESK):
        page.set_viewport_size({"width": width, "height": 900})
        assert sideways or not page.evaluate(TOO_WIDE), (page.url, width)
        found = violations(page)
        assert found == [], (found, page.url, width)
