"""What people decided about sharing, kept with who and when."""

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry, LogFormatter
from wagtail.models import ModelLogEntry

AGREE, REFUSE = "sites.link_agree", "sites.link_refuse"
PAUSE, RESUME, END = "sites.link_pause", "sites.link_resume", "sites.link_end"
APPROVE, HIDE, SHOW = "sites.guests_approve", "sites.guests_hide", "sites.guests_show"
ABOUT_ITEMS = (APPROVE, HIDE, SHOW)

# So many names of items are kept with one decision; it may be about thousands.
NAMES = 5


def about_items(titles: list[str], reden: str = "") -> dict[str, Any]:
    """What is kept of a decision about items."""
    return {"aantal": len(titles), "titels": sorted(titles)[:NAMES], "reden": reden}


def register(actions: LogActionRegistry) -> None:
    actions.register_action(AGREE, _("Agree to sharing"), _("Agreed"))
    actions.register_action(REFUSE, _("Refuse sharing"), _("Refused"))
    actions.register_action(PAUSE, _("Pause sharing"), _("Paused"))
    actions.register_action(RESUME, _("Resume sharing"), _("Resumed"))
    actions.register_action(END, _("End sharing"), _("Ended"))
    actions.register_action(APPROVE)(Approved)
    actions.register_action(HIDE)(Hidden)
    actions.register_action(SHOW)(ShownAgain)


class AboutItems(LogFormatter):
    """ "Verborgen: Buurthuis De Brug, Soep en nog 3 (Verhuisd)"."""

    def format_message(self, log_entry: ModelLogEntry) -> str:
        return f"{self.message}: {self._names(log_entry.data)}"

    def format_comment(self, log_entry: ModelLogEntry) -> str:
        return log_entry.data.get("reden", "")

    def _names(self, data: dict[str, Any]) -> str:
        names = ", ".join(data["titels"])
        more = data["aantal"] - len(data["titels"])
        return gettext("%(names)s and %(number)s more") % {"names": names, "number": more} if more else names


class Approved(AboutItems):
    label = _("Approve items of other sites")
    message = _("Approved")


class Hidden(AboutItems):
    label = _("Hide items of other sites")
    message = _("Hidden")


class ShownAgain(AboutItems):
    label = _("Show items of other sites again")
    message = _("Shown again")
