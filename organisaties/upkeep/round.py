"""Each quarter everybody gets a day of their own, on which all their organisations are asked about together."""

from dataclasses import dataclass
from datetime import date, timedelta
from zlib import crc32

# The first mails go out over this many days, so that the second, and the redactie after that, fall in the same
# quarter. 60 + 14 + 14 < 90.
SPREAD = 60
SECOND_AFTER = timedelta(days=14)
CALL_AFTER = timedelta(days=14)
# Who said so, or put the page online, this short before their day is not asked again this quarter.
RECENT = timedelta(days=30)


@dataclass(frozen=True)
class Ronde:
    """`kwartaal`: its first day."""

    kwartaal: date

    @classmethod
    def of(cls, day: date) -> "Ronde":
        return cls(date(day.year, 3 * ((day.month - 1) // 3) + 1, 1))

    def day_of(self, sleutel: str) -> date:
        """The same each time it is asked; spread by what names somebody, so that no day gets all mail."""
        return self.kwartaal + timedelta(days=crc32(sleutel.encode()) % SPREAD)
