"""The form of a wijk: postcodes as people write them, and an outline from a file or pasted."""

import json
import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import get_text_list, slugify
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.models import Site

from locaties.models import Wijk
from locaties.outline import MAX_BYTES, read_outline
from locaties.postcodes import for_people, is_postcode_or_area, normalise
from locaties.verhuizing import Verhuizing, verhuizing, voer_uit
from sites.admin.links.access import managed_sites
from sites.admin.scope import sees_all_sites
from sites.admin.wijken.access import may_change_postcodes, sites_of
from sites.roles import platform_managers

# "3026", "3026 AB" and "3026ab", between whatever people put between them.
ONE = re.compile(r"[1-9][0-9]{3}(?:[ \u00a0]?[A-Za-z]{2})?(?![0-9A-Za-z])")
MAX_POSTCODES = 2_000
# Changing these touches the other sites as much as the postcodes do: places move, addresses break.
SHARED = ("postcodes_tekst", "gemeente", "slug")


class PostcodesField(forms.CharField):
    """ "3025, 3029 BH" as a sorted list of postcodes without spaces."""

    widget = forms.Textarea

    def prepare_value(self, value: Any) -> Any:
        return ", ".join(map(for_people, value)) if isinstance(value, list) else value

    def to_python(self, value: Any) -> Any:
        if isinstance(value, list):
            return value
        text = super().to_python(value) or ""
        found = sorted({normalise(match) for match in ONE.findall(text)})
        rest = re.sub(r"[\s,;.]+", " ", ONE.sub(" ", text)).strip()
        wrong = [rest] if rest else [postcode for postcode in found if not is_postcode_or_area(postcode)]
        if wrong:
            raise ValidationError(
                _("“%(text)s” is not a postcode. Write for example 3026, or 3029 BH for one street.")
                % {"text": wrong[0][:40]}
            )
        if len(found) > MAX_POSTCODES:
            raise ValidationError(_("These are more postcodes than a wijk can have."))
        return found

    def has_changed(self, initial: Any, data: Any) -> bool:
        try:
            return sorted(initial or []) != self.to_python(data)
        except ValidationError:
            return True


class WijkForm(WagtailAdminModelForm):
    website = forms.ModelChoiceField(
        Site.objects.none(),
        label=gettext_lazy("For which website?"),
        required=False,
        help_text=gettext_lazy("Other websites of the gemeente can choose the wijk in their settings."),
    )
    postcodes_tekst = PostcodesField(
        label=gettext_lazy("Postcodes"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy(
            "Write for example: 3025, 3029 BH. Four digits are the whole area; with letters it is one street."
        ),
    )
    omtrek_bestand = forms.FileField(
        label=gettext_lazy("Outline: choose a file"),
        required=False,
        help_text=gettext_lazy("A GeoJSON file. The gemeente has these; without one the wijk works as well."),
    )
    omtrek_tekst = forms.CharField(
        label=gettext_lazy("Outline: or paste it here"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 4, "spellcheck": "false"}),
        help_text=gettext_lazy("Make this empty to remove the outline."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        wijk, user = self.instance, self.for_user
        self.fields["slug"].required = False
        if wijk.pk:
            del self.fields["website"]
            self.initial["postcodes_tekst"] = sorted(wijk.postcodes.values_list("postcode", flat=True))
        else:
            self._ask_website()
        self.initial["omtrek_tekst"] = json.dumps(wijk.omtrek) if wijk.omtrek else ""
        if wijk.pk and not may_change_postcodes(user, wijk):
            for name in SHARED:
                self.fields[name].disabled = True
            self.fields["postcodes_tekst"].help_text = self._why_not()

    def _ask_website(self) -> None:
        sites = managed_sites(self.for_user)
        field = self.fields["website"]
        field.queryset = sites
        field.required = not sees_all_sites(self.for_user)
        if len(sites[:2]) == 1:
            field.initial = sites[0]
            self.initial.setdefault("gemeente", sites[0].wijksite.gemeente)

    def _why_not(self) -> str:
        names = get_text_list([site.site_name for site in sites_of(self.instance)], _("and"))
        asked = [f"{user.get_full_name() or user.email} ({user.email})" for user in platform_managers()[:2]]
        return _(
            "%(sites)s share this wijk. A postcode moves organisations of them all, so only the people of the "
            "platform change it. Ask %(who)s."
        ) % {"sites": names, "who": get_text_list(asked, _("or")) or _("the platform")}

    def clean_omtrek_bestand(self) -> bytes | None:
        file = self.cleaned_data.get("omtrek_bestand")
        return file.read(MAX_BYTES + 1) if file else None

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        self._clean_outline(cleaned)
        self._clean_name(cleaned)
        if "postcodes_tekst" in cleaned and not self.fields["postcodes_tekst"].disabled:
            self._clean_postcodes(cleaned["postcodes_tekst"])
        return cleaned

    def _clean_outline(self, cleaned: dict[str, Any]) -> None:
        for name in ("omtrek_bestand", "omtrek_tekst"):
            if text := cleaned.get(name):
                try:
                    cleaned["omtrek"] = read_outline(text)
                except ValidationError as error:
                    self.add_error(name, error)
                return
        cleaned["omtrek"] = None

    def _clean_name(self, cleaned: dict[str, Any]) -> None:
        naam, gemeente = cleaned.get("naam"), cleaned.get("gemeente")
        if not naam or not gemeente:
            return
        same = Wijk.objects.in_gemeente(gemeente).filter(naam__iexact=naam).exclude(pk=self.instance.pk)
        if same.exists():
            self.add_error(
                "naam",
                _(
                    "%(wijk)s in %(gemeente)s is there already. Choose it for your website in the settings, "
                    "under “Wijk or city”."
                )
                % {"wijk": naam, "gemeente": gemeente},
            )
        if not cleaned.get("slug"):
            cleaned["slug"] = self.instance.slug or free_slug(naam, gemeente)

    def _clean_postcodes(self, postcodes: list[str]) -> None:
        """Only a postcode of a wijk that one may change oneself can be taken over."""
        for postcode, wijk in verhuizing(self.instance, postcodes).overgenomen.items():
            if not may_change_postcodes(self.for_user, wijk):
                self.add_error(
                    "postcodes_tekst",
                    _(
                        "%(postcode)s belongs to %(wijk)s now, a wijk of %(sites)s. Ask the people of the platform "
                        "to move it."
                    )
                    % {
                        "postcode": for_people(postcode),
                        "wijk": wijk,
                        "sites": get_text_list([site.site_name for site in sites_of(wijk)], _("and"))
                        or _("no website"),
                    },
                )

    def verhuizing(self) -> Verhuizing:
        """What the valid form would move; of somebody who may not touch the postcodes nothing."""
        return verhuizing(self.instance, self.cleaned_data["postcodes_tekst"])

    def save(self, commit: bool = True) -> Wijk:
        self.instance.omtrek = self.cleaned_data["omtrek"]
        self.instance.slug = self.cleaned_data["slug"]
        wijk = super().save(commit=commit)
        self.verhuisd = voer_uit(wijk, self.cleaned_data["postcodes_tekst"])
        return wijk


def free_slug(naam: str, gemeente: str) -> str:
    """The name; with the gemeente when another wijk has it already, and a number when that is taken as well."""
    wanted = [slugify(naam) or "wijk", slugify(f"{naam} {gemeente}")]
    taken = set(Wijk.objects.filter(slug__startswith=wanted[0]).values_list("slug", flat=True))
    numbered = (f"{wanted[1]}-{number}" for number in range(2, len(taken) + 3))
    return next(slug for slug in [*wanted, *numbered] if slug not in taken)
