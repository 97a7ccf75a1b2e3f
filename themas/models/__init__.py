from themas.models.behoefte import Behoefte
from themas.models.doelgroep import Doelgroep
from themas.models.soort import Soort
from themas.models.thema import Thema

__all__ = ["Behoefte", "Doelgroep", "Soort", "Thema"]
