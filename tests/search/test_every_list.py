"""Each list in each form: same filters, and the page offers those forms."""

import csv
from io import StringIO

import pytest
from icalendar import Calendar

from drukwerk.zetten import as_pdf
from evenementen.models import OpgeslagenLijst
from tests.builders import in_days, make_activity, make_campaign, make_organisation, make_place, make_wijk

pytestmark = pytest.mark.django_db

AGENDA, GUIDE, SEARCH = "/agenda/", "/organisaties/", "/zoeken/"
THEME, WIJK = "/thema/maaltijden/", "/wijk/bospolder/"
SAVED, CAMPAIGN = "/lijst/buurtmaaltijden/", "/week-van-de-ontmoeting/"
WITH_ACTIVITIES = [AGENDA, SEARCH, THEME, WIJK, SAVED, CAMPAIGN]
WITH_ORGANISATIONS = [GUIDE, SEARCH, THEME, WIJK]
LISTS = [AGENDA, GUIDE, SEARCH, THEME, WIJK, SAVED, CAMPAIGN]
TYPES = {
    "json": "application/json",
    "pdf": "application/pdf",
    "ics": "text/calendar; charset=utf-8",
    "rss": "application/rss+xml; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
}


@pytest.fixture
def town(delfshaven):
    """Of everything one that is quiet and one that is not."""
    place = make_place(wijk=make_wijk("Bospolder", delfshaven))
    for words, needs in (("Stil", ["rustig"]), ("Druk", [])):
        club = make_organisation(
            delfshaven, f"{words} huis", themas=["buurtmaaltijd"], behoeften=needs, place=place
        )
        make_activity(
            club, f"{words} eten", themas=["buurtmaaltijd"], behoeften=needs, dates=[in_days(2), in_days(9)]
        )
    make_campaign(delfshaven, themas=["maaltijden"], begin=0, einde=30)
    return delfshaven


@pytest.fixture
def printed(monkeypatch):
    """The papers that were typeset."""
    papers = []

    def typeset(paper, layout):
        papers.append(paper)
        return as_pdf(paper, layout)

    monkeypatch.setattr("evenementen.paper.output.as_pdf", typeset)
    return papers


def names_in(response, formaat, printed):
    """The names that somebody finds in it."""
    if formaat == "pdf":
        return " ".join(line.titel for section in printed[-1].secties for line in section.regels)
    content = response.content.decode()
    if formaat == "ics":
        return " ".join(str(event["SUMMARY"]) for event in Calendar.from_ical(content).walk("VEVENT"))
    if formaat == "csv":
        return " ".join(row[1] for row in csv.reader(StringIO(content), delimiter=";"))
    return content


@pytest.mark.parametrize("path", LISTS)
def test_every_list_in_every_form_keeps_to_the_filters(town, op_delfshaven, printed, path):
    for formaat, content_type in TYPES.items():
        if (path, formaat) == (GUIDE, "ics"):
            continue  # Has no days: see below.
        response = op_delfshaven.get(path, {"formaat": formaat, "behoefte": "rustig"})
        assert response.status_code == 200, formaat
        assert response["Content-Type"] == content_type
        found = names_in(response, formaat, printed)
        assert "Druk" not in found, formaat
        assert ("Stil eten" in found) == (path in WITH_ACTIVITIES), formaat
        # Calendars and news feeds of lists with both are about what there is to do.
        whole = formaat in ("json", "csv", "pdf")
        assert ("Stil huis" in found) == (path == GUIDE or (whole and path in WITH_ORGANISATIONS)), formaat


@pytest.mark.parametrize("path", WITH_ACTIVITIES)
def test_a_time_is_a_filter_of_every_form_too(town, op_delfshaven, printed, path):
    """Who asks for a day gets that day, and no organisations, for they have none."""
    day, later = (in_days(number).date().isoformat() for number in (2, 4))
    for formaat in TYPES:
        response = op_delfshaven.get(path, {"formaat": formaat, "van": day, "tot": day})
        found = names_in(response, formaat, printed)
        assert "Stil eten" in found, formaat
        assert "Stil huis" not in found, formaat
        if formaat == "csv":
            assert found.count("Stil eten") == 1
        nothing = op_delfshaven.get(path, {"formaat": formaat, "van": later, "tot": later})
        assert "Stil eten" not in names_in(nothing, formaat, printed), formaat


@pytest.mark.parametrize("path", LISTS)
def test_a_form_that_we_do_not_know_is_the_page(town, op_delfshaven, path):
    for formaat in ("exe", "", "html", "JSON", "json,csv"):
        response = op_delfshaven.get(path, {"formaat": formaat})
        assert response.status_code == 200
        assert response["Content-Type"].startswith("text/html"), formaat


def test_of_what_has_no_days_there_is_no_calendar_and_we_say_so(town, op_delfshaven):
    for address in (GUIDE, "/zoeken/?type=organisatie"):
        response = op_delfshaven.get(address, {"formaat": "ics", "type": "organisatie"})
        assert response.status_code == 404
        assert response["Content-Type"].startswith("text/plain")
        assert "agenda" in response.content.decode()
    assert op_delfshaven.get(SEARCH, {"formaat": "ics", "type": "activiteit"}).status_code == 200


def test_the_news_of_the_guide_is_who_is_new(town, op_delfshaven):
    make_organisation(town, "Net begonnen")
    content = op_delfshaven.get(GUIDE, {"formaat": "rss"}).content.decode()
    assert content.index("Net begonnen") < content.index("Druk huis") < content.index("Stil huis")
    assert content.count("<pubDate>") == 3


@pytest.mark.parametrize("path", LISTS)
def test_the_page_of_every_list_offers_its_forms_with_its_filters(town, op_delfshaven, path):
    response = op_delfshaven.get(path, {"behoefte": "rustig"})
    content = response.content.decode()
    forms = {name: url for name, _words, url in response.context["meenemen"]}
    assert set(forms) == ({"rss", "csv", "json"} if path == GUIDE else {"ics", "rss", "csv", "json"})
    for name, url in forms.items():
        assert "behoefte=rustig" in url
        assert f'data-uitvoer="{name}"' in content
    assert f"{response.context['pdf_url'].replace('&', '&amp;')}&amp;opmaak=groot" in content


def test_a_calendar_of_a_saved_list_follows_when_an_editor_changes_the_list(town, op_delfshaven):
    before = op_delfshaven.get(SAVED, {"formaat": "ics"})
    assert "Stil eten" in before.content.decode()
    OpgeslagenLijst.objects.filter(slug="buurtmaaltijden").update(filters="thema=zwemmen")
    after = op_delfshaven.get(SAVED, {"formaat": "ics"}, headers={"if-none-match": before["ETag"]})
    assert after.status_code == 200
    assert "Stil eten" not in after.content.decode()


def test_what_is_near_is_a_filter_of_organisations_on_paper_too(town, op_delfshaven, printed):
    wijk = make_wijk("Spangen", town)
    near = make_place("Hier", wijk=wijk, postcode="3025AB", breedtegraad=51.91, lengtegraad=4.44)
    make_organisation(town, "Om de hoek", place=near)
    response = op_delfshaven.get(GUIDE, {"formaat": "pdf", "bij": "3025AB", "straal": "500"})
    assert names_in(response, "pdf", printed) == "Om de hoek"
