"""From plain data to sites, pages and people; what exists is left alone."""

from demo.bouw.alles import bouw
from demo.bouw.gebruikers import WACHTWOORD, gebruikers
from demo.bouw.leden import LEDEN
from demo.bouw.schermen import schermen
from demo.bouw.sites import bestaan_alle
from demo.bouw.verslag import Verslag
from demo.bouw.verversen import ververs

__all__ = ["LEDEN", "WACHTWOORD", "Verslag", "bestaan_alle", "bouw", "gebruikers", "schermen", "ververs"]
