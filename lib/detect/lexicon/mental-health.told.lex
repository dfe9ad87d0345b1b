# Troubled minds told without the name of the trouble: meanings in many words
rule    wish-to-be-gone
does    prompt ask sure
why     Speaks of wishing not to be alive, or of nobody minding.
basis   rule 1 (ask), rule 17; lexicon team 2026-11-22
say     @not-mind ..4 @death-come; "if it wasn't for"|"if it weren't for"|"if i didn't have"|"if he didn't have"|"if she didn't have"|"but for"|"only for"|"because of" ..4 @dear ..4 gone|dead|"wouldn't be here"|"done it"|"not be here"|"would have"|"end it"|"be off"; gone|"wouldn't be here"|"done it by now"|"ended it" ..4 "if it wasn't for"|"if it weren't for"|"but for" ..3 @dear; how many|much ..5 @lethal-drug ..4 "would do"|"do it"|"to die"|"kill"|"finish"|"to take"|"would take"|"enough"|"be fatal"|"to end"; what|how ..4 "do it"|die|"kill you" ..2 quickly|painlessly|quick|painless|peacefully; painless|peaceful ..2 way; everyone|everybody|they|kids|children|family|wife|husband|nobody|"no one"|people|lads|girls|mum|world would|"they'd"|"they'll" ..2 @would-cope; nobody|"no one" would ..1 notice|care|mind|miss; "see why people do"|"understand why people do"|"understands why people"|"know why people do"|"get why people"; @no-use ..2 @go-on; nothing|"no reason"|"not much" ..2 to @go-on ..1 for; better|easier|happier|simpler ..4 with|if|when|once|without him|her|me|he|she|i ..1 out_of|gone|dead|"not here"|"wasn't"|"weren't"
say     "won't be here"|"wont be here"|"not be here"|"won't be around"|"not be around"|"not planning to be here"|"won't see" ..4 monday|tuesday|wednesday|thursday|friday|christmas|birthday|spring|summer|easter|"new year"|~num|~date|after|next|week|exams|results|term; picked|pick|set|chosen|got|has|have ..1 date|day ..1 in_mind|picked|set|chosen|marked; date|day in mind; "help me on my way"|"help her on her way"|"help him on his way"|"speed it along"|"speed it up a bit"|"hurry it along"|"hasten it"|"get it over with quicker"|"be with my husband"|"be with my wife"|"ready to go now"|"lived too long"|"outlived my use"|"outlived her use"|"outlived his use"; want|"body" ..4 to reach eighteen|thirty|forty|~num; not|@negated-verb|never see|make|reach ..2 eighteen|"18th"|christmas|"next birthday"|thirty
unless  operation|job|course|prescription|knee|hip|trial|physio|pool|gym|pump|cpap|machine|tablets|statin|injection|diet|smoking|weight|cataract|hearing|holiday|appointment|clinic|exercise|target|scan|vaccine|travel|meeting|due|cricket|work|repair|nocturia|"up at" in sentence
yes     Thinks the [kids would soon forget], she says.
yes     '[Wouldn't mind if a bus hit] me', smiling.
yes     Says [nobody would notice] if gone.
yes     Since the dog died there is [nothing to get up for].
no      The kids would love a dog.
no      Nothing to carry home from the visit, all well.
no      Wouldn't mind if it were moved to Monday.

rule    at-the-edge
does    prompt ask sure
why     Speaks of being at a place where people end their lives.
basis   rule 1 (ask), rule 17; lexicon team 2026-11-22
say     "wrong side" of ..2 railing|railings|barrier|parapet|bridge|fence|wall|tracks|balcony; "talked down by"|"talked back by"|"talked off"|"pulled back from"|"pulled off the tracks"; bag|belt|cord|rope|ligature|scarf|cable|flex|wire|sheet ..2 over|round|around ..1 his|her|my|the? head|neck|face|throat; @fatal-place ..7 @dead-of-night; @dead-of-night ..7 @fatal-place; sleep|sleeping|sit|sitting|sat|stand|stood|standing ..3 railway|platform|crossing|tracks|bridge|viaduct|cliff|parapet; drive|drives|drove|driving|walk|walked|walks|goes|went|go|taken|taking to|onto|by|past|over ..2 viaduct|footbridge|overbridge|"beachy head"|"the gorge"|"multi-storey"|"level crossing" ..8 stop|stands|looks|thinks|lately|shoes|coat|hours
unless  fishing|fish|slip|slipped|trip|tripped|holiday|swim|swimming|cycle|bike|photo|ankle|knee|fracture|sprain|breathless|angina|claudication|wound|stairs|dental|dentist|crown|nose|mri|dog|dogs|heel|trampoline|parking|parked|ticket|traffic|angling|sailing|boat|rowing|kayak|canoe|climbing_wall|hike|hiking|marathon|midges|tide|collapse|collapsed|chest|calf|pain|birdwatch|"phobia"|heights|sting|bite|burn|shift|nights|nightshift|work|works|lock_keeper|keeper|surf|paddle|mole|rash|sun|late|delayed|commute|steam|museum|heritage|volunteer in sentence
yes     Found on the [footbridge at night] by a neighbour.
yes     [Twice drove to the quarry], sat in the van.
no      Fishing at the reservoir at night, midge bites.
no      Slipped on the bridge twice, wrist sore.

rule    overdose-counted
does    prompt ask sure
why     Tells of an overdose, or of tablets kept for one.
basis   rule 1 (ask), rule 17; lexicon team 2026-11-22
say     swallow|swallowed|necked|downed|"took"|"taken" ..1 @many-count ..4 @lethal-drug; OD|"o/d" of|on|w ..2 ~num|@lethal-drug; OD ~num ..1 @lethal-drug; OD'd|"od'd" on|w|with; took|taken|swallowed|swallow|necked|downed ~num ..2 @lethal-drug ..6 bottle|vodka|wine|whisky|note|sleep|ambulance|a&e|resus|itu|found|argument|row|regret|die|end|purpose|nac|crisis; ~num @lethal-drug ..5 "handed in"|"handed over"|stockpiled|hoarded|stashed|"put by"|"laid out"|"saved up"|"kept back"; shoebox|tin|drawer|jar|suitcase|sock|"pillow case" ..4 ~num ..1 @lethal-drug; stash|hoard|saving|"kept back"|"been keeping" ..3 @lethal-drug; note|letter found|left ..3 by|for|on|under paperboy|"paper boy"|cleaner|postman|neighbour|carer|daughter|son|wife|husband|flatmate|mum|dad|pillow|table|mantelpiece
say     refuse|refused|refuses|refusing|stop|stopped|hid|hides|hide|skip|skipping|bin|binned|spit ..3 insulin|warfarin|dialysis|thinners|pens|oxygen|"heart tablets"|food|"eating and drinking" ..6 end|die|over|along|quicker|nature|enough|"let it"|"want to"|point
unless  week|weeks|month|months|daily|nightly|days|accidental|accidentally|dosette|therapeutic|bd|tds|qds|toddler|reconcile|dementia|pharmacy|returned_stock|palliative|hospice|"adult diabetes clinic"|fit_note|sick_note|school_letter|allergy in clause
yes     [OD of 30] propranolol, found by flatmate.
yes     [Took 24 naproxen and a bottle] of gin.
no      Amlodipine 5 OD, tolerating.
no      Took 2 paracetamol for the headache.

rule    hurts-self
does    prompt ask sure
why     Tells of hurting oneself on purpose, or of hiding it.
basis   rule 1 (ask); lexicon team 2026-11-22
say     cut|cuts|sliced|slit|scored|nicked ..2 wrist|wrists|"inner arm"|"inner thigh"|"inner thighs"; matches|lighter|cigarette|iron|hairdryer|aerosol|deodorant|candle|straighteners|eraser|rubber ..4 snapped|rubbed|pressed|held|stubbed ..4 skin|stomach|arm|arms|thigh|leg|wrist; rub|rubbed|rubs|rubbing ..3 eraser|salt|matches; "the lighter not the blade"|"not the blade"|"instead of the blade"|"instead of cutting"|"rather than cutting"|"ice cubes instead"|"elastic band"|"rubber band" ..4 wrist|urge|instead|cut|works|last; did it again ..6 blade|lighter|razor|cut|arm|leg; marks|cuts|lines|burns|scars for counting|"each day"|"every day"|"bad days"; hit|bang|banged|bangs|banging|punch|punches|punched ..2 own|his|her head|walls|wall|door ..4 until|till|when|upset|angry|bleed|overwhelmed
say     wristbands|bangles|sweatbands|bandana|bracelets|plasters|"long sleeves"|hoodie|leggings|tights ..6 elbow|"won't swim"|"wont swim"|"won't do pe"|"in the heat"|"in this heat"|heatwave|summer|"won't take"|"refuses to"; won't|wouldn't|"doesn't"|stopped|refuses|"off" swim|swimming|"do pe"|"roll up" ..8 sleeve|sleeves|wristbands|arms|marks|cuts
unless  eczema|psoriasis|sunburn|glass|grass|tin|kitchen|carpal|melanoma|smoking|cooking|oven|diy|bramble|splint|cannula|theatre|surgical|verruca|chlorine|grommet|knife_slipped|autistic|nappy|festival|festivals|eyebrow|fringe|haircut|birth_mark|hay|tendonitis|fracture in sentence
yes     [Cut her wrists] in June.
yes     Wears [wristbands to the elbow].
no      Cut her wrist on glass.
no      Elastic bands for physio.

rule    mind-team-acts
does    prompt ask sure
why     A mental health crisis or secondary service is acting for the patient.
basis   rule 1 (ask); services that give the topic away; lexicon team 2026-11-22
say     @mind-service ..3 @service-acts; refer|referred|referral|ref|ask|asked|asks|rang|phoned|under|via|from|to|with|w|seen|per|by|d/w|liaise|await|awaiting ..2 @mind-service
unless  leaflet|poster|card|booklet|number|numbers|nos|helpline|list|adhd|autism|asd|dyslexia|"a&e dept"|palsy|foot|physio|pain|memory|dementia|gout|hypertensive|adrenal|sickle|asthma|thyroid|works|work|job|nurse_at|training|course|placement|student|shadow|parking|opening|teaching|newsletter|mean|means|poem|song|staff|energy|housing|"cost of living"|climate in sentence
yes     [CMHT referral] urgent, wife aware.
yes     Seen [by home treatment] on Friday.
no      Crisis team leaflet in the waiting room.
no      CAMHS for ADHD review.

rule    mind-team-named
does    prompt ask sign
why     A mental health service is named.
basis   rule 1 (ask); lexicon team 2026-11-22
say     @mind-service; CPN|"cpn"|camhs|"mental health nurse"|"single point ref"|"psychology report"|"on call nurse"|samaritans|papyrus
unless  leaflet|poster|card|booklet|helpline|adhd|autism|palsy|foot|gout|hypertensive|adrenal|sickle|works|placement|student|volunteer|palsy|nerve|dorsiflexion|option|autism|asthma|sickle|"hospital at home"|hypertensive|physical in sentence
yes     Suicidal in June. [MBU], home since.
yes     Hears the neighbours talking. [CMHT].
no      Crisis team leaflet given.
no      ADHD pathway, CAMHS.

rule    unwanted-pictures
does    prompt ask sure
why     Tells of unwanted thoughts of harm, or of keeping the means away.
basis   rule 1 (ask), rule 17; lexicon team 2026-11-22
say     "seeing herself"|"seeing himself"|"sees herself"|"sees himself"|"pictures herself"|"pictures himself"|"imagines herself"|"imagines himself" ..2 @harm-done; @intrude ..3 of|about|that ..3 @harm-done ..6 @small-one|people|someone|him|her|strangers|trains|bus; @intrude ..4 @small-one ..4 @harm-done|dead|drowned|blood; @put-away ..2 @sharp ..8 @small-one|house|dryer|drawer|car|shed|loft|neighbour|"in case"|"away from"|just; not|won't|@negated-verb|afraid|scared|frightened|terrified|only|avoids ..3 bath|bathe|bathes|change|feed|hold|holds|carry|"alone with" ..1 baby|him|her|"the baby" ..4 only|alone|unless|if|in|there; frightened|scared|afraid|terrified ..3 of_herself|of_himself|"what she might"|"what he might"|"she'll hurt"|"he'll hurt"|"i'll hurt"|"i might hurt"
say     @counted ..8 or|else|otherwise|until|till ..2 something|someone|~name|mum|dad|family|baby|they|it|he|she ..2 die|happen|dies|hurt|"go wrong"|"feels right"|"be ill"|bad; @counted ..4 tiles|locks|switches|taps|plugs|steps|numbers|doors ..6 hours|hour|times|late|before|until|till|stuck; ~num|four|three|two|five|six hours ..5 "get out the bath"|"leave the house"|shower|showering|"get dressed"|checking|washing; ritual|rituals|compulsion|compulsions|intrusive_thoughts|"intrusive thought"|trichotillomania|dermatillomania|"skin picking"|"pulls her hair out"|"pulls his hair out"|"eats the ends"; lick|licks|licked|"touched with her tongue"|"touched with his tongue" ..5 rail|rails|door|handle|number
unless  seizure|childproof|toddler_gate|kitchen_fitter|smoke|dose|inhaler|pulse|carbs|parkinson|dementia|stroke|pill|allerg|ph in sentence
yes     [Pictures of dropping the baby down the stairs].
yes     [Checks the locks 40 times], late for work, stuck.
no      Picture of the rash sent by mum.
no      Counts carbs, four hours between meals.

rule    persecuted
does    prompt ask sure
why     Tells of beliefs or experiences that others do not share.
basis   rule 1 (ask), rule 17; lexicon team 2026-11-22
say     think|thinks|thought|says|believes|convinced|sure|certain|swears ..4 news|song|songs|radio|telly|programme|advert|adverts|lyrics|headlines|emails|clues ..4 about|to|for|at her|him|me|them; letters|messages|number plates|adverts|songs|crosswords|receipts|post ..5 codes|coded|"in code"|"meant for her"|"meant for him"|"hidden message"|"hidden messages"|"secret message"|"secret messages"; @persecutor ..3 @persecutes; @persecutor ..3 replace ..4 with|by; convinced|certain|believes|believe|sure|says|insists|thinks|reckons|claims|accuses ..6 @persecutes; believes|convinced|certain|insists ..2 @persecutor ..2 can|could|is|are|have|has|was ..2 hear|see|read|watch|watching|film|filming|follow|following|after; son|daughter|wife|husband|mum|dad|baby|family|dog ..2 "been replaced"|"replaced by"|"replaced with"|"been swapped"|"look-alike"|lookalike|impostor|imposter|"a double"|"his double"|"her double"|"isn't really"|"not the real"; no|hasn't|"not"|little sleep|slept ..2 ~num|three|four|five|six nights|days ..5 fast|talking|speech|plans|spending|ideas|wonderful|special|energy|god|singing; talking|talks|speech ..1 fast|pressured|"nineteen to the dozen"|"non-stop" ..6 sleep|slept|nights|plans|spent|bought|spending; voices ..4 down|polite|say|said|telling|tell|quieter|louder|back|gone|worse|daily|command|woman|man|two; answers|speaks|talks as ~name|"little"|someone|"a child"; DID queried|dx|alters|diagnosis; "alters"|"multiple personalities"|"loses time"|"lost time"|"out of her body"|"out of his body"|"depersonalis"|depersonalisation|derealisation
unless  hearing|aids|bonnet|parkinson|dementia|delirium|lewy|noise|tinnitus|bins|choir|hoarse|laryng|polyp|parking|planning|drains|boiler|gas_leak|carbon|landlord|plumber|grievance|ex|partner|boyfriend|stalk|contact_lens|ankle|knee|hip|battery|pacemaker|implant|dental|pump|insulin|cochlear|uti|mould|pest|allergy|nursery|tummy|stomach|sickness|sign|fish_and|baby_monitor|exam|interview in sentence
yes     [Neighbours are piping gas] through the vent.
yes     Says her [husband has been replaced].
no      Council are pumping out the drains, gas cooker off.
no      Husband's hip was replaced in May.

rule    harmed-in-childhood
does    prompt ask sure
why     Tells of harm done to the patient as a child.
basis   rule 1 (ask); lexicon team 2026-11-22
say     @abuser ..6 @childhood-age; @childhood-age ..5 @abuser; what|"things" my|her|his|the @abuser did|used|made; what|"it's what" my|her|his @abuser said; @abuser ..2 used_to come|make|touch|visit|watch|get_in|take ..5 room|bed|bath|night|him|her|car; he's|he|uncle|she's|they're ..2 at ..1 every|family christmas|wedding|funeral|gathering|do; @abuser ..4 eleven|ten|nine|eight|seven|six|five till|until|to ten|eleven|twelve|thirteen|fourteen|fifteen; abuse|touched|happened|hurt ..6 @childhood-age
unless  leeds|bus|coach_trip|taught|died|death|smok|school_run|asthma|eczema|diabetes|mi|vaccin|appointment|clinic|hours|pm|am|open|training|lessons|stroke|cancer|heart|adopted|tall|height|fracture|broke|moved|immigrated|emigrated|exercise|shift|epilep|seizure|pick_up|nursery|playgroup|jabs|squash|tennis in sentence
yes     [Stepdad, from seven till twelve].
yes     The [coach, when she was nine], she said, and stopped.
no      Uncle died when she was nine.
no      Coach to Leeds at seven, back by eleven.

rule    haunted
does    prompt ask sign
why     Bears signs of past harm that still haunts.
basis   rule 1 (ask); lexicon team 2026-11-22
say     jump|jumps|jumpy|flinch|flinches|startle|startles|dives|ducks|freezes ..2 at|when|if ..2 @start-at; "night terrors"|"wakes screaming"|"wakes shouting"|"wakes fighting"|"nightmares"|"reliving"|"grounding"|"grounds herself"|"grounds himself"|"zones out"|"goes blank"|dissociat|"dissociated"|"dissociates"|"dissociation"; not|doesn't|@negated-verb|cannot|can't sleep|lie ..2 bed|beds|"lights off"|"in the dark"|"on her back"|"door shut"|indoors; sleeps ..2 floor|chair|wardrobe|"light on"|"fully dressed"|"under the bed"|"shoes on"|"door locked"|"chair against"; scars|scarred|scarring|marks|burns ..3 cable|whip|belt|rope|cigarette|electric|iron|shackles|torture|detention
unless  baby|toddler|dog|restless|sciatica|reflux|hip|apnoea|shoulder|dementia|parkinson|pneumonia|orthopnoea|oxygen|cat|horse in sentence
yes     PTSD. [Jumps at the door].
yes     Torture in detention. [Doesn't sleep in a bed].
no      Reflux, sleeps in a chair.
no      Toddler night terrors.

rule    eats-in-secret
does    prompt ask sign
why     Tells of food, weight or exercise used to excess or in secret.
basis   rule 1 (ask); lexicon team 2026-11-22
say     lunch|tea|dinner|breakfast|food|meals|sandwich|sandwiches|"packed lunch"|plate|snack|porridge ..3 bin|binned|bins|"down the loo"|flushed|hidden|napkin|sleeve|pocket|"under the"|wardrobe|drawer|dog; "already ate"|"already eaten"|"ate earlier"|"eaten at"|"ate at nan's"|"says she's eaten"|"says he's eaten"|"not hungry again"|"eats nothing in front"|"won't eat in front"|"cuts it up tiny"|"cuts food up"|"moves it round the plate"|"chews and spits"; ran|runs|running|run|star_jumps|"sit-ups"|"situps"|"press-ups"|burpees|squats|stairs|treadmill|pacing ..5 landing|bedroom|"1am"|"2am"|"3am"|"4am"|"5am"|midnight|secretly|"before anyone"|"after every meal"|"after eating"|"to burn"|"to earn"; parotid|parotids|"knuckle calluses"|"knuckle callus"|"calluses on knuckles"|"enamel erosion"|"acid erosion"|erosions|"lanugo"|"orthostatic drop"|"hypokalaemia"|"potassium 2"|amenorrhoea|"cold hands"|"bradycardic"; laxative|laxatives|dulcolax|senna|senokot|bisacodyl|diuretics|"water tablets"|"slimming pills"|"diet pills"|ipecac ..4 ~num|handful|packet|daily|bad|binge|boxes|after; ~num dulcolax|senokot|senna|laxatives|bisacodyl; "big shop"|"the whole loaf"|"a whole loaf"|"two loaves"|"ten packets"|"till it hurts"|"then gets rid"|"brings it up"|"brings it back up"|"gets rid of it"|"makes room"; modelling|ballet|gymnast|gymnastics|jockey|rowing|wrestling ..4 "at 12"|"at 13"|"at 14"|"at 15"|weigh|weight|kilos|lost|diet|started|started; weigh|weighs|weighed ..3 every|"after every"|"before and after"|daily|naked|hourly; bmi ~num ..6 wants|fat|lose|less|goal|target|still; goal|target weight ~num; mirror|mirrors ..3 covered|checks|hours|pinch|pinches
unless  diabetes|dementia|palliative|cancer|copd|care_home|constipation|colonoscopy|ibs|toddler|bariatric|slimming_world|mounjaro|wegovy|hyperemesis|chemo|pregnant|gord|coeliac|stoma|opioid|codeine|heart_failure|oedema|impaction|movicol|laxido|fussy|mumps|sialadenitis|stone in sentence
yes     Anorexic at 14. [Lunch in the bin] again.
yes     [Runs up and down stairs at 3am], [parotids full].
no      Senna for constipation 2 nocte.
no      Breakfast at 7, sandwich at noon.
