"""Buildings of Schothorst. Streets and postcodes are real; what is in the house is not."""

from demo.gegevens.vormen import Plek

PLEKKEN = (
    Plek(
        "wiek",
        "Buurthuis De Wiek",
        "Albert Schweitzersingel",
        "62",
        "3822 BT",
        "schothorst",
        52.1758,
        5.3979,
        ja="ingang toilet ringleiding bankje",
        toelichting="De deur is zwaar. Bel aan, dan doen wij open.",
    ),
    Plek(
        "parkhuis",
        "Het Parkhuis",
        "Schothorsterlaan",
        "12",
        "3822 NA",
        "schothorst",
        52.1781,
        5.3919,
        ja="ingang toilet parkeren bankje",
    ),
    Plek(
        "logeerhuis",
        "Logeerhuis",
        "Schothorsterlaan",
        "57",
        "3822 NB",
        "schothorst",
        52.1796,
        5.3902,
        adres_tonen=False,
    ),
)
