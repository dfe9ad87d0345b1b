# Eating disorder, trauma, secrecy
rule    eating-disorder
does    prompt ask sure
why     An eating disorder is named or described.
basis   rules 1, 19, 31; lexicon team 2026-11-21
say     @eating;
        binge purge;
        binging|bingeing;
        BN binge|purge|relapse|since|from|aged;
        AN since|aged ~num;
        bmi ..3 restricting|restricts|restrictive;
        restricting|restricts ..2 food|intake|meals|bmi|calories;
        binges ..1 ~num|daily|nightly|weekly;
        vomits|vomiting ..1 after each|every|most|all;
        about|take|takes|taking|took ..2 ~num laxatives|senna|dulcolax|bisacodyl;
        AN restricting|binge|camhs|relapse|subtype;
        anorexia|anorexic ..3 bmi|camhs|restrict|relapse|ward|team|teen|history|recover;
        diabulimia;
        beat helpline|charity;
        SCOFF;
        fingers|finger down ..1 throat;
        make|makes|making|made self|herself|himself|myself sick|vomit;
        laxatives ..4 handful|abuse|misuse|fistful;
        "refeeding risk"|"russell's sign"|"sit up squat"|"suss test"|"fear of fatness"|"thigh gap"|"over-exercising"|
            marsipan;
        weighs ..1 her|his apple|rice|food|salad;
        purging;
        purges after|daily;
        laxatives x10|x20|x30
say     bring|brings|bringing|brought up ..2 meal|meals|food|dinner|tea ..5 shower|bathroom|toilet|secretly|"so no one"|
            "so nobody"|"on purpose";
        sick|vomit|vomits|vomiting|"throws up"|"throwing up"|"brings up"|"bringing up" ..3 "on purpose"|deliberately|
            "after most meals"|"after every meal"|"after each meal"|secretly;
        laxative|laxatives|senna|dulcolax ..6 thin|slim|"lose weight"|calories|"weight down"|"weight off"|binge|binges|
            "control weight"|"keep weight";
        laxatives ~num|twenty|ten|fifteen|thirty|dozens ..1 a|per day;
        weigh|weighs|weighed ..2 food|meals|everything ..3 gram|grams|calories;
        ~query AN;
        eating disorder|disorders ..1 team|clinic|ref|referral|nurse|services|unit;
        lose|losing|lost ..3 weight ..3 deliberately|"on purpose"|terrified|scared;
        "low weight" ..4 exercise|exercises|restrict;
        exercises|exercising|workouts|gym ..2 4am|5am|"hours a day"|obsessively|compulsively|"to burn off"
say     eat|eaten|ate|eats|eating nothing ..3 for|in ~num|nine|seven|eight|five|six|ten|four days|weeks ..4 penance|
            thin|fat|weight|god|pure|punish|control;
        ate|eating|eats|eaten ..2 nothing_but|only|just ice|lettuce|apples|"black coffee"|cucumber|"rice cakes"|
            "diet coke" ..4 days|weeks;
        as penance;
        make|makes|making|made self|myself|herself|himself|themselves throw_up|puke|"throw up"|"be sick"|vomit|sick;
        vomiting ..1 she|he|patient denies|"won't admit";
        teeth|enamel ..2 wearing|worn|eroded|rotting ..4 vomit|sick|throw|purge;
        ~num kg ..5 fat|huge|enormous|obese;
        stopped eating ..6 then ..6 then|now;
        fast|fasts|fasting|starves ..6 laxatives|laxative|purge|binge|binges;
        vomit|vomits|vomiting ..3 bags|bag|jars|tubs|pots ..4 wardrobe|hidden|kept|bed|bedroom;
        AN|BN confirmed|diagnosed|diagnosis|dx|relapse|relapsed|subtype;
        SEED|FREED referral|ref|service|team;
        eat|eats|eating ..1 then|and ..2 throw_up|"throw up"|purge|"make myself sick"|"bring it up"|"bring it back";
        scared|terrified|afraid|frightened|fear of ..1 oil|fat|carbs|food|calories|butter|bread|gaining|weight;
        count|counts|counting everything i|she|he ..1 eat|eats
unless  netflix|cachexia|palliative|tumour|potassium|nausea|ramadan|lent|motion|travel_sickness|bus|norovirus|virus|
            pump|choking in sentence
unless  coughing|cough in clause
unless  hearing|tinnitus|snhl|audiogram|acoustic|iam|acanthosis|axilla|axillae|velvety in note
yes     [Brings up her dinner in the shower] each night.
yes     [Known bulimia], in remission.
yes     [Makes herself sick] most evenings.
yes     [Takes 20 senna] before parties.
no      No hx eating disorder.
no      Anorexia and weight loss from chemotherapy.

rule    eating-signs
does    prompt ask sign
why     Eating, weight or exercise is told as in an eating disorder.
basis   4b; lexicon team 2026-11-21
say     ~num kcal ..4 run|only|intake;
        "calorie counting"|"counts calories"|"counting calories"|"counting almonds"|"counts almonds"|"wt for ht"|
            "weight for height"|"not eating at all"|"to the gram"|"35kg"|"36kg"|"37kg"|"38kg"|"39kg"|"40kg"|"41kg";
        layers|leggings|hoodies|stones|coins|batteries|water ..5 weigh|weighed|scales;
        weigh ..2 herself|himself ..3 times|daily|scales|every|naked;
        vomit|sick|loo|toilet|bathroom after each|every|meals|tea|eating;
        skip|skips|skipping|skipped ..1 meals|lunch|breakfast ..6 weight|fat|thin|calories|slim|purge|binge;
        "body image"|"binges"|"binged"|"bingeing";
        hide|hides|bin food|lunch|sandwiches;
        "lunch in the bin"|"eats alone"|"feels fat"|"thinks she's fat"|"kitchen scales"|downy|"always cold"|
            "two hoodies"|"bin bags"|"running at 4am"|"make weight"|"the only thing i'm"|dedication;
        was ~num ..5 now wants;
        periods|period stopped|gone|absent ..5 weight|run|thin|bmi|~num;
        pulse "41"|"42"|"43"|"44"|"40"|"39";
        bmi "13"|"14"|"15"|"16";
        stands for lessons|meals;
        "light weight crew";
        runs ..2 twice|bin
say     restrict|restricts|restricting|restricted ..3 app|calories|food|portions|meals|~num;
        @kcal-low;
        "hr 42"|"hr 40"|"hr 44"|"hr 38"|"hr 39"|"hr 41";
        weigh|weighs|weighed ..2 herself|himself ..4 scale|scales|luggage;
        "children's rail"|"age 10 clothes"|"children's clothes";
        weigh|weighs|weighed|weighing ..1 w|with|having ..3 stones|coins|batteries|weights|rocks|pockets;
        weigh|weighs|weighing ..1 herself|himself ..3 am|5am|4am|night|secretly|store
unless  centile|dog|drink|drinks|alcohol|etoh|beer|beers|wine|netflix|pints in sentence
yes     [Weighs herself four times] a day.
yes     [Lunch in the bin] at school.
no      Baby weighed naked, centile fine.
no      Heart failure, weigh daily.
no      Skips meals on long shifts, headache by tea.
no      Binges on beer at weekends.

rule    trauma
does    prompt ask likely
why     Past trauma or childhood abuse is told.
basis   rules 1, 22; lexicon team 2026-11-21
say     @trauma;
        "abused"|"abuse"|"abusing him"|"abusing her"|molest|raped ..4 "as a child"|"as a boy"|"as a girl"|childhood|
            aged|age|"growing up"|"when she was"|"when he was";
        "abused"|"abuse"|"molested"|"raped" ..1 by;
        assaulted ..5 aged|"as a child"|teacher|"when she was"|"when he was";
        beaten|belted|hit ..1 by ..2 @family ..6 child|"growing up"|small|boy|girl;
        abuse|abused by;
        aces score|sheet|high|trauma;
        CSA by|aged|age|survivor|hx|history|as|disclosed;
        historic|historical|childhood|previous|past abuse|csa|assault|neglect;
        "brothers' school"|"industrial school"|"children's home"|napac|"trauma counsellor"|"freedom from torture"|
            torture|tortured|"combat stress"|"op courage"|"survivors uk"|flashback|hypervigilant|hypervigilance|
            "re-experiencing"|dissociating|dissociates|"trauma work"|"ies-r"|"pcl high";
        nightmares ..6 door|locks|since|uncle|war|attack|detention;
        repeated|multiple assaults
unless  major|pelvis|fracture|ortho|sinuses|lumen|muscle|sectional|"pure torture"|"sheer torture"|"absolute torture"|
            "root canal" in clause
unless  index|ahi|osa|sleep|asv|cheyne|knee|component|apnoea in clause
yes     [Abused as a child] by a neighbour.
yes     [Flashbacks of the fire] most nights.
no      Head trauma clinic normal.
no      Abused his shoulder lifting bricks.

rule    childhood-hint
does    prompt ask sign
why     What happened long ago is touched on and left unsaid.
basis   4b; lexicon team 2026-11-21
say     when she|he|i was eight|nine|ten|seven|six|eleven|twelve|thirteen|little|small|~num;
        she|he was eight|nine|ten|seven|six|eleven|twelve;
        age|aged|from|between eight|nine|ten|seven|six|eleven|~num to|and|until eight|nine|ten|eleven|twelve|thirteen|
            ~num years old;
        choirmaster|"choir master"|"scout leader"|priest|"the brothers"|"swimming coach"|"mum's boyfriend"|babysitter|
            "family friend"|stepfather|"her uncle"|"his uncle"|"piano teacher" ..6 when|age|aged|lifts|home|years|used|
            did|night|never|lessons;
        "the caravan in"|infirmary|"night walk";
        mum's boyfriend when;
        the years at;
        what ..1 was? done|happened to ..1 her|him|me ..3 child|kid|care|there|school|home|girl|boy|little;
        "grew up in care"|"raised in care"|"care leaver";
        "never told anyone"|"never told a soul"|"not told anyone";
        @abuser ..2 when|at ..1 he|she|i|aged|age ..2 ~num|eight|nine|ten|seven|six|five|eleven|twelve|thirteen|
            fourteen;
        bear|stand|bears|stands|tolerate ..2 touched ..3 there|since|after|smear|speculum
say     care system|foster|"foster care"|"children's homes" ..1 from|since|aged|at ~num|age|birth|three|four|five|six
unless  diabetes|diagnosed|stroke|knee|last_week|died in sentence
yes     The [choirmaster gave her lifts] home.
yes     The [babysitter used] to, she says.
no      She was nine when diagnosed with type 1 diabetes.
no      Never told the dentist about heparin.

rule    on-guard
does    prompt ask sign
why     The patient lives on guard, as after something terrible.
basis   4b; lexicon team 2026-11-21
say     not|@negated-verb|cannot|avoids|avoid|stopped|unable ..4 lifts|lift|tube|tunnels|crowds|crowd|cars|driving|
            motorway|bus|buses|shops|fireworks|fire|uniforms|men|alone|dark ..3 since;
        since the? @event ..8 sleep|sleeps|sees|dreams|nightmares|jumpy|avoids|drink|cry|cries|flinch|angry|numb|alert;
        "sees"|"still see"|"seeing"|hear|smell ..3 faces|screams|bodies|it_happening|blood|burning|the_boy|the_girl|
            the_man ..6 eyes|night|sleep|still|every|again;
        check ..3 locks|doors|windows|field ..4 before|times|sit|night;
        sleeps|sleep ..3 shoes|boots|clothes|floor;
        sits|sleeps|sit|sleep ..3 "facing the door"|"light on";
        "corner table"|"shouting in his sleep"|"wakes screaming"|"same dream"|"on the floor behind"|helmand|herrick|
            basra|"his turn to go"|"there was a lad called"|"first on scene"|"keeps seeing"|"can't bear baths"|
            "can't be touched"|"flinches";
        "shut the door"|"door shut" ..2 sleep;
        on the floor when|behind
unless  toddler|teeth|back|dog in sentence
yes     [Checks the doors five times] before bed.
yes     [Wakes screaming], wife moved rooms.
no      Toddler wakes screaming, teething.
no      Dog flinches.
no      Cannot sit on the floor with her class.

rule    harm-in-mind
does    prompt ask likely
why     Unwanted pictures of harm, often after a birth, are told.
basis   4b; lexicon team 2026-11-21
say     pictures|picture|images|image|visions|flashes|thoughts of dropping|drowning|smothering|stabbing|throwing|
            shaking|suffocating ..1 ~name|him|her|baby|"the baby"|kids;
        see|sees|picture|imagine|thoughts ..3 it|her|him|baby ..3 happening|drop|falling|drown|smother|stairs|knife;
        girls|baby|kids|children ..3 bath ..6 toaster|held|stood;
        "thoughts of harming"|"images of harming";
        pillow ..2 over|on|against|onto ..2 face|head|mouth|nose;
        pillow ..5 stood|holding;
        held|holding ..1 pillow ..3 over|face|her|him;
        not safe to leave
yes     [Sees it happening on the stairs] every time.
yes     Has [images of harming] the baby.
no      New pillow for neck.
no      Scan showed baby turning.
no      Change the pillow cases and face towels daily.

rule    mind-secret
does    prompt ask echo
why     What troubles the patient is to be kept from somebody.
basis   rules 1, 4, 31 (secrecy belongs to the secret it keeps); lexicon team 2026-11-21
say     @secret-from ..2 @doesnt-know;
        @not-told ..2 @secret-from;
        nobody|"no one" ..3 know|told|aware;
        "told no one"|"told nobody"|"not a soul"|"told a soul"|"to a soul"|"stays between us"|"been hidden"|
            "not to be tipped off"|"opened jointly"|"not the detail"|"off the summary"|"reason not stated"|
            "all very private"|"letters to be emailed"
say     @nothing-sent ..2 to|by|in|at ..2 house|home|post|parents|mum|letter|address|halls|landline|app;
        not|don't copy ..3 home|address|father|mother;
        "doesn't want"|"doesnt want"|"not for"|hidden|"kept off" ..4 @record-place|told;
        tell ..2 @secret-from ..2 @cover-story
unless  better in clause
yes     Overdose last year. [Husband doesn't know].
yes     Suicidal in June, [nobody knows].
no      Husband knows and supports.
no      Home visit planned.

rule    left-unsaid
does    prompt ask likely
why     Something from long ago is told for the first time, or left unsaid.
basis   4b; lexicon team 2026-11-21
say     "something happened"|"never told her mother"|"never told mum"|"first time said"|"first time told"|
            "wasn't believed"|"never reported"|"named two of"|"who is now dead"|"out loud"|"stopped there"|
            "no more than that said"|"female only"|"women only"|"no male doctors"|"never spoken of"|"all these years"|
            "wouldn't say more"|"left it there";
        first|only ..3 told|said|spoken|mentioned|"talked about" ..3 anyone|anybody|it|soul|loud;
        never|not|@negated-verb ..2 told|said|spoken|breathed ..3 anyone|anybody|soul|word;
        mother|mum|nobody didn't ..1 believe;
        wouldn't|couldn't lie on the couch;
        was a doctor|teacher|priest|copper too;
        not told anyone before|until;
        told anyone ..1 before;
        opened up;
        carried it;
        things|stuff happened ..1 there|"to me"|"to her"|"to him"|then|"to us"
yes     [Something happened] at camp, won't say.
yes     Spoke of her uncle for the first time [out loud].
no      Never told the dentist about heparin.
no      Women and men both on the ward.
