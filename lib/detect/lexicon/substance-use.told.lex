# Drink and drugs told without the name of the trouble
rule    drink-measured
does    prompt ask likely
why     Tells of drinking by amount and habit.
basis   rule 1 (ask); lexicon team 2026-11-22
say     bottle|bottles|"half bottle"|litre|"70cl"|"75cl" ..2 @spirit ..4 @each-day; @heavy-count ..1 cans|tins|tinnies|pints|bottles of? ..2 @drink-any ..4 @each-day; @heavy-count @spirit|gins|vodkas|ciders|stellas|tinnies|cans ..4 @each-day|"school run"; reek|reeks|reeking|stink|stinks|stank ..2 of ..1 @drink-any|drink|booze|alcohol|special; smell|smells|smelling|smelt of|strongly ..1 @spirit|drink|booze|alcohol|lager|cider; breath ..2 smell|smells|smelling|smelt ..2 drink|alcohol|booze|vodka; drinks|drinking|swigs|swigging|sips|necking|downs ..3 @drink-any ..4 secretly|mug|flask|thermos|"water bottle"|"from waking"|"at breakfast"|"at his desk"|"at her desk"; @drink-any ..2 in|inside|from ..2 "hot-water bottle"|"hot water bottle"|mug|kettle|cistern|teapot|"water bottle"|thermos|"shampoo bottle"|"squash bottle"
say     shakes|shaky|shaking|trembles|trembling|sweats|retches ..4 until|till ..3 "had one"|"has one"|"had a drink"|"had a couple"|"first one"|"first drink"; on the ..1 @spirit|cans|sauce|booze|lash ..2 ever|since|again|every|most|all; @spirit at ~time|~num|eleven|ten|noon|nine|eight|breakfast|lunchtime; empties|miniatures ..3 under|behind|in|inside|beneath; find|finds|found|hides|hiding|hid|hidden|stash|stashes ..4 miniatures|empties|"empty bottles"|vodka|whisky|gin|sherry|cider ..5 in|under|behind; ~num|bottles ..2 bottles? under the sink|bed|stairs; flask|livener ..5 wobble|shakes|tremor|"10am"|"9am"; hands|shakes|shaking ..6 sorted|settle|settled|steady|steadied|gone ..5 "a can"|"a drink"|vodka|"first one"|"first drink"|cider; "no off switch"|"wakes up shaking"|"wakes shaking"|"one's never enough"|"can't sleep without a drink"|"can't face work without a drink"|"lost weekends"|"mummy juice"|"wine witch"; "twice the limit"|"three times the limit"|"3x over"|"3x limit"|"banned for drink"|"over the drink drive"; drink|alcohol team|worker|service; AA|NA|CA meeting|meetings|sponsor|chip|book|fellowship|steps; AA|NA|CA in ..1 wallet; sponsor|chip|fellowship ..3 AA|NA|wallet|sober|clean; slip|slipped|lapse|lapsed|relapse|relapsed ..5 drink|drinking|drank|wine|vodka|cans|tabs|using; ~num days|weeks|months|years|yrs sober|abstinent
say     two|three|four|five|six|~num cans|tins|bottles|glasses ..3 "before the school run"|"before work"|"before lunch"|"by lunch"|"by lunchtime"|"before breakfast"|"to get going"; stopping|stopped|"came off it"|"gave up" ..6 saw|seeing|sees|seen ..1 ants|spiders|rats|insects|bugs|mice|"things on the wall"; flask at work|school|"the office"; @big-units units|u|"u/wk"|"units/week"|"units/wk"|"upw"|"u/week"; AUDIT|"audit-c" ..1 @audit-high; half|~num|a|one|two|"1/2" btl|bot|btls|bots ..1 @spirit|@drink-brand; btl|btls|bots|bot ..1 @spirit|@drink-brand ..3 @each-day; @drink-brand lined|stacked|piled|"in rows"|crates|empties|cans; @heavy-count|~num doubles|whiskies|brandies|measures ..2 nightly|daily|night|day|evening|each; @heavy-count pints|cans|tins|glasses nightly|daily|nights; about @heavy-count doubles
unless  water|milk|formula|juice|lucozade|feed|infant|allergy|shampoo|diet|pop|perfume|ointment|sun|gel|cordial|energy|monster|electrolyte|vitamins|breakdown|battery|batteries|asthma|inhaler|cook|cooking|disc|nappy|potty|bowel|bleach|insulin|lantus|tresiba|toujeo|levemir|novorapid|humalog|abasaglar|botox|heparin|actrapid|humulin|vitamin|blood|glargine|degludec|basal|bolus|botulinum|colecalciferol|dysport in sentence
yes     [Two cans before work] to stop the shake.
yes     [Stopped on Sunday and saw spiders] on the curtain.
yes     [Six cans of Stella a night], more at weekends.
yes     [Reeking of whisky] at the desk.
yes     [Gin in the kettle], son found it.
yes     Goes to [AA meetings], [2 years sober].
no      Two bottles of milk a night.
no      Slipped disc last week.
no      Glass of wine most nights, 8 units a week.
no      Two weeks dry cough.

rule    drug-habit
does    prompt ask likely
why     Tells of using, buying or selling drugs.
basis   rule 1 (ask); lexicon team 2026-11-22
say     snort|snorts|snorting|snorted|smokes|smoked|smoking|injects|injecting|jagging|"addicted to"|"hooked on"|scoring|dealing|"deals"|racking ..2 @drug-sure; use|uses|using|used|take|takes|taking|took|buy|buys|buying|do|does|doing|"on"|"back on"|tried|grows|growing ..2 @drug-sure ..5 @drug-often; @drug-sure ..3 "only weekends"|"most days"|"every day"|daily|"to keep warm"|habit|user|dealer; hoover|hoovering|hoovered|snorting|racking ..4 gram|grams|g|line|lines; crack|heroin|cannabis|cocaine entry|code|coded; smoke|smokes|vape|vapes|puff|spliff ..9 "shut up"|"quiet my head"|"quieten my head"|"get my head"|"switch my head"; "brown mostly"|"brown and white"|"use brown"|"using brown"|"smokes brown"|"bit of brown"|"bag of brown"; i use ..3 keep_warm|cope|brown; a|odd|few line|lines ..1 on|at ..1 a? friday|fridays|weekend|weekends|party; smoke|smokes|smoking|smoked ..3 quarter|eighth|ounce ..2 week|wk|fortnight|day
say     sniff|sniffs|sniffing|huffing|inhaling ..1 aerosols|aerosol|glue|petrol|gas|"lighter fluid"|solvents|deodorant|butane|"gas canisters"; "coke"|cocaine|weed|ket|heroin|drugs ..6 owes|owing|debt|debts|dealer; buy|buys|buying|bought|score|scores|scoring|sell|sells|selling|sold ..2 @drug-sure|"blues"|gabbies|pregabs ..4 off|from|at|street|station|lad|dealer; steroids ..2 from|at|off ..1 gym|mate|lad|website|online; found ..6 needle|syringe ..1 in|beside|by|next; failed|fail|sacked ..3 drug|drugs test; gel|patch|patches ..3 scraped|sucked|sucks|licked|smoked; suck|sucks|sucked|sucking|scrape|scrapes|scraping ..2 patch|patches|fentanyl; "on tick"|"owes the dealer"|"owes dealers"|"drug money"|"trap house"|"burner phone"|"bagging up"; tens|strips|street of|off? vallies|blues|"xanax"|benzos|pregabs; on ..1 street vallies|blues|valium|benzos; lied|lie|fibbed ..3 form|questionnaire|medical ..8 drug|drugs|drink|smoke; form i|he|she lied
say     failed|fail|fails ..2 random|"d&a"|"drug and alcohol"|breathalyser|"roadside"|swab|"drugs test"|"drugs swab"; positive|failed ..2 random; "random drug"|"random test" ..3 failed|positive|work; from|off|on|over|chasing ..1 the? foil; "the green stuff"|"green script"|"the green juice"; silver|little ..1 bulbs|bullets|canisters|chargers|cylinders; septum|nose|nostril ..6 hole|perforated|perforation|collapsed|whistles|whistling; nose whistles; shares|sharing|shared|share ..1 @drug-kit; clean|fresh ..1 packs|works|pins|barrels; brown ..1 smoked|foil|injected|needle; good veins ..6 arms|legs|ran|gone|once; shaky|sweats|sweaty|shaking|rattling|sick ..1 till|until ..4 van|chemist|script|dose|dealer; veins|places ..3 arms|legs|left|gone ..3 knee|groin|neck|feet|toes|hand; "ran out of veins"|"ran out of places"|"run out of veins"; "the horse stuff"|"horse tranquilliser"|"horse tranquiliser"; hair strand; blue|white|yellow|pink|green ones|tablets|pills|bars ..5 "get up"|"come down"|"come up"|"stay awake"|"off to sleep"|"get going"; crushed|bombed|dabbed|dropped|necked|swallowed ..2 it|one|half|pill ..4 rave|festival|party|club|warehouse|lemonade|rizla|drink; smelt|smell|smells|stinks ..1 it|weed|of ..2 on ..1 blazer|clothes|uniform|jacket|hoodie|him|her; eyes like|"bloodshot" ..1 tomatoes|saucers|dinner_plates; ~num|got|made|reached ..2 days|weeks|months ..3 then|before ..2 wake|wedding|party|slip|slipped|relapse|funeral
say     admits|admitted|confesses|likes|enjoys|does|do|did|took|takes|uses ..1 "coke"|"weed"|"ket"|"charlie"|"mandy"|"md"; positive ..1 test ..6 suspension|suspended|sacked|rail|employer|dismissed|disciplinary; hair sample|follicle|strand|test ..3 mon|drugs|dvla|court|result; NSP|NX card|pack|packs|visit|pharmacy|kit|voucher; "off his face"|"off her face"|"off my face"; on|taking|took|using|with|of G and|at|vomit|again|weekends|chem; solvents|glue|gas|butane|aerosols again|misuse|abuse|use|sniffer|sniffing; "ring round mouth"|"rash round mouth and"; edibles|brownies|gummies ..4 thc|weed|cannabis|made|stoned|spaced; coming_down|come_down|came_down ..2 off|from|on ..1 @drug-sure|"speed"; line|lines|gram|grams|bump|bumps|wrap|wraps|bag|key of ..1 @drug-sure; urine|screen|swab|sample|test|saliva ..2 positive|pos|"+ve" for ..2 morphine|opiates|opiate|opioids|codeine|benzos|benzodiazepines|amphetamine|cocaine|cannabis|thc|methadone|ketamine|heroin; inhale|inhales|inhaled|inhaling|sniff|sniffing|huffing ..3 duster|hairspray|thinner|remover|petrol|gas|aerosols|deodorant|solvent|solvents; vials|ampoules|amps|juice ..2 from|off ..2 gym|online|mate|dealer|contact|supplier; since|after|out_of|left|during|before|attended|"went to" ..1 rehab ..2 in|for|at|he|she; smoking|smokes|smoke ..1 rocks|rock|stones|base
say     getting|get|gets|buy|buying|taking|take|takes|take|has ..3 ones|tablets|pills|blues|yellows ..2 from|off ..1 a guy|man|lad|mate|bloke|friend|neighbour|dealer; citric; spat|spits|spitting ..3 sleeve|cup|dose|methadone|supervised; mouth checked; swallow|swallowing watched|supervised|observed; keeps|swaps|swapping|barter|bartering|trades|trading|stash|stashes|deals|deal ..3 @drug-sure|@controlled-drug; he|she|i|partner|boyfriend injects her|him|me|"each other"; towel ..2 under ..1 door; dealer's|dealers number|name|car; ~num of ..1 the liquid|green|juice|meth; "spice"|ketamine|cannabis|drugs likely|probably|suspected|probable; likely|probable|suspected|possible "spice"|ketamine|drugs; buys|buy|buying|gets|getting ..2 extra|blue|white|yellow|more ..2 from|off ..2 cousin|friend|mate|neighbour|sister|brother|lad|guy|man|dealer; @drug-sure|drug binge|bender|session|habit|debt|relapse|lapse|comedown; crack binge|bender|comedown|debt|gang|den|cocaine; clean|sober since ~num|~date; veins ..4 using|injecting|drugs|heroin|"my using"|"his using"|"her using"
say     steroids|"gear"|juice ..3 inject|injecting|injects|gym|bulk|bulking|cycle|cycles; detox finished|finishes|starts|started|completed|complete|failed|over|bed|again|date|programme
unless  puffer|preventer|spacer|ventolin|allergy|anaesthetic|theatre|sedation|dental|patio|garden|hay|tobacco|baccy|rollies|rice|bread|sugar|eye|eyes|camera|toddler|recycling|carpet|pollen|perfume|decongestant|fish|beer|zero|diet|full-fat|inhaler|urodynamics|cystometry|detrusor|bladder|test_strip|pregnan|covid|nicotine|nrt|biopsy|skin|daffodil|gardening|crocus|light|lamp|cautery|crusts|naseptin|blister|baking|baked|oven_dish|thermal|insoles|orthotics|colonoscopy|sheath|vape_coil|alport|stent|acne|flower|flowers|gas_boiler|carbon|landlord|adhesive|whitening|eye_drops|stroke|hip|knee|cardiac|pulmonary|neuro|physio|vestibular|amputation|frame|spacer|insulin|ivf|fertility|heparin|b12|citric_acid_allergy|citrate|anxiety|methotrexate|fentanyl_lozenge|clexane|dry_mouth|smoke_alarm|mackerel|salmon|foil_blanket|toffee|chemo|cannulas|eczema_cream|juice_cleanse|inhaled|tennis in sentence
yes     [Hoovering two grams] most weekends.
yes     [Smokes weed] out the window.
yes     Son [sucks the patches], tin scraped.
yes     [Shaky till the van] comes.
no      Hoovering the stairs brings on chest pain.
no      Smokes 10/day, trying to stop.
no      Brown inhaler twice daily.
no      I use to walk daily.
no      Uses the brown puffer twice daily.

rule    drug-screened
does    prompt ask likely
why     A urine or other screen for drugs is told.
basis   rule 1 (ask); lexicon team 2026-11-22
say     uds|udt|"urine tox"|"tox screen"|"drug test"|"drugs test"|"hair test"|"urine drug screen" ..6 "+"|"+ve"|pos|positive|benzo|opiates|opiate|coke|cocaine|thc|cannabis|methadone|bup
when    denied keep
unless  urodynamics in sentence
yes     [UDS opiates] positive.
yes     [Urine tox benzo] neg.
no      UDS for the urodynamics file.
no      Hair test for ringworm.

rule    supply-sought
does    prompt ask sign
why     Asks for or loses more of a medicine that is misused than expected.
basis   rule 1 (ask); lexicon team 2026-11-22
say     @controlled-drug ..6 @lost-supply; @lost-supply ..6 @controlled-drug; want|wants|wanted|demand|demands|demanded|insists|asks|asked ..3 @controlled-drug ..4 more|early|again|increase; pharmacist|chemist ..3 says ..2 also|too ..4 at|from; "three different chemists"|"four chemists"|"different chemists"|"two practices"|"four practices"; fits|withdraws|"climbs the walls" ..2 if ..2 skips|misses|stops|without
unless  madeira|weight|sick|shortage|hrt in sentence
yes     Buys heroin. [Lost his pregabalin] again.
yes     Uses weed daily. [Diazepam left on the bus].
no      Codeine made her sick, lost weight.
no      Patches lost to the shortage, HRT swapped.

rule    drink-or-drug-trace
does    prompt ask sign
why     A sign often left by drink or drugs.
basis   rule 1 (ask); lexicon team 2026-11-22
say     nosebleeds|sweats|shakes|jittery|wired|comedown ..4 weekend|sweats|gram|missed|party|monday|mondays; missed ..4 christening|wedding|funeral|"sports day" ..2 in_it|hungover; crash|crashed|crashing ..3 car|van|scooter|"mobility scooter"; blew ~num; "found slumped"|"asleep at the wheel"|"hands shake"|"can't hold a cup"|"dilated pupils"|"pupils like"|"slurred on the phone"|"slurring on the phone"|"money missing"|"burn holes"|"little burns on"|"fingers burnt"|"picks at skin"|"jaw going"; "down the sink"|"down the drain"; "drinking more"|"drinking again"|"back drinking"; abscess ..2 groin; "old sinus"|"collapsed veins"|"no veins left"|"clean works"; "kit from the van"|"the van on tuesdays"; needle|needles|syringe|syringes in ..1 his|her? foot|sock|pocket|bed|bathroom|mattress|sleeve
unless  eating|pins in sentence
yes     Vodka in the cistern. [Crashed the car] Monday.
yes     Snorting coke. [Pupils like] saucers.
no      Hot sweats of the menopause.
no      Eating and drinking again.
