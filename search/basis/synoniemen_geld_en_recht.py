"""Money, debts, forms, legal help. See search.basis.synoniemen for how it is written."""

GROEPEN = """
schulden, schuld, schuldhulp, schuldhulpverlening, schuldsanering, schuldhulpmaatje,
    betalingsachterstand, geldproblemen, geldzorgen, schuldenaanpak, voorzieningenwijzer < nazorg
    schulden, beslagvrije voet, saneringskrediet, achterlopen met betalen, afbetalen, gat in mijn
    hand, te veel rekeningen, in het krijt staan, wanbetaler, rood staan, rekeningen niet betalen,
    huur niet betalen, blut, geldnood, betalingsregeling, schuldeiser, geldstress, niets meer op
    rekening, rekeningen stapelen, krap bij kas, debt, debts, borç, borçlar, دين, ديون, długi,
    борги, deudas, dettes, debe
budgetcoach, budgetcursus, omgaan met geld, geld beheren, budgetteren, geldfit, budgetkring < leren
    sparen, uitkomen met geld, overzicht in geldzaken, budgeting, budget coach
bewindvoering, bewindvoerder, budgetbeheer, inkomensbeheer < beschermingsbewind, iemand die mijn
    geld regelt, curatele, mentorschap, curator
deurwaarder, incasso, aanmaning, beslag, loonbeslag, incassobureau < deurwaarder aan de deur, beslag
    op loon, dreigbrief, bailiff, debt collector, icra, حاجز قضائي, komornik, виконавець
bijstand, bijstandsuitkering, participatiewet, bijstand aanvragen, werk en inkomen, sociale dienst <
    steun trekken, leven van de bijstand, welfare, social assistance, sosyal yardım, مساعدة
    اجتماعية, zasiłek, соціальна допомога, ayuda social, onderstand
uitkering, ww, wia, ziektewet, uwv, uitkeringsgerechtigd < sociale zaken, ioaw, bbz, steuntrekken,
    wajong, steuntrekker, inkomen zonder werk, benefits, unemployment benefit, işsizlik maaşı,
    إعانة, zasiłek dla bezrobotnych, виплати, subsidio
armoede, weinig geld, minima, laag inkomen, rondkomen, geldgebrek, sociaal minimum,
    bestaanszekerheid < geen doekoe, moni, doekoe, skeer, eindjes aan elkaar knopen, moeilijk
    rondkomen, te weinig geld, niet rondkomen, weinig inkomen, op zwart zaad, platzak, blut, krap
    zitten, einde van de maand, moeite met rondkomen, geld te kort, arme mensen, poverty, poor, low
    income, little money, no money, fakirlik, yoksulluk, فقر, bieda, бідність, pobreza, pauvreté
geld, financiën, financieel, geldzaken < money, finances, para, مال, نقود, pieniądze, гроші, dinero,
    argent, plaka
toeslagen, toeslag, huurtoeslag, kindgebonden budget, toeslag aanvragen, toeslagenhulp <
    toeslagenouder, gedupeerde, toeslag terugbetalen, zorgtoeslag aanvragen, allowance, housing
    benefit, kira yardımı, dodatek
belasting, belastingaangifte, belastinghulp, aangifte, belastingdienst, belastinghulp ouderen,
    invulhulp < aangiftehulp, belastingpapieren, blauwe brief, belastingbrief, belastingformulier,
    aangifte invullen, aangifte inkomstenbelasting, blauwe envelop, belasting terug, tax, taxes,
    vergi, ضرائب, podatki, podatek, податки, impuestos, impôts
formulieren, formulierenbrigade, formulierenhulp, hulp bij formulieren, formulier invullen, papieren
    invullen, hulp bij aanvragen, papierwerk < aanvraagformulier, stapel post, officiële brief,
    brief van instantie, moeilijke brief, papieren op orde, ordner, ongeopende post, post openen,
    aanvraag invullen, formulier te moeilijk, forms, help with forms, paperwork, form doldurma,
    استمارة, formularze, анкети, formularios, formulaires
brieven, post lezen, moeilijke brief, brief lezen, hulp bij post, administratie, thuisadministratie,
    papierwinkel, post en papieren, briefhulp < papieren uitzoeken, administratie bijhouden,
    humanitas thuisadministratie, brief van de gemeente, brief niet begrijpen, snap de brief niet,
    brief schrijven, stapel post, ongeopende post, moeilijke woorden in brief, mektup, رسالة, رسائل,
    listy, лист, cartas, lettres, karta
sociaal raadslieden, sociaal raadsman, raadsman, raadslieden, informatie en advies, spreekuur <
    advice, adviser, danışma, استشارة, porada, порада, consejo, conseil
rechtshulp, juridisch loket, gratis rechtshulp, juridische hulp, rechtswinkel, wetswinkel, gratis
    advocaat, sociaal-juridisch < telefoonrekening, abonnement opzeggen, contract, mijn rechten,
    juridisch advies, legal help, legal aid, legal advice, hukuki yardım, مساعدة قانونية, pomoc
    prawna, юридична допомога, ayuda legal, aide juridique
advocaat, jurist, rechtsbijstand < gratis advocaat, pro-deoadvocaat, pro deo, toevoeging, lawyer,
    attorney, avukat, محام, محامي, prawnik, адвокат, abogado
bezwaar, bezwaar maken, beroep, bezwaarschrift, klacht < appeal, complaint, itiraz, şikayet, شكوى,
    skarga, скарга
echtscheiding, scheiding, scheiden, scheidingsloket < uit elkaar, divorce, boşanma, طلاق, rozwód,
    розлучення, divorcio
mediation, mediator, bemiddeling, conflictbemiddeling
discriminatie, racisme, antidiscriminatie, ongelijke behandeling < achtergesteld, uitgescholden,
    discriminatie melden, discrimination, racism, ayrımcılık, تمييز, dyskryminacja, дискримінація,
    discriminación
kledingbank, tweedehands kleding, kleding gratis, kledingruil, kleding, kleren, kledingpunt,
    kledingwinkel < winterkleren, kleren weggeven, kleren gratis, schoenen, jas, winterjas, warme
    kleren, schoenen kind, kleding inleveren, clothes, clothing, clothes bank, giysi, kıyafet,
    ملابس, ubrania, одяг, ropa, vêtements, paña
kringloop, kringloopwinkel, tweedehands, weggeefwinkel, ruilwinkel, weggeefhoek, weggeefhuis,
    ruilhoek < huisraad, ophalen spullen, spullen weggeven, gebruikte spullen, goedkope spullen,
    oude spullen, spullen brengen, spullen wegbrengen, tweedehands meubels, marktplaats, second
    hand, secondhand, thrift shop, charity shop, ikinci el, مستعمل, używane, секонд-хенд, segunda
    mano
speelgoedbank, speelgoeduitleen, speelotheek, speelgoed, speelgoed lenen, speelgoedruil < speelgoed
    weggeven, cadeautjes kinderen, toys, toy library, oyuncak, ألعاب أطفال, zabawki, іграшки,
    juguetes, jouets
stichting leergeld, leergeld, schoolspullen, schoolkosten, laptop voor school, schoolreisje betalen
    < schooltas, schoolboeken betalen, fiets voor school, laptop school, schoolreis te duur
jeugdfonds, jeugdfonds sport en cultuur, sport betalen, contributie betalen, sportfonds,
    cultuurfonds < sport te duur, voetbalclub betalen, zwemles betalen, muziekles betalen
meedoenregeling, stadspas, rotterdampas, minimaregeling, kortingspas, kindpakket, meedoen balie,
    kortingskaart, gemeentepas < meedoenpas, minimapas, ooievaarspas, u-pas, korting met laag
    inkomen, pas voor minima, city pass
bijzondere bijstand, individuele inkomenstoeslag, noodfonds, noodhulp < kosten vergoed krijgen,
    vergoeding van gemeente, wasmachine vergoeding, emergency help, emergency money, acil yardım
pensioen, aow, ouderdomspensioen, svb < pension, emeklilik, معاش, emerytura, пенсія,
    retraite
bank, bankzaken, rekening openen, internetbankieren < bank account, banka hesabı, حساب بنكي, konto
    bankowe
verzekering, verzekeringen, polis < insurance, sigorta, تأمين, ubezpieczenie, страхування, seguro
energietoeslag, energierekening, energiearmoede, energiekosten, noodfonds energie < kachel,
    stadsverwarming, verwarming te duur, jaarafrekening energie, energienota, gas en licht,
    afgesloten stroom, afgesloten gas, stroom afgesloten, gas afgesloten, gas te duur,
    stroomrekening, gasrekening, energie te duur, energy bill, elektrik faturası, فاتورة الكهرباء,
    rachunek za prąd
testament, notaris, levenstestament, erfenis < volmacht, notary, will, كاتب عدل, notariusz, нотаріус
"""
