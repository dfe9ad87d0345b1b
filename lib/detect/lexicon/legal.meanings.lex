# The law without its own words: who was stopped, held, sentenced, sought

rule    signs-on
does    prompt ask sure
why     The patient signs on at a police station: they are on bail.
basis   rule 19; lexicon team 2026-11-22
say     sign|signs|signing|signed ..1 on? at ..1 the? station|"police station"|nick|cop_shop;
        "bail sign"|"sign bail"|"signs bail"|"bail conditions"|"curfew box"|"curfew tag";
        curfew ..2 box|tag;
        breach|breaching ..1 me|him|her ..3 if|when|for|again;
        expects|expecting|expected|due|likely ..1 "to be" charged|sentenced|bailed|arrested;
        interviewed ..3 caution|"duty brief"|"duty solicitor";
        "duty brief"|"duty solicitor";
        pre-sentence report|reports
unless  fee|fees|shop|vape|battery|fire_station|power_station|train|railway|petrol|wound|capsule|confidentiality|trust|
            contract in sentence
yes     Can't make 2pm, [sign on at the station] then.
yes     [Curfew box] rubs his ankle.
no      Signed off, back at the fire station.
no      Sign at the petrol station fell on him.
no      Expects to be charged a fee for the letter.

rule    probation-named
does    prompt ask sure
why     Probation, or questioning by police, is told.
basis   rule 19; lexicon team 2026-11-22
say     probation ..1 appointment|appt|officer|order|worker|office|service|services|meeting|visit|supervision|licence|
            hostel|letter|team;
        on|under|from|with|his|her probation ..1 for|until|since|after|officer|service;
        investigation|investigated|questioned|interviewed|wanted ..1 by|with ..1 the? police|cid|hmrc
unless  work|job|employer|period|teacher|months_probation|nurse|hr|works|officer_for|building|buildings|retired|
            retirement|payroll|headquarters|"years in the" in sentence
unless  @le-job in note
yes     [Probation appointment] missed.
yes     Under [investigation by police].
no      Six-month probation period at new job.
no      Works as a probation officer.
no      Twenty years in the probation service, retired in May.

rule    before-court
does    prompt ask sure
why     Somebody is to stand before a court, or an order or hearing is named.
basis   rule 19; lexicon team 2026-11-22
say     stood|stand|stands|standing|appear|appears|appearing|appeared|"up before"|"up in front"|"up at"|due|going|goes|
            listed|starts|started|start|before|awaiting|awaits|facing|faces|attend|attended|attending|next|main|until|
            pending|ahead_of ..3 dock|verdict|bench|mags|magistrate|magistrates|jury|recorder|sheriff|sentencing|
            "the judge"|"crown court"|"district judge"|"plea hearing"|committal
say     brother's|son's|his|her|my|the|dad's|ex's|uncle's|boyfriend's|partner's|husband's|cousin's trial|verdict|
            sentencing|plea|hearing ..3 start|starts|started|monday|tuesday|wednesday|thursday|friday|next|week|month|
            tomorrow|listed|~date|is|jury|witness
say     summons ..1 for|about|over|next|received|came|dated|issued|served
say     summonsed|subpoena|subpoenaed|"witness order"|"witness summons"|"court summons"
say     main|key|only|prosecution|defence|star|crown witness
say     "children's guardian"|"care proceedings"|"hair strand"|"hair test"|"jointly instructed"|"court-appointed"|
            "court appointed"|"official solicitor"|"position statement"|"court bundle"|"in proceedings"|"parole board"|
            "parole hearing"|"pre-sentence"|"newton hearing"|"intermediary at"|"injunction hearing"|"exclusion order"|
            "closure order"|asbo|"unpaid fines"|"committal hearing"
say     guardian|solicitor|solicitors|barrister|lawyer|lawyers|counsel ..4 care|proceedings|plead|plea|charge|charges|
            offence|interview|hearing|trial|defence|court|chronology|scars|asylum|deportation
say     duty|criminal|defence|"legal aid"|immigration|my|his|her solicitor|lawyer|barrister ..4 says|said|wants|asks|
            asked|needs|told|plead|get
say     witness ..1 in|for|to ..3 case|trial|attack|stabbing|court|accident_trial|proceedings
say     gave|given|giving|made|make|making|took|taken statement ..2 to|about|against|on|police|yesterday|last
say     statement ..1 taken|given|against
say     prosecute|prosecution|prosecuting
say     for|by|from|to|at|via the court|courts|cps|judge
say     disclosure|records|notes|statement|report ..4 crown|cps|court|prosecution|"the defence"
say     court ..2 alcohol|hair|welfare|officer|bundle|date|papers|fine|fines|report|order
say     licence|licensing|bail|custody|misconduct|"teaching ban" hearing|tribunal|panel
say     "coroner's officer"|"coroners officer"|"coroner's statement"
say     "non-mol"|"non mol"|nonmol|"non-molestation"|"non-molestation order"|injunction|"restraining order"|
            "occupation order"|"protection order"|dvpo|dvpn ..4 served|breach|breached|hearing|granted|until|expires|
            lapsed|court|"in place"|issued|extended
say     breach|breached|hearing|served|granted ..3 "non-mol"|nonmol|"non-molestation"|injunction|"restraining order"
when    side-effect keep
unless  "my hearing is"|"single leg"|balance|resistance|"wound care"|"best of five"|"bank statement"|
            "statement of fitness"|tennis|badminton|squash|netball|basketball|padel|"court shoes"|benefits_tribunal|pip|
            esa|bench_height|"hearing aid"|"hearing aids"|"hearing test"|"hearing loss"|"hearing clinic"|audiology|
            "hearing ok"|"his hearing"|"her hearing"|ears|"trial of"|"football trial"|"jury service"|conveyancing|
            "house sale"|"house purchase"|probate|will_n|rta|whiplash|accident|compensation|divorce_settlement|lpa|
            "works as"|"retired"|usher|clerk|"dog show"|"baking"|"talent"|"sheriff's"|"blood test"|thyroid in sentence
unless  @le-job in note
yes     given M 52: [Stood in the dock] last week.
yes     given F 35: [Hair strand] results wanted by the other side.
no      given M 52: Called for jury service at crown court.
no      given F 35: Solicitor doing the house sale, stressed.
no      given F 35: Single leg stand near a bench, ten seconds.

rule    held-or-sent
does    prompt ask likely
why     Somebody is or was held, sentenced, recalled or in breach.
basis   rule 19; lexicon team 2026-11-22
say     detained|held|locked_up|"banged up"|kept_in ..3 overnight|custody|cell|cells|station|libya|detention|
            immigration|nick|"yarl's wood"|camp_libya|months_libya
say     in|at|from|to|out_of|visit|visits|visiting|left @le-detention
say     @le-detention
say     recalled|recall|"recalled to" ..4 prison|jail|custody|licence|officer|probation|breach|"missing an appointment"|
            hostel|hmp
say     breached|breach|breaching|breaches ..3 order|licence|bail|curfew|tag|conditions|probation|once|twice|again|
            undertaking|injunction|asbo
say     got|given|handed|served|serving|doing|did|facing|faces|looking_at ..3 months|years|weeks|mths|yrs|
            life ..4 inside|suspended|custody|licence|"good behaviour"|"out in"|jail|prison|bird|sentence|between_them|
            "young offenders"|"for what he"|"first offence"|"early release"|"guilty"
say     got|given|handed ..2 months|years between|for|on ..4 them|what|the|supply|assault|theft
say     licence|bail|order|conditions|court ..2 says|say|said|means|is|"not to"|requires ..3 no|not|never|only|stay|
            live|contact|within|near|under|enter|alone
say     "not within"|"not to enter"|"exclusion area"|"sex offender"|"on the register"
say     his|her|my|their|"c/o"|the officer|offender_manager|"om"|"probation worker" ..4 appointment|missed|says|said|
            wants|case|letter|letters|weekly|recall|breach|proof|hostel|address|knows|told
say     letters|post|mail|contact|write|written "c/o"|via|through officer|handler|caseworker_police
say     cautioned|caution|arrested|charged|convicted|conviction|bailed|fined|sentenced|jailed|nicked|lifted|done|
            accused|"under suspicion"|suspected|suspended|sacked|banned ..2 for|of|over|with|after ..3 @le-crime|window|
            criminal|steaks|stealing|thieving|filming|hitting|punching|throwing|kicking_off
say     conviction|convictions|caution|cautions|offence|offences ..3 declared|declare|disclose|dbs|spent|unspent|show|
            shows|employer|visa|job
say     in|to|from|at the? cells
say     ~num|two|three|four|overnight night|nights|hours ..3 cells|cell|station|custody
say     inside for ..3 years|months|weeks
say     "conditional discharge"|"absolute discharge"|"binding over"|"bound over"|"community resolution"|"fixed penalty"|
            "penalty notice"|"tagged and"
say     not|never|can't|cannot|barred|banned ..3 within ..3 mile|miles|metres|yards
say     cell ..2 searched|spun|raided|swapped
say     officer|worker|inspector on ..1 his|her|my|their case
say     "999 log"|"101 log"|"police log"|"log number"|"incident number"|"crime no"|"occurrence number"|"cad ref"|
            "cad number"
say     police|cid|detectives operation|raid|enquiry|inquiry
say     ankle|leg|shin ..4 charge|charging|charged|charges ..3 hour|hours|overnight|day
say     charge|charging|charges ..3 thing|box|it ..3 leg|ankle
say     "community hours"|"unpaid hours"|"payback hours"
unless  joke|jokes|joked|"custody of the"|"arrested development"|statins|scooter|cheek|"tens"|"qof"|"housing officer"|
            "hearing"|"recalled for mammogram"|breast|screening|breech|"steroids"|antibiotics|prognosis|"to live"|chemo|
            growth|"held his breath"|held_breath|sun|doxycycline|doxy|nsaid|nsaids|sedation|"mucosa"|"in remission"|
            aged_ward in sentence
unless  @le-job in note
yes     given F 40: [Held overnight] on Friday, no meds.
yes     given M 39: [Recalled for missing an appointment] with probation.
no      given F 40: Recalled for mammogram.
no      given M 39: Held his breath for the film.
no      given M 40: Food bolus not passing within 2 hours: to ED.

rule    theft-told
does    prompt ask sure
why     Stealing, fraud or forging is told, or the patient is accused of it.
basis   rule 19; lexicon team 2026-11-22
say     shoplifting|shoplifted|shoplifter|"caught shoplifting"|"caught stealing"|"stole from"|"nicking from"|
            "store detective"|"forged"|"forging"|"benefit fraud"|"tax fraud"|"housing fraud"|embezzle|"fiddled the"|
            "money laundering"|"money mule"
say     shop|store|supermarket|security|guard|manager ..2 stopped|caught|searched|detained|banned ..3 her|him|me|
            pt ..6 coat|bag|trolley|pram|buggy|steaks|till|door|exit|with
say     till|float|stock|"petty cash"|takings|safe|parcels|"the tapes"|cctv|camera ..3 short|missing|gone|camera|cctv|
            tapes|looking|footage|"got him"|"got her"|"got me" ..8 suspended|camera|cctv|tapes|sacked|blamed|accused|
            police|work|him|her|me
say     "looking at the tapes"|"got him on camera"|"not in aldi"
say     sells|selling|sold|swaps|swapping|trades ..1 her|his|my|their|the|some ..1 pregabalin|gabapentin|tramadol|
            codeine|diazepam|zopiclone|tablets|meds|medication|methadone|subutex|patches|script|oxycodone|ritalin|
            concerta|elvanse|dihydrocodeine
say     caught|filmed|filming|photographing|recorded ..3 changing|toilet|toilets|showers|shower|skirt|skirts|locker
unless  forged_ahead|blacksmith|forge|pharmacist_sold|"over the counter"|"pharmacy sold"|"out of stock" in sentence
unless  @le-job in note
yes     given F 30: [Shop stopped her with] steaks in the pram.
yes     given M 43: Suspended, [till short and they say got him] on camera, footage kept.
no      given F 30: Pharmacy sold her antihistamine tablets.
no      given M 43: Blacksmith, burn from the forge.

rule    sought-by
does    prompt ask sign
why     Somebody is being looked for, threatened or silenced.
basis   rule 19; lexicon team 2026-11-22
say     they|men|someone|somebody|lads|people|dealers|gang|"two men"|mate|cousins|brothers ..3 "looking for"|
            "after him"|"after me"|"after her"|"been round"|"came round"|"asked for her"|"coming for"|"want him"|
            "know his"|"knows his"|"know my"|"know our"|"know her"|"know where"|"have watchers" ..6 him|me|her|them|us|
            street|road|house|address|car|van|money|lives|live|reception|door|in
say     "they know our road"|"we all go down"|"if i say owt"|"no statement"|"stopping at his nan's"|"lying low"|
            "laying low"|"debt collector"|"owes people"|"price on"|"marked man"|"target on"
say     saw|seen|witnessed|watched ..2 the|a|his|it ..1 stabbing|shooting|murder|killing|fight|attack|robbery
say     new|different|another|changed ..1 name|identity|postcode ..8 gave|given|police|evidence|protected|officer|
            forgetting|answer_to|before
say     "protected persons"|"protected person"|"relocated by"
say     sits|sat|chair|faces ..3 facing the? door
say     @le-hurt ..3 leg|back|chest|face|arm|hand|thigh|buttock|neck|park|club|street|postcode|lads|gang|outside|bus|
            school|mistaken
say     knife|blade|machete|gun|weapon ..3 belt|waistband|bag|sock|on_him|"in his car"|"for protection"|"in school"|
            "in his pocket"
unless  flu|vaccine|jab|steroid|pain|"stabbing pain"|kitchen|chef|butcher|carpet|cooking|apple|film|game|match|goal|
            photo|screenshot|"new address"|dog|cat|parcel|gardener|landscaper|"anaesthetic" in sentence
yes     given M 28: [Two men looking for him] over money, [stopping at his nan's].
yes     given M 23: [Stabbed in the back] outside a club.
no      given M 28: Stabbing pain in the back.
no      given M 23: Knife slipped cooking, hand lac.

rule    removed-for-violence
does    prompt ask sure
why     The patient was violent here, or is in the scheme for violent patients.
basis   rule 19; lexicon team 2026-11-22
say     "special allocation"|"violent patient"|"violent patients"|"zero tolerance"|"pcse removed"|"behaviour agreement"|
            "violence marker"
say     threw|throws|smashed|kicked|punched|hit|spat|grabbed|threatened|lunged|headbutted ..3 chair|screen|glass|
            reception|receptionist|hca|nurse|staff|doctor|computer|door|paramedic|ambulance ..8 police|pc|statement|
            removed|knife|list|cautioned|arrested|banned|999
unless  "zero tolerance letter not"|dementia|delirium|toddler|football|ball in sentence
unless  @le-job in note
yes     given M 55: Letter sent, [special allocation] scheme from Monday.
yes     given M 40: [Threw a chair at reception, police] took a statement.
no      given M 40: Dementia, threw a cup at staff, UTI.
no      given M 55: Threw the ball at the door, shoulder pain.
no      given M 40: Wants immediate removal of the mole.

rule    status-at-risk
does    prompt ask likely
why     The person's right to stay depends on others or is in doubt.
basis   rule 19; lexicon team 2026-11-22
say     visa|leave|sponsorship|status|papers|permit|brp ..3 depends|tied|linked|"ran out"|"run out"|"runs out"|expired|
            lapsed|refused|revoked|curtailed|cancelled|overstayed|ended|"not renewed"|"in another"|"in someone's"|false|
            fake|borrowed
say     came|come|arrived|brought|crossed|entered|travelled|smuggled|got ..2 on|in|by|across|through|over|
            under ..3 lorry|truck|dinghy|container|"the channel"|calais|dunkirk|libya|desert|mediterranean|lampedusa|
            "small boat"
say     "another girl's name"|"friend's number"|"friend's ni"|"no papers"|"without papers"|undocumented|"ho ref"|
            "ho interview"|"ho letter"|"ho reporting"|"arc seen"|"arc number"|"section 95"|"asylum support"|"dispersal"|
            "migrant helpline"|"hotel contingency"|"contingency hotel"|"ring immigration"|"tell immigration"
say     hotel|hostel|house|room|accommodation ..4 "home office"|asylum|serco|mears|clearsprings
say     "do you tell"
say     "bridging hotel"|"bridging accommodation"|arap|acrs|"afghan scheme"|"ukraine scheme"|"ukrainian scheme"|
            "age dispute"|"age-disputed"|"fled from"
say     appeal|claim|application ..1 refused|dismissed|rejected|"turned down"|lost|exhausted ..4 flight|home|leave|
            status|asylum|visa|solicitor|deport|booked|stay
say     on|under|with|using|uses ..2 cousin|cousin's|friend|brother|sister|someone|another ..2 "national insurance"|
            "ni number"|ni|papers|passport|id|identity
unless  "leave house"|"leave home"|"leave the"|pip|esa|"blue badge"|planning|funding|ifr|school_place|parking|football|
            cruise|ferry|sailing|fishing|"lorry driver"|"annual leave"|"maternity leave"|parental|hgv|dinghy_club|
            regatta|"blue badge"|disney in sentence
unless  @le-job in note
yes     given F 35: Her [visa depends] on him.
yes     given M 26: [Came on a lorry], sleeps badly.
no      given F 35: Maternity leave ran out.
no      given M 26: Came on the ferry, seasick.
no      given F 35: Hepatitis status not documented.

rule    licence-lost
does    prompt ask sure
why     Driving was taken away for drink or drugs.
basis   rules 5 and 19; lexicon team 2026-11-22
say     lost|losing|lose|take|took|taken|without ..1 his|her|my|the|your licence|ticket ..6 drink|drunk|blew|blowing|
            blown|over|limit|breathalysed|police|ban|banned|speeding|points|court|2019|2018|2020|2021|2022|2023|2024
say     lost licence|license
say     blew|blown|blowing|blows ..2 ~num|twice|double|over|positive ..4 gates|roadside|limit|van|car|station|drive|
            driving|work|depot
say     disqualified|banned|ban ..3 driving|drive|drink|road|roads|wheel
say     "high risk offender"|"drink-drive course"|"alcolock"|"totting up"
unless  seizure|seizures|epilepsy|epileptic|eyesight|vision|"visual fields"|syncope|faint|blackout|stroke|tia|hypo|
            hypos|insulin|diabetes|dementia|"memory clinic"|parkinson|surrendered|provisional|"for four weeks"|
            "for 4 weeks"|"4/52"|"group 1"|"group 2"|"pacemaker"|icd|"nose"|never in sentence
unless  @le-job in note
yes     given M 40: [Lost his licence after blowing] twice over.
yes     given M 52: [Lost licence] for three years.
no      given M 40: Lost his licence after a seizure.
no      given M 52: Blew his nose, no bleed.
