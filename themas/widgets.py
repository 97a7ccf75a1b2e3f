from typing import Any

from django import forms

from themas.pictograms import SUGGESTED


class PictogramInput(forms.TextInput):
    """A text field for the name of a drawing, with a drawer of drawings that fill it in."""

    template_name = "themas/widgets/pictogram.html"

    class Media:
        css = {"all": ["themas/pictogram.css"]}
        js = ["themas/pictogram.js"]

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        context["suggested"] = SUGGESTED
        return context
