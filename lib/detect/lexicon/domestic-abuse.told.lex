# What somebody close does, in the patient's own plain words

rule    reach-me-when
does    prompt hide likely
why     The patient may be reached or seen only where or when somebody does not notice.
basis   rules 2 and 4; lexicon team 2026-11-22
say     "mid sentence"|"mid-sentence"|"mid word" ..4 when|as
say     "yes/no questions"|"one tap"|"two taps"|"tap once"|"cough if"
say     i|she|he can|could ..1 come|talk|ring|speak|attend ..4 when|while ..1 he|@close
say     husband|partner|he|who|wife corrects|corrected ..2 dates|her|him|details|answers|me
say     library|friend's|work|school|neighbour's computer|phone|email|laptop ..6 don't|delete|reply|"not mine"
say     don't|"do not"|"please don't" reply|respond|answer to ..1 my email|text|message
say     partner|husband|he|boyfriend ..4 "would not"|wouldn't|refused_to|"refused to"|"won't" leave
say     partner|husband ..3 described|noted|observed ..3 impatient|hostile|controlling|aggressive|intimidating|agitated|
            dominant|abrupt
say     patient|pt|she|wife silent|quiet|mute|monosyllabic ..2 with|when|while him|he|husband|partner
say     voice|tone changed|dropped ..3 midway|when|suddenly|as
say     "rang off"|"hung up" ..2 when|as|mid
say     as ..1 if|though ..1 i ..1 was|were ..2 friend|sister|"her mum"|colleague|school|"her sister"
say     see|tell|show|know|trace who ..1 switched|turned|opened|unlocked|logged
say     collected ..4 "not posted"|"not to be posted"|"key worker"|advocate
say     address|surname|name|number ..4 "not to appear"
say     only|best|safe|safer|safest|free ..4 talk|ring|rung|call|phone|speak|text|contact|email ..8 when|while|where|
            if ..2 he|@close
say     "hang up"|"say wrong number"|"pretend it's"
say     nothing|no ..2 through|"to come through"|in ..2 letterbox|"letter box"|door|post
say     text|letter|call|message|card|appointment|it|visit ..3 say|look|come|read|pretend|appear ..3 from|like|
            as ..3 optician|dentist|hairdresser|parcel|delivery|library|vet|garage|catalogue|hr|survey|nursery|
            "eye test"|boiler|courier
say     came|come|comes|slipped|left ..2 in|out|by|through|via ..2 bins|back|side|"fire exit"|goods|kitchen|staff|
            car_park ..8 see|seen|neighbours|nobody|waiting|he|parked|watching
say     purse|bag|handbag|pockets|phone|underwear|knickers|sheets|bins|clothes|car|boots is|are|gets|get|has|
            being ..1 checked|searched|sniffed|inspected|emptied|"gone through"
say     every|each|all receipt|receipts|penny|pound|purchase|pence|transaction ..8 him|he|husband|"go through"|account|
            justify|explain|spike|show
say     has_to|have_to|must|made_to|expected_to|"had to" ..1 send|show|take|leave|keep|put|share ..4 photo|picture|
            selfie|video|loudspeaker|"on speaker"|facetime|"camera on"|"phone on"|location
say     if|when ..1 she's|i'm|she|i ..1 late|delayed|slow ..3 he|husband|@close ..1 rings|phones|drives|calls|comes|
            wants|times|shouts
say     @close|he|she ..1 "fills in"|"filled in"|"completed"|"wrote out" ..2 form|questionnaire ..2 "for her"|
            "in capitals"
say     looked|looks|glanced|glances|turned|turns to|at him|her|husband|partner|mother-in-law ..2 before|for ..6 answer|
            answering|told|telling|speak|spoke|speaking|replied|date|saying
say     squeeze|grip|nudge|kick|pinch ..1 her|his|my ..1 knee|arm|hand|shoulder|leg|foot|thigh ..3 when|whenever|each|
            every|as|before ..5 answer|answered|spoke|speak|asked|question|began|talk
say     answers|replies|interpretation ..3 shorter|longer than
say     wrote|scribbled|mouthed|writes|written|passed|slipped ..2 help|"help me"|"not safe"|"he's here"|"not in front"|
            "not here"|"can't talk"|"call police"
unless  rash|dermatology|physio|bp_reading|insurers|insurance|"long form"|deaf|stroke|dementia|needle|"for comfort"|
            reassur|pharmacy|parcel_lost|"blood test"|airport|security|wart|mole|wound|school_form|meter|spam|wellies|
            rain|contraction in sentence
unless  @da-at-ease in note
yes     given F 40: [Best to ring while he] is at the allotment.
yes     given F 30: Her [bag gets searched] on the step.
yes     given F 30: [Glanced at him before answering] each time.
no      given F 30: Bag searched at the airport, delayed.
no      given F 30: Has to send a photo of the rash.

rule    without-a-say
does    prompt hide likely
why     Someone close decides about the patient's money, body, clothes, work or papers.
basis   rules 2 and 10; lexicon team 2026-11-22
say     must|has_to|have_to|"had to"|better be ..1 a boy|son
say     count the|her|my ..1 sanitary|pads|tampons|towels|slices|"tea bags"|teabags|"toilet roll"|biscuits|nappies|eggs|
            potatoes
say     keep|hide|lock ..2 "red book"|"child benefit"|formula|pram|"baby milk" ..3 loft|car|drawer|work|his|locked
say     padlock|padlocked|locked ..3 shelf|fridge|cupboard|larder|freezer|pantry;
        shelf|fridge|cupboard|larder|freezer|pantry|hers ..3 padlock|padlocked
say     take|took|pocket|nick|empty ..1 her|his|my|nan's|mum's|gran's ..1 cash|money|pension|savings|purse|benefits|
            wages ..3 from|out|off|every|each|and|when|for
say     doesn't|won't|never|didn't stop|wait ..2 for ..2 periods|period|stitches|infection|bleeding|thrush|bump
say     arm|side|hand|leg|ear|eye|knee|wrist|shoulder he|she ..1 pulls|pulled|grabs|grabbed|twists|twisted|hits|hit|
            kicks|kicked|yanks|"goes for"
say     get|drag|pull|take|have ..1 him|her|me by the ..1 hair|throat|collar|ear|neck|scruff
say     "waste of skin"|"waste of space"|"waste of oxygen"
say     her|my|his name isn't|"is not"|not|never|wasn't|off ..2 on? ..2 house|mortgage|car|bank|deeds|tenancy|account|
            bills|"rent book"
say     ask|asks|asking|beg|begs him|husband|partner|@close ..1 for ..3 money|cash|tampon|tampons|pads|sanitary|fare|
            petrol|shopping|food|nappies|stamps|shoes|pennies|prescription
say     he|husband|partner|@close ..1 chose|picked|decides|decided|insists|insisted ..3 coil|implant|pill|injection|
            contraception|vasectomy|sterilisation|hysterectomy
say     took|takes|pulled|removed|hid|hides ..1 the? battery|batteries|fuse|fuses|aerial|"sim card"|"router" ..3 of|
            from|out|so|because
say     @own-thing|inhaler|certificate|certificates|cardigan|dress ..2 ended_up|went|go|goes|thrown|chucked ..1 on|in|
            down|into|onto ..1 the? ..1 roof|bonfire|fire|canal|river|skip|tip|toilet|loo|hedge|pond
say     "not to"|"isn't to"|"mustn't"|"never to"|"not allowed to" wear|laugh|smile|dance|learn|study|"look at"|
            "cut her hair"|"sit with"|"answer back"|speak_english|sing
say     cut|cuts|shaved|hacked|burnt|singed ..1 off? her|my|his hair|fringe|plait|ponytail|eyebrows|beard ..6 asleep|
            slept|scissors|because|while|clippers|off
say     stood|sat|stand|sit|kept|lectured|awake ..8 till|until ..1 ~num|two|three|four|dawn|morning|he ..6 finished|
            talking|done|shouting|sorry|let
say     papers|visa|passport|documents|certificates|gold|jewellery|"birth certificates" ..2 is|are|kept|held|stay|
            locked ..1 with|by|at|in ..2 father|mother|father-in-law|mother-in-law|his|husband|in-laws|uncle|brother
say     gave_up|"gave up"|stopped|"packed in"|left|quit ..3 choir|work|job|gym|college|course|class|club|friends|
            netball|church|shifts ..6 scene|row|atmosphere|sulk|grief|"his face"|temper|trouble|questions
say     watches|reads|gauges|checks|"listens for" his|her hands|face|mood|moods|eyes|footsteps
say     i|she|he "make him do it"|"winds him up"|"set him off"|"ask for it"|"asked for it"|"brought it on herself"
say     "she can't help it"
say     in_case|"in case" ..2 go|leave|run|"get out" ..1 quickly|"in a hurry"|"at night"|fast|suddenly
say     where ..1 would|could|can|will she|i|we|they go
say     how far|much|long ..3 train|bus|coach|taxi ..3 go|goes|cost|take|get ..4 pounds|quid|kids|children
say     interpreter|interpreted|translator|translated ..3 his|husband's|her ..1 sister|mother|cousin|brother|uncle
unless  theatre|surgery|chemo|lice|hairdresser|barber|salon|"contact lenses"|lenses|deodorant|perfume|perm|carer|
            bowel_prep|waterbirth|dementia|attorney|lpa|"care home"|flood|move_house|dentist|washing_machine|
            "nurse went"|uni|"gap year"|"on holiday"|allergy|cataract in sentence
unless  @da-at-ease in note
yes     given F 33: [Asks him for the bus fare].
yes     given F 40: Her [diary ended up on the fire].
yes     given F 29: Where we live, [I make him do it], she said.
no      given F 40: Not to wear contact lenses for a week.
no      given F 40: Gave up work for a baby.

rule    veiled-threat
does    prompt hide likely
why     Someone close hints at killing, harm or losing the children, or will not leave the patient be.
basis   rule 2; lexicon team 2026-11-22
say     say|threaten|will|he'll|she'll|they'll ..2 put|stick|dump|bung ..1 her|me|him|mum in ..1 a|the? home|care|
            hospital|asylum
say     mum's|mother's|dad's boyfriend|partner|fella|husband ..4 text|message|touch|comment|photograph|send ..3 her|me|
            him|things
say     "led him on"|"leading him on"|"lead him on"
say     flee|fled|fleeing ..2 violence|abuse|domestic|him|husband|partner|marriage|home|family
say     family|in-laws|mother-in-law|husband|he|they|his_mother ..1 say|says|said no ..2 scan|scans|epidural|phone|
            midwife|gp|doctor|hospital|contraception|friends|college|visitors|job|money|pill
say     admit|confess ..4 read|reading|checking|checked|following|followed|tracking|recording ..3 her|his|wife's|
            partner's|girlfriend's
say     @close|he|they|@family ..2 showed|shows|bought|sharpens|sharpened|polishes|polished|cleans|loads|loaded|leaves|
            left|lays|laid ..2 her|me|the|a|his ..1 spade|knife|knives|gun|shotgun|rope|axe|hammer|petrol|bullet|noose|
            wreath|machete|bat ..3 out|on|by|table|bed|pillow|me|her|windscreen|step|in
say     @close|he|they|@family ..3 says|said|talks|jokes|showed|reckons|told ..6 coffin|coffins|grave|"body bag"|
            "my funeral"|"her funeral"|patio|"under the"|"never find"
say     wreath|coffin|"funeral flowers"|"dead flowers"|"condolence card" ..4 windscreen|step|door|letterbox|car|sent|
            post
say     drew|draws|ran|runs ..2 finger ..2 across|over ..1 throat|neck
say     told|says|said|tells ..4 "no one"|nobody|"no-one" ..1 will|would|'ll|'d ..1 believe
say     have|get|gets ..1 her|me "put away"|sectioned|"locked up"|committed|deported|"sent back"
say     put|puts ..2 windows|door|telly ..1 through|in
say     ex|he|she|@close ..1 has|have? ..1 joined|"started at"|"moved opposite"|"moved into" ..1 her|my|same
say     someone|somebody|he|ex ..1 has|had|been? ..1 in ..1 the|her|my flat|house|room|car|garden|shed|
            bedroom ..6 moved|pillow|bed|left|window|taken|cushions|underwear|door
say     third|fourth|fifth|another|new number|sim|phone ..2 again|this|since|because
say     anonymous|unsigned|unwanted|silent|blank|nameless parcels|parcel|letters|cards|calls|gifts|notes|flowers|texts
say     boss|manager|school|family|mum|everyone|friends|colleagues was|were|got|been sent ..1 the|her|those|my|
            some ..1 photos|pictures|videos|pics|nudes|video
say     brothers|cousins|uncles|family|men|they ..1 ask|asks|asked|asking|paid|paying|offered|"looking for"|searching|
            "driving round" ..4 taxi|"where she"|drivers|hostels|"after her"|streets|"for her"
say     put|putting|send|sending|sent ..1 her|me|him on ..1 a|the plane|flight
say     "wash it clean"|"wash the shame"|"clean the name"|izzat|sharam|ghairat|"family name"|"save face"|
            "the community will"
say     begun|started|copies|copying|starting ..2 say|call|calling|saying|hit|hitting|telling|speak|
            speaking ..6 "like dad"|"like daddy"|"shut up"|stupid|woman|bitch|thick|useless
say     kids|children|boys|girls|"little ones"|son|daughter|eldest|youngest|they ..3 go|run|hide|sit|turn|put|take|
            cover ..6 when|whenever|once|if|while ..1 it|he|they|we starts|start|"kicks off"|begins|row|shouts|shout|
            comes
say     give|gives|gave|giving him|her|them ..1 the|more? money ..2 so|or|to ..3 go|stop|leave|calm|smash|shout|quiet
unless  war|ukraine|sudan|syria|taliban|floods|"fire brigade"|"kick off"|football|school_run|delivery|fireworks|thunder|
            storm|fridge|new_phone_contract|contract|cremation|graveyard|dentist|wedding|parcel_lost|scam|spam|charity|
            garden_centre|"for christmas"|allergy|"car alarm"|burglar|burglary|burgled|decorat in sentence
unless  @da-at-ease in note
yes     given F 33: [He left the axe on] her pillow.
yes     given F 33: [Ex has joined her] choir.
yes     given F 33: The [boys run to the shed when he starts].
no      given F 33: New number as changed contract.
no      given F 33: Kids go and sit in the car when football starts.

rule    hurt-shown
does    prompt hide likely
why     The injury itself tells of a hand, a grip, a ring or a choke, or does not fit where the patient lives.
basis   rule 2; lexicon team 2026-11-22
ages    14-120
say     handprint|"hand print"|"hand-print"|footprint|"boot print"|"finger marks"|"grip marks"|"shoe print"|
            "ligature mark" ..4 bruise|bruising|mark|back|arm|neck|face|thigh|cheek|buttock
say     different|differing|varying|various|"four different"|"two different" ages|stages
say     ages|stages differ|differing|vary
say     oval|fingertip|"finger tip"|"finger-tip"|thumb ..2 bruise|bruises|bruising|marks|mark
say     "red dots"|pinprick|petechiae|petechial|"burst blood vessels"|"burst vessels" ..4 eye|eyes|eyelid|eyelids|lids|
            face|mouth|lips
say     passed_out|"passed out"|"blacked out"|"blacking out"|"went black"|"lost consciousness"|"wet herself" ..6 he|
            hands|held|arm|neck|squeezed|pillow|throat
say     clump|handful|patch|chunk ..1 of? ..1 hair ..3 missing|gone|out|pulled|torn
say     ring|belt|watch|boot|knuckles|buckle ..4 left ..2 mark|print|shape ..3 cheek|face|back|leg|arm|thigh
say     they've|she's|he's|has|have|owns|keeps ..1 no dog|cat|horse
unless  vomiting|vomited|cough|labour|straining|itp|platelets|hsp|meningococcal|conjunctivitis|chemo|postnatal|
            trichotillomania|seizure|syncope|dentist|psoriasis|moles|naevi|lesions|ulcers|allerg|alcohol|rugby|boxing|
            warfarin|apixaban|doac|venepuncture|phlebotomy|"sickle"|lichen|healing in sentence
unless  purpura|"skin tears"|"fragile skin"|"see-through skin"|"senile purpura" in note
yes     given F 30: [Fingertip marks] above the elbow.
yes     given F 30: Bruises [different stages].
no      given F 30: Petechiae on face after vomiting.
no      given F 66: Has no stairs, manages well.

rule    only-held
does    prompt hide likely
why     The patient makes little of having hurt somebody, or seeks where they have gone.
basis   rules 4 and 5 (perpetrator's own record); lexicon team 2026-11-22
say     only|just|merely held|hold|pushed|push|grabbed|grab|shook|slapped|restrained|pinned|tapped|shoved ..1 her|him|
            them|wife|partner
say     i|he ..1 lose|loses|lost it ..1 with|at her|wife|kids|partner|missus|children
say     put|puts|putting|lock|locks|locked her|wife|partner out ..2 garden|car|house|street|"to calm"
say     never ..1 hit|hurt|touched|"laid a hand" ..3 woman|her|wife|kids ..4 just|only|but
say     what ..1 he|i has|have|needs|need to say|do ..2 get|bring|have her|them|wife|kids ..1 home|back
say     wants|wanted|asked|asks|asking|demanding ..3 name|address|number|whereabouts of ..1 the hostel|refuge|shelter|
            "place she"
say     dropped|withdrew|retracted|dropping|withdrawing ..1 the|her|his|all? charges|statement|complaint|allegation
unless  wheelchair|"held her hand"|cpr|dementia|delirium|toddler|weight|keys|dog|cat|ball|bank|parking in sentence
unless  @da-at-ease in note
yes     given M 38: Says he [only pushed her] the once.
yes     given M 44: [Wanted the address of the refuge].
no      given M 38: Just held her hand during labour.
no      given M 44: Lost it at the car park, keys found.
