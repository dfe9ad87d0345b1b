# Psychosis, detention, labels
rule    psychosis
does    prompt ask sure
why     Psychosis or a related condition is written about.
basis   rules 1, 17, 19; lexicon team 2026-11-21
say     @psychosis; hear voices|voice; told by ..1 voice|voices; voice of ..3 telling|late; voices tell|telling
unless  hypnagogic|hypnopompic|narcolepsy|paralysis|tramadol|morphine|oxybutynin|grief|bereavement|migraine|febrile|
            street_preachers|preachers|mole|moles|germs|covid|catching|smell|busy|week|hoarse|bonnet|parkinson|
            parkinsons|dementia|memory|delirium|uti|lewy|prosthesis|hip|electrode|laugh|madopar|steroid|hearing_aid|
            hearing_test|hearing_loss|audiogram|aids|hemi|hemiarthroplasty|diathermy|fibroepithelial|polyp|histology|
            phone|choir in sentence
yes     [Psychotic episode] in 2018.
yes     [Known schizophrenia], stable.
no      No psychosis or mania.
no      Charles Bonnet, visual hallucinations, insight kept.

rule    strange-beliefs
does    prompt ask likely
why     Beliefs or perceptions are told that may be psychosis.
basis   4b; lexicon team 2026-11-21
say     neighbours|"next door"|council|government|police|mi5|bbc|telly|tv|radio|router|cameras|colleagues|"everyone"|
            "they" ..4 bugged|poisoning|spying|plotting|"out to get"|"heard about him"|"talking about him"|
            "talking about her";
        bugged ..3 loft|house|phone|walls|sockets;
        talk|talking to ..1 tv|telly|radio;
        foil|tinfoil ..3 router|head;
        phone listening;
        number plates ..3 name|spelling|message;
        not the same baby;
        being poisoned|bugged|recorded by;
        thinks|convinced|certain|says ..3 bugged|poisoned|possessed;
        "chosen one"|"special powers"|"gathering evidence"|"stopped by the king"|"thought disordered"|
            "responding to unseen"|"pressured speech"|"flight of ideas"|grandiose|"spending spree";
        telly|tv unplugged;
        hear|hears|hearing|heard ..2 @persecutor|people|staff|them|"the family"|voices ..2 discuss|discussing|talk|
            talking|comment|commenting|plot|plotting|laugh|laughing|whisper|whispering ..3 about|her|him|me|radiator|
            wall|pipes|vent;
        being|is|are watched|followed|recorded|filmed|tracked|monitored|targeted|"listened to" ..2 by|through|
            via ..2 neighbours|government|police|camera|cameras|phone|people|staff|them|gangs|drones|council;
        cameras|"listening devices"|"bugs" ..3 smoke_alarm|"smoke alarm"|ceiling|walls|flat|light|lights|socket|sockets;
        chip|implant|device|tracker ..3 tooth|brain|ear|arm|head|filling|neck ..3 put|planted|council|government|police|
            dentist|inserted;
        put|planted|inserted ..3 chip|tracker|microchip|device
say     hasn't|not|no|doesn't|don't|without ..1 need|needed|needs|needing sleep;
        @media ..2 is|are|was|were|being|all about|"meant for"|"aimed at"|"talking about"|"sent to"|
            "directed at" ..1 him|her|me|them;
        told ..2 what to_put in|into;
        put|putting|puts|adding|adds something|stuff|things|chemicals|powder in|into ..2 food|tea|dinner|water|drink|
            meals|cup|milk;
        bought|buying|buys ..4 to turn_into|"turn into";
        curtains|windows|room ..1 foiled|taped|"blacked out";
        "talks over me"|"couldn't get a word in"|"speaking too fast";
        posted|pushed|put|putting notes|letters|leaflets through ..2 doors|letterboxes;
        "a signal in"|"signals in"|"the signal in"|"messages in the";
        feels|felt|feeling watched|followed|filmed|monitored|bugged|targeted ..3 by|since|at|when|all;
        @media ..4 told|tell|telling|tells|instructing ..1 him|her|me|them ..1 to;
        father|mother|messiah|king|queen|son|chosen of ..2 every|all|everyone|world|god ..4 child|children|people|world
say     @media|news announced|announces|says|said|reporting|broadcast ..3 his|her|my death|name|thoughts|address|
            secrets;
        hear|hears|hearing|heard ..2 flatmates|housemates|colleagues|family|strangers|children ..2 planning|plotting|
            discussing|"talking about"|laughing ..6 through|wall|fan|vent|pipes|ceiling|radiator|floor;
        hasn't|not|no slept|sleep ..5 singing|preaching|dancing|laughing|"talking non-stop"|shouting;
        taped|covered|covers|unscrewed|removed ..3 smoke_alarm|"smoke alarm"|"smoke alarms"|alarms|sockets|lights|vents|
            mirrors ..4 because|light|watching|listening|cameras|them
unless  partner|wife|hearing_aid|hearing_test|hearing_loss|tablets|council_tax|heart_rate|neighbourhood_watch|observed|
            baby_shower|teething_baby|newborn_baby|choir in sentence
yes     [Foil over router], no sleep.
yes     [Talks to the telly] all night.
no      Hears a whooshing in the left ear.
no      Thinks the ex is following her, police aware.

rule    strange-hint
does    prompt ask sign
why     Something strange is told, which may be psychosis or mania.
basis   4b; lexicon team 2026-11-21
say     not|no|hasn't slept|sleep ..1 ~num|three|four|five nights;
        hear|heard ..5 sockets|"through the wall"|vents|pipes;
        foil|tinfoil ..3 windows|window;
        telly|mirror ..2 "facing the wall";
        furniture ..2 against the door;
        door handles off;
        still hear|hears|sees|talks ..4 dead|late|telling|saying|calling|voice|laughing;
        "not leaving flat"|"not left the house"|"curtains taped"|"windows taped";
        hears|heard|sees|seeing ..3 next_door|"people who"|"not there"|talking;
        sealed tins;
        "sleeps in the bath"|"sleeping in the bath"|"up all hours"|"talking to himself"|"talking to herself"|
            "laughing to himself"|"laughing to herself"|microchip|"never felt better"|"never better"|"not slept for"|
            "hasn't slept since"|"not slept since"|"no sleep since"|pressured|"on finance"|"poor insight"|
            "lacks insight"|"no insight"|"unkempt"|"whispered to me";
        taped|unplugged|covered|removed ..3 sockets|mirrors|plugs|telly|bulbs;
        hours ..2 sleep ..5 better;
        bought|ordered|booked ..2 two|three|four|five|six|ten|~num ..3 car|cars|van|vans|bike|guitars|flights|holidays|
            aquariums|coats;
        spent ..3 on aquariums|vans|cars;
        spent 12k|10k|20k|thousands;
        spoons ..4 way;
        turned|taken ..2 "door handles"|bulbs;
        don't ..2 real
unless  time|slightly|bit|feels|feeling|felt|work ..1 pressured in sentence
unless  aids|baby|hip|knee|shift|boxes|removal|fall|scooter|understudy|rehearsal|rehearsing|lines|script|
            audition in sentence
yes     [Sleeping in the bath], sockets taped.
yes     [Not slept for four nights].
no      Singing in the choir again.
no      Never felt better since the hip.
no      Time pressured today, short appointment.

rule    detained
does    prompt ask sure
why     The patient was detained or treated under the Mental Health Act.
basis   rules 1, 17, 19; lexicon team 2026-11-21
say     @section;
        sectioned;
        section|sec 135|136|117|"5(2)";
        under|on|from|detained|mha|regraded ..1 section|sec|"s." 2|3;
        admitted|detained|readmitted s2|s3|"s.2"|"s.3"|informally;
        s2|s3 mha|detained|months|ward;
        detained ..2 ward|hospital;
        MHA;
        AMHP;
        CTO;
        "community treatment order"|"place of safety"|"136 suite"|"two doctors and a lady"|"needle fortnightly";
        depot fortnightly|monthly|given|due|clinic|cpn;
        taken|brought|went ..2 police|coppers ..3 suite|ward|hospital
say     detained|held|taken|brought|hours ..2 under|on ..1 136|135|"s136"|"s.136";
        "s136"|"s135"|"s.136";
        under|off|on|lifted|rescinded ..1 section ..2 days|weeks|until|after|ward|mha|~num;
        ~num days|weeks under|on section;
        informal ..1 on|to ..2 ward|unit;
        depot ..1 every|each|"im"|fortnightly|weekly|"2 weekly"|"4 weekly"|"3 weekly"|"3-weekly"|"monthly"|overdue|
            refused|"12 weekly";
        depot ..1 injection|antipsychotic|psychiatric|psych|aripiprazole|paliperidone|zuclopenthixol|flupentixol;
        papers|forms signed by two|2;
        two doctors signed;
        transfer|transferred ..2 from|to ..2 police|136 suite
unless  @lethal-drug|patch|pill_cutter in clause
unless  "c section"|"c-section"|csection|caesarean|serial|specimen|lesion|rca|cath|histology|ct|sacral|heart|lscs|
            vertebra|disc|coronary|pci|form|report|leaflet|station|driver|medrone|provera|bus|train|lorry|delivery|
            council|contraception|contraceptive|prostate|endometriosis|obstetric|emcs|elcs|wound|baby|postnatal|scar|
            article|chapter|land|zoladex|prostap|decapeptyl|goserelin|leuprorelin|triptorelin in sentence
yes     [Detained under 136] overnight, assessed and released.
yes     Discharged [from section 3] in May.
yes     [Sectioned two years ago].
no      Caesarean section planned, s2 heart sound normal.
no      CT cross section 3 of report.
no      C section 2-3 weeks ago, wound dry.

rule    psychiatric-ward
does    prompt ask likely
why     A psychiatric admission is told.
basis   rules 1, 19; lexicon team 2026-11-21
say     locked|kept|held|weeks|months|discharged|admitted ..4 ward ..6 sectioned|locked|"would rather"|"didn't know"|
            psych|doors;
        locked up|in ..2 ward|unit|hospital;
        "mbu bed"|"mother and baby unit";
        psychiatric|psychiatry ..1 ward|unit|hospital|bed|admission|inpatient|emergency;
        ECT;
        maudsley|bethlem|broadmoor|carstairs|"priory hospital"|"the priory";
        "locked ward";
        ~num|two|three|six|eight|ten|eleven|twelve weeks|months on ~name|~unknown ..4 leave|discharged|section|needle|
            depot;
        needle|jab|injection due every ..2 ~num|fourth|second|third|fortnight;
        two doctors signed|papers|came;
        @psych-ward;
        @psych-ward bed|admission|discharge
unless  b12|resp|cremation|ecg|elbow|bariatric|obesity|visa in sentence
yes     Spent a month on a [psychiatric ward].
yes     In the [Mother and Baby Unit] until March.
no      Ward 4 for hip op.
no      Maternity ward visit.

rule    personality
does    prompt ask sure
why     A personality-disorder label is used.
basis   rules 1, 17, 19; lexicon team 2026-11-21
say     @personality;
        BPD eupd|dbt|traits|cmht|diagnosis|dx;
        PD traits|pathway;
        DBT;
        borderline ..1 traits;
        SCM group;
        "splitting staff"|"complex emotional needs"
unless  mammogram|asymmetry|cyst|scan|screening in sentence
yes     [Known EUPD].
yes     [On the DBT waiting list].
no      PD nurse review, Parkinson's.
no      BPD 78mm on growth scan.

rule    antipsychotic
does    prompt ask sign
why     A medicine for psychosis or bipolar disorder is named.
basis   rules 1, 19; lexicon team 2026-11-21
say     @antipsychotic;
        depot ..2 clinic|missed|due|given|monthly|cpn;
        lithium ..3 level|levels|toxicity|clinic|started|restarted|~num|carbonate|monitoring|stopped;
        Li ~num;
        li level
unless  battery|factory|phone in clause
yes     [On clozapine], bloods monthly.
yes     [Olanzapine started by team].
no      Haloperidol for nausea, palliative.
no      Medrone injection in knee.

rule    strange-idea
does    prompt ask sign
why     An idea is told that may be psychosis or mania.
basis   4b; lexicon team 2026-11-21
say     "a mission"|"the mission"|"god told"|jesus|"the devil"|"the king"|whitehall|"the palace"|microchip|"film set"|
            "number plates"|"registrations"|helicopter|"actors"|"a hum"|"5g"|frequencies|"the prime minister"|
            "parliament"|"the water board"|"can taste it";
        something in his|her|the meter|water|food|tea;
        thinks|says ..4 put something in;
        logbook|log of ..2 cars|car|registrations|neighbours;
        name in it
unless  helicopter_transfer|air|ambulance|covid in sentence
yes     Says [the King] sent the letter.
yes     [Thinks they put something in] his food, [can taste it].
no      Air ambulance helicopter transfer.
no      Lost taste after covid, can taste it again.

rule    severe-illness-drug
does    hint ask likely
why     A medicine given for psychosis or bipolar disorder and hardly for anything else.
basis   rules 1, 19; lexicon team 2026-11-22
say     clozapine|clozaril|denzapine|zaponex|paliperidone|xeplion|trevicta|zuclopenthixol|clopixol|depixol|flupentixol|
            modecate|"haloperidol decanoate"|"risperdal consta"|okedi|zypadhera|"abilify maintena"|"aripiprazole depot"|
            "aripiprazole lai"|cariprazine|lurasidone
unless  phone|interaction|interactions in sentence
yes     [Bloods for clozapine clinic on Tuesday].
yes     [Zuclopenthixol 200mg given left] buttock.
no      Lithium battery swallowed, XR done.
no      Clarithromycin: clozapine on the list of interactions.
