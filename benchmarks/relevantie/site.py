"""The site on which the questions are asked: Delfshaven of the demo, with the records that were written for it."""

import logging
from dataclasses import replace

from django.db import transaction
from django.utils import translation

from benchmarks.relevantie.records import TABLES
from benchmarks.relevantie.records.tabel import PLEKKEN, Regel, lees
from cms.statistics import analyse
from demo.bouw.alles import bouw_site
from demo.bouw.indexen import indexen_later
from demo.bouw.verslag import Verslag
from demo.bouw.woordenboek import Woordenboek
from demo.gegevens.delfshaven.site import DELFSHAVEN
from demo.gegevens.vormen import Activiteit, Organisatie, Site
from sites.listings import herbereken

HOST = "delfshaven.localhost"


def regels() -> list[Regel]:
    return [regel for tabel in TABLES for regel in lees(tabel)]


def site() -> Site:
    records = [regel.record for regel in regels()]
    return replace(
        DELFSHAVEN,
        plekken=DELFSHAVEN.plekken + PLEKKEN,
        organisaties=DELFSHAVEN.organisaties + tuple(one for one in records if isinstance(one, Organisatie)),
        activiteiten=DELFSHAVEN.activiteiten + tuple(one for one in records if isinstance(one, Activiteit)),
        engels=None,
    )


def make_site() -> None:
    """In an empty database: a few minutes."""
    logging.getLogger("wagtail").setLevel(logging.WARNING)
    verslag = Verslag()
    with indexen_later(), transaction.atomic(), translation.override("nl"):
        made = bouw_site(site(), Woordenboek.laad(), verslag)
        herbereken(inhoud=made)
    analyse()
    for line in verslag.regels():
        print(f"  {line}")
