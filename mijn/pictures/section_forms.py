"""Which of the pictures stand where."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from wagtail.blocks import StreamValue

from evenementen.models import EvenementPage
from media.models import Afbeelding
from mijn.editing.section import SectionForm
from mijn.pictures.own import own_pictures
from organisaties.models import OrganisatiePage


class PhotosForm(SectionForm):
    """The photos of a profile: their captions, which one comes first and which ones go."""

    class Meta:
        model = OrganisatiePage
        fields = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.blocks = [dict(block) for block in self.instance.fotos.raw_data]
        ids = [block["value"]["afbeelding"] for block in self.blocks]
        self.pictures = Afbeelding.objects.in_bulk(ids)
        for number, block in enumerate(self.blocks):
            self.fields[f"onderschrift_{number}"] = forms.CharField(
                label=_("Caption"),
                initial=block["value"].get("onderschrift", ""),
                required=False,
                max_length=160,
                help_text=_("You may leave this empty."),
            )
            self.fields[f"vooraan_{number}"] = forms.BooleanField(
                label=_("Show this one first"), required=False
            )
            self.fields[f"weg_{number}"] = forms.BooleanField(label=_("Take this away"), required=False)
        if self.blocks:
            # It is the first already.
            del self.fields["vooraan_0"]

    @property
    def rows(self) -> list[dict[str, Any]]:
        """For the template: each picture with its questions."""
        return [
            {
                "beeld": self.pictures.get(block["value"]["afbeelding"]),
                "velden": [self[name] for name in self.fields if name.endswith(f"_{number}")],
            }
            for number, block in enumerate(self.blocks)
        ]

    def save(self, commit: bool = True) -> Any:
        kept = [number for number in range(len(self.blocks)) if not self.cleaned_data.get(f"weg_{number}")]
        kept.sort(key=lambda number: not self.cleaned_data.get(f"vooraan_{number}", False))
        for number in kept:
            self.blocks[number]["value"] = {
                **self.blocks[number]["value"],
                "onderschrift": self.cleaned_data[f"onderschrift_{number}"],
            }
        raw = [self.blocks[number] for number in kept]
        self.instance.fotos = StreamValue(self.instance.fotos.stream_block, raw, is_lazy=True)
        return super().save(commit=commit)


class PictureChoice(forms.ModelChoiceField):
    widget = forms.RadioSelect

    def label_from_instance(self, obj: Any) -> str:
        return obj.description or obj.title


class OnePictureForm(SectionForm):
    """One picture out of those of the organisation, or none. A subclass names the model and the field."""

    FIELD = ""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        pictures = own_pictures(self.lid, self.instance)
        self.pictures = {picture.pk: picture for picture in pictures}
        self.fields[self.FIELD] = PictureChoice(
            pictures,
            label=_("Which picture?"),
            required=False,
            empty_label=_("None"),
        )

    @property
    def choices_with_pictures(self) -> Iterable[tuple[Any, Afbeelding | None]]:
        for choice in self[self.FIELD]:
            value = choice.data["value"]
            yield choice, self.pictures.get(getattr(value, "value", value) or None)


class LogoForm(OnePictureForm):
    FIELD = "logo"

    class Meta:
        model = OrganisatiePage
        fields = ("logo",)
        widgets = {"logo": forms.RadioSelect}


class ActivityPictureForm(OnePictureForm):
    FIELD = "afbeelding"

    class Meta:
        model = EvenementPage
        fields = ("afbeelding",)
        widgets = {"afbeelding": forms.RadioSelect}
