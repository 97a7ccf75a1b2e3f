"""
How a Dutch word sounds, roughly: what people write alike by ear gets the same key.

fysiotherapie, fisioterapie → fisioterapi; advocaat, advokaat → adfokat; schulden, schultn → sgult. Capitals in a key
are sounds of more than one letter, so that they differ from the letters.
"""

import re
from functools import lru_cache

# In this order, on the letters of a folded word: letters without which a rule has nothing to do (they are looked for
# first, which is much quicker), the pattern, what becomes of it.
LOANS = [
    ("eau", r"eaux?", "o"),
    ("ps", r"^ps(?=[iy])", "s"),
    # coach, match, bridge, douche, crèche; chauffeur, chocola, machine.
    ("oach", r"oach", "ooS"),
    ("ch", r"tch(?![aeiou]*r)", "S"),
    ("dge", r"dge?(?=s?$)", "S"),
    ("ou", r"(?<=[dcrbj])ou(?=che|tes?$|pe|rg|le|rn)", "oe"),
    ("che", r"(?<=oe|re)che(?=s?$)", "Se"),
    ("ch", r"^ch(?=auf|am[pb]|ef|oco|oko)|(?<=ma)ch(?=in)", "S"),
    ("uf", r"(?<=^S)auf+", "of"),
    ("ag", r"(?:(?<=[a-z]{3})|(?<=^st)|(?<=^et))agg?e(?=s?$)", "aSe"),
    ("unch", r"unch(?=e[ns]?$|$)", "unS"),
    ("log", r"(?<=^lo)g(?=e+r)", "S"),
    ("nerg", r"(?<=ner)g(?=[iy])", "S"),
    ("ing", r"(?<=^in)g(?=en[iy])", "S"),
    ("j", r"^jo[ue]?(?=rn)", "Soe"),
    ("ci", r"ci(?=a+l|e+l)", "S"),
    ("icien", r"icien(?=s?$)", "iSen"),
    # What begins so is heard as j: djoedo.
    ("dj", r"^dj(?=oe)", "j"),
    # computer as kompjoeter, barbecue as barbekjoe.
    ("j", r"(?<=[bcdfkmp])j(?:oe|u+)", "u"),
    ("ay", r"(?<=[^aeiou])ay(?![aeiou])", "e"),
    ("ack", r"ack", "ek"),
    ("aur", r"(?<=t)au(?=ran)", "o"),
    ("key", r"^key", "ki"),
    ("board", r"board", "bort"),
    ("mail", r"^email", "imel"),
    ("ai", r"(?<!a)ai(?=[ln])", "e"),
    ("ea", r"ea(?=m|ch)", "i"),
    ("face", r"^face", "fes"),
    ("book", r"book$", "boek"),
    ("bab", r"^bab(?=[iy])", "beb"),
    ("judo", r"^judo", "joedo"),
    ("jits", r"(?<!s)jits", "sjits"),
    ("jeu", r"^jeu(?=x?$|de)", "sjeu"),
    # skaten, gamen, cake.
    ("skat", r"^skat(?=e)", "skeet"),
    ("gam", r"^gam(?=en?$|e[nr]?s?$)", "geem"),
    ("cake", r"cake", "keek"),
    ("umba", r"umba", "oemba"),
    ("anque", r"anque$", "ank"),
    ("dget", r"dget", "Set"),
    ("ey", r"(?<=[a-z]{3})ey(?=s?$|b)", "i"),
]
DUTCH = [
    # Yoga as joga or ioga.
    ("y", r"^y(?=[aeou])", "j"),
    ("i", r"^i(?=[aou])", "j"),
    ("j", r"(?<=aa|oo|oe)j", "i"),
    ("i", r"(?<=aa|oo|oe)i", "j"),
    ("iej", r"iej(?=[aeou])", "ie"),
    ("ti", r"(?<=[aeiou])ti(?=e(?:[slnf]|$)|on|oneel)", "si"),
    ("tie", r"tie(?=s?$)", "sie"),
    # In a compound: politiebureau, informatieavond; not kritiek, antiek.
    ("tie", r"(?<=[aiuon])tie(?=[abdghmopvwz])", "sie"),
    ("j", r"tsj|dzj|dsj|sj|zj", "S"),
    ("sh", r"sh", "S"),
    ("isch", r"isch", "is"),
    ("qu", r"qu", "kw"),
    ("x", r"x", "ks"),
    ("ph", r"ph", "f"),
    ("t", r"th|dt", "t"),
    ("ck", r"ck", "k"),
    ("h", r"gh|ch", "g"),
    ("c", r"c(?=[eiy])", "s"),
    ("c", r"c", "k"),
    ("q", r"q", "k"),
    ("k", r"lijk|luk", "lik"),
    ("g", r"(?<=[a-z]{2}[^aeiou])[eu]g(?=en?$|$)", "ig"),
    # Before a consonant that is not sounded they are not sounded either: schuldhulp, subsidie.
    ("d", r"d(?=[bfghkmnpst])", "t"),
    ("b", r"b(?=[fghkpst])", "p"),
    ("uw", r"(?<=[ao])uw(?![aeiou])", "u"),
    ("ei", r"ei", "Y"),
    ("ij", r"ij", "Y"),
    ("u", r"ou|au", "U"),
    ("oe", r"oe", "O"),
    ("u", r"ui|uy", "A"),
    ("eu", r"eu", "E"),
    ("ie", r"ie", "i"),
    ("y", r"y", "i"),
    ("z", r"z", "s"),
    ("v", r"v", "f"),
    ("wr", r"w(?=r)", "f"),
    ("h", r"(?<=[^aeiou])h|(?<=[aeiou])h(?![aeiou])", ""),
    # In the only syllable of a word a long vowel is another sound than a short one (maan, man); in longer words
    # people double them as they like.
    ("aa", r"^([^aeiouYUOAE]*)aa(?=[^aeiouYUOAE]+$)", r"\1Q"),
    ("ee", r"^([^aeiouYUOAE]*)ee(?=[^aeiouYUOAE]+$)", r"\1W"),
    ("oo", r"^([^aeiouYUOAE]*)oo(?=[^aeiouYUOAE]+$)", r"\1X"),
    ("uu", r"^([^aeiouYUOAE]*)uu(?=[^aeiouYUOAE]+$)", r"\1Z"),
    # One sign twice is one sound: rollator, buurten.
    ("", r"(.)\1+", r"\1"),
    # What is swallowed at the end: lopen, lope, schultn.
    ("", r"(?<=..)(?:en?|(?<=[^aeiouYUOAEQWXZ])n)$", ""),
    ("d", r"d$", "t"),
    ("b", r"b$", "p"),
]
COMPILED = [(letters, re.compile(pattern), replacement) for letters, pattern, replacement in LOANS + DUTCH]
# What may have been written otherwise: many write ij as y (ontbyt), which in a loan word is an i (hobby); and what is
# heard between two vowels, or between s and a vowel, as j (tejater, fisjo).
OTHERWISE = [
    (re.compile(r"(?<=[^aeiou])y"), "ij"),
    (re.compile(r"(?<=e)j(?=[aou])"), ""),
    (re.compile(r"(?<=[aeiou]s)j(?=[aou])"), "i"),
]
# What who learnt another language first hears as one: e and i; o, oe, eu, u and ui; d and t, b and p, g and k.
ROUGH = str.maketrans(
    dict.fromkeys("iYW", "e") | dict.fromkeys("OAEuUXZ", "o") | dict(zip("QdbgS", "atpks", strict=True))
)
WITHOUT_VOWELS = str.maketrans("", "", "aeiouYUOAEQWXZ")
# All signs that a key of letters can have.
SIGNS = "abdefghijklmnoprstuwSYUOAEQWXZ"


@lru_cache(maxsize=50_000)
def sound(word: str) -> str:
    """Of a folded word; the word itself when that is not made of the letters a to z."""
    if not (word.isascii() and word.isalpha()):
        return word
    key = word
    for letters, pattern, replacement in COMPILED:
        if letters in key:
            key = pattern.sub(replacement, key)
    return key or word


def heard(typed: str) -> frozenset[str]:
    """The keys of what somebody may have meant."""
    return frozenset({sound(typed), *(sound(written.sub(meant, typed)) for written, meant in OTHERWISE)})


def rough(key: str) -> str:
    """Of a key: what is left of it for who does not hear all sounds of Dutch."""
    return key.translate(ROUGH)


def skeleton(key: str) -> str:
    """
    Of a key its beginning and its consonants: who learnt another language first hears those, and puts vowels between
    them as he knows them (biebeleteek).
    """
    return key[:1] + key[1:].translate(WITHOUT_VOWELS)


def near(key: str) -> set[str]:
    """The key, and each that is one change away: a sign more, less or other, or two that changed places."""
    cuts = [(key[:place], key[place:]) for place in range(len(key) + 1)]
    found = {key}
    found.update(before + after[1:] for before, after in cuts if after)
    found.update(before + after[1] + after[0] + after[2:] for before, after in cuts if len(after) > 1)
    found.update(before + sign + after for before, after in cuts for sign in SIGNS)
    found.update(before + sign + after[1:] for before, after in cuts if after for sign in SIGNS)
    return found - {""}
