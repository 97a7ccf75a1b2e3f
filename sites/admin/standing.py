"""
Two people in the same settings: who saves last is told what the other changed in the meantime.

A form carries what stood in it when somebody opened it. When it comes back, that is compared with what stands in the
database now. What only the other one changed is taken over; what somebody typed stays.
"""

import json
from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Model
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import capfirst, get_text_list
from django.utils.translation import gettext as _
from wagtail.log_actions import registry as log_registry

# Longer than this and a list of what changed is no longer read.
LONGEST = 60


def plain(value: Any) -> Any:
    """A value of a field as JSON can hold it, the same for the same content."""
    if isinstance(value, Model):
        return value.pk
    if isinstance(value, Iterable) and not isinstance(value, (str, dict)):
        return sorted((plain(each) for each in value), key=str)
    return value


class StandingFormMixin(forms.BaseModelForm):
    """
    For a form of settings, whose model counts its savings in `instellingen_versie`.

    Who saves over another's work is stopped once; the same form sent again is saved. The caller holds a lock on the
    row, so that nobody saves between the comparing and the saving.
    """

    data: Any
    fields: dict[str, Any]
    # Beside the fields: child rows by their formset.
    formsets: dict[str, Any]

    # A secret is set and never shown; there is nothing to compare.
    not_compared = {"stand", "nieuw_wachtwoord"}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["stand"] = forms.CharField(required=False, widget=forms.HiddenInput)
        self.initial["stand"] = self._snapshot()
        self.standing = json.loads(self.initial["stand"])

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        begun = self._begun()
        if begun is None or begun.get("versie") == self.standing["versie"]:
            return cleaned
        changed = [
            name for name, value in self.standing["velden"].items() if value != begun["velden"].get(name)
        ]
        if not changed:
            return cleaned
        mine = [name for name in changed if name not in self.fields or self._is_mine(name, begun)]
        self.data = self.data.copy()
        for name in changed:
            if name not in mine:
                self._take_over(name)
        # Sent again, the form starts from what stands there now: then somebody chose to.
        self.data[self.add_prefix("stand")] = self.initial["stand"]
        raise ValidationError(self._told(changed, mine), code="gewijzigd")

    def save(self, commit: bool = True) -> Any:
        self.instance.instellingen_versie = self.standing["versie"] + 1
        return super().save(commit=commit)

    def _snapshot(self) -> str:
        fields = {
            name: plain(self.get_initial_for_field(field, name))
            for name, field in self.fields.items()
            if name not in self.not_compared
        }
        rows = {
            name: [
                {key: plain(value) for key, value in form.initial.items()} for form in formset.initial_forms
            ]
            for name, formset in getattr(self, "formsets", {}).items()
        }
        standing = {"versie": self.instance.instellingen_versie, "velden": fields | rows}
        return json.dumps(standing, cls=DjangoJSONEncoder)

    def _begun(self) -> dict[str, Any] | None:
        """What stood in the form when it was opened; None for what was not sent by this form."""
        try:
            begun = json.loads(self.data.get(self.add_prefix("stand"), ""))
        except ValueError:
            return None
        return begun if isinstance(begun, dict) and isinstance(begun.get("velden"), dict) else None

    def _is_mine(self, name: str, begun: dict[str, Any]) -> bool:
        """Whether the sender changed the field as well, into something else than what stands there now."""
        field = self.fields[name]
        sent = self[name].data
        return field.has_changed(begun["velden"].get(name), sent) and field.has_changed(
            self.get_initial_for_field(field, name), sent
        )

    def _take_over(self, name: str) -> None:
        field, key = self.fields[name], self.add_prefix(name)
        value = field.prepare_value(self.get_initial_for_field(field, name))
        if isinstance(field, forms.BooleanField):
            self.data.pop(key, None)
            if value:
                self.data[key] = "on"
        elif isinstance(value, (list, tuple)):
            self.data.setlist(key, [str(each) for each in value])
        else:
            self.data[key] = "" if value is None else str(value)
        if name in self.cleaned_data:
            self.cleaned_data[name] = field.clean(value)

    def _told(self, changed: list[str], mine: list[str]) -> list[str]:
        sentences = [_("%(who)s saved these settings while you were busy.") % {"who": self._who()}]
        theirs = [self._label(name) for name in changed if name not in mine]
        if theirs:
            sentences.append(
                _("Taken over from them: %(fields)s.") % {"fields": get_text_list(theirs, _("and"))}
            )
        for name in mine:
            if name in self.fields:
                sentences.append(
                    _("You both changed “%(field)s”: yours stands in the form, theirs was: %(value)s.")
                    % {"field": self._label(name), "value": self._shown(name)}
                )
            else:
                sentences.append(
                    _("“%(field)s” was changed too: what stands in your form goes over it.")
                    % {"field": self._label(name)}
                )
        sentences.append(_("Nothing is saved yet. Is it right like this? Then save once more."))
        return sentences

    def _who(self) -> str:
        entry = (
            log_registry.get_logs_for_instance(self.instance)
            .exclude(user=getattr(self, "for_user", None))
            .exclude(user=None)
            .select_related("user")
            .order_by("-timestamp")
            .first()
        )
        if entry is None:
            return _("Somebody else")
        time = date_format(timezone.localtime(entry.timestamp), "H.i")
        return _("%(name)s (at %(time)s)") % {"name": entry.user.get_full_name() or entry.user, "time": time}

    def _label(self, name: str) -> str:
        if name in self.fields:
            return str(self.fields[name].label)
        return capfirst(str(self.formsets[name].model._meta.verbose_name_plural))

    def _shown(self, name: str) -> str:
        """What the other one made of a field, in words."""
        field = self.fields[name]
        value = self.get_initial_for_field(field, name)
        if isinstance(value, bool):
            return _("yes") if value else _("no")
        if isinstance(field, forms.ModelMultipleChoiceField):
            value = ", ".join(str(each) for each in value)
        elif isinstance(field, forms.ModelChoiceField):
            # What was sent is written to the row only after this.
            value = getattr(self.instance, name)
        elif labels := dict(getattr(field, "choices", ())):
            chosen = value if isinstance(value, list) else [value]
            value = ", ".join(str(labels.get(each, each)) for each in chosen)
        text = str(value or "")
        shown = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
        return f"“{shown}”" if text else _("empty")
