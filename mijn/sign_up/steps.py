"""The steps of signing up an organisation, in the order in which they are asked, and where each leads."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from mijn.sign_up.forms import NameForm, ReachForm, StepForm, WhatForm, WhereForm, WhoForm
from organisaties.models import Aanmelding
from organisaties.sign_up.duplicates import Dubbel, Gezocht, likely_duplicates
from organisaties.sign_up.open_sites import Gids

NAME, CHECK, ALIKE = "naam", "klopt", "lijkt-op"


@dataclass(frozen=True)
class Step:
    """`name` stands in the address; `number` counts from one."""

    number: int
    name: str
    label: str | Promise
    question: str | Promise
    form: type[StepForm]


STEPS = (
    Step(1, NAME, _("Name"), _("What is your organisation called?"), NameForm),
    Step(2, "wat", _("What and for whom"), _("What do you do, and for whom?"), WhatForm),
    Step(3, "waar", _("Place"), _("Where are you?"), WhereForm),
    Step(4, "bereikbaar", _("Phone, e-mail and website"), _("How do people reach you?"), ReachForm),
    Step(5, "wie", _("You"), _("Who are you?"), WhoForm),
)
BY_NAME = {step.name: step for step in STEPS}
# The last one, on which everything is looked over.
TOTAL = len(STEPS) + 1


@dataclass(frozen=True)
class Walk:
    """Somebody on their way, by the secret `token` of their link."""

    row: Aanmelding
    token: str
    gids: Gids

    def url(self, name: str) -> str:
        return reverse("mijn_aanmelding_stap", args=[self.token, name])

    @property
    def where_they_were(self) -> str:
        return self.url(STEPS[self.row.stap].name if self.row.stap < len(STEPS) else CHECK)

    def may_see(self, step: Step) -> bool:
        return step.number <= self.row.stap + 1

    def back_from(self, number: int) -> str:
        """Before the first step lies the list of the site."""
        return self.url(STEPS[number - 2].name) if number > 1 else self.gids.page.full_url

    def after(self, number: int, row: Aanmelding) -> str:
        """Who has filled in everything goes back to looking it over."""
        return self.url(CHECK if row.stap >= len(STEPS) else STEPS[number].name)


def duplicates_of(walk: Walk, row: Aanmelding) -> list[Dubbel]:
    return likely_duplicates(walk.gids.site, Gezocht.of_sign_up(row))


def unseen_duplicates(walk: Walk, row: Aanmelding) -> list[Dubbel]:
    """Those of which nobody said yet that it is another organisation."""
    return [found for found in duplicates_of(walk, row) if found.pagina_id not in row.niet_van_ons]
