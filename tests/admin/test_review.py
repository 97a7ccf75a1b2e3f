"""The redactie looks at what organisations wrote: one queue, of the own sites only, with every button in it."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from organisaties.models import Inzending, SiteVertrouwen, Vertrouwen
from organisaties.review.submissions import submit, waiting_of, withdraw
from organisaties.review.trust import is_trusted, set_trust
from tests.admin.conftest import user_with_role
from tests.builders import make_activity, make_member, make_organisation

pytestmark = [pytest.mark.django_db, pytest.mark.eenmaal]

QUEUE = "/beheer/nakijken/"


@pytest.fixture
def soeppan(delfshaven):
    return make_organisation(delfshaven, "De Soeppan")


def online(page):
    return type(page).objects.get(pk=page.pk)


def hand_in(page, **fields):
    """By somebody of the organisation."""
    user = make_member(page if hasattr(page, "leden") else page.get_parent().specific)
    draft = online(page).get_latest_revision_as_object()
    for name, value in {"regel": "Elke dag soep.", **fields}.items():
        setattr(draft, name, value)
    return submit(page, draft.save_revision(user=user), user)


@pytest.fixture
def inzending(soeppan):
    return hand_in(soeppan)


@pytest.fixture
def besluit(als, delfshaven):
    def send(actie, *inzendingen, door="eindredacteur", **words):
        words = {"actie": actie, "inzending": [row.pk for row in inzendingen], **words}
        return als(delfshaven, door).post(f"{QUEUE}besluit/", words, follow=True)

    return send


def text(response):
    return BeautifulSoup(response.content.decode(), "html.parser").get_text(" ", strip=True)


def screen_of(inzending):
    return f"{QUEUE}{inzending.pk}/"


def test_queue_shows_the_own_sites_only_and_names_the_organisation(
    als, inzending, soeppan, delfshaven, amersfoort
):
    hand_in(make_organisation(amersfoort, "Keistad Kookt"))
    hand_in(make_activity(soeppan, "Samen eten"))
    page = text(als(delfshaven).get(QUEUE))
    assert "De Soeppan" in page
    assert "Samen eten" in page
    assert "Keistad" not in page
    assert "Fatma" in page


def test_menu_and_home_say_how_many_wait(als, inzending, delfshaven, amersfoort):
    home = als(delfshaven).get("/beheer/").content.decode()
    assert "Nakijken (1)" in home
    assert screen_of(inzending) in home
    other = als(amersfoort).get("/beheer/").content.decode()
    assert "Nakijken (" not in other
    assert "De Soeppan" not in other


def test_draft_that_was_not_handed_in_is_nobodys_work_yet(als, soeppan, delfshaven):
    user = make_member(soeppan)
    draft = online(soeppan).get_latest_revision_as_object()
    draft.regel = "Nog niet af"
    draft.save_revision(user=user)
    assert "De Soeppan" not in als(delfshaven, "eindredacteur").get("/beheer/").content.decode()
    draft.save_revision(user=user_with_role(delfshaven, "redacteur"))
    assert "De Soeppan" in als(delfshaven, "eindredacteur").get("/beheer/").content.decode()


def test_wagtails_own_button_of_a_workflow_publishes_nothing(als, inzending, soeppan, delfshaven):
    address = reverse("wagtailadmin_pages:workflow_action", args=[soeppan.pk, "approve", inzending.taak_id])
    for role in ("redacteur", "eindredacteur", "sitebeheerder"):
        als(delfshaven, role).post(address, {"comment": ""})
    assert online(soeppan).regel != "Elke dag soep."
    assert waiting_of(soeppan) == inzending


def test_who_is_late_stands_first_and_says_so(als, inzending, soeppan, delfshaven):
    late = hand_in(make_activity(soeppan, "Samen eten"))
    Inzending.objects.filter(pk=late.pk).update(uiterlijk=timezone.localdate() - timedelta(days=1))
    page = text(als(delfshaven).get(QUEUE))
    assert page.index("Samen eten") < page.index("Fatma")
    assert page.count("Te laat") == 1
    assert "Hier had uiterlijk" in text(als(delfshaven).get(screen_of(late)))


def test_one_screen_shows_what_changed_with_old_and_new_apart(als, inzending, delfshaven):
    content = als(delfshaven, "eindredacteur").get(screen_of(inzending)).content.decode()
    soup = BeautifulSoup(content, "html.parser")
    old, new = (part.get_text(strip=True) for part in soup.select(".nakijken-verschil .comparison"))
    assert old == "Iedereen is welkom."
    assert new == "Elke dag soep."
    page = soup.get_text(" ", strip=True)
    for words in (
        "Fatma",
        "Namens De Soeppan",
        "nog niet vertrouwd",
        "Antwoord uiterlijk",
        "Goedkeuren en online zetten",
    ):
        assert words in page, words
    assert (
        reverse("wagtailadmin_pages:revisions_view", args=[inzending.pagina_id, inzending.revisie_id])
        in content
    )


def test_redacteur_sees_what_was_handed_in_and_does_not_decide(als, besluit, inzending, soeppan, delfshaven):
    page = text(als(delfshaven).get(screen_of(inzending)))
    assert "Een eindredacteur besluit hierover." in page
    assert "Goedkeuren" not in page
    for actie in ("goedkeuren", "terugsturen", "gezien", "terugdraaien"):
        besluit(actie, inzending, door="redacteur", woorden="Nee.")
    assert waiting_of(soeppan) == inzending


@pytest.mark.parametrize("door", ["eindredacteur", "sitebeheerder"])
def test_who_publishes_approves(besluit, inzending, soeppan, door):
    assert "“De Soeppan” staat online." in text(besluit("goedkeuren", inzending, door=door))
    assert online(soeppan).regel == "Elke dag soep."


def test_submission_of_another_site_does_not_exist(als, inzending, soeppan, amersfoort):
    client = als(amersfoort, "sitebeheerder")
    assert client.get(screen_of(inzending)).status_code == 404
    response = client.post(
        f"{QUEUE}besluit/", {"actie": "goedkeuren", "inzending": inzending.pk}, follow=True
    )
    assert "staat niet meer in uw lijst" in text(response)
    assert waiting_of(soeppan) == inzending


def test_sent_back_with_a_ready_sentence_and_own_words(besluit, inzending, soeppan):
    besluit("terugsturen", inzending, zin="dubbel", woorden="Bel gerust.")
    assert Inzending.objects.get().reden == "Dit staat al op de website.\n\nBel gerust."
    assert online(soeppan).regel == "Iedereen is welkom."


def test_reason_is_never_empty(besluit, inzending):
    assert "Kies een zin, of schrijf waarom." in text(besluit("terugsturen", inzending))
    assert Inzending.objects.get().wacht


def test_several_at_once_and_what_can_not_be_done_is_named(besluit, soeppan, delfshaven):
    pages = [make_activity(soeppan, f"Koken {number}") for number in range(3)]
    rows = [hand_in(page) for page in pages]
    pages[1].unpublish()
    page = text(besluit("goedkeuren", *rows, samen="1"))
    assert "2 pagina’s staan online." in page
    assert "Koken 1: Deze pagina is van de website gehaald." in page
    assert list(Inzending.objects.wachtend()) == [rows[1]]


def test_page_of_another_site_in_the_form_holds_nothing_else_up(besluit, inzending, soeppan, amersfoort):
    other = hand_in(make_organisation(amersfoort, "Keistad Kookt"))
    page = text(besluit("goedkeuren", other, inzending, samen="1"))
    assert "1 pagina staat online." in page
    assert "Keistad" not in page
    assert list(Inzending.objects.wachtend()) == [other]


@pytest.mark.parametrize(
    "words", [{}, {"actie": "weg"}, {"actie": "goedkeuren"}, {"actie": "gezien", "inzending": "x"}]
)
def test_form_without_a_choice_gets_a_sentence(als, delfshaven, words):
    response = als(delfshaven, "eindredacteur").post(f"{QUEUE}besluit/", words, follow=True)
    assert "Kies ten minste één pagina." in text(response)


def test_colleague_who_is_too_late_reads_how_it_stands(besluit, inzending, soeppan):
    besluit("goedkeuren", inzending)
    page = text(besluit("terugsturen", inzending, woorden="Nee.", door="sitebeheerder"))
    assert "Iemand van de redactie heeft intussen besloten." in page
    assert "goedgekeurd" in page
    assert online(soeppan).regel == "Elke dag soep."


def test_taken_back_meanwhile_reads_as_a_sentence(besluit, inzending, soeppan):
    withdraw(inzending, inzending.door)
    assert "heeft dit intussen teruggenomen" in text(besluit("goedkeuren", inzending))
    assert online(soeppan).regel == "Iedereen is welkom."


def test_newer_version_meanwhile_is_one_tap_away(besluit, inzending, soeppan):
    newer = hand_in(soeppan, regel="Elke dag soep en brood.")
    response = besluit("goedkeuren", inzending)
    assert "stuurde intussen een nieuwere versie" in text(response)
    assert screen_of(newer) in response.content.decode()


def test_page_deleted_meanwhile_reads_as_a_sentence(besluit, inzending, soeppan):
    soeppan.delete()
    assert "de pagina is intussen verwijderd of verplaatst" in text(besluit("goedkeuren", inzending))
    assert "de pagina is intussen verwijderd" in text(besluit("goedkeuren", inzending, samen="1"))


def test_page_moved_to_another_site_meanwhile_is_for_the_redactie_there(
    besluit, als, inzending, soeppan, amersfoort
):
    soeppan.move(make_organisation(amersfoort, "Buur").get_parent(), pos="last-child")
    assert "staat niet meer in uw lijst" in text(besluit("goedkeuren", inzending))
    assert "De Soeppan" in text(als(amersfoort).get(QUEUE))
    assert waiting_of(soeppan) == inzending


def test_page_taken_off_meanwhile_comes_back_after_a_warning(besluit, als, inzending, soeppan, delfshaven):
    soeppan.unpublish()
    assert "Als u haar goedkeurt, staat zij weer online." in text(besluit("goedkeuren", inzending))
    assert not online(soeppan).live
    assert 'name="ook_offline"' in als(delfshaven, "eindredacteur").get(screen_of(inzending)).content.decode()
    besluit("goedkeuren", inzending, ook_offline="1")
    assert online(soeppan).live


def profile_data(**fields):
    """What a browser sends of the editor of a profile."""
    return nested_form_data(
        {
            "title": "De Soeppan",
            "slug": "de-soeppan",
            **{name: streamfield([]) for name in ("beschrijving", "openingstijden", "fotos", "socials")},
            **{name: inline_formset([]) for name in ("plekken", "mensen", "comments")},
            **fields,
        }
    )


def test_changed_a_little_and_published_keeps_what_was_written_since(als, inzending, soeppan, delfshaven):
    """The organisation goes on meanwhile: its later draft gets the correction, and keeps its own words."""
    draft = online(soeppan).get_latest_revision_as_object()
    draft.bellen = "ma–do 10.00–12.00 uur"
    draft.save_revision(user=inzending.door)
    client = als(delfshaven, "eindredacteur")
    address = reverse("wagtailadmin_pages:revisions_revert", args=[soeppan.pk, inzending.revisie_id])
    assert address in client.get(screen_of(inzending)).content.decode()
    client.post(address, profile_data(regel="Elke dag warme soep.", **{"action-publish": "1"}))
    page = online(soeppan)
    assert (page.regel, page.bellen) == ("Elke dag warme soep.", "")
    row = Inzending.objects.get()
    assert row.stand == "aangepast"
    assert row.besloten_door.first_name == "Eindredacteur"
    later = page.get_latest_revision_as_object()
    assert (later.regel, later.bellen) == ("Elke dag warme soep.", "ma–do 10.00–12.00 uur")
    assert "Wat de redactie eraan veranderde" in text(client.get(screen_of(inzending)))


def test_what_a_trusted_organisation_wrote_is_listed_seen_and_turned_back(als, besluit, soeppan, delfshaven):
    set_trust(soeppan, True, make_member(soeppan))
    inzending = hand_in(soeppan)
    client = als(delfshaven, "eindredacteur")
    assert "Er wacht niets." in text(client.get(QUEUE))
    assert "1 pagina staat online, om later te bekijken" in text(client.get("/beheer/"))
    assert "De Soeppan" in text(client.get(f"{QUEUE}?deel=achteraf"))
    assert "Of draai het terug" in text(client.get(screen_of(inzending)))
    besluit("gezien", inzending, samen="1")
    assert "De Soeppan" not in text(client.get(f"{QUEUE}?deel=achteraf"))
    assert "gezien door de redactie" in text(client.get(f"{QUEUE}?deel=besloten"))
    second = hand_in(soeppan, regel="Koop nu!")
    besluit("terugdraaien", second, woorden="Dit is reclame.")
    assert online(soeppan).regel == "Elke dag soep."
    assert "Dit is reclame." in text(client.get(screen_of(second)))


def test_version_that_is_not_kept_any_more_still_opens(als, besluit, inzending, soeppan, delfshaven):
    online(soeppan).save_revision()
    inzending.revisie.delete()
    assert "wordt niet meer bewaard" in text(als(delfshaven, "eindredacteur").get(screen_of(inzending)))
    assert "wordt niet meer bewaard" in text(besluit("goedkeuren", inzending))


def trust_of(page):
    return reverse("organisatie_vertrouwen", args=[page.pk])


def test_eindredacteur_says_whom_they_trust(als, soeppan, delfshaven):
    client = als(delfshaven, "eindredacteur")
    assert "zoals voor de hele website: eerst nakijken" in text(client.get(trust_of(soeppan)))
    client.post(trust_of(soeppan), {"vertrouwen": "ja"})
    assert is_trusted(soeppan)
    assert "Gekozen door Eindredacteur" in text(client.get(trust_of(soeppan)))
    client.post(trust_of(soeppan), {"vertrouwen": "standaard"})
    assert not Vertrouwen.objects.exists()
    assert client.post(trust_of(soeppan), {"vertrouwen": "misschien"}).status_code == 200


def test_who_does_not_publish_or_works_elsewhere_trusts_nobody(als, soeppan, delfshaven, amersfoort):
    als(delfshaven).post(trust_of(soeppan), {"vertrouwen": "ja"})
    assert als(amersfoort, "sitebeheerder").post(trust_of(soeppan), {"vertrouwen": "ja"}).status_code == 404
    assert not Vertrouwen.objects.exists()


def test_sitebeheerder_says_what_counts_for_the_site(als, soeppan, delfshaven, amersfoort):
    address = reverse("nakijken:vertrouwen", args=[delfshaven.pk])
    set_trust(make_organisation(delfshaven, "De Brug"), False, make_member(soeppan))
    als(delfshaven, "eindredacteur").post(address, {"vertrouwen": "ja"})
    assert als(amersfoort, "sitebeheerder").post(address, {"vertrouwen": "ja"}).status_code == 404
    assert not SiteVertrouwen.objects.exists()
    client = als(delfshaven, "sitebeheerder")
    assert address in client.get(QUEUE).content.decode()
    page = text(client.post(address, {"vertrouwen": "ja"}, follow=True))
    assert "De Brug : eerst nakijken" in page
    assert is_trusted(soeppan)


def test_queue_costs_the_same_at_two_and_at_twenty(als, soeppan, delfshaven):
    client = als(delfshaven, "eindredacteur")
    pages = [make_activity(soeppan, f"Koken {number}") for number in range(2)]
    for page in pages:
        hand_in(page)

    def cost():
        for path in ("/beheer/", QUEUE):
            client.get(path)
        with CaptureQueriesContext(connection) as captured:
            for path in ("/beheer/", QUEUE):
                client.get(path)
        return len(captured)

    few = cost()
    brug = make_organisation(delfshaven, "De Brug")
    for number in range(9):
        for place in (soeppan, brug):
            hand_in(make_activity(place, f"Eten {number} bij {place.pk}"))
    assert cost() == few


def test_menu_is_not_there_for_who_works_on_no_site(client, soeppan):
    client.force_login(make_member(soeppan))
    assert client.get(QUEUE, headers={"host": "localhost"}).status_code in {302, 403, 404}
