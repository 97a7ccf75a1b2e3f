"""Log-in pages wear the look of the site where one came from, through every step."""

import pytest
from bs4 import BeautifulSoup
from django.core import mail
from django.urls import reverse

from accounts import looks
from sites.models import Wijksite
from tests.accounts.test_login_by_code import ASK, LOGIN, TYPE, mailed_code
from tests.builders import make_picture


@pytest.fixture
def site(delfshaven):
    delfshaven.telefoon, delfshaven.telefoon_uren = "010 425 12 00", "ma–vr 9.00–17.00 uur"
    delfshaven.save()
    return delfshaven


def worn(response):
    page = BeautifulSoup(response.content, "html.parser")
    sheets = [link["href"] for link in page.find_all("link", rel="stylesheet")]
    return page.select_one(".merknaam").get_text(strip=True), sheets


def sheet(site):
    return reverse("stijl_in_beheer", args=[site.pk, site.stijl_hash])


def wears(response, site):
    name, sheets = worn(response)
    return name == site.naam and sheet(site) in sheets


@pytest.mark.parametrize("way", ["{0.pk}", "delfshaven.localhost", "delfshaven", "DELFSHAVEN"])
def test_the_log_in_page_is_that_of_the_site_one_came_from(client, site, way):
    assert wears(client.get(f"{LOGIN}?site={way.format(site)}"), site)
    assert client.get(sheet(site)).status_code == 200


def test_every_step_keeps_the_look(client, site, member):
    asked = client.post(ASK, {"email": member.email, "site": str(site.pk)})
    page = client.get(asked.headers["Location"])
    assert wears(page, site)
    assert page.context["log_in_address"] == f"{LOGIN}?site={site.pk}"
    assert wears(client.post(TYPE, {"code": "", "action": "verify"}), site)
    assert mail.outbox[0].from_email == "Delfshaven <noreply@localhost>"
    client.post(TYPE, {"code": mailed_code(), "action": "verify"})
    assert wears(client.get("/account/"), site)


def test_the_form_with_a_password_keeps_the_look(client, site, editor):
    page = client.post(LOGIN, {"login": editor.email, "password": "fout", "site": str(site.pk)})
    assert wears(page, site)
    assert '<input type="hidden" name="site"' in page.content.decode()


@pytest.mark.parametrize(
    "value",
    ["", "0", "999999", "²", "99999999999999999999", "a" * 3000, "%00", "<script>", "delfs", "elfshaven"],
)
def test_what_is_no_site_is_ignored(client, site, value):
    response = client.get(f"{LOGIN}?site={value}")
    assert response.status_code == 200
    assert worn(response)[0] == "Wijkplein"


@pytest.mark.parametrize("status", [Wijksite.Status.IN_AANBOUW, Wijksite.Status.GESTOPT])
def test_of_a_site_that_is_not_open_nobody_reads_the_name(client, site, status):
    Wijksite.objects.filter(pk=site.pk).update(status=status)
    assert worn(client.get(f"{LOGIN}?site={site.pk}"))[0] == "Wijkplein"
    client.post(ASK, {"email": "a@voorbeeld.nl"})
    assert site.telefoon not in client.get(TYPE).content.decode()


def test_a_page_that_belongs_to_a_site_brings_its_look(client, site, monkeypatch):
    monkeypatch.setattr(looks, "_readers", [lambda path: str(site.pk) if path == "/mijn/12/" else None])
    assert wears(client.get(f"{LOGIN}?next=/mijn/12/"), site)
    assert worn(client.get(f"{LOGIN}?next=/mijn/13/"))[0] == "Wijkplein"


def test_whoever_only_looks_gets_no_session(client, site):
    client.get(f"{LOGIN}?site={site.pk}")
    assert "sessionid" not in client.cookies


def test_the_phone_of_the_site_stands_where_the_mail_does_not_come(client, site):
    client.post(ASK, {"email": "a@voorbeeld.nl", "site": str(site.pk)})
    page = BeautifulSoup(client.get(TYPE).content, "html.parser")
    assert page.find("a", href="tel:0104251200")
    assert site.telefoon_uren in page.get_text()
    assert "Bel Delfshaven: 010 425 12 00" in mail.outbox[0].body


def test_who_came_from_nowhere_gets_the_numbers_of_the_open_sites(client, site, amersfoort):
    client.post(ASK, {"email": "a@voorbeeld.nl"})
    text = client.get(TYPE).content.decode()
    assert "Bel de redactie van Delfshaven:" in text
    # That has no number.
    assert "Bel de redactie van Amersfoort 033:" not in text


def test_too_many_numbers_are_none(client, site, monkeypatch):
    monkeypatch.setattr(looks, "MOST_PHONES", 0)
    client.post(ASK, {"email": "a@voorbeeld.nl"})
    assert "Het nummer staat onderaan op de website." in client.get(TYPE).content.decode()


def test_a_logo_is_shown_and_a_lost_file_breaks_nothing(client, site):
    site.logo = make_picture()
    site.save()
    page = BeautifulSoup(client.get(f"{LOGIN}?site={site.pk}").content, "html.parser")
    assert page.select_one(".merknaam img")["src"].startswith("http://")
    site.logo.renditions.all().delete()
    site.logo.file.storage.delete(site.logo.file.name)
    assert wears(client.get(f"{LOGIN}?site={site.pk}"), site)
