from organisaties.models.aanvraag import Aanvraag
from organisaties.models.feiten import OrganisatieFeiten, Sluiting
from organisaties.models.lidmaatschap import Lidmaatschap
from organisaties.models.namens import Namens
from organisaties.models.open_tijd import OpenTijd
from organisaties.models.organisatie import OrganisatieIndexPage, OrganisatiePage
from organisaties.models.persoon import Persoon
from organisaties.models.rijen import OrganisatieLocatie, OrganisatiePersoon
from organisaties.models.uitnodiging import Uitnodiging

__all__ = [
    "Aanvraag",
    "Lidmaatschap",
    "Namens",
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
