"""Parts of a site on and off in its settings. Before one goes off, the sitebeheerder reads what disappears."""

from typing import Any, cast

from django import forms
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail.admin.panels import FieldPanel, HelpPanel, ObjectList, Panel

from sites.modules import Module, all_modules


def switches() -> list[tuple[str, str]]:
    return [
        (
            module.name,
            format_html('<span>{}<br><span class="help">{}</span></span>', module.label, module.uitleg),
        )
        for module in all_modules()
    ]


def names() -> list[tuple[str, str]]:
    return [(module.name, str(module.label)) for module in all_modules()]


class ModulesFormMixin(forms.ModelForm):
    """For the form of a Wijksite. What the form did not offer stays as it is."""

    onderdelen = forms.MultipleChoiceField(
        label=gettext_lazy("Which parts does the site have?"),
        choices=switches,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    onderdelen_getoond = forms.MultipleChoiceField(
        choices=names, required=False, widget=forms.MultipleHiddenInput
    )
    toch_uit = forms.MultipleChoiceField(
        label=gettext_lazy("Are you sure?"),
        choices=names,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    # Whether something goes off that has to be confirmed first.
    asks_sure = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        known = [module.name for module in all_modules()]
        self.initial["onderdelen"] = [name for name in known if self.instance.heeft_module(name)]
        self.initial["onderdelen_getoond"] = known

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        before, after = set(self.instance.uitgezette_modules), self._off(cleaned)
        going = [module for module in all_modules() if module.name in after - before]
        if {module.name for module in going} - set(cleaned.get("toch_uit", ())):
            self.asks_sure = True
            asked = [(module.name, self._sentence(module)) for module in going]
            cast(forms.MultipleChoiceField, self.fields["toch_uit"]).choices = asked
            self.add_error("onderdelen", _("Read below what disappears, tick it and save once more."))
        return cleaned

    def save(self, commit: bool = True) -> Any:
        self.instance.uitgezette_modules = sorted(self._off(self.cleaned_data))
        return super().save(commit=commit)

    def _off(self, cleaned: dict[str, Any]) -> set[str]:
        offered = set(cleaned.get("onderdelen_getoond", ()))
        return (set(self.instance.uitgezette_modules) - offered) | (
            offered - set(cleaned.get("onderdelen", ()))
        )

    def _sentence(self, module: Module) -> str:
        """ "Ja, zet Agenda uit. 112 activiteiten zijn dan niet meer te zien; er wordt niets weggegooid." """
        parts = [_("Yes, switch off “%(part)s”.") % {"part": module.label}]
        for kind in module.kinds:
            number = self.instance.site.vermeldingen.filter(soort=kind.soort).count()
            meta = kind.model._meta
            parts.append(
                ngettext(
                    "%(number)s %(things)s can then no longer be seen; nothing is thrown away.",
                    "%(number)s %(things)s can then no longer be seen; nothing is thrown away.",
                    number,
                )
                % {
                    "number": number,
                    "things": meta.verbose_name if number == 1 else meta.verbose_name_plural,
                }
            )
        return " ".join([*parts, str(module.bij_uit)]).strip()


class SurePanel(FieldPanel):
    class BoundPanel(FieldPanel.BoundPanel):
        def is_shown(self) -> bool:
            return super().is_shown() and self.form.asks_sure


def modules_tab() -> Panel:
    return ObjectList(
        [
            HelpPanel(
                gettext_lazy(
                    "A part that is off is nowhere to be found: not in the menu, not in the search. Its pages stay "
                    "here. Switch it on again and everything is back."
                )
            ),
            FieldPanel("onderdelen"),
            SurePanel("toch_uit"),
        ],
        heading=gettext_lazy("Parts"),
    )
