"""Opening hours of one day as people write them: "10-12 en 13-17 uur", "op afspraak", "gesloten"."""

import re
from collections.abc import Sequence
from datetime import time
from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from organisaties.blocks import NIGHT
from organisaties.opening_hours import Openingstijd, in_words

MOST_BLOCKS = 5
CLOSED = {"", "-", "gesloten", "dicht", "closed"}
APPOINTMENT = re.compile(r"\(?\b(?:alleen\s+)?(?:op afspraak|by appointment)\b\)?")
FILLERS = re.compile(r"\b(?:uur|van|from|open)\b")
BETWEEN = re.compile(r"\s*(?:,|;|&|\+|\ben\b|\band\b|\bplus\b)\s*")
CLOCK = r"(\d{1,2})(?:\s?[.:u]\s?(\d{2}))?(?:\s?u)?"
HOURS = re.compile(rf"{CLOCK}\s*(?:-|–|—|\btot\b|\btill?\b|\bto\b)\s*{CLOCK}")


class Block(NamedTuple):
    """No hours: only by appointment."""

    van: time | None
    tot: time | None
    op_afspraak: bool


def write_hours(rows: Sequence[Openingstijd]) -> str:
    return _(" and ").join(in_words(row) for row in rows)


def read_hours(text: str) -> list[Block]:
    """In the order in which they are written. Raises ValidationError with a sentence for what can't be understood."""
    text = re.sub(r"\s+", " ", text.lower()).strip(" .")
    if text in CLOSED:
        return []
    blocks = [_block(part) for part in BETWEEN.split(text) if part.strip()]
    if len(blocks) > MOST_BLOCKS:
        raise ValidationError(
            _("That is more than we can show. Use at most %(n)s times.") % {"n": MOST_BLOCKS}
        )
    return blocks


def _block(text: str) -> Block:
    by_appointment = bool(APPOINTMENT.search(text))
    hours = FILLERS.sub(" ", APPOINTMENT.sub(" ", text)).strip(" .:()")
    if by_appointment and not hours:
        return Block(None, None, True)
    found = HOURS.fullmatch(hours)
    if found is None:
        raise _not_understood(text)
    begin, end = _clock(found[1], found[2], text), _clock(found[3], found[4], text)
    if end <= begin and end > NIGHT:
        raise ValidationError(_("In “%(text)s” it closes before it opens.") % {"text": text.strip()[:40]})
    return Block(begin, end, by_appointment)


def _clock(hour: str, minute: str | None, text: str) -> time:
    """Midnight may be written as 24."""
    try:
        return time(int(hour) % 24 if int(hour) == 24 else int(hour), int(minute or 0))
    except ValueError:
        raise _not_understood(text) from None


def _not_understood(text: str) -> ValidationError:
    return ValidationError(
        _("We do not understand “%(text)s”. Write it like this: 10.00-12.00 en 13.00-17.00.")
        % {"text": text.strip()[:40]}
    )
