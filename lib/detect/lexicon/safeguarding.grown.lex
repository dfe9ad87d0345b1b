# Adults who depend on others: purse, care, company, words put in their mouths

rule    purse-held
does    prompt hide sign
why     Somebody else has hold of a dependent person's purse.
basis   rules 7 and 17 (financial abuse); lexicon team 2026-11-22
say     @sg-taker ..3 @sg-handles ..2 @sg-purse
say     wages|pay|money|pension|benefits|pip|giro|cash ..2 go|goes|went|paid|handed|given|posted ..2 to|into|
            straight ..3 him|her|them|man|woman|boss|uncle|auntie|agent|landlord|son|daughter|brother|nephew|niece|
            grandson|neighbour|boyfriend|account|lads|friend|driver
say     never|not|isn't|hardly ..2 enough|left|any ..3 milkman|milk|food|shopping|heating|electric|meter|fags|bus|
            carers|stamps|papers
say     bought|buys|buying|got ..3 caravan|car|van|kitchen|conservatory|telly|holiday|cruise|motorbike ..4 her|his|
            "the carers"|"the money"|"carers money"|savings|pension|instead
say     "in his name"|"in her name"|"his name on"|"her name on" ..4 phone|phones|loan|loans|contract|contracts|car|
            credit|catalogue|tenancy|account|bills|company|gym|lad|boyfriend|friend
say     phone|phones|loan|loans|contract|contracts|credit|catalogue|tenancy|bills|company ..3 "in his name"|
            "in her name"
say     mates|friends|lads|"people"|visitors|they|boyfriend|brothers|neighbour|cousins|dealers ..3 "come round"|
            "comes round"|come|stay|staying|stays|"moved in"|"moves in"|use|using|kip|crash ..6 "benefit day"|payday|
            "pay day"|"pension day"|"giro day"|spent|flat|card|cooking|dealing|"till it's gone"|"won't leave"
say     sends|sent|sending|posts|wired|wiring|transferred|needs|wants|asks|owes ..3 another|more|thousand|thousands|
            hundred|hundreds|vouchers|bitcoin|bonds|"gift cards"|savings|last ..8 ticket|visa|customs|fees|operation|
            rig|platform|army|soldier|surgeon|captain|colonel|online|"never met"|"not met"|friday|flight|ghana|nigeria|
            turkey|stuck|hospital|him|her
say     "never met him"|"hasn't met" ..8 money|thousand|visa|ticket|marry|wedding|send|sent|needs|love|loves
say     builder|roofer|roofers|handyman|gardener|tarmac|workmen|tradesman|surveyor|"window man"|"drive men" ..6 cheque|
            cheques|cash|thousand|bank|charge|loan|hole|again|back|signed|upfront|"no receipt"|finished|started
say     cheques|cash|thousand ..4 builder|roofer|handyman|gardener|workmen|"men who"|"same man"|"same men"|"hole where"
say     charge|loan|debt|mortgage on|against ..1 the|her|his house|bungalow|flat|home
say     @sg-purse ..2 kept|held|"looked after"|minded|managed|"taken over" by|with ..3 couple|neighbour|lodger|tenant|
            carer|cleaner|son|daughter|nephew|niece|grandson|granddaughter|boyfriend|friend|friends|man|woman|church|
            pastor|agent|boss|lads
say     gave|gives|given|giving|signed|lent|lends ..2 his|her|all|the|my ..2 money|win|winnings|savings|inheritance|
            compensation|wages|pip|pension|house|car|card ..2 to|away ..4 friends|friend|lads|mates|boyfriend|neighbour|
            church|pastor|man|woman|group|them|charity_man
say     @sg-purse|"pension book" ..1 is|was|stays with ..3 lad|lads|man|woman|couple|neighbour|lodger|son|daughter|
            nephew|niece|grandson|girl|carer|cleaner|boyfriend
say     keeps|kept|pockets|pocketed the|her|his|my|all change
say     moved ..3 friends|brothers|boyfriend|girlfriend|cousins|mates|family ..1 in|into
unless  @sg-proper|nicotine|inhaler|"over to"|"red card"|"goes to work"|"pip form"|"food bank"|"bank holiday"|
            "bank nurse"|attendances|charity|nurse|dr|consultant|clinic|hospital|photos|ultrasound|
            prescription in sentence
unless  @sg-at-ease in note
yes     given F 82: [Grandson sorts the cash machine], she has [not enough left for milk].
yes     given F 50: [Boyfriend has her PIN] and her keys.
no      given F 82: Son does the banking via lasting power of attorney.
no      given M 30: Pays rent for his own flat, builder by trade.
no      given F 50: History vague, keeps changing.

rule    poor-care
does    prompt hide sign
why     Paid carers or staff neglect, mock, frighten or falsify.
basis   rules 7 and 17; lexicon team 2026-11-22
say     @sg-staff ..3 ignore|ignored|ignores|shouts|shout|shouted|laugh|laughs|laughed|laughing|mock|mocks|rough|snap|
            snaps|snapped|swear|swore|swears|asleep|sleeps|sleeping|short_with|"on her phone"|"on his phone"|"too busy"|
            "never come"|"never comes"|"don't come"|"didn't come"|"not come"|"won't come"|shrugged|shrug|drag|drags|
            dragged|yank|yanks|threw|throws|slap|slapped|slaps|pinch|pinched|force|forced|forces|filming|films|filmed|
            smelt|smells|drunk|stole|steals|threatens|threatened|leave|leaves|"shut the door"
say     visits|visit|calls|call ..3 minutes|minute|mins|min ..4 logged|signed|recorded|charged|instead|not|of|as
say     told|asked|made ..2 "to sign"|"to write"|"to log" ..5 visits|visit|hours|charts|chart|nobody|"not done"|
            "never done"|"didn't happen"|"weren't done"|before
say     "short staffed"|"short-staffed" ..8 residents|beds|thirty|twenty|forty|floor|floors|wet|fall|falls|buzzer|toilet
say     another|other|same|"next door" resident|residents ..6 rooms|hit|hits|grabbed|grabs|bed|bruised|bruise|bruises|
            touch|touches|touched|ladies|pushed|night|nights|scared|afraid
say     sedated|drowsy|sleepy|asleep|slumped|"knocked out"|dopey|drugged ..4 "each visit"|"every visit"|"every time"|
            "whenever we"|"whenever i"|"at noon"|"all day"|"since moving"|"for staff"|"by staff"
say     shouts|shouted|calls|called|calling|cries|rings|rang ..4 hoarse|"nobody came"|"nobody comes"|"hours before"|
            "an hour before"
say     "gets it if"
say     sign|signs|signed|signing|fills_in|filled_in ..2 book|sheet|timesheet|log|chart|charts|visits ..6 home|without|
            before|hours|not|bed|next|later|advance
say     laughed|laughing|joke|nickname|nicknames ..4 @sg-staff
unless  "hit out at"|"shouts at staff"|"staff say he is"|delirium|uti|"smoking cessation"|rotten_tooth|sleeps_well|
            "sleeps well"|"sleeping well"|"sleeps through"|"annual leave"|covid_visit|"home visit"|"call back"|seizure|
            reception|receptionist|"at work"|ambulance|teacher in sentence
unless  @sg-at-ease in note
yes     given F 90: [Night staff laugh] at how she asks for the commode.
yes     given M 81: Morning [call lasts six minutes, signed] as forty.
no      given F 90: Staff say he shouts at staff with UTI.
no      given M 81: Call back in ten minutes.

rule    dependent-left
does    prompt hide sign
why     Somebody who needs care is left without it by the one who gives it.
basis   rules 7 and 17; lexicon team 2026-11-22
say     hasn't|haven't|hadn't|"has not"|"had not"|"have not"|not|never|stopped|stops|forgets_to|couldn't|
            "couldn't face"|won't|refuses_to ..1 turn|turned|turning|wash|washed|washing|changed|changing|feed|fed|
            feeding|bathe|bathed|hoist|hoisted|hoisting|dress|dressed|toilet|toileted|clean|cleaned|"given her"|
            "given him"|"giving her"|"giving him"|"been turned"|"been washed"|"been changed"|"been fed"|"been hoisted"|
            "been dressed"|"been toileted"|"let her have"|"let him have" ..5 her|him|mum|dad|since|for|weekend|days|day|
            week|visits
say     leaves|left|leaving|goes_off|"goes away"|"went away" ..3 her|him|mum|dad|mother|father|wife|husband ..3 flask|
            sandwich|bottle|alone|"on her own"|"on his own"|"in bed"|"in the chair"|chair|commode|bed|
            "with a" ..5 weekend|weekends|day|days|night|nights|hours|while|until|till|pub|bingo|since
say     puts|put ..1 her|him|mum|dad ..2 bed ..2 at|by|from ..2 three|four|five|six|"3"|"4"|"5"|"3pm"|"4pm"|"5pm"|"6pm"|
            ~time ..6 so|to|because|till|until|pub|out
say     locks|locked|locking|shuts|shut|shutting|bolts|bolted|bolting ..1 her|him|mum|dad|mother|father|wife|husband|
            them ..2 in|out|up|room|bedroom|house|flat
say     gives|giving|gave|given|slipping|slips|doubles|doubled|doubling|"started giving"|crushing|hides|hiding ..2 her|
            him|mum|dad|mother|father|wife|husband|baby|son|daughter ..3 double|extra|twice|two|more|sleepers|
            "sleeping tablet"|"sleeping tablets"|sedative|"something to"|another|tablets ..6 peace|quiet|sleep|sleeps|
            settle|night|so|knock|calm|rest|off
say     admits|admitted|says|said|confesses|confessed|tells|told|owns ..4 slapped|hit|hits|shook|shaken|pushed|shoved|
            grabbed|threw|smacked|pinched|dragged|kicked|punched|squeezed|screamed|"lashed out" ..2 her|his|him|mum's|
            dad's|mum|dad|mother|father|baby|wife|husband ..3 face|arm|hand|head|leg|legs|chair|bed|shoulders|hard|
            yesterday|tuesday|monday|wednesday|thursday|friday|saturday|sunday|twice|once|again|night
say     fights|fighting|struggles|resists|"kicks off"|difficult ..2 when|while|if ..2 i|he|she|we|they|son|daughter|
            carer change|changes|wash|washes|dress|dresses|move|moves|shower|toilet|lift
unless  "car door"|accident|accidentally|"by accident"|himself|herself|dog|cat|hospital|ward|keys|"key safe"|
            "dressing changed"|"wound"|"catheter changed"|"pad changed"|"prescription"|headache|vertigo|knee|hip|
            "stopped feeding"|breastfeeding|breast|formula|weaning|steroid|inhaler|vaccine|"dose doubled"|physio|
            neck in sentence
needs   carer|carers|"carer's"|caring|"cares for"|"looks after"|"looking after"|dementia|parkinson|parkinsons|stroke|ms|
            "brain injury"|autism|autistic|"learning disability"|ld|down's|bedbound|hoist|wheelchair|"old age"|frail|
            husband|wife|mum|mother|dad|father|son|daughter in note
unless  @sg-at-ease in note
yes     given F 76: Husband [hasn't turned her] since Friday.
yes     given F 58: Cares for her father, [admits she slapped his face].
no      given F 76: Dressing changed since Friday.
no      given F 58: Locked herself out of the house.

rule    words-in-mouth
does    prompt hide sign
why     Somebody speaks for the person, or has told them what to say.
basis   rules 4, 7 and 17; lexicon team 2026-11-22
say     told|tells|telling|has|had|have|made|coached|instructed|rehearsed|supposed ..1 to say
say     @sg-taker|boss|husband|"mother-in-law"|"mil"|madam|lady|foreman|supervisor ..3 answered|answers|answering|
            interprets|interpreted|translates|translated|spoke|speaks|talked|talks|corrected|corrects ..3 everything|
            throughout|"every question"|"for her"|"for him"|"over her"|"over him"|"for pt"|laughs|laughed|first|all
say     sat|stood|stands|sits|stayed|wedged|planted ..2 between|over ..2 us|her|him|patient|pt
say     shakes|shook|nods|nodded|blinked|mouthed|mouths|squeezed|signalled|signed|wrote|written|slipped|passed|pressed|
            scribbled ..3 head|"her head"|"his head"|"my hand"|note|paper|hand|"help me"|"don't go"
say     says|said|say|claims|claim|claiming|claimed|introduced ..3 her|his|pt's|patient's nephew|niece|grandson|
            granddaughter|grandchildren|son|daughter|cousin|brother|sister|friend|carer|family ..6 "no children"|
            "no family"|"no grandchildren"|"no grandkids"|"never heard"|"never mentioned"|"different name"|
            "not on record"|"don't know"|"i know"|"calls her"|"calls him"
say     calls|call|calling ..1 her|him nan|nana|mother|mum|mam|gran|auntie|grandad|uncle|dad ..6 no|not|isn't|
            "never had"
say     "has no grandkids"
say     letter|form|note ..4 "lost capacity"|"no capacity"|"lacks capacity"|doolally|"confused"|"unfit to" ..6 wants|
            wanted|asked|asks|attorney|house|bank|money|solicitor|back
say     wants|wanted|asking|asked|asks ..3 letter|form|us|me ..4 "has lost"|"lost capacity"|"lacks capacity"|
            "can't decide"|"can't manage"|"declared"|doolally|"not fit to"|"unfit to"
say     "wife of four months"|"met via"|"new gentleman" ..8 bank|house|will|keys|locks|sons|daughter|sign|car|card|
            brothers|moved|pin|money
say     lady_friend|"gentleman friend"|"new wife"|"new husband"|"new partner"|"new friend"|girlfriend|
            boyfriend ..4 "locks changed"|"changed the locks"|"moved in"|"moved her"|"moved his"|"has his"|
            "has her" ..6 brothers|sons|family|keys|pin|daughter|can't|friends|mates|locks|bank
unless  wrist|cts|fingers|"bp cuff"|exam|hearing|deaf_since|"pleased to say"|poem|speech|therapist|stammer|stutter|
            aphasia|dysphasia|interpreter_booked|languageline|handshake|"headache"|tremor|"sick note"|
            "fit note" in sentence
unless  @sg-at-ease in note
yes     given M 79: [Nephew answered everything] and poured his tea.
yes     given M 22: [Told to say] he was a customer.
no      given M 79: Aphasia, wife speaks for him with his board.
no      given M 22: Pleased to say the rash went.

rule    self-neglect-seen
does    prompt hide sign
why     The person or their home is no longer looked after.
basis   rules 7 and 17 (self-neglect); lexicon team 2026-11-22
say     hasn't|"has not"|not|never|stopped ..1 washed|bathed|"opened a letter"|"changed clothes" ..5 year|years|month|
            months|weeks|since|christmas|summer|winter
say     house|flat|room|rooms|bungalow|hall|stairs|bath|bed|chair|kitchen|floor ..4 stacked|piled|filled|full|covered|
            buried|blocked|crawling|knee_deep ..4 newspapers|papers|rubbish|bags|boxes|bottles|tins|faeces|flies|mess|
            waste|clothes|carrier|cats|ceiling|food
say     one|single|narrow path|gap|way ..2 to|through ..2 chair|bed|door|kitchen|rubbish|boxes|papers
say     rats|maggots|maggoty|maggot|flies|fleas|cockroaches|vermin|infested|infestation|bedbugs ..6 legs|leg|wound|
            house|flat|kitchen|heard|floor|bed|everywhere|bandage|dressing|room|sofa|clothes
say     legs|leg|wound|bandage|dressing|feet|house|flat|kitchen|floor ..3 rats|maggots|maggoty|maggot|infested|crawling
say     "no electric"|"no electricity"|"no gas"|"toilet broken"|"toilet blocked"|"hoarding"|"squalor"|"squalid"|
            "self-neglect"|"neglecting herself"|"neglecting himself"
say     electric|electricity|gas|water|heating|power ..1 off|"cut off"|disconnected|capped ..2 since|for|months|weeks|
            all
say     drinking|drinks|washing|washes ..2 cistern|toilet|puddle|"water butt"|rain
unless  larval|"fishing"|"bath full"|"pub"|"fungal"|nursery|school|allotment|decorating|moving|removal|kitchen_fitted|
            "being fitted"|holiday|caravan in sentence
unless  @sg-at-ease in note
yes     given M 81: [House stacked with newspapers], [one path to the chair].
yes     given F 69: [Hasn't washed in a year], dog walker says.
no      given M 81: Larval therapy for wound, maggots to leg.
no      given F 69: House full of boxes, moving on Friday.

rule    not-free
does    prompt hide sign
why     The person is not free to move, eat, rest or see people.
basis   rules 7 and 17; lexicon team 2026-11-22
say     isn't|not|never|aren't|wasn't|weren't|"is not"|"are not" let|allowed|permitted|free ..3 out|outside|use|have|
            leave|go|phone|ring|see|eat|drink|sit|speak|talk|door|kitchen|heating|shower|bath|alone|home|upstairs|
            downstairs|visitors|friends|after|rest
say     only|has_to|have_to|must|had_to ..2 ask|wait|beg ..3 permission|before|to_eat|to_use|toilet|food|drink|heating|
            bath|phone|out|finished|leave
say     eats|eat|eating|ate ..3 "after they"|"when they've finished"|leftovers|scraps|"their leavings"|"in the garage"|
            "in her room"|standing
say     sleeps|sleep|slept|sleeping ..3 barn|garage|shed|utility|"kitchen floor"|landing|hallway|container|"the van"|
            "a van"|corridor|"boiler room"|cellar|basement|laundry|"above the"|"behind the" ..8 with|work|boss|fourteen|
            others|floor|shop|restaurant|workers|since|no|cold
say     "no sunday off"|"wages go to"|"wages kept"|"no contract"|"up at four"|"eighteen hours"
say     offered|promised|brought|brought_over|met ..3 work|job|bed|modelling|studies|college|marriage|wages|
            "sixty a day"|hostel|station|airport|church ..6 van|man|woman|caravan|paid|pay|now|instead|debt|house|farm|
            passport|bruised|bruise|hasn't|no|never
say     passport|passports|papers|brp|documents ..1 with|at ..2 mother|family|employer|lady|boss|agent|madam|him|her|
            landlord|agency|man|woman|office
say     "can't"|"won't"|"wouldn't"|"couldn't"|"cannot"|"doesn't know"|"unable to"|"not able to" ..1 say|tell|give|name|
            know ..2 where|who|address|which ..3 works|work|lives|live|stays|sleeps|staying|boss|employer|town|for
say     "minibus at"|"van at"
say     keeps|holds|has|took ..1 her|his|their|my ..1 card|cards|phone|passport|papers ..2 at|in ..2 bank|safe|office|
            car
unless  driving|fly|swim|"weight bear"|lift|sport|pe|rugby|football|smoke|vape|screen|ipad|"on the ward"|visiting_hours|
            covid|prison|hmp|school|exam|exams|"passport office"|"embassy"|"passport photo"|"work from home"|"sick pay"|
            "works in"|"camping"|flatmate|student|landlord_repair|"fasting"|grounded in sentence
unless  @sg-at-ease in note
yes     given F 19: Au pair, [not allowed out] after six, [eats when they've finished].
yes     given F 28: [Passport with the mother], [no Sunday off] since March.
no      given F 19: Not allowed to swim till the wound heals.
no      given F 28: Passport at the embassy for visa.

rule    overheard
does    prompt hide sign
why     Neighbours or others report hearing or seeing harm.
basis   rules 7 and 17; lexicon team 2026-11-22
say     neighbour|neighbours|caller|passer-by|downstairs|upstairs|postman|postlady|milkman|"delivery driver"|cleaner|
            hairdresser|shopkeeper|landlord|"housing officer"|"meals on wheels"|pharmacist|vicar|anon|
            anonymous ..4 hears|heard|hearing|reports|reported|reporting|worried|concerned|saw|seen|sees ..6 shouting|
            screaming|screams|crying|cries|smack|smacks|thump|thumps|bang|bangs|baby|child|children|kids|"calling out"|
            locked|bruise|bruises|alone|thin|dirty|begging|tapping|hungry|window|"not seen"
say     shouting|screaming|thumps|banging|smack|crying ..3 "through the wall"|"from upstairs"|"from next door"|
            "most nights"
unless  music|party|parties|tinnitus|noise_complaint|"noisy neighbours"|dog|barking|renovation|insomnia in sentence
unless  @sg-at-ease in note
yes     given F 85: [Neighbour reports shouting] most nights.
yes     given M 3: [Postman worried, child] at the window alone.
no      given F 85: Insomnia, noisy neighbours, shouting and music.
no      given M 3: Neighbour's dog barking, poor sleep.

rule    far-ceremony
does    prompt hide sign
why     A girl is to travel, or has travelled, where she may be cut or married.
basis   rules 7 and 17 (FGM); lexicon team 2026-11-22
say     ceremony|celebration|party|rite|blessing|"special day"|"her time"|"her turn"|"made clean"|"clean"|circumcision|
            engaged|engagement|married|marriage|wedding ..8 @sg-place-far
say     @sg-place-far ..8 ceremony|celebration|aunts|aunties|grandmother|gran|"old women"|elders|"her time"|"her turn"|
            girls|daughters|engaged|married|marry|women
say     wee|wees|urine|pee|toilet|period|periods|walk|walks|sits|legs|quiet ..8 since|after ..3 holiday|trip|summer|
            visit|@sg-place-far
say     cutting|cut|cutter|circumciser|excision ..1 party|ceremony|day|woman|season|lady|coming
say     "married off"
unless  malaria|typhoid|yellow_fever|"travel vaccines"|antimalarial|malarone|diarrhoea|uti|boy|"hen do"|dengue|
            "own wedding"|"cousin's wedding"|"brother's wedding" in sentence
needs   girl|girls|daughter|daughters|she|sister|niece|granddaughter|mum|gran|grandmother|aunt|aunts in note
unless  @sg-at-ease in note
yes     given F 33: Off to [Gambia with the girls, her aunts] have it planned.
yes     given F 8: [Legs crossed since the holiday] at grandmother's.
no      given F 33: Typhoid and malaria advice for the Gambia, girls too.
no      given F 8: UTI after the holiday.
