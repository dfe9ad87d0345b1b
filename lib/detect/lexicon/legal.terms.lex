# Short forms and terms of art of police, courts, prison, probation and immigration: one is enough
rule    le-term-offence
does    prompt ask sure
why     An offence, an accusation or an arrest is named in its short form.
basis   rules 5, 19; lexicon team 2026-11-22
say     alleged|allegedly|accused|accusation|allegation|suspected ..2 @le-crime;
        GBH|ABH w|with|charge|plea|s18|s20|x2|as|conviction|alleged;
        "affray"|"twocking"|"pwits"|"possession w intent"|"possession with intent"|"poss w intent"|
            "drunk and disorderly"|"violent disorder"|"aggravated burglary"|"armed robbery"|"going equipped"|
            "attempted murder"|"failing to stop"|"failed to stop"|"failing to provide"|"failed to provide"|"drug drive"|
            "drug-drive"|"dr20"|"totting"|"speeding ban"|"conditional caution"|"adult caution"|"caution accepted"|
            "accepted caution"|"accepted a caution"|"community resolution"|"out of court disposal"|
            "fixed penalty notice";
        section|s "18"|"20" wounding|assault|gbh;
        "s18"|"s20"|"section 18"|"section 20" wounding|assault|gbh|charge;
        burglary|robbery|theft|fraud|arson|assaults "x2"|"x3"|"x4"|"x5"|~num|as|aged|yrs|years|months|conviction|
            previous|charge;
        murder|manslaughter|rape|assault|theft|fraud|robbery plea|trial|charge|convict|acquitted|appeal|sentence|
            verdict|case|conviction;
        plead guilty|"not guilty"|ng;
        "not guilty"|"guilty plea"|"ng plea";
        moved|shifted|transferred|taken|skimmed ..3 out_of|from ..1 the|a|his|her? client|company|charity|firm's|
            business account|funds
say     "fitness to plead"|"fit to plead"|"unfit to plead"|"fit to detain"|"fit for detention"|"fit to be detained"|
            "fit for custody"|"duty sol"|"liaison and diversion"|"tasered"|"pava"|"spit hood"|"baton strike"|
            "bench warrant"|"arrest warrant"|"stop and search"|"stopped and searched"|"strip searched"|"strip search"|
            "joint enterprise"|"osman warning"|"threat to life notice"|"ttl notice"|"ttl warning"|"pace clock"|
            "custody clock";
        police interview;
        custody nurse|hcp|healthcare|doctor|paramedic|suite|record|desk|block|pharmacist|clinician;
        "l&d"|"l and d" team|screening|nurse|worker ..3 court|mags|custody|police;
        handcuff|cuffs neuropathy|injury|palsy|marks;
        "twocking";
        burglary|robbery|arson, ~num yrs|years|months|yr;
        police dog;
        custody sgt|sergeant|desk rang|phoned|requests|requesting|says|states|asking|reports|wants;
        baton bruise|injury|blow|hit;
        "s60"|"s136"|FTA stop|search|warrant|court|custody;
        FTA, bench;
        FTA warrant|court|mags;
        shotgun|firearm|gun cert|certificate|licence|license revoked|refused|seized|suspended|surrendered|removed|taken;
        guns|shotguns|firearms ..1 seized|surrendered|confiscated;
        NFA|NFA'd by|from ..1 the? police|cps;
        police|cps NFA|NFA'd;
        CPS request|want|asks|asked|decision|file|disclosure|charging|letter|rang|need
say     @le-crime charge|allegation|conviction|arrest|plea|caution;
        poss|possession of ..1 blade|knife|offensive|weapon|class|cannabis|drugs|firearm|"indecent images";
        "bladed article"|"offensive weapon"|"aggravated trespass"|"bind over"|"bound over"|"binding over"|
            "power of arrest"|"right to review"|"victim right to review"|"online decoy"|"decoy sting"|
            "paedophile hunters"|"predator hunters"|"hunter group"|"vlo"|"s9 stmt"|"s9 statement"|"section 9 statement"|
            "kettled"|"criminal probe"|"criminal inquiry"|"vehicle seized"|"car seized"|"car impounded";
        gang|asb|"anti-social"|antisocial injunction|order;
        HMRC|SFO|NCA|FCA|DWP|RSPCA|council|"trading standards"|"environment agency" prosecution|probe|raid|criminal|
            prosecute|charges;
        breach ..1 cell|arrested|remanded|court;
        PSR pending|due|requested|ordered|author|interview|adjourned
say     @le-deed ..3 @le-process;
        @le-process ..3 @le-deed;
        phone|laptop|devices|computer|ipad|"hard drive" seized;
        police|cid|detectives want|seeking|"looking for" ..1 him|her|pt|me|patient;
        steal|thieving|nicking from ..1 employer|work|shop|till|boss|company|client|residents;
        rob|burgled a|the|two|three shop|bank|bookies|garage|house|store|"off licence"|warehouse|taxi;
        gun|knife|machete|weapon|firearm|blade found|recovered|seized ..1 in|on|under ..1 car|him|her|bag|house|flat|
            bedroom|boot|locker;
        "looking at" ~num yrs|years|yr;
        escort|guards ..3 chain|cuffed|cuffs|handcuffed;
        escorted ..2 officers|guards|"prison officer"|"prison officers"|"x2 officers";
        police stmt|statement given|taken|made|done|tomorrow|about;
        detained at dover|heathrow|gatwick|airport|border|port|calais|stansted|luton;
        criminal charge|case|trial|record|damage|proceedings|investigation|offence|history|conviction|gang|activity|
            matter|court;
        old|spent|previous|unspent|past|prev|drug|violence conviction;
        conviction ..3 dbs|insurance|employer|visa|job|declared;
        dbs ..2 shows|showed|flagged|disclosed|"came back" ..1 conviction|caution|offence|something;
        "extradition"|"extradited"|"whilst disqualified"|"while disqualified"|"driving while banned"|"jumped bail"|
            "banning order"|"perverting course"|"perverting the course"|"skipped bail"|"public order offence"|
            "public order s4"|"public order s5"|"awaiting sentence"|"awaiting sentencing"|"awaiting trial"|
            "awaiting charge"|"police stmt"|"stalking protection order"|"stalker order"
say     police took|take|removed|seized|hold ..2 guns|shotgun|shotguns|firearms;
        lost ..2 licence|license ..2 drink|alcohol|drugs|speeding|points;
        caught|found w|with|carrying ..1 knife|blade|machete|weapon|drugs;
        crim case|matter|solicitor|record|charges;
        nick|stole a|the|some car|van|moped|bike|phone
unless  kitchen|chopping|cooking|thumb|"hearing test"|"charge nurse"|card|bank|scam|cloned|"trial of"|catheter|wine|
            snoring|"drug trial"|"in charge"|battery|supermarket_trolley|"hearing aid"|"hearing aids"|"food supply"|
            "blood supply"|"supply teacher"|"supply teaching"|"in the police"|"works as"|"works in"|"job interview"|
            "for the job"|application|handler|@le-job|insurer|"cuff tear"|rotator|relay|majorette|conductor|burgled|
            victim_support|jigsaw|book|novel|drama|film|tv|series|podcast|quiz|reaction|rash|side_effect|
            charity_shop_theft|contents_insurance|jury|dog_unit|"is a custody"|shifts|"as a custody" in sentence
yes     [Alleged GBH] w intent.
yes     [Custody nurse] rang for meds list.
yes     [Affray], fined.
yes     [Burglary x2] as a teen.
yes     [Conditional caution] given.
yes     [Shotgun certificate revoked].
yes     [NFA by police].
no      Works as custody nurse, back strain.
no      Suspected drug rash.
no      BP cuff marks arm.
no      Listening to a murder trial podcast.
no      Burgled last week, shaken.

rule    le-term-sentence
does    prompt ask sure
why     Prison, probation or a sentence is named in its short form.
basis   rules 5, 19; lexicon team 2026-11-22
say     HMP|HMYOI|HMPYOI|YOI|YRO|ROTL;
        YOT|YJS|YOS worker|officer|appt|team|attending|rang|nurse|order|case|involved;
        HDC release|tag|curfew|date|friday|monday|eligible|refused|granted|until|approved;
        IPP sentence|prisoner|licence|tariff|recall;
        "lifer"|"life sentence"|"life licence"|"youth rehabilitation order"|"in the cells"|"cells overnight"|"remanded"|
            "cas3"|"cas2"|"nacro"|"approved premises"|"ap resident"|"st giles trust"|"justice social work"|"cjsw"|
            "procurator fiscal"|"fiscal letter"|"pbni"|"scra"|"children's reporter"|"prison leaver"|"on the sor"|
            "on sor"|"sex offence"|"sex offences"|"sexual offence"|"lucy faithfull";
        SOR for|until|register|indefinite|requirements|10|life;
        PO appt|mtg|meeting|supervision;
        w|my|his|her|with PO;
        "unpaid work";
        CBO|CPO not|w|with|breach|until|no|hrs|~num;
        curfew ..3 can't|cant|cannot|order|hours|hrs|until|till|breach|tag|box|7|8|9|7pm|"7-7"|"7am"|"19:00";
        "on curfew"|"under curfew"|"curfewed";
        cat a|b|c|d ..3 hmp|lifer|prison|jail|prisoner;
        tagged until|till|by|for|again|at|7|~num;
        inside for ..2 ~num|two|three|four|five|six|seven|eight|nine|ten ..1 yrs|yr|year|months|mths|weeks;
        "banged up" again|in|for|since|at|last;
        @le-detention ..1 transfer|release|liberation|discharge|script|letter|summary|meds|healthcare|remand|until|
            since|gate;
        remand|released|liberated|visits ..1 @le-detention
say     RAR days|sessions|appts;
        susp|suspended|sus sentence|sent;
        licence recall;
        recall ..2 FTR;
        "28d ftr"|"14d ftr"|"tariff expired"|"tag again"|"tag company"|"tag hours"|"back on tag"|"soa registration"|
            "bladed"|"tag breach";
        parole refused|knocked|denied|granted|date|review|oral|decision|dossier|eligible|officer;
        curfew til|from|to|by|~num|"6"|order;
        OM rang|says|appt|requests|emailed|phoned|meeting;
        cat b|c|d ~unknown|~name;
        detained ..2 @le-detention
say     "jailed"|"imprisoned"|"incarcerated"|"incarceration"|"custodial sentence"|"custodial"|"jail term"|"jail time"|
            "prison term"|"behind bars"|"borstal"|"young offender"|"young offenders"|"absconded from hmp"|
            "community sentence"|"restricted patient"|"moj restrictions"|"ministry of justice"|"offender pathway"|
            "offender worker"|"offender programme"|"offender personality"|"gate release"|"ankle bracelet"|
            "court-mandated"|"court mandated";
        prison gp|doctor|nurse|healthcare|dr|pharmacy letter|rang|phoned|fax|summary|says|reports|confirms|requests|
            handover|wrote|email|started|stopped;
        sentence starts|begins|ends|"ends in"|date|plan|over|expires|"of"  ..1 mon|monday|friday|~num|~date|next|may|
            june|years|months|yrs;
        released ..6 no|without meds|script|medication;
        see|must_see OM|PO weekly|fortnightly|monthly|mondays;
        forensic cpn|unit|psychiatry|psychiatrist|psychologist|team|outpatients|services|outreach|"mental health"
say     MHTR; OASYS; CJIT; IOPC; CEOP; UPW
say     tag on ..1 leg|ankle;
        prison ~num|~date|twice|aged|"as a";
        letter|email|call|request|report from|to|by probation;
        serve|served ~num yrs|years|months|yr;
        does|doing|on|his|her|hrs|hours community service;
        "community service" hours|order|hrs
unless  army|navy|raf|forces|regiment|marines|veteran|dentist|dental|accountant|student|science|mental_test|moca|
            ace-iii|jewellery|gold|silver|charm|"works in"|"works for"|@le-job|"works at"|employed|teaches|
            "my unpaid work"|volunteering|voluntary|carer|caring|intern|internship|household|"home schooling"|teenager|
            parents|bedtime|breast|ward|tag_team|chair|"chest physio"|lambing|shed|birds|hens|poultry|"heart manual"|
            nstemi|"occupational health"|"officer at"|"officer in"|"not inmate"|"prisoner contact" in sentence
yes     [HMP transfer], methadone dose.
yes     [Curfew, can't] attend after six.
yes     [PO appt] clashes.
yes     [Unpaid work], back pain.
yes     [Inside for 4 yrs].
yes     [Barlinnie liberation], no meds.
no      Works at HMP as cook, burn.
no      Unpaid work as a carer for mum.
no      Amitriptyline PO nocte.
no      Student curfew, parents strict.

rule    le-term-court
does    prompt ask sure
why     A court, an order or a status in dispute is named in its short form.
basis   rules 19, 23; lexicon team 2026-11-22
say     crown|mags|magistrates|county|family|sheriff|youth|high ct;
        "mags court"|"sheriff court"|"high court"|"jury trial"|"defendant"|"fhdra"|"fact find hearing"|"final hearing"|
            "s37 report"|"c100"|"miam"|"specific issue order"|"financial remedy";
        PSO|SIO hearing|order|applied|granted|application|breach;
        VPS|VIS written|taken|read|statement|submitted;
        "MG11";
        give evidence ..3 trial|court|screens|video|measures|inquest|jury|link|curtain;
        police want|request|need|asked ..2 statement|notes|records|report
say     HO refusal|refused|appeal|hotel|accom|accommodation|reporting|decision|claim|removal|detention|interview;
        FTT|UTIAC appeal|hearing|asylum|dismissed|allowed|immigration;
        "dublin removal"|"dublin case"|"medical justice"|"mears accommodation"|"clearsprings"|"small boat"|
            "small boats"|"channel crossing"|"crossed the channel"|"s95 support"|"s4 accommodation"|"s4 support"|
            "section 4 accommodation"|"nass accom"|"windrush scheme"|"bridging hotel"|"3c leave"|"stateless";
        windrush, status;
        BRP|EUSS|ILR|ARAP|FLR expired|lost|pending|refused|application|applied|appeal
say     crown|trial|court|mags|plea|sentencing listing|listed|bundle;
        court letter|fine|summons|listing;
        screens|"video link" for|in|at ct|court|trial;
        visa ..4 cancelled|over|curtailed|revoked|refused|expired|lapsed;
        overstayed|overstaying since|by|visa|~num|from|for;
        "screening interview" ..1 croydon|asylum|ho|done|date;
        "reasonable grounds decision"|"conclusive grounds"|"section 120 notice"|"s120 notice"|"rule 35"|"deport order"|
            "family returns process"|"travel document seized"|"removal notice"|"red notice"|"no status"|"non-molly"|
            "nonmolly"|"nmo breach"|"ng rg decision";
        "r35" ..1 report|doctor|done|detained;
        BRP|EUSS|ILR|FLR|ARAP ..3 rejected|refused|expired|pending|late|revoked
say     hearing adjourned|vacated|relisted|postponed|listed;
        contact court|case|proceedings|application|hearing;
        fingerprints|fingerprinted ..1 in|on ..1 italy|greece|bulgaria|hungary|croatia|germany|france|spain|romania|
            austria|poland|arrival
say     through|thru ..1 court|courts;
        mags|magistrates for|re|about|monday|tuesday|tues|next;
        arrive|came|come|travel|cross ..2 by|inside|under|in ..1 lorry|dinghy|truck|"small boat"
unless  "lorry driver"|driver|delivery|drives|cartoon|squash|dental|dentist|yellow|fever|vaccine|@no-court|@le-job|
            "works at"|"works for"|flats|lives|lodge|psoriasis|holiday|sailing|fishing|cruise|charity|donation|
            "loop recorder"|"in court all"|caretaker|postcode|"jury service"|"jury duty" in note
yes     [Crown ct] in June.
yes     [C100 filed by ex].
yes     [HO refusal], low.
yes     [S4 accommodation], damp.
no      Lives at Crown Court flats.
no      PSO rash, psoriasis.
no      Small boat holiday in Norfolk.

rule    le-term-civil
does    hint ask likely
why     Debt, eviction, bankruptcy or a claim before a court is written about.
basis   rule 19; lexicon team 2026-11-22
say     bailiffs;
        eviction ..1 bailiffs|notice|court|hearing|order|warrant|letter|date|ct;
        possession order|hearing|claim;
        CCJ ..3 debt|bailiffs|court|x2|credit|~num;
        "bankruptcy"|"bankrupt"|"debt relief order"|"decree nisi"|"decree absolute"|"divorce court"|
            "employment tribunal"|"letter before action"|"clinical negligence"|"clin neg"|"suing the"|
            "section 21 notice"|"s21 notice";
        suing trust|hospital|council|employer|landlord|ex|him|her
say     facing|threatened|threat|risk|notice|squat|fault ..1 of? eviction
say     sue for|over defamation|damages|negligence|libel|injury|compensation
unless  works|@le-job|"moot"|indemnity|training|lecture|course in sentence
yes     [Eviction bailiffs] on 17th.
yes     [Bankruptcy order made].
no      Works as bailiff, heel pain.
no      CCJ pain, neck stiff.
