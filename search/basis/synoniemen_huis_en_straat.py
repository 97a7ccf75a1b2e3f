"""Where people live and what bothers them in the street. See search.basis.synoniemen for how it is written."""

GROEPEN = """
kamer huren, kamerverhuur, studentenkamer, studentenhuis < kamernood, op kamers wonen, kamer
    gezocht, room to rent, kiralık oda, غرفة للإيجار, pokój do wynajęcia, кімната, habitación
koopwoning, huis kopen, hypotheek, makelaar < starterslening, mortgage, buy a house, ev satın almak,
    kredyt hipoteczny, іпотека, hipoteca
vereniging van eigenaren, appartementseigenaren, vve beheer < homeowners association
woningruil, huizenruil, doorstromen, kleiner wonen, wooncoach < huis te groot, huis ruilen, kleiner
    huis, gelijkvloers wonen, downsizing
reparatieverzoek, huisonderhoud, onderhoud woning, onderhoudsdienst < verwarming kapot, verwarming
    doet het niet, cv kapot, cv-ketel kapot, huisbaas doet niets, deur klemt, raam kapot, repair
    request
woongroep, woongemeenschap, centraal wonen, wooncoöperatie, meergeneratiewonen, kangoeroewoning <
    samen oud worden, wonen met anderen, samen wonen, co-housing
spoedzoeker, tijdelijke woning, noodwoning < snel een huis, meteen een huis, tijdelijk wonen,
    temporary housing
crisisopvang, noodopvang, gezinsopvang < met kinderen op straat, vannacht slapen, slaapplek
    vannacht, emergency shelter
zonnepanelen, zonne-energie, energiecoöperatie, warmtepomp, aardgasvrij < warmtenet, eigen stroom,
    buurtstroom, solar panels, güneş paneli, ألواح شمسية, panele słoneczne, сонячні панелі
straatverlichting, lantaarnpaal, straatlamp < donkere straat, straat te donker, lantaarn kapot,
    lantaarnpaal kapot, street lighting, sokak lambası, إنارة الشارع, latarnia, ліхтар, farola
verkeersveiligheid, verkeerssituatie, zebrapad, verkeersdrempel < te hard rijden, hardrijders,
    scheuren door de straat, gevaarlijk kruispunt, gevaarlijke oversteek, druk verkeer, road safety,
    trafik güvenliği, السلامة المرورية
hondenpoep, hondenoverlast, hondenuitlaatplek < poep op straat, hondenstront, poepzakjes, loslopende
    hond, dog poo
graffiti, vandalisme, vernieling < ruit ingegooid, bushokje kapot, muur beklad, kladden op de muur,
    vandalism, vandalizm, تخريب, wandalizm
fietswrak, fietsenstalling, fietsenrek, fietstrommel < weesfiets, fiets stallen, oude fietsen op
    straat, fiets parkeren, bike parking
laadpaal, oplaadpunt, laadpunt, elektrische auto < auto opladen, stekkerauto, charging station
hitte, hittestress, hitteplan < te warm in huis, hittegolf, afkoelen, heat wave
wateroverlast, regenwater, regenton, klimaatadaptatie < straat onder water, kelder onder water,
    plassen op straat, flooding
noodsteunpunt, noodpakket, stroomuitval, rampen < stroomstoring, stroom uitgevallen, ramp,
    noodradio, power cut
bouwplannen, nieuwbouw, renovatie, sloop, herontwikkeling < huis wordt gesloopt, plannen voor de
    straat, bouwproject
wegwerkzaamheden, werk aan de weg, wegafsluiting < straat open, straat opgebroken, weg dicht,
    roadworks
diefstal, gestolen, beroving, zakkenrollen < fiets gestolen, bestolen, beroofd, tas gestolen,
    portemonnee gestolen, theft, stolen, hırsızlık, سرقة, kradzież, крадіжка, robo
drugsoverlast, drugshandel, dealers, drugspand < drugs op straat, dealen, drugsdealers, wiet ruiken,
    hennepkwekerij, drug dealing
meld misdaad anoniem, anoniem melden, misdaad melden < misdaad, criminaliteit, criminelen, iets
    verdachts, verdacht persoon, crime, suç, جريمة, przestępstwo, злочин, crimen
hangjongeren, jeugdoverlast, overlast jongeren, straatcoach, straathoekwerker < jongens op straat,
    jeugd op straat, rondhangende jongeren, groepen jongeren, rotjochies
vuurwerk, vuurwerkoverlast, vuurwerkvrij < harde knallen, geknal, fireworks, havai fişek, ألعاب
    نارية, fajerwerki, феєрверк
geweld, bedreiging, mishandeld, bedreigd < in elkaar geslagen, wapens, vechtpartij,
    violence, threat, şiddet, عنف, przemoc, насильство, violencia
stalking, stalken, lastiggevallen < achtervolgd, ex laat niet met rust, steeds berichtjes van ex,
    lastig gevallen
seksueel geweld, centrum seksueel geweld, seksueel misbruik, aanranding, verkrachting < aangerand,
    verkracht, misbruikt, incest, ongewenst aangeraakt, sexual assault, tecavüz, اغتصاب, gwałt,
    зґвалтування, violación
huwelijksdwang, uithuwelijking, eergerelateerd geweld, achterlating < gedwongen trouwen, trouwen van
    mijn ouders, besnijdenis meisjes, genitale verminking, forced marriage, zorla evlendirme, زواج
    قسري
ouderenmishandeling, financieel misbruik, ontspoorde mantelzorg < kinderen pakken mijn geld, geld
    gestolen door familie, elder abuse
loverboy, loverboys, seksuele uitbuiting, tienerprostitutie < vriend dwingt mij
sekswerk, sekswerker, prostitutie, uitstapprogramma < stoppen met sekswerk, sex work
radicalisering, extremisme, polarisatie < zoon radicaliseert, spanningen tussen groepen
buurttoezicht, buurtwacht, buurtvaders, buurtmoeders, nachtpreventie < surveilleren, rondje door de
    buurt lopen
politieke partij, politiek café, politiek < political party, parti, سياسة, polityka, політика
"""
