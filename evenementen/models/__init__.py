from evenementen.models.evenement import AgendaPage, EvenementDatum, EvenementPage
from evenementen.models.feiten import Afwijking, EvenementFeiten
from evenementen.models.moment import Moment

__all__ = ["Afwijking", "AgendaPage", "EvenementDatum", "EvenementFeiten", "EvenementPage", "Moment"]
