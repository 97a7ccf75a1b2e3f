"""What somebody finds at /mijn/: their own organisations, in the look of their site, and nothing of others."""

import pytest
from django.contrib.auth.decorators import login_required
from django.db import connection
from django.http import HttpResponse
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern

from accounts.models import User
from mijn.urls import urlpatterns as own_urls
from organisaties.models import Lidmaatschap
from tests.builders import make_member, make_organisation

# What the screens do is the same on every database; what they write is tested in tests/organisaties on each.
pytestmark = [pytest.mark.django_db, pytest.mark.eenmaal]


def test_who_keeps_one_organisation_comes_straight_to_it(soeppan, fatma, als_lid):
    response = als_lid(fatma).get("/mijn/", follow=True)
    assert response.redirect_chain == [(f"/mijn/{soeppan.pk}/", 302)]
    page = response.content.decode()
    assert "<h1>De Soeppan</h1>" in page
    assert "Wie mag aanpassen?" in page
    # No way back from where one began, and none to what is not there.
    assert "mijn-terug" not in page
    assert "Een andere organisatie" not in page


def test_home_wears_the_look_of_the_site_and_is_kept_nowhere(soeppan, fatma, als_lid, delfshaven):
    response = als_lid(fatma).get(f"/mijn/{soeppan.pk}/")
    assert f"/stijl/{delfshaven.pk}/{delfshaven.stijl_hash}.css" in response.content.decode()
    assert "no-store" in response["Cache-Control"]
    assert '<meta name="robots" content="noindex">' in response.content.decode()


def test_who_keeps_organisations_on_two_sites_chooses_by_site(soeppan, fatma, als_lid, amersfoort):
    make_member(make_organisation(amersfoort, "Keistad Kookt"), fatma.email, "helper")
    page = als_lid(fatma).get("/mijn/").content.decode()
    assert page.index("Amersfoort 033") < page.index("Keistad Kookt") < page.index("Delfshaven")
    assert page.index("Delfshaven") < page.index("De Soeppan")


def test_from_one_organisation_one_goes_to_another(soeppan, fatma, als_lid, amersfoort):
    make_member(make_organisation(amersfoort, "Keistad Kookt"), fatma.email, "helper")
    page = als_lid(fatma).get(f"/mijn/{soeppan.pk}/").content.decode()
    assert "Een andere organisatie" in page


def test_who_keeps_nothing_is_told_what_to_do(delfshaven, als_lid):
    page = als_lid(User.objects.create_user("nieuw@voorbeeld.nl")).get("/mijn/").content.decode()
    assert "nieuw@voorbeeld.nl" in page
    assert "uit te nodigen" in page


def test_organisation_of_somebody_else_does_not_exist(soeppan, andere, fatma, als_lid):
    client = als_lid(fatma)
    for path in ("", "mensen/"):
        assert client.get(f"/mijn/{andere.pk}/{path}").status_code == 404
        assert client.get(f"/mijn/{andere.pk + 10_000}/{path}").status_code == 404


def test_who_is_not_logged_in_logs_in_first(soeppan, op_platform):
    for path in ("/mijn/", f"/mijn/{soeppan.pk}/", f"/mijn/{soeppan.pk}/mensen/"):
        response = op_platform.get(path)
        assert (response.status_code, response["Location"]) == (302, f"/account/inloggen/?next={path}")


def test_a_site_has_no_such_pages(soeppan, op_delfshaven):
    assert op_delfshaven.get("/mijn/").status_code == 404


def test_home_costs_the_same_whatever_the_number_of_members(soeppan, fatma, als_lid):
    client = als_lid(fatma)

    def cost(path: str) -> int:
        client.get(path)
        with CaptureQueriesContext(connection) as captured:
            client.get(path)
        return len(captured)

    paths = [f"/mijn/{soeppan.pk}/", f"/mijn/{soeppan.pk}/mensen/"]
    few = [cost(path) for path in paths]
    users = User.objects.bulk_create(User(email=f"lid{n}@voorbeeld.nl") for n in range(100))
    Lidmaatschap.objects.bulk_create(Lidmaatschap(user=u, organisatie=soeppan, rol="helper") for u in users)
    assert [cost(path) for path in paths] == few


# Who asks for an organisation or follows an invitation belongs to none yet; what these give away is tested with them.
# The links in a mail work without logging in (tests/mijn/test_by_mail.py, tests/organisaties/test_consent.py).
FOR_EVERYBODY = {
    *("mijn_aanvragen", "mijn_aanvraag_bevestig", "mijn_uitnodiging"),
    *("mijn_klopt_mail", "mijn_herinnering_uit", "mijn_toestemming", "mijn_toestemming_klaar"),
    *("mijn_aanmelden", "mijn_aanmelding", "mijn_aanmelding_bevestig", "mijn_aanmelding_stap"),
    *(f"mijn_aanmelding_{name}" for name in ("lijkt_op", "waar", "wie", "klopt")),
}


def test_every_view_of_mijn_asks_who_one_is():
    guarded = login_required(lambda request: HttpResponse()).__code__
    views = list(patterns(own_urls))
    assert len(views) >= 3
    for view in views:
        if view.name in FOR_EVERYBODY:
            continue
        assert view.callback.__code__ is guarded, view.name


def patterns(urls):
    for pattern in urls:
        if isinstance(pattern, URLPattern):
            yield pattern
        else:
            yield from patterns(pattern.url_patterns)


def test_the_log_in_page_wears_the_look_of_the_site_of_the_organisation(soeppan, op_platform):
    page = op_platform.get(f"/mijn/{soeppan.pk}/", follow=True)
    assert op_platform.get("/mijn/9999999999/").status_code == 404
    assert page.context["look"].name == "Delfshaven"
    for path in ("/mijn/999999999999999999999/", "/mijn/", "/nergens/", "²"):
        assert op_platform.get("/account/inloggen/", {"next": path}).context["look"] is None
