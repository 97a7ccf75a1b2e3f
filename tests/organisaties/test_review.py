"""What an organisation hands in waits for the redactie, or is online at once when it is trusted."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import PageLogEntry, WorkflowState

from evenementen.models import EvenementPage
from organisaties.models import Inzending
from organisaties.review import decisions
from organisaties.review.deadline import deadline
from organisaties.review.submissions import OvertakenError, submit, waiting_of, withdraw
from organisaties.review.trust import is_trusted, set_site_trust, set_trust
from organisaties.review.workflow import review_workflow
from tests.builders import make_activity, make_organisation

pytestmark = pytest.mark.django_db


def online(page):
    """As it stands in the database now."""
    return type(page).objects.get(pk=page.pk)


def test_what_is_handed_in_waits_and_visitors_see_nothing_of_it(soeppan, stuur):
    inzending = stuur(soeppan, regel="Elke dag soep.")
    assert inzending.wacht
    assert not inzending.is_online
    assert waiting_of(soeppan) == inzending
    assert online(soeppan).regel == "Iedereen is welkom."


def test_what_a_trusted_organisation_hands_in_is_online_at_once(soeppan, fatma, stuur):
    set_trust(soeppan, True, fatma)
    inzending = stuur(soeppan, regel="Elke dag soep.")
    assert inzending.is_online
    assert waiting_of(soeppan) is None
    assert online(soeppan).regel == "Elke dag soep."


def test_trust_of_the_site_counts_unless_something_was_said_of_the_organisation(soeppan, fatma, delfshaven):
    activity = make_activity(soeppan)
    assert not is_trusted(activity)
    set_site_trust(delfshaven, True, fatma)
    assert is_trusted(activity)
    set_trust(soeppan, False, fatma)
    assert not is_trusted(activity)
    set_trust(soeppan, None, fatma)
    assert is_trusted(activity)


def test_activity_of_nobody_is_never_trusted(delfshaven, fatma):
    set_site_trust(delfshaven, True, fatma)
    assert not is_trusted(make_activity(delfshaven))


def test_trust_on_one_site_says_nothing_on_another(delfshaven, amersfoort, fatma):
    set_site_trust(delfshaven, True, fatma)
    assert not is_trusted(make_organisation(amersfoort, "Keistad Kookt"))


def test_trust_is_in_the_history_of_the_organisation(soeppan, fatma):
    set_trust(soeppan, True, fatma)
    set_trust(soeppan, True, fatma)
    set_trust(soeppan, False, fatma)
    found = PageLogEntry.objects.filter(page=soeppan.pk, action__startswith="vertrouwen").order_by("pk")
    assert [(entry.action, entry.user) for entry in found] == [
        ("vertrouwen.ja", fatma),
        ("vertrouwen.nee", fatma),
    ]


def test_trust_does_not_put_online_what_waits_already(soeppan, fatma, stuur):
    stuur(soeppan, regel="Elke dag soep.")
    set_trust(soeppan, True, fatma)
    assert waiting_of(soeppan) is not None
    assert online(soeppan).regel == "Iedereen is welkom."


@pytest.mark.parametrize("how", ["taken off", "locked"])
def test_what_the_redactie_took_off_or_locked_waits_although_trusted(soeppan, fatma, how, stuur):
    set_trust(soeppan, True, fatma)
    if how == "taken off":
        soeppan.unpublish()
    else:
        soeppan.locked = True
        soeppan.save()
    assert stuur(soeppan, regel="Elke dag soep.").wacht
    assert online(soeppan).regel == "Iedereen is welkom."


def test_new_page_of_a_trusted_organisation_is_online_at_once(soeppan, fatma, stuur):
    set_trust(soeppan, True, fatma)
    activity = make_activity(soeppan, live=False)
    assert stuur(activity, regel="Kom eten.").is_online
    assert online(activity).live


def test_handing_in_locks_nobody_out_and_what_is_written_since_stays_a_draft(
    soeppan, fatma, chef, schrijf, stuur
):
    inzending = stuur(soeppan, regel="Elke dag soep.")
    page = online(soeppan)
    assert page.get_lock() is None
    assert page.permissions_for_user(fatma).can_edit()
    schrijf(soeppan, regel="Elke dag soep en brood.")
    decisions.approve(inzending.pk, chef)
    page = online(soeppan)
    assert page.regel == "Elke dag soep."
    assert page.has_unpublished_changes
    assert page.get_latest_revision_as_object().regel == "Elke dag soep en brood."


def test_no_lock_either_when_the_screens_of_wagtail_are_on(soeppan, fatma, settings, stuur):
    settings.WAGTAIL_WORKFLOW_ENABLED = True
    stuur(soeppan, regel="Elke dag soep.")
    page = online(soeppan)
    assert not page.get_lock().for_user(fatma)
    assert page.permissions_for_user(fatma).can_edit()


def test_newer_version_replaces_the_one_that_waits_and_keeps_its_day(soeppan, stuur):
    first = stuur(soeppan, regel="Soep.")
    Inzending.objects.filter(pk=first.pk).update(uiterlijk=date(2026, 12, 1))
    second = stuur(soeppan, regel="Soep en brood.")
    first.refresh_from_db()
    assert first.stand == "vervangen"
    assert list(Inzending.objects.wachtend()) == [second]
    assert second.uiterlijk == date(2026, 12, 1)
    assert WorkflowState.objects.active().for_instance(soeppan).count() == 1


def test_second_tap_gives_the_same_answer(soeppan, fatma, schrijf):
    revision = schrijf(soeppan, regel="Soep.")
    assert submit(soeppan, revision, fatma) == submit(soeppan, revision, fatma)
    set_trust(soeppan, True, fatma)
    newer = schrijf(soeppan, regel="Soep en brood.")
    assert submit(soeppan, newer, fatma) == submit(soeppan, newer, fatma)
    assert Inzending.objects.count() == 2


def test_older_version_than_what_waits_or_stands_online_is_not_taken(soeppan, fatma, schrijf):
    old = schrijf(soeppan, regel="Soep.")
    newer = schrijf(soeppan, regel="Soep en brood.")
    submit(soeppan, newer, fatma)
    with pytest.raises(OvertakenError) as refused:
        submit(soeppan, old, fatma)
    assert refused.value.message == (
        "Iemand anders heeft dit intussen gewijzigd. Kijk hoe het er nu staat en stuur het dan opnieuw."
    )
    newer.publish()
    with pytest.raises(OvertakenError):
        submit(soeppan, old, fatma)
    assert online(soeppan).regel == "Soep en brood."


def test_revision_of_another_page_is_a_mistake_of_the_programmer(soeppan, fatma, delfshaven, schrijf):
    other = make_organisation(delfshaven, "De Brug")
    with pytest.raises(ValueError, match="no revision"):
        submit(soeppan, schrijf(other, regel="x"), fatma)
    with pytest.raises(ValueError, match="handed in"):
        submit(soeppan.get_parent().specific, schrijf(soeppan, regel="x"), fatma)


def test_withdrawn_submission_stays_a_draft_and_can_be_sent_again(soeppan, fatma, schrijf):
    revision = schrijf(soeppan, regel="Elke dag soep.")
    withdraw(submit(soeppan, revision, fatma), fatma)
    assert waiting_of(soeppan) is None
    assert online(soeppan).get_latest_revision_as_object().regel == "Elke dag soep."
    assert submit(soeppan, revision, fatma).wacht


def test_activity_is_handed_in_the_same_way(soeppan, chef, stuur):
    activity = make_activity(soeppan, "Samen eten")
    inzending = stuur(activity, regel="Kom eten.")
    decisions.approve(inzending.pk, chef)
    assert EvenementPage.objects.get(pk=activity.pk).regel == "Kom eten."


def test_workflow_is_one_and_comes_back_when_it_was_switched_off(soeppan, stuur):
    workflow = review_workflow()
    assert review_workflow() == workflow
    workflow.tasks.get().deactivate()
    inzending = stuur(soeppan, regel="Soep.")
    assert inzending.taak.revision == inzending.revisie
    assert review_workflow() == workflow


@pytest.mark.parametrize(
    ("handed_in", "answer"),
    [
        (date(2026, 11, 30), date(2026, 12, 3)),
        (date(2026, 12, 2), date(2026, 12, 7)),
        (date(2026, 12, 5), date(2026, 12, 9)),
    ],
)
def test_answer_comes_within_three_working_days(handed_in, answer):
    assert deadline(handed_in) == answer


def test_everything_is_in_the_history_of_the_page(soeppan, fatma, chef, stuur):
    withdraw(stuur(soeppan, regel="A"), fatma)
    decisions.send_back(stuur(soeppan, regel="B").pk, "Te kort.", chef)
    decisions.approve(stuur(soeppan, regel="C").pk, chef)
    set_trust(soeppan, True, chef)
    decisions.seen(stuur(soeppan, regel="D").pk, chef)
    decisions.turn_back(stuur(soeppan, regel="E").pk, "Nee.", chef)
    found = PageLogEntry.objects.filter(page=soeppan.pk, action__startswith="inzending").order_by("pk")
    assert [(entry.action, entry.user) for entry in found] == [
        ("inzending.gestuurd", fatma),
        ("inzending.ingetrokken", fatma),
        ("inzending.gestuurd", fatma),
        ("inzending.teruggestuurd", chef),
        ("inzending.gestuurd", fatma),
        ("inzending.goedgekeurd", chef),
        ("inzending.online", fatma),
        ("inzending.gezien", chef),
        ("inzending.online", fatma),
        ("inzending.teruggedraaid", chef),
    ]
    assert all("Te kort" not in str(entry.data) for entry in PageLogEntry.objects.filter(page=soeppan.pk))


def test_what_cannot_be_published_waits_for_nothing_and_changes_nothing(soeppan, fatma, delfshaven, schrijf):
    """The address was taken by another page since."""
    set_trust(soeppan, True, fatma)
    revision = schrijf(soeppan, slug="soep")
    make_organisation(delfshaven, "Soep", slug="soep")
    with pytest.raises(ValidationError):
        submit(soeppan, revision, fatma)
    assert not Inzending.objects.exists()
