"""The shape in which the first words are written."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Tekst:
    """`zin` is the sentence of a theme or explains a need; `synoniemen` has commas between the words."""

    naam: str
    zin: str = ""
    synoniemen: str = ""


@dataclass(frozen=True)
class Woord:
    """`afgeleid_van` is for needs, `kinderen` for themes."""

    slug: str
    pictogram: str
    nl: Tekst
    en: Tekst
    kinderen: tuple["Woord", ...] = ()
    afgeleid_van: str = ""

    def tekst(self, taal: str) -> Tekst:
        return {"nl": self.nl, "en": self.en}[taal]
