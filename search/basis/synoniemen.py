"""
The first groups of words that mean the same, for the whole platform.

A group is a line: its words, with commas; after "<" what leads to them but not back, mostly words in English, Turkish,
Arabic, Polish, Ukrainian, Spanish, French and Papiamentu. A line that is indented goes on with the one above. No group
is so wide that somebody finds what they do not mean; a foreign word that is a Dutch one too is left out.
"""

from collections.abc import Iterator
from typing import NamedTuple

from search.analysis import words
from search.basis import (
    synoniemen_beperking_en_ouderdom,
    synoniemen_beroepen,
    synoniemen_cultuur_en_natuur,
    synoniemen_eten_dier_en_feest,
    synoniemen_eten_en_ontmoeten,
    synoniemen_feest_en_geloof,
    synoniemen_geld_en_recht,
    synoniemen_gemeente_en_samenleving,
    synoniemen_gezin_en_jeugd,
    synoniemen_groen_en_dier,
    synoniemen_hoofd_en_hart,
    synoniemen_huis_en_spullen,
    synoniemen_huis_en_straat,
    synoniemen_huishouden,
    synoniemen_kind_en_school,
    synoniemen_klachten,
    synoniemen_leren_en_werken,
    synoniemen_levensloop,
    synoniemen_lijf_en_geest,
    synoniemen_mee_doen_en_onderweg,
    synoniemen_meer_sporten,
    synoniemen_meer_talen,
    synoniemen_muziek_en_maken,
    synoniemen_namen_en_plekken,
    synoniemen_nieuwkomers_geld_en_wonen,
    synoniemen_nieuwkomers_leren_en_gezin,
    synoniemen_nieuwkomers_vrije_tijd,
    synoniemen_nieuwkomers_zorg,
    synoniemen_papieren_en_regels,
    synoniemen_situaties_geld_en_wonen,
    synoniemen_situaties_meedoen,
    synoniemen_situaties_thuis_en_zorg,
    synoniemen_sport_en_bewegen,
    synoniemen_sporten_en_spelen,
    synoniemen_spullen_en_winkels,
    synoniemen_wonen_en_vervoer,
    synoniemen_zegswijzen,
    synoniemen_zorg_en_gezondheid,
)

SUBJECTS = (
    synoniemen_eten_en_ontmoeten,
    synoniemen_zorg_en_gezondheid,
    synoniemen_beperking_en_ouderdom,
    synoniemen_geld_en_recht,
    synoniemen_leren_en_werken,
    synoniemen_gezin_en_jeugd,
    synoniemen_sport_en_bewegen,
    synoniemen_cultuur_en_natuur,
    synoniemen_wonen_en_vervoer,
    synoniemen_gemeente_en_samenleving,
    synoniemen_huishouden,
    synoniemen_spullen_en_winkels,
    synoniemen_papieren_en_regels,
    synoniemen_huis_en_straat,
    synoniemen_klachten,
    synoniemen_hoofd_en_hart,
    synoniemen_kind_en_school,
    synoniemen_meer_sporten,
    synoniemen_muziek_en_maken,
    synoniemen_feest_en_geloof,
    synoniemen_mee_doen_en_onderweg,
    synoniemen_groen_en_dier,
    synoniemen_namen_en_plekken,
    synoniemen_beroepen,
    synoniemen_lijf_en_geest,
    synoniemen_sporten_en_spelen,
    synoniemen_huis_en_spullen,
    synoniemen_levensloop,
    synoniemen_meer_talen,
    synoniemen_eten_dier_en_feest,
    synoniemen_situaties_geld_en_wonen,
    synoniemen_situaties_thuis_en_zorg,
    synoniemen_situaties_meedoen,
    synoniemen_nieuwkomers_zorg,
    synoniemen_nieuwkomers_geld_en_wonen,
    synoniemen_nieuwkomers_leren_en_gezin,
    synoniemen_nieuwkomers_vrije_tijd,
    synoniemen_zegswijzen,
)


class BasisGroep(NamedTuple):
    """`sleutel` is its first word: by it the group is known for ever, so that word does not change."""

    sleutel: str
    woorden: str
    alleen_van: str


def basis_groepen() -> Iterator[BasisGroep]:
    for subject in SUBJECTS:
        for line in subject.GROEPEN.replace("\n    ", " ").strip().splitlines():
            mutual, _sign, one_way = line.partition(" < ")
            yield BasisGroep("-".join(words(mutual.partition(",")[0])), mutual, one_way)
