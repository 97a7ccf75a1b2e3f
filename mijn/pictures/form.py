"""What has to be known of a picture, and one straight from the camera or from what is on the phone."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from media.forms import ImageUploadField
from media.models import Afbeelding

NOBODY, AGREED = "nee", "ja"
PEOPLE = [
    (NOBODY, gettext_lazy("No, nobody can be recognised")),
    (AGREED, gettext_lazy("Yes, and everybody said that it is all right")),
]


class AboutForm(forms.Form):
    description = forms.CharField(
        label=gettext_lazy("What is there to see?"),
        max_length=255,
        help_text=gettext_lazy(
            "People who cannot see the picture hear this sentence. For example: six people eat soup at a long table."
        ),
    )
    maker = forms.CharField(label=gettext_lazy("Who made it?"), max_length=255)
    mensen = forms.ChoiceField(
        label=gettext_lazy("Are there people on it who can be recognised?"),
        choices=PEOPLE,
        widget=forms.RadioSelect,
    )
    wie = forms.CharField(
        label=gettext_lazy("Who said that it is all right, and when?"),
        max_length=255,
        required=False,
        help_text=gettext_lazy("Only when there are people on it. Visitors do not read this."),
    )

    @staticmethod
    def words_of(picture: Afbeelding) -> dict[str, str]:
        """The answers that were given of it; of what nobody asked once there is none."""
        said = picture.toestemming
        people = NOBODY if said == _("Nobody can be recognised.") else AGREED if said else ""
        return {
            "description": picture.description,
            "maker": picture.maker,
            "mensen": people,
            "wie": said if people == AGREED else "",
        }

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("mensen") == AGREED and not cleaned.get("wie"):
            self.add_error(
                "wie", _("Fill in who said yes, and when. Without a yes the picture can't be shown.")
            )
        return cleaned

    @property
    def permission(self) -> str:
        if self.cleaned_data["mensen"] == AGREED:
            return self.cleaned_data["wie"]
        return _("Nobody can be recognised.")


class PictureForm(AboutForm):
    # Whoever has only a camera button can't choose what they made yesterday: so there are two.
    camera = ImageUploadField(required=False)
    bestand = ImageUploadField(required=False)

    field_order = ("camera", "bestand")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        camera, file = self.fields["camera"], self.fields["bestand"]
        camera.label, file.label = _("Take a picture now"), _("Or choose one from your phone or computer")
        camera.help_text = ""
        camera.widget = forms.FileInput({"accept": "image/*", "capture": "environment"})
        file.widget = forms.FileInput({"accept": "image/*"})

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not (cleaned.get("camera") or cleaned.get("bestand") or {"camera", "bestand"} & set(self.errors)):
            self.add_error("camera", _("Choose a picture."))
        return cleaned

    @property
    def file(self) -> Any:
        return self.cleaned_data.get("camera") or self.cleaned_data["bestand"]
