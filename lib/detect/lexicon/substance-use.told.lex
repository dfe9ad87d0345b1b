# Drink and drugs told without the name of the trouble
rule    drink-measured
does    prompt ask sure
why     Tells of drinking by amount and habit.
basis   rule 1 (ask); lexicon team 2026-11-22
say     bottle|bottles|"half bottle"|litre|"70cl"|"75cl" ..2 @spirit ..4 @each-day;
        @heavy-count ..1 cans|tins|tinnies|pints|bottles of? ..2 @drink-any ..4 @each-day;
        @heavy-count @spirit|gins|vodkas|ciders|stellas|tinnies|cans ..4 @each-day|"school run";
        reek|reeks|reeking|stink|stinks|stank ..2 of ..1 @drink-any|drink|booze|alcohol|special;
        smell|smells|smelling|smelt of|strongly ..1 @spirit|drink|booze|alcohol|lager|cider;
        @drink-any ..2 in|inside|from ..2 "hot-water bottle"|"hot water bottle"|mug|kettle|cistern|teapot|
            "water bottle"|thermos|"shampoo bottle"|"squash bottle"
say     on the ..1 @spirit|cans|sauce|booze|lash ..2 ever|since|again|every|most|all;
        empties|miniatures ..3 under|behind|in|inside|beneath;
        find|finds|found|hides|hiding|hid|hidden|stash|stashes ..4 miniatures|empties|"empty bottles"|vodka|whisky|gin|
            sherry|cider ..5 in|under|behind;
        flask|livener ..5 wobble|shakes|tremor|"10am"|"9am";
        "twice the limit"|"3x over"|"3x limit"|"banned for drink";
        drink|alcohol team|worker|service;
        AA|NA|CA meeting|meetings|sponsor|chip|book|fellowship|steps;
        AA|NA|CA in ..1 wallet;
        sponsor|chip|fellowship ..3 AA|NA|wallet|sober|clean;
        slip|slipped|lapse|lapsed|relapse|relapsed ..5 drink|drinking|drank|wine|vodka|cans|tabs|using;
        ~num days|weeks|months|years|yrs sober|abstinent
say     two|three|four|five|six|~num cans|tins|bottles|glasses ..3 "before the school run"|"before work"|"before lunch"|
            "by lunch"|"by lunchtime"|"before breakfast"|"to get going";
        stopping|stopped|"came off it"|"gave up" ..6 saw|seeing|sees|seen ..1 ants|spiders|rats|insects|bugs|mice;
        flask at work|school|"the office";
        AUDIT|"audit-c" ..1 @audit-high
say     "no off switch"|"one's never enough"|"lost weekends"|"mummy juice"|"wine witch"
unless  water|milk|formula|juice|lucozade|feed|infant|allergy|shampoo|diet|pop|perfume|ointment|sun|gel|cordial|energy|
            monster|electrolyte|vitamins|breakdown|battery|batteries|asthma|inhaler|cook|cooking|disc|nappy|potty|bowel|
            bleach|insulin|lantus|tresiba|toujeo|levemir|novorapid|humalog|abasaglar|botox|heparin|actrapid|humulin|
            vitamin|blood|glargine|degludec|basal|bolus|botulinum|colecalciferol|dysport in sentence
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
does    prompt ask sure
why     Tells of using, buying or selling drugs.
basis   rule 1 (ask); lexicon team 2026-11-22
say     snort|snorts|snorting|snorted|smokes|smoked|smoking|injects|injecting|jagging|"addicted to"|"hooked on"|scoring|
            dealing|"deals"|racking ..2 @drug-sure;
        use|uses|using|used|take|takes|taking|took|buy|buys|buying|do|does|doing|"on"|"back on"|tried|grows|
            growing ..2 @drug-sure ..5 @drug-often;
        @drug-sure ..3 "only weekends"|"most days"|"every day"|daily|"to keep warm"|habit|user|dealer;
        hoover|hoovering|hoovered|snorting|racking ..4 gram|grams|g|line|lines;
        crack|heroin|cannabis|cocaine entry|code|coded;
        smoke|smokes|vape|vapes|puff|spliff ..9 "shut up"|"quiet my head"|"quieten my head"|"get my head"|
            "switch my head";
        "brown mostly"|"brown and white"|"use brown"|"using brown"|"smokes brown"|"bit of brown"|"bag of brown";
        i use ..3 keep_warm|cope|brown
say     found ..6 needle|syringe ..1 in|beside|by|next;
        gel|patch|patches ..3 scraped|sucked|sucks|licked|smoked;
        suck|sucks|sucked|sucking|scrape|scrapes|scraping ..2 patch|patches|fentanyl;
        "on tick"|"owes the dealer"|"owes dealers"|"drug money"|"trap house"|"burner phone"|"bagging up";
        tens|strips|street of|off? vallies|blues|"xanax"|benzos|pregabs;
        form i|he|she lied
say     "the green stuff"|"green script"|"the green juice";
        silver|little ..1 bulbs|bullets|canisters|chargers|cylinders;
        septum|nose|nostril ..6 hole|perforated|perforation|collapsed|whistles|whistling;
        shares|sharing|shared|share ..1 @drug-kit;
        brown ..1 smoked|foil|injected|needle;
        good veins ..6 arms|legs|ran|gone|once;
        shaky|sweats|sweaty|shaking|rattling|sick ..1 till|until ..4 van|chemist|script|dose|dealer;
        hair strand
say     admits|admitted|confesses|likes|enjoys|does|do|did|took|takes|uses ..1 "coke"|"weed"|"ket"|"charlie"|"mandy"|
            "md";
        hair sample|follicle|strand|test ..3 mon|drugs|dvla|court|result;
        on|taking|took|using|with|of G and|at|vomit|again|weekends|chem;
        line|lines|gram|grams|bump|bumps|wrap|wraps|bag|key of ..1 @drug-sure
say     spat|spits|spitting ..3 sleeve|cup|dose|methadone|supervised;
        buys|buy|buying|gets|getting ..2 extra|blue|white|yellow|more ..2 from|off ..2 cousin|friend|mate|neighbour|
            sister|brother|lad|guy|man|dealer;
        @drug-sure|drug binge|bender|session|habit|debt|relapse|lapse|comedown
say     detox finished|finishes|starts|started|completed|complete|failed|over|bed|again|date|programme
say     "ran out of places"|"horse tranquilliser"|"off his face"|"off her face"|"off my face"|citric
unless  pastry|chef|rental|"share house"|"shared house"|landlord|housemates|puffer|preventer|spacer|ventolin|allergy|
            anaesthetic|theatre|sedation|dental|patio|garden|hay|tobacco|baccy|rollies|rice|bread|sugar|eye|eyes|camera|
            toddler|recycling|carpet|pollen|perfume|decongestant|fish|beer|zero|diet|full-fat|inhaler|urodynamics|
            cystometry|detrusor|bladder|test_strip|pregnan|covid|nicotine|nrt|biopsy|skin|daffodil|gardening|crocus|
            light|lamp|cautery|crusts|naseptin|blister|baking|baked|oven_dish|thermal|insoles|orthotics|colonoscopy|
            sheath|vape_coil|alport|stent|acne|flower|flowers|gas_boiler|carbon|landlord|adhesive|whitening|eye_drops|
            stroke|hip|knee|cardiac|pulmonary|neuro|physio|vestibular|amputation|frame|spacer|insulin|ivf|fertility|
            heparin|b12|citric_acid_allergy|citrate|anxiety|methotrexate|fentanyl_lozenge|clexane|dry_mouth|smoke_alarm|
            mackerel|salmon|foil_blanket|toffee|chemo|cannulas|eczema_cream|juice_cleanse|inhaled|tennis in sentence
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
say     uds|udt|"urine tox"|"tox screen"|"drug test"|"drugs test"|"hair test"|"urine drug screen" ..6 "+"|"+ve"|pos|
            positive|benzo|opiates|opiate|coke|cocaine|thc|cannabis|methadone|bup
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
say     @controlled-drug ..6 @lost-supply;
        @lost-supply ..6 @controlled-drug;
        want|wants|wanted|demand|demands|demanded|insists|asks|asked ..3 @controlled-drug ..4 more|early|again|increase;
        "four chemists"|"different chemists"|"two practices"|"four practices"
unless  madeira|weight|sick|shortage|hrt in sentence
yes     Buys heroin. [Lost his pregabalin] again.
yes     Uses weed daily. [Diazepam left on the bus].
no      Codeine made her sick, lost weight.
no      Patches lost to the shortage, HRT swapped.

rule    drink-or-drug-trace
does    prompt ask sign
why     A sign often left by drink or drugs.
basis   rule 1 (ask); lexicon team 2026-11-22
say     nosebleeds|sweats|shakes|jittery|wired|comedown ..4 weekend|sweats|gram|missed|party|monday|mondays;
        missed ..4 christening|wedding|funeral|"sports day" ..2 in_it|hungover;
        crash|crashed|crashing ..3 car|van|scooter|"mobility scooter";
        blew ~num;
        "found slumped"|"asleep at the wheel"|"hands shake"|"dilated pupils"|"pupils like"|"money missing"|"burn holes"|
            "little burns on"|"fingers burnt"|"picks at skin"|"jaw going";
        "down the sink"|"down the drain";
        "drinking more"|"drinking again"|"back drinking";
        abscess ..2 groin;
        "old sinus"|"collapsed veins"|"no veins left"|"clean works"
unless  eating|pins in sentence
yes     Vodka in the cistern. [Crashed the car] Monday.
yes     Snorting coke. [Pupils like] saucers.
no      Hot sweats of the menopause.
no      Eating and drinking again.
