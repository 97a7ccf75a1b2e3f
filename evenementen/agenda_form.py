from collections.abc import Collection
from datetime import date

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from evenementen.organisers import named
from search.forms import SearchForm
from search.labels import Labels
from search.parameters import DayField, WordsField
from search.query import Onder

WEERGAVEN = ("dag", "week", "maand", "kaart")


class AgendaForm(SearchForm):
    """
    `bedoeld`: the organisations that a typed name may mean, when it may mean more than one; set by `query`.
    """

    # Activities have no opening hours.
    MET_OPEN = False
    dagvelden = ("dag", *SearchForm.dagvelden)
    # A list of moments has no place for what is on at another time.
    namen_gaan_voor = False

    dag = DayField(required=False, label=gettext_lazy("From which day?"))
    weergave = forms.CharField(required=False)
    organisatienaam = WordsField(required=False, label=gettext_lazy("Name of the organisation"))

    def __init__(
        self, data: QueryDict, labels: Labels, *, tijd: bool = True, begrijpt: Collection[str] = ()
    ) -> None:
        super().__init__(data, labels, tijd=tijd, begrijpt=begrijpt)
        self.bedoeld: list[Onder] = []
        # A name that no organisation has; set by `query`.
        self.niemand = ""

    def clean_weergave(self) -> str:
        value = self.cleaned_data["weergave"]
        return value if value in WEERGAVEN else WEERGAVEN[0]

    @property
    def aanzicht(self) -> str:
        """How the visitor wants to see the agenda, one of WEERGAVEN."""
        return self.cleaned_data.get("weergave", WEERGAVEN[0])

    @property
    def vanaf(self) -> date | None:
        """The day from which the visitor wants the list; None: from now."""
        return self.cleaned_data.get("dag")

    @property
    def getypt(self) -> str:
        """The name that was typed and did not lead to one organisation, to type it better."""
        return self.cleaned_data["organisatienaam"] if self.bedoeld or self.niemand else ""

    @property
    def opmerking(self) -> str:
        if self.niemand:
            return _("We do not know an organisation “%(name)s”. Try another part of its name.") % {
                "name": self.niemand
            }
        return super().opmerking

    def _onder(self, site_ids: tuple[int, ...], taal: str) -> Onder | None:
        """A name that means one organisation chooses it; from then on its number stands in every address."""
        name = self.cleaned_data.get("organisatienaam", "")
        found = named(name, site_ids, taal) if name else []
        if len(found) == 1:
            self.cleaned_data["organisatie"] = found[0].pagina_id
            return found[0]
        self.bedoeld = found
        self.niemand = name if not found else ""
        return super()._onder(site_ids, taal)
