from sites.models.koppeling import Koppeling, Toelating, Voorstel
from sites.models.menu import MenuItem, SiteThema
from sites.models.partner import PartnerLogo
from sites.models.rol import SiteRol
from sites.models.vermelding import Bron, Verberging, Vermelding
from sites.models.wijksite import Wijksite

__all__ = [
    "Bron",
    "Koppeling",
    "MenuItem",
    "PartnerLogo",
    "SiteRol",
    "SiteThema",
    "Toelating",
    "Verberging",
    "Vermelding",
    "Voorstel",
    "Wijksite",
]
