"""What could be easier to read. Only hints: nobody is kept from writing what they want."""

import re
from collections.abc import Iterable

from django.utils.translation import gettext as _
from wagtail.fields import StreamValue

from mijn.editing.plain_text import to_plain

MOST_WORDS = 20
MOST_HINTS = 3
END_OF_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# Words that many people don't know → what says the same.
EASIER = {
    "accommodatie": "gebouw",
    "adequaat": "goed",
    "betreffende": "over",
    "bewerkstelligen": "zorgen voor",
    "cliënt": "bezoeker",
    "conform": "zoals in",
    "consulent": "adviseur",
    "continueren": "doorgaan",
    "cohesie": "samen leven",
    "derhalve": "daarom",
    "deelnemers dienen": "u moet",
    "dienaangaande": "daarover",
    "diversiteit": "verschillende mensen",
    "empoweren": "sterker maken",
    "empowerment": "sterker worden",
    "expertise": "kennis",
    "faciliteren": "helpen",
    "faciliteiten": "wat er is",
    "gerealiseerd": "gemaakt",
    "indien": "als",
    "initiatief": "plan",
    "integraal": "samen",
    "interventie": "hulp",
    "laagdrempelig": "makkelijk om binnen te lopen",
    "multidisciplinair": "met verschillende beroepen",
    "netwerk versterken": "mensen leren kennen",
    "omtrent": "over",
    "outreachend": "naar mensen toe",
    "participatie": "meedoen",
    "participeren": "meedoen",
    "preventief": "om problemen te voorkomen",
    "primair": "eerst",
    "professional": "medewerker",
    "realiseren": "maken",
    "reguliere": "gewone",
    "signaleren": "zien",
    "sociaal isolement": "eenzaamheid",
    "stimuleren": "helpen",
    "talentontwikkeling": "leren wat u goed kunt",
    "teneinde": "om",
    "tevens": "ook",
    "traject": "plan",
    "uitstroom": "weggaan",
    "vitaliteit": "gezond zijn",
    "voorziening": "hulp",
    "zelfredzaam": "zelf kunnen",
    "zelfredzaamheid": "zelf kunnen",
}


def hints_of(texts: Iterable[str]) -> list[str]:
    """The first few, in sentences."""
    text = "\n".join(filter(None, texts))
    return [*_long_sentences(text), *_hard_words(text)][:MOST_HINTS]


def texts_of(stream: StreamValue) -> list[str]:
    """Of a description: what is written in it."""
    return [to_plain(block["value"]) for block in stream.raw_data if block["type"] == "tekst"]


def _long_sentences(text: str) -> list[str]:
    found = []
    for sentence in END_OF_SENTENCE.split(text):
        words = WORD.findall(sentence)
        if len(words) > MOST_WORDS:
            found.append(
                _("A long sentence, of %(number)s words: “%(begin)s …”. Can it be two?")
                % {"number": len(words), "begin": " ".join(sentence.split()[:4])}
            )
    return found


def _hard_words(text: str) -> list[str]:
    lower = text.lower()
    return [
        _("Not everybody knows “%(word)s”. Easier: “%(easier)s”.") % {"word": word, "easier": easier}
        for word, easier in EASIER.items()
        if re.search(rf"\b{re.escape(word)}\b", lower)
    ]
