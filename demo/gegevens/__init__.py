"""What the demo sites hold, as plain data; nothing here knows a model."""

from demo.gegevens.amersfoort.site import AMERSFOORT
from demo.gegevens.delfshaven.site import DELFSHAVEN

SITES = (DELFSHAVEN, AMERSFOORT)

__all__ = ["AMERSFOORT", "DELFSHAVEN", "SITES"]
