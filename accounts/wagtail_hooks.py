from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks


@hooks.register("register_account_menu_item")
def password_item(request: HttpRequest) -> dict:
    return {
        "url": reverse("account_change_password"),
        "label": _("Change password"),
        "help_text": _("Choose a new password for your account."),
    }


@hooks.register("register_account_menu_item")
def second_step_item(request: HttpRequest) -> dict:
    return {
        "url": reverse("mfa_index"),
        "label": _("Second step to log in"),
        "help_text": _("Your app, passkey or spare codes."),
    }
