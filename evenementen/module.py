from django.utils.translation import gettext_lazy as _

from evenementen.models import AgendaPage, CampagnePage, EvenementPage
from sites.modules import Module, register_module

register_module(
    Module(
        "agenda",
        _("Agenda"),
        _("All activities of the site by day, also on the pages of organisations."),
        order=20,
        pages=(AgendaPage, EvenementPage, CampagnePage),
        url_names=frozenset({"campagne_stijl", "gaat_niet_door", "lijst"}),
        menu_names=frozenset({"activiteiten", "lijsten"}),
    )
)
