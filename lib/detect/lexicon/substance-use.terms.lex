# The words of those who use, prescribe for it or run its services: one is enough
rule    su-term-drug
does    prompt ask sure
why     Use of drugs is told in the words of those who use or treat it.
basis   rules 1, 19; lexicon team 2026-11-22
say     "speedballs"|"speedballing"|"gouching"|"gouched"|"gouchy"|"on the nod"|"chasing the dragon"|"acid trip"|
            "acid trips"|"dropped acid"|"dropping acid"|"greened out"|"pulled a whitey"|"pregabs"|"vallies"|"xannies"|
            "zoppies"|"zopies"|"gabbies"|"tranq"|"cooking up"|"scromiting"|"purple drank"|"ayahuasca"|"hhc"|
            "smartwhips"|"galaxy gas"|"k cramps"|"k bladder"|"ket cramps"|"neonatal abstinence"|"drugs midwife"|
            "substance midwife"|"drug liaison midwife"|"iep pack"|"works pack"|"works collected"|"one-hit kit"|
            "one hit kit"|"foil packs"|"thc gummies"|"g'd out"|"on the sniff"|"on the beak"|"on the powder"|
            "on the brown";
        smoking|smokes|smoked|burning|burns ..1 foil;
        dropping|dropped|drops|necking|necked|popped|popping|double-dropped|dropping_some pills|pinger|ecstasy|"e's"|
            tabs|acid|mandy|molly|md ..2 @drug-often|rave|festival|club|weekend;
        fake|counterfeit|snide|pressed|bootleg|"dark web" xanax|valium|diazepam|oxys|oxy|benzos|zopiclone|pregabalin|
            pills|tablets;
        bump ..1 off|of ..2 key|ket|coke|mdma|k;
        "gak"|"chang"|"ching"|"beak" at|on|off|daily|weekends|again|habit|since|before|last;
        septal|septum|nose|nosebleed|nostril|sinuses ..5 "coke"|"charlie"|cocaine|powder;
        oz|ounce|eighth|quarter|teenth|"1/8"|"8th"|half_ounce ..2 @drug-sure|green|bud;
        "whizz"|"whiz" at|on|before|daily|most|again ..1 work|nights|shift|days|weekend;
        bag|rock|blues|wrap|vallies ..3 "on top";
        ~num|two|three|four|five|six rocks|blues|wraps ..1 day|daily|wk|week|night;
        ~num|two|three|couple|few lines ..1 weekly|wkly|fortnightly|nightly|"every weekend"|"at weekends"|
            "most weekends"|"on saturdays"|"on fridays"|"before work"|"at work"|"every friday";
        sniff|snort|hoovering ..1 @gram-amount;
        @gram-amount ..1 last|on|every|each|over|most sat|saturday|fri|friday|weekend|wkend|payday;
        "spice"|"mamba"|"subs"|"ket"|hooch|drugs|"subbies" on|in|off the? wing|landing|yard|pads|block
say     can't|cant|cannot|couldn't|couldnt stop|quit scoring|sniffing|snorting|dealing|"the gear";
        use groin|femoral;
        NAS chart|score|baby|obs;
        NSP|IEP visit|pack|pickup|contact|worker;
        CHS ..4 vomiting|shower|baths|weed|retching;
        "bong"|"bongs" ..2 @each-day|work|school|hits;
        @drug-sure|@dep-drug|mtd|bup ..1 on|in tox|toxicology|"tox screen"|"urine tox"|"drug screen"|"oral fluid"|
            "mouth swab"|"urine screen"|uds;
        tox|toxicology|"tox screen"|"urine tox"|"drug screen"|"mouth swab" ..2 "+ve"|pos|positive;
        wants|wanting|trying_to|get|come|keep off the? blues|vallies|gabbies|subbies|subs|brown|"the gear"|"the pipe"|
            smack|"the rock";
        sip|drinks|drinking|on|abuses lean|"codeine syrup"|"lean";
        "lean" @habit-when;
        DNP slimming|pills|tablets|capsules|online|fat|powder|for|"off web";
        "ipeds"|"blast and cruise"|"blasting and cruising"|"test cyp"|"test prop"|"test enth"|"masteron"|"primobolan"|
            "boldenone"|"turinabol"|"ostarine"|"ligandrol"|"rad140"|"mk677"|"clenbuterol"|"clen"|"tren"|"dbol"|
            "melanotan";
        "test e" ~num|weekly|cycle|"250"|"500"|from
say     fentanyl|patch|durogesic|matrifen chewed|sucked|smoked|licked|injected|boiled;
        chew|crush|snort|suck|inject|sniff ..4 for the|a? hit|buzz|rush|high;
        @otc-opioid|codeine|dihydrocodeine|df118|tramadol|"co-dydramol" @pill-heap a|per|daily|"/day"|"/d"|tabs|tablets;
        @otc-opioid|codeine|dihydrocodeine ..4 several|different|various|four|five|three|~num chemists|pharmacies|shops;
        buy|gets|getting|got ..6 tablets|pills|sleepers|painkillers|blues|yellows ..4 off|from ..1 my|his|her|a|the|
            some neighbour|mate|friend|colleague|street|dealer|lad|cousin|bloke|guy;
        tops|topping|topped up w|with|from|off ..2 sister's|mum's|mother's|husband's|wife's|dad's|brother's|friend's|
            neighbour's|nan's|mates|partner's;
        DRR;
        DTTO;
        ATR ~num|mags|court|order|probation|requirement|months|sessions|worker;
        "rattling" since|off|for|from|"without script"|today|again ..4 gear|script|dose|methadone|yesterday|heroin|"H"|
            this_morning;
        "clucking" sweats|since|for|gear|badly|without|and|w;
        "edibles"
say     "weed"|"smack"|"skunk"|"hash"|"spice"|"mcat" ..1 from|since|for|age|x ..1 age|~num|teens|teenage|school|years|
            yrs;
        smoke "green"|"brown"|"rock"|"rocks"|"bud"|"base"|"ice"|"crystal"|"loud";
        smack|weed|skunk|spice ~num yrs|years|months;
        weed|green|skunk|bud|hash ..4 ounce|oz|eighth|quarter|teenth;
        "zooted"|"gurning"|"monged"|"spannered"|"bit of nose"|"bit of beak"|"bit of brown"|"pilled up"|"candyflipping"|
            "candy flipping"|"shrooms"|"nanging"|"nang"|"nangs"|"booty bump"|"booty bumping"|"boofing"|"party and play"|
            "spice juice"|"cotton fever"|"missed hit"|"dirty hit"|"missed vein"|"hit went wrong"|"digging for veins"|
            "bitch tits"|"gear cycle"|"sarms"|"pre-detox"|"post-detox"|"caught dealing"|"dealing outside"|
            "dealing drugs";
        does|doing|did|likes nose|beak;
        stoned|high_on at|in|on|when|today|daily|most|every|again;
        huff|inhaling|inhales|sniffs|sniffing aerosol|deodorant|petrol|butane|solvent|thinners|glue|lighter_fluid;
        PnP sat|w|with|weekend|party;
        share kit|needle|works|spoons|pipes|barrels;
        still|been digging;
        naloxone ..3 date|expired|replaced|reversed|friend|crew|gave|brought;
        brought|used|gave|carries|expired|replaced ..2 naloxone;
        meth|mtd|mthd|methadone ~num ml;
        takeaway|takehome|takeout|"take home"|"take-home" bottle|dose;
        missed PU|"p/u"|pu's|PUs;
        OAT transfer|script|dose|clinic|prescriber|stable|started|review|programme;
        DUDIT|CUDIT|COWS|LDQ ~num;
        swig|gulping|necking oramorph|methadone|linctus|morphine|"from oramorph";
        oramorph|linctus swig;
        @controlled-drug|@dep-drug|tranqs|sleepers ..4 ebay|facebook|"off the internet"|telegram|snapchat|"dark web";
        @controlled-drug|@dep-drug|tranqs|tranquillisers|valium bought ..1 in|from spain|turkey|india|thailand|abroad|
            holiday|mexico|greece;
        @controlled-drug|@dep-drug ..3 hooked;
        cyclizine|tablets|ritalin|pregabalin|crushed injected|snorted|injects|snorts
say     "chems" w|with|weekend|sat|party|sesh|session;
        on|switch|induction|weekly|monthly|depot bupe|bup;
        bupe|bup injection|depot|induction|switch|script
say     spends|spending|spent|blows|blew|blowing ..4 on rocks|gear|drugs|crack|coke|weed|ket|heroin;
        @controlled-drug|drug|pill stash;
        @drug-slang|oxycontin ..1 off|daily|nightly|street|habit|"a day"|memory|use;
        ~num|few|couple|buy|snort|take|using|uses|sells|selling subbies|"subs"|"vals"|"xans"|"oxys"|"oxies"|"eckies"|
            "jellies";
        partner's|wife's|husband's|mum's|mother's|dad's|son's|daughter's|sister's|brother's|friend's|nan's|gran's|
            mate's @controlled-drug|@dep-drug ..2 take|uses|using|x|helps|~num;
        "hep c"|hcv|hepc ..3 injecting|ivdu|needle|sharing|"iv drugs";
        gear|coke|ket on|at|every ..1 fri|friday|sat|saturday|weekend|parties|payday;
        "xanax"|"xans"|"subbies"|"keta"|"needle tracks"|"hippy crack"|"hippie crack"|"mother's little helpers"|
            "share vials"|"sharing vials"|"smackhead"|"crackhead"|"baghead"|"cokehead"|"pothead"|"stoner"|"junkie"|
            "druggie"|"ex-user"|"ex user"|"ex-addict"|"ex addict"|"drug user"|"urges to use"|"used on top"|
            "recovering addict"|"chasing a high"|"needle track infection"|"using again"|"back using";
        off bup|subs|subutex|subbies|script;
        last use ~num|~date|fri|friday|sat|saturday|yesterday|sunday ..3 heroin|crack|coke|gear|brown|iv|smoked;
        help|support with|w|for his|her|drug|cocaine|coke|ket|weed|cannabis|crack|codeine use|habit|addiction
say     "needle exch";
        @controlled-drug|@dep-drug snort|smoked;
        @controlled-drug|@otc-opioid ..3 can't|cant|cannot stop;
        addict|hooked|dependent to|on @otc-opioid|@controlled-drug;
        dependence|dependency|addiction|addictions clinic|psychiatrist|psychiatry|unit;
        opiate|opioid|heroin|benzo OD|overdose;
        mix ..4 booze|benzos|mdma
unless  rollies|baccy|tobacco|phlegm|trout|"script collected"|football|rugby|ventilation|painter|sprayer|coshh|hockey|
            netball|hospice|palliative|syringe|anaphylaxis|oat_milk|"high on"|fruit|smoothie|fish|salmon|fish_oil|
            "emergency drugs"|"emergency box"|"dr bag"|"green tea"|"brown bread"|mesh|metformin|achilles|tendon|meat|
            mince|protein|gym_cable|cardigan|chest|chesty|windows|hens|chickens|paracetamol|mesalazine|budgies_pet|
            baby_foil|foil_blanket|roast|oven|baking|fake_tan|allotment|foraging|"edible flowers"|wound|sutures|cannula|
            chromosome|resection|tetralogy|dentist|filling|anaesthetist|leaflet|chocolate|sweets|crisps|catheter|stoma|
            urostomy|conveen|ice|recycling|laundry|"did not proceed" in sentence
yes     [Gouching in the waiting] room.
yes     [Bumps off keys] on nights out.
yes     [Two lines, nightly] since May.
yes     [Fake Xanax] from an app.
yes     [Diazepam on tox].
yes     [Codeine 32 a] day.
yes     Fentanyl [patches chewed].
yes     [Bought some sleepers, got them off a mate].
no      Metformin 2g every weekend meal.
no      3 lines of sutures, check weekly.
no      Rattling chest since yesterday.
no      Test E. coli neg.
no      Lean meat most nights.
no      Letter sent on top of bag.

rule    su-term-drink
does    prompt ask sure
why     Heavy drinking, or what comes of it, is named in short.
basis   rules 1, 19; lexicon team 2026-11-22
say     "off the wagon"|"on the wagon"|"on a bender"|"wet house"|"gmaws"|"CDZ"|"arbi"|"pissed daily"|"on the bevvy";
        wd|"w/d"|"w'd"|withdrawal|withdrawl fit|seizure|szr;
        alc|etoh|alcohol|drink "w/d"|wd|withdrawl|dep|depend|dependant|detox|xs|misuse|"d/o"|abuse|hep|cirrhosis|
            related|intox|liver|excess|relapse|rehab|recovery;
        box of wine;
        "wine box" ..3 night|day|daily|week;
        drink ..1 from ~time|waking|morning|breakfast|lunchtime|noon|midday|"6am"|"7am"|"8am"|"9am"|"10am"|"11am"|
            "five"|"six"|"seven"|"eight"|"nine"|"ten";
        tremulous|tremor|shaky|shakes|shaking|sweaty|retching|jittery till|until|before|"w/o"|without ..1 first|1st can|
            drink|bottle|livener|wine|one|vodka|pint;
        @cheap-drink ..2 ~num|day|daily|night|nightly|litre|bottles|cans|"2l"|"3l"|"4l"|"6l"|"9l"|all_day;
        cans|bottles|litres|"2l"|"3l"|"4l"|"6l"|"2 l"|"3 l" ..1 @cheap-drink;
        relapse|lapse|slip on|onto ..1 @drink-any|drink|booze|beers|alcohol|lager|cans;
        reek|stink|stank|smell|smelt|whiff of? ..1 booze|drink|etoh|vodka|lager|cider|beer|whisky|whiskey;
        AA|NA|CA mtg|mtng|meeting|sponsor|fellowship|chip;
        ALD|"alc" cirrhosis|decomp|decompensated|varices;
        "?alcohol" ..3 mcv|ggt|lft
say     pissed|bladdered|hammered|sloshed|sozzled|shitfaced when|at|every|most|daily|by|again|nightly|"on phone"|
            "in surgery";
        @drink-any|bottles|cans|booze|spirits|empties hidden|stashed ..1 in|under|behind;
        bot|btl|"1/2 bot"|"1/2 btl" ..2 nightly|daily|night|day|vodka|wine|gin|whisky;
        @big-units u|units w|pw|upw|weekly;
        drink ..1 to|till|until ..1 pass|oblivion|blackout|blacks|unconscious|collapse;
        drink himself|herself|myself|themselves;
        still on|at|having ..1 ~num cans|pints|beers|ciders|lagers;
        @drink-any in ..2 tea|coffee|porridge|cornflakes|squash ..2 each|every|morning|am|daily|breakfast;
        abstinent ~num|since|for|now;
        ~num y|yr|yrs|years|months|mths|weeks|wks|days|d abstinent|sober|"off drink"|"alcohol free";
        wakes ..4 can|bottle|vodka ..2 bed|bedside|hand;
        step ..3 sponsor;
        no drink ~num days|weeks|wks|months
say     @drink-any|cans from ..1 lunch|lunchtime|breakfast|noon|waking|morning|ten|eleven|"10am"|"11am"|"9am";
        went|goes|going|been|tried|returned|back to ..1 AA|NA|CA;
        drunk in|at|outside ..1 waiting|reception|surgery|dept|department|clinic|street|"a&e"|work|school|gates|room;
        pancreatitis|hepatitis|cirrhosis|neuropathy|varices|cardiomyopathy|gastritis|ataxia ..2 alcohol|etoh|alc;
        cut|reduced|gone|down ..1 from @heavy-count cans|pints|bottles|beers|ciders|tins|glasses;
        found|collapsed|slumped|asleep|unconscious w|with|beside|by|among|surrounded empties|bottles|vodka|
            "empty bottles";
        detox "#2"|again|failed|x2|x3;
        third|3rd|2nd|second|previous|last|failed|another|repeat|4th|fourth|first|prev|multiple detox;
        BAC ~num;
        ~num BAC;
        "breath alcohol"|"blood alcohol" ~num|level|high;
        "wet brain"|"blackout drinker"|"blackout drinking"|"wine o clock"|"alky"|"alkie"|"wino"|"pisshead"|"boozer"|
            "passed out drunk"|"drunken fall"|"dependent drinker"|"functioning alcoholic"|"lager for breakfast"|
            "unable to stop drinking"|"controlled drinking";
        fall|injured|injury|found|collapsed|attended ..2 while|whilst|when drunk|intoxicated|pissed|drinking|inebriated;
        can't|cant|cannot|couldn't|won't|"unable to"|trying_to|wants_to|want_to|needs_to|struggling_to stop|control|
            quit drinking|boozing;
        help|support|worried|advice with|w|for|about|re ..1 my|his|her|their? drinking|alcohol|addiction|boozing;
        self-medicating|"self medicating"|"self-medicates"|"self medicates"|medicating w|with alcohol|weed|booze|drink|
            wine|vodka|cannabis|whisky
say     vodka|whisky|gin|rum|spirits neat|straight;
        neat vodka|whisky|gin|spirits;
        bottle ..1 red|white|rose|@drink-any daily|nightly|"a day"|"a night"|"every night"|"/d";
        alcohol|etoh|drink ..1 "10"|"12"|"14"|"15"|"16"|"18"|"20" u|units ..1 day|daily|night|nightly
unless  juice|sugar|digital|dopamine|"drinking water"|squash|thirst|thirsty|polydipsia|diabetes|diabetic|feeding|cup|
            beaker|hot_drinks|straw|choking|insulin|teat|feeds|toddler|semen|sperm|sexual|sexually|sex|puncture|glucose|
            @soft-drink|gel|wipes|fender|hand|sanitiser|swab|water|baby|formula|milk|fluid|gluten|raffle|hamper|gift|
            recipe|sauce|adrenoleukodystrophy|ssri|venlafaxine|sertraline|smell_loss|anosmia|parosmia|breakdown|
            road in sentence
yes     Prev [wd fit] in Jan.
yes     Fell [off the wagon] at Easter.
yes     [3L white cider] daily.
yes     [Drinks from 7am].
no      Drinks from 7am, only water.
no      Alcohol gel xs, hand dermatitis.
no      Drinking from a beaker.
no      Fender bender, neck sore.

rule    su-term-service
does    prompt ask sure
why     A drug or alcohol service acts for the patient.
basis   rules 1, 19; lexicon team 2026-11-22
say     @drug-service|CGL|WDP|WAWY ..1 appt|appointment|keyworker|"key worker"|worker|wkr|script|transfer|discharge|
            dose|detox|programme|assessment|caseload|clinic|prescriber|nurse|confirms|confirmed|missed|dna|bed|wrote|
            letter|reports|dispensing;
        ref|refd|"ref'd"|referral|refer|chit|"self-ref"|"self-referred"|"open to"|attends|attending|engaged|engaging|
            engages|"known to"|"discharged from"|"closed to"|"back with"|"linked in"|seeing|sees|goes|sponsor|letter|
            signpost|agrees|accepts|started ..1 with|to|by|at|from|w? ..1 @drug-service|CGL|WDP|WAWY;
        @vague-service ..2 @su-company;
        @su-company ..1 @vague-service;
        "via" keyworker|hub|"recovery worker"|"recovery service";
        keyworker|prescriber|"recovery worker" at ..1 "via"|CGL|@drug-service
say     script|rang|via|under|"open to"|ref|refd|referred|referral|appt|seen|engaging|known|letter|discharged|
            prescriber ..3 drug|alcohol|substance|addiction team|service|worker|wkr|nurse|keyworker;
        drug|alcohol|substance|addiction team|service|worker|wkr|nurse|keyworker ..1 script|rang|appt|letter|wrote|ref|
            referral|review|assessment|confirms
say     "d&a"|"d and a"|D&A team|service|worker|clinic|declined|ref|referral
when    leaflet keep
unless  work|admin|poster|volunteer|post|courier|manager|job|placement|gambling|"gamblers anonymous"|training|event|
            stall|charity_run|carer_for in sentence
yes     [Chit to CGL].
yes     [CGL appt] Thursday.
yes     [Kaleidoscope keyworker] rang.
no      CGL post room, letter by courier.
no      Works for Phoenix Futures, referral team.
no      Inclusion body myositis review.

rule    su-slang
does    prompt ask sure
why     A street name of a drug stands beside how it is used, found or given up.
basis   rules 1, 19; lexicon team 2026-11-22
say     "coke"|"crack"|"weed"|"ket"|"smack"|"skunk"|"meth"
needs   @drug-setting in clause
unless  garden|killer|allotment|pulling|pulled|patio|dandelions|sea|hay|pollen|sprayed|spraying|diet|can|cans|zero|cola|
            fizzy|sugar|bottle|glass|pizza|crisps|mentos|caffeine|heel|skin|nipple|lip|tooth|knee|neck|back|screen|rib|
            noise|heard|bone|finger|ceiling|pavement|urine|dip|ketone|dka|meter|methotrexate|folic|arthritis|cheek|face|
            bar|chocolate|joint|jaw|chiropractor|spine|felt in clause
yes     [Vapes weed in the shed].
yes     [Found with crack in his pocket].
yes     [Clean from crack four months].
yes     [Mixing coke with his tablets].
no      Weed killer, hands clean.
no      Crack in heel, clean.
no      Diet coke relapse, headaches.
