"""What is asked of an organisation in words and ticks, one form a screen."""

import re
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from mijn.editing.section import SectionForm
from mijn.editing.themes import ThemesField
from organisaties.choices import easy_choices
from organisaties.models import OrganisatiePage
from organisaties.talen import TALEN

KVK = re.compile(r"[0-9]{8}")


class NameForm(SectionForm):
    # More room than the eight digits take: people write spaces and dots between them.
    kvk = forms.CharField(
        label=_("KvK number (not obligatory)"),
        required=False,
        max_length=20,
        help_text=_("Eight digits. Visitors do not see it."),
        widget=forms.TextInput({"inputmode": "numeric", "autocomplete": "off"}),
    )

    class Meta:
        model = OrganisatiePage
        fields = ("title", "regel", "kvk")
        labels = {"title": _("Name"), "regel": _("What do you do, and for whom? In one sentence")}
        help_texts = {"title": "", "regel": _("People read this sentence in every list.")}
        widgets = {
            "title": forms.TextInput({"autocomplete": "organization"}),
            "regel": forms.Textarea({"rows": 3, "maxlength": 140}),
        }

    def clean_kvk(self) -> str:
        written: str = self.cleaned_data["kvk"]
        # An editor may have written something else once: who leaves that alone is not asked about it.
        if written == self.instance.kvk:
            return written
        number = re.sub(r"[\s.-]", "", written)
        if number and not KVK.fullmatch(number):
            raise forms.ValidationError(_("A KvK number has eight digits, for example 12345678."))
        return number


class ActivitiesForm(SectionForm):
    class Meta:
        model = OrganisatiePage
        fields = ("soort_organisatie", "themas", "doelgroepen", "behoeften")
        labels = {
            "soort_organisatie": _("What kind of organisation is it?"),
            "themas": _("What is it about?"),
            "doelgroepen": _("For whom is it?"),
            "behoeften": _("What is there for people who need it?"),
        }
        field_classes = {"themas": ThemesField}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        easy_choices(self)


class LanguagesForm(SectionForm):
    spreektalen = forms.MultipleChoiceField(
        label=_("Which languages do people speak?"),
        choices=list(TALEN.items()),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    class Meta:
        model = OrganisatiePage
        fields = ("spreektalen",)
