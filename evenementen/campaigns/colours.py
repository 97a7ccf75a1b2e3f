"""The two colours of a campaign: whether they can be read on each other, and the stylesheet that holds them."""

import re

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.views.decorators.http import require_safe

from sites.colours import MINIMUM_CONTRAST, ColourPair, contrast, nearest_passing
from sites.look.contrast import Judgement, Offer
from sites.look.messages import Labels, sentence
from sites.look.stylesheet import is_colour

PAIR = ColourPair("op_kleur", "kleur")
ADDRESS = re.compile(r"([0-9a-f]{6})-([0-9a-f]{6})")


def readable(colour: str, text: str) -> bool:
    return contrast(text, colour) >= MINIMUM_CONTRAST


def unreadable_pair(colour: str, text: str, labels: Labels) -> str:
    """What is wrong and which text can be read, as the editor of the look says it; "" for a good pair."""
    if readable(colour, text):
        return ""
    instead = nearest_passing(text, colour)
    offer = Offer(PAIR.text, text, instead, frozenset({PAIR})) if instead else None
    return sentence(Judgement(PAIR, text, colour, contrast(text, colour), offer), labels)


def stylesheet_url(colour: str, text: str) -> str:
    """
    "" for colours that must not be shown. The address is the content itself: it holds for a draft too, and a browser
    may keep what it finds there for ever.
    """
    if not (is_colour(colour) and is_colour(text) and readable(colour, text)):
        return ""
    name = f"{colour[1:]}-{text[1:]}".lower()
    return reverse("campagne_stijl", urlconf=settings.SITE_URLCONF, args=[name])


@require_safe
def stylesheet(request: HttpRequest, kleuren: str) -> HttpResponse:
    """Nothing but tokens, and only of a pair that can be read."""
    found = ADDRESS.fullmatch(kleuren)
    if found is None:
        raise Http404
    colour, text = (f"#{part.upper()}" for part in found.groups())
    if not readable(colour, text):
        raise Http404
    content = render_to_string(
        "sites/stijl.css", {"tokens": {"--campagne": colour, "--op-campagne": text}}, request=None
    )
    response = HttpResponse(content, content_type="text/css; charset=utf-8")
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    return response
