# Gender said outright in a few words
rule    gi-plain
does    prompt ask sure
why     Gender history or transition is named.
basis   rules 1, 19; terse notes, lexicon team 2026-11-22
say     trans ..1 "e2"|oestrogen|estradiol|testosterone|man|woman|boy|girl|male|female|teen|youth|patient|pt|son|
            daughter|identity|lad|history|"hx"|care|tape|health|fem|"f"|"m";
        "m to f"|"f to m"|"m2f"|"f2m";
        on|started|starting|taking|stopped T injections|shots|nebido|~num|deadname|binder|GIC|"top surgery";
        on|started T ..2 was|previously|formerly|prev|née ~forename|~name;
        formerly|previously|prev|once "known as"|called|named ~forename|~name;
        deadname|"dead name"|deadnamed|deadnaming;
        new|changed|"change of" name ..3 new ..1 nhs no|number;
        wears|wearing|wear|chest|using|uses binder;
        "binding chest"|"chest binding"|"binds chest"|"binds her chest"|"binds his chest";
        want|wants|wish|wishes|wishing|hopes|hoping|plan|plans|planning|started|starting|ready to? transition|
            transitioning;
        intersex
unless  fats|fat|clinic|adult|insulin|ward|secondary|paeds|hernia|sternotomy|abdominal|postop|rib|folder|pump|diet|
            retire|married|maiden|company|drug|brand|hospital|surgery|practice|primary|breastfeeding|solids|care_home|
            as_gp in clause
yes     [On T, was Sarah].
yes     [Formerly known as Kevin].
yes     [Wears binder], skin sore.
yes     [Wants to transition].
no      Wears abdominal binder after hernia.
no      Wants to transition to adult clinic.
no      On T gel pad for ECG.

rule    gi-plain-more
does    prompt ask sure
why     Gender history, transition or its surgery is told outright.
basis   rules 1, 19; terse notes, lexicon team 2026-11-22
say     trans "f"|"m"|fem|masc|nb|"not out"|closeted;
        trans ..1 "not out"|closeted;
        trans ..1 on|taking "e2"|oestrogen|estradiol|testosterone|hormones;
        assigned ..1 "f"|"m"|female|male|girl|boy ..1 at birth;
        detrans|detransition|detransitioned|detransitioning;
        chest masc|masculinisation|feminisation;
        GRS|SRS;
        facial feminisation;
        HRT ..2 gender|trans;
        "gender hrt"|"trans hrt";
        "deed poll" ..1 now ~forename;
        want|wants|prefers|uses|requests male|female|neutral|he|she|they pronouns|title;
        change|changed|update ..1 gender|sex marker|"on record"
unless  radiosurgery|stereotactic|"data"|fats|metastases|brain|tumour|neurosurgery|avm in note
yes     [Trans F], bloods due.
yes     [Wants male pronouns].
yes     [Assigned F at birth].
no      SRS for brain mets, stereotactic.
no      Trans fats avoided.

rule    gi-terse
does    prompt ask sure
why     Transition, its clothing, hormones or surgery, or an earlier name, is told in a few words.
basis   rules 1, 19; terse notes, lexicon team 2026-11-22
say     trans ..6 @trans-near;
        @trans-near ..6 trans;
        NCTH;
        CAIS;
        @gender-hormone|@e-brand ..2 from|off ..2 friend|friends|mate|someone;
        blocker|blockers ..4 @blocker-drug;
        @blocker-drug ..4 E|"e2"|oestradiol|estradiol|oestrogen|blocker;
        IM EV;
        EV "4mg"|"5mg"|"6mg"|weekly;
        "ffs" planned;
        prior|previous|former|old|birth|dead name ~forename;
        was ~forename ..2 on|in ..1 old|lloyd|birth;
        girl|boy|lad|woman|man|lass since|now ..3 was ~forename;
        spine|pds shows|has|says|lists ..1 M|F;
        "under different" sex|sexes|gender|genders|names_and_sex;
        passport|dvla ..3 gender;
        gender ..3 passport|dvla;
        passport changed ..1 to? F|M;
        outed ..2 at|to|by|work|family|school;
        on|still|off|stop|stopped|start|started|restart|restarted ..1 on? E since|pre|weeks|"4/52"|"6/52"|again;
        still on T;
        T dose|doses;
        hate|hates|dislikes|upset|upsetting|distressed|distressing being|by|when called|addressed ..1 miss|sir|he|she|
            mr|mrs|madam|him|her|girl|lad|lady;
        beard|"facial hair" ..3 on ..1 gel|T|injections|testosterone;
        binder safety;
        progesterone ..4 breast growth|development;
        was|were ever|once a? ~forename;
        call|calls|called him|her ~forename ..4 waiting|front|desk|school|register;
        chest|breasts strapped|taped|wrapped|bound|flattened ..6 tops|tape|bandage|bandages|"cling film";
        GCS|GRS|FFS @year-past;
        "granulation" ..3 canal|neovagina;
        "low dose" T;
        microdose|microdosing|inject|injects|injecting E|"e2"|T|testosterone|oestrogen|estradiol;
        E implant|implants|dose|doses|dosing|injections|pills;
        call me|him|her|them ~name not ~name;
        call her mr|sir;
        call him miss|mrs|madam;
        asks|asked|wants|prefers|wishes to_be he|she|they;
        really a? boy|girl;
        identifies|identify ..1 neither|opposite;
        part-time|evenings|weekends as a woman|man;
        was|being|been a? girl|boy|woman|man|male|female till|until;
        "used to be"|"used to be called" ~forename;
        voice ..2 dropped|deeper|deepened|lower ..2 gel|injections|testosterone|T;
        breast growth|buds|development ..2 on|since|with|after ..2 patches|hormones|oestrogen|estradiol|E;
        northern|leeds|newcastle|region GDS;
        cass review|report;
        "bica" online|from;
        blockers ban|banned|cass;
        blockers ..1 ban|banned;
        spiro|spironolactone|bica ..4 "e2";
        cypro ..4 oestradiol|estradiol|oestrogen|"e2";
        "e2" valerate|injections|patches|gel;
        prev|previously|formerly male|female;
        GRP reports|report|panel|evidence|needs|application;
        reports|report|evidence for GRP;
        binder|binders ..1 sore|sores|rash|marks|bruising|bruised|chafing;
        bind|binds|binding ~num ..1 "h"|"hr"|hrs|hours|"h/d"|"hrs/d"|"h/day";
        bind|binds|binding "10h"|"8h"|"9h"|"11h"|"12h"|"14h"|"16h";
        "stp" ..1 device|packer|prosthesis;
        packer|packing prosthesis|boxers;
        packer ..1 chafing;
        "tucks"|"tucking" ..2 sore|rash|pain|tape|gaff|testicular;
        "meta" ..1 done|stage|surgery|op|lengthening;
        "ffs" ..2 surgery|op|scar|consult|abroad|spain|thailand|belgium|turkey|antwerp|booked|done;
        orchi|orchidectomy|orchiectomy ..2 transition|gic|gender
say     share|shared care ..3 gender|gic;
        self-med|self-medding|self-medicating|self-medicated|self-sourced|self-sourcing|"self med"|"self meds"|
            "self medding"|"self medicating"|"self sourced"|"diy"|unprescribed|non-prescribed ..3 @gender-hormone|
            @e-brand|@t-brand;
        @gender-hormone|@e-brand|@t-brand ..3 self-sourced|"self sourced"|self-med|unprescribed|"diy";
        @e-brand|@t-brand|oestradiol|estradiol|oestrogen|cypro|testosterone ..4 "web pharmacy"|telegram|discord
say     chosen|affirmed name;
        formerly ~forename;
        uses|use ~forename ..1 legal|legally|birth|registered ~name;
        known_as|known|goes|going|"aka" ..1 as|by ~name ..1 was|formerly|previously|prev|née|born|legally ..1 ~name;
        legal name ..1 diff|different|differs|remains|unchanged;
        out ..4 as ~forename since|at|in|with|to;
        dresses|dressing as ..1 ~forename|woman|female ..5 garage|loft|secret|home|upstairs|alone|weekend|weekends;
        want|wants|wanted|wishes to_be a girl|boy|woman|lad;
        sex marker;
        TW|TM ..2 nebido|sustanon|testogel|"e patches"|"gic"|afab|amab
say     "egg" cracked;
        passing at work|school|college|uni;
        passing as female|male;
        lives|living|work|works|at_work|school|fully|deep|been stealth;
        stealth at|in ..1 work|school|uni|job|team
unless  tummy|genital|pattern|counsellor|therapist|midwife|keyworker|receptionist|manager|endometriosis|fibroid|
            fibroids|add-back|addback|adenomyosis|pmdd|hypogonadism|hypogonadal|pituitary|daughter|sister|sternotomy|
            carer|teacher|neighbour|"used to be married"|mushrooms|lsd|recreational|mdma|strapping|acne|pcos|chaperone|
            clinician|doctor|nurse|"gp"|gestation|smoker|"psa"|flushes|menopause|menopausal|spiderman|elf|santa|
            halloween|panto|fancy|christmas|surname|divorced|married|maiden|@trans-other|splint|protein|folder|hernia|
            postop|c-section|engineer|wicket|ttp|wait|knitting|chicken|fried|baking|salmonella|cooking|exam|exams|
            driving|superhero|pirate|princess in sentence
yes     [Binding 10h] a day, ribs sore.
yes     [Recall letter, trans].
yes     [Known as Sam, formerly Samantha].
yes     [Self sourced estradiol], no bloods.
yes     [Shared care from GIC] not agreed.
no      Trans vaginal scan, cervix closed.
no      Wears abdominal binder, hernia sore.
no      Dressed as Elsa for Halloween, fell.
no      Passing exams, sleep better.

rule    transitioned
does    prompt ask sure
why     A transition is named.
basis   rules 1, 19; lexicon team 2026-11-22
say     "transitioned";
        pre|post|before|since|after|mid|supportive|support|medical|hormonal|regrets|regret|his|her|their|
            unsupportive ..1 of? "transition"
unless  to|onto|from|into|off|between|adult|insulin|community|home|hospice|care|service|services|team|care|school|ward|
            paeds|diet|pump|practice|clinic|zone|smoothly in sentence
yes     [Transitioned 2016], doing well.
yes     [Transitioned], family estranged.
no      Transitioned to adult diabetes clinic.
no      Transitioned onto oral morphine.

rule    hormone-of-m
does    prompt ask sure
sex     M
ages    12-120
why     Oestrogen or a blocker in this patient would tell of transition.
basis   rules 1, 19 (Gender Recognition Act 2004); lexicon team 2026-11-22
say     @e-brand;
        estradiol|oestradiol ~num|valerate|patch|tablets|daily|"mg"|pumps;
        "e2" level|levels|~num;
        pre|off|on|start|started|before|restart "e2"|oestrogen|estradiol|oestradiol
unless  @kin-other|prostate|psa|mets|gynaecomastia|"lh"|prolactin|cancer|tumour|her|she|anaphylaxis|allergy in sentence
yes     given M 31: [Estradot 100 twice weekly], bloods due.
yes     given M 26: [Progynova 4mg], LFT fine.
no      given M 74: Estraderm trial for prostate cancer.
no      given M 40: Wife's Evorel left in the bag.

rule    blocker-of-m
does    prompt ask sure
sex     M
ages    14-39
why     A blocker at this age would tell of transition.
basis   rules 1, 19; lexicon team 2026-11-22
say     @blocker-drug
unless  @kin-other|prostate|psa|cancer|precocious|offender|paraphilia|tumour|her|she|hypersexual in sentence
yes     given M 24: [Prostap 11.25 given].
yes     given M 30: [Decapeptyl due].
no      given M 72: Prostap 3 monthly.
no      given M 38: Dad on Zoladex, worried.

rule    blockers-young
does    prompt ask sure
ages    8-20
why     Blockers at this age would tell of transition.
basis   rules 1, 19, 31; lexicon team 2026-11-22
say     want|wants|start|started|starting|on|ask|asking|stop|stopped|private|about blocker|blockers
unless  beta|nerve|alpha|channel|calcium|propranolol|sun|receptor|pain|starch|carb|block in sentence
yes     given F 15: [Wants blockers], mum unsure.
yes     given M 13: Asking [about blockers] since the summer.
no      given F 19: Started beta blockers for palpitations.
no      given F 44: Wants blockers for migraine.

rule    trans-said
does    prompt ask likely
why     Trans stands here for transgender.
basis   rules 1, 19; lexicon team 2026-11-22
say     "trans"
unless  @trans-other|pv|scan|uss|"trans am"|mission|transfer|transport|late|echo|toe|tte|plant in sentence
yes     Asked directly, no, [trans since 2019].
yes     [Trans], needs the list changed.
no      Trans vaginal scan booked.
no      Trans fatty acids, leaflet.

rule    hormone-of-f
does    prompt ask sure
sex     F
ages    12-120
why     Testosterone by injection in this patient would tell of transition.
basis   rules 1, 19; lexicon team 2026-11-22
say     sustanon|nebido|"testosterone undecanoate"|"testosterone enantate"|"testosterone injections"|bicalutamide;
        T trough
unless  @kin-other|his|he|alopecia|breast in sentence
yes     given F 29: [Nebido 12 weekly], Hb ok.
yes     given F 23: [Sustanon 250 given in] glute.
no      given F 44: Husband on Nebido, injection day.
no      given F 51: Testogel pea-sized for menopause.

rule    hormone-of-young-f
does    prompt ask sure
sex     F
ages    12-37
why     Testosterone at this age would tell of transition.
basis   rules 1, 19; lexicon team 2026-11-22
say     @t-brand
unless  @kin-other|his|he|"poi"|menopause|premature|turner|hrt|libido|oophorectomy|surgical|hypopituitarism|
            craniopharyngioma in sentence
yes     given F 22: [Testogel two pumps], voice lower.
yes     given F 31: [Tostran repeat issued].
no      given F 34: POI, HRT plus Testogel.
no      given F 49: Testogel sachets.

rule    hormone-taken
does    prompt ask sign
why     Sex hormones are taken or measured.
basis   rules 1, 19; lexicon team 2026-11-22
say     @t-brand; T level|levels|trough; E level|levels; bridging rx|script|prescription
unless  hypogonadism|hypogonadal|libido|erectile|erections|pituitary|klinefelter|kallmann|opioid|deficiency|menopause|
            menopausal|perimenopause|perimenopausal|flushes|"poi"|methadone|warfarin|clexane|heparin|low in note
yes     Stealth at work. [Testogel continues], [T levels] 18.
yes     Trans man. [Nebido due], [T trough] 14.
no      Hypogonadism, Testogel continues.
no      Perimenopause, Testogel added for energy.

rule    body-of-m
does    prompt ask sure
sex     M
ages    12-120
why     An organ or test named here gives away a history of another sex.
basis   rules 1, 19 (Gender Recognition Act 2004); lexicon team 2026-11-22
say     still|have|has|retain|with|own cervix|uterus|womb|ovaries|vagina;
        cervix|uterus|womb|ovaries "in situ"|present|intact|remain|remains|still|removed;
        hysterectomy|hysto|oophorectomy|"bso"|colposcopy|menarche;
        vaginitis|clitoral|clitoris|vagifem;
        uterus|womb|ovaries out|gone|left|kept|conserved;
        cervical by hand;
        call|called|calls ..1 for cervical;
        "tah";
        smear by|with|today|tolerated|appt|needed;
        opt|opted ..1 in cervical;
        mastectomy scar|scars;
        bilateral|double mastectomy;
        vaginal bleeding|discharge|dryness|atrophy|swab;
        chest reconstruction|recon scar|scars|surgery;
        "breast screening" ..1 call|invite|recall|letter|due|list;
        cervical screening|recall|smear|sample;
        period|periods ..2 back|returned|restarted|upsetting|distressing|stop|stopped|dysphoric|heavy|painful|
            suppressed|suppression|hates
unless  "periods of"|"period of"|brca|gynaecomastia|gynecomastia|cancer|nasal|blood|film|@kin-other|her|she|wife's|hers|
            couple|phoned|surrogate|drowsiness|sleep|work|rest|baby's|maternal|mother's in sentence
yes     given M 33: Still [has cervix], not on the list.
yes     given M 19: [Periods upsetting], asks for something.
no      given M 33: Wife had hysterectomy last month.
no      given M 50: Long periods of rest painful.

rule    body-of-f
does    prompt ask sure
sex     F
ages    12-120
why     An organ or test named here gives away a history of another sex.
basis   rules 1, 19 (Gender Recognition Act 2004); lexicon team 2026-11-22
say     still|have|has|retain|with|own prostate|testes|testicles|penis;
        prostate "in situ"|still|present|intact|remains|symptoms;
        "aaa" ..1 screening|call|invite|recall|letter|"reg f";
        freeze|freezing|froze|bank|store|storing ..1 sperm;
        prostate letter|letters|recall|screening;
        orchi;
        sperm ..1 bank|banked|banking|stored|storage|freeze|frozen|freezing;
        semen ..1 stored|storage|banked;
        erection|erections|orchidectomy|orchiectomy|vasectomy_hers
unless  @kin-other|his|he|him|donor|ivf|male|couple|clinic_list|grandson|rape|assault|dysfunction in sentence
yes     given F 61: [Prostate still] in situ, LUTS.
yes     given F 27: [Sperm banked] before treatment.
no      given F 55: Husband still has prostate trouble.
no      given F 34: Donor sperm stored for IVF.

rule    gametes-kept
does    prompt ask sure
why     Eggs or sperm are kept before hormones for transition.
basis   rules 1, 19; lexicon team 2026-11-22
say     sperm|egg|eggs|oocyte|gametes|fertility ..3 pre|before|prior ..1 E|"e2"|T|"gaht"|hormones|oestrogen|
            testosterone|transition
unless  chemo|radiotherapy|cancer|ivf|breast|lymphoma in sentence
yes     [Egg freezing pre T], NHS funding asked.
yes     [Sperm stored before hormones], wants start.
no      Egg freezing before chemo.
no      IVF: eggs collected before hormones stopped.
