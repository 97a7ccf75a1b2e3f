"""Feasts, houses of faith, people from one country. See search.basis.synoniemen for how it is written."""

GROEPEN = """
pasen, paaseieren zoeken, paasbrunch, paasviering < easter, paskalya, عيد الفصح, wielkanoc,
    великдень, pascua, pâques
koningsdag, oranjevereniging, oranjefeest < koninginnedag, verjaardag van de koning, king's day
sint-maarten, lampionnenoptocht, lampion, lampionoptocht < langs de deuren zingen
halloween, griezeltocht, spooktocht < verkleden halloween
offerfeest, eid al-adha < kurban bayramı, عيد الأضحى, eid
eid al-fitr, suikerfeestviering, feestgebed < ramazan bayramı, عيد الفطر
divali, diwali, holi, holi phagwa, lichtjesfeest < holifeest
newroz, nowruz, noroez < nevruz, perzisch nieuwjaar
chinees nieuwjaar, maannieuwjaar < lunar new year
moederdag, vaderdag < mother's day, anneler günü, dzień matki
valentijn, valentijnsdag < valentine
pride, regenboogviering, roze zaterdag < gay pride
transgender, genderidentiteit, transitie, non-binair < gender, in verkeerd lichaam, geslacht
    veranderen, nonbinary
coming-out, gsa
regenbooginloop, regenboogcafé, roze salon, roze ontmoeting < andere homo's ontmoeten,
    lhbti-ontmoeting
bijbelstudie, bijbelkring, huiskring, gebedsgroep, alphacursus < bidden, samen bidden, bible study,
    prayer group, modlitwa
migrantenkerk, pinksterkerk, pinkstergemeente, internationale kerk < afrikaanse kerk, african
    church, pentecostal
katholiek, rooms-katholiek, parochiehuis, heilige mis < catholic, katolik, كاثوليكي, katolicki,
    католицький, católico
protestants, hervormd, gereformeerd, wijkgemeente < dominee, protestant church
orthodox, orthodoxe kerk < orthodox church, ortodoks, православна, ortodoxo
synagoge, joods, joodse gemeente < rabbijn, synagogue, jewish, sinagog, كنيس, synagoga, синагога,
    sinagoga
boeddhisme, boeddhistisch centrum, zen, zenmeditatie < boeddha, buddhism, budizm
gurdwara, sikh, sikhtempel
humanisme, humanistisch verbond, humanist < niet gelovig, humanism
stilteruimte, stiltecentrum, bezinning, klooster, abdij < plek om te rusten, even stil zijn, rustige
    plek, stil zijn, kaarsje aansteken, quiet room
zondagsschool, kinderkerk, kindernevendienst, catechese < sunday school
koranschool, koranles, islamitische les < koran, quran lessons, kuran kursu, تحفيظ القرآن
kaapverdisch, kaapverdië, kaapverdiaanse < cape verdean, cabo verde, criolo
eritrees, eritrea, eritreeërs, tigrinya < eritrean, ትግርኛ
syrisch, syriërs, syrië < syrian, سوري, suriyeli, syryjczyk
afghaans, afghanen, afghanistan, dari < afghan, دری
iraans, iraniërs, perzisch, farsi < iranian, persian, فارسی
somalisch, somaliërs, somalië < somali, soomaali
koerdisch, koerden < kurdish, kürt, kurdî, كردي
bulgaars, bulgaren, bulgarije < bulgarian, български
roemeens, roemenen, roemenië < romanian, română
portugees, portugese, braziliaans < portuguese, português
spaanstalig, latijns-amerikaans, latino < latinos, hispanos, latinoamericano
hindostaans, hindoestaans, hindostanen < sarnami
moluks, molukkers, molukse
indisch, indo's, pasar, indische ouderen < nederlands-indië
chinees, chinese, chinezen, kantonees < mandarijn
turkse vereniging, turkse ouderen, turkse vrouwen, turks centrum < türk derneği
marokkaanse vereniging, marokkaanse ouderen, marokkaanse vrouwen < جمعية مغربية
arbeidsmigrant, arbeidsmigranten, eu-burgers, seizoenarbeiders < buitenlandse werknemers, migrant
    worker, göçmen işçi, عامل مهاجر, pracownik migrujący, заробітчанин, trabajador migrante
wegwijs in nederland, nederlandse cultuur, welkom in nederland, wegwijsmaatje < hoe werkt nederland,
    new in holland
migrantenouderen, oudere migranten, cultuursensitief < ouderen met andere taal
"""
