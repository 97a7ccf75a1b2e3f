from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ThemasConfig(AppConfig):
    name = "themas"
    verbose_name = _("Themes")

    def ready(self) -> None:
        import_module("themas.receivers")
        import_module("themas.vocabulary_cache")
