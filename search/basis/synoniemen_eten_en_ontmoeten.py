"""Eating together, company, games. See search.basis.synoniemen for how it is written."""

GROEPEN = """
eten, maaltijd, samen eten, eettafel, eetgroep, mee-eten, aanschuiven < samen aan tafel, gezamenlijk
    eten, food, meal, meals, eat, eating, yemek, طعام, أكل, وجبة, jedzenie, posiłek, їжа, їсти,
    comida, comer, kuminda, manger, nourriture, repas
buurtrestaurant, wijkrestaurant, eethuis, buurtkeuken, wijkkeuken, volkskeuken < open eettafel,
    community kitchen, community restaurant
warme maaltijd, warm eten, avondeten, avondmaaltijd, diner, warme hap < warme prak, stamppot,
    dinner, supper, akşam yemeği, عشاء, obiad, kolacja, вечеря, cena
lunch, middageten, lunchtafel, lunchroom < öğle yemeği, غداء, обід, almuerzo, déjeuner
ontbijt, ontbijten, ontbijtgroep < breakfast, kahvaltı, فطور, śniadanie, сніданок, desayuno
koken, kookgroep, kookles, kookclub, kookcursus, kookworkshop < cooking, cook, pişirmek, طبخ,
    gotowanie, готувати, cocinar, cuisiner, kushiná
bakken, taart bakken, bakclub < baking
soep, soepgroep, soepcafé < soup, çorba, شوربة, zupa, суп, sopa, soupe
maaltijdservice, maaltijd aan huis, tafeltje dekje, tafeltjedekje, maaltijdbezorging, warme maaltijd
    thuis, eten bezorgen, kant-en-klaarmaaltijden < eten brengen, magnetronmaaltijd,
    kant-en-klaarmaaltijd, kant-en-klaar, maaltijdbus, eten laten brengen, eten laten bezorgen, eten
    aan huis, thuisbezorgd, diepvriesmaaltijden, meals on wheels, meal delivery, توصيل الطعام
voedselbank, voedselpakket, voedselhulp, gratis boodschappen, noodpakket eten < eten halen, geen
    eten in huis, niets meer te eten, kerstpakket, boodschappenpakket, pakket eten, supermarkt te
    duur, food bank, foodbank, gıda bankası, بنك الطعام, bank żywności, продуктовий банк, banco de
    alimentos, banque alimentaire, banko di kuminda
buurtkast, weggeefkast, deelkast, voedselkast, buurtkoelkast < free pantry, community fridge
honger, hongerig, geen geld voor eten, lege koelkast < kast is leeg, niks te eten, kinderen honger,
    hungry, açım, جائع, głód, голод, hambre
iftar, ramadan, ramadanmaaltijd, suikerfeest, samen vasten breken < vasten, ramadan eten, إفطار,
    رمضان, iftar yemeği
barbecue, bbq, buurtbarbecue
kerst, kerstmis, kerstdiner, kerstviering < kerstzang, kerstmarkt, christmas, noel, boże narodzenie,
    різдво, navidad
sinterklaas, sint, pakjesavond < sinterklaasintocht
oud en nieuw, jaarwisseling, nieuwjaarsborrel, nieuwjaarsreceptie < new year
koffie, koffieochtend, koffie-uurtje, koffiedrinken, koffietafel, bakkie, kopje koffie, koffiehoek,
    koffieclub, koffie-inloop < theekransje, bakje koffie, bakje troost, koffie leuten, coffee,
    kahve, قهوة, kawa, кава, koffi
thee, theetafel, theetuin, theeochtend < tea, çay, شاي, herbata, чай, té, thé
inloop, vrije inloop, inloopochtend, inloopmiddag, inloophuis, binnenlopen, open inloop,
    inloopspreekuur < aanwaaien, drop in, walk-in
buurthuis, wijkcentrum, huis van de wijk, buurtcentrum, wijkhuis, wijkgebouw, dorpshuis,
    ontmoetingscentrum, ontmoetingsruimte, buurtkamer, huiskamer van de wijk, clubhuis,
    wijkgebouwen, multifunctioneel centrum, mfa < ontmoetingsplek, soos, gemeenschapshuis,
    huiskamer, buurtplek, community centre, community center, mahalle evi, مركز الحي, مركز اجتماعي,
    dom kultury, громадський центр, centro comunitario, maison de quartier, sentro di bario
ontmoeten, ontmoeting, mensen ontmoeten, mensen leren kennen, nieuwe mensen, kennismaken, nieuwe
    contacten < chillen met mensen, matties, mattie, onder de mensen zijn, onder de mensen komen,
    nieuwe mensen leren kennen, erbij horen, koffieleuten, contacten leggen, anderen leren kennen,
    sociale contacten, onder de mensen, mensen zien, meet people, meeting people, make friends,
    tanışmak, tanışma, لقاء, poznać ludzi, зустріч, знайомства, conocer gente, rencontrer, topa
    hende
eenzaam, eenzaamheid, alleen voelen, sociaal isolement, eenzaamheidsaanpak < nooit bezoek, niemand
    die belt, thuis zitten, muren komen op me af, isolement, geen aanspraak, mensen missen,
    niemand om mee te praten, niemand hebben, alleen zijn, ken hier niemand, niemand om te praten,
    hele dag thuis, zit alleen thuis, altijd alleen, vervelen, verveel me, aanspraak, behoefte aan
    contact, lonely, loneliness, alone, yalnız, yalnızlık, وحيد, وحدة, samotny, samotność, самотній,
    самотність, soledad, seul, solitude
vrienden, vriendschap, vriend, vrienden maken, vriendinnen < friends, friend, arkadaş, أصدقاء, صديق,
    przyjaciele, друзі, amigos, amis
maatje, buddy, maatjesproject, maatjescontact, vrijwillig maatje, maatje voor ouderen,
    vriendschappelijk contact < iemand die langskomt, samen op stap, vriendendienst,
    iemand om leuke dingen, samen op pad, companion, befriending
huisbezoek, bezoek thuis, bezoekvrijwilliger, bezoekdienst, bezoekgroep < iemand op bezoek, bezoek
    krijgen, humanitas, rode kruis, de zonnebloem, zonnebloem, niemand komt langs, nooit bezoek,
    home visit, ziyaret, زيارة منزلية
telefooncirkel, belcirkel, belmaatje, belgroep, telefonisch contact < bellen met iemand,
    telefoonmaatje
praatje, kletsen, een praatje maken, babbelen, praten < chat, talk, talking, sohbet, konuşmak, حديث,
    rozmowa, розмова, hablar, parler, papia
luisterend oor, luisterlijn, iemand om mee te praten, hulplijn, hulplijnen < iemand die luistert,
    luisteren, hart luchten, praten over problemen, mijn verhaal kwijt, helpline, listening ear
gezelligheid, gezellig, gezellig samen
spelletjes, spellen, gezelschapsspel, bordspel, spelmiddag, spelletjesmiddag, spellenavond < games,
    board games, oyun, ألعاب, ігри, juegos, jeux
bingo, kienen, bingoavond, bingomiddag < bingo night
kaarten, klaverjassen, bridge, jokeren, kaartclub, kaartmiddag < kaartavond, card games, cards,
    karty, cartas
schaken, schaakclub, schaakvereniging < chess, satranç, شطرنج, szachy, шахи, ajedrez
dammen, damclub
biljart, biljarten, biljartclub < billiards, bilardo
sjoelen, sjoelclub, sjoelbak
darten, darts, dartclub
quiz, pubquiz, quizavond
rummikub, domino, scrabble, mahjong
vrouwengroep, vrouwenochtend, vrouwencafé, vrouwenclub, vrouwenhuis, alleen voor vrouwen, damesclub,
    vrouwencentrum < moederclub, vrouwenbond, vrouwen onder elkaar, moslima groep, women's group,
    womens group, kadınlar grubu, مجموعة نساء, grupa kobiet, жіноча група, grupo di hende muhé
mannengroep, mannenochtend, mannenclub, mancave, mannencafé < mannen onder elkaar, men's group, mens
    group
uitje, uitstapje, dagtocht, excursie, busreis, dagreis < er tussenuit, ergens heen, dagje strand,
    strand, zee, dagje uit, er even uit, leuke dag, day trip, outing, gezi, رحلة, wycieczka,
    екскурсія, excursión
vakantie, vakantieweek, zorgvakantie, aangepaste vakantie, vakantiebank, goedkope vakantie < nooit
    op vakantie, weekje weg, vakantie met weinig geld, holiday, vacation, tatil, عطلة, wakacje,
    відпустка, vacaciones, vacances
burendag, buurtfeest, straatfeest, wijkfeest < street party, block party
borrel, buurtborrel, wijkborrel, vrijdagmiddagborrel < drinks
buren, buurtgenoten, buurman, buurvrouw, burencontact, bovenbuurman, onderburen < aardige buren,
    buren leren kennen, neighbours, neighbors, komşu, جيران, sąsiedzi, сусіди, vecinos, voisins
sociaal bankje, ontmoetingsbank
lotgenoten, lotgenotengroep, lotgenotencontact, praatgroep, gespreksgroep, steungroep, zelfhulpgroep
    < support group, destek grubu, مجموعة دعم, grupa wsparcia, група підтримки
"""
