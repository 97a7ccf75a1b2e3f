"""The set of judged questions is whole: nobody is judged on what is not there."""

import re
from datetime import datetime

import pytest
from django.utils import timezone

from benchmarks.relevantie.kenmerken import alle_kenmerken, demo_topics
from benchmarks.relevantie.maten import ndcg
from benchmarks.relevantie.records import TABLES
from benchmarks.relevantie.site import regels, site
from benchmarks.relevantie.vragen import NIETS, SETS, VRAGEN, helften, lees
from demo.bouw.activiteiten import slug_van as slug_van_activiteit
from demo.bouw.organisaties import slug_van as slug_van_organisatie
from demo.gegevens.delfshaven.site import DELFSHAVEN
from evenementen.recurrence.closed_days import ClosedDays
from themas.basis.behoeften import BEHOEFTEN
from themas.basis.doelgroepen import DOELGROEPEN
from themas.basis.themas import THEMAS

# A Monday in a quiet week: what is on depends on the day.
NU = timezone.make_aware(datetime(2026, 11, 23, 9))  # noqa: DTZ001


@pytest.fixture(scope="module")
def kenmerken():
    return alle_kenmerken(NU, ClosedDays({}))


def test_there_is_enough_to_find_and_to_ask():
    assert len(regels()) >= 300
    assert len(list(lees())) >= 160
    assert len(TABLES) == 6


def test_no_two_records_share_a_key():
    alles = site()
    keys = [*map(slug_van_organisatie, alles.organisaties), *map(slug_van_activiteit, alles.activiteiten)]
    assert len(keys) == len(set(keys))


def test_every_record_of_the_demo_is_judged():
    demo = {
        *map(slug_van_organisatie, DELFSHAVEN.organisaties),
        *map(slug_van_activiteit, DELFSHAVEN.activiteiten),
    }
    demo |= {pagina.slug for pagina in DELFSHAVEN.paginas} | {
        campagne.slug for campagne in DELFSHAVEN.campagnes
    }
    pages = {"over", "contact", "privacy", "huisregels", "toegankelijkheid", "iets-melden"}
    assert demo - pages == set(demo_topics())


def test_every_word_of_a_record_is_one_that_the_product_knows():
    known = {
        "themas": {thema.slug for top in THEMAS for thema in (top, *top.kinderen)},
        "doelgroepen": {word.slug for word in DOELGROEPEN},
        "behoeften": {word.slug for word in BEHOEFTEN},
    }
    for regel in regels():
        for name, slugs in known.items():
            assert set(getattr(regel.record, name).split()) <= slugs, regel.sleutel


@pytest.mark.parametrize("name", SETS)
def test_every_word_of_the_judges_is_that_of_some_record(kenmerken, name):
    words = frozenset().union(*kenmerken.values())
    for vraag in lees(SETS[name]):
        for mogelijk in vraag.graden.values():
            for wel, niet in mogelijk:
                assert wel, vraag.tekst
                assert wel | niet <= words | {"morgen", "vandaag"}, (vraag.tekst, wel | niet - words)


@pytest.mark.parametrize("name", SETS)
def test_every_question_has_an_answer_and_what_is_not_there_has_none(kenmerken, name):
    for vraag in lees(SETS[name]):
        grades = [vraag.graad(words) for words in kenmerken.values()]
        assert (max(grades) == 3) == (vraag.klasse != NIETS), vraag.tekst
        # When nearly all is good, no order is bad.
        assert grades.count(3) <= 120, vraag.tekst


@pytest.mark.parametrize("name", SETS)
def test_no_question_is_asked_twice(name):
    texts = [re.sub(r"\s+", " ", vraag.tekst.casefold()) for vraag in lees(SETS[name])]
    assert len(texts) == len(set(texts))


def test_each_kind_of_question_is_in_both_halves():
    tuned, held = helften()
    assert {vraag.klasse for vraag in tuned} == {vraag.klasse for vraag in held} == set(VRAGEN)
    assert not {vraag.tekst for vraag in tuned} & {vraag.tekst for vraag in held}
    assert abs(len(tuned) - len(held)) <= len(VRAGEN)


def test_the_best_order_scores_one_and_nothing_scores_none():
    assert ndcg([3, 2, 1], [0, 1, 2, 3]) == 1
    assert ndcg([], [0, 1, 2, 3]) == 0
    assert 0 < ndcg([0, 3], [3, 0]) < 1
