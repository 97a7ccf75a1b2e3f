"""What each step of signing up an organisation asks: fields of the row, with the words of the profile it becomes."""

from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.models import User, UserManager
from locaties.models import Locatie
from locaties.pdok import Adres
from locaties.postcodes import normalise, validate_postcode
from mijn.claims.forms import AskForm, no_address
from mijn.profile.places import with_register
from mijn.profile.places_forms import NewPlaceForm
from mijn.profile.places_forms import SearchForm as AddressForm
from mijn.profile.text_forms import ActivitiesForm
from mijn.profile.text_forms import NameForm as ProfileNameForm
from mijn.profile.website_form import address_field
from mijn.profile.words import address_in_words
from organisaties.choices import easy_choices
from organisaties.models import Aanmelding
from organisaties.sign_up.rules import Regels
from search.analysis import words

Waar = Aanmelding.Waar

PHONE = {"type": "tel", "autocomplete": "tel", "inputmode": "tel"}
WEBSITE = {"inputmode": "url", "autocomplete": "url"}


class StepForm(forms.ModelForm):
    use_required_attribute = False


class NameForm(StepForm):
    website = address_field(label=gettext_lazy("Website (not obligatory)"), widget=forms.TextInput(WEBSITE))
    postcode = forms.CharField(
        label=gettext_lazy("Postcode (not obligatory)"),
        max_length=10,
        required=False,
        widget=AddressForm.base_fields["postcode"].widget,
        help_text=AddressForm.base_fields["postcode"].help_text,
    )

    class Meta:
        model = Aanmelding
        fields = ("naam", "telefoon", "website", "postcode", "huisnummer")
        labels = {
            "naam": gettext_lazy("Name of your organisation"),
            "telefoon": gettext_lazy("Phone number of the organisation (not obligatory)"),
            "huisnummer": gettext_lazy("Number, with its letter (not obligatory)"),
        }
        widgets = {
            "naam": forms.TextInput({"autocomplete": "organization"}),
            "telefoon": forms.TextInput(PHONE),
            "huisnummer": forms.TextInput({"autocomplete": "off"}),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["naam"].required = True

    def clean_naam(self) -> str:
        naam = " ".join(self.cleaned_data["naam"].split())
        no_address(naam)
        if not words(naam):
            raise forms.ValidationError(_("Write the name in letters."))
        return naam

    def clean_postcode(self) -> str:
        return whole_postcode(self.cleaned_data["postcode"])


class BeginForm(NameForm):
    """The same, of which nothing is kept yet."""

    # People do not see it; who fills it in is a program.
    bevestig_naam = AskForm.base_fields["bevestig_naam"]

    def is_of_a_program(self) -> bool:
        return bool(self.cleaned_data["bevestig_naam"])


class WhatForm(StepForm):
    class Meta:
        model = Aanmelding
        fields = ("regel", "themas", "doelgroepen")
        labels = {
            "regel": ProfileNameForm.Meta.labels["regel"],
            "themas": ActivitiesForm.Meta.labels["themas"],
            "doelgroepen": ActivitiesForm.Meta.labels["doelgroepen"],
        }
        help_texts = {
            "regel": ProfileNameForm.Meta.help_texts["regel"],
            "themas": gettext_lazy("You choose more precisely later, in your profile."),
        }
        widgets = {"regel": ProfileNameForm.Meta.widgets["regel"]}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["regel"].required = True
        easy_choices(self)
        # All there are fill eight screens of a phone; the profile asks for those later.
        themas: Any = self.fields["themas"]
        themas.queryset = themas.queryset.hoofdthemas()


class WhereForm(StepForm):
    """
    `known`: buildings at this address that others use too. `found`: what the register of addresses says of it;
    `by_hand`: that it says nothing.
    """

    waar = forms.ChoiceField(label=gettext_lazy("Where can people find you?"), widget=forms.RadioSelect)
    postcode = forms.CharField(
        label=gettext_lazy("Postcode"),
        max_length=10,
        required=False,
        widget=NameForm.base_fields["postcode"].widget,
    )

    class Meta:
        model = Aanmelding
        fields = ("postcode", "huisnummer", "straat", "plaats", "naam_van_plek", "adres_tonen")
        labels = {
            "huisnummer": gettext_lazy("Number, with its letter"),
            "straat": gettext_lazy("Street"),
            "plaats": gettext_lazy("Town"),
            "naam_van_plek": NewPlaceForm.Meta.labels["naam"],
            "adres_tonen": NewPlaceForm.Meta.labels["adres_tonen"],
        }
        help_texts = {
            "straat": gettext_lazy("Leave this empty: then we look it up."),
            "naam_van_plek": NewPlaceForm.Meta.help_texts["naam"],
            "adres_tonen": NewPlaceForm.Meta.help_texts["adres_tonen"],
        }
        widgets = {
            name: forms.TextInput({"autocomplete": "off"})
            for name in ("huisnummer", "straat", "plaats", "naam_van_plek")
        }

    field_order = ("waar",)

    def __init__(
        self,
        *args: Any,
        known: Sequence[Locatie] = (),
        found: Sequence[Adres] = (),
        by_hand: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        if by_hand:
            self.fields["straat"].help_text = ""
        self.known = {f"plek-{place.pk}": place for place in known}
        self.found = list(found)
        new = (Waar.ADRES, _("At another address") if known else Waar.ADRES.label)
        no_place = (Waar.GEEN, Waar.GEEN.label)
        places = [(key, address_in_words(place)) for key, place in self.known.items()]
        cast(forms.ChoiceField, self.fields["waar"]).choices = [*places, new, no_place]
        chosen = f"plek-{self.instance.locatie_id}"
        first = chosen if chosen in self.known else self.instance.waar
        self.initial.setdefault("waar", first or (Waar.ADRES if self.instance.postcode else ""))
        self.initial["naam_van_plek"] = self.initial.get("naam_van_plek") or self.instance.naam

    def clean_postcode(self) -> str:
        written = self.cleaned_data["postcode"]
        return whole_postcode(written) if self.cleaned_data.get("waar") == Waar.ADRES else ""

    def clean(self) -> dict[str, Any]:
        said = super().clean() or self.cleaned_data
        chosen = said.get("waar")
        row = self.instance
        row.locatie = self.known.get(chosen or "")
        row.waar = Waar.ADRES if row.locatie else chosen or ""
        row.bag_id, row.breedtegraad, row.lengtegraad = "", None, None
        if row.locatie or chosen == Waar.GEEN:
            said |= place_in_fields(row.locatie or Locatie())
        elif chosen == Waar.ADRES:
            self._clean_address(said)
        return said

    def _clean_address(self, said: dict[str, Any]) -> None:
        for name in ("postcode", "huisnummer", "straat", "plaats"):
            if not said.get(name) and name not in self.errors:
                self.add_error(name, _("Fill this in, or choose that you have no address."))
        if self.errors:
            return
        said["naam_van_plek"] = said["naam_van_plek"] or self.instance.naam
        place = with_register(Locatie(**in_place(said)), self.found)
        try:
            place.full_clean()
        except forms.ValidationError as error:
            self.add_error(None, error.messages)
            return
        row = self.instance
        row.bag_id, row.breedtegraad, row.lengtegraad = place.bag_id, place.breedtegraad, place.lengtegraad


class ReachForm(StepForm):
    website = address_field(label=gettext_lazy("Website"), widget=forms.TextInput(WEBSITE))

    class Meta:
        model = Aanmelding
        fields = ("telefoon", "email", "website")
        labels = {"telefoon": gettext_lazy("Phone"), "email": gettext_lazy("E-mail")}
        help_texts = {"email": gettext_lazy("Visitors see it. Take an address that more people read.")}
        widgets = {"telefoon": forms.TextInput(PHONE), "email": forms.EmailInput({"autocomplete": "off"})}

    def clean(self) -> dict[str, Any]:
        said = super().clean() or self.cleaned_data
        if not self.errors and not any(said.get(name) for name in self.Meta.fields):
            raise forms.ValidationError(_("Fill in at least one. Otherwise nobody can reach you."))
        return said


class WhoForm(StepForm):
    class Meta:
        model = Aanmelding
        fields = ("contact_naam", "contact_rol", "contact_email", "contact_telefoon")
        labels = {
            "contact_naam": AskForm.base_fields["naam"].label,
            "contact_rol": AskForm.base_fields["rol_in_woorden"].label,
            "contact_email": AskForm.base_fields["email"].label,
            "contact_telefoon": AskForm.base_fields["telefoon"].label,
        }
        help_texts = {
            "contact_rol": AskForm.base_fields["rol_in_woorden"].help_text,
            "contact_email": gettext_lazy("With this you log in later. Visitors do not see it."),
            "contact_telefoon": AskForm.base_fields["telefoon"].help_text,
        }
        widgets = {
            "contact_naam": forms.TextInput({"autocomplete": "name"}),
            "contact_rol": forms.TextInput({"autocomplete": "off"}),
            "contact_email": forms.EmailInput({"autocomplete": "email"}),
            "contact_telefoon": forms.TextInput(PHONE),
        }

    def __init__(self, *args: Any, user: User | None, **kwargs: Any) -> None:
        """Of who is logged in the address is known, and no other one is taken."""
        super().__init__(*args, **kwargs)
        self.user = user
        if user is not None:
            del self.fields["contact_email"]
            self.initial["contact_naam"] = self.instance.contact_naam or user.get_full_name()
        for name, field in self.fields.items():
            field.required = name != "contact_telefoon"

    def clean_contact_naam(self) -> str:
        return self._without_address("contact_naam")

    def clean_contact_rol(self) -> str:
        return self._without_address("contact_rol")

    def clean_contact_email(self) -> str:
        return UserManager.normalize_email(self.cleaned_data["contact_email"])

    def _without_address(self, name: str) -> str:
        text = " ".join(self.cleaned_data[name].split())
        no_address(text)
        return text

    def save(self, commit: bool = True) -> Aanmelding:
        if self.user is not None:
            self.instance.contact_email = self.user.email
        return super().save(commit=commit)


class AgreeForm(forms.Form):
    huisregels = forms.BooleanField(
        label=gettext_lazy("We keep to the house rules"),
        error_messages={"required": gettext_lazy("Without this you cannot sign up.")},
    )
    licentie = forms.BooleanField(
        label=gettext_lazy("Others may use our texts again"),
        error_messages={"required": gettext_lazy("Without this you cannot sign up.")},
    )
    versie = forms.CharField(widget=forms.HiddenInput, required=False)

    use_required_attribute = False

    def __init__(self, *args: Any, regels: Regels, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.regels = regels
        self.initial["versie"] = regels.versie
        if regels.huisregels is None:
            del self.fields["huisregels"]

    def clean(self) -> dict[str, Any]:
        said = super().clean() or self.cleaned_data
        if said.get("versie", "").strip() != self.regels.versie.strip():
            raise forms.ValidationError(_("The rules were changed just now. Read them once more."))
        return said


def whole_postcode(written: str) -> str:
    """As it is kept; "" for nothing. Raises ValidationError for what is no postcode."""
    postcode = normalise(written)
    if postcode:
        validate_postcode(postcode)
    return postcode


def in_place(said: dict[str, Any]) -> dict[str, Any]:
    same = {name: said[name] for name in ("straat", "huisnummer", "postcode", "plaats", "adres_tonen")}
    return {"naam": said["naam_van_plek"], **same}


def place_in_fields(place: Locatie) -> dict[str, Any]:
    """What stands on a building that was chosen; of an empty one everything is empty."""
    same = {
        name: getattr(place, name) for name in ("straat", "huisnummer", "postcode", "plaats", "adres_tonen")
    }
    return {"naam_van_plek": place.naam, **same}
