from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.log_actions import LogActionRegistry


@hooks.register("register_log_actions")
def colleague_actions(actions: LogActionRegistry) -> None:
    for action, label in (
        ("collega.uitgenodigd", _("Invited")),
        ("collega.opnieuw_uitgenodigd", _("Invited again")),
        ("collega.andere_rol", _("Given another role")),
        ("collega.verwijderd", _("Removed")),
        ("collega.tweede_stap_gewist", _("Second step switched off")),
    ):
        actions.register_action(action, label, label)
