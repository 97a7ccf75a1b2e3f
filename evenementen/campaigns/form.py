from collections.abc import Collection
from typing import Any

from django import forms
from django.conf import settings
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm

from organisaties.choices import easy_choices, offer
from search.models import SearchDocument
from sites.admin.choices import ticks
from sites.models import Wijksite
from sites.site_of import wijksite_of


class CampagnePageForm(WagtailAdminPageForm):
    """Offers the activities that are listed on the site of the page: what lives elsewhere and is shown here too."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        easy_choices(self)
        if "activiteiten" in self.fields:
            self._offer_activities()

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        asked = "themas" in self.fields and "activiteiten" in self.fields
        wrong = self.has_error("themas") or self.has_error("activiteiten")
        if asked and not wrong and self._carries_facts and not (data["themas"] or data["activiteiten"]):
            self.add_error(
                "themas", _("Choose at least one theme, or tick an activity. Else nothing would join.")
            )
        return data

    @property
    def _carries_facts(self) -> bool:
        """Themes and activities of a translation are those of the page in the main language."""
        page = self.instance if self.instance.locale_id else self.parent_page
        return page.locale.language_code == settings.LANGUAGE_CODE

    def _offer_activities(self) -> None:
        page = self.instance if self.instance.path else self.parent_page
        wijksite = wijksite_of(page)
        chosen = [activity.pk for activity in self.instance.activiteiten.all()]
        names = listed_activities(wijksite, chosen) if wijksite else {}
        field = self.fields["activiteiten"]
        listed = field.queryset.model.objects.filter(pk__in=names).order_by("title", "pk")
        offer(self, "activiteiten", listed, tall_ticks(), lambda row: names.get(row.pk, row.title))


def tall_ticks() -> forms.CheckboxSelectMultiple:
    """As `ticks`, for so many that they scroll in a box of their own."""
    widget = ticks()
    widget.attrs["class"] += " beheer-keuzes-lang"
    return widget


def listed_activities(wijksite: Wijksite, chosen: Collection[int]) -> dict[int, str]:
    """Page id → "Samen eten (Buurthuis De Brug)" of what is on here from now, and of what was chosen; one query."""
    rows = SearchDocument.objects.filter(
        Q(laatste_einde__gte=timezone.now()) | Q(pagina_id__in=chosen),
        site_id=wijksite.site_id,
        taal=settings.LANGUAGE_CODE,
        soort="activiteit",
    )
    return {
        row.pagina_id: f"{row.titel} ({organisation})"
        if (organisation := row.weergave.get("organisatie"))
        else row.titel
        for row in rows.only("pagina_id", "titel", "weergave")
    }
