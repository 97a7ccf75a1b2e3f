"""What is asked of an organisation in words and ticks, one form a screen."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from mijn.editing.section import SectionForm
from organisaties.choices import easy_choices
from organisaties.models import OrganisatiePage
from organisaties.talen import TALEN


class NameForm(SectionForm):
    class Meta:
        model = OrganisatiePage
        fields = ("title", "regel")
        labels = {"title": _("Name"), "regel": _("What do you do, and for whom? In one sentence")}
        help_texts = {"title": "", "regel": _("People read this sentence in every list.")}
        widgets = {
            "title": forms.TextInput({"autocomplete": "organization"}),
            "regel": forms.Textarea({"rows": 3, "maxlength": 140}),
        }


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
