# Infections, their tests and their partners
rule    sti-named
does    prompt ask sure
why     A sexually transmitted infection is named.
basis   rules 1, 19; lexicon team 2026-11-21
say     @sti
unless  medical|licence|driver|hgv in clause
unless  ana|anca|hla|folate|myeloma|quantiferon|igra|dementia|memory in sentence
yes     [Gonorrhoea grown from throat].
yes     Treated for [genital warts] in 2019.
no      Gonorrhoea leaflet in waiting room rack.
no      Booking bloods: syphilis neg.
no      Uveitis bloods: ANA, ACE, HLA-B27, syphilis serology.

rule    sti-word
does    prompt ask likely
why     Sexually transmitted infection is written about.
basis   rules 1, 19; lexicon team 2026-11-21
say     @sti-word
unless  alcohol|etoh|drinks|drink|beer|wine|units|smoker|smokes in sentence
unless  ankle|knee|shoulder|wrist|hamstring|sprain|calf|"soft tissue"|thumb|elbow|finger|quad|physio|muscle|strain|
            football|rugby|dose|prophylactic|lmwh|back|neck|leg|arm|foot|rib|hip in clause
yes     [Worried about STI after holiday].
yes     [Asks re STDs], offered screen.
no      STI L ankle, RICE, physio leaflet.
no      STI R calf after football.
no      Std appointment, 15 min.
no      Four std drinks on Saturdays.
no      ETOH weekends, 6 stds.

rule    sti-test
does    prompt ask sure
why     A sexual health test is offered, taken or reported.
basis   rules 1, 19; lexicon team 2026-11-21
say     @sti-test;
        "sti"|"stis"|STD|"stds" @test-noun;
        "std" screen|screening|clinic|kit|testing;
        tested for ..1 @sti-word
unless  ana|anca|hla|folate|myeloma|quantiferon|igra|dementia|memory|tb|chickenpox|nursery in sentence
when    denied hint
yes     Came for [STI screen], no symptoms.
yes     [Triple site] swabs done today.
no      TB contact tracing by health protection.
no      Throat swab for strep.
no      Std review in six weeks.

rule    chlamydia-letters
does    prompt ask sure
why     CT, GC or TV here means chlamydia, gonorrhoea or trichomonas.
basis   rules 1, 19; ambiguous abbreviation with company; lexicon team 2026-11-21
say     pos|positive|"+ve"|detected|reactive|grew for? GC|TV|NG;
        GC|NG at|throat|rectum|rectal|culture|grew|treated|tx|contact;
        TV|GC|NG detected|"not detected";
        CT GC;
        GC CT;
        GC NG;
        CT NG;
        CT TV;
        TV|GC naat|pcr|contact|positive|pos|neg|negative|"+ve"|seen;
        CT naat|pcr;
        swab for CT|GC|TV;
        TV on ..1 hvs|swab|vvs|smear|culture|wet|microscopy;
        neisseria ..3 urine|urethra|urethral|swab|rectal|cervical;
        molluscum ..3 pubic|genital|penile|vulval|mons|penis|pubis;
        crabs ..3 permethrin|lyclear|malathion|pubic|treated|partner;
        BBV ..1 tests|bloods|serology;
        as GC;
        GC|TV|mgen ..2 doxycycline|doxy|ceftriaxone|azithromycin|metronidazole
unless  scan|head|thorax|abdomen|tap|chest|contrast|pelvis|uss|brain|kub|colonography|television|watch|angiogram|
            pe in clause
when    denied hint
yes     [CT/GC] sent today.
yes     [TV contact], treat today.
no      CT positive for PE on head scan.
no      Watches TV all day.

rule    hiv
does    prompt ask sure
why     HIV status, testing or care is written about.
basis   rules 1, 19; lexicon team 2026-11-21
say     @hiv
unless  "booking bloods"|booking|antenatal in sentence
unless  "not requested"|"not sent"|"not done"|"not taken"|"not added" in clause
unless  antenatal|"booking bloods" in note
when    denied hint
yes     [HIV dx 2014], well controlled.
yes     [Wants HIV test].
no      Hepatitis B immunity confirmed.
no      HIV test poster in the corridor.

rule    viral-load
does    prompt ask sure
why     A viral load under treatment tells of HIV.
basis   rules 1, 19; lexicon team 2026-11-21
say     VL blip|blips|rebound;
        VL undetectable|undet|suppressed|~num|copies;
        undetectable|suppressed ..3 VL;
        "viral load";
        U U;
        undetectable ..6 partner|status;
        undetectable for|since ..3 year|years|yrs|~num;
        partner|husband|wife ..2 undetectable;
        "poz";
        serodiscordant;
        "blood borne virus"|"blood-borne virus"
unless  "hep c"|"hep b" in note
unless  thigh|deltoid|vastus|imms|imm|mmr|pcv|menb|apart|jab|vaccine|vaccines in sentence
yes     [VL undetectable], next bloods 6/12.
yes     [VL 40], adherence good.
no      VL strain after sprinting.
no      Hep C viral load not detected.
no      MenC R thigh, PCV VL 3cm from it.

rule    antiretroviral
does    prompt ask sure
why     An HIV medicine is named.
basis   rules 1, 19; lexicon team 2026-11-21
say     @arv
yes     [Biktarvy from hospital].
yes     Interaction check, [on Symtuza].
no      Antiviral for shingles started.
no      Antibiotics from walk-in.

rule    prep-hiv
does    prompt ask likely
why     PrEP is taken or asked about: medicine against HIV.
basis   rules 1, 19; lexicon team 2026-11-21
say     on|start|take|daily|want|need|stop|via|put|consider|considering|discussed|re|started ..1 "prep";
        "prep" noted|info|clinic|bloods|monitoring|stays|daily|since|event;
        "event based"|"on demand" "prep";
        hiv "prep";
        "daily tablet" ..5 "ahead"
unless  bowel|colonoscopy|sheet|skin|flexi|moviprep|meal|exam|food|picolax|surgery|op|theatre|pre-op|enema|citrafleet|
            plenvu|klean|kitchen|school|revision|sigmoidoscopy|lesson|day|residue|laxative in clause
unless  bowel|colonoscopy|scope|moviprep|plenvu|picolax|sigmoidoscopy|citrafleet|klean in note
yes     Takes [daily PrEP] from clinic.
yes     [Wants PrEP], signposted.
no      On bowel prep from today.
no      Takes ages to do exam prep.

rule    pep-hiv
does    prompt ask likely
why     Emergency HIV prevention (PEP) was given or discussed.
basis   rules 1, 19; lexicon team 2026-11-21
say     PEP|PEPSE; "post exposure prophylaxis"
unless  mask|flutter|physio|bronchiectasis|device|airway|cpap|bubble|sputum|rabies|measles|whooping|talk in clause
yes     [PEP started within 24h].
yes     [PEPSE completed].
no      PEP mask for airway clearance.
no      Rabies PEP started after dog bite abroad.

rule    syphilis-letters
does    prompt ask sure
why     These blood tests or injections are for syphilis.
basis   rules 1, 19; lexicon team 2026-11-21
say     RPR|TPPA|TPHA|VDRL;
        STS pos|neg|positive|negative|bloods|serology|hiv|taken|sent|"+ve";
        hiv|hep|bloods ..2 STS;
        "syph"
unless  sit|stand|frailty in clause
when    denied hint
yes     [RPR 1:16].
yes     [STS neg] today.
no      Sit to stand STS taken 14s.
no      TFT and B12 sent.

rule    sex-clinic
does    prompt ask sure
why     A sexual health clinic gives the topic away on its own.
basis   rules 1, 19; lexicon team 2026-11-21
say     @sex-clinic;
        "dean street";
        "health adviser"|"health advisor"|"health advisers";
        "young people's clinic"|"young persons clinic";
        ISH|SRH ..1 clinic|service|appt|ref|letter|consultant|nurse|"walk-in"|walk|team|self;
        SHL kit|test|result|pack|screen;
        "brook" appt|clinic|service|worker|counsellor;
        THT;
        GUM|GU clinic|medicine|letter|ref|referral|consultant|pn|spr;
        to|via|at|from|under|attend|with|by|urgent|ring GUM;
        signpost|refer to brook;
        "c-card"
unless  "dr brook"|"dr brooks"|"mr brooks"|"mrs brooks"|dentist|dental|solicitor|occ|occupational|travel|student|mental|
            public|school|insurance|transition|diabetes|diabetic|rheumatology|rheum|epilepsy|asthma|"ibd"|"jia"|"cf"|
            cystic|paeds|paediatric|systolic|bp|renal|cardiac|oncology|kidney|trihexyphenidyl in sentence
yes     Referred to [sexual health] clinic.
yes     Seen at [young people's clinic], pill started.
no      Moves to the young people's clinic for diabetes at 16.
no      Occupational health adviser asks for the op date.
yes     Letter [from GUM] filed.
no      Gum bleeding, see dentist.
no      Chewing gum from pharmacy.

rule    both-to-treat
does    prompt ask sure
why     Both are to be treated, or contacts told: an infection is being traced.
basis   rules 1, 19; lexicon team 2026-11-22
say     needs|need treating|treatment in|for ..1 you|them both;
        tell|telling|inform|informing|text|texting|trace|tracing ..1 your|his|her|their|my|all|any ..1 recent|sexual|
            previous contacts|partners;
        recent|sexual contacts|partners ..2 told|informed|traced|notified|texted
unless  covid|flu|tb|tuberculosis|measles|meningitis|scabies|lice|h_pylori|bats|mrsa|practice|gp|emergency|business|
            nursery in sentence
yes     Text sent: it [needs treating in you both].
yes     Ring about tablets and [telling your recent contacts].
no      TB nurse telling all recent contacts to be screened.
no      Scabies needs treating in them both.

rule    partner-notification
does    prompt ask likely
why     Partners are to be told or treated: an infection is being traced.
basis   rules 1, 19; lexicon team 2026-11-21
say     both|all|current|last|previous|recent|sexual|regular|contact partner|partners ..3 treat|test|trace|notify|
            inform|clinic;
        partner|boyfriend|girlfriend|"bf"|"gf" ..1 need|should|must|"to be" ..1 test|treat|screen|testing|treatment;
        partner|partners treated|tested|notified|traced|informed|"to be treated";
        "telling partners"|"tell partners"|"inform partners"|"contact slip"|"contact slips"|"partner services"|
            "trace contacts";
        contacts ..4 traced|trace|tracing;
        PN complete|slip|gum;
        gum PN;
        partners ..1 ~num;
        boyfriend|girlfriend|husband|wife|partner|ex|"bf"|"gf" ..2 told|diagnosed|positive|tested|got|has|
            had ..2 positive|@sti|clap|warts|herpes|"something"|infection ..2 treating|treated|treat|testing|tested|
            check|checked|wants;
        contact of @sti|gc|ct|ng|tv|syphilis;
        contacts|contact|partner|partners ..1 in the? window;
        six|~num contacts in;
        treat|treated both|"him too"|"her too"|"them both"
unless  covid|gp|practice|h_pylori|eyes|ears|knees|feet|hands|twins|legs|nostrils|children|scabies in clause
yes     [Both partners need treating] this week.
yes     [Boyfriend needs testing], slip given.
no      Covid: partner needs to test too.
no      GP partner to be told of rota change.

rule    abstain-until
does    prompt ask sure
why     No sex until somebody is treated or clear: an infection is told.
basis   rules 1, 19; lexicon team 2026-11-22
say     no|not|don't|avoid|abstain|refrain|stop|hold_off ..3 sex|intercourse|"si" ..1 till|until ..4 sorted|treated|
            treatment|result|results|partner|both|toc|clear|cleared|swab|swabs|tested|negative|antibiotics|then|seen
unless  smear|colposcopy|lletz|coil|stitches|heal|healed|healing|vasectomy|hysterectomy|op|surgery|repair|circumcision|
            pessary|cerclage in sentence
yes     [No sex until both] are treated.
yes     Told [not to have sex till sorted].
no      No sex until the stitches have healed.
no      Avoid intercourse until LLETZ results.

rule    abstain
does    prompt ask likely
why     Advice to avoid sex tells of an infection or a procedure.
basis   rules 1, 19; lexicon team 2026-11-21
say     no|avoid|abstain|refrain ..2 sex|intercourse|si ..3 till|until|for|~num;
        no sex;
        avoid sex;
        don't|not have|having sex|intercourse until|till|for|yet;
        abstain till|until ..2 toc|treat|both|result|swab;
        abstain toc|both|~num|"1/52"|"7/7"|"2/52";
        condom|cond|condoms ~num;
        cond|condoms "7/7"|"2/7";
        abstain ..3 condom
unless  alcohol in clause
yes     [No sex until] TOC.
yes     [Abstain till both] treated.
no      Abstain from alcohol for 7 days.
no      Avoid kissing babies when coughing.

rule    genital-discharge
does    prompt ask likely
why     Genital discharge or sores point to a sexual infection.
basis   rules 1, 19; lexicon team 2026-11-21
say     penile|urethral discharge|sore|ulcer|drip|lump|wart|blister;
        discharge|sore|ulcer|lump|wart|blister|papule ..2 penis|urethra|glans|foreskin;
        "strawberry cervix";
        hsv primary|genital|clinically|vulva|2|recurrence|suppressive|outbreak;
        recurrent hsv;
        primary hsv|herpes;
        "?primary hsv";
        give|gave|caught|catch|pass ..3 herpes|"crabs"|"a dose";
        has|have|got|had|caught "crabs";
        nits|lice|crabs ..3 pubes|pubic|"down there"|groin;
        ulcer|blister|sores ..4 hsv|valaciclovir;
        warts|wart ..3 @genital|"back passage"|anus|anal|perianal|bum;
        warticon|condyline;
        pubic lice;
        is|could|might|if|thinks|worried ..1 it|be|about|this herpes;
        "down below"|"down there"|privates|groin ..12 blisters|ulcers|herpes;
        treat for urethritis;
        thick|yellow|green|milky|creamy|pus ..2 discharge|drip ..3 tip|penis|end|willy|urethra|penile;
        discharge|drip|pus ..2 from ..2 tip|penis|end|willy|urethra|"down below";
        vulval|vulvar|labial|penile|genital|perianal ..2 ulcers|ulcer|sores|blisters|vesicles|warts|wart|lesions|
            chancre;
        ulcers|sores|blisters|vesicles|lesions ..2 vulva|labia|penis|genitals|shaft|glans|foreskin|perineum|perianal
say     rash|spots|lesions ..1 on|to|over|of ..1 palms|soles;
        "moth-eaten"|"moth eaten";
        BV|"bacterial vaginosis";
        herpes ..4 back|recurrence|recurrent|suppressive|suppression|outbreak|flare|attack;
        suppressive aciclovir|valaciclovir;
        suppressive ..1 aciclovir;
        discharge|drip|pus ..2 from ..1 my|his thing|bits|end|penis|willy|knob;
        sores|blisters|ulcers|warts|bumps ..4 "down below"|"down there"|penis|vulva|labia|"my bits"|genitals|
            "private parts"|privates
unless  lip|lips|mouth|face|eye|gum|gloves|baby|volume|labialis|whitlow|simplex_keratitis|orthoptics|exotropia|near|
            stereo|binocular|va|squint in clause
yes     Urethral swab for [penile discharge] since Friday.
yes     Thinks he [gave her herpes].
no      Yellow discharge from ear, itchy.
no      Blisters on heel, new boots.

rule    drip
does    prompt ask sure
why     A discharge found in underclothes or with sex points to a sexual infection.
basis   rules 1, 19; lexicon team 2026-11-22
say     drip|pus|stuff ..2 in ..2 pants|boxers|underpants|underwear|knickers;
        drip ..3 sunday|saturday|monday|friday|week|weekend ..6 "was with"|girl|lad|someone|wife|trip
unless  catheter|nasal|nose|tap|iv|chemo|antibiotic|prolapse|pad|pads|wet in sentence
ages    13-120
yes     Burns to pee, [drip in his pants].
yes     Green [stuff in boxers].
no      Post-nasal drip since Sunday.
no      IV drip taken down Monday.

rule    sore-in-private
does    prompt ask sign
why     Something is wrong in an intimate place, perhaps said round about.
basis   4b, sensitive with no keyword; lexicon team 2026-11-21
say     @genital ..3 @sore-word;
        @sore-word ..3 @genital;
        sting|burn|hurt|razor|sore ..3 @pee;
        @pee ..2 sting|burn|hurt;
        itch|smell|frothy|fishy|offensive|green|yellow ..4 discharge;
        discharge ..4 itch|smell|pv|dysuria|cervix|partner;
        discharge since|x|for;
        vag|vaginal|pv discharge;
        dysuria ..4 discharge;
        mucopurulent|"contact bleeding"|cmt|"cervical excitation";
        rectal ..1 pain|discharge|bleeding ..2 mucus|discharge;
        green|yellow|stuff ..3 pants|boxers|underwear;
        stain ..2 pants|boxers|knickers;
        balanitis|urethritis|epididymitis|cervicitis|epididymo-orchitis;
        "dysuria thick";
        doctor|gp|nurse|dr who isn't|"is not" a man|woman;
        frothy|green|yellow|offensive|fishy|grey loss;
        pv|vaginal loss ..2 smell|smelly|offensive|yellow|green
unless  hernia|tinea|bubble|ear|throat|nipple|menopause|nose|nasal|nostril|sinus|eye|lid|conjunctiva|wound|sputum|
            stitches in sentence
unless  hernia|reducible|"cough impulse" in note
yes     [Sore on the end] since a trip.
yes     Green [frothy discharge], itch.
no      Bubble bath, itchy vulva, mum reassured.
no      Lump in the groin on lifting. Reducible.
no      Hospital discharge letter since Mon.
no      Achilles sore by the end of a shift.
no      Yellow discharge from the left nostril.

rule    hvs
does    prompt ask sign
why     Swabs or a screen were taken or asked for.
basis   rules 1, 19; lexicon team 2026-11-21
say     "postal kit"|"postal kits"|"kit code"|"online kit"|"home kit";
        throat and|"+"? bottom|rectum|rectal|back|front;
        "hvs"|"lvs";
        vulval|vaginal|endocervical|rectal|back swab;
        "swab kit"|"self swab"|"self-swab"|"self swabs"|"swabs taken"|"swabs done"|"swabs x2"|"swabs x3"|"full screen"|
            "full mot"|"full set"|"quarterly everything"|"the works";
        swab ..2 blood|urine;
        urine ..1 throat;
        check|checked|test|tested for everything|"the lot";
        everything checked;
        throat ..1 and|"+"|plus ..1 below|down|bottom|back|rectum|anus|"back passage";
        "the lot looked at"|"whole lot checked";
        test|screen|kit|sample|result|poct|stall ..5 reactive;
        "confirmatory bloods"|"confirmatory test"|"confirmatory serology";
        hbsag|"surface antigen"|"hep b"|"hepatitis b" ..2 positive|reactive|detected|carrier
unless  mrsa|nose|strep in clause
unless  arthritis|airways|lymph|pupil|pupils|tuberculin|mantoux|protein|crp|lateral in sentence
when    denied hint
yes     [HVS taken].
yes     Wants the [full mot].
no      Wound swab taken.
no      MRSA swabs done pre-op, nose.
no      Throat swab sent, tonsillitis.
no      Wants a full check of cholesterol.

rule    pid
does    prompt ask likely
why     Pelvic inflammatory disease is named or treated.
basis   rules 1, 19; ambiguous abbreviation with company; lexicon team 2026-11-21
say     "pelvic inflammatory"|PID
unless  disc|prolapse|prolapsed|sciatica|lumbar|l4|l5|mri|lumbosacral|label|number|lady|wrong|dob|id|slr in sentence
yes     [PID treated with ofloxacin].
yes     Admitted w [pelvic inflammatory] disease.
no      PID L5/S1 on MRI.
no      PID lumbar, physio.

rule    sti-treatment
does    prompt ask mention
why     The treatment or tests of the infection named elsewhere in this entry.
basis   rules 1, 19; lexicon team 2026-11-21
say     doxycycline|doxy|azithromycin|ceftriaxone|metronidazole|valaciclovir|aciclovir|podophyllotoxin|imiquimod|
            warticon|condyline|aldara|hbv|hbsag|"hep b"|"hep c"|"via unity"|"metro gel"|"metro 400"|"doxy 7/7"|
            "test of cure"|"toc"|contacts|receptive|"postal kit"|"kit code"|"online kit"|"text code"
unless  "cold sores"|"cold sore"|shingles|zoster|throat|wound|nose|nasal|eye|mrsa|ear|vaccine|vaccines|imms|
            booster in clause
yes     Chlamydia pos. [Doxycycline 7/7].
yes     Gonorrhoea. [Metronidazole too].
no      Amoxicillin sent.
no      Paracetamol and fluids.

rule    told-to-be-tested
does    prompt ask sure
why     Somebody the patient was with has told them to be tested, or nothing was used with them.
basis   rules 1, 19 (4b, sensitive with no keyword); lexicon team 2026-11-22
say     @stranger|lad|lads|bloke|girl|fella|man|woman|someone|ex ..8 "nothing used"|"used nothing"|
            "didn't use anything"|"no protection"|"not careful"|"wasn't careful";
        messaged|texted|text|texts|message|rang|phoned|emailed ..6 "get yourself tested"|"get yourself checked"|
            "get yourself looked"|"get tested"|"go get tested"|"needs testing"|"tested positive";
        what|something ..3 picked_up|caught ..3 @occasion ..6 bloods|blood|test|swab|show|clinic
unless  coeliac|diabetes|cholesterol|gene|covid|flu|norovirus|d&v|tb|scabies|hepatitis_a|meningitis|school|
            nursery in sentence
yes     Went home with [a lad, nothing used].
yes     Her ex has [texted saying get yourself tested].
no      School texted: get tested for covid.
no      Sister rang, says get tested for coeliac.

rule    sti-doubt
does    prompt ask sign
why     The patient wonders whether they could have caught or passed on something.
basis   4b; lexicon team 2026-11-21
say     what|something|anything|whatever ..1 he|she|i ..1 picked_up|caught ..4 @occasion|holiday|away|there|show|him|
            her;
        "get yourself looked at"|"get yourself checked"|"get yourself tested"|"wants checking"|"nothing used"|
            "used nothing"|"didn't use anything"|"not use anything";
        catch|pick_up|pass|bring ..2 anything|something|owt|summat ..3 one|home|him|her|from|off|on|me|to;
        "gave"|"given" him|her|me anything|something|owt|summat;
        get|be|go tested;
        tested for something;
        "in that line";
        "just from the one";
        "the one time";
        "took a risk";
        "not careful"|"wasn't careful";
        have to tell him|her;
        "brought home"|"bring home";
        ex|text|texted|message ..4 tested|checked;
        messaged|texted|message|text|rang|wrote ..3 him|her|me to_say|saying|to ..1 get|go ..1 yourself|checked|tested|
            seen|looked;
        too soon|early ..2 test;
        neither|never|not|nobody|didn't|hadn't ..1 wrapped;
        "nothing used"|"used nothing"|"without anything on"|"no rubber"|"no johnny"|"no johnnies";
        been near|touched ..2 husband|wife|anyone|him|her ..3 years|months;
        so he|she|i can't catch it|anything;
        "careful most"|"careful mostly"|"mostly careful"|"usually careful";
        "needs the same"|"need the same"|"have the same tablets";
        not|hasn't|haven't|never ..1 been near|with ..2 husband|wife|anyone|him|her ..3 years|months
say     "since honeymoon"|"since the honeymoon"|"honeymoon cystitis"|"the morning after"
unless  nursery|d&v|sting|hornet|bite|bp|blood_pressure|bowel|lice|nits|threadworm in sentence
unless  gran|school in clause
yes     Thinks she [caught something from] him.
yes     Worried he has [brought something home].
no      Caught something from nursery, D&V.
no      Wife told him to get his mole checked.
no      GP to give something to help her sleep.
no      Glad the mole will get checked.

rule    where-to-be-tested
does    prompt ask sign
why     A clinic or a doctor is asked for as for a sexual matter.
basis   4b; lexicon team 2026-11-21
say     "town clinic"|"at the hub"|"freezing done"|"personal problem"|"wouldn't tell reception"|"the phone line"|
            "everything looked at"|"throat is positive";
        looked at down;
        pot and a swab;
        took 3 tries
unless  verruca in sentence
yes     Girlfriend spotted it, [freezing done] Thursday.
yes     Wants '[everything looked at]'.
no      Verruca, freezing done.
no      Embarrassed by stammer.
