"""A request to keep an organisation up to date: who gets in at once, what the redactie decides, and who is told."""

import json
import logging
from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.models import PageLogEntry

from accounts.models import User
from cms.jobs.registry import Report
from organisaties import claims
from organisaties.claim_retention import tidy_claims
from organisaties.models import Aanvraag, Lidmaatschap
from tests.builders import make_member, make_organisation

pytestmark = pytest.mark.django_db


@pytest.fixture
def baas(delfshaven):
    return User.objects.create_user("eind@voorbeeld.nl", first_name="Els")


@pytest.fixture
def besluit(baas, django_capture_on_commit_callbacks):
    """The redactie decides, with the mails that follow."""

    def decide(step, aanvraag, words):
        with django_capture_on_commit_callbacks(execute=True):
            return step(aanvraag.pk, words, baas)

    return decide


def rol_van(email, page):
    lid = Lidmaatschap.objects.filter(organisatie=page, user__email=email).first()
    return lid.rol if lid else None


def sent(mailoutbox, to):
    return [mail for mail in mailoutbox if mail.to == [to]]


def acties(page):
    entries = PageLogEntry.objects.filter(page=page.pk, action__startswith="aanvraag").order_by("pk")
    return [entry.action for entry in entries]


# Who gets in at once


def test_address_of_the_profile_gets_in_at_once_as_beheerder(brug, vraag, bevestig, mailoutbox):
    aanvraag = bevestig(vraag(brug, "DeBrug@Elders.example"))
    assert aanvraag.besluit == "toegewezen"
    assert rol_van("debrug@elders.example", brug) == "beheerder"
    prove, granted = sent(mailoutbox, "debrug@elders.example")
    assert "/mijn/aanvragen/bevestig/" in prove.body
    assert granted.subject == "U kunt De Brug bijhouden"
    assert f"/account/inloggen/?next=%2Fmijn%2F{brug.pk}%2F" in granted.body
    assert acties(brug) == ["aanvraag.gevraagd", "aanvraag.bevestigd", "aanvraag.toegewezen"]


def test_address_in_the_domain_gets_in_at_once_when_nobody_decides_about_the_people(brug, vraag, bevestig):
    make_member(brug, "helper@voorbeeld.nl", "helper")
    bevestig(vraag(brug, "jan@mail.brug-voorbeeld.nl"))
    assert rol_van("jan@mail.brug-voorbeeld.nl", brug) == "beheerder"


def test_where_somebody_decides_the_address_of_the_profile_makes_a_helper(brug, vraag, bevestig):
    make_member(brug)
    bevestig(vraag(brug, "debrug@elders.example"))
    assert rol_van("debrug@elders.example", brug) == "helper"


def test_where_somebody_decides_the_domain_is_not_enough(brug, vraag, bevestig):
    make_member(brug)
    assert bevestig(vraag(brug, "jan@brug-voorbeeld.nl")).is_open
    assert rol_van("jan@brug-voorbeeld.nl", brug) is None


@pytest.mark.parametrize("email", ["aisha@gmail.com", "aisha@anders.example"])
def test_other_address_waits_for_the_redactie(brug, vraag, bevestig, mailoutbox, email):
    aanvraag = bevestig(vraag(brug, email))
    assert list(Aanvraag.objects.wachtend()) == [aanvraag]
    assert rol_van(email, brug) is None
    received = sent(mailoutbox, email)[-1]
    assert received.subject == "Wij hebben uw aanvraag voor De Brug"
    assert "De redactie van Delfshaven: 010 555 01 00" in received.body


def test_who_was_refused_before_does_not_get_in_by_the_address(brug, vraag, bevestig, baas):
    first = bevestig(vraag(brug, "jan@anders.example"))
    claims.refuse(first.pk, "Wij kennen u niet.", baas)
    brug.feiten.email = "jan@anders.example"
    brug.feiten.save()
    assert bevestig(vraag(brug, "jan@anders.example")).is_open


def test_account_that_is_off_never_gets_in_by_the_address(brug, vraag, bevestig, baas):
    User.objects.create_user("debrug@elders.example", is_active=False)
    aanvraag = bevestig(vraag(brug, "debrug@elders.example"))
    assert aanvraag.is_open
    with pytest.raises(ValidationError, match="staat uit"):
        claims.grant(aanvraag.pk, "helper", baas)
    assert Aanvraag.objects.get(pk=aanvraag.pk).is_open
    assert rol_van("debrug@elders.example", brug) is None


# Asking


def test_nothing_happens_before_the_address_is_proven(brug, vraag, mailoutbox):
    make_member(brug)
    aanvraag = vraag(brug, "debrug@elders.example")
    assert aanvraag.bevestigd_op is None
    assert not Aanvraag.objects.wachtend().exists()
    assert [mail.to for mail in mailoutbox] == [["debrug@elders.example"]]
    assert not User.objects.filter(email="debrug@elders.example").exists()


def test_mail_to_an_address_that_is_not_proven_holds_nothing_that_a_stranger_typed(brug, vraag, mailoutbox):
    vraag(
        brug, naam="Win een telefoon", rol_in_woorden="bel 0900", opmerking="nu meteen", telefoon="0900 1234"
    )
    (mail,) = mailoutbox
    for words in ("Win een telefoon", "0900", "nu meteen"):
        assert words not in mail.body + mail.subject


def test_one_address_gets_three_mails_a_day_whoever_asks_and_for_whatever(
    brug, delfshaven, vraag, mailoutbox
):
    for number in range(5):
        vraag(make_organisation(delfshaven, f"Club {number}"), "Aisha@anders.example")
    assert len(mailoutbox) == 3
    vraag(brug, "iemand.anders@anders.example")
    assert len(mailoutbox) == 4


def test_one_address_has_five_open_requests_at_most(delfshaven, brug, vraag, mailoutbox):
    for number in range(5):
        page = make_organisation(delfshaven, f"Club {number}")
        Aanvraag.objects.create(organisatie=page, email="aisha@anders.example", naam="A")
    vraag(brug)
    assert not brug.aanvragen.exists()
    assert mailoutbox == []


def test_asking_twice_is_one_request_with_the_latest_words(brug, vraag):
    first = vraag(brug, naam="Aisja")
    second = vraag(brug, naam="Aisha")
    assert first.pk == second.pk
    assert second.naam == "Aisha"


def test_asking_again_while_the_redactie_looks_changes_nothing(brug, vraag, bevestig, mailoutbox):
    aanvraag = bevestig(vraag(brug))
    again = vraag(brug, naam="Iemand anders")
    assert (again.pk, again.naam) == (aanvraag.pk, "Aisha Demo")
    assert "al eerder" in mailoutbox[-1].body


def test_member_who_asks_is_mailed_the_way_in(brug, vraag, mailoutbox):
    make_member(brug, "fatma@voorbeeld.nl")
    assert vraag(brug, "Fatma@voorbeeld.nl") is None
    assert mailoutbox[0].subject == "U kunt De Brug al bijhouden"
    assert "/account/inloggen/" in mailoutbox[0].body


def test_who_became_a_member_meanwhile_has_what_they_asked(brug, vraag, bevestig, mailoutbox):
    aanvraag = vraag(brug)
    make_member(brug, "aisha@anders.example", "helper")
    before = len(mailoutbox)
    assert bevestig(aanvraag).besluit == "toegewezen"
    assert rol_van("aisha@anders.example", brug) == "helper"
    assert len(mailoutbox) == before


# Members


def test_members_are_told_of_every_proven_request_with_half_the_address(brug, vraag, bevestig, mailoutbox):
    make_member(brug, "fatma@voorbeeld.nl")
    make_member(brug, "henk@voorbeeld.nl", "helper")
    bevestig(vraag(brug))
    for to in ("fatma@voorbeeld.nl", "henk@voorbeeld.nl"):
        (mail,) = sent(mailoutbox, to)
        assert mail.subject == "Iemand wil De Brug bijhouden"
        assert "Aisha Demo" in mail.body
        assert "gastvrouw" in mail.body
        assert "a…@anders.example" in mail.body
        assert "aisha@anders.example" not in mail.body


def test_members_are_told_who_joined(brug, vraag, bevestig, mailoutbox):
    make_member(brug, "fatma@voorbeeld.nl")
    bevestig(vraag(brug, "debrug@elders.example"))
    asked, joined = sent(mailoutbox, "fatma@voorbeeld.nl")
    assert "debrug@elders.example" in joined.body
    assert f"/mijn/{brug.pk}/mensen/" in joined.body


# Deciding


def test_redactie_grants_with_a_role(brug, vraag, bevestig, besluit, mailoutbox):
    aanvraag = bevestig(vraag(brug))
    besluit(claims.grant, aanvraag, "helper")
    aanvraag.refresh_from_db()
    assert (aanvraag.besluit, str(aanvraag.besloten_door), aanvraag.vanzelf) == ("toegewezen", "Els", False)
    assert rol_van("aisha@anders.example", brug) == "helper"
    user = User.objects.get(email="aisha@anders.example")
    assert user.get_full_name() == "Aisha Demo"
    assert not user.has_usable_password()
    assert "een code in uw mail" in mailoutbox[-1].body


def test_redactie_refuses_with_a_reason_that_is_mailed(brug, vraag, bevestig, besluit, mailoutbox):
    aanvraag = bevestig(vraag(brug))
    besluit(claims.refuse, aanvraag, "De organisatie kent u niet.")
    mail = sent(mailoutbox, "aisha@anders.example")[-1]
    assert "De organisatie kent u niet." in mail.body
    assert "010 555 01 00" in mail.body
    assert rol_van("aisha@anders.example", brug) is None
    assert acties(brug)[-1] == "aanvraag.afgewezen"


@pytest.mark.parametrize("first", ["grant", "refuse"])
def test_second_decision_changes_nothing(brug, vraag, bevestig, baas, first):
    aanvraag = bevestig(vraag(brug))
    steps = {"grant": "helper", "refuse": "Nee."}
    getattr(claims, first)(aanvraag.pk, steps[first], baas)
    for name, words in steps.items():
        with pytest.raises(claims.AlreadyDecidedError):
            getattr(claims, name)(aanvraag.pk, words, baas)
    assert (rol_van("aisha@anders.example", brug) is None) == (first == "refuse")


def test_what_is_not_proven_cannot_be_granted(brug, vraag, baas):
    with pytest.raises(claims.AlreadyDecidedError):
        claims.grant(vraag(brug).pk, "beheerder", baas)


def test_log_says_what_happened_and_no_address(brug, vraag, bevestig, caplog):
    with caplog.at_level(logging.INFO, "wijkplein.audit"):
        bevestig(vraag(brug, "debrug@elders.example"))
    lines = [json.loads(record.message) for record in caplog.records if record.name == "wijkplein.audit"]
    assert [line["wat"] for line in lines if line["wat"].startswith("aanvraag")] == [
        "aanvraag.gevraagd",
        "aanvraag.bevestigd",
        "aanvraag.toegewezen",
    ]
    assert "@" not in json.dumps(lines)


# Keeping


def old(aanvraag, **days):
    then = {name: timezone.now() - timedelta(days=number) for name, number in days.items()}
    Aanvraag.objects.filter(pk=aanvraag.pk).update(**then)


def run(dry_run=False):
    report = Report(dry_run=dry_run)
    tidy_claims(report)
    return report.counts


def test_what_nobody_proved_goes_after_a_week(brug, vraag):
    aanvraag = vraag(brug)
    old(aanvraag, gevraagd_op=6)
    run()
    assert Aanvraag.objects.exists()
    old(aanvraag, gevraagd_op=8)
    assert run(dry_run=True)["nooit bevestigd, weg"] == 1
    assert Aanvraag.objects.exists()
    run()
    assert not Aanvraag.objects.exists()


def test_what_nobody_decided_lapses_and_who_asked_is_told(
    brug, vraag, bevestig, mailoutbox, django_capture_on_commit_callbacks
):
    aanvraag = bevestig(vraag(brug))
    old(aanvraag, gevraagd_op=61, bevestigd_op=61)
    assert run(dry_run=True)["vervallen"] == 1
    aanvraag.refresh_from_db()
    assert aanvraag.is_open
    with django_capture_on_commit_callbacks(execute=True):
        run()
    aanvraag.refresh_from_db()
    assert aanvraag.besluit == "vervallen"
    assert "Dat spijt ons" in mailoutbox[-1].body


def test_what_was_decided_is_about_nobody_after_90_days(brug, vraag, bevestig, baas):
    aanvraag = bevestig(vraag(brug, telefoon="06 12345678", opmerking="Ik ben er op dinsdag"))
    claims.refuse(aanvraag.pk, "Aisha kennen wij niet.", baas)
    old(aanvraag, besloten_op=89)
    run()
    aanvraag.refresh_from_db()
    assert aanvraag.naam
    old(aanvraag, besloten_op=91)
    assert run(dry_run=True)["leeggemaakt"] == 1
    assert run()["leeggemaakt"] == 1
    aanvraag.refresh_from_db()
    assert [getattr(aanvraag, name) for name in Aanvraag.PERSOONLIJK] == [""] * 6
    assert aanvraag.besluit == "afgewezen"
    assert run()["leeggemaakt"] == 0


def test_request_goes_with_the_organisation(brug, vraag):
    vraag(brug)
    brug.delete()
    assert not Aanvraag.objects.exists()
