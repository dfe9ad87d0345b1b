# Control of money, phone, movement, contact, care and the body

rule    things-held
does    prompt hide likely
why     Someone close to the patient holds their money, phone, papers or keys.
basis   rules 2 and 10 (coercive control); lexicon team 2026-11-21
say     @abuser|"they" ..2 keep|keeps|kept|hold|holds|held|hide|hides|hid|control|controls|lock|locks|withhold|
            withholds|confiscate|confiscated|steal|stole|snatched|"took off" ..2 @patient|my ..1 @da-money|@da-phone|
            @da-papers|"car keys"|"house keys"|keys|"bus pass"
say     @abuser|"they"|employer|boss ..2 has|have|got|took|taken ..2 @patient|my ..1 passport|wages|"bank card"|card|
            purse|pension|benefits|brp|papers|savings|"car keys"
say     @close ..2 took|checks|reads|opens|empties|empty ..2 @patient|my ..1 @da-money|phone|messages|texts|emails|post
frame   who @abuser; act withhold|confiscate|"took off"|"takes off"|"taken off"|"takes away"|"took away"|"taken away"|steal|snatch|"locked away"|"cut up"; what "bank card"|"bank cards"|card|phone|mobile|passport|purse|keys|money|pension|"benefits"|"sim card"|laptop|"car keys"|"house keys"|jewellery|gold; of @patient
unless  lpa|poa|"power of attorney"|appointee|"at her request"|"at his request"|"with her consent"|deputy|interpreter|
            "lost his"|"lost her"|"phone number"|cancer|"to pay"|"drive home"|"by phone"|"carers allowance"|renewal|
            renewing|accountant|solicitor in clause
yes     Says [husband keeps her bank book] and the cheques.
yes     given F 26: [He has her passport] and will not say where.
yes     given F 80: [Card taken off her by son], no cash since Easter.
no      Keeps her purse in a drawer.
no      given F 80: Son is appointee and keeps her pension book, she is content.

rule    things-with
does    prompt hide sign
why     Someone close has the patient's money, phone, papers or keys.
basis   rules 2 and 10; lexicon team 2026-11-21
ages    15-120
say     @abuser|"they" ..2 have|has|got|keep|hold|hide|take|control|manage|check|lock|"looks after"|withhold|confiscate|
            steal|borrow|empty|snatch|read|open|"took off" ..2 @patient|my ..1 @da-money|@da-phone|@da-papers|
            "car keys"|"house keys"|keys|"bus pass"
say     @patient|my|the bank? card|passport|phone|mobile|purse|pension|money|wages|savings|keys|brp|papers|documents|
            benefits ..2 with|by|"held by"|"kept by"|"taken off her"|"taken off him"|"taken by"|"is with"|
            "goes to" ..1 @abuser|"boss"|employer
unless  result|results|appointments|repeats|prescription|photos|glasses in sentence
unless  lpa|poa|"power of attorney"|appointee|"at her request"|"at his request"|"with her consent"|deputy|
            "in case she falls"|"key safe"|pops|"phone number" in sentence
unless  @da-at-ease in note
yes     given F 40: [Husband has her phone] today.
yes     given F 81: [Grandson has her keys].
no      given F 81: Daughter has her keys in case she falls.
no      given F 40: Keeps her phone on charge.

rule    money-told
does    prompt hide likely
why     Money is controlled by someone else.
basis   rules 2 and 10 (economic abuse); lexicon team 2026-11-21
say     @patient|her|his|the wages|wage|salary|pension|benefits|money|pip|"universal credit"|"child benefit" ..1 goes|
            go|paid|going|went|transferred in|into|to his|"her husband"|"his wife"|husband|partner|son|mum|dad|
            brother ..2 account|bank|pocket|card
say     account|accountable|justify|show|"hand over"|"hands over"|explain|"ask for"|"asks for"|"has to ask"|
            beg ..1 to? him|husband|@close|"the"|"every"|"each" ..2 receipt|receipts|"every penny"|penny|pound|money|
            "bus fare"|spending|wages|"pay packet"
say     @patient|"has to"|must ..1 "ask him for"|"beg for"
say     "controls the money"
say     @abuser ..1 give|allow|dole|hand ..1 @patient ..2 "pocket money"|allowance|"bus fare"|housekeeping|cash
ages    18-120
unless  insurance|"private letter"|refund|carers|disability|attendance|payroll|"tax" in clause
yes     given F 40: [Her wages go into his account] and always have.
yes     given F 40: [Has to ask him for bus fare].
no      given F 40: Wages paid late at the salon, stressed re bills.
no      given F 40: On carers allowance for dad.

rule    money-accounted
does    prompt hide sure
why     The patient has to account to somebody close for what they spend.
basis   rules 2 and 10 (economic abuse); lexicon team 2026-11-22
say     show|shows|account|accountable|justify|justifies|"hand over"|"hands over"|explain|explains|submit|
            produce ..2 him|husband|wife|partner|@close ..2 receipt|receipts|"every penny"|"each penny"
say     receipt|receipts ..1 "for everything"|"for anything"|"for every" ..4 him|husband|wife|partner|@close
ages    18-120
unless  insurance|refund|payroll|tax|expenses|claim|claims in sentence
yes     given F 40: She [shows him receipts] for the bus.
yes     given F 40: Has to [justify to her husband every penny] of the shopping.
no      given F 40: Shows him the receipts for the insurance claim.
no      given F 40: Explains to her husband why the pills come late.

rule    meds-held
does    prompt hide likely
why     Someone close decides about the patient's medicines, aids or contraception.
basis   rules 2 and 10; lexicon team 2026-11-21
say     @abuser ..2 hide|hid|withhold|flush|count|counts|ration|"doles out"|"locks up"|"won't let"|"wont let"|
            "threw away"|destroy|tamper|empty|"pulled out"|"throws away"|"throws out"|control ..2 @patient|the|
            my ..1 @da-meds
say     @da-meds ..2 hidden|flushed|"locked away"|"locked up"|withheld|"kept from"|"thrown away"|"out of reach"|
            "on top of the"|"taken away"|"locked" ..2 by|her|him|@abuser|wardrobe|cupboard
say     "stealthing"|"wants her pregnant"
unless  dementia|"child lock"|"out of reach of children"|overdose|"at her request"|"at his request"|palliative|
            "advised"|toddler|"mixed up"|pharmacy in sentence
yes     given F 55: [Husband hides her inhaler] when they argue.
yes     given F 55: Her [tablets flushed by] him again.
no      given F 85: Husband keeps her tablets out of reach of children when grandchildren visit.
no      given F 55: Pharmacy stopped her medication in error.

rule    watched
does    prompt hide sign
why     Someone close watches, checks or follows what the patient does.
basis   rules 2 and 10; lexicon team 2026-11-21
ages    15-120
say     @abuser ..2 @da-watch ..1 @patient|my|the|all|every|everything ..2 @da-phone|@da-money|movements|whereabouts|
            time|times|everything|post|diary|bag|handbag|underwear|drawers|bins|fridge|food|car|clock|minutes|steps|
            letters
say     @abuser ..1 times|timed|clocks|tracks|tracked|follows|followed|monitors|monitored|films|records|"listens in"|
            questions|interrogates|counts|weighs|stalks|stalked|"keeps tabs"|"checks up" ..1 on? @patient|me|her|him|how
say     he|she|husband|wife|partner|mum|mother|"they"|dad|brother|"mil" reads|checks|sees|"can see"|opens|monitors|
            tracks|hears|"goes through"|"listens to" ..1 everything|"all her"|"all my"|"my phone"|"her phone"|
            "my messages"|"her messages"|"my app"|"her app"|"the app"|"my emails"|"her emails"|"my record"|"her record"|
            "her post"|"my post"|"her letters"|"my letters"|"it all"
say     counting|counts|timing|timed the minutes|"her minutes"|"how long"
say     camera|cameras|cctv|tracker|"air tag"|airtag|"tracking app"|"life360"|"find my" ..4 bedroom|hall|kitchen|lounge|
            "over the bed"|"in the house"|"on her"|"on his"|her|phone|car|all|night
say     "send a photo of where"|"prove where"|"prove she"|"on a timer"
say     phone rang|rings|ringing|buzzing|pinging|buzzed|pinged|vibrating|"going off" ..2 throughout|repeatedly|
            "several times"|"non stop"|constantly|during|x2|x3|x4|x5|x6|times|"all appt"
unless  result|results|appointments|repeats|prescription|photos|glasses in sentence
unless  seizure|tracker_dog|"fitness tracker"|"food diary"|carer|glucose|libre|cgm|"blood pressure"|"bp monitor"|
            endoscopy|capsule|fitbit|taxi|sales|garmin|"baby monitor"|holter|interpreter|"speed camera"|
            marathon in sentence
unless  @da-at-ease in note
yes     given F 36: [He goes through her phone] each night.
yes     given F 36: There is a [camera in the bedroom], she says for the dog.
no      given F 36: Watched inhaler technique, good.
no      given M 70: Wife checks his blood pressure weekly on the home BP monitor.

rule    watched-sure
does    prompt hide likely
why     Someone close reads the patient's messages or watches them with cameras or trackers.
basis   rules 2 and 10; lexicon team 2026-11-21
ages    15-120
say     @close|"they"|@family reads|checks|monitors|tracks|"goes through"|"went through"|"going through"|
            "looks through"|"listens to" ..2 @patient|my|all ..1 phone|messages|texts|emails|email|calls|whatsapp|
            facebook|app|location|post|bag|handbag|letters
say     camera|cameras|cctv|tracker|airtag|"air tag"|"tracking app" ..4 "in the bedroom"|"in the hall"|"over the bed"|
            "in the kitchen"|"in the lounge"|"in her car"|"on her phone"|"he watches"|"all night"|"installed"|"put up"
say     "to make sure she's in"|"send a photo of where"
unless  result|results|appointments|repeats|prescription|photos|glasses in sentence
unless  sight|eyesight|eyes|amd|macular|glaucoma|blind|"with her consent"|"at her request"|memory|seizure|
            "baby monitor"|libre|cgm|dementia|wanders|poorly|falls|pendant|burglary|wildlife|"consent" in sentence
unless  @da-at-ease in note
yes     given F 36: [He goes through her phone] each night.
yes     given F 36: There is a [camera in the bedroom], she says for the dog.
no      given F 80: Camera in the kitchen so daughter sees if she falls.
no      given M 7: Mum filmed his seizure on her phone.

rule    not-let
does    prompt hide likely
why     The patient needs somebody's leave for ordinary things.
basis   rules 2 and 10; lexicon team 2026-11-21
ages    15-120
say     @abuser|they|who ..1 "won't"|"wont"|"doesn't"|"doesnt"|"does not"|"didn't"|"didnt"|"wouldn't"|"wouldnt"|
            "will not"|"never"|"not" ..1 let|lets|allow|allows|permit|want|like|approve|trust @patient|me|crew|staff|
            carers|her|him|anyone|nurse|services|family|visitors|agency|mum|dad|"the children" ..3 @da-going|out|in|
            alone|friends|family|phone|work|near|@da-alone|visitors|door|line|own|speak
say     @abuser|they stop|stops|stopped|prevent|prevents|prevented|forbid|forbids|forbade|ban|bans|banned @patient|
            me from? seeing|going|working|leaving|speaking|talking|visiting|having|using|driving|studying|answering|
            calling|ringing|getting|"taking her"|"taking his"|attending|"contacting"
say     "not allowed"|"isn't allowed"|"isnt allowed"|"is not permitted"|"not permitted"|"never allowed"|
            "forbidden" ..2 out|friends|visitors|phone|speak|"her phone"|"his phone"|family|"see her"|"see his"|
            "attend college"|"attend esol"|esol|"own money"|"a job"|"see friends"|"see family"|"leave the house"|
            "go out"|"to work"|alone
say     @close|@family|they|"landlord" ..2 lock|bolt|shut ..1 @patient|me in|out|outside|upstairs|"in the"|"out of"
say     @close|@family|they ..2 remove|take_off|take|unscrew|break ..2 lock|bolt|"bathroom door"|"bedroom door"|
            "toilet door"
say     need|have_to|has_to|ask|without|beg ..2 permission|"ask him" ..2 go|to|out|for|before
say     "house arrest"|"not allowed out"|"kept indoors"|"kept prisoner"
unless  army|navy|raf|barracks|section|detention|isolation|plaster|trampoline|curfew in sentence
unless  lock himself|herself|myself|themselves in clause
unless  "weight bear"|weightbear|"to drive"|"to fly"|"to lift"|surgeon|consultant|hospital|nil|physio|infection|
            employer|fracture|"covid"|quarantine|exam|"nhs"|dvla|smoking|sugar|alcohol|wine|toddler|knee|dementia|
            wanders|"swim"|contact_lens|"sports"|football|pe in sentence
yes     given F 33: [Husband won't let her see the midwife by herself].
yes     given F 24: [Not allowed to work] or hold a phone.
no      given F 33: Not allowed to weight bear for six weeks.
no      given M 50: Not allowed to drive until DVLA reply.

rule    kept-back
does    prompt hide sign
why     The patient may not do ordinary things, or has been cut off from others.
basis   rules 2 and 10; lexicon team 2026-11-21
ages    15-120
say     "needs permission"|"asks permission"|"without permission"|"locked in"
say     "not allowed"|"isn't allowed"|"isnt allowed"|"wasn't allowed"|"is not permitted"|"not permitted"|
            "never allowed"|"aren't to"|"isn't to"|"forbidden"|"only allowed" ..1 to? ..1 out|work|go|see|speak|talk|
            have|leave|use|visit|hold|phone|a|her|his|friends|attend|learn|study|drive|wear|contact|visitors|family|any|
            own|in|near|outside|answer
say     "gave up"|"given up"|"had to delete"|"lost touch with"|"isolated from"|"stopped seeing"|
            "hasn't seen her" ..2 family|friend|friends|sister|mum|mother|parents|mates|job|college|course|church|
            "own family"|contacts|lad|"every lad"|"social media"|"her family"
unless  "weight bear"|weightbear|"to drive"|"to fly"|"to lift"|surgeon|consultant|hospital|nil|physio|infection|
            employer|boss|fracture|"covid"|quarantine|exam|"nhs"|dvla|bathroom|smoking|sugar|alcohol|wine|toddler|knee|
            dementia|wanders|"swim"|contact_lens|"sports"|pe in sentence
unless  @da-at-ease in note
yes     given F 24: [Not allowed a] key of her own.
yes     given F 24: [Lost touch with all her friends].
no      given M 50: Not allowed to drive until DVLA reply.
no      given F 24: Not allowed to weight bear.

rule    speaks-for-sure
does    prompt hide likely
why     Somebody answers for the patient or will not leave them alone with staff.
basis   rules 2, 4 and 10; lexicon team 2026-11-21
say     @close|@family|@da-stranger|@sg-boss|lady ..2 answer|speak|talk|reply|respond ..1 for|over @patient
say     @close|@family|@da-stranger|@sg-boss|lady ..2 answered|answers|answering ..1 all|every|each|most|
            my ..1 questions|question|"put to her"|everything
say     @close|@da-stranger|@sg-boss|"mother-in-law"|"in-laws" ..2 "won't"|"wouldn't"|"would not"|"refused to"|
            refuses_to|"declined to"|"reluctant to" ..1 leave|step|"step out"|"be apart"|"leave her"|
            "leave him" ..2 room|out|outside|alone|side|unattended
say     @close|@da-stranger|@sg-boss ..2 "insisted on"|insists_on|"insisted to" ..1 staying|remaining|"being present"|
            coming|sitting
say     "would not step out"|"would not leave the room"|"would not let crew"
ages    14-120
unless  deaf|dementia|aphasia|dysphasia|"learning disability"|toddler|stammer|"post op"|interpreter|"at her request"|
            "at his request"|non-verbal|dog in sentence
yes     given F 31: [Partner answered all questions] put to her.
yes     given F 31: [Husband would not leave the room] for the exam.
no      given M 71: Wife answered for him as he is deaf.
no      given F 3: Mum spoke for toddler, shy.

rule    speaks-for
does    prompt hide sign
why     Somebody answers for the patient or will not leave them alone with staff.
basis   rules 2, 4 and 10; lexicon team 2026-11-21
say     answer|speak|spoke|talk|answered|answers|interrupt|correct|"cut in"|reply|"finished her" ..2 for @patient|her|
            him|all
say     send|ask ..1 @close|@family ..1 out|outside|"to wait"|"to step"|"for a"|"to leave"
say     "refused to leave"|"hovered"|"hovering"|"couldn't ask"|"listening in"|"listening at"|"listening outside"|
            "before answering"|"before each answer"|"took the notes out"|"asked to step out"
unless  deaf|dementia|aphasia|dysphasia|"learning disability"|toddler|stammer|"post op"|interpreter|"at her request"|
            "at his request" in sentence
unless  @da-at-ease in note
yes     given F 31: Partner [answered every question for her].
yes     given F 31: He [cut in for her] at each question.
no      given M 71: Wife answered for him as he is deaf.
no      given F 3: Mum spoke for toddler, shy.

rule    belittled
does    prompt hide sign
why     Someone close belittles, blames or accuses the patient.
basis   rule 2; lexicon team 2026-11-21
frame   who @close|@family|~name; act belittle|humiliate|degrade|criticise|insult|mock|undermine|"puts down"|"put down"|gaslight|bully|taunt|demean|ridicule|"verbally abusive"|"verbally abuses"|accuse|"silent treatment"|"picks on"; of @patient
say     @abuser ..2 call|calls|called|calling|tell|tells|told|says|said ..2 @patient|me|"shes"|"she's"|"hes"|"he's"|
            "she is" ..3 @da-slur
say     @close|@family|he|she|they ..2 accuse|blame @patient|me of|for|about
say     @close|@family|he|she ..1 call|put|run @patient|me names|down
say     "name calling"|"gets jealous"|"very jealous"|"insanely jealous"|"possessive"|"who'd believe"|
            "not being believed"|"mind games"|"nothing physical"|"never a hand"|"never physically"
unless  school|boss|manager|colleague|work|workplace|teacher|paranoid|delusion|delusional|psychosis|dementia|
            "charles bonnet" in sentence
yes     given F 38: [Husband calls her useless] in front of the kids.
yes     given F 38: [He accuses her of] affairs with the neighbour.
no      given F 38: Manager belittles her at work.
no      given M 80: Accuses wife of stealing, paranoid, memory clinic.

rule    stalked
does    prompt hide sure
why     A partner or ex follows, waits for or keeps contacting the patient.
basis   rule 2 (stalking); lexicon team 2026-11-21
say     stalk|stalking|stalker|stalked|"being followed"|harassment|"harassed by"|"harassing her"|"harassing him"|
            "harassing me" ..3 @close|by|her|him|her|from|police|victim|helpline|since;
        stalking|harassment line
say     "stalking helpline"|"stalked by"|"stalking protection"|"harassment warning"
say     @close ..4 "waits outside"|"sits outside"|"sat outside"|"parked outside"|"parks outside"|"drives past"|
            "driving past"|"drove past"|"hangs around"|"banging on"|"banged on"|"hammering on"|"found out where"|
            "traced her"|bombarding|bombards|"posing as"|"fake account"|"fake accounts"
say     @ex ..4 "turned up"|"turns up"|"turning up"|"showed up"|"shows up"|"shown up"|follows|followed|following|found|
            "knows where"
say     he|she ..1 "turns up" ..2 @patient|at|outside
say     "where she lives" ..3 he|him|ex|husband|"don't"|"do not"|"must not"|"not to be"|confidential|secret|withheld|
            withhold|restricted
say     "unwanted contact"|"unwanted messages"|"unwanted calls"|"blocked numbers"
say     ~num|hundred|dozen|fifty|forty|thirty|constant|endless|nonstop ..1 of? message|text|call|email|letter|
            voicemail ..1 a|per|every|from ..1 day|night|hour|@ex|him|her
say     @ex keep|"won't stop" ..1 turning|coming|ringing|calling|texting|messaging|sending|following|contacting|driving|
            watching|showing|asking|threatening|emailing|writing|posting
unless  surgery|hospital|"blue badge" in clause
unless  manager|boss|colleague|workplace|employer|school|ambulance|paramedic in clause
unless  "skin tag"|tag|tags|polyp|polyps|pedunculated|lesion|wart|papilloma|pituitary|celery|broccoli|rhubarb|cyst|
            fibroid in sentence
unless  deer|stag|estate|"turned up for"|vaccine|appointment|"lives with"|"nhs number"|neighbour in clause
yes     given F 29: [Ex keeps turning up] outside the nursery.
yes     given F 29: [Being followed by] a former boyfriend.
no      given M 47: Out stalking deer on the estate, tick bite.
no      given F 51: Skin tag, thin stalk under her watch strap, catches on sleeves.
no      given F 29: Husband turned up for her appointment by mistake.

rule    sex-forced
does    prompt hide sure
why     A partner forces or pressures the patient into sex.
basis   rule 2; lexicon team 2026-11-21
say     force|forced|forces|make|makes|made|pressured|pressures|coerced|demands|insists|"guilt trips" ..2 @patient|
            me ..2 sex|intercourse|"have sex"|"sexual acts"|"watch porn"|threesome
say     "raped by"|"rape by"|"marital rape" ..2 @close|@family|ex
say     @close raped|"sexually assaulted"|"sexually abused"|"forces himself"|"forced himself"|
            "helps himself" ..1 @patient|asleep|her
say     "easier to give in"
unless  baby|fetus|scan|ward in clause
unless  "no coercion"|"no pressure" in sentence
yes     given F 39: [Forced her to have sex] while she slept off a migraine.
yes     given F 39: Says it is [easier to give in].
no      given F 39: Sex painful since menopause, husband supportive.
no      given F 19: No coercion, made the choice herself to have sex.

rule    honour
does    prompt hide sure
why     Honour, marriage abroad or family shame puts the patient at risk.
basis   rule 2 (honour-based abuse, forced marriage); lexicon team 2026-11-21
say     "expected to marry"
say     force|forced|forcing|pressured|pressurised|"married off"|"marry off" ..4 marry|marriage|cousin|wedding|
            engagement|rishta|fiance
say     "wedding abroad"|"married off"|"nikah date"|"rukhsati"|"came back married"|"one-way ticket"|"one chance rule"|
            "one-chance rule"|"tricked into"|"bride price"|"dowry"|"biradari"
say     shame|shamed|dishonour|dishonoured|disgrace|disgraced|honour|"bad name" ..2 on|the|us|to|her|brought|
            "in front of" ..2 family|us|community|"the name"|brothers|parents
say     "brought shame"|"bring shame"|"brings shame"|"dishonoured the"|"seen talking to a boy"|"servant to"
say     tricked|taken|took|sent|drugged ..1 @patient|me? ..1 to pakistan|bangladesh|india|somalia|kurdistan|iraq|
            afghanistan|yemen|sudan|turkey|egypt|nigeria
say     @family|they|"in-laws" ..1 disown|shun|"cut off"|"looking for" ..1 @patient|me
unless  cancel|flu|bridesmaid|planning in clause
yes     given F 18: Flights booked, [expected to marry] her cousin in August.
yes     given F 18: Told she has [shamed the family].
no      given F 26: Flying to Spain for a cousin's wedding, wants malaria advice for onward trip.
no      given F 50: Forced to cancel the wedding trip by flu.

rule    elder-kin
does    prompt hide sign
why     A relative living with an older patient takes or frightens.
basis   rules 2 and 7; lexicon team 2026-11-21
say     son|daughter|grandson|nephew|niece|granddaughter|stepson|"son-in-law"|"daughter-in-law"|lodger|
            brother ..4 "moved in"|"moved back"|"moved himself in"|"back in the box room"|"helps himself"|
            "takes her pension"|"has her card"|"borrows"|"borrowed"|"drawing her pension"|shouts|"drinks"|"pension day"|
            "lost his job"|"sponges"|"spends her"|"won't leave"|"wont go"|"rows"|"roaring"|"hits her"|"hit her"|
            "took 4k"|"signed the house"|"changed the locks"
say     "pension day"|"every pension day"|"he's all i have"|"doesn't want him in bother"|"he's a good boy"|
            "when he's had a drink"|"barricade"|"barricades"|"chest of drawers across"|"locks herself in"|
            "locked herself in"|"sleeps in the van"|"spare room"|"moved into the spare"|"hammer under"
unless  help|refit|painted|painting|divorce|noisy|furlough|"saving for"|deposit in sentence
unless  "to help out"|"to care for"|snoring|snores|"night shifts"|camping|delivery|lorry|"hot flushes"|baby in sentence
unless  @da-at-ease in note
yes     given F 78: [Grandson moved in] at Christmas and drinks.
yes     given F 78: [Locks herself in] the bathroom till he sleeps.
no      given F 78: Daughter moved in to help out after the hip.
no      given F 55: Husband in the spare room, he snores.
