"""Activities are handed in to the redactie too."""

from evenementen.models import EvenementPage
from organisaties.review.kinds import register_reviewed

register_reviewed(EvenementPage)
