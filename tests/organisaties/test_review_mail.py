"""Who handed something in hears by mail what became of it: once, and of everything together."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db.models import F
from django.utils import timezone

from organisaties.membership import remove_member
from organisaties.models import Inzending, Lidmaatschap
from organisaties.review import decisions
from organisaties.review.trust import set_trust
from tests.builders import make_activity, make_member, make_organisation

pytestmark = pytest.mark.django_db


@pytest.fixture
def bel(delfshaven):
    delfshaven.telefoon = "010 555 01 00"
    delfshaven.save()


@pytest.fixture
def later(django_capture_on_commit_callbacks, mailoutbox):
    """The job runs, so many minutes from now; gives all mails so far."""

    def run(minutes=6, *options):
        moved = F("besloten_op") - timedelta(minutes=minutes)
        Inzending.objects.exclude(besloten_op=None).update(besloten_op=moved)
        with django_capture_on_commit_callbacks(execute=True):
            call_command("job", "nagekeken", *options)
        return mailoutbox

    return run


def test_what_happens_within_some_minutes_comes_in_one_mail(bel, soeppan, chef, stuur, later):
    pages = [soeppan, *(make_activity(soeppan, f"Koken {number}") for number in range(2))]
    rows = [stuur(page, regel="Elke dag soep.") for page in pages]
    decisions.approve(rows[0].pk, chef)
    decisions.approve(rows[1].pk, chef)
    decisions.send_back(rows[2].pk, "Voor wie is het?\n\nBel gerust.", chef)
    (mail,) = later()
    assert mail.to == ["fatma@voorbeeld.nl"]
    assert mail.subject == "De Soeppan: de redactie keek naar 3 pagina’s"
    assert "“De Soeppan” staat online, zoals u het schreef." in mail.body
    assert "“Koken 1” staat nog niet online. De redactie schrijft:" in mail.body
    assert "Voor wie is het?\n\nBel gerust." in mail.body
    assert "010 555 01 00" in mail.body
    assert f"/mijn/{soeppan.pk}/" in mail.body
    assert len(later()) == 1


def test_it_waits_while_the_redactie_goes_on_but_not_for_ever(soeppan, chef, stuur, later):
    decisions.approve(stuur(soeppan, regel="Soep.").pk, chef)
    assert later(2) == []
    activity = make_activity(soeppan)
    decisions.approve(stuur(activity, regel="Kom eten.").pk, chef)
    assert later(4) == []
    Inzending.objects.filter(pagina=soeppan).update(besloten_op=timezone.now() - timedelta(minutes=31))
    (mail,) = later(0)
    assert "Samen eten" in mail.body


def test_mail_says_what_the_redactie_changed(soeppan, chef, stuur, schrijf, later):
    stuur(soeppan, regel="Soep eten!!!")
    schrijf(soeppan, chef, regel="Samen soep eten").publish(user=chef)
    (mail,) = later()
    assert "“De Soeppan” staat online. De redactie heeft iets aangepast:" in mail.body
    assert "In één regel\nU schreef: Soep eten!!!\nHet werd: Samen soep eten" in mail.body
    assert mail.subject == "De Soeppan: de redactie heeft gekeken"


def test_turned_back_is_told_with_the_reason(soeppan, chef, stuur, later):
    set_trust(soeppan, True, chef)
    decisions.turn_back(stuur(soeppan, regel="Koop nu!").pk, "Dit is reclame.", chef)
    (mail,) = later()
    assert "De redactie zette de vorige versie van “De Soeppan” terug." in mail.body
    assert "Dit is reclame." in mail.body


def test_seen_and_taken_back_are_no_news(soeppan, chef, stuur, later):
    set_trust(soeppan, True, chef)
    decisions.seen(stuur(soeppan, regel="Soep.").pk, chef)
    assert later() == []


def test_who_left_hears_nothing_and_the_beheerder_does(soeppan, chef, stuur, fatma, later):
    ali = make_member(soeppan, "ali@voorbeeld.nl")
    make_member(soeppan, "zus@voorbeeld.nl", "helper")
    decisions.approve(stuur(soeppan, regel="Soep.").pk, chef)
    remove_member(Lidmaatschap.objects.get(user=fatma), ali)
    assert [mail.to for mail in later()[-1:]] == [["ali@voorbeeld.nl"]]


def test_people_of_two_organisations_read_only_about_their_own(soeppan, delfshaven, chef, stuur, later):
    brug = make_organisation(delfshaven, "De Brug")
    make_member(brug)
    for page in (soeppan, brug):
        decisions.approve(stuur(page, regel="Soep.").pk, chef)
    mails = later()
    assert len(mails) == 2
    assert all(("De Brug" in mail.body) != ("De Soeppan" in mail.body) for mail in mails)


def test_practice_site_mails_nothing(soeppan, delfshaven, chef, stuur, later):
    delfshaven.oefensite = True
    delfshaven.save()
    decisions.approve(stuur(soeppan, regel="Soep.").pk, chef)
    assert later() == []


def test_trial_run_mails_nothing(soeppan, chef, stuur, later):
    decisions.approve(stuur(soeppan, regel="Soep.").pk, chef)
    assert later(6, "--proef") == []
    assert len(later()) == 1
