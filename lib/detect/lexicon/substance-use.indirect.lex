# Drink and drugs told round about: whose medicine, how drunk, what unit, from whom, what happens without
rule    anothers-medicine
does    prompt ask sure
why     Medicine meant for another, or for an animal, is taken or carried off.
basis   rule 1 (ask); lexicon team 2026-11-22
say     have|take|use|nick|pinch|finish|borrow|swallow|chew|raid|pocket|skim|
            "been on" ..2 @whose-meds ..2 @controlled-drug|painkillers|sedatives|"sleeping tablets"
say     @controlled-drug ..3 meant|prescribed|left ..2 for|to|by|over ..1 the|her|his|my ..1 @whose-meds;
        vet ..2 keep|just|still fill|prescribe|issue
say     end|leftover|wastage|spare|unused|remains|dregs|rest of|from? ..3 vial|amp|ampoule|syringe|driver|patches|
            oramorph|fentanyl|morphine|doses|propofol|midazolam ..6 home|pocket|tunic|bag|locker|himself|herself|scrubs
unless  accident|accidentally|mistake|toddler|interaction|allergic|return|returned|disposal|destroyed|"in error"|
            collect|collects|drops|carer in sentence
yes     Has been [having the dog's tramadol] since June.
yes     [Ends of the ampoules go home] in her pocket.
no      Took the dog's tramadol by mistake, vet rang.
no      Rest of the patches returned after death for disposal, bag given.

rule    use-scene
does    prompt ask sure
why     A habit of drink or drugs is told by its unit, tool or place.
basis   rule 1 (ask); lexicon team 2026-11-22
say     a|one|two|half|three|~num|odd|quick bag|line|bump|gram|wrap|pipe|spliff|joint|toke|dab|bong|can|swig|nip|
            livener before|for|at breakfast|work|school|lunch|"the shift"|"the school run"|shift|court;
        line|rack|chop it|them|some|one up|out ..2 on|off
say     scabs|dots|marks|pinpricks in|along ..1 a? ..1 row|line|vein;
        green|juice|script|dose at|from ..1 the ..1 counter|chemist|hatch|boots|pharmacy ..4 watched|supervised|daily|
            morning|each
say     saturday|friday|weekend|sunday ..1 "take out"|"takes out"|"take home"|"take-out"|"take-home"|
            takeaway ..3 sunday|bottle|dose
say     orals|"test e"|tren|deca|dianabol|anavar|winstrol|"clen"|sarms|"blast and cruise" ..9 gym|lad|cycle|week|coach|
            prep|bulk|stack|show|mate
say     roll ..3 fiver|tenner|banknote|"twenty pound"
say     "cold water extraction";
        one|two|three|~num dig|digs|hits a|per day;
        arms|veins|groin ..2 "given up"|"packed in"|shot|knackered|collapsed
say     sweats|shakes|runs|poorly|sick|ill|climbing|rattling till|until ..2 lad|man|bloke|mate|he|dealer ..1 has|is|
            been|come|ring|turn
say     can't|cannot|won't eat|sleep|settle|function|relax|work without it|one|some|smoking|smoke
say     cistern|"toilet lid"|"cd case" ..3 line|lines|leave|left|wipe|nose;
        leave|left|line|lines|some ..4 cistern|"toilet lid"
say     arms|veins|rest ..3 "like string"|"like cord"|"like rope"|"gone hard"|"hard cord";
        row|line|string of dots|marks|scabs|pinpricks
say     ~num|two|three|four|five|six|ten blues|yellows|bars|greens|jellies ..1 a|per|each day|night|week
unless  coffee|allergy|dermatitis|sertraline|bisoprolol|propranolol|prednisolone|steroid|venlafaxine|antidepressant|
            parkinson's|pregnant|hyperemesis|reflux|denture|thyroid|milk|water|juice|ulcers|insulin|paracetamol|
            naproxen|bees|shingles|bites|bedbugs|birthday|knee|brace|ear|cake|baby|teething|tinea|athlete|scabies|
            moving_house|ebay|melatonin|cpap|curry|gastro|norovirus|pillow|glasses|cough|covid|newborn|mask|salmon|
            breastfeed|dummy|marking|whiplash|collision|seatbelt|strips|gloves|pads|nappies|tissues|needle_free|
            sandwich|sandwiches|cereal|shortage|congenital in sentence
yes     [A bag before breakfast] so he can pee.
yes     [Rolls the same fiver] on Fridays.
yes     Gets the caffeine ones, [three bars a day].
yes     [Can't eat without it], the lad brings it round.
yes     [Scabs in a row] up the forearm.
no      Bites in a row on the forearm, bedbugs.
no      Rolls the dough.

rule    use-indirect
does    prompt ask likely
why     A habit of drink or drugs is told by its hour, unit, source or what happens without.
basis   rule 1 (ask); lexicon team 2026-11-22
say     @drink-any|drink in|from ..1 the|his|her|a ..1 flask|thermos|tea|coffee|mug|glovebox|desk|locker|cab|van|
            handbag|toolbox;
        pour|swig|sip|nip from ..1 a|his|her|the ..1 hip? flask|"water bottle"|mug|bottle|thermos;
        ~num|@heavy-count empty ..2 @drink-any|cans|vodkas
say     vanilla|mouthwash|"hand gel"|"pump gel"|sanitiser|"cooking wine"|aftershave|"vanilla extract"|"vanilla essence"|
            listerine ..7 gone|missing|empty|drunk|drink|cupboard|shelf|off|vanishes;
        bottle|swig of vanilla|"hand gel"|listerine|"communion wine"|aftershave
say     heave|retch ..3 toothbrush|brushing|mornings|"each morning"|"every morning";
        wobbly|shaky|jittery|trembly|shakes|shaking ..1 till|until|before|by|gone|goes|better|stops ..3 ten|eleven|noon|
            lunch|first|second|one|can
say     keep|steady|loosen|settle|stop|calm the|his|her|my fingers|hands|nerves|shakes|jitters;
        smell of ..1 mouthwash|mints|polos|aftershave ..5 six|am|morning|seven|work|shift|"6am"|"7am"|"8am";
        drink ..2 more|beyond|over|double|twice ..2 than|what ..2 say|tell|admit|"lets on";
        "no stopping dead"|"not to stop dead"|"not stop dead"|"don't stop dead"
say     when|if i|he|she|they stop|miss|skip|"go without"|"goes without"|"run out"|"runs out" ..4 sweat|sweats|cramps|
            crawling|shivery|goosebumps|rattle|rattling|clucking|runs|yawning
say     off|from a|the|some lad|bloke|guy|mate|man|coach|fella ..2 at|from|down|in|on ..2 gym|den|market|estate|corner|
            telegram|pub|work|site|docks|bus
say     do|take|try|eat ..2 mushrooms|truffles|shrooms|acid|"a tab"|ayahuasca|dmt|molly ..4 amsterdam|trip|festival|
            friends|retreat|since|weekend;
        three|four|five|several|different pharmacies|chemists|practices ..4 this|month|names|each|different;
        @many-count ..2 codeine|tramadol|"co-codamol"|solpadeine|"nurofen plus"|diazepam|pregabalin|dihydrocodeine a|
            per|each day|week|night
say     first one|can|glass|pour|sherry|gin ..3 at|by|before ..1 ~time|eleven|ten|nine|noon|waking|breakfast;
        recycling|bottles|empties ..6 sister|neighbour|neighbours|tip|"bottle bank"|night ..4 see|so|count|hear|know
say     let it settle ..4 drink|skim|pour|top;
        four|three|several|different|other towns|villages|supermarkets|counters ..3 remember|recognise|limit
say     sell|pawn ..2 his|her|the|my|mum ..1 tools|xbox|playstation|tv|telly|guitar|drum|ring|rings|bike|phone|
            jewellery|laptop
say     chew|bite ..3 cheek|cheeks|tongue ..3 rags|raw|festival|night|weekend;
        colours|walls|patterns|carpet ..2 moving|breathing|melting|swirling
say     test|sample|screen ..6 "cough mixture"|poppy|poppyseed|hemp|cbd;
        count|register|cupboard ..4 short|"doesn't tally"|"didn't tally" ..6 list|shift|again|ampoules|theatre|ward|her|
            his;
        marks|dots|holes between ..1 toes|fingers
say     smoke|vape it|that|some before|after|for|to|in
say     two|three|four|five|six|couple|few|one in|from the van|car|shed|garage|lay-by|layby|toilets|boot ..1 before|on|
            after|at;
        two|three|four|half boxes|box ..2 a|on|every|each ..2 week|weekend|weekends|night
say     bottle|bottles|ampoules|oramorph|patches|box ..5 light|short|missing ..6 palliative|husband|wife|mum|dad|ward|
            slept|count;
        new packs;
        asked|ask ..3 yellow bin|box
say     day two|three|four|five|2|3|4|5 ..8 yawning|sweats|shakes|crawling|cramps;
        legs ..2 won't lie|keep|stop ..6 yawning|sweats|night|crawling;
        so he|she|i can't ring|call|text|buy|score|order;
        block|delete|bin ..3 dealer|"his number"|numbers|"the number"
say     "spray kit"|"nasal kit";
        boots|superdrug|asda|tesco|lloyds|morrisons|sainsbury's ..3 boots|superdrug|asda|tesco|lloyds|morrisons|
            sainsbury's ..8 each|new|pack|wk|week|box|day|different;
        half|some|two|one of ~name pills|tablets|patches
say     decant|count ..3 corks|"so she"|"into tea"|"before he";
        bottle bank|banks ..8 different|round;
        mcv ..5 cdt;
        scalding|hot showers|bath|baths ..6 vomiting|sick|boak|nausea|stop|helps;
        sleep ..4 without ..4 tins|cans|wine|whisky|bottle
say     @close|mum|son|daughter shook her|his head;
        bottle ..1 most|every|each|a|per night|nights|evening|evenings;
        hide ..2 glass|wine|cans;
        find ..2 wine|gin|boxes|cans ..4 wardrobe|bed|loft|shed|cupboard|bag|garage;
        share|split ..1 a|the|half gram|wrap|pill|eighth|ounce|bag ..6 lads|friday|saturday|weekend|mates
say     month|28|fortnight ..1 supply|worth|script|days ..6 in ..1 ~num|four|five|six|seven|eight|nine|ten|twelve days;
        use|take|borrow ..1 her|his|my mum|mother|dad|husband|wife|sister|nan ..1 "in between"|"as well"|too|when;
        some|one|two|need|take ..2 to sleep ..5 "get up"|wake|"get going"|function;
        buy|get|order ..2 by the ounce|gram|eighth|strip|crate|litre|box
say     take|drink|have it in ..1 the? back|little|consulting|side room;
        collect|pick ..1 up? daily ..8 weekend|missed|keyworker|room|watched;
        dose|script held|withheld|stopped ..5 keyworker|missed;
        vape ..7 nicotine|collapsed|fitted|"passed out"|"blacked out"
say     "wakes up shaking"|"wakes shaking"
unless  coffee|allergy|dermatitis|sertraline|bisoprolol|propranolol|prednisolone|steroid|venlafaxine|antidepressant|
            parkinson's|pregnant|hyperemesis|reflux|denture|thyroid|milk|water|juice|ulcers|insulin|paracetamol|
            naproxen|bees|shingles|bites|bedbugs|birthday|knee|brace|ear|cake|baby|teething|tinea|athlete|scabies|
            moving_house|ebay|melatonin|cpap|curry|gastro|norovirus|pillow|glasses|cough|covid|newborn|mask|salmon|
            breastfeed|dummy|marking|whiplash|collision|seatbelt|strips|gloves|pads|nappies|tissues|needle_free|
            sandwich|sandwiches|cereal|shortage|congenital|dosette|blister|fluoride|bottle_feed|bottle-fed|
            calpol in sentence
yes     [Brandy in the flask] from six.
yes     [Wobbly till ten], then fine.
yes     [Two in the van before] the first job.
yes     Drinks a [bottle most nights].
yes     [Month's supply gone in nine days] again.
no      Shaky until lunch since starting sertraline.
no      Bites in a row on the forearm, bedbugs.
no      Hand gel off the shelf gives dermatitis.
no      Let it settle and drink water.
no      Awake since Thursday with baby.
no      Two in the car on the way when hit, whiplash.
no      Month's supply in the dosette, seven days a card.
