"""What is written as plain data holds together: every name means something, nothing points to real people."""

import re
from collections import Counter
from datetime import date, datetime

import phonenumbers
import pytest
from django.utils.text import slugify

from demo.beeld import ONDERWERPEN
from demo.gegevens import AMERSFOORT, DELFSHAVEN, SCHOTHORST, SITES
from demo.gegevens.momenten import VRIJDAG, WOENSDAG, ZATERDAG, hele_dag, maandelijks, op, over, wekelijks
from demo.gegevens.uren import Blok, lees
from demo.gegevens.vormen import Site, alineas, woorden
from locaties.postcodes import normalise, validate_postcode
from locaties.seed import WIJKEN
from organisaties.talen import TALEN
from themas.basis.behoeften import BEHOEFTEN
from themas.basis.doelgroepen import DOELGROEPEN
from themas.basis.soorten import SOORTEN
from themas.basis.themas import THEMAS

FICTIONAL = re.compile(r"(010|033)-555 01\d\d|06-5550 01\d\d")
# Of the whole country or a gemeente: no person answers to these by accident.
PUBLIC = {"112", "14 010", "14 033"}
VANDAAG = date(2026, 11, 21)

HOOFDTHEMAS = {woord.slug for woord in THEMAS}
ALLE_THEMAS = HOOFDTHEMAS | {kind.slug for woord in THEMAS for kind in woord.kinderen}
OUDER = {kind.slug: woord.slug for woord in THEMAS for kind in woord.kinderen}
# Schothorst is small on purpose: a wijk that shares with its city.
FULL = (DELFSHAVEN, AMERSFOORT)
every_site = pytest.mark.parametrize("site", SITES, ids=lambda site: site.sleutel)


def profiles(site: Site):
    return {slugify(organisatie.naam): organisatie for organisatie in site.organisaties}


def items(site: Site):
    return (*site.organisaties, *site.activiteiten)


def test_there_is_as_much_as_the_two_sites_need():
    assert len(DELFSHAVEN.organisaties) >= 52
    assert len(DELFSHAVEN.activiteiten) >= 95
    assert len(AMERSFOORT.organisaties) >= 42
    assert len(AMERSFOORT.activiteiten) >= 75
    meals = [
        activiteit for activiteit in DELFSHAVEN.activiteiten if "buurtmaaltijd" in woorden(activiteit.themas)
    ]
    assert len(meals) >= 12


def test_all_kinds_and_all_main_themes_are_there():
    kinds = {slugify(organisatie.soort) for site in SITES for organisatie in site.organisaties}
    # A reading room of residents stands in for the library.
    assert kinds == {woord.slug for woord in SOORTEN} - {"bibliotheek"}
    for site in FULL:
        used = Counter(OUDER.get(thema, thema) for item in items(site) for thema in set(woorden(item.themas)))
        assert used.keys() >= HOOFDTHEMAS
        assert min(used[thema] for thema in HOOFDTHEMAS) >= 5, used


@every_site
def test_every_slug_names_a_word_a_wijk_or_a_place(site):
    doelgroepen = {woord.slug for woord in DOELGROEPEN}
    chosen = {woord.slug for woord in BEHOEFTEN if woord.afgeleid_van not in {"prijs", "aanmelden"}}
    places = {plek.sleutel for plek in site.plekken}
    wijken = {wijk.slug for wijk in WIJKEN if wijk.gemeente == site.gemeente}
    chosen_wijken = set(woorden(site.wijken))
    assert chosen_wijken == wijken if site in FULL else chosen_wijken < wijken
    assert set(woorden(site.themas)) == HOOFDTHEMAS
    for item in items(site):
        assert set(woorden(item.themas)) <= ALLE_THEMAS, item
        assert set(woorden(item.doelgroepen)) <= doelgroepen, item
        assert set(woorden(item.behoeften)) <= chosen, item
        assert item.beeld in ONDERWERPEN, item
    for organisatie in site.organisaties:
        assert set(woorden(organisatie.plekken)) <= places, organisatie
        assert set(woorden(organisatie.wijken)) <= wijken, organisatie
        assert set(woorden(organisatie.talen)) <= TALEN.keys(), organisatie
        assert slugify(organisatie.soort) in {woord.slug for woord in SOORTEN}
    for activiteit in site.activiteiten:
        assert not activiteit.van or activiteit.van in profiles(site), activiteit
        assert not activiteit.plek or activiteit.plek in places, activiteit
        assert activiteit.plek or profiles(site)[activiteit.van].plekken, activiteit


@every_site
def test_no_two_carry_the_same_name(site):
    for names in (
        [organisatie.naam for organisatie in site.organisaties],
        [slugify(activiteit.titel) for activiteit in site.activiteiten],
        [plek.sleutel for plek in site.plekken],
        [organisatie.telefoon for organisatie in site.organisaties],
        [
            f"{mens.voornaam} {mens.achternaam}"
            for organisatie in site.organisaties
            for mens in organisatie.mensen
        ],
    ):
        assert [name for name, count in Counter(names).items() if count > 1] == []


@every_site
def test_texts_are_short_and_no_paragraph_is_written_twice(site):
    paragraphs = [alinea for item in items(site) for alinea in alineas(item.tekst)]
    assert [alinea for alinea, count in Counter(paragraphs).items() if count > 1] == []
    for item in items(site):
        assert 10 < len(item.zin) <= 120, item
    for organisatie in site.organisaties:
        assert 2 <= len(alineas(organisatie.tekst)) <= 4, organisatie.naam


@every_site
def test_nobody_real_can_be_called_or_mailed(site):
    people = [mens for organisatie in site.organisaties for mens in organisatie.mensen]
    numbers = [item.telefoon for item in (*site.organisaties, *site.activiteiten, *people, site)]
    numbers += [melding.telefoon for melding in site.meldingen]
    for number in filter(None, numbers):
        assert FICTIONAL.fullmatch(number) or number in PUBLIC, number
        assert number in PUBLIC or phonenumbers.is_valid_number(phonenumbers.parse(number, "NL")), number
    addresses = [item.email for item in (*site.organisaties, *people, site)]
    links = [organisatie.website for organisatie in site.organisaties]
    links += [activiteit.aanmelden.link for activiteit in site.activiteiten]
    assert all(address.endswith(".example") for address in filter(None, addresses))
    assert all(re.match(r"https://[\w.-]+\.example(/|$)", link) for link in filter(None, links))


@every_site
def test_places_lie_where_their_postcode_says(site):
    wijk_of = {postcode: wijk.slug for wijk in WIJKEN for postcode in wijk.postcodes}
    south, north = (51.90, 51.925) if site is DELFSHAVEN else (52.14, 52.22)
    west, east = (4.415, 4.47) if site is DELFSHAVEN else (5.36, 5.44)
    for plek in site.plekken:
        postcode = normalise(plek.postcode)
        validate_postcode(postcode)
        assert wijk_of.get(postcode, wijk_of.get(postcode[:4])) == plek.wijk, plek
        assert south < plek.breedte < north, plek
        assert west < plek.lengte < east, plek
    assert any(not plek.adres_tonen for plek in site.plekken)


@every_site
def test_opening_hours_can_be_read_and_close_after_they_open(site):
    for organisatie in site.organisaties:
        for blok in lees(organisatie.uren):
            assert blok.op_afspraak or (blok.van and blok.tot and blok.van < blok.tot), organisatie.naam


def test_opening_hours_are_written_as_people_write_them():
    blokken = lees("ma-di 9.00-12.00 13.00-17.00; za op afspraak")
    assert [blok.dag for blok in blokken] == [0, 0, 1, 1, 5]
    assert blokken[-1] == Blok(5, None, None, True)
    with pytest.raises(ValueError, match="No times"):
        lees("ma")


@every_site
def test_dates_lie_around_today_and_nothing_is_held_twice_at_once(site):
    starts = {}
    for activiteit in site.activiteiten:
        keren = [keer for wanneer in activiteit.wanneer for keer in wanneer.keren_vanaf(VANDAAG)]
        assert keren, activiteit.titel
        assert len({keer.begin for keer in keren}) == len(keren), activiteit.titel
        assert len(keren) <= 60, activiteit.titel
        assert all(keer.eind >= keer.begin for keer in keren)
        starts[activiteit.titel] = {keer.begin.date() for keer in keren}
    days = Counter(day for dates in starts.values() for day in dates)
    assert site is SCHOTHORST or all(
        days[date.fromordinal(VANDAAG.toordinal() + ahead)] for ahead in range(7)
    )
    assert any(max(dates) < VANDAAG for dates in starts.values()) or site is not DELFSHAVEN


def test_some_dates_are_off_moved_full_over_midnight_or_all_day():
    activiteiten = [activiteit for site in SITES for activiteit in site.activiteiten]
    bijzonder = Counter(bijzonder.wat for activiteit in activiteiten for bijzonder in activiteit.bijzonder)
    assert min(bijzonder["afgelast"], bijzonder["verplaatst"], bijzonder["vol"]) >= 3
    assert all(
        bijzonder.reden
        for activiteit in activiteiten
        for bijzonder in activiteit.bijzonder
        if bijzonder.wat != "vol"
    )
    keren = [keer for a in activiteiten for wanneer in a.wanneer for keer in wanneer.keren_vanaf(VANDAAG)]
    assert any(keer.hele_dag for keer in keren)
    assert any(not keer.hele_dag and keer.eind.date() > keer.begin.date() for keer in keren)


@pytest.mark.parametrize(
    ("wanneer", "begins"),
    [
        (wekelijks(WOENSDAG, "10.00", "12.00", weken=3), ["2026-11-18", "2026-11-25", "2026-12-02"]),
        (wekelijks(WOENSDAG, "10.00", "12.00", weken=2, al=0, stap=2), ["2026-11-25", "2026-12-09"]),
        (maandelijks(1, VRIJDAG, "10.00", "12.00", maanden=2), ["2026-12-04", "2027-01-01"]),
        (maandelijks(4, VRIJDAG, "10.00", "12.00", maanden=1), ["2026-11-27"]),
        (op(VRIJDAG, 1, "10.00", "12.00"), ["2026-12-04"]),
        (op(VRIJDAG, -2, "10.00", "12.00"), ["2026-11-13"]),
        (over(-7, "10.00", "12.00"), ["2026-11-14"]),
        (hele_dag(ZATERDAG, 1, 2), ["2026-11-28"]),
    ],
)
def test_a_rule_gives_dates_counted_from_today(wanneer, begins):
    assert [keer.begin.date().isoformat() for keer in wanneer.keren_vanaf(VANDAAG)] == begins


def test_an_end_before_the_begin_lies_after_midnight():
    (keer,) = over(0, "21.00", "1.30").keren_vanaf(VANDAAG)
    assert keer.eind == datetime(2026, 11, 22, 1, 30)  # noqa: DTZ001 — wall-clock time


def test_english_texts_belong_to_dutch_ones_paragraph_by_paragraph():
    engels = DELFSHAVEN.engels
    activities = {slugify(activiteit.titel): activiteit for activiteit in DELFSHAVEN.activiteiten}
    for slug, tekst in engels.organisaties.items():
        assert len(alineas(tekst.tekst)) == len(alineas(profiles(DELFSHAVEN)[slug].tekst)), slug
    for slug, tekst in engels.activiteiten.items():
        assert len(alineas(tekst.tekst)) == len(alineas(activities[slug].tekst)), slug
        # A translated activity stands below a translated organisation.
        assert activities[slug].van in engels.organisaties, slug
