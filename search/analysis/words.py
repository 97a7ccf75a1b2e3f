"""From text to its words, written alike."""

import re
import unicodedata

WORD = re.compile(r"[^\W_]+")
# The 's, 't and 'n of taxi's, 't Hart and bijna 'n uur.
APOSTROPHE = re.compile(r"['’‘`´][stn]\b")
HYPHENATED = re.compile(r"[^\W_]+(?:[-‐‑][^\W_]+)+")
# Letters that Unicode does not take apart.
LETTERS = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h"}
)
# Longer "words" are codes or mischief; no engine needs them.
MAX_WORD = 40


def fold(text: str) -> str:
    """Lower case without diacritics: "Café 't Hoekje" → "cafe 't hoekje"."""
    if text.isascii():
        return text.lower()
    lower = unicodedata.normalize("NFKD", text).casefold()
    # A capital of a letter that is made of more letters comes apart only after that.
    decomposed = unicodedata.normalize("NFKD", lower).casefold()
    return "".join(char for char in decomposed if not unicodedata.combining(char)).translate(LETTERS)


def words(text: str) -> list[str]:
    """The folded words of a text, in order."""
    plain = APOSTROPHE.sub("", fold(text))
    return [word[:MAX_WORD] for word in WORD.findall(plain)]


def hyphenated(text: str) -> list[str]:
    """What stands with hyphens, written without: "e-mail, Tafeltje-dek-je" → email, tafeltjedekje."""
    found = HYPHENATED.findall(fold(text)) if "-" in text or "‐" in text or "‑" in text else []
    return ["".join(words(word))[:MAX_WORD] for word in found]


def sort_key(title: str) -> str:
    """A title without what databases and servers each sort in their own way, at most 255 signs."""
    return (" ".join(words(title)) or title)[:255]
