"""What a visitor asks of a list of activities: the agenda, a saved list and a campaign all begin here."""

from collections.abc import Collection
from typing import Any

from django.http import QueryDict
from django.utils import translation

from evenementen.agenda_form import AgendaForm
from evenementen.organisers import OFFERED, organisers
from evenementen.paper.since import since_paper
from search.addresses import ListAddress
from search.labels import Labels
from search.outputs import Lijst, other_forms
from search.query import SearchQuery
from search.result import Chip
from sites.models import Wijksite

# A list of activities is no longer about anything else.
FIXED = ("type",)


def form_of(asked: QueryDict, wijksite: Wijksite, begrijpt: Collection[str] = ()) -> AgendaForm:
    """`begrijpt` as in SearchForm."""
    return AgendaForm(asked, Labels.load(wijksite, translation.get_language()), begrijpt=begrijpt)


def around_the_list(asked: QueryDict, lijst: Lijst) -> dict[str, Any]:
    """What stands around the moments, however they are shown: the filters, the other forms, news since a paper."""
    return other_forms(lijst) | {
        "formulier": lijst.form,
        "sinds_papier": since_paper(asked, lijst.query),
    }


def whose(
    form: AgendaForm, wijksite: Wijksite, query: SearchQuery, address: ListAddress, number: int
) -> dict[str, Any]:
    """The organisations to choose from on a list of `number` activities, and those that a typed name may mean."""
    return {
        "organisatoren": organisers(wijksite, query, number),
        "bedoelde_organisaties": meant(form, address),
    }


def meant(form: AgendaForm, address: ListAddress) -> list[Chip]:
    """Each with the address of the list of its activities."""
    return [
        Chip(one.naam, address.choosing("organisatie", str(one.pagina_id)), "organisatie")
        for one in form.bedoeld[:OFFERED]
    ]
