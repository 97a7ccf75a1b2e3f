from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SitesConfig(AppConfig):
    name = "sites"
    verbose_name = _("Sites")

    def ready(self) -> None:
        import_module("sites.root_paths")
        import_module("sites.receivers")
        import_module("sites.translation_receivers")
        import_module("sites.role_receivers")
        import_module("sites.look.logging_in")
        import_module("sites.look.partners")
        import_module("sites.module_hooks")
        import_module("sites.wijken")
