from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SchermenConfig(AppConfig):
    name = "schermen"
    verbose_name = _("Screens")

    def ready(self) -> None:
        import_module("schermen.module")
