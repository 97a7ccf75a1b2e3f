"""What a change of postcodes does, said before it is done."""

from collections.abc import Iterator

from django.utils.text import get_text_list
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from locaties.gebruik import in_woorden
from locaties.postcodes import for_people
from locaties.verhuizing import Groep, Verhuizing


def sentences(change: Verhuizing) -> Iterator[str]:
    """ "3026 hoort nu bij Tussendijken." "34 organisaties verhuizen van Tussendijken naar Bospolder." """
    for postcode, wijk in change.overgenomen.items():
        yield _("%(postcode)s belongs to %(old)s now, and will belong to %(new)s.") % {
            "postcode": for_people(postcode),
            "old": wijk,
            "new": change.wijk,
        }
    for postcode in sorted(change.weg):
        yield _("%(postcode)s no longer belongs to %(wijk)s.") % {
            "postcode": for_people(postcode),
            "wijk": change.wijk,
        }
    for groep in change.groepen:
        yield moved(groep)


def moved(groep: Groep) -> str:
    what = get_text_list(in_woorden(groep.paginas), _("and"))
    if not what:
        what = in_places(len(groep.locatie_ids))
    names = {"what": what, "old": groep.van, "new": groep.naar}
    if groep.naar is None:
        return _("From %(old)s to no wijk at all: %(what)s.") % names
    if groep.van is None:
        return _("Move along to %(new)s: %(what)s.") % names
    return _("Move along from %(old)s to %(new)s: %(what)s.") % names


def in_places(number: int) -> str:
    return ngettext("%(number)s place", "%(number)s places", number) % {"number": number}
