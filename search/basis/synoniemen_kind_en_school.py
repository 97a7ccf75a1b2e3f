"""From baby to eighteen, at home, at play and at school. See search.basis.synoniemen for how it is written."""

GROEPEN = """
babyspullen, babyuitzet, babykleding, babykleertjes, babystartpakket < luiers, kinderwagen,
    ledikantje, wiegje, rompertjes, geld voor babyspullen, baby clothes, nappies, diapers, pram,
    stroller, bebek arabası, ملابس أطفال رضع, wózek dziecięcy, pieluchy, коляска, підгузки,
    cochecito, pañales, poussette
kinderkleding, kinderkledingbeurs, kinderkleren, kledingbeurs < kleren voor kinderen,
    kinderschoenen, winterjas kind, children's clothes, çocuk kıyafeti, ملابس أطفال, ubrania dla
    dzieci, дитячий одяг, ropa para niños
babycafé, baby-inloop, babygroep, moeder-kindgroep, ouder-kindcafé < moeders met baby's, met baby
    naar buiten, andere jonge moeders, mom and baby group
peutergym, kleutergym, kindergym, ouder-kindgym, beweegdiploma < gym voor peuters, gym voor
    kleuters, sport voor peuters, toddler gym
babyzwemmen, peuterzwemmen, ouder-kindzwemmen < zwemmen met baby, zwemmen met peuter, baby swimming
muziek op schoot, babymuziek, peuterdans, muziek voor peuters < zingen met baby, liedjes voor
    peuters
boekstart, babyboekje, boekstartcafé, boekstartuurtje < boekjes voor baby, voorlezen aan baby
leerplicht, leerplichtambtenaar, schoolverzuim, thuiszitter < spijbelen, kind weigert school, durft
    niet naar school, van school gestuurd, schoolweigering, schooluitval, truancy
speciaal onderwijs, passend onderwijs, samenwerkingsverband < leerachterstand, leerproblemen, kind
    loopt vast op school, special education, özel eğitim, تعليم خاص, szkoła specjalna
schoolkeuze, school kiezen, aanmelden basisschool, open dag school < kind inschrijven school,
    schooladvies, school inschrijven, choose a school
tussenschoolse opvang, overblijven, overblijf, tso < lunchen op school, middagpauze school
brede school, kindcentrum, ikc, dagprogrammering < activiteiten na schooltijd, activiteiten op
    school
schoolontbijt, schoolmaaltijd, schoollunch < ontbijt op school, eten op school, zonder ontbijt naar
    school, school meals
weekendschool, zomerschool, zaterdagschool < leren in de vakantie, summer school
examentraining, examenhulp, eindexamen < examen oefenen, toetsen oefenen, leren voor examen, exam
    training
mbo, roc, beroepsopleiding, vakopleiding, bbl < entreeopleiding, een vak leren, vocational training,
    meslek okulu, تدريب مهني للشباب, szkoła zawodowa
universiteit, hogeschool, hbo, studeren < student worden, university, üniversite, جامعة,
    uniwersytet, університет, universidad
schoolmaatschappelijk werk, brugfunctionaris, schoolmaatschappelijk werker < problemen op school,
    hulp op school
mentorproject, jongerenmentor, jongerencoach, mentor < rolmodel, mentor for youth
sociale vaardigheden, sova-training, rots en water, kanjertraining < kind heeft geen vriendjes,
    verlegen kind, vriendjes maken, social skills
kinderen van gescheiden ouders, scheidingskinderen, kies-training < kind en scheiding, scheiden met
    kinderen, ouders gaan uit elkaar
echtscheiding kinderen, ouderschap na scheiding, gescheiden ouders < ruzie met ex, ex over kinderen
gezinsondersteuning, home-start, gezinsmaatje, vrijwilliger in gezin < druk gezin, hulp met kinderen
    thuis, steun in het gezin, family support
tienermoeder, jonge moeder, jonge moeders < jong zwanger, tienerzwanger, teen mom
kindertelefoon, jongerentelefoon, jongerenchat < geheim vertellen, anoniem praten, praten als kind,
    child helpline
kinderrechten, kinderombudsman, jongerenadvocaat < unicef, rechten van kinderen
hangplek jongeren, jop, jongerenontmoetingsplek < chillen, hangplek, hang out
meidengroep, meidenwerk, meidenclub, meidenavond, girls club < voor meiden, meisjesgroep,
    activiteiten voor meisjes
jongensgroep, jongenswerk, jongensavond < activiteiten voor jongens
gamen, gaming, esports, gameavond, gamemiddag < playstation, xbox, nintendo, fortnite, minecraft,
    roblox, spelcomputer, e-sports, video games
coderdojo, programmeren, programmeerles, techniekclub, robotica < leren programmeren, robots bouwen,
    apps maken, websites maken, coding, kodlama, برمجة, programowanie, програмування, programación
makerspace, fablab, maakplaats, makerlab, 3d-printen < 3d-printer, lasersnijden, uitvinden, techniek
    voor kinderen
muziekstudio, opnamestudio, rappen, rap, rapstudio < bandje, nummer opnemen, studio, beats maken,
    tracks opnemen, eigen muziek opnemen, recording studio
dj, dj-les, dj-workshop < draaien leren, draaitafels, plaatjes draaien
circus, jeugdcircus, circusles, acrobatiek, jongleren < eenwieler, koorddansen, sirk, سيرك, cyrk,
    цирк, circo
jeugdtheater, kindertheater, kindervoorstelling, poppentheater, poppenkast < voorstelling voor
    kinderen, toneel voor kinderen, puppet show, kukla tiyatrosu
kinderdisco, jeugddisco, tienerdisco < dansfeest kinderen
waterspeeltuin, waterspeelplaats, pierenbadje, kinderbadje < spelen met water, zwembadje buiten
binnenspeeltuin, indoor speeltuin, speelparadijs < binnen spelen, ballenbak, spelen bij regen,
    indoor playground
natuurspeeltuin, natuurspeelplaats, speelbos < hutten bouwen, boomhut, in bomen klimmen
buitenspeeldag, straatspeeldag, speelstraat, speelcontainer, speelbus < straat afsluiten om te
    spelen, spelen op straat
trapveldje, voetbalveldje, cruyff court, krajicek playground, pannaveld, voetbalkooi < balletje
    trappen, pleintje voetbal, football cage
skelter, stepjes, fietsjes lenen, kinderfiets, kinderfietsenplan < fiets voor kind, te kleine fiets,
    kids bike
verkeersles, verkeersexamen, verkeersbrigade, veilig naar school < klaar-overs, oversteken bij
    school
kinderraad, jongerenraad, kinderburgemeester, kindergemeenteraad < meepraten als jongere, youth
    council
maatschappelijke diensttijd, mdt, maatschappelijke stage < tussenjaar, stage voor school
bijbaan, bijbaantje, vakantiewerk, zaterdagbaan < werkie, vakantiebaan, krantenwijk, werken naast
    school, zakgeld verdienen, side job, part-time job
kinderkookcafé, kookles voor kinderen, kinderkookclub < koken met kinderen, kinderen leren koken
knuffel, knuffelpoli, speelgoedreparatie, poppendokter < knuffel kapot, speelgoed maken
"""
