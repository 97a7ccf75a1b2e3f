"""Taking part, work, getting somewhere, and meals of each sort. See search.basis.synoniemen for how it is written."""

GROEPEN = """
dating, daten, speeddaten, vrijgezellen < partner vinden, nieuwe liefde, vrijgezel
activiteitenmaatje, uitgaansmaatje, cultuurmaatje < samen naar de film, samen naar museum
taalcoach, taalvrijwilliger, samenspraak < oefenen met een nederlander, iemand om nederlands te
    oefenen, language buddy
vrijwilligerscentrale, vrijwilligerspunt, vrijwilligersvacaturebank, nlvoorelkaar,
    vrijwilligersorganisatie < volunteer centre
helpende handen, handen uit de mouwen, vrijwilligersdag, nldoet, bedrijfsuitje vrijwilligers < een
    dag helpen, meehelpen, nuttig zijn
bestuur, bestuurslid, penningmeester, secretaris, voorzitter < bestuursfunctie, board member,
    treasurer
gastvrouw, gastheer, barvrijwilliger, kookvrijwilliger < koffie schenken, bardienst, host volunteer
vrijwilligersverzekering, vrijwilligersvergoeding, vrijwilligerswaardering
adviesraad, wmo-raad, cliëntenraad, seniorenraad, participatieraad, klankbordgroep < advisory board
burgerberaad, burgerpanel, buurtvergadering, bewonersvergadering < inspreken, mening geven,
    meebeslissen, meestemmen, citizens assembly
wethouder, burgemeester, college van burgemeester, gemeentebestuur < alderman, belediye başkanı,
    عمدة, burmistrz, мер міста, alcalde, maire
petitie, handtekeningenactie, actiegroep, demonstratie < handtekeningen ophalen, protest, petition
wijkcoöperatie, buurtcoöperatie, wijkbedrijf, bewonersbedrijf < zelf de wijk runnen
uitdaagrecht, right to challenge, buurtrechten
sponsoring, sponsor, crowdfunding, fondsenwerving < geld ophalen, sponsorloop
uitzendbureau, uitzendwerk, detachering < uitzendkracht, temp agency, employment agency, iş bulma
    kurumu, مكتب تشغيل, agencja pracy, агентство праці, agencia de empleo, agence intérim
loopbaanadvies, loopbaancoach, beroepskeuze, loopbaan < ander beroep, ander werk, welk werk past bij
    mij, carrière, career advice, kariyer
werkplein, leerwerkloket, werkgeversservicepunt, werkcentrum, regionaal mobiliteitsteam < job centre
banenmarkt, banenbeurs, speeddate werkgevers < werkgevers ontmoeten, job fair
sollicitatiekleding, dress for success < pak voor sollicitatie, kleren voor sollicitatie
banenafspraak, garantiebaan, basisbaan, participatiebaan, meedoenbaan < werken met een beperking,
    aangepast werk
ondernemersvereniging, winkeliersvereniging, ondernemerskring, netwerkborrel < netwerken, business
    network
boekhouder, boekhouding, administratiekantoor, belastingadviseur < btw, accountant, muhasebeci,
    محاسب, księgowy, бухгалтер, contador
kamer van koophandel, kvk, bedrijf inschrijven < chamber of commerce
whatsapp, videobellen, beeldbellen, facetime < appen, bellen met beeld, kleinkinderen zien op
    telefoon, video call
sociale media, facebook, instagram, tiktok < social media, sosyal medya, соцмережі, redes sociales
e-mailen, e-mailadres, mailen, e-mail < mailtje sturen, e-mail maken
wachtwoord, wachtwoorden, inloggen < wachtwoord vergeten, inlogcode, password, şifre, كلمة السر,
    hasło, пароль, contraseña, mot de passe
veilig internetten, internetveiligheid, digitale veiligheid, cyberveiligheid < veilig online,
    internet safety
kunstmatige intelligentie, ai, chatgpt < artificial intelligence, yapay zeka, штучний інтелект
fietsverhuur, fiets huren, ov-fiets < rent a bike, bike rental, kiralık bisiklet, wypożyczalnia
    rowerów, alquiler de bicicletas
e-bike, elektrische fiets, e-biketraining < elektrisch fietsen, electric bike
driewieler, driewielfiets, aangepaste fiets < fiets met drie wielen, fietsen met slecht evenwicht,
    tricycle
veilig fietsen, fietsvaardigheid, doortrappen, fietstraining < bang op de fiets, fietsen voor
    ouderen, gevallen met de fiets
rijvaardigheid, opfriscursus rijden, rijvaardigheidsrit, blijf veilig mobiel < rijtest ouderen, durf
    niet meer autorijden, refresher driving
rijbewijskeuring, medische keuring, cbr < keuring rijbewijs, rijbewijs 75 jaar
reisassistentie, ov-maatje, ov-coach, reismaatje, reisbegeleiding < bang in de bus, leren reizen,
    samen met de bus, samen met de trein, travel buddy
ziekenvervoer, zittend ziekenvervoer, ziekenhuisvervoer, vervoer naar ziekenhuis < rit naar
    ziekenhuis, brengen naar ziekenhuis, taxi naar ziekenhuis, hospital transport
leerlingenvervoer, schoolvervoer, schoolbus < taxi naar school, busje naar school, school transport
veerpont, pont, veerboot, watertaxi < pontje, ferry, feribot, prom
bushalte, halte, dienstregeling < bus stop, otobüs durağı, przystanek
oefenruimte, repetitieruimte, muziekruimte < band oefenen, ruimte om te oefenen, rehearsal room
atelierruimte, atelier huren, werkruimte, broedplaats < plek voor kunstenaars, studio space
kantoorruimte, bedrijfsruimte, winkelruimte, leegstand < kantoor huren, winkel huren, office space
voedselverspilling, geredde groente, restjes koken, eten redden < overgebleven eten, too good to go,
    eten weggooien, food waste
veganistisch, vegan, plantaardig, vleesvrij < geen vlees eten, plant-based
pannenkoeken, pannenkoekendag, pannenkoekenmiddag < pannenkoek eten, pancakes
high tea, brunch, stadslunch, buurtlunch < taartjes eten
wereldkeuken, wereldeten, internationale keuken, wereldmaaltijd < eten uit andere landen
kookcursus voor mannen, mannenkookclub, mannen koken < man leert koken, koken voor weduwnaars
afhaalmaaltijd, afhalen, afhaalpunt maaltijd < eten ophalen, takeaway
soepbus, straatmaaltijd, eten voor daklozen < warm eten op straat, soup kitchen
"""
