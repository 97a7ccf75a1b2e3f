from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from locaties.models import Wijk
from sites.admin.modules_form import ModulesFormMixin
from sites.admin.standing import StandingFormMixin

SHORTEST_PASSWORD = 8


class WijksiteForm(StandingFormMixin, ModulesFormMixin, WagtailAdminModelForm):
    talen = forms.MultipleChoiceField(
        label=_("Languages beside Dutch"),
        choices=[(code, name) for code, name in settings.LANGUAGES if code != settings.LANGUAGE_CODE],
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("What is not translated is shown in Dutch."),
    )
    nieuw_wachtwoord = forms.CharField(
        label=_("New password while being built"),
        required=False,
        min_length=SHORTEST_PASSWORD,
        strip=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        help_text=_("Who knows it can look at the site before it opens; empty keeps the old one."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        wijken = self.fields.get("wijken")
        # A platform has hundreds of wijken; those of another gemeente are no choice.
        if wijken and self.instance.gemeente:
            wijken.queryset = Wijk.objects.filter(gemeente__iexact=self.instance.gemeente)
            if self.instance.pk:
                wijken.queryset |= Wijk.objects.filter(pk__in=self.instance.wijken.values("pk"))

    def save(self, commit: bool = True) -> Any:
        if password := self.cleaned_data.get("nieuw_wachtwoord"):
            self.instance.set_wachtwoord(password)
        return super().save(commit=commit)
