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
        throws|threw|chucks|lobs|hurls|smashes plate|cup|thing|"stuff"|knife|mug|bottle|shoe|ashtray|dish|furniture|
            glass|phone|remote|food|pan|boiling_water|"hot water"|kettle ..1 at her|him|me|pt;
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
            "google maps location"|"snap maps"|"snapmap"|"shared location"|doorbell|cameras|camera|cctv|
            alexa ..3 @spouse|he checks|watches|tracks|insists|demands|monitors|made|makes|looks|listens|sees|"keeps";
        @spouse|he ..2 "life360"|"life 360"|"find my iphone"|"find my friends"|"location sharing"|"snap maps"|doorbell|
            cctv|alexa ..3 her|him|me|pt;
        @tracker ..2 found|hidden|planted|discovered ..2 by|in|on|under|inside|car|bag|phone|garage;
        @tracker under|inside|"sewn in"|behind car|seat|bumper|bag|coat|lining|dashboard;
        stalkerware|spyware|keylogger|"tracking app" ..1 on|found|installed|by ..1 her|his|my? phone|laptop|mobile|
            @spouse|he;
        images|nudes|photos|pics|pictures|video|videos|"sex tape" ..1 shared|posted|leaked|uploaded|circulated ..2 by|
            ex|without|online|consent;
        share|post|leak|upload|release|circulate ..1 her|my|his|the|their? nudes|"naked pics"|"naked photos"|
            "intimate pics"|"intimate photos"|"nude photos"|"nude pics"|"sex video"|"sex tape"|"private pics"|
            "bedroom photos";
        "deepfake"|"deepfakes"|sextortion|sextorted;
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

rule    da-words-hurt
does    prompt hide sure
why     Somebody close hurt a part of the patient's body, or is said to hit without saying whom.
basis   rule 2; lexicon team 2026-11-22
say     he|@spouse|@young-kin|@sibling|dad|stepdad bent|bends|twisted|twists|burnt|burned|burns|bit|bites|stamped_on|
            stamps_on|stood_on|pinched|pinches|nipped|poked|jabbed|squeezed|squeezes|crushed|crushes|gouged|broke|
            breaks|yanked|pulled|pulls|scratched|scratches|slammed|banged|trapped|punched|kicked|slapped|grabbed|grabs|
            gripped|spat_in|spits_in|headbutted|elbowed|kneed|dislocated|fractured|twisting|bending ..1 her|his|my|
            pt's? @hurt-place;
        @spouse|@young-kin|@sibling|mil hits|punches|slaps|bites|kicks|beats|batters|scratches|pinches;
        wife|husband|gf|bf|girlfriend|boyfriend is ..1 violent|hitting|abusive|aggressive;
        after|from|post|following|by|d/t ..1 slap|slapped|punch|punched|headbutt|backhand|backhander|beating;
        beaten|abused|hit|punched|bullied|controlled|battered|assaulted|belittled for ~num|many|several|all|over years|
            yrs|decades|marriage;
        spat|spits|spitting in|at|on her|his|my? face;
        @adult-near|lad|lodger|he smashes|smashed|trashes|trashed|wrecks|wrecked ..1 the|her|my|up? house|home|flat|
            place|room|kitchen|furniture;
        he|@spouse|@young-kin broke|breaks|kicked|smashed|forces|forced in|door|window|lock;
        jumped|climbed|ran|escaped|crawled ..1 out? from|through|of window|house|car|balcony ..3 away|him|escape|flee|
            husband|partner|bf;
        hair ..2 where he|@spouse pulls|pulled|yanks|yanked;
        miscarried|miscarriage|"lost the baby" ..1 after ..2 kicked|hit|punched|pushed|beat|beaten;
        H drinks|hits|hit|shouts|threatens|controls|violent|pushed|kicked|punched|slapped;
        sexual demands|coercion|bullying|pressure;
        grabbed|grabs|squeezed|squeezes|squeezing|gripped|"went for" her|my|his|gf's|wife's neck|throat|windpipe;
        police removed|remove|took|escorted me|him|her|husband|partner|wife from ..1 home|house|property|address;
        row|argument|altercation|domestic|fight ..2 with|w ..1 @spouse ..3 police|arrested|nfa|custody|neighbours;
        bail|cond|conds|conditions ..3 "no contact"|"not to contact"|"not contact"|"not to approach"|
            "not to go" ..2 her|wife|ex|partner|gf|girlfriend|husband|victim|complainant|him|home|address
unless  @shared-sport|toddler|biopsy|bx|biopsies|biopsied|baby|babies|nursery|"year old"|teething|breastfeeding|sleep|
            asleep|rem|dreams|dreaming|seizure|fit|golf|ball|chess|cards|darts|snooze|football|horse|dog|cat|
            door_closed|hedge|haircut|hairdresser|nails|physio|doctor|surgeon|consultant|dentist|barber|accidentally|
            "by accident"|playing|car_door|fell|slipped|tripped|massage|massages|tweezers|splinter|plaster|bandage|
            bandaged|tick|"off the"|zip|paddling|goal|goalkeeper|trampoline|joking|tickling|arthritis|gout|autistic|
            epilepsy|insect|burglar in sentence
yes     given F 33: [He bent her thumb] back.
yes     given M 41: [Wife hits], will not report.
yes     given F 60: [Beaten for 40 years].
yes     given F 29: Drum perforated [after slap].
no      given F 33: Wife hits the snooze button, tired.
no      given M 41: Husband cut her hair in lockdown.
no      given F 60: Son kicks in his sleep, seen by paeds.

rule    da-words-ruled
does    prompt hide sure
why     Somebody close rules over work, money, phone, body or contraception.
basis   rule 2 (coercive control); lexicon team 2026-11-22
say     @spouse|he ..1 made|makes|forced|told|ordered|wanted her|him|me|pt to? quit|leave|give_up|resign|drop|
            pack_in ..2 work|job|working|college|uni|course|studies|driving|friends|school|church;
        @spouse|he sold|sells|pawned|deleted|deletes|wiped|blocked|blocks|cancelled|burnt|burned|cut_up|shredded|
            flushed|destroyed ..1 her|my car|phone|contacts|passport|clothes|jewellery|laptop|gold|passwords|numbers|
            sim|photos|card|cards|facebook|belongings|certificates|uniform|meds|medication;
        @spouse|he answers|opens|screens|"listens in"|intercepts ..1 to|all|on? her|my phone|calls|texts|messages|
            emails|post|mail|letters;
        @spouse|he|ex has|have|knows|got|demands|changed|wants ..1 my|her|all passwords|password|"log in"|login|logins|
            passcode;
        cloned|hacked|mirrored|bugged ..1 her|my? phone|phones|whatsapp|icloud|laptop|account|
            email ..1 ~query? by? @spouse|he;
        won't|wont|"will not"|refuses|"doesn't"|"never" give|hand_over|let_have ..1 her|me|pt|us? ..1 petrol|food|
            housekeeping|nappy|bus|shopping|dinner|any? money|cash|fare;
        bank|account|acct|tenancy|house|"child benefit"|benefits ..3 "his sole name"|"his sole account"|"his name only"|
            "his name alone";
        "video call"|facetime|photo|selfie|"share location"|"send a photo"|"send photos" ..4 prove|proof ..2 where|who|
            i'm|she's;
        wakes|woke|woken|waking ..2 with|to|by ..1 him|husband|partner|bf ..1 inside|"on top"|having_sex|"having sex"|
            touching|penetrating;
        filmed|recorded|photographed|videoed ..1 me|her|him? ..1 without ..1 consent|knowing|knowledge|permission;
        @spouse|he took|pulled|cut|pulls|ripped|removed|removes out? ..1 her|my|the? coil|implant|"coil strings"|
            "coil threads"|condom|condoms|"the ring"|patch;
        won't|wont|"will not"|"doesn't"|"does not"|refuses_to let|allow|want ..1 me|her|pt use|have|take|get|
            go_on ..1 contraception|pill|coil|implant|condoms|abortion|termination|smear|jabs|depo;
        "virginity test"|"virginity testing"|"virginity certificate"|hymenoplasty|"hymen repair"|"hymen reconstruction"|
            hymenorrhaphy;
        @spouse|@family|"in-laws"|mil|he ..1 keep|keeps|hold|holds|hid|hides|retains ..1 her|his|my|the? passport|
            passports|brp|visa|gold|"bank card"|"bank cards";
        drives|brings|brought|accompanies ..3 holds|keeps|has passport|"bank card";
        @spouse|he rations|withholds|hides|"locks away"|locks|confiscates|bins ..1 my|her insulin|meds|medication|
            tablets|inhaler|inhalers|epipen|zimmer|frame|stick|"hearing aids"|wheelchair|food|pads;
        @spouse|he took|takes|has|got ..1 kids|children's|her|my? passport|passports;
        checks|checking|sniffs|sniffing|smells|inspects ..1 her|my? knickers|underwear|panties;
        accuses|accused|accusing ..1 her|me|him|pt? of cheating|affairs|"an affair"|flirting|"sleeping around"|
            "seeing someone";
        wages|pay|salary|benefits|money ..3 account|acct ..2 can't|cannot|cant|"not able" access|log|see|use|get;
        @family|parents|uncle|brothers arranging|arranged|chosen|choosing|finding|found ..2 husband|groom|match|bride|
            suitor ..4 scared|abroad|against|"doesn't want"|"don't want"|pakistan|"back home"|afraid|cousin;
        password|passphrase|"pass phrase"|keyword|codeword|"code word"|"safe word"|"safeword" ..1 for|on|before|when|
            text|use|by ..1 calls|call|phone|phoning|ringing|texts|visits|if|us|identify;
        text|say|send|use|says|texts|quote|quotes|ask_for ..1 the|a|her|our|agreed? "safe word"|safeword|"code word"|
            codeword
unless  appointee|lpa|poa|eyesight|blind|glaucoma|deaf|dementia|macular|bank|council|dwp|school|interpreter|employer|
            boss|surgery|consultant|doctor|nurse|"nhs app"|proxy|sleepwalk|cpr|stroke|wifi|netflix|videogame|hedge|
            "for safekeeping"|overdose|od|"overdose risk"|renewal|"at her request"|"at his request"|
            "learning disability" in sentence
ages    14-120
yes     given F 33: [He made her quit college].
yes     given F 26: [Husband deleted her contacts].
yes     given F 31: [Won't let me have a coil].
yes     given F 20: [Hymen repair] wanted before June.
yes     given F 20: [Wakes to him inside] her.
no      given F 33: Password for wifi in waiting room asked.
no      given F 70: Husband has her passwords, eyesight poor.
no      given F 44: Husband keeps bees, stung.

rule    da-words-unsaid
does    prompt hide likely
why     Force or control is told without saying by whom, or nobody will say how an injury came about.
basis   rule 2; lexicon team 2026-11-22
say     punched|kicked|stamped|elbowed|kneed|headbutted|thumped ..1 in|on|to ..1 the? @hurt-place;
        made|makes|forced her|me to? quit|leave|give_up|resign|drop|pack_in ..1 work|job|working|college|uni|course|
            studies|driving|friends;
        deleted|wiped|blocked|sold|smashed|burnt|pawned|binned ..1 her|my contacts|clothes|passport|phone|jewellery|
            gold|photos|certificates|facebook;
        won't|wont|"will not"|declines|declined|refuses|refused|reluctant|evasive ..1 to|about? discuss|say|disclose|
            explain|give|elaborate ..1 on? ..1 cause|mechanism|reason|injury|injuries|bruises|bruising|marks;
        in ..1 his|husband's|hubby's sole name;
        says|reckons|thinks she|i|he cheats|cheating|"having an affair";
        wants|trying|planning|"would like"|ready to leave ..1 him|husband|partner|marriage|relationship;
        leave|leaving ..1 but ..1 no money|"where to go"|"nowhere";
        trapped in ..1 marriage|relationship;
        "walks into doors"|"walked into a door"|"walked into door"|"walked into the door";
        avulsed|fracture|"black eye"|bruise|bruises|bruising|"split lip"|laceration|"burn marks"|"burn mark"|
            "bite mark" ..1 ~query? @spouse;
        told|tells|telling "a&e"|ed|miu|uto|utc|paramedics|hospital|triage|school|nurse|work|doctor|mum|
            me ..1 it? was? @blame-thing|fell|slipped|tripped|scooter|trampoline|lamp|football|"the dog"|"a fall"|
            "bike";
        shouts|swears|screams ..1 pushes|shoves|hits|throws|slaps|grabs;
        kicks|hits|punches|bites ..1 bites|kicks|hits|scratches ..1 mum|dad|wife|husband|partner|mother|me|parents|gran|
            nan;
        outed|outing ..1 me|her|him? ..1 by|to ..2 parents|family|work|bf|gf|ex|partner
unless  football|rugby|horse|cow|dog|cat|ball|karate|judo|boxing|mma|pain|fatigue|arthritis|covid|boss|employer|toddler|
            nursery|"year old"|budget|accidentally|hospice|present|drove|brought|attended|here|helped|witnessed|
            interpreting|worried|boss|migraine|seizure|epilepsy in sentence
yes     given F 38: [Punched in the jaw], no police.
yes     given F 26: Bruised arms, [won't discuss cause].
yes     given F 36: [Made me give up work] in June.
no      given F 38: Kicked in the shin by a horse.
no      given F 36: Arthritis made me give up work.
