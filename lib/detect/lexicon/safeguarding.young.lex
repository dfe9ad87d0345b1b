# Children and young people: what they show and say, who is round them, who looks after whom

rule    infant-hurt
does    prompt hide sign
why     An injury in a baby too young to come by it alone.
basis   rules 17 and 24; lexicon team 2026-11-22
ages    0-1
say     break|broken|spiral|bruise|bruising|bruised|fracture|fractured|burn|scald|petechiae|swelling|swollen|blood|
            bleeding|torn|mark|marks|limp|"not using"|"stopped using"|subconjunctival|bite|"black eye"|haematoma|
            lump ..5 mouth|lip|frenulum|cheek|ear|eye|arm|leg|thigh|femur|humerus|skull|scalp|rib|ribs|back|tummy|chest|
            buttock|bottom|shin|hand|foot|feet|face|neck|torso
say     femur|humerus|tibia|skull|rib|ribs|arm|leg ..2 fracture|broken|swollen|bruised
unless  "pulled elbow"|cruising|walking|walks|toddling|ventouse|forceps|birthmark|naevus|haemangioma|"blue spot"|eczema|
            vaccine|jab|imms|teething|impetigo|vitamin|stork|conjunctivitis|chickenpox|meningococc|sepsis|hernia|
            bronchiolitis|umbilic|rectal|stool|nappy in sentence
yes     given M 0: [Swelling over the left thigh], parents at a loss.
yes     given F 0: Six weeks, a spot of [blood at the mouth], nobody saw.
no      given M 0: Blue spot at base of back.
no      given M 12: Bruise on the thigh from hockey.

rule    child-asks
does    prompt hide likely
why     A child asks or tells the clinician something unusual.
basis   rules 7 and 17; lexicon team 2026-11-22
ages    2-15
say     asked|asks|told|tells|whispered|whispers ..1 me|us|nurse|hca|teacher|receptionist|"her teacher"|
            "his teacher" ..2 if|whether|would|could|is|are|does|do|can|that|he|she|it|not ..6 dad|daddy|dads|mum|mummy|
            mums|stepdad|uncle|home|stay|live|tell|secret|die|dies|died|bad|naughty|belt|cupboard|dark|lock|locked|
            sorry|sleep|sleeps|police|prison|hungry|dinner|food|keep|adopt
say     "clings to"|"clung to" ..4 receptionist|mummy|mum|nurse|me|stranger|hca
say     scared|frightened|afraid|terrified|worried ..2 of|about ..3 dad|daddy|stepdad|uncle|mum|mummy|him|home|
            "mum's boyfriend"|"mum's partner"|brother|grandad|coach
say     "won't go back" ..4 dad's|dads|gran's|nan's|uncle's|choir|club|training|swimming|home|"his house"|"her house"|
            contact|there|won't
say     drew|drawn|draws|drawing ..3 picture|drawing|grandpa|grandad|daddy|dad|uncle|man ..6 "no clothes"|naked|willy|
            bed|bottom|privates|blood|knife|crying|cage|locked
say     told|tells|says|said|disclosed ..2 teacher|nan|gran|friend|"school friend"|nursery|ta ..8 cold|bath|shower|
            outside|garage|cupboard|belt|smack|smacks|hits|hit|hurts|hurt|bed|touch|touches|kiss|kisses|puts|locks|
            drinks|drink
say     scared|frightened|afraid|terrified to ..2 go|take|tell|show|sleep|home
say     dad|daddy|mum|uncle|stepdad|father|mother|grandad belt|slipper|cane|stick
say     mum|mummy|dad|daddy|stepdad|stepmum|uncle|nan|auntie|"mum's boyfriend" pulls|drags|twists|bends|burns|bites|
            pinches|squeezes|starves|locks|throws|grabs|chokes ..2 it|her|him|me|hair|arm|ear ..4 when|if|because|till|
            until|for
unless  sticker|needles|hurt_n|plaster|dentist|"how long"|vaccine|jab|lego|football|"when she can"|dog_died|exam|
            maths in sentence
yes     given F 6: [Asked me if dads] are let hit with shoes.
yes     given M 10: [Won't go back to choir] and won't say.
no      given F 6: Asked me if she could have a sticker.
no      given F 40: Asked me if mum could have her letter.

rule    child-shrinks
does    prompt hide sign
why     A child shrinks from an adult.
basis   rules 7 and 17; lexicon team 2026-11-22
ages    0-16
say     hid|hides|hiding|cowered|cowers|shrank|shrinks|flinched|flinches|froze|freezes|screamed|cried|wet_herself|
            wet_himself|ran|tensed|stiffened|silent|quiet|clung|clings|clinging ..5 when|as|if|at|from|behind|under|
            before ..4 @sg-grown|dad|daddy|father|he|him|mum|voice|collect|collected|fetch|came|car|phone|door|key|
            footsteps|boots
needs   home|dad|daddy|mum|mummy|stepdad|uncle|school|nan|gran|foster|boyfriend|partner|lodger in note
unless  needle|needles|jab|jabs|vaccine|imms|injection|otoscope|stethoscope|dentist|examined|exam|ears|throat|
            separation|shy|stranger|masks|blood_test|hca|nurse|screamed_place in sentence
yes     given F 6: [Hid behind me when her stepdad] came to fetch her.
yes     given M 9: [Froze at the sound of his voice], mum looked away.
no      given F 3: Screamed when mum put her down for the jab.
no      given M 30: Hid behind the sofa when the dog came, as a joke.

rule    older-friend
does    prompt hide sign
why     An adult or much older friend is close to a young person.
basis   rules 7, 17 and 32; lexicon team 2026-11-22
ages    10-17
say     boyfriend|girlfriend|bf|friend|mate|lad|man|bloke|fella|guy|partner|he|he's|"who is" ..3 @sg-adult-years
say     boyfriend|bf|friend|man|lad|he|they ..3 car|van|flat|"own place"|hotel|b&b|airbnb ..5 picks|fetches|meets|
            drives|stays|outside|school|college|night|nights
say     picks|picked|fetches|fetched|collects|collected|meets|met|drives|drove|dropped|drops ..2 her|him|me|them|
            up ..3 car|van|school|college|"bus stop"|gates|corner|station|park
say     given|gave|gives|buys|bought|got|gets|lends ..2 her|him|me|a|the|new ..2 phone|trainers|vape|vapes|clothes|
            nails|hair|money|cash|chain|coat|airpods|watch|drink|weed|lifts|hotel
say     "won't say who"|"two phones"|"second phone"|"won't say where"|"missing since"|"missing again"|"can't say where"|
            "nice to his"|"be nice to his"|"cash in"|"wads of"|"back at five"|"back after"
say     men|"two men"|"three men"|lads|"older lads"|"grown men" ..2 paid|pays|paying|waited|waiting|wait|brought|
            dropped|picked|outside|bought|buy
say     "sofa surfing"|"sofa-surfing" ..8 since|mum|dad|man|boyfriend|stepdad|room
say     begs|begged|begging|pleaded|"made me promise"|"please don't" ..4 ask|tell|ring|anyone|mum|school|dad
say     meet|meets|meeting|met ..2 somebody|someone|man|men|lad|friend ..4 car|flat|hotel|online|van
say     text|texts|messages|calls|gifts ..2 from ..2 man|men|"grown man"|adult|stranger|older
say     stab|stabbed|slash|slashed|machete|gunshot|knife ..1 wound|wounds|thigh|leg|buttock|injury
unless  nan|sells|vintage|coach_lifts|brother|dad|mum|gran|grandad|birthday|christmas|"gp"|"nurse"|dr|consultant|physio|
            scan|tablets|paracetamol|ibuprofen|antibiotic|fever|pain|cough|bmi|kg|mg|ml|weeks|days|"/7"|"/52"|hb|
            wedding|prom|team|minibus|rota|match|paper_round|orthodontist in sentence
yes     given F 13: Her [boyfriend is 27] and works nights.
yes     given M 15: [Won't say who] drove him, has [cash in] his sock.
no      given F 34: Her boyfriend is 27 and drives her to work.
no      given F 14: Nan bought her new trainers.

rule    drawn-online
does    prompt hide sign
why     Somebody online asks a young or vulnerable person for pictures, meetings or money.
basis   rules 7, 17 and 32; lexicon team 2026-11-22
say     @sg-online ..6 asked|asks|asking|wants|wanted|told|met|meet|sent|send|sends|paid|pays|gifts ..5 photo|photos|
            picture|pictures|pics|video|videos|camera|bath|bed|undress|clothes|bra|money|meet|secret|alone|him|her
say     man|someone|somebody|stranger|person|boy|lad|friend|girl|woman ..3 @sg-online ..6 asked|asks|wants|wanted|told|
            sent|send|pays|paid|bought
say     thought|pretended|pretending|claimed|said ..2 was|to_be|be ..1 a? girl|boy|"her age"|"his age"|teenager|
            fourteen|fifteen ..8 now|wants|want|threat|threatening|money|send|share|pay
say     sent|shared|send|posted|showed|share ..2 a|photo|photos|pic|pics|picture|pictures|nude|nudes|video|
            videos ..4 threatening|threatens|threatened|blackmail|"want money"|"wants money"|"going round"|
            "round school"|"sent round"|"to everyone"|"or he'll"|"unless"
ages    0-25
unless  dermatology|rash|mole|wound|"nhs app"|"the app"|consent|consult|econsult|prescription|photo_id|xray in sentence
yes     given F 11: A [man in her game asked] her to put the camera on.
yes     given M 13: [Sent a photo to someone, now threatening] to show his class.
no      given F 11: Photo sent by mum on the app of her rash.
no      given M 40: Games online with his son.

rule    child-minds
does    prompt hide likely
why     A child looks after the home or others in a parent's stead.
basis   rules 7 and 17; lexicon team 2026-11-22
ages    4-16
say     puts|gets|does|cooks|cook|makes|washes|feeds|changes|collects|walks|takes|dresses|baths|minds|looks_after|gave|
            gives|bathes|settles|wakes ..3 brother|sister|brothers|sisters|siblings|twins|"little ones"|baby|mum|mam|
            dad|shopping|washing|tea|cooking|nappies|bottles|bottle|laundry|dinner|meds|tablets|insulin|
            injection ..5 up|bed|school|nursery|every|each|herself|himself|since|before|because|mum|dad|asleep|work|
            poorly|card|dressed|fed|alone|morning|mornings|night|nights
say     get|gets|getting themselves|herself|himself ..1 up|to|ready|dressed|breakfast|fed|off ..3 school|bed|nursery|
            alone|every|dressed
say     "sole carer"|"young carer"
say     mum|mam|mummy|dad|daddy|mother|father ..2 sleeps|asleep|lies|lying|drinks|drinking|cries|shouts|poorly|"in bed"|
            "not well"|"in her room"|"on the floor"|"on the sofa"|"can't get up"|"falls over"|"fell over"|
            "doesn't wake"|"wouldn't wake"|bottles ..6 day|days|floor|sofa|again|kitchen|morning|bottles|up|us|
            afternoon|school|lot|always|time
say     carries|carried|brought|brings|pushes|pushed ..2 baby|brother|sister ..3 in|here|mum|alone|herself|himself
unless  flu|migraine|"night shift"|nights_n|operation|norovirus|pocket_money|helps|chores|"taking turns"|rugby|practice|
            "makes her own"|pregnan|hyperemesis|"just had" in sentence
yes     given F 10: [Puts the little ones to bed] and then does her homework.
yes     given M 8: Says they [get themselves to school].
no      given F 10: Makes her own sandwiches, mum proud.
no      given M 8: Mum in bed with flu, dad did the school run.

rule    left-children
does    prompt hide sign
why     Children are left alone, with anybody, or in an adult's care who cannot give it.
basis   rules 7 and 17; lexicon team 2026-11-22
say     @sg-young ..3 left|leaves|alone|"get themselves"|"by themselves"|"with whoever"|"with anyone"|"with anybody"|
            "with lodger"|"fending for"|"fend for" ..5 night|nights|out|whoever|anyone|hours|work|shop|shops|pub|party|
            day|days|back|asleep|herself|himself|often|while|when|door|car
say     leaves|left|leaving ..2 @sg-young ..5 night|nights|alone|whoever|hours|pub|party|back|asleep|while|door|car|
            stranger|lodger|neighbours
say     smelt|smells|smelling|stank|stinks|reeked|reeking|breath|unsteady|slurred|slurring|staggering|swaying|drunk|
            stoned|"half cut" ..6 @sg-young|school|nursery|pram|buggy|pushchair|"car seat"
say     @sg-young ..6 smelt|smells|smelling|stank|reeked|reeking|unsteady|slurred|slurring|staggering|drunk|stoned|beer|
            vodka|wine|cannabis|weed
unless  school_smell|feet|breath_sounds|discharge|ear|wine_gums|"left school"|left_ear|"left leg"|"left arm"|"left hip"|
            gastroenteritis|babysitter|grandparents|nan|gran|cot|"left side" in sentence
yes     given F 30: [Baby left with whoever is in while] she goes out.
yes     given M 35: [Slurring, two children] in the buggy.
no      given F 30: Left the children with nan for the appointment.
no      given M 35: Discharge smells, left ear.

rule    not-with-parents
does    prompt hide sign
why     A child lives with others, was placed, or has been in care.
basis   rules 7 and 27; lexicon team 2026-11-22
say     placed|"new placement"|"emergency placement"|"placement with"|"placement ="|"placed with" ..4 last|yesterday|
            night|friday|monday|tuesday|wednesday|thursday|saturday|sunday|carer|carers|foster|here|emergency|her|him|
            them|baby
say     "left care"|"leaving care"|"care leaver"|"care experienced"|"care-experienced"|"looked-after"|"in foster"|
            "fostered since"|"with foster"
say     @sg-young|she|he|niece|nephew|grandson|granddaughter|son|daughter|"last baby"|"older two"|"first two" ..2 lives|
            live|living|stays|staying|kept|is|are ..1 with|at ..4 gran|nan|aunt|auntie|uncle|friend|friends|neighbour|
            godmother|cousin|cousin's|"family friend"|grandparents|"paternal gran"|dad's_mum ..6 since|while|until|
            order|judge|court|agreement|paperwork|arrangement|social|nobody|council|went|left|not_blood
say     auntie|aunt|uncle|"family friend"|cousin ..2 "not blood"|"no relation"|"not related"|"no paperwork"|
            "without paperwork"|"isn't really"
say     kids|children|baby|twins|boys|girls ..1 at|with ..3 "without paperwork"|"no paperwork"|"for now"|
            "until further"|"by order"
say     previous|last|older|other|first ..2 baby|babies|children|child|two|three|one ..3 adopted|removed|taken|
            "in care"|"by order"|"went to"
say     hid|hidden|hiding|concealed|denied|unbooked|"not booked"|"booked late" ..2 pregnancy|pregnant|bump
say     "supervised contact only"|"no unsupervised"
say     social ..2 won't|find|take|takes|took|know|involved|"find out"|"get involved"
unless  "placed in"|"placed on"|coil|catheter|stent|grommets|hip|joint|nursing_placement|pessary|university|antenatal|
            scan|"placenta"|halls in sentence
yes     given M 5: [Placed last] night, arrived with a bag.
yes     given F 26: Two [previous children adopted], this one wanted.
no      given M 5: Grommets placed last year.
no      given F 19: On placement as a student nurse.

rule    seen-by-one
does    prompt hide sign
why     Symptoms are there with one carer only, or tests never bear them out.
basis   rules 17 and 24; lexicon team 2026-11-22
ages    0-17
say     symptoms|vomiting|seizures|fits|pain|bleeding|apnoeas|limp|fever|diarrhoea|spells|turns|well|fine|better|none|
            settles|settled|gone|vanish|vanishes|vanished|resolves|stops|stopped ..4 with|at|whenever|when|away|
            on ..3 gran|dad|school|ward|hospital|foster|nan|admitted|nursery|"from mum"|"mum isn't"|"mum left"|
            "mum away"|respite
say     never|not|nobody|"no one"|"only mum"|"only mother" ..2 seen|witnessed|observed|reported|recorded|
            captured ..4 anyone|anybody|else|school|staff|ward|nursery|by|mum|mother
say     insists|insisting|insisted|demands|demanding|requests|requesting|wants|pushing ..3 tests|bloods|scan|referral|
            referrals|surgery|gastrostomy|feeding_tube|peg|wheelchair|diagnosis|opinion|opinions ..5 again|more|another|
            third|fourth|despite|normal|further|every
say     third|fourth|fifth|another ..2 opinion|hospital|consultant|organism|infection|centre ..4 odd|unusual|mum|mother|
            same|normal|again|culture|cultures|line
unless  "school run"|"school fine"|viral|croup|antibiotics|"teething"|calpol|reflux_milk|settled_at|hayfever in sentence
yes     given F 8: [Symptoms vanish whenever she is with gran].
yes     given M 2: Fits [never seen by] anyone but mum.
no      given F 8: Earache, heard of it from dad.
no      given M 2: Vomiting settled with dioralyte.
