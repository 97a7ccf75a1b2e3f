"""Who types the name of a theme is offered the page of that theme, before all that was found."""

from search.forms import SearchForm
from search.query import SearchQuery
from sites.models import Wijksite
from sites.themas import SiteThemas, ThemaLink

# More than two subjects are no answer.
MOST = 2


def meant_themes(query: SearchQuery, form: SearchForm) -> list[str]:
    """Slugs of the themes that the whole question is; none when something else was asked too, or one was chosen."""
    asked_more = form.begrepen or form.is_letterlijk or query.facetten or query.wanneer
    return [] if asked_more else list(query.woorden.themas)


def offered_themes(query: SearchQuery, form: SearchForm, wijksite: Wijksite) -> list[ThemaLink]:
    """Those that the site shows; no query unless a theme is meant."""
    meant = meant_themes(query, form)
    if not meant:
        return []
    shown = SiteThemas.cached(wijksite, query.taal).per_slug
    return [shown[slug] for slug in meant if slug in shown][:MOST]
