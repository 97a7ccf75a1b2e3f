"""Template tags of the pages about websites."""

from collections.abc import Mapping

from django import template
from django.utils.translation import gettext as _

from sites.colours import SOFT_PRIMARY
from sites.look.contrast import Judgement

register = template.Library()


@register.simple_tag
def kleurenpaar(judgement: Judgement, names: Mapping[str, str]) -> str:
    """ "Tekst op Kaarten": a pair of colours in the words of the form."""
    known = {**names, SOFT_PRIMARY: _("soft main colour")}
    return _("%(text)s on %(background)s") % {
        "text": known[judgement.pair.text],
        "background": known[judgement.pair.background],
    }
