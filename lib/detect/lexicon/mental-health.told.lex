# Troubled minds told without the name of the trouble: meanings in many words
rule    wish-to-be-gone
does    prompt ask sure
why     Speaks of wishing not to be alive, or of nobody minding.
basis   rule 1 (ask), rule 17; lexicon team 2026-11-22
say     @not-mind ..4 @death-come; everyone|everybody|they|kids|children|family|wife|husband|nobody|"no one"|lads|girls|mum|world would ..1 @would-cope; "see why people do"|"understand why people do"|"understands why people do"|"know why people do it"|"get why people do it"; @no-use ..1 @be-here; nothing|"no reason"|"nowt" ..2 to @go-on ..1 for; better|easier|happier ..2 with|if|when|without ..2 him|her|me|he|she|i ..1 gone|dead|"out of it"|"out of the way"|"out of the picture"
say     stop|stopped|saved|prevented|talked from|"out of" ..1 jumping|hanging|drowning|"doing it"; think|thinks|thinking|thoughts|dreams about|of ..1 dying|death|"being dead"|"not existing"|"being gone"; sleep ..2 and ..1 not|never wake; world|place|everyone ..4 better|nicer|easier ..3 without ..1 me|him|her; locked ..4 bathroom|bedroom|shed ..4 tablets|pills|razor|blade|knife|scissors; found|sat|discovered ..3 garage|car|shed|loft|barn|attic|woods ..3 hose|hosepipe|rope|exhaust|belt|noose; "if it wasn't for"|"if it weren't for"|"if i didn't have"|"if he didn't have"|"if she didn't have"|"but for" ..4 @dear ..4 gone|dead|"wouldn't be here"|"done it"|"not be here"; gone|"wouldn't be here"|"done it by now"|"ended it" ..4 "if it wasn't for"|"if it weren't for"|"but for" ..3 @dear; how many|much ..5 @lethal-drug ..3 "would do it"|"do it"|"to die"|"kill me"|"kill you"|"finish me"|"be fatal"|"to end it"; painless|peaceful|quick ..1 way out|"to go"|"to die"
unless  machine in clause
yes     Thinks the [kids would soon forget], she says.
yes     '[Wouldn't mind if a bus hit] me', smiling.
yes     Says [nobody would miss him] if gone.
yes     Since the dog died there is [nothing to get up for].
no      The kids would love a dog.
no      Nothing to carry home from the visit, all well.
no      Wouldn't mind if it were moved to Monday.

rule    end-foreseen
does    prompt ask likely
why     Speaks of an end, a date or of going no further.
basis   rule 1 (ask), rule 17; lexicon team 2026-11-22
say     "won't be here"|"wont be here"|"not be here"|"won't be around"|"not be around"|"won't see" ..4 monday|tuesday|wednesday|thursday|friday|christmas|birthday|spring|summer|easter|"new year"|~num|~date|after|next|exams|results; "a date in mind"|"picked a date"|"chosen a date"|"picked a day"|"chosen a day"|"picked the day"; "help me on my way"|"speed it along"|"hurry it along"|"be with my husband"|"be with my wife"|"ready to go now"|"lived too long"|"outlived"; @negated-verb|never ..3 reach|see|make|turn eighteen|thirty|forty|christmas|"next birthday"; everyone|everybody|they|kids|family would|"they'd" ..1 cope|manage|"be fine"|"be ok"|"get on"; "no point carrying on"|"no point going on"|"can't carry on"|"can't go on"; refuse|refused|refuses|stopped|hid|hides|skipping ..3 insulin|warfarin|dialysis|"heart tablets"|pens|oxygen|"food and drink"; plan|plans|planning|intends to do it ..1 after|when|once; "window left open"|"window open all the way"|"rail moved"|"balcony door"; "dark two weeks"|"dark place"|"dark thoughts"|"black days"; "tear it all up"|"nothing left for me"|"nothing left to"
unless  holiday|leave|wedding|vaccine in sentence
yes     Nobody would miss her. [Won't be here next] Christmas.
yes     Took tablets Monday. [Hid her insulin] too.
no      Won't be here next week, holiday.
no      A date in mind for the wedding.

rule    at-the-edge
does    prompt ask likely
why     Speaks of being at a place where people end their lives.
basis   rule 1 (ask), rule 17; lexicon team 2026-11-22
say     "wrong side" of ..2 railing|railings|barrier|parapet|bridge|fence|tracks|balcony; "talked down by"|"talked back by"|"pulled back from"|"pulled off the tracks"|"talked off the"; bag over ..1 his|her|my head; belt|rope|ligature|cable|flex|wire|noose ..1 round|around ..1 his|her|my|the? neck|throat; @jump-place ..6 @vigil; @vigil ..6 @jump-place; sleep|sleeping|sat|stood|standing ..3 railway|platform ..1 crossing|edge|bench|tracks; left_the_house|drove|driven|walked|went|gone ..6 for|to|onto the? viaduct|footbridge|overbridge|parapet|quarry|cliff|cliffs|tracks; seat_belt|"seat belt"|seatbelt off|undone|unbuckled|without; steer|steers|steering|swerve|swerving|aim|drive|driving ..2 at|into|towards ..2 wall|tree|lorry|oncoming|barrier|bridge|central_reservation ; found|finds|caught ..2 in ..2 loft|shed|garage|barn|cellar ..3 looking|staring|beams|rafters|rope; on ..1 roof|ledge|bridge|parapet|balcony|windowsill|railings ..6 police|closer|jump|"come down"|"not to come"|"talk down"
unless  fishing|fish|fell|dog|ticket|pain|bite|damp|tiles|roofer|gutter|solar in sentence
yes     Found on the [footbridge at night] by a neighbour.
yes     Twice [drove to the quarry], sat in the van.
no      Fishing at the reservoir at night, midge bites.
no      Slipped on the bridge twice, wrist sore.

rule    overdose-counted
does    prompt ask sure
why     Tells of an overdose, or of tablets kept for one.
basis   rule 1 (ask), rule 17; lexicon team 2026-11-22
say     OD of ..2 ~num|@lethal-drug; OD'd|"od'd" on; swallowed|necked|downed|"took"|"taken" @many-count ..1 of? ..3 @lethal-drug; took|taken|swallowed ~num ..2 @lethal-drug ..6 vodka|whisky|gin|note|ambulance|resus|itu|row|argument|regret|die|purpose|nac|crisis; refuse|refused|refuses|stopped|hid|hides|skipping|binned ..3 insulin|warfarin|dialysis|pens|oxygen|"heart tablets"|"food and drink" ..6 "end it"|die|"speed it"|"let nature"|"get it over"|"had enough"; took|taken|swallowed|necked|downed @many-count ..1 of ..5 tablets|pills|meds|@lethal-drug; taken|took @many-count ..2 nan's|gran's|mum's|dad's|grandad's|wife's|husband's; took|taken|swallowed ..10 @many-count @lethal-drug ..6 night|told|purpose|regret|left|box|row|pub|bed
unless  photos|pictures|steps|readings in clause
yes     [OD of 30] propranolol, found by flatmate.
yes     [Took 24 naproxen and a bottle of gin].
no      Amlodipine 5 OD, tolerating.
no      Took 2 paracetamol for the headache.

rule    tablets-kept
does    prompt ask likely
why     Tells of tablets kept or handed over, or of a note.
basis   rule 1 (ask), rule 17; lexicon team 2026-11-22
say     ~num @lethal-drug ..5 "handed in"|"handed over"|stockpiled|hoarded|stashed|"put by"|"laid out"|"saved up"|"kept back"; shoebox|tin|drawer|jar|suitcase|"pillow case" ..4 ~num|full ..2 @lethal-drug; save|saving|keeping|"kept back"|collecting ..2 @lethal-drug; note found|left ..1 by|on|under; OD|ODs last|in|on|this ..2 month|year|itu|icu|march|june; "weekly scripts"|"weekly dispensing"|"7 day scripts"; @hang-thing ..2 in ..1 the? boot|shed|loft|car|garage|wardrobe|drawer|van; "keeps meaning to bin"
unless  holiday|nurse|gp in sentence
yes     Suicidal in June. [40 tablets handed in].
yes     Suicidal in June. [Note left on] the table.
no      Note left by the nurse.
no      Saving tablets for the holiday.

rule    hurts-self
does    prompt ask sure
why     Tells of hurting oneself on purpose, or of hiding it.
basis   rule 1 (ask); lexicon team 2026-11-22
say     cut|cuts|sliced|slit ..2 wrist|wrists|"inner arm"|"inner thigh"|"inner thighs"; matches|lighter|cigarette|hairdryer|aerosol|deodorant|candle|straighteners|eraser ..4 snapped|rubbed|pressed|stubbed ..4 skin|stomach|arm|arms|thigh|leg|wrist; "the lighter not the blade"|"not the blade"|"instead of the blade"|"instead of cutting"|"rather than cutting"|"ice cubes instead"; "elastic band"|"rubber band" ..4 wrist|urge|instead; marks|cuts|lines|burns ..4 counting_days|"for each day"|"every bad day"; bang|bangs|banging|punch|punches|punching ..1 his|her|own? head|walls|wall ..4 until|upset|angry|overwhelmed|frustrated; open|opened|opens|reopened|pull|pulled|pulls|picks|unpicks|unpicked|tears|tore ..2 own ..1 stitches|sutures|wound|wounds|staples|dressing; opened|reopened|pulled ..2 stitches|sutures|wound again ..3 time|fourth|third; "cutting"|"cut"|"cuts" ..3 tops|top|backs|inside|insides of ..1 my|her|his ..1 legs|thighs|arms; been|started|still "cutting" ..2 my|her|his ..1 legs|thighs|arms|wrists|stomach|hips|forearms
say     burn|burns|burning|cut|cuts|cutting|scratch|scratches|hit|bite|punch ..4 feel calm|better|something|relief|release|quiet; calm|relief|quiet|release|better ..3 when|after ..1 i|she|he ..1 burn|burns|burnt|cut|cuts|cutting|burning|bleed|bleeds; pull|pulls|pulled|picks|unpicks ..2 stitches|sutures|staples ..3 arm|wrist|leg|thigh|wound|out; put|puts|putting|hold|holds|holding|press|presses|pressing ..1 the|a|my|her|his? lighter|cigarette|cigarettes|iron|flame|candle|aerosol ..5 arm|thigh|leg|skin|wrist|stomach|hand
unless  eczema|glass|tin|work|cream|emollient|antihistamine|itch|sunburn|nurse|hca|clinic|removed in sentence
yes     [Cut her wrists] in June.
yes     Ice and [elastic band on the wrist] instead.
no      Cut her wrist on glass.
no      Elastic bands for physio.

rule    covers-up
does    prompt ask likely
why     Tells of skin kept covered.
basis   rule 1 (ask); lexicon team 2026-11-22
say     wristbands|bangles|sweatbands|bracelets|"long sleeves"|hoodie|hoodies|jumper ..6 elbow|"won't swim"|"won't do pe"|"in the heat"|"in this heat"|heatwave|summer|"won't take"|"refuses to"; "won't swim"|"stopped swimming"|"won't do pe"|"off pe"|"won't roll up"; rubbing alcohol|plasters|dressings ..3 bedroom|own|missing|used_up; old|new|fresh|more ..1 ones|scars|cuts ..3 forearms|forearm|thigh|thighs|belly|stomach|hips|waistband; compass from maths|pencil; "under the waistband"|"under her watch"|"under his watch"; says|blames|blamed ..3 the cat|rabbit|kitten|brambles; "there's no cat"|"no cat at home"|"don't have a cat"|"doesn't have a cat"; "same depth"
unless  festival|festivals|grommet|grommets in sentence
yes     Cut her wrists in June. Wears [wristbands to the elbow].
yes     Cut her wrists in June, [won't swim].
no      Grommets, won't swim.
no      Hoodie on, winter.

rule    mind-team-acts
does    prompt ask likely
why     A mental health crisis or secondary service is acting for the patient.
basis   rule 1 (ask); services that give the topic away; lexicon team 2026-11-22
say     @mind-service ..3 @service-acts; refer|referred|referral|ref|ask|asked|asks|rang|phoned|under|via|from|to|with|w|seen|per|by|d/w|liaise|await|awaiting ..2 @mind-service
unless  leaflet|card|number|helpline|asd|asthma|work|no in sentence
yes     [CMHT referral] urgent, wife aware.
yes     Seen [by psychiatrist] on Friday.
no      Crisis team leaflet in the waiting room.
no      CAMHS for ADHD review.

rule    mind-team-named
does    prompt ask likely
why     A mental health service is named.
basis   rule 1 (ask); lexicon team 2026-11-22
say     @mind-service; CPN|"cpn"|camhs|"mental health nurse"|"single point ref"|"psychology report"|samaritans|papyrus|"perinatal team"|"home treatment team"|"on call nurse"|"talking therapies urgent"; @icd-mind
unless  leaflet|card|helpline|adhd|palsy|foot|nerve|asthma|works|placement|volunteer|option in sentence
yes     Suicidal in June. [MBU], home since.
yes     Hears the neighbours plotting. [CMHT].
no      Crisis team leaflet given.
no      ADHD pathway, CAMHS.

rule    unwanted-pictures
does    prompt ask likely
why     Tells of unwanted thoughts of harm, or of keeping the means away.
basis   rule 1 (ask), rule 17; lexicon team 2026-11-22
say     @intrude ..3 @harm-doing ..4 @small-one; pictures|picture|images|image|visions ..1 of ..1 @harm-doing ..4 @small-one; @put-away ..2 @sharp ..8 baby|dryer|"in case"|"away from"|loft|neighbour|boot|"can't trust"; scared|frightened|afraid|terrified|avoids|"won't be"|"dare not" ..3 bathe|bathing|hold|holding|"be alone with"|"alone with"|"left with" ..1 baby|"the baby"|him|her|"the kids"; bathes|bathe|holds|changes ..1 baby|him|her|"the baby" ..1 only if|when; frightened|scared|afraid|terrified of ..1 "what she might"|"what he might"|"what i might"|"hurting him"|"hurting her"|"hurting the baby"; "she'll hurt the baby"|"hurt the baby"|"harm the baby"|"harming the baby"
say     @counted ..6 or|else|otherwise ..2 something|someone|~name|mum|dad|family|they|she|he ..2 die|happen|dies|hurt|crash|crashes|"comes down"|"come down"|"go wrong"|"be ill"; check|checks|checking|touch|touches|tap|taps|wash|washes|count|counts|counting ..3 locks|taps|switches|plugs|tiles|cooker|doors|hands ..4 times|hours|stuck|"over and over"|"again and again"|"until it feels"; wash|washes|washing ..2 hands ..3 bleed|bleeding|raw|hours|hour; hours|hour|~num ..2 to "get out the bath"|"get out of the bath"|"leave the house"|"get out of the house"|"lock up"; rituals|compulsions|compulsive|"intrusive thoughts"|"intrusive thought"|trichotillomania|dermatillomania|"skin picking"|"pulls her hair out"|"pulls his hair out"|"pulling her hair out"|"pulling his hair out"; pictures|picture|images|image|visions|flashes ..5 @small-one ..4 @harm-doing; @counted ..6 or|else|otherwise ..2 @family|@close ..2 die|dies|get|crash|crashes|"be hurt"|"be ill"|"have an accident"
yes     [Thoughts of dropping the baby], can't shake them off.
yes     [Checks the locks 40 times], late for work, stuck.
no      Picture of the rash sent by mum.
no      Counts carbs, four hours between meals.

rule    persecuted
does    prompt ask likely
why     Tells of beliefs or experiences that others do not share.
basis   rule 1 (ask), rule 17; lexicon team 2026-11-22
say     hear|hears|heard|hearing ..3 voice|voices ..2 telling|saying|calling|tells|says|shouting|commenting; telly|tv|radio|news talks|talking|speaks|comments about ..1 him|her|me|them; @persecutor ..3 @persecutes; @persecutor ..3 replaced ..1 her|his|my|the ..1 @kin ..3 with|by; convinced|certain|believes|thinks|insists|swears|says ..4 @persecutes; @speaking-thing ..1 @speaks-to ..1 him|her|me|them|codes|messages?; news|songs|song|radio|telly|programme|adverts|lyrics ..1 is|are|was|were about|"meant for"|"aimed at"|"talking about" ..1 him|her|me|them; letters|messages|adverts|songs|crosswords|"number plates"|post ..4 "codes in"|"in code"|"hidden message"|"hidden messages"|"secret message"|"secret messages"|"meant for her"|"meant for him"; son|daughter|wife|husband|mum|dad|baby|family has|have? "been replaced"|"replaced by"|"replaced with"|"been swapped"|"isn't really"|"is an impostor"|"not the real"; believes|convinced ..3 hear|read|watching|following ..3 thoughts|mind|pictures|everywhere|house|camera|cameras
say     no|hasn't|"not"|little sleep|slept ..2 ~num|three|four|five|six nights|days ..5 "talking fast"|"talks fast"|speech|plans|spending|"special"|god|singing|pressured; talking|talks|speech ..1 fast|pressured|"nineteen to the dozen" ..6 sleep|slept|nights|plans|spent|bought; voices ..3 down|polite|say|said|tell|telling|quieter|louder|gone|back|command; DID queried|dx|alters|diagnosis; "alters"|"multiple personalities"|"out of her body"|"out of his body"|depersonalisation|derealisation; food|"the food" ..1 shouts|speaks|"is poisoned"; voices|"a voice"|"the voice"|"voice in" ..4 says|say|tell|telling|tells|command|commands|orders|whispers|mocks; voices ..1 of saints|god|angels|demons|dead|neighbours|children|men|people; hoards|hoarding|hoarder ..4 bins|rubbish|condemned|faeces|newspapers|flat; swapped|switched|replaced|swap ..3 son|baby|daughter|husband|wife|mum|dad|cat|dog ..5 real|fake|double|ones|calling|hospital; insists|convinced|believes|thinks|certain|says ..4 swapped|switched|replaced ..3 son|baby|daughter|husband|wife|mum|dad; believing|believed|thinking|convinced ..3 bugged|poisoned|watched|followed|filmed
say     hear|hears|read|reads|know|knows ..2 what ..1 i|he|she ..1 think|thinks|thinking; my|his|her voices; voices ..3 worse|louder|quieter|nasty|dirty|stopped|gone; talk|talking|talks|speaking|shouting ..2 someone|somebody|people|person|children ..2 not|isn't|aren't|wasn't there; cover|covered|covers|taped ..3 camera|webcam|cameras|mirrors|mirror
unless  phone|voicemail|line|singer|speech|actor|sat_nav|carer|choirs|singing in sentence
yes     [Neighbours are gassing] her through the vent.
yes     Says her [husband been replaced].
no      Council are pumping out the drains, gas cooker off.
no      Husband's hip was replaced in May.

rule    spending-spree
does    prompt ask likely
why     Tells of money or things given away beyond reason.
basis   rule 1 (ask); lexicon team 2026-11-22
say     spent|spending|gave|given|blown ..3 deposit|savings|inheritance|thousands|"the mortgage"; ordered|bought|booked ..1 three|four|five|six|seven|eight|nine|ten|twelve ..1 cars|vans|laptops|coats|flights|hens|pianos|guitars|holidays; spent|spending|blew|blown|spends ..2 thousands|"2k"|"3k"|"4k"|"5k"|"6k"|"7k"|"8k"|"9k"|"10k"|"12k"|"15k"|"20k"|"30k"; high|elated|up|hyper ..1 for ~num|two|three|four|five|several weeks|days|nights; overspending|"overspent"|"maxed out"; slept|sleep|sleeping ..6 feel|feels|feeling|felt amazing|great|fantastic|invincible|wonderful|brilliant; quit|left|resigned ..2 job ..4 bought
unless  roof|cpap|melatonin|amitriptyline|mirtazapine|mattress|since_op in sentence
yes     Not slept five nights, hearing voices. [Spent the house deposit].
yes     Psychotic in May. [Bought three vans].
no      Spent the savings on the roof.
no      Bought two coats in the sale, one small.

rule    harmed-in-childhood
does    prompt ask likely
why     Tells of harm done to the patient as a child.
basis   rule 1 (ask); lexicon team 2026-11-22
say     @abuser ..4 @childhood-age till|until @childhood-age; @childhood-age till|until @childhood-age ..4 @abuser; @abuser used_to come|touch|watch|get_in|climb ..5 room|bed|bath|night; what ..1 @abuser|@family|staff|they|them ..1 did|"used to do"|made|"put her through"|"put him through" ..2 there|child|little|night|home|then|young|to|~someone; after what @abuser|@family did|"used to do"; what ..1 my|her|his @abuser did|said; "care home he grew up"|"care home she grew up"|"children's home he"|"children's home she"|"what staff did"|"what they did to"|"what was done to"; "abused"|"touched"|"interfered with"|"messed with"|"did things to" ..4 by|when|as|at ..2 @abuser|child|little|boy|girl|small; @family|@abuser used_to|would come|get|climb|creep|touch|lie ..5 room|bed|door|bath|night|covers; mum|mother|nan|"everyone"|"they" knew|"turned a blind eye"; @abuser|@family "abused"|"raped"|"molested"|"groomed"|"assaulted" ..1 her|him|me ..4 until|when|from|as|age|aged|at|for; assault|assaulted|attack|attacked|rape ..2 in ..1 her|his|my ..1 teens|childhood|youth|early; feels|felt dirty since
unless  open|clinic|school_run in sentence
yes     [Stepdad, from seven till twelve].
yes     [Lodger used to come into her room], she said, and stopped.
no      Uncle died when she was nine.
no      Coach to Leeds at seven, back by eleven.

rule    childhood-figure
does    prompt ask sign
why     Names somebody from childhood as patients do when harm is meant.
basis   rule 1 (ask); lexicon team 2026-11-22
say     @abuser ..6 "when she was"|"when he was"|"when i was"|"as a kid"|"as a small boy"|"as a small girl"|"as a little girl"|"as a little boy"|"as a boy"|"as a girl"|"at boarding school"|"at the seminary"|"in care"|"at the home"|"sunday school"; "at boarding school"|"at the seminary"|"in care"|"in the children's home"|"when she was ten"|"when she was nine"|"when he was nine"|"when he was ten" ..4 @abuser; "at every christmas"|"at every wedding"|"he was at the funeral"|"he'll be at the wedding"|"still sees him at"|"has to see him"; the man|men|boy|lad who|from|at took|taught|drove|judo|choir|church|scouts|club|swimming|babysat
unless  died|stroke|moved|surgery in sentence
yes     Abused as a child. Her [uncle when she was] six.
yes     Nightmares. [Priest, when he was] at the seminary.
no      Dad died when he was ten, stroke.
no      Teacher at a boarding school, hoarse.

rule    haunted
does    prompt ask likely
why     Bears signs of past harm that still haunts.
basis   rule 1 (ask); lexicon team 2026-11-22
say     jump|jumps|jumpy|flinch|flinches|startle|startles|dives|ducks|freezes ..2 at|when|if ..2 @start-at; "night terrors"|"wakes screaming"|"wakes shouting"|"wakes fighting"|nightmares|"reliving"|"grounds herself"|"grounds himself"|"zones out"|"dissociated"|"dissociates"|"dissociation"; doesn't|cannot|can't|won't sleep|lie ..2 bed|beds|"lights off"|"in the dark"|"door shut"|indoors; sleeps ..2 floor|chair|armchair|wardrobe|"light on"|"fully dressed"|"under the bed"|"shoes on"|"door locked"|"chair against"; scar|scars|scarred|scarring|marks|burns ..3 cable|whip|belt|rope|cigarette|electric|iron|shackles|torture|detention; smell|smells|sound|noise|voice|song|lift|dark|taste|touch|film ..3 takes|took|brings|brought|puts|sends|sent ..1 her|him|me|them ..1 "back to"|"straight back"|"right back"; "straight back to the"|"right back there"|"back in that room"; @talk-stops ..5 if|when|at ..4 mentioned|"comes up"|name|word|camp|school|uncle|home; on the floor|ground when|every
say     wakes|woke|waking choking|fighting|sweating|screaming|shouting|drenched; buried|trapped|held ..2 for ..2 hours|days
unless  baby|toddler|reflux|paeds|cat|sleep_services|settled|sleep_clinic|mefloquine|lariam|malaria|montelukast|varenicline|propranolol in sentence
yes     PTSD. [Jumps at the door].
yes     Torture in detention. [Doesn't sleep in a bed].
no      Reflux, sleeps in a chair.
no      Toddler night terrors.

rule    since-it-happened
does    prompt ask sign
why     Avoids or sees again what happened.
basis   rule 1 (ask); lexicon team 2026-11-22
say     @negated-verb|cannot|avoid|avoids|stopped|unable ..4 lifts|lift|tube|tunnels|crowds|motorway|buses|shops|fireworks|uniforms|men|alone|dark|baths ..3 since; since the? @event ..6 sleep|sleeps|sees|dreams|nightmares|jumpy|avoids|cries|flinches|angry|numb; see|sees|hear|hears|smell|smells|seeing|hearing|smelling ..3 faces|screams|bodies|"it happening"|blood|burning ..6 eyes|night|still|every|again; panic|panics|panicking|terrified|nightmares|flashbacks|anxious|jumpy|dreams ..5 since|after|about|of ..2 @disaster|@event; @disaster ..5 panic|panics|flashbacks|nightmares|sleep|drinks|trim; trim ..1 done|assessment|referral|practitioner; shakes|panics|freezes in ..2 mri|scanner|lift|lifts|tunnel|crowd|supermarket; buried|trapped ..2 for ..2 hours|days
unless  cataract|whiplash in sentence
yes     PTSD. [Won't use lifts since] it.
yes     Nightmares. [Sees the faces every] night.
no      Cannot drive on the motorway since the cataract.
no      Since the crash whiplash, sleeps badly.

rule    eats-in-secret
does    prompt ask sign
why     Tells of food hidden or avoided.
basis   rule 1 (ask); lexicon team 2026-11-22
say     lunch|tea|dinner|breakfast|food|meals|sandwich|sandwiches|"packed lunch"|snack|porridge ..4 bin|binned|bins|"down the loo"|flushed|hidden|napkin|sleeve|wardrobe; "already ate"|"already eaten"|"ate earlier"|"ate at nan's"|"says she's eaten"|"says he's eaten"|"eats nothing in front"|"won't eat in front"|"cuts it up tiny"|"moves it round the plate"|"chews and spits"; modelling|ballet|gymnast|gymnastics|jockey ..4 weigh|weight|kilos|lost|diet|started; bmi ~num ..6 fat|lose|less|goal|still; goal weight; mirror|mirrors ..3 covered|hours|pinch|pinches; @food-thing ..5 @food-gone|"the dog"; runs|run|running ..1 before dawn|school|breakfast|light; food|meals|lunch|sandwiches|dinner ..5 behind|under|inside ..2 radiator|bed|wardrobe|drawer|mattress|sofa
unless  toddler|marathon in sentence
yes     Anorexic at 14, camhs. [Lunch in the bin] again.
yes     Purging daily. [Already ate], she says.
no      Breakfast at 7, sandwich at noon.
no      Toddler throws food in the bin.

rule    gets-rid
does    prompt ask sign
why     Tells of purging, laxatives or exercise to be rid of food.
basis   rule 1 (ask); lexicon team 2026-11-22
say     ran|runs|running|run|"star jumps"|"sit-ups"|situps|"press-ups"|burpees|squats|pacing ..5 landing|bedroom|"1am"|"2am"|"3am"|"before anyone"|"after every meal"|"after eating"|"to burn"|"to earn"; parotid|parotids|"knuckle calluses"|"knuckle callus"|"calluses on knuckles"|"enamel erosion"|"acid erosion"|lanugo|"orthostatic drop"; erosion|erosions ..4 incisors|teeth|enamel; handful|packet|boxes|~num ..1 laxatives|dulcolax|senna|senokot|bisacodyl ..5 bad|binge|after|purge|shop; "big shop"|"a whole loaf"|"then gets rid"|"brings it back up"|"gets rid of it"; after ..1 each|every|all? meal|tea|dinner|eating ..4 upstairs|bathroom|loo|toilet|tap|shower; tap|shower running ..4 meal|after|sick|hear|meals; slimming_pills|"diet pills"|ipecac; "enamel has gone"|"enamel gone"|"enamel worn"
unless  mumps|waterworks|urine|flow|prostate|ipss|bladder in sentence
yes     Anorexic at 14, camhs. [Runs up and down her bedroom].
yes     Weighs her food. [Parotids full].
no      Senna for constipation 2 nocte.
no      Mumps, parotids up.

rule    means-weighed
does    prompt ask likely
why     Tells of weighing how, with what or at what price to those left, one might die.
basis   rule 1 (ask), rule 17; lexicon team 2026-11-22
say     insurance|policy|"life cover" ..3 still? pay|pays|pay_out|covers|valid ..4 after|years|if|suicide|even; how much|many ..3 @lethal-drug ..1 it|would|does|you|to ..2 take|takes|need|kill|finish ..4 die|man|woman|adult|person|kill|someone|somebody|me|off|him|her; kept|saved|keeps|hidden|stashed|squirrelled ..2 every|all|each ..1 @lethal-drug|tablet|pill; shoe_box|"shoe box"|shoebox|tin|jar|drawer ..2 full of ..1 @lethal-drug|tablets|pills; @lethal-drug|tablets|pills ..6 shoe_box|"shoe box"|shoebox ..3 full|half; checked|checking|reading|read ..3 policy|insurance|will ..4 suicide|"two years"|"own hand"; meaning|meant|intending|intended|planning|planned|going ..1 to ..1 walk|jump|go|step|drive|swim ..1 in|into|off|under|out; not come back ..3 sea|coast|walk|drove|cliff|woods; garage ..2 shut|closed|sealed ..4 car|keys|engine|hose; keys ..5 garage|shed ..2 shut|locked|closed; carbon monoxide ..4 level|poisoning|car|garage|found; swallow|swallowed|swallows ..4 @swallowed-thing; drank|drunk|swallowed|ingested ..4 @caustic; dignitas|"assisted dying"|"what switzerland does"|"clinic in switzerland"|"go to switzerland"
say     empty|emptied ..1 @lethal-drug ..1 box|boxes|packets|packs|strips|bottle|blister; empty ..1 box|boxes|packets|packs|strips of ..1 @lethal-drug; found ..3 empty ..2 packets|strips|blisters; got|have|has|holding ..1 the|my|his|her tablets|pills|meds here|"in front of me"|"in front of him"|"in my hand"|ready|"next to me"|"beside me"; how many|much ..3 @lethal-drug ..3 dangerous|fatal|lethal|"too many"|toxic|"an overdose"; worked|working out which ..2 train|bridge|tree|day|way|tablets; cards|letters|presents|videos ..6 eighteenth|eighteenths|"eighteenth birthdays"|"twenty-first"|"twenty-firsts"|"when they're older"|"when they marry"; list ..4 who's|who ..3 have what|"gets what"|"have it"
unless  travel|life_insurance_form|toddler|child|baby|son|dog|accidentally|boiler|alarm|detector|denture|fish|months|splash|eye|holiday|ski|skiing|reorder|request|reviewed|blister_packs_returned|compliance in sentence
yes     Asked [how much propranolol it takes to kill] someone his size.
yes     Says the [life cover still pays out even] then.
no      Asked how much paracetamol he can take in a day for the headache.
no      Travel insurance pays out after two claims.
