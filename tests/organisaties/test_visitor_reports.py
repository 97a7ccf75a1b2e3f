"""“Klopt er iets niet?”: a visitor tells it on the site where they read it, without an account and without a cookie."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import timezone
from wagtail.models import PageLogEntry

from cms.jobs.registry import Report, get_job
from organisaties.models import Melding
from organisaties.visitor_reports import receiving
from organisaties.visitor_reports.letters import without_addresses
from organisaties.visitor_reports.seal import WORKS, seal
from sites.links import apply_link
from sites.models import Koppeling
from tests.builders import make_activity, make_member, make_organisation, make_site

pytestmark = pytest.mark.django_db

HOST = "delfshaven.localhost"


@pytest.fixture
def soeppan(delfshaven):
    page = make_organisation(delfshaven, "De Soeppan")
    delfshaven.telefoon = "010 123 45 67"
    delfshaven.save()
    return page


@pytest.fixture
def meld(op_delfshaven, django_capture_on_commit_callbacks):
    """A visitor fills in the form, with the mails that follow; as a browser that runs no scripts."""

    def send(page, client=op_delfshaven, follow=True, headers=None, **words):
        path = f"/klopt-niet/{page.pk}/"
        said = {
            "wat": "tijd",
            "woorden": "Dinsdag is er niemand.",
            "zegel": sealed(client.get(path)),
            **words,
        }
        with django_capture_on_commit_callbacks(execute=True):
            return client.post(path, said, follow=follow, headers=headers)

    return send


def sealed(response):
    return BeautifulSoup(response.content, "html.parser").select_one("[name=zegel]")["value"]


def text(response):
    return response.content.decode()


# From the page to the form


def test_profile_and_activity_lead_to_the_form(soeppan, op_delfshaven):
    activity = make_activity(soeppan)
    for page in (soeppan, activity):
        address = f'href="/klopt-niet/{page.pk}/"'
        shown = text(op_delfshaven.get(page.url))
        assert address in shown
        assert "Klopt er iets niet?" in shown
    assert f'href="/en/klopt-niet/{soeppan.pk}/"' in text(op_delfshaven.get("/en/organisaties/de-soeppan/"))


def test_form_says_what_happens_next_and_what_it_does_with_an_address(soeppan, op_delfshaven):
    response = op_delfshaven.get(f"/klopt-niet/{soeppan.pk}/")
    for words in ("De Soeppan", "Wat gebeurt er nu?", "Na 90 dagen gooien wij het weg", "010 123 45 67"):
        assert words in text(response)
    assert '<meta name="robots" content="noindex">' in text(response)
    assert not response.cookies


def test_form_stands_only_at_what_this_site_shows(delfshaven, amersfoort, soeppan, op_delfshaven):
    draft = make_organisation(delfshaven, "Nog niet", live=False)
    elsewhere = make_organisation(amersfoort, "Keistad Kookt")
    for pk in (draft.pk, elsewhere.pk, delfshaven.site.root_page_id, soeppan.pk + 10_000, 10**30):
        for path in (f"/klopt-niet/{pk}/", f"/klopt-niet/{pk}/bedankt/"):
            assert op_delfshaven.get(path).status_code == 404
        assert op_delfshaven.post(f"/klopt-niet/{pk}/", {"wat": "tijd"}).status_code == 404
    assert not Melding.objects.exists()


def test_platform_has_no_such_form(soeppan, op_platform):
    assert op_platform.get(f"/klopt-niet/{soeppan.pk}/").status_code == 404


# What is kept, and who hears of it


def test_report_is_kept_and_the_people_of_the_organisation_get_a_mail(soeppan, meld, mailoutbox):
    make_member(soeppan)
    make_member(soeppan, "ali@voorbeeld.nl", "helper")
    response = meld(soeppan, email="buur@voorbeeld.nl", telefoon="06 12345678")
    assert response.redirect_chain == [(f"/klopt-niet/{soeppan.pk}/bedankt/", 302)]
    assert "Wij hebben doorgegeven wat u over De Soeppan zei." in text(response)
    assert not response.cookies
    melding = Melding.objects.get()
    assert (melding.pagina_id, melding.wat, melding.status) == (soeppan.pk, "tijd", "open")
    assert {mail.to[0] for mail in mailoutbox} == {"fatma@voorbeeld.nl", "ali@voorbeeld.nl"}
    mail = mailoutbox[0]
    assert mail.subject == "Een bezoeker zegt dat er iets niet klopt: De Soeppan"
    for words in ("De dagen of de tijden", "“Dinsdag is er niemand.”", f"/mijn/{soeppan.pk}/klopt/"):
        assert words in mail.body
    # How to reach the visitor is for the redactie only.
    assert "buur@voorbeeld.nl" not in mail.body
    assert "12345678" not in mail.body
    actions = PageLogEntry.objects.filter(page=soeppan.pk, action__startswith="melding")
    assert [(entry.action, entry.user) for entry in actions] == [("melding.ontvangen", None)]


def test_report_about_an_activity_goes_to_the_organisation_above_it(soeppan, meld, mailoutbox):
    make_member(soeppan)
    activity = make_activity(soeppan, "Samen eten")
    meld(activity, wat="gestopt", woorden="")
    assert Melding.objects.get().pagina_id == activity.pk
    assert mailoutbox[0].subject.endswith(": Samen eten")


def test_report_about_an_activity_of_nobody_goes_to_the_redactie_only(delfshaven, meld, mailoutbox):
    meld(make_activity(delfshaven, "Buurtfeest"))
    assert Melding.objects.count() == 1
    assert mailoutbox == []


def test_report_about_a_guest_goes_to_its_home(delfshaven, amersfoort, meld, op_amersfoort, mailoutbox):
    soeppan = make_organisation(delfshaven, "De Soeppan")
    make_member(soeppan)
    koppeling = Koppeling.objects.create(
        van=delfshaven.site, naar=amersfoort.site, akkoord_van=True, akkoord_naar=True
    )
    apply_link(koppeling.pk)
    assert f'href="/klopt-niet/{soeppan.pk}/"' in text(op_amersfoort.get("/organisaties/de-soeppan/"))
    response = meld(soeppan, op_amersfoort)
    assert response.status_code == 200
    melding = Melding.objects.get()
    assert (melding.pagina_id, melding.site) == (soeppan.pk, amersfoort.site)
    assert "Delfshaven" in mailoutbox[0].from_email


def test_practice_site_keeps_it_and_mails_nobody(woorden, meld, mailoutbox):
    site = make_site("Oefenen", "oefenen.localhost", oefensite=True)
    page = make_organisation(site, "Proefclub")
    make_member(page)
    meld(page, Client(headers={"host": "oefenen.localhost"}))
    assert Melding.objects.count() == 1
    assert mailoutbox == []


@pytest.mark.parametrize(
    ("said", "mailed"),
    [
        ("Kijk op https://boos.example/x en bel.", "Kijk op … en bel."),
        ("www.boos.example\n\nof boos@boos.example", "… of …"),
        ("\n\nhttps://boos.example\n\n", "…"),
        ("Klik: boos.example", "Klik: …"),
        ("Om 12.00 uur. Niet 13.00!", "Om 12.00 uur. Niet 13.00!"),
    ],
)
def test_mail_holds_nothing_of_a_stranger_to_tap_on(said, mailed):
    assert without_addresses(said) == mailed


# What is not right on the form


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ({"wat": ""}, "verplicht"),
        ({"wat": "verzonnen"}, "verzonnen"),
        ({"wat": "anders", "woorden": " "}, "Schrijf in een paar woorden wat er niet klopt."),
        ({"woorden": "x" * 1001}, "1000"),
        ({"woorden": "a\x00b"}, "Null"),
        ({"email": "geen adres"}, "e-mailadres"),
        ({"telefoon": "12"}, "geen telefoonnummer"),
    ],
)
def test_what_is_not_right_gets_a_sentence_and_keeps_the_words(soeppan, meld, words, sentence):
    response = meld(soeppan, **words)
    assert response.status_code == 200
    assert sentence in text(response)
    assert "Dit klopt nog niet:" in text(response)
    assert not Melding.objects.exists()


def test_program_that_fills_in_everything_is_thanked_and_not_believed(soeppan, meld, mailoutbox):
    make_member(soeppan)
    response = meld(soeppan, bevestig_naam="Bot")
    assert "Dank u wel" in text(response)
    assert not Melding.objects.exists()
    assert mailoutbox == []


def test_form_of_another_page_of_another_site_or_of_yesterday_does_not_count(
    soeppan, delfshaven, amersfoort, meld, monkeypatch
):
    good = seal(delfshaven.site_id, soeppan.pk)
    for wrong in (
        "",
        "verzonnen",
        seal(amersfoort.site_id, soeppan.pk),
        seal(delfshaven.site_id, 1),
        good[:-1],
    ):
        response = meld(soeppan, zegel=wrong)
        assert response.status_code == 400
        assert "Deze pagina stond lang open" in text(response)
        # What somebody typed is still there, and sending it once more works.
        assert "Dinsdag is er niemand." in text(response)
    with monkeypatch.context() as long_ago:
        moment = (timezone.now() - WORKS).timestamp() - 60
        long_ago.setattr("django.core.signing.time.time", lambda: moment)
        old = seal(delfshaven.site_id, soeppan.pk)
    assert meld(soeppan, zegel=old).status_code == 400
    assert not Melding.objects.exists()
    assert meld(soeppan, zegel=good).status_code == 200
    assert Melding.objects.count() == 1


@pytest.mark.parametrize(
    "headers",
    [{"origin": "https://boos.example"}, {"origin": "null"}, {"sec-fetch-site": "cross-site"}],
    ids=str,
)
def test_form_that_another_website_sends_is_not_kept(soeppan, meld, headers):
    response = meld(soeppan, headers=headers)
    assert response.status_code == 403
    assert "Dit kwam van een andere website" in text(response)
    assert not Melding.objects.exists()


def test_browser_that_says_where_it_comes_from_gets_through(soeppan, meld):
    meld(soeppan, headers={"origin": f"http://{HOST}", "sec-fetch-site": "same-origin"})
    assert Melding.objects.count() == 1


def test_form_works_with_the_csrf_check_of_django_on(soeppan, django_capture_on_commit_callbacks):
    strict = Client(headers={"host": HOST}, enforce_csrf_checks=True)
    path = f"/klopt-niet/{soeppan.pk}/"
    response = strict.post(path, {"wat": "plaats", "zegel": sealed(strict.get(path))})
    assert response.status_code == 302
    assert Melding.objects.count() == 1
    assert not strict.cookies


# Abuse


def test_who_taps_twice_says_it_once(soeppan, meld, mailoutbox):
    make_member(soeppan)
    meld(soeppan)
    meld(soeppan)
    assert Melding.objects.count() == len(mailoutbox) == 1


def test_one_visitor_reports_a_few_times_an_hour(soeppan, meld):
    answers = [meld(soeppan, woorden=f"Fout {number}") for number in range(6)]
    assert [answer.status_code for answer in answers] == [200] * 5 + [429]
    assert "Wacht een uur, of bel de redactie." in text(answers[-1])
    assert Melding.objects.count() == 5


def visitors():
    for number in range(200):
        yield Client(headers={"host": HOST}, REMOTE_ADDR=f"10.0.0.{number}")


def test_one_page_gets_so_many_reports_a_day_whoever_sends_them(soeppan, delfshaven, meld, mailoutbox):
    make_member(soeppan)
    come = visitors()
    for number in range(receiving.A_DAY_PER_PAGE):
        assert meld(soeppan, next(come), woorden=f"Fout {number}").status_code == 200
    full = meld(soeppan, next(come), woorden="Nog een")
    assert full.status_code == 429
    assert "Anderen hebben vandaag al iets over deze pagina gemeld." in text(full)
    assert Melding.objects.count() == receiving.A_DAY_PER_PAGE
    # The people of the organisation read the first ones; the redactie has them all.
    assert len(mailoutbox) == receiving.MAILS_A_DAY
    assert meld(make_organisation(delfshaven, "De Brug"), next(come)).status_code == 200
    Melding.objects.update(op=timezone.now() - timedelta(hours=25))
    assert meld(soeppan, next(come), woorden="Morgen weer").status_code == 200


def test_page_with_much_that_is_open_and_site_with_very_many_take_no_more(
    soeppan, delfshaven, meld, monkeypatch
):
    come = visitors()
    monkeypatch.setattr(receiving, "OPEN_PER_PAGE", 2)
    monkeypatch.setattr(receiving, "A_DAY_PER_SITE", 3)
    old = timezone.now() - timedelta(days=3)
    rows = [Melding(pagina=soeppan, wat="tijd", woorden=f"Fout {number}", op=old) for number in range(2)]
    Melding.objects.bulk_create(rows)
    assert meld(soeppan, next(come), woorden="Nieuw").status_code == 429
    Melding.objects.update(status="onzin")
    answers = [
        meld(make_organisation(delfshaven, f"Club {number}"), next(come)).status_code for number in range(4)
    ]
    assert answers == [200, 200, 200, 429]


# Forgetting


def test_how_to_reach_a_visitor_is_gone_after_90_days_and_the_rest_after_it_was_dealt_with(soeppan):
    now = timezone.now()

    def make(days, **fields):
        standard = {"email": "buur@voorbeeld.nl", "telefoon": "06 12345678"}
        return Melding.objects.create(
            pagina=soeppan, wat="tijd", op=now - timedelta(days=days), **{**standard, **fields}
        ).pk

    fresh, old, never = make(89), make(91), make(366)
    done = make(120, status="opgelost", afgehandeld_op=now - timedelta(days=91))
    just = make(120, status="onzin", afgehandeld_op=now - timedelta(days=89))
    job = get_job("opruimen")
    job.run(Report(dry_run=True))
    assert Melding.objects.exclude(email="").count() == 5
    report = Report()
    job.run(report)
    assert set(Melding.objects.values_list("pk", flat=True)) == {fresh, old, just}
    assert not {never, done} & set(Melding.objects.values_list("pk", flat=True))
    assert list(Melding.objects.exclude(email="", telefoon="").values_list("pk", flat=True)) == [fresh]
    counts = {
        name: report.counts[f"organisaties.Melding {name}"]
        for name in ("nooit bekeken, weg", "afgehandeld, weg")
    }
    assert set(counts.values()) == {1}
