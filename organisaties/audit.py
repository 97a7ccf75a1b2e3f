"""
Who did what to which organisation: in the history of its page, where nothing is taken away, and as a line of JSON
on the logger "wijkplein.audit" for whoever collects logs.
"""

import json
import logging
from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.log_actions import LogActionRegistry, LogFormatter, log
from wagtail.models import Page

from accounts.models import User
from cms.templatetags.wijkplein import dagnaam_datum

logger = logging.getLogger("wijkplein.audit")

# How the name of an action begins with which a member puts something online at once, for the redactie to look at.
FACT = "feit."

# What is written down under these names is a day.
DAYS = frozenset({"dag", "van", "tot"})

_acties: dict[str, tuple[Promise, Promise]] = {}


def register_actie(actie: str, label: Promise, sentence: Promise) -> None:
    """
    `sentence` is read in the history of a page and may name what was written down: "%(rol)s". "%(wie)s", the id of a
    person, is read as their name, as long as they have an account; "%(dag)s", "%(van)s" and "%(tot)s", written down
    as "2026-11-30", are read as a day.
    """
    _acties[actie] = label, sentence


def schrijf_op(page: Page, actie: str, door: User | None, **gegevens: str | int | bool | None) -> None:
    """
    `actie` was registered; without `door` the platform did it by itself. `gegevens`: ids and words of the code only,
    no address of a person and nothing of what they wrote.
    """
    log(page, actie, user=door, data=gegevens)
    line = {
        "wanneer": timezone.now().isoformat(timespec="seconds"),
        "wie": door.pk if door else None,
        "wat": actie,
        "pagina": page.pk,
        **({"gegevens": gegevens} if gegevens else {}),
    }
    transaction.on_commit(lambda: logger.info(json.dumps(line)))


class Sentence(LogFormatter):
    def __init__(self, label: Promise, sentence: Promise) -> None:
        self.label, self.sentence = label, sentence

    def format_message(self, log_entry: Any) -> str:
        return str(self.sentence) % Words(log_entry.data)


class Words(dict):
    """What was written down, in words; a word that is missing leaves the rest of the sentence readable."""

    def __init__(self, gegevens: Mapping[str, Any]) -> None:
        super().__init__(gegevens)
        if "wie" in self:
            user = User.objects.filter(pk=self["wie"]).first()
            self["wie"] = str(user) if user else gettext("somebody whose account is gone")
        self.update({name: dagnaam_datum(date.fromisoformat(self[name])) for name in DAYS & self.keys()})

    def __missing__(self, key: str) -> str:
        return "?"


@hooks.register("register_log_actions")
def log_actions(registry: LogActionRegistry) -> None:
    for actie, (label, sentence) in _acties.items():
        registry.formatters[actie] = Sentence(label, sentence)
        registry.choices.append((actie, label))


register_actie("lid.erbij", _("Joined"), _("%(wie)s may change this organisation (%(rol)s)"))
register_actie("lid.rol", _("Given another role"), _("%(wie)s is %(rol)s from now on"))
register_actie("lid.weg", _("Left the organisation"), _("%(wie)s left this organisation"))
register_actie("lid.weggehaald", _("Removed"), _("%(wie)s may not change this organisation any more"))
register_actie("uitnodiging.verstuurd", _("Invited"), _("Invited somebody (%(rol)s)"))
register_actie("uitnodiging.opnieuw", _("Invited again"), _("Sent an invitation again (%(rol)s)"))
register_actie("uitnodiging.ingetrokken", _("Invitation withdrawn"), _("Withdrew an invitation (%(rol)s)"))
register_actie(
    "aanvraag.gevraagd",
    _("Asked for access"),
    _("Somebody asks to change this organisation (request %(aanvraag)s)"),
)
register_actie(
    "aanvraag.bevestigd", _("Request confirmed"), _("The address of request %(aanvraag)s is proven")
)
register_actie(
    "aanvraag.toegewezen",
    _("Request granted"),
    _("Request %(aanvraag)s is granted: %(wie)s may change this organisation (%(rol)s)"),
)
register_actie("aanvraag.afgewezen", _("Request refused"), _("Request %(aanvraag)s is refused"))
register_actie(
    "aanvraag.vervallen", _("Request lapsed"), _("Nobody decided about request %(aanvraag)s in time")
)
register_actie("inzending.gestuurd", _("Sent to the editors"), _("Sent a version to the editors"))
register_actie(
    "inzending.online",
    _("Online, trusted"),
    _("Put a version online; the organisation is trusted, the editors look afterwards"),
)
register_actie("inzending.ingetrokken", _("Taken back"), _("Took back what waited for the editors"))
register_actie("inzending.goedgekeurd", _("Approved"), _("Approved what the organisation handed in"))
register_actie(
    "inzending.aangepast",
    _("Changed and approved"),
    _("Changed what the organisation handed in, and put it online"),
)
register_actie(
    "inzending.teruggestuurd", _("Sent back"), _("Sent back what the organisation handed in, with a reason")
)
register_actie("inzending.gezien", _("Seen"), _("Looked at what the organisation put online"))
register_actie(
    "inzending.teruggedraaid",
    _("Turned back"),
    _("Turned back what the organisation put online, with a reason"),
)
register_actie(
    "vertrouwen.ja", _("Trusted"), _("This organisation is trusted: what it writes is online at once")
)
register_actie("vertrouwen.nee", _("Not trusted"), _("What this organisation writes is checked first"))
register_actie(
    "vertrouwen.standaard", _("Trust as the site says"), _("For this organisation counts what the site says")
)
register_actie("vertrouwen.site.ja", _("Site trusts"), _("Organisations of this site are trusted"))
register_actie(
    "vertrouwen.site.nee", _("Site checks"), _("What organisations of this site write is checked first")
)
