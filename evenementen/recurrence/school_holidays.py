"""
The school holidays that are known, as the ministry of Education (OCW) set or advised them.

Source: rijksoverheid.nl, "Overzicht schoolvakanties per schooljaar", read in November 2026. Autumn and spring are
advice, and a school may add a week in May; who keeps to other dates leaves days out by hand, or an editor of the
platform changes the row.
"""

from datetime import date

NOORD, MIDDEN, ZUID = "noord", "midden", "zuid"
ALLE = (NOORD, MIDDEN, ZUID)

# (name, regions, first day, last day)
HOLIDAYS: list[tuple[str, tuple[str, ...], date, date]] = [
    ("herfstvakantie", (NOORD,), date(2026, 10, 10), date(2026, 10, 18)),
    ("herfstvakantie", (MIDDEN, ZUID), date(2026, 10, 17), date(2026, 10, 25)),
    ("kerstvakantie", ALLE, date(2026, 12, 19), date(2027, 1, 3)),
    ("voorjaarsvakantie", (NOORD, MIDDEN), date(2027, 2, 20), date(2027, 2, 28)),
    ("voorjaarsvakantie", (ZUID,), date(2027, 2, 13), date(2027, 2, 21)),
    ("meivakantie", ALLE, date(2027, 4, 24), date(2027, 5, 2)),
    ("zomervakantie", (NOORD,), date(2027, 7, 10), date(2027, 8, 22)),
    ("zomervakantie", (MIDDEN,), date(2027, 7, 17), date(2027, 8, 29)),
    ("zomervakantie", (ZUID,), date(2027, 7, 24), date(2027, 9, 5)),
    ("herfstvakantie", (NOORD, MIDDEN), date(2027, 10, 16), date(2027, 10, 24)),
    ("herfstvakantie", (ZUID,), date(2027, 10, 23), date(2027, 10, 31)),
    ("kerstvakantie", ALLE, date(2027, 12, 25), date(2028, 1, 9)),
    ("voorjaarsvakantie", (NOORD,), date(2028, 2, 19), date(2028, 2, 27)),
    ("voorjaarsvakantie", (MIDDEN, ZUID), date(2028, 2, 26), date(2028, 3, 5)),
    ("meivakantie", ALLE, date(2028, 4, 29), date(2028, 5, 7)),
    ("zomervakantie", (NOORD,), date(2028, 7, 15), date(2028, 8, 27)),
    ("zomervakantie", (MIDDEN,), date(2028, 7, 8), date(2028, 8, 20)),
    ("zomervakantie", (ZUID,), date(2028, 7, 22), date(2028, 9, 3)),
    ("herfstvakantie", (NOORD,), date(2028, 10, 14), date(2028, 10, 22)),
    ("herfstvakantie", (MIDDEN, ZUID), date(2028, 10, 21), date(2028, 10, 29)),
    ("kerstvakantie", ALLE, date(2028, 12, 23), date(2029, 1, 7)),
    ("voorjaarsvakantie", (NOORD, MIDDEN), date(2029, 2, 17), date(2029, 2, 25)),
    ("voorjaarsvakantie", (ZUID,), date(2029, 2, 10), date(2029, 2, 18)),
    ("meivakantie", ALLE, date(2029, 4, 28), date(2029, 5, 6)),
    ("zomervakantie", (NOORD,), date(2029, 7, 21), date(2029, 9, 2)),
    ("zomervakantie", (MIDDEN,), date(2029, 7, 7), date(2029, 8, 19)),
    ("zomervakantie", (ZUID,), date(2029, 7, 14), date(2029, 8, 26)),
]
