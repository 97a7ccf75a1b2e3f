"""What machines ask for at fixed addresses."""

from datetime import datetime, timedelta

from django.utils import timezone

from sites.models import Wijksite
from tests.builders import make_site


def test_robots_are_welcome_on_an_open_site_and_shown_the_sitemap(delfshaven, op_delfshaven):
    response = op_delfshaven.get("/robots.txt")
    text = response.content.decode()
    assert response["Content-Type"].startswith("text/plain")
    assert "Allow: /" in text
    assert f"Sitemap: {delfshaven.url}sitemap.xml" in text


def test_robots_are_kept_from_a_site_that_is_being_built(delfshaven, op_delfshaven):
    delfshaven.status = Wijksite.Status.IN_AANBOUW
    delfshaven.set_wachtwoord("kom maar kijken")
    delfshaven.save()
    # base64 of "redactie:kom maar kijken"
    password = {"authorization": "Basic cmVkYWN0aWU6a29tIG1hYXIga2lqa2Vu"}
    assert "Disallow: /\n" in op_delfshaven.get("/robots.txt", headers=password).content.decode()
    assert op_delfshaven.get("/sitemap.xml", headers=password).status_code == 404


def test_robots_are_kept_from_the_admin_of_the_platform(db, op_platform):
    assert "Disallow: /beheer/" in op_platform.get("/robots.txt").content.decode()


def test_who_finds_a_leak_reads_whom_to_tell(delfshaven, op_delfshaven):
    delfshaven.email = "wijk@example.com"
    delfshaven.save()
    response = op_delfshaven.get("/.well-known/security.txt")
    lines = dict(line.split(": ", 1) for line in response.content.decode().splitlines())
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert lines["Contact"] == "mailto:wijk@example.com"
    assert lines["Canonical"] == f"{delfshaven.url}.well-known/security.txt"
    expires = datetime.fromisoformat(lines["Expires"])
    assert timezone.now() < expires < timezone.now() + timedelta(days=365)


def test_the_operators_address_goes_first(delfshaven, op_delfshaven, op_platform, settings):
    settings.SECURITY_CONTACT = "veilig@example.com"
    for client in (op_delfshaven, op_platform):
        assert (
            "Contact: mailto:veilig@example.com\n" in client.get("/.well-known/security.txt").content.decode()
        )


def test_files_stand_at_one_address_in_whatever_language(delfshaven, op_delfshaven):
    for path in ("/en/robots.txt", "/en/sitemap.xml", "/en/.well-known/security.txt"):
        assert op_delfshaven.get(path).status_code == 404


def test_without_any_address_a_file_still_says_whom_to_tell(woorden, op_platform, settings):
    make_site("Zonder adres", "zonder.localhost")
    text = op_platform.get("/.well-known/security.txt").content.decode()
    assert f"Contact: {settings.WAGTAILADMIN_BASE_URL}\n" in text
