"""Links as people read them: how each stands, how much it shows now, how far the work is."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import Count
from django.utils.text import get_text_list
from django.utils.translation import gettext as _

from sites.admin.links.sentences import counted, in_digits
from sites.models import Bron, Koppeling, Voorstel

Counts = dict[int, Counter[str]]


@dataclass(frozen=True)
class LinkRow:
    """`te_zien` and `wachtend` count items per kind on the receiving site."""

    koppeling: Koppeling
    te_zien: Counter[str] = field(default_factory=Counter)
    wachtend: Counter[str] = field(default_factory=Counter)

    @property
    def van(self) -> str:
        return self.koppeling.van.wijksite.naam

    @property
    def naar(self) -> str:
        return self.koppeling.naar.wijksite.naam

    @property
    def stand(self) -> str:
        return state(self.koppeling)

    @property
    def nu_te_zien(self) -> str:
        return counted(self.te_zien) or _("nothing")

    @property
    def nu_wachtend(self) -> str:
        return counted(self.wachtend)

    @property
    def is_bezig(self) -> bool:
        return self.koppeling.verwerkt_op is None

    @property
    def voortgang(self) -> str:
        """ "Bezig: 1.200 van 5.000"."""
        if not self.koppeling.te_verwerken:
            return _("Busy")
        return _("Busy: %(done)s of %(all)s") % {
            "done": in_digits(self.koppeling.verwerkt),
            "all": in_digits(self.koppeling.te_verwerken),
        }


def state(koppeling: Koppeling) -> str:
    """In words, with the name of who has to say something."""
    if koppeling.status == Koppeling.Status.BEEINDIGD:
        agreed = koppeling.akkoord_van and koppeling.akkoord_naar
        return _("ended") if agreed else _("ended without agreement")
    if koppeling.status == Koppeling.Status.GEPAUZEERD:
        return _("paused")
    if koppeling.wacht_op_akkoord:
        return _("waits for agreement of %(site)s") % {"site": who_must_agree(koppeling)}
    if not koppeling.van.wijksite.is_open:
        return _("agreed; starts when %(site)s opens") % {"site": koppeling.van.wijksite.naam}
    return _("active")


def who_must_agree(koppeling: Koppeling) -> str:
    """ "Delfshaven", or "Delfshaven en Amersfoort 033"."""
    sides = [(koppeling.akkoord_van, koppeling.van), (koppeling.akkoord_naar, koppeling.naar)]
    return get_text_list([site.wijksite.naam for agreed, site in sides if not agreed], _("and"))


def rows_of(koppelingen: Iterable[Koppeling]) -> list[LinkRow]:
    """Two queries, however many there are."""
    links = list(koppelingen)
    shown: Counts = defaultdict(Counter)
    waiting: Counts = defaultdict(Counter)
    sources = Bron.objects.filter(koppeling__in=links).values_list("koppeling", "vermelding__soort")
    for link_id, kind, number in sources.annotate(number=Count("pk")).order_by():
        shown[link_id][kind] = number
    offered = Voorstel.objects.filter(koppeling__in=links).values_list("koppeling", "soort")
    for link_id, kind, number in offered.annotate(number=Count("pk")).order_by():
        waiting[link_id][kind] = number
    return [LinkRow(link, shown[link.pk], waiting[link.pk]) for link in links]


def narrowing(koppeling: Koppeling) -> list[tuple[str, str]]:
    """(what it is narrowed by, in words): ("Wijken", "Bospolder, Tussendijken"). Three queries."""
    parts = [
        (_("Themes"), koppeling.themas.all()),
        (_("Wijken"), koppeling.wijken.all()),
        (_("For whom"), koppeling.doelgroepen.all()),
    ]
    return [(label, ", ".join(map(str, rows))) for label, rows in parts if rows]
