from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MijnConfig(AppConfig):
    name = "mijn"
    verbose_name = _("My organisation")

    def ready(self) -> None:
        import_module("mijn.looks")
        import_module("mijn.facts.acties")
        import_module("mijn.facts.section")
        import_module("mijn.profile.section")
        import_module("mijn.activities.section")
        import_module("mijn.people.section")
