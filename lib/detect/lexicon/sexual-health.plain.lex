# Sexual health said outright in a few words
rule    sh-plain-infection
does    prompt ask sure
why     A sexually transmitted infection, or the suspicion of one, is named.
basis   rules 1, 19; terse notes, lexicon team 2026-11-22
say     CT|GC|TV|MG pos|positive|"+ve" ..3 doxy|doxycycline|azithro|azithromycin|ceftriaxone|partner|partners|GUM|
            "metronidazole"|swab|naat|"toc";
        hsv type "2"|"ii"|two;
        podophyllotoxin|warticon|condyline;
        STI|STIs|STD sx|symptoms|clinic|contact|risk|result|results|treatment|treated|advice;
        penile|urethral discharge|ulcer|sore|wart;
        drip|dripping ..2 dysuria|penis|urethra;
        ceftriaxone "1g" im;
        swab|swabs ..1 GC;
        bicillin|extencilline|benzathine ..2 "2.4"|mu|"2.4mu"|x1|x3|weekly;
        got|caught|has|had|gave|given|dose ..2 clap;
        vulval|vulvar|genital|penile ..6 HSV;
        lice|crabs|eggs|nits|moving ..2 pubes|pubic;
        itchy pubes;
        pubes ..4 itchy|moving|lice|eggs;
        curved|bent|bends|curves ..2 when|on|with|during ..1 hard|erect|erection;
        NSU rx|doxy|doxycycline|treated|urethritis|partner|contact|symptoms;
        "contact of sti"|"sti contact"
unless  catheter|stone|kub|head|abdo|colon|chest|angiogram|knee|ankle|calf|muscle|strain|dose|balanitis in clause
yes     [CT pos, doxy] sent.
yes     [HSV type 2] serology.
yes     [Penile discharge] 3/7.
no      CT positive for stone, urology.
no      Discharge letter read.

rule    sh-plain-prep
does    prompt ask sure
why     PrEP is taken or asked about: medicine against HIV.
basis   rules 1, 19; terse notes, lexicon team 2026-11-22
say     "prep" rv|review|started|start|starter|clinic|bloods|monitoring|initiation|repeat|request;
        interested|interest in "prep";
        "prep" talk|advice|eligible|eligibility|suitability|discussion|"d/w";
        on|taking|takes|wants|requests|requesting|started "prep";
        "descovy"|"truvada";
        "prep" ..1 from|via|at ..2 clinic|gum|hub|online|dean|"sexual health"
unless  bowel|colonoscopy|sheet|skin|flexi|moviprep|meal|exam|food|picolax|surgery|op|theatre|pre-op|enema|citrafleet|
            plenvu|klean|kitchen|school|revision|sigmoidoscopy|lesson|day|residue|laxative|scope|wound|interview|
            marathon|christmas|slide in sentence
yes     [PrEP rv], creat stable.
yes     [Started PrEP] in May.
no      Started prep for colonoscopy.
no      Exam prep going badly.

rule    sh-plain-sex
does    prompt ask sure
why     The patient's sex life or partners are described.
basis   rules 1, 19; terse notes, lexicon team 2026-11-22
say     multiple|several|casual|numerous|concurrent|many ..1 sexual? partners|partner;
        "casual sex"|"one night stand"|"one-night stand"|"anal sex"|"group sex"|"unprotected sex"|"underage sex"|
            "under-age sex"|"sex toy"|"sex toys"|"paid for sex"|"pays for sex"|"sex for money"|"sex addiction"|
            "porn addiction"|"pornography addiction"|"addicted to porn"|"premature ejaculation"|"sex parties";
        had|having sex with ..1 colleague|stranger|friend|man|woman|men|women|someone|ex|lodger|teacher|him;
        "sexually active" ..1 aged|age|at "11"|"12"|"13"|"14"|"15";
        "11yo"|"12yo"|"13yo"|"14yo"|"15yo"|"13y"|"14y"|"15y" ..1 sexually active;
        having|had|has|admits|disclosed|extramarital|ongoing ..1 affair;
        "extramarital"|"extra-marital";
        filmed ..1 us|her|him|me ..6 online|sex|posted|threatens|snapchat;
        cruising ..2 heath|park|toilets|woods|beach|grounds;
        took|taken|bought "plan b";
        bottoming hurts|sore|painful|bleeding|since|w|with;
        works|working|does ..1 on|as? cam|webcam;
        massage with|w|plus extras;
        meets|meeting|meet men ..1 in|at woods|park|toilets|layby|heath|sauna|"car park";
        leave|left|leaving ..1 husband|wife ..1 for a|another woman|man;
        swinger;
        sex with|w escort|prostitute|escorts|prostitutes;
        pregnant|preg|"/40"|pregnancy ..2 "not wanted";
        affair ..2 wants|screen|screening|check|checked|tested|bloods|swabs|guilt|guilty|unaware|partner|colleague|
            ongoing|ended;
        new|regular|casual|current|male|female SP|CSP;
        chems ..1 at|most|weekend|weekends|sauna|party|parties|with|every|"gbl"|"ghb"|use;
        slam|slams|slamming|slammed ..2 crystal|tina|meth|mkat|meph|mephedrone;
        escort ..1 wants|screen|hotel|condoms|clients|since|abroad|website;
        has_to|must|made_to|told_to|expected_to|have_to sleep ..1 with|w ..2 dealer|landlord|boss|men|customers|elders|
            "older one"|"the older"|"his friends"|"his mates"
unless  cricket|golf|bowler|splint|taxi|ambulance|prison|nurse|ward|cpap|light|door|  practice|surgery|business|firm|
            law|merger|"state of affairs"|food|"family affair"|"current affairs"|denies|tennis|gym|running|
            never in clause
yes     [Multiple sexual partners], screen.
yes     [Having an affair], stressed.
yes     [Sex toy] stuck, ED.
no      Practice has several partners.
yes     [Affair, wants] screen, wife not aware.
no      Has to sleep with a splint on.
no      Current affairs degree, exam stress.

rule    sh-plain-parent
does    prompt ask sure
why     Who the father is, or who knows of the pregnancy, is in doubt; or conception was assisted.
basis   rules 1, 12, 19; terse notes, lexicon team 2026-11-22
say     not|"isn't"|unsure|unclear ..1 who|whose ..1 the|baby's? father|dad|baby;
        paternity ..1 doubt|doubts|unsure|uncertain|unclear|unknown|test|dispute|disputed|question|~query;
        not|"isn't"|"isnt" ..1 biological|real|child|baby|her|his|the father|dad;
        pregnant ..2 @spouse|mum|parents|family|dad|husband unaware|"not aware"|"doesn't know"|"doesnt know"|"not told"|
            "does not know"
say     IVF|ICSI ..2 list|waiting|referral|referred|clinic|second|first|private|nhs|funding|eligible|unit|consultant|
            appointment;
        list|referred|referral|waiting|eligible|funding|private for ..1 IVF|ICSI;
        IVF|ICSI|IUI cycle|cycles|failed|pregnancy|attempt|attempts|treatment|round|baby|started|egg|transfer|
            conception|unsuccessful|x2|x3;
        failed IVF|ICSI|IUI;
        donor sperm|egg|eggs|embryo|conceived|insemination|conception;
        sperm|egg donor;
        friend|mate|colleague|brother|neighbour|stranger sperm;
        gave|given|giving ..1 baby|child up;
        baby|child relinquished|"adopted out"
unless  leave|kidney|blood|marrow|catheter|saline|hartmanns|hydration|cat|dog in clause
yes     [IVF failed], tearful.
yes     [Not sure who the father] is.
yes     14/40 [pregnant, partner unaware].
no      Paternity leave note given.
no      IVF 1L over 8h.

rule    sh-plain-more
does    prompt ask sure
why     Sex, its risks or its consequences are told outright.
basis   rules 1, 19; terse notes, lexicon team 2026-11-22
say     HSV swab|pcr|culture|"1"|"2" ..1 "+"|pos|positive|"+ve"|detected;
        HSV "+"|pos|positive|"+ve"|detected;
        condom accident|split|broke|burst|slipped|"came off"|failure;
        TOP "f/u"|follow-up|booked|clinic|requested|counselling|appt|referral|done|@year-past|"x2"|"x3";
        "h/o"|hx|prev|previous|requests|wants|post|had|considering TOP|TOPs;
        pregnancy not wanted;
        pregnant by ..1 another|other|ex|boyfriend|married|stranger|unknown;
        UPT|pregnant|preg|pregnancy ..3 not|"isn't" husband|partner;
        embryo transfer|donation|freezing|adoption;
        IVF ~num failed|cycle;
        sperm count nil|zero|low|poor;
        semen analysis nil|zero|azoospermia;
        sleeping|slept with ..1 married|boss|cousin|neighbour|another|stranger|prostitute|escort;
        affair partner|ended|disclosed|discovered|found;
        works|working|worked ..1 as ..1 escort|prostitute|stripper|dominatrix|"sex worker";
        onlyfans|camgirl|camming;
        grindr|fabswingers|hookup|hookups;
        "coming out" as|to|stress|gay|worries;
        came_out as|to gay|bi|lesbian|parents|family|mum|dad|wife
say     assaulted|abused|attacked sexually;
        "no erections"|"no erection"|"no morning erections"|"no libido"|"nil libido"|"no sex drive"|"no orgasms";
        forces|forced her|him|me ..2 sex|nightly|"most weeks"|"most nights"|"in bed"|"when drunk";
        groped|"flashed at"|upskirted|"inappropriate touching"|"touched inappropriately"|"unwanted touching";
        "post-exposure prophylaxis"|"post exposure prophylaxis";
        PEP completed|given|started|course|bloods|pack|declined
unless  rabies|chickenpox|varicella|measles|anthrax|tetanus|flu|influenza|mask|sputum|airway|bronchiectasis|oxygen|
            "state of affairs"|food|rash|lumps|hair|oxygen|catering|dog|car in clause
yes     [Condom accident] Fri.
yes     [TOP f/u], well.
yes     [Works as an escort].
yes     [Groped at work party].
no      Rabies post-exposure prophylaxis.
no      Affairs in order, LPA done.
no      Hair coming out to the scalp.
no      HSV script + lip balm.
