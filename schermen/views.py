"""
/scherm/<code>/: a screen on a wall, without login, and what it asks for every minute.

Who switches the screens of a site off closes these addresses (404), but what hangs on a wall must say so itself.
"""

import time
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from django.core.cache import cache
from django.db import DatabaseError, transaction
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.http import parse_etags, quote_etag
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from schermen.bladen import Blad, bladen
from schermen.codes import TYPED, as_shown
from schermen.forms import SchermForm
from schermen.guessing import WINDOW, has_guessed_too_often, write_down_mistake
from schermen.models import Scherm
from schermen.module import is_on
from sites.models import Wijksite
from sites.requests import SiteRequest

VERSION = "X-Scherm-Versie"
# In place of a version: what the script must know without loading the page anew.
GONE, OFF = "geen", "uit"

# How often a screen asks whether something changed: what is off must be told within a minute.
ASK_SECONDS = 45
MINUTE = 60
FILES = ("css/scherm.css", "js/scherm.js")


@dataclass(frozen=True)
class Inhoud:
    """What is on a screen, apart from the clock; `nu_te_zien` is the page that shows first, from 0."""

    bladen: list[Blad]
    vandaag: datetime
    nu_te_zien: int = 0
    uit: bool = False

    @property
    def html(self) -> str:
        return render_to_string(
            "schermen/bladen.html",
            {
                "bladen": self.bladen,
                "vandaag": self.vandaag,
                "nu_te_zien": self.nu_te_zien,
                "uit": self.uit,
                "stijl_url": self.stijl_url,
            },
        )

    @property
    def stijl_url(self) -> str:
        """One campaign wears its colours, the first: a page can hold only one pair."""
        return next((blad.stijl_url for blad in self.bladen if blad.stijl_url), "")


def find(request: SiteRequest, code: str) -> Scherm | HttpResponse:
    """The screen of this site, or the answer to who asked for another."""
    if has_guessed_too_often(request):
        return refused(request, "schermen/te_vaak.html", 429)
    scherm = (
        Scherm.objects.of_site(request.wijksite.site_id).met_code(code).first() if TYPED.match(code) else None
    )
    if scherm is None:
        write_down_mistake(request, code)
        response = refused(request, "schermen/onbekend.html", 404)
        # What still hangs at this address hears that it is we who say so, and no other server on the way.
        response[VERSION] = GONE
        return response
    return scherm


def refused(request: HttpRequest, template: str, status: int) -> HttpResponse:
    """Nobody stands beside a television: it asks again by itself."""
    response = HttpResponse(render_to_string(template, {"noindex": True}, request), status=status)
    response["Refresh"] = str(WINDOW)
    return with_headers(response)


def with_headers(response: HttpResponse) -> HttpResponse:
    response["X-Robots-Tag"] = "noindex"
    # Each time is a sign of life; what nobody changed is answered without contents.
    patch_cache_control(response, private=True, no_cache=True)
    return response


@require_safe
def scherm(request: SiteRequest, code: str) -> HttpResponse:
    found = find(request, code)
    if isinstance(found, HttpResponse):
        return found
    form = SchermForm(request.GET)
    now = timezone.now()
    on = is_on(request.wijksite)
    pages = bladen(found, request.wijksite, get_language(), now) if on else []
    shown = form.nummer % len(pages) if pages else 0
    seen(found, form, now)
    url = reverse("scherm", args=[as_shown(found.code)])
    context = {
        "scherm": found,
        "inhoud": Inhoud(pages, now, shown, uit=not on).html,
        "meer": len(pages) > 1,
        "blad": shown + 1,
        "volgende": (shown + 1) % len(pages) if pages else 0,
        "pauze": form.staat_stil,
        "nacht": found.is_nacht(now),
        "nu": now,
        "voorbeeld": form.is_voorbeeld,
        "vraag_seconden": ASK_SECONDS,
        "inhoud_url": reverse("scherm_inhoud", args=[as_shown(found.code)])
        + ("?voorbeeld=ja" if form.is_voorbeeld else ""),
        "versie": version(found, request.wijksite),
        "klok": local_seconds(now),
        "url": url,
        "noindex": True,
    }
    html = render_to_string("schermen/scherm.html", context, request)
    return with_headers(HttpResponse(html, status=200 if on else 404))


@require_safe
def scherm_inhoud(request: SiteRequest, code: str) -> HttpResponse:
    """The pages as a piece of HTML; 304 without contents when a screen has them already."""
    found = find(request, code)
    if isinstance(found, HttpResponse):
        return found
    now = timezone.now()
    seen(found, SchermForm(request.GET), now)
    if not is_on(request.wijksite):
        return switched_off(now)
    etag, html = content(found, request.wijksite, get_language(), now)
    response: HttpResponse
    if etag in parse_etags(request.headers.get("If-None-Match", "")):
        response = HttpResponseNotModified()
    else:
        response = HttpResponse(html)
    response["ETag"] = etag
    response[VERSION] = version(found, request.wijksite)
    response["X-Scherm-Klok"] = str(local_seconds(now))
    return with_headers(response)


def switched_off(now: datetime) -> HttpResponse:
    """What a screen that runs shows until it is switched on again; it keeps asking."""
    response = HttpResponse(Inhoud([], now, uit=True).html, status=404)
    response[VERSION] = OFF
    response["X-Scherm-Klok"] = str(local_seconds(now))
    return with_headers(response)


def content(scherm: Scherm, wijksite: Wijksite, taal: str, now: datetime) -> tuple[str, str]:
    """ETag and HTML. Made once a minute at most, and again as soon as something on the site changes."""
    parts = (
        scherm.pk,
        scherm.gewijzigd_op.timestamp(),
        *site_version(wijksite),
        taal,
        int(time.time() // MINUTE),
    )
    key = f"scherm:{':'.join(map(str, parts))}"
    kept: tuple[str, str] | None = cache.get(key)
    if kept is None:
        html = Inhoud(bladen(scherm, wijksite, taal, now), now).html
        kept = (quote_etag(sha256(html.encode()).hexdigest()[:32]), html)
        cache.set(key, kept, MINUTE)
    return kept


def site_version(wijksite: Wijksite) -> tuple[int, int]:
    return wijksite.inhoud_versie, wijksite.instellingen_versie


def version(scherm: Scherm, wijksite: Wijksite) -> str:
    """Another one when the page around the lists is out of date; the screen then loads itself anew."""
    parts = (
        *map(static, FILES),
        scherm.gewijzigd_op.isoformat(),
        wijksite.instellingen_versie,
        wijksite.stijl_url,
    )
    return sha256("|".join(map(str, parts)).encode()).hexdigest()[:16]


def local_seconds(now: datetime) -> int:
    """Seconds since 1970 as the clock in the Netherlands counts them: clocks of cheap televisions are often wrong."""
    offset = timezone.localtime(now).utcoffset()
    return int(now.timestamp() + (offset.total_seconds() if offset else 0))


def seen(scherm: Scherm, form: SchermForm, now: datetime) -> None:
    """At most once a minute; an editor who tries it out does not count. Nothing here keeps the page away."""
    if form.is_voorbeeld or not cache.add(f"scherm-gezien:{scherm.pk}", 1, MINUTE):
        return
    try:
        with transaction.atomic():
            Scherm.objects.filter(pk=scherm.pk).gezien(now)
    except DatabaseError:
        # The next minute there is another chance; the list on the wall matters more.
        return
