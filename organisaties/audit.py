"""
Who did what to which organisation: in the history of its page, where nothing is taken away, and as a line of JSON
on the logger "wijkplein.audit" for whoever collects logs.
"""

import json
import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
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
from organisaties.models import Namens

logger = logging.getLogger("wijkplein.audit")

# How the name of an action begins with which a member puts something online at once, for the redactie to look at.
FACT = "feit."

# What is written down under these names is a day.
DAYS = frozenset({"dag", "van", "tot"})

_acties: dict[str, tuple[Promise, Promise]] = {}


def register_actie(actie: str, label: Promise, sentence: Promise) -> None:
    """
    `sentence` is read in the history of a page and may name what was written down: "%(rol)s". "%(wie)s", the id of a
    person, is read as their name, as long as they have an account, "%(door)s" as who did it, and "%(namens)s" as for
    whom the redactie wrote it down; "%(dag)s", "%(van)s" and "%(tot)s", written down as "2026-11-30", are read as a
    day.
    """
    _acties[actie] = label, sentence


def schrijf_op(page: Page, actie: str, door: User | None, **gegevens: str | int | bool | None) -> None:
    """
    `actie` was registered; without `door` the platform did it by itself. `gegevens`: ids and words of the code only,
    no address of a person and nothing of what they wrote, except the title of what is deleted.
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


@dataclass(frozen=True)
class Names:
    """Of accounts, and of those for whom the redactie wrote something down, by number."""

    people: Mapping[int, str]
    namens: Mapping[int, str]

    def of(self, user_id: int | None) -> str:
        return self.people.get(user_id or 0) or gettext("somebody whose account is gone")

    def for_whom(self, namens_id: int | None) -> str:
        return self.namens.get(namens_id or 0) or gettext("somebody of the organisation")


def full_name_only(user: User) -> str:
    """For who must not learn an e-mail address."""
    return user.get_full_name() or gettext("somebody without a name")


def look_up_names(entries: Iterable[Any], name: Callable[[User], str] = str) -> None:
    """
    At once for many entries, whose sentences then cost no query: two in all. Each gets `who`, the name of who did it;
    "" for the platform.
    """
    found = list(entries)
    users = {entry.user_id for entry in found} | {entry.data.get("wie") for entry in found}
    namens = {entry.data["namens"] for entry in found if "namens" in entry.data}
    names = Names(
        {user.pk: name(user) for user in User.objects.filter(pk__in=users - {None})},
        dict(Namens.objects.filter(pk__in=namens).values_list("pk", "naam")) if namens else {},
    )
    for entry in found:
        entry.names = names
        entry.who = names.of(entry.user_id) if entry.user_id else ""


class Sentence(LogFormatter):
    def __init__(self, label: Promise, sentence: Promise) -> None:
        self.label, self.sentence = label, sentence

    def format_message(self, log_entry: Any) -> str:
        return str(self.sentence) % Words(log_entry)


class Words(dict):
    """What was written down, in words; a word that is missing leaves the rest of the sentence readable."""

    def __init__(self, log_entry: Any) -> None:
        super().__init__(log_entry.data)
        self.log_entry = log_entry
        self.update({name: dagnaam_datum(date.fromisoformat(self[name])) for name in DAYS & self.keys()})

    def __getitem__(self, key: str) -> Any:
        if key == "door":
            return self._names.of(self.log_entry.user_id)
        if key == "wie" and key in self:
            return self._names.of(super().__getitem__(key))
        if key == "namens" and key in self:
            return self._names.for_whom(super().__getitem__(key))
        return super().__getitem__(key)

    def __missing__(self, key: str) -> str:
        return "?"

    @property
    def _names(self) -> Names:
        if not hasattr(self.log_entry, "names"):
            look_up_names([self.log_entry])
        names: Names = self.log_entry.names
        return names


@hooks.register("register_log_actions")
def log_actions(registry: LogActionRegistry) -> None:
    for actie, (label, sentence) in _acties.items():
        registry.formatters[actie] = Sentence(label, sentence)
        registry.choices.append((actie, label))


register_actie("pagina.weg", _("Deleted"), _("Deleted “%(titel)s”"))
register_actie("lid.erbij", _("Joined"), _("%(wie)s may change this organisation (%(rol)s)"))
register_actie("lid.rol", _("Given another role"), _("%(wie)s is %(rol)s from now on"))
register_actie("lid.weg", _("Left the organisation"), _("%(wie)s left this organisation"))
register_actie("lid.weggehaald", _("Removed"), _("%(wie)s may not change this organisation any more"))
register_actie(
    "lid.account_weg",
    _("Account deleted"),
    _("Somebody deleted their account, and does not keep this organisation up to date any more"),
)
register_actie(
    "persoon.ingetrokken",
    _("Consent withdrawn"),
    _("Somebody does not want to be shown as a contact person any more"),
)
register_actie(
    "namens.opgeschreven",
    _("Written down for somebody"),
    _("%(door)s of the editors wrote this down for %(namens)s"),
)
register_actie("namens.overgedragen", _("Handed over"), _("Handed over what the editors wrote down"))
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
