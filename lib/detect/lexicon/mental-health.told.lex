# Troubled minds told without the name of the trouble: meanings in many words
rule    wish-to-be-gone
does    prompt ask sure
why     Speaks of wishing not to be alive, or of nobody minding.
basis   rule 1 (ask), rule 17; lexicon team 2026-11-22
say     @not-mind ..4 @death-come;
        everyone|everybody|they|kids|children|family|wife|husband|nobody|"no one"|lads|girls|mum|
            world would ..1 @would-cope;
        "see why people do";
        @no-use ..1 @be-here;
        nothing|"no reason"|"nowt" ..2 to @go-on ..1 for;
        better|easier|happier ..2 with|if|when|without ..2 him|her|me|he|she|i ..1 gone|dead|"out of it"
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
say     "won't be here"|"wont be here"|"not be here"|"won't be around"|"not be around"|"won't see" ..4 monday|tuesday|
            wednesday|thursday|friday|christmas|birthday|spring|summer|easter|"new year"|~num|~date|after|next|exams|
            results;
        "a date in mind"|"picked a date"|"chosen a date"|"picked a day"|"chosen a day"|"picked the day";
        "speed it along"|"hurry it along"|"lived too long"|"outlived";
        "can't carry on"|"can't go on"|"doesn't want to go on"|"don't want to go on"|"doesn't want to carry on";
        refuse|refused|refuses|stopped|hid|hides|skipping ..3 insulin|warfarin|dialysis|"heart tablets"|pens|oxygen|
            "food and drink";
        "dark two weeks"|"dark place"|"dark thoughts"|"black days"
unless  statin|statins|hrt|waiting|holiday|leave|wedding|vaccine|app|website|login|page|online in sentence
yes     Nobody would miss her. [Won't be here next] Christmas.
yes     Took tablets Monday. [Hid her insulin] too.
no      Won't be here next week, holiday.
no      A date in mind for the wedding.

rule    at-the-edge
does    prompt ask likely
why     Speaks of being at a place where people end their lives.
basis   rule 1 (ask), rule 17; lexicon team 2026-11-22
say     @jump-place ..6 @vigil;
        @vigil ..6 @jump-place;
        sleep|sleeping|sat|stood|standing ..3 railway|platform ..1 crossing|edge|bench|tracks;
        left_the_house|drove|driven|walked|went|gone ..6 for|to|onto the? viaduct|footbridge|overbridge|parapet|quarry|
            cliff|cliffs|tracks
say     "talked down by"|"talked back by"|"pulled back from"|"talked off the"
unless  fishing|fish|fell|dog|ticket|pain|bite|damp|tiles|roofer|gutter|solar in sentence
yes     Found on the [footbridge at night] by a neighbour.
yes     Twice [drove to the quarry], sat in the van.
no      Fishing at the reservoir at night, midge bites.
no      Slipped on the bridge twice, wrist sore.

rule    overdose-counted
does    prompt ask sure
why     Tells of an overdose, or of tablets kept for one.
basis   rule 1 (ask), rule 17; lexicon team 2026-11-22
say     OD of ..2 ~num|@lethal-drug;
        swallowed|necked|downed|"took"|"taken" @many-count ..1 of? ..3 @lethal-drug;
        took|taken|swallowed ~num ..2 @lethal-drug ..6 vodka|whisky|gin|note|ambulance|resus|itu|row|argument|regret|
            die|purpose|nac|crisis;
        refuse|refused|refuses|stopped|hid|hides|skipping|binned ..3 insulin|warfarin|dialysis|pens|oxygen|
            "heart tablets"|"food and drink" ..6 "end it"|die|"speed it"|"let nature"|"get it over"|"had enough";
        took|taken|swallowed ..10 @many-count @lethal-drug ..6 night|told|purpose|regret|left|box|row|pub|bed
unless  photos|pictures|steps|readings in clause
yes     [OD of 30] propranolol, found by flatmate.
yes     [Took 24 naproxen and a bottle of gin].
no      Amlodipine 5 OD, tolerating.
no      Took 2 paracetamol for the headache.

rule    tablets-kept
does    prompt ask likely
why     Tells of tablets kept or handed over, or of a note.
basis   rule 1 (ask), rule 17; lexicon team 2026-11-22
say     ~num @lethal-drug ..5 "handed in"|"handed over"|stockpiled|hoarded|stashed|"put by"|"laid out"|"saved up"|
            "kept back";
        shoebox|tin|drawer|jar|suitcase|"pillow case" ..4 ~num|full ..2 @lethal-drug;
        save|saving|keeping|"kept back"|collecting ..2 @lethal-drug;
        note found|left ..1 by|on|under;
        "weekly scripts"|"weekly dispensing"|"7 day scripts"
unless  holiday|nurse|gp in sentence
yes     Suicidal in June. [40 tablets handed in].
yes     Suicidal in June. [Note left on] the table.
no      Note left by the nurse.
no      Saving tablets for the holiday.

rule    hurts-self
does    prompt ask sure
why     Tells of hurting oneself on purpose, or of hiding it.
basis   rule 1 (ask); lexicon team 2026-11-22
say     cut|cuts|sliced|slit ..2 wrist|wrists|"inner arm"|"inner thigh"|"inner thighs";
        matches|lighter|cigarette|hairdryer|aerosol|deodorant|candle|straighteners|eraser ..4 snapped|rubbed|pressed|
            stubbed ..4 skin|stomach|arm|arms|thigh|leg|wrist;
        "the lighter not the blade"|"not the blade"|"instead of cutting"|"rather than cutting"|"ice cubes instead";
        "elastic band"|"rubber band" ..4 wrist|urge|instead;
        marks|cuts|lines|burns ..4 counting_days|"for each day"|"every bad day"
say     put|puts|putting|hold|holds|holding|press|presses|pressing ..1 the|a|my|her|his? lighter|cigarette|cigarettes|
            iron|flame|candle|aerosol ..5 arm|thigh|leg|skin|wrist|stomach|hand
unless  cast|plaster|eczema|glass|tin|work|cream|emollient|antihistamine|itch|sunburn|nurse|hca|clinic|
            removed in sentence
yes     [Cut her wrists] in June.
yes     Ice and [elastic band on the wrist] instead.
no      Cut her wrist on glass.
no      Elastic bands for physio.

rule    covers-up
does    prompt ask likely
why     Tells of skin kept covered.
basis   rule 1 (ask); lexicon team 2026-11-22
say     wristbands|bangles|sweatbands|bracelets|"long sleeves"|hoodie|hoodies|jumper ..6 elbow|"won't swim"|
            "won't do pe"|"in the heat"|"in this heat"|heatwave|summer|"won't take"|"refuses to";
        "won't swim"|"stopped swimming"|"won't do pe"|"off pe"|"won't roll up";
        says|blames|blamed ..3 the cat|rabbit|kitten|brambles;
        "there's no cat"|"no cat at home"
unless  festival|festivals|grommet|grommets in sentence
yes     Cut her wrists in June. Wears [wristbands to the elbow].
yes     Cut her wrists in June, [won't swim].
no      Grommets, won't swim.
no      Hoodie on, winter.

rule    mind-team-acts
does    prompt ask likely
why     A mental health crisis or secondary service is acting for the patient.
basis   rule 1 (ask); services that give the topic away; lexicon team 2026-11-22
say     @mind-service ..3 @service-acts;
        refer|referred|referral|ref|ask|asked|asks|rang|phoned|under|via|from|to|with|w|seen|per|by|d/w|liaise|await|
            awaiting ..2 @mind-service
unless  leaflet|card|number|helpline|asd|asthma|work|no in sentence
yes     [CMHT referral] urgent, wife aware.
yes     Seen [by psychiatrist] on Friday.
no      Crisis team leaflet in the waiting room.
no      CAMHS for ADHD review.

rule    mind-team-named
does    prompt ask likely
why     A mental health service is named.
basis   rule 1 (ask); lexicon team 2026-11-22
say     @mind-service;
        CPN|"cpn"|camhs|"mental health nurse"|"single point ref"|"psychology report"|samaritans|papyrus|
            "perinatal team"|"home treatment team"|"on call nurse"|"talking therapies urgent"
unless  leaflet|card|helpline|physio|ladder|adhd|palsy|foot|nerve|asthma|works|placement|volunteer|option in sentence
yes     Suicidal in June. [MBU], home since.
yes     Hears the neighbours plotting. [CMHT].
no      Crisis team leaflet given.
no      ADHD pathway, CAMHS.

rule    unwanted-pictures
does    prompt ask likely
why     Tells of unwanted thoughts of harm, or of keeping the means away.
basis   rule 1 (ask), rule 17; lexicon team 2026-11-22
say     @intrude ..3 @harm-doing ..4 @small-one;
        @put-away ..2 @sharp ..8 baby|dryer|"in case"|"away from"|loft|neighbour|boot|"can't trust";
        bathes|bathe|holds|changes ..1 baby|him|her|"the baby" ..1 only if|when;
        "hurt the baby"|"harm the baby"|"harming the baby"
say     @counted ..6 or|else|otherwise ..2 something|someone|~name|mum|dad|family|they|she|he ..2 die|happen|dies|hurt|
            crash|crashes|"comes down"|"come down"|"go wrong"|"be ill";
        check|checks|checking|touch|touches|tap|taps|wash|washes|count|counts|counting ..3 locks|taps|switches|plugs|
            tiles|cooker|doors|hands ..4 times|hours|stuck|"over and over"|"again and again"|"until it feels";
        hours|hour|~num ..2 to "leave the house"|"lock up";
        rituals|compulsions|compulsive|"intrusive thoughts"|"intrusive thought"|trichotillomania|dermatillomania|
            "skin picking";
        pictures|picture|images|image|visions|flashes ..5 @small-one ..4 @harm-doing
yes     [Thoughts of dropping the baby], can't shake them off.
yes     [Checks the locks 40 times], late for work, stuck.
no      Picture of the rash sent by mum.
no      Counts carbs, four hours between meals.

rule    persecuted
does    prompt ask likely
why     Tells of beliefs or experiences that others do not share.
basis   rule 1 (ask), rule 17; lexicon team 2026-11-22
say     @persecutor ..3 @persecutes;
        convinced|certain|believes|thinks|insists|swears|says ..4 @persecutes;
        @speaking-thing ..1 @speaks-to ..1 him|her|me|them|codes|messages?;
        son|daughter|wife|husband|mum|dad|baby|family has|have? "been replaced"|"replaced by"|"replaced with"|
            "been swapped"|"isn't really"|"is an impostor"|"not the real";
        believes|convinced ..3 hear|read|watching|following ..3 thoughts|mind|pictures|everywhere|house|camera|cameras
say     no|hasn't|"not"|little sleep|slept ..2 ~num|three|four|five|six nights|days ..5 "talking fast"|"talks fast"|
            speech|plans|spending|"special"|god|singing|pressured;
        voices ..3 down|polite|say|said|tell|telling|quieter|louder|gone|back|command;
        DID queried|dx|alters|diagnosis;
        has|her|his|my|several|the|~num ..1 alters;
        "multiple personalities"|depersonalisation|derealisation;
        food|"the food" ..1 shouts|speaks|"is poisoned";
        voices|"a voice"|"the voice"|"voice in" ..4 says|say|tell|telling|tells|command|commands|orders|whispers|mocks
unless  food_poisoning|burnout|phone|voicemail|line|singer|speech|actor|sat_nav|carer|choirs|singing in sentence
yes     [Neighbours are gassing] her through the vent.
yes     Says her [husband been replaced].
no      Council are pumping out the drains, gas cooker off.
no      Husband's hip was replaced in May.

rule    spending-spree
does    prompt ask likely
why     Tells of money or things given away beyond reason.
basis   rule 1 (ask); lexicon team 2026-11-22
say     spent|spending|gave|given|blown ..3 deposit|savings|inheritance|thousands|"the mortgage";
        ordered|bought|booked ..1 three|four|five|six|seven|eight|nine|ten|twelve ..1 cars|vans|laptops|coats|flights|
            hens|pianos|guitars|holidays
unless  roof|cpap|melatonin|amitriptyline|mirtazapine|mattress|since_op in sentence
yes     Not slept five nights, hearing voices. [Spent the house deposit].
yes     Psychotic in May. [Bought three vans].
no      Spent the savings on the roof.
no      Bought two coats in the sale, one small.

rule    harmed-in-childhood
does    prompt ask likely
why     Tells of harm done to the patient as a child.
basis   rule 1 (ask); lexicon team 2026-11-22
say     @abuser ..4 @childhood-age till|until @childhood-age;
        @abuser used_to come|touch|watch|get_in|climb ..5 room|bed|bath|night;
        what ..1 @abuser|@family|staff|they|them ..1 did|"used to do"|made|"put her through"|
            "put him through" ..2 there|child|little|night|home|then|young|to|~someone;
        what ..1 my|her|his @abuser did|said;
        "abused"|"touched"|"interfered with"|"messed with"|"did things to" ..4 by|when|as|at ..2 @abuser|child|little|
            boy|girl|small;
        @family|@abuser used_to|would come|get|climb|creep|touch|lie ..5 room|bed|door|bath|night|covers
unless  open|clinic|school_run in sentence
yes     [Stepdad, from seven till twelve].
yes     [Lodger used to come into her room], she said, and stopped.
no      Uncle died when she was nine.
no      Coach to Leeds at seven, back by eleven.

rule    childhood-figure
does    prompt ask sign
why     Names somebody from childhood as patients do when harm is meant.
basis   rule 1 (ask); lexicon team 2026-11-22
say     @abuser ..6 "when she was"|"when he was"|"when i was"|"as a kid"|"as a boy"|"as a girl"|"at boarding school"|
            "at the seminary"|"in care"|"at the home"|"sunday school";
        "at boarding school"|"at the seminary"|"in care"|"in the children's home"|"when she was nine"|
            "when he was nine"|"when he was ten" ..4 @abuser;
        "at every christmas"|"at every wedding"
unless  died|stroke|moved|surgery in sentence
yes     Abused as a child. Her [uncle when she was] six.
yes     Nightmares. [Priest, when he was] at the seminary.
no      Dad died when he was ten, stroke.
no      Teacher at a boarding school, hoarse.

rule    haunted
does    prompt ask likely
why     Bears signs of past harm that still haunts.
basis   rule 1 (ask); lexicon team 2026-11-22
say     jump|jumps|jumpy|flinch|flinches|startle|startles|dives|ducks|freezes ..2 at|when|if ..2 @start-at;
        "night terrors"|"wakes screaming"|"wakes shouting"|"wakes fighting"|nightmares|"reliving"|"grounds herself"|
            "grounds himself"|"zones out"|"dissociated"|"dissociates"|"dissociation";
        doesn't|cannot|can't|won't sleep|lie ..2 bed|beds|"lights off"|"in the dark"|"door shut"|indoors;
        sleeps ..2 floor|chair|armchair|wardrobe|"light on"|"fully dressed"|"under the bed"|"shoes on"|"door locked"|
            "chair against";
        scar|scars|scarred|scarring|marks|burns ..3 cable|whip|belt|rope|cigarette|electric|iron|shackles|torture|
            detention
say     wakes|woke|waking choking|fighting|sweating|screaming|shouting|drenched;
        buried|trapped|held ..2 for ..2 hours|days
unless  baby|toddler|reflux|paeds|cat|sleep_services|settled|sleep_clinic|mefloquine|lariam|malaria|montelukast|
            varenicline|propranolol in sentence
yes     PTSD. [Jumps at the door].
yes     Torture in detention. [Doesn't sleep in a bed].
no      Reflux, sleeps in a chair.
no      Toddler night terrors.

rule    since-it-happened
does    prompt ask sign
why     Avoids or sees again what happened.
basis   rule 1 (ask); lexicon team 2026-11-22
say     @negated-verb|cannot|avoid|avoids|stopped|unable ..4 lifts|lift|tube|tunnels|crowds|motorway|buses|shops|
            fireworks|uniforms|men|alone|dark|baths ..3 since;
        see|sees|hear|hears|smell|smells|seeing|hearing|smelling ..3 faces|screams|bodies|"it happening"|blood|
            burning ..6 eyes|night|still|every|again
unless  cataract|whiplash in sentence
yes     PTSD. [Won't use lifts since] it.
yes     Nightmares. [Sees the faces every] night.
no      Cannot drive on the motorway since the cataract.
no      Since the crash whiplash, sleeps badly.

rule    eats-in-secret
does    prompt ask sign
why     Tells of food hidden or avoided.
basis   rule 1 (ask); lexicon team 2026-11-22
say     lunch|tea|dinner|breakfast|food|meals|sandwich|sandwiches|"packed lunch"|snack|porridge ..4 bin|binned|bins|
            "down the loo"|flushed|hidden|napkin|sleeve|wardrobe;
        "already ate"|"already eaten"|"ate earlier"|"ate at nan's"|"says she's eaten"|"says he's eaten"|
            "chews and spits";
        @food-thing ..5 @food-gone|"the dog";
        food|meals|lunch|sandwiches|dinner ..5 behind|under|inside ..2 radiator|bed|wardrobe|drawer|mattress|sofa
unless  toddler|marathon in sentence
yes     Anorexic at 14, camhs. [Lunch in the bin] again.
yes     Purging daily. [Already ate], she says.
no      Breakfast at 7, sandwich at noon.
no      Toddler throws food in the bin.

rule    gets-rid
does    prompt ask sign
why     Tells of purging, laxatives or exercise to be rid of food.
basis   rule 1 (ask); lexicon team 2026-11-22
say     ran|runs|running|run|"star jumps"|"sit-ups"|situps|"press-ups"|burpees|squats|pacing ..5 landing|bedroom|"1am"|
            "2am"|"3am"|"before anyone"|"after every meal"|"after eating"|"to burn"|"to earn";
        parotid|parotids|"knuckle calluses"|"knuckle callus"|"knuckle scars"|"calluses on knuckles"|"enamel erosion"|
            "acid erosion"|lanugo;
        erosion|erosions ..4 incisors|teeth|enamel;
        handful|packet|boxes|~num ..1 laxatives|dulcolax|senna|senokot|bisacodyl ..5 bad|binge|after|purge|shop;
        "big shop"|"a whole loaf"|"then gets rid";
        "enamel has gone"|"enamel gone"|"enamel worn"
say     parotid|parotids|"enamel erosion"|"acid erosion"; slimming_pills|"diet pills"|ipecac
unless  mumps|waterworks|urine|flow|prostate|ipss|bladder in sentence
yes     Anorexic at 14, camhs. [Runs up and down her bedroom].
yes     Weighs her food. [Parotids full].
no      Senna for constipation 2 nocte.
no      Mumps, parotids up.

rule    means-weighed
does    prompt ask likely
why     Tells of weighing how, with what or at what price to those left, one might die.
basis   rule 1 (ask), rule 17; lexicon team 2026-11-22
say     insurance|policy|"life cover" ..3 still? pay|pays|pay_out|covers|valid ..4 after|years|if|suicide|even;
        how much|many ..3 @lethal-drug ..1 it|would|does|you|to ..2 take|takes|need|kill|finish ..4 die|man|woman|adult|
            person|kill|someone|somebody|me|off|him|her;
        meaning|meant|intending|intended|planning|planned|going ..1 to ..1 walk|jump|go|step|drive|swim ..1 in|into|off|
            under|out
say     dignitas|"assisted dying"|"what switzerland does"|"clinic in switzerland"|"go to switzerland"
unless  travel|life_insurance_form|toddler|child|baby|son|dog|accidentally|boiler|alarm|detector|denture|fish|months|
            splash|eye|holiday|ski|skiing|reorder|request|reviewed|blister_packs_returned|compliance in sentence
yes     Asked [how much propranolol it takes to kill] someone his size.
yes     Says the [life cover still pays out even] then.
no      Asked how much paracetamol he can take in a day for the headache.
no      Travel insurance pays out after two claims.
