from decimal import Decimal

from django.utils.translation import gettext as _

from evenementen.models import EvenementPage

# A value of the price facet beside those of PrijsSoort: what everybody can pay.
WEINIG = "weinig"
LITTLE = Decimal(5)


def price_values(page: EvenementPage) -> set[str]:
    """The values of the price facet. What visitors decide themselves is little when they want."""
    kinds = EvenementPage.PrijsSoort
    is_little = page.prijs_soort != kinds.BEDRAG or (page.bedrag is not None and page.bedrag <= LITTLE)
    return {page.prijs_soort, WEINIG} if is_little else {page.prijs_soort}


def euros(amount: Decimal) -> str:
    """€ 3 or € 3,50, as people write it."""
    whole = amount == amount.to_integral_value()
    return f"€ {amount:.0f}" if whole else f"€ {amount:.2f}".replace(".", ",")


def price_in_words(page: EvenementPage) -> str:
    """One phrase in the active language; the discount stands apart."""
    match page.prijs_soort:
        case EvenementPage.PrijsSoort.BEDRAG if page.bedrag is not None:
            return _("Costs %(amount)s") % {"amount": euros(page.bedrag)}
        case EvenementPage.PrijsSoort.VRIJ:
            return _("You decide what you give")
    return _("Free of charge")
