# Drinking
rule    alcohol-problem
does    prompt ask sure
why     Dependence on alcohol or harmful drinking is written about.
basis   rules 1, 19, 31; lexicon team 2026-11-21
say     @alcohol-problem;
        AWS risk|explained;
        with|w|had|of|has|in|previous|prev|prior|past DTs;
        DTs and|+;
        DTs last|seizure;
        seizure|fit ..6 last drink|ambulance|vodka;
        alcohol|etoh ..1 xs|excess|abuse;
        alcohol|etoh|drink ..1 dependence|dependent|dependency|withdrawal|withdrawals|detox|rehab|relapse|misuse|
            problem|liaison|worker;
        relapse ..3 drink|drinking|alcohol;
        "assisted withdrawal"|"alcohol care team"|"community detox"|"home detox"|"inpatient detox"|"wants detox"|
            "wants a detox"|"wants 'a detox'";
        SADQ|CIWA;
        @icd-drug;
        drink|drinks|drank|drinking|swigs ..1 @not-drink;
        heavy|harmful|hazardous|problem|problematic|excessive|risky|uncontrolled|dependent alcohol|etoh;
        alcohol|etoh use disorder|"d/o"|problem;
        alcohol|etoh dependance|addiction;
        "dui"|"d.u.i";
        "as drinking"|"because drinking"|"while drinking"|"continues to drink"
unless  drinks|avoid|liver_flush|tetanus|diphtheria|booster in clause
unless  brands_of_tea|mumps|gargle|breastfeeding in sentence
yes     [Alcohol dependence], wants help.
yes     Admitted [with DTs] last month.
yes     Known [heavy EtOH], cutting down.
yes     [ETOH use disorder], not ready.
no      No heavy alcohol.
no      DTs booster given, diphtheria tetanus.
no      Juice detox from magazine.

rule    drinking-told
does    prompt ask likely
why     How much or when the patient drinks is told in a way that points to dependence.
basis   4b; lexicon team 2026-11-21
say     bottle|bottles|litre|l|1l|"70cl"|"75cl"|half ..3 vodka|whisky|gin|brandy|rum|wine|red|white|prosecco|cider|
            spirits ..5 night|day|daily|nightly|evening|since|most;
        bottle|bottles a|per|every night|evening;
        bottles|cans ..2 a|per night|day|nightly;
        cans ..3 from waking;
        cans from;
        vodka/day;
        vodka ..1 day|daily|morning;
        ~num cans ..6 waking|night|day|shaking;
        "on the cans"|"on the bottle"|"off the bottle"|"on the drink"|"on the booze"|"hits the bottle"|"hides empties"|
            "hides bottles"|"hiding bottles"|"hidden bottles"|"a livener"|livener|"eye opener"|"morning drinking"|
            "drinks alone"|"drinking alone"|"drinking in secret"|"secret drinking"|"drinking to cope"|"drinks to cope"|
            "drinks to sleep"|"lost count of"|"drinking the farm"|"smelt of drink"|"drink driving"|"drink-driving"|
            "blew over";
        empty ..2 bottles;
        binge ~num days;
        drinking|drink binge;
        relapse after ..3 sober;
        months|years|weeks|days sober;
        hide|hid|hidden|keep|find|found|stash ..4 wine|vodka|whisky|gin|flask|empties|cans ..4 @hide-place;
        wine|vodka|gin|whisky|sherry ..3 teapot|mug|thermos|"water bottle";
        smell|reek|stink|stank of|strongly ..1 alcohol|drink|booze|vodka;
        shake|shaking|shaky|shook|tremble|sweats|hands ..4 till|until|before|after|without "first one"|"second one"|
            "the second"|"first drink"|livener|drink;
        "first drink" now|"10am"|"9am"|at|by|before;
        needs|need drink before|to;
        one before he|she can;
        found ..3 cistern|"spare wheel";
        the empties;
        empties ..2 under|behind|seen|found|bed;
        drink|drinking to block|blot|forget|numb|cope;
        still drinking ..3 cans|40u|heavily;
        vodka d|day|daily
say     @heavy-count ..1 cans|tins|pints|tinnies|bottles ..3 by|before|a|per|each|every|most ..2 @each-day|"tea time"|
            teatime|lunch|tea|bed|breakfast;
        "eye-opener"|"eye-openers";
        hide|hides|hiding|hidden|hid|stash|stashes|stashed ..3 wine|vodka|gin|whisky|bottles|cans|cider|brandy|alcohol|
            drink|booze|empties;
        bottles|cans|empties ..3 round|around|under|behind|beside|beneath|littering ..3 chair|bed|sofa|settee|room|
            house|flat|floor;
        shakes|sweats|shaking|tremor|trembles|jittery|retching ..2 if|when|without ..3 drink|alcohol|"a can"|
            "first can"|"had none";
        sweats|shakes ..1 till|until ..3 glass|drink|can|first;
        litre|bottle|l ..2 vodka|whisky|gin|rum|brandy|wine ..3 sleep|"get off"|"to cope"|through;
        "gets her to sleep";
        retch|retches|retching|heaves|heaving ..3 teeth|toothbrush;
        sweats|sweaty|shakes|shaky|trembles ..1 by eleven|noon|ten|nine|lunchtime|lunch|morning|~time;
        wine|vodka|whisky|gin ..3 every night|evening|day|morning;
        still drinking|on_the_drink|boozing;
        always|daily|"every day"|turned_up|attended|came_in|found|arrived|arrival|visibly|appeared|seemed ..1 drunk|
            intoxicated|inebriated;
        drunk ..1 "at work"|"on arrival"|daily|"every day"|"every night"|again|"in charge";
        drink|drinks|drinking ..2 too_much|excessively|"to excess"|"in secret"|secretly
say     hands|shakes|tremor|trembling|shaking ..3 @steadies ..2 after|once|with|when ..3 two|one|three|first|drink|pint|
            half;
        over ..2 when|limit ..2 blew|breathalysed|stopped;
        a? drop|nip|swig|slug|tot|snifter ..1 before ..4 kettle|work|get_up|up|school|bed|breakfast|can;
        @spirit from ..1 breakfast|waking|morning|ten|eleven|noon|lunch|"first thing";
        mouthwash|mints|gum|perfume ..2 on|for|hide|mask|cover ..1 breath|smell;
        tops|topped|topping|waters|watered|waters_down ..3 tea|water ..3 bottle|line|gin|vodka|whisky|"bell's";
        pencil|pen line|mark ..4 bottle|whisky|gin|"bell's";
        tablets|tablet|pills ..2 make|makes ..1 you|him|her ill|sick|vomit if ..2 drink|do;
        sees|saw|seeing|talks|talking ..3 bugs|spiders|insects|ants|rats|wardrobe|wall ..5 without|"of none"|stopped|
            "without any"|"no drink"|"off it";
        day|days ~num|two|three|four of ..1 none|"no drink"|nothing;
        bottles|cans|litres|empties ..3 behind|under|down|in|by ..2 curtain|compost|hedge|garden|bin|bins|shed|sofa;
        swaying|unsteady|staggering|slurring|slurred|smelling ..3 gate|school|"school run"|pick-up|work|till|nursery;
        sober christmas|"rather that than sober"
say     @spirit|@drink-brand|bottle|bottles ..5 pencil|watered|"tops it"|"topped up with";
        @drunk-verb ..3 bottle|bottles|litre|litres|"half bottle"|pint|box of? @drink-any;
        second|third|fourth|fifth bottle|can|glass|pint|drink ..1 by|before @each-day|lunchtime|lunch|teatime|noon;
        found ..5 with|beside|clutching|holding ..1 @spirit|bottle|vodka|cans;
        stop|steady|ease|calm|settle ..2 shakes|shaking|tremors;
        @spirit ..1 before ..3 school|work|lunch|noon|children|kids|breakfast;
        breath|smell|smells|smelt|smelling like|of ..2 brewery|distillery|pub|"bar towel"|"pub carpet"|off-licence;
        mummy|mummy's|daddy|daddy's|mum|dad special|"happy" ..1 juice|drink|squash|medicine|water;
        hip flask|hipflask;
        ~num|two|three|"two and a half" times ..2 limit;
        clink|clinking ..2 bag|bags|bottles|recycling;
        reducing|reduction course|regime|regimen ..4 soldiers|spiders|insects|shakes|sweats|librium|alcohol|drink;
        "sees soldiers"|"seeing soldiers"
say     keep|keeps|kept|stores|stashes ..1 cans|bottles|vodka|whisky|gin|wine|cider ..1 in|under|behind ..4 arch|van|
            car|shed|garage|boot|loft|cupboard|wardrobe|garden|desk|locker|bag|bathroom;
        problem|issue|struggle|struggling|trouble with ..1 @spirit|drink|drinking|alcohol|booze|"wine o'clock";
        finish|finishing|finishes|through|drink|drinks a|the|whole bottle|box|crate most|every|a|each night|nights|
            evening|evenings;
        denies|denied|says|admits|claims ..2 drinking more than|"only" ..2 units;
        drink|drinks|drinking every|each|most night|day|evening|morning|nights|evenings|single;
        off the booze|drink|ale|sauce|lager|vodka|cans;
        on|hit|back_on the booze|sauce|lash;
        ~num|two|three|four bottles ..1 on|every ..1 a? friday|saturday|weekend|sunday|fri|sat;
        alcohol free since|for;
        alcohol-free since|for;
        vodka|gin|whisky|brandy|rum in|inside the|a|his|her ..1 iron|kettle|teapot|mug|flask|cistern|bottle|cup|bag|
            drawer|wardrobe|shed|car|desk|locker;
        one|drop|glass|can|nip|couple|drink ..2 to stop|steady|settle|calm|still ..3 hands|shakes|shaking|spilling|
            tremor|jitters;
        bottles|empties ..5 recycling|"next door's";
        flask under|behind|in ..2 seat|desk|van|cab|locker|coat|handbag|dashboard
unless  solids|oral|intake|swallow|swallowing|swallows|passing|eating|water|milk|formula|baby|lucozade|juice|fluid|
            fluids|feed|"of tea"|teas|teabags|"green tea"|"mint tea"|dioralyte|fortisip|urine|coffee|cola|coke|oxygen|
            gas|insulin|inhaler|allergy|weaning|toddler|cup|eating|oz|teat|breast|nursery|lactulose|gaviscon|shampoo|
            energy|monster|pop|ensure|complan|supplement|bladder|stream|months|calpol|mouthwash_swallowed|diabetic|
            gas_bottle|daffodil|block|anaesthetic|gift|present|raffle|recipe|cooking|once_a_week|sauce|baby's|teething|
            coffee_flask|soup in sentence
yes     [Bottle of wine a night] since redundancy.
yes     [Hides bottles] in the shed.
no      Drinks 2 litres of water a day.
no      Baby takes five bottles a day of formula.
no      Throat sore, still drinking, solids a struggle.

rule    drink-hint
does    prompt ask sign
why     More drink than is safe is hinted at.
basis   4b; lexicon team 2026-11-21
say     AUDIT ~num; audit score; audit-c ~num
say     @heavy-count ..2 pints|cans|glasses|doubles|shots|wine|vodka|whisky|gin|cider|lager|beers ..5 night|day|evening|
            daily|most|every|before;
        drink|drinking|drinks ..1 more|heavily|again|daily|nightly|steadily|himself|herself|too;
        "first drink"|"last drink"|"stop drinking"|"stopped drinking"|sober|teetotal|"turns out to be six"|"livener"|
            "liver numbers"|"likes a drink"|tipple|dram;
        "memory blanks"|"promised abstinence"|"months dry"|"weeks dry"|"years dry"|"being dry"|"stayed dry";
        "frosty jack"|"frosty jacks"|"white ace"|"white lightning"|"special brew"|lambrini|"frosty jack's";
        drink|drinks|drinking|drank|alcohol|etoh|binge|booze|vodka|wine ..4 blackouts|"blacked out"|"black outs";
        alcohol|drink|drinking|total|complete ..1 abstinence;
        abstinence from|meds|programme;
        CDT ..1 raised|high|positive
unless  energy|"soft drink"|cola|coke|soy|milk|fluids|water|ms|breath_test|bmi|b12|propranolol|peak|"cold sober"|
            "new year" in sentence
yes     Now [ten pints a night].
yes     [Drinking steadily] since she left.
no      Drinking more water since stones.
no      Speech slurred, FAST positive stroke.
no      Two glasses of wine at weekends.
no      Three cans of energy drink daily.
no      Near blackouts on standing, BP 90 systolic.
no      Abstinence for 3 days before the sample.

rule    drink-echo
does    prompt ask mention
why     Belongs to what this entry tells of drinking or drug use.
basis   rule 19; lexicon team 2026-11-21
unless  social|emotional in clause
say     cirrhosis|ascites|pabrinex|thiamine|"vit b"|"wants to stop"|"not to stop suddenly"|"don't stop suddenly"|
            "no driving"|withdrawal|"step down"|cravings|"saw rats"|"weekly dispensing"|"clinic card"|"harm reduction"|
            nosebleeds|supervised|"missed 3 days"
yes     Alcohol dependence. [Wants to stop] now.
yes     Heroin daily. [Cravings worse].
no      Blood pressure 120/80.
no      Knee brace.

rule    drink-trace
does    prompt ask sign
why     Traces of drinking are told.
basis   4b; lexicon team 2026-11-21
say     "the offy"|"off licence"|corks|"box wine"|"extra strong mints"|"polo mints"|"sucking mints"|"smell of mints"|
            slurring|"smelt of it"|"yellow eyes"|"wine o'clock"|"the sesh"|"tremor am"|"morning tremor"|"coarse tremor"|
            "before noon"|"asterixis"|"in a hedge"|"the empties"|"pints only"|"bottle bank"|"recycling bin full"|
            "empty bottles"|"bottles in"|"bottles under"|"bottles behind"|"the shakes"|"spider naevi"|"fell again"|
            "livener"
needs   @alcohol-problem|@spirit|drinking|drinks|beers|cans|bottle|bottles|binge|binges|vodka in note
unless  malignant|hcc|fibroscan|breath_test|water|b12 in sentence
yes     Drinks heavily. [Spider naevi], hands behind back.
yes     Drinks heavily. [Morning tremor].
no      Peppermints for IBS, mints help.
no      Essential tremor.
no      Hepatitis B, cirrhosis on scan.
