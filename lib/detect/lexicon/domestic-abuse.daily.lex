# Small signs in daily life: each weak alone, two together enough

rule    he-decides
does    prompt hide sign
why     Someone close decides for the patient.
basis   rules 2 and 10; lexicon team 2026-11-21
say     @close ..1 likes|prefers|insists|expects|demands|decides|chooses|picks|dictates|orders|forbids|objects|
            disapproves|minds|hates|"doesn't like"|"doesnt like"|"doesn't approve"|"won't have"|"wont have"|
            "wouldn't have"|"doesn't want"|"doesnt want"|"didn't want"|"didn't think"|"doesn't think"|"made"|"makes"|
            "has told"|"won't pay"|"won't wait"|"wouldn't wait" ..2 @patient|me|it|that|what|which|long|home|to|this|
            them
say     "doesn't like her to"|"says where"|"he decides"|"he chooses"|"he picks"|"have to ask him"|"would have to ask"|
            "he said no"
say     choose|chooses|picks|buys|orders|lays_out|burns|bins|throws ..2 her|his clothes|outfits|underwear|meals|food|
            friends|books|things
unless  "dnacpr"|"wants to try"|"thinks it's"|"says he snores"|snores|snoring|"noticed"|deaf|hearing|vasectomy|driver|
            "made tea"|"made her toast"|funny|joking|laughing|lol in sentence
unless  @da-at-ease in note
yes     given F 40: [He doesn't like her] to work late.
yes     given F 40: She [would have to ask] him.
no      given M 60: Wife says he snores.
no      given F 40: Prefers the morning clinic.

rule    while-away
does    prompt hide sign
why     The patient does things only while somebody is away.
basis   rules 2 and 10; lexicon team 2026-11-21
say     when|while|whilst|once|until|till|before|unless|if|"soon as"|"as soon as" ..1 @close|@family is? ..1 out|away|
            gone|"at work"|"on shift"|"on nights"|asleep|"comes home"|"gets home"|"gets in"|"gets back"|"is back"|
            "is home"|"at home"|"in bed"|"goes out"|"goes to"|"at the"|"on the rigs"|offshore|"wakes"|"walks"|"leaves"|
            "finishes"
say     "can't stay long"
unless  plaster|hospital|theatre|snores|sleepwalk|seizure|"sex"|dementia|wanders|nightmares|holiday in sentence
unless  @da-at-ease in note
yes     given F 40: Eats properly only [when he's away].
yes     given F 40: [Can't stay long], twice looked at the clock.
no      given M 40: Cough worse when in bed.
no      given F 40: Back before the bank holiday.

rule    dares-not
does    prompt hide sign
why     The patient shapes the day so as not to provoke somebody.
basis   rule 2; lexicon team 2026-11-21
say     "daren't"|"dare not"|"doesn't dare"|"wouldn't dare"|"not dare"|"keeps quiet"|"keep quiet"|"stays quiet"|
            "agreed with everything"|"learnt not to"|"pretends to be asleep"|"sleeps in the van"
unless  baby|laryngitis|"vocal rest"|pain|cramp|reflux|gout|migraine|hip in sentence
yes     given F 40: [Daren't leave a cup] in the sink.
yes     given F 40: She [pretends to be asleep] when the door goes.
no      given F 40: Hip pain worse after the football.
no      given M 30: Laryngitis, keep quiet for a week.

rule    asks-about-her
does    prompt hide likely
why     Somebody is trying to find out about the patient's appointments, address or visits.
basis   rules 2, 4 and 12; lexicon team 2026-11-21
say     ask|asked|asking|"wanted to know"|"wants to know"|demanding|demanded|demands|enquiring|enquired|insisting|
            fishing ..3 when|where|whether|if|who|what|why ..1 his|her|the|this wife|girlfriend|partner|daughter|sister|
            ex|"she"|missus ..5 next|in|appt|appointment|appointments|seen|here|address|lives|living|registered|
            registered|doctor|prescribed|been|attended|is|was|for|pill|about
say     @close|@family|man|male|caller ..3 "saying he was her"|"said he was her"|"claiming to be"|"posing as"|
            "who said he was" ..3 @close|@family|brother|doctor|school|police|social
say     caller|man|male|"he"|husband|ex|partner ..3 "rung 2 surgeries"|"leaned over to see the screen"|
            "sit in the car park"
unless  "her own"|"consent on file"|"consent for"|"with consent"|interpreter|"dementia" in sentence
yes     given F 36: Husband at desk [asking when his wife is] next in.
yes     given F 36: A [man rang saying he was her brother] and asked for the ward.
no      given F 36: Asked when her next smear is due.
no      given M 80: Wife asked if he is due bloods, consent on file.

rule    odd-in-room
does    prompt hide sign
why     What the patient did in the room suggests fear of being heard or seen.
basis   rules 2 and 10; lexicon team 2026-11-21
say     "dropped her voice"|"lowered his voice"|"voice dropped"|"looked at the door"|"phone face down"|"jumped when"|
            "jumped at"|"shrank back"|"showed me her phone"|"mouthed"|"would not meet my eye"|"laughed when i asked"|
            "who sees what"
unless  baby|"moro"|reflex|knee|tap|palpation|"flinched on palpation"|abdomen|infant|needle|vaccine|jab|lumbar|
            tenderness|hearing|audiology|hoarse in clause
yes     given F 40: [Looked at the door] twice.
yes     given F 40: [She mouthed the word no].
no      given M 0: Moro reflex fine, infant well.
no      given F 40: Flinched on palpation of the abdomen.

rule    doctor-worried
does    prompt hide sign
why     The clinician suspects more and means to see the patient alone.
basis   rules 2 and 10; lexicon team 2026-11-21
say     "didn't press"|"didn't push"|"not pressed"|"told her what those"|"told her i do"|"see her alone"|
            "see him alone"|"see her on her own"|"see on her own"|"see alone"|"rv alone"|"review alone"|"to see alone"|
            "alone next"|"back alone"|"reason to see"|"not with him"|"with him in"|"something not right"|
            "i have not let on"|"have not let on"|"not let on"
unless  "hba1c"|cholesterol|"smoking"|vape|"moles"|dermoscopy|memory|"fall"|falls|"driving" in sentence
yes     given F 40: Found a [reason to see] her by herself.
yes     given F 40: [See on her own] next time.
no      given F 40: Asked about moles on her back, dermoscopy fine.
no      given F 40: I am worried about the HbA1c.
no      given F 40: Keeps asking for a scan.

rule    family-watch
does    prompt hide sign
why     Family members watch, escort or speak for the patient.
basis   rule 2 (honour-based abuse); lexicon team 2026-11-21
say     mil|"mother in law"|"mother-in-law"|"in-laws"|"in laws"|brother|brothers|uncle|uncles|father|dad|auntie|aunties|
            cousin|cousins|"his mother"|"his mum"|"his sister"|"sister in law" ..3 walks|escort|escorts|watches|
            watching|listens|decides|decided|arranged|arranging|chose|chosen|"going round"|"always with"
say     "dress fitted"|"never met him"|"metal spoon"|"walks her in"|"in shame"|"community will"|"can't marry"|
            "different religion"|"wrong caste"|"lives with a fella"
unless  holiday|malaria|"travel vaccines"|"yellow fever"|"happy"|"looking forward"|hajj|umrah|"stag"|
            "interpreter" in sentence
unless  @da-at-ease in note
yes     given F 18: [Brothers escort] her in and out of college.
yes     given F 18: Her [uncles escort] her to class.
no      given F 30: Travel vaccines for a holiday, flights booked.
no      given F 30: Looking forward to her cousin's wedding.

rule    he-does
does    prompt hide sign
why     Something done to the patient by someone close that is not care.
basis   rule 2; lexicon team 2026-11-21
frame   who @close; act "parks her"|"parks him"|"times her"|"times him"|"timed her"|"timed him"|"weighs her"|"weighs him"|inspect|sniff|punish|starve|"marches"|"marched"|"corners"|"cornered"|"films her"|"filmed her"|"films him"|"filming her"|"filming him"|"tracks"|interrogate|accuse|insult|frighten|scare|terrify|bully|stalk|ration|unplug|confiscate|"turns off"|"turned off"|"switches off"|"stands over"|"stood over"|"stares at"|"shouts at"|"swears at"|"screams at"|"spits"|"hides"|"hid"|"ignores"|"winds up"|"sulks"|"locks"|"drives at"|"kicks out"|"kicked out"|"threw out"|"throws out"|"puts out"|"left outside"|"drove off"|"leaves without"; of @patient
say     @close ..2 "put her on"|"pinned her"|"sat on her"|"stood on her"|"dragged her"|"locked her"|"tipped her"|
            "poured"|"threw her"|"threw a"|"throws things"|"throws plates"|"burnt her"|"burned her"|"shaved her"|
            "sold her"|"sold his"|"drives over"|"drove over"|"sulks"|"cried after"|"cries after"|"says sorry"|
            "lovely after"|"all charm"|"charming"|"very charming"|"perfectly pleasant"|"very pleasant"|"very attentive"
unless  feed|feeds|contractions|tackle|laps|strava|garmin|parkrun|marathon in sentence
unless  "to see the"|"cardiac"|holter|baby|asleep|sleepwalking|snores|apnoea|dialysis|dementia|seizure in clause
unless  @da-at-ease in note
yes     given F 40: [He weighs her] on Sundays.
yes     given M 40: [Wife sulks] for a week, then is lovely.
no      given M 40: Wife records his snores.
no      given F 40: Nurse weighed her.
no      given M 50: Voice raised at times. Tear film normal.

rule    he-said-so
does    prompt hide sign
why     Words of someone who hurts or controls a partner, or excuses it.
basis   rules 4 and 5; lexicon team 2026-11-21
say     "wouldn't listen"|"only a push"|"only pushed"|"only grabbed"|"who'd believe"|"she's taken the kids"|
            "taken the kids"|"take him back"|"whether they like it"|"she'll regret"|"if she goes"|"she's mine"|
            "trouble at home"|"a domestic"|"barney with"
unless  football|neighbour|boss|manager|teenager|toddler|eczema|kitten|cat|warfarin|"rowing machine"|rower|rugby|ra|
            rheumatoid|mcp|arthritis|goalkeeper in sentence
yes     given M 40: Says it was [only a push].
yes     given M 40: Off work, [trouble at home], [taken the kids] to her mother's.
no      given M 40: Rowing machine, back strain.
no      given F 60: Knuckles swollen, rheumatoid.

rule    injuries-again
does    prompt hide sign
why     Repeated, late or unusual injuries.
basis   rule 2; lexicon team 2026-11-21
say     third|3rd|second|2nd|fourth|4th|another|repeat|repeated|"yet another"|"again" attendance|injury|fall|fracture|
            burn|accident|"time in"|presentation
say     "third time this"|"4th time this"|"older bruises"|"old bruises"|"yellow bruise"|"yellowing bruise"|
            "older healed"|"healed rib"|"healed ribs"|"several older"|"shaped bruise"|"shaped burn"|"iron shaped"|
            "boot shaped"|"hand shaped"|"thumb sized"|"size of a thumb"|"both upper arms"|"both wrists"|"tooth knocked"|
            "defence wound"|"ulna fracture"|"nightstick"|"always been clumsy"|"vague how"|"says nothing happened"
unless  warfarin|apixaban|sport|football|rugby|horse|skate|cycling|bike|epilepsy|seizure|parkinson|syncope|osteoporosis|
            toddler|gym|ladder|toffee|popcorn|polyp|laryngitis|thyroid|reflux|singer|choir|tonsil|tonsillitis|flu|uri|
            urti|cold|"hay fever"|shingles|vesicles|dexa|trampoline|ice|ear_infection|otitis|insect|bites|midge|mole|
            naevi|varicose in sentence
unless  @da-at-ease in note
yes     given F 40: [Third attendance] since June.
yes     given F 40: Says [always been clumsy], [yellow bruise] on jaw.
no      given F 40: Hoarse since flu.
no      given M 20: Another rugby injury, shoulder.
