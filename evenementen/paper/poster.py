"""?formaat=poster and ?formaat=deurposter: an activity on the wall, and on the door when it is off."""

import re
from datetime import datetime
from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.utils import timezone
from django.utils.text import slugify

from drukwerk.blad import Papier
from drukwerk.zetten import poster_pdf
from evenementen.activity import Activiteit
from evenementen.models import EvenementPage, Moment
from evenementen.paper.door_poster import make_door_poster
from evenementen.paper.form import PaperForm
from evenementen.paper.ready import content_version, ready_or_made
from evenementen.paper.wall_poster import make_poster
from sites.models import Wijksite

POSTER, DOOR = "poster", "deurposter"
MOMENT = re.compile(r"^20[0-9]{6}T[0-9]{4}$")


class MomentField(forms.Field):
    """The original start of a moment on the clock here, "20261125T1730"; anything else is None."""

    def to_python(self, value: Any) -> datetime | None:
        if not MOMENT.match(str(value or "")):
            return None
        try:
            return timezone.make_aware(datetime.fromisoformat(value))
        except ValueError:
            return None


class DoorForm(forms.Form):
    moment = MomentField(required=False)

    def __init__(self, data: QueryDict) -> None:
        super().__init__(data)
        self.full_clean()


def moment_parameter(moment: Moment) -> str:
    """For the address of a door poster: ?formaat=deurposter&moment=…"""
    return f"{timezone.localtime(moment.oorspronkelijk_begin):%Y%m%dT%H%M}"


def door_poster_url(page: EvenementPage, moment: Moment) -> str:
    """Absolute: made at the activity's home, where it has its own look."""
    return f"{page.full_url}?formaat={DOOR}&moment={moment_parameter(moment)}"


def poster_of(request: HttpRequest, page: EvenementPage, activity: Activiteit) -> HttpResponse | None:
    """The answer when a poster is asked for; None: the page itself. Raises Http404 for a moment that is on."""
    wanted = request.GET.get("formaat")
    wijksite: Wijksite | None = getattr(request, "wijksite", None)
    if wijksite is None or wanted not in (POSTER, DOOR):
        return None
    address = request.build_absolute_uri(request.path)
    if wanted == POSTER:
        poster = make_poster(page, activity, wijksite, address)
    else:
        poster = make_door_poster(page, activity, wijksite, address, moment_that_is_off(request, activity))
    size: Papier = PaperForm(request.GET).paper_size
    key = f"{poster!r}|{size}|{content_version([wijksite.site_id])}"
    return ready_or_made(request, f"{slugify(page.title)}-{size}.pdf", key, lambda: poster_pdf(poster, size))


def moment_that_is_off(request: HttpRequest, activity: Activiteit) -> Moment:
    """The one that was asked for, else the next one that is off. Raises Http404 when none is."""
    off = activity.page.momenten.filter(status=Moment.Status.GAAT_NIET_DOOR)
    asked = DoorForm(request.GET).cleaned_data.get("moment")
    if "moment" in request.GET:
        found = off.filter(oorspronkelijk_begin=asked).first() if asked else None
    else:
        found = off.komend(timezone.now()).op_volgorde().first()
    if found is None:
        raise Http404
    return found
