# Scenes at home, in frames rather than phrases

rule    door-blocked
does    prompt hide likely
why     Someone sleeps or hides behind a blocked door.
basis   rule 2; lexicon team 2026-11-21
say     @furniture|"something heavy" ..4 against|across|behind|under|"up against" ..1 the|her|his|a|bedroom|
            front ..2 door|handle
say     wedge|wedges|wedged|barricade|barricades|barricaded|pulls|pushes|drags|moves|puts|
            jams ..3 @furniture ..3 against|across|behind|under
say     sleep|slept ..4 wedged|"against the door"|"fully dressed"|"with one eye"|"with a knife"|"with a hammer"
say     sleep|slept|hide|goes ..3 @rough-bed ..3 when|since|if|because|cos|till|until|so|whenever|as|after ..3 @close|
            @family|"there's been"|row
unless  snores|"post op"|fell|fall|trip|tripped|draught|camping|festival|"night shift"|lorry|camper|toddler|stubbed|
            catheter|stair in sentence
unless  @da-at-ease in note
yes     given F 40: Keeps a [chair under the handle] at night.
yes     given F 40: [Drags the drawers across] before bed.
no      given F 40: Tripped over a chair by the back door.
no      given M 40: Sleeps in the van when on jobs, camping stove burn.

rule    beside-head
does    prompt hide likely
why     A blow or throw aimed near the patient.
basis   rule 2; lexicon team 2026-11-21
say     hit|hits|punch|punched|punches|threw|throws|thrown|smashed|kicked|slammed|swung ..4 "next to"|beside|
            "inches from"|"by her" ..1 her|his|my head|face|ear|feet|direction
say     @close|@family ..1 threw|throw|thrown|chuck|launch|lob|hurl|flung|fling|smash ..3 @missile ..4 across|
            against ..1 @patient|me|wall|window|room|kitchen|door
say     @close ..1 "has thrown"|threw|throws|hurled|"throwing" ..1 @missile
unless  ball|pitcher|cricket|frisbee|baby|toddler in sentence
unless  @da-at-ease in note
yes     given F 40: He [punched the wall next to her head].
yes     given M 40: [She threw a mug] at him.
no      given M 40: Ball hit next to his head.
no      given F 30: Toddler threw a cup at her.

rule    hidden-from-him
does    prompt hide likely
why     Something is hidden from someone at home.
basis   rules 2, 4 and 12; lexicon team 2026-11-21
say     @close|@family|"they"|"anyone"|"nobody" ..1 @not-see
say     hide|hides|hid|hidden|hiding|kept|keeps|keep ..3 from|where ..1 him|@close|"in-laws"|brothers
say     somewhere|something|"a place"|"one that"|nothing|anything|so|that ..2 @close|"nobody"|"no one" ..1 "won't"|
            "wont"|"can't"|"cannot"|"doesn't"|"wouldn't" ..1 see|find|look|notice|feel|know|spot|check|ask
unless  biscuits|sugar|sweets|chocolate|surprise|birthday|christmas|cigarettes|bottles|empties|drinking|weed|gin|vodka|
            wine|cans|betting|gambling|credit|present|teeth|eye|font|print|glasses|cataract|deaf|dark|pulse|vein|lump|
            testis|strings|threads in sentence
yes     given F 40: Wants the spare key kept [somewhere he won't look].
yes     given F 40: Has a bank book [hidden from him].
no      given F 40: She has hidden the biscuits from her husband.
no      given M 60: Wife can't find the lump he felt.

rule    destroys
does    prompt hide sign
why     Someone close destroys, sells or takes the patient's things.
basis   rule 2; lexicon team 2026-11-21
frame   who @close|@family; act @destroy; what @own-thing
say     @own-thing ..3 "in the safe"|"in his pocket"|"in his car"|"in his van"|"in the glovebox"|"locked away"|
            "round his neck"|"in his name"|"at his mother's"|"at his mum's"
unless  finger|hair|grass|hedge|tree|wood|himself|accidentally|calories|hba1c|sugar|charity|decluttering|oven|toast|
            his_own in sentence
unless  @da-at-ease in note
yes     given F 40: [He binned her photos] on Sunday.
yes     given F 40: Her [passport is in the safe], he has the code.
no      given M 40: Cut his finger on glass, wife bandaged it.
no      given F 40: Husband gave up his job.

rule    checks-on
does    prompt hide sign
why     Someone checks, rings or reports on what the patient does.
basis   rules 2 and 10; lexicon team 2026-11-21
say     @close|@family|"they" ..1 rings|ring|rang|phones|phoned|texts|texted|messages|messaged|
            video_calls ..4 "to see if"|"to see where"|"to check"|"to make sure"|"see if she"|"see where"|every|hourly|
            x3|x4|x5|"on the hour"|twice|throughout|constantly
say     @close|@family writes|wrote|notes|noted|logs|logged|records|counts|count|measures|reads|marks|marked|
            "will count"|"has counted"|"keeps count" ..3 miles|mileage|time|times|minutes|days|tablets|pills|sheets|
            squares|money|calories|meter|level|steps|dates|cycle|pads|everything
say     tells|tell|told|reports|report|"lets" ..1 @close ..1 everything|"every thing"|"all of it"|back|"what she"|
            "where she"
say     "reports back"|"eyes everywhere"
unless  abroad|offshore|dubai|overseas|navy|"working away"|"from work" in sentence
unless  "blood pressure"|sugar|glucose|"peak flow"|memory|dementia|results|smear|surprise|proud|chaperone in sentence
unless  @da-at-ease in note
yes     given F 40: [He rings on the hour], every hour.
yes     given F 40: Her mother-in-law [reports back].
no      given F 40: Husband rings surgery for his own results.
no      given M 70: Wife notes blood pressure readings.

rule    rules-of-house
does    prompt hide sign
why     The patient lives by someone else's rules.
basis   rules 2 and 10; lexicon team 2026-11-21
say     "isn't to"|"isnt to"|"aren't to"|"is not to"|"are not to"|"mustn't"|"must not"|"not supposed to"|
            "never to" ..1 be|go|talk|speak|wear|touch|open|answer|sit|use|eat|see|leave|wake|pick|drive|spend|ask|look|
            know|cry|sleep|mention|ring
say     "has to"|"had to"|"have to"|"made to"|"must" ..2 ask|wait|stand|sit|kneel|sleep|eat|apologise|beg|earn|prove|
            explain|show|hand|account|report|"be quiet"|strip|undress|delete|change|clean|re-clean|redo|iron|
            walk ..3 him|first|before|until|till|outside|again|over|back|photo|receipt|phone|permission|every|floor|
            sorry|for
say     rules|list|chart|rota|timetable|fines|"sin bin"|"naughty step" ..3 "on the fridge"|"on the wall"|"on the door"|
            "for her"|"for him"|"of his"|"since he"|"he set"|"he made"|"she made"|house
say     @close|"he"|"she" picks|chooses|decides|approves|lays|irons|buys what|which|who|when|how|where ..1 she|he|
            they wears|wear|eats|eat|sees|goes|speaks|watches|spends|sleeps
say     earns|earned|earning|"lost her"|"loses her" ..2 back|privileges|phone|time|"treats"
say     silence|silent|"not speaking"|sulk|sulks|"doesn't speak"|"didn't speak"|"won't speak"|"cold shoulder" ..3 till|
            until|for|days|weeks|week|sunday|after
unless  weight|wound|exercise|dvla|surgeon|physio|hospital|school|consultant|teacher|employer|sling|cast|plaster|bath|
            drive|lift|toddler|stitches|dysphonia|voice|nurse|driving|reflux|catheter|toilet|diet in sentence
unless  @da-at-ease in note
yes     given F 40: She [isn't to answer] the door.
yes     given F 40: There is a [list on the fridge] for her.
no      given F 40: Has to wait for the physio letter before lifting.
no      given F 40: Mustn't drive for 4 weeks, DVLA told.

rule    heard-by-others
does    prompt hide sign
why     Others have heard or seen what happens at home.
basis   rules 2 and 12; lexicon team 2026-11-21
say     hear|hears|heard ..3 "through the wall"|shouting|screaming|banging|crying|rows|rowing|thuds|bangs|
            "him shouting"|"her crying"|"things breaking"
say     neighbour|neighbours|"next door"|"upstairs"|"downstairs"|"flat above"|"flat below"|sister|mum|friend|colleague|
            manager|teacher|"her mum"|daughter ..3 worried|concerned|noticed|saw|seen|heard|rang|asked|scared|
            thinks ..4 bruise|bruises|shouting|him|her|marks|mark|temper|crying|thin|changed|withdrawn|"black eye"|eye|
            home
unless  tinnitus|deaf|hearing|voices|psychosis|music|hallucinations|snoring|heart|mole|baby|toddler|cough|gait|memory|
            forgetful|jaundice|limp|squint in sentence
unless  @da-at-ease in note
yes     given F 40: Neighbour [hears shouting] most Fridays.
yes     given F 40: Her [manager noticed the bruise] and sent her.
no      given F 80: Hears voices through the wall, new aids, tinnitus.
no      given F 40: Sister noticed the mole changed.

rule    name-hidden
does    prompt hide sign
why     The patient asks that their name, address or visit is not shown.
basis   rules 2 and 4; lexicon team 2026-11-21
say     "doesn't want"|"doesnt want"|"does not want"|"not to use"|"don't use"|"do not use"|"don't call"|"not to say"|
            "don't say"|"nothing with"|"no"|without|"take off"|remove|hide|change ..4 "her photo"|"his photo"|photo|
            surname|"her name"|"old name"|"married name"|"her address"|"our address"|"new address"|postcode|
            "surgery name"|"practice name"|logo|"name out"|"on the board"|"on the screen"|"on the envelope"|envelope|
            "clinic location"|"return address"
say     plain|unmarked|blank|brown envelope|bag|label
say     to|via|care_of|"c/o" ..1 her|his|sister's|mum's|friend's|solicitor's|school's work|workplace|office|sister|
            friend|solicitor|neighbour ..2 address|please|only|instead|not|and|post
say     post|letters|results|appointment|appointments ..3 "to her work"|"to his work"|"to her sister's"|"to her mum's"|
            "via school"|"via college"|"via solicitor"|"c/o"
say     "old surname"|"previous surname"|"new surname"|"different surname"
unless  marriage|married_last|"just married"|divorce|fees|"pronounced"|gender|deadname|title|insurance in sentence
yes     given F 40: Results by [plain envelope] please.
yes     given F 40: [Doesn't want her name on the board].
no      given F 40: New surname since she got married, just married in May, form done.
no      given F 40: Doesn't want statins.
