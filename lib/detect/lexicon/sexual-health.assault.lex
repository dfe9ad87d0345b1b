# Sexual assault, told outright or in pieces
rule    sexual-assault
does    prompt ask sure
why     A sexual assault is told.
basis   rules 1, 17, 22; lexicon team 2026-11-21
say     doctor|dr|gp|nurse|physio|therapist|osteopath|masseur|teacher|coach|boss|driver|manager ..4 touched|felt|rubbed|
            stroked|asked ..5 breast|breasts|"in bed"|"down there"|bra|bottom|"inner thigh"|inappropriately;
        "no chaperone" ..6 touched|lovely|slowly|bed|breast;
        @rape;
        drink ..1 spiked;
        spiked ..2 drink;
        needle spiked|spiking;
        "know if i said yes"|"i said no first"|"said no first"|"touched her breast"|"touched her inappropriately"|
            "touched him inappropriately"|"touched inappropriately"|"inappropriate touching"|"forced her to"|
            "forced him to"|"forced me to"|groped;
        force|forced|forcing ..2 himself|herself on;
        "against her will"|"against my will"|"against his will"
unless  oilseed|rapeseed|oil|feed|eat|medication|flower|field|fields|acre|crop|hay|pollen|farm|harvest|"rape jus"|rest|
            retire|slow|cancel|"stop work"|"sit down"|"give up"  in clause
yes     [Discloses rape by ex in] 2020.
yes     Thinks her [drink was spiked].
no      Allergic to oilseed rape.
no      Rapeseed oil in diet.

rule    assault-service
does    prompt ask sure
why     A service for people who were sexually assaulted is named.
basis   rules 1, 22; lexicon team 2026-11-21
say     @rape-service;
        RASI;
        SA by ..1 ex|uncle|dad|stepdad|cousin|boyfriend|husband|partner|friend|colleague|stranger|teacher|brother|
            neighbour|coach|boss|man
unless  "sarc f"|frailty|sarcopenia|falls|sarcoid|sarcoidosis|sarcoma in sentence
when    leaflet keep
yes     [Referred to SARC].
yes     [ISVA supporting her].
no      ?sarcoid on CT.
no      SARC-F 3, frailty review.
no      Independent living adviser.

rule    assault-letters
does    prompt ask likely
why     SA or an assault here means a sexual one.
basis   ambiguous abbreviation with company; lexicon team 2026-11-21
say     SA on|by|at|last|aged|sat|sun;
        alleged|report|disclose|historic|"h/o"|hx|recent|after|post SA;
        assault on|sat|sun|fri|by|after
needs   sarc|isva|ehc|pep|pepse|forensic|rape|underwear|sti in note
yes     [SA on] Friday, SARC number given.
yes     [Reports SA] at party, wants EHC.
no      SA node dysfunction, pacemaker.
no      SA block on ECG.

rule    assault-clothing
does    prompt ask sure
why     Underclothes torn, missing or inside out, or memory gone: this could be a sexual assault.
basis   4b; lexicon team 2026-11-22
say     no tights|knickers|underwear|bra|pants;
        wake|woke|woken|came_round ..6 tights|knickers|underwear|naked|undressed;
        tights|knickers|underwear|bra ..3 inside|missing|pocket|torn|wrong|undone|gone|bag;
        gap|blank|nothing ..2 from ..2 ~num|~time|midnight|ten|eleven|twelve ..9 tights|knickers|underwear|bed|bench|
            flat|taxi|sofa|shoe|boot
unless  dog|fence|bike|claim|thorn|support|compression|ted|maternity|seam|sweats|sweating|incontinence|pads|rash|eczema|
            candida|thrush|lymphoedema|dementia|continence in sentence
yes     Came home with [tights inside] out.
yes     [Woke with no knickers] on.
no      No underwear rash, pads changed.
no      Dementia: no knickers on again.

rule    assault-pieces
does    prompt ask likely
why     What is told could be a sexual assault, not named as one.
basis   4b; lexicon team 2026-11-21
say     no tights|knickers|underwear|bra|pants|jeans;
        wake|woke|woken|waking ..2 up? in|at ..2 his|her|their|someone's|somebody's|a|strange flat|room|bed|house|car|
            sofa|hotel;
        wake|woke|woken|came_round ..5 tights|knickers|underwear|pants|trousers|naked|undressed|bra|strange|
            "beside her"|"next to her"|"unfamiliar";
        tights|knickers|underwear|pants|"clothes"|"dress"|bra|jeans ..3 inside|off|missing|pocket|torn|wrong|undone|
            gone;
        "no underwear"|"no knickers"
unless  dog|fence|bike|claim|thorn in sentence
yes     [Woke in a strange room], [tights missing].
yes     Came home with [tights inside] out.
no      Woke in the night with asthma.
no      Seizure, woke on sofa.

rule    assault-memory
does    prompt ask sign
why     Memory is gone or consent in doubt for a time that is told of.
basis   4b; lexicon team 2026-11-21
say     "no memory after"|"can't remember bits"|"doesn't remember getting"|"doesn't know what happened"|
            "remembers nothing"|"remembers walking"|"no recollection";
        a gap from;
        "never said yes"|"i said no"|"told him no"|"not forced"|"wasn't forced"|"wasnt like forced"|"keeps showering"|
            "hasn't showered"|"showered off"|"had something done"|"next thing she"|"piece it together"|"a blank after"|
            "blank from"|"can't account for"|"lost four hours"|"lost hours"|"lost the night"|"doesn't want police"|
            "did things"|"did stuff to"|"got her drunk"|"got him drunk"|"got me drunk"|"after that night"|
            "the centre's number"
unless  smear in sentence
yes     Has [no memory after] ten.
yes     [Next thing she] was in a taxi home.
no      Syncope, no memory of it.
no      Said no to statin.

rule    assault-after
does    prompt ask echo
why     Belongs to what is told of an assault.
basis   rules 1, 22; lexicon team 2026-11-21
say     not|hasn't|undecided|never ..2 report|police;
        "wants time"|forensics|"someone on the course"|"same block"|showering;
        blood ..2 on|in ..1 underwear|knickers|pants|boxers;
        "freezer bag"|"paper bag"|"sore to sit";
        sore ..3 to sit;
        chose|decided|prefers|wants not ..2 go|going|report ..2 police
yes     Rape disclosed. [Not reported], [wants time].
yes     SARC number given. [Forensics stored].
no      Police report for insurance of car.
no      Window cleaner fell.

rule    assault-act
does    prompt ask likely
why     An act is told that may have been a sexual assault.
basis   4b; lexicon team 2026-11-21
say     "pinned down"|"held her down"|"on top of her"|"put his hand"|"took advantage"|"came into room"|
            "where he shouldn't"|"in her glass"|"in her drink"|"what couples do"|"froze"|"hands on her"|"went too far";
        massage ..4 spa|shouldn't|hands;
        woke w|with him|her at;
        didn't|wouldn't|never|hasn't ..1 stop ..2 when ..1 she|he|i|they|told|asked|said|crying;
        carried_on|"kept going"|"kept on" ..2 when|after|though ..2 said|asked|no|stop|crying;
        "doesn't call it"|"won't call it"|"not calling it";
        said|told ..2 no|stop ..3 carried|kept|ignored|anyway|didn't
yes     The man at the spa went [where he shouldn't].
yes     [Froze], says he [took advantage].
no      Cat got into bed, hasn't slept, baby.
no      Frozen shoulder.
no      Nearly didn't book, hates making a fuss.
