"""What sharing comes to, in sentences: "143 organisaties en 87 activiteiten komen ook op Amersfoort 033." """

from collections.abc import Iterator, Mapping

from django.utils.formats import number_format
from django.utils.text import get_text_list
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sites.kinds import all_kinds
from sites.links import Gevolgen
from sites.models import Koppeling


def in_digits(number: int) -> str:
    """ "1.200"."""
    return number_format(number, use_l10n=True, force_grouping=True)


def counted(counts: Mapping[str, int]) -> str:
    """ "143 organisaties en 1 activiteit"; kinds of which there are none are not named. Empty when there is nothing."""
    parts = []
    for kind in sorted(all_kinds(), key=lambda kind: Koppeling.Wat.values.index(kind.deel)):
        number = counts.get(kind.soort, 0)
        names = kind.model._meta
        if number:
            parts.append(
                f"{in_digits(number)} {names.verbose_name if number == 1 else names.verbose_name_plural}"
            )
    return get_text_list(parts, _("and"))


def total(counts: Mapping[str, int]) -> int:
    return sum(counts.values())


def appears(counts: Mapping[str, int], site: str) -> str:
    if not (number := total(counts)):
        return _("Nothing new comes to %(site)s now.") % {"site": site}
    text = ngettext("%(items)s comes to %(site)s too.", "%(items)s come to %(site)s too.", number)
    return text % {"items": counted(counts), "site": site}


def disappears(counts: Mapping[str, int], site: str) -> str:
    if not (number := total(counts)):
        return _("Nothing disappears from %(site)s.") % {"site": site}
    text = ngettext("%(items)s disappears from %(site)s.", "%(items)s disappear from %(site)s.", number)
    return text % {"items": counted(counts), "site": site}


def will_wait(counts: Mapping[str, int], site: str) -> str:
    text = ngettext(
        "%(items)s waits for approval at %(site)s first.",
        "%(items)s wait for approval at %(site)s first.",
        total(counts),
    )
    return text % {"items": counted(counts), "site": site}


def consequences(gevolgen: Gevolgen, site: str, takes_away: bool = False) -> Iterator[str]:
    """One sentence for each thing that happens; what a change is for is always said, also when it comes to nothing."""
    waiting = total(gevolgen.ter_goedkeuring)
    leaving = total(gevolgen.weg)
    if total(gevolgen.erbij) or not (waiting or leaving or takes_away):
        yield appears(gevolgen.erbij, site)
    if waiting:
        yield will_wait(gevolgen.ter_goedkeuring, site)
    if leaving or takes_away:
        yield disappears(gevolgen.weg, site)
