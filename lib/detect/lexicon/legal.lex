# Police, courts, prison, probation, immigration

rule    police-involved
does    prompt ask likely
why     The police are involved.
basis   rules 19 and 23; lexicon team 2026-11-21
say     @le-police ..3 informed|involved|attended|called|came|come|aware|told|took|taken|taking|rang|phoned|notified|
            contacted|ref|log|cad|incident|report|reported|statement|interview|interviewed|want|wants|request|requested|
            requesting|enquiry|investigating|investigation|returned|brought|escort|escorted|with|outside|station|
            custody|bail|welfare|visit|visited|raid|raided|search|searched|were|have|has|said|asked|spoke|liaison|
            closed|dropped|declined|refused|statement|offered|number|again|case|memo|raised|call|being|at
say     rang|rung|phoned|called|call|calling|told|tell|informed|inform|notified|contacted|contact|reported|report|
            reporting|involve|involved|involving|waiting|stopped|questioned|interviewed|spoke|speak|went|going|know|
            evade|hiding|avoid|escorted|brought|taken|arrested|picked_up|attended|asked|re|ready|via|definitely|
            requested|searched|wanted|adult|adults|undecided|discussed|declined|refused ..2 @le-police
say     "police station"|"police custody"|"custody healthcare"|"custody suite"|"police welfare"|"police 101"|"101 ref"|
            "cad 1"|"crime ref"|"crime number"|"crime reference"|"police report"|"police statement"|"met police"|
            "via 101"|"999 police"|"police called"|"known to police"|"wyp"|"gmp"|"psni"|"police scotland"|"polis"|
            "dvlo"|"fme"|"firearms team"|"rang 101"|"101 called"
say     PC|DC|DS|DI|WPC ~name
say     by|called|told|sgt|officer PC ~num
say     by|called|told|sgt|officer|to PC ~name
say     bail|remand hearing
say     PC|DC|DS|DI|WPC ..2 rang|attended|leads|leading|phoned|requests|visited
say     bit|assaulted|punched|hit|spat_at|kicked a PC|officer|copper
unless  iud|iucd|bracelet|deficiency|caeruloplasmin|"copper coil"|"copper level"|"copper deficiency"|"copper level"|
            "copper coil"|caeruloplasmin|insurers|insurer|insurance|whiplash|rtc|rta|collision|shunted|burgled|
            "lost property"|"works in"|"works for"|officer_in|"in the police"|occupation|retired|"retd"|
            "response officer"|handler|"border force"|"dog handler"|"force oh"|"police house"|"police dog"|
            "police medical"|pension|"ex-police"|federation|"call handler"|firefighter|"old police"|parking|"park in"|
            wall|"car park" in sentence
unless  @le-job in note
yes     [Police informed], log number on the sheet.
yes     Was [interviewed by the police] on Friday.
no      Response officer in the police, heel pain.
no      Lives at the Old Police House.
no      Asks if a copper IUD is associated with heavier periods.

rule    arrest-charge
does    prompt ask sure
why     Arrest, charge, bail or a criminal case.
basis   rules 5 and 19; lexicon team 2026-11-21
say     arrested|rearrested|"re-arrested"|"lifted for"|"been lifted"|"got lifted"|"nicked for"|"got nicked"|
            "charged with"|"been charged"|"was charged"|"never charged"|"not charged"|"charges dropped"|
            "pressing charges"|"press charges"|"released under investigation"|"under caution"|"cautioned by"|
            "police caution"|"voluntary interview"|"on bail"|"police bail"|"bail conditions"|"bail address"|
            "breach of bail"|"bail hostel"|"breach of order"|"breached his order"|"breached the order"|"skipped bail"|
            "answering bail"|"fail to surrender"|"warrant out"|"search warrant"|"dawn raid"|"house searched"|
            "laptops taken"|"laptops seized"|"devices seized"|"devices taken"|"took every laptop"|"took both laptops"|
            "took the computers"|"indecent images"|"images of children"|"iioc"|"co-accused"|"fit for interview"|
            "fitness to detain"|"appropriate adult"|"in cells"|"police cells"|"in custody"|"handcuffs"|"handcuffed"|
            "in cuffs"|"out on an undertaking"|"historic allegation"|"historical allegation"|"non-recent"|
            "under investigation re"|"false allegation"|"allegation by"|"allegation made by"|"allegations against him"|
            "allegations against her"|"says plead"|"found guilty"|"convicted"|"conviction for"|"convictions for"|
            "spent conviction"|"criminal record"|"sex offender"|"schedule 1 offender"|"registered sex"|
            "offences against"|"contact sexual offences"|"nonce"
say     RUI|SHPO|SOPO|ABH|GBH|PWITS|MAPPA|VISOR|CPS|FME letter|decision|licence|conditions|offence|charge|charged|
            minutes|meeting|register
say     MAPPA|SHPO|SOPO|RUI
say     seen|by|called FME
say     previous convictions|conviction|cautions
say     bailed to|until|till|again|pending|with|for|without
say     been|was|is|were bailed
say     plead|pleads|pleaded guilty to|at|in|next|on
say     charged|charge|arrested|convicted|sentenced|jailed|sent_down|"put away"|"put inside"|cautioned|"in trouble"|
            "up for"|"pulled over" ..1 with|for|of|after|in|by ..3 assault|theft|drugs|supply|dealing|possession|fraud|
            burglary|robbery|shoplifting|arson|murder|manslaughter|rape|"sexual assault"|affray|abh|gbh|stalking|
            harassment|"drink driving"|"drug driving"|speeding|"indecent"|"criminal damage"|breach|carrying|blade|
            weapon|"growing"|images|stabbing|"what he"
say     assault|theft|supply|dealing|pwits|fraud|burglary|robbery|shoplifting|arson|murder|manslaughter|affray|abh|gbh|
            "possession with intent"|"possession of"|"drink driving"|"drug driving"|"criminal damage"|
            "benefit fraud" ..2 charge|charges|conviction|convictions|offence|allegation|arrest|sentence
say     "drink driving"|"drink-driving"|"drunk driving"|"drug driving"|"blew over"|"failed the breathalyser"|
            "failed breathalyser"|"breathalysed"|"disqualified from driving"|"drink drive"|"dr10"
say     "death by careless"|"death by dangerous"|"causing death by";
        charge|charged|charges|counts|count ..3 "careless driving"|"dangerous driving"
unless  joke|jokes|joked|"custody of the"|"arrested development"|statins|descent|testis|labour|growth|nail|bleeding|
            progression|myopia|energy|gas|"no driving ban"|"driving bans"|"cardiac arrest"|cardiorespiratory|
            "growth arrest"|"in charge of"|charger|covid|"accused his wife"|group_1|"iron deficiency"|haemorrhage|
            "arrested quickly"|snoring|pacing|sinus|asystole|rosc|lysis|nihss|implant|icd|decline|lscs|progress|
            dilatation|dilation|radiology|radiol in sentence
unless  @le-job in note
yes     Two [counts of dangerous driving], hearing in May.
yes     [Arrested after the match], court date awaited.
yes     [Charged with assault] in May.
no      Cardiac arrest in 2019, ICD fitted.
no      No driving bans beyond 4/52.

rule    court
does    prompt ask likely
why     A court case, hearing or order.
basis   rule 19; lexicon team 2026-11-21
say     "crown court"|"mags court"|"youth court"|"family court"|"sheriff court"|"county court"|"high court"|
            "criminal court"|"coroner's court"|"court case"|"court date"|"court hearing"|"court appearance"|"court on"|
            "court in"|"court next"|"court tomorrow"|"court thurs"|"court thursday"|"court monday"|"court tuesday"|
            "court weds"|"court friday"|"court bundle"|"court order"|"court papers"|"court proceedings"|"court report"|
            "in court"|"at court"|"to court"|"attend court"|"attending court"|"court 9th"|"court again"|"court-ordered"|
            "court ordered"|"court application"|"court letter"|"for court"|"magistrates"|"front of the bench"|
            "the judge"|"judge has"|"the jury"|"jury trial"|"standing trial"|"stand trial"|"awaiting trial"|
            "trial date"|"trial listed"|"trial spring"|"face a trial"|"plea hearing"|"sentencing"|"sentenced"|
            "suspended sentence"|"yr suspended"|"got 2yr"|"restraining order"|"injunction"|"non-mol hearing"|
            "witness statement"|"give evidence"|"gave evidence"|"giving evidence"|"as a witness"|"witness anonymity"|
            "witness care"|"witness protection"|"behind a curtain"|"behind a screen"|"evidence by video"|
            "victim impact"|"victim statement"|"victim personal statement"|"statement requested"|"prosecution"|
            "prosecuted"|"criminal solicitor"|"duty solicitor"|"through solicitor"|"solicitor says"|"solicitor asked"|
            "asked for by her solicitor"|"legal hold"|"tribunal"|"appeal listed"|"appeal dismissed"|
            "historic abuse inquiry"|"inquest"|"gmc case"|"nmc case"|"struck off"|"fitness to practise"|"nmc referral"|
            "gmc referral"|"gross misconduct hearing"
say     "lost his licence"|"lost her licence"|"lost licence" ..2 drink|drunk|drugs|speeding|points
say     court|tribunal|plea|"court hearing"|"custody hearing"|"bail hearing"|"family hearing"|
            "non-mol hearing" ..2 monday|tuesday|wednesday|thursday|friday|mon|tues|weds|thurs|fri|tomorrow|next|listed|
            adjourned|postponed|~date|coming|date
say     her|his|the|my|defence|prosecution barrister
say     barrister has|had|says|said|wants|asked
say     "fact finding"|"fact-finding"|"custody battle"|"custody dispute"|"contact order"|"contact dispute"|
            "residence order"|"prohibited steps"|"child arrangements order"|"indirect contact"|"section 7 report"|
            "cafcass"|"divorce proceedings"|"divorce papers"|"papers drawn up"|"served papers"|"served with papers"|
            "decree"|"interim order"|"paternity dispute"
when    side-effect keep
unless  joke|jokes|joked|"custody of the"|"life of"|"tribunal of"|"address changed"|postcode|benefits|"eye test"|
            "court social worker"|braces|"care home"|resident|residents|"nursing home"|warden|sheltered|"flat 2"|
            apartment|round|ehcp|pip|dwp|"jury service"|"is a magistrate"|"a magistrate so"|"solicitor, 60"|tennis|
            badminton|squash|netball|basketball|court_shoes|"court shoes"|usher|clerk|"jury duty"|"for jury"|"rta"|
            whiplash|insurance|insurers|"trial of"|"works at"|"works for"|"retired"|conveyancing|"hearing aid"|
            "hearing aids"|"hearing test"|"hearing loss"|audiology|ears|"hearing clinic"|barista|"a trial of"|
            "football trial"|trials in sentence
unless  @le-job in note
yes     [Court date] 4th of next month, not sleeping.
yes     Needs a letter [for court].
no      On the tennis court at weekends.
no      Usher at the magistrates' court, bunion.

rule    prison
does    prompt ask likely
why     Prison, probation, licence or tag.
basis   rule 19; lexicon team 2026-11-21
say     HMP|YOI|HMYOI|"hm prison"|"hmp"|"category b prison"
say     prison|jail|gaol|borstal|"young offenders institution" healthcare|release|released|reception|transfer|
            transferred|discharge|gate|sentence|officer|officers|wing|cell|for|from|and|medication|meds|doctor|nurse|
            visit|visits|summary|letter|now|again|until
say     released|released_from|"out of"|from|sent_to|went_to|back_to|into|left|leaving|"left her in"|was|ex|
            recalled_to ..1 prison|jail|gaol|custody|remand|"secure unit"
say     remanded|"remand"|"recall to custody"|"on licence"|"licence conditions"|"by licence"|"probation"|
            "offender manager"|"offender management"|"om re"|"approved premises"|"on curfew"|"on tag"|"on a tag"|
            "ankle tag"|"gps tag"|"sobriety tag"|"electronic tag"|"tag till"|"tag until"|"tag fitted"|"tag off"|
            "tag rubbing"|"tag on ankle"|"community order"|"community payback"|"referral order"|
            "suspended sentence order"|"youth justice"|"youth offending"|"yos worker"|"yot"|"rotl"|"hdc"|"parole"|
            "acct closed"|"acct opened"|"acct document"|"gate date"|"in possession meds"|"prison healthcare"|"cellmate"|
            "padmate"|"exclusion zone"|"no contact order"|"sex offenders register"|"notification requirements"|"mappa"|
            "public protection"|"supervising officer"|"youth custody"|"secure training"|"detention centre"
say     brother|son|partner|husband|dad|ex|father|mum|boyfriend|nephew|grandson|cousin|uncle|stepfather|~name|"been"|is|
            was|when|while|time|started ..1 inside for|until|again|"again"|prison|now
say     "back inside"|"doing time"|"did time"|"do time"|"done six months"|"done time"|"did a stretch"|"stretch inside"|
            "doing a stretch"|"in the clink"|"serving a sentence"|"serving time"|"got out in"|"just got out"|
            "just come out"|"let out on"|"out of jail"|"out of prison"|"18/12 for supply"|"yrs for supply"|
            "year sentence"|"month sentence"|"yr sentence"|"12 week sentence"|"in magilligan"|"ex-offender"|
            "ex offender"|"reoffend"|"reoffended"
unless  "referral ordered"|standby|cataract|"works in"|"works at"|chaplain|"prison officer"|"retired prison"|volunteer|
            "volunteers"|"on the wings"|"tooth"|"skin tag"|"skin tags"|"rotl:"|tagamet|"works as"|"monopoly"|"covid"|
            "gaol lane"|"driving licence"|"hgv licence"|"licensed"|"probation period"|"new job"|employer|"at work"|hr|
            "probationary"|screwfix|"probation at"|"passed probation"|"inside of"|"inside left"|"inside thigh"|
            "inside her"|"inside the"|"ttg:"|"recalled from screening"|"recalled for"|"breast unit"|mammogram|
            "bird" in sentence
unless  @le-job in note
yes     Moved here [on release from HMP Stonewick].
yes     [On tag] until June, needs morning slots.
no      Skin tag on neck, on tag removal list.
no      Volunteer prison chaplain, bursitis.

rule    tag-sure
does    prompt ask likely
why     A curfew, tag, supervision or restriction that a court has set.
basis   rule 19; lexicon team 2026-11-21
say     in|indoors|house|home 7|8|9|"7pm"|"seven" till|to|until 7|6|8|"7am"
say     "the lady who supervises"|"who supervises him"|"supervising officer"|"breached if"|"breach if"
say     came|come|coming for|at him|her|them|5|6|five|six|dawn ..4 took|laptop|laptops|computer|computers
say     seized|"took every"|"took both"|"took all" ..1 laptop|laptops|computers|hard_drives|"hard drives"
say     told|ordered|not allowed|supposed|to ..1 stay|live|sleep|be|go at|with|near|in|alone ..3 girls|children|kids|
            family|brother's|mother's|"own children"|house ..4 "till it's"|"until it's"|"till court"|"for now"|
            "until trial"|"pending"|"done with"
say     signs|sign|report|reports|"go in" ..2 station|"police station"|"the nick"|office ..4 week|weekly|moves|move|
            monday|days|"sleeps away"|every
unless  ferry|school|overtime|prescription|shift|nursery|theatre|plane|flight|hospital|ward|"day case"|surgery|caravan|
            shoulder|strapping|"physio"|cot|baby|babysitter|paper|sports|swim|watch|"the cat"|repair|virus|backup|
            homework in sentence
unless  @le-job in note
yes     given M 30: [Indoors 7 till 7], can't do evenings.
yes     given M 30: [Took both laptops] and his old phone.
no      given M 30: Has to be in by nine for his shift.
no      given F 12: Home by seven after school club.

rule    inside-hints
does    prompt ask mention
why     Words that speak of prison, probation or police without naming them.
basis   rule 19; lexicon team 2026-11-21
say     box|strap|bracelet|"ankle thing" ..4 ankle|malleolus|shin|skin|rubs|rubbing|sock|sore|charging|charge|
            "base unit"|"in the house"
say     "hours left"|"orange bib"|"unpaid hours"|"back in front of"|"in breach"
say     smuggled|"no papers"|"by dinghy"|"small boat"|"boat crossing"|"accused of"|"pleads guilty"|"banged up"|
            "behind bars"|"unpaid work"|"sent down"|"started inside"|"while inside"|"you've not seen him"
say     "on the wing"|payback|"want to see something"|"send her back"|"under investigation"|"to court"|"the judge"|
            "the bench"|"on the register"|"her solicitor"|"his solicitor"|curfew|"community service"|tagged|
            "came out a"|"came out last"|"out a fortnight"|"in by 7"|"be in by"|"in the house 7"|"7 till 7"|"7pm-7am"|
            "with the box"|"the lady who supervises"|"who supervises him"|"litter picking"|"misses two"|"breach if"|
            "breached if"|"they came at"|"came for him"|"took every"|"took the lot"|"told to stay at his"|
            "not be in with"|"not to contact"|"not to go near"|"not supposed to be within"|"isn't living here"|
            "lying low"|"on the run"|"looking for him"|"knows their names"|"grass"|"snitch"|"crimestoppers"|"gate at"|
            "prison gate"|"discharged with £"|"approved address"|"hostel:"|"two ladies from the crown"|"new identity"|
            "goes by what's on the form"|"believes someone will come"|"supervised contact"|"contact centre"|
            "name cleared"|"till it's done with"
unless  lambing|sheep|"youth hostel"|"ear tag"|"scan"|"haematology"|anaemia|tennis|learning_disability|"lab"|nurse|toys|
            conveyancing|heater|"carrying twins"|"carrying boxes"|carry_cot|pregnancy|shopping|"lunch box"|
            "the box room"|obituary|sunscreen|mask|"grass pollen"|hay|lawn|garden|polytunnel in sentence
unless  @sg-at-ease in note
unless  @le-job in note
yes     given M 30: [Came out last] week after eight months, has to [be in by] 9.
yes     given M 30: [They came at] six and [took the lot], computers and all.
no      given M 30: Hay fever on grass cutting days.
no      given F 30: Carrying shopping, back pain.

rule    immigration
does    prompt ask sure
why     Immigration or asylum.
basis   rule 19; lexicon team 2026-11-21
say     asylum|"asylum seeker"|"asylum claim"|"asylum hotel"|refugee|ukvi|"immigration"|"leave to remain"|
            "indefinite leave"|"limited leave"|nrpf|"no recourse"|overstayer|"overstayed visa"|"visa overstayer"|
            "visa expired"|"visa refused"|"visa ran out"|"visa running out"|"expired visa"|deport|deported|deportation|
            "removal directions"|"detention in libya"|uasc|"unaccompanied minor"|"age assessment"|"age disputed"|
            "asylum accommodation"|"migrant help"|"arc card"|"aspen card"|"people smugglers"|"substantive interview"|
            "fresh claim"|"medico-legal report"|"rule 35"|"freedom from torture"|"helen bamber"|"spousal visa"|
            "spouse visa"|"visitor visa"|"student visa"|"refugee status"|"humanitarian protection"|"papers not through"|
            "waiting on papers"|"waiting for papers"|"waiting for status"|"lunar house"|"claim refused"|
            "appeal rights exhausted"|"tribunal 9"|"via libya"|"via calais"|"false passport"|"false name"|
            "false papers"|"another woman's passport"|"another man's passport"|"section 95"|"not allowed to work"|
            "refused settled"|"status refused"
say     "home office" ..3 hotel|claim|interview|refused|appeal|letter|appointment|papers|accommodation|housing|decision|
            reporting|tag|detention|removal|solicitor|application|applied|status|visa|raid|van|contact
say     interview|claim|refused|appeal|letter|papers|reports|placed|waiting|hotel|applied|application|in|to|
            from ..3 "home office"
say     ILR|NRPF|UASC|BRP|NASS applied|application|granted|refused|pending|expired|expires|lapsed|housing|accommodation
say     visa|sponsorship ..2 expired|expires|refused|revoked|cancelled|ran|run|runs|lapsed|withdrawn|pending|rejected|
            appeal|overstayed
say     "still waiting on croydon"|"from croydon"|"interview croydon"|"interview in croydon"|"the student one"|
            "ran out and he didn't"|"will you report"|"worried we report"|"hospital will want to see"|
            "overseas visitor charge"|"nhs debt"|"charged as overseas"
unless  australia|canada|igra|"immigration solicitor"|"border force"|"asylum road"|"old asylum"|"home office laptop"|
            "home office set"|ice_hockey|"implantable"|"home office is"|desk|chair|neck|wrist|ergonomic|"works from"|
            charity|dse|"visas issued" in sentence
unless  @le-job in note
yes     [Asylum claim] turned down, appeal lodged.
yes     Her [visa ran out] in March and she is afraid to register.
no      Border Force officer, wrist pain, works on the passport desk.
no      Home office laptop set-up poor, neck pain.
no      Takes co-codamol, 8 a day.

rule    offence-told
does    prompt ask sign
why     The patient tells of something against the law.
basis   rule 19; lexicon team 2026-11-21
say     stole|stealing|shoplifts|shoplifting|dealing|"selling them"|"sells on"|"sold his"|"growing it"|"hydroponics"|
            "drives after"|"drives without"|"no insurance"|"no licence"|"unlicensed"|"illegal firearm"|"illegally held"|
            "shotgun cert"|"firearms certificate"|"didn't stop"|"knocked someone"|"fiddling"|"benefit cheat"|"fraud"|
            "embezzled"|"till short"|"set fire"|"carries a knife"|"has a knife"|"rival gang"|"shot at"|"was shot"|
            "gunshot"|"stabbed on"|"was stabbed"|"got stabbed"|"stabbed by"|"petrol bomb"|"punishment beating"|
            "paramilitary"|"paramilitaries"|"kneecapped"|"loan shark"|"loan sharks"|"protection money"|
            "reg number wrote"
unless  shower|"dealing with"|"dealing well"|jab|pain|"stabbing pain"|ferritin|injection in sentence
yes     given M 22: [Carries a knife] since he [was stabbed] in the park.
yes     given M 22: [Admits shoplifting to pay rent], [loan shark] after him.
no      given M 22: Stabbing pain in chest, seconds only.
no      given M 22: Dealing with exams well.

rule    le-echo
does    prompt ask echo
why     It belongs to the legal matter the note tells of.
basis   rule 19; lexicon team 2026-11-21
mark    clause
say     solicitor|lawyer|barrister|judge|court|tribunal|appeal|witness|evidence|victim|offence|sentence|probation|
            prison|bail|tag|curfew|custody|police|officer|visa|detention|unsupervised|"not to go"|"not to enter"|
            "not to contact"|allegation|accused|"letter of support"|weapon|knife|gun|firearms|"panic button"|newspaper|
            licence|conviction|statement
unless  "blood pressure"|"weight"|magistrate|propranolol|asthma|registrar|"old shop"|bp|hearing_n|physio|work|screen|
            housing in clause
unless  @le-job in note
yes     Arrested on Sunday. [Solicitor wants a letter].
yes     [Out on licence]. [Probation in town], key worker Sue.
no      Chest clear.
no      Ears syringed.

rule    le-scenes
does    prompt ask sign
why     Words that suggest court, custody, police or immigration without naming them.
basis   rule 19; lexicon team 2026-11-21
say     has|had|must|needs|supposed|got ..2 in|home|indoors|back ..2 by|before|from 7|seven|8|eight|9|nine|~time
say     came|got|been|was out ..2 fortnight|last|after|since|on ..3 months|years|week|wednesday|monday|friday|march|
            sentence|inside
say     sign|signs|"checks in"|"sign on" ..3 "every day"|daily|weekly|"twice a week"|"at two"|"across town"|
            "on mondays"|fortnightly
say     ~num|hours ..2 hours|"to do"|left|unpaid ..4 garden|"charity shop"|painting|church|crem|hospice|verges|litter|
            graffiti|sundays|saturdays|community
say     strap|box|bracelet|band ..4 company|tight|loosen|ankle|leg|"the man"|charge|charging
say     stand|stands|standing|sit|sits ..3 "in front of him"|"in front of her"|"feet away"|"behind a"|"by video"|
            "by link"
say     "travel warrant"|"discharge grant"|"plastic bag"|"going away"|"facing time"|"been away"|"out in june"|
            "out next"|"due out"|"gets out"|"moved prison"|"visit monthly"|"visiting order"|"visits on"|"phone credit"|
            "canteen money"
say     officer|officers|detectives|"plain clothes"|"plain-clothes" ..3 door|house|came|come|called|knocked|today|
            yesterday|morning
say     came|come|coming for the|him|her|his ..1 computers|laptops|phones|computer|laptop|car|son|husband|brother|early|
            night|nephew
say     served|"served on"|"was served"|"been served" ..3 monday|tuesday|wednesday|thursday|friday|papers|yesterday|
            week|him
say     leave|visa|permit|"her time"|stamp|status|"student one" ..1 "runs out"|"ran out"|"run out"|"is up"|"was up"|
            ends|ended|expired|expires|"not renewed"
say     fingerprints|fingerprinted|biometrics|"the interview"|"moved hotels"|"dispersed to"|"the lorry"|"the crossing"|
            "the camp"|"no papers"|"paid by hand"|"allowed to work"
say     asks|asked|asking|worried|terrified|afraid|scared ..4 "have to tell"|"tell anyone"|"want her passport"|
            "be reported"|"who sees"
say     blow|blew|blows|blown ..2 tube|over|bag|machine|breathalyser
say     "roundabout business"|"licence back"|"got caught"|"was caught"|"been caught"|"got done"|"been done for"|
            "that business"|"about 1987"|"from 1987"|"historic"
say     sees|see|seen|seeing|visits ..1 his|her|the|my kids|children|daughter|son|boys|girls|lad ..6 centre|supervised|
            "taking notes"|"a room"|"a lady"|"a woman"|"a worker"|"letter only"|"by letter"
say     "lady coming"|"the guardian"|"cafcass lady"
say     "mates waiting"|"false name"|"wrong name"|"different name"
unless  physio|catheter|tooth|teeth|stitches|sutures|coil|splinter|rash|bruise|appendix|pessary|shift|school|theatre|
            bus|train|carers|feed|"gastric"|"nasal"|nose|sneeze|wedding|"maternity leave"|"annual leave"|prescription|
            "repeat"|hospital_visits|job|"hr"|dentist|scan|"blood pressure"|theatre|boots|strapping|swim|holiday|
            "cash machine"|"nursery"|shift|overtime|volunteers|volunteer|antibiotics|"rash"|cold|virus|allotment|
            dog in sentence
unless  @sg-at-ease in note
unless  @le-job in note
yes     given M 26: Has to [sign every day] across town.
yes     given F 30: Her [visa runs out] in June, [afraid they'd want her passport].
no      given M 26: Blew his nose, tube patent.
no      given F 30: Annual leave runs out in March.
no      given M 30: Reports taking all his tablets daily.
