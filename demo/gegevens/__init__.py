"""What the demo sites hold, as plain data; nothing here knows a model."""

from demo.gegevens.amersfoort.site import AMERSFOORT
from demo.gegevens.delfshaven.site import DELFSHAVEN
from demo.gegevens.schothorst.site import SCHOTHORST

SITES = (DELFSHAVEN, AMERSFOORT, SCHOTHORST)

__all__ = ["AMERSFOORT", "DELFSHAVEN", "SCHOTHORST", "SITES"]
