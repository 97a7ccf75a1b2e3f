"""Where an organisation is: its places, and a new one by postcode and number."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from locaties.models import Locatie
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


class NewPlaceForm(forms.ModelForm):
    class Meta:
        model = Locatie
        fields = ("naam", "straat", "huisnummer", "postcode", "plaats", "adres_tonen")
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
