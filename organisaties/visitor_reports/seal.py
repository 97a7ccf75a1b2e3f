"""
That a form comes from the page it stands on, without a cookie: a host of a wijk has no session to keep a secret in
(docs/adr/0056).
"""

from datetime import timedelta
from urllib.parse import urlsplit

from django.core import signing
from django.http import HttpRequest

SALT = "organisaties.visitor_reports"
# As long as a page may lie open on somebody's phone.
WORKS = timedelta(hours=12)


def seal(site_id: int, page_id: int) -> str:
    """For this page on this site, from now on. The same for every visitor, so the page may be kept for all of them."""
    return signing.dumps([site_id, page_id], salt=SALT)


def is_sealed(text: str, site_id: int, page_id: int) -> bool:
    try:
        return bool(signing.loads(text, salt=SALT, max_age=WORKS) == [site_id, page_id])
    except signing.BadSignature:
        return False


def is_from_elsewhere(request: HttpRequest) -> bool:
    """
    Sent by a page of another website, as browsers say it. A browser that says nothing is an old one: for that there
    are the seal and the limits.
    """
    origin = request.headers.get("Origin")
    if origin is not None and urlsplit(origin).netloc != request.get_host():
        return True
    return request.headers.get("Sec-Fetch-Site", "same-origin") not in {"same-origin", "none"}
