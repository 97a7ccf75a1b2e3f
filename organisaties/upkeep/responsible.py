"""Which organisations are asked whether everything is still right, and who is asked for each of them."""

from collections.abc import Collection
from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q, Subquery
from wagtail.query import PageQuerySet

from accounts.models import User, UserManager
from organisaties.models import Belpoging, Herinnering, Lidmaatschap, OrganisatiePage
from organisaties.models.herinnering import HerinneringQuerySet
from organisaties.models.lidmaatschap import LidmaatschapQuerySet
from organisaties.search import SOORT
from sites.models import Vermelding, Wijksite

WIL_NIET_MEER = Belpoging.Uitkomst.WIL_NIET_MEER


@dataclass(frozen=True)
class Ontvanger:
    """A member, or without `user` the organisation's own address."""

    email: str
    user: User | None = None

    @property
    def sleutel(self) -> str:
        """The same for all organisations of a person."""
        return f"lid {self.user.pk}" if self.user else f"adres {UserManager.normalize_email(self.email)}"


def shown_organisations() -> PageQuerySet:
    """
    In the main language, with their facts, as visitors find them at home. A site that has stopped, is being built or
    is there to practise on asks nobody anything.
    """
    sites = Wijksite.objects.vindbaar().values("site")
    at_home = Vermelding.objects.filter(soort=SOORT, slug=None, site__in=sites)
    return OrganisatiePage.objects.filter(pk__in=at_home.values("pagina")).select_related("feiten", "locale")


def with_last_call(pages: PageQuerySet) -> PageQuerySet:
    """Adds `laatst_gebeld` and `laatste_uitkomst`; None when nobody called yet."""
    calls = Belpoging.objects.filter(organisatie=OuterRef("pk")).nieuwste_eerst()
    return pages.annotate(
        laatst_gebeld=Subquery(calls.values("op")[:1]),
        laatste_uitkomst=Subquery(calls.values("uitkomst")[:1]),
    )


def asked_organisations() -> PageQuerySet:
    """Without those that said on the phone that they do not want to be asked any more."""
    wants = Q(laatste_uitkomst=None) | ~Q(laatste_uitkomst=WIL_NIET_MEER)
    return with_last_call(shown_organisations()).filter(wants)


def members_to_ask() -> LidmaatschapQuerySet:
    """Of every organisation, in the order in which they are asked: who decides about people first."""
    return (
        Lidmaatschap.objects.filter(user__is_active=True)
        .exclude(Exists(no_more_for("organisatie", "user")))
        .order_by("rol", "sinds", "pk")
    )


def no_more_for(organisatie: str, user: str | None) -> HerinneringQuerySet:
    """Who turned the reminders off: of the row around it, that names an organisation and perhaps somebody."""
    off = Herinnering.objects.afgemeld().filter(organisatie=OuterRef(organisatie))
    return off.filter(user=OuterRef(user)) if user else off.filter(user=None)


def responsible_for(pages: Collection[OrganisatiePage]) -> dict[int, Ontvanger]:
    """
    Who is asked, by the number of the page; nothing for whom nobody can be asked by mail. Three queries.

    One person an organisation: when everybody gets the mail, everybody waits for the others. The address of the
    profile only as long as nobody keeps the organisation up to date.
    """
    ids = [page.pk for page in pages]
    kept = set(Lidmaatschap.objects.filter(organisatie__in=ids).values_list("organisatie", flat=True))
    found: dict[int, Ontvanger] = {}
    for lid in members_to_ask().filter(organisatie__in=ids).select_related("user"):
        found.setdefault(lid.organisatie_id, Ontvanger(lid.user.email, lid.user))
    off = Herinnering.objects.afgemeld().filter(organisatie__in=ids, user=None)
    no_mail = kept | set(off.values_list("organisatie", flat=True))
    for page in pages:
        feiten = getattr(page, "feiten", None)
        if page.pk not in no_mail and feiten is not None and feiten.email:
            found[page.pk] = Ontvanger(feiten.email)
    return found
