from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class OrganisatiesConfig(AppConfig):
    name = "organisaties"
    verbose_name = _("Organisations")

    def ready(self) -> None:
        import_module("organisaties.module")
        import_module("organisaties.search")
        import_module("organisaties.places")
        import_module("organisaties.receivers")
        import_module("organisaties.account_gone")
        import_module("organisaties.deletion_receivers")
        import_module("organisaties.views")
        import_module("organisaties.start")
        import_module("organisaties.member_rights")
        import_module("organisaties.review.receivers")
        import_module("organisaties.upkeep.acties")
        import_module("organisaties.sign_up.acties")
