"""
An address by its postcode and number, asked of the Locatieserver of PDOK: the national register of addresses.

Nobody waits for it in vain: after a failure it is left alone for a while, and people fill in the address by hand.
"""

import json
import logging
import re
from dataclasses import dataclass
from typing import Any

import requests
from django.conf import settings
from django.core.cache import cache
from urllib3.exceptions import HTTPError

from locaties.postcodes import FULL, normalise

logger = logging.getLogger(__name__)

SECONDS = 2
# In the cache that all processes share, as long as it is left alone.
KEY = "pdok-uit"
LEFT_ALONE = 60
MOST = 20
# An answer is a few kilobytes; what is larger is no answer.
MOST_BYTES = 200_000
FIELDS = "straatnaam,huis_nlt,postcode,woonplaatsnaam,centroide_ll,nummeraanduiding_id"
POINT = re.compile(r"POINT\((-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)\)")
BAG_ID = re.compile(r"\d{16}")


class PdokError(Exception):
    """It does not answer, or with something that is no list of addresses."""


@dataclass(frozen=True)
class Adres:
    """`postcode` without a space; `breedtegraad` and `lengtegraad` in degrees, None when not known."""

    straat: str
    huisnummer: str
    postcode: str
    plaats: str
    bag_id: str = ""
    breedtegraad: float | None = None
    lengtegraad: float | None = None


def find_addresses(postcode: str, huisnummer: str) -> list[Adres]:
    """
    With this postcode, and this number with whatever letter comes after it. Empty when there are none. Raises
    PdokError when nobody can tell.
    """
    postcode, number = normalise(postcode), normalise(huisnummer)
    if not FULL.fullmatch(postcode) or not re.match(r"\d", number):
        return []
    if not settings.PDOK_URL or cache.get(KEY):
        raise PdokError("left alone")
    try:
        found = _ask(postcode, number)
    except PdokError as error:
        logger.warning("PDOK does not answer: %s", error)
        cache.set(KEY, True, LEFT_ALONE)
        raise
    return [adres for adres in found if adres.postcode == postcode and is_number(adres.huisnummer, number)]


def is_number(known: str, asked: str) -> bool:
    """ "31A" is asked for by 31 and by 31a, and not by 3."""
    known, asked = normalise(known), normalise(asked)
    return bool(asked) and known.startswith(asked) and not known[len(asked) : len(asked) + 1].isdigit()


def _ask(postcode: str, number: str) -> list[Adres]:
    query = [
        ("q", f"{postcode} {number}"),
        ("fq", "type:adres"),
        ("fq", f"postcode:{postcode}"),
        ("fl", FIELDS),
        ("rows", str(MOST)),
    ]
    try:
        with requests.get(f"{settings.PDOK_URL}/free", query, timeout=SECONDS, stream=True) as answer:
            answer.raise_for_status()
            docs = json.loads(answer.raw.read(MOST_BYTES, decode_content=True))["response"]["docs"]
        return [_adres(doc) for doc in docs]
    # What is no JSON, or of another shape, raises the others; urllib3 raises its own while it reads.
    except (requests.RequestException, HTTPError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise PdokError(str(error)) from error


def _adres(doc: dict[str, Any]) -> Adres:
    point = POINT.fullmatch(doc.get("centroide_ll") or "")
    bag_id = str(doc.get("nummeraanduiding_id") or "")
    return Adres(
        straat=str(doc.get("straatnaam") or ""),
        huisnummer=str(doc.get("huis_nlt") or ""),
        postcode=normalise(str(doc.get("postcode") or "")),
        plaats=str(doc.get("woonplaatsnaam") or ""),
        bag_id=bag_id if BAG_ID.fullmatch(bag_id) else "",
        breedtegraad=float(point[2]) if point else None,
        lengtegraad=float(point[1]) if point else None,
    )
