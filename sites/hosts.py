"""The host of a site: how it is written, and who has it already."""

import re

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.encoding import punycode
from django.utils.translation import gettext as _
from wagtail.models import Site

# RFC 1123, section 2.1: letters, digits and hyphens between dots. RFC 3696, section 2: what comes last is not all
# digits, which keeps out the address of a computer (10.0.0.1).
HOST = re.compile(
    r"^(?=.{1,253}$)(?!.*\.\d+$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"
)
WWW = "www."


def normalise_host(text: str) -> str:
    """
    As browsers send it: lower case, no dot at the end, letters with accents in Punycode ("xn--caf-dma.nl").

    Raises ValidationError for what is no name of a host.
    """
    try:
        host = punycode(text.strip().removesuffix(".").lower())
    except UnicodeError:
        host = ""
    if not HOST.match(host):
        raise ValidationError(
            _(
                "“%(host)s” is not the address of a website. Write it like wijk.nl: without https://, without "
                "spaces and without a port."
            )
            % {"host": text.strip()[:80]}
        )
    return host


def readable_host(host: str) -> str:
    """Letters with accents as people write them."""
    try:
        return host.encode("ascii").decode("idna")
    except UnicodeError:
        return host


def other_spelling(host: str) -> str:
    """The same name with or without "www." before it."""
    return host.removeprefix(WWW) if host.startswith(WWW) else WWW + host


def check_host(text: str) -> str:
    """
    The normalised host of a site to be made.

    Raises ValidationError for what is no host, for the platform's own and for one that a site has, also when they
    differ in "www." only: who types one must not land on another site than who types the other.
    """
    host = normalise_host(text)
    spellings = {host, other_spelling(host)}
    if settings.PLATFORM_HOST in spellings:
        raise ValidationError(
            _("“%(host)s” is the address of the platform itself. Choose another address.") % {"host": host}
        )
    taken = Site.objects.filter(hostname__in=spellings).first()
    if taken is not None:
        raise ValidationError(
            _("“%(host)s” is in use already, by %(site)s. Choose another address.")
            % {"host": readable_host(taken.hostname), "site": taken.site_name or taken.hostname}
        )
    return host
