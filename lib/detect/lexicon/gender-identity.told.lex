# A name, a sex, a life lived: told without the word
rule    lives-as
does    prompt ask likely
why     Tells of living in another gender or under another name.
basis   rule 1 (ask), 3a (gender-related exclusions); lexicon team 2026-11-22
say     live|lived|lives|living|goes_out|"out" as ~name|"a woman"|"a man"|"a girl"|"a boy"|female|male|himself|herself|
            themselves;
        been|becoming|became ~name since|"full time"|"at weekends"|"to everyone";
        bags|bag|label|labels|letters|screen|record|chemist|pharmacy|spine|app|envelope|prescriptions still ..1 say|
            says|saying|show|shows|call|calls|use|uses|print|prints ~name|mr|miss|male|female|"the old name";
        "law about telling"|"gender recognition"|"the before name"|"post-transition"|"post transition"|"pre-transition"|
            "since transitioning"|"before transition"|"before her transition"|"before his transition"
say     "asked us to say he"|"say he and"|"say she and"|"say they and"|"prefers he"|"prefers she"|"prefers they"|
            "use they"|"uses they"|"uses he"|"uses she"|"he not she"|"she not he"|"they not she"|"they not he"|
            "feels neither"|"feels like neither"|"title mx"|"mx on letters"|"mx as title"
say     wear|wears|wearing|wore|try|tries|trying|borrow|borrows ..3 "his wife's"|"wife's"|"his mum's"|"his late mum's"|
            "his sister's"|"his mother's"|"his girlfriend's"|"women's" ..2 clothes|things|dress|dresses|heels|makeup|
            tights|skirts|underwear;
        wig|frock|frocks|lipstick|"make-up"|"high heels"|lingerie ..4 himself|his|he|beard|"in secret"|upstairs|
            weekends|decent;
        dress|dresses|dressing|dressed as ..1 woman|lady|~name;
        tavistock|"tavi-type"|"cyps gender"|"cyp gender"|"gender team"|"gender nurse"|"gender doctor"|"gender list"|
            "gender hub"|"gender pathway"|"indigo gender"|"tts london"|"sandyford gender"|"chalmers gender";
        body ..3 "reach eighteen"|"turn into a";
        phone|voice gives her|him away
say     sandrena|oestrogel|estradot|evorel|progynova|estradiol ..6 decapeptyl|prostap|leuprorelin|triptorelin|goserelin|
            cypro|cyproterone|blocker;
        asked|asks|wants|wanted|likes|prefers|would_like ..1 me|us|staff|everyone|people|school to ..1 say|use|write|
            put|call they|he|she|them|him|her;
        back in the box|closet
say     binder|binders ..1 ~num|"8h"|"10h"|"12h"|"14h"|"9h"|hours|"all day"|overnight|daily|"too tight"|"too long";
        has been ~name ..3 since;
        dysphoric ..3 voice|chest|body|periods|genitals|face;
        distress ..2 about|re|with|over ..1 chest|voice|puberty|body_hair
say     "trans tape"|"stand to pee"|"lives stealth"|"stealth at work"|"real life experience"|"lived experience letter"|
            "rle"
unless  married|maiden|divorce|marriage|stage|author|drama|play|panto|pantomime|fancy|wound|chemo|alopecia|singer|choir|
            nodules|laryngeal|parkinson|stroke|endometriosis|fibroid|fibroids|menopause|perimenopause|menopausal|
            witness|alias|nickname|dog|cat|middle|twin|mixed|slip|mislabelled|wedding|bridesmaid|merged|baby|carer|
            christmas|santa|halloween|world_book|radiotherapy|husband|husband's|carer's|brace|plaster_cast|skin_tag|
            tags|dad|father|spinal|forehead|graft|burn|hypospadias|bcc|seat|patient_transport|scalp|ring_binder|folder|
            stationery|office|married_to|secretary|branch|with_dr|chest_pain|breathless in sentence
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
say     ask|asks|asked|want|wants|like to be called? ~name;
        "statutory declaration"|"deed poll"|"birth name"|"old name";
        read|reads|called|shouted ..1 it|name|~name out|aloud ..3 waiting|front|everyone|chemist|pharmacy;
        plait|ponytail|"all her hair"|"long hair" ..4 off;
        tucks|"chest binder"|"binder on";
        initial|initials|surname|letter only|instead
say     don't|not|never|stop ..2 call|calls|calling|shout|say|use|using ..2 mr|miss|mrs|sir|madam
say     "called sir"|"called madam"|"passing as"
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
say     psa ~num|raised|normal|level|repeat|due|test|checked|monitoring;
        prostate ..1 smooth|enlarged|firm|normal|check|cancer|exam|examined|biopsy|screening|symptoms
unless  husband|partner|father|dad|brother|son|grandfather|uncle|his|him|he|boyfriend|fh|psoriatic|psoriasis|
            rheumatology|"psa joint"|arthritis|joints|cat|dog|pet|leaflet|donor in sentence
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
say     smear taken|due|overdue|invite|recall|letter|history; his|last|no|heavy|irregular|regular|painful period|periods
unless  wife|partner|mother|mum|sister|daughter|girlfriend|her|she|blood|buccal|nasal|film|time|short|long|waiting|
            grandmother|aunt|nan|fh|infant|baby|newborn|neonate|breastfed|rectal|penile|ear|donor in sentence
yes     given M 34: [Smear taken] with small speculum.
yes     given M 29: [Heavy periods] on the depot.
no      given M 34: Blood smear: normal red cells.
no      given M 40: Wife had a hysterectomy done last year.
no      given F 34: Smear taken with small speculum.
