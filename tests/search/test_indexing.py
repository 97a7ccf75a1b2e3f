"""What is written when something changes."""

import json
from datetime import date

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.db import connection, models
from django.test.utils import CaptureQueriesContext
from wagtail.search.models import IndexEntry

from cms.models import JobRun
from organisaties.models import OrganisatiePage, OrganisatiePersoon, Persoon
from search.indexing import rebuild_documents
from search.models import SearchDocument, SearchFacet
from tests.builders import make_activity, make_organisation, make_place, make_wijk

pytestmark = pytest.mark.django_db

LISTED = ("organisatie", "activiteit")


def entries():
    """What the index of the database holds of documents."""
    kind = ContentType.objects.get_for_model(SearchDocument)
    return IndexEntry.objects.filter(content_type=kind)


def all_that_is_kept():
    """
    Every value of every document, facet and index entry, in lower case; but for numbers of rows and the time of
    writing, in which any digits may stand.
    """
    written = [*map(values_of, (SearchDocument, SearchFacet)), entries().values_list("title", "body")]
    return json.dumps([list(rows) for rows in written], ensure_ascii=False, default=str).lower()


def values_of(model):
    counted = (models.AutoField, models.ForeignKey, models.DateTimeField)
    return model.objects.values_list(
        *(field.name for field in model._meta.concrete_fields if not isinstance(field, counted))
    )


def assert_index_matches_documents():
    documents = {str(pk) for pk in SearchDocument.objects.values_list("pk", flat=True)}
    assert set(entries().values_list("object_id", flat=True)) == documents
    for document in SearchDocument.objects.prefetch_related("facetten"):
        assert document.facetwaarden.split() == sorted(document.facet_values)


def documents_of(page):
    return SearchDocument.objects.filter(pagina_id=page.pk)


def queries_of(function):
    """How many; SQLite changes an entry that is there one by one, and that is left out."""
    with CaptureQueriesContext(
        connection,
    ) as captured:
        function()
    table = f'UPDATE "{IndexEntry._meta.db_table}"'
    return len([query for query in captured if not query["sql"].startswith(table)])


def test_a_listed_page_has_a_document_for_each_language_of_the_site(delfshaven, amersfoort):
    here = make_organisation(delfshaven)
    there = make_organisation(amersfoort, "Elders")
    assert sorted(documents_of(here).values_list("taal", "inhoudstaal", "url")) == [
        ("en", "nl", "/en/organisaties/buurthuis-de-brug/"),
        ("nl", "nl", "/organisaties/buurthuis-de-brug/"),
    ]
    assert [document.taal for document in documents_of(there)] == ["nl"]
    assert_index_matches_documents()


def test_a_language_more_or_less_gives_documents_more_or_less(delfshaven):
    page = make_organisation(delfshaven)
    delfshaven.talen = []
    delfshaven.save()
    assert [document.taal for document in documents_of(page)] == ["nl"]
    delfshaven.talen = ["en"]
    delfshaven.save()
    assert documents_of(page).count() == 2
    assert_index_matches_documents()


def test_an_address_that_is_not_shown_is_in_no_document_facet_or_index(delfshaven):
    wijk = make_wijk("Bospolder", delfshaven)
    place = make_place(
        "Opvang Veilighaven", wijk=wijk, straat="Geheimlaan", huisnummer="987", postcode="3099ZZ",
        plaats="Verstopdam", breedtegraad=51.912345, lengtegraad=4.456789,
    )  # fmt: skip
    organisation = make_organisation(delfshaven, "Vrouwenhulp", place=place)
    make_activity(organisation, "Praten")
    make_activity(delfshaven, "Ook daar", locatie=place)
    traces = ["veilighaven", "geheimlaan", "987", "3099", "verstopdam", "51.91", "4.45"]
    assert "veilighaven" in all_that_is_kept()
    assert "51.91" in all_that_is_kept()

    place.adres_tonen = False
    place.save()
    kept = all_that_is_kept()
    assert [trace for trace in traces if trace in kept] == []
    listed = SearchDocument.objects.filter(soort__in=LISTED, taal="nl")
    assert {document.weergave["plaats"] for document in listed} == {"Bospolder"}
    assert SearchFacet.objects.filter(naam="wijk", waarde="bospolder", document__in=listed).count() == 3


def test_a_name_goes_from_documents_and_index_when_consent_is_withdrawn(delfshaven):
    page = make_organisation(delfshaven)
    person = Persoon.objects.create(naam="Fatima Zorgdrager", toestemming_op=date(2026, 1, 2))
    page.mensen = [OrganisatiePersoon(persoon=person, rol="Coördinator")]
    page.save_revision().publish()
    assert "zorgdrager" in all_that_is_kept()
    person.trek_toestemming_in()
    assert "zorgdrager" not in all_that_is_kept()
    assert "fatima" not in all_that_is_kept()
    assert documents_of(page).count() == 2


def test_unpublishing_removes_documents_and_their_entries(delfshaven):
    organisation = make_organisation(delfshaven)
    activity = make_activity(organisation)
    organisation.unpublish()
    assert not documents_of(organisation).exists()
    assert not documents_of(activity).exists()
    assert_index_matches_documents()


def test_deleting_removes_documents_and_their_entries(delfshaven):
    organisation = make_organisation(delfshaven)
    activity = make_activity(organisation)
    ids = {organisation.pk, activity.pk}
    OrganisatiePage.objects.get(pk=organisation.pk).delete()
    assert not SearchDocument.objects.filter(pagina_id__in=ids).exists()
    assert_index_matches_documents()


def test_writing_many_pages_takes_as_many_queries_as_one(delfshaven):
    # Two documents each; of more SQLite takes only so many values in one statement.
    pages = [make_organisation(delfshaven, f"Club {number}", themas=["cultuur"]) for number in range(15)]
    ids = [page.pk for page in pages]
    assert queries_of(lambda: rebuild_documents(ids[:1])) == queries_of(lambda: rebuild_documents(ids))


def test_a_publication_does_not_read_the_index_of_all_sites(delfshaven):
    """Modelsearch itself works out how long all titles are on average, each time that a page is saved."""
    with CaptureQueriesContext(connection) as captured:
        page = make_organisation(delfshaven)
    kinds = ContentType.objects.get_for_models(OrganisatiePage, SearchDocument).values()
    assert set(IndexEntry.objects.filter(content_type__in=kinds).values_list("object_id", flat=True)) >= {
        str(page.pk),
        *(str(document.pk) for document in documents_of(page)),
    }
    assert not [query["sql"] for query in captured if "AVG(" in query["sql"]]


def test_a_page_that_is_gone_meanwhile_is_skipped(delfshaven):
    page = make_organisation(delfshaven)
    gone = make_organisation(delfshaven, "Weg")
    number = gone.pk
    gone.delete()
    rebuild_documents([number, page.pk])
    assert documents_of(page).count() == 2


def test_the_job_makes_all_documents_anew(delfshaven):
    page = make_organisation(delfshaven, themas=["cultuur"])
    documents = SearchDocument.objects.count()
    SearchDocument.objects.all().delete()
    assert_index_matches_documents()
    call_command("job", "zoekindex")
    assert SearchDocument.objects.count() == documents
    assert SearchFacet.objects.filter(document__in=documents_of(page), waarde="cultuur").count() == 2
    assert_index_matches_documents()
    run = JobRun.objects.latest("pk")
    assert run.status == JobRun.Status.DONE
    assert run.done == run.total > 0


def test_the_job_removes_what_should_not_be_there(delfshaven):
    page = make_organisation(delfshaven)
    OrganisatiePage.objects.filter(pk=page.pk).update(live=False)
    page.vermeldingen.all().delete()
    SearchDocument.objects.create(
        site=delfshaven.site, pagina_id=page.pk, taal="nl", inhoudstaal="nl", soort="organisatie",
        titel="Spook", sorteertitel="spook", url="/",
    )  # fmt: skip
    call_command("job", "zoekindex")
    assert not documents_of(page).exists()


def test_after_the_job_the_database_knows_how_large_its_tables_are(delfshaven):
    make_organisation(delfshaven)
    call_command("job", "zoekindex")
    table = SearchDocument._meta.db_table
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SELECT reltuples FROM pg_class WHERE relname = %s", [table])
        else:
            cursor.execute("SELECT stat + 0 FROM sqlite_stat1 WHERE tbl = %s", [table])
        assert cursor.fetchone()[0] == SearchDocument.objects.count()


@pytest.mark.postgresql
def test_postgresql_has_an_index_for_the_question_that_wagtail_asks():
    with connection.cursor() as cursor:
        cursor.execute("SELECT indexdef FROM pg_indexes WHERE tablename = %s", [IndexEntry._meta.db_table])
        assert any("((title || body))" in definition for (definition,) in cursor.fetchall())
