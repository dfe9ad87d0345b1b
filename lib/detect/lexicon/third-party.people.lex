# People who are not the patient: who they are, named.
rule    named-person-private
does    prompt hide likely
why     Something private is written here about a named person who is not the patient.
basis   rules 12, 15; lexicon team 2026-11-21
say     ~name ..7 @health-private|@legal-fact|@private-ambiguous;
        @health-private|@legal-fact|@private-ambiguous ..5 ~name
unless  dr|nurse|consultant|"prison officer"|"police officer"|"probation officer"|"court usher"|"prison nurse"|
            "police station" in clause
when    denied keep
when    family keep
when    asked keep
yes     Says her brother [Gwilym is drinking again].
yes     [Magda from work was arrested] last week.
no      Says she is drinking again, told nurse Magda.
no      Her brother Gwilym is a prison officer.

rule    relative-spoken-of
does    hint consider mention
why     Someone who is not the patient is named or spoken of here.
basis   rules 12, 15; lexicon team 2026-11-22
say     @close|@family|@other-person|@child|@somebody-met|~name|~perhaps|~phone|~email|~postcode|kids|siblings|they|
            their|them|each_other;
        our|my ~name
unless  registration|"pairs itself"|@routine-company|"lives with"|"lives w"|supportive|@fh-heading|ex ..1 smoker|
            drinker|smoked in clause
mark    clause
when    denied keep
when    family keep
when    asked keep
yes     [Sister Nadia rang in confidence]. [Mother does not sleep].
yes     [Her brother Colin drinks]. [She keeps Tariq away].
no      Does not sleep.
no      Nurse Tariq was there.

rule titled-person-private
does prompt hide likely
why Something private is written here about a person who is not the patient.
basis rules 12, 15; lexicon team 2026-11-21
say     ~titled ..8 @health-private|@legal-fact|@private-ambiguous|@love-told|@womb-told|@drink-told|@where-told|
            @sex-told|@crooked|@odd-told|@hush-told|"an alcoholic"|"in debt";
        "dr" ..8 struck_off|groped|groping|suspended
unless "clinic"|"refer"|"letter"|"op"|"opd"|"consultant"|"surgeon"|"dear" in sentence
when denied keep
when family keep
when asked keep
yes Says Mr [Tollgate at no 6 was arrested] on Sunday.
yes Told me Mrs [Ashworth next door is an alcoholic].
no Seen by Mr Tollgate, surgeon, for gallstones.
no Mr Tollgate stopped drinking in May, well done, letter to pt.

rule    titled-person-next-door
does    hint consider sign
why     A person who is not the patient is identified here.
basis   rules 12, 15; lexicon team 2026-11-21
say     ~titled ..3 next_door|"next door's"|"at no"|"at number"|"in flat"|"at flat"|downstairs|upstairs|
            "across the road"|"over the road"|"two doors down"|"opposite";
        resident ..2 ~titled;
        c_o ~titled;
        "staying with" ~titled;
        warden ..4 ~titled;
        ~titled ..1 from ..2 shop|pub|church|street|road|village|club|work|bingo|mosque|temple|corner|flats|allotment|
            chippy
unless  "dr"|"clinic" in clause
when    denied keep
when    family keep
when    asked keep
yes     Mrs [Pemberton next door] spoke to us in confidence.
yes     Told in confidence that Mr [Petrov upstairs] shouts.
no      Next door's dog bit her.
no      Mrs Pemberton attended with a sore knee.

rule    informant-outsider
does    prompt hide sign
why     Someone outside the family contacted the surgery about the patient.
basis   rules 12, 13; lexicon team 2026-11-21
say     @outsider ..5 @call-in;
        @contact-noun from|fr|by ..2 @outsider;
        rung|phoned|rang|contacted|called|approached|"spoken to" by ..3 @outsider;
        tc|"t/c" with|w ..2 @outsider;
        lady|man|woman|bloke|gentleman|chap|someone|somebody ..5 "rang"|"phoned"|"rings"|"caught me"|"stopped me";
        ~titled ..1 from|at|"next door" ..4 "rang"|"phoned"|"rings"|"called in";
        forwarded by ..2 @outsider;
        ~name ..1 @call-in ..1 about|re
unless  "thank you"|"as i left"|chocolates|"beside her"|"beside him"|"ex-surgery"|"ex-practice"|"ex-gp"|ambulance|"999"|
            "for her"|"for him"|"on his behalf"|"on her behalf"|appointment|"appt"|book|booked|"prescription"|script|
            "scripts"|"repeat"|"med3"|"fit note"|order|"with consent"|"on consent"|clinic|"ward"|hospital|pharmacy|
            "her phone"|"his phone"|snow|lift in sentence
when    denied keep
when    family keep
when    asked keep
yes     [Neighbour rang], asks us not to say who called.
yes     [Call from his landlady] in confidence.
no      Neighbour gave her a lift to the surgery.
no      Landlady rang to book her own appointment.

rule informant-rang
does prompt hide mention
why Someone other than the patient contacted the surgery about the patient.
basis rules 12, 13; lexicon team 2026-11-21
say     @adult-kin ..4 @call-in;
        @adult-kin ..1 ~name ..2 @call-in;
        @contact-noun from|fr ..2 @adult-kin|~name;
        tc|call|message|"msg"|email|voicemail|"a note" from|fr ..2 ~titled;
        tc|"t/c"|"tel" with|w ..2 @adult-kin;
        rung|phoned|rang|contacted by ..3 @adult-kin;
        "called by" ..2 @adult-kin;
        "caller is"|"caller was"|"caller"|"informant is"|informant ..2 @adult-kin|~name
unless  "thank you"|"say thanks"|chocolates|"to thank"|"as i left"|"on speaker"|"consent list"|"landline"|"put him on"|
            "put her on"|"beside him"|"beside her"|"him beside"|"her beside"|"with him"|"with her"|"and told again"|
            minding|ambulance|"999"|"rang patient"|"called patient"|"for her"|"for him"|"by home"|"by ward"|
            "on his behalf"|"on her behalf"|interpret|voice|appointment|"appt"|book|booked|"prescription"|script|
            "scripts"|"repeat"|"med3"|"fit note"|order|"phoned by"|"rung by"|"called by carer"|"travel"|"with consent"|
            "on consent"|"carer" in clause
when denied keep
when family keep
when asked keep
yes [Wife rang] this morning, does not want to be named.
yes [Call from his daughter], asks us not to say.
no Rang patient with results.
no Wife rang to book an appointment for him.

rule informant-worried
does hint consider sign
why Someone close is worried about the patient and has told the surgery.
basis rules 12, 13; lexicon team 2026-11-21
say     @adult-kin|~name ..7 worried|concerned|"beside herself"|"beside himself"|"end of his tether"|"wits' end"|upset|
            tearful|"in tears"|furious|frightened|scared|begged|begging|pleading|demanding|"wants to know"|
            "wanting to know"|"asking if"|"asking whether"|"asking why"|"asked if he"|"asked if she"|"asked whether"|
            accuses|accusing|alleging|alleges|claiming|"threatening";
        says|said|say|reports|reckons|thinks|feels|believes|told|states|alleges ..3 he|she|pt|him|her|dad|mum|mam|
            father|mother|gran|grandad ..6 @worrying
unless  not ..2 worried|concerned|upset|frightened;
        bcc|scc|"non aggressive"|"non-aggressive"|lesion|cough|fever|rash|chest|pain|"vomiting"|"breathing"|feeding|
            "nappies" in clause
when denied keep
when family keep
when asked keep
yes Call from his daughter. [Says dad is leaving the gas on].
yes Son on phone. [Son beside himself] about the money.
no Says she has a cough.
no Son plays football.
no      Husband not worried about the noise.

rule informant-boundary
does prompt hide sign
why The caller was told that the patient cannot be discussed.
basis rules 12, 13; lexicon team 2026-11-21
say     "no consent for"|"not on consent"|"not on his consent"|"not on her consent"|"no consent on file"|
            "no consent on record"|"without consent"|"listened only"|"listen only"|"could only listen"|
            "gave her nothing"|"gave him nothing"|"told her nothing"|"told him nothing"|"told them nothing"|
            "no information given"|"no info given"|"noted her concerns"|"noted his concerns"|"noted their concerns"|
            "neither confirmed"
when denied keep
yes Wife rang. [Listened only].
yes Son on phone, [no consent on file].
no Signed the consent form for surgery.
no Discussed diet.

rule informant-says
does hint consider mention
why Someone other than the patient gives an account of the patient.
basis rules 12, 13; lexicon team 2026-11-21
say @adult-kin|~name|~titled ..3 @said; "as per" @adult-kin; collateral ..3 @kin; per @adult-kin|~name
when denied keep
when family keep
when asked keep
yes Wife rang in confidence, [she says] he is forgetful.
yes Call from his landlord who does not want to be named. [Landlord says] rent is late.
no Says he is forgetful.
no Mum says he has had a cough for three days.

rule    professional-accused
does    prompt hide sign
why     Something is alleged here about a person in their work.
basis   rules 12, 14: an allegation is not their role; lexicon team 2026-11-21
say     nurse|pharmacist|receptionist|carer|physio|dentist|teacher|coach|priest|hca|midwife|consultant|surgeon|porter|
            paramedic|head|headteacher|manager|captain ..5 drunk|alcoholic|@love-told|@drink-told|@sex-told|@crooked|
            @hush-told|dismissed|sacked|theft|suspended|"struck off"|touched|groped|stole|stealing|steals|assaulted|
            "having an affair"|"looked up"|gossiping|gossip|struck|slaps|slapped|molested|grooming|groomed|
            "sleeping with"|"taking money"|"selling"|vodka
unless  "staff shouted at"|"by patient"|"touched wood"|"drunk patient"|"drunk pt"|"drunk water"|"struck off list"|
            "gave"|given|blood in clause
when    denied keep
when    family keep
when    asked keep
yes     Told in confidence that the [nurse was drunk] on duty.
yes     Asks us not to say she told. The [coach touched] a boy.
no      Dr saw him in ED after the fall.
no      Pharmacist advised on inhalers.

rule informant-content
does hint consider mention
why What somebody else told the surgery about the patient.
basis rules 12, 13; lexicon team 2026-11-21
say     @worrying;
        "3rd time"|"third time"|"second time"|"2nd time"|"all hours"|"at night"|"last night"|"for weeks"|"for 3 wks"
needs @call-in; @contact-noun from|fr; informant|caller|anonymous in note
unless memory clinic; "dvla"|adviser|job|jobs|playing|"lost the" in clause
mark clause
yes Neighbour rang, asks not to be named. [Bins not out for weeks].
yes Friend rang. [Shouting every night].
no Knee pain on stairs.
no Sleeps well.

rule titled-spoken-of
does hint consider mention
why Another person is spoken of here by title.
basis rule 15; lexicon team 2026-11-21
say ~titled
unless  "dr"|clinic|consultant|surgeon|ward|refer|"ref"|"spoke to"|"rtd"|dear|"seen by"|"under"|"interp"|interpreter|
            "opd"|optician|teacher|"school" in clause
mark clause
when denied keep
when family keep
when asked keep
yes Wrong person on the form. [It is Mrs Dart at 16].
yes His brother Colin drinks. [Mr Abbott found him].
no Dear Mr Abbott, thank you.
no Seen by Mr Abbott.

rule estranged-from
does hint consider likely
why A breach in the family is written here.
basis rules 13, 15; lexicon team 2026-11-21
say     estranged|"not on speaking terms"|"not speaking to"|"won't speak to"|"cut all contact"|"cut off contact"|
            "no contact with"|"fallen out with"|"disowned"|"feud"|"family rift"
unless gluten|dairy|moles|dog|wheelbarrow|bed|chickenpox|covid|shingles|measles|case|cases in clause
when denied keep
yes [Estranged from both parents].
yes Brother and he are [not on speaking terms].
no No contact with chickenpox cases.
no Speaks well for her age.

rule perhaps-named
does hint consider mention
why This may be a person's name.
basis rule 15; lexicon team 2026-11-21
say ~unknown ..1 @person-verb
unless "dr"|clinic|tablet|"mg"|"od"|"bd"|inhaler|ward|hospital|nurse|consultant in clause
mark clause
when denied keep
when family keep
yes Brother drinks. [Says Zbysiu has the key].
yes Nadia is in debt. [Says Kofoworola took it].
no Says has the key.
no Started Fostair today.

rule informant-alleges
does prompt hide likely
why Someone else's account or allegation is written here.
basis rules 12, 13; lexicon team 2026-11-21
say     @adult-kin|@outsider|~name|~titled ..1 alleges|alleged|claims|claimed|disclosed|discloses|confided|confides|
            accuses|accused|revealed|admitted;
        @outsider states|stated;
        "third party info"|"third party information"|"third-party info"|"third-party information"|"3rd party info"|
            "3rd party information"|"tpi";
        information|info|intelligence|disclosure|report|"tip off" ..1 received? from ..2 @adult-kin|@outsider|~name|
            "family member";
        "confidential information"|"confidential info" ..3 from
unless insurance|solicitor|check|redact|redaction|release|"sar"|"sars"|"claims direct"|"claimed benefits" in clause
when denied keep
yes [Ex-wife alleges] that he drinks.
yes [Third party information], see scanned note.
no Son claimed on the insurance.
no Information leaflet from the charity given.

rule    person-life
does    hint consider sign
why     The whereabouts or affairs of someone who is not the patient are written here.
basis   rules 12, 13, 15; lexicon team 2026-11-22
say     @kin ..4 @life-fact; ~name ..6 @life-fact; @life-fact ..3 ~name
unless  "moved to desk"|"moved to days"|"moved to nights"|"light duties"|"lives with"|"SH"|"SHx"|@fh-heading|
            "in care" in clause
when    denied keep
yes     [Brother moved out] in May. Sister rang in confidence.
yes     Told in confidence that [Magda lives in] Corby now.
no      Moved out of the flat in May.
no      Lives alone in Corby, works in a shop.

rule    person-health
does    hint consider sign
why     The health of someone who is not the patient is written here.
basis   rules 12, 13, 15; lexicon team 2026-11-22
say     @kin ..6 @health-plain;
        ~name ..7 @health-plain|@health-minor;
        @health-plain ..3 ~name;
        @kin|~name ..3 "has been told by"|"been told by"|"just been told"|"just been diagnosed"|"was diagnosed with"|
            "has been diagnosed"|"is under the"|"under this clinic"|"worked up for"|"on the list for"|
            "waiting for results"|"awaiting results"|"has started on"|"found a lump"|"breast lumps"|"gone back on"|
            "refuses to see"
unless  @fh-heading in sentence
unless  dr|nurse|consultant|anyone in clause
when    denied keep
when    family hint
yes     [Wife has dementia]. Wife rang in confidence.
yes     Told in confidence that [Shirley had a stroke].
no      Has dementia, lives alone.
no      FH: father stroke at 60.

rule    person-private
does    prompt consider likely
why     Something private about someone close to the patient is written here.
basis   rules 12, 13, 15; lexicon team 2026-11-21
say     @kin ..4 @health-private|@legal-fact;
        @kin ..1 @private-ambiguous;
        @health-private|@legal-fact of|by|for|in ..1 @kin
unless  @fh-heading|suicides|sprints|drills|lengths|advised|advise|recommend|condoms|casual|unsure|"no new"|denies|
            "dealing well"|"dealing with"|leaflet|"aged"|"age"|avoid|anyone|vaccine|schedule|"imms"|"prison officer"|
            "police officer"|"probation officer"|"court usher"|"prison nurse"|"police station" in clause
when    family hint
when    denied keep
when    asked keep
yes     Her [husband was arrested] on Monday.
yes     [Mum is drinking again], he says.
no      Drinking less now, husband pleased.
no      Husband is a prison officer on nights.
no      Recommend partner tested for chlamydia as well.

rule    told-aside
does    prompt hide likely
why     Someone spoke about the patient or about another aside, out of the patient's hearing.
basis   rules 12, 13; lexicon team 2026-11-22
say     @adult-kin|@family|~name|~titled|@carer ..5 @aside;
        @aside ..3 @adult-kin|@family|~name|~titled|@carer;
        @adult-kin|@family|~name|~titled says|said|tells|told|asks|asked|wants|reports|worried|reckons|mentioned|
            confided ..6 in|on|at|by|through|over ..1 @aside-place;
        in|on|at|by|through|over ..1 @aside-place @adult-kin|@family|~name|~titled ..1 says|said|told|tells|asked|
            reports
unless  nurse|"sr"|jab|dose|vaccine|vac|bloods|waiting|waited|fell|fall|falls|found|slipped|tripped|walked|sleeps|slept|
            parked|lives|smokes|key|rail|ramp in clause
when    family keep
when    denied keep
yes     [Daughter told me in the porch] that he hides his tablets.
yes     [Niece took me aside] about her memory.
no      Daughter waiting in the corridor.
no      Fell on the step, son found her.

rule    story-for-others
does    prompt ask likely
why     Others are told a story instead of what is written here.
basis   rules 1, 12; lexicon team 2026-11-22
say     telling|tells ..1 family|people|everyone|everybody|folk|colleagues|staff|work|kids|children|parents|neighbours|
            school|"the lads"|"the girls" ..2 "it's"|"it is"|"it was"|"she's"|"he's"|"they're"|"she is"|"he is";
        children|kids|family|siblings|boys|girls|parents|colleagues|everyone|neighbours|boy|girl|"older two"|
            "little ones" "are told"|"been told"|"is told"|"were told"|"have been told"|"has been told" ..1 "it's"|
            "it is"|"it was"|"she's"|"he's"|"he is"|"she is"|"they're"|~name;
        @kin|~name "is to think"|"are to think"|"must think"|"to think" ..1 "it's"|"he's"|"she's"|"it is"|"he is"|
            "she is"|"they're";
        "family line is"|"the line is"|"official line"|"party line"|"official version"|"family story is"
unless  viral|virus|"by the"|specialist|hospital|clinic|consultant|"by us"|"by gp" in clause
when    denied keep
when    family keep
yes     Partner is [telling family it's] her thyroid.
yes     Dad is away; the [children have been told he's] on a rig.
no      Parents told by the hospital it is viral.
no      Telling people about her move to Leeds.

rule    story-believed
does    prompt hide likely
why     Somebody close seems to believe another story than the one written here.
basis   rules 1, 12; lexicon team 2026-11-22
say     @story-hearer|~name thinks|think|believes|believe|assumes|reckons|imagines ..1 "she's"|"he's"|"they're"|
            "she is"|"he is"|"they are"|"i'm"|"i am"|pt|~name ..2 at|in|with|away|working|abroad|staying|visiting|
            revising|studying|babysitting|shopping|training|single|divorced|dead|adopted|straight|pregnant|sober|clean|
            "on a"|"on the"|"on nights"|"back at"|real|his|hers|theirs;
        hasn't|"hasnt"|"has not"|"haven't"|"not" ..1 told ..1 family|parents;
        "knows nothing of"|"knows nothing about"
unless  needs|need|better|worse|rash|unwell|growing|teething|viral|constipated|"overdue"|deaf|hearing|mad|pain|
            "in pain"|"first aid"|laugh|laughs|laughing|joke|jokes|"back monday"|"a growth"|"with it" in clause
when    denied keep
when    family keep
yes     Her [mum thinks she's in] halls. Told me in confidence.
yes     Roommate is in rehab. [Hasn't told her family].
no      Mum thinks he's growing well.
no      Told her family she was fine.

rule    story-guessed
does    prompt hide sign
why     Somebody close gives another account than the one written here.
basis   rules 1, 12; lexicon team 2026-11-22
say     @story-hearer|~name thinks|think|believes|believe|assumes ..1 "she's"|"he's"|"it's"|"it was"|"they're"|"she is"|
            "he is"|~name
unless  needs|need|better|worse|rash|unwell|growing|teething|viral|constipated|"overdue"|deaf|hearing|mad|laugh|laughs|
            laughing|joke|jokes in clause
when    denied keep
when    family keep
yes     Told me in confidence. [Mum thinks it's] glandular fever.
yes     In confidence: [Dad thinks he's] a vet.
no      Mum thinks he's growing well.
no      Thinks it's the cold.

rule    spoke-at
does    hint consider sign
why     Someone spoke with staff at a place where the patient was not.
basis   rules 12, 13; lexicon team 2026-11-22
say     @adult-kin|@family|~name|~titled ..2 in|on|at|by|through|over ..1 @aside-place
unless  waiting|waited|fell|fall|falls|found|slipped|tripped|walked|sleeps|slept|parked|lives|smokes|key|rail|ramp|
            "lip"|injury|wound in clause
when    family keep
when    denied keep
yes     [Mum in the corridor]: told in confidence.
yes     [Pauline at the gate] spoke in confidence.
no      Daughter waiting in the corridor.
no      Fell on the step, son found her.

rule    story-secret
does    prompt hide sure
why     Somebody is kept from knowing what is written here.
basis   rules 1, 12; lexicon team 2026-11-22
say     @negaux ..2 "let on"|"letting on";
        "doesn't know i know"|"doesnt no i no"|"knows zilch"|"knows nowt"|"hasn't said to him"|"hasn't said to her"|
            "hasn't said to them";
        hasn't|"hasnt"|"has not"|"haven't" ..1 told ..1 agency|staff|colleagues|team|bosses|"the others"|school|
            "the home"|"them there"|"his side"|"her side";
        secret|secretly ..3 @kin|~name;
        @kin|~name ..3 secret|secretly;
        @kin|~name ..3 "pretends"|pretending|"passes off"|"passing off"|"passed off"|"covering for"|"covered for"|
            "covers for";
        "real father"|"real mother"|"real dad"|"real mum"|"real uncle"|"not really his"|"not really her"|
            "who is really"|"is really the"|"is really on"|"is really in"
unless  "on the mend"|joke|jokes|quips|pleased|"santa"|surprise|birthday|"real name brand"|"name change" in sentence
when    denied keep
when    family keep
yes     Roommate is in rehab and [hasn't told staff] there.
yes     Her [brother is secretly] seeing a lawyer.
no      Told her colleagues she was fine.
no      Really glad of the news from his brother.

rule    others-post-read
does    prompt hide likely
why     Somebody has read or seen papers or a record that are another's.
basis   rules 12, 16; lexicon team 2026-11-22
say     open|opened|read|found|find|seen|saw|see|steamed|intercepted|photographed|hid|hidden|burned|binned|peeked|
            peeped|"looked at"|"looked up"|"looked in"|"went through" ..3 letter|letters|envelope|diary|results|post|
            phone|messages|record|records|notes|scan|appointment|parcel|prescription ..3 for|to|of|from|in|
            addressed ..1 @adult-kin|~name;
        open|opened|read|found|seen|saw|steamed|intercepted|photographed|hid|binned|"looked at"|"looked up"|
            "went through" ..2 @adult-kin|~name|his|her letter|letters|envelope|diary|results|post|messages|record|
            records|"notes"|medicines;
        saw|seen|spotted|peeked|recognised ..2 @adult-kin|~name|his|her name ..2 on|in ..3 list|screen|system|record|
            board|letter;
        a|another nurse|receptionist|doctor|porter|clerk|"worker" at ..6 "looked him up"|"looked her up"|peeked
unless  "her own"|"his own"|"with consent"|"with permission"|optician|consultant|clinic|"from dr"|"from mr"|hospital|
            discharge|"letter from" in clause
when    denied keep
when    family keep
yes     I [opened a letter for Wilfred] and it says stage three.
yes     Mum [read her diary] and rang us.
no      Letter from the clinic read with her daughter.
no      Saw her name was spelt wrongly.

rule    person-discloses
does    hint consider sign
why     Somebody told the patient or the surgery something about themselves or another.
basis   rules 12, 13; lexicon team 2026-11-22
say     ~name|~titled|@adult-kin ..2 told|telling|tells|confide|admit|disclose|reveal|let_slip|blurt ..1 him|her|me|pt|
            us|them|that|out;
        let_slip|"in passing"|confided|confides|disclosed|"mentions that"|"mentioned that"|"tells me"|"told me that"|
            "told me his"|"told me her" ..6 ~name|~titled|@adult-kin;
        @adult-kin|~name|~titled ..1 says|said|wrote|texted|emailed ..4 ~quoted
unless  "says the same"|nurse|consultant|clinic|hospital|"told him to"|"told her to"|"told me to"|"told us to" in clause
when    denied keep
when    family keep
yes     [Brother told him] over a pint that he was moved on. Told in confidence.
yes     In confidence: [let slip that Mrs Dart] is in debt.
no      Hospital told him to rest.
no      Told to fast.

rule    record-reader
does    prompt hide sign
why     Somebody else may read this record.
basis   rules 1, 4, 12; lexicon team 2026-11-22
say     @kin|~name|~someone ..5 proxy|login|log-in|password|passcode;
        proxy|login|log-in|password ..5 @kin|~name;
        @kin|~name|~someone ..3 reads|sees|opens|checks ..3 app|record|records|letters|post|email|emails
unless  form|apply|applied|application|set_up|consent|wifi in clause
when    denied keep
when    family keep
yes     [Kayleigh has my login]; told in confidence.
yes     Told in confidence, and [husband reads her post].
no      Lost the password to the app.
no      Proxy form given to mum.

rule    person-misdeed
does    prompt hide sign
why     What someone who is not the patient did, hides or is in trouble over is written here.
basis   rules 12, 15; lexicon team 2026-11-22
say     @adult-kin|~name|~titled|@child ..5 @misdeed; @misdeed ..4 @adult-kin|~name|~titled
unless  biscuits|sweets|chocolate|dog|cat|game|pretend_play|shifts|school_run|santa|veg|vegetables|homework in clause
when    denied keep
when    family keep
yes     Captain Raf [covers up for his brother]; told in confidence.
yes     Told in confidence: her [cousin is lying to] the council.
no      Dad swapped shifts to come.
no      Covers the wound with a plaster.
