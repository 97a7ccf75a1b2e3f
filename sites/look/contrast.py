"""Which colours of a site can be read on each other, and what to change where they can't."""

from collections.abc import Iterable, Set
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal

from sites.colours import (
    COLOURS,
    MINIMUM_CONTRAST,
    MIXED_PAIRS,
    PAIRS,
    SOFT_PRIMARY_FROM,
    ColourPair,
    Palette,
    contrast,
    distance,
    nearest_that,
    with_mixed,
)

ALL_PAIRS = PAIRS + MIXED_PAIRS
PLAIN = frozenset(PAIRS)
TEXT_ON_COLOUR = ("op_primair", "op_accent")


def fields(pair: ColourPair) -> set[str]:
    """The fields that decide about a pair; a mixed background comes from two."""
    return {field for name in pair.names for field in ((name,) if name in COLOURS else SOFT_PRIMARY_FROM)}


PAIRS_OF = {field: {pair for pair in ALL_PAIRS if field in fields(pair)} for field in COLOURS}


@dataclass(frozen=True)
class Offer:
    """
    Change `field` from `now` to `instead` and the pairs in `solves` can be read.

    `also`: fields that then have to change too, because no single colour fits them all.
    """

    field: str
    now: str
    instead: str
    solves: frozenset[ColourPair]
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Judgement:
    """One pair as it would be: the two colours "#RRGGBB", their ratio (1–21), and what to do when that's too low."""

    pair: ColourPair
    text: str
    background: str
    ratio: float
    offer: Offer | None = None

    @property
    def passes(self) -> bool:
        return self.ratio >= MINIMUM_CONTRAST

    @property
    def shown_ratio(self) -> Decimal:
        return floored(self.ratio)


def floored(ratio: float) -> Decimal:
    """With one decimal, rounded down: 4.46 must not read as the 4.5 that it isn't."""
    return Decimal(ratio).quantize(Decimal("0.1"), rounding=ROUND_FLOOR)


def judge(palette: Palette) -> list[Judgement]:
    """Every pair of a palette whose values are all "#RRGGBB", with an offer for each that fails."""
    shown = with_mixed(palette)
    solutions = {pair: offer for offer in offers(palette) for pair in offer.solves}
    return [
        Judgement(
            pair,
            shown[pair.text],
            shown[pair.background],
            contrast(shown[pair.text], shown[pair.background]),
            solutions.get(pair),
        )
        for pair in ALL_PAIRS
    ]


def failing(palette: Palette, among: Iterable[ColourPair] = ALL_PAIRS) -> set[ColourPair]:
    shown = with_mixed(palette)
    return {pair for pair in among if contrast(shown[pair.text], shown[pair.background]) < MINIMUM_CONTRAST}


def _all_pass(palette: Palette, pairs: Set[ColourPair]) -> bool:
    """Mixing a colour takes far longer than comparing two, so that comes last."""
    if _one_fails(palette, pairs & PLAIN):
        return False
    mixed = pairs - PLAIN
    return not mixed or not _one_fails(with_mixed(palette), mixed)


def _one_fails(shown: Palette, pairs: Iterable[ColourPair]) -> bool:
    return any(contrast(shown[pair.text], shown[pair.background]) < MINIMUM_CONTRAST for pair in pairs)


def offers(palette: Palette) -> list[Offer]:
    """
    As few and as small changes as will make every pair readable, each counted on top of the ones before it.

    Every failing pair is in the `solves` of one of them, but for a tint that nothing alone can save.
    """
    found = []
    unsolved = failing(palette)
    while unsolved:
        offer = _best_offer(palette, unsolved)
        if offer is None:
            break
        found.append(offer)
        if not offer.also:
            palette = {**palette, offer.field: offer.instead}
        unsolved -= offer.solves
    return found


def _best_offer(palette: Palette, unsolved: set[ColourPair]) -> Offer | None:
    clean = [offer for field in COLOURS if (offer := _offer_for(palette, field, unsolved))]
    if clean:
        return min(clean, key=_preference)
    partial = [
        offer
        for pair in sorted(unsolved, key=ALL_PAIRS.index)
        for field in sorted(fields(pair), key=COLOURS.index)
        if (offer := _partial_offer(palette, field, pair))
    ]
    return min(partial, key=lambda offer: (len(offer.also), *_preference(offer)), default=None)


def _preference(offer: Offer) -> tuple[int, bool, float]:
    """Most solved first; then the text on a colour rather than that colour, which is somebody's own; then nearest."""
    return -len(offer.solves), offer.field not in TEXT_ON_COLOUR, distance(offer.now, offer.instead)


def _offer_for(palette: Palette, field: str, unsolved: set[ColourPair]) -> Offer | None:
    """One colour for the field with which everything that it stands on, or that stands on it, can be read."""
    solves = {pair for pair in unsolved if field in pair.names}
    if not solves:
        return None
    # A text that can't be read on a tint is for that text to solve; the tint must only not break what is right.
    concerned = PAIRS_OF[field] - (unsolved - solves)
    instead = nearest_that(palette[field], lambda colour: _all_pass({**palette, field: colour}, concerned))
    return Offer(field, palette[field], instead, frozenset(solves)) if instead else None


def _partial_offer(palette: Palette, field: str, pair: ColourPair) -> Offer | None:
    """One colour for the field with which this pair can be read, whatever that does to the others."""
    instead = nearest_that(palette[field], lambda colour: _all_pass({**palette, field: colour}, {pair}))
    if instead is None:
        return None
    then = failing({**palette, field: instead}, PAIRS_OF[field])
    also = {other for bad in then for other in fields(bad)} - {field}
    return Offer(field, palette[field], instead, frozenset({pair}), tuple(sorted(also, key=COLOURS.index)))


def readable(palette: Palette) -> Palette | None:
    """The palette with every offer taken, so that all pairs can be read; None when that does not end well."""
    for _round in range(len(COLOURS)):
        found = offers(palette)
        if not found:
            return palette
        palette = {**palette, **{offer.field: offer.instead for offer in found}}
    return None if failing(palette) else palette
