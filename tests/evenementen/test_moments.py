from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from cms.jobs.run import run_job
from evenementen.models import Afwijking, EvenementDatum, Moment
from evenementen.moments import write_moments
from search.models import SearchDocument
from tests.builders import in_days, make_activity, make_organisation

pytestmark = pytest.mark.django_db


@pytest.fixture
def club(delfshaven):
    return make_organisation(delfshaven)


def test_publishing_writes_a_moment_for_each_date(club):
    page = make_activity(club, dates=[in_days(1), in_days(8)])
    moments = list(Moment.objects.filter(pagina=page))
    assert [moment.begin for moment in moments] == [in_days(1), in_days(8)]
    assert moments[0].einde == in_days(1) + timedelta(hours=2)
    assert {moment.status for moment in moments} == {Moment.Status.GAAT_DOOR}


def test_a_draft_has_no_moments(club):
    make_activity(club, live=False)
    assert not Moment.objects.exists()


def test_publishing_again_keeps_the_rows_and_removes_dates_that_were_taken_out(club):
    page = make_activity(club, dates=[in_days(1), in_days(8)])
    kept = Moment.objects.get(begin=in_days(1)).pk
    page.data = [page.data.get(begin=in_days(1))]
    page.save_revision().publish()
    assert list(Moment.objects.values_list("pk", flat=True)) == [kept]


def test_a_moment_that_was_held_stays(club):
    page = make_activity(club, dates=[in_days(-7), in_days(1)])
    page.data = [page.data.get(begin=in_days(1))]
    page.save_revision().publish()
    assert Moment.objects.filter(begin=in_days(-7)).exists()


def test_what_was_said_of_one_date_survives_publishing_anew(club):
    page = make_activity(club, dates=[in_days(1), in_days(8)])
    Afwijking.objects.create(
        pagina=page, oorspronkelijk_begin=in_days(1), gaat_niet_door=True, reden="De kok is ziek"
    )
    page.save_revision().publish()
    off = Moment.objects.get(oorspronkelijk_begin=in_days(1))
    assert (off.status, off.reden) == (Moment.Status.GAAT_NIET_DOOR, "De kok is ziek")
    assert Moment.objects.get(oorspronkelijk_begin=in_days(8)).status == Moment.Status.GAAT_DOOR


def test_a_page_of_which_something_was_said_can_be_deleted(club, delfshaven):
    page = make_activity(club, dates=[in_days(1)])
    Afwijking.objects.create(pagina=page, oorspronkelijk_begin=in_days(1), gaat_niet_door=True)
    page.delete()
    connection.check_constraints()
    assert not delfshaven.site.vermeldingen.filter(pagina_id=page.pk).exists()
    assert not Moment.objects.exists()


def test_a_moved_moment_keeps_its_original_start_and_its_length(club):
    page = make_activity(club, begin=in_days(1), hours=3)
    Afwijking.objects.create(pagina=page, oorspronkelijk_begin=in_days(1), nieuw_begin=in_days(2, hour=15))
    write_moments([page.pk])
    moment = Moment.objects.get()
    assert moment.oorspronkelijk_begin == in_days(1)
    assert (moment.begin, moment.einde) == (in_days(2, hour=15), in_days(2, hour=18))
    assert moment.status == Moment.Status.VERPLAATST


def test_full_is_a_fact_of_one_date(club):
    page = make_activity(club, dates=[in_days(1), in_days(8)])
    Afwijking.objects.create(pagina=page, oorspronkelijk_begin=in_days(8), vol=True)
    write_moments([page.pk])
    assert [moment.vol for moment in Moment.objects.op_volgorde()] == [False, True]


def test_a_moment_without_an_end_counts_as_over_after_a_while(club):
    page = make_activity(club)
    page.data = [EvenementDatum(begin=timezone.now() - timedelta(hours=1))]
    page.save_revision().publish()
    assert Moment.objects.komend(timezone.now()).filter(pagina=page).exists()
    assert not Moment.objects.komend(timezone.now() + timedelta(hours=3)).filter(pagina=page).exists()


def test_the_search_document_knows_the_next_moment_and_the_last_end(club):
    page = make_activity(club, dates=[in_days(-7), in_days(3), in_days(9)])
    document = SearchDocument.objects.get(pagina=page, taal="nl")
    assert document.volgende_begin == in_days(3)
    assert document.laatste_einde == in_days(9) + timedelta(hours=2)


@pytest.mark.parametrize("number", [1, 10])
def test_writing_moments_costs_the_same_for_any_number_of_pages(club, django_assert_num_queries, number):
    ids = [make_activity(club, f"Activiteit {index}").pk for index in range(number)]
    with django_assert_num_queries(8):
        write_moments(ids)


def test_when_a_moment_is_over_the_next_one_is_shown(club):
    page = make_activity(club, dates=[in_days(1), in_days(8)])
    Moment.objects.filter(oorspronkelijk_begin=in_days(1)).update(
        begin=in_days(-1), einde=in_days(-1, hour=14), eindigt=in_days(-1, hour=14)
    )
    SearchDocument.objects.filter(pagina=page).update(volgende_begin=in_days(-1))
    assert run_job("volgend-moment", dry_run=True).counts == {"activiteiten": 1}
    assert SearchDocument.objects.get(pagina=page, taal="nl").volgende_begin == in_days(-1)
    run_job("volgend-moment")
    assert SearchDocument.objects.get(pagina=page, taal="nl").volgende_begin == in_days(8)
    assert run_job("volgend-moment").counts == {"activiteiten": 0}
