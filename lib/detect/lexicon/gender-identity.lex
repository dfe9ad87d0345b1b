# Gender identity and its history
rule    gender-named
does    prompt ask sure
why     Gender identity, transition or its history is written about.
basis   rules 1, 19, 31 (Gender Recognition Act 2004); lexicon team 2026-11-21
say     @trans;
        trans man|woman|male|female|feminine|masculine|masc|fem|boy|girl|youth|patient|person|teen|daughter|son;
        "he's trans"|"she's trans"|"is trans"|"as trans"|"being trans";
        AMAB|AFAB;
        GIDS|CYPGS;
        GRC;
        deadname|"dead name";
        gender clinic|service|specialist|marker|care|doctor|unit|questioning;
        tavistock clinic;
        mermaids;
        "gendered intelligence";
        orchidectomy ..2 bridging|gic;
        "bridging hormones";
        dysphoria;
        gender ..1 @gender-noun;
        question|questioning|questions ..1 their|his|her|my gender;
        top|chest|bottom surgery ..2 waiting|list|consult|private|recovery|scar|scars|wound|funding|booked|revision;
        "f64"|"f64.0"|"f64.9";
        T|testosterone blocker|blockers;
        GRP panel|evidence|report|application;
        voice|vocal|chest|facial masculinisation|feminisation|masculinization|feminization;
        reassignment surgery|op|done|abroad|in|years|~num;
        crossdress|crossdresser|cross-dresser|"cross dresser"|"cross-dresses";
        breast forms;
        man|male|he|gentleman ..1 w|with|has a? cervix|womb|uterus|ovaries|vagina;
        woman|female|she|lady ..1 w|with|has a? prostate|penis|testes|testicles;
        scrotal|genital|"donor site" laser|electrolysis
unless  sternotomy|fat|saturated|premenstrual|rejection|hernia|folder|stationery|staff|job|desk|receptionist|"works on"|
            "works at"|"works in"|adoption in sentence
yes     [Trans woman], on estradiol.
yes     [GRC shown], old notes sealed.
no      Trans fat advice.
no      Rejection sensitive dysphoria with her ADHD.

rule    gender-letters
does    prompt ask sure
why     Letters that stand for a gender history or a gender clinic.
basis   rules 1, 19; ambiguous abbreviations with company; lexicon team 2026-11-22
say     "mtf"|"ftm";
        GIC;
        GRS|SRS|GCS waiting|surgery|list|referral|planned;
        for|waiting|list|pre GRS;
        GD gic|dx|diagnosis|clinic|pathway;
        GD on the gic;
        GRA
unless  metatarsal|foot|coma|glasgow|radiotherapy|gestational|diabetes|stereotactic|ionomer|scene|kg|baby|birth|
            delivery|fracture|undisplaced|displaced|term|40/40|39/40|"boot"|mum|dad|first-time|dentist|dental|filling|
            tooth|cement in sentence
unless  infant|jaundice|nicu|"breast fed"|breastfed|gtt|ogtt|gdm|antenatal|fetal|foetal|fms|"32/40"|"28/40"|"36/40"|
            "blood sugars"|"glucose meter" in note
yes     [Referred GIC last year].
yes     [FTM], needs cervical screening by hand.
no      GCS 15 at scene.
no      FTM baby, 3.1kg, feeding well.
no      OGTT raised. GD pathway explained, meter given.

rule    pronouns
does    prompt ask likely
why     Pronouns are asked for.
basis   rules 1, 19; 4b; lexicon team 2026-11-21
say     "they them"|"he him"|"she her"|"ze zir"; pronoun; "he/they asks"
unless  gave|asked in clause
yes     Uses [they/them].
yes     [Preferred pronouns he], noted.
no      She told her sister.
no      Sent him home, he felt better.

rule    name-and-marker
does    prompt ask likely
why     A previous name, title or sex on the record gives a gender history away.
basis   rules 1, 19 (Gender Recognition Act 2004); 4b; lexicon team 2026-11-21
say     marker changed|m|f|is|to|from;
        reference|references to m|f|male|female;
        old notes|records sealed;
        gender|sex marker;
        previous|old|former|birth identity|gender|sex;
        new nhs number ..12 restricted|pcse|previous|prostate|recall|male|female|name|smear|screening|thro|came;
        old|birth|dead|girl's|boy's name;
        previous|former name ..3 on|record|callum;
        female|male name still|on|at;
        still|have ..2 female|male name;
        formerly|previously mr|ms|miss|mrs|male|female;
        mr|ms|miss now|to mr|ms|miss|mx;
        title ..3 mr|miss|ms|mx;
        use mr|miss on;
        MX;
        goes by ~name not;
        answers to ~name since;
        register m|f|male|female;
        registered|reg|enrolled as m|f|male|female|girl|boy;
        recorded as male|female;
        record says|say male|female;
        doesn't match the name|record;
        "old name not to"|"still says male"|"still says female"|"lived 2 yrs as";
        ring as ~name
say     "birth entry"|"birth certificate" ..2 amended|corrected|reissued|changed|replaced;
        gender|recognition panel;
        panel granted|"has granted";
        use|uses|using|goes_by|given|chosen|wants|took ..1 brother's|boy's|girl's|male|female|chosen|different|new|
            another name ..3 at|with|in|on|for school|friends|work|home|college|screen|record;
        title|as|to|use|uses|prefers|prefer|wants|put|want "mx";
        down|registered|recorded|listed|put|marked as ..1 male|female|either|neither|man|woman;
        changed|updated|amended|altered ..3 record|name|details ..1 from ~name;
        legal name ..1 still|on;
        marked|listed male|female;
        ~name now ..1 miss|mr|mx|ms|he|she|him|her;
        "mx" ~name|~unknown|~titled;
        name|names|surname ..2 @name-gone ..2 from|off scr|summary|spine|record|records|system|notes;
        uses|using|used|use ~name since|at|in|for;
        statutory dec;
        asks|wants ..2 old|birth|first|previous name|names ..3 @name-gone;
        name|called is|now ~name now;
        been|called|addressed|titled mr|miss|mrs|ms|mx since ~num|~date|the|he|she;
        under|in|with male|female|old|former|legal|birth name;
        male|female list ..2 error|remove;
        remove|removed|taken ..1 from|off ..1 male|female list
say     mr and|or miss|mrs|ms ..5 same|one;
        male ..3 hvs|smear|cervical|pregnant|pregnancy|uterus|womb;
        signed|signs|registered|register ..1 as ~name;
        male|female|old|former|previous|sealed record|records|notes|number|entries ..3 visible|hidden|sealed|restricted|
            viewable|"not visible"|showing;
        male|female on ..1 pds|spine|system|record|emis|systmone ..4 but|needs|cervical|since|from|prostate|because;
        mr|miss|mrs|ms on ..1 our|the|your|pds|old system|record|pds|records|spine;
        hcg|hvs ..3 male|man;
        register|registered ..2 as ..1 male|female;
        identity ..2 sealed|hidden;
        legal|birth|old|previous name ..1 hidden|removed|masked|suppressed;
        preferred|chosen name ..2 added|recorded|updated
unless  error|typo|married|maiden|marriage|divorce|wedding|widow|dog|adopt|street|road|brand|drug|medicine|misspelt|
            spelling|school_name|badge|duplicate|wrong_baby|newborn|baby|twin|product|disease|nurse|carer|papers|
            passport|surname|mx_plan|donor|"male ward"|"female ward"|"male bay"|changing_room|female_partner|husband|
            wife|couple|tenancy|visitor|sport in sentence
yes     [Birth certificate reissued] in 2011 after the panel.
yes     [Old name] still on labels, upset.
yes     [Goes by Alice not] Alan.
no      Married name, maiden name on old records.
no      New brand, formerly known as another medicine.

rule    other-name
does    prompt ask sign
why     The patient is to be called or shown otherwise than the record has it.
basis   4b; lexicon team 2026-11-21
say     goes|go by ~name;
        called ~name at home|school|college;
        known as ~name;
        "known as"|"deed poll"|"preferred name"|"surname only"|"by surname"|"signed as"|"in role";
        call ..2 by surname;
        want|like|asks ..3 list|label|screen|envelope to say;
        ask|asked ..2 mr|miss on;
        at weekends as ~name;
        as ~name ..3 breathe;
        once a month as;
        calls himself|herself ~name;
        his|her name's ~name;
        warn the;
        which toilet|loo|ward|bay;
        either loo|toilet
unless  married|divorce|brand in sentence
yes     [Known as Rory] by friends.
yes     Goes [by surname]: [by surname] only please.
no      Dog called Rex.
no      New mobile number given, knee op.

rule    gender-self
does    prompt ask sure
why     The patient's sense of being a man, woman or neither is told.
basis   4b; lexicon team 2026-11-21
say     insist|identify|knows ..1 he|she|they|as ..1 is|a|"he's"|"she's" a? girl|boy|man|woman|male|female;
        "he is a girl"|"he's a girl"|"she's a boy"|"a woman inside"|"a man inside"|"a girl inside";
        live|lived|living|present|presenting|dress|dressing ..1 as a? male|female|woman|man|girl|boy;
        "socially transitioned"|"social transition"|transitioning|detransition|"wrong body"|"sex change"|
            "change of sex"|"born a boy"|"born a girl"|"came out as trans"|"trans feminine";
        top|bottom half done|listed|never|surgery;
        "never the bottom";
        has been ~name since;
        transition|transitioned ..1 in|at|~num|years|aged|last|since|as|from ~num|the|teens|adult|seventies|eighties|
            nineties|year|female|male|her|his;
        @close|pt|patient|child|teen|he|she|they|son|daughter ..1 transitioned|transitioning|"has transitioned";
        out|came_out|"came out"|"coming out" ..3 as ..1 non-binary|nonbinary|enby|trans|"a girl"|"a boy"|"genderfluid";
        "meant to be a woman"|"body is wrong"|"the body is wrong"|"feels trapped in"|"feels male"|"feels female"|
            "identifies as"|"identify as"|"strong wish to live as"|"registered female at birth"|
            "registered male at birth"|"female at birth"|"male at birth"
say     won't|never|not|"don't want to" ..1 be|become|"grow into"|"turn into" a? woman|girl|lady ..4 jab|stop|grow|
            blocker|periods;
        grow_up|"grow up" ..5 boy|girl|man|woman|lad;
        "he is a woman"|"he is female"|"he's a woman"|"she's a man"|"she is male"|"was a man until"|"really a woman"|
            "really a man";
        ask|asked|asks|wish|wished|wishes|pray|prayed|dream|dreams ..4 to_be a girl|boy|woman|man
unless  team|home|clinic|carer in clause
yes     [Insists he is a girl] since nursery school.
yes     [Lived as a woman] since 1980.
no      Told her welcome to boys at the scan.
no      Prescription mix up at pharmacy.

rule    body-not-fitting
does    prompt ask likely
why     The body is told of as not fitting the person, or as differing from the record.
basis   4b; lexicon team 2026-11-21
say     bind|binds|binding|binder|flatten|flattening ..3 chest|breasts|"up front";
        they|them binds;
        not binding;
        binds ..4 chest|hating|overnight;
        binder makes|hurts|overnight|sore|hours;
        tight sports;
        sports tops|bras at once|two;
        hate|hates|hating ..2 chest|breasts|periods|voice;
        wants|want ..1 her|his|my|a chest gone|off|flat;
        his periods|womb|cervix|ovaries|smear|vagina;
        her prostate|testicles|testes|penis;
        "cervix in situ"|"has a cervix"|"prostate still there"|"not for cervical recall"|"screening recalls";
        beard ..8 smear|cervix|periods;
        smear ..8 beard|"deep voice"|marker;
        smear|screening|recall|mammogram|"breast screening" ..8 marker|"man's name"|"as male"|"as female";
        stop the letters for a smear;
        distress ..3 voice|puberty|periods
unless  partner|dad in clause
yes     Wants [his periods] stopped.
yes     [Binds chest] 10 hours a day.
no      Husband's PSA result.
no      Chest strapped for rib fracture.

rule    gender-treatment
does    prompt ask sure
why     Hormones, surgery or hair removal for transition are told.
basis   rules 1, 19; 4b; lexicon team 2026-11-21
say     T gel|via|shots|injections;
        on T via|gel|since;
        DIY T|hormones|hrt|oestrogen;
        buying|buy|bought|sends|started|self-medicating ..3 t|testosterone|oestrogen|estradiol|cypro|cyproterone|
            hormones|blocker|blockers ..5 online|website|site|internet|discord|forum|privately;
        private|privately ..2 testosterone|oestrogen|estradiol|oestradiol;
        testosterone|oestrogen|estradiol|hormones ..3 private|privately|online|gic;
        patches ..3 blocker;
        puberty|hormone blocker|blockers;
        estradiol|oestrogen ..8 decapeptyl|cypro|cyproterone|finasteride|blocker|spironolactone|gic|online;
        cypro online;
        voice feminisation;
        gel since ..5 voice;
        top|bottom|genital surgery;
        hysterectomy ..4 grs|gic;
        mastectomy ..4 gic|trans;
        took mum's hrt;
        eggs|sperm ..3 stored|frozen|"put by" ..5 before|hormones|further;
        before ..5 eggs|sperm stored|frozen|"put by";
        leeds gic;
        oestrogen|estradiol|estrogen|testosterone|hormones|"t"|blockers|cypro|spiro|spironolactone|finasteride|hrt|
            patches ..4 from|off|via|through|on ..2 website|online|internet|discord|dealer|mate|forum|telegram|gendergp|
            "the web"|"private clinic"|turkey|thailand;
        private|online ..3 clinic|provider|service|gp|doctor ..8 hormones|oestrogen|testosterone|estradiol|blockers;
        take|taking over ..2 hormones|hormone;
        bought|online|private|black-market|"diy" hormones|oestrogen|estrogen|testosterone;
        growing|grow|developed|developing breasts ..5 hormones|oestrogen|bought;
        estradiol|oestrogen ..6 spiro|spironolactone|cyproterone|cypro ..6 patient|request|bridging|trans|she|her|
            private
say     stopped|stop|off|restarted|started|restart|start|came_off|back_on|on T at|since|~num|months|last|shots|now|
            again|years;
        buy|buys|bought|gets|get|order|orders|ordered|sources|sourced ..6 @gender-hormone ..6 telegram|online|web|
            website|internet|discord|abroad|forum|friend;
        your @gender-hormone ..6 initials|desk|clinic|injection|monitoring|dose;
        electrolysis|"hair removal"|laser ..3 before ..2 surgery|op|grs;
        came_off|ceased|restarted|paused @gender-hormone ..4 spring|year|transition|egg|eggs|gic|regret|regrets;
        start|starts|starting|started|stopped|restart|restarted|commence|commenced T;
        voice|pitch ..3 on T;
        male|female range;
        orchidectomy|hysterectomy|mastectomy ..8 hormone|oestrogen|estradiol|hormones dose|dosing|lower|lowering|adjust;
        my|his|her hormones|blockers|hormone ..3 away|stopped|clinic|online|script|stock|gp|refused;
        blockers ..6 voice|puberty|"too late";
        dilating|dilation|dilate ..2 daily|agony|painful|hurts|twice|sore|schedule
say     took|takes|taking|using|uses|steals|stole ..2 mum|wife|sister|girlfriend|gran|mother|nan ..1 oestrogen|
            estradiol|hrt|hormones|patches|gel;
        blocker|blockers ..2 oestrogen|estradiol|oestradiol|testosterone|hormone|hormones;
        bridging ..1 oestrogen|estradiol|testosterone|hormones|hrt
unless  libido|desire|female|women|fertility|semen|androgen|flushes|back|knee|"blood pressure"|psa|cancer|fibroid|
            fibroids|brca|hypogonadal|pupil|pupils|eye|cervix|labour|bile|oesophageal|duct|aortic|ventricle|
            perimenopausal|angiogram|flashes|hot|sweats in sentence
yes     [Buys oestrogen online], no monitoring.
yes     [Puberty blocker] stopped.
no      Laser for port wine stain.
no      Voice hoarse after laryngitis.
no      Since stopping T gel his libido is lower, semen count repeated.

rule    gender-secret
does    prompt ask echo
why     The patient's gender or earlier name is to be kept from somebody.
basis   rules 1, 4 (secrecy belongs to the secret it keeps); lexicon team 2026-11-21
say     @secret-from ..2 @doesnt-know;
        @not-told ..2 @secret-from;
        nobody|"no one" ..6 know|told|aware|notion;
        "told no one"|"not out at"|"stays between us"|"lead gp only"|"named staff"|"foot of the bed"|
            "do not answer calls"|"has the log in"|"letters go to"|"nothing in the post";
        @nothing-sent ..2 to|by|in|at ..2 house|home|post|letter|address|app;
        "doesn't want"|"doesn't put"|"don't put"|"dont put"|"not for"|off|hidden|put|go ..4 @record-place;
        @secret-from think|believe ..2 @cover-story;
        old name not;
        would|might|could|may out her|him|them|me;
        "not the app"|"not on the app"|"not via the app";
        not to be read out
yes     Trans man. [Mum doesn't know].
yes     Referred GIC. [Nobody at work knows].
no      Mum brought him.
no      Nobody hurt.

rule    gender-echo
does    prompt ask mention
why     Belongs to what this entry tells of the patient's gender.
basis   rules 1, 19; lexicon team 2026-11-21
say     GD;
        cervix|uterus|ovaries|prostate|oestradiol|@t-brand|blocker|blockers|estradiol|oestrogen|testosterone|
            hysterectomy|smear|"self-funded"|surgery|title|hair|"shared care"
yes     Trans man, T via Juniper. [Smear due].
yes     GIC letter. [Title to change].
no      Knee.
no      BP normal today.

rule    name-on-record
does    prompt ask sign
why     What the record or screen shows would give a gender history away.
basis   4b; lexicon team 2026-11-21
say     "display name"|"spine name"|"comes up as"|"called it out"|"wrong name"|"lloyd george"|"mr on the envelope"|
            "second record"|"don't merge"|"not to merge"|"signed the form"|"signed as"|"shred or seal"|
            "query the booking"|"boy's name"|"girl's name";
        list|screen|label to say;
        as mr|miss
unless  mrs|married|duplicate|envelope_for|hoarding|removed|rats in sentence
yes     [Comes up as] Hannah.
yes     Old papers [as Mr], upset.
no      Married name, old record updated.
no      Duplicate, old record merged.
no      Old records requested from last practice.

rule    body-hint
does    prompt ask sign
why     What is told of body or manner may be of gender.
basis   4b; lexicon team 2026-11-21
say     "voice" gone|down|dropped|dropping;
        "hair removal";
        chest|lower surgery;
        smear|screening|recall|mammogram ..6 "manual list"|"manual invite"|"by hand"|"dropped out";
        stays in the toilets|loos;
        refuses showers;
        "flinched when called"|"deep voice"|"shaves his legs"|"hair off"|"voice down"|"ask about periods"|"mum's hrt"|
            "surname only";
        nobody|@negated-verb ask about periods;
        christine|linda at weekends;
        beard ..3 smear;
        "binder"|"binders"|"stp"|"packer";
        refuses|won't|hates|upset|distressed|cries|insists|only ..3 dress|dresses|skirt|skirts|"girls' clothes"|
            "boys' clothes"|"girls clothes"|"boys clothes"|periods|"private parts"|privates|penis|breasts|
            "being called";
        beard|moustache|stubble|"facial hair" ..2 coming|growing|nicely|"filling in";
        electrolysis|"laser hair" ..4 funding|clinic|op|pathway|beard|face;
        under my tongue;
        "two pumps on the thigh"|trough ..6 voice|bleeding|periods|hct|haematocrit;
        periods|bleeding ..2 "came back"|returned|restarted|stopped ..4 shots|gel|t|jab|nebido|sustanon;
        eggs|sperm ..3 "from before"|"put away"
say     voice ..1 already? broken|breaking|broke|deepening|reversing;
        stop|stopped|hates shaving;
        reversing|reverse the? voice|chest;
        "under your initials"|"by initials"|"not a girl"|"not a boy"|"not a woman"|"voice surgery";
        want|wants|wears ..1 boys|girls uniform|clothes|toilets|loo|changing;
        cut|cuts|burned|burnt|binned|threw|throws ..4 dresses|skirts|"girls clothes";
        mr|miss on envelope|letter;
        wear|wears|wearing ..2 wig|pearls|tights|heels|lipstick|frock|blouse|skirt|skirts
unless  wound|ring|folder|iron|phosphate|dialysis|sevelamer|chemo|alopecia|compression|support|varicose|school_uniform|
            cancer in sentence
yes     [Deep voice], the plumbing still there.
yes     [Flinched when called] Hannah.
no      Tantrum, just a phase, toddler.
no      Stools softer.
