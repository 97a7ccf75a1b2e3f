"""Does the name of a site point here? With the resolver of this computer."""

import threading
import time

import pytest

from sites import dns
from sites.dns import Stand, kijk, kijk_alle, kijk_onlangs, resolve


def test_names_below_localhost_are_this_computer():
    assert resolve(["delfshaven.localhost", "localhost"]) == {
        "delfshaven.localhost": dns.LOOPBACK,
        "localhost": dns.LOOPBACK,
    }
    assert kijk("delfshaven.localhost").is_goed


def test_a_name_that_does_not_exist_points_nowhere_and_the_sentence_says_what_to_do(settings):
    settings.PUBLIC_ADDRESSES = ["203.0.113.10"]
    found = kijk("bestaat-niet.invalid")
    # Without any name server nobody can say so.
    assert found.stand in {Stand.NERGENS, Stand.ONBEKEND}
    assert "bestaat-niet.invalid" in found.zin
    if found.stand is Stand.NERGENS:
        assert "203.0.113.10" in found.zin


@pytest.mark.parametrize(
    ("found", "own", "stand"),
    [
        ({"192.0.2.1"}, {"192.0.2.1", "2001:db8::1"}, Stand.HIER),
        ({"192.0.2.1", "198.51.100.9"}, {"192.0.2.1"}, Stand.DEELS),
        ({"198.51.100.9"}, {"192.0.2.1"}, Stand.ELDERS),
        (set(), {"192.0.2.1"}, Stand.NERGENS),
        (None, {"192.0.2.1"}, Stand.ONBEKEND),
        ({"192.0.2.1"}, None, Stand.ONBEKEND),
        ({"192.0.2.1"}, set(), Stand.ONBEKEND),
    ],
)
def test_what_it_is_compared_with(monkeypatch, found, own, stand):
    answers = {"spangen.nl": found, "localhost": own}
    monkeypatch.setattr(dns, "resolve", lambda hosts: {host: answers[host] for host in hosts})
    wijzing = kijk("spangen.nl")
    assert wijzing.stand is stand
    assert wijzing.kort
    assert "spangen.nl" in wijzing.zin


def test_letters_with_accents_are_shown_as_people_write_them(monkeypatch):
    monkeypatch.setattr(dns, "resolve", lambda hosts: dict.fromkeys(hosts, frozenset()))
    assert "café.nl" in kijk("xn--caf-dma.nl").zin


def test_a_name_server_that_does_not_answer_holds_nobody_up(monkeypatch):
    answered = threading.Event()
    monkeypatch.setattr(dns.socket, "getaddrinfo", lambda *args, **kwargs: answered.wait(30) and [])
    begin = time.monotonic()
    found = resolve([f"traag{number}.nl" for number in range(50)], timeout=0.3)
    answered.set()
    assert time.monotonic() - begin < 3
    assert set(found.values()) == {None}


def test_a_list_asks_only_what_it_did_not_ask_a_moment_ago(monkeypatch):
    asked = []
    monkeypatch.setattr(dns, "_look_up", lambda host, found: asked.append(host))
    kijk_onlangs(["a.nl", "b.nl"])
    kijk_onlangs(["a.nl", "b.nl", "c.nl"])
    assert [host for host in asked if host != "localhost"] == ["a.nl", "b.nl", "c.nl"]


def test_no_hosts_is_no_work():
    assert kijk_alle([]) == {}
    assert kijk_onlangs([]) == {}
