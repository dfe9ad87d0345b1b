# Sex, partners, orientation, function
rule    sex-spoken-of
does    prompt ask likely
why     The patient's sex life is written about.
basis   rules 1, 19; lexicon team 2026-11-21
say     have|during|after|before|with|w|about|painful|pain|rough|consensual|last|first|enjoy|stop|refuse|demand|no|any|
            oral|anal|vaginal|receptive|insertive|penetrative|group|phone|unable|off|without|avoid|paid|want sex|
            intercourse;
        interest|desire|enjoyment in|for sex;
        sex not resumed|had|since;
        no ..1 sex|sexual life;
        sex once|twice|again|life|painful|weekly|daily|regularly|never|last|drive|toy|tape|addiction;
        "sexual hx"|"sexual activity"|"sexual history"|"sexual partner"|"sexual relationship"|"sexual contact"|
            "sexual problem"|"sexual side of";
        sleep|slept ..1 with ..1 someone|anyone|man|men|woman|women|boy|girl|guy|lad|colleague|ex|stranger|friend;
        "slept together"|"made love"|"making love"|"shagged"|"shagging"|"got off with"|"had relations"|coitus;
        intimate ..1 with;
        been|be|were|got intimate;
        masturbate|masturbation|pornography|porn|nudes|sexting|kinky|bdsm|threesome
say     LSI|LSIC;
        last|any|since|with|had|after|during|vaginal|oral|anal SI ..2 ago|days|day|~num|partner|condom|weeks|toc|m|f;
        last SI;
        SI ~num "/7"|days|weeks|"/52" ago?;
        SI "3x"|"2x"|"1x"|protected|unprotected;
        UPAI|UPVI|UPSI;
        RAI|IAI|UAI ..3 partner|condom|condoms|men|unprotected|protected|"prep";
        receptive|insertive|anal|oral ..1 intercourse|sex;
        sex therapy|therapist;
        "sex toy"|"sex toys"|vibrator|dildo|"butt plug"|"cock ring"|"anal play"|"oral sex"|"anal sex"|"rough sex"|
            "phone sex"|"anal intercourse"|"wank"|wanking|masturbating|"blow job"|fingering|"kissing and more"|
            "lost virginity"|"lost her virginity"|"lost his virginity"|"got physical with"|"virgin"|virginity|hymen|
            hymenoplasty|"in bed with"|"in bed together"|"been physical"|"not been sexually"|"sexual experience"|
            "sexual encounter"|"sexual encounters"|"sexual relations"|"sexual risk"|"sexually risky";
        stuck|lost|inserted|pushed|foreign_body ..3 "back passage"|rectum|anus|bottom|bum|urethra|vagina;
        receptive|insertive|passive|active|versatile ..2 men|partner|partners|lads|him|anal;
        goes|sleeps|sleeping|plays|been ..1 with ..1 men|lads|"other men"|"both"|women|"other women";
        top|bottom for partner|partners|men
say     relations ..1 with|w|after ..1 husband|wife|partner|him|her;
        paid|pays|pay|paying for it ..3 prague|amsterdam|thailand|abroad|sore|drip|itch|tested;
        "can't do it any more" ..4 wall|pain|sore|tight|boyfriend|husband;
        picture|pictures|photo|photos|video|videos|nude|nudes|clip ..2 of|he|she|sent|shared|leaked ..1 her|him|me|them|
            it|took|sent ..4 round|"group chat"|snapchat|online|"year 9"|"year 10"|"year 8"|"year 11"|school|website|
            telegram|revenge;
        sent|sends|sending|shared ..2 nudes|"naked pictures"|"naked photos"|"intimate photos"|"intimate images"|
            "intimate image";
        revenge porn;
        filmed|filmed_her|videoed ..3 shower|naked|undressed|undressing|changing|sex;
        "sextortion"|"sexting"|"dick pic"
unless  sacroiliac|joint|suicidal|ward|single|opposite|hormone|chromosome|specific|offender|pillow|window|cot|crib|
            mattress|hammer|cpap|splint|education|spine|facet|fleeting|plan|intent|baby|foetus|linked|cell|oil|olive|
            atlantic|media|active|money|"trains"|suppository|glycerin|tampon|bead|thermometer|catheter|enema|football|
            team|choir|group|rota|flu|covid|pneumonia|laptop|migraine|fever|"bad back" in clause
unless  holiday_photos|wedding|rash|mole|lesion|dermatology|teledermatology|cctv|team|match|tattoo|murmur|vibratory|
            gruesome in sentence
when    denied hint
yes     [Had sex] twice since.
yes     [Slept with a friend] in May.
no      Sleeping with pillow between knees.
no      SI joint tender, no plan for injection.
no      Graves', RAI in 2019, euthyroid.

rule    sexually-active
does    hint ask likely
why     Whether the patient has sex is written about.
basis   rules 1, 19, 31; lexicon team 2026-11-22
say     "sexually active"
when    denied hint
yes     Abdo pain. [Sexually active], coil. UPT neg.
yes     [Sexually active] with girlfriend, condoms.
no      Active, swims daily.
no      Leaflet on sexually active teenagers in the rack.

rule    several-partners
does    prompt ask likely
why     Sexual partners are counted or described.
basis   rules 1, 19; lexicon team 2026-11-21
say     @casual-partner;
        ~num|two|three|four|five|six|several|multiple|many|few partner ..3 last|past|months|year|"3/12"|"6/12";
        RMP;
        CMP|CFP|CMPs last|~num|since|"3/12"|"6/12";
        ~num|several|multiple CMP|CMPs|CFP;
        new ..1 partner ..3 condom|tested;
        "open relationship"|"open marriage"|polyamorous|polyamory|throuple|"ethical non-monogamy"|swingers;
        met|meet|meets|meeting|matched|chatting ..2 @stranger|men|guys|lads|blokes ..2 on|via|off|through|from ..1 app|
            apps|online;
        lad|lads|men|women|girl|girls|bloke|fella|someone|guys off|from ..1 app|apps;
        ~num|two|three|four|several|different people|persons|ones since|this ..2 easter|christmas|summer|january|
            february|march|april|may|june|july|august|september|october|november|december|freshers|month|year|then
unless  household|flu|covid|clinic|carers|staff|answered|tested_positive_covid|falls|train|bus in sentence
yes     [Three partners in last] 3 months.
yes     Says they have an [open relationship].
no      Two partners in the practice retire this year.
no      Gym partner cancelled.
no      Lives with regular partner of six years.

rule    new-partner-tested
does    prompt ask sure
why     A new partner is told of with a discharge, swabs or tests.
basis   rules 1, 19; lexicon team 2026-11-22
say     new|casual|recent|changed|different ..1 sexual? partner|partners|boyfriend|girlfriend|relationship|fella|bloke|
            lad|guy|"bf"|"gf"|lover|"sp"
needs   discharge|swab|swabs|hvs|dysuria|"pcb"|thrush|"bv"|screen|screening|chlamydia|itch|sores|lumps|"upt"|
            "pelvic pain"|balls|testicular|penile|urethral in sentence
unless  practice|gp|firm|flu|cat|dog|smear in sentence
yes     Discharge, [new partner], swabs taken.
yes     Dysuria since [new boyfriend].
no      New partner at the practice, screening lead.
no      Happy with new partner, knee better.

rule    new-relationship
does    hint ask sign
why     A relationship, new or secret, is told.
basis   rules 1, 19; lexicon team 2026-11-21
say     new ..1 partner|relationship|boyfriend|girlfriend|"bf"|"gf"|woman|fella|bloke|lass|lady|chap;
        seeing|dating|meeting someone|somebody;
        "no strings"|"no names"|"seeing someone";
        has ..1 boyfriend|girlfriend;
        boyfriend|"bf" also|knows|"18"|"19"|"22";
        "steady partner"|"regular partner"|"long term partner"|"regular girlfriend"|"regular gf"|"partner-wise"|
            "do i have to tell"|"second phone"|"the other phone";
        gone off sex;
        "isn't a lodger"|"more than friends";
        came|come|coming out to ..1 his|her|my|their ..1 mum|dad|parents|family|sister|brother|friends|wife|husband;
        likes lads|boys|girls|men|women
yes     [New relationship] since May.
yes     Is [seeing someone] from church.
no      Seeing consultant next week, new job.
no      Glasses made by a new optician.

rule    infidelity
does    prompt ask likely
why     Sex or love outside a relationship is told.
basis   rules 1, 19; lexicon team 2026-11-21
say     have|his|her|an affair ..1 with|at|for|since|ended|going|by|from;
        "having an affair"|"had an affair"|extramarital|unfaithful|infidelity|"cheated on"|"cheating on"|
            "been cheating"|"secret family"|"outside wife"|"drunken mistake"|"holiday romance"|"holiday fling"|
            "fling with"|"moment of madness"|"one-off with"|"his mistress"|"hooked up with"|"hooking up with"|
            "copped off"|"slept around"|"sleeping around"|"friend with benefits";
        went home|back with ..1 @stranger|him|her|man|lad|girl|colleague;
        husband|wife|partner|boyfriend|girlfriend|he|she ..2 "goes elsewhere"|"been elsewhere"|"going elsewhere"|
            "looks elsewhere"|strayed|"playing away"|"played away"|"plays away"|"seeing someone else"|
            "carrying on with"|"messing about with"|"sleeping with someone"|"sleeping with another"|
            "slept with another"|"got someone else"|"other women"|"other men"|"another woman on"|"had a fling";
        cheat|cheats|cheated|cheating ..2 partner|husband|wife|boyfriend|girlfriend|him|her|me|ex;
        found|caught|discovered ..2 in bed with|together;
        secret relationship|girlfriend|boyfriend|lover;
        his|her|my|a lover;
        lover ..2 knows|tested|infected|coming|stays
yes     Says he [had an affair] with a colleague.
yes     [Went home with someone] after the do.
no      State of affairs at home unchanged.
no      Slept one night of three.

rule    encounter
does    prompt ask sign
why     A meeting is told that may have been sexual.
basis   4b; lexicon team 2026-11-21
say     went|gone|"got off"|"ended up" with ..1 @stranger|lad|lads|bloke|fella|girl|lass;
        met|meet|pulled|kissed|was|ended ..2 @stranger ..6 @occasion;
        @occasion ..7 @stranger;
        was w|with @stranger;
        something|done|did ..1 daft|stupid|silly ..6 @occasion|night|week;
        @occasion ..6 "something daft"|"something stupid";
        "an encounter"|"been with someone"|"someone else since"|"there's someone else"|"in the summer after a row"|
            "xmas do"|"stag do"|"lads' trip"|"lads' holiday"|"the sauna";
        layby ..8 names|men|lights;
        another lad|man ..3 course|work|team;
        woke_up|woke|wake|waking ..1 next_to|beside|"next to"|"in bed with" ..1 @stranger|someone|somebody|him|her;
        ~num|two|three|four|five|few|several @bloke ..1 since|this_year|"in a week"|"in a month";
        courting|"seeing a gentleman"|"gentleman friend"|"lady friend"|"a dalliance"
unless  ankle|fell|fall|fracture|chest|knee|dancing in sentence
yes     [Met a girl on a stag do].
yes     Bloods for [something daft on a stag] weekend.
no      Stag do, fell off wall, ankle fracture.
no      Travel vaccines for Thailand.

rule    orientation
does    prompt ask sure
why     Sexual orientation is told, perhaps to nobody else.
basis   rules 1, 19; lexicon team 2026-11-21
say     @orientation;
        MSM|WSW;
        "is bi"|"he's bi"|"she's bi"|"i'm bi"|"being bi"|"as bi"|"not out to"|"isn't out to"|closeted|
            "conversion therapy"|lgbt|lgbtq;
        live|married|messages|texts|kiss|relationship|love|fancy|attracted ..2 "another man"|"another woman"|"a fella"|
            "a bloke"|"other men"|"other boys"|"other girls"|"other women"|"another lad"|"another girl";
        "knows he's gay"|"thinks she's gay";
        "bi"|queer|gay|lesbian ..1 not|"isn't"|"ain't" out;
        "not out" ..1 to|at ..2 family|parents|mum|dad|anyone|church|mosque|colleagues
unless  rash|meds|powder|supplement|glucosamine|surname|name|turn in clause
when    denied hint
yes     [Is closeted at church].
yes     [Identifies as lesbian].
no      Came out in a rash.
no      Clash of heads with another lad, football.

rule    hook-up-place
does    prompt ask likely
why     A place or app for meeting sexual partners is named.
basis   rules 1, 19; lexicon team 2026-11-21
say     "grindr"|"scruff app"|fabswingers|"swingers club"|"sex club"|"sex party"|"sex parties"|dogging|cottaging|
            "glory hole"|"tinder"|"hinge app"|"dating app"|"dating apps"|"dating site"|"massage parlour"|brothel|
            "red light district"|"red light area";
        sauna ..4 men|fellas|clinic|prep|sex;
        gay sauna
unless  skin in clause
yes     [Meets men on Grindr].
yes     [Met off Tinder], condoms used.
no      Red light therapy for skin.
no      Sauna makes eczema worse.
no      Nearly nodded off at red lights.

rule    sex-work
does    prompt ask sure
why     Sex is sold or bought.
basis   rules 1, 12; lexicon team 2026-11-21
say     parlour|parlours|sauna|saunas|"massage place" ..4 client|clients|regulars|works|worked|shift|girls;
        work|works|worked|working ..1 in|at ..2 parlour|parlours;
        outcalls|incalls|"out-calls"|"in-calls";
        clients|regulars|customers|punters ..3 "don't wear"|"won't wear"|"always wear"|"wear anything"|bareback|
            "without one";
        pay|pays|paid|paying|sees|seeing|visits ..1 girls|women|lads|boys|girl|woman ..4 site|website|app|hotel|hour|
            "a go";
        sell|sells|selling|posts|posting ..2 pictures|pics|photos|videos|content ..2 herself|himself|online;
        @sex-work;
        work|works|worked|working|back|put on the game;
        "streetwalking"|"working the streets"|"sugar daddy"|"camming"|"webcam work"|"clients/mth";
        see|meet gentlemen|gents|punters|men|fellas ..6 hotel|rent|night|money|motorway;
        clients ..3 condom;
        doesn't|not pay in money;
        "the odd extra"|extras ..4 guests|hotel|men;
        see|sees|seeing|meet|meets|visits|entertains|takes ..1 clients|punters|customers|regulars|johns ..4 flat|nights|
            hotel|hotels|cash|home|car|room|incall|weekends|bareback;
        "works the streets"|"working girl"|"sells herself"|"selling herself"|"sells his body"|"sells her body"
yes     Does [escorting at] weekends.
yes     [Sees gentlemen at hotel], pays the rent.
no      Window cleaner has twelve regular customers.
no      Family took grandad to the clinic bus.

rule    sexual-function
does    prompt ask sure
why     Sexual function is written about.
basis   rules 1, 19; lexicon team 2026-11-21
say     @dysfunction;
        SHIM ~num|score|total;
        troubled|bothered|due|from|has|having|gets|getting|stopped|reports|persistent|ongoing|
            troublesome ..2 "sexual side effects";
        "sexual side effects" ..1 on|from|with|since|of|persist|troubling|"?ssri"|sertraline|finasteride;
        dilators set|explained|given|size|daily;
        "vaginal dilators"|"vaginal trainers";
        vaginal|pelvic|physio ..4 dilators;
        "performing in bed";
        maintain ..1 erection;
        difficulty|trouble|problem|unable|can't ..2 ejaculate|climax|orgasm;
        difficulty|trouble finishing;
        stay|get|keep|getting hard ..3 sex|wife|partner|bed|unless|alone|anymore|"any more";
        "stand to attention"|"standing to attention"|"comes too quick"|"comes too soon"|"gone off sex";
        interested|interest|enjoyment|enjoys|desire in|for sex;
        unconsummated|consummate|consummated|psychosexual;
        relate ..3 sex;
        PE ..3 minute|premature|dapoxetine|ejaculate|squeeze|psychosexual;
        come|comes|coming|finish|finishes|ejaculates|over ..2 within|in|after seconds|minute|"a minute"|"two minutes"|
            "thirty seconds";
        come|comes|coming|finish|finishes|finishing too quick|quickly|soon|early|fast;
        @negated-verb|unable|struggles|difficulty|trouble|fails ..2 get|stay|keep|maintain|achieve|getting|maintaining|
            achieving|sustain ..2 hard|erect|erection|erections|aroused|wet|"it up";
        @negated-verb|unable|never ..2 climax|orgasm|"finish during";
        low|no|reduced|lost|lack|loss ..2 desire|arousal|intimacy ..3 sex|partner|husband|wife|him|her|intimacy|bed|
            avoids|@dysfunction;
        pain|painful|burning|sore|stinging|tearing|spasm|bleed|bleeding ..2 penetration|penetrative|intercourse|sex;
        psychosexual ref|referral|clinic|counselling|therapy|service
say     @member ..3 @negated-verb|doesn't|won't|refuses|fails|hasn't ..2 @rise;
        each|every time they|we try;
        whenever|when they|we try ..6 seizes|clamps|tenses|tight|pain|painful|cries|sore|stops|spasm;
        never|not|hasn't|haven't ..1 managed it|to ..3 married|husband|wife|try;
        "seizes up" ..4 him|he|husband|stops|enter;
        stop-start|"start-stop"|"stop start" technique;
        squeeze technique ..8 partner|ejaculation|climax|relate|sex|premature;
        numbing spray|gel|cream ..4 sex|partner|climax|lasts|relate|squeeze|girlfriend;
        desensitising spray|cream;
        goes|gone|go|went|going floppy|limp|flaccid;
        sex ..4 painful|hurts|sore|agony|impossible|uncomfortable|difficult|burns;
        nothing|"not much" ..1 works|happens|happening ..2 bedroom|bed
unless  "vaginismus no"|"climax of"|"libido ok"|"libido fine"|"libido good"|"libido normal"|needle in clause
unless  park|heel|heels|callus|foot|feet in sentence
when    denied hint
yes     [Erectile dysfunction] for 6 months.
yes     [Low libido on the SSRI].
no      Key won't go in lock.
no      Oesophageal dilators used at endoscopy.
no      Pelvic floor: squeeze technique shown.

rule    after-sex
does    hint ask sure
why     Pain or bleeding with sex, told as a symptom of something else.
basis   rules 1, 19; lexicon team 2026-11-22
say     post|after coital|coitus|"post-coital"|sex|intercourse ..1 bleed|bleeding|spotting;
        postcoital|"post-coital" bleeding|bleed|spotting;
        bleed|bleeds|bled|bleeding|spotting|spots after sex|intercourse;
        "pcb";
        dyspareunia|"vulvodynia"|vestibulodynia;
        lubricant|lubricants|lube ..2 with|for|during intercourse|sex
yes     [PCB x3], cervix ectropion.
yes     [Bleeding after sex] for two months.
no      No IMB or PCB.
no      RTC if IMB, PCB or pain.

rule    ed-in-company
does    prompt ask likely
why     ED here means a problem with sex.
basis   rules 1, 19 (ED is not the emergency department here); lexicon team 2026-11-22
say     ED
needs   erection|erections|erectile|penetration|libido|sildenafil|tadalafil|viagra|pde5i|"pde5" in note
unless  to|in|from|at|via|attend|attends|attended|attending|seen|through|if|local|present|presented|presents|discharged|
            discharge|rtc|"000"|"999"|"111"|ambulance|hospital|admission|cubicle|registrar|"advised ed" in clause
when    denied hint
yes     [ED 12/12], stress at work. Morning erections kept.
yes     [ED multifactorial], libido lower too.
no      Seen in ED with chest pain. Low libido.
no      RTC/ED if worse. Sildenafil refused.

rule    ed-letters
does    prompt ask likely
why     ED here means a problem with sex.
basis   rules 1, 19 (ED is not the emergency department here); lexicon team 2026-11-21
say     ED following|after|post|secondary;
        has|have|get|got|with|for|of|re|about|some|new|mild|longstanding|psychogenic|organic|complain|mention ED;
        ED problem|problems|sx|symptoms|since|x|review|rx|meds|tablets|worse|improved|secondary;
        ED ~num months|yrs|years|"/12"
needs   radical|prostatectomy|sildenafil|viagra|tadalafil|cialis|nitrates|libido|erection|testosterone|bedroom|sex|
            sexual|bisoprolol|dapoxetine|psychosexual|sertraline|ssri|pde5|embarrassed|finasteride in sentence
unless  attend|attended|"in ed"|"to ed"|"from ed"|"via ed"|"at ed"|xray|fracture|ambulance|admitted|consultant in clause
when    denied hint
yes     [Mentions ED] since starting bisoprolol.
yes     [New ED] w low testosterone.
no      Seen in ED, wife drove him.
no      Letter from ED consultant re wrist.

rule    bedroom-trouble
does    prompt ask likely
why     Trouble in the bedroom, said round about.
basis   4b; lexicon team 2026-11-21
say     avoid|problem|trouble|difficulty|happening|issues ..2 bedroom;
        no bedroom;
        "bedroom department"|"bedroom side"|"between the sheets"|"marital relations"|conjugal|"physical side"|
            "not been intimate"|"little blue pill"|"little blue pills"|"morning erections"|"early morning erections"|
            "won't stay up"|"wont stay up"|"nothing will go in"|"half mast"|"nothing downstairs"|
            "not working downstairs"|"trouble downstairs"|"nothing down there";
        manage it with his|her wife|husband|girlfriend|partner;
        no|little|lack|loss|low|lost|avoids|avoiding|avoid|dreads ..2 intimacy|closeness|"physical contact"|
            "marital bed";
        intimacy ..2 stopped|gone|ended|nil|difficult|painful|avoided|issues|problems;
        intimate|intimacy ..3 husband|wife|partner|him|her|since|again|"not since";
        "physical relationship"|"physical side"|"no spark";
        dead bedroom;
        sleeps in spare room since
yes     Says there is [trouble in the bedroom].
yes     Things [not working downstairs] since the op.
no      Mould in the bedroom.
no      Commode in the bedroom.

rule    bedroom-hint
does    prompt ask sign
why     What is told may be trouble with sex.
basis   4b; lexicon team 2026-11-21
say     @negated-verb|struggles|struggling|cannot ..1 keep|get|hold ..1 it|one up;
        not|@negated-verb ..1 stay|get|keep hard;
        hurts|hurt|"sore"|burns|bleeds|stings ..1 when_we|"when he enters"|"on entry"|"going in"|"during it"|
            "when we try";
        "when we try"|"since we last"|"years since we"|"months since we"|"at it like"|"likes it rough"|"get it up"|
            "little blue pill"|"between the sheets"|"in the bedroom"|"can't perform"|"performance anxiety"|
            "letting her down"|"separate rooms"|"separate beds"|"separate bedrooms"|"brother and sister"|"let him near"|
            "tenses up"|"wedding night"|"built wrong"|"both waited"|"won't go in"|"in that department"|"gone off him"|
            "coming to bed late"|"lady friend"|"gentleman friend";
        six|~num months wed|married;
        married in ~name;
        "like sandpaper";
        make|makes|making ..1 excuses;
        "back room since"|"back bedroom since";
        fine|works|ok ..1 with|on ..2 magazines|videos|films|himself|"his own"
say     agony|pain|hurts|dreads|flinches|cries ..5 husband|partner|him|boyfriend|he ..4 near|touch|touches|"that way"|
            "in bed"|"like that";
        over before it|he|they starts|started|begins|began|begun;
        comes near her|him that|"in bed"|like;
        just lies there|"lies there";
        goes|went soft;
        "nothing happens when";
        crucial moment;
        "on top of her"
unless  dog|key|eyes|eye|boggy|lump_soft|stools|stool|heel|heels|callus in sentence
yes     Married in June and [tenses up] each time.
yes     [Separate rooms] since, [letting her down], he says.
no      Dog won't let him near.
no      Computer freezes.

rule    ed-drug
does    prompt ask sure
why     A medicine for sexual function is named.
basis   rules 1, 19; lexicon team 2026-11-21
say     @ed-drug; intracavernosal|"ici"|"intra-cavernosal"
unless  raynaud|raynauds|pulmonary|"pah"|scleroderma|hypertension|bph|luts|prostatic|altitude|digital in sentence
yes     [Sildenafil 50mg x4].
yes     [Try Viagra connect from pharmacy].
no      Sildenafil for Raynaud's via rheum.
no      Tadalafil 5mg daily for LUTS.

rule    function-echo
does    hint ask echo
why     Belongs to what this entry tells of the patient's sex life.
basis   rules 1, 19; lexicon team 2026-11-21
say     testosterone|"plumbing"|emla|vagifem|"vag dryness"|"vaginal dryness"|"she and her wife"|"her wife"|
            "his husband"|"same sex"|"same-sex"|dilators|libido
yes     ED, wants Viagra. [Testosterone 9am].
yes     Known donor. [She and her wife] want a baby.
no      Prostate smooth.
no      Thyroid normal.

rule    tablets-for-it
does    prompt ask sign
why     Tablets or a pump are wanted for what is not named.
basis   4b; lexicon team 2026-11-21
say     wife|husband|partner|she|he patient|understanding|frustrated|"fed up" about|with|over it|that|things;
        "we've stopped"|"stopped trying"|"i miss it"|"miss that side"|"nothing after"|"in a pot"|
            "most nights and nothing"|"pump or tablets"|"tablets for confidence"|"fine first thing"|"plumbing works"|
            "fine on his own"|"gives up halfway"
unless  night|pain in sentence
yes     New lady, [fine first thing], not later.
yes     [Fine on his own], chat.
no      Wants tablets to stop smoking.
no      Baby wakes up at night.

rule    young-sex
does    prompt ask sure
ages    8-15
why     Sex, or protection for it, is told of a child below sixteen.
basis   rules 28, 31, 32; lexicon team 2026-11-22
say     having|had|have|has|first|unprotected ..1 sex;
        "sexually active"|intercourse|condom|condoms|"lost virginity"|"c-card";
        upt|"pregnancy test" neg|negative|pos|positive|done|today
unless  lesson|lessons|education|class|leaflet|workshop|opposite|before|preop|pre-op|isotretinoin|roaccutane|xray|
            surgery|appendicitis in sentence
when    denied hint
yes     given F 14: Boyfriend 17, [having sex] since summer.
yes     given F 15: [Condoms given], school nurse aware.
no      given F 15: Sex education lesson upset her.
no      given F 34: Having sex, no pain.
