from typing import Any

from django import forms
from django.conf import settings
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Site

from locaties.models import Wijk
from sites.admin.choices import thema_label, ticks
from sites.admin.links.access import Sides, all_sites
from sites.admin.links.reach import Reach
from sites.models import Koppeling, Wijksite
from themas.models import Doelgroep, Thema

NARROWING = ("themas", "wijken", "doelgroepen")


def site_label(site: Site) -> str:
    return site.wijksite.naam


class ReachForm(forms.ModelForm):
    """What a link shares. `sides`: on which sides the person who fills it in speaks for the site."""

    class Meta:
        model = Koppeling
        fields = ("wat", *NARROWING, "na_goedkeuring")
        labels = {
            "wat": gettext_lazy("What do you share?"),
            "themas": gettext_lazy("Only these themes"),
            "wijken": gettext_lazy("Only these wijken"),
            "doelgroepen": gettext_lazy("Only for these people"),
            "na_goedkeuring": gettext_lazy("Show only after approval"),
        }
        help_texts = {
            "themas": gettext_lazy("Choose nothing to share all themes."),
            "wijken": gettext_lazy("Choose nothing to share all wijken."),
            "doelgroepen": gettext_lazy("Choose nothing to share everything, whoever it is for."),
            "na_goedkeuring": gettext_lazy("An editor of the other website then looks at each item first."),
        }
        widgets = {
            "wat": forms.RadioSelect,
            "themas": ticks(),
            "wijken": ticks(),
            "doelgroepen": ticks(),
        }

    def __init__(self, *args: Any, sides: Sides | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.sides = sides
        self.before = Reach.stored(self.instance) if self.instance.pk else None
        words = {
            "themas": Thema.objects.in_taal(settings.LANGUAGE_CODE).als_boom(),
            "wijken": self.own_wijken(),
            "doelgroepen": Doelgroep.objects.in_taal(settings.LANGUAGE_CODE),
        }
        for name, choices in words.items():
            self.fields[name].queryset = choices  # type: ignore[attr-defined]
        self.fields["themas"].label_from_instance = thema_label  # type: ignore[attr-defined]
        if not self.fields["wijken"].queryset.exists():  # type: ignore[attr-defined]
            del self.fields["wijken"]

    def own_wijken(self) -> QuerySet[Wijk]:
        """Those of the sharing site, and what was chosen before the site changed its wijken."""
        own = Wijk.objects.filter(wijksites=self.instance.van.wijksite)
        if self.instance.pk:
            own |= Wijk.objects.filter(pk__in=self.instance.wijken.values("pk"))
        return own.distinct()

    @property
    def narrowing(self) -> dict[str, Any]:
        """What sites.links.gevolgen needs of a link that is not saved yet."""
        return {name: self.cleaned_data.get(name, ()) for name in NARROWING}

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if self.before is not None and self.sides is not None and not self.errors:
            self._ask_who_agreed(self.sides, self.before)
        return data

    def _ask_who_agreed(self, sides: Sides, before: Reach) -> None:
        """A site gets no more than it said yes to, and gives no more either."""
        koppeling = self.instance
        if sides.both:
            return
        agreed = koppeling.akkoord_van if sides.naar else koppeling.akkoord_naar
        if not agreed:
            return
        other = (koppeling.van if sides.naar else koppeling.naar).wijksite.naam
        # The choice itself, not the instance: that gets its values after this.
        after = Reach.build(
            Koppeling(wat=self.cleaned_data["wat"], na_goedkeuring=self.cleaned_data["na_goedkeuring"]),
            **self.narrowing,
        )
        if after.shares_more_than(before):
            self.add_error(
                None,
                _(
                    "%(site)s agreed to less than this. Leave this as it is, and add a second one for what is "
                    "new: %(site)s is asked to agree to that."
                )
                % {"site": other},
            )
        if after.shows_unseen(before) and not sides.naar:
            self.add_error(
                "na_goedkeuring",
                _("%(site)s wants to approve first. Only they can change that.") % {"site": other},
            )


class NewLinkForm(ReachForm):
    class Meta(ReachForm.Meta):
        fields = ("naar", *ReachForm.Meta.fields)  # type: ignore[assignment]
        labels = {"naar": gettext_lazy("With which website?"), **ReachForm.Meta.labels}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        naar = self.fields["naar"]
        open_sites = all_sites().filter(wijksite__status=Wijksite.Status.OPEN)
        naar.queryset = open_sites.exclude(pk=self.instance.van_id)  # type: ignore[attr-defined]
        naar.label_from_instance = site_label  # type: ignore[attr-defined]
        naar.empty_label = _("Choose a website")  # type: ignore[attr-defined]


class CopyForm(forms.Form):
    """Which earlier link a new one starts from."""

    kopie = forms.ModelChoiceField(Koppeling.objects.none(), required=False)

    def __init__(self, *args: Any, links: QuerySet[Koppeling], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kopie"].queryset = links  # type: ignore[attr-defined]

    def initial_of_copy(self) -> dict[str, Any]:
        """Empty without one, or for one that is not somebody's."""
        earlier = self.cleaned_data.get("kopie") if self.is_valid() else None
        if earlier is None:
            return {}
        chosen = {name: list(getattr(earlier, name).all()) for name in NARROWING}
        return chosen | {
            "naar": earlier.naar_id,
            "wat": earlier.wat,
            "na_goedkeuring": earlier.na_goedkeuring,
        }
