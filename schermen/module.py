from django.utils.translation import gettext_lazy as _

from sites.modules import Module, register_module

register_module(
    Module(
        "schermen",
        _("Screens on the wall"),
        _("Lists of activities on a television, for example in the hall of a buurthuis."),
        order=60,
        url_names=frozenset({"scherm", "scherm_inhoud"}),
        menu_names=frozenset({"schermen"}),
    )
)
