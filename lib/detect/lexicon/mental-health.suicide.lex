# Thoughts and acts of ending one's life, self-harm
rule    suicidal
does    prompt ask sure
why     Thoughts or acts of ending one's life are written about.
basis   rules 1, 17, 19, 31; lexicon team 2026-11-21
say     @suicide;
        think|thoughts|thinking|thought ..2 "ending it"|"end it"|"ending everything";
        not wanting|want to be alive;
        not alive ..2 want;
        passive|active|fleeting|intrusive|ongoing SI;
        SI most|passive|active|daily|fleeting|plan|intent|expressed|worse;
        SI no|nil|without plan|plans|intent|active;
        want to end it|everything|life;
        end it all;
        do himself|herself|myself in;
        think|thought|thoughts|talk|idea ..2 "not being here"|"not being around"|"ending"|"being dead"|jumping|hanging|
            drowning;
        hope|hopes|hoping|wish|wishes|wished|pray|prays|rather|easier|better|prefer|want|wants|wanting|matter|
            "wouldn't mind" ..4 not|never|@negated-verb ..1 wake|waking;
        hope|hopes|hoping|wish ..3 "go in my sleep";
        not want to be here;
        "rather be dead"|"better dead"|"join his wife"|"join her husband"|"tired of living"|"tired of life"|
            "attempted hanging"|"attempted drowning"|"attempted overdose";
        hanging age|aged|attempt;
        plan|plans|planned|planning|intends|intent ..2 hang|overdose|drown
say     picture|pictures|picturing|imagine|imagines|imagining|thought|thoughts|thinking|think|tempted|urge|
            urges ..4 drive|driving|steer|steering|swerve|swerving|crash|crashing|car|wheel ..4 bridge|wall|tree|lorry|
            "off the road"|oncoming|barrier|"on purpose"|cliff|river;
        jumped|jump|leapt|fell ..2 from|off|out ..3 second|third|fourth|fifth|first|window|balcony|bridge|roof|
            cliff ..5 die|intent|suicid|purpose|police|section|psych;
        intent|intention|wish|wishes|wanted ..2 to die;
        method|methods|ways ..2 researched|googled|googling|looked|searching;
        researched|googled|googling|researching|searching ..2 methods|"ways to die"|"how to die"|"lethal"|"painless";
        ready|want|wants|wish|wishing ..2 to ..1 disappear|vanish|"not exist"|"be dead"|"be gone"|"sleep forever";
        q9|"item 9"|"question 9" ..2 positive|pos|"1"|"2"|"3"|scored|"nearly every day"|endorsed|"several days";
        join him|her|them ..1 soon|"up there"|"in heaven"|again|now;
        wants|want|wanting|longs|ready to|"to go and" join him|her|husband|wife|mum|dad|"my husband"|"my wife";
        phq9|"phq-9" ..2 q9 positive|pos
say     would|will it|that be ..1 quick|painless|peaceful ..4 tablets|pills|die|go|them;
        hope|hopes|hoping|wish|wishes|pray|prays|longs|wants|wanting to_be|"to be" dead|gone ..2 by|before|soon|tonight|
            now|morning|"with her"|"with him";
        hopes|hope|wish|wishes|prays to be dead;
        attempts|attempt ..4 tablets|overdose|rope|hanging|pills|ligature
unless  "live on"|"live alone"|clinic|surgery|needle|needles|jokes|joking|blood|dentist|waiting|appointment|reception|
            hospital|"top himself up"|"top herself up"|lease|tenancy|hypnagogic|assisted|palliative|hospice|warfarin|
            transplant|joint|sacroiliac|isotretinoin|montelukast|varenicline|awareness|barber|cannula|cannulation|
            smoking|baby|nap|"suicide prevention"|hair|nocturia|wee|loo|toilet|mirabegron|prostate|teething|feed|
            feeds in clause
unless  lengths|shuttles|drills|beep_test|gym|choir|walking|class|holiday|club|spain|army|cannulation|intubation|
            driving_test|swallow|reduction|catheterisation in sentence
yes     [Voicing suicidal thoughts since Monday].
yes     [Fleeting SI], none today.
no      Denies suicidal ideation.
no      SI joint injection planned.
no      SI nil, sleeping well.
no      Pain not woken him at night.
no      Reads how googling keeps worry going.
no      Doesn't want to live on tablets.

rule    self-harm
does    prompt ask sure
why     Self-harm is written about.
basis   rules 1, 17, 19, 31; lexicon team 2026-11-21
say     @self-harm;
        superficial|past|previous|prev|hx|history_of|"h/o"|old|teenage|teen "cutting";
        "cutting" ..2 teens|teen|teenager|school|adolescence;
        infanticidal;
        "hit"|hits|hitting|"punched"|punches|"banged"|bangs|bites self|"own head";
        pulls|pulling ..1 hair ..3 patch|bald|crown|patches;
        "sharpener blade"|"sharpener blades";
        cut|cuts|burns|scratches on|to ..2 thigh|thighs|forearms|arms|stomach|hips ..3 weekly|daily|nightly|most|blade|
            razor|scissors;
        stab|stabbing|poison|punching self|himself|herself|myself|themselves;
        cut ..3 forearm|wrist ..6 row|feel|argument|angry;
        deliberate|self cuts|cutting|laceration|scars|burns;
        cutting ..3 "upper arms"|thighs|forearms;
        cutting most|again|behaviour|weekly;
        cut|cutting|scratch|burn ..4 razor|sharpener|scalpel|compass|straighteners;
        tie ligature;
        "healed scars"|"sh scars"|"dsh scars";
        thoughts of self;
        say|says|said|found|admits|told|worried|discovered|noticed ..4 been cutting;
        neat|parallel ..1 lines|rows|cuts|scars;
        cigarette|cigarettes|fag|fags|lighter|iron|straighteners|matches ..4 out|burn|burns|burnt|stub|stubs|stubbed|
            press|pressed|pressing ..3 arm|arms|skin|leg|legs|thigh|hand|herself|himself|own;
        put|puts|putting|stub|stubs|stubbing|burn|burns ..3 cigarette|cigarettes|lighter ..4 own|herself|himself|arm|
            arms|skin|leg|thigh;
        drink|drank|swallow|swallowed|ingested ..2 bleach|antifreeze|"white spirit"|detergent|batteries|blade|blades|
            razor|"screws"|weedkiller ..5 purpose|deliberate|intent|argument|die|again|impulsive
say     "cuts"|"cutting"|"burns"|"burning"|"scratches"|"scratching"|"bites"|"biting"|"hits"|"hitting"|"punches"|
            "punching"|"bangs"|"banging"|"hurts"|"hurting"|"harms"|"harming"|"harmed"|"injures"|"injuring"|"slaps"|
            "slapping"|"strangles"|"stabs" ..1 himself|herself|myself|themselves|own;
        cuts|cut|cutting|slices|slicing ..1 own|her|his|my ..1 arm|arms|leg|legs|thigh|thighs|stomach ..3 cope|relief|
            urge|argument|row|upset|again|blade|purpose|deliberately;
        cross-hatched|"cross hatched"|crosshatched|crosshatch|cross-hatching|hatching|"tally marks"|criss-crossed|
            "criss cross"|"ladder pattern" ..5 forearm|forearms|arm|arms|thigh|thighs|wrist|healing|scars|cuts;
        forearm|forearms|arm|thigh|thighs|wrist|wrists ..2 cross-hatched|"cross hatched"|crosshatched|criss-crossed|
            scored;
        burns|burn ..2 aerosol|deodorant|lighter|cigarette|cigarettes|straighteners ..6 rush|quiet|relief|feel|thigh|
            arm|patches|purpose|herself|himself
say     rows|lines|cuts|scars ..2 parallel;
        blade|razor|scalpel ..3 bath|bathroom|arm|arms|wrist|thigh|bedroom;
        tops of ..1 thighs|legs|arms
unless  balloon|biopsy|"cutting down"|"cutting back"|"cutting out"|insulin|pen|epipen|fork|iron|kettle|hob|stove|pan|
            teeth|hedge|wood|carbs|shaving|shave|shaver|chin|brow|knife|slicing|chopping|fence|wire|grass|glass|
            mandolin|kitchen|diy|surgical|theatre|hobby|tile|carpet|thyroid|t4|umbilical|haemorrhoid|cooking|tin|veg|
            forehead|bramble|hair|tongue|cheek|lip|nails|tantrum|teething|toddler|nit|rash|hives|dream|accidentally|
            cupboard|trimmer|secateurs|strimmer|jumped|thumb|finger|fingertip|accident|corn|verruca|mole|lightbulb|
            fan in clause
unless  cat|kitten|flea|eczema_flare|hair_straight in sentence
unless  trimmer|secateurs|strimmer|hedge|"dog scratch"|"dog scratched"|"cat scratch"|"cat scratched"|"cat scratches"|
            claw|claws|paw|paws|puppy|kitten in note
yes     History of [self-harm] as a teen.
yes     [Deliberate cuts] to forearm, cleaned.
yes     [Superficial cutting], none this year.
no      Previous cutting balloon to LAD.
no      Puppy jumped up. Two parallel lines on the arm, healing.
no      Cut forearm on glass at work.
no      Superficial cut to thumb while cooking.
no      Acne, a bit self-conscious in photos.

rule    marks-on-skin
does    prompt ask sign
why     Marks or covered skin may mean self-harm.
basis   4b; lexicon team 2026-11-21
say     superficial|linear cuts|lacerations|laceration|scratches|scars;
        cut|cuts|stanley|scalpel|razor ..2 hip|thigh|thighs|arms|forearm|forearms|"upper arms";
        "sharpener blade"|"razor blade"|"razor blades";
        hurting|hurts|hurt himself|herself|myself;
        "cut myself";
        rows above ..1 wrist;
        burn marks ..2 thigh|arm|wrist;
        lines|rows|scars|cuts|scratches|burns|nicks ..4 forearm|wrist|thigh|thighs|arms|hip|hips;
        fresh|healed|old|white|silver ..2 cuts|scars|lines;
        "straighteners"|"sharpener"|"blames the cat";
        roll up sleeve;
        sleeve ..2 down|pulled;
        hides under jumper;
        ladder|tramlines|rungs|rows|lines ..2 up|along|down|across|inside ..4 leg|arm|thigh|forearm;
        the thing|it with ..2 straighteners|razor|blade|lighter|compass|sharpener
unless  thumb|finger|fingertip in clause
unless  throat|swallow|swallowing|tonsils|bramble|kitten|eczema|growth|wrist_fracture|film in sentence
yes     [Scratches on arms], shrugs.
yes     [Old scars] both wrists.
no      Scratches on arms from bramble cutting.
no      Tinnitus, the noise is worse.
no      Throat like razor blades, can swallow.

rule    overdose
does    prompt ask sure
why     An overdose is told.
basis   rules 1, 17; ambiguous "OD" with company; lexicon team 2026-11-21
say     overdose;
        paracetamol|para|mixed|intentional|deliberate|previous|prev|second|third|"h/o"|impulsive|staggered|multiple OD|
            ODs;
        OD jan|feb|april|june|july|aug|sept|oct|nov|dec;
        OD paracetamol|para;
        prev OD;
        OD ~num x|of|tabs|tablets ..3 paracetamol|para|pcm|ibuprofen|sertraline|codeine|zopiclone|amitriptyline|"mg";
        trying|tried to od;
        took|taken|swallowed|drank ..1 handful|packet|box|boxes|strips|"12"|"15"|"16"|"18"|"20"|"24"|"28"|"40"|"32"|
            "30"|"60"|"50"|"48"|forty|sixty|thirty ..2 tablet|pill|paracetamol|various|calpol|tabs|"of them"|nurofen;
        NAC "21h"|completed|infusion;
        psych liaison;
        take|took|taken|swallow|swallowed ..1 "32"|"36"|"64"|"80"|"100"|"56"|"96"|"14" ..1 paracetamol|pcm|tablets|
            pills|ibuprofen|sertraline|codeine
unless  sun|sunshine|chocolate|accidental|accidentally|toddler|therapeutic|supratherapeutic|"husband said double"|
            naloxone|band|album|film|song|gig in clause
yes     [Took overdose in March].
yes     [Paracetamol OD] treated.
no      Amlodipine 5mg OD.
no      Ferrous fumarate OD for 3 months.

rule    tablets-in-thought
does    prompt ask likely
why     Tablets were kept, counted out or laid out with dying in mind.
basis   4b; lexicon team 2026-11-21
say     think|thought|thinking ..3 take|taking|swallow ..2 all|"the lot"|overdose;
        stockpile|hoard|squirrelled ..3 tablet|pill|"meds"|medication|amitriptyline|paracetamol|morphine|insulin|
            zopiclone|sleepers;
        tablet|pill|"meds" ..2 stockpiled|hoarded|"put by"|"lined up"|"laid out"|"popped out";
        counted out ..5 eggcup|jar|tin|drawer|tea;
        popping them out;
        how ..3 many|long ..3 take to kill|die;
        tablets ..5 "to go off";
        "looked up how many";
        save|saves|saving|saved|collect|collects|collecting|keep|keeps|keeping|stash|stashes|hide|hides ..1 up|back|
            away ..1 my|her|his|the|these? tablets|meds|pills|medication|paracetamol;
        tablets|meds|pills|medication saved_up|"saved up"|"put away"|"stored up" ..3 "just in case"|enough|case;
        tablets|pills ..1 lined_up|"lined up"|"in a row"|"counted out"|"laid out";
        sits with|looking_at|counting|lines ..2 tablets|pills|paracetamol
unless  cupboard_lock in sentence
yes     [Thought about taking all] her tablets.
yes     [Stockpiling medication] for months.
no      Carer holds medication in a locked box, dementia.
no      Took all his tablets as directed.

rule    safety-echo
does    prompt ask echo
why     Supplies, plans and numbers that are there because of risk.
basis   rule 19; lexicon team 2026-11-21
say     weekly|7|limited|limit|short|small|daily scripts|script|supply|supplies|dispensing|dispense;
        "crisis plan"|"safety plan"|"keep safe"|"protective factors"|samaritans|"papyrus"|"calm harm"|kooth|
            "wellbeing team"|"risk high"|"high risk"|"the locked box"|impulsive|regrets|depr|phq9|nightmares|tearful|
            hopeless|"not sleeping"|quetiapine|"keyworker"|"end of treatment"|admission|sectioned;
        do_not|don't|no issue|give|prescribe|dispense ..1 more than|over ..2 days|tablets|week;
        "no more than 7"|"four days at once"|"three days at a time"
yes     Suicidal. [Weekly scripts] only.
yes     Took overdose. [Safety plan] done.
no      Weekly weigh in at slimming club.
no      Monthly INR.

rule    place-of-death
does    prompt ask sign
why     A place or means of dying is looked at, thought of or gone to.
basis   4b; lexicon team 2026-11-21
say     think|thought|thoughts|look|dream|picture|google|search|research ..3 bridge|pier|cliff|cliffs|railway|train|
            trains|tube|"the tracks"|canal|weir|quarry|lorry|viaduct|flyover|rope|noose|exhaust|"car in the garage"|
            beam|rafter|"the river"|"the sea"|"the branch";
        stood|stand|sat|park|drove|driving|drive|found|seen|talked|climbed|looking|looked|out|up|walk ..4 @fatal-place;
        @fatal-place ..5 stood|stopped|hands|turned|passer-by|coastguard|rescued|talked;
        brakes on at;
        "passer-by"|coastguard|"over the railings"|"into traffic"|"seatbelt off";
        picks a lorry;
        lorry ..5 counts|different;
        hosepipe;
        eyes shut|closed ..5 straight|road|counts;
        jump off|from
unless  miles|slip|run|photo|fracture|house|pain|work|walks|dog|heel in sentence
yes     Has [thought about the railway] line.
yes     Says he [stood on the bridge] for an hour.
no      Walks dog by the canal daily.
no      Dental bridge fell out, thinks he swallowed the crown.

rule    guns-and-means
does    prompt ask likely
why     Guns, keys or means are kept away for safety.
basis   4b; lexicon team 2026-11-21
say     gun|shotgun|firearm|rifle|cabinet ..5 key|keys|take|took|taken|removed|hold|moved|hand|sister|brother|neighbour|
            police|licence|team|cert|looking;
        gave|given|handed|surrendered ..2 gun|guns|shotgun|shotguns|rifle;
        key ..3 cabinet|gun;
        hold|lock|hid|hidden ..2 medication|"meds"|tablets|knives|razors;
        hid|took|taken ..1 keys;
        knives ..3 moved|hidden|car|locked;
        bought|has|kept|keep ..1 a? rope|noose|hosepipe|helium;
        buy|bought|buying|ordered|orders|got|sourced ..2 @hang-thing;
        rope|noose|ligature ..2 bought|ordered|ready|hidden|found;
        standing|sat|sitting|sits|night|nights|barn|parlour|alone|loaded|cleaning ..6 gun|shotgun|rifle;
        gun|shotgun|rifle ..4 company|alone|loaded|mouth|barn|parlour;
        has|holds|took|hold|keeps ..1 the cabinet_key|"cabinet key"|"cabinet keys"|"gun key";
        taken|took|takes|removed|hidden|hid|hides|moved|locked ..2 belts|cords|laces|ropes|razors|blades|knives|
            scissors ..4 house|out|away|room|him|her|car|safe|neighbour|shed;
        found|finds|discovered ..2 rope|noose|ligature|hosepipe|helium
unless  filing|boat|party|balloons|dementia|toddler|car_key|carer|dog|baby|child|surgery|theatre|jewellery|airport|mri|
            scan|rings in clause
yes     [Gun cabinet key] given to brother.
yes     [Shotgun removed] by police at his request.
no      Filing cabinet key lost.
no      Nail gun injury.

rule    no-future
does    prompt ask sure
why     The patient sees no future, or was found with the means.
basis   rules 1, 17, 19; lexicon team 2026-11-22
say     doesn't|doesnt|can't|cannot|cant|couldn't|not|unable ..1 to? see|sees|imagine|picture ..1 a|any|his|her|
            my future;
        sees no future|"way out";
        can't|cannot|doesn't see ..1 a|any way out;
        found ..4 with ..1 a? rope|noose|ligature;
        suicide note;
        wrote|written|left|leaving|writing ..1 a? note|letter ..6 tablets|rope|goodbye|die|dying|sorry|"love you"|
            bridge|overdose
unless  climbing|abseil|swing|gym|carer|car_park|maze|job|business|house in sentence
yes     [Doesn't see a future], off work.
yes     [Found by his partner with a rope].
no      Can't see a future in the job.
no      No future appointments needed.

rule    better-without
does    prompt ask sure
why     The patient feels the family would do better without them.
basis   4b; lexicon team 2026-11-21
say     @better-off;
        family|everyone|kids|everybody better off;
        better off without|dead ..1 him|her|me|us|them;
        do better with somebody|someone else;
        feels|felt|being a burden;
        "see them right"|"nobody would miss"|"easier for everyone"|"better for everyone"|"waste of space"
yes     Thinks the kids would be [better off without him].
yes     Says it would [see them right].
no      Better without the statin, aches gone.
no      Happier without dairy.

rule    left-behind
does    prompt ask sure
why     Words are left for days the patient does not mean to see, or the place is worked out.
basis   4b; lexicon team 2026-11-22
say     card|cards|letter|letters|video|videos|note|notes ..6 eighteenth|eighteenths|"18ths"|weddings|"wedding days"|
            "every birthday"|"each birthday"|"when i'm gone"|"when i've gone"|"after i've gone"|"after i'm gone";
        worked_out|worked|"looked up"|knows|checked|found ..1 out? ..1 which|what time? train|trains|bridge|platform|
            crossing;
        list ..4 who ..3 have|has|gets|get what
unless  palliative|hospice|dementia|mnd|terminal|cancer|bowel|commute|hospital|appointment|memory_box|party|invitations|
            invites in sentence
yes     Has written [cards to the children for their eighteenths].
yes     Has [worked out which train].
no      Worked out which train gets her to the hospital.
no      Hospice: letters for the children's weddings.

rule    putting-in-order
does    prompt ask mention
why     Affairs are put in order or goodbyes said, which can come before suicide.
basis   4b; lexicon team 2026-11-21
say     @given ..1 his|her|all|away ..4 @treasure;
        give|gave|given|giving|gives away;
        cleared|emptied ..2 shed|desk|wardrobe|"bank account";
        written|wrote|letter|letters|cards ..4 each|every|all ..2 @family|@close|grandchild|grandchildren|grandkids|
            children|kids;
        letters|letter|note|notes|cards ..4 drawer|bureau|desk|"for after"|"to be opened"|"when i'm gone"|
            "when she's gone";
        sort|make|made|write|wrote|written|update|pick|chose|pay|paid ..2 will|"funeral plan"|funeral|rent|bills|
            affairs|hymns;
        put affairs;
        wrote|left|found ..1 note ..4 table|kitchen|bed|car|pillow;
        suicide note;
        give|gave|pass|hand|left|leave|write|wrote|written ..3 note|letter|letters|envelope|watch|tools|medals|keys|
            card|cards ..4 kids|children|wife|husband|mum|brother|son|daughter|neighbour|key|cat|dog|birthdays|
            "every one"|everyone|us;
        give|gave ..2 envelope ..4 key|name|vet;
        card ..3 everyone|"every one"|evry|"all of us";
        rehome;
        "tidying up"|"labelled everything"|"there's room"|"boiler papers"|"everything's sorted"|"life policy"|
            "after i've gone"|"when i'm gone";
        early ..5 trip
say     written|wrote|writes|writing ..1 to ..2 brothers|brother|sisters|sister|sons|son|daughters|daughter|kids|
            children|everyone|family|mum|dad|parents;
        sent|texted|messaged|messages|posted ..1 everyone|everybody|"all of us"|"us all"|family|friends ..4 heart|sorry|
            "love you"|goodbye|thank|"same message";
        same message ..3 heart|sorry|everyone;
        phone off ..3 since|all;
        turned|switched ..2 phone off;
        told|shown|showed|tells|tell ..3 where ..3 @paper-thing ..1 is|are|live|kept;
        papers|deeds|will|passwords ..4 "on the table"|"in the drawer"|"in an envelope"|"where to find";
        "good innings"|"had my time"|"had her time"|"had his time";
        not to|don't|no send|make? flowers|fuss
unless  gp_letter|physio|moving|solicitor|lpa|dementia|attorney|memory|carer|inheritance in sentence
yes     He has [sorted his will] and the insurance.
yes     [Rehomed the dog last] week.
no      Labelled boxes for the house move.
no      Retiring registrar came to say goodbye with cake.

rule    reasons-to-stay
does    prompt ask likely
why     What is said of living, dying or holding on.
basis   4b; lexicon team 2026-11-21
say     kids|children|dog|cat|wife|mum|daughter|son|family|girls|boys|baby ..2 "stops him"|"stops her"|"stops me"|
            "the reason not"|"only reason"|"keeps him here"|"keeps her here";
        reason not to;
        wouldn't ..1 because of;
        couldn't do it|that to;
        "not brave enough"|"turned round for the"|"not tonight"|"hoping that'll be it"|"let down each morning"|
            "i think about it"|"not something i'd tell you"|"wasn't going to ask"|"wouldn't be drawn"|"no way out"|
            "dark place"|"dark thoughts"|"do something stupid"|"do something silly"|"'sufficient'";
        if there|here by spring|christmas;
        asked outright|directly ..2 he|she|yes;
        bed hoping
yes     [Kids are the only reason] he is here.
yes     Says she's [not brave enough].
no      Swims most days, sees the kids on Sundays.
no      Cataract: just want it over with.
no      Meetings: fears saying something stupid.

rule    welfare-worry
does    prompt ask likely
why     Staff or family acted at once because of worry for the patient.
basis   4b; lexicon team 2026-11-21
say     "welfare check"|"duty dr now"|"team to see today"|"not left alone"|"to be left alone";
        stay|staying ..2 tonight|over;
        not|@negated-verb let her|him go;
        @family|@close ..2 "staying over"|"staying tonight"|"staying with him"|"staying with her"|"sleeping over"|
            "stopping with";
        ring|rings|ringing|call ..1 each|every morning|day;
        kept her|him here;
        rang x3;
        bothered me;
        round there in twenty;
        found her|him on roof|bridge;
        police brought home;
        didn't|not let ..2 go on the bus;
        "not said it to a soul"
yes     [Sister staying with him] over the weekend.
yes     [Welfare check] asked for.
no      Ring if worse.
no      Staying in Spain for a month.

rule    last-words
does    prompt ask sign
why     Something is said that could be of dying.
basis   4b; lexicon team 2026-11-21
say     "for afterwards"|"rainy day"|"my way out"|"an exit"|"exit plan"|"let nature"|"doesn't see the point"|
            "serious attempt"|"serious attempts"|"previous attempt"|"previous attempts"|"what's the point"|
            "just so i know"|"the door up"|"done with it"|"no point in"|"nothing left"|"nature take"|"won't be here"|
            "wont be here"|"not be here"|"won't be around"|"not be around"|"if i'm here"|"if he's here"|"if she's here"|
            "for the birthdays"|"brighter than"|"see it out"|"let down each"|"wakes disappointed"|
            "disappointed to wake";
        there's room;
        stopped ..3 water|thinners|insulin|heart tablets;
        "his turn"|"her turn"|"waiting to go"|"ready to go"|"be with her"|"be with him"|"telling her to come"|
            "calling him to"|"open tins for one";
        labelled ..4 names|daughters|girls|kids|"who gets"
say     stopped|binned|refused ..2 pills|tablets|meds|insulin ..4 waste|point|pointless|bother;
        has|have|had|got a plan ..1 and|nobody|ready|for_then|if;
        "tired of fighting"|"no fight left"|"nobody will need to"
unless  holiday|leave|school|clinic|surgery|surgery_date in sentence
unless  asthma|copd|birth|escalation|diet|travel|weight|meal in clause
yes     Asks us to [let nature] decide.
yes     Keeps it in the freezer, '[just so I know]'.
no      Cataract: wants it over with.
no      Won't be here for the clinic, on holiday.
no      Cannot recall the last time she had bloods.
no      Finds it too many tablets to swallow.

rule    means-hint
does    prompt ask likely
why     A means of dying, kept or tried out, is hinted at.
basis   4b; lexicon team 2026-11-21
say     measure|measured|measuring|test|tested|tying|tied|looked ..2 @hang-place;
        keep|keeps|kept|has|bought|carries|found ..4 @hang-thing ..4 boot|shed|loft|car|drawer|bag|wardrobe|pocket|
            garage|him|her;
        drove|drive|driven|steer|steered|swerve|swerved|rode|aimed ..3 at|into|towards ..1 wall|tree|lorry|bridge|
            oncoming|barrier|hgv;
        found ..3 with rope|noose|ligature;
        branch|beam|rafter|rope|banister ..3 hold|weight|tied|attic|barn;
        hosepipe;
        garage with the door;
        sat ..3 car ..3 garage;
        shed locked;
        vet ..4 gun;
        eggcup|jar|tin ..6 tablets;
        something from when the dog|cat|horse;
        take|took the gun;
        pillow ..4 stood|holding;
        bottle of something;
        drank a bottle of ..1 calpol|bleach|antifreeze;
        forty|sixty|eighty|"40"|"60" of the pink|white|blue ones;
        heart|blood pills ..2 gran|mum|dad;
        gran's|nan's heart pills;
        knives ..2 car|hidden|moved
unless  swing in sentence
yes     Has tied a [rope in the attic].
yes     [Sat in his car in the garage].
no      Rope climb at the gym.
no      Hung washing on the banister.

rule    goodbyes
does    prompt ask sign
why     Thanks or goodbyes are said, which can come before suicide.
basis   4b; lexicon team 2026-11-21
say     goodbye|"say thank you"|"you were all"|"you've all been"|"nobodies fault"|"nobody's fault"|"no one's fault"|
            "won't be needing"|"won't need"|"shan't need"|"almost cheerful"|"too cheerful"|"oddly calm"|"calm almost"|
            "been so patient"|"chocs and a card"|"hugged everyone"|"shook my hand"
unless  inhaler|retire|retiring|cake|registrar in sentence
unless  colic|colicky|tantrums in note
yes     Came to [say thank you], nothing booked.
yes     '[You were all] so patient.'
no      Won't need the inhaler.
no      Retiring nurse, goodbye cake.

rule    covered-arms
does    prompt ask sign
why     Arms kept covered, or what cutting is for, is told.
basis   4b; lexicon team 2026-11-21
say     "jumper on"|"cardi on"|"cardigan on"|"long sleeves"|"sleeves down"|"sleeve down"|"the noise"|"lets it out"|
            "when it's loud"|"not to die"|"thinks she's shaving"|"score each other"|"so i can sit through"|
            "to be quiet"|"to feel something";
        cardi|jumper|hoodie|cardigan ..1 off;
        wouldn't ..2 arm|sleeve|jumper|cardi;
        ladder on ..1 left|right|arm;
        cat
needs   arm|arms|wrist|thigh|sleeve|sleeves|cardi|jumper|row|rows|lines|blade|maths|loud|quiet|shaving|left|
            noise in note
unless  tinnitus|litter|litter_tray|scratched|copd|bed|asthma|purpura|skin_tear|skin_tears|sling in note
yes     [Wouldn't take her cardi] off.
yes     Kept [long sleeves] on, 30 degrees. Lines on arm.
no      Tinnitus, the noise is worse at night.
no      Cat scratched her arm.
