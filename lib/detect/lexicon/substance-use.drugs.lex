# Drugs, substitution, services
class often daily|nightly|most|every|weekend|weekends|weekly|habit|all|regularly|heavily|again|since
rule    illicit-drug
does    prompt ask sure
why     Use of an illicit drug is written about.
basis   rules 1, 19, 31; lexicon team 2026-11-21
say     @illicit;
        use|snort|sniff|smoke|inject|do|did|took|tried|sell|deal ..1 "coke"|"weed"|"ket"|smack|skunk|"hash"|"spice"|
            skag|"charlie"|"crack"|mcat|"meth";
        use|do speed ..2 weekends|daily|most;
        take|taking "ket"|"g"|"weed";
        "weed"|"ket"|skunk ..2 @often;
        weed given;
        ket|coke bladder|addiction;
        taken|took|tried "coke"|"ket";
        on top use;
        on-top use;
        "?spice"|skag|spliff|spliffs|"a bong"|"glue sniffing"|"street drugs"|"party drugs"|"class a"|"class b"|
            "drug use"|"drug misuse"|"drug abuse"|"drug addict"|"drug addiction"|"drug user"|"drug habit"|"drug dealer"|
            "drug dependent"|"drug problem"|"recreational drug"|"substance misuse"|"substance abuse"|"polysubstance"|
            comedown|"g and tina"|chemsex|"off a key"|"k hole"|"k-hole"|"dirty test"|"he'll score"|"she'll score"|
            "drug debt"|"county lines"|"off gear"|"on the gear"|"on the pipe"|"spice pen"|"thc";
        reek|smell|stink ..2 "weed"|"hash"|cannabis|skunk;
        coke on top;
        came off gear|heroin;
        weed|cannabis|hash ..1 daily|nightly
say     "cream charger"|"cream chargers"|"charger box"|"nitrous balloons"|nangs;
        balloons ..4 sesh|session|canister|canisters|"whole weekend"|"every weekend";
        do|did|does|done|doing|had|sniffed|snorted|snorting ..1 several|couple|few|odd|~num|two|three|five|some|
            "the odd" ..1 line|lines;
        done|did|doing|does lines;
        get|got|getting|into|hooked|onto|addicted|started|tried|smoked|smoking|takes ..2 "spice"|"ket"|"mamba"|"gear"|
            "weed";
        was|only|just|bit|some|little|smoke|smokes ..1 of? "weed";
        "slams"|"slamming"|"slam kit"|"slam session";
        crystal at|on ..1 parties|party|weekends|clubs;
        tina|"g"|"mkat" at ..1 parties;
        canisters|cylinders|chargers|bulbs|balloons ..2 gas|nitrous|nos|a ..2 weekend|day|night|week|sitting;
        k-holes|ketty|"ket bladder";
        a joint ..3 night|bed|sleep|most|every|evening|morning;
        ~num|few|couple|odd|several|two|three|four|smoke|roll joints ..2 day|night|daily|week|before;
        smokes|smoke|smoking|rolls ..1 joint|joints|zoots|zoot|bud|dope|"the green";
        pills at ..2 rave|raves|festival|festivals|party|parties
say     smoke|smokes|smoking|smoked|use|uses|using|hits|piping ..1 "crack";
        "crack" pipe|rock|rocks|smoker|user|addict|cocaine|use|house|addiction|den|daily;
        take|takes|taking|took|use|uses|using|used|on|tried|doing|does drugs;
        take|takes|taking|took|use|uses|using|used|on|tried|doing|does illegal|illicit|hard|any|recreational|party|
            class_a|some|street|his|her|more|lots_of drugs;
        drug taking|taker|user|users;
        "spice" ..3 vape|vapes|fit|fits|collapsed|collapse|prison|gates|seizure;
        used|using|uses on top;
        ket|crack|brown|coke|weed|heroin|mdma ..1 and|then|plus ..1 crack|brown|ket|coke|heroin|benzos|mdma
say     relapse|relapsed|lapsed|slipped ..1 on|onto|with|to|using crack|coke|heroin|drugs|weed|gear|meth|spice|ket|
            pills;
        "meth" weekend|weekends|wknd|wknds|daily|occas|occasional|on|since|last|smoked|use|most;
        stim|stims|stimulant|stimulants use|misuse|abuse|"d/o";
        heavy stim|stimulant;
        benzo|benzos use|misuse|habit|hangover|hangovers|binge|dependence|withdrawal|detox|addiction;
        street benzo|benzos;
        benzo|benzos|diazepam|valium ..3 from ..1 mates|friends|friend|mate|street|dealer|online
unless  ms|multiple_sclerosis|infusion|crps|interventional|can|cans|litre|cooking|chilli|recipe|entonox|dental|labour|
            sedation|diet|zero|fizzy|pepsi|cola|sugar|garden|weeds|patio|mix|cinnamon|turmeric|curry|pepper|ketone|
            hospice|neuropathic|pollen|pollens|hay|killer|bump|driving|camera|bike|corned|brown|awareness|nasal|
            manipulation|reduction|resus|sedated|procedural|fishing|bus|rescue|central|picc|washing|dancing|stitches|
            "iv ketamine"|"ketamine iv"|cannula|knit|production|hot|camp|helium|birthday|oxygen|dermal|inflammation|
            finger|chef|pastry|patisserie|barista|bakery|dessert|whipped|stiff|knee|hip|swollen|replacement|pasta|steel|
            door|doors|poetry|grand|axis|refraction|fit_class|tarts|cakes|gateau|profiteroles|classes|fitness|yoga|cam|
            trail|handwriting|rice|bread|gluten|sore|ache|achy|aching|pulling|pulled|dandelions|trousers|jeans|jacket|
            nickel|overalls|pizza|crisps|blood_pressure_drugs|stronger|pharmacist|coli|cat|kitten|puppy|pony|horse|
            hamster|rabbit in clause
yes     [Balloons every weekend], legs tingle since.
yes     Smoking [cannabis daily] since school.
yes     [Using coke] most weekends.
yes     Long h/o [benzo use], wants off them.
yes     [Using heroin], occasional IV.
no      Diet coke and coffee out for now.
no      Weeding the garden when back went.
no      MS: DMT from neurology, MRI yearly.
no      No benzo use.

rule    drug-told
does    prompt ask likely
why     Taking drugs is told round about.
basis   4b; lexicon team 2026-11-21
say     ~num|a|half gram|grams|g ..2 week|wk|weekend|session|night|day|now;
        "g/wk";
        a gram;
        "up the nose"|"up his nose"|"a cheeky line"|"bit of white"|"little bags"|baggies|"wraps of"|"in wraps"|
            "some wraps"|"wraps on"|"wraps in"|"burnt foil"|"party favours"|"more than tobacco"|"grow my own"|
            "grows his own"|"grows her own"|gummies|"poppy tea"|"big canisters"|"nos canisters"|whippits|
            "doing balloons"|"off his face"|"the green stuff";
        course|needles|injects ..5 gym;
        lad|mate at|in the gym;
        wife|mum|husband|girlfriend|dad|partner|mother|parents found ..4 powder|bag|bags|pipe|pipes|needles|foil|wrap|
            stash|spoon|spoons|grinder|baggie|tablets|pills;
        sniff|snort|sniffed|sniffing ..4 uni|gram|club|days|weekends|line|saturdays;
        tablets|pills|powder|stuff ..1 off|from ..1 "a lad"|"a mate"|"someone at work"|discord|telegram|snapchat|
            "a website"|"the dark web"|"the gym";
        selling|sells them|tablets|pills|meds|on;
        owe someone|a;
        back on script;
        coke|drug ..1 debt|debts;
        running|runs|ran out ..1 early|"a week early";
        injected|jabs ..2 glute|backside
say     bag|bags of ..1 pills|tablets|powder|"white powder";
        scales ..2 in ..2 room|drawer|bedroom|wardrobe;
        pills and scales
unless  gunk|sputum|phlegm|mucus|cough|coating|discharge|greens|allotment|wound|tomatoes|paracetamol|bp|vitamin|physio|
            biotin|hair in sentence
yes     Only on Saturdays, [up the nose].
yes     [Sniffed most days], [a gram] then two.
no      Paracetamol 1 g night and day.
no      Wound clean since Monday.
no      Coughs up a bit of white gunk.

rule    injecting
does    prompt ask sure
why     Injecting drug use is told.
basis   rules 1, 19; lexicon team 2026-11-21
say     @injecting;
        inject ..1 again|groin|heroin|drugs|"crack";
        iv drug use|user;
        iv groin|groins|neck|arms;
        injects|ivs ..1 daily;
        iv heroin|amphetamine;
        tracks both|on|up arms|forearm;
        share|shared needles|works|pipe;
        old site;
        old|injecting site packed;
        needle exchange;
        "exchange supplies";
        groins only;
        needles ..4 boot|drawer|bag;
        use|uses|using|used|inject|injects|injecting ..4 groin|groins|vein|veins|neck|foot|femoral ..1 daily|again|now|
            left|right;
        using ..4 into|in ..1 the? groin|neck;
        injects now|daily|again|still;
        still|started|now|been|back ..1 injecting|"shooting up"|"banging up";
        inject|injects|injecting ..2 in|at doorway|street|toilet|toilets|stairwell|car|bathroom|park|hostel|room|alley|
            underpass
unless  stomach|tummy|abdomen|thigh|insulin|b12|vitamin|steroid|vaccine|lidocaine|botox|tattoo|acupuncture|heparin|
            clexane|methotrexate|ozempic|iron|contrast|abdo|lumpy|knitting|trial|study|mounjaro|saxenda|wegovy|
            sumatriptan|adalimumab|humira|enoxaparin|tinzaparin|fragmin|hydroxocobalamin|epipen|apomorphine|interferon|
            teriparatide in clause
unless  hay_fever|diabetic|insulin_pen|enoxaparin_course in sentence
yes     [Injecting in groin again].
yes     History of [IV drug use].
no      Injects insulin into arms.
no      Steroid injected into arm.

rule    substitution
does    prompt ask sure
why     Opioid substitution tells of an opioid dependence.
basis   rules 1, 19; lexicon team 2026-11-21
say     "30ml"|"40ml"|"50ml"|"60ml"|"70ml"|"80ml"|"90ml"|"100ml"|"45ml"|"55ml"|"65ml" green|"of green"|"of the green";
        "take homes"|"take-homes"|"take home doses"|"take-home doses";
        @ost;
        MTD|OST ~num|script|from|supervised|assessment|via|clinic;
        on|from|for|re OST;
        OST titration|review|clinic;
        supervised consumption;
        daily supervised;
        ~num ml daily supervised;
        ml supervised;
        supervised ..1 pharmacy;
        daily|weekly|double pick-up|pickup|pick-ups;
        methadone pick;
        picking up weekly|daily;
        chemist ..5 watched|swallow;
        naloxone collected|kit|x2|x1|supplied|issued|carried|exp|given|spray|replaced;
        carry|has|issued|given|home|collect|collected|"pick up" naloxone;
        THN;
        UDS|UDT ..2 pos|neg|positive|negative|opiate|coke|heroin|"+ve";
        neg|pos UDS;
        "96mg"|"128mg" monthly;
        "8mg under the tongue";
        green stuff watched;
        missed ..2 pickups|"pick ups";
        stands|watched|watch|watches|supervise|while ..4 swallow|swallows|takes_it;
        no sunday dose|pickup|"pick up";
        bottle home for ..1 sunday|that|weekend;
        withheld|held|refused ..3 slurred|intoxicated|unsteady|drowsy|smelt;
        slurred|intoxicated|drowsy|unsteady ..4 withheld|held|refused ..1 dose|it
unless  mcg|micrograms|palliative|osteopenia|osteoporosis|urodynamic|urodynamics|butrans|patch|butec|chinese|curry|
            pharmacist|"pharmacy technician"|anaesthetic|theatre|syringe|hospice|dexa|dosette|exercise|cystitis|
            incontinence|inhaler|speech|salt|dysphagia|thickener|barium|warfarin in sentence
yes     [Methadone 50ml via clinic].
yes     [Carries naloxone], keyworker aware.
no      Butrans patch, hospice team.
no      UDS appointment for urodynamics.

rule    drug-service
does    prompt ask likely
why     A drug or alcohol service gives the topic away on its own.
basis   rules 1, 19; lexicon team 2026-11-21
say     @drug-service;
        turning_point;
        WDP|CGL|WAWY;
        "addaction"|cranstoun|waythrough;
        "we are with you";
        in|residential|inpatient|left rehab ..3 vodka|alcohol|drink|drugs|heroin;
        "residential rehab"|"young adults drug"|"young people's drug"|"iped clinic"|"steroid clinic"|"drug worker"|
            "alcohol worker"|"dual diagnosis"|"antidote";
        probation ..5 ATR|DRR;
        ATR|DRR ..3 probation|order;
        inclusion ..1 recovery;
        monthly|script from inclusion;
        keyworker ..2 slipped|cgl|drug;
        drug|drugs|alcohol|substance|addiction|addictions|detox|dependency|chemsex|"drug and alcohol"|
            "drugs and alcohol" @service-noun;
        recovery worker|coordinator|navigator|hub;
        drug ..1 alcohol;
        with_you ref|referral|worker|service|hub|appt
when    leaflet keep
unless  knee|admin|works|work|"a turning point"|"the turning point" in sentence
yes     Attends [Turning Point] weekly.
yes     [Left rehab for alcohol] in June; in rehab twice.
no      Knee rehab after TKR.
no      Works at the drug and alcohol service as admin.

rule    pills-bought
does    prompt ask sure
why     Medicines are bought, shared, sold or used beyond what was prescribed.
basis   4b; lexicon team 2026-11-21
say     buy|bought|order|sourcing ..4 codeine|"nurofen plus"|solpadeine|tramadol|diazepam|valium|xanax|pregabalin|
            gabapentin|zopiclone|oxycodone|oramorph|dihydrocodeine|benzos ..6 online|street|chemist|chemists|internet|
            mate|dealer|extra|pharmacies|website|web|friend|neighbour|lad|man|someone|abroad;
        "nurofen plus" ..6 chemists|day|daily;
        round of chemists;
        "one script one chemist";
        codeine|opioid|opiate|benzodiazepine|benzo|zopiclone dependence|dependent|dependency|addiction;
        dependent on codeine|opioids|zopiclone|tramadol;
        agrees dependence|dependent;
        overuse|overusing|misuse|misusing ..2 codeine|co-codamol|analgesia|opioids|opiates|gabapentinoids|pregabalin|
            laxatives|solpadeine|zopiclone;
        co-codamol|codeine|tramadol|zopiclone|diazepam|pregabalin ..2 overuse|misuse|dependent|dependence|addiction;
        co-codamol|codeine|diazepam|xanax|pregabalin|zopiclone|tramadol|valium ..4 bought|buying|street|online;
        otc solpadeine;
        codeine|tramadol|zopiclone|diazepam|pregabalin ..6 online;
        "bit of sniff";
        addicted to codeine|tramadol|zopiclone;
        opioid use disorder;
        sweats|shakes ..3 if he|she misses|stops|"runs out";
        take|using|use|borrow|finish|getting|steal|stealing|nick|pinch|taken ..2 mum's|dad's|wife's|husband's|son's|
            daughter's|gran's|nan's|grandad's|brother's|friend's|partner's|joseph's|~name ..3 oramorph|morphine|
            diazepam|tramadol|codeine|adhd|ritalin|medikinet|elvanse|oramorph|patches|gabapentin|pregabalin|zopiclone|
            "school tablets"|concentration;
        sell|sold ..3 tablets|pills|"meds"|gabapentin|pregabalin|elvanse|ritalin|script;
        selling them at;
        "practitioner health"|"helping himself to"|"helping herself to" ..5 @controlled-drug|meds;
        tops up from;
        tramadol|pregabalin|diazepam|zopiclone|codeine|gabapentin|oramorph|patches from|off ..1 neighbour|friend|mate|
            sister|mum|colleague;
        self-prescribed|"self prescribed"|self-prescribing;
        tramadol|morphine|fentanyl|midazolam|propofol|ketamine|temazepam|ampoules|tablets|oxycodone|pethidine ..3 from|
            home|off ..1 work|stock|ward|cupboard|trolley|theatre|ambulance|to_sleep;
        tramadol|fentanyl|morphine|oramorph ..3 stock
say     tren|sustanon|deca|clen|winstrol|anavar|dianabol|"dbol"|sarms|trenbolone|nandrolone|"anabolic steroids";
        "on cycle"|"on a cycle"|"post cycle";
        @controlled-drug|xanax|valium ..6 tops_up|"tops up"|topping_up|buys|bought|gets|orders|ordered|sourced|sourcing|
            supplements ..4 online|street|web|website|internet|snapchat|telegram|dealer|mate|market|instagram;
        tops_up|"tops up"|buys|bought|gets|orders|ordered|sourced|sourcing|getting ..4 @controlled-drug|xanax|valium|
            benzos ..4 online|street|web|website|internet|snapchat|telegram|dealer|mate|instagram|"dark web";
        @controlled-drug ..1 meant|prescribed|intended|supposed ..2 for ..1 @family|@close|@other-person;
        takes|taking|took|using|uses|borrows|eats|"helps himself to"|"helps herself to" ..2 @family|@close|mate|friend|
            neighbour|flatmate @controlled-drug|painkillers|sleepers;
        diverting|diverts|diverted ..4 @controlled-drug|meds|script|prescription;
        snorts|snorting|crushes|crushing|injects|injecting ..2 @controlled-drug|tablets;
        xanax bars|bars|"street"
say     handing|passing|selling|swapping|handed|passed ..2 strips|tablets|patches|pills|boxes ..5 bus|street|outside|
            shelter|park|car|friend;
        sends|buys|buy|gets ..5 three|four|different|several|other|all chemists|pharmacies|counties|supermarkets|towns;
        waste|ampoules|vials|leftover|leftovers|remainder ..6 pocket|pockets|handbag|locker|home|sock;
        what's|whats left of ..3 @controlled-drug;
        can't|couldn't stop at one|two|a;
        dog|bath|bus|washing|toddler|flush ..2 had|ate|fell|dropped|got|took ..2 them|tablets|@controlled-drug|script;
        @controlled-drug ..4 extra|more|top-ups ..1 from|off ..3 street|mate|bus|station|market|town|friend|dealer|pal|
            lad|neighbour;
        @other-person|strangers|people|men|lads|someone presented|presenting|collected|collecting|tried|
            cashed ..5 @controlled-drug;
        diverting|diversion|diverted;
        third|fourth|fifth|repeat|repeated|frequent|multiple|daily|several|another ..1 purchase|purchases|sale|sales|
            packs|boxes|requests|attempt ..3 @otc-opioid;
        @controlled-drug ..8 borrow|borrows|borrowed|borrowing;
        @controlled-drug ..3 cannot|can't be|manage|sleep|cope without;
        admitted|known|long|long-standing|longstanding|previous|current|iatrogenic dependence|dependency
say     extra|more from|off ..1 my|his|her|the? mum|dad|mate|friend|sister|brother|husband|wife|neighbour|nan|gran|
            cousin;
        ~num|two|three|four|five|six|seven|eight|nine|ten purchases|sales|packs|boxes ..1 of @otc-opioid|codeine;
        takes|taking|took|using|uses|tried ..3 @other-person|housemate|flatmate|roommate ..1 @controlled-drug
unless  declined|"due dependence"|avoid|avoided|headache|trans|t|allergy|asthma|thrush|menopause|hormone|shared|garden|
            hypnotherap|squats|dosette|otc|period|warning|caution|cautioned|warned|addictive|coli|
            "risk of addiction" in clause
unless  needle_bin|pet|nurofen_for_children|iron|statin|stoma|urinary|ileostomy|biliary|traffic|road|calls|call|oxygen|
            ventilator|nicotine|transfusion|wheelchair|care_needs|steroid|insulin in sentence
yes     [Buying codeine from chemists] on top.
yes     [Takes her husband's tramadol] to sleep.
no      Buying steroid cream from chemist.
no      Takes his tablets from dosette.

rule    drug-secret
does    prompt ask echo
why     The drinking or drug use is to be kept from somebody.
basis   rules 1, 4 (secrecy belongs to the secret it keeps); lexicon team 2026-11-21
say     @secret-from ..2 @doesnt-know;
        @not-told ..2 @secret-from;
        nobody|"no one" ..3 know|told|aware;
        "told no one"|"not a soul"|"written down"|"see her twice"|"wants that kept"|"without mum knowing"|"flashing up"|
            "clock it"|"not known to"|"one of those people"|"only told me";
        @secret-from|neighbours think|believe ..2 @cover-story|kidney|prostate|utis|all|stopped;
        told|tell ..2 @secret-from ..2 @cover-story;
        "doesn't want"|"didn't want" ..2 written|file|record|notes|boss
unless  better|worse in clause
yes     Cocaine most weekends. [Wife doesn't know].
yes     Drinking a bottle of vodka a day. [Nobody knows].
no      Wife brought him.
no      Nobody hurt.

rule    drug-trace
does    prompt ask sign
why     Traces of drug use are told.
basis   4b; lexicon team 2026-11-21
say     "perforated septum"|"small pupils"|"pinpoint pupils"|"pinned pupils"|dealer|"eyes rolled"|"cream chargers"|
            canisters|glutes|"nose bleeding"|"chemist watches"|"watches her swallow"|"watches him swallow"|
            "under the tongue"|"wants weekly"|"in the backside"|"the lads have"|vials|ampoules|"seen selling"|
            "at the gates"|"run out by"|"runs out by"|"gram a night"|"heart going"|"burnt foil"|"squares of foil"|
            "bits of foil"|"scorched foil";
        pupils|eyes ..2 pins|pinned|pinpoint|pinprick|small;
        nodding|gouching|gouched ..1 off|mid|out
unless  angina|gtn|car|exercise|bridge|physio|naseptin_only|b12_injection|antiques|antique|cards|card_dealer|dealership|
            auction|snellen|vision|va|optician|6/6|6/9|6/18|miotic|pilocarpine|glaucoma|horner in sentence
yes     Nose again, [perforated septum].
yes     The [chemist watches] her each morning.
no      GTN under the tongue for angina.
no      Glutes weak, physio exercises.

rule    clean-time
does    prompt ask sign
why     A time without drugs or drink is told: so is what went before.
basis   4b; lexicon team 2026-11-21
say     "in rehab"|"clean since"|"been clean"|"months clean"|"years clean"|"weekly tests"|"touched anything in"|
            "not touched anything"|"months steady"|"in recovery"|"been using drugs"|"been using gear"|"using again"|
            "on it again"|"not used since"|sponsor|"his meetings"|"her meetings"|"to meetings"|"three meetings"|
            "the rooms"|"the fellowship"|"ninety days";
        "clean off"|"off it all"|"off everything since"|"meetings tues"|"meetings on"|"the monday room"
unless  wound|splint|inhaler|theatre|work in sentence
yes     [Months clean] and proud.
yes     Has [not touched anything] in a year.
no      Wound clean since Monday.
no      Been using cotton buds in both ears.
