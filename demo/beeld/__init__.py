"""Pictures drawn by code: scenes per subject, portraits and logos. Calm, flat and the same for the same seed."""

from demo.beeld.logo import teken_logo
from demo.beeld.portret import teken_portret
from demo.beeld.tafereel import ONDERWERPEN, beschrijving, teken_tafereel

__all__ = ["ONDERWERPEN", "beschrijving", "teken_logo", "teken_portret", "teken_tafereel"]
