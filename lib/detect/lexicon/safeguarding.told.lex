# What children, carers and those around them say, in plain words

rule    child-says-or-shows
does    prompt hide likely
why     A child says, plays or does something that tells of harm or of nobody in charge.
basis   rules 7 and 17; lexicon team 2026-11-22
ages    2-17
say     undid|unzipped|undo|pulled_down|lifted|"took down" ..1 my|his|her belt|trousers|zip|skirt|pants|knickers|top|
            shirt ..6 waited|"matter of fact"|before|without|asked|lay|himself|herself
say     sleep|sleeps|sleeping|slept ..3 in|on ..1 the? car|van|shed|garage|hallway|corridor|laundry|bath|landing
say     wets|soils|cries|vomits|bruises ..2 at ..2 aunt's|uncle's|dad's|nan's ..1 only
say     "no comfort"|"not comforted"|"didn't comfort"|"ignored crying"|"flat affect"|"over-friendly"|"indiscriminate"
say     blade|blades|machete|machetes|knives|"zombie knife" ..4 bed|bedroom|mattress|bag|sock|locker
say     nursery|school|teacher|ta|"dinner lady"|playgroup|childminder ..3 say|report|notice|worry|rang ..3 @child-odd
say     @child-odd ..4 at school|nursery
say     has_to|have_to|must|"had to" ..1 wait|hide|stay|go ..3 shed|garden|car|bathroom|bedroom|outside|room|
            garage ..4 when|while|till|until
say     won't|refuses|hates|doesn't ..3 left|alone|stay|go|be ..3 with|near ..3 teacher|coach|uncle|stepdad|cousin|
            lodger|babysitter|neighbour|grandad|priest|pastor|imam|tutor
say     take|takes|took|taken ..1 her|him|me|them to ..2 parties|party|hotel|flat ..8 remember|older|men|drunk|pills|
            blank|woke|drink
say     lads|lad|men|man|woman|boys|"older girl"|someone ..6 pays|pay|paid|buys|bought for? ..1 his|her|my|him|her|
            me ..2 haircuts|haircut|nails|trainers|taxis|taxi|food|phone|drinks|vapes|train|chicken|watch|chain
say     ask|want|tell ..3 one|picture|photo|video ..2 without|"with no"|"in her"|"in his" ..2 top|bra|clothes|pants|
            underwear|shirt|knickers
say     girls|cousins|sisters|daughters ..3 go|goes|went|taken|sent ..3 nana|nana's|gran|gran's|village|grandmother|
            auntie's ..6 when|at ..2 nine|seven|eight|ten|six|~num
say     flinch|duck|cower ..8 "hands up"|"arms up";
        put|puts|threw his|her hands|arms up|over ..4 head|face|when|as|otoscope|stethoscope
say     on|at ..2 friend's|mate's|cousin's floor|sofa|settee|couch ..4 since|because|after
say     child|kids|children|baby|daughter|son he's|he|she's|she ..1 not|isn't|never allowed to see
unless  holiday|camping|ferry|journey|festival|"night terror"|bridesmaid|"sister's wedding"|"cousin's wedding"|
            "aunt's wedding"|"brother's wedding"|allergic|allergy|needle|vaccine|jab|nativity|"separation anxiety"|
            covid|isolating|chickenpox|"page boy"|hayfever|asthma|peanut|dairy|screen|"fizzy"|orthodontist|physio|
            sleepover|birthday|team|kit in sentence
unless  @sg-at-ease in note
yes     given F 7: [TA says she hides] food in her sleeves.
yes     given M 11: [Won't stay with the lodger] since March.
yes     given F 9: [Cousins all go to gran's village at eight].
no      given F 7: Nursery say she has chickenpox.
no      given M 11: Sleepover on a friend's floor, back stiff.

rule    who-has-the-child
does    prompt hide likely
why     Nobody answers for a child, or the child's injuries and visits follow a pattern.
basis   rules 7, 17 and 24; lexicon team 2026-11-22
say     @many|~num ..2 of them|us|men|girls|lads share ..4 pair|bed|boots|phone|mattress|toilet|coat
say     card|phone|number|account ..3 "a man's"|"another man's"|"not hers"|"boyfriend's name"
say     never|different|not ..4 collected|picked_up|fetched|brought ..3 same person|man|adult|anyone
say     has|got|his|her previous ..1 for|of hurting|violence|assault|harming|abusing|hitting|neglect|children|child
say     no unsupervised ..1 time|contact|access|visits
say     plan|category ..1 neglect|emotional|physical
say     ~num|@many extractions|teeth ..6 second|again|neglect|previous|missed
say     mum|mother|dad|father|parent|parents ..6 slurring|slurred|unsteady|drunk|staggering|swaying|stoned|glazed
say     presented|attended|brought|seen ..1 day ~num|@many
say     court|judge ..2 barred|banned|stopped|prohibited ..2 him|her|father|mother|dad|mum|ex
say     father's|mother's|dad's|mum's solicitor|solicitors ..2 want|ask|request ..2 her|his|child's notes|records
say     notes|record partitioned|sealed|split
say     "no idea"|"don't know"|"doesn't know"|"nobody knows"|unsure|unclear where ..1 mum|mother|dad|parents|
            carer ..1 is|are|lives|was
say     both|same ..2 shins|arms|ears|legs|sides|cheeks ..3 "same place"|matching|symmetrical|mirror
say     third|fourth|fifth|sixth|@many|~num ..2 a&e|hospital|hospitals|"ed" ..4 different|towns|boroughs|counties
say     seizures|fits|vomiting|apnoeas|apnoea|symptoms|turns|episodes|spells ..2 only ..3 mum|mum's|mother|mother's|home
say     shaken|shook|shaking ..1 him|baby|"the baby"|"my baby"
say     told|said|admits|says ..3 shaken|dropped|hurt|smacked|slapped him|baby|child
say     first|older|other|eldest ..2 two|one|three|children|girls|boys|child ..1 live|lives|are|stay ..4 order|
            "by order"|adopters|fostered|"foster care"|removed
say     grew_up|raised|lived|been in ..1 ~num|@many|eleven|thirteen homes|families|units|placements
say     turned|turning eighteen|18 ..8 unit|"bin bag"|hostel|carers|placement|care
say     man|woman|uncle|auntie|lady|person|couple who ..1 brought|"came with"|accompanied ..2 her|him ..4 say|
            claim ..3 niece|nephew|daughter|cousin|wife|interpreter
say     gave|given|gives away his|her ..2 trainers|xbox|things|possessions|records|playstation
say     videos|channel|group|forum|brothers|leader|chats ..8 "has to be done"|paradise|infidels|"the enemy"|traitors|
            jihad|martyr|martyrs
unless  "neglect of"|hemineglect|"treatment plan"|wisdom|orthodontic|mri|anaesthetic|"post op"|fever|croup|stroke|tia|
            medication_day|diabetic|"shook hands"|"shaking hands"|"shook his hand"|head|rigor|rigors|milkshake|tumble|
            medicine|bottle|exercise|"army brat"|military|charity|jumble|"outgrown" in sentence
unless  @sg-at-ease in note
yes     given M 3: Came with a taxi driver, [no idea where mum is].
yes     given F 6: [Third A&E, different towns] each time.
yes     given F 19: [Woman who brought her says she's her cousin].
no      given M 3: Shook hands and left with mum.
no      given M 18: Turned eighteen, passed his driving test.

rule    carer-tells
does    prompt hide likely
why     Somebody who depends on others is shut in, dosed, neglected or robbed by those who should help.
basis   rules 7 and 17; lexicon team 2026-11-22
ages    16-120
say     hosed|hosing ..2 down|her|him|mum|dad|off; quicker|easier|faster this way
say     "doesn't know"|"didn't know"|"not know"|"couldn't say"|"can't say" ..2 name of ..1 the|this|her|his street|town|
            road|city|area|place|village
say     locked|bolted|padlocked ..2 from|on ..1 the? outside
say     tie|strap ..2 her|his|mum's|dad's|nan's|the ..1 wrist|wrists|ankle|ankles|hands|hand|legs|arm ..3 to|mine|
            together
say     named doctor|nurse|professional ..2 told|informed|aware|advised|rung
say     discussed|"d/w"|rung|told|informed|rang ..3 named doctor|nurse|professional|midwife
say     safeguarding ..1 told|informed|rung|advised|involved|alerted
say     keeps|keep|has|knows ..1 what i'm|he's|she's owed;
        keeps|has|knows ..2 my|his|her mum's|mother's|family's|parents address
say     digs|lives|tied ..1 with|to ..1 the|his gaffer|boss|foreman|farmer
say     say|saying|writing|letter ..2 she|he can't|cannot|lacks ..2 manage|handle|capacity|look_after ..2 money|affairs|
            herself|himself
say     @sg-helper|nephew|niece|grandson want|push_for|ask_for ..2 dnacpr|dnar|lpa|will ..1 signed|done|changed
say     weal|weals|welt|welts|tramline|tramlines ..4 hand|back|legs|arm|buttocks|thigh|thighs|calf
say     gets it when he's|she's ..1 bad|naughty|slow|wet|difficult|late
say     "no point"|"not worth"|"can't be bothered"|"waste of time" ..2 washing|feeding|changing|bathing|dressing|
            turning|toileting her|him|mum|dad
say     carer|girl|staff|nurse|lad|one ..8 "shut the door"|"walks off"|"walked off"|"walks away"|"you again"
say     chair|chairs|table|sofa|furniture|drawers|tray|wardrobe ..2 pushed|wedged|jammed|pulled|put|against ..4 bed|
            chair|door|him|her ..6 stay|stays|can't|stop|keep|wander
say     patch|patches|tablets|dose|morphine|oramorph|meds|insulin ..4 off|missing|"not given"|"never given"|
            unopened ..6 chart|mar|signed|"says it's"
say     never|not|no ..2 had|seen|sees|gets|got ..1 a? statement|statements|pension|change|purse ..4 since|now|anymore
say     since ..3 @sg-taker|lad|girl ..2 "took over"|"looks after"|handles|does ..2 banking|money|finances|bills|pension
say     now|has|got|gained|given ..1 power|control|charge|signature|say ..1 over|of|on ..2 cheque|money|account|card|
            bank|house
say     not|never|isn't|"can't" ..2 let|allowed|answer|open to? ..2 answer|open|have|own ..1 own door|post|phone
say     is|was|gets|being|kept|been locked|shut|bolted in ..4 while|when|till|until|night|day
say     i|we|she|he ..1 crush|slip|double|give ..2 extra|another ..8 porridge|tea|bath|sleep|rest|peace|quiet
say     held|hold|holds|pinch|pinched ..1 her|his nose
say     has|keeps|put|puts|got her|him|them|mum|dad|gran|nan in ..1 the ..1 "box room"|shed|garage|loft|"back room"|
            attic|basement|cellar
say     feed|eat|sleep ..2 with|like ..1 the? dogs|animals|horses|pigs
say     cook|clean ..3 clean|mind|wash|iron|look_after ..8 "washing machine"|"no day off"|"one afternoon"|afternoons|
            unpaid|"no pay"|passport|utility
say     pay|work ..2 off|back ..2 flight|ticket|journey|passage|agent|"the debt"|airfare
say     shrine|juju|voodoo|"witch doctor"|oath|spirit ..8 hair|blood|nails|promise|swore|auntie|madam|curse
say     pliers|secateurs|stanley|"kitchen knife" ..3 toenails|nails
say     burning|burnt|burns|burn ..1 furniture|books|floorboards|fence|skirting|doors ..3 grate|fire|heat|warm|stove
say     won't|refuses|doesn't ..2 have|let ..1 the? nurse|carers|anyone|doctor|social|nurses|neighbours ..1 in
unless  mmse|moca|6cit|confused|delirium|dementia|ace-iii|orientation|orientated|garden|car_wash|tyre|pressure|
            nosebleed|epistaxis|bleeding|car|lpa|"power of attorney"|appointee|agreed|"at her request"|student_loan|
            mortgage|"dog eats"|puppy|wander_alarm|covid|norovirus|isolat|statin|steroid|antibiotic|hospital|ward|
            "her own choice"|"his own choice"|allergy|nicotine|hrt|inhaler in sentence
unless  @sg-at-ease in note
yes     given F 85: Says there's "[no point washing her]" any more.
yes     given M 80: [Gets locked in when] his lad goes out.
yes     given F 30: [Works off the airfare] at a flat.
no      given F 85: HRT patch off, dose changed.
no      given M 80: Car locked in the garage.
no      given F 60: Keep dry, avoid hosing at work.
