from typing import Any

from django import forms
from django.contrib.contenttypes.models import ContentType
from django.db.models import QuerySet
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from sites.admin.links.guests import home_sites
from sites.kinds import all_kinds, get_kind
from sites.models import Verberging
from sites.tree import subtree


class GuestFilterForm(forms.Form):
    """Part of a list of items of other sites. What makes no sense is left out."""

    q = forms.CharField(label=_("Name"), required=False, max_length=100)
    thuis = forms.ChoiceField(label=_("Comes from"), required=False)
    soort = forms.ChoiceField(label=_("Kind"), required=False)

    def __init__(self, data: Any, *, rows: QuerySet) -> None:
        super().__init__(data)
        self.rows = rows
        self.homes = {str(wijksite.site_id): wijksite for wijksite in home_sites(rows)}
        names = [(key, wijksite.naam) for key, wijksite in self.homes.items()]
        self.fields["thuis"].choices = [("", _("All websites")), *names]  # type: ignore[attr-defined]
        kinds = [(kind.soort, capfirst(kind.model._meta.verbose_name_plural)) for kind in all_kinds()]
        self.fields["soort"].choices = [("", _("All kinds")), *kinds]  # type: ignore[attr-defined]
        self.is_valid()

    @property
    def is_used(self) -> bool:
        return any(self.cleaned_data.values())

    @property
    def chosen_rows(self) -> QuerySet:
        rows = self.rows
        if words := self.cleaned_data.get("q"):
            rows = rows.filter(pagina__title__icontains=words)
        if home := self.cleaned_data.get("thuis"):
            rows = rows.filter(subtree(self.homes[home].site.root_page.path, "pagina__"))
        if kind := self.cleaned_data.get("soort"):
            content_type = ContentType.objects.get_for_model(get_kind(kind).model)
            rows = rows.filter(pagina__content_type=content_type)
        return rows


class ChosenForm(forms.Form):
    """Items that somebody ticked in a list; only what is in that list now can be chosen."""

    pagina = forms.ModelMultipleChoiceField(
        Page.objects.none(),
        error_messages={
            "required": _("Tick at least one item first."),
            "invalid_choice": _("One of these is not in this list any more. Choose again."),
            "invalid_pk_value": _("One of these is not in this list any more. Choose again."),
        },
    )

    def __init__(self, *args: Any, rows: QuerySet, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        pages = Page.objects.filter(pk__in=rows.order_by().values("pagina"))
        self.fields["pagina"].queryset = pages  # type: ignore[attr-defined]

    @property
    def first_error(self) -> str:
        return str(next(iter(self.errors.get("pagina", [])), ""))


class ReasonForm(forms.ModelForm):
    class Meta:
        model = Verberging
        fields = ("reden",)
        labels = {"reden": _("Why do you hide this?")}
        help_texts = {
            "reden": _("Who keeps the page reads this. For example: too far away for our neighbours.")
        }
