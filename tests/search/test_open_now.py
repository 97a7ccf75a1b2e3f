"""Who can be visited at this moment; the same on every engine."""

from datetime import datetime, time, timedelta

import pytest
from django.utils import timezone

from organisaties.models import OpenTijd, OrganisatiePage, Sluiting
from organisaties.open_times import write_open_times
from tests.builders import in_days, make_activity, make_organisation, make_place, make_wijk

pytestmark = [pytest.mark.django_db, pytest.mark.zoekmachine]

# The next one: all that these tests make was made before it.
WEDNESDAY = in_days(8 - (timezone.localdate().weekday() + 6) % 7).date()
THURSDAY = WEDNESDAY + timedelta(days=1)
OPEN = "/zoeken/?open=nu"


def at(hour, minute=0, day=WEDNESDAY):
    return timezone.make_aware(datetime.combine(day, time(hour, minute)))


def hours(*blocks):
    """Each (day of the week, from, until) in whole hours, or (day, from, until, by appointment)."""
    return [
        (
            "blok",
            {
                "dag": str(block[0]),
                "van": time(block[1]) if block[1] is not None else None,
                "tot": time(block[2]) if block[2] is not None else None,
                "op_afspraak": len(block) > 3,
            },
        )
        for block in blocks
    ]


@pytest.fixture
def street(delfshaven, indexed):
    """On a Wednesday: one by day, one with a break, one until deep in the night, one by appointment, one unknown."""
    wijk = make_wijk("Bospolder", delfshaven)
    place = make_place(wijk=wijk)
    make_organisation(
        delfshaven, "Bibliotheek", openingstijden=hours((2, 9, 17)), themas=["ontmoeting"], place=place
    )
    make_organisation(
        delfshaven, "Spreekuur", openingstijden=hours((2, 9, 12), (2, 14, 16)), themas=["gezondheid"]
    )
    make_organisation(delfshaven, "Nachtcafé", openingstijden=hours((2, 20, 2)), themas=["ontmoeting"])
    make_organisation(delfshaven, "Advocaat", openingstijden=hours((2, 9, 17, True), (2, None, None, True)))
    club = make_organisation(delfshaven, "Altijd welkom", themas=["ontmoeting"])
    make_activity(club, "Koffie", themas=["ontmoeting"], begin=at(15, day=THURSDAY))
    indexed()
    return delfshaven


@pytest.fixture
def clock(monkeypatch):
    """Call it with what time it is."""
    return lambda moment: monkeypatch.setattr("django.utils.timezone.now", lambda: moment)


@pytest.fixture
def found(clock, op_delfshaven):
    """Names of who is open at a moment, with other filters."""

    def names(moment, more=""):
        clock(moment)
        answer = op_delfshaven.get(f"{OPEN}&formaat=json{more}").json()
        return [row["titel"] for row in answer["resultaten"]]

    return names


@pytest.mark.een_server
@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (at(8, 59), []),
        (at(9), ["Bibliotheek", "Spreekuur"]),
        (at(12), ["Bibliotheek"]),
        (at(15, 59), ["Bibliotheek", "Spreekuur"]),
        (at(17), []),
        (at(23), ["Nachtcafé"]),
        (at(1, 59, THURSDAY), ["Nachtcafé"]),
        (at(2, 0, THURSDAY), []),
        (at(10, 0, THURSDAY), []),
    ],
)
def test_only_who_is_open_at_this_moment_is_found(street, found, moment, expected):
    assert found(moment) == expected


@pytest.mark.een_server
def test_who_is_closed_that_day_is_not_open_whatever_the_hours_say(street, found):
    library, cafe = (OrganisatiePage.objects.get(title=title) for title in ("Bibliotheek", "Nachtcafé"))
    for page in (library, cafe):
        Sluiting.objects.create(pagina=page, van=WEDNESDAY, tot=WEDNESDAY)
    assert found(at(10)) == ["Spreekuur"]
    # A night belongs to the evening before.
    assert found(at(1, 0, THURSDAY)) == []
    assert found(at(10, 0, WEDNESDAY + timedelta(days=7))) == ["Bibliotheek", "Spreekuur"]


def test_it_goes_with_words_and_other_filters(street, found):
    assert found(at(10), "&q=spreekuur") == ["Spreekuur"]
    assert found(at(10), "&thema=ontmoeting") == ["Bibliotheek"]
    assert found(at(10), "&wijk=bospolder&thema=gezondheid") == []


def test_the_number_that_is_open_is_counted_with_the_other_filters(street, op_delfshaven, clock):
    clock(at(10))

    def counts(more):
        return op_delfshaven.get(f"/zoeken/?formaat=json{more}").json()["facetten"]

    assert counts("")["open"] == {"nu": 2}
    assert counts("&q=bibliotheek")["open"] == {"nu": 1}
    assert counts("&thema=gezondheid")["open"] == {"nu": 1}
    assert "open" not in counts("&q=welkom&type=activiteit")
    chosen = counts("&open=nu")
    assert chosen["open"] == {"nu": 2}
    assert chosen["thema"] == {"ontmoeting": 1, "gezondheid": 1}
    assert chosen["type"] == {"organisatie": 2}


@pytest.mark.een_server
def test_the_choice_stands_on_the_page_and_can_be_taken_back(street, op_delfshaven, clock):
    clock(at(10))
    response = op_delfshaven.get(OPEN)
    content = response.content.decode()
    assert 'name="open" value="nu" checked' in content
    assert [(chip.label, chip.url) for chip in response.context["resultaat"].gekozen] == [
        ("Alleen wat nu open is", "/zoeken/")
    ]
    assert "Activiteiten hebben geen openingstijden" in content


@pytest.mark.een_server
def test_a_choice_that_finds_nothing_still_stands_on_the_page(street, op_delfshaven, clock):
    clock(at(3))
    content = op_delfshaven.get(OPEN).content.decode()
    assert 'name="open" value="nu" checked' in content


@pytest.mark.een_server
def test_every_list_of_organisations_has_the_choice_and_the_agenda_has_not(street, op_delfshaven, clock):
    clock(at(10))
    for path in ("/organisaties/", "/thema/ontmoeting/", "/wijk/bospolder/"):
        content = op_delfshaven.get(path, {"open": "nu"}).content.decode()
        assert "Bibliotheek" in content, path
        assert "Altijd welkom" not in content, path
        assert 'name="open"' in content, path
    # Activities have no opening hours: they stay.
    assert "Koffie" in op_delfshaven.get("/thema/ontmoeting/", {"open": "nu"}).content.decode()
    agenda = op_delfshaven.get("/agenda/", {"open": "nu"}).content.decode()
    assert "Koffie" in agenda
    assert 'name="open"' not in agenda


@pytest.mark.een_server
def test_a_choice_that_we_do_not_know_is_told(street, op_delfshaven):
    assert "kennen" in op_delfshaven.get("/zoeken/", {"open": "gisteren"}).content.decode()


def test_it_counts_over_all_sites_for_words(street, op_platform, clock):
    clock(at(10))
    answer = op_platform.get("/zoeken/?formaat=json&q=bibliotheek&open=nu").json()
    assert [row["titel"] for row in answer["resultaten"]] == ["Bibliotheek"]
    assert answer["facetten"]["open"] == {"nu": 1}


@pytest.mark.een_server
def test_other_hours_count_as_soon_as_they_are_published(street, found):
    page = OrganisatiePage.objects.get(title="Bibliotheek")
    page.openingstijden = hours((2, 13, 17))
    draft = page.save_revision()
    assert found(at(10)) == ["Bibliotheek", "Spreekuur"]
    draft.publish()
    assert found(at(10)) == ["Spreekuur"]


@pytest.mark.een_server
def test_rows_that_are_wrong_are_found_and_repaired(street):
    page = OrganisatiePage.objects.get(title="Bibliotheek")
    OpenTijd.objects.filter(pagina=page).update(tot=1439)
    assert write_open_times(dry_run=True) == 2
    assert OpenTijd.objects.get(pagina=page).tot == 1439
    assert write_open_times() == 2
    assert OpenTijd.objects.get(pagina=page).tot == 17 * 60
    assert write_open_times() == 0
