# What goes on at home, in broad families of acts: each a sign, two of them enough

rule    over-trifle
does    prompt hide likely
why     Someone close breaks, throws or withdraws things over a trifle.
basis   rules 2 and 10; lexicon team 2026-11-22
say     @close|they ..2 @adverse ..7 @for-doing ..1 @patient|i|dinner|tea|supper|the|kids|baby|her|his ..3 @little-thing
say     if|when|whenever ..1 dinner|tea|supper|"the house"|"the ironing"|"the shopping"|"the baby"|"the kids" ..2 late|
            cold|wrong|"isn't ready"|"not ready"|"isn't right"|"not right"|"isn't done"|"not done"|cries|cry ..6 he|
            @close|it|kicks|throws|bin|trouble|shouts
unless  physio|surgeon|nurse|gp|toddler|"by accident"|accidentally|accident|bonfire|football|match|shift|contract|
            dementia|rugby|himself|"his back"|insurance|fracture|laughing in sentence
yes     given F 33: [Partner smashed the lamp because she had spoken] to the milkman.
yes     given F 33: [If tea is late it] goes on the floor.
no      given F 33: He threw his back out when the shopping slipped.
no      given F 33: Husband cancelled the appointment because the baby was poorly, by accident.

rule    adverse-acts
does    prompt hide sign
why     Someone close breaks, takes or withdraws things.
basis   rules 2 and 10; lexicon team 2026-11-22
ages    12-120
say     @close ..2 smash|slam|hurl|rip|snatch|stamp_on|wreck|trash|slash|spit|"cut off"|"cuts off"|unplug|confiscate|
            drag|shove|corner|destroy|"kicked the"|"kicks the"|"punched the"|"punches the"|"let the gas"|"threw my"|
            "threw her"|"threw his"|"took it off" ..3 @patient|my|the|our|kids|door|phone|it|monitor|two|three
say     kick|punch|smash|break|slam|rip|broke ..1 the|our|her|his|a|two|three|several ..1 bedroom|bathroom|front|back|
            kitchen|toilet|her|kids'? ..1 door|doors|window|mirror|telly|tv|wall|plates|phone|glasses|laptop ..1 off|
            down|in|again|through|"of his"|"of her"|"this year"|"at the weekend"|"last night"|"last week"
say     third|second|fourth|another|"two pairs"|"3rd"|"2nd" ..1 of|pair? ..1 phone|tyre|tyres|glasses|window|door|lock|
            laptop|handbag ..2 this|since|in|smashed|broken|gone|slashed
unless  accident|accidentally|dropped|ball|football|cricket|sport|mower|builder|decorating|fireman|burglar|burglary|
            toddler|baby|autistic|"by mistake"|car_park|crash|rta|collision|ankle|wrist|waters|dentist|tennis|
            insurance in sentence
unless  @da-at-ease in note
yes     given F 33: [He slammed the] drawer on purpose.
yes     given M 44: [Kicked the bedroom door off] at the weekend.
no      given F 33: He smashed the mug by accident.
no      given F 33: Third pair of glasses this year, sport.

rule    told-she-is
does    prompt hide sign
why     Someone close tells the patient, or others, that they are worthless, mad or will lose something.
basis   rule 2; lexicon team 2026-11-22
say     @close|they|@family ..1 tell|say_to|convince|remind|warn @patient|me|everyone|everybody|people|friends|school|
            "the school"|"her family"|"my family" ..3 @told-content
say     @patient|i ..1 "been told"|"gets told"|"is told"|"was told" ..1 by? @close? ..3 @told-content ..6 he|she|if|
            without|him
say     "i'm lucky"|"she's lucky"|"nobody will believe"|"nobody else would"|"imagining things"|"going mad"
unless  doctor|"they told me never"|consultant|hospital|surgeon|teacher|school_report|"told us"|dementia|delusion|
            paranoid|psychosis|joke|joking|laughing|menopause|"brain fog"|hallucinations|dvla|smoking|weight_loss|
            diet in sentence
unless  @da-at-ease in note
yes     given F 47: [He tells her nobody] else would take her.
yes     given F 47: [Husband told the school she is unstable].
no      given F 47: Husband told her never to worry, laughing.
no      given F 47: Consultant told her she would lose the hearing.

rule    when-he-comes
does    prompt hide sign
why     Life at home changes when somebody comes in or goes out.
basis   rule 2; lexicon team 2026-11-22
say     when|before|till|until|whenever|as|if|hears|hear|"soon as"|once ..2 his|her|"dad's"|"husband's"|"daddy's"|the|
            @close ..1 @his-arrival ..1 @arrive
say     @patient|kids|children|they|girls|boys|i know|"know to"|learn|"have learnt"|"has learnt"|"have learned"|
            "has learned"|"are to"|"has to"|"have to"|must|"isn't to"|"aren't to" ..8 when|until|till|before|unless|
            while ..1 @close
say     nights|days|weekends|evenings|fridays|fortnight ..1 "he's"|"he has"|"he is"|"when he's"|"she's"|@close ..1 been|
            paid|"on the"|drinking|"had a"|lost|off|home|"in one"
unless  asthma|dialysis|snore|snores|toddler|nursery|dementia|taxi|ambulance|carer|insulin|feed|feeds|physio|operation|
            hoist|"bus pass"|shift_pattern|dog|sleep_study in sentence
unless  @da-at-ease in note
yes     given F 39: The children go up [when his van pulls up].
yes     given F 39: A chair goes under the handle on [nights he's been] paid.
no      given F 39: Wakes when her husband's alarm rings for work.
no      given F 80: Has to wait until the carer comes, husband frail.

rule    startled
does    prompt hide sign
why     The patient was startled or fell silent at a sign of somebody.
basis   rules 2 and 10; lexicon team 2026-11-22
say     @startle ..4 when|as|at|if|every ..4 @startled-by
say     agree|"said yes"|"answered yes"|nodded ..3 while|whilst ..1 look|looking|watching|glancing ..1 at|to @close|
            @family|~name
unless  baby|infant|moro|seizure|palpat|tendon|reflex|toddler|smoking|stop_smoking|dog|cat|needle|hearing|
            startle_reflex|pain|tremor|parkinson|injection|vaccine in sentence
unless  @da-at-ease in note
yes     given F 29: [Stopped mid sentence when his ringtone] went.
yes     given F 29: Said yes to all, [froze when he knocked].
no      given M 0: Startles when the door bangs, Moro fine, infant.
no      given F 29: Shaking when the needle came out.

rule    stashed
does    prompt hide sign
why     Something is kept where somebody at home will not find it.
basis   rules 2 and 4; lexicon team 2026-11-22
say     @stashed ..4 in|under|behind|at|with|inside|sewn ..2 @stash
say     "left behind the desk"|"somewhere he"|"anywhere he"|"he goes through"
say     "secret"|"burner"|"old nokia"|"second"|"spare"|"hidden" ..1 phone|sim|account|savings|"bank account"|nokia|
            mobile|handset
unless  ketamine|cannabis|weed|vodka|gin|bottles|drink|sweets|biscuits|chocolate|cigarettes|vapes|vape|christmas|
            present|birthday|surprise|toddler|memory|dementia|swallowed|"lost property"|gambling|sharps|insulin|
            fridge in sentence
unless  @da-at-ease in note
yes     given F 30: Has an old [phone in the flour] jar.
yes     given F 30: Wants the card [left behind the desk].
no      given M 70: Left his phone in the shed, memory fine.
no      given F 30: Present hidden in the loft, birthday on Friday.

rule    blames-thing
does    prompt hide sign
why     An injury is put down to a thing in a way that sounds rehearsed.
basis   rule 2; lexicon team 2026-11-22
say     say|blame|"put it down to"|"put down to"|claim|"story is"|"said before"|"said it was"|"says it was"|
            insist ..2 the|a|that|her|his ..1 @blame-thing
say     ~quoted @blame-thing ..3 then|again|says|"she said"|said|"before i"|"he said"
say     gate|door|cupboard|stairs|step|floor|dog ..2 "did it"|again|"third time"|"three times"|"twice"|"that one"|
            "each time"
say     scalp|hair|hairline ..2 bare|missing|pulled|patch|tender|torn|thin ..4 said|says|blames|brush|extensions|~query
needs   bruise|bruises|bruising|bruised|injury|wrist|rib|ribs|eye|lip|jaw|cheek|nose|arm|forearm|hand|finger|burn|scald|
            laceration|lac|cut|tooth|teeth|fracture|swollen|swelling|mark|marks|scalp|hair|ear|shin|hip|graze|haematoma|
            tender in note
unless  witnessed|warfarin|apixaban|syncope|seizure|dizzy|migraine|"saw it"|football|icy|ice|ladder_fall|
            x-ray_normal in sentence
unless  @da-at-ease in note
yes     given F 41: Wrist swollen, [says the gate].
yes     given F 41: Rib bruise. [Blames the dog].
no      given F 41: Says the door bell keeps her awake.
no      given F 41: Wrist fracture on ice, says the step was icy.

rule    well-thought-of
does    prompt hide sign
why     Somebody is said to be another person in company than at home.
basis   rule 2; lexicon team 2026-11-22
say     @fine-man
unless  poa|chess|"his son" in sentence
yes     given F 64: He is a [pillar of] the church, she says.
yes     given F 64: [Nobody would credit] what goes on.
no      given F 64: Coach at the club, knee sore.
no      given F 64: Well in public, anxious at home.

rule    stands-over
does    prompt hide sign
why     Someone close stands in the way, over or outside where the patient is.
basis   rules 2 and 10; lexicon team 2026-11-22
say     @close|they ..3 stand|sit|wait|hover|lurk|plant|park|follow|appear|watch|wave ..3 @lurk-spot
say     @ex|"he" ..2 "has moved"|moved|moves|"waves"|"turns up"|"is always"|"keeps" ..2 to|at|near|into|coming|
            driving ..2 same|next|street|road|window|gate|school|"every"|"her work"|"my work"|"near her"|opposite
say     "order says"|"order said"
unless  consent|anxious_father|birth|labour|ward|"for the ambulance"|seizure|falls|frail|toddler|dementia in sentence
unless  @da-at-ease in note
yes     given F 39: [He stands in the doorway] when she dresses.
yes     given F 36: [Ex has moved to the same] street.
no      given F 79: Husband sits at her shoulder, falls risk.
no      given F 30: He waited at the school gate with the baby's bag, ward discharge.

rule    named-his
does    prompt hide sign
why     Money, home or papers stand in somebody else's name or hands.
basis   rules 2 and 10 (economic abuse); lexicon team 2026-11-22
say     everything|house|car|tenancy|account|accounts|bills|phone|contract|flat|"child benefit"|mortgage|
            deeds ..2 in ..1 his|her|"husband's"|"partner's"|"his mother's"|"son's" name|names
say     @close ..1 has|have|keep|hold|control|run|see_to ..1 all|everything|"the money"|"the cards"|"the accounts"|
            "the passwords"|"the app"|"the post"|"the keys"|"both cards"|"both phones"
say     @close ..2 "gives what"|"decides what she"|"transfers what"|"allows what"
say     "each item"|"every item"|"every purchase"|"every penny"|"every pound"|"each purchase" ..4 book|him|list|receipt|
            down|account|justify
unless  poa|lpa|appointee|dementia|deceased|inherited|probate|trust|solicitor|prescription|"blue badge"|
            carer in sentence
unless  @da-at-ease in note
yes     given F 47: [Everything is in his name].
yes     given F 47: Writes [each item in a book] for him.
no      given F 80: House put in her son's name years ago, LPA.
no      given F 80: Husband has all the appointments on a list, dementia.

rule    he-unnamed
does    prompt hide sign
why     Somebody is spoken of as "he" or "she" whom nobody has named.
basis   rules 2 and 4 (the one at home is left unnamed); lexicon team 2026-11-22
ages    16-120
mark    clause
say     ~someone
unless  piano|temp|needs|"fit to fly"|psa|scouts|antibiotics|dose|dosing|calendar|"very happy"|consultant|surgeon|
            physio|dentist|plumber|vet|dog|cat|lovely|piano|cricket|toast|agreed|preferred|reminds|helps|fall|falls|
            dead|died in clause
unless  @da-at-ease in note
yes     given F 40: [He reads it out at tea].
yes     given F 40: [She opens the door before he knocks].
no      given F 40: Husband well.
no      given F 40: Saw the dentist, he filled it.
