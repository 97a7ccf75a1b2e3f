from decimal import Decimal

from django.utils.translation import gettext as _

from evenementen.models import EvenementPage


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
