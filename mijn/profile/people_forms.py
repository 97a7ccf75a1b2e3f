"""The people on a profile: what they do there, and somebody new with their consent."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.telephone import validate_telephone
from media.forms import ImageUploadField
from mijn.editing.section import SectionForm
from organisaties.models import OrganisatiePage


class PeopleForm(SectionForm):
    """Name and phone are of the person, who may stand on other profiles too: those are not asked here."""

    class Meta:
        model = OrganisatiePage
        fields = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.people = list(self.instance.mensen.all())
        for number, row in enumerate(self.people):
            self.fields[f"rol_{number}"] = forms.CharField(
                label=_("What do they do here?"), initial=row.rol, required=False, max_length=80
            )
            self.fields[f"weg_{number}"] = forms.BooleanField(label=_("Take this away"), required=False)

    @property
    def rows(self) -> list[dict[str, Any]]:
        return [
            {"naam": row.persoon.naam, "velden": [self[f"rol_{number}"], self[f"weg_{number}"]]}
            for number, row in enumerate(self.people)
        ]

    def save(self, commit: bool = True) -> Any:
        kept = []
        for number, row in enumerate(self.people):
            row.rol = self.cleaned_data[f"rol_{number}"]
            if not self.cleaned_data[f"weg_{number}"]:
                kept.append(row)
        self.instance.mensen = kept
        return super().save(commit=commit)


class NewPersonForm(forms.Form):
    naam = forms.CharField(label=_("Name"), max_length=100, help_text=_("As they want to be known."))
    rol = forms.CharField(label=_("What do they do here?"), max_length=80, required=False)
    telefoon = forms.CharField(
        label=_("Phone"),
        required=False,
        max_length=25,
        validators=[validate_telephone],
        widget=forms.TextInput({"type": "tel", "autocomplete": "off", "inputmode": "tel"}),
    )
    email = forms.EmailField(
        label=_("E-mail"), required=False, widget=forms.EmailInput({"autocomplete": "off"})
    )
    foto = ImageUploadField(required=False)
    toestemming = forms.BooleanField(
        label=_("I asked it: this person wants to be on the website with what stands above."),
        error_messages={"required": _("Ask it first. Without a yes we can't show somebody.")},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["foto"].label = _("Picture (not obligatory)")
        self.fields["foto"].widget = forms.FileInput({"accept": "image/*"})
