# The law told round about: where one must be, what may not be done, what was done, how one came
rule    legal-scene
does    prompt ask sure
why     Terms of an order, leave to stay, or something done is told without its name.
basis   rules 5, 19, 23; lexicon team 2026-11-22
say     street|road|estate|school|park|town|village|shop|pub he|she|i|they can't|cannot|mustn't|"isn't allowed"|
            "not allowed"|"may not"|"is banned" ..1 walk|go|enter|use|be|pass
say     live|house|place|home|release|discharge under|on|with ..1 strict? conditions
say     sign|report|finger|thumb|fingerprint ..2 in|on|at ..1 glass|loughborough|"becket house"|"lunar house"|
            "vulcan house"|"dallas court"|croydon|"the machine"
say     take|pack|carry|bring a|his|her bag|toothbrush|charger ..3 "in case"|when|if they|it keep|take|hold|detain;
        birthday|dob|born ..4 "1 january"|"1 jan"|"1st january"|"01/01" ..6 form|agree|age|office|say|guess
say     "up at"|guest|spell|stretch ..2 at|in|of? ..1 everthorpe|lindholme|wealstun|stocken|gartree|ranby|swaleside|
            elmley|wymott|haverigg|risley|styal|grendon|bullingdon|wayland|onley|hewell|dovegate|shotts|addiewell|
            saughton|glenochil;
        why ..1 the|"there's a" gap
say     something|someone|man|woman|cyclist|child go|roll|come under|over|off ..2 nearside|wheel|bonnet|car|van|bumper;
        hit|clip|knock something|someone|"a man"|"a woman"|"a cyclist"|"a lad"|"a kid" ..6 "didn't stop"|"drove on"|
            "never stopped"|thought|news|paper|"kept driving"
say     turn|put|switch ..2 pump|driver|drip|oxygen|morphine up|off|down ..6 night|twice|nobody|never
say     keep|hold|save|want ..3 as evidence;
        something|letter|note|words|report ..3 for|to his|her|my|the brief|barrister;
        breath|bag|breathalysed|breathalyser ..4 constable|police|copper|stopped|layby|"just under"|"just over"
say     king's|queen's|majesty's expense|hospitality;
        padmate|"pad mate"|cellmate|"cell mate"|"on the wing"|"on the out"|screws
say     appeal ..3 "used up"|lost|gone|finished|failed|exhausted; since|from|after|in ..1 the|tight? cuffs|handcuffs
say     "plain clothes"|plainclothes; "the judge"|"judge has"|"the judge's"
say     interview under;
        ~num hours left|"to do"|remaining|"to go" ..6 bib|order|court|payback|supervisor|community|litter|charity;
        breach|breached|breaching me|him|her;
        sign on|in ..3 station|nick|police
unless  depot|docks|housing|liaison|welfare|education|medical|army|navy|raf|attendance|environmental|wedding|hayfever|
            covid|isolation|chickenpox|measles|pollen|asthma|snow|tens|holter|parcel|delivery|breathless|baby|inhaler|
            holiday|exam|research|newspaper|divorce|vaccine|library|dental|deer|badger|cat|dog|kerb|pothole|seizure|
            epilepsy|hypo|cgm|food|bladder|headache|weight|glucose|bp|teeth|desk|bp_cuffs|rotator|screw|screws|plate|
            fixation|parking|grant|ward|bay|dorm|hostel_holiday|credit_card|bank_holiday|lecture|surgeon|storm|
            norovirus|work_from in sentence
unless  @le-job in note
yes     Placed in a home that is [living under conditions].
yes     Each time [packs a bag in case they keep] her.
yes     There is a [street he can't walk] down.
yes     [Padmate snored].
yes     Numb thumb [since the cuffs].
no      Clipped a deer and thought nothing of it.
no      Screws out of the ankle on the wing of the new hospital, fixation sound.

rule    legal-indirect
does    prompt ask likely
why     Terms of an order, leave to stay, or something done is told without its name.
basis   rules 5, 19, 23; lexicon team 2026-11-22
say     is|has|must|"he's"|"she's" to sleep|stay|live|reside at his|her|the|an ..1 mum|dad|sister|brother|aunt|nan|
            mother|hostel|address|uncle ..9 not|until|till|away|instead|trial|order
say     not|never ..1 to? be ..1 on|at|near|in|within|around|outside|"alone with" ..2 touchline|park|school|playground|
            gates|nursery|swings
say     his|her|your|my ..1 officer|om|supervisor has|ask|sign|want|ring|need|come|insist;
        box|thing|band|bracelet|strap on|round his|her|my leg|ankle ..5 off|until|till|charge|mri|sock|boot
say     sign|report in|on|at ..3 every|weekly|monthly|fortnightly|tuesday|tuesdays|station
say     has|have|got|no|without|borrowed ..1 right|proper|his|her? papers ..6 he|she|passport|hasn't|cash|born|lad|kids|
            afraid|stay|scared;
        age|"date of birth"|birthday ..3 disputed|"not agreed"|"not believed"|doubted|"in dispute"|"don't agree"
say     walk|come|travel|cross|leave ..2 with|from ..3 asmara|eritrea|kabul|sudan|khartoum|darfur|tehran|tigray|
            mogadishu|homs|aleppo|damascus|herat;
        practice|surgery|computer|system|gp|nhs ..3 talk|tell|speak|linked|share|report ..2 to|with ..2 theirs|
            "home office"|immigration|border
say     do|does|did i|he|she|you have to ..1 report|tell|say|pass;
        can't|cannot|couldn't unhear|unknow;
        ring|call|speak|discuss|advice|d/w|phone|contact|ask ..3 "defence union"|mdu|mps|mddus|"defence body"|
            "medical protection"|caldicott
say     log|diary|notes|record ..2 keep ..4 officer|police|court|solicitor|case;
        name|tell|give him|her|them to ..1 officers|police|detectives|cid
say     paint|dig|litter|clear|sweep ..6 "for nothing"|bib|hi-vis|unpaid;
        drive|driving|licence|ban ..6 "own doing"|"own fault"|"own making";
        same postcode|street|town|building|room as her|him|them
say     letter|"home office"|they say ..2 he|she|they|i|we must|have leave|go|"be out";
        "in case" ..2 knock|vans|"they come"|"they knock";
        come|ask|here about ..1 the|his|her books|accounts|takings|laptop|parcels;
        thousand|grand|k ..2 over|across ..1 ~num|two|three|four|five|nine|ten|several years|months;
        glued|banner|"locked on" ..6 depot|road|gate|motorway|runway|fine
say     till|until it ..1 "blows over"|"dies down"|"calms down";
        six|seven|eight|nine|ten|twelve|~num to|in a|one room|caravan;
        owe|"paying off"|"working off" ..1 them|him|people|gang|smuggler|agent|her ..4 lorry|flight|boat|crossing|
            passage;
        see|sees ..3 two|kids|children|boys|girls|lad|daughter|son ..8 supervised|supervisor|watched|writing|centre
say     account|card ..3 used|frozen|closed|flagged ..8 thousand|police|mule|"in and out"|transferred;
        house|home|indoors|in ..1 ~num till|to|until ~num
say     afraid|scared|reluctant|refuse|won't ..3 give ..3 address|surname|road|postcode;
        appointment with the|his|her officer;
        miss ..4 officer|probation|tag|curfew
unless  depot|docks|housing|liaison|welfare|education|medical|army|navy|raf|attendance|environmental|wedding|hayfever|
            covid|isolation|chickenpox|measles|pollen|asthma|snow|tens|holter|parcel|delivery|breathless|baby|inhaler|
            holiday|exam|research|newspaper|divorce|vaccine|library|dental|deer|badger|cat|dog|kerb|pothole|seizure|
            epilepsy|hypo|cgm|food|bladder|headache|weight|glucose|bp|teeth|desk|bp_cuffs|rotator|screw|screws|plate|
            fixation|parking|grant|ward|bay|dorm|hostel_holiday|credit_card|bank_holiday|lecture|surgeon|storm|
            norovirus|work_from|newsletter|marketing in sentence
unless  @le-job in note
yes     [Rang the MDU], call logged.
yes     Keeps indoors at his nan's [till it blows over].
yes     Is [afraid of giving us her address].
no      Asthma: not to be near the school when the grass is cut.
no      Housing officer: her officer wants a letter.
no      Clipped a deer and thought nothing of it.
no      Letter says she must have fasting bloods.
no      Four in a room on the ward, slept badly.
no      Will not give address for newsletter.
