"""Children, parents, young and old. See search.basis.synoniemen for how it is written."""

GROEPEN = """
opvoeden, opvoeding, opvoedhulp, opvoedondersteuning, opvoedadvies, opvoedcursus, opvoedspreekuur,
    opvoedvragen, oudercursus, triple p < zoon luistert niet, dochter eet niet, kind slaapt slecht,
    kind is druk, grenzen stellen, lastige puber, opvoedvraag, kind wil niet luisteren, boos kind,
    stiefouder, samengesteld gezin, bedplassen, slaapritme, mijn kind luistert niet, driftbui,
    driftbuien, kind is boos, kind slaat, moeilijk kind, lastig kind, puber luistert niet, ruzie met
    mijn kind, ruzie met puber, kind slaapt niet, kind eet niet, kind wil niet eten, zindelijk,
    gedragsproblemen, moeilijke puber, parenting, raising children, çocuk yetiştirme, تربية الأطفال,
    wychowanie dzieci, виховання дітей, criar hijos, lanta mucha
kinderopvang, crèche, kinderdagverblijf, kdv, opvang kinderen, gastouder, peuteropvang, dagopvang
    kinderen, gastouderopvang < kind naar de opvang, opvang baby, onthaalmoeder, childcare, daycare,
    nursery, kindergarten, kreş, çocuk bakımı, حضانة, رعاية الأطفال, żłobek, przedszkole, дитячий
    садок, guardería, garderie
peuterspeelzaal, peutergroep, voorschool, vve, peuterspeelgroep, peuteropvang, speelzaal <
    voorschoolse educatie, bewaarschool, peuter leren praten, speelgroepje, preschool, playgroup,
    toddler group, anaokulu, روضة
naschoolse opvang, bso, buitenschoolse opvang, voorschoolse opvang < kinderen na schooltijd, opvang
    na school, after school care, after school
oppas, babysitter, oppassen, oppasdienst, kinderoppas, oppasouder < iemand past op kinderen,
    oppasmoeder, babysit, çocuk bakıcısı, جليسة أطفال, opiekunka, няня, niñera
kinderen, kind, kids, kinderactiviteit, kinderactiviteiten, voor kinderen < children, child, çocuk,
    çocuklar, أطفال, طفل, dzieci, dziecko, діти, дитина, niños, enfants, mucha, muchanan
kinderclub, kindermiddag, kinderinstuif, woensdagmiddagclub, kinderwerk < kids club
baby, babys, zuigeling, babymassage < bebek, رضيع, niemowlę, немовля, bebé
peuter, peuters, kleuter, kleuters, dreumes < toddler, küçük çocuk
moeder, moeders, moedergroep, moedercafé, mama, mamacafé < mother, mum, mom, anne, أم, matka, мама,
    madre
vader, vaders, vadergroep, vadercentrum, papa < father, dad, baba, أب, ojciec, тато, padre, père
alleenstaande ouder, alleenstaande moeder, alleenstaande vader, eenoudergezin < single parent,
    single mother, single mom
ouders, ouderkamer, oudercafé, oudercontact, ouderbijeenkomst < parents, ebeveyn, والدين, rodzice,
    батьки, padres, mayornan
jongeren, jongere, tieners, tiener, jeugd, pubers, jongvolwassenen, adolescenten < jongens en
    meisjes, youth, young people, teenagers, teens, gençler, genç, شباب, młodzież, молодь, підлітки,
    jóvenes, jeunes, hóben
jongerencentrum, jongerenwerk, jongerenwerker, jeugdhonk, jeugdsoos, jongereninloop, jongerenhuis <
    youth centre, youth center, youth work, gençlik merkezi, مركز شباب, klub młodzieżowy
jeugdzorg, jeugdhulp, jeugdteam, gezinshulp, gezinscoach, gezinsbegeleiding < youth care, family
    help, aile yardımı
pesten, gepest, pestgedrag, pestprobleem, anti-pesten < uitgelachen, cyberpesten, online pesten,
    kind wordt gepest, gepest op school, treiteren, bullying, zorbalık, تنمر, przemoc w szkole,
    булінг, acoso escolar
speeltuin, speelplek, speelplaats, speelveldje, speeltuinvereniging < playground, oyun parkı, ملعب,
    plac zabaw, дитячий майданчик, parque infantil, aire de jeux
spelen, buiten spelen, buitenspelen, spelen in de buurt < play, oynamak, لعب, zabawa, гра, jugar,
    jouer
scouting, padvinderij, welpen, scouts
jeugdvakantie, vakantieactiviteiten, vakantieprogramma, vakantiekamp, zomerkamp < zomervakantie
    kinderen, zomer, zomervakantie, vakantie thuis, vakantieweek, kindervakantie, speelweek,
    huttenbouw, summer camp, yaz kampı, مخيم صيفي, obóz letni, табір
verjaardag, kinderfeestje, verjaardagsbox, jarige job, verjaardagspakket < traktatie, jarig,
    verjaardag niet vieren, feestje kind, slingers en taart, birthday, doğum günü, عيد ميلاد,
    urodziny, день народження, cumpleaños, anniversaire
pleegzorg, pleegouder, adoptie, steungezin, steunouder < foster care
huiselijk geweld, mishandeling, veilig thuis, kindermishandeling, geweld thuis, partnergeweld,
    oudermishandeling < agressieve partner, blauwe plekken, geslagen thuis, eerwraak, gedwongen
    huwelijk, misbruik, man slaat, mijn man slaat mij, bang voor mijn man, bang voor partner, ruzie
    thuis, onveilig thuis, geslagen, partner slaat, vrouw slaat, domestic violence, abuse, aile içi
    şiddet, عنف منزلي, przemoc domowa, домашнє насильство, violencia doméstica, violence conjugale
vrouwenopvang, blijf van mijn lijf, opvanghuis vrouwen < women's shelter, womens shelter, kadın
    sığınma evi
ouderen, senioren, bejaarden, 55-plussers, 65-plussers, 50-plussers, 60-plussers, seniorenclub,
    ouderensoos, oudere, gepensioneerden, 70-plussers < grijze golf, oude van dagen, krasse knarren,
    bejaardensoos, seniorensoos, oude mensen, elderly, seniors, older people, old people, yaşlı,
    yaşlılar, كبار السن, مسنين, seniorzy, osoby starsze, літні люди, пенсіонери, mayores, ancianos,
    personnes âgées, hende grandi
ouderenadviseur, ouderenwerk, seniorenwijzer, ouderenbond, anbo, kbo
kleinkinderen, opa, oma, grootouders < grandparents, büyükanne, جدة, babcia, бабуся
jonge mantelzorger, jonge mantelzorgers, kind van zieke ouder < young carers
"""
