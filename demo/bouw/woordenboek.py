"""Words and wijken by slug, looked up once."""

from dataclasses import dataclass
from typing import TypeVar

from django.conf import settings

from demo.gegevens.vormen import woorden
from locaties.models import Wijk
from locaties.seed import seed_wijken
from themas.models import Behoefte, Doelgroep, Soort, Thema
from themas.models.begrip import Begrip
from themas.seed import seed_everything

BegripT = TypeVar("BegripT", bound=Begrip)


@dataclass(frozen=True)
class Woordenboek:
    themas: dict[str, Thema]
    doelgroepen: dict[str, Doelgroep]
    behoeften: dict[str, Behoefte]
    soorten: dict[str, Soort]
    wijken: dict[str, Wijk]

    @classmethod
    def laad(cls) -> "Woordenboek":
        """Makes the words and wijken of a new platform first, where they are missing."""
        seed_everything()
        return cls(_op_slug(Thema), _op_slug(Doelgroep), _op_slug(Behoefte), _op_slug(Soort), seed_wijken())


def _op_slug(model: type[BegripT]) -> dict[str, BegripT]:
    return {woord.slug: woord for woord in model.objects.filter(locale__language_code=settings.LANGUAGE_CODE)}


def kies(begrippen: dict[str, BegripT], slugs: str) -> list[BegripT]:
    """The words of some slugs; one that an editor has removed is left out."""
    return [begrippen[slug] for slug in woorden(slugs) if slug in begrippen]
