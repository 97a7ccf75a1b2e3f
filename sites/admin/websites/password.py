"""The password of a site that is being built: shown once, to who made it; after that only its hash is known."""

from django.http import HttpRequest

from sites.models import Wijksite
from sites.plan import NieuweSite

KEY = "wachtwoord_nieuwe_website"


def remember_password(request: HttpRequest, wijksite: Wijksite, antwoorden: NieuweSite) -> None:
    if not antwoorden.open:
        request.session[KEY] = [wijksite.pk, antwoorden.wachtwoord]


def tell_password(request: HttpRequest, wijksite: Wijksite) -> str:
    """The password, the first time this is asked after the site was made; else ""."""
    wijksite_id, password = request.session.get(KEY) or (None, "")
    if wijksite_id != wijksite.pk:
        return ""
    del request.session[KEY]
    return password
