"""Rules, rights, and money that does not come. See search.basis.synoniemen for how it is written."""

GROEPEN = """
sociale lening, kredietbank, geld lenen, sociaal krediet < gemeentelijke kredietbank,
    gemeentekrediet, krediet, voorschot, loan, kredi, قرض, pożyczka, кредит, préstamo
wsnp, schuldregeling, schone lei, minnelijk traject < schulden kwijtschelden, schuldenvrij worden
kwijtschelding, gemeentelijke belastingen, kwijtschelding belasting < gemeentebelasting,
    afvalstoffenheffing, rioolheffing, waterschapsbelasting, belasting niet betalen
alimentatie, kinderalimentatie, partneralimentatie < ex betaalt niet, alimony, child support,
    nafaka, نفقة, alimenty, аліменти, pensión alimenticia
kinderbijslag, kinderbijslag aanvragen < geld voor kinderen, child benefit, çocuk parası, إعانة
    الأطفال, zasiłek rodzinny, допомога на дітей
kinderopvangtoeslag, toeslag kinderopvang < opvang te duur, kosten kinderopvang, childcare allowance
toeslagenaffaire, gedupeerde ouders, hersteloperatie toeslagen, toeslagenouders <
    toeslagenschandaal, toeslagenmoeder, childcare benefits scandal
studiefinanciering, studieschuld, studiebeurs < duo, stufi, studielening, lenen voor studie, student
    loan, öğrenci kredisi
inschrijven gemeente, brp, uittreksel, bsn, adreswijziging, basisregistratie < burgerservicenummer,
    sofinummer, bevolkingsregister, register address, adres kaydı, تسجيل العنوان, zameldowanie,
    реєстрація адреси, empadronamiento
briefadres, postadres < inschrijven zonder adres, dakloos inschrijven
verklaring omtrent gedrag, vog
ontslag, ontslagen, arbeidsrecht, vakbond, arbeidsconflict < baas betaalt niet, loon niet gekregen,
    ruzie met baas, conflict met baas, weggestuurd van werk, fired, işten çıkarılma, فصل من العمل,
    zwolnienie z pracy, звільнення, despido, licenciement
arbeidsongeschikt, arbeidsongeschiktheid, afgekeurd, wia, wajong < ziek en geen inkomen, ziekmelden,
    lang ziek, incapacity, iş göremezlik, niezdolność do pracy
loonstrook, minimumloon, arbeidscontract, arbeidsrechten < salaris, te weinig loon, uitbetaling
    loon, vakantiegeld, payslip, wage, maaş bordrosu, راتب, wypłata, зарплата, nómina
consumentenrecht, consuwijzer, geschillencommissie, abonnement opzeggen < abonnement stoppen,
    telefoonabonnement, geld terug, verkeerde aankoop, consumer rights
boete, cjib, verkeersboete, bekeuring < boete betalen, boete niet betalen, parkeerboete, traffic
    ticket, para cezası, غرامة, mandat, штраф, multa, amende
rechtbank, rechter, rechtszaak, dagvaarding < court, judge, mahkeme, محكمة, sąd, суд, juzgado
omgangsregeling, co-ouderschap, omgangshuis, ouderschapsplan < kinderen niet zien, kind na
    scheiding, gezag over kind, voogdij, custody, velayet, حضانة الطفل, opieka nad dzieckiem, опіка
ombudsman, klachtenloket, klachtencommissie, klachtenfunctionaris < klacht over gemeente, klacht
    indienen, boos op gemeente, slecht behandeld, ombudsperson
vergunning, omgevingsvergunning, evenementenvergunning, kapvergunning < vergunning aanvragen, boom
    kappen, feest op straat vergunning, permit, izin belgesi, رخصة, pozwolenie, дозвіл, permiso
informatiepunt digitale overheid, ido, informatiepunt < overheid online, websites van de overheid,
    berichtenbox
sparen, spaargroep, spaarkring < geld opzij zetten, kasmoni, saving, biriktirmek, ادخار,
    oszczędzanie
bespaartips, besparen, geld besparen < zuinig leven, bezuinigen, minder uitgeven, uitgaven omlaag,
    save money, tasarruf, توفير المال, oszczędzać pieniądze, заощаджувати
geldplan, nibud, huishoudboekje, geldcoach, financieel spreekuur < overzicht van mijn geld,
    inkomsten en uitgaven, vaste lasten, geld overzicht, budget plan
collectieve zorgverzekering, gemeentepolis, minimapolis < zorgverzekering te duur, premie niet
    betalen
gezinshereniging, nareis < familie laten overkomen, gezin laten overkomen, family reunification,
    aile birleşimi, لم الشمل, łączenie rodzin, reunificación familiar
terugkeer, remigratie, terugkeren < terug naar mijn land, terug naar eigen land, voluntary return
"""
