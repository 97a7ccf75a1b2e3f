"""Each pair of colours as the look editor shows it: a sample, the contrast in words, and what to do about it."""

from dataclasses import dataclass
from typing import Any

from django.utils.text import capfirst

from sites.colours import COLOURS, MINIMUM_CONTRAST
from sites.look.contrast import Judgement, judge
from sites.look.labels import PAIR_LABELS
from sites.look.messages import Labels, offered, shown
from sites.look.stylesheet import safe_palette


@dataclass(frozen=True)
class ShownPair:
    """`text_name` and `background_name` are names of a palette; `advice` is "" for a pair that passes."""

    label: str
    text_name: str
    background_name: str
    text: str
    background: str
    ratio: str
    passes: bool
    advice: str = ""
    field: str = ""
    field_label: str = ""
    instead: str = ""


def colour_labels(look: Any) -> Labels:
    return {name: str(look._meta.get_field(name).verbose_name) for name in COLOURS}


def shown_pairs(look: Any) -> list[ShownPair]:
    """For anything with the look fields of a Wijksite."""
    labels = colour_labels(look)
    return [_shown(judgement, labels) for judgement in judge(safe_palette(look))]


def pairs_context(look: Any) -> dict[str, Any]:
    pairs = shown_pairs(look)
    failing = sum(not pair.passes for pair in pairs)
    return {"paren": pairs, "te_weinig": failing, "minimum": shown(MINIMUM_CONTRAST)}


def _shown(judgement: Judgement, labels: Labels) -> ShownPair:
    pair, offer = judgement.pair, judgement.offer
    advice = {}
    if offer:
        advice = {
            "advice": offered(offer, labels),
            "field": offer.field,
            "field_label": capfirst(labels[offer.field]),
            "instead": offer.instead,
        }
    return ShownPair(
        str(PAIR_LABELS[pair]),
        *pair.names,
        judgement.text,
        judgement.background,
        shown(judgement.ratio),
        judgement.passes,
        **advice,
    )
