from sites.models.menu import MenuItem, SiteThema
from sites.models.rol import SiteRol
from sites.models.vermelding import Bron, Verberging, Vermelding
from sites.models.wijksite import Wijksite

__all__ = ["Bron", "MenuItem", "SiteRol", "SiteThema", "Verberging", "Vermelding", "Wijksite"]
