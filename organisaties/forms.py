from typing import Any

from django import forms
from django.core.exceptions import ObjectDoesNotExist
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from cms.telephone import validate_telephone
from organisaties.choices import easy_choices
from organisaties.talen import TALEN
from sites.admin.choices import ticks


class FeitenPageForm(WagtailAdminPageForm):
    """
    Facts in the form of a page: kept apart from its content and live at once, also when the page waits.

    The form only carries them; sites of use write them after the page is saved (`nieuwe_feiten`).
    """

    telefoon = forms.CharField(
        label=_("Phone"), required=False, max_length=25, validators=[validate_telephone]
    )
    email = forms.EmailField(label=_("E-mail"), required=False)
    alles_klopt = forms.BooleanField(
        label=_("Yes, everything is still right"),
        required=False,
        help_text=_("Shows today as the day this was checked."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        try:
            facts = self.instance.feiten
        except ObjectDoesNotExist:
            return
        self.initial.setdefault("telefoon", facts.telefoon)
        self.initial.setdefault("email", facts.email)

    def save(self, commit: bool = True) -> Any:
        page = super().save(commit=commit)
        page.nieuwe_feiten = {name: self.cleaned_data.get(name) for name in FeitenPageForm.declared_fields}
        return page


class OrganisatiePageForm(FeitenPageForm):
    spreektalen = forms.MultipleChoiceField(
        label=_("Languages spoken"),
        choices=list(TALEN.items()),
        required=False,
        widget=ticks(),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        easy_choices(self)
