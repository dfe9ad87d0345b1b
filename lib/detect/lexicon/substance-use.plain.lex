# Drugs and drink said outright in a few words
rule    su-plain-drug
does    prompt ask sure
why     Dependence on, or misuse of, a drug is named.
basis   rule 1 (ask); terse notes, lexicon team 2026-11-22
say     @dep-drug @dep-state;
        dependent|addicted|addiction|dependence|hooked on|to @dep-drug;
        misuses|misusing|misused|abuses|abusing|abused drugs|substances|meds|codeine|tramadol|pregabalin|diazepam|
            prescription_drugs;
        @habit-drug @habit-when;
        snort|snorts|snorted|snorting ..1 @habit-drug|lines|powder|cocaine|ritalin|speed;
        buy|buys|buying|bought|sourcing|ordering ..1 xanax|valium|diazepam|pregabalin|codeine|tramadol|zopiclone|benzos|
            benzo|fentanyl|"street valium" ..1 online|street|internet|"dark web"|mates|dealer|friend|illicitly|snapchat;
        buys|buying street @dep-drug
say     on|stable|started|daily|supervised|restarted OST;
        OST script|pickup|clinic|prescription|programme|stable|daily|supervised|rv|review;
        alcohol|drug|drugs|opiate|heroin|cocaine|cannabis rehab;
        detox ref|referral|bed|completed|planned|admission|unit|inpatient|community|failed|x2|started;
        in|inpatient|community|home|requests|awaiting|wants|needs detox;
        opiate|opioid|heroin|benzo withdrawal|withdrawals|withdrawing;
        anabolic|"gym" steroid|steroids;
        steroids ..1 gym|bodybuilding|bulking|"body building";
        "injecting steroids"|"inject steroids"
unless  can|cans|bottle|glass|diet|zero|cola|warned|warning|caution|cautioned|risk|risks|leaflet|counselled|contract|
            addictive|tea|foot|juice|cleanse|botox|osteopenia|sugar|chocolate|audit|interaction|interactions|knee|
            shoulder|walking|gait|bath|screen_neg|toothpaste|spice_allergy|food in clause
yes     [Opioid dependence], CGL.
yes     [Coke at weekends].
yes     [Steroids from gym], gynaecomastia.
yes     [Detox referral] sent.
no      Warned of codeine dependence.
no      Diet coke at weekends.
no      Steroid injection, knee.

rule    su-plain-drink
does    prompt ask sure
why     Harmful drinking is named or counted.
basis   rule 1 (ask); terse notes, lexicon team 2026-11-22
say     AUDIT @audit-high;
        "audit-c"|"audit c" "8"|"9"|"10"|"11"|"12";
        @big-units units|"u"|"iu_alcohol" ..1 week|wk|weekly|pw|alcohol|etoh;
        "40u"|"45u"|"50u"|"55u"|"60u"|"65u"|"70u"|"75u"|"80u"|"90u"|"100u"|"110u"|"120u"|"130u"|"140u"|"150u"|"160u"|
            "180u"|"200u" ..1 week|wk|weekly|pw|"/wk"|alcohol;
        bottle|bottles|litre|litres|"1l"|"70cl"|"half bottle"|"1/2 bottle" ..1 @spirit ..1 day|daily|night|nightly|
            "every day"|"every night";
        @heavy-count ..2 cans|pints|beers|ciders|lagers|vodkas|gins|tinnies ..1 daily|day|night|nightly|"every day"|
            "every night"|"most days"
say     "6"|"7"|"8"|"9"|"10"|"11"|"12"|"14"|"15"|six|seven|eight|nine|ten|twelve pints|cans|beers|
            ciders ..1 "a session"|"a sitting"|"a time"|"each time";
        drinking again|daily|alone|secretly;
        back|started drinking again?;
        binge drinks|drink|drank|drinker|drinking;
        worried|concerned|concern|complains|complained|unhappy|upset ..1 about|re|regarding|by|with|over ..1 his|her|my|
            pts|patient|their drinking|alcohol|boozing
say     drinks|drinking|drink "on waking"|"in mornings"|"in the mornings"|"in the morning"|"first thing"|"before work"|
            heavily|excessively|"to excess"|"to cope"|"to blackout"|"round the clock"|"from morning"|"himself to sleep"|
            "herself to sleep";
        "dts" ~num|~date|@year-past|previous|risk|hx|prev|in;
        "delirium tremens";
        withdrawing ..1 shakes|shaking|sweating|tremor|rattling|clucking|sweaty|alcohol;
        drunk|intoxicated|inebriated at|in|on|today ..1 appt|appointment|surgery|reception|arrival|clinic|work|school|
            phone|attendance|today;
        attend|attends|attending|joined|joining|goes_to|"going to"|back_at AA|NA|CA;
        "alcoholics anonymous"|"narcotics anonymous"|"cocaine anonymous"
unless  @soft-drink|patients|practice|clinical|cycle|diphtheria|tetanus|repatriation|works|sober_driver|breakdown|assoc|
            road in clause
yes     [10 full strength beers most nights].
yes     [AUDIT 28], agreed referral.
yes     [80 units/wk], cutting down.
yes     [Drinking in mornings].
yes     [Drunk at appt], rebooked.
yes     [Drinking again] since they split.
yes     Wife [worried re his drinking].
no      Back drinking fluids, wet nappies.
no      8 cans of coke daily.
no      Insulin 60 units weekly total.
no      Audit 28 patients recalled.
no      Ibuprofen, sugary drink + rest.

rule    su-plain-more
does    prompt ask sure
why     Drug use or harmful drinking is told outright.
basis   rule 1 (ask); terse notes, lexicon team 2026-11-22
say     back|on|using|scoring ..1 on? the? gear|smack;
        "1g"|"2g"|"3g"|"0.5g"|"3.5g"|"7g"|gram|grams ..1 coke|cocaine|ket|weed|cannabis|heroin|speed|mdma|hash;
        bong|bongs|spliff|spliffs|zoots ..1 daily|nightly|day|night|~num;
        "black mamba";
        pregabs|vallies|benzos|xanax|@dep-drug ..1 off|from ..1 street|dealer;
        taking|takes|using|uses|borrowing|borrows|stealing|steals|nicking @adult-near @dep-drug|elvanse|ritalin|patches;
        "nurofen plus"|solpadeine|"otc codeine"|"otc co-codamol" "x32"|"x24"|"x16"|"x12"|"32"|"24"|"16"|abuse;
        tabs|tablets ..1 day|daily "nurofen plus"|solpadeine|"otc codeine";
        trenbolone|nandrolone|dianabol|winstrol|anavar|sarms|"deca durabolin";
        steroid|steroids ..2 gym
say     drinks|drinking|drank ..1 litre|litres|bottle|bottles|"70cl"|"1l" of? @spirit ..1 "d"|day|daily|night|nightly;
        @spirit "+" daily|nightly|"every night";
        AUDIT "18/40"|"20/40"|"22/40"|"24/40"|"25/40"|"26/40"|"28/40"|"30/40"|"32/40"|"34/40"|"35/40"|"36/40"|"38/40";
        drunk daily|nightly|regularly|"every day"|"most days"|"every night";
        "morning drinking"|"morning drinker"|"daily drinker";
        hide|hides|hiding|hid bottles|empties|vodka|alcohol;
        alcohol|alcoholic|etoh seizure|seizures|hepatitis|ketoacidosis|pancreatitis|hallucinosis|fits|neuropathy|
            cardiomyopathy;
        sober ~num|since|~date;
        drink|drunk driver;
        lost ..1 script|prescription|tabs|tablets again ..2 @dep-drug
unless  fishing|riding|climbing|landing|cycling|bike|"hit by"|knee|joint|inhaled|cream|baby|formula|water|"rule out"|
            exclude|excluded|house|snake|charity|advice in clause
yes     [Back on gear].
yes     [1g coke]/wk.
yes     [Hiding bottles], wife found.
yes     [Alcohol seizure] 2020.
no      Hit by drink driver, whiplash.
no      Riding gear too tight.
