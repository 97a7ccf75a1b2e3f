"""
How a Dutch word sounds, roughly: what people write alike by ear gets the same key.

fysiotherapie, fisioterapie → fisioterapi; advocaat, advokaat → adfokat; schulden, schultn → sgult. Capitals in a key
are sounds of more than one letter, so that they differ from the letters.
"""

import re
from functools import lru_cache

# In this order, on the letters of a folded word.
RULES = [
    (r"eaux?", "o"),
    (r"(?<=[aeiou])ti(?=e|on|oneel)", "si"),
    (r"tie(?=s?$)", "sie"),
    (r"tsj|sj|sh", "S"),
    (r"isch", "is"),
    (r"qu", "kw"),
    (r"x", "ks"),
    (r"ph", "f"),
    (r"th|dt", "t"),
    (r"ck", "k"),
    (r"gh|ch", "g"),
    (r"c(?=[eiy])", "s"),
    (r"[cq]", "k"),
    (r"lijk|luk", "lik"),
    (r"ij|ei", "Y"),
    (r"ou|au", "U"),
    (r"oe", "O"),
    (r"ui|uy", "A"),
    (r"eu", "E"),
    (r"ie|y", "i"),
    (r"z", "s"),
    (r"v", "f"),
    (r"w(?=r)", "f"),
    (r"(?<=[^aeiou])h|(?<=[aeiou])h(?![aeiou])", ""),
    # One sign twice is one sound: rollator, buurt.
    (r"(.)\1+", r"\1"),
    # What is swallowed at the end: lopen, lope, schultn.
    (r"(?<=..)(?:en?|(?<=[^aeiouYUOAEi])n)$", ""),
    (r"d$", "t"),
    (r"b$", "p"),
]
COMPILED = [(re.compile(pattern), replacement) for pattern, replacement in RULES]
# All signs that a key of letters can have.
SIGNS = "abdefghijklmnoprstuwSYUOAE"


@lru_cache(maxsize=50_000)
def sound(word: str) -> str:
    """Of a folded word; the word itself when that is not made of the letters a to z."""
    if not (word.isascii() and word.isalpha()):
        return word
    key = word
    for pattern, replacement in COMPILED:
        key = pattern.sub(replacement, key)
    return key or word


def near(key: str) -> set[str]:
    """The key, and each that is one change away: a sign more, less or other, or two that changed places."""
    cuts = [(key[:place], key[place:]) for place in range(len(key) + 1)]
    found = {key}
    found.update(before + after[1:] for before, after in cuts if after)
    found.update(before + after[1] + after[0] + after[2:] for before, after in cuts if len(after) > 1)
    found.update(before + sign + after for before, after in cuts for sign in SIGNS)
    found.update(before + sign + after[1:] for before, after in cuts if after for sign in SIGNS)
    return found - {""}
