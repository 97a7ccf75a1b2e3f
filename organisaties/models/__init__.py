from organisaties.models.aanvraag import Aanvraag
from organisaties.models.belpoging import Belpoging
from organisaties.models.feiten import OrganisatieFeiten, Sluiting
from organisaties.models.herinnering import Herinnering
from organisaties.models.lidmaatschap import Lidmaatschap
from organisaties.models.melding import Melding
from organisaties.models.open_tijd import OpenTijd
from organisaties.models.organisatie import OrganisatieIndexPage, OrganisatiePage
from organisaties.models.persoon import Persoon
from organisaties.models.rijen import OrganisatieLocatie, OrganisatiePersoon
from organisaties.models.uitnodiging import Uitnodiging

__all__ = [
    "Aanvraag",
    "Belpoging",
    "Herinnering",
    "Lidmaatschap",
    "Melding",
    "OpenTijd",
    "OrganisatieFeiten",
    "OrganisatieIndexPage",
    "OrganisatieLocatie",
    "OrganisatiePage",
    "OrganisatiePersoon",
    "Persoon",
    "Sluiting",
    "Uitnodiging",
]
