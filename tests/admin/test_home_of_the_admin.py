from bs4 import BeautifulSoup
from django.urls import reverse

from tests.admin.conftest import user_with_role
from tests.builders import make_organisation, publish

HOST = {"host": "localhost"}


def page_of(client, address="/beheer/"):
    return BeautifulSoup(client.get(address).content, "html.parser")


def test_the_name_of_the_site_stands_on_every_page_of_the_admin(als, delfshaven, amersfoort):
    redacteur = als(delfshaven)
    page = make_organisation(delfshaven)
    for address in ["/beheer/", reverse("wagtailadmin_pages:edit", args=[page.pk]), "/beheer/images/"]:
        found = page_of(redacteur, address)
        assert "Delfshaven" in found.select_one(".beheer-strook").get_text()
        assert "Delfshaven · Wijkplein" in found.title.get_text()
        assert "Amersfoort" not in found.get_text()


def test_who_works_on_two_sites_reads_both_names(delfshaven, amersfoort, client):
    user = user_with_role(delfshaven, "redacteur")
    user.groups.add(amersfoort.rollen.get(rol="redacteur").group)
    client.force_login(user)
    found = BeautifulSoup(client.get("/beheer/", headers=HOST).content, "html.parser")
    assert found.select_one(".beheer-strook").get_text(" ", strip=True).endswith("Amersfoort 033, Delfshaven")


def test_what_people_come_for_is_one_tap_away(als, delfshaven):
    redacteur = als(delfshaven)
    addresses = [link["href"] for link in page_of(redacteur).select(".beheer-snel a")]
    assert addresses[:2] == [
        reverse("wagtailadmin_pages:choose_parent", args=["organisaties", "organisatiepage"]),
        reverse("wagtailadmin_pages:choose_parent", args=["evenementen", "evenementpage"]),
    ]
    forms = [redacteur.get(address, follow=True) for address in addresses]
    assert [form.status_code for form in forms] == [200] * len(addresses)
    # There is one guide, so the form opens at once.
    assert forms[0].redirect_chain[-1][0].startswith("/beheer/pages/add/organisaties/organisatiepage/")


def test_drafts_of_the_own_site_wait_for_who_may_publish(als, delfshaven, amersfoort):
    page = make_organisation(delfshaven, "Online profiel")
    page.title = "Gewijzigd profiel"
    publish(page, live=False)
    make_organisation(delfshaven, "Nieuw profiel", live=False)
    make_organisation(delfshaven, "Klaar profiel")
    make_organisation(amersfoort, "Ander profiel", live=False)
    found = page_of(als(delfshaven, "eindredacteur"))
    names = [cell.get_text(strip=True) for cell in found.select("#wacht-content th.title, #wacht th.title")]
    if not names:
        names = [cell.get_text(strip=True) for cell in found.select("th.title")]
    assert sorted(names) == ["Gewijzigd profiel", "Nieuw profiel"]


def test_a_redacteur_finds_only_what_is_of_use_in_the_menu(als, delfshaven):
    content = als(delfshaven).get("/beheer/").content.decode()
    for name in ("reports", "help", "users", "groups", "workflows", "redirects", "locales"):
        assert f'"name": "{name}"' not in content, name
    for name in ("explorer", "organisaties", "activiteiten", "images", "documents"):
        assert f'"name": "{name}"' in content, name


def test_wagtail_does_not_advertise_itself(als, delfshaven):
    content = als(delfshaven, "sitebeheerder").get("/beheer/").content.decode()
    assert "guide.wagtail.org" not in content
    assert "Wagtail" not in BeautifulSoup(content, "html.parser").find("main").get_text()


def test_the_admin_speaks_dutch_to_who_chose_no_language(als, delfshaven):
    response = als(delfshaven).get("/beheer/", headers={**HOST, "accept-language": "en"})
    assert '<html lang="nl"' in response.content.decode()
