"""
The first words of a new platform.

Each word has a fixed translation key, made of its kind and slug: so it is found again after an editor has
renamed it, and what editors changed is never overwritten. Only what is missing is made.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID, uuid5

from django.db import transaction
from wagtail.models import Locale

from themas.basis.behoeften import BEHOEFTEN
from themas.basis.doelgroepen import DOELGROEPEN
from themas.basis.soorten import SOORTEN
from themas.basis.themas import THEMAS
from themas.basis.vormen import Tekst, Woord
from themas.models import Behoefte, Doelgroep, Soort, Thema
from themas.models.begrip import Begrip

NAMESPACE = UUID("5b6e5a2c-6f0b-4d0e-9c58-0a1f4f6a7b21")
MAIN, *OTHERS = ("nl", "en")
# Room between two words, so that an editor can put one there.
STEP = 10

WORDS: Mapping[type[Begrip], Sequence[Woord]] = {
    Thema: THEMAS,
    Doelgroep: DOELGROEPEN,
    Behoefte: BEHOEFTEN,
    Soort: SOORTEN,
}

# What rooms above this one begin with: name → makes what is missing, gives the number of new rows.
_more: dict[str, Callable[[], int]] = {}


def register_seed(name: str, make: Callable[[], int]) -> None:
    _more[name] = make


def seed_everything() -> Counter[str]:
    """Also what other rooms begin with."""
    made = seed()
    made.update({name: make() for name, make in _more.items()})
    return made


@transaction.atomic
def seed() -> Counter[str]:
    """Makes what is missing; gives the number of new rows per model name."""
    locales = {taal: Locale.objects.get_or_create(language_code=taal)[0] for taal in (MAIN, *OTHERS)}
    made: Counter[str] = Counter()
    for model, words in WORDS.items():
        seeder = ModelSeeder(model, locales)
        seeder.seed(words)
        made[model.__name__] = seeder.made
    return made


def fixed_key(model: type[Begrip], slug: str) -> UUID:
    return uuid5(NAMESPACE, f"{model.__name__}:{slug}")


class ModelSeeder:
    """Makes the missing rows of one model, after reading all of them once."""

    def __init__(self, model: type[Begrip], locales: Mapping[str, Locale]) -> None:
        self.model = model
        self.locales = locales
        self.made = 0
        self.rows = {(row.translation_key, row.locale_id): row for row in model.objects.all()}
        main = locales[MAIN].pk
        self.key_of_slug = {row.slug: key for (key, locale), row in self.rows.items() if locale == main}

    def seed(self, words: Sequence[Woord], parent: UUID | None = None) -> None:
        for number, word in enumerate(words, start=1):
            key = self.key(word)
            source = self.row(key, MAIN) or self.make(
                key, MAIN, word, parent, self.first_values(word, number)
            )
            shared = {name: getattr(source, name) for name in self.model.shared_fields}
            for taal in OTHERS:
                if self.row(key, taal) is None:
                    self.make(key, taal, word, parent, shared)
            self.seed(word.kinderen, key)

    def key(self, word: Woord) -> UUID:
        """The fixed key, unless an editor made the word by hand before."""
        key = fixed_key(self.model, word.slug)
        return key if self.row(key, MAIN) else self.key_of_slug.get(word.slug, key)

    def row(self, key: UUID, taal: str) -> Begrip | None:
        return self.rows.get((key, self.locales[taal].pk))

    def first_values(self, word: Woord, number: int) -> dict[str, Any]:
        values: dict[str, Any] = {"slug": word.slug, "pictogram": word.pictogram, "volgorde": number * STEP}
        if self.model is Behoefte:
            values["afgeleid_van"] = word.afgeleid_van
        return values

    def make(
        self, key: UUID, taal: str, word: Woord, parent: UUID | None, shared: Mapping[str, Any]
    ) -> Begrip:
        values = dict(shared) | self.texts(word.tekst(taal))
        if parent is not None and isinstance(above := self.row(parent, taal), Thema):
            # An editor may have made the parent a sub-theme since; there is only one level.
            values["ouder"] = above.ouder or above
        row = self.model(translation_key=key, locale=self.locales[taal], **values)
        row.save()
        self.rows[key, row.locale_id] = row
        self.made += 1
        return row

    def texts(self, tekst: Tekst) -> dict[str, str]:
        values = {"naam": tekst.naam}
        if self.model is Thema:
            values |= {"zin": tekst.zin, "synoniemen": " ".join(tekst.synoniemen.split())}
        if self.model is Behoefte:
            values["uitleg"] = tekst.zin
        return values
