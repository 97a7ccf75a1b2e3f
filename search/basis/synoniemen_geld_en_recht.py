"""Money, debts, forms, legal help. See search.basis.synoniemen for how it is written."""

GROEPEN = """
schulden, schuld, schuldhulp, schuldhulpverlening, schuldsanering, schuldhulpmaatje,
    betalingsachterstand, geldproblemen, geldzorgen < debt, debts, borç, borçlar, دين, ديون, długi,
    борги, deudas, dettes, debe
budgetcoach, budgetcursus, omgaan met geld, geld beheren, budgetteren < budgeting, budget coach
bewindvoering, bewindvoerder, budgetbeheer, inkomensbeheer
deurwaarder, incasso, aanmaning, beslag < bailiff, debt collector, icra, حاجز قضائي, komornik,
    виконавець
bijstand, bijstandsuitkering, participatiewet, bijstand aanvragen < welfare, social assistance,
    sosyal yardım, مساعدة اجتماعية, zasiłek, соціальна допомога, ayuda social, onderstand
uitkering, ww, wia, ziektewet, uwv < benefits, unemployment benefit, işsizlik maaşı, إعانة, zasiłek
    dla bezrobotnych, виплати, subsidio
armoede, weinig geld, minima, laag inkomen, rondkomen, geldgebrek < poverty, poor, low income,
    little money, no money, fakirlik, yoksulluk, فقر, bieda, бідність, pobreza, pauvreté
geld, financiën, financieel, geldzaken < money, finances, para, مال, نقود, pieniądze, гроші, dinero,
    argent, plaka
toeslagen, toeslag, huurtoeslag, kindgebonden budget < allowance, housing benefit, kira yardımı,
    dodatek
belasting, belastingaangifte, belastinghulp, aangifte, belastingdienst < tax, taxes, vergi, ضرائب,
    podatki, podatek, податки, impuestos, impôts
formulieren, formulierenbrigade, formulierenhulp, hulp bij formulieren, formulier invullen, papieren
    invullen < forms, help with forms, paperwork, form doldurma, استمارة, formularze, анкети,
    formularios, formulaires
brieven, post lezen, moeilijke brief, brief lezen, hulp bij post, administratie, thuisadministratie,
    papierwinkel < mektup, رسالة, رسائل, listy, лист, cartas, lettres, karta
sociaal raadslieden, sociaal raadsman, raadsman, raadslieden, informatie en advies, spreekuur <
    advice, adviser, danışma, استشارة, porada, порада, consejo, conseil
rechtshulp, juridisch loket, gratis rechtshulp, juridische hulp, rechtswinkel, wetswinkel < legal
    help, legal aid, legal advice, hukuki yardım, مساعدة قانونية, pomoc prawna, юридична допомога,
    ayuda legal, aide juridique
advocaat, jurist, rechtsbijstand < lawyer, attorney, avukat, محام, محامي, prawnik, адвокат, abogado
bezwaar, bezwaar maken, beroep, bezwaarschrift, klacht < appeal, complaint, itiraz, şikayet, شكوى,
    skarga, скарга
echtscheiding, scheiding, uit elkaar, scheiden, scheidingsloket < divorce, boşanma, طلاق, rozwód,
    розлучення, divorcio
mediation, mediator, bemiddeling, conflictbemiddeling
discriminatie, racisme, antidiscriminatie, ongelijke behandeling < discrimination, racism,
    ayrımcılık, تمييز, dyskryminacja, дискримінація, discriminación
kledingbank, tweedehands kleding, kleding gratis, kledingruil, kleding, kleren < clothes, clothing,
    clothes bank, giysi, kıyafet, ملابس, ubrania, одяг, ropa, vêtements, paña
kringloop, kringloopwinkel, tweedehands, weggeefwinkel, ruilwinkel, weggeefhoek < second hand,
    secondhand, thrift shop, charity shop, ikinci el, مستعمل, używane, секонд-хенд, segunda mano
speelgoedbank, speelgoeduitleen, speelotheek, speelgoed < toys, toy library, oyuncak, ألعاب أطفال,
    zabawki, іграшки, juguetes, jouets
stichting leergeld, leergeld, schoolspullen, schoolkosten, laptop voor school
jeugdfonds, jeugdfonds sport en cultuur, sport betalen, contributie betalen
meedoenregeling, stadspas, rotterdampas, minimaregeling, kortingspas, kindpakket, meedoen balie <
    city pass
bijzondere bijstand, individuele inkomenstoeslag, noodfonds, noodhulp < emergency help, emergency
    money, acil yardım
pensioen, aow, ouderdomspensioen, svb < pension, emeklilik, معاش, emerytura, пенсія,
    retraite
bank, bankzaken, rekening openen, internetbankieren < bank account, banka hesabı, حساب بنكي, konto
    bankowe
verzekering, verzekeringen, polis < insurance, sigorta, تأمين, ubezpieczenie, страхування, seguro
energietoeslag, energierekening, energiearmoede, energiekosten < energy bill, elektrik faturası,
    فاتورة الكهرباء, rachunek za prąd
testament, notaris, levenstestament, erfenis < notary, will, noter, كاتب عدل, notariusz, нотаріус
"""
