# Abuse by somebody close, said outright in a few words
rule    da-plain-letters
does    prompt hide sure
why     Domestic abuse is named by its abbreviation.
basis   rules 2, 3; terse notes, lexicon team 2026-11-22
say     DV|DVA|IPV ..1 from|by ..1 @adult-near;
        DV|DVA|IPV victim|disclosed|disclosure|perp|perpetrator|flag|survivor|relationship;
        discloses|disclosed|disclosing|disclosure|witness|witnessed|witnessing|flee|fled|fleeing|suspect|suspected|
            "victim of"|"perp of"|experiencing ..1 DV|DVA|DA|IPV;
        DA in pregnancy|relationship|marriage|household|past|childhood;
        DA|DV alert ..1 on;
        DA from|by|victim|perp|perpetrator|disclosed|survivor;
        ~query DVA;
        perp|perpetrator of DV|DA|DVA
say     "NMO" v|vs|against|granted|breached|"in place"|hearing|served;
        CCB from|by @spouse;
        CCB pattern|ongoing|discussed|disclosed|since|concerns|evidence;
        FM|"forced marriage" unit;
        FMU number|no|tel|given|ref|rang|contacted;
        @spouse threw it;
        "elder abuse"|"spousal abuse"|"partner abuse"|"marital violence"|"narcissistic abuse"
unless  "throws it away"|"threw it away"|"threw it out"|party|stick|ball|bin|penicillin|nkda|vaccine|polio|hib|booster|
            mmr|"double vision"|diplopia|leaflet|poster|training|works in sentence
yes     Pt [discloses DA], see template.
yes     [DV from ex], sister aware.
yes     [NMO granted] Weds.
no      DA: penicillin, rash.
no      DV on looking left, ?sixth nerve.
no      CCB by day, ACE-i at night.

rule    da-plain-acts
does    prompt hide sure
why     Somebody close hurts or threatens the patient.
basis   rule 2; terse notes, lexicon team 2026-11-22
say     choked|strangled|throttled|smothered|pushed|shoved|grabbed|bitten|burnt|burned|kicked|headbutted|stamped|
            dragged|restrained|threatened by @adult-near;
        @spouse pushed|pushes|shoved|shoves|dragged|drags|choked|chokes|strangled|grabbed|grabs|bit|bites|kicked|kicks|
            threw|headbutted|hurts ..1 her|him|me|pt;
        grabbed|gripped|hands|squeezed round|around|by ..1 throat|neck;
        "by the throat";
        bruise|bruising|"black eye"|"split lip"|fracture|injury|injuries|bruises ..1 from|by|off|~query @spouse;
        bruise|bruising|bruises|injury|injuries|"black eye"|nose|rib|ribs|lip ..2 @spouse|son did it|this
say     he|@spouse|son|dad|stepdad threw|throws|hurled|hurls ..1 plate|cup|mug|phone|chair|bottle|knife|pan|kettle|
            ashtray|remote|glass ..1 at her|him|me|pt;
        "death threats"|"threats to kill"|"threat to kill"|"threatens to kill"|"threatened to kill"|
            "threatening to kill";
        threat|threats ..1 from|by @adult-near;
        threatens|threatened|threatening to take|remove|harm|hurt|stab|burn ..1 kids|children|baby|her|him|me|house|
            child;
        @adult-near is|very|increasingly|being|often? violent|abusive|"physically aggressive"
unless  push her|him|me|pt to;
        @shared-sport|"usual partner"|"training partner"|wheelchair|out_of_the_way|swing|doctor|choked_on|food|sledge|
            rugby|football|judo|playing|toddler|dementia|delirium|dog in clause
yes     [Choked by boyfriend], no LOC.
yes     [Death threats] ongoing.
yes     [Husband pushed her], wrist sore.
yes     Neighbours rang 999, [partner violent].
no      Partner pushed her wheelchair into the room.
no      Bruise from fall, partner present.
no      Held by neck brace for two weeks.
no      given M 50: Wife pushed him to book.

rule    da-plain-control
does    prompt hide sure
why     Somebody close controls the patient's money, phone or freedom.
basis   rule 2 (coercive control); terse notes, lexicon team 2026-11-22
say     financial|coercive|"economic" control;
        jealous ..1 checks|checking ..2 phone;
        @spouse|son|daughter|"in-laws"|he|family controls|controlling|controlled ..1 her|his|my|the|all? money|finances|
            phone|everything|medication|meds|food|movements|life|spending|clothes|contraception|pension;
        controls what|who|where ..1 she|he|i|her|they|patient|pt ..1 wears|sees|goes|eats|spends|does|wear|see|go|eat|
            spend;
        @spouse|he checks|checking|"goes through"|reads|monitors|monitoring|tracks|tracking|smashed|smashes|
            confiscates ..1 her|his|my phone|mobile|texts|messages|whatsapp|location;
        @spouse|son|he takes|took|taking|spends|withholds|stealing|stole|steals|keeps ..1 her|his|my money|wages|salary|
            benefits|savings|pension
say     won't|"wont"|"doesn't"|"never"|"not" let|allow|lets|allows her|him|me|pt ..1 see friends|family;
        @spouse|he|"in-laws"|family "won't"|"wont"|"doesn't"|"never" let|allow|lets|allows her|him|me|pt ..1 work|out|
            see|leave|speak|drive|study|"have a phone"|"have friends"|"have money";
        not|"isn't"|never allowed ..1 friends|visitors|"to see friends"|"to see family"|"her own phone"|"her own money"|
            "own money"|"to leave house"|"out alone"|"out without"|"to have friends";
        gaslight|gaslit|gaslights|gaslighting|gaslighted ..2 @adult-near|her|him|me;
        gaslighting;
        tracker|airtag ..1 on|in|under her|his|my|pt ..1 car|bag|phone|coat|pram;
        "being stalked"|"been stalked"|"stalked by";
        fled|flee|fleeing|escaped|escaping ..1 @spouse|marriage|"family home"
unless  appointee|lpa|glucose|libre|sugars|surgery|isolation|ward|hospital|school|college|boss|employer|pain|insurance|
            luggage|keys|dog|cat|poa|attorney|"eyesight"|"poor sight"|doctor|consultant|lpas in sentence
yes     [Partner checks her phone] nightly.
yes     [Husband controls meds].
yes     [Not allowed to see friends].
yes     [Tracker on her car] found.
no      Wife keeps his pension letters as LPA.
no      Pain won't let her work.
no      Son takes her to the shops.
no      School does not let him have a phone.

rule    da-plain-danger
does    prompt hide sure
why     Danger from somebody close, in one stroke.
basis   rule 2; terse notes, lexicon team 2026-11-22
say     afraid|scared|frightened|terrified to leave ..1 @spouse|him|her;
        worried|afraid|fears|scared ..1 @adult-near|he|she will|may|might|would kill|harm|hurt|find;
        @spouse|he|son|dad|brother|brothers pulled|pulls|yanked|yanks ..1 her|his|my hair;
        "human bite"|"adult bite mark"|"adult-sized bite mark"|"hand print bruise"|"handprint bruise"|
            "fingertip bruises"|"fingertip bruising"|"finger tip bruising";
        domestic dispute|assault|callout|log|row|incident;
        taken|sent abroad to|for marry|marriage;
        "married off"|"forced to marry"|"made to marry"|"pressure to marry";
        ex|"ex-husband"|"ex-wife"|"ex-partner"|"ex-boyfriend"|"ex-girlfriend" ..3 want|wants|wanting|asking|asks|asked|
            demanding|demands|requesting|trying ..3 "her address"|"new address"|"his address"|whereabouts|"where she"|
            "where he"|"her number"|"new number"|"which school"|"what school";
        ex|@spouse breached|breach|breaches ..1 order|injunction|bail|conditions|"non-mol";
        ex|"ex-husband"|"ex-partner"|"ex-boyfriend" broke|smashed|kicked|forced in|door|window|windows;
        ex|"ex-husband"|"ex-wife"|"ex-partner"|"ex-boyfriend" ..1 outside|waiting_outside|"hanging around"|
            "parked outside"|"turned up at"|"sat outside" ..1 school|work|house|home|flat|gym|nursery|surgery
say     "safe word"|"code word"|codeword ..2 calls|call|phone|phoning|ring|contact|text|texts;
        account|accounts for every penny;
        "no access to" ..2 money|"bank account"|account|cash|finances;
        not safe to text|ring|call|phone|write|"leave message"|"leave voicemail";
        choked|beaten|strangled|throttled unconscious;
        knife|blade|scissors|gun|hammer|machete|bottle held|pointed|pressed|put ..1 to|at|against ..1 throat|neck|head|
            her|him|face|stomach|chest;
        threatened ..2 knife|blade|gun|hammer|machete|acid|petrol;
        @adult-near|he poured|threw|throws petrol|acid|bleach|"boiling water"|"hot water";
        @spouse|he sabotages|sabotaged|hides|hid|flushed|bins|binned ..1 pill|pills|contraception|condom|meds|condoms;
        @spouse|he forces|forced|makes|made|demands|coerces|coerced|pressures ..2 sex|"into sex";
        forced|made|coerced|pressured to have sex;
        hit|hits|hitting|slapped|punched|beat|pushed girlfriend|wife|boyfriend|husband|gf|bf|partner;
        he|@adult-near locks|locked ..1 her|him|me in;
        @spouse|he hacked|hacks|hacking|monitors|monitoring|intercepts ..1 her|his|my? facebook|phone|email|emails|
            instagram|snapchat|whatsapp|calls|post|account|icloud;
        fled ..2 @adult-near|kids|children|refuge|hotel|hostel|home;
        staying ..3 fled
unless  push her|him|me|pt to;
        dog|car|ukraine|syria|war|country|crossword|waste|cleaner|online|tennis|rugby|bike|accidentally|joking|sheep|
            practice|balloon|stair|toddler|baby|ball in clause
unless  playground|playgroup|nursery|preschool|reception|toddler|toddlers|sibling|siblings|classmate|"best friend"|
            resident|tackle|scrum|police|bouncer|patient_bit in note
yes     [Safe word for calls].
yes     [Ex rang asking for her new address].
yes     [Ex outside school] again.
yes     [Knife held to her] throat.
yes     [Partner pulled her hair].
no      Hit partner's car in the drive.
no      Nursery rang, human bite from another child at the sand tray.
no      Domestic waste bag, back strain.

rule    da-plain-excuse
does    prompt hide likely
why     An injury is put down to a door or wall, as injuries by somebody close often are.
basis   rule 2; terse notes, lexicon team 2026-11-22
say     says|said|states|claims|reports ..1 walked|fell|banged into|against ..1 door|cupboard|wardrobe
needs   "black eye"|bruise|"split lip"|fracture|nose|jaw|cheek|rib in note
unless  dark|night|glass_door|dizzy|syncope|collapse|patio|toddler|playing|running in note
yes     Black eye, [says walked into door].
yes     Split lip, [said fell against cupboard].
no      Ran into door playing, bruise.
no      Says door sticks.

rule    da-plain-yes
does    prompt hide sure
why     The question about domestic abuse was answered yes, or help with it was given.
basis   rules 2 and 10; lexicon team 2026-11-22
say     child|children|kids|baby|toddler|son|daughter|siblings witnessed|witness|saw|overheard ..3 violence|assault|
            "domestic abuse"|incident|strangling|beating|fight;
        kept|locked|held|imprisoned|confined ..3 house|home|indoors|room|flat|upstairs ..1 by ..1 @close|@family|
            in-laws|"the in-laws"
say     DV|DVA|DA|"domestic abuse"|"domestic violence" yes|disclosed|positive|"+ve"|"+"|present|confirmed|suspected|
            likely;
        DV|DVA|"domestic abuse"|"domestic violence" ..1 leaflet|leaflets|helpline|booklet|resources|signposted|
            "card given"|"number given"|"info given"|"information given";
        asked ..3 DV|DVA|"domestic abuse"|"domestic violence"|home|"things at home" ..1 yes;
        query|queried|~query|possible|suspected|suspect|wonder ..1 DVA|"domestic abuse"|"domestic violence";
        safe at home no|never|"not really"|not
unless  training|poster|audit|diarrhoea|vomiting in sentence
when    asked keep
when    leaflet keep
when    denied keep
yes     [DV leaflet] offered.
yes     [Asked alone about domestic abuse: yes], for years.
no      DV audit, leaflet stock low.
no      DV since Friday, vomiting settled.
