"""What was made, per kind."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Verslag:
    """`nieuw` and `bestaand` count per word in the plural, such as "organisaties"."""

    nieuw: Counter[str] = field(default_factory=Counter)
    bestaand: Counter[str] = field(default_factory=Counter)

    def tel(self, wat: str, is_nieuw: bool) -> None:
        (self.nieuw if is_nieuw else self.bestaand)[wat] += 1

    def regels(self) -> list[str]:
        """One line per kind, in the order in which they were met."""
        soorten = dict.fromkeys([*self.nieuw, *self.bestaand])
        return [
            f"{soort}: {self.nieuw[soort]} nieuw, {self.bestaand[soort]} waren er al" for soort in soorten
        ]
