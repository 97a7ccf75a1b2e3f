from locaties.models.locatie import Locatie
from locaties.models.wijk import Wijk, WijkPostcode

__all__ = ["Locatie", "Wijk", "WijkPostcode"]
