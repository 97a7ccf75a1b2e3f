"""What each step asks. The checks are those of the plan, so that the command line says the same."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from locaties.models import Wijk
from sites.admin.widgets import ColourInput
from sites.colours import COLOURS
from sites.hosts import check_host
from sites.look.stylesheet import is_colour
from sites.models import Wijksite
from sites.modules import all_modules
from sites.plan import check_email, check_naam

NO_AUTOFILL = {"autocomplete": "off"}


def sites_by_host() -> list[tuple[str, str]]:
    return list(Wijksite.objects.order_by("naam").values_list("site__hostname", "naam"))


def modules_by_name() -> list[tuple[str, str | Promise]]:
    return [(module.name, module.label) for module in all_modules()]


class NameForm(forms.Form):
    """Step 1: what it is, where it is found, and what it looks like to begin with."""

    naam = forms.CharField(
        label=_("Name"),
        max_length=60,
        help_text=_("As the people of the wijk say it."),
        widget=forms.TextInput(attrs=NO_AUTOFILL),
    )
    soort = forms.ChoiceField(
        label=_("Wijk or city?"),
        choices=[
            (Wijksite.Soort.WIJK, _("A wijk or neighbourhood")),
            (Wijksite.Soort.STAD, _("A city or village with several wijken")),
        ],
        widget=forms.RadioSelect,
        initial=Wijksite.Soort.WIJK,
    )
    host = forms.CharField(
        label=_("Address of the website"),
        max_length=255,
        help_text=_("For example: delfshaven.wijkplein.nl. Without https:// and without www."),
        widget=forms.TextInput(
            attrs={**NO_AUTOFILL, "spellcheck": "false", "autocapitalize": "none", "inputmode": "url"}
        ),
    )
    gemeente = forms.CharField(
        label=_("Municipality"),
        max_length=60,
        required=False,
        widget=forms.TextInput(attrs={**NO_AUTOFILL, "list": "gemeenten"}),
    )
    voorbeeld = forms.ChoiceField(
        label=_("Take an existing website as an example?"),
        choices=lambda: [("", _("No, start with the standard pages")), *sites_by_host()],
        required=False,
        help_text=_(
            "Then the new one gets its colours, menus and pages. Organisations, activities, pictures, names and "
            "phone numbers stay where they are."
        ),
    )

    def clean_naam(self) -> str:
        return check_naam(self.cleaned_data["naam"])

    def clean_host(self) -> str:
        return check_host(self.cleaned_data["host"])

    def clean_gemeente(self) -> str:
        return " ".join(self.cleaned_data["gemeente"].split())

    @property
    def gemeenten(self) -> list[str]:
        """Those of which we know wijken."""
        return list(Wijk.objects.order_by("gemeente").values_list("gemeente", flat=True).distinct())


class LookForm(forms.Form):
    """Step 2: the colours, checked as the settings of a site check them, and which parts the site has."""

    modules = forms.MultipleChoiceField(
        label=_("What is on the website?"),
        choices=modules_by_name,
        initial=lambda: [name for name, _label in modules_by_name()],
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("What you leave out can be switched on later."),
    )

    def __init__(self, *args: Any, palette: Mapping[str, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in COLOURS:
            colour = Wijksite._meta.get_field(name)
            self.fields[name] = colour.formfield(
                widget=ColourInput, initial=palette[name], validators=colour.validators
            )

    def clean(self) -> dict[str, Any]:
        words = super().clean() or self.cleaned_data
        palette = {name: words[name] for name in COLOURS if name in words}
        if len(palette) == len(COLOURS):
            self.check_contrast(palette)
        return words

    def check_contrast(self, palette: dict[str, str]) -> None:
        try:
            Wijksite(**palette).clean()
        except forms.ValidationError as error:
            for name, errors in error.error_dict.items():
                self.add_error(name, errors)

    def palette(self) -> dict[str, str] | None:
        """The colours in the fields now, stored or typed; None while one of them is no colour."""
        palette = {name: str(self[name].value()) for name in COLOURS}
        return palette if all(is_colour(colour) for colour in palette.values()) else None

    @property
    def colour_fields(self) -> list[forms.BoundField]:
        return [self[name] for name in COLOURS]


class PeopleForm(forms.Form):
    """Step 3: which wijken, who begins, and who may see it."""

    redacteur = forms.EmailField(
        label=_("E-mail address of the first site manager"),
        required=False,
        help_text=_("Gets a mail with an invitation as soon as the website is made."),
        widget=forms.EmailInput(attrs=NO_AUTOFILL),
    )
    redacteur_naam = forms.CharField(
        label=_("Name of the first site manager"),
        max_length=100,
        required=False,
        widget=forms.TextInput(attrs=NO_AUTOFILL),
    )
    open = forms.TypedChoiceField(
        label=_("Who can see the website?"),
        choices=[
            ("", _("Only who knows the password, until you open it")),
            ("ja", _("Everybody, from now on")),
        ],
        coerce=bool,
        empty_value="",
        required=False,
        initial="",
        widget=forms.RadioSelect,
    )
    oefensite = forms.BooleanField(
        label=_("This is a practice site"),
        required=False,
        help_text=_(
            "To try things out: search engines never show it, and it mails nobody but its own editors."
        ),
    )

    def __init__(self, *args: Any, gemeente: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        wijken = Wijk.objects.filter(gemeente__iexact=gemeente) if gemeente else Wijk.objects.all()
        self.zonder_wijken = not wijken.exists()
        if not self.zonder_wijken:
            self.fields["wijken"] = forms.ModelMultipleChoiceField(
                label=_("Wijken of this website"),
                queryset=wijken,
                to_field_name="slug",
                required=False,
                widget=forms.CheckboxSelectMultiple,
                help_text=_("You can add wijken later."),
            )
            self.order_fields(["wijken"])

    def clean_redacteur(self) -> str:
        return check_email(self.cleaned_data["redacteur"])


class ConfirmForm(forms.Form):
    """Step 4: nothing to fill in. `host` says which site was confirmed when the button is pressed twice."""

    host = forms.CharField(widget=forms.HiddenInput, required=False)
