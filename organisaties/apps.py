from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from sites.modules import Module, register_module


class OrganisatiesConfig(AppConfig):
    name = "organisaties"
    verbose_name = _("Organisations")

    def ready(self) -> None:
        register_module(Module("gids", _("Guide")))
        import_module("organisaties.search")
        import_module("organisaties.receivers")
        import_module("organisaties.views")
        import_module("organisaties.start")
