"""Dates, prices, telephone links and pictograms, as a reader meets them."""

from datetime import date, datetime, time, timedelta
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone, translation

from cms.access import access_lines
from cms.templatetags import wijkplein

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def moment(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=AMSTERDAM)


@pytest.fixture(autouse=True)
def in_dutch():
    with translation.override("nl"):
        yield


def test_a_day_is_written_in_full_words():
    year = timezone.localdate().year
    day = date(year, 11, 25)
    assert wijkplein.dagnaam_datum(day).endswith("25 november")
    assert wijkplein.dagnaam_datum(date(year + 1, 2, 1)).endswith(f"1 februari {year + 1}")


def test_a_moment_in_utc_is_shown_on_the_day_it_has_here():
    late = datetime(2026, 7, 1, 22, 30, tzinfo=ZoneInfo("UTC"))
    assert wijkplein.datum(late).startswith("2 juli")
    assert wijkplein.klok(late) == "0.30"


def test_today_and_tomorrow_are_named():
    today = timezone.localdate()
    assert wijkplein.relatieve_dag(today).startswith("Vandaag, ")
    assert wijkplein.relatieve_dag(today + timedelta(days=1)).startswith("Morgen, ")
    assert wijkplein.relatieve_dag(today + timedelta(days=2))[0].isupper()


def test_times_follow_the_language():
    assert wijkplein.tijd(time(17, 30)) == "17.30 uur"
    assert wijkplein.tijdvak(time(9), time(12, 5)) == "9.00 tot 12.05 uur"
    assert wijkplein.tijdvak(time(9)) == "9.00 uur"
    with translation.override("en"):
        assert wijkplein.tijdvak(time(17, 30), time(19)) == "17:30 to 19:00"


def test_the_same_time_is_said_in_each_language_that_asks():
    assert (wijkplein.klok(time(17, 30)), wijkplein.tot(time(17, 30))) == ("17.30", "tot 17.30")
    with translation.override("en"):
        assert (wijkplein.klok(time(17, 30)), wijkplein.tot(time(17, 30))) == ("17:30", "to 17:30")
    assert wijkplein.tot(None) == wijkplein.iso(None) == ""


def test_a_computer_reads_the_clock_of_here_too():
    assert wijkplein.iso(datetime(2026, 7, 1, 22, 30, tzinfo=ZoneInfo("UTC"))) == "2026-07-02T00:30:00+02:00"


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0, "Gratis"),
        (3, "Kost €\u00a03"),
        ("2.50", "Kost €\u00a02,50"),
        ("U bepaalt zelf wat u geeft", "U bepaalt zelf wat u geeft"),
        (None, ""),
        ("NaN", "NaN"),
    ],
)
def test_a_price_is_said_aloud(amount, words):
    assert wijkplein.prijs(amount) == words


def test_only_what_costs_nothing_is_free():
    assert wijkplein.is_gratis("Gratis")
    assert wijkplein.is_gratis(0)
    assert not wijkplein.is_gratis("Kost € 3")
    assert not wijkplein.is_gratis(None)


@pytest.mark.parametrize(
    ("number", "target"),
    [
        ("010 - 476 12 34", "tel:0104761234"),
        ("+31 10 476", "tel:+3110476"),
        ("", ""),
        (None, ""),
        ("bel ons", ""),
    ],
)
def test_a_telephone_number_can_be_tapped(number, target):
    assert wijkplein.tel_url(number) == target


def test_moments_are_grouped_by_their_day():
    today = timezone.localdate()
    moments = [SimpleNamespace(begin=moment(today, 9)), SimpleNamespace(begin=moment(today, 17))]
    moments.append(SimpleNamespace(begin=moment(today + timedelta(days=1), 9)))
    assert [(day, len(group)) for day, group in wijkplein.per_dag(moments)] == [
        (today, 2),
        (today + timedelta(days=1), 1),
    ]
    assert wijkplein.per_dag(None) == []


def test_a_choice_is_followed_by_those_below_it():
    def choice(slug: str, ouder: str = "") -> SimpleNamespace:
        return SimpleNamespace(slug=slug, ouder=ouder)

    choices = [choice("soep", "eten"), choice("sport"), choice("eten"), choice("los", "verborgen")]
    assert [one.slug for one in wijkplein.kinderen_na_ouder(choices)] == ["sport", "eten", "soep", "los"]


def test_a_pictogram_that_does_not_exist_does_not_break_the_page():
    assert "<svg" in wijkplein.pictogram("soup")
    assert wijkplein.pictogram("bestaat-niet") == wijkplein.pictogram(wijkplein.FALLBACK_PICTOGRAM)
    assert wijkplein.pictogram(None) == wijkplein.pictogram(wijkplein.FALLBACK_PICTOGRAM)
    assert 'aria-hidden="true"' in wijkplein.pictogram("soup")


def test_json_ld_cannot_close_its_script():
    block = wijkplein.jsonld({"name": "</script><script>alert(1)</script> & co"})
    assert block.count("</script>") == 1
    assert wijkplein.jsonld(None) == ""


def test_text_in_another_language_says_so():
    assert wijkplein.taal_attribuut("nl") == ""
    assert wijkplein.taal_attribuut(None) == ""
    assert wijkplein.taal_attribuut('nl" onclick="') == ""
    with translation.override("en"):
        assert wijkplein.taal_attribuut("nl") == ' lang="nl"'


def test_unknown_is_not_said_as_no():
    place = SimpleNamespace(ingang="ja", toilet="nee", lift="onbekend")
    lines = access_lines(place)
    assert [line.antwoord for line in lines] == ["ja", "nee", "onbekend"]
    assert "lift" in lines[-1].woorden


def test_a_place_of_which_nothing_is_known_invites_to_ask():
    (line,) = access_lines(SimpleNamespace())
    assert line.antwoord == "onbekend"
