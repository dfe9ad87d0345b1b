# Abuse by somebody close in the shortest words: scores, orders, acts without a subject, money, phones, honour

rule    da-words-asked
does    prompt hide sure
why     A routine question or score about abuse was answered, or could not be asked safely.
basis   rules 2 and 9; lexicon team 2026-11-22
say     "routine enquiry"|"routine inquiry" yes|positive|pos|"+ve"|disclosed|disclosure|deferred|"not done"|"not asked"|
            "not safe"|"partner present";
        RE positive|"+ve"|disclosed|deferred|"not done"|"not asked" ..2 partner|husband|ex|violence|abuse|alone;
        HITS|WAST|HARK|AAS score|scored|screen|tool|positive|pos;
        DA|DV|DVA notif|notifs|notification|notified|notice|attendance|attended|tick|box|template|q|qs|question|
            questions ..1 from|by|via|police|ed|"a&e"|mw|hv|yes|positive|completed|done;
        female|male|alleged|main|primary|known|suspected|serial|repeat perp|perpetrator
unless  head|elbow|penicillin|nkda|"pr exam"|asthma|training|audit in sentence
yes     given F 31: [Routine enquiry deferred], mother-in-law in the room.
yes     given F 40: [HITS score] 12.
yes     given M 47: [Female perp], he will not press charges.
no      given F 31: Hits score board at the darts.
no      given F 40: RE positive feedback, thanked.

rule    da-words-act
does    prompt hide sure
why     Violence is told without saying whose, as it is by those who need not say.
basis   rule 2; lexicon team 2026-11-22
say     choked|strangled|throttled|smothered|headbutted|battered ..1 her|him|me|pt ..2 till|until|unconscious|
            "passed out"|"blacked out"|"saw stars"|"couldn't breathe"|"could not breathe";
        dragged|pulled|yanked|swung|held ..1 her|him|me|pt? ..1 by ..1 the|her|his|my? hair;
        punched|kicked|hit|stamped|elbowed|kneed ..2 in|on|to|at bump|"pregnant stomach"|"pregnant belly"|
            "pregnant tummy";
        throws|threw|chucks|lobs|hurls|smashes plates|cups|things|stuff|knives|mugs|bottles|shoes|ashtrays|dishes|
            furniture ..1 at her|him|me|pt;
        knocks|slaps|smacks|bats|chucks|throws|kicks|pushes|shoves|bashes|clouts|batters|leathers|belts|thumps her|him|
            me|pt ..1 about|around|when|if|most|every|again|"in front";
        gave|gives|give|giving|got|gets|getting ..1 her|him|me|pt? a ..1 good? hiding|pasting|battering|slap|slapping|
            thump|thumping|backhander|leathering|kicking|thrashing|beating|clout|crack|"black eye"|"fat lip"|
            "thick lip";
        backhander|slap|slaps|punch|punches|thump|kick|kicks|clout|beating|battering|headbutt from @adult-near|him;
        slapped|punched|hit|kicked|strangled|pushed|beaten|spat|assaulted|grabbed|threatened|
            "screamed at" ..2 "in front of"|infront|"front of" ..1 of? ..1 kids|children|child|baby|toddler;
        held|pulled|holds|pulls|waved|had|got|brandished a? knife|blade|machete|gun|hammer ..1 to|on|at|against her|me|
            him|them
say     punches|punched|kicks|kicked|hits|smashed|smashes wall|walls|door|doors|table ..1 next|beside|by|near|behind|
            "above" ..1 to? my|her|his|me|him head|face|me|her;
        "locked me in"|"locked her in"|"locked him in";
        "finger tip"|fingertip|"finger-tip"|fingermark|fingermarks|"finger marks"|"grip marks"|"grip mark"|"grab marks"|
            "hand marks"|"hand mark"|handprint|"hand print"|"choke marks"|"strangle marks"|"thumb print"|"thumb marks"|
            "thumb mark" ..1 pattern|bruise|bruises|bruising|arm|arms|neck|throat|wrist|wrists|face|cheek|thighs|jaw;
        bruise|bruises|bruising ..4 "finger tip"|fingertip|fingertips|fingermark|fingermarks|"grip marks"|handprint|
            "hand print"|thumbprint ..1 pattern|shaped|sized|like?;
        "nail gouges"|"nail marks" ..2 neck|throat;
        petechiae ..4 strangle|strangled|strangulation|choked|nfs|throat|neck
unless  @shared-sport|lancet|lancets|glucose|glucometer|bms|warfarin|doac|apixaban|toddler|baby|"year old"|doorbell|
            football|darts|dog|cat|goat|horse|buckaroo|drunk_stag|cards|pillow_fight|custard|mosquito|balloon|snowball|
            wicket|cricket|hockey|goalie|playing|accidentally|boxing|parkour|climbing|resus|cpr|massage_gun in sentence
yes     given F 29: [Dragged by the hair] from the taxi.
yes     given F 44: [Gave me a slap] because tea was late.
yes     given F 33: [Knocks me about] after the pub.
yes     given F 38: [Slapped in front of the children].
no      given F 44: Gave me a kicking heart when the baby moved.
no      given M 20: Got a kicking in the rugby scrum.
no      given F 66: Fingertip bruises from glucose lancets.

rule    da-words-excuse
does    prompt hide likely
why     An injury to the face is put down to a door, stairs or clumsiness.
basis   rule 2; lexicon team 2026-11-22
say     "black eye"|"split lip"|"fat lip"|"thick lip"|"shiner"|"periorbital bruising"|"orbital bruising"|
            "burst lip" ..3 says|said|claims|"reckons"|blames|"apparently"|allegedly|~query ..2 door|cupboard|stairs|
            step|bannister|banister|clumsy|shelf|toddler|cabinet|fell|slipped|tripped
unless  witnessed|syncope|collapse|dizzy|seizure|rugby|football|hockey|boxing in sentence
yes     given F 36: [Black eye R, says cupboard].
yes     given F 36: [Split lip, blames stairs].
no      given F 71: Black eye, says dizzy before she fell.
no      given M 22: Black eye, hockey stick.

rule    da-words-money
does    prompt hide sure
why     Somebody close rations the patient's money and wants it accounted for.
basis   rule 2 (coercive control, economic abuse); lexicon team 2026-11-22
say     @spouse|he gives|allows ..1 her|him|me|pt ..1 an|a|only|weekly? allowance|"pocket money"|housekeeping|"spends";
        has|have|having|had|got to ask|beg|plead ..1 him|her|husband|partner|hubby? ..1 for money|cash|tampons|pads|
            nappies|petrol|"bus fare"|"every penny";
        has|have|had|made|expected|needs to show|produce|hand_over|explain|account_for ..1 her|my|him|all|
            every? receipts|receipt|wages|payslip|spending;
        wages|salary|benefits|"child benefit"|"universal credit"|"uc"|pip|pay go|goes|paid|going|went ..1 into|to|
            in his|husband's|hubby's|ex's|partner's ..1 account|acct|bank|name;
        debts|loans|loan|cards|catalogues|finance|mortgage ..2 "in my name"|"in her name" ..2 @spouse|he|without;
        "coerced debt"|"financial coercion";
        "money taken off her"|"money taken off me"|"card taken off her"|"card taken off me"
unless  parents|student|mum|dad|teen|uni|appointee|lpa|bankrupt|fraud_team|maternity|landlord|expenses in sentence
ages    16-120
yes     given F 41: [Has to ask him for money] for pads.
yes     given F 36: [Wages go into his account].
yes     given F 52: [Husband gives her an allowance], wants change.
no      given F 19: Mum gives her an allowance at uni.
no      given F 36: Wages go into her account on Fridays.

rule    da-words-watch
does    prompt hide sure
why     Somebody watches the patient through a phone, camera or tracker, or shames them online.
basis   rule 2 (coercive control, stalking); lexicon team 2026-11-22
say     "life360"|"life 360"|"find my iphone"|"find my friends"|"find my phone"|"location sharing"|
            "google maps location"|"snap maps"|"snapmap"|"shared location"|doorbell|cameras|camera|cctv|"smart speaker"|
            alexa|"smart meter" ..3 @spouse|he checks|watches|tracks|insists|demands|monitors|made|makes|looks|listens|
            sees|"keeps";
        @spouse|he ..2 "life360"|"life 360"|"find my iphone"|"find my friends"|"location sharing"|"snap maps"|doorbell|
            cctv|alexa|"smart speaker" ..3 her|him|me|pt;
        @tracker ..2 found|hidden|planted|discovered ..2 by|in|on|under|inside|car|bag|phone|garage;
        @tracker under|inside|"sewn in"|behind car|seat|bumper|bag|coat|lining|dashboard;
        stalkerware|spyware|keylogger|"tracking app" ..1 on|found|installed|by ..1 her|his|my? phone|laptop|mobile|
            @spouse|he;
        images|nudes|photos|pics|pictures|video|videos|"sex tape" ..1 shared|posted|leaked|uploaded|circulated ..2 by|
            ex|without|online|consent;
        share|post|leak|upload|release|circulate ..1 her|my|his|the|their? nudes|"naked pics"|"naked photos"|
            "intimate pics"|"intimate photos"|"nude photos"|"nude pics"|"sex video"|"sex tape"|"private pics"|
            "bedroom photos";
        revenge_porn|"deepfake"|"deepfakes"|sextortion|sextorted;
        @ex ..2 fake|bogus profile|profiles|account|accounts|page|pages|listing;
        @ex hid|hides|hiding|lurking|lurks|prowling|prowls|climbed|peering ..1 in|into|over|behind|through|round|around|
            outside ..1 the|her|my? garden|bushes|shed|loft|house|hedge|window|drive|alley|fence|street|car
unless  hedgehog|badger|badgers|wildlife|birds|fox|dog|cat|keys|luggage|suitcase|burglar|courier|parcels|parcel|teens|
            daughter|son|dementia|wanders|ct|mri|xray|teledermatology|wound in sentence
yes     given F 30: [Spyware on her phone].
yes     given F 26: [Ex made a fake profile] with her number.
yes     given F 38: [Tracker found under] car at MOT.
yes     given F 35: Says he will [leak her nudes].
no      given F 30: Airtag found in her suitcase, lost in Rome.
no      given F 66: Cameras he checks for badgers, wife amused. Dementia nil.

rule    da-words-will
does    prompt hide sure
why     Somebody close forbids, forces or isolates in plain words.
basis   rule 2 (coercive control); lexicon team 2026-11-22
say     not|isn't|never|"isnt"|"wasn't"|no_longer allowed ..1 a|to|her|my|any|out? job|phone|friends|work|makeup|
            make-up|keys|key|"social media"|facebook|"bank account"|money|college|lock|out ..2 by @spouse|he|him;
        cant|can't|cannot wear|have|see|go|use|phone|speak|talk|work ..3 @spouse|he kicks|goes|gets|flips|loses|shouts|
            "won't"|"wont"|says|hates;
        has|have|having|had to have? sex ..1 or|otherwise|else|because ..1 @spouse|he;
        forced|made|makes|pressured|forces ..1 her|him|me|pt? to? watch|film|do|try|send|wear ..1 porn|threesomes|
            threesome|anal|nudes|"sex acts"|"naked pics"|swinging|dogging;
        "obedient"|submit ..2 wife|husband|"to husband"|"to him";
        no friends|family ..2 @spouse|he ..2 "seen to"|"made sure"|"got rid"|"put paid"|"scared off"|"driven away"|
            "drove away"|"fell out";
        @spouse|he isolates|isolated|isolating ..1 her|him|me|pt;
        isolated ..1 from|by ..1 her|his|my? friends|family|husband|partner|ex|him ..2 by? @spouse|he;
        "silent treatment" ..2 days|weeks|@spouse|he|for;
        says|threatens|threatened|said he'll|she'll|"he will"|"she will"|"hell" take|get|have|keep ..1 kids|children|
            child|baby|toddler ..1 if|off|away|abroad|custody|when;
        "walking on eggshells"|"walks on eggshells"|"treading on eggshells"|"on eggshells";
        "you're next"|"she's next"|"he'd do me next"|"me next" ..1 he|she said|says|told
unless  waiting|list|queue|appointment|covid|shielding|infection|norovirus|boss|manager|surgeon|consultant|ward|diet|
            baby_led|autism|pda|puppy|adhd in sentence
ages    14-120
yes     given F 40: [Not allowed a phone by husband].
yes     given F 28: [Cant wear makeup, he kicks] off.
yes     given F 38: [Has to have sex or he] is foul for days.
yes     given F 31: [Says he'll take the kids if] she goes.
no      given F 40: Not allowed out by ward sister, norovirus.
no      given F 28: Cannot wear makeup, rosacea.

rule    da-words-honour
does    prompt hide sure
why     The family forces a marriage, or threatens in the name of honour.
basis   rules 2 and 7 (honour-based abuse, forced marriage); lexicon team 2026-11-22
say     @family|brothers|uncles|cousins|parents|"in-laws"|inlaws|relatives|they ..1 said|say|says|saying|threaten|
            threatened|promised ..1 "they'll"|"they'd"|"they will"|"they would"|"he'll"|"he'd"|"theyll"|"theyd"|to kill|
            hurt|harm|burn|stab|bury|"cut her"|"find her"|"find me"|drown|poison ..1 her|me|him|us;
        dishonoured|dishonouring|"brought dishonour"|"brought shame"|"shame on the family"|"shamed the family"|
            "family honour"|"honour of the family"|"family's honour"|izzat|ghairat|ghayrat|"be-izzati"|"bring shame";
        engaged|engagement|marry|married|marriage|marrying|betrothed|nikah|nikkah|nikaah|rukhsati|rishta|wedding|
            wed ..6 "against her will"|"against my will"|"against his will"|"against will"|"against her wishes"|
            "against my wishes"|"no choice"|"no say"|unwilling|"under duress"|duress;
        nikah|nikkah|nikaah|rukhsati|rishta|mehndi|marriage|engagement ..4 "doesn't want"|"does not want"|"dont want"|
            "don't want"|"didn't want"|"doesnt want"|"not want"|"not told"|pressured|"being pressured";
        ticket|tickets|flight|flights|plane ..2 to|for? ..1 pakistan|bangladesh|india|mirpur|sylhet|dhaka|lahore|kabul|
            afghanistan|@fgm-land ..2 booked|bought|paid ..3 scared|afraid|frightened|worried|"doesn't want"|
            "don't want"|"not told"|secretly|"one way";
        "one way ticket"|"one-way ticket" ..3 pakistan|bangladesh|india|kabul|iraq|@fgm-land;
        "stranded in"|"abandoned in"|"left behind in"|"dumped in" pakistan|bangladesh|india|@fgm-land ..4 passport|
            husband|"in-laws"|wife|kids;
        "MIL"|mil|"in-laws"|inlaws|"mother-in-law" ..2 makes|made|forces|forced|beats|hits|slaps|starves|hit|slapped|
            beat|locks|locked ..1 her|him|me|pt
unless  honours_degree|"honoured"|sudan_jab|malaria|"travel vaccines" in sentence
yes     given F 19: [Brothers said they'd kill her] if seen with him.
yes     given F 22: [Rukhsati in May, doesn't want] it.
yes     given F 24: [In-laws beat her] over dowry.
no      given F 19: Flight to India booked for a wedding, jabs.
no      given F 22: Wedding in May, doesn't want a period then.
