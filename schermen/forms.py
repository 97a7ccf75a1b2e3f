"""The parameters of a screen's address; nothing that is sent is an error page."""

from django import forms
from django.http import QueryDict

MOST = 500


class SchermForm(forms.Form):
    """Without scripts `blad` counts on from 0 and `pauze` stands still; `voorbeeld` is an editor who tries it out."""

    blad = forms.IntegerField(required=False, min_value=0, max_value=MOST)
    pauze = forms.CharField(required=False)
    voorbeeld = forms.CharField(required=False)

    def __init__(self, data: QueryDict) -> None:
        super().__init__(data)
        self.full_clean()

    @property
    def nummer(self) -> int:
        return self.cleaned_data.get("blad") or 0

    @property
    def staat_stil(self) -> bool:
        return bool(self.cleaned_data.get("pauze"))

    @property
    def is_voorbeeld(self) -> bool:
        return bool(self.cleaned_data.get("voorbeeld"))
