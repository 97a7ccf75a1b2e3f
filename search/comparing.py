"""Whether a search server has what the database has, for who asks."""

from collections import Counter
from collections.abc import Mapping

from cms.comparisons import CannotCompareError, Comparison, register_comparison
from search.engines.client import SERVER_ERRORS, has_server
from search.engines.lost import MISSING, lost_updates
from search.indexing import rebuild_server_index, server_index_exists, update_server
from search.models import SearchDocument


def compare_server(repair: bool) -> Mapping[str, int]:
    if not has_server():
        return {}
    try:
        if not server_index_exists():
            missing = SearchDocument.objects.count()
            if repair:
                rebuild_server_index()
            return {MISSING: missing}
        found: Counter[str] = Counter()
        for different in lost_updates():
            found.update(different.values())
            if repair and different:
                update_server(list(different))
        return found
    except SERVER_ERRORS as error:
        raise CannotCompareError(f"De zoekserver antwoordt niet: {error}") from error


register_comparison(Comparison("Zoekserver", compare_server))
