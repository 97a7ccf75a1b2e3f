"""Why something does not go on: a ready sentence, own words, or both. It is mailed, so it is never empty."""

from collections.abc import Mapping
from typing import Any, cast

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy


class ReasonForm(forms.Form):
    sentences: Mapping[str, str | Promise] = {}
    who_reads: str | Promise = ""

    zin = forms.ChoiceField(label=gettext_lazy("Why not?"), required=False)
    woorden = forms.CharField(
        label=gettext_lazy("In your own words"),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own = ("", _("In your own words, below"))
        cast(forms.ChoiceField, self.fields["zin"]).choices = [own, *self.sentences.items()]
        self.fields["woorden"].help_text = str(self.who_reads)

    def clean(self) -> dict[str, Any]:
        words = super().clean() or self.cleaned_data
        if not (words.get("zin") or words.get("woorden")) and not self.errors:
            self.add_error("woorden", _("Choose a sentence, or write why."))
        return words

    def reden(self) -> str:
        sentence = self.sentences.get(self.cleaned_data["zin"], "")
        return "\n\n".join(filter(None, [str(sentence), self.cleaned_data["woorden"].strip()]))
