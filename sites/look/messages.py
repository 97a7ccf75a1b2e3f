"""What an editor reads about colours that can't be read on each other."""

from collections import defaultdict
from collections.abc import Mapping

from django.core.exceptions import ValidationError
from django.utils.formats import number_format
from django.utils.text import get_text_list
from django.utils.translation import gettext as _

from sites.colours import MINIMUM_CONTRAST, Palette
from sites.look.contrast import Judgement, Offer, floored, judge

# The names of fields as an editor sees them.
Labels = Mapping[str, str]


def shown(ratio: float) -> str:
    """ "5,3" in Dutch."""
    return number_format(floored(ratio), 1)


def offered(offer: Offer, labels: Labels) -> str:
    sentence = _("The nearest that can be read: %(colour)s for “%(field)s”.") % {
        "colour": offer.instead,
        "field": labels[offer.field],
    }
    if not offer.also:
        return sentence
    others = get_text_list([f"“{labels[name]}”" for name in offer.also], _("and"))
    more = _("Then change %(others)s as well.") % {"others": others}
    return f"{sentence} {more}"


def unreadable(palette: Palette, labels: Labels) -> dict[str, list[ValidationError]]:
    """Errors by field: a sentence for each pair that fails, the nearest that passes with it."""
    errors: dict[str, list[ValidationError]] = defaultdict(list)
    for judgement in judge(palette):
        if not judgement.passes:
            errors[judgement.pair.text].append(ValidationError(sentence(judgement, labels)))
    return dict(errors)


def sentence(judgement: Judgement, labels: Labels) -> str:
    """What is wrong with a pair that fails, and the nearest that does not."""
    problem = _(
        "%(text)s on %(background)s is hard to read: the contrast is %(ratio)s and must be at least %(minimum)s."
    ) % {
        "text": judgement.text,
        "background": judgement.background,
        "ratio": shown(judgement.ratio),
        "minimum": shown(MINIMUM_CONTRAST),
    }
    return f"{problem} {offered(judgement.offer, labels)}" if judgement.offer else problem
