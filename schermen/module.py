from django.utils.translation import gettext_lazy as _

from sites.models import Wijksite
from sites.modules import Module, register_module

SCHERMEN, AGENDA = "schermen", "agenda"

# Its addresses stay: a television that hangs there must say that it was switched off (schermen.views).
register_module(
    Module(
        SCHERMEN,
        _("Screens on the wall"),
        _("Lists of activities on a television, for example in the hall of a buurthuis."),
        order=60,
        menu_names=frozenset({"schermen"}),
    )
)


def is_on(wijksite: Wijksite) -> bool:
    """Whether screens of a site show anything: without the agenda there is nothing to show."""
    return wijksite.heeft_module(SCHERMEN) and wijksite.heeft_module(AGENDA)
