"""Each quarter somebody of each organisation is asked whether everything is still right: once, and once again."""

from collections import Counter
from datetime import date, datetime, time, timedelta

import pytest
from django.db import IntegrityError, connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cms.jobs.registry import Report, get_job
from organisaties.facts import bevestig
from organisaties.membership import add_member, leave
from organisaties.models import Belpoging, Herinnering, Lidmaatschap, OrganisatieFeiten, OrganisatiePage
from organisaties.upkeep import reminders
from organisaties.upkeep.calls import to_call, write_call
from organisaties.upkeep.figures import standing
from organisaties.upkeep.responsible import Ontvanger
from organisaties.upkeep.round import SPREAD, Ronde
from sites.models import Wijksite
from tests.builders import make_activity, make_member, make_organisation, make_site

pytestmark = pytest.mark.django_db

QUARTER = Ronde.of(date(2027, 2, 3))
LAST_DAY = 90


def nine(day_of_quarter):
    day = QUARTER.kwartaal + timedelta(days=day_of_quarter)
    return datetime.combine(day, time(9, 10), timezone.get_default_timezone())


@pytest.fixture
def verstuur(django_capture_on_commit_callbacks):
    """The job on a day of the quarter, with its mails."""

    def run(day_of_quarter, *, dry_run=False):
        report = Report(dry_run=dry_run)
        with django_capture_on_commit_callbacks(execute=True):
            reminders.send_what_is_due(report, nine(day_of_quarter))
        return report.counts

    return run


@pytest.fixture
def oud():
    """Online for a long time, so that it is no news."""

    def make(site, title="De Soeppan", **fields):
        page = make_organisation(site, title, **fields)
        OrganisatiePage.objects.filter(pk=page.pk).update(first_published_at=nine(-400))
        return OrganisatiePage.objects.get(pk=page.pk)

    return make


@pytest.fixture
def soeppan(delfshaven, oud):
    return oud(delfshaven)


def day_of(user):
    return (QUARTER.day_of(Ontvanger(user.email, user).sleutel) - QUARTER.kwartaal).days


def checked_on(page, day_of_quarter):
    OrganisatieFeiten.objects.update_or_create(
        pagina=page, defaults={"nagekeken_op": timezone.localdate(nine(day_of_quarter))}
    )


def to_whom(mailoutbox):
    return [mail.to[0] for mail in mailoutbox]


def names_to_call(day_of_quarter):
    return [page.title for page in to_call(nine(day_of_quarter))]


# Who and when


def test_nobody_is_mailed_before_their_own_day_and_once_from_then_on(soeppan, verstuur, mailoutbox):
    fatma = make_member(soeppan)
    day = day_of(fatma)
    for before in range(day):
        verstuur(before)
    assert mailoutbox == []
    for _again in range(3):
        verstuur(day)
    verstuur(day + 13)
    assert to_whom(mailoutbox) == ["fatma@voorbeeld.nl"]
    mail = mailoutbox[0]
    assert mail.subject == "Klopt alles nog van De Soeppan?"
    assert "Delfshaven" in mail.from_email
    row = Herinnering.objects.get()
    assert (row.organisatie, row.user, row.keer) == (soeppan, fatma, 1)


def test_missed_day_is_made_up_for(soeppan, verstuur, mailoutbox):
    fatma = make_member(soeppan)
    verstuur(day_of(fatma) + 9)
    assert to_whom(mailoutbox) == ["fatma@voorbeeld.nl"]


def test_second_mail_after_two_weeks_then_the_call_list_then_nothing_more(soeppan, verstuur, mailoutbox):
    day = day_of(make_member(soeppan))
    called_from = None
    for number in range(LAST_DAY):
        verstuur(number)
        if called_from is None and names_to_call(number):
            called_from = number
    assert [mail.subject for mail in mailoutbox] == ["Klopt alles nog van De Soeppan?"] * 2
    assert "Twee weken geleden vroegen wij dit ook" not in mailoutbox[0].body
    assert "Twee weken geleden vroegen wij dit ook" in mailoutbox[1].body
    assert called_from == day + 28
    sent = list(Herinnering.objects.values_list("keer", "verstuurd_op"))
    assert sent == [(1, nine(day)), (2, nine(day + 14))]


def test_who_said_yes_after_the_first_gets_no_second_and_no_call(soeppan, verstuur, mailoutbox):
    fatma = make_member(soeppan)
    day = day_of(fatma)
    verstuur(day)
    checked_on(soeppan, day)
    for number in range(day + 1, LAST_DAY):
        verstuur(number)
    assert len(mailoutbox) == 1
    assert names_to_call(LAST_DAY) == []


def test_what_was_checked_shortly_before_is_not_asked_this_quarter(soeppan, verstuur, mailoutbox):
    fatma = make_member(soeppan)
    checked_on(soeppan, day_of(fatma) - 29)
    for number in range(LAST_DAY):
        verstuur(number)
    assert mailoutbox == []


def test_new_page_is_not_asked_about_at_once(delfshaven, verstuur, mailoutbox):
    page = make_organisation(delfshaven, "Net begonnen")
    fatma = make_member(page)
    OrganisatiePage.objects.filter(pk=page.pk).update(first_published_at=nine(day_of(fatma) - 3))
    for number in range(LAST_DAY):
        verstuur(number)
    assert mailoutbox == []


def test_one_mail_for_all_organisations_of_a_person_on_all_sites(
    delfshaven, amersfoort, oud, verstuur, mailoutbox
):
    for page in (oud(delfshaven), oud(delfshaven, "De Brug"), oud(amersfoort, "Keistad Kookt")):
        fatma = make_member(page)
    verstuur(day_of(fatma))
    (mail,) = mailoutbox
    assert mail.subject == "Klopt alles nog van uw 3 organisaties?"
    for words in ("De Soeppan (Delfshaven)", "De Brug (Delfshaven)", "Keistad Kookt (Amersfoort 033)"):
        assert words in mail.body
    assert mail.body.count("/mijn/klopt/") == mail.body.count("/mijn/herinneringen/") == 3
    assert Herinnering.objects.count() == 3


def test_one_person_of_an_organisation_is_asked_who_decides_first(soeppan, verstuur, mailoutbox):
    make_member(soeppan, "helper@voorbeeld.nl", "helper")
    fatma = make_member(soeppan, "fatma@voorbeeld.nl")
    make_member(soeppan, "later@voorbeeld.nl")
    verstuur(SPREAD)
    assert to_whom(mailoutbox) == ["fatma@voorbeeld.nl"]
    assert Herinnering.objects.get().user == fatma


def test_account_that_is_off_is_passed_over(soeppan, verstuur, mailoutbox):
    fatma = make_member(soeppan)
    fatma.is_active = False
    fatma.save()
    make_member(soeppan, "helper@voorbeeld.nl", "helper")
    verstuur(SPREAD)
    assert to_whom(mailoutbox) == ["helper@voorbeeld.nl"]


def test_address_of_the_profile_is_asked_as_long_as_nobody_keeps_it_up_to_date(
    delfshaven, oud, verstuur, mailoutbox
):
    page = oud(delfshaven, "De Brug", email="info@brug.nl")
    verstuur(SPREAD)
    (mail,) = mailoutbox
    assert mail.to == ["info@brug.nl"]
    assert f"/mijn/aanvragen/{page.pk}/" in mail.body
    assert Herinnering.objects.get().user is None
    # Who joined because of that mail is not asked the same thing the next day, but is reminded in time.
    make_member(page)
    verstuur(SPREAD + 1)
    assert len(mailoutbox) == 1
    verstuur(SPREAD + 14)
    assert to_whom(mailoutbox) == ["info@brug.nl", "fatma@voorbeeld.nl"]


def test_organisations_with_one_address_are_asked_in_one_mail(delfshaven, oud, verstuur, mailoutbox):
    oud(delfshaven, "De Brug", email="info@welzijn.nl")
    oud(delfshaven, "De Hal", email="Info@welzijn.nl")
    verstuur(SPREAD)
    assert [mail.subject for mail in mailoutbox] == ["Klopt alles nog van uw 2 organisaties?"]


@pytest.mark.parametrize(
    "fields", [{"oefensite": True}, {"status": "gestopt"}, {"status": "in_aanbouw"}], ids=str
)
def test_site_that_nobody_visits_asks_nobody(woorden, oud, verstuur, mailoutbox, fields):
    site = make_site("Oefenen", "oefenen.localhost", **{"status": Wijksite.Status.OPEN, **fields})
    make_member(oud(site, "Proefclub"))
    oud(site, "Proefhuis", email="info@proef.nl")
    for number in range(0, LAST_DAY, 7):
        verstuur(number)
    assert mailoutbox == []
    assert names_to_call(LAST_DAY) == []


def test_page_that_is_not_online_is_not_asked_about(delfshaven, soeppan, oud, verstuur, mailoutbox):
    make_member(soeppan)
    make_member(oud(delfshaven, "Nog niet", live=False), "ali@voorbeeld.nl")
    soeppan.unpublish()
    verstuur(SPREAD)
    assert mailoutbox == []


# Turning it off, leaving


def test_who_turns_it_off_is_asked_no_more_and_the_next_is(soeppan, verstuur, mailoutbox):
    make_member(soeppan)
    make_member(soeppan, "ali@voorbeeld.nl", "helper")
    verstuur(SPREAD)
    reminders.turn_off(Herinnering.objects.get(), uit=True)
    verstuur(SPREAD + 1)
    assert to_whom(mailoutbox) == ["fatma@voorbeeld.nl", "ali@voorbeeld.nl"]
    assert Herinnering.objects.last().keer == 1


def test_when_everybody_turned_it_off_the_redactie_calls(soeppan, verstuur, mailoutbox):
    make_member(soeppan)
    verstuur(SPREAD)
    row = Herinnering.objects.get()
    assert names_to_call(SPREAD + 1) == []
    reminders.turn_off(row, uit=True)
    assert names_to_call(SPREAD + 1) == ["De Soeppan"]
    for number in range(SPREAD + 1, LAST_DAY):
        verstuur(number)
    assert len(mailoutbox) == 1
    reminders.turn_off(row, uit=False)
    assert names_to_call(SPREAD + 1) == []
    verstuur(LAST_DAY - 1)
    assert len(mailoutbox) == 2


def test_turning_it_off_counts_for_that_organisation_only(soeppan, delfshaven, oud, verstuur, mailoutbox):
    make_member(soeppan)
    make_member(oud(delfshaven, "De Brug"))
    verstuur(SPREAD)
    reminders.turn_off(Herinnering.objects.get(organisatie=soeppan), uit=True)
    verstuur(SPREAD + 14)
    assert mailoutbox[-1].subject == "Klopt alles nog van De Brug?"


def test_when_who_was_asked_left_the_next_is_asked(soeppan, verstuur, mailoutbox):
    fatma = make_member(soeppan)
    add_member(soeppan, make_member(soeppan, "ali@voorbeeld.nl"), "beheerder")
    verstuur(SPREAD)
    leave(Lidmaatschap.objects.get(user=fatma))
    verstuur(SPREAD + 1)
    assert to_whom(mailoutbox)[-1] == "ali@voorbeeld.nl"


def test_the_database_lets_nothing_go_out_twice(soeppan, verstuur, mailoutbox):
    fatma = make_member(soeppan)
    briefs, _everybody = reminders.due(timezone.localdate(nine(day_of(fatma))))
    verstuur(day_of(fatma))
    # What another run had in hand at that moment.
    with pytest.raises(IntegrityError):
        reminders.send(briefs[0], nine(day_of(fatma)))
    assert len(mailoutbox) == Herinnering.objects.count() == 1


# The run


def test_dry_run_counts_and_sends_nothing(soeppan, verstuur, mailoutbox):
    make_member(soeppan)
    counts = verstuur(SPREAD, dry_run=True)
    assert counts["mails"] == counts["eerste keer"] == 1
    assert mailoutbox == []
    assert not Herinnering.objects.exists()


def test_people_are_spread_over_the_days_of_the_quarter():
    days = Counter(QUARTER.day_of(f"lid {number}") for number in range(6000))
    assert len(days) == SPREAD
    assert max(days.values()) < 2 * 6000 / SPREAD
    assert max(days) < QUARTER.kwartaal + timedelta(days=SPREAD)


def test_late_start_does_not_mail_everybody_on_one_day(soeppan, verstuur, mailoutbox, monkeypatch):
    monkeypatch.setattr(reminders, "MOST_AT_LEAST", 2)
    for number in range(5):
        title = f"Club {number}"
        page = OrganisatiePage.objects.get(pk=soeppan.pk)
        page = make_organisation(page.get_site().wijksite, title, email=f"club{number}@voorbeeld.nl")
        OrganisatiePage.objects.filter(pk=page.pk).update(first_published_at=nine(-400))
    assert verstuur(SPREAD)["morgen"] == 3
    assert len(mailoutbox) == 2
    verstuur(SPREAD + 1)
    verstuur(SPREAD + 2)
    assert len(set(to_whom(mailoutbox))) == len(mailoutbox) == 5


def test_job_asks_as_many_queries_for_many_organisations(delfshaven, oud):
    def asked():
        with CaptureQueriesContext(
            connection,
        ) as queries:
            reminders.due(timezone.localdate(nine(SPREAD)))
        return len(queries)

    make_member(oud(delfshaven, "Club 0"))
    oud(delfshaven, "Huis 0", email="huis0@voorbeeld.nl")
    few = asked()
    for number in range(1, 6):
        make_member(oud(delfshaven, f"Club {number}"), f"lid{number}@voorbeeld.nl")
        oud(delfshaven, f"Huis {number}", email=f"huis{number}@voorbeeld.nl")
    assert asked() == few


# Calling


def test_called_and_right_checks_the_profile_and_its_activities(soeppan, delfshaven, verstuur):
    activity = make_activity(soeppan)
    baas = make_member(make_organisation(delfshaven, "Anders"), "els@voorbeeld.nl")
    write_call(soeppan, Belpoging.Uitkomst.KLOPT, baas)
    for page in (soeppan, activity):
        facts = type(page).objects.get(pk=page.pk).feiten
        assert (facts.nagekeken_op, facts.nagekeken_door) == (timezone.localdate(), baas)


def test_no_answer_stays_on_the_list_and_no_more_goes_off_it_and_out_of_the_mail(
    soeppan, verstuur, mailoutbox
):
    fatma = make_member(soeppan)
    verstuur(SPREAD)
    verstuur(SPREAD + 14)
    end = SPREAD + 28
    assert names_to_call(end) == ["De Soeppan"]
    write_call(soeppan, "geen_gehoor", fatma)
    page = to_call(nine(end)).get()
    assert page.laatste_uitkomst == "geen_gehoor"
    assert page.laatst_gebeld is not None
    write_call(soeppan, "wil_niet_meer", fatma)
    assert names_to_call(end) == []
    Herinnering.objects.all().delete()
    verstuur(SPREAD)
    assert len(mailoutbox) == 2
    write_call(soeppan, "toch_weer", fatma)
    verstuur(SPREAD)
    assert len(mailoutbox) == 3


def test_organisation_that_nobody_can_mail_is_called_when_it_was_checked_too_long_ago(delfshaven, oud):
    page = oud(delfshaven, "Zonder mail")
    assert names_to_call(50) == ["Zonder mail"]
    checked_on(page, 10)
    assert names_to_call(50) == []
    assert names_to_call(10 + 91) == ["Zonder mail"]


# Figures and forgetting


def test_share_that_was_checked_counts_what_lives_and_is_shown_there(delfshaven, amersfoort, soeppan, oud):
    bevestig(oud(delfshaven, "De Brug"), make_member(soeppan))
    checked_on(oud(delfshaven, "Lang geleden"), -300)
    oud(delfshaven, "Niet online", live=False)
    with CaptureQueriesContext(connection) as queries:
        (found,) = standing([delfshaven, amersfoort])
    assert len(queries) == 1
    assert (found.wijksite, found.nagekeken, found.totaal, found.procent) == (delfshaven, 1, 3, 33)


def test_old_mails_and_calls_are_forgotten_but_not_what_somebody_does_not_want(soeppan, delfshaven):
    fatma = make_member(soeppan)
    old = timezone.now() - timedelta(days=731)
    for number, off in enumerate([None, old]):
        Herinnering.objects.create(
            organisatie=soeppan,
            user=fatma,
            kwartaal=QUARTER.kwartaal,
            keer=number + 1,
            verstuurd_op=old,
            afgemeld_op=off,
        )
    for uitkomst in ("geen_gehoor", "wil_niet_meer"):
        Belpoging.objects.create(organisatie=soeppan, uitkomst=uitkomst, op=old)
    job = get_job("opruimen")
    job.run(Report(dry_run=True))
    assert (Herinnering.objects.count(), Belpoging.objects.count()) == (2, 2)
    job.run(Report())
    assert Herinnering.objects.get().afgemeld_op == old
    assert Belpoging.objects.get().uitkomst == "wil_niet_meer"
