"""A description as boxes of text, with the pictures and films between them left where they are."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from wagtail.blocks import StreamValue

from mijn.editing.plain_text import to_html, to_plain
from mijn.editing.section import SectionForm

# Of one text; a description is no book.
MOST_CHARACTERS = 8_000
NEW = "tekst_nieuw"


class DescriptionForm(SectionForm):
    """Of any page with a `beschrijving`: a subclass names the model."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.blocks = [dict(block) for block in self.instance.beschrijving.raw_data]
        texts = [number for number, block in enumerate(self.blocks) if block["type"] == "tekst"]
        for number, block in enumerate(self.blocks):
            if block["type"] == "tekst":
                label = (
                    _("Text")
                    if len(texts) == 1
                    else _("Text %(number)s") % {"number": texts.index(number) + 1}
                )
                self.fields[f"tekst_{number}"] = text_field(label, to_plain(block["value"]))
            else:
                self.fields[f"weg_{number}"] = forms.BooleanField(
                    label=_("Take away: %(what)s") % {"what": what_it_is(block)}, required=False
                )
        if not texts:
            self.fields[NEW] = text_field(_("Text"), "")
        self.last_text = f"tekst_{texts[-1]}" if texts else NEW
        self.fields[self.last_text].help_text = _(
            "Leave a line empty between two pieces of text. Begin a line with “- ” for a list."
        )

    def save(self, commit: bool = True) -> Any:
        kept = [
            block for number, old in enumerate(self.blocks) if (block := self._after(number, old)) is not None
        ]
        if html := to_html(self.cleaned_data.get(NEW, "")):
            kept.append({"type": "tekst", "value": html})
        stream_block = self.instance.beschrijving.stream_block
        self.instance.beschrijving = StreamValue(stream_block, kept, is_lazy=True)
        return super().save(commit=commit)

    def _after(self, number: int, block: dict[str, Any]) -> dict[str, Any] | None:
        """What becomes of a part; a text that nobody touched stays as the editor made it."""
        if block["type"] != "tekst":
            return None if self.cleaned_data.get(f"weg_{number}") else block
        # As browsers send the end of a line.
        text = self.cleaned_data.get(f"tekst_{number}", "").replace("\r\n", "\n")
        if text == to_plain(block["value"]).strip():
            return block
        html = to_html(text, known=block["value"])
        return {**block, "value": html} if html else None


def text_field(label: str, text: str) -> forms.CharField:
    return forms.CharField(
        label=label,
        initial=text,
        required=False,
        max_length=MOST_CHARACTERS,
        widget=forms.Textarea({"rows": 10}),
    )


def what_it_is(block: dict[str, Any]) -> str:
    value = block["value"]
    if block["type"] == "film":
        return _("film “%(title)s”") % {"title": value.get("titel", "")}
    return _("picture “%(title)s”") % {"title": value.get("onderschrift") or _("without a caption")}
