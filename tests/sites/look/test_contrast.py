"""The nearest colour that can be read, and which one to change when several meet."""

import pytest
from coloraide import Color
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sites.colours import (
    COLOURS,
    MINIMUM_CONTRAST,
    PAIRS,
    STEP,
    contrast,
    luminance,
    mix,
    nearest_passing,
)
from sites.look.contrast import failing, judge, offers, readable
from sites.models import Wijksite

DELFSHAVEN = {name: Wijksite._meta.get_field(name).default for name in COLOURS}

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")
palettes = st.fixed_dictionaries(dict.fromkeys(COLOURS, colours))


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#FFFFFF", 21), ("#777777", "#FFFFFF", 4.48), ("#00566B", "#FFFFFF", 8.26)],
)
def test_contrast_is_what_wcag_says(one, other, ratio):
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast(other, one) == contrast(one, other)


def test_mixing_is_what_a_browser_does():
    # color-mix(in oklab, #00566B 9%, #FFFFFF) in Chromium.
    assert mix("#00566B", 0.09, "#FFFFFF") == "#E9EFF1"


@settings(max_examples=100, deadline=None)
@given(colours, colours)
def test_the_offer_always_passes_and_moved_away_from_the_background(colour, background):
    offer = nearest_passing(colour, background)
    assert offer is not None
    assert contrast(offer, background) >= MINIMUM_CONTRAST
    if offer != colour:
        darker = luminance(offer) < luminance(colour)
        assert (luminance(offer) < luminance(background)) == darker


def at_lightness(start, by):
    """As a screen shows it: in whole steps of red, green and blue, so that contrast jumps a little."""
    moved = start.clone().set("lightness", lambda found: min(max(found + by, 0), 1))
    return moved.convert("srgb").fit(method="oklch-chroma", jnd=0).to_string(hex=True)


@settings(max_examples=30, deadline=None)
@given(colours, colours)
@example("#000BDF", "#00CA00")
@example("#00BA00", "#0000C3")
@example("#0005F2", "#30D200")
def test_nothing_nearer_of_the_same_hue_passes_for_as_long_as_a_step(colour, background):
    offer = nearest_passing(colour, background) or ""
    start = Color(colour).convert("oklch")
    moved = abs(Color(offer).convert("oklch")["lightness"] - start["lightness"])
    for share in (0.25, 0.5, 0.75, 0.9):
        for way in (-1, 1):
            around = [way * share * moved + part * STEP for part in (-0.5, -0.25, 0, 0.25, 0.5)]
            reached = [contrast(at_lightness(start, by), background) for by in around]
            assert offer == colour or min(reached) < MINIMUM_CONTRAST


@pytest.mark.parametrize("colour", ["#7FB5C0", "#FFC72C", "#E5007D", "#39870C"])
def test_the_hue_stays(colour):
    offer = nearest_passing(colour, "#FFFFFF") or ""
    assert Color(offer).convert("oklch")["hue"] == pytest.approx(Color(colour).convert("oklch")["hue"], abs=3)


def test_one_colour_for_two_backgrounds_or_none():
    both = nearest_passing("#123456", ["#000000", "#FFFFFF"])
    assert both is not None
    assert min(contrast(both, "#000000"), contrast(both, "#FFFFFF")) >= MINIMUM_CONTRAST
    assert nearest_passing("#123456", ["#222222", "#DDDDDD"]) is None


def test_a_palette_that_can_be_read_gets_no_offers():
    assert offers(DELFSHAVEN) == []
    assert all(judgement.passes and judgement.offer is None for judgement in judge(DELFSHAVEN))


def test_one_change_solves_all_that_a_colour_has_to_do_with():
    [offer] = offers({**DELFSHAVEN, "primair": "#7FB5C0"})
    assert (offer.field, offer.also) == ("primair", ())
    assert not failing({**DELFSHAVEN, "primair": offer.instead})


def test_two_wrong_colours_are_solved_apart():
    found = offers({**DELFSHAVEN, "primair": "#7FB5C0", "tekst_zacht": "#999999"})
    assert [(offer.field, offer.also) for offer in found] == [("primair", ()), ("tekst_zacht", ())]


def test_the_text_on_a_colour_gives_way_before_the_colour_itself():
    [offer] = offers({**DELFSHAVEN, "accent": "#FFC72C"})
    assert offer.field == "op_accent"


def test_when_no_single_colour_will_do_the_others_are_named():
    palette = {
        **DELFSHAVEN,
        "achtergrond": "#222222",
        "vlak": "#DDDDDD",
        "tekst": "#777777",
        "tekst_zacht": "#777777",
    }
    found = offers(palette)
    assert any(offer.also for offer in found)
    for offer in found:
        assert offer.field not in offer.also


@settings(max_examples=12, deadline=None)
@given(palettes)
def test_every_pair_that_fails_gets_an_offer(palette):
    offered = {pair for offer in offers(palette) for pair in offer.solves}
    assert failing(palette) & set(PAIRS) <= offered


@settings(max_examples=8, deadline=None)
@given(palettes)
def test_a_palette_made_readable_is_readable(palette):
    made = readable(palette)
    assert made is None or not failing(made)
    assert made is None or set(made) == set(palette)


def test_a_ratio_is_never_shown_higher_than_it_is():
    shown = {
        str(judgement.shown_ratio)
        for judgement in judge({**DELFSHAVEN, "op_accent": "#FFFFFF", "accent": "#777777"})
    }
    assert "4.4" in shown
    assert "4.5" not in shown
