"""What the redactie decides, also when something else happens meanwhile."""

import threading

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from wagtail.models import WorkflowState

from organisaties.models import Inzending
from organisaties.review import decisions
from organisaties.review.submissions import AlreadySettledError, waiting_of, withdraw
from organisaties.review.trust import set_trust
from tests.builders import make_activity, make_organisation

pytestmark = pytest.mark.django_db


@pytest.fixture
def inzending(soeppan, stuur):
    return stuur(soeppan, regel="Elke dag soep.")


@pytest.fixture
def vertrouwd(soeppan, chef):
    set_trust(soeppan, True, chef)


def online(page):
    """As it stands in the database now."""
    return type(page).objects.get(pk=page.pk)


def stand(inzending):
    return Inzending.objects.get(pk=inzending.pk).stand


def test_approved_is_online_under_the_name_of_the_editor(inzending, soeppan, chef):
    decisions.approve(inzending.pk, chef)
    page = online(soeppan)
    assert page.regel == "Elke dag soep."
    assert page.live_revision == inzending.revisie
    assert stand(inzending) == "goedgekeurd"
    assert not WorkflowState.objects.active().exists()


def test_sent_back_is_not_online_and_can_be_sent_again(inzending, soeppan, chef, stuur):
    decisions.send_back(inzending.pk, "Voor wie is het?", chef)
    assert online(soeppan).regel == "Iedereen is welkom."
    assert online(soeppan).get_latest_revision_as_object().regel == "Elke dag soep."
    again = stuur(soeppan, regel="Elke dag soep, voor iedereen.")
    assert waiting_of(soeppan) == again
    decisions.approve(again.pk, chef)
    assert online(soeppan).regel == "Elke dag soep, voor iedereen."


def refusal(work):
    with pytest.raises(ValidationError) as refused:
        work()
    return " ".join(refused.value.messages)


def test_two_editors_at_once_the_second_hears_that_a_colleague_decided(inzending, chef):
    decisions.approve(inzending.pk, chef)
    said = refusal(lambda: decisions.send_back(inzending.pk, "Nee.", chef))
    assert said == "Iemand van de redactie heeft intussen besloten. Zo staat het nu."
    assert stand(inzending) == "goedgekeurd"


def test_taken_back_meanwhile_is_not_put_online(inzending, soeppan, fatma, chef):
    withdraw(inzending, fatma)
    said = refusal(lambda: decisions.approve(inzending.pk, chef))
    assert said == "De organisatie heeft dit intussen teruggenomen. Het staat niet online."
    assert online(soeppan).regel == "Iedereen is welkom."


def test_approved_meanwhile_cannot_be_taken_back(inzending, fatma, chef):
    decisions.approve(inzending.pk, chef)
    with pytest.raises(AlreadySettledError):
        withdraw(inzending, fatma)


def test_newer_version_meanwhile_is_not_approved_unseen(inzending, soeppan, chef, stuur):
    newer = stuur(soeppan, regel="Koop nu!")
    said = refusal(lambda: decisions.approve(inzending.pk, chef))
    assert said == "De organisatie stuurde intussen een nieuwere versie. Kijk naar die versie."
    assert online(soeppan).regel == "Iedereen is welkom."
    assert stand(newer) == "wacht"


def test_page_that_was_taken_off_meanwhile_comes_back_only_on_purpose(inzending, soeppan, chef):
    soeppan.unpublish(user=chef)
    said = refusal(lambda: decisions.approve(inzending.pk, chef))
    assert said.startswith("Deze pagina is van de website gehaald.")
    assert not online(soeppan).live
    decisions.approve(inzending.pk, chef, ook_offline=True)
    assert online(soeppan).live


def test_locked_page_is_not_published(inzending, soeppan, fatma, chef):
    soeppan.locked, soeppan.locked_by = True, fatma
    soeppan.save()
    assert refusal(lambda: decisions.approve(inzending.pk, chef)).startswith("Deze pagina zit op slot")
    assert online(soeppan).regel == "Iedereen is welkom."


def test_deleted_page_takes_along_what_waits(inzending, soeppan, chef):
    soeppan.delete()
    with pytest.raises(Inzending.DoesNotExist):
        decisions.approve(inzending.pk, chef)
    assert not WorkflowState.objects.exists()


def test_moved_page_is_approved_where_it_stands_now(inzending, soeppan, amersfoort, chef):
    soeppan.move(make_organisation(amersfoort, "Keistad Kookt").get_parent(), pos="last-child")
    decisions.approve(inzending.pk, chef)
    page = online(soeppan)
    assert page.regel == "Elke dag soep."
    assert page.path.startswith(amersfoort.site.root_page.path)


def test_address_that_was_taken_meanwhile_reads_as_a_sentence(soeppan, chef, delfshaven, stuur):
    inzending = stuur(soeppan, slug="soep")
    make_organisation(delfshaven, "Soep", slug="soep")
    assert "soep" in refusal(lambda: decisions.approve(inzending.pk, chef))
    assert stand(inzending) == "wacht"


def test_version_that_is_not_kept_any_more_is_not_approved(inzending, chef, schrijf, soeppan):
    schrijf(soeppan, regel="Nieuwer.")
    inzending.revisie.delete()
    assert refusal(lambda: decisions.approve(inzending.pk, chef)).startswith("Deze versie wordt niet meer")


def test_workflow_that_somebody_ended_does_not_stop_the_redactie(inzending, soeppan, chef):
    inzending.taak.workflow_state.workflow.deactivate()
    decisions.approve(inzending.pk, chef)
    assert online(soeppan).regel == "Elke dag soep."


def test_seen_goes_off_the_list(vertrouwd, inzending, chef):
    assert inzending.is_online
    decisions.seen(inzending.pk, chef)
    assert stand(inzending) == "gezien"
    with pytest.raises(AlreadySettledError):
        decisions.seen(inzending.pk, chef)


def test_turned_back_shows_the_earlier_version_and_keeps_what_was_written(
    vertrouwd, inzending, soeppan, chef
):
    decisions.turn_back(inzending.pk, "Dit is reclame.", chef)
    page = online(soeppan)
    assert page.regel == "Iedereen is welkom."
    assert page.has_unpublished_changes
    assert page.get_latest_revision_as_object().regel == "Elke dag soep."


def test_page_that_was_new_goes_off_the_website(vertrouwd, soeppan, chef, stuur):
    activity = make_activity(soeppan, live=False)
    inzending = stuur(activity, regel="Kom eten.")
    assert online(activity).live
    decisions.turn_back(inzending.pk, "Dit is reclame.", chef)
    assert not online(activity).live


def test_two_trusted_versions_that_nobody_saw_are_turned_back_together(
    vertrouwd, inzending, soeppan, chef, stuur
):
    second = stuur(soeppan, regel="Elke dag soep en brood.")
    assert list(Inzending.objects.achteraf()) == [second]
    decisions.turn_back(second.pk, "Dit is reclame.", chef)
    assert online(soeppan).regel == "Iedereen is welkom."


def test_what_the_redactie_changed_in_between_is_what_turning_back_leads_to(
    vertrouwd, inzending, soeppan, chef, stuur
):
    draft = online(soeppan)
    draft.regel = "Van de redactie."
    draft.save_revision(user=chef).publish(user=chef)
    second = stuur(soeppan, regel="Koop nu!")
    decisions.turn_back(second.pk, "Dit is reclame.", chef)
    assert online(soeppan).regel == "Van de redactie."


def test_page_that_was_changed_since_is_not_turned_back(vertrouwd, inzending, soeppan, chef, schrijf):
    schrijf(soeppan, chef, regel="Van de redactie.").publish(user=chef)
    said = refusal(lambda: decisions.turn_back(inzending.pk, "Nee.", chef))
    assert said.startswith("Deze pagina is daarna nog gewijzigd")
    assert online(soeppan).regel == "Van de redactie."


def test_publishing_from_the_editor_is_an_answer_too(inzending, soeppan, chef, schrijf):
    schrijf(soeppan, chef, regel="Elke dag warme soep.").publish(user=chef)
    row = Inzending.objects.get(pk=inzending.pk)
    assert row.stand == "aangepast"
    assert row.besloten_door == chef
    assert row.gepubliceerd.content["regel"] == "Elke dag warme soep."
    assert not WorkflowState.objects.active().exists()


def test_publishing_an_older_version_is_no_answer(inzending, soeppan, chef):
    soeppan.revisions.order_by("pk").first().publish(user=chef)
    assert stand(inzending) == "wacht"


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_of_two_who_decide_at_once_one_is_told_that_it_was_settled(inzending, soeppan, chef):
    together, refused, done = threading.Barrier(2), [], []

    def decide(what):
        try:
            together.wait(timeout=10)
            what()
            done.append(what)
        except AlreadySettledError:
            refused.append(what)
        finally:
            connection.close()

    def approve():
        decisions.approve(inzending.pk, chef)

    def send_back():
        decisions.send_back(inzending.pk, "Voor wie is het?", chef)

    threads = [threading.Thread(target=decide, args=[what]) for what in (approve, send_back)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert (len(done), len(refused)) == (1, 1)
    approved = done == [approve]
    assert stand(inzending) == ("goedgekeurd" if approved else "teruggestuurd")
    assert online(soeppan).regel == ("Elke dag soep." if approved else "Iedereen is welkom.")
    # Sent back, Wagtail keeps it until it is sent again.
    states = [] if approved else [WorkflowState.STATUS_NEEDS_CHANGES]
    assert list(WorkflowState.objects.active().values_list("status", flat=True)) == states
