from typing import Any

from django import forms


class ColourInput(forms.TextInput):
    """A colour to pick, beside the same colour as text to type or paste."""

    template_name = "sites/admin/colour_input.html"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({"maxlength": "7", "autocomplete": "off", "spellcheck": "false", **(attrs or {})})

    class Media:
        js = ["admin/kleur.js"]
        css = {"all": ["admin/kleur.css"]}
