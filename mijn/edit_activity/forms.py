"""What is asked of an activity, one form a screen; when it is held stands in when_form."""

from typing import Any, cast

from django import forms
from django.utils.translation import gettext_lazy as _

from evenementen.deviations_forms import PlaceField
from evenementen.models import EvenementPage
from locaties.models import Locatie
from mijn.activities.own import places_for
from mijn.editing.description_form import DescriptionForm
from mijn.editing.section import SectionForm
from mijn.editing.themes import ThemesField
from mijn.profile.website_form import address_field
from organisaties.choices import easy_choices


class NameForm(SectionForm):
    class Meta:
        model = EvenementPage
        fields = ("title", "regel")
        labels = {"title": _("Name"), "regel": _("What will people do there? In one sentence")}
        help_texts = {"title": "", "regel": _("People read this sentence in every list.")}
        widgets = {
            "title": forms.TextInput({"autocomplete": "off"}),
            "regel": forms.Textarea({"rows": 3, "maxlength": 140}),
        }


class PlaceForm(SectionForm):
    locatie = PlaceField(
        Locatie.objects.none(),
        label=_("Where is it?"),
        required=False,
        empty_label=_("At our own place"),
    )

    class Meta:
        model = EvenementPage
        fields = ("locatie",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # What is chosen already stays a choice, also when it is no place nearby.
        chosen = Locatie.objects.filter(pk=self.instance.locatie_id)
        cast(PlaceField, self.fields["locatie"]).queryset = places_for(self.lid) | chosen


class ForWhomForm(SectionForm):
    class Meta:
        model = EvenementPage
        fields = ("themas", "doelgroepen", "behoeften")
        labels = {
            "themas": _("What is it about?"),
            "doelgroepen": _("For whom is it?"),
            "behoeften": _("What is there for people who need it?"),
        }
        field_classes = {"themas": ThemesField}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        easy_choices(self)


class PriceForm(SectionForm):
    bedrag = forms.DecimalField(
        label=_("How much, in euros?"),
        required=False,
        max_digits=6,
        decimal_places=2,
        localize=True,
        widget=forms.TextInput({"inputmode": "decimal", "autocomplete": "off"}),
        help_text=_("Only when it costs an amount. For example: 2,50."),
    )

    class Meta:
        model = EvenementPage
        fields = ("prijs_soort", "bedrag", "korting")
        labels = {"prijs_soort": _("What does it cost?"), "korting": _("Discount with a pass")}
        widgets = {"prijs_soort": forms.RadioSelect}

    def clean(self) -> dict[str, Any]:
        """What belongs to another answer is left out."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("prijs_soort") != EvenementPage.PrijsSoort.BEDRAG:
            cleaned["bedrag"] = None
        return cleaned


class SignUpForm(SectionForm):
    aanmelden_link = address_field(
        label=_("On which website?"),
        widget=forms.TextInput({"inputmode": "url", "autocomplete": "off"}),
        help_text=_("Only when people sign up on a website."),
    )

    class Meta:
        model = EvenementPage
        fields = ("aanmelden", "aanmelden_link", "aanmelden_tot_dagen", "plaatsen")
        labels = {
            "aanmelden": _("Do people have to sign up?"),
            "aanmelden_tot_dagen": _("Until how many days before?"),
            "plaatsen": _("For how many people is there room?"),
        }
        widgets = {
            "aanmelden": forms.RadioSelect,
            "aanmelden_tot_dagen": forms.TextInput({"inputmode": "numeric", "autocomplete": "off"}),
            "plaatsen": forms.TextInput({"inputmode": "numeric", "autocomplete": "off"}),
        }


class ActivityDescriptionForm(DescriptionForm):
    class Meta:
        model = EvenementPage
        fields = ()
