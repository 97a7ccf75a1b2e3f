"""
The mails about a request to keep an organisation up to date.

What a stranger typed never stands in a mail to an address that is not proven: that would make us send their words to
whomever they like.
"""

from datetime import datetime

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.formats import date_format

from accounts.addresses import log_in_to
from accounts.invitation import platform_url
from accounts.letters import mail_address_after_commit, mail_after_commit
from accounts.models import User
from organisaties.models import Aanvraag, Lidmaatschap, OrganisatiePage
from sites.site_of import wijksite_of

FOLDER = "mijn/email/claim"


def prove(aanvraag: Aanvraag, token: str, until: datetime) -> None:
    words = words_of(aanvraag.organisatie)
    link = platform_url("mijn_aanvraag_bevestig", token=token)
    with translation.override(settings.LANGUAGE_CODE):
        day = date_format(until, "l j F")
    mail_address_after_commit(aanvraag.email, f"{FOLDER}_prove", link=link, until=day, **words)


def already_member(page: OrganisatiePage, email: str) -> None:
    mail_address_after_commit(email, f"{FOLDER}_member", login_url=login_url(page), **words_of(page))


def already_waiting(aanvraag: Aanvraag) -> None:
    mail_address_after_commit(
        aanvraag.email, f"{FOLDER}_received", again=True, **words_of(aanvraag.organisatie)
    )


def received(aanvraag: Aanvraag) -> None:
    mail_address_after_commit(aanvraag.email, f"{FOLDER}_received", **words_of(aanvraag.organisatie))


def tell_members(aanvraag: Aanvraag) -> None:
    """Name and role as they were given; of the address enough to recognise somebody, and no more."""
    words = words_of(aanvraag.organisatie) | {
        "naam": aanvraag.naam,
        "rol": aanvraag.rol_in_woorden,
        "adres": half_hidden(aanvraag.email),
    }
    for user in members_of(aanvraag.organisatie):
        mail_after_commit(user, f"{FOLDER}_asked", **words)


def granted(aanvraag: Aanvraag, lid: Lidmaatschap) -> None:
    page = aanvraag.organisatie
    words = words_of(page) | {"beheerder": lid.is_beheerder, "naam": aanvraag.naam}
    mail_after_commit(lid.user, f"{FOLDER}_granted", login_url=login_url(page), **words)
    people_url = platform_url("mijn_mensen", pk=page.pk)
    for user in members_of(page):
        if user != lid.user:
            words["adres"] = lid.user.email
            mail_after_commit(user, f"{FOLDER}_joined", people_url=people_url, **words)


def refused(aanvraag: Aanvraag) -> None:
    words = words_of(aanvraag.organisatie) | {"reden": aanvraag.reden}
    mail_address_after_commit(aanvraag.email, f"{FOLDER}_refused", **words)


def lapsed(aanvraag: Aanvraag) -> None:
    page = aanvraag.organisatie
    ask_url = platform_url("mijn_aanvragen", pk=page.pk)
    mail_address_after_commit(aanvraag.email, f"{FOLDER}_lapsed", ask_url=ask_url, **words_of(page))


def words_of(page: OrganisatiePage) -> dict[str, str]:
    """The organisation and the redactie to call; of a page that stands in no site there is none."""
    site = wijksite_of(page)
    return {
        "organisatie": page.title,
        "site": site.naam if site else "",
        "redactie_telefoon": site.telefoon if site else "",
        "redactie_email": site.email if site else "",
        "look": str(site.pk) if site else "",
    }


def members_of(page: OrganisatiePage) -> list[User]:
    return list(User.objects.filter(lidmaatschappen__organisatie=page, is_active=True).order_by("pk"))


def login_url(page: OrganisatiePage) -> str:
    home = reverse("mijn_home", urlconf=settings.ROOT_URLCONF, args=[page.pk])
    return settings.WAGTAILADMIN_BASE_URL + log_in_to(home)


def half_hidden(email: str) -> str:
    """ "f…@soeppan.nl" """
    name, _at, domain = email.rpartition("@")
    return f"{name[:1]}…@{domain}"
