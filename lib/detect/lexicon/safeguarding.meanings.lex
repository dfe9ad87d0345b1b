# Meanings rather than words: who is at whose mercy, and how. Each sign is weak alone

rule    protective-act
does    prompt hide likely
why     The clinician acts to protect somebody.
basis   rules 17, 23 and 27; lexicon team 2026-11-22
say     @sg-desk ..2 rung|rang|phoned|called|copied|"spoken to"|notified|told|informed|involved|aware|expecting|first|
            today|referral|alerted
say     ringing|rung|rang|phoning|phoned|call|calling|called|told|telling|informed|informing|alerted|notified|contact|
            contacting|contacted|spoken_to|"spoke to"|speak_to|"talking to"|"spoken with"|"filing with"|"raised with"|
            copied|copied_to|involve|ask|asked ..3 @sg-desk
say     "i'm ringing"|"i've rung"|ringing|"i'll ring"|"i will ring"|phoning|"i've phoned"|"i've spoken to"|
            "i've told" ..2 @sg-desk-too
say     @sg-desk-too ..1 rung|"been rung"|"expecting them"|"expecting her"|"expecting him"|"going now"|"going in"|
            "going round"|"to go in"|"has rung the council"
say     opened|raised|filed|logged|submitted|raise|raising|open|put_in a|"my" concern|alert|"cause for concern"
say     "raising this"|"raising it"|"raise this"|"raise it"|"reporting this"|"report this"|"escalating this"|
            "escalate this"
say     told|explained|said|advised ..3 "i have to"|"i've to"|"i must"|"i had to"|"have to share"|"can't keep"|
            "cannot keep"|"can't promise"|"cannot promise"|"duty to"|"couldn't keep"
say     "ringing in now"|"gone to ring"|"phoning now"|"ringing now"|"she's phoning"|"he's phoning"|"i'm phoning"|
            "i'm ringing"|"i'll be ringing"|"rung from my room"|"rung from here"|"number finds"|"finds the number"|
            "going anyway"|"visit today anyway"|"not to leave with"|"go with someone"|"in pairs"|"eyes on her"|
            "admitted for safety"|"place of safety"|"safe discharge"|"by agreement with"|"on the quiet"
say     seen|spoke|spoken|looked|asked|talk ..2 "on her own"|"on his own"|alone|"without carer"|"without staff"|
            "with no one in the room"|"without mum"|"without dad"|"without family"|apart|separately ..6 pretext|
            "so that"|"on purpose"|"before they"|deliberately
say     "under pretext"|"on a pretext"|"on pretext"|"pretext of"|"under the guise"
unless  suicid|imms|vaccine|vaccines|"council tax"|"blue badge"|bins|asthma_plan|epipen|smear|bronchiolitis|sepsis|
            croup|dka|hba1c|"works for the council"|"works for"|councillor|"milk"|weaning in sentence
unless  @sg-at-ease in note
yes     [Ringing the council] now, somebody to go in.
yes     [Told him I have to] let others know.
no      Works for the council, tennis elbow.
no      School nurse gave the flu spray, mum happy.

rule    aid-withheld
does    prompt hide likely
why     Something the person depends on is kept from them.
basis   rules 7 and 17; lexicon team 2026-11-22
say     @sg-aid ..3 @sg-withhold
say     @sg-withhold ..3 @sg-aid
say     locks|locked|lock|bolt|padlock|tape|taped|chain ..2 on|round|across|over ..1 fridge|larder|cupboard|freezer|
            "food cupboard"|thermostat|boiler|phone
say     lock|locks|locked|locking|padlocked|padlocks ..1 kitchen|fridge|larder|pantry|food|freezer|thermostat|cupboards
unless  joke|jokes|"for a joke"|@sg-fair|swallow|thickened|aspiration|infection|fire_brigade|surgery|exercise|gym|swim|
            sport|walker_n in sentence
unless  @sg-at-ease in note
yes     given F 84: [Call bell put out of reach] since Sunday's shift.
yes     given M 33: The [heating is switched off as a punishment], her radiator too.
no      given F 84: Hearing aids taken out for wax check.
no      given M 33: Phone switched off at night for sleep.

rule    in-kind
does    prompt hide likely
why     Work is paid in food, drink or a bed instead of wages.
basis   rules 7 and 17 (modern slavery); lexicon team 2026-11-22
say     paid|pay|pays|paying|gets|given|rewarded|works|working ..2 in|with|by|for|as ..1 @sg-in-kind
say     gets|given ..1 tobacco|cigarettes|baccy|fags|cans|cider ..3 food|dinner|meals|bed|keep
say     "no wages"|"never seen wages"|"takes the wages"|"takes his wages"|"takes her wages"|"keeps the wages"|
            "keeps his wages"|"keeps her wages"|"holds his wages"|"holds her wages"|"no pay packet"|"pays by minding"|
            "earns her room"|"earns his room"|"no pick no"|"no pick, no"|"fined for"|"docked for"
unless  chips|volunteer|volunteers|allotment|"pub quiz"|restaurant_bill|"gets food stuck" in sentence
unless  @sg-at-ease in note
yes     given M 41: Digs drives for a man in the park, [paid in cider].
yes     given F 25: [Pays by minding] their four children.
no      given M 41: Gets food stuck at mid-chest.
no      given F 25: Pays for her own food at halls.

rule    debt-for-passage
does    prompt hide likely
why     A debt for travel, lodging or a job binds the person.
basis   rules 7 and 17 (modern slavery); lexicon team 2026-11-22
say     owe|owes|owed|owing|"working off"|"work off"|"pay off"|"paying off"|"paid off"|debt|"in debt for"|
            "pay back" ..4 @sg-passage
say     owes|owe|owed|debt|"the sum"|"what she owes"|"what he owes" ..4 bigger|"goes up"|"gone up"|grows|growing|
            doubled|family|mother|"back home"|village
say     "they know"|"he knows"|"she knows"|"they have" ..1 my|his|her|our|where ..1 mother|mother's|parents|family|
            family's|sister|sister's|brother|village|"my mum"|children
say     debt ..2 not|isn't|never|still ..2 done|paid|finished|cleared|over
unless  parking|mortgage|rent_arrears|"family history"|holiday|insurance|lpa in sentence
unless  @sg-at-ease in note
yes     given F 22: [Owes the agent for her ticket], and it goes up each month.
yes     given M 19: [They know where my mother] lives, he said.
no      given F 22: Paid off the car, celebrating.
no      given M 19: Owes for parking ticket.

rule    minded
does    prompt hide likely
why     Somebody from work stays close, speaks or keeps papers.
basis   rules 7 and 17 (modern slavery); lexicon team 2026-11-22
say     @sg-minder ..2 sat|stayed|stood|waited|waiting|"on the line"|"in the corridor"|"in the room"|"in the doorway"|
            "came in"|answered|answers|"spoke for"|"filled in his"|insisted|interrupts|interrupted|"wrote his own"|
            "keeps count"|counts|"kept looking"|"rang first"|"on speaker"|"wouldn't leave"
say     num|two|three|four|five|six|several|"all the"|"everyone's"|"all their"|"pile of"|bundle|collection passports|
            "identity cards"|"id cards"
say     passport|passports|papers|documents|"id"|"bank cards"|phone ..3 "in the safe"|"elastic band"|"in the office"|
            "with the boss"|"with madam"|"in her bible"|"kept in"|"locked in"|"kept for"|"held by"|"kept by"
say     hold|holds|holding|held|keeps|keep|kept|has|took|takes|taken ..2 my|his|her|their|our ..1 papers|passport|
            passports|"id"|documents|"bank card"|visa|brp|card
say     @sg-minder ..2 "takes it all"|"takes all"|"takes most"|keeps|holds ..3 money|wage|wages|pay|passport|papers|
            phone|cards
say     "didn't know"|"doesn't know"|"not know"|"couldn't give"|"couldn't say"|unsure_of ..2 birthday|"date of birth"|
            dob|surname|"last name"|"middle name"|"her age"|"his age"|"full name"
say     skipper|captain|"agency man"|"agency woman"|boss|owner|madam|uncle ..2 has|have|keeps|holds|kept ..2 papers|
            passport|passports|card|cards|phone|id
unless  occupational|"sick note"|"fit note"|"hr"|"passport photo"|countersign|"first aider"|estate_agent|holiday|
            hotel_reception|dwp|embassy|"lost his"|"lost her" in sentence
unless  @sg-at-ease in note
yes     given F 26: [Supervisor stayed] and gave her date of birth.
yes     given M 30: [Six passports] on the dashboard of the van.
no      given F 26: Manager sent her home early.
no      given M 30: Countersigned two passports for the neighbours.

rule    wealth-moved
does    prompt hide likely
why     Somebody's money, home or belongings are going to others.
basis   rules 7 and 17 (financial abuse); lexicon team 2026-11-22
say     her|his|the|my|their|aunt's|uncle's|mum's|mother's|dad's|father's|nan's|gran's|wife's|
            husband's @sg-wealth ..2 @sg-gone
say     cashed|cashes|emptied|empties|drained|cleared_out|sold|sells|selling|pawned|remortgaged|"signed over"|
            "took out"|"drew out"|"draws out"|"sent the last of"|"sent all" ..2 her|his|the|aunt's|mother's|mum's|dad's|
            nan's|gran's|my ..1 @sg-wealth
say     had|made|got|gets|getting|makes|asked|asks|wants|wanted|told|says|took ..1 her|him|them|i|me|she|he|pt|mum|
            dad ..2 sign|signed|"to sign" ..3 it|over|@sg-paper
say     "still sign for"|"sign it over"|"signed it over"|"back-dated"|"backdated letter"|"will writer"|"will-writer"|
            "new will"|"changed the will"|"changed her will"|"changed his will"|"out of the will"|"not signed yet"|
            "letter that she's"
say     @sg-taker ..3 drives|takes|runs|ran|took|walks|walked|accompanies|brings|brought ..2 her|him ..2 bank|
            "building society"|"post office"|"cash machine"|cashpoint|atm|solicitor|"will writer"|notary
say     ~num|three|four|five|six|seven|eight|several times|visits ..3 "this week"|"this month"|since|week ..3 bank|
            "building society"|"post office"|passbook|cash
say     took_out|drew_out|withdrew|withdrawn|withdrawing|withdraws ..3 each|every|again|"at a time"|daily|weekly
say     charges|charged|charging ..2 her|him|them|mum|dad|pt ..2 for|rent ..3 meals|food|sofa|room|bed|heating|lifts|
            washing|board|own
say     helps|helped|helping himself|herself|themselves
say     "what's my balance"|"my balance"|"where's my money"|"whether £3"|"£3 is"|"£5 is"|"account she's never"|
            "bank rang"|"tell the bank"|"not allowed to tell the bank"
say     sold|selling|sells|let_out|rented_out|cleared|emptied ..1 @family ..1 house|flat|home|bungalow|car|land|
            furniture ..8 before|without|she|he|while|thinks|told|hospital|respite|care|isn't
unless  "gone up"|"gone down"|probate|downsizing|downsize|"moving to sheltered"|"her late"|executor|"tooth"|finger|
            fluid|swelling|arthritis|splint|parking|inhaler|surgery|clinic|appointee|receipt|receipts|"his own"|quiz|
            dog|"consent form"|"fit note"|"sick note"|theatre|grants|hospital|ulcer in sentence
unless  @sg-at-ease in note
yes     given F 83: Stepson has [her bonds cashed] and she does not know the sum.
yes     given M 79: [Made him sign it] at the kitchen table.
no      given F 83: Ring cut off swollen finger.
no      given M 79: Sold the car since he stopped driving, receipt kept.

rule    kept-from-view
does    prompt hide likely
why     Somebody dependent is being kept from people who would see them.
basis   rules 7 and 17; lexicon team 2026-11-22
say     @sg-cancel ..3 @sg-seen-by
say     @sg-seen-by ..2 "given up"|"gave up"|cancelled|stopped|"turned away"|"sent away"|"refused entry"
say     told|says|said|say ..3 asleep|out|"lying down"|resting|"in the bath"|moved|busy|"has moved" ..4 when|
            "each time"|"every time"|again|third|whenever|"whenever we"|always|twice
say     calls|letters|phone|rings|texts ..2 "go to voicemail"|"goes to voicemail"|"straight to voicemail"|unanswered|
            "not answered"|"sent back"|"return to sender"|blocked|"been changed"|"number changed"|"line went dead"|
            "cut off"|"goes dead"
say     number|locks|lock ..1 changed|"been changed"|"was changed"
say     refused|refuses|declined|cancelled|cancels|"put off" ..3 "home visit"|visit|visits|"health visitor"|carers|
            appointments ..2 twice|again|"third time"|three|repeatedly|"each time"|every
say     answered|answers|replies|speaks|spoke|"took over"|"taken over"|"took the phone"|"line taken"|
            "line was taken" ..3 for|over|by ..2 her|him|them|"woman who"|"man who"|daughter|son|carer|niece|nephew|
            "the woman"|"the man"
say     "mustn't keep you"|"sees people on"|"no visitors"|"no callers"|"doesn't see anyone"|"asked for peace"|
            "nobody has seen"|"tapping on the glass"|"whispered answers"|"somebody breathing"|"someone breathing"
say     "wouldn't"|"won't"|"didn't"|"would not"|"refused to"|"refuses to"|"not" let ..2 me|us|nurse|dn|hv|carer|carers|
            gp|doctor|"social worker"|family|daughter|son|sister ..2 see|in|up|upstairs|examine|speak|near|through
unless  read|vision|"non-verbal"|"non verbal"|"his voice"|"her voice"|covid|norovirus|outbreak|shielding|"bank holiday"|
            snow|strike|holiday|hospital|admitted|menopause|hip|exercises|discharged|finished|improved|better|statin|
            bereavement|deaf|hearing|interpreter|app|"new phone"|"new number"|"changed to a keypad"|surgery_clinic|
            vaccine|sterilis in sentence
unless  @sg-at-ease in note
yes     given F 87: Nephew has [cancelled the carers] and her lunch club.
yes     given M 80: [Told he is resting each time] the minister calls.
no      given F 87: Lunch club stopped for the bank holiday.
no      given M 80: Carers stopped as he's much better.

rule    carer-breaks
does    prompt hide sure
why     A carer tells of restraint, rough handling, dosing or worse.
basis   rules 7 and 17; lexicon team 2026-11-22
say     ties|tied|tie|straps|strapped|strap|belted|fastens|fastened|locks|locked|shuts|shut|bolts ..2 her|him|mum|dad|
            mother|father|wife|husband|nan|baby ..3 chair|bed|recliner|commode|cord|belt|room|buggy|cot|cupboard|in
say     shook|shaken|shakes|slapped|smacked|hit|pushed|shoved|dragged|squeezed|grabbed|threw|thrown ..1 him|her|baby|
            mum|dad|mother|father ..4 till|until|hard|"to make"|"so he"|"so she"|hush|quiet|stop
say     pillow|cushion|duvet|blanket|hand|towel ..2 over ..2 hush|quieten|quiet|stop|face|mouth|him|her
say     "do something worse"|"saw red"|"the both of us"
say     left|leaves|put|puts|keeps|turns|turned ..2 her|him|wheelchair|chair|baby|mum|dad ..3 wall|wardrobe|
            "in the dark"|"airing cupboard"|cupboard|garage|shed|"in bed for"|"there while"|"facing"
say     giving|gives|gave|given|slips|slipping|crushes|crushed|adds|hides|mixes|doubles|doubled ..3 old|extra|her_own|
            my|own|some|two|leftover|"late husband's"|night|more ..3 diazepam|zopiclone|lorazepam|temazepam|
            sleeping_tablet|sedative|promethazine|phenergan|piriton|antihistamine|calpol|codeine|morphine|oramorph|
            quetiapine|haloperidol|melatonin|whisky|brandy|gripe ..6 so|sleep|sleeps|settle|quiet|bed|custard|tea|milk|
            bottle|juice|yoghurt|bridge|work
say     missed|missing|misses|stops|stopped|skipping|skips|withholding|"not giving" ..2 her|his|mum's|dad's ..2 tablets|
            medication|insulin|"water tablets"|fluids|drinks|drink ..4 "so she"|"so he"|changing|wet|toilet|nights
say     screamed|screams|shouted|shouts|yelled|bellowed ..1 at ..1 him|her|mum|dad|baby ..2 till|until
say     puts|put|wedges|wedged|jams|jammed ..2 chair|broom|wardrobe|table|drawers ..3 handle|door ..6 dad|mum|him|her|
            night|sleep|wander|out
say     no|not|stops|stopped|"doesn't let"|"won't let"|only|fewer|less ..5 drinks|drink|water|fluids|feeds|fed ..5 so|
            fewer|pads|mess|toilet|changing|wet|ring
say     ask|asks|asked|wants ..3 dose|doses|many|much ..4 "do it"|"finish it"|kill|"end it"
say     tied|strapped|fastened|belted|roped ..4 bedrail|bedrails|"bed rail"|"bed rails"|chair|recliner|commode|radiator|
            banister
say     hit|smacked|slapped|rapped|struck|beaten ..4 with ..2 spoon|stick|shoe|belt|slipper|hairbrush|cane|ruler|wire|
            cable
say     pillow|cushion over ..1 mum|dad|mother|father|baby|him|her|nan
say     baby|him|her ..3 "isn't hers"|"isn't mine"|"not hers"|"not mine"|swapped|"wrong baby"|changeling|"is evil"
say     dropped ..1 her|him|mum|dad|baby ..3 nobody|twice|again|drunk|stairs|told|floor
unless  "car seat"|seatbelt|"not hers to"|bat|racket|"paternity"|seatbelt|physio|hospital|ligation|laces|milkshake|vet|
            dog|cat|kitten|"accidentally"|"by accident"|"car door"|drawer|finger|fingers|own_custard|ball|goal|tackle|
            nappy_sack in sentence
unless  "locked out" in clause
unless  @sg-at-ease in note
yes     given F 60: [Straps him in] the recliner while she goes to the shop.
yes     given M 58: [Gave mother two of his own zopiclone so] she sleeps.
no      given F 60: Shut finger in the car door, by accident.
no      given M 58: Strapped ankle in physio.

rule    unmet-need
does    prompt hide likely
why     Somebody who depends on care was found without it.
basis   rules 7 and 17; lexicon team 2026-11-22
say     found|left|arrival|lying|sat|sitting|still|again|again_in|sleeps|sleeping|lives|living|kept|been|in|
            on ..4 @sg-unmet
say     @sg-unmet ..6 daughter|son|carer|carers|staff|wife|husband|nephew|niece|home|family|shift|since|visits|days|
            again
say     lost|losing|down ~num kg|"kg"|stone ..6 says|daughter|son|carer|home|"gets a"|staff
say     "buzzers get"|"bells off"|"bells get"|"call bells off"|"on the commode from"|"two of them on for"|"two on for"
say     "others were sleepy"|neither|not|never ..3 prescribed|"on her list"|"on his list" ..6 home|sedat|detected
unless  "healed"|colonoscopy|"bowel prep"|operation|"post op"|camping|caravan|holiday|enuresis|alarm|toddler|potty|
            gout in sentence
unless  @sg-at-ease in note
yes     given F 88: [Left in her chair all night, pad soaked, staff] shrugged.
yes     given M 81: Son says fine, [lying in urine, three days]' papers on the mat.
no      given F 88: Grade 3 heart failure murmur noted.
no      given M 81: Left in bed for a rest after the drive.

rule    child-unmet
does    prompt hide likely
why     A child is not being fed, clothed, fetched or taken to appointments.
basis   rules 7 and 17; lexicon team 2026-11-22
say     @sg-child-lack
say     nursery|school|teacher|breakfast_club|neighbour|neighbour's|nan|gran|dinner_lady ..3 send|sends|sent|feeds|fed|
            gives|gave|washes|washed|had|has ..4 lunch|tea|breakfast|food|coat|clothes|uniform|bath|him|them|
            her ..4 home|weekend|sunday|"every day"|weeks|since|because|again
say     second|third|fourth|fifth|~num ..2 appointment|appointments|appt|appts|clinic|booster|review ..2 missed|
            "not attended"|"not brought"|dna|wnb|cancelled
say     hasn't|not|never ..1 been ..1 in|to|at school ..3 since|for|all
say     teeth|tooth ..4 rotted|rotten|stumps|"to the gum"|black|decayed|broken_down|carious ..8 ga|missed|cancelled|
            not_brought|pain|mum|dad|dentist|older|third
say     eats|eat|ate|wolfs|bolts ..3 till|until ..2 sick|bursts
say     bottle|bottles|feeds|milk ..2 made|mixed|watered|topped ..1 with|from|up|down ..3 whitener|squash|water|tea|cow|
            condensed|sugar
say     "mum never in"
say     eats|ate|eating|drinks|drank ..2 from|out|off ..3 dog's|dog|bin|bins|floor|toilet|skip
needs   child|mum|mam|mummy|dad|school|nursery|baby|brother|sister|kids|teacher|sibling|parent|parents|hv|gran|
            nan in note
unless  rebooked|physio|smear|menopause|teething|rugby|exams|"second day of"|festival|"day 2"|dentist_list|
            toilet_training|allergy|coeliac in sentence
unless  @sg-at-ease in note
yes     given M 5: Nursery send a [second lunch] on Fridays.
yes     given F 8: Has [her own key] on a ribbon, mum at work till eight.
no      given M 5: Second day of antibiotics, mum says brighter.
no      given F 8: School lunch, egg allergy form.
no      given M 3: Imms appointment not attended, mum rebooked, school closed.

rule    marks-of-hands
does    prompt hide sign
why     Marks whose shape or place suggests another person's doing.
basis   rules 17 and 24; lexicon team 2026-11-22
say     "body map"|"body mapped"
say     @sg-wound ..5 @sg-shape
say     @sg-shape ..5 @sg-wound
say     neither|not|never|before ..2 rolls|rolling|rolled|crawls|crawling|crawled|cruises|walks|"pulls to stand"
say     "not using"|"stopped using"|"won't move"|"not moving" ..2 arm|leg|"left arm"|"right arm" ..9 bath|"when he"|
            "when she"|mat|found
say     never|not ..2 "on the ward"|"at school"|"in clinic"|"at nursery"|"in hospital"|witnessed ..6 home|mum|mother|
            only
say     only|always ..1 at|when ..1 home|mum|mother|"she is"|"he is" ..3 there|home|present|visiting
say     scald|scalded|scalds|"burn"|"burns"|burnt ..9 "same line"|straight|level|"both feet"|"both legs"|"both hands"|
            buttocks|soles|symmetrical|symmetric
say     bite|bites ..4 adult|human|"adult-sized"|"adult size"|"grown-up"
unless  @sg-innocent|"seat belt"|seatbelt|airbag|vaccine|jab|"flu jab"|strawberry|haemangioma|"blue spot"|
            "pulled elbow"|"ventouse" in sentence
unless  @sg-at-ease in note
yes     given F 86: Finger [marks, four in a row], above the elbow.
yes     given M 0: Bruise on shin, [not yet crawling], found by nan.
no      given F 86: Forearm bruising, apixaban, several ages.
no      given M 0: Blue spot, not yet rolling.
no      Burning soles both feet, worse at night.

rule    story-fails
does    prompt hide likely
why     An account of an injury or illness does not hold, or is told in two ways.
basis   rules 17 and 24; lexicon team 2026-11-22
say     account|story|explanation|version|history|mechanism|tale ..4 unlikely|changed|changes|different|differs|differ|
            inconsistent|"doesn't fit"|"does not fit"|"not fit"|"doesn't match"|"doesn't explain"|implausible|doubted|
            unconvincing|varies|shifted|rehearsed
say     mum|dad|mother|father|carer|staff|son|daughter|he|she|nan|aunt says|say|said ..5 rolled|fell|slipped|tripped|
            climbed|bumped|knocked|caught|scooter|stairs|mat|sofa|bed|door|wall ..6 nan|aunt|sister|brother|school|
            staff|he|she|carer|dad|mum says|say|said|found|told
say     "blood group"|"group b"|"group a"|"group o" ..6 hers|his|"not hers"|"not his"|pillow
say     c_peptide ..2 suppressed|low|undetectable
say     page|fundraiser|fundraising|"gofundme"|crowdfunder|blog|channel ..3 raised|raises|thousand|followers
say     same carer|nurse|girl|shift|"staff member"|worker ..3 found|on|each|every|there|both
say     always|keeps|forever walking|bumping|falling|running|knocking ..1 into|off|down ..4 hand|hands|door|doors|
            cupboard|things|table
unless  asthma|bike|football in sentence
unless  @sg-at-ease in note
yes     given M 3: [Mum says fell off the sofa, nan says] found him like it.
yes     given F 80: Carer's [account does not fit] the injury.
no      given M 3: Mum says fell off his scooter.
no      given F 80: History unchanged since last time.

rule    child-secret
does    prompt hide likely
why     A child is told to keep something about an adult secret.
basis   rules 17, 31 and 32; lexicon team 2026-11-22
say     our|their|his|"a" secret|special|little|private secret|game|time|cuddle|cuddles|tickle
say     our|their secret|game
say     comes|came|creeps|gets|got|climbs|walks|slips|coming|getting ..1 in|into|on ..2 bed|bath|bathroom|shower|
            "my room"|"her room"|"his room"|"their room"|"my bed"|"her bed"|"his bed" ..6 uncle|stepdad|"step-dad"|
            grandad|"mum's"|brother|friend|lodger|boyfriend|cousin|secret|night|nights|"leaves me"|dad|asleep
say     uncle|stepdad|"step-dad"|grandad|"mum's fella"|"mum's boyfriend"|"mum's partner"|"mum's bloke"|brother|
            "family friend"|lodger|"grandad's friend"|"dad's friend"|"dad's mate"|cousin|stepbrother|coach|tutor|
            babysitter ..3 comes|came|creeps|gets|got|climbs ..1 in|into ..3 bed|bath|bathroom|shower|room|night
say     "he leaves me alone"
needs   child|mum|mam|mummy|dad|papa|daddy|school|uncle|grandad|stepdad|aunt|"yr old"|"year old"|brother|coach|
            sister in note
unless  surprise|birthday|party|proposal|engagement|santa|"toddler"|nightmares|"home from work"|"from work"|"dog"|"cat"|
            puppy|cot|wee|potty|cosleep|"co-sleep" in sentence
yes     given F 9: Mum says it is [their secret], the babysitter's and hers.
yes     given M 12: [Stepdad comes into my room] when mum is on nights.
no      given F 9: Keeping mum's birthday party a secret.
no      given M 3: Toddler comes into our bed at three, mum tired.

rule    child-fears-home
does    prompt hide likely
why     A child shows fear of, or does not want to go back to, somebody or somewhere.
basis   rules 7 and 17; lexicon team 2026-11-22
say     "did not want to go home"|"not want to go home"|"don't want to go home"|"little girl to keep"|"would i like a"|
            "could he stay"|"asked to stay"|"be my mum"|"is it allowed to die"|"last one still gets"|"gets picked"|
            "to be asleep"|"until he was a man"|"man about it"|"not to mess himself"|"till i said sorry"|
            "made to stand"|"had to stand"|"stand in the garage"
say     went|goes|gone|turned|froze|stiffened ..1 rigid|stiff|quiet|silent|white|still|mute ..4 when|as|if ..5 back|
            came|lift|lifted|sleeve|door|voice|name|phone|touched|he|she|mentioned
say     looked|looks|looking|watched|watches|watching|glanced|glances|checked|eyes ..2 at|to|on|the ..2 door|uncle|aunt|
            dad|mum|stepdad|carer|son|him|her|manager|staff ..3 before|each|every|when|throughout|first
say     watched|watches|watching the door
say     sleeps|sleep|sleeping ..2 with|behind ..2 chair|drawers|wardrobe|chest|bolt|bat|knife|phone ..3 against|across|
            under|door|handle|pillow|on
say     sleeps|sleep|sleeping ..2 on|in ..2 "the outside"|doorway
say     pushes|push|pushed|drags|dragged|shoves|wedges|wedged ..2 chair|drawers|wardrobe|bed|chest|toybox ..2 across|
            against|door|behind
say     "no longer shuts the bathroom"|"there isn't one"|"no door on"|"removed her door"|"removed his door"
unless  dog|needles|needle|injection|jab|jabs|dentist|school_tomorrow|lego|draught|"the cat"|insects|spider|scales|
            cough|hca|chaperone|sticker in sentence
unless  @sg-at-ease in note
yes     given F 6: [Went quiet when he] came back for her coat.
yes     given M 9: Says he [sleeps with a chair against] it.
no      given F 6: Did not want to go home with dad or HCA, needles, sticker.
no      given M 9: Dragged his drawers across to keep the dog out.

rule    lure
does    prompt hide likely
why     Somebody draws a young or vulnerable person in with gifts, lifts, pictures or errands.
basis   rules 7, 17 and 32; lexicon team 2026-11-22
say     @sg-taker|coach|teacher|"older girl"|"older boy"|"older friend"|"older lad"|"new mate"|friend|boyfriend|he|she|
            they ..2 pays|paid|buys|bought|gives|gave|giving|got|sends|sorts ..2 for|her|him|me|them|the|my ..2 nails|
            lashes|hair|trainers|phone|boots|vapes|vape|weed|taxi|taxis|uber|top-up|top_up|clothes|"lip gloss"|cans|
            drink|hotel|phones|iphone|games|skins|robux|"gift cards"
say     hold|holds|holding|carry|carries|carrying|keep|keeps|keeping|deliver|delivers|drop|drops|take|takes|mind|
            minding|stash ..2 a|the|his|their|this|some ..1 bag|package|packages|parcel|rucksack|backpack|packets|phone|
            money|box ..4 train|friday|"isn't to"|"not to"|"not allowed"|"don't open"|open|"for them"|"for him"|
            "for lads"|"for the lads"|"for someone"|"at her house"|"at his house"|"at nan's"
say     "to say thank you"|"owes him one"|"owes them one"|"meet her brother"|"be nice to his"
say     has|got|keeps|wants|sent|asked|asks|showed|saved ..2 pictures|photos|pics|videos|"a video"|screenshots ..5 of|
            says|everyone|send|share|school|delete|her|him|me|mates
say     "in the videos"|"film him"|"films him"|"filming him"|"films her"|"filming her"|"put it online"|"put online"|
            "do dares"
say     uncle's|uncles|"different flats"|"flats since"|"men's flats"|"friend's flat"|"lads' flat"|"rub-downs"|
            "rub downs"|"massage"|"at his flat"|"round his"|"in his van"|"black audi"|"black bmw"|
            "black merc" ..6 "don't tell"|"not tell"|phone|nails|who|"won't say"|"can't say"|sleeps|friday|night|
            weekend|paid|pays
say     "don't tell your mum"|"don't tell mum"|"mustn't tell mum"|"if i tell"|"if she tells"|"if he tells"
say     said|told|says|tells ..3 "it was"|"it's"|its|"that's"|"this is" ..2 exercise|game|massage|medicine|normal|love|
            lesson|training|"what friends do"|"what families do"|"special"|"secret"|fitness
say     owes|owe|owed|owing ..3 bag|package|parcel|stash|"the food"|weed|phone|"lost bag" ..8 sister|mum|family|pay|
            work|them|they|hurt
say     tattoo|tattooed|branded|initials ..5 initials|crown|"his name"|"same one"|"they all"
say     clients|client|bookings|adverts|advert|punters ..5 "isn't hers"|"not hers"|driver|"does the"|half|"he takes"|
            "she takes"|madam|hotel|phone|car
needs   school|mum|mam|mom|dad|college|teen|gran|nan|uncle|ld|"learning disability"|teacher|foster|social|girl|boy|lad|
            "my gang"|"gang"|sister|brother|workmates|carer|placement|youth|class in note
unless  birthday|wife|husband|wedding|christmas|fencing|football_boots|"off his nan"|scout|"paper round"|"x-ray"|xray|
            mole|rash|"photos of rash"|derm|dermatology|"consent for"|consent|"scan pictures"|"carrying boxes"|
            shopping in sentence
unless  @sg-at-ease in note
yes     given F 14: An [older girl gives her lip gloss] and vapes and wants her to meet people.
yes     given M 15: Asked to [keep a bag for them] at nan's.
no      given F 14: Photos of rash sent by mum with consent.
no      given M 15: Carrying boxes on his paper round.

rule    crime-house
does    prompt hide sign
why     The place or work described is one where people are kept for crime.
basis   rules 7 and 17 (modern slavery); lexicon team 2026-11-22
say     foil|lamps|"lights"|plants|watering|hydroponic|"cannabis"|"grow" ..5 windows|house|attic|loft|hatch|locked|
            watering|lamps|plants|months
say     "through the hatch"|"door locked outside"|"locked from outside"|"locked in at night"|"locked in with"|
            "not let out"|"not allowed out"|"moves town"|"moved town"|"moved every"|"different town"|
            "never knows which"|"address given is"|"before dark"|"only sundays"|"no other time"
say     nine|ten|eight|seven|eleven|twelve|twenty|~num ..2 to|in|per a? container|caravan|room|mattress|van|shed|
            bunkhouse|"bunk room"
say     ran|fled|escaped|"got away" from|out_of|through ..3 farm|house|salon|van|lorry|factory|brothel|flat|family|
            employer|hotel|window|boss|"car wash"
unless  cannula|iv|allotment|tomatoes|tomato|hanging|cataract|aura|migraine|photophobia|bunkhouse_trip|scouts|camp|
            festival|hostel|barracks|halls|villa|ward|holiday in sentence
unless  @sg-at-ease in note
yes     given M 17: Months in a house with [foil on the windows], water the plants, he says.
yes     given F 24: [Locked in at night], [ten to a room].
no      given M 60: Watering tomato plants, back pain.
no      given F 24: Villa with eight of them, sore throat.

rule    spirit-belief
does    prompt hide likely
why     A child or adult is thought by others to be bewitched or possessed, and is treated for it.
basis   rules 7 and 17; lexicon team 2026-11-22
say     pastor|imam|healer|prophet|apostle|elder|elders|priest|"spiritual man"|"holy man"|"the church"|marabout|
            exorcist|stepmother|stepmum|aunt|auntie|uncle|grandmother|mum|family ..5 demon|demons|devil|spirit|spirits|
            djinn|jinn|witch|witchcraft|python|serpent|snake|curse|cursed|possessed|"bad blood"|"evil eye"|kindoki|
            ndoki|"black magic"
say     demon|demons|devil|djinn|jinn|witch|witchcraft|python|kindoki|ndoki|possessed|"evil spirit"|"bad spirit"|
            "bad blood" ..6 "in her"|"in him"|"in me"|out|fast|fasting|"no food"|beaten|beat|pepper|water|church|pastor|
            deliverance|eyes|sleep
say     deliverance|exorcism|"beat the devil"|"beat it out"|"drive it out"|"drive out the"|"pepper in"|"pepper water"|
            "chilli in"|"died of her looking"
unless  wine|vodka|units|"costume"|halloween|panto|book|film|game|"pet snake"|"reptile"|"wasp"|voices|schizophrenia|
            "hears"|sun in sentence
yes     given M 7: [Pastor says a demon] makes him wet the bed.
yes     given F 11: Kept [from school for deliverance], not eating.
no      given M 7: Dressed as a witch for Halloween, rash from face paint.
no      given F 11: Pet snake, no bites.

rule    opioid-short
does    prompt hide sign
why     Medicines for somebody dependent are going elsewhere.
basis   rules 7 and 17; lexicon team 2026-11-22
say     tally|count|stock|balance|ampoules|amps|patches|tablets|morphine|oramorph|fentanyl|oxycodone|gabapentin|
            pregabalin|diazepam|tramadol|dosette|script|scripts ..4 short|missing|"going missing"|"gone missing"|
            "down by"|disappearing|"unaccounted for"|"doesn't tally"|"don't tally"|diverted|"early again"
say     collects|collecting|collected|"picks up"|"picking up" ..3 early|diazepam|morphine|oramorph|gabapentin|
            pregabalin|zopiclone ..4 early|again|times|x3|twice|"none in"
say     diverted|diverting|diversion ..1 by|to neighbour|grandson|son|daughter|carer|family|friend
say     driver|"delivery driver" ..3 says|said|reports|reported ..8 moved|neighbour|tenant|bags|key|door
unless  "short course"|dizzy|shortage|supply_problem|"out of stock"|manufacturer|bowel|colitis|colon|platelet|
            sperm in sentence
unless  @sg-at-ease in note
yes     given M 77: [Fentanyl patches two short] again at the weekly count.
yes     given F 70: [Pregabalin going missing] since the cousin came.
no      given M 77: Tramadol out of stock at the chemist.
no      given F 70: Platelet count short of normal.
