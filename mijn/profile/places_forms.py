"""Where an organisation is: its places, and a new one by postcode and number."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from locaties.models import Locatie
from locaties.models.locatie import Antwoord
from locaties.postcodes import normalise, validate_postcode
from mijn.editing.section import SectionForm
from mijn.profile.words import address_in_words
from organisaties.models import OrganisatiePage


class PlacesForm(SectionForm):
    class Meta:
        model = OrganisatiePage
        fields = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.places = list(self.instance.plekken.all())
        for number in range(len(self.places)):
            self.fields[f"weg_{number}"] = forms.BooleanField(
                label=_("We are not here any more"), required=False
            )

    @property
    def rows(self) -> list[dict[str, Any]]:
        return [
            {"naam": address_in_words(row.locatie), "velden": [self[f"weg_{number}"]]}
            for number, row in enumerate(self.places)
        ]

    def save(self, commit: bool = True) -> Any:
        self.instance.plekken = [
            row for number, row in enumerate(self.places) if not self.cleaned_data[f"weg_{number}"]
        ]
        return super().save(commit=commit)


class SearchForm(forms.Form):
    postcode = forms.CharField(
        label=_("Postcode"),
        max_length=10,
        widget=forms.TextInput({"autocomplete": "postal-code"}),
        help_text=_("For example: 3026 AB."),
    )
    huisnummer = forms.CharField(
        label=_("Number, with its letter"), max_length=12, widget=forms.TextInput({"autocomplete": "off"})
    )

    def clean_postcode(self) -> str:
        postcode = normalise(self.cleaned_data["postcode"])
        validate_postcode(postcode)
        return postcode


ADDRESS = ("naam", "straat", "huisnummer", "postcode", "plaats", "adres_tonen")
UNKNOWN = ("", Antwoord.ONBEKEND)


class NewPlaceForm(forms.ModelForm):
    class Meta:
        model = Locatie
        fields = (*ADDRESS, *Locatie.PARTS)
        labels = {
            "naam": _("What stands on the door?"),
            "adres_tonen": _("The address may stand on the website"),
        }
        help_texts = {
            "naam": _("The name of the building, or of your organisation."),
            "huisnummer": "",
            "postcode": "",
            "adres_tonen": _(
                "Take away the tick for a shelter or somebody's home: then only the neighbourhood is shown."
            ),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("straat", "huisnummer", "postcode"):
            self.fields[name].required = True
        for name in Locatie.PARTS:
            self.fields[name].required = False

    @property
    def address(self) -> list[forms.BoundField]:
        return [self[name] for name in ADDRESS]

    @property
    def accessibility(self) -> list[forms.BoundField]:
        return [self[name] for name in Locatie.PARTS]

    @property
    def is_told(self) -> bool:
        """Something of the accessibility was filled in, or is not right."""
        told = self.is_bound and any(self.data.get(name, "") not in UNKNOWN for name in Locatie.PARTS)
        return told or any(name in self.errors for name in Locatie.PARTS)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        # Not asked, or left open: nobody knows.
        return cleaned | {name: cleaned.get(name) or Antwoord.ONBEKEND for name in Locatie.PARTS}
