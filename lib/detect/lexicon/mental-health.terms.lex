# Mental health in terms: what one abbreviation, drug, scale, order, place or plain phrase says by itself
rule    mh-term-ingested
does    prompt ask sure
why     Tablets or a poison were taken on purpose, or the treatment of an overdose is told.
basis   rules 1, 17, 19; lexicon team 2026-11-22
say     OD|ods|overdosed|ingestion|ingested intentional|deliberate|impulsive|staggered|intentionally|deliberately|
            impulsively|"on purpose";
        intentional|deliberate|impulsive|staggered|mixed|polypharmacy ingestion|poisoning;
        OD|ods in? mar|march|april|jun|jul|july|august|september|october|november|december|xmas|@year-past;
        took|taken|swallowed|necked all ..1 her|his|my|the @lethal-drug;
        took|taken|swallowed|necked|downed ..1 a|whole|the? box|packet|bottle|strip|strips|handful|
            pack of ..1 @lethal-drug;
        would|could|thinks|tempted ..3 take|taking the lot;
        adm|admitted|admission|ed after|with|post ..1 @many-count @lethal-drug;
        npis|toxbase ..5 nac|parvolex|paracetamol|ingested|charcoal|level|levels;
        nac|snap|acetylcysteine ..1 infusion|regimen|protocol|"12h";
        parvolex;
        para|paracetamol|salicylate ..1 level|levels;
        "cry for help";
        would|will do it ..1 properly next ..6 strips|tablets|pills|rope|blade
unless  @dose-word|"as prescribed"|dosette|prednisolone|accident|accidental|accidentally|supratherapeutic|toddler|
            eardrops|"eye drops"|inhaler|statin|toothache|dental|antibiotics|course in clause
when    past keep
yes     Insulin [OD intentional], ITU.
yes     No SI. [OD March].
yes     [Parvolex 21h], home Tues.
no      Apixaban 5mg OD March review.
no      Took all the antibiotics with wine avoided.

rule    mh-term-thoughts
does    prompt ask sure
why     Thoughts of dying or self-harm are told, or the means are looked at.
basis   rules 1, 17, 19; lexicon team 2026-11-22
say     engine running|on ..2 garage;
        hose fitted|attached|taped;
        blade|blades|razor|razors in|inside|behind ..2 phone|bible|case|pillow|mattress|sock|bra|book;
        tied|tying ..1 a? @hang-thing ..2 door|banister|bannister|beam|tree|rail|ceiling|loft;
        straightener|straighteners|lighter|aerosol|deodorant burns|marks ..3 thigh|thighs|forearm|forearms|wrists|arms|
            stomach;
        can't|cannot|cant|unable|couldn't|not ..1 keep|guarantee|maintain ..1 herself|himself|myself|themselves|own|her|
            his safe|safety;
        help her|him|me to? die;
        life ..2 pointless|meaningless|"no meaning";
        thoughts|thought|urges|urge|images of|to ..1 @harm-doing ..1 his|her|my? @elder-kin|@spouse|@sibling|parents|
            boss|teacher|strangers;
        hear|hears|hearing ..5 telling|tells her|him|me to jump|kill|harm|hurt|die|do|cut|stab|burn|"end it";
        rope|noose|ligature|belt|flex|cable|"washing line"|"dressing gown cord"|shoelace|lace round|around ..1 her|his|
            my|own|the? neck;
        "plastic bag"|"carrier bag" over ..1 her|his|my|the? head;
        slit|cut|slashed|stabbed ..1 own|her|his|my? throat|neck|jugular|wrists;
        thought|thoughts|urge of ..1 shaking|smothering|drowning|dropping|throwing ..1 him|her|baby;
        wants|want|ready|longs|hopes to join|"be with" ~forename|husband|wife|mum|dad|him|her ..2 again|heaven|
            "up there"|grave;
        hiding|hides|hid|hidden|stash|stashed ..2 blade|blades|razor|razors;
        stub|stubs|stubbed|put|puts ..1 fag|fags|cig|cigs ..1 out on ..1 arm|arms|leg|legs|skin|hand|self|himself|
            herself;
        "risk to self" ..1 mod|moderate|high|significant|"+"|"++";
        "nothing left for" him|her|me|us? ..1 here|now|he|she|since;
        TSH most|fleeting|daily|passive|"no plan"|"no plans"|"no intent"|urges;
        ideation ..1 daily|fleeting|passive|active|present|chronic|"no plan"|"no plans"|"nil plans"|"no intent"|
            "nil intent";
        fleeting|passive|active|chronic|ongoing|vague|constant|strong|daily ideation;
        ideas|ideation|thoughts "nil intent"|"no intent";
        goodbye|farewell letter|letters|note|notes|video|texts|messages;
        bought|ordered|got|buying|has|sourced ..1 a? rope|noose|ligature|helium|nitrite ..1 online|ready;
        hose|hosepipe ..2 exhaust;
        "carbon monoxide" ..3 car|garage;
        poisoning|gassing|hanging|drowning attempt;
        on|to|off|from ..1 the? roof|edge|ledge|"top deck"|"top floor" ..2 car_park|multistorey|"multi-storey"|
            "tower block"|viaduct;
        stopped|not|don't|doesn't look|looking when|before ..2 cross|crossing|crosses;
        jumped|jumps|leapt|jumping ..1 from|off|out ..3 storey|window|balcony|ledge|rooftop|flyover|overpass;
        jumped|jumps|leapt from|off|out ..3 ~num|first|second|third|fourth|"1st"|"2nd"|"3rd"|"4th" floor;
        draws|drew|drawing ..3 hanged|noose;
        weights|stones|bricks ..1 in ..1 pockets|bra|socks|rucksack;
        googled|searched|googling|"looked up" ..2 "how long does it take"|"how long it takes"|"does it hurt"|
            "fatal dose"|"lethal dose";
        hopeless ..1 bhs
unless  party|balloons|"balloon" in sentence
unless  money|wise|business|hospice|palliative|swing|boat|hearing_aid in sentence
unless  birth|delivery|labour|nuchal|cord_round|scan|barber|shave|shaving|surgery|collar|tracheostomy|tonsil|netball|
            slimming|gym|scarf_on in clause
unless  @lone-accident|thyroid|"t4"|levothyroxine|solar|parked|roofer|vacuum|shower|dishwasher|boiler|flue|alarm|
            retiring|cpap|fire|bungee|paranoid|mechanic|catheter|trampoline|bunk|sofa|bed|wall|fence|dance in clause
yes     [TSH most] days.
yes     [Ideation daily], PI none.
yes     [Jumped from 3rd floor] 2016.
no      TSH 3.1 daily thyroxine.
no      Jumped off the wall, ankle.
no      Vacuum hose and exhaust filter changed.

rule    mh-term-edge
does    prompt ask likely
why     The patient has been to a place where people end their lives.
basis   rules 1, 17; lexicon team 2026-11-22
say     been|went|drove|drives|sat|stood|found|police ..3 @known-edge;
        @known-edge ..3 twice|alone|again|night|police|coastguard|chaplaincy|chaplains
unless  holiday|picnic|photos|walking|walked|marathon|toll|cycle|cycling|dog|kids in sentence
yes     [Went to the Humber Bridge] on Sunday.
yes     [Beachy Head alone] in May.
no      Drove over the Severn Bridge for his holiday.
no      Walked Beachy Head with the dog.

rule    mh-term-injured
does    prompt ask likely
why     The patient hurts their own body when distressed.
basis   rules 1, 19; lexicon team 2026-11-22
ages    8-120
say     bangs|banging|hits|hitting|smashes|smashing head on|against|off wall|walls|door|floor;
        punch|punches|punching|punched wall|walls|door ..4 upset|bleeds|cope|release|feel|distressed;
        inserts|inserting|inserted ..1 objects|pins|pens|pen|batteries|needles|glass ..3 wound|wounds|arm|abdomen|
            urethra;
        scratches|scratching|pinches|bites ..3 "to feel"|"to cope"|"when upset"|"till it bleeds";
        "to feel something"|"to feel real"|"to feel alive"
unless  tripped|eczema|itch|itchy|scabies|urticaria|rash|psoriasis|accident|accidentally|fell|fall|tripped|fainted|
            cupboard|nails in clause
yes     [Banging head on wall] at night.
yes     [Inserts pins into her abdomen].
no      Hit head on door when tripped.
no      Scratches eczema till it bleeds.

rule    mh-term-new-cuts
does    prompt ask sure
why     New cuts to the skin are told as of self-harm.
basis   rules 1, 19; lexicon team 2026-11-22
say     new|fresh|recent|more|open cuts ..2 seen|noted|found|on|to|today|this|arm|arms|forearm|sleeves;
        sleeves ..4 new|fresh|recent cuts|scars|marks;
        cut again ..3 night|shallow|superficial|arm|arms|thigh|weekend;
        thighs|forearms ..2 razor|blade|blades|scored
unless  nail|clippers|grass|hair|@lone-accident|budget|hands|finger|fingers|feet|shin|shins|scalp|face|paper|
            chef in clause
yes     Long [sleeves, new cuts] on left arm.
yes     [Fresh cuts noted] by matron.
no      New cuts to the budget.
no      Fresh cuts on hands from brambles.

rule    mh-term-psychosis
does    prompt ask sure
why     Beliefs or experiences of a psychotic illness are told, or the team that treats it.
basis   rules 1, 17, 19; lexicon team 2026-11-22
say     believes|thinks|convinced|certain|insists ..1 her|his|the? @spouse|mum|dad|mother|father|son|daughter|parents|
            family|midwife ..1 is|are|"has been"|"isn't" ..1 a|an|the|his|her|not? ..1 robot|robots|imposter|impostor|
            clone|clones|alien|aliens|spy|spies|poisoning|possessed|replaced;
        @speaking-thing|"the news" ..1 sending|sends|giving|gives|talking|speaking|whispering ..1 her|him|me|to|
            secret ..1 messages|message|instructions|her|him|me|codes;
        thinks|convinced|believes|certain ..1 @persecutor ..2 pump|pumping|gassing|putting|beaming|sending|listening|
            spying|bugged|plotting|poisoning|filming|following|watching;
        read|reading|hear|control|controlling|steal|stealing|insert|inserting ..1 his|her|my thoughts;
        voices command|commanding|commands;
        ARMS pt|patient|pathway|caseload|criteria|team;
        EIS|EIP|EIT|FEP ..2 first_episode|caseload|cpn|psychosis;
        under|via|open|from|ref EIS|EIP|EIT|FEP
unless  physio|"food poisoning"|parking|planning|cctv|dementia|delirium|uti|gym in sentence
yes     [TV sending her messages], not slept.
yes     [Convinced neighbours pump] gas into the loft.
yes     [Under EIS] since March.
no      Thinks food poisoning from the buffet.
no      EIP physio, self referred.

rule    mh-term-depot
does    prompt ask sure
why     A medicine given for psychosis and hardly for anything else is named with how it is given.
basis   rules 1, 19; lexicon team 2026-11-22
say     @depot-drug ..3 @depot-way|~num;
        @depot-way ..1 @depot-drug;
        psych|psychiatric|antipsychotic|missed|refused|declined|refuses|overdue depot;
        Li|lithium level|levels ..1 ~num;
        lithium ~num|toxic|toxicity|carbonate;
        stopped|off|restart lithium;
        @antipsychotic|haloperidol depot|lai|decanoate;
        haloperidol dec;
        priadel|camcolit|liskonum ~num|level
unless  upt|upsi|condoms|zoladex|prostap|testosterone|provera|contraception|contraceptive|medrone|steroid|interaction|
            interactions|battery|avoid|avoided|contraindicated|vet|nausea in sentence
yes     [Clozapine clinic] Tuesday.
yes     [Paliperidone 100mg] left deltoid.
no      Clarithromycin avoided with clozapine, interaction.
no      Lithium battery removed.

rule    mh-term-detained
does    prompt ask sure
why     Detention, a secure unit, close observation or a crisis admission is named.
basis   rules 1, 17, 19; lexicon team 2026-11-22
say     AWOL ..3 ward|unit|section|hospital|leave|s17;
        obs level "2"|"3"|"4";
        level "2"|"3"|"4"|two|three obs|observations;
        eyesight|"arms length"|"arm's length"|"line of sight" obs|observations;
        broadmoor|dspd;
        rampton @year-past|~num|hospital|unit|ward;
        in|from|at|ex|to|unit rampton;
        ashworth @year-past|hospital|to|patient;
        inpatient|inpt|admitted|admission|adm|discharged|d/c|weeks|wks ..2 priory|cygnet|"st andrews"|maudsley|bethlem|
            MBU|PICU|EDU|SEDU|elysium;
        priory|MBU|EDU|SEDU inpatient|admission|ward|bed|discharge;
        medium|"med"|high|low secure;
        ECT @times|course|planned|proposed|booked|consent;
        @psych-ward;
        ward ..1 psych;
        absconded|absconding|absconds ..2 ward|unit|hospital|leave;
        ED day programme|patient;
        "crisis house"
ages    14-120
unless  bariatric|obesity|visa|lockdown|stable|village|school|road|surgery|court|baby|newborn|son|daughter|student|
            nurse|work|job|placement|primary|church|ecg|covid|attachment|email|password|cupboard|storage in clause
yes     [AWOL from Willow ward] Friday.
yes     [Inpatient at Priory] for 6 weeks.
yes     [Rampton 1999] to 2004.
no      Priory Road surgery, d/c summary.
no      Baby in PICU, admission long.

rule    mh-term-scale
does    prompt ask likely
why     A score of risk, psychosis, trauma or an eating disorder is given.
basis   rules 1, 19; lexicon team 2026-11-22
say     @risk-scale ..1 ~num|high|positive|pos|done|severe|moderate|raised; EPDS "13"|"14"|"15"|"16"|"17"|"18"|"19"
unless  "audit-c"|clinical|"audit" in clause
yes     [PANSS 88].
yes     [C-SSRS high], seen today.
no      SCOFF at the idea of statins.
no      EPDS 3, well.

rule    mh-term-epds
does    prompt ask sure
why     A score for depression after birth is very high, or its question on self-harm was answered yes.
basis   rules 1, 19; lexicon team 2026-11-22
say     EPDS ..1 "20"|"21"|"22"|"23"|"24"|"25"|"26"|"27"|"28"|"29"|"30";
        EPDS ..3 q10|"item 10" ..2 positive|pos|"1"|"2"|"3"|yes;
        "c-ssrs"|cssrs|"sad persons" ..1 high|severe|"6"|"7"|"8"|"9"|"10"
yes     [EPDS 24], baby 5/52.
yes     [EPDS 15 Q10 positive].
no      EPDS 2, smiling.
no      EPDS due at 6/52.

rule    mh-term-eating
does    prompt ask sure
why     Purging, laxatives, a feeding tube or an eating-disorder unit is named.
basis   rules 1, 19, 31; lexicon team 2026-11-22
say     abuse|misuse|abusing|misusing|abuses|misuses laxatives|laxative|senna|diuretics|ipecac|"diet pills"|dulcolax;
        @many-count senna|dulcolax|bisacodyl|laxatives ..2 d|day|daily|nightly|"to lose";
        dulcolax|senna|senokot|laxatives @many-count a|per day;
        BED ..1 binges|binge|dx;
        binges|bingeing nightly|secretly|alone|"then fasts";
        EDU|SEDU|CEDS ..2 ng|feeds|bed|inpatient|admission|"day patient"|bloods;
        ng|tube feeds|feeding|fed ..2 EDU|SEDU|CEDS|anorexia|restraint;
        BMI ~num restricting|restricts|purging;
        omits|omitting|skips|skipping insulin to lose|"for weight"
unless  drink|drinks|alcohol|etoh|netflix|beer|salt|carbs|fluid|fluids|stroke|opioid|spread in clause
yes     [Abusing laxatives] since 16.
yes     [NG feeds at EDU].
yes     [Binges nightly], hides wrappers.
no      Senna 15mg nocte.
no      Binges on beer nightly.

rule    mh-term-trauma
does    prompt ask sure
why     Trauma or abuse in the past is told in a few words.
basis   rules 1, 19, 22; lexicon team 2026-11-22
say     "flashbacks";
        CSA hx|history|disclosed|survivor;
        hx|"h/o"|history of? CSA;
        borstal|orphanage|"approved school"|"care home"|seminary|"boarding school" abuse|beatings;
        witnessed|saw|found ..3 murder|murdered|stabbed|hanged|beheaded;
        child soldier|soldiers;
        ACE|ACEs score "4"|"5"|"6"|"7"|"8"|"9";
        interfered w|with him|me|them;
        interfered w|with her as|when|at|aged|in|for;
        trauma hx|history|hist ..6 held|burned|burnt|beaten|raped|tortured|detained|abuse|camp|militia|uncle;
        burned|burnt|branded|beaten|whipped w|with|by ..1 iron|cable|belt|cigarettes|guards|soldiers|militia|smugglers;
        tortured ..2 in|by|detention;
        @disaster ..4 @disaster-mark;
        @disaster-mark ..3 @disaster;
        things|something happened w|with|at ..2 @abuser|master|matron|monks|scouts|"boarding school";
        beaten|belted|caned|abused|thrashed by ..1 staff|nuns|brothers|monks|matron|teachers|master|@abuser;
        magdalene laundry|laundries;
        was my|her|his @abuser ..1 i|she|he was ..1 @childhood-age|~num|little|small;
        smelling|smells|smell his aftershave;
        dissociating|dissociates|depersonalised|derealised
unless  cognitive|dementia|moca|sleep|driving|dose|provera|depo|"root canal"|menopause|flushes|hot|holiday|safari|
            vaccine|jabs|travel|works|charity|book|film|student|museum|died|diabetes|moved in sentence
when    past keep
yes     [Flashbacks nightly since Kandahar].
yes     [Hillsborough survivor].
yes     [Beaten by the nuns] till she left.
no      Travel jabs for Rwanda, safari.
no      Scouts at seven, hot dogs.

rule    mh-term-intrusive
does    prompt ask sure
why     Unwanted pictures of harming a baby or somebody close are told.
basis   rules 1, 17; lexicon team 2026-11-22
say     pictures|images|visions|thoughts|flashes ..5 @harm-doing ..1 my|the|her|his|our? baby|son|daughter|newborn|
            child|children|kids|toddler;
        pictures|images|visions in ..1 my|her|his head|mind ..2 @harm-doing;
        scared|afraid|terrified|frightened|fears ..1 "she'll"|"i'll"|"he'll"|might|of ..1 hurt|harm|hurting|
            harming ..1 the|her|his|my? baby|newborn|son|daughter
unless  dog|cat|film|game|"he'll"|ex|partner|jabs|vaccine|tablets|medication|meds|sex|antenatal|pregnant|pregnancy|
            drug in sentence
yes     Keeps having [images of dropping the baby].
yes     [Pictures in my head of pushing] her under.
no      Pictures of the rash on baby sent.
no      Thoughts of stopping work to have a baby.

rule    mh-term-visions
does    prompt ask likely
why     Things that others do not see are told, or money spent in high spirits.
basis   rules 1, 19; lexicon team 2026-11-22
say     sees|seeing ..2 men|people|children|animals|figures|insects|rats|soldiers|faces ..2 on|in|by|at ..1 the|her|
            his? bed|room|wall|walls|corner|ceiling|floor|curtains;
        elated|manic ..3 spent|spending
unless  photo|ward|clinic|home|holiday|school|cataract|tv|window in clause
yes     [Sees little men on the wall].
yes     [Elated, spent] 6k on shoes.
no      Sees people in clinic room 2.
no      High BP, spent the morning in ED.
