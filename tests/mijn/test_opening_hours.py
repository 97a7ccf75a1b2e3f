"""Opening hours as people say them."""

from datetime import time

import pytest
from django.core.exceptions import ValidationError

from mijn.profile.hours_text import read_hours, write_hours
from organisaties.models import OrganisatiePage
from organisaties.opening_hours import Openingstijd, opening_hours
from tests.mijn.forms import filled_in


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("", []),
        ("Gesloten", []),
        ("10-12", [(time(10), time(12), False)]),
        ("10-12 en 13-17 uur", [(time(10), time(12), False), (time(13), time(17), False)]),
        ("van 10.00 tot 12:30 uur", [(time(10), time(12, 30), False)]),
        ("9.00–12.00 uur, 13u30 - 17 u", [(time(9), time(12), False), (time(13, 30), time(17), False)]),
        ("op afspraak", [(None, None, True)]),
        ("10-12 uur (op afspraak)", [(time(10), time(12), True)]),
        ("20.00-24.00", [(time(20), time(0), False)]),
        ("22-2", [(time(22), time(2), False)]),
    ],
)
def test_what_people_write_is_understood(text, blocks):
    assert read_hours(text) == blocks


@pytest.mark.parametrize(
    "text", ["morgen", "10", "25-26", "10-12-14", "17-10", "10.75-12", "1-2,3-4,5-6,7-8,9-10,11-12"]
)
def test_what_is_not_understood_is_said(text):
    with pytest.raises(ValidationError):
        read_hours(text)


def test_what_a_page_has_is_read_back_as_it_was():
    rows = [
        Openingstijd(0, time(9), time(12), False),
        Openingstijd(0, time(13), time(17, 30), True),
        Openingstijd(0, None, None, True),
    ]
    assert read_hours(write_hours(rows)) == [(row.van, row.tot, row.op_afspraak) for row in rows]


@pytest.mark.django_db
def test_working_days_at_once_and_one_day_otherwise(soeppan, als_fatma):
    soeppan.openingstijden = [("blok", {"dag": "6", "van": time(14), "tot": time(16), "op_afspraak": False})]
    soeppan.save_revision().publish()
    url = f"/mijn/{soeppan.pk}/profiel/openingstijden/"
    shown = als_fatma.get(url)
    assert "14.00–16.00 uur" in shown.content.decode()
    als_fatma.post(url, filled_in(shown, werkdagen="10-12 en 13-17 uur"))
    page = als_fatma.post(
        url, filled_in(als_fatma.get(url), dag_2="op afspraak"), follow=True
    ).content.decode()
    assert "maandag: 10.00–12.00 uur, 13.00–17.00 uur" in page.lower()
    kept = OrganisatiePage.objects.get(pk=soeppan.pk).get_latest_revision_as_object()
    rows = opening_hours(kept.openingstijden)
    assert [row.dag for row in rows] == [0, 0, 1, 1, 2, 3, 3, 4, 4, 6]
    assert rows[4] == Openingstijd(2, None, None, True)
    assert len(OrganisatiePage.objects.get(pk=soeppan.pk).openingstijden) == 1


@pytest.mark.django_db
def test_a_mistake_is_told_at_its_day(soeppan, als_fatma):
    url = f"/mijn/{soeppan.pk}/profiel/openingstijden/"
    page = als_fatma.post(url, filled_in(als_fatma.get(url), dag_1="altijd")).content.decode()
    assert "We begrijpen „altijd” niet." in page
