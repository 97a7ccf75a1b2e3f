"""What the people of Schothorst do for each other."""

from demo.gegevens.vormen import Mens, Organisatie

ORGANISATIES = (
    Organisatie(
        "Buurthuis De Wiek",
        "welzijn",
        "De woonkamer van Schothorst: koffie, een krant en altijd iemand die luistert.",
        """Elke ochtend staat de koffie klaar. U hoeft niets te doen en niets te kopen. Wie wil, helpt mee achter de bar.

        Een groep bewoners houdt het huis open. Zij bedenken ook wat er te doen is. Hebt u een idee? Zeg het aan tafel.""",
        "ontmoeting bewonersinitiatief",
        "wiek",
        doelgroepen="ouderen alleenstaanden",
        telefoon="033-555 0151",
        email="koffie@dewiekschothorst.example",
        bellen="ma–vr 9.00–12.00 uur",
        uren="ma-vr 9.00-17.00",
        mensen=(Mens("Thea", "Molenkamp-Bos", "gastvrouw", "vrouw grijs kort licht"),),
        beeld="huiskamer",
        nagekeken=6,
    ),
    Organisatie(
        "Aan tafel in Schothorst",
        "bewonersinitiatief",
        "Elke donderdag koken wij voor veertig buren. Alleen is maar alleen.",
        """Wij begonnen met zes borden in een keuken thuis. Nu is de zaal van De Wiek elke donderdag vol. Kok Sunil
        kookt Hindoestaans, kok Wim stamppot. Wie er komt, bepalen zij samen.

        Kunt u niet komen omdat u ziek bent? Bel ons. Dan brengt iemand uit uw straat een bord.""",
        "buurtmaaltijd maaltijd-aan-huis ontmoeting",
        "wiek",
        doelgroepen="ouderen alleenstaanden",
        behoeften="vegetarisch halal",
        telefoon="033-555 0152",
        email="eten@aantafelschothorst.example",
        mensen=(
            Mens("Sunil", "Ramdin-Visser", "kok", "man getint baard"),
            Mens("Wim", "Kuiper-Hofstede", "kok", "man grijs licht bril"),
        ),
        talen="nl hi",
        beeld="maaltijd",
        nagekeken=9,
    ),
    Organisatie(
        "Wandelclub Rondje Park",
        "sport",
        "Rustig wandelen door het park, met een bankje om de tien minuten.",
        """Wij lopen wat de langzaamste kan lopen. Een rollator of rolstoel gaat prima: alle paden zijn verhard.

        Na afloop drinken wij koffie in Het Parkhuis. Regent het hard? Dan lopen wij een rondje door de gangen van
        het wijkcentrum.""",
        "wandelen-en-fietsen gezondheid ontmoeting",
        "parkhuis",
        doelgroepen="ouderen",
        telefoon="033-555 0153",
        email="lopen@rondjepark.example",
        mensen=(Mens("Annelies", "Terpstra-Jong", "loopt voorop", "vrouw blond licht"),),
        beeld="wandelen",
        nagekeken=18,
    ),
    Organisatie(
        "Tuinploeg Het Parkhuis",
        "bewonersinitiatief",
        "Bewoners die samen de kruidentuin en de geveltuinen doen.",
        """Op zaterdag staan er schoppen, handschoenen en soep klaar. Wij weten niet alles van planten, maar samen
        weten wij veel.

        Wilt u een geveltuin? Wij lichten de tegels en brengen de aarde. U zorgt daarna voor het water.""",
        "moestuin natuur-en-tuin bewonersinitiatief",
        "parkhuis",
        doelgroepen="kinderen ouders",
        telefoon="033-555 0154",
        email="schop@tuinploegparkhuis.example",
        uren="za 10.00-13.00",
        beeld="tuin",
        nagekeken=33,
    ),
    Organisatie(
        "Logeerhuis Even Lucht",
        "zorg",
        "Een weekend logeren, zodat wie thuis zorgt even kan slapen.",
        """Zorgt u dag en nacht voor iemand? Bij ons kan uw naaste een of twee nachten blijven. Vrijwilligers en een
        verpleegkundige zijn er altijd.

        U komt eerst kennismaken. Daarna kijken wij samen wat nodig is. Het adres krijgt u van ons.""",
        "mantelzorg gezondheid",
        "logeerhuis",
        doelgroepen="mantelzorgers",
        telefoon="033-555 0155",
        email="logeren@evenlucht.example",
        bellen="ma, wo en vr 10.00–14.00 uur",
        beeld="zorg",
        nagekeken=27,
    ),
)
