"""Forms of what belongs to one website; who works on one is not asked which."""

from typing import Any

from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.models import Site

from sites.admin.scope import own_sites


class OwnSiteForm(WagtailAdminModelForm):
    """Of a model with a `site`: offers those of the person, and fills in the only one there is."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        site: Any = self.fields.get("site")
        if site is None or self.for_user is None:
            return
        site.queryset = site.queryset.filter(pk__in=[row.pk for row in own_sites(self.for_user)])
        if only := self.only_site():
            self.instance.site = only
            del self.fields["site"]

    def only_site(self) -> Site | None:
        """The one that needs no question."""
        sites = own_sites(self.for_user) if self.for_user else []
        if len(sites) == 1 and self.instance.site_id in {None, sites[0].pk}:
            return sites[0]
        return None

    def asked_sites(self) -> list[Site]:
        """The site that was chosen, or those among which somebody still chooses."""
        if only := self.only_site():
            return [only]
        sites = own_sites(self.for_user) if self.for_user else []
        chosen = self.data.get(self.add_prefix("site")) if self.is_bound else self.instance.site_id
        return [site for site in sites if str(site.pk) == str(chosen)] or sites
