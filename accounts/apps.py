from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _
from wagtail.users.apps import WagtailUsersAppConfig


class AccountsConfig(AppConfig):
    # This module holds a second configuration, and Django must not have to guess.
    default = True
    name = "accounts"
    verbose_name = _("Accounts")

    def ready(self) -> None:
        # Receivers and checks register on import, and need the models that are only loaded by now.
        import_module("accounts.signals")
        import_module("accounts.checks")


class PlatformUsersAppConfig(WagtailUsersAppConfig):
    """Stands in INSTALLED_APPS instead of "wagtail.users", so that the admin uses our form for people."""

    user_viewset = "accounts.viewsets.UserViewSet"
    group_viewset = "accounts.viewsets.NoGroupViewSet"
