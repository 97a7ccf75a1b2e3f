"""
The records that were written for judging, a table per domain.

A line is an organisation: name | one line | text | topics | themes | audiences | needs | wijk. A line that begins with
"-" is an activity of the organisation above it; instead of the wijk it has a price ("0" is free, "z" what you like)
and its times ("wo 14.00-16.00; vr 9.30-11.00"). Topics are words of the judges, no visitor sees them.
"""

from benchmarks.relevantie.records.bewegen import BEWEGEN
from benchmarks.relevantie.records.geld_en_wonen import GELD_EN_WONEN
from benchmarks.relevantie.records.leren_en_werken import LEREN_EN_WERKEN
from benchmarks.relevantie.records.ontmoeten import ONTMOETEN
from benchmarks.relevantie.records.vrije_tijd import VRIJE_TIJD
from benchmarks.relevantie.records.zorg import ZORG

TABLES = (ONTMOETEN, BEWEGEN, ZORG, GELD_EN_WONEN, LEREN_EN_WERKEN, VRIJE_TIJD)

__all__ = ["TABLES"]
