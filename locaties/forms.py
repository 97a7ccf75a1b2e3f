from typing import Any

from django import forms
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.permissions import policy_registry

from locaties.models import Locatie, Wijk


class LocatieForm(WagtailAdminModelForm):
    """The wijk follows from the postcode, and the form says which that is; an editor may choose another."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields.get("wijk")
        if not isinstance(field, forms.ModelChoiceField):
            return
        own = (
            policy_registry.get_by_type(Wijk).in_scope(self.for_user) if self.for_user else Wijk.objects.all()
        )
        field.widget = forms.Select()
        field.queryset = own | Wijk.objects.filter(pk=self.instance.wijk_id)
        field.empty_label = self._following()
        if not self.instance.wijk_gekozen:
            self.initial["wijk"] = None

    def _following(self) -> str:
        postcode = self.data.get(self.add_prefix("postcode")) if self.is_bound else self.instance.postcode
        wijk = Wijk.objects.voor_postcode(postcode or "")
        if wijk is not None:
            return _("Follows from the postcode: %(wijk)s") % {"wijk": wijk}
        if postcode:
            return _("Follows from the postcode: no wijk has this one")
        return _("Follows from the postcode")

    def save(self, commit: bool = True) -> Locatie:
        if "wijk" in self.cleaned_data:
            self.instance.wijk_gekozen = self.cleaned_data["wijk"] is not None
        return super().save(commit=commit)
