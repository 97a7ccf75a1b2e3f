"""What the first pages of a site say (HTML, B1 Dutch). Editors change it; nothing here is looked at again."""

from django.utils.html import escape

from sites.models import Wijksite


def over(site: Wijksite) -> str:
    naam = escape(site.naam)
    return (
        f"<p>Op deze website staat wat er in {naam} te doen is, en wie u kan helpen. Samen eten, bewegen, iets "
        "leren, mensen ontmoeten, hulp krijgen of hulp geven.</p>"
        "<h2>U hebt geen account nodig</h2>"
        "<p>Alles is gratis te bekijken. U hoeft zich niet aan te melden.</p>"
        "<h2>Klopt het nog?</h2>"
        "<p>De organisaties houden hun eigen pagina bij. Onder elke pagina staat wanneer die voor het laatst is "
        "nagekeken. Ziet u een fout? Laat het ons weten, dan zoeken we het uit.</p>"
        "<h2>Hoort uw organisatie of activiteit hier ook bij?</h2>"
        "<p>Dat kan. Neem contact met ons op, dan zetten we u erbij. Dat kost niets.</p>"
    )


def huisregels(site: Wijksite) -> str:
    return (
        "<p>Deze website is van iedereen in de buurt. Daarom hebben we een paar afspraken.</p>"
        "<ul>"
        "<li>Wees vriendelijk. We schelden niet en sluiten niemand uit.</li>"
        "<li>Wat er staat, klopt. U schrijft over uw eigen organisatie of activiteit.</li>"
        "<li>Iedereen is welkom. Is iets voor een bepaalde groep? Dan staat dat erbij.</li>"
        "<li>We maken geen reclame. Een ondernemer mag wel vertellen wat hij voor de buurt doet.</li>"
        "<li>We zetten geen foto of naam van iemand op de website zonder dat die persoon dat goed vindt.</li>"
        "</ul>"
        "<p>Houdt iemand zich hier niet aan? Dan praten we eerst met elkaar. Helpt dat niet, dan halen we het "
        "bericht weg.</p>"
    )


def toegankelijkheid(site: Wijksite) -> str:
    return (
        "<p>We maken deze website zo dat iedereen hem kan gebruiken. Ook als u slecht ziet, slecht hoort, moeilijk "
        "leest of geen muis gebruikt.</p>"
        "<h2>Wat we daarvoor doen</h2>"
        "<ul>"
        "<li>De tekst is groot en kort, in gewone woorden.</li>"
        "<li>De kleuren hebben genoeg verschil.</li>"
        "<li>U kunt alles met het toetsenbord doen.</li>"
        "<li>Bij foto's staat in woorden wat u ziet.</li>"
        "<li>Elke lijst kunt u printen.</li>"
        "</ul>"
        "<h2>Lukt er iets niet?</h2>"
        "<p>Bel of mail ons en zeg op welke pagina het misgaat. We helpen u meteen verder en proberen het te "
        "verbeteren.</p>"
    )


def privacy(site: Wijksite) -> str:
    wie = escape(site.verwerkingsverantwoordelijke) or "de organisatie die deze website beheert"
    return (
        "<h2>Als u de website bekijkt</h2>"
        "<p>We volgen u niet. We zetten geen cookies op uw telefoon of computer, en we tonen geen reclame. U kunt "
        "alles lezen zonder uw naam te geven.</p>"
        "<p>Een film of de kaart halen we pas op als u daarom vraagt. Het bedrijf dat de film of de kaart levert, ziet "
        "dan het adres (IP-adres) van uw telefoon of computer.</p>"
        "<h2>Als u bij een organisatie hoort</h2>"
        "<p>Staat uw naam, foto of telefoonnummer op een pagina? Dan hebt u daar toestemming voor gegeven. U kunt die "
        "toestemming altijd terugnemen. Wij halen uw gegevens dan weg.</p>"
        "<p>Werkt u mee aan de website? Dan bewaren we uw naam en e-mailadres zolang u meewerkt. Logt u 24 maanden "
        "niet in, dan halen we uw account weg. We mailen u een maand eerder. U kunt uw account ook zelf weghalen.</p>"
        "<h2>Als u ons iets laat weten</h2>"
        "<p>U kunt melden dat er iets niet klopt. Uw naam hoeft niet. Vult u een e-mailadres of telefoonnummer in? Dan "
        "gebruiken we dat alleen om u iets terug te vragen. Na 90 dagen is het weg. Uw melding zelf bewaren we hooguit "
        "een jaar.</p>"
        "<p>Vraagt u of u een organisatie mag bijwerken, of meldt u een organisatie aan? Dan bewaren we wat u over "
        "uzelf invult tot 90 dagen na ons antwoord.</p>"
        "<h2>Als u iets zoekt</h2>"
        "<p>We tellen welke woorden er gezocht worden. We bewaren niet wie dat deed.</p>"
        "<h2>Wie is verantwoordelijk?</h2>"
        f"<p>Dat is {wie}. U kunt daar vragen welke gegevens we van u hebben. We laten ze dan zien, verbeteren ze "
        "of halen ze weg.</p>"
        "<p>Bent u niet tevreden over hoe we dat doen? Dan kunt u een klacht sturen naar de "
        '<a href="https://autoriteitpersoonsgegevens.nl">Autoriteit Persoonsgegevens</a>.</p>'
    )
