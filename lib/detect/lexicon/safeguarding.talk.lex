# Children and adults at risk in everyday words

rule    uncared-for
does    prompt hide likely
why     Two or more signs together that a child is not being looked after.
basis   rules 7 and 17; lexicon team 2026-11-22
ages    0-16
say     @uncared ..6 @uncared
needs   school|nursery|teacher|"hv"|"health visitor"|mum|mother|dad|father|parent|parents|home|house|gran|nan|neighbour|
            ta|childminder|siblings|sister|brother|class|receptionist in note
unless  camping|festival|"muddy"|football|"chest infection"|viral|gastroenteritis|treated_nits|potty|fever|febrile|
            rugby|farm in sentence
unless  @sg-at-ease in note
yes     given M 6: TA says [no coat, hungry] and asleep at his desk.
yes     given F 8: At school [unwashed, always hungry].
no      given M 6: Hungry after football, dirty knees.
no      given F 3: Tired and pale, mum worried.

rule    in-care
does    prompt hide likely
why     A child is looked after by the authority, or a placement has begun or ended.
basis   rules 7 and 24; lexicon team 2026-11-22
say     placement ..3 jeopardy|notice
say     LAC|CLA|CIC ..5 placement|carers|carer|foster|residential|moved|"children's home"|iro|sw|returned
say     placement ..3 broke|broken|breaking|breakdown|ended|ending|disrupted|failed|collapsed|"at risk"|"given notice"|
            "gave notice"|stable|settled|long-term|"long term"|emergency|out_of_area|"out of area"|respite
say     residential|kinship|foster|fostering|adoptive|secure|"connected persons" placement|care
say     SGO|EPO|ICO|"special guardianship"|"care order"|"supervision order" ..2 to|with|granted|in|for|made
say     moved|gone|goes|returned|coming|went|placed ..2 to|with|from ..1 new|emergency|different|foster|respite carers|
            carer|foster
say     previous|older|other|first|two|three|both ..2 children|child|kids|babies ..2 removed|adopted|"in care"|
            "taken off"|"taken away"
say     iha|rha|"initial health assessment"|"review health assessment" ..4 lac|looked|carer|foster|social|sw
unless  work|student|uni|university|nursing|placement_year|coil|tube|stent|catheter|grommet|hip|line|laceration|job|
            sandwich_course|company|grandchild|respite_bed|kitten|dog|puppy in sentence
unless  @sg-job in note
yes     given F 12: [Placement broke] down on Friday, [moved to new carers].
yes     given M 9: [SGO to] grandparents last year.
no      given F 20: Nursing placement ended, stressed.
no      given M 9: LAC to brow, glued, settled.

rule    girl-cut
does    prompt hide sure
why     A girl or woman was cut, or may be taken abroad for it.
basis   rules 7 and 17 (FGM); lexicon team 2026-11-22
say     cut|circumcised|sewn|closed as a ..1 baby|child|girl|teenager|toddler
say     cut|circumcised|sewn ..4 @fgm-land
say     to be|get cut|circumcised|sewn|closed
say     have|had|get|got|getting|having ..1 her|me|girls|daughters|them|us cut|circumcised|done
say     she|i|we|sister|sisters|cousins|girls|daughter ..1 was|were|been cut|circumcised|sewn|closed|stitched ..5 child|
            age|girl|village|gran|grandmother|aunt|auntie|baby|"years old"|back_home|@fgm-land|"when i was"|
            "when she was"
say     made|make|be|become|becoming|being clean|pure|whole|"a woman"|"a proper woman"|"a real woman"|marriageable|
            ready_for_marriage
say     @fgm-land ..12 "made clean"|"cut"|"a woman"|"become a woman"|"becoming a woman"|ceremony|celebration|
            "coming of age"|initiation|purified|"done like"|"had it done"|"her turn"|"special party"
say     ceremony|initiation|"becoming a woman"|"coming of age"|"her turn"|"special party" ..12 @fgm-land
ages    0-60
unless  hair|haircut|nails|finger|thumb|glass|knife|kitchen|hours|budget|benefits|grass|cake|toe|foot|hand|scissors|tin|
            sugar|carbs|graduation|wedding|chickenpox|sleeve|fringe|shin|knee|wound|stitches_out|cornea|
            pure_tone in sentence
unless  @sg-at-ease in note
yes     given F 30: Flown home at seven [to be cut], scarred.
yes     given F 9: Off to [Gambia at Easter, gran says it is her turn].
no      given F 9: Off to have her hair cut.
no      given F 9: Holiday in Egypt, wants jabs.

rule    runs-for-others
does    prompt hide likely
why     A young person carries, hides or sells something for others, or owes them.
basis   rules 7 and 17 (criminal exploitation); lexicon team 2026-11-22
ages    9-25
say     carry|deliver|move|hold|bag|run|drop|take|took|taking|stash|hide|shift|sell ..2 package|packages|parcel|parcels|
            wraps|stuff|something|things|gear|food|weapon|knife|bags|drugs|weed|baggies|phone ..4 for|on|to|by ..2 lads|
            boys|men|them|olders|elders|someone|somebody|train|trains|people|mate|guys|gang|bloke|dealer|coast|county
say     owes|owe|owed|owing|"in debt to"|"debt to" ..2 lads|boys|olders|elders|gang|dealer|"some men"
say     lads|boys|men|olders|elders|gang he|she|i|they owe|owes|owed
say     "trap house"|"bando"|"going country"|"gone country"|"going cunch"|"out of county"|"running food"|"burner phone"|
            "line phone"|"debt bondage"|"plugging"|"county line"|"a trap"
say     missing|gone|away|disappears|disappeared|absent ..3 nights|days|weekend|weekends|overnight|times ..6 older|cash|
            phone|train|new|won't|trainers|returned|car|man|men|lads|knife
unless  paper_round|amazon|deliveroo|evri|post|warehouse|courier|dad's|uncle's|takeaway|"food bank"|shopping|removal|
            sleep|job|shift|shop|school_bag|rucksack|work|doses|school|meals|tablets in sentence
unless  @sg-at-ease in note
yes     given M 15: [Holding something for the older lads] on the estate.
yes     given M 16: Hides in his room, [owes the lads] on the corner.
no      given M 16: Delivers parcels for Evri at weekends.
no      given M 16: Missing three days of school with flu.

rule    made-to-sign
does    prompt hide likely
why     Somebody has got an adult at risk to change a will, sign papers or give something away, or keeps others out.
basis   rules 7 and 17 (financial abuse); lexicon team 2026-11-22
ages    18-120
say     @sg-helper|@family|~name|they|@da-stranger ..4 got|had|has|made|makes|persuaded|talked|pressured|convinced|
            pushed|bullied|nagged|coaxed|encouraged|gets ..1 @patient|me|him|her|mum|dad|them ..2 change|sign|rewrite|
            alter|hand|transfer|put|give|add|lend|sell|withdraw|pay ..4 will|house|deeds|lpa|"power of attorney"|
            account|bungalow|flat|car|savings|name|property|money|cash|card|pension|pip|benefits|cheque|loan|over
say     makes|made|making|gets|got @patient|me|her|him ..1 hand_over|give|pay|sign_over|transfer|withdraw|lend ..3 pip|
            benefit|benefits|money|pension|wages|card|cash|esa|dla|universal_credit|uc|everything|"each month"|
            "every week"
say     @sg-helper|@family|~name|they|@close ..8 "won't let"|"wouldn't let"|"doesn't let"|"not let"|"refuses to let"|
            "turns away"|"turned away"|"stops"|"stopped"|"keeps out"|"shuts out" ..2 @family|friends|visitors|neighbour|
            neighbours|anyone|niece|carers|nurse|nurses|us|"social worker" ..3 in|visit|visiting|near|see|seeing|speak|
            calling|past
say     hand_over|hands_over|handing_over|handed_over ..1 her|his|my|the|their ..1 pip|benefit|benefits|pension|wages|
            card|esa|dla|uc|pin ..3 month|week|payday|fortnight|to|each|every
unless  infection|norovirus|covid|isolating|"her idea"|"his idea"|appointee|deputy|dog|"end of life"|sleep|
            visiting_hours|quarantine|solicitor_present in sentence
unless  @sg-at-ease in note
yes     given F 80: [Lodger talked her into putting the flat] in his name.
yes     given M 26: Mate [makes him hand over his PIP].
no      given F 80: Daughter stopped visitors as she has covid.
no      given M 80: Solicitor got him to sign the form.

rule    the-belt
does    prompt hide sure
why     A child or adult at risk is beaten as punishment.
basis   rules 7, 8 and 17; lexicon team 2026-11-22
say     gives|give|gave|giving|get|gets|got|getting|given|took|takes|had|threatened ..2 the|a|his|her|good|proper|
            right belt|slipper|cane|strap|"wooden spoon"|hiding|beating|thrashing|clip|crack|leathering|smacking|
            slapping|hammering|walloping|"back of the hand"|wire|shoe
say     uses|used|using ..1 a|the|his|her belt|slipper|cane|strap|stick|"wooden spoon"|wire|cable|shoe|
            hanger on ..1 him|her|them|me|us|child|kids|legs|boys
unless  seat|seatbelt|shingles|cheek|drive|"black belt"|"brown belt"|karate|judo|waist|conveyor|"tool belt"|fan|
            "a crack at"|"paper clip"|bag_strap|walking in sentence
ages    0-30
yes     given M 8: [Gets the slipper] when he wets.
yes     given F 11: Dad [uses a cable on her] for low marks.
no      given M 11: Got his black belt at judo.
no      given M 8: Given new slippers by nan.

rule    under-plan
does    prompt hide likely
why     A plan, panel, meeting or scheme for people at risk is named by its initials.
basis   rules 7, 23 and 24; lexicon team 2026-11-22
say     on|under|subject|remains|still ..2 plan ..3 for|since|re|due_to|category ..1 neglect|emotional|physical|sexual|
            harm|abuse|birth|dv|da
say     EHA|TAF|TAC|ICPC|RCPC|CIN|CPP|CPC agreed|closed|opened|done|completed|held|attended|minutes|plan|review|next|at|
            lead|chaired|report
say     agreed|at|via|after|attended|chaired|next|open|open_to|discussed TAF|EHA|TAC|ICPC|RCPC
say     LADO|PIPOT ..1 referral|meeting|outcome|informed|strategy|re|aware|enquiry|notified|concern
say     from|by|to|via|with LADO|PIPOT
say     refer|referred|referral|signposted|accepted|adopted|discussed ..3 to|at|by channel|prevent ..6 after|because|
            views|posted|posts|online|school|teacher|police|extremist|videos|panel|radical|said|far
say     "multi agency meeting"|"multi-agency meeting"|"high risk meeting"|"vulnerable adults risk"|varm|marm|
            "team around"
say     contact|visits ..2 supervised|stopped|suspended|restricted|reduced|"contact centre"
say     supervised ..1 contact|visits|access
unless  tenofovir|tdf|emtricitabine|cervical|lletz|colposcopy|ear|methadone|subutex|ward|hospital|covid|"lens"|
            dermatitis|allergy|"channel 4"|ion|calcium|sodium|youtube in sentence
unless  @sg-job in note
yes     given F 0: Still [on a plan for neglect].
yes     given M 15: [Referred to Channel after] what he posted.
no      given F 30: CIN 2 on biopsy, LLETZ done.
no      given F 30: Contact dermatitis, allergen stopped.
