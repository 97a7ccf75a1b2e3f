""" "Delen met andere websites": who may share what with whom, and what it says before it happens."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse

from accounts.models import User
from sites.models import Koppeling, Vermelding
from tests.admin.conftest import user_with_role
from tests.builders import make_activity, make_organisation, make_place, make_site, make_wijk, words
from themas.models import Thema

CHANGED_MEANWHILE = "intussen veranderd"


@pytest.fixture
def content(delfshaven):
    """Two organisations and one activity on Delfshaven."""
    brug = make_organisation(delfshaven, "De Brug", themas=["ontmoeting"])
    make_organisation(delfshaven, "De Soeppan", themas=["maaltijden"])
    make_activity(brug, "Samen eten")


@pytest.fixture
def of_both(delfshaven, amersfoort, als):
    """Somebody who manages both sites."""
    browser = als(delfshaven, "sitebeheerder")
    user = user_with_role(delfshaven, "sitebeheerder")
    user.groups.add(amersfoort.rollen.get(rol="sitebeheerder").group)
    browser.force_login(user)
    return browser


@pytest.fixture
def shared(of_both, delfshaven, amersfoort, content, at_work):
    """Delfshaven shares all of it with Amersfoort."""
    with at_work():
        of_both.post(new_address(delfshaven), answers(amersfoort, ja="1"))
    return Koppeling.objects.get()


@pytest.fixture
def at_work(django_capture_on_commit_callbacks):
    """The work after a change is done when the block ends, as the worker would."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def make_link(van, naar, **fields):
    standard = {"akkoord_van": True, "akkoord_naar": True}
    return Koppeling.objects.create(van=van.site, naar=naar.site, **{**standard, **fields})


def new_address(wijksite):
    return reverse("delen:new_from", args=[wijksite.site_id])


def step_address(koppeling, naam):
    return reverse("delen:step", args=[koppeling.pk, naam])


def answers(naar, **fields):
    return {"naar": naar.site_id, "wat": "alles", **fields}


def text_of(response):
    soup = BeautifulSoup(response.content, "html.parser")
    return " ".join(soup.find("main").get_text(" ").split())


def shown_on(wijksite):
    return set(Vermelding.objects.filter(site=wijksite.site).values_list("pagina__title", flat=True))


def test_before_saving_it_says_what_comes_and_only_yes_saves(
    of_both, delfshaven, amersfoort, content, at_work
):
    asked = of_both.post(new_address(delfshaven), answers(amersfoort))
    assert "2 organisaties en 1 activiteit komen ook op Amersfoort 033." in text_of(asked)
    assert not Koppeling.objects.exists()
    hidden = BeautifulSoup(asked.content, "html.parser").select("main form input[type=hidden]")
    again = {field["name"]: field["value"] for field in hidden if field["name"] != "csrfmiddlewaretoken"}
    assert again == {"naar": str(amersfoort.site_id), "wat": "alles", "na_goedkeuring": "False"}
    with at_work():
        done = of_both.post(new_address(delfshaven), again | {"ja": "1"})
    koppeling = Koppeling.objects.get()
    assert koppeling.is_werkzaam
    assert koppeling.gemaakt_door == user_with_role(delfshaven, "sitebeheerder")
    assert shown_on(amersfoort) == {"De Brug", "De Soeppan", "Samen eten"}
    assert "Nu te zien 2 organisaties en 1 activiteit" in text_of(of_both.get(done.url))


def test_back_shows_the_form_as_it_was_filled_in(of_both, delfshaven, amersfoort, content):
    data = answers(amersfoort, wat="profielen", na_goedkeuring="on", terug="1")
    found = BeautifulSoup(of_both.post(new_address(delfshaven), data).content, "html.parser")
    assert found.select_one("input[name=wat][value=profielen]").has_attr("checked")
    assert found.select_one("input[name=na_goedkeuring]").has_attr("checked")
    assert not Koppeling.objects.exists()


@pytest.mark.parametrize(
    ("choice", "sentence"),
    [
        ({"wat": "profielen"}, "2 organisaties komen ook op Amersfoort 033."),
        ({"wat": "activiteiten"}, "1 activiteit komt ook op Amersfoort 033."),
        ({"themas": "maaltijden"}, "1 organisatie komt ook op Amersfoort 033."),
        ({"themas": "sport-en-bewegen"}, "Er komt nu niets bij op Amersfoort 033."),
        (
            {"na_goedkeuring": "on"},
            "2 organisaties en 1 activiteit wachten eerst op goedkeuring van Amersfoort 033.",
        ),
    ],
)
@pytest.mark.usefixtures("content")
def test_what_it_says_follows_the_choices(of_both, delfshaven, amersfoort, choice, sentence):
    if "themas" in choice:
        choice = choice | {"themas": [words(Thema, [choice["themas"]])[0].pk]}
    found = text_of(of_both.post(new_address(delfshaven), answers(amersfoort) | choice))
    assert sentence in found
    assert not Koppeling.objects.exists()


def test_only_wijken_of_the_sharing_site_are_a_choice(of_both, delfshaven, amersfoort):
    bospolder = make_wijk("Bospolder", delfshaven)
    kattenbroek = make_wijk("Kattenbroek", amersfoort, gemeente="Amersfoort")
    make_organisation(delfshaven, "In Bospolder", place=make_place(wijk=bospolder))
    make_organisation(delfshaven, "Nergens")
    form = BeautifulSoup(of_both.get(new_address(delfshaven)).content, "html.parser")
    assert [field["value"] for field in form.select("input[name=wijken]")] == [str(bospolder.pk)]
    found = of_both.post(new_address(delfshaven), answers(amersfoort, wijken=[bospolder.pk]))
    assert "1 organisatie komt ook op Amersfoort 033." in text_of(found)
    refused = of_both.post(new_address(delfshaven), answers(amersfoort, wijken=[kattenbroek.pk], ja="1"))
    assert refused.status_code == 200
    assert not Koppeling.objects.exists()


def test_one_shares_with_any_open_site_but_not_with_oneself(als, delfshaven, amersfoort):
    make_site("Nog dicht", "dicht.localhost", status="in_aanbouw")
    browser = als(delfshaven, "sitebeheerder")
    form = BeautifulSoup(browser.get(new_address(delfshaven)).content, "html.parser")
    names = [option.get_text() for option in form.select("select[name=naar] option")]
    assert names[1:] == ["Amersfoort 033"]
    refused = browser.post(new_address(delfshaven), answers(delfshaven, ja="1"))
    assert refused.status_code == 200
    assert not Koppeling.objects.exists()


def test_who_manages_one_site_is_not_asked_which(als, amersfoort):
    assert als(amersfoort, "sitebeheerder").get(reverse("delen:new")).url == new_address(amersfoort)


def test_who_manages_more_sites_chooses_one(of_both):
    found = BeautifulSoup(of_both.get(reverse("delen:new")).content, "html.parser")
    assert [link.get_text() for link in found.select(".delen-keuze a")] == ["Amersfoort 033", "Delfshaven"]


class TestTwoSides:
    @pytest.fixture
    def asked(self, als, delfshaven, amersfoort, content):
        """Delfshaven wants to share; Amersfoort has not said anything yet."""
        als(delfshaven, "sitebeheerder").post(new_address(delfshaven), answers(amersfoort, ja="1"))
        return Koppeling.objects.get()

    def test_the_other_side_must_agree_first_and_that_is_said(self, als, delfshaven, amersfoort, content):
        browser = als(delfshaven, "sitebeheerder")
        before = text_of(browser.post(new_address(delfshaven), answers(amersfoort)))
        assert "Eerst moet Amersfoort 033 akkoord geven" in before
        assert "2 organisaties en 1 activiteit komen ook op Amersfoort 033." in before
        after = browser.post(new_address(delfshaven), answers(amersfoort, ja="1"), follow=True)
        assert "Wacht op akkoord van Amersfoort 033" in text_of(after)
        assert not shown_on(amersfoort)

    def test_the_other_side_finds_it_at_home_and_agrees(self, als, asked, delfshaven, amersfoort, at_work):
        other = als(amersfoort, "sitebeheerder")
        home = BeautifulSoup(other.get("/beheer/").content, "html.parser")
        detail = reverse("delen:detail", args=[asked.pk])
        assert home.select_one(f"main a[href='{detail}']")
        own_home = BeautifulSoup(als(delfshaven, "sitebeheerder").get("/beheer/").content, "html.parser")
        assert not own_home.select_one(f"main a[href='{detail}']")
        assert "2 organisaties en 1 activiteit komen ook" in text_of(
            other.get(step_address(asked, "akkoord"))
        )
        assert not shown_on(amersfoort)
        with at_work():
            done = other.post(step_address(asked, "akkoord"), follow=True)
        assert shown_on(amersfoort) == {"De Brug", "De Soeppan", "Samen eten"}
        assert "Sitebeheerder" in text_of(done)
        assert "Akkoord gegeven" in text_of(done)
        assert not BeautifulSoup(other.get("/beheer/").content, "html.parser").select_one(
            f"main a[href='{detail}']"
        )

    def test_the_other_side_refuses(self, als, asked, amersfoort):
        other = als(amersfoort, "sitebeheerder")
        other.post(step_address(asked, "weiger"))
        asked.refresh_from_db()
        assert asked.status == Koppeling.Status.BEEINDIGD
        assert not shown_on(amersfoort)
        assert "Beëindigd zonder akkoord" in text_of(other.get(reverse("delen:ended")))

    def test_nobody_agrees_for_the_other_side(self, als, asked, delfshaven):
        browser = als(delfshaven, "sitebeheerder")
        found = browser.post(step_address(asked, "akkoord"), follow=True)
        assert CHANGED_MEANWHILE in text_of(found)
        asked.refresh_from_db()
        assert not asked.akkoord_naar

    def test_who_looks_after_the_platform_agrees_for_both(self, delfshaven, amersfoort, content):
        User.objects.create_superuser("platform@voorbeeld.nl")
        browser = Client(headers={"host": "localhost"})
        browser.force_login(User.objects.get(email="platform@voorbeeld.nl"))
        browser.post(new_address(delfshaven), answers(amersfoort, ja="1"))
        assert Koppeling.objects.get().is_werkzaam

    def test_who_paused_must_agree_again(self, als, delfshaven, amersfoort, content):
        koppeling = make_link(delfshaven, amersfoort)
        als(amersfoort, "sitebeheerder").post(step_address(koppeling, "pauzeer"))
        als(delfshaven, "sitebeheerder").post(step_address(koppeling, "hervat"))
        koppeling.refresh_from_db()
        assert koppeling.status == Koppeling.Status.ACTIEF
        assert koppeling.wacht_op_akkoord
        als(amersfoort, "sitebeheerder").post(step_address(koppeling, "akkoord"))
        koppeling.refresh_from_db()
        assert koppeling.is_werkzaam

    def test_sharing_more_than_was_agreed_asks_for_a_second_link(self, als, delfshaven, amersfoort, content):
        koppeling = make_link(delfshaven, amersfoort, wat="profielen")
        edit = reverse("delen:edit", args=[koppeling.pk])
        for browser in (als(delfshaven, "sitebeheerder"), als(amersfoort, "sitebeheerder")):
            found = browser.post(edit, {"wat": "alles", "ja": "1"})
            assert "is akkoord met minder dan dit" in text_of(found)
        koppeling.refresh_from_db()
        assert koppeling.wat == "profielen"

    def test_sharing_less_needs_nobody_else(self, als, delfshaven, amersfoort, content):
        koppeling = make_link(delfshaven, amersfoort)
        edit = reverse("delen:edit", args=[koppeling.pk])
        als(delfshaven, "sitebeheerder").post(edit, {"wat": "profielen", "ja": "1"})
        koppeling.refresh_from_db()
        assert koppeling.wat == "profielen"
        assert koppeling.is_werkzaam

    def test_only_the_receiving_side_lets_items_in_unseen(self, als, delfshaven, amersfoort):
        koppeling = make_link(delfshaven, amersfoort, na_goedkeuring=True)
        edit = reverse("delen:edit", args=[koppeling.pk])
        found = als(delfshaven, "sitebeheerder").post(edit, {"wat": "alles", "ja": "1"})
        assert "wil eerst goedkeuren" in text_of(found)
        als(amersfoort, "sitebeheerder").post(edit, {"wat": "alles", "ja": "1"})
        koppeling.refresh_from_db()
        assert not koppeling.na_goedkeuring


def test_a_sub_theme_is_less_than_its_main_theme(als, delfshaven, amersfoort):
    meals = words(Thema, ["maaltijden"])[0]
    sub = meals.subthemas.first()
    koppeling = make_link(delfshaven, amersfoort)
    koppeling.themas.set([meals])
    edit = reverse("delen:edit", args=[koppeling.pk])
    als(delfshaven, "sitebeheerder").post(edit, {"wat": "alles", "themas": [sub.pk], "ja": "1"})
    assert list(koppeling.themas.all()) == [sub]
    als(delfshaven, "sitebeheerder").post(edit, {"wat": "alles", "themas": [meals.pk], "ja": "1"})
    assert list(koppeling.themas.all()) == [sub]


def test_a_change_says_what_disappears(of_both, shared, amersfoort, at_work):
    edit = reverse("delen:edit", args=[shared.pk])
    found = of_both.post(edit, {"wat": "activiteiten"})
    assert "2 organisaties verdwijnen van Amersfoort 033." in text_of(found)
    assert "De Brug" in shown_on(amersfoort)
    with at_work():
        of_both.post(edit, {"wat": "activiteiten", "ja": "1"})
    assert shown_on(amersfoort) == {"Samen eten"}


@pytest.mark.parametrize("naam", ["pauzeer", "beeindig"])
def test_pausing_and_ending_say_what_disappears(of_both, shared, at_work, amersfoort, naam):
    asked = text_of(of_both.get(step_address(shared, naam)))
    assert "2 organisaties en 1 activiteit verdwijnen van Amersfoort 033." in asked
    assert shown_on(amersfoort)
    with at_work():
        of_both.post(step_address(shared, naam))
    shared.refresh_from_db()
    assert shared.status == {"pauzeer": "gepauzeerd", "beeindig": "beeindigd"}[naam]
    assert not shown_on(amersfoort)


def test_what_another_link_brings_too_does_not_disappear(of_both, shared, delfshaven, amersfoort, at_work):
    with at_work():
        of_both.post(new_address(delfshaven), answers(amersfoort, ja="1"))
    found = text_of(of_both.get(step_address(shared, "beeindig")))
    assert "Er verdwijnt niets van Amersfoort 033." in found


def test_resuming_brings_all_of_it_back(of_both, delfshaven, amersfoort, content, at_work):
    with at_work():
        of_both.post(new_address(delfshaven), answers(amersfoort, ja="1"))
        of_both.post(step_address(Koppeling.objects.get(), "pauzeer"))
    koppeling = Koppeling.objects.get()
    assert "2 organisaties en 1 activiteit komen ook" in text_of(
        of_both.get(step_address(koppeling, "hervat"))
    )
    with at_work():
        of_both.post(step_address(koppeling, "hervat"))
    assert shown_on(amersfoort) == {"De Brug", "De Soeppan", "Samen eten"}


def test_what_has_ended_can_start_anew_as_a_copy(als, delfshaven, amersfoort):
    koppeling = make_link(delfshaven, amersfoort, wat="profielen", na_goedkeuring=True, status="beeindigd")
    koppeling.themas.set(words(Thema, ["maaltijden"]))
    browser = als(delfshaven, "sitebeheerder")
    assert "Delfshaven" in text_of(browser.get(reverse("delen:ended")))
    detail = BeautifulSoup(browser.get(reverse("delen:detail", args=[koppeling.pk])).content, "html.parser")
    copy = detail.select_one(f"a[href='{new_address(delfshaven)}?kopie={koppeling.pk}']")["href"]
    form = BeautifulSoup(browser.get(copy).content, "html.parser")
    assert form.select_one("select[name=naar] option[selected]").get_text() == "Amersfoort 033"
    assert form.select_one("input[name=wat][checked]")["value"] == "profielen"
    assert len(form.select("input[name=themas][checked]")) == 1
    assert form.select_one("input[name=na_goedkeuring]").has_attr("checked")
    assert browser.get(reverse("delen:edit", args=[koppeling.pk])).status_code == 404


def test_a_link_of_others_is_no_copy(als, delfshaven, amersfoort):
    elsewhere = make_site("Elders", "elders.localhost")
    theirs = make_link(elsewhere, amersfoort, wat="profielen")
    browser = als(delfshaven, "sitebeheerder")
    form = BeautifulSoup(browser.get(f"{new_address(delfshaven)}?kopie={theirs.pk}").content, "html.parser")
    assert form.select_one("input[name=wat][checked]")["value"] == "alles"


def test_the_list_says_how_far_the_work_is(als, delfshaven, amersfoort):
    koppeling = make_link(delfshaven, amersfoort, te_verwerken=5000, verwerkt=1200)
    browser = als(delfshaven, "sitebeheerder")
    for address in (reverse("delen:index"), reverse("delen:detail", args=[koppeling.pk])):
        found = BeautifulSoup(browser.get(address).content, "html.parser")
        row = found.select_one(f"#koppeling-{koppeling.pk}")
        assert "Bezig: 1.200 van 5.000" in row.get_text()
        assert row["hx-get"] == address


@pytest.mark.parametrize(
    ("fields", "words_on_screen"),
    [
        ({}, "Actief"),
        ({"akkoord_naar": False}, "Wacht op akkoord van Amersfoort 033"),
        ({"status": "gepauzeerd"}, "Gepauzeerd"),
    ],
)
def test_the_list_says_how_each_stands(als, delfshaven, amersfoort, fields, words_on_screen):
    make_link(delfshaven, amersfoort, **fields)
    for wijksite in (delfshaven, amersfoort):
        assert words_on_screen in text_of(als(wijksite, "sitebeheerder").get(reverse("delen:index")))


def test_a_step_taken_twice_is_told(of_both, delfshaven, amersfoort):
    koppeling = make_link(delfshaven, amersfoort)
    of_both.post(step_address(koppeling, "pauzeer"))
    found = of_both.post(step_address(koppeling, "pauzeer"), follow=True)
    assert CHANGED_MEANWHILE in text_of(found)


def addresses_of(koppeling):
    return [
        reverse("delen:detail", args=[koppeling.pk]),
        reverse("delen:edit", args=[koppeling.pk]),
        *(step_address(koppeling, naam) for naam in ("akkoord", "weiger", "pauzeer", "hervat", "beeindig")),
    ]


@pytest.mark.parametrize("rol", ["redacteur", "eindredacteur"])
def test_links_are_for_the_sitebeheerder(als, delfshaven, amersfoort, rol):
    koppeling = make_link(delfshaven, amersfoort)
    browser = als(delfshaven, rol)
    general = [reverse(f"delen:{name}") for name in ("index", "ended", "new")]
    for address in [*general, new_address(delfshaven), *addresses_of(koppeling)]:
        assert browser.get(address).status_code == 404, address
        assert browser.post(address, {"ja": "1"}).status_code in {404, 405}, address
    koppeling.refresh_from_db()
    assert koppeling.is_werkzaam
    assert '"name": "delen"' not in browser.get("/beheer/").content.decode()


def test_links_between_other_sites_are_nobody_elses(als, delfshaven, amersfoort):
    elsewhere = make_site("Elders", "elders.localhost")
    koppeling = make_link(delfshaven, amersfoort)
    browser = als(elsewhere, "sitebeheerder")
    for address in [new_address(delfshaven), *addresses_of(koppeling)]:
        assert browser.get(address).status_code == 404, address
        assert browser.post(address, {"ja": "1", **answers(elsewhere)}).status_code == 404, address
    assert "Delfshaven" not in text_of(browser.get(reverse("delen:index")))
    koppeling.refresh_from_db()
    assert koppeling.is_werkzaam
    assert Koppeling.objects.count() == 1


def test_a_step_that_does_not_exist(of_both, delfshaven, amersfoort):
    koppeling = make_link(delfshaven, amersfoort)
    assert of_both.get(step_address(koppeling, "verdubbel")).status_code == 404
    assert of_both.post(step_address(koppeling, "verdubbel")).status_code == 404


def test_the_list_costs_the_same_for_few_and_many_links(
    als, delfshaven, amersfoort, django_assert_max_num_queries
):
    browser = als(delfshaven, "sitebeheerder")
    make_link(delfshaven, amersfoort)
    browser.get(reverse("delen:index"))
    with django_assert_max_num_queries(32) as few:
        browser.get(reverse("delen:index"))
    Koppeling.objects.bulk_create(
        [
            Koppeling(van=delfshaven.site, naar=amersfoort.site, akkoord_van=True, akkoord_naar=True)
            for _number in range(120)
        ]
    )
    with django_assert_max_num_queries(len(few)):
        found = browser.get(reverse("delen:index"))
    assert len(BeautifulSoup(found.content, "html.parser").select(".delen-kaart")) == 50
