# A name, a sex, a life lived: told without the word
rule    lives-as
does    prompt ask likely
why     Tells of living in another gender or under another name.
basis   rule 1 (ask), 3a (gender-related exclusions); lexicon team 2026-11-22
say     live|lived|lives|living|goes_out|"out" as ~name|"a woman"|"a man"|"a girl"|"a boy"|female|male|himself|herself|themselves; call|calls|called|calling himself ~name|"she"; call|calls|called|calling herself "he"; known as ~name since; been|becoming|became ~name since|"full time"|"at weekends"|"to everyone"; pt|patient been ~name since; "known as" ~name ..6 still ..1 say|says|saying; bags|bag|label|labels|letters|screen|record|chemist|pharmacy|spine|app|envelope|prescriptions still ..1 say|says|saying|show|shows|call|calls|use|uses|print|prints ~name|mr|miss|male|female|"the old name"; registered|recorded as ~name until|till|before; "had been"|"used to be"|"was once" ~name before|until|till|then; "law about telling"|"gender recognition"|"the before name"|"post-transition"|"post transition"|"pre-transition"|"since transitioning"|"before transition"|"before her transition"|"before his transition"
say     "asked us to say he"|"asked us to say she"|"asked us to say they"|"wants us to say he"|"wants us to say she"|"say he and"|"say she and"|"say they and"|"wants to be he"|"wants to be she"|"prefers he"|"prefers she"|"prefers they"|"use they"|"uses they"|"uses he"|"uses she"|"likes to be he"|"he not she"|"she not he"|"they not she"|"they not he"|"is a he now"|"is a she now"|"never felt a girl"|"never felt a boy"|"never felt like a girl"|"never felt like a boy"|"not really a girl"|"not really a boy"|"feels neither"|"feels like neither"|"title mx"|"mx on letters"|"mx as title"|"mx on the system"
say     wear|wears|wearing|wore|try|tries|trying|borrow|borrows ..3 "his wife's"|"wife's"|"his mum's"|"his late mum's"|"his sister's"|"his mother's"|"his girlfriend's"|"women's" ..2 clothes|things|dress|dresses|heels|makeup|tights|skirts|underwear; wig|frock|frocks|lipstick|"make-up"|"high heels"|lingerie ..4 himself|his|he|beard|"in secret"|upstairs|weekends|decent; dress|dresses|dressing|dressed as ..1 woman|lady|~name; tavistock|"tavi-type"|"cyps gender"|"cyp gender"|"gender team"|"gender nurse"|"gender doctor"|"gender list"|"gender hub"|"gender pathway"|"nottingham centre for gender"|"indigo gender"|"tts london"|"sandyford gender"|"chalmers gender"; body ..3 "reach eighteen"|"turn into a"; phone|voice gives her|him away; tucks|tucking ..4 groin|tape|underwear; "trans tape"|"stand to pee"|"lives stealth"|"stealth at work"; period|periods|breasts|womb ..5 "a boy"|"a man"|"a lad"|"boys don't"|"men don't"; "a boy shouldn't have"|"a man shouldn't have"
say     sandrena|oestrogel|estradot|evorel|progynova|estradiol ..6 decapeptyl|prostap|leuprorelin|triptorelin|goserelin|cypro|cyproterone|blocker; hormones|oestrogen|estradiol|testosterone|testogel|"t gel"|gel ..3 from|off ..2 facebook|telegram|discord|instagram; testogel|tostran|nebido|sustanon|testosterone ..6 gic|bridging; female|male on ..1 system|record|spine since|from; prostate ..4 "female on"; smear|cervix|ovaries ..6 "man's name"|beard; he's|she's|"he is"|"she is"|they're|becomes|is ~name at|on|to|in weekends|home|evenings|"the house"|friends|wife|everyone; at home|weekends|evenings|"the weekend" ..1 he's|she's|"he is"|"she is"|they're|is|as ~name; asked|asks|wants|wanted|likes|prefers|would_like ..1 me|us|staff|everyone|people|school to ..1 say|use|write|put|call they|he|she|them|him|her; "not the boy"|"not the girl"|"not the man"|"not the woman"|"not the son"|"not the daughter"|"not the lad" ..4 forms|record|think|everyone|see|raised|system; outs|outed|outing me|her|him|them; "real life experience"|"real-life experience"|"lived experience letter"|"rle"; "full time" ..3 panel|gic|name; vest|top|bra|tape|bandage|bandages|cling film ..6 flat|flatten|flatter|flattens; stage ~num|one|two|three|1|2|3 ..6 urethra|urethral|glansplasty|phallus|scrotoplasty|forearm; wake_up|"wake up"|waking_up|"turn into"|become ..2 a|as ..1 boy|girl|lad|lass; record|screen|label|system|notes|van ..2 says|say|shows|reads|have|has F|M|male|female; have|has|had|got|put ..1 her|him|them|me as|"down as" ..1 male|female|man|woman; PSA|prostate|testicles ..3 @her-sex; changed back ..4 regret|regrets|chest|stays; told ..2 who he|she is ..2 under|inside|really; back in the box|closet; taken|took|take|off|gone|removed ..2 "up top"; "up top" ..3 gone|off|removed|flat|never; never been|felt his|hers|mine|theirs; label|labels|bag|screen ..1 still? prints|says|shows ms|mrs; number|record ..2 with F|M
say     binder|binders ..1 ~num|"8h"|"10h"|"12h"|"14h"|"9h"|hours|"all day"|overnight|daily|"too tight"|"too long"; has been ~name ..3 since; has been ~name at home|school|college|weekends; hair ..1 in|inside ..1 tube|urethra|neourethra; stands|stand up|to ..1 pee|wee; beard score; "dead one" ..3 letters|record|name; spoken|speak|addressed|referred|greeted ..1 to as ~name|she|he|they|miss|mr; answer|answers|answering|responds|reply only|"just" to ~name; being|when|hates|if called she|he|her|him|miss|sir|madam|"young lady"|"young man"; school|teachers|staff|college|friends|work|everyone ..1 are|is|now? using|use|uses he|she|they|him; stuffed|padded bra; wears|wearing|wear ..1 bra ..4 under|his|he|college|work|overalls; i|he|she|they used_to be ~name; dysphoric ..3 voice|chest|body|periods|genitals|face; distress ..2 about|re|with|over ..1 chest|voice|puberty|body_hair
unless  married|maiden|divorce|marriage|stage|author|drama|play|panto|pantomime|fancy|wound|chemo|alopecia|singer|choir|nodules|laryngeal|parkinson|stroke|endometriosis|fibroid|fibroids|menopause|perimenopause|menopausal|witness|alias|nickname|dog|cat|middle|twin|mixed|slip|mislabelled|wedding|bridesmaid|merged|baby|carer|christmas|santa|halloween|world_book|radiotherapy|husband|husband's|carer's|brace|plaster_cast|skin_tag|tags|dad|father|spinal|forehead|graft|burn|hypospadias|bcc|seat|patient_transport|scalp|ring_binder|folder|stationery|office|married_to|secretary|branch|with_dr|chest_pain|breathless in sentence
yes     [Lives as Nell] outside work.
yes     Prescription [bags still say Keith].
yes     [Wears his wife's dresses] when alone.
yes     [Asked us to say he] at registration.
no      Lives as a widow in Leeds.
no      Letters still say Mrs Holt, divorced in May.
no      Calcium channel blocker stopped.
no      Able to dress himself.

rule    another-name
does    prompt ask likely
why     Asks for another name or title, or is hurt by the one called out.
basis   rule 1 (ask); lexicon team 2026-11-22
say     ask|asks|asked|want|wants|wanted|like|likes|prefer|prefers ..1 "to be" ..1 called|known|addressed as? ~name; ask|asks|asked|want|wants|like to be ~name; stop|stops writing|calling|using ..2 "old name"; stop|stops writing|calling ..2 ~name; "statutory declaration"|"deed poll"|"birth name"|"old name"; read|reads|called|shouted ..1 it|name|~name out|aloud ..3 waiting|front|everyone|chemist|pharmacy; mr|miss ..6 says|say|ours ..2 mr|miss; "same person" ..6 mr|miss|name; plait|ponytail|"all her hair"|"long hair" ..4 off; tucks|packer|"chest binder"|"binder on"; "called sir"|"called madam"|"taken for a man"|"taken for a woman"|"passing as"; blocker|blockers ..4 rules|ban|banned; calls|called him|her ~name throughout; remove|strike|delete|drop|take|takes|cross|scrub|lose ..1 ~name from|off|out ..4 line|record|label|screen|letter|letters|notes|system|top|bag; calls|call|called ..1 him|her|them one thing|name ..4 another|other; initial|initials|surname|letter only|instead; just|use|only ..1 the initial|initials|letter|surname; as ~name ..6 as ~name; flinch|flinched|winced|wince|upset|hurt|hates|cries|bristled ..2 at|by|when|being ..2 miss|mr|mrs|sir|madam|ms|"called"
say     like us|school|people to follow; don't|not|never|stop ..2 call|calls|calling|shout|say|use|using ..2 mr|miss|mrs|sir|madam
unless  shampoo|alopecia|married|divorce|marriage|merged|ring|choir in sentence
yes     Lives as Nell. [Wants to be Nell] on the screen.
yes     Lives as Nell, [deed poll] attached.
no      Married, deed poll attached.
no      Ring binder lost.

rule    other-body-f
does    prompt ask sure
sex     F
why     An organ or treatment named here gives away a history of another sex.
basis   rules 1, 19 (Gender Recognition Act 2004); lexicon team 2026-11-22
say     her|has|check|checked|measure|measured|repeat|routine|raised|normal|own psa; psa ~num|raised|normal|level|repeat|due|test|checked|monitoring; her|has|enlarged|smooth|firm|benign prostate; prostate ..1 smooth|enlarged|firm|normal|check|cancer|exam|examined|biopsy|screening|symptoms; her|has|undescended|left|right|both testis|testicle|testes; vasectomy done|requested|counselling
unless  husband|partner|father|dad|brother|son|grandfather|uncle|his|him|he|boyfriend|fh|psoriatic|psoriasis|rheumatology|"psa joint"|arthritis|joints|cat|dog|pet|leaflet|donor in sentence
yes     given F 61: [PSA repeat] in six months, LUTS stable.
yes     given F 58: [Prostate smooth], no nodule.
no      given F 61: Dad's PSA raised, worried about him.
no      given M 61: PSA repeat in six months.
no      given F 40: PSA, joints swollen, rheumatology.

rule    other-body-m
does    prompt ask sure
sex     M
why     An organ or treatment named here gives away a history of another sex.
basis   rules 1, 19 (Gender Recognition Act 2004); lexicon team 2026-11-22
say     his|has|due|overdue|had|attended|for|invite|invited|declined|took|taken|routine|needs smear; smear taken|due|overdue|invite|recall|letter|history; cervical screening|smear|sample|cytology; his|has|own cervix|uterus|womb|ovary|ovaries|vagina|fallopian; lmp ~num|~date|last|normal|regular; his|last|no|heavy|irregular|regular|painful period|periods; hysterectomy done|planned|previous|hx|at; vaginal bleed|bleeding|discharge|atrophy|dryness|swab; gravida|primip|pregnant ~num|weeks
unless  wife|partner|mother|mum|sister|daughter|girlfriend|her|she|blood|buccal|nasal|film|time|short|long|waiting|grandmother|aunt|nan|fh|infant|baby|newborn|neonate|breastfed|rectal|penile|ear|donor in sentence
yes     given M 34: [Smear taken] with small speculum.
yes     given M 29: [Heavy periods] on the depot.
no      given M 34: Blood smear: normal red cells.
no      given M 40: Wife had a hysterectomy done last year.
no      given F 34: Smear taken with small speculum.
