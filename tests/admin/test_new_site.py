""" "Nieuwe website": the steps, without scripts."""

import pytest
from bs4 import BeautifulSoup
from django.core import mail
from django.test import Client, TestCase
from django.urls import reverse

from accounts.models import User
from sites.colours import COLOURS
from sites.models import Wijksite
from sites.roles import sync_platform_role
from tests.builders import make_wijk

NAME = {
    "naam": "Spangen",
    "soort": "wijk",
    "host": "spangen.localhost",
    "gemeente": "Rotterdam",
    "voorbeeld": "",
}
LOOK = {
    "modules": ["gids", "agenda", "schermen"],
    **{name: Wijksite._meta.get_field(name).default for name in COLOURS},
}
PEOPLE = {"redacteur": "eva@voorbeeld.nl", "redacteur_naam": "Eva de Vries", "open": ""}


@pytest.fixture
def operator(woorden):
    user = User.objects.create_user("platform@voorbeeld.nl", first_name="Pim")
    user.groups.add(sync_platform_role())
    client = Client(headers={"host": "localhost"})
    client.force_login(user)
    return client


def at(step):
    return reverse("websites:stap", args=[step])


def send(client, step, words, **button):
    data = {f"{step}-{name}": value for name, value in words.items()}
    return client.post(at(step), {**data, "nieuwe_website-current_step": step, **button})


def fill_in(client, name=NAME, look=LOOK, people=PEOPLE):
    client.get(reverse("websites:nieuw"))
    for step, words in (("naam", name), ("uiterlijk", look), ("wijken", people)):
        response = send(client, step, words)
        assert response.status_code == 302, errors(response)


def errors(response):
    """The sentences at the fields."""
    page = BeautifulSoup(response.content, "html.parser")
    return {
        field.select_one("[name]")["name"]: error.get_text(" ", strip=True)
        for field in page.select("[data-field]")
        if (error := field.select_one(".error-message")) and error.get_text(strip=True)
    }


def field_of(response, name):
    return BeautifulSoup(response.content, "html.parser").select_one(f'[name="{name}"]')


def value_of(response, name):
    return field_of(response, name)["value"]


def test_the_steps_make_the_site_that_was_asked_for(operator):
    wijk = make_wijk("Oud Mathenesse")
    fill_in(
        operator,
        look={**LOOK, "modules": ["gids"], "primair": "#1F5E3B"},
        people={**PEOPLE, "wijken": [wijk.slug], "oefensite": "on"},
    )
    page = operator.get(at("controle"))
    assert page.status_code == 200
    text = page.content.decode()
    for word in (
        "Spangen",
        "spangen.localhost",
        "Rotterdam",
        "Oud Mathenesse",
        "eva@voorbeeld.nl",
        "Huisregels",
    ):
        assert word in text
    assert not Wijksite.objects.exists()
    with TestCase.captureOnCommitCallbacks(execute=True):
        made = send(operator, "controle", {"host": "spangen.localhost"})
    wijksite = Wijksite.objects.get()
    assert made["Location"] == reverse("websites:site", args=[wijksite.pk])
    assert (wijksite.naam, wijksite.gemeente, wijksite.primair) == ("Spangen", "Rotterdam", "#1F5E3B")
    assert wijksite.uitgezette_modules == ["agenda", "schermen"]
    assert list(wijksite.wijken.all()) == [wijk]
    assert wijksite.oefensite
    assert wijksite.status == Wijksite.Status.IN_AANBOUW
    assert [letter.to for letter in mail.outbox] == [["eva@voorbeeld.nl"]]
    assert Client(headers={"host": "spangen.localhost"}).get("/").status_code == 401


def test_afterwards_it_says_what_to_do_next_and_the_password_once(operator):
    fill_in(operator)
    made = send(operator, "controle", {"host": "spangen.localhost"})
    first = BeautifulSoup(operator.get(made["Location"]).content, "html.parser")
    password = first.select_one(".websites-wachtwoord").get_text(strip=True)
    assert Wijksite.objects.get().check_wachtwoord(password)
    assert len(first.select(".websites-taken > li")) == 5
    again = operator.get(made["Location"])
    assert again.status_code == 200
    assert password not in again.content.decode()


def test_pressing_twice_makes_one_site(operator):
    fill_in(operator)
    first = send(operator, "controle", {"host": "spangen.localhost"})
    second = send(operator, "controle", {"host": "spangen.localhost"})
    assert first["Location"] == second["Location"]
    assert Wijksite.objects.count() == 1


def test_two_windows_that_press_at_once_make_one_site(operator, monkeypatch):
    """Both read the answers before either had made it."""
    fill_in(operator)
    session = dict(operator.session.items())
    send(operator, "controle", {"host": "spangen.localhost"})
    kept = operator.session
    kept.update(session)
    kept.save()
    second = send(operator, "controle", {"host": "spangen.localhost"})
    assert second["Location"] == reverse("websites:site", args=[Wijksite.objects.get().pk])


@pytest.mark.parametrize(
    ("step", "words", "field"),
    [
        ("naam", {**NAME, "naam": ""}, "naam"),
        ("naam", {**NAME, "naam": "Delfshaven"}, "naam"),
        ("naam", {**NAME, "host": "https://spangen.nl"}, "host"),
        ("naam", {**NAME, "host": "delfshaven.localhost"}, "host"),
        ("naam", {**NAME, "host": "www.localhost"}, "host"),
        ("naam", {**NAME, "voorbeeld": "nergens.nl"}, "voorbeeld"),
        ("naam", {**NAME, "soort": "dorp"}, "soort"),
        ("uiterlijk", {**LOOK, "primair": "#FFFFFF"}, "op_primair"),
        ("uiterlijk", {**LOOK, "accent": "rood"}, "accent"),
        ("wijken", {**PEOPLE, "redacteur": "geen adres"}, "redacteur"),
    ],
)
def test_what_will_not_do_is_said_at_the_field_with_what_was_typed_still_there(
    operator, delfshaven, step, words, field
):
    response = send(operator, step, words)
    assert response.status_code == 200
    assert f"{step}-{field}" in errors(response)
    for name in set(words) & {"host", "primair", "redacteur"}:
        assert value_of(response, f"{step}-{name}") == words[name]
    assert Wijksite.objects.count() == 1


def test_going_back_loses_nothing_right_or_wrong(operator):
    fill_in(operator)
    back = send(operator, "wijken", {**PEOPLE, "redacteur": "nog niet af"}, terug="1")
    assert back["Location"] == at("uiterlijk")
    back = send(operator, "uiterlijk", {**LOOK, "primair": "#1F5E3B"}, terug="1")
    assert back["Location"] == at("naam")
    page = operator.get(at("naam"))
    assert value_of(page, "naam-naam") == "Spangen"
    assert value_of(operator.get(at("uiterlijk")), "uiterlijk-primair") == "#1F5E3B"
    assert value_of(operator.get(at("wijken")), "wijken-redacteur") == "nog niet af"
    # What is not right yet has to be mended before the last step.
    assert operator.get(at("controle"))["Location"] == at("wijken")


def test_contrast_is_shown_while_choosing_and_a_look_keeps_the_step(operator):
    operator.get(reverse("websites:nieuw"))
    send(operator, "naam", NAME)
    page = BeautifulSoup(operator.get(at("uiterlijk")).content, "html.parser")
    assert len(page.select(".contrasten li")) >= 8
    assert not page.select(".contrasten strong")
    again = send(operator, "uiterlijk", {**LOOK, "primair": "#CCCCCC"}, kijk="1")
    assert again["Location"] == at("uiterlijk")
    looked = operator.get(at("uiterlijk"))
    assert value_of(looked, "uiterlijk-primair") == "#CCCCCC"
    assert BeautifulSoup(looked.content, "html.parser").select(".contrasten strong")


def test_enter_goes_on_to_the_next_step(operator):
    operator.get(reverse("websites:nieuw"))
    send(operator, "naam", NAME)
    for step in ("naam", "uiterlijk", "wijken"):
        form = BeautifulSoup(operator.get(at(step)).content, "html.parser").find("form", action=at(step))
        # What a browser presses when somebody types Enter.
        assert not form.select_one("button[type=submit]").get("name"), step


def test_nobody_skips_a_step(operator):
    operator.get(reverse("websites:nieuw"))
    assert operator.get(at("controle"))["Location"] == at("naam")
    assert operator.get(reverse("websites:voorpagina"))["Location"] == at("naam")
    assert send(operator, "controle", {"host": ""})["Location"] == at("naam")
    assert operator.get(at("bestaat-niet"))["Location"] == at("naam")
    # An address of a third party's making starts nothing.
    assert operator.get(at("done"))["Location"] == at("naam")
    assert not Wijksite.objects.exists()


def test_a_new_start_begins_empty(operator):
    fill_in(operator)
    operator.get(reverse("websites:nieuw"))
    assert not field_of(operator.get(at("naam")), "naam-naam").get("value")


def test_an_example_gives_the_first_colours_and_its_pages(delfshaven, operator):
    Wijksite.objects.filter(pk=delfshaven.pk).update(primair="#123456")
    operator.get(reverse("websites:nieuw"))
    send(operator, "naam", {**NAME, "voorbeeld": "delfshaven.localhost"})
    assert value_of(operator.get(at("uiterlijk")), "uiterlijk-primair") == "#123456"


def test_only_the_wijken_of_the_gemeente_are_offered(operator):
    make_wijk("Oud Mathenesse")
    make_wijk("Kattenbroek", gemeente="Amersfoort")
    operator.get(reverse("websites:nieuw"))
    send(operator, "naam", {**NAME, "gemeente": "rotterdam"})
    page = operator.get(at("wijken")).content.decode()
    assert "Oud Mathenesse" in page
    assert "Kattenbroek" not in page


def test_the_preview_has_the_look_of_the_site_and_runs_nothing_of_others(operator):
    fill_in(operator, look={**LOOK, "primair": "#1F5E3B"})
    page = operator.get(reverse("websites:voorpagina"))
    text = page.content.decode()
    assert "--wp-primair: #1F5E3B" in text
    assert "Spangen" in text
    assert page["X-Frame-Options"] == "SAMEORIGIN"


def test_a_name_with_signs_stays_a_name(operator):
    fill_in(operator, name={**NAME, "naam": "Zuid & <b>Oost</b>"})
    for address in (at("controle"), reverse("websites:voorpagina")):
        assert "<b>Oost</b>" not in operator.get(address).content.decode()


@pytest.mark.parametrize("role", ["redacteur", "eindredacteur", "sitebeheerder"])
def test_for_anybody_but_the_platform_it_is_not_there(als, delfshaven, role):
    client = als(delfshaven, role)
    addresses = [reverse("websites:index"), reverse("websites:nieuw"), reverse("websites:voorpagina")]
    addresses += [at(step) for step in ("naam", "uiterlijk", "wijken", "controle")]
    for address in addresses:
        assert client.get(address).status_code == 404, address
        assert client.post(address).status_code in {404, 405}, address
    assert Wijksite.objects.count() == 1


def test_who_is_not_logged_in_is_asked_to(op_platform, db):
    assert op_platform.get(reverse("websites:nieuw")).status_code == 302
    assert op_platform.get(reverse("websites:index"))["Location"].startswith("/account/")
