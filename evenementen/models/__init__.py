from evenementen.models.campagne import CampagnePage
from evenementen.models.evenement import AgendaPage, EvenementDatum, EvenementPage
from evenementen.models.feiten import Afwijking, AfwijkingPeriode, EvenementFeiten
from evenementen.models.moment import Moment
from evenementen.models.opgeslagen_lijst import OpgeslagenLijst
from evenementen.models.reeks import Reeks
from evenementen.models.schoolvakantie import Schoolvakantie
from evenementen.models.verdwenen import VerdwenenMoment

__all__ = [
    "Afwijking",
    "AfwijkingPeriode",
    "AgendaPage",
    "CampagnePage",
    "EvenementDatum",
    "EvenementFeiten",
    "EvenementPage",
    "Moment",
    "OpgeslagenLijst",
    "Reeks",
    "Schoolvakantie",
    "VerdwenenMoment",
]
