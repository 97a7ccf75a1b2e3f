"""manage.py nieuwe_site: the same service, said on a screen without colours."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Page

from sites.models import Wijksite
from tests.builders import make_wijk
from tests.starting_points import all_rows

ASKED = ("--naam=Spangen", "--host=spangen.localhost", "--soort=wijk")


def run(*args):
    out = StringIO()
    call_command("nieuwe_site", *ASKED, *args, stdout=out)
    return out.getvalue()


def test_it_says_what_was_made_where_it_is_and_what_to_do_next(woorden):
    said = run("--gemeente=Rotterdam", "--redacteur=eva@voorbeeld.nl")
    wijksite = Wijksite.objects.get()
    assert "http://spangen.localhost/" in said
    for word in ("Spangen", "Huisregels", "Privacy", "eva@voorbeeld.nl"):
        assert word in said
    password = next(word for word in said.split() if wijksite.check_wachtwoord(word))
    assert password
    assert wijksite.gemeente == "Rotterdam"


def test_every_option_reaches_the_site(delfshaven):
    make_wijk("Oud Mathenesse")
    make_wijk("Witte Dorp")
    run(
        "--gemeente=Rotterdam",
        "--wijken",
        "oud-mathenesse",
        "Witte Dorp",
        "--module-uit=agenda",
        "--kleur=primair=#1F5E3B",
        "--kleur",
        "accent=#7A1F5C",
        "--voorbeeld=delfshaven",
        "--oefensite",
        "--open",
    )
    wijksite = Wijksite.objects.get(naam="Spangen")
    assert {wijk.naam for wijk in wijksite.wijken.all()} == {"Oud Mathenesse", "Witte Dorp"}
    assert wijksite.uitgezette_modules == ["agenda"]
    assert (wijksite.primair, wijksite.accent) == ("#1F5E3B", "#7A1F5C")
    assert wijksite.is_open
    assert wijksite.oefensite


def test_a_trial_says_the_same_and_leaves_nothing(delfshaven):
    before = all_rows()
    said = run("--proef", "--redacteur=eva@voorbeeld.nl", "--voorbeeld=delfshaven")
    assert all_rows() == before
    for word in ("Spangen", "spangen.localhost", "Huisregels", "Privacy", "eva@voorbeeld.nl"):
        assert word in said


def test_a_trial_refuses_what_the_real_thing_refuses(woorden):
    with pytest.raises(CommandError, match="--kleur"):
        run("--proef", "--kleur=blauw")
    with pytest.raises(CommandError, match=r"--wijken: .*nergens"):
        run("--proef", "--wijken", "nergens")


def test_an_address_that_does_not_point_here_is_said(woorden):
    out = StringIO()
    call_command(
        "nieuwe_site", "--naam=X", "--host=bestaat-niet.invalid", "--soort=wijk", "--proef", stdout=out
    )
    assert "bestaat-niet.invalid" in out.getvalue().splitlines()[-1]


@pytest.mark.parametrize(
    ("args", "option"),
    [
        (["--host=geen host"], "--host"),
        (["--naam=Delfshaven"], "--naam"),
        (["--redacteur=geen-adres"], "--redacteur"),
        (["--voorbeeld=nergens"], "--voorbeeld"),
        (["--module-uit=zwembad"], "--module-uit"),
        (["--kleur=groen=#00FF00"], "--kleur"),
        (["--kleur=primair=#FFFFFF"], "--op_primair"),
    ],
)
def test_a_mistake_is_one_sentence_and_leaves_nothing(delfshaven, args, option):
    before = Page.objects.count()
    with pytest.raises(CommandError) as refused:
        run(*args)
    assert str(refused.value).startswith(f"{option}: ")
    assert refused.value.returncode == 1
    assert Page.objects.count() == before
