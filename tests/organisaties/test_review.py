"""What an organisation hands in waits for the redactie, or is online at once when it is trusted."""

import pytest

from organisaties.models import Inzending
from organisaties.review.submissions import submit, waiting_of, withdraw
from organisaties.review.trust import is_trusted, set_site_trust, set_trust
from tests.builders import make_activity, make_member, make_organisation

pytestmark = pytest.mark.django_db


@pytest.fixture
def brug(delfshaven):
    return make_organisation(delfshaven, "De Brug", regel="Iedereen is welkom.")


@pytest.fixture
def fatma(brug):
    return make_member(brug)


def write(page, user, **fields):
    """As a member writes: a revision on top of the latest one."""
    draft = type(page).objects.get(pk=page.pk).get_latest_revision_as_object()
    for name, value in fields.items():
        setattr(draft, name, value)
    return draft.save_revision(user=user)


def online(page):
    return type(page).objects.get(pk=page.pk)


def test_what_is_handed_in_waits_and_visitors_see_nothing_of_it(brug, fatma):
    inzending = submit(brug, write(brug, fatma, regel="Elke dag soep."), fatma)
    assert inzending.wacht
    assert not inzending.is_online
    assert waiting_of(brug) == inzending
    assert online(brug).regel == "Iedereen is welkom."


def test_what_a_trusted_organisation_hands_in_is_online_at_once(brug, fatma):
    set_trust(brug, True, fatma)
    inzending = submit(brug, write(brug, fatma, regel="Elke dag soep."), fatma)
    assert inzending.is_online
    assert waiting_of(brug) is None
    assert online(brug).regel == "Elke dag soep."


def test_trust_of_the_site_counts_unless_something_was_said_of_the_organisation(brug, fatma, delfshaven):
    activity = make_activity(brug)
    assert not is_trusted(activity)
    set_site_trust(delfshaven, True, fatma)
    assert is_trusted(activity)
    set_trust(brug, False, fatma)
    assert not is_trusted(activity)
    set_trust(brug, None, fatma)
    assert is_trusted(activity)


def test_withdrawn_submission_stays_a_draft(brug, fatma):
    inzending = submit(brug, write(brug, fatma, regel="Elke dag soep."), fatma)
    withdraw(inzending, fatma)
    assert waiting_of(brug) is None
    assert online(brug).get_latest_revision_as_object().regel == "Elke dag soep."
    assert Inzending.objects.get().stand == "ingetrokken"
