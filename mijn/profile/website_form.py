"""Website, when one can call, and the channels of an organisation: a box for each network."""

from collections import Counter
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from mijn.editing.section import SectionForm
from organisaties.blocks import SociaalNetwerk
from organisaties.models import OrganisatiePage


def address_field(**kwargs: Any) -> forms.URLField:
    """Who leaves out "https://" is understood."""
    return forms.URLField(required=False, assume_scheme="https", max_length=200, **kwargs)


class WebsiteForm(SectionForm):
    website = address_field(
        label=_("Website"), widget=forms.TextInput({"inputmode": "url", "autocomplete": "url"})
    )

    class Meta:
        model = OrganisatiePage
        fields = ("website", "bellen")
        labels = {"bellen": _("When can people call, and in which language?")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.boxes: dict[str, str] = {}
        known: Counter[str] = Counter()
        for block in self.instance.socials.raw_data:
            network = block["value"]["soort"]
            known[network] += 1
            self._add_box(network, known[network], block["value"]["url"])
        for network in SociaalNetwerk.values:
            if not known[network]:
                self._add_box(network, 1, "")

    def _add_box(self, network: str, number: int, url: str) -> None:
        """A network has one box, or as many as the page has channels there."""
        name = f"{network}_{number}"
        widget = forms.TextInput({"inputmode": "url", "autocomplete": "off"})
        self.fields[name] = address_field(label=SociaalNetwerk(network).label, initial=url, widget=widget)
        self.boxes[name] = network

    def save(self, commit: bool = True) -> Any:
        filled_in = [(network, self.cleaned_data[name]) for name, network in self.boxes.items()]
        self.instance.socials = [
            ("kanaal", {"soort": network, "url": url}) for network, url in filled_in if url
        ]
        return super().save(commit=commit)
