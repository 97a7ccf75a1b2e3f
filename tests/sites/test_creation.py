"""A new site in one go: all of it, or nothing at all."""

import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.test import Client, TestCase
from wagtail.models import Page, Site

from accounts.models import User
from home.models import ContentPage
from sites.colleagues import rol_van
from sites.creation import create_site, nieuwe_site
from sites.hosts import check_host
from sites.models import SiteRol, Wijksite
from sites.plan import NieuweSite, maak_plan, new_password
from tests.builders import make_site, make_wijk
from tests.starting_points import all_rows


def answers(**fields):
    return NieuweSite(**{"naam": "Spangen", "host": "spangen.localhost", **fields})


def refusal(**fields):
    """The sentences by answer. Nothing is left behind: not a row, not a mail that waits."""
    before = all_rows()
    with TestCase.captureOnCommitCallbacks(execute=True), pytest.raises(ValidationError) as refused:
        nieuwe_site(answers(**fields))
    assert all_rows() == before
    assert mail.outbox == []
    return refused.value.message_dict


def planned_refusal(**fields):
    """As `refusal`, for what the plan refuses already; a plan never writes."""
    with pytest.raises(ValidationError) as refused:
        maak_plan(answers(**fields))
    return refused.value.message_dict


def mailed(asked):
    """The site, with its mails sent: a test never commits by itself."""
    with TestCase.captureOnCommitCallbacks(execute=True):
        return nieuwe_site(asked)


def test_a_site_has_all_that_was_asked_for(woorden):
    wijk = make_wijk("Spangen", gemeente="Rotterdam")
    wijksite = nieuwe_site(
        answers(
            soort="stad",
            gemeente=" Rotterdam ",
            kleuren={"primair": "#1F5E3B"},
            modules_uit=["agenda"],
            wijken=["spangen"],
            redacteur="eva@voorbeeld.nl",
            redacteur_naam="Eva de Vries",
            oefensite=True,
        )
    )
    stored = Wijksite.objects.get(pk=wijksite.pk)
    assert (stored.naam, stored.soort, stored.gemeente) == ("Spangen", "stad", "Rotterdam")
    assert stored.primair == "#1F5E3B"
    assert stored.uitgezette_modules == ["agenda"]
    assert list(stored.wijken.all()) == [wijk]
    assert stored.status == Wijksite.Status.IN_AANBOUW
    assert stored.oefensite
    assert stored.collectie.name == "Spangen"
    assert {role.rol for role in stored.rollen.all()} == set(SiteRol.Rol.values)
    assert rol_van(stored, User.objects.get(email="eva@voorbeeld.nl")) == "sitebeheerder"


@pytest.mark.parametrize("soort", ["wijk", "stad"])
def test_every_start_page_can_be_read_at_once_and_without_a_restart(woorden, soort):
    # Somebody asked for this address before, and for another site: caches are warm.
    host = Client(headers={"host": "spangen.localhost"})
    assert host.get("/").status_code == 404
    nieuwe_site(answers(soort=soort, open=True))
    for page in (
        "",
        "organisaties/",
        "agenda/",
        "contact/",
        "privacy/",
        "huisregels/",
        "over/",
        "toegankelijkheid/",
    ):
        assert host.get(f"/{page}").status_code == 200, page
    assert host.get("/organisaties/").content.count(b"<h1") == 1


def test_the_front_page_leads_to_every_theme(woorden):
    nieuwe_site(answers(open=True))
    host = Client(headers={"host": "spangen.localhost"})
    tiles = host.get("/").context["themas"]
    assert len(tiles) > 5
    for tile in tiles:
        assert host.get(tile.url).status_code == 200


def test_a_plan_names_the_pages_that_come(woorden):
    plan = maak_plan(answers())
    wijksite = nieuwe_site(answers())
    root = wijksite.site.root_page
    made = Page.objects.descendant_of(root, inclusive=True).order_by("path")
    assert plan.paginas == list(made.values_list("title", flat=True))


def test_a_plan_writes_nothing(woorden):
    before = all_rows()
    maak_plan(answers(redacteur="eva@voorbeeld.nl"))
    assert all_rows() == before


def test_who_is_invited_gets_the_password_of_a_site_that_is_being_built(woorden):
    asked = answers(redacteur="eva@voorbeeld.nl")
    wijksite = mailed(asked)
    (letter,) = mail.outbox
    assert letter.to == ["eva@voorbeeld.nl"]
    assert asked.wachtwoord in letter.body
    assert Wijksite.objects.get(pk=wijksite.pk).check_wachtwoord(asked.wachtwoord)


def test_an_open_site_has_no_password(woorden):
    asked = answers(redacteur="eva@voorbeeld.nl", open=True)
    wijksite = mailed(asked)
    assert Wijksite.objects.get(pk=wijksite.pk).toegang == ""
    assert asked.wachtwoord not in mail.outbox[0].body


def test_passwords_can_be_read_aloud_and_differ():
    passwords = {new_password() for _time in range(50)}
    assert len(passwords) == 50
    assert all(len(password) == 14 and not set(password) & set("aeiou01l") for password in passwords)


@pytest.mark.parametrize(
    "host",
    [
        "",
        "delfshaven",
        "delfs haven.nl",
        "https://spangen.nl",
        "spangen.nl/pagina",
        "spangen.nl:8000",
        "192.168.1.20",
        "2001:db8::1",
        "-spangen.nl",
        "spangen..nl",
        "spangen_wijk.nl",
        f"{'a' * 64}.nl",
        ".".join(["spangen"] * 40),
        "spangen.nl;drop",
    ],
)
def test_what_is_no_host_is_refused(woorden, host):
    assert list(planned_refusal(host=host)) == ["host"]


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Spangen.Localhost", "spangen.localhost"),
        (" spangen.localhost. ", "spangen.localhost"),
        ("café.nl", "xn--caf-dma.nl"),
        ("CAFÉ.nl", "xn--caf-dma.nl"),
        ("www.spangen.nl", "www.spangen.nl"),
    ],
)
def test_a_host_is_kept_as_browsers_send_it(woorden, typed, stored):
    assert maak_plan(answers(host=typed)).wijksite.site.hostname == stored


def test_a_host_with_letters_with_accents_answers(woorden):
    nieuwe_site(answers(host="CAFÉ.nl.", open=True))
    assert Client(headers={"host": "xn--caf-dma.nl"}).get("/").status_code == 200
    assert Client(headers={"host": "XN--CAF-DMA.nl.:80"}).get("/").status_code == 200


@pytest.mark.parametrize(
    "host", ["delfshaven.localhost", "DELFSHAVEN.localhost.", "www.delfshaven.localhost"]
)
def test_a_host_that_a_site_has_is_refused(delfshaven, host):
    (sentence,) = planned_refusal(host=host)["host"]
    assert "Delfshaven" in sentence


@pytest.mark.parametrize("host", ["wijkplein.nl", "www.wijkplein.nl"])
def test_the_host_of_the_platform_is_refused(woorden, settings, host):
    settings.PLATFORM_HOST = "wijkplein.nl"
    assert list(planned_refusal(host=host)) == ["host"]


@pytest.mark.parametrize("naam", ["", "   ", "x" * 61, "Delfshaven", "delfshaven ", "  DELFSHAVEN"])
def test_a_name_that_is_none_too_long_or_in_use_is_refused(delfshaven, naam):
    assert list(planned_refusal(naam=naam)) == ["naam"]


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"kleuren": {"primair": "#FFFFFF"}}, "op_primair"),
        ({"kleuren": {"primair": "groen"}}, "primair"),
        ({"kleuren": {"groen": "#00FF00"}}, "kleuren"),
        ({"wijken": ["nergenswijk"]}, "wijken"),
        ({"redacteur": "geen adres"}, "redacteur"),
        ({"voorbeeld": "nergens"}, "voorbeeld"),
        ({"modules_uit": ["zwembad"]}, "modules_uit"),
        ({"soort": "dorp"}, "soort"),
        ({"gemeente": "x" * 61}, "gemeente"),
    ],
)
def test_any_other_answer_that_will_not_do_is_refused(woorden, fields, named):
    sentences = planned_refusal(**fields)
    assert named in sentences
    assert all(len(messages) >= 1 and messages[0].endswith((".", ":")) for messages in sentences.values())


def test_what_is_refused_leaves_nothing_behind(delfshaven):
    assert set(refusal(naam="Delfshaven", host="delfshaven.localhost", kleuren={"primair": "#FFFFFF"})) >= {
        "naam",
        "host",
    }


def test_all_that_is_wrong_is_said_at_once(woorden):
    assert set(planned_refusal(naam="", host="x", wijken=["y"])) == {"naam", "host", "wijken"}


def test_the_account_of_the_first_editor_may_not_be_switched_off(woorden):
    User.objects.create_user("weg@voorbeeld.nl", is_active=False)
    assert list(refusal(redacteur="WEG@voorbeeld.nl")) == ["redacteur"]


def test_what_fails_at_the_very_end_leaves_nothing_behind(woorden, monkeypatch):
    make_site("Bestaat", "bestaat.localhost")

    def refuse(*args, **kwargs):
        raise ValidationError("Op het laatst ging het mis.")

    monkeypatch.setattr("sites.creation.nodig_uit", refuse)
    assert refusal(redacteur="eva@voorbeeld.nl") == {"redacteur": ["Op het laatst ging het mis."]}
    assert Client(headers={"host": "spangen.localhost"}).get("/").status_code == 404
    # Nor in the cache of addresses: the next site may get the same number.
    paths = {path.root_path for path in Site.get_site_root_paths()}
    assert paths == {site.root_page.url_path for site in Site.objects.select_related("root_page")}


def test_who_is_a_moment_later_with_the_same_host_is_told(woorden, monkeypatch):
    first = nieuwe_site(answers())
    hosts = iter([first.site.hostname, first.site.hostname])
    monkeypatch.setattr("sites.plan.check_host", lambda text: next(hosts))
    monkeypatch.setattr("sites.creation.check_host", _once_blind(first.site.hostname))
    with pytest.raises(ValidationError):
        nieuwe_site(answers(naam="Een ander"))
    assert Wijksite.objects.count() == 1


def _once_blind(host):
    """Does not see the site that somebody makes meanwhile, the first time."""
    calls = []

    def check(text):
        calls.append(text)
        return host if len(calls) == 1 else check_host(text)

    return check


def test_a_wijk_is_known_by_its_name_in_the_gemeente(woorden):
    make_wijk("Centrum", gemeente="Amersfoort")
    there = make_wijk("Centrum Rotterdam", gemeente="Rotterdam")
    there.naam = "Centrum"
    there.save()
    assert list(planned_refusal(wijken=["Centrum"])) == ["wijken"]
    wijksite = nieuwe_site(answers(gemeente="rotterdam", wijken=["centrum rotterdam".replace(" ", "-")]))
    assert list(wijksite.wijken.all()) == [there]
    other = nieuwe_site(answers(naam="A", host="a.localhost", gemeente="rotterdam", wijken=["CENTRUM"]))
    assert list(other.wijken.all()) == [there]


def test_two_hosts_that_begin_alike_have_trees_of_their_own(woorden):
    one = nieuwe_site(answers(host="spangen.nl"))
    other = nieuwe_site(answers(naam="Spangen aan zee", host="spangen.be"))
    assert one.site.root_page.slug == "spangen"
    assert other.site.root_page.slug == "spangen-2"


def square(west, south, size):
    east, north = west + size, south + size
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def test_the_map_of_a_new_site_begins_at_its_wijken(woorden):
    bospolder, spangen = make_wijk("Bospolder"), make_wijk("Spangen")
    bospolder.omtrek, spangen.omtrek = square(4.44, 51.91, 0.01), square(4.46, 51.93, 0.01)
    bospolder.save()
    spangen.save()
    wijksite = nieuwe_site(answers(wijken=["bospolder", "spangen"]))
    assert (wijksite.kaart_lat, wijksite.kaart_lon, wijksite.kaart_zoom) == (51.925, 4.455, 14)
    spangen.omtrek = square(4.46, 51.93, 0.1)
    spangen.save()
    wider = nieuwe_site(answers(naam="Groter", host="groter.nl", wijken=["bospolder", "spangen"]))
    assert wider.kaart_zoom == 12
    unknown = nieuwe_site(answers(naam="Zonder", host="zonder.nl"))
    assert unknown.kaart_lat == Wijksite._meta.get_field("kaart_lat").default


def test_the_first_pages_belong_to_nobody_elses_words(woorden):
    wijksite = nieuwe_site(answers())
    for page in ContentPage.objects.descendant_of(wijksite.site.root_page):
        assert page.live
        page.inhoud.stream_block.clean(page.inhoud)
        assert page.full_clean() is None


def test_create_site_itself_is_all_or_nothing_too(woorden):
    before = all_rows()
    with pytest.raises(ValidationError):
        create_site("Spangen", "spangen.localhost", primair="#FFFFFF")
    assert all_rows() == before
