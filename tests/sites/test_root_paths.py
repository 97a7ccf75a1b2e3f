"""Where every site starts: as Wagtail says it, in two queries."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Site

from benchmarks.copies import copy_sites
from sites.root_paths import site_root_paths

pytestmark = pytest.mark.django_db


def test_two_queries_say_what_wagtail_would_for_any_number_of_sites(delfshaven, amersfoort):
    copy_sites(delfshaven, 20)
    Site.clear_site_root_paths_cache()
    with CaptureQueriesContext(connection) as queries:
        known = site_root_paths()
    assert len(queries) == 2
    expected = [
        (site.pk, root.url_path, site.root_url, root.locale.language_code)
        for site in Site.objects.order_by("-root_page__url_path", "-is_default_site", "hostname")
        for root in site.root_page.get_translations(inclusive=True)
    ]
    assert sorted(known) == sorted(expected)
    assert [row.site_id for row in known] == [row[0] for row in expected]
    with CaptureQueriesContext(connection) as queries:
        assert Site.get_site_root_paths() == known
    assert len(queries) == 0


def test_a_site_that_moves_is_known_at_once(delfshaven):
    Site.get_site_root_paths()
    delfshaven.site.hostname = "anders.localhost"
    delfshaven.site.save()
    assert {row.root_url for row in Site.get_site_root_paths()} == {"http://anders.localhost"}
