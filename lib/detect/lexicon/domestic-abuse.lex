# Violence, threats, fear, and what is named as abuse

rule    partner-hits
does    prompt hide sure
why     Someone close to the patient has hurt them.
basis   rule 2; lexicon team 2026-11-21
frame   who @close; act @da-hit; of @patient
say     @close ..3 @da-hit-too ..1 @patient|me|mum|"his mum"
say     @patient|i|mum? was|been|got|being|is|get @da-hit-too ..3 by ..2 @close
say     @da-hit-too ..1 by ..1 his|her|my? @close
say     @close ..1 "lashed out"|"lashes out"|"hits out"|"laid hands"|"hit out"|spat
unless  "punched out"|ulcer|trumpet|guitar|piano|drums|bagpipes|tune|song|violin|tennis|squash|badminton|chess|golf|
            cards|duvet|sport|football|rugby|boxing|karate|sparring|accidentally|"by accident"|accident|dream|
            "in his sleep"|asleep|playing|ball|racket|racquet|"the road"|nail|golf in clause
unless  toddler|baby|infant|newborn|"year old" in clause
yes     Says [husband hit her] again last night.
yes     given F 40: [Punched by partner] on Friday.
yes     given F 33: [He kicked her] in the stomach when she was carrying.
yes     given M 50: [Wife has bitten him] twice.
no      Husband denies hitting her.
no      Dog hit by car.
no      given M 30: Partner hit him with a tennis racket by accident.
no      given F 30: Kicked by partner in his sleep, bruise shin.
no      given M 70: Toe ulcer, punched out edges, wife dresses it.

rule    hits-someone
does    prompt hide sure
why     Someone close to the patient has hurt another person.
basis   rules 2 and 12; lexicon team 2026-11-22
say     @close ..2 @da-hit|"hit"|"hits"|"hitting" ..1 "her"|"him"|"them"|~someone
unless  tennis|squash|badminton|chess|golf|cards|duvet|sport|football|rugby|boxing|karate|sparring|accidentally|
            "by accident"|accident|dream|"in his sleep"|asleep|playing|ball|racket|racquet|"the road"|nail|
            golf in clause
unless  toddler|baby|infant|newborn|"year old" in clause
yes     given M 44: [Partner punched her] on Friday.
yes     given F 50: His [wife hit him] with a pan.
no      given M 31: Husband denies hitting her.
no      given F 30: Ex hit him by accident when parking.
no      given M 9: Brother hit him playing football.

rule    kin-hits
does    prompt hide sure
why     Someone in the family has hurt the patient.
basis   rules 2 and 7; lexicon team 2026-11-21
frame   who @family|@da-stranger|~name; act @da-hit; of @patient
say     @family|@da-stranger|~name ..3 @da-hit-too ..1 @patient|me|mum|"his mum"
say     @patient|i|mum? was|been|got|being|is|get @da-hit-too ..3 by ..2 @family|@da-stranger|~name
say     @da-hit-too ..1 by ..1 his|her|my? @family|@da-stranger|~name
say     @family|@da-stranger|~name ..1 "lashed out"|"lashes out"|"hits out"|"laid hands"|"hit out"|spat
unless  "kick me out"|"kicked out"|"as punch"|"car seat"|seatbelt|"seat belt"|tennis|squash|badminton|chess|golf|fifa|
            cards|toy|lego|bunk|wrestling|"playfight"|tumble|sport|football|rugby|boxing|karate|sparring|accidentally|
            "by accident"|playing|play|ball|toddler|baby|infant|"year old"|goalkeeper|"the road"|tackle|trampoline|dog|
            cat|wasp|insect|playground|scooter|bike|frisbee|snowball|pushchair in sentence
yes     given F 70: [Son hit her] when she asked for rent.
yes     given F 19: [Slapped by her brothers] for talking to a boy.
no      given F 30: Son hit her with a football in the garden.
no      given F 30: Baby headbutted her while feeding, lip swollen.

rule    hands-on
does    prompt hide sure
why     Someone close to the patient has laid hands on them.
basis   rule 2; lexicon team 2026-11-21
say     @close|@family|@da-stranger ..3 @da-grab|hold|choke ..1 @patient|me ..2 by|against|into|onto|down|across|over|
            out|off|from|round|around
say     @da-grab|hold|choke ..2 by @close|@family|@da-stranger
say     @da-grab|hold|choke ..1 by ..1 her|his|the|my hair|arm|arms|throat|neck|wrist|wrists|collar|ear|face|hood|ankle|
            ankles|legs|shoulders
needs   off|step|steps|stair|worktop|counter|fridge|cooker|window|fence|kerb|pavement|road|shower|cupboard|car|arm|
            wrist|hair|throat|neck|floor|wall|stairs|bed|door|"against"|table|sofa|ground|across|bath|chair|collar|ear|
            face|"to the"|"into the"|"onto"|"out of the"|"down the" in sentence
unless  fall|fell|slipped|helped|ambulance|safety|cpr|fire|water|pool|sea|wheelchair|pram|pushchair|swing|buggy|trolley|
            weeds|weeding|furniture|"chest of drawers"|"the sofa"|piano|car|accidentally|"by accident"|therapist|physio|
            dancing|choking|toddler|baby|seizure|"food bolus" in clause
unless  @da-at-ease in note
yes     given F 28: [Partner grabbed her by] the hair.
yes     given M 82: [Son pushed him against] the cooker and took his wallet.
no      given F 60: Husband pushed her in her wheelchair to the door.
no      given F 30: Grabbed the banister and twisted wrist on the stairs.

rule    throat
does    prompt hide sure
why     Pressure on the neck is among the strongest signs of danger.
basis   rule 2 (strangulation); lexicon team 2026-11-21
say     hand|hands|forearm|"his hands"|"her hands"|scarf|cable|"a pillow"|fingers ..2 round|around|on|
            over @da-owner? throat|neck|windpipe
say     by @da-owner? neck|throat
say     non-fatal? strangle
say     "non-fatal strangulation"|"non fatal strangulation"|strangulation|"nfs x2"|"nfs x1"|"nfs by"
say     had|has|got|grab @patient|@da-owner ..2 round|by|around the? throat|neck
say     hand|hands|pillow|cushion|"a pillow" ..2 over ..1 @da-owner mouth|face|nose ..4 @close|so|till|until|stop
unless  hernia|reducible in note
unless  cancer|worried|twine|mower|wire|rope_burn|hernia|bowel|haemorrhoid|piles|"polo neck"|lump|swelling|rash|pain|
            ache|stiff|cord|collar|operation|surgery|stethoscope|necklace|glands|nodes|tonsils|lymph|"cervical"|
            explained|irreducible|obstruction|incarcerated in clause
yes     given F 30: He put [his hands round her neck] when the tea was late.
yes     given F 30: [Reports strangulation on two occasions] since Easter.
no      Strangulated hernia repaired in 2011.
no      Hernia, reducible. Strangulation advice given.
no      Pain at neck and throat, worse on swallowing.

rule    he-turns
does    prompt hide sign
why     Someone at home rages, shouts or breaks things.
basis   rule 2; lexicon team 2026-11-21
frame   who @abuser; act @da-shout
unless  boosters|jab|"place down"|bird|baby|toddler|"pain"|autistic|"night terrors"|crowd|match in sentence
unless  @da-at-ease in note
yes     given F 44: [Husband kicks off] if the shirts are not ironed.
yes     given F 44: [He screams] at her in the car.
no      given F 44: Toddler screams when put down.
no      given M 44: Shouts at the television.
no      given F 60: Wife drains it at home. Says tummy keeps blowing up.

rule    breaks-things
does    prompt hide sign
why     Someone at home breaks things or punches doors and walls.
basis   rule 2; lexicon team 2026-11-21
say     @abuser ..3 smash|punch|kick|break|throw|wreck|trash ..3 door|wall|window|mirror|phone|plate|dish|telly|tv|
            furniture|cup|mug|lock|laptop|crockery|bedroom|"the place"
say     hole|dent|"foot shaped"|"fist shaped" ..3 in|through the|her|a ..2 door|wall
say     "punched through"|"broken the door"|"slashed tyres"
unless  builder|plasterer|football|burglar|burglary|fireman|decorating in sentence
unless  @da-at-ease in note
yes     given F 29: [He smashed her phone] against the sink.
yes     given F 63: There is a [hole in the bedroom door] at foot height.
no      Builder put a hole in the wall by mistake.
no      Punched the wall at work after losing a bet, boxer's fracture.

rule    perpetrator-tells
does    prompt hide sure
why     The patient says they have hurt or frightened someone close.
basis   rules 4 and 5 (perpetrator's own record); lexicon team 2026-11-21
say     @patient|i ..2 hit|beat|assault|attack|hurt|kick|lash_out_at|thump|smack|batter|shove|stab|belt @close|child
say     @da-grab|hold|choke ..1 @close ..2 against|by|into|onto|down|across|"round the neck"
say     "hands on"|"hands-on" ..1 with ..1 @close
frame   who @patient; act @da-hit; of @close|child
say     hit|push|punch|slap|shove|strangle|grab|kick|throttle ..1 his|her|my|the wife|husband|partner|girlfriend|
            boyfriend|missus|gf|bf|ex|kids|children
say     "put her"|"put my hands"|"got her"|"had her"|"pinned her"|"put hands on" ..4 wall|bed|floor|neck|throat|door
say     "loses it with"|"lost it with"|"violent towards"|"violent to"|"aggressive towards"|"aggressive to"|"handy with"|
            "abusive to"|"abusive towards"|"violent with" ..2 @close|@family|child|his|her
unless  "slapped cheek"|asleep|headboard|air|fell|fall|slipped|ambulance|birth|labour|hip|dancing|toddler|fracture|ball|
            accidentally|"by accident"|playing|dream|sleep|dementia|delirium|uti|budget|pram|wheelchair in sentence
yes     given M 38: Admits he [pushed his wife] over the coffee table.
yes     given M 41: [Pushed his wife] off the step, meant only to scare her.
no      given M 41: Hit his head on the attic hatch.
no      given M 61: Pushed his partner in her wheelchair for two miles.

rule    perpetrator-help
does    prompt hide sure
why     Help for people who hurt their partner tells what has happened at home.
basis   rule 5; lexicon team 2026-11-21
say     "respect phoneline"|"respect helpline"|"respect no"|"respect number"|"respect line"|"perpetrator programme"|
            "perpetrator program"|"behaviour change programme"|"behaviour change prog"|"behaviour change course"|
            "building better relationships"|"bbr programme"|"bbr course"|"bbr group"|"healthy relationships programme"|
            "caledonian system"|"caledonian programme"|"cara course"|"cara workshop"|"project cara"|"dapp"|"up2u"|
            "up to you programme"|"turnaround da"|"fathers for change"|"for baby's sake"|"men's behaviour change"|
            "perp worker"|"respect-accredited"|"respect accredited"|"caring dads"|"dvpp"|"drive project"|
            "strength to change"|"make the change"|"domestic abuse perpetrator"|"alleged perp"|"alleged perpetrator"|
            "dv perpetrator"|"da perpetrator"|"perp record"|"perpetrator's record"
yes     Given [Respect helpline] and will ring from the van.
yes     Has a place on the [perpetrator programme] from May.
no      Respect form completed with family.
no      Behaviour chart kept by school, wants a course of melatonin.

rule    temper
does    hint consider sign
why     The patient asks for help with temper or anger.
basis   rules 4 and 5; lexicon team 2026-11-21
say     "anger management"|"help with temper"|"anger issues"|"temper worse"|"short fuse"|"red mist"|"sees red"|
            "frightened himself"|"scared himself"|"anger problems"
unless  toddler|child|tantrum|adhd|autism|steroid|levetiracetam in sentence
yes     given M 34: Asks about [anger management], partner has moved out.
yes     given M 34: [Short fuse] since the redundancy.
no      given M 3: Mum asks about anger management for tantrums, toddler.
no      given F 30: Levetiracetam, short fuse since starting.

rule    threats
does    prompt hide sure
why     Someone close to the patient threatens them.
basis   rule 2; lexicon team 2026-11-21
frame   who @close|@da-stranger|~name; act @da-threat
say     @da-threat ..2 kill|hurt|harm|burn|stab|shoot|"throw acid"|"take the kids"|"take the children"|"take the baby"|
            "have the kids"|"have the children"|"post photos"|"send pictures"|"out her"|"out him"|deport|"leave her"|
            "tell her family"|"tell his family"|"tell her work"|"report her"|"cancel her visa"|expose
say     kill|"do time for"|"swing for"|"end up dead"|"be dead"|"never find"|"find her"|"find me" ..2 @patient|them|
            us ..3 if|when|"he said"|"she said"|"he says"|"they said"
say     "lose the kids"|"burn the house"|"kill himself if"|"kill herself if"|"revenge porn"|"intimate images"|
            "private photos"|"share the photos"|"share the pictures"
unless  redundancy|eviction|exclusion|non-threatening|insight|ischaemia|ischemia|limb|"limb-threatening"|
            "life-threatening"|halucinations|hallucinations;
        non threatening in clause
unless  "to move"|gmc|complaint|"killing me"|miscarriage|legal|sue in sentence
yes     given F 37: [Ex threatens] to turn up at her work.
yes     given F 37: [Threatened to kill] her dog if she left.
no      given F 37: Threatened miscarriage, scan booked.
no      given M 50: Patient's son rang and threatened a complaint.
no      given M 60: Visions of people, non threatening, wife calm.

rule    kill-said
does    prompt hide sign
why     The patient says somebody would kill or hurt them.
basis   rule 2; lexicon team 2026-11-21
say     @close|"they"|@family ..2 "will kill"|"would kill"|"'ll kill"|"going to kill"|"he'll kill"|"they'd kill"|
            "would bury"|"will finish" ..1 @patient
say     "he'd kill"|"he'll kill"|"they'll kill"|"they'd kill"|"they'd bury"|"they would kill" me|her|him
unless  joked|joking|laughing|"hoovering" in sentence
yes     given F 22: Says [they'd kill me] if this came out.
yes     given F 22: [Brother would kill her].
no      given F 22: The heat will kill the virus.
no      given F 22: Pain nearly killed her, she says.

rule    afraid-of
does    prompt hide sure
why     The patient is afraid of someone at home or in the family.
basis   rule 2; lexicon team 2026-11-21
say     @da-fear of ..1 @da-owner? @close|@family|@da-stranger
say     @da-fear ..2 @close will|would|might|may|"'ll"|could
say     @da-fear ..3 when he|she|they ..2 home|back|in|drunk|"finds out"|"loses"|drinking|"comes in"|"gets in"
say     @da-fear ..3 "go home"|"going home"|"be at home"|"at home"|"to leave him"|"leave him"|"to leave her"|"what he"|
            "what she"|"of what he"|"he will"|"he'll"|"they will"|"they'll find"|"find out"|"for her life"|
            "for his life"|"for her safety"|"for their safety"|"of repercussions"|"of reprisals"
say     "walking on eggshells"|"on eggshells"|"egg shells"
unless  driving|cooking|diagnosis|illness|snoring in clause
unless  "steps up"|"icy"|ice|rail|"no rail"|rehab in sentence
unless  dentist|"dental"|drill|hygienist|anaesthetist|phlebotomist|clown|clowns in sentence
unless  stairs|ot|rehab|frailty|transfers|walker|needle|needles|injection|dog|dogs|spider|flying|heights|falling|falls|
            dentist|stroke|cancer|dying|hospital|"flare"|toddler|kids|dark|fall|wasps|"losing"|exam|"catching"|
            lifts in clause
yes     given F 40: [Afraid of her ex], who still has a key.
yes     given F 40: [Walking on eggshells] since he lost the contract.
no      given F 40: Afraid of needles, husband came to hold her hand.
no      given F 82: Frightened of falling at home when son is out.

rule    moods
does    prompt hide sign
why     Life at home turns on somebody's mood.
basis   rule 2; lexicon team 2026-11-21
say     "keep the peace"|"keep him sweet"|"sense of dread"|"tiptoe round"|"tiptoes round"|"treading carefully"
unless  teenagers|siblings|children|boys|girls|twins|sons|daughters in sentence
unless  asthma|wheeze|cough|asd|autism|autistic|toddler|dementia|bipolar|cat|pollen in sentence
yes     given F 40: Feels [sense of dread] when the gate goes.
yes     given F 40: She tries to [keep the peace].
no      given M 7: Cold air sets him off, wheeze at night.
no      given F 40: Mood better on sertraline.

rule    not-home
does    prompt hide sign
why     The patient does not want to go home, or has run.
basis   rule 2; lexicon team 2026-11-21
say     "unsafe at home"|"could he stay"|"asked to stay"|"take me with you"|"fled"|"fleeing"|"escaped from"|
            "hiding from"|"in hiding"
unless  ward|hospital|"care home"|rehab|"package of care"|discharge|respite|ukraine|war|syria|sudan|frailty in sentence
yes     given F 33: [Fled with two carrier] bags.
yes     given F 33: [Asked to stay] in the waiting room.
no      given F 33: Fled Ukraine in 2022, settled.
no      given F 83: Can't go home till package of care starts.

rule    named-abuse
does    prompt hide sure
why     The entry names abuse by a partner or the family.
basis   rules 2 and 9; lexicon team 2026-11-21
say     @da-service
say     @da-process
say     "domestic" abuse|violence|incident|dispute|disturbance|callout
say     risk|marac|scored|score ..2 dash ..1 ~num; ~num DASH ..1 ticks|tick|ticked|score|points|yes|positives
say     suspected|disclosed|discloses|victim|survivor|experiencing|ongoing IPV
say     IPV pathway|form|disclosure|screen|screening|support|worker|service|risk|team|lead|referral|helpline
say     domestic "last night"|"with husband"|"with partner"
say     dash "14"|"17"|"high risk"|"ric"|"completed together"|"12"|"16"|"18"|"20"|"score 1"|"done with"|"completed"|
            "checklist"|"risk" ..6 idva|high|marac|together|police|agreed|risk|"law"|abuse
say     FM|HBV|HBA order|"protection order"
say     HBA risk|concern|concerns
say     DV|DA|DVA from|by|risk|disclosed|disclosure|history|victim|survivor|enquiry|worker|adviser|advisor|concern|
            concerns|query|flag|perp|alert|team|lead|helpline|screen|issues|ref|referral
say     h/o|history|ongoing|suspected|disclosed|discloses|reports|victim|survivor|past|previous|known|escaping|fleeing|
            fled|~query|query|risk of? DV|DVA|"domestic abuse"
say     abusive|violent|controlling|coercive|volatile|"emotionally abusive"|possessive|jealous|"toxic" husband|wife|
            partner|ex|boyfriend|girlfriend|relationship|marriage|father|son|"home life"|household|"family"
say     @close|@family is|was|being|been|can|very|gets|became|becoming|getting|has|always|quite|so|
            increasingly ..1 abusive|violent|controlling|possessive|manipulative|coercive|"verbally abusive"|
            "physically abusive"|"emotionally abusive"|"mentally abusive"|"financially abusive"|threatening
say     "emotional abuse"|"psychological abuse"|"physically abused"|"emotionally abused"|"verbal abuse"|
            "physical violence"|"partner violence" by|from|of? ..2 @close|@family
say     "?coercive"|"?coercion"|"?dv"|"?dva"|coercion
say     DV|DVA|IPV|"domestic abuse"|"domestic violence" ~query
say     "abused by" ..2 @close
unless  leaflet|poster|posters|training|trainer|"works for"|volunteer|nonmolar|molar|"goes to everyone"|"double vision"|
            diplopia|gonadotrophin|"auto message"|"no coercion" in sentence
unless  "gold card"|veteran|veterans|"double vision"|diplopia|penicillin|hepatitis|quickdash|"dash diet"|fetal|foetal|
            needlestick|sharps|gaze|squint|ptosis|"nerve palsy"|"looking left"|"looking right"|"looking up"|
            "looking down" in note
unless  @da-job in note
yes     [MARAC outcome filed], [IDVA contact by hub].
yes     given F 29: Disclosed [coercive control] today.
yes     Bruised arm, evasive. [DV?]
yes     given F 29: Left an [abusive husband] in March.
no      DV since Tuesday, VI nerve palsy, double vision worse on left gaze.
no      Works for Women's Aid as a trainer, talks on domestic abuse.
no      No domestic abuse disclosed.
no      DV? Two of everything when looking left, none with one eye shut.

rule    abuse-orgs
does    prompt hide sure
why     The organisation named gives the subject away.
basis   rules 2 and 23; lexicon team 2026-11-21
say     @da-org number|no|tel|card|details|helpline|given|discussed|worker|rung|phoned|called|contacted|referral|ref|
            referred|leaflet|line|app|advised
say     given|gave|discussed|referred|ref|refd|advised|signposted|offered|rang|rung|phoned|contacted|details|involved|
            via|under|w|with|from|her|his|to|suggested|attended|"self referred"|take|took ..3 @da-org
say     "women's aid"|"womens aid"|"karma nirvana"|"forced marriage unit"|"paladin"|"men's advice line"|
            "southall black sisters"|"mankind initiative"|"ask for ani"|"asked for ani"|"asks for ani"|"ani scheme"|
            "own my life"|"hollie guard"|"signal for help"|tecsos|"target hardening"|"tau marker"|"code word ani"|
            "op encompass"|"operation encompass"|"freedom programme"|"bright sky"|"ncdv"
say     galop|mankind|hourglass|solace|hestia|refuge|advance|"respect" keyworker|caseworker|"case worker"|advocate|
            outreach|navigator;
        "panic alarm"|"panic button"|"panic alarms" ..2 police|ex|fitted|issued|installed|idva;
        "recovery toolkit" ..2 DA|DV|abuse|idva|group|course;
        AE|advocate ..6 IRIS;
        IRIS ..2 AE|advocate|clinic|ref|rfl;
        galop|mankind|hourglass number|no|helpline|leaflet|given|shown|line|charity|details
say     "wa worker"|"wa office"|"wa refuge"|"wa outreach"|"wa support"
unless  scan|fetal|foetal|"works for"|"works at"|volunteer|trainer|fundraising|"sponsored"|poster|"goes to everyone"|
            training|shop|"humankind" in sentence
unless  @da-job in note
yes     [Karma Nirvana number] given on a plain slip.
yes     Attended with her [WA worker].
no      Works for Women's Aid in the shop.
no      Sponsored walk for Women's Aid, blisters both heels.

rule    refuge
does    prompt hide sure
why     A refuge or safe house tells why the patient moved, and where they are.
basis   rule 2; lexicon team 2026-11-21
say     in|at|to|from|under|into|via|a|the|moved|living|staying|entered|left|women's|womens|"refuge" refuge|
            "women's refuge" ..1 arrangement|worker|address|stay|place|space|now|with|since|and|since|staff|key
say     in|to|into|at|from|via|by|with|under|left|entered|current|now|contact|rang|offered|declined|wants|considering|
            waiting ..1 refuge
say     refuge ..1 worker|staff|team|keyworker|address|key|since|space|place|room|with|now|declined|offered|full|number|
            tel|line|accommodation|manager|support|visit|move
say     in|to|into|at a|the|women's|womens refuge|"safe house"
say     refuge stay|worker|arrangement|address|place|space|staff|keyworker
say     @da-refuge
unless  "works at"|"works in"|depot|wildfowl|bird|birds|donkey|animal|animals|wildlife|warden|cat|dog|kitten|rspca|
            animal|mountain|night|wildlife|hedgehog|hedgehogs|birds|donkey in sentence
unless  @da-job in note
yes     Moved [from a refuge] place in another county last week.
yes     Post [to the safe house] office only.
no      Kitten from the RSPCA refuge scratched her hand.
no      Hikers' mountain refuge, blister dressed.
