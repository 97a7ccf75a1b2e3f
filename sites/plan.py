"""From what somebody fills in to a plan for a new site; nothing is written here."""

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil, log2
from typing import Any, TypeVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db.models import Q
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.models import Page, Site

from accounts.models import User
from locaties.models import Wijk
from locaties.outline import bounds
from sites.colours import COLOURS
from sites.copying import look_of, pages_to_copy
from sites.hosts import check_host, normalise_host
from sites.models import Wijksite
from sites.modules import all_modules, modules_without
from sites.rewriting import Rewriter
from sites.start import start_pages

# Without vowels no word comes about, and without l, o, 0 and 1 nobody reads one for the other.
PASSWORD_SIGNS = "bcdfghjkmnpqrstvwxz23456789"  # noqa: S105

T = TypeVar("T")


def new_password() -> str:
    """Three groups of four signs (57 bits): to be read from a mail, or said aloud on the phone."""
    return "-".join("".join(secrets.choice(PASSWORD_SIGNS) for _sign in range(4)) for _group in range(3))


@dataclass(frozen=True, kw_only=True)
class NieuweSite:
    """
    What a form or a command line asks; all of it text, as people write it.

    `kleuren`: field of Wijksite → "#RRGGBB", those of `voorbeeld` or the first palette for what is left out.
    `wijken`: each the slug or the name of a wijk. `redacteur`: the e-mail address of the first sitebeheerder.
    `voorbeeld`: the name or host of a site, or the first word of its host.
    """

    naam: str
    host: str
    soort: str = Wijksite.Soort.WIJK
    gemeente: str = ""
    kleuren: Mapping[str, str] = field(default_factory=dict)
    modules_uit: Sequence[str] = ()
    wijken: Sequence[str] = ()
    redacteur: str = ""
    redacteur_naam: str = ""
    voorbeeld: str = ""
    open: bool = False
    oefensite: bool = False
    # Of a site that is not open; nobody can look it up afterwards.
    wachtwoord: str = field(default_factory=new_password, repr=False)


@dataclass(frozen=True)
class Plan:
    """A site that can be made. `wijksite` and its site are unsaved, and the site has no page yet."""

    wijksite: Wijksite
    wijken: list[Wijk]
    redacteur: str
    voorbeeld: Wijksite | None

    @property
    def modules(self) -> list[str]:
        """The labels of the modules that are on."""
        return [str(module.label) for module in modules_without(self.wijksite.uitgezette_modules)]

    @property
    def paginas(self) -> list[str]:
        """The titles of the pages that come, the front page first."""
        site = self.wijksite
        with translation.override(settings.LANGUAGE_CODE):
            started_with = [start.factory(site, Page()) for start in start_pages()]
            copied: dict[str, str] = {}
            if self.voorbeeld is not None:
                rewriter = Rewriter(self.voorbeeld, site)
                for page in pages_to_copy(self.voorbeeld):
                    copied[rewriter.slug(page.slug)] = rewriter.text(page.title)
        first = [copied.pop(page.slug, page.title) for page in started_with]
        return [site.naam, *first, *copied.values()]


def maak_plan(antwoorden: NieuweSite) -> Plan:
    """Raises ValidationError with, for each answer that will not do, one sentence under its name."""
    errors: dict[str, list[str]] = {}

    def checked(name: str, check: Callable[[], T]) -> T | None:
        try:
            return check()
        except ValidationError as error:
            errors[name] = error.messages
            return None

    naam = checked("naam", lambda: check_naam(antwoorden.naam))
    host = checked("host", lambda: check_host(antwoorden.host))
    wijken = checked("wijken", lambda: find_wijken(antwoorden.wijken, antwoorden.gemeente))
    voorbeeld = checked("voorbeeld", lambda: find_site(antwoorden.voorbeeld))
    redacteur = checked("redacteur", lambda: check_email(antwoorden.redacteur))
    checked("kleuren", lambda: check_names(antwoorden.kleuren, COLOURS))
    checked("modules_uit", lambda: check_names(antwoorden.modules_uit, [m.name for m in all_modules()]))
    wijksite = Wijksite(
        site=Site(hostname=host or "-", port=settings.PUBLIC_PORT, site_name=naam or "-"),
        naam=naam or "-",
        soort=antwoorden.soort,
        gemeente=" ".join(antwoorden.gemeente.split()),
        status=Wijksite.Status.OPEN if antwoorden.open else Wijksite.Status.IN_AANBOUW,
        oefensite=antwoorden.oefensite,
        uitgezette_modules=list(antwoorden.modules_uit),
        **{
            **(look_of(voorbeeld) if voorbeeld else {}),
            **{name: value for name, value in antwoorden.kleuren.items() if name in COLOURS},
        },
        **map_of(wijken or []),
    )
    try:
        wijksite.full_clean(exclude=["site"])
    except ValidationError as error:
        for name, messages in error.message_dict.items():
            errors.setdefault(name, messages)
    if errors:
        raise ValidationError(errors)
    return Plan(
        wijksite=wijksite,
        wijken=wijken or [],
        redacteur=redacteur or "",
        voorbeeld=voorbeeld,
    )


def map_of(wijken: Sequence[Wijk]) -> dict[str, Any]:
    """Where the map of a site begins: so that it shows the outlines of its wijken. Nothing without outlines."""
    box = bounds(wijk.omtrek for wijk in wijken if wijk.omtrek)
    if box is None:
        return {}
    west, south, east, north = box
    size = max(east - west, north - south)
    return {
        "kaart_lat": round((south + north) / 2, 5),
        "kaart_lon": round((west + east) / 2, 5),
        # Each step out shows twice as much; at 14 a screen is some 0.03 degrees high.
        "kaart_zoom": min(14, max(10, 14 - ceil(round(log2(max(size, 0.03) / 0.03), 3)))),
    }


def check_naam(text: str) -> str:
    """A name without spare spaces. Raises ValidationError for none, a too long one and one in use."""
    naam = " ".join(text.split())
    longest = Wijksite._meta.get_field("naam").max_length
    if not naam:
        raise ValidationError(_("Give the website a name."))
    if longest and len(naam) > longest:
        raise ValidationError(_("A name has at most %(number)s signs.") % {"number": longest})
    if Wijksite.objects.filter(naam__iexact=naam).exists():
        raise ValidationError(_("There is a site called “%(name)s” already.") % {"name": naam})
    return naam


def check_email(text: str) -> str:
    """Raises ValidationError for what is no address and for an account that is switched off."""
    email = text.strip()
    if email:
        validate_email(email)
        if User.objects.filter(email__iexact=email, is_active=False).exists():
            raise ValidationError(
                _("The account of %(email)s is switched off. Ask who looks after the platform.")
                % {"email": email}
            )
    return email


def check_names(names: Any, known: Sequence[str]) -> None:
    unknown = [name for name in names if name not in known]
    if unknown:
        raise ValidationError(
            _("“%(name)s” does not exist. Choose from: %(known)s.")
            % {"name": unknown[0], "known": ", ".join(known)}
        )


def find_wijken(names: Sequence[str], gemeente: str = "") -> list[Wijk]:
    """By slug, or by name within the gemeente. Raises ValidationError for what is unknown or not one wijk only."""
    wanted = [name.strip() for name in names if name.strip()]
    if not wanted:
        return []
    condition = Q(slug__in=wanted)
    for name in wanted:
        condition |= Q(naam__iexact=name)
    rows = list(Wijk.objects.filter(condition))
    found = {}
    for name in wanted:
        matches = [wijk for wijk in rows if wijk.slug == name] or [
            wijk
            for wijk in rows
            if wijk.naam.casefold() == name.casefold()
            and (not gemeente or wijk.gemeente.casefold() == gemeente.strip().casefold())
        ]
        if not matches:
            raise ValidationError(
                _("“%(name)s” is not a wijk that we know. Add it first, or leave it out.") % {"name": name}
            )
        if len(matches) > 1:
            raise ValidationError(
                _("More than one wijk is called “%(name)s”. Choose from: %(known)s.")
                % {"name": name, "known": ", ".join(wijk.slug for wijk in matches)}
            )
        found[matches[0].pk] = matches[0]
    return list(found.values())


def find_site(text: str) -> Wijksite | None:
    """
    By host, by the first word of it, or by name; None for an empty text.

    Raises ValidationError for what is unknown or fits more than one site.
    """
    text = text.strip()
    if not text:
        return None
    sites = Wijksite.objects.select_related("site__root_page")
    try:
        exact = sites.filter(site__hostname=normalise_host(text)).first()
    except ValidationError:
        exact = None
    if exact is not None:
        return exact
    first_word = Q(site__hostname__startswith=f"{text.lower()}.")
    matches = list(sites.filter(first_word | Q(naam__iexact=text)).order_by("naam"))
    if not matches:
        raise ValidationError(_("There is no site “%(name)s” to take as an example.") % {"name": text})
    if len(matches) > 1:
        raise ValidationError(
            _("“%(name)s” fits more than one site. Choose from: %(known)s.")
            % {"name": text, "known": ", ".join(site.site.hostname for site in matches)}
        )
    return matches[0]
