"""One search over all sites that anybody may find."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.utils.functional import cached_property

from search.forms import SearchForm
from search.query import SearchQuery, Sortering
from search.result import Hit, MomentRegel, SearchResult
from search.suggestions import Suggestie
from sites.models import Wijksite


@dataclass(frozen=True)
class Website:
    """`slug` is its name in addresses; `url` is absolute, without a slash at the end."""

    site_id: int
    slug: str
    naam: str
    url: str
    talen: tuple[str, ...]


class Websites:
    def __init__(self, websites: Iterable[Website]) -> None:
        self.per_id = {website.site_id: website for website in websites}

    @classmethod
    def load(cls) -> "Websites":
        """One query."""
        sites = Wijksite.objects.vindbaar().select_related("site__root_page").order_by("naam")
        return cls(
            Website(
                site_id=site.site_id,
                slug=site.site.root_page.slug,
                naam=site.naam,
                url=site.site.root_url,
                talen=tuple(site.alle_talen),
            )
            for site in sites
        )

    @cached_property
    def namen(self) -> dict[str, str]:
        """Name in addresses → name, in the order of the alphabet."""
        return {website.slug: website.naam for website in self.per_id.values()}

    def query(self, form: SearchForm, taal: str, standaard: Sortering) -> SearchQuery:
        """Sites without `taal` take part in the main language."""
        silent = frozenset(pk for pk, website in self.per_id.items() if taal not in website.talen)
        names = {website.slug: pk for pk, website in self.per_id.items()}
        return form.query(tuple(self.per_id), taal, standaard, websites=names, zonder_taal=silent)

    def with_addresses(self, result: SearchResult) -> SearchResult:
        """The same hits, each with the name of its site and its absolute address there."""
        near = [replace(part, hits=[self.at_home(hit) for hit in part.hits]) for part in result.bijna]
        return replace(result, hits=[self.at_home(hit) for hit in result.hits], bijna=near)

    def at_home(self, hit: Hit) -> Hit:
        website = self.per_id[hit.site_id]
        url = website.url + hit.url
        moment = replace(hit.moment, url=url) if hit.moment else None
        return replace(hit, url=url, moment=moment, website=website.naam)

    def suggestion_at_home(self, row: Suggestie) -> Suggestie:
        """With its absolute address, and of which site it is."""
        website = self.per_id.get(row.site_id or 0)
        if website is None:
            return row
        return replace(row, url=website.url + row.url, soort=f"{row.soort}, {website.naam}")

    def moment_at_home(self, moment: MomentRegel) -> MomentRegel:
        website = self.per_id.get(moment.site_id or 0)
        return replace(moment, url=website.url + moment.url) if website else moment
