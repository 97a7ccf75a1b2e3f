from organisaties.models.aanmelding import Aanmelding
from organisaties.models.aanvraag import Aanvraag
from organisaties.models.belpoging import Belpoging
from organisaties.models.feiten import OrganisatieFeiten, Sluiting
from organisaties.models.herinnering import Herinnering
from organisaties.models.inzending import Inzending
from organisaties.models.lidmaatschap import Lidmaatschap
from organisaties.models.melding import Melding
from organisaties.models.namens import Namens
from organisaties.models.open_tijd import OpenTijd
from organisaties.models.organisatie import OrganisatieIndexPage, OrganisatiePage
from organisaties.models.persoon import Persoon
from organisaties.models.redactietaak import RedactieTaak
from organisaties.models.rijen import OrganisatieLocatie, OrganisatiePersoon
from organisaties.models.uitnodiging import Uitnodiging
from organisaties.models.vertrouwen import SiteVertrouwen, Vertrouwen

__all__ = [
    "Aanmelding",
    "Aanvraag",
    "Belpoging",
    "Herinnering",
    "Inzending",
    "Lidmaatschap",
    "Melding",
    "Namens",
    "OpenTijd",
    "OrganisatieFeiten",
    "OrganisatieIndexPage",
    "OrganisatieLocatie",
    "OrganisatiePage",
    "OrganisatiePersoon",
    "Persoon",
    "RedactieTaak",
    "SiteVertrouwen",
    "Sluiting",
    "Uitnodiging",
    "Vertrouwen",
]
