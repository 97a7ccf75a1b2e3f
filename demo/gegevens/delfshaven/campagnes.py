"""What the editors of Delfshaven make a week of."""

from demo.gegevens.vormen import Campagne

CAMPAGNES = (
    Campagne(
        titel="Week van de Ontmoeting",
        slug="week-van-de-ontmoeting",
        zin="Elf dagen lang zetten buren in heel Delfshaven de deur open. Kom langs, u hoeft niemand te kennen.",
        tekst="""
        Eén op de drie mensen in onze wijk voelt zich wel eens alleen. Een kop koffie, een tafel om aan te schuiven of
        samen de tuin in: het begint met iemand die hallo zegt.

        Alle activiteiten hieronder zijn voor nieuwe mensen bedoeld. Weet u niet waar u moet beginnen? Bel de redactie,
        wij lopen graag een keer met u mee.
        """,
        van=3,
        tot=13,
        themas="ontmoeting buurtmaaltijd",
        activiteiten="vadercafe zumba-in-het-badhuis",
        kleur="#6B2A6E",
        op_kleur="#FFF6E0",
        beeld="deur",
    ),
)
