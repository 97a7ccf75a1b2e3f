"""
Which organisations of a site may be the one that somebody signs up.

Only what every visitor of the site sees is looked at: rows of the search index exist for nothing else, and the other
questions go through its listings. Of a place whose address is not shown the address counts for nothing: it would tell
who sits there.

Five queries at most, however many organisations there are. Phone, website and address are found by the database, of
the organisations listed on the site. Of the names all are read, but nothing else of them: one column, which the index
"searchdocument_list" answers from itself. No index finds a typing error in a name, or its words in another order;
comparing a thousand names takes some 5 ms, and a site has hundreds.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from django.conf import settings
from django.db.models import F, Q, QuerySet, Value
from django.db.models.expressions import Combinable
from django.db.models.functions import Replace
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from rapidfuzz.distance import OSA

from cms.telephone import subscriber_digits
from locaties.pdok import is_number
from locaties.postcodes import FULL, normalise
from organisaties.facts import contact_van
from organisaties.models import Aanmelding, OrganisatieFeiten, OrganisatieLocatie, OrganisatiePage
from organisaties.own_address import as_typed, host_of, own_domain, registered
from search.analysis import STOP_WORDS, sort_key
from search.models import SearchDocument
from search.spelling.corrections import MOST_WRONG, allowed_in
from sites.models import Wijksite

NAAM, TELEFOON, WEBSITE, ADRES = "naam", "telefoon", "website", "adres"
WHY: dict[str, Promise] = {
    NAAM: _("The name looks like it."),
    TELEFOON: _("It has the same phone number."),
    WEBSITE: _("It has the same website."),
    ADRES: _("It is at the same address."),
}
MOST = 8
# What an organisation is in law, and no part of what people call it. Letters alone are what is left of b.v. and u.a.
LEGAL = frozenset(
    ["stichting", "stg", "vereniging", "ver", "bv", "nv", "vof", "cooperatie", "cooperatieve", "eenmanszaak"]
)
SAYS_LITTLE = STOP_WORDS | LEGAL
# A name that so many others hold in full, such as Buurthuis, says nothing; nor does one of so few letters.
MOST_HOLD = 3
FEWEST_LETTERS = 4
# How people write a number.
SIGNS = (*" -–./()", "\u00a0")


@dataclass(frozen=True)
class Gezocht:
    """What is known of the organisation that may be on the site already; each may be ""."""

    naam: str = ""
    telefoon: str = ""
    website: str = ""
    postcode: str = ""
    huisnummer: str = ""

    @classmethod
    def of_sign_up(cls, row: Aanmelding) -> "Gezocht":
        return cls(row.naam, row.telefoon, row.website, row.postcode, row.huisnummer)

    @classmethod
    def of_page(cls, page: OrganisatiePage) -> "Gezocht":
        """A version of a page in the main language."""
        place = next((row.locatie for row in page.plekken.all()), None)
        address = (place.postcode, place.huisnummer) if place else ("", "")
        return cls(page.title, contact_van(page).telefoon, page.website, *address)


@dataclass
class Dubbel:
    """An organisation as its site shows it in a list; `waarom` it may be the same, the most telling first."""

    pagina_id: int
    naam: str
    regel: str
    plaats: str
    url: str
    waarom: list[Promise] = field(default_factory=list)


def likely_duplicates(site: Wijksite, gezocht: Gezocht) -> list[Dubbel]:
    """The likeliest first, at most MOST."""
    names = alike(gezocht.naam, names_on(site))
    found = {
        TELEFOON: set(with_phone(site, gezocht.telefoon)),
        WEBSITE: set(with_website(site, gezocht.website)),
        ADRES: set(at_address(site, gezocht.postcode, gezocht.huisnummer)),
    }
    others = set().union(*found.values())
    if not names and not others:
        return []
    rows = (
        listed(site)
        .filter(Q(sorteertitel__in=names) | Q(pagina_id__in=others))
        .order_by("sorteertitel", "pk")
    )
    duplicates = []
    for row in rows.values("pagina_id", "titel", "sorteertitel", "samenvatting", "weergave", "url"):
        why = [WHY[NAAM]] if row["sorteertitel"] in names else []
        why += [WHY[reason] for reason, pages in found.items() if row["pagina_id"] in pages]
        shown = row["weergave"]
        place = shown.get("plaats") or ", ".join(shown.get("wijken", ()))
        address = site.site.root_url + row["url"]
        duplicates.append(Dubbel(row["pagina_id"], row["titel"], row["samenvatting"], place, address, why))
    duplicates.sort(key=lambda each: (-len(each.waarom), each.waarom[0] != WHY[NAAM]))
    return duplicates[:MOST]


def listed(site: Wijksite) -> QuerySet[SearchDocument]:
    return SearchDocument.objects.filter(site=site.site_id, taal=settings.LANGUAGE_CODE, soort="organisatie")


def names_on(site: Wijksite) -> Iterable[str]:
    """As they are sorted: folded, without signs."""
    return listed(site).order_by().values_list("sorteertitel", flat=True)


def with_phone(site: Wijksite, telefoon: str) -> Iterable[int]:
    number = subscriber_digits(telefoon)
    if not number:
        return
    bare: Combinable = F("telefoon")
    for sign in SIGNS:
        bare = Replace(bare, Value(sign), Value(""))
    rows = OrganisatieFeiten.objects.filter(pagina__vermeldingen__site=site.site_id).alias(bare=bare)
    for page_id, written in rows.filter(bare__endswith=number).values_list("pagina_id", "telefoon"):
        if subscriber_digits(written) == number:
            yield page_id


def with_website(site: Wijksite, website: str) -> Iterable[int]:
    """
    The same page of the internet; of a domain that is somebody's own (own_address.own_domain) any page of it. So
    facebook.com/brug is not facebook.com/kolk.
    """
    host = host_of(website)
    if not host:
        return
    domain = registered(host) or host
    sought = Q(website__icontains=domain) | Q(website__icontains=as_typed(domain))
    pages = OrganisatiePage.objects.filter(sought, vermeldingen__site=site.site_id)
    for page_id, known in pages.values_list("pk", "website"):
        own = domain in (own_domain(website), own_domain(known))
        if address_of(known) == address_of(website) or (own and registered(host_of(known)) == domain):
            yield page_id


def address_of(website: str) -> str:
    """ "facebook.com/brug" of https://www.facebook.com/brug/."""
    try:
        parts = urlsplit(website)
    except ValueError:
        return ""
    query = f"?{parts.query}" if parts.query else ""
    return f"{host_of(website).removeprefix('www.')}{parts.path.rstrip('/')}{query}".lower()


def at_address(site: Wijksite, postcode: str, huisnummer: str) -> Iterable[int]:
    postcode = normalise(postcode)
    if not FULL.fullmatch(postcode) or not huisnummer:
        return
    rows = OrganisatieLocatie.objects.filter(
        locatie__postcode=postcode, locatie__adres_tonen=True, pagina__vermeldingen__site=site.site_id
    )
    for page_id, number in rows.values_list("pagina_id", "locatie__huisnummer"):
        if is_number(number, huisnummer) or is_number(huisnummer, number):
            yield page_id


def alike(name: str, others: Iterable[str]) -> set[str]:
    """
    Which of these names may be meant: with the words in another order or as one word, with a few letters wrong, with or
    without what it is in law, or with words more or less.
    """
    typed = bare_words(sort_key(name))
    if not typed:
        return set()
    same, holding = set(), set()
    for other in others:
        theirs = bare_words(other)
        if is_same(typed, theirs):
            same.add(other)
        elif holds(typed, theirs):
            holding.add(other)
    return same | holding if len(holding) <= MOST_HOLD else same


def bare_words(name: str) -> list[str]:
    """Of a name as it is sorted (search.analysis.sort_key)."""
    found = name.split()
    return [word for word in found if word not in SAYS_LITTLE and len(word) > 1] or found


def is_same(typed: list[str], theirs: list[str]) -> bool:
    one, other = "".join(typed), "".join(theirs)
    # Most differ so much in length that nobody has to look at their letters.
    if abs(len(one) - len(other)) > MOST_WRONG:
        return False
    wrong = allowed_in(max(len(one), len(other)))
    return (
        OSA.distance(one, other, score_cutoff=wrong) <= wrong
        or OSA.distance("".join(sorted(typed)), "".join(sorted(theirs)), score_cutoff=wrong) <= wrong
    )


def holds(typed: list[str], theirs: list[str]) -> bool:
    few, many = (typed, theirs) if len(typed) <= len(theirs) else (theirs, typed)
    return all(word in many for word in few) and sum(map(len, few)) >= FEWEST_LETTERS
