from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EvenementenConfig(AppConfig):
    name = "evenementen"
    verbose_name = _("Agenda")

    def ready(self) -> None:
        import_module("evenementen.module")
        import_module("evenementen.search")
        import_module("evenementen.places")
        import_module("evenementen.receivers")
        import_module("evenementen.views")
        import_module("evenementen.profile_section")
        import_module("evenementen.profile_feed")
        import_module("evenementen.start")
        import_module("evenementen.review")
        import_module("evenementen.outputs")
        import_module("evenementen.ical.output")
        import_module("evenementen.paper.output")
        import_module("evenementen.campaigns.search")
        import_module("evenementen.campaigns.view")
        import_module("evenementen.admin.scopes")
        import_module("evenementen.admin.lapsed")
        import_module("evenementen.admin.places_in_use")
        import_module("evenementen.admin.series.publishing")
