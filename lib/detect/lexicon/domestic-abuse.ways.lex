# Ways of controlling, frightening and pursuing somebody, as meanings over classes of people, acts and things

rule    tallies
does    prompt hide sign
why     Someone close counts or goes through what the patient does or has.
basis   rules 2 and 10; lexicon team 2026-11-22
ages    16-120
say     @him ..2 @tally-act ..3 @tallied
say     @ex|@him|they ..1 know|"has logged" ..1 what|how ..1 time|long|far|much|many|often ..3 @patient|she|he|new
say     change|receipts|receipt|wages ..1 handed|given|shown|counted|produced|accounted ..1 back|over|him|her|for|every
say     "has to"|must|needs_to ..1 tally|match|add_up|account|"be accounted" ..1 with|to|up|for|every
unless  expenses|claim|hmrc|firm|"blood pressure"|glucose|sugar|pharmacy|dosette|together|mortgage|"for him"|"for work"|
            carer|dementia|poison|seizures|"pill box"|vapes|cigarettes|"lost"|looking|pump in sentence
unless  @da-at-ease in note
yes     given F 41: [He reads the milometer] when the school run is done.
yes     given F 41: Every receipt is kept, and the [change counted back].
no      given F 41: Notes her mileage for the firm's expenses.
no      given M 80: Wife counts his tablets into the dosette.

rule    reads-hers
does    prompt hide sign
why     Someone close sees or answers the patient's messages, or the channel is not private.
basis   rules 2, 4 and 10; lexicon team 2026-11-22
ages    16-120
say     @close ..1 @access-act ..1 @patient|my|the|all|any? @message
say     @close ..2 has|have|know|set|change|get|control|demand|insist_on|guess ..2 @secret-word
say     @message|number|mobile|one|computer ..2 @shared
say     @message|newsletter|reminder|notification ..3 "came up"|"comes up"|"popped up"|"pops up"|"flashed up"|seen|
            opened|arrived ..2 on|by ..1 @close
say     not phone|ring|call|text|email|post ..1 as? he|she|@close answers|reads|checks|opens|listens
say     @patient|me ..2 on|from|borrowed|using ..2 "a friend's"|"her friend's"|"a neighbour's"|"the school's"|"library"|
            "someone else's" ..1 phone|computer|mobile
unless  result|results|appointments|repeats|prescription|photos|glasses in sentence
unless  eyes|eyesight|sight|blind|glaucoma|macular|glasses|reading|deaf|hearing|dementia|interpret|interpreter|
            translate|english|consent|proxy|"at his request"|"at her request"|repeat|repeats|orders|typed|types|
            computers|technology|carer|poa|lpa|stroke|pleased|photo|photos in sentence
unless  @da-at-ease in note
yes     given F 38: Nothing by text please, [he checks messages] at tea time.
yes     given F 38: Says [husband has the password] to her email.
no      given M 78: Wife opens his post, eyes poor with macular.
no      given F 60: Husband reads the letters to her, her sight is going.

rule    earns-it
does    prompt hide likely
why     Care or belongings are held back until the patient pleases somebody.
basis   rules 2 and 10; lexicon team 2026-11-22
say     when|if|until|till|once|unless|after|because ..1 @patient|i|he|she|~perhaps|~someone ..1 @punish-when
needs   @aid in sentence
needs   back|give|gives|gave|hand|hands|return|returns|take|takes|took|hide|hides|turn|turns|get|gets|allow|allowed|
            lets|let|hold|holds|keeps|lock|locks|switch|switches|withhold in sentence
unless  toddler|child|school|dog|clutch|battery|nice_guidance|weather in sentence
yes     given M 70: Wife keeps the puffer and he gets it back [when he's said sorry].
yes     given F 34: He turns my chair off [if I argue].
no      given M 6: Gets his tablet back when he's been good, mum asks re child sleep.
no      given F 34: Takes painkillers when she overdoes it.

rule    threat-if
does    prompt hide sign
why     The patient is told, or expects, harm if they leave, speak or disobey.
basis   rule 2; lexicon team 2026-11-22
say     if|when|should|unless|once ..1 @patient|i|~someone|~perhaps|she|he ..2 @leave-him ..8 @he-will
say     @he-will|will|would ..8 if @patient|i|she|he ..2 @leave-him
say     @him|"he"|"she"|they say|tell|swear|promise|warn|reckon|vow|"has said"|"has told" ..4 if|"next time"|
            otherwise ..8 @he-will|will|would|"won't"|wont
say     "or she'll wish"|"wish she had"|"wish she'd"|"wish i'd"|"get the same"|"nobody gets a happy"|"one email and"|
            "one call and"
unless  boss|snore|snores|surgeon|employer|landlord|dentist|bank|insurance|toddler|reassured|bleed|bleeding|pain|cough|
            symptoms|worsens|vomit|fever|settle|better|hospital|dvla in sentence
unless  @da-at-ease in note
yes     given F 30: Says [if she leaves him he'll] burn the lot.
yes     given M 44: [She told him if he speaks of it she will] ring his work and say things, [one call and] he is finished.
no      given F 30: Partner says if the cough worsens he will drive her to hospital.
no      given M 50: If he leaves the cast on another week it will heal.

rule    his-moods
does    prompt hide sign
why     Life at home is arranged around somebody's temper.
basis   rule 2; lexicon team 2026-11-22
say     around|round|"depending on"|depends_on|"according to"|judge|gauge|read|watch|
            "revolves around" ..1 @close ..1 @his-temper
say     around|round|"depending on"|depends_on|judge|gauge|"revolves around" ..1 his|her|husband|wife|partner|"dad's"|
            father mood|moods|temper
say     "one of" ..1 his|her|@close|@family|~name ..1 @spells
say     not|"not to"|without|avoid|afraid_of|careful|"scared to"|"in case" ..1 to? @provoke ..1 @close
say     "what mood"|"which mood"|"what sort of night"|"which husband"|"which version"
say     "not gone her way"|"crosses him"|"cross him"|"keeping the children quiet"|"keeps the children quiet"
unless  baby|toddler|dementia|alzheimer|autism|autistic|asd|bipolar|depression|"night shift"|"on nights"|nights_off|
            sleeping|snoring|steroids|menopause|parkinson|teenager|"ward round"|"lockdown" in sentence
unless  @da-at-ease in note
yes     given F 33: Plans the whole weekend [around his mood].
yes     given F 33: Tea on the table so as [not to annoy him].
no      given F 33: Creeps out early so as not to wake the baby.
no      given F 70: Husband's dementia worse, one of his bad nights again.

rule    gives-up-life
does    prompt hide sign
why     The patient has given up people or work because of somebody close, or has nothing of their own.
basis   rules 2 and 10; lexicon team 2026-11-22
say     @stop-act ..4 @outside-life ..5 because|as|since|cos|"because of"|to|due ..4 @because-him
say     @stop-act ..4 @outside-life ..2 because|as|since|cos|when ..1 @close
say     @close ..2 "had her hand in"|"stopped her going"|"cancelled her"|"resigned for"
say     no|without|"doesn't need"|"not need"|"not to have"|"not allowed"|hasn't|"hasn't a"|
            never a? ..1 @own-thing-none "of her own"|"of his own"|"in her name"
say     @outside-life ..1 "get told"|"are told"|"been told"|"is told" ..2 @patient|i ..1 "is"|"are"|"am"|resting|ill|
            busy|asleep|moved|tired
say     "eats after"|"eats last"|"eats separately"|"after the men"|"isn't to learn"|"must not learn"|"stopped obeying"|
            "won't obey"|"doesn't obey"|"disobeyed"|"disobeying"|"must obey"|"obey him"|"obey them"|"be obedient"|
            "not obedient"
say     larder|fridge|cupboard|pantry|kitchen|food|freezer ..2 padlock|padlocked|"is locked"|"kept locked"|"under lock"
unless  pain|knee|injury|covid|breathless|menopause|hearing|"back pain"|tired|prader|dementia|toddler|childproof|dog|
            retired|redundant|baby|moved|carer|caring in sentence
unless  @da-at-ease in note
yes     given F 45: [Dropped choir because of the rows afterwards].
yes     given F 22: Has [no money of her own].
no      given F 45: Gave up netball because of her knee pain.
no      given F 3: Child lock on the cupboard, food kept locked, toddler climbs.

rule    pursued
does    prompt hide sign
why     Somebody follows, waits for or keeps finding the patient, or the patient does so to somebody.
basis   rule 2 (stalking); lexicon team 2026-11-22
say     @ex ..6 @harass-act
say     split|separated|"broke up"|"broken up"|"left him"|"left her"|"ended it"|"finished it"|"moved out"|"moved away"|
            "asked to leave" ..6 @harass-act|"same"
say     @ex ..2 @lurk ..4 @patient|my|our @her-place
say     @lurk ..4 @close-one @her-place
say     @lurk ..3 outside|near|opposite|by|behind|round ..1 @patient|@close-one|my|our @her-place
say     same swimming|gym|lidl|aldi|tesco|asda|shop|supermarket|bus|train|school|church|pub|park|club|class|lesson|cafe|
            street|car|van ..3 same|again|every|"fancy that"|"coincidence"|twice
say     found|finds|finding|discovered ..4 @device ..4 in|under|sewn|inside|behind|on|taped|stuck|hidden|stitched
say     @patient|@close|he|she has|have|got|see|follow|track|know ..1 @patient|@close|my|her|his ..1 location|
            whereabouts|movements ..1 on|from|all|every|at|via|through|by
say     "will keep looking"|"copy of his key"
say     "been to" ..8 "her mother's"|"her mum's"|"her sister's"|"her work"|"her friend's"|"the school"
unless  parking|"blue badge"|consent|dog|cat|taxi|"race"|pulse|"school run"|holiday|running|marathon|lump|polyp|stone|
            lesion|node|heart|"lost"|museum|choir_tour|seizure|scan|ct|mri|usg in clause
unless  collision|rta|cyclist|dementia|wanders|hospital|theatre in sentence
unless  @da-at-ease in note
yes     given F 30: [Ex has turned up] at the nursery twice.
yes     given M 42: [Parks outside her house] most nights.
no      given F 30: Husband parks at her work to save the fee, blue badge.
no      given F 30: Found a lump in her breast.

rule    goes-for
does    prompt hide sure
why     Someone close goes for the patient, with or without a weapon.
basis   rule 2; lexicon team 2026-11-22
say     @him|he|she|~name ..4 come|go|lunge|run|swing|chase|fly at|for|after @patient|me|mum|us ..1 with ..3 @weapon
say     lunged|swung|swings|flew|flies|flown|launched at|for @patient|me
say     knife|scissors|gun|screwdriver|blade|machete|razor ..2 to|at|against ..1 her|his|my throat|neck|face|chest|ribs|
            back
say     @close|@family|he|she ..2 put|throw|knock|kick|shove|sling|tip ..1 @patient|me ..1 "down the stairs"|
            "through the"|"against the wall"|"out of bed"|"on the floor"
say     @patient|me|i ..1 was|"got"|get|been pinned|dragged|thrown|pushed|shoved|knocked|held|slammed|strangled|
            choked ..2 against|"down the"|"into the"|"by the hair"|"by my"|"across the" ..4 @close|@family|he|she
say     admit|confess|regret|ashamed|"owns up"|says|tells|describes ..2 pushing|hitting|grabbing|shoving|slapping|
            punching|kicking|choking|strangling|headbutting|"hands on" ..2 @close|~name|child|his|her
unless  dog|cat|cow|goose|horse|hoover|massage|physio|ball|toddler|tickle|paramedics|ambulance|carers|hoist|cpr|fireman|
            sling|wheelchair|play|playing in clause
yes     given F 54: [Her lad came at her with a belt] over the wifi.
yes     given M 33: [Admits pushing Carly] off the step.
no      given F 54: Dog went for her with its teeth.
no      given M 33: Physio put him on the floor exercises.

rule    door-shouts
does    prompt hide sign
why     Someone stands in the way or will not let the patient speak for themselves.
basis   rules 2, 4 and 10; lexicon team 2026-11-22
say     @him|~name stood|stands|sat|sits|standing|planted|positioned ..2 between|across|over ..2 us|door|stairs|doorway|
            "me and"|her|him|him
say     insist|insisted|insisting|determined|demanded ..1 on|to staying|stay|remaining|remain|"being present"|
            "sitting in"|"sit in"|"coming in"|"come in"|"being in"|"be present"|attending
say     irritated|annoyed|cross|angry|agitated|aggressive|shirty|furious|irate|refused|declined|reluctant ..2 when|
            after|to ..3 asked|leave|step|wait|"see her alone"|"see him alone" ..5 out|outside|leave|alone|room
say     @close|@family|~name ..2 answer|reply|respond|answered|replied ..2 every|each|all|most|"the" ..1 question|
            questions
say     "did not"|"didn't"|"wouldn't"|"would not"|"won't"|"barely"|"hardly" speak|answer|talk|"say anything"|spoke|
            reply ..1 until|till|before|unless|without|while|when ..1 @close|@family|he|she
say     look|glance|turn|defer|check ..1 at|to|across|with|towards @close|@family|~name ..2 before|first|each|every|for|
            and|when
say     "talked over"|"talks over"|"spoke over"|"speaks over"|"talking over"|"answered over"|
            "coughed over" ..2 @patient|me|it|mum|her
say     interpreter|interp|interpreting|translating|translated|"put across" ..6 "wasn't what"|"not what"|
            "different from"|"left out"|"changed what"|"didn't translate"|"wouldn't translate"
unless  deaf|dementia|aphasia|dysphasia|"learning disability"|toddler|stammer|stroke|confused|delirium|"at her request"|
            "at his request"|"his wish"|autistic|goal|telly|scan in sentence
unless  @da-at-ease in note
yes     given F 29: Partner [insisted on staying], [looked at him before] every answer.
yes     given F 29: [Husband replied to every question].
no      given M 80: Wife answered every question, he has dementia.
no      given F 29: Stood over the sink, felt faint.

rule    said-as
does    prompt hide sign
why     A message, appointment or visit is given another name so that somebody does not learn its reason.
basis   rules 2 and 4; lexicon team 2026-11-22
say     book|list|put|enter|code|file|log|diary|diaries|invite|invites|label|write|record|down|next|one|appt|
            appointment|slot|rv|shows|seen|sign ..3 as|under ..1 ~quoted
say     call|calling|ring|ringing|rung|phone|phoning|text|texting|message|reply|answer|answers|answering ..4 say|
            ask_for|quote|give|sign ..2 ~quoted|"wrong number"|"it's the"|"you're from"
say     put|write|wrote|written|show|showing|mark|marked ..1 ~quoted ..1 on|in ..1 the|her|his|my card|diary|calendar|
            slip|envelope|app|letter|list
say     tell|told|telling @close|@family|them ..1 "it is"|"it was"|"it's"|"i'm"|"she's at"|"he's at"|about|for|~quoted|
            "they are"
say     @say-for ..3 about|for|is|was|re|it's|~quoted
say     "so it looks"|"so the journey"|"same excuse"|"another excuse"|"good excuse"|"agreed wording"|"agreed excuse"|
            "cover reason"|"safe wording"|"pretend it's"|"pretending it"|"go down as"
unless  listed|bacon|"red book"|pen|"telephone"|surprise|party|christmas|"urgent"|dvla|"fit note"|child|toddler|feels|
            feeling|"felt" in sentence
unless  wife|husband|daughter|son|partner|carer on|via|over ..1 phone|speaker|speakerphone in sentence
unless  "reason for"|f/u; pt|patient book as in sentence
unless  @da-at-ease in note
yes     given F 38: Next one [booked as 'bloods]' please.
yes     given F 38: If [ringing, say 'the] florist'.
no      given F 38: Booked as urgent, seen same day.
no      given F 38: Pain described as 'stabbing'.
no      given M 60: Wife on phone, says he "forgets his puffers".

rule    keep-whereabouts
does    prompt hide sign
why     The patient's address or attendance is to be kept from somebody, or somebody is asking for it.
basis   rules 2 and 4; lexicon team 2026-11-22
say     @where-she ..3 not|"not to be"|"must not be"|"never to be"|"is not" ..1 @withhold-info
say     "not to"|"don't"|"do not"|dont|"must not"|never|not ..1 @withhold-info ..3 @where-she
say     @him|caller|man|male|woman|i|"someone" ..4 ask|asked|asking|asks|know|demanded|demanding|wanted|wants|
            tried ..3 which|where|what|printout|day|when ..3 surgery|practice|registered|living|staying|"she's with"|
            "he's with"|"she was seen"|"she's been"|"he's been"|"name she"|"she has her"|"been taking"|"she comes"|
            "she said"|"she told"
say     claim|claimed|claiming|said|saying|says|pretended|pretending|posed|posing ..1 to? ..1 he|she|they|be ..1 was|is|
            be? ..1 "the school"|"her brother"|"his brother"|"her father"|"her husband"|"a relative"|"next of kin"|
            "the dentist"|"the hospital"|"her doctor"|"my husband"|"my brother"
say     @close ..3 rung|rang|phoned|called|"been in" ..2 reception|surgery|"front desk"|twice|x2|"three times"|
            "several times"|repeatedly ..4 where|whether|if|which|asking|today|looking
unless  sponsor|landlord|delivery|"on file"|consent|lpa|prescription|"picking up"|parking|results|newborn|
            "lift home" in sentence
yes     given F 39: New [address must not be disclosed] to callers.
yes     given F 39: [Man rang asking which surgery] she uses.
no      given M 70: Wife rang for his results, consent on file.
no      given F 39: Change of address done at desk.

rule    kin-excused
does    prompt hide sign
why     The patient excuses or protects somebody who has hurt or frightened them.
basis   rule 2; lexicon team 2026-11-22
say     @kin-excuse
say     "doesn't want"|"does not want"|"don't want"|"didn't want"|"not wanting"|"won't have"|"wouldn't have"|
            "not having" ..1 @close|@family|~name|him|her|lad|anyone|anybody ..2 @trouble-for
unless  toddler|asthma|cough|heart|gym|weights|physio|sling|lifting|diabetes|knee|grip in sentence
unless  @da-at-ease in note
yes     given F 60: [Doesn't want her son arrested].
yes     given M 58: She doesn't know her [own strength], he says.
no      given F 60: Own strength returning with physio.
no      given F 60: Doesn't want her son to give up work to care for her.

rule    wedding-plan
does    prompt hide sign
why     A journey or match seems to be arranged for the patient.
basis   rule 2 (forced marriage, honour); lexicon team 2026-11-22
say     arranged|arranging|fixed|agreed|planned|promised|lined_up ..2 marriage|match|groom|bride|husband|wedding|rishta|
            engagement|nikah
say     ticket|tickets|flight|flights|"going"|booked ..3 "one way"|"one-way"|"no return"|"open return"
say     talk|plans|promised|betrothed|found|chosen|choosing|shown|"photo" ..2 of|to ..2 man|groom|husband|boy|cousin|
            suitor ..3 in|from|"back home"|abroad|forty|fifty|older
say     send|sent|sending|take|taken|taking|go|going @patient|me? ..1 back? home|"back home"|abroad|away ..5 gran|
            grandmother|uncle|"to think"|"to learn"|"to be with"|"till she"|"until she"|"to marry"|village
say     "taken me out of"|"took out of"|"took her from"|"removed from"|"moved her from"|"taken out of" ..2 school|
            college|uni|university|sixth_form
say     "wedding might be"|"whose wedding"
say     "brought shame"|"family meeting"|"expected to sign"|"met once on"|"never met him"|"seen with a boy"|
            "holding hands"|"nobody says her name"|"cut her off"|"spoon in underwear"|"metal spoon"|
            "escorted everywhere"|"walks her to the loo"
say     unfit|"not fit" to ..1 fly|travel ..4 so|letter|write|please|say|"because she"|excuse
unless  holiday|malaria|happy|"looking forward"|excited|"return ticket"|hospice|"care home"|palliative|respite|hajj|
            umrah|bridesmaid|"fit to fly" in sentence
unless  @da-at-ease in note
yes     given F 19: Parents have [arranged a marriage] in June.
yes     given F 19: [Ticket is one way].
no      given F 26: Flying one way to Leeds, happy with the new job.
no      given F 26: Excited for her cousin's arranged marriage in Delhi.

rule    taught-lesson
does    prompt hide sign
why     Somebody close punishes the patient or makes them do things.
basis   rules 2 and 10; lexicon team 2026-11-22
say     @him|he|she ..10 "to teach"|"teach"|"taught" ..1 @patient|me ..1 a|about|not|for|to|"what"|"who"|lesson|respect|
            salt|manners
say     "teach her a lesson"|"as punishment"|"for punishment"|"punishment for"|"punished for"|"punishes me"|
            "punishes her"|"punishes him"
say     @close|they|@family make|makes|made|making @patient|me ..1 @make-act
say     @close|@family ..2 "the bolt on"
unless  made @patient call|come|attend|book|ring_111|"ring 111";
        school|teacher|swim|drive|cook|inhaler|inject|physio|nurse|english|read|guitar|laugh|laughing|park|toddler|tea|
            wee|detention|score in sentence
unless  @da-at-ease in note
yes     given F 30: [He let her rabbits out to teach her a] lesson.
yes     given F 30: [He makes me ring] from every shop.
no      given F 30: Husband taught her to drive.
no      given F 30: Nurse to teach her inhaler technique.
no      given M 72: Eye cloudy, wife made him call.

rule    slips-away
does    prompt hide sign
why     The patient came, went or must return without somebody knowing.
basis   rules 2 and 4; lexicon team 2026-11-22
say     while|whilst|when|before|as|until|till|after|once ..1 @close ..2 "in the shower"|"in the bath"|"on the phone"|
            parking|parked|"having a"|"at football"|"at mosque"|"at church"|asleep|"went for"|"goes for"|"went to"|
            "nipped"|"popped"|notices|notice|finds|wakes|"gets back"|"gets in"|"gets home"|"is back"|"came back"|
            "comes back"|"back from"
say     nowhere "to go"|"to stay"|"to sleep"|safe ..2 tonight|now|with|for|and|if|since
say     left|leaving|got_out|came|arrived|ran|fled|turned_up ..4 "without a coat"|"without shoes"|"no shoes"|
            "in slippers"|"in pyjamas"|barefoot|"with nothing"|"no coat"
say     shoes|bag|handbag|coat|"spare key"|documents|passport|"birth certificates"|clothes|suitcase|"getaway"|rucksack|
            "some things"|"her things" ..3 "by the door"|"by the back door"|"packed"|"ready"|"at her sister's"|
            "at her mum's"|"at a friend's"|"with aunt"|"at work"|"in the shed"|"in the oven"|"kept here"|hidden
unless  "slip on"|footwear|wearing|birth|waters|holiday|hospital|labour|maternity|"birth plan"|hydro|gym|swim|dementia|
            wander|school|nursery|admission|fracture in sentence
unless  @da-at-ease in note
yes     given F 31: Left [while he was in the bath].
yes     given F 31: Good [shoes by the back door].
no      given F 31: Bag packed for hospital, induction Friday.
no      given M 70: Wife popped out while he was in theatre.

rule    child-hits-parent
does    prompt hide sure
why     A child or grown son or daughter hurts or frightens a parent.
basis   rules 2 and 7; lexicon team 2026-11-22
say     "child to parent violence"|"child-to-parent violence"|"parent abuse"|"cpv worker"|"adolescent violence"
say     son|daughter|lad|grandson|granddaughter|nephew|stepson ..4 "bigger than"|"raised his hand"|"squares up"|
            "squared up"|"squaring up" ..2 me|her|him|now
unless  toddler|clothes|"his brother" in sentence
yes     [Child to parent violence] worker agreed.
yes     given F 48: [Son squares up to me] now.
no      given F 48: Son is bigger than his brother, growth chart fine.
no      Child to adult weaning food at ten months.

rule    torments
does    prompt hide likely
why     Someone close watches, questions, punishes or frightens the patient.
basis   rules 2 and 10; lexicon team 2026-11-22
ages    16-120
say     @close|@family|they ..1 @torment @patient|me
say     @patient|i ..2 is|was|"been"|being|feels|"gets" ..1 quizzed|interrogated|grilled|timed|frisked|searched|
            strip-searched|starved|punished|terrorised|humiliated|cornered|frogmarched|followed|shadowed|
            disowned ..2 by|if|when ..2 @close|@family|~name
unless  hospital|ward|contractions|labour|nurse|boss|manager|school|teacher|race|run|runs|running|dream|parkrun|
            delusion|paranoid|dementia|insulin|asthma|pain|"symptoms" in sentence
yes     given F 52: [He times her] to the shop and back.
yes     given M 40: [Wife interrogates him] after each shift.
no      given F 52: Husband timed her contractions.
no      given M 40: Monitor his wife's BP at home.
no      given M 60: Feels they starved him of water in hospital.

rule    aid-moved
does    prompt hide likely
why     Someone close puts what the patient needs to move, hear, see or breathe out of reach.
basis   rules 2 and 7; lexicon team 2026-11-22
say     @close|@family|~name|they ..2 put|park|move|leave|wheel|hide|lock|keep|turn|take|shove|
            throw ..2 @her-aid ..3 @out-of-reach
say     @her-aid ..2 put|parked|moved|hidden|locked|kept|goes|go|taken|left|"put away" ..3 @out-of-reach
say     @close|@family ..1 "turns off"|"turned off"|"switches off"|"switched off"|unplugs|unplugged|"lets down"|
            disables ..2 @patient|my ..1 @her-aid
unless  hoover|hoovering|vacuum|mop|carpet|decorating|tidy|visitors|bathroom in sentence
unless  charge|charging|trip|hazard|clean|cleaner|soak|overnight|glass|bedside|toddler|child|insurance|repair|
            "at her request"|"at his request"|ward|storage|delivered in sentence
unless  @da-at-ease in note
yes     given F 60: When they row [he parks her chair in the hall].
yes     given M 78: His [hearing aids are kept in a tin] by the son.
no      given F 60: Frame kept in the hall, trip hazard.
no      given M 78: Wife puts his hearing aids on charge upstairs.

rule    child-saw
does    prompt hide likely
why     A child tells of shouting, hiding or harm at home.
basis   rules 2 and 7; lexicon team 2026-11-22
say     dad|daddy|papa|stepdad|"mum's boyfriend"|"mummy's boyfriend"|"mum's partner"|~name ..2 @rage-act ..2 at|to|
            with? @mum-word
say     @rage-act ..2 @mum-word ..3 by dad|daddy|stepdad|"mum's partner"|"mum's boyfriend"
say     mummy|mum|mam|we|us|kids|children|me|girls|boys|~name ..3 hide|hides|hid|hiding|go|goes|went|sit|sits|crouch|
            run ..3 @hideaway ..6 when|until|till|while|if|because ..3 he|dad|daddy|shout|shouts|shouting|car|home|
            stops|goes|cross|@close
unless  seek|game|playing|football|telly|tv|thunder|storm|dream|sprout|ghost|vaccine|jab|dentist|alarm|
            burglar in sentence
yes     given M 5: [Daddy throws things at mummy].
yes     given F 6: Says [we hide in the wardrobe until he] goes out.
no      given M 5: Daddy shouts at the football, mummy laughs.
no      given F 6: Hides under the table when it thunders, storm last night.

rule    pet-hurt
does    prompt hide likely
why     Someone close hurts or gets rid of a pet, or threatens to.
basis   rule 2; lexicon team 2026-11-22
say     @close|he|she|they ..3 @pet-harm ..1 @patient|my|our|the|kids|kids'|children ..1 @pet
unless  vet|allergy|allergic|asthma|arthritis|cancer|bite|bitten|bit|scratch|"in the bath"|"each other"|"old age"|
            suffering in sentence
yes     given F 34: [He kicked the dog] when tea was late.
yes     given F 34: Says [husband sold her horse] as she was out too much.
no      given F 34: Vet put the cat down, grieving.
no      given M 34: Kicked by his horse, thigh bruise.

rule    staff-told
does    prompt hide likely
why     The patient tells the practice what to say if somebody asks.
basis   rules 2 and 4; lexicon team 2026-11-22
say     if ..1 @close|anyone|anybody|someone|somebody|"a man"|"any man" ..1 @ask-call ..6 say|tell|"i was"|"i've been"|
            "have i"|"i'm not"|"not been"|"not here"|"i came"|"we never"|"it was"|"don't tell"|"you don't"|deny
say     if|when @patient|i|she|he ..1 say|reply|text|ask_for|mention|answer ..2 ~quoted ..6 mean|means|help|police|999|
            come|wants|"she wants"|"he wants"|stop|emergency|danger
unless  results|bleeding|"test is"|"blood test"|baby|school|cancel|appointment_line|dvla|surgeon in clause
yes     given F 35: [If somebody rings, say] I came about the boiler grant.
yes     given F 35: [If she says 'lavender' it means] come at once.
no      given F 35: If husband rings please give him her results.
no      given F 35: If anyone has symptoms, call 111.

rule    near-him
does    prompt hide sign
why     Somebody is listening, waiting or expected while the patient is seen or rung.
basis   rules 2, 4 and 10; lexicon team 2026-11-22
say     "he'll"|"she'll"|"he will"|"she will"|husband|partner|wife|@close ..1 is|be|was|likely|usually ..2 "next to"|
            beside|listening|"in earshot"|"within earshot"|"in the background"|"sat with"|"sitting with"|"in the room"|
            hovering ..1 @patient|me|when|if|so|again
say     waiting|sat|sits|parked ..2 outside|"in the car"|"in the van" ..3 "engine running"|"engine on"|
            "with the engine"|hooting|beeping|horn|ringing|timing|"five minutes"|"ten minutes"
say     "engine running"|"tooting"|"hooted"
say     only|just has|have|had|got|given|allowed ..1 ~num|five|ten|fifteen|twenty|"half an hour"|"an hour"|
            "twenty minutes" ..1 minutes|mins? ..2 before|till|until|out|or|by|he
say     allowed|given|gets|has|limited ..1 ~num|one|five|ten|fifteen|twenty|half ..1 minutes|mins|hour|hours|shower|
            call|calls|outing|trip ..2 out|"a week"|"a day"|daily|only|max|himself|herself
unless  school|parking|taxi|"for the bus"|meeting|shift|sessions|physio|exercise|therapy|oxygen|surgeon|labour|ward|
            visiting|visitors|screen|dialysis in sentence
unless  @da-at-ease in note
yes     given F 30: Ring later, [he'll be next to her] all morning.
yes     given F 30: Husband [sat outside with the engine] running.
no      given F 30: Partner was in the room for the birth, lovely.
no      given F 30: Has 30 minutes of physio a day.

rule    not-let-her
does    prompt hide sign
why     Someone close does not let the patient do something.
basis   rules 2 and 10; lexicon team 2026-11-22
ages    16-120
say     @close|they ..1 "won't"|wont|"doesn't"|doesnt|"didn't"|"wouldn't"|never|"does not"|
            "will not" @deny-let @patient|me
say     @close|they|@family ..1 forbid|ban|prevent|stop|refuse|veto ..1 @patient|me
unless  lift|carry|cook|hoover|drive|stairs|overdo|bath|shower|fall|falls|frail|recover|rest|give_up|lose|worry|smoke|
            drink|quit|snore|dementia|die|surgery|operation|hospital in sentence
unless  @da-at-ease in note
yes     given F 30: [He won't let her] have the window open.
yes     given F 30: [Husband forbids her] the car.
no      given F 70: Husband won't let her lift a thing since the op.
no      given F 70: He didn't want her to die in hospital.

rule    money-drip
does    prompt hide likely
why     Someone close gives the patient money in small sums, runs up debt in their name or uses money after parting.
basis   rules 2 and 10 (economic abuse); lexicon team 2026-11-22
say     @close|he|she ..1 give|allow|leave|hand|dole_out|transfer @patient|me ..2 ~num|allowance|"pocket money"|tenner|
            fiver|"twenty pounds"|"ten pounds"|housekeeping|coins|"loose change" ..3 "a week"|weekly|"on a friday"|
            "on fridays"|"a month"|monthly|"a day"|daily|"for food"|"for shopping"|"for everything"|"and asks"|
            "and wants"|"for the bus"
say     @close|son|daughter|he|she ..4 @debt ..3 "in her name"|"in his name"
say     @debt ..3 "in her name"|"in his name" ..8 he|@close|son|daughter|without|forged|"never knew"|"didn't know"
say     forged|forging|faked ..1 @patient|my ..1 signature
unless  lpa|poa|appointee|deputy|carer|"mobility car"|probate|will|tablets|units|mg|insulin|puffs in sentence
yes     given F 44: [He gives her 30 pounds a week] and keeps the rest.
yes     given F 44: [Husband took out loans in her name].
no      given F 84: Daughter gives her 2 tablets a day.
no      given F 44: Mortgage is in her name, interest rate has gone up.

rule    after-parting
does    prompt hide sign
why     A former partner uses money, children or courts against the patient.
basis   rule 2; lexicon team 2026-11-22
say     @close|he|she|"their dad"|"kids' dad" ..5 @sever
say     @patient|i ..1 blocked|unblocked|"has blocked"|"changed numbers" ..2 @close|him|her
say     needs|need|wants|want|have|trying|got to ..1 know|find|find_out ..1 where ..1 @close-one|she|he ..1 is|lives|
            living|staying|gone|goes|went|works
unless  insurance|dementia|wanders|pension|ward|hospital|solicitor_fees in sentence
yes     given F 44: [He has stopped paying] the mortgage since she left.
yes     given M 44: Says he only [wants to know where she is].
no      given M 44: Wants to know where the clinic is.
no      given F 44: Insurance has stopped paying for physio.

rule    sex-expected
does    prompt hide likely
why     Sex happens because somebody expects or takes it.
basis   rule 2; lexicon team 2026-11-22
say     @coerced-sex
unless  employment|hoover|snore|snores|dream|sleepwalk|restless|cpap|dnar in sentence
yes     given F 39: It is [easier to let him], she said.
yes     given F 39: He wants it [even when she's bleeding].
no      given F 39: CPAP alarm sounds while she sleeps.
no      given F 39: Aware of his rights at work.

rule    hushed
does    prompt hide sign
why     The patient wants it known but not seen, or writes in haste and fear of being found.
basis   rules 2 and 4; lexicon team 2026-11-22
say     @hush-phrase
unless  until ..1 he;
        till ..1 he;
        when ..1 he;
        "auto"|spam|duplicate|"sent in error"|dnacpr|respect|palliative|"he's back to"|"he's back on" in sentence
yes     given F 31: [Please delete] this once read.
yes     given F 31: It is [in case anything happens] to me.
no      given F 31: He's back to football, knee fine.
no      given F 71: DNACPR in case something happens at home.
no      given F 30: Anxious until he's back from work.

rule    laced
does    prompt hide likely
why     Somebody is said to put something in the patient's food or drink.
basis   rule 2; lexicon team 2026-11-22
say     put|putting|puts|slip|slipped|slipping|crush|crushed|crushing ..1 something|summat|stuff|powder|tablets|things|
            drops|"her tablets"|antifreeze|diazepam|salt ..1 in|into ..1 @patient|my|~name ..1 tea|food|drink|drinks|
            dinner|coffee|wine|beer|meals|curry|juice
unless  swallow|swallowing|dysphagia|covert|jam|yoghurt|yogurt|"best interests"|paranoid|delusion|delusional|psychosis|
            psychotic|spiked_at|thickener|fluids|salt_intake in sentence
yes     given F 50: Thinks he [puts something in her tea] at night.
yes     given F 50: Neighbour says he is [slipping tablets into her dinner].
no      given F 85: Covert medication agreed, tablets crushed into her food.
no      given M 30: Delusional, says mum puts something in his food.
