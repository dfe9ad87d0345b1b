# A life kept within somebody else's rules, told in everyday words: what she may do, when she must be back, how it is hidden
rule    decides-for
does    prompt hide sure
ages    15-120
why     Somebody close decides what the patient may do.
basis   rule 2 (coercive control); lexicon team 2026-11-22
say     @close ..1 decide|choose|dictate|control|ration|say|approve|limit ..2 which|what|when|whether|if|who|how|where|
            how_much|how_many|how_long ..3 she|he|i|@patient ..1 can|could|may|might|"is allowed"|"was allowed"|
            "am allowed"|"are allowed"|"gets to"|"get to"
say     @close decide|choose|dictate|control|approve ..1 what|who|when|which|where|how ..2 she|i|@patient wear|eat|see|
            go|wash|sleep|spend|speak|cook|watch|read|buy
say     @close|@family let|lets ..1 her|him|me|@patient ..1 have|use|see|go|out ..3 if|when|once|after ..2 she|he|i|
            @patient ..1 good|behaves|behave|behaved|obeys|obey|earned|earns|quiet|"does as"
unless  surgeon|consultant|employer|boss|school|exam|dementia|deputy|lpa|game|film|menu|recipe|raffle|jokes|
            laughs in sentence
yes     given F 30: [Husband decides which friends she can] see.
yes     given F 44: Of late [he says when I can] bathe.
no      given F 30: Husband decides which car to buy.
no      given M 44: He decides when he can fit the scan in.

rule    back-by
does    prompt hide likely
ages    14-120
why     The patient must be home by a time somebody else sets.
basis   rule 2 (coercive control); lexicon team 2026-11-22
say     has|have|must|need|needs|got|had|supposed ..2 home|back|indoors ..1 by|before|within|for ..5 or|else|otherwise|
            notices|trouble|finds|realises|misses|spots|wakes|"he'll"|"she'll"|"there'll"|"he's"|"he gets"|"he comes"|
            "she gets"
say     allowed|given|gets|permitted ..1 ~num|ten|fifteen|twenty|thirty|forty|an|half|one|two ..2 minutes|mins|minute|
            min|hour|hours ..2 for|to|at ..2 shop|shops|shopping|appointment|walk|visit|appt|phone|school
say     timed|times|clocks|clocked ..2 me|her|him|trip|trips|journey|journeys|shop|shopping|walk ..3 shop|shops|school|
            surgery|home|back|bus
unless  curfew|tag|tagged|leave_of_absence|ward|hospital|school_rules|parking|car_park|ticket|babysitter|dog|carers|
            carer|delivery|plumber|boiler|ferry|bedtime|section in sentence
yes     given F 34: [Must be back by ten or] he'll know.
yes     given F 52: [Allowed twenty minutes for the shops].
no      given F 34: Must be back by ten for the plumber.
no      given F 52: Allowed twenty minutes rest between sets.

rule    eats-after
does    prompt hide sure
ages    15-120
why     The patient eats, sleeps or washes only after or beneath the others of the house.
basis   rules 2 and 10 (servitude, coercive control); lexicon team 2026-11-22
say     eat|eats|ate|eating|fed|food|meals|plate ..4 after|when|once|until|till ..2 @close|@family|they|men|"the men"|
            everyone|rest ..2 finished|eaten|done|fed|full
say     eat|eats|ate|eating|fed|given|gets ..2 leftovers|scraps|"what's left"|"dog food"
say     sleep|sleeps|slept|sleeping|made_to_sleep ..1 on|in ..1 floor|hall|hallway|kitchen|landing|porch|shed|garage|
            cupboard|utility ..6 when|if|as|because|while|whilst ..2 @close|@family|they|cross|angry|punishment|row
unless  fasting|diabetic|insulin|dysphagia|dog|cat|puppy|allergy|coeliac|swallow|bloods|reflux|camping|toddler|weaning|
            diet|wedding|iftar|ramadan in sentence
yes     given F 29: [Eats once the men have finished].
yes     given F 33: [Sleeps on the landing when he] is cross.
no      given F 29: Eats once the reflux has settled.
no      given F 33: Sleeps on the floor as back sore.

rule    sleeps-ready
does    prompt hide sure
ages    14-120
why     The patient sleeps ready to run, or barred in.
basis   rule 2; 4b; lexicon team 2026-11-22
say     sleep|sleeps|slept|sleeping ..2 in|with|wearing|fully ..2 coat|clothes|shoes|boots|trainers|dressed|keys|
            "car keys"|handbag|knife|hammer|bat
say     sleep|sleeps|slept|sleeping|lies|lay|awake ..4 chair|drawers|wardrobe|wedge|table ..2 against|under|across|
            behind|up_against ..2 door|handle
say     wedge|wedged|wedges|push|pushes|pushed|jam|jams|put|puts ..3 chair|drawers|wardrobe|table ..2 against|under|
            across|behind|up_against ..2 door|handle
unless  cold|heating|camping|festival|army|dementia|homeless|street|tent|shift|fire|freezing|labour|childproof|
            toddler in sentence
yes     given F 36: [Sleeps in her clothes], never deeply.
yes     given F 27: [Puts a chair under the handle] at night.
no      given F 36: Sleeps in her coat, heating broken.
no      given F 27: Sat on a chair behind the door.

rule    kept-by-harm
does    prompt hide sure
ages    14-120
why     Somebody threatens or harms himself to keep the patient from leaving.
basis   rule 2 (coercive control); lexicon team 2026-11-22
say     if|when|whenever|every_time|each_time|"any time"|because ..3 she|i|he|@patient ..3 leave|leaves|leaving|left|go|
            goes|going|"end it"|"ends it"|split|finish|finishes ..5 tablets|pills|overdose|"kill himself"|
            "kill herself"|knife|bridge|rope|"hang himself"|razor|"harm himself"|"harm herself"|"cut himself"|
            "cuts himself"|"drive off"|railway
unless  work|pub|shops|bed in clause
say     @close ..2 says|said|threatens|tells|swears ..3 kill|hang|harm|cut|drown|shoot ..1 himself|herself|
            themselves ..4 if|when|unless ..4 leave|leaves|left|go|goes|ends|stay|stays
say     @close ..1 says|said|warns|warned|threatens|threatened|swears ..3 if|when|should ..1 she|i|@patient ..1 go|goes|
            leave|leaves|left|walk|walks ..6 without|lose|loses|never|keep|keeps|take|takes ..3 kids|children|child|
            baby|house|home|visa|penny|passport|them
yes     given F 31: [When she talks of leaving he swallows tablets].
yes     given F 58: [He says if she goes she loses the house].
no      given F 31: When she leaves work she takes her tablets.
no      given F 58: She says if the boiler goes she loses the house insurance.

rule    say-i-fell
does    prompt hide sure
why     The record is asked to give an accident as the cause.
basis   rules 2 and 6; lexicon team 2026-11-22
say     ask|asks|asked|wants|wanted|please|can|could|begged|insisted|insists ..5 record|records|note|notes|letter|form|
            it|"a&e"|chart|you ..2 say|says|put|write|read|state|down ..3 fell|fall|tripped|trip|slipped|slip|accident|
            door|stairs|clumsy
say     please|just|can_you|could_you|rather ..2 put|write|say|record ..2 as|a|an|i|she|he ..1 a|an|fell|slipped|
            tripped|fall|accident|trip|slip
unless  employer|insurance|"accident book"|riddor|claim|compensation|work|school|nursery in sentence
yes     given F 37: [Asked if the letter could say she slipped].
yes     given M 50: [Please put a fall], his words.
no      given F 37: Asked if she had had any falls, slipped once.
no      given M 50: Accident book says he tripped.

rule    never-here
does    prompt hide sure
ages    12-120
why     Somebody is not to know that the patient was here.
basis   rules 2 and 10; lexicon team 2026-11-22
say     if|should|when ..1 he|she|@close|@family|anyone|anybody|they|someone ..1 ring|rings|call|calls|ask|asks|phone|
            phones|come|comes|turn|turns ..5 "never here"|"wasn't here"|"not here"|"haven't been"|"hasn't been"|
            "didn't come"|"wasn't in"|"say nothing"|"know nothing"|"never came"|"never been"|"don't say"|"do not say"
say     "if anyone asks"|"if anybody asks"|"if he asks"|"if they ask"|"if mum asks"
say     @close|@family|he|she|they|anyone ..1 "must not know"|"mustn't know"|"can't know"|"cannot know"|
            "is not to know"|"isn't to know"|"not to know"|"doesn't know"|"don't know"|"thinks" ..3 "i'm here"|
            "she's here"|"he's here"|"i came"|"she came"|"she's come"
unless  surprise|party|present|gift|raffle|reception|student|meter|parcel|survey|pollen in sentence
yes     given F 27: [If he rings, I wasn't here].
yes     given F 39: It's a smear [if anyone asks].
no      given F 27: If he rings, book him in at ten.
no      given F 39: If anyone asks, the surprise party is at six.

rule    bag-elsewhere
does    prompt hide sure
ages    14-120
why     A bag is kept ready away from home.
basis   rule 2 (safety plan); lexicon team 2026-11-22
say     packed|overnight|emergency|secret|spare|"go" ..1 bag|holdall|case|suitcase|rucksack|clothes ..3 at|in|with|
            under|behind|left|kept|hidden ..2 sister|mum|friend|work|depot|locker|neighbour|neighbours|school|shed|desk|
            office|"next door"|boot|church|gym
say     keep|keeps|kept|hid|hides|left|stashed ..2 bag|holdall|case|suitcase|rucksack|passport|papers|documents|money|
            phone ..2 at|in|with|under|behind ..2 sister|mum|friend|work|depot|locker|neighbour|neighbours|"next door"|
            desk|church ..5 case|ready|safe|find|finds|knowing|packed|until|till
unless  labour|birth|maternity|hospital|copd|admission|flare|gym|sport|swim|trip|holiday|flight|camp|contractions|
            epipen|insulin|work_bag|chemo|school_bag|pe in sentence
yes     given F 38: [Packed bag at her friend's].
yes     given F 45: [Keeps her passport with the neighbour, just in case].
no      given F 38: Packed bag for the labour ward.
no      given F 45: Left her bag at work.

rule    contact-constant
does    prompt hide sure
ages    14-120
why     Somebody close keeps ringing or texting to know where the patient is.
basis   rule 2 (coercive control); lexicon team 2026-11-22
say     text|texts|texted|texting|message|messages|messaging|call|calls|called|calling|ring|rings|rang|ringing|facetime|
            facetimes|video_calls|pings ..2 @close ..4 every|each|constantly|throughout|"non-stop"|"all through"|
            "the whole" ..3 minute|minutes|mins|hour|consultation|appointment|appt|visit|break|shift|day
say     @close ..1 text|texts|texted|texting|message|messages|messaging|call|calls|called|calling|ring|rings|rang|
            ringing|facetimes|pings ..4 every|each|constantly|throughout|"non-stop"|"all through"|"the whole"|~num|six|
            seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty ..3 minute|minutes|mins|hour|consultation|
            appointment|appt|visit|break|shift|times
unless  slot|reception|booking|"for an appointment"|"for the appointment"|worried|hospital|abroad|offshore|navy|remind|
            reminds|medication|insulin|labour|lovely|kind|supportive|scan|results in sentence
yes     given F 26: [Texts from her partner every few minutes].
yes     given M 40: [Wife rang eleven times in the appointment].
no      given F 26: Texts from the library every month.
no      given M 40: Wife rings every day from abroad, lovely.

rule    no-own
does    prompt hide sure
ages    14-120
why     The patient has no phone, money or key of her own.
basis   rule 2 (economic abuse); lexicon team 2026-11-22
say     no|not|without|never|"don't"|"doesn't"|"dont"|"doesnt"|"hasn't"|"haven't"|"isn't"|"not allowed" ..2 my|her|his|
            a? own phone|money|key|keys|account|"bank account"|card|"bank card"|email|"front door key"
say     no|without|"not any"|never ..2 money|phone|key|keys|"bank account" ..1 "of her own"|"of my own"|"of his own"
say     shoes|coat|coats|glasses|"hearing aid"|"hearing aids"|teeth|dentures|purse|passport|phone|keys|inhaler|stick|
            frame|card ..1 live|lives|stay|stays|sleep|sleeps|travel|travels|go|goes|are|is|kept|held|sit|sits ..2 in|
            with|under|inside|behind ..4 his|her_husband's|hubby|husband|partner|mother-in-law ..2 boot|car|van|pocket|
            safe|drawer|desk|office|work|shed|bag|jacket|cab|lorry|coat|pillow|locker|briefcase
say     anything|everything|letters|post|paper|texts|messages|emails|"any letter" ..3 gets|get|is|are|be|being read|
            opened|"read out"|checked ..4 her|me|him|aloud|out|first|tea|dinner|by
unless  work|calls|toddler|child|lost|stolen|broken|repair|cracked|blind|sight|vision|partially_sighted|reading_glasses|
            dementia|school in sentence
yes     given F 41: Says she has [no money of her own].
yes     given F 41: Her [coat stays in his car].
no      given F 41: Lost her own phone on the bus.
no      given F 41: Coat stays in the car while shopping.

rule    lurks-near
does    prompt hide sure
ages    14-120
why     Somebody keeps appearing or leaving things where the patient is.
basis   rule 2 (stalking); lexicon team 2026-11-22
say     ex|"ex-husband"|"ex-partner"|"ex-boyfriend"|"ex-wife"|"ex-girlfriend"|"ex bf" ..2 sits|sat|sitting|parks|parked|
            parking|waits|waited|waiting|stands|stood|standing|appears|appeared|"turns up"|"turned up"|loiters|drives|
            drove|walks ..5 outside|opposite|past|by|near|at|behind ..2 work|workplace|house|home|flat|gym|school|gate|
            gates|street|car|bus|office|surgery|window|road
say     flowers|rose|roses|note|notes|card|gift|gifts|teddy|photo|photos|chocolates|lingerie ..3 on|left|under|through|
            at ..2 windscreen|wiper|bonnet|doorstep|desk|mat|porch|letterbox|door ..4 again|every|another|"no name"|
            unsigned|anonymous|moved|twice|daily|weekly|moved|knows|third
say     been|got|getting|lets|let|comes|came ..2 in|into|inside ..1 her|my|his flat|house|room|car|emails|email|garden|
            shed ..6 moved|left|taken|switched|rearranged|"only one"
unless  kids|children|handover|contact_centre|landlord|postman|delivery|boiler|neighbour|police in clause
unless  agreed|"as agreed"|funeral|bereaved|valentine's in sentence
yes     given F 26: [Ex parks opposite her office] most days.
yes     given F 33: [Flowers on the doorstep again], no card.
no      given F 26: Ex waits outside the school for the kids, as agreed.
no      given F 33: Flowers on the desk from her team.

rule    goes-along
does    prompt hide sure
ages    14-120
why     The patient gives in because refusing costs more.
basis   rules 2 and 5; lexicon team 2026-11-22
say     easier|quicker|safer|simpler|"less trouble" ..2 to|if ..2 "lie there"|"let him"|"let her"|"give in"|
            "get it over"|"say yes"|"go along"|"not argue"
say     "just lie there"
say     @close|@family call|calls|called|says ..1 it|this ..1 discipline|"a lesson"|punishment|"tough love"
unless  flat|scanner|mri|toddler|horse|dog|puppy|tantrum|massage|dentist|injection|tired|nap in sentence
yes     given F 46: Says it's [easier to let him].
yes     given F 38: [Husband calls it discipline].
no      given F 46: Easier to lie on her left side.
no      given F 38: Husband calls it a good result.

rule    till-sorry
does    prompt hide sure
ages    15-120
why     The patient is punished until she gives way.
basis   rule 2 (coercive control); lexicon team 2026-11-22
say     until|till|unless ..1 she|he|i|@patient ..1 apologise|apologises|apologised|"says sorry"|"said sorry"|
            "say sorry"|beg|begs|begged|"gives in"|"behaves"|behave|"does as"|"asks nicely"|kneel|kneels|knelt|grovels
say     made|makes|making|make|forced|forces ..1 her|me|him|@patient ..1 apologise|beg|kneel|grovel|crawl|stand|
            "say sorry"|"say thank"
unless  brother|sister|toddler|teacher|class|school|friend|referee|physio|squat|hospital|surgery|therapist|
            naughty in sentence
yes     given F 62: Out on the step [until she apologised].
yes     given M 55: [Made me kneel] and say it twice.
no      given F 62: Naughty step until he says sorry, her toddler.
no      given M 55: Physio made me stand on one leg.

rule    rings-hidden
does    prompt hide likely
ages    12-120
why     The patient rings where nobody can hear.
basis   rules 2 and 10; 4b; lexicon team 2026-11-22
say     ring|rings|rang|ringing|call|calls|called|calling|"phoned"|"phoning"|speak|speaks|spoke|speaking|talk|talking|
            said ..3 from|in ..1 greenhouse|shed|garage|bathroom|toilet|toilets|loo|stairwell|utility|wardrobe|attic|
            cupboard|pantry|"phone box"|"call box"|"the box"|coalhouse|bin|bins
say     whispering|whispered|whispers|"spoke softly"|"speaks softly"|"low voice"|"hushed voice"|"speaking quietly"|
            "spoke quietly"|"hurried call"|"line went dead"
unless  baby|toddler|asleep in sentence
unless  laryngitis|hoarse|hoarseness|throat|tonsil|vocal|croaky|quinsy|husky|speech|voices|hearing|deaf|plumber|tap|
            leak|tinnitus|library|nodules|larynx|psychosis|hallucination|"lost voice"|"lost her voice"|"lost his voice"|
            pectoriloquy in note
yes     given F 34: [Rang from the greenhouse], brief.
yes     given F 34: [Whispering throughout], asked for a woman GP.
no      given F 34: Hoarse, whispering for a week.
no      given F 34: Rang from the airport.

rule    cut-off
does    prompt hide sure
ages    15-120
why     The patient has lost touch with others since a relationship began.
basis   rule 2 (isolation); lexicon team 2026-11-22
say     "not"|never|"hasn't"|"haven't"|stopped|lost|"no longer" ..2 seen|see|sees|seeing|spoken|speak|speaks|touch|
            contact|visited|allowed ..6 since ..3 married|met|"moved in"|"got together"|wedding|relationship|"he moved"|
            engaged
say     friends|family|sister|mum|mother|brother|parents|grandchildren ..4 "fallen away"|"dropped away"|
            "stopped coming"|"don't visit"|"not welcome"|"aren't welcome"|banned|"not allowed round"|"stopped ringing"|
            "cut off"|"cut out" ..6 he|him|husband|partner|boyfriend|wife
unless  abroad|covid|lockdown|dementia|died|dentist|optician|gp|surgery|menstrual|period|distance in sentence
yes     given F 61: [Hasn't seen her sister since she married] him.
yes     given F 29: [Friends not welcome since he] moved in.
no      given F 61: Hasn't seen a dentist since she married.
no      given F 29: Friends don't visit, she lives abroad.

rule    not-chosen
does    prompt hide likely
ages    10-40
why     A marriage or journey is being arranged that the patient has not chosen.
basis   rule 2 (forced marriage); lexicon team 2026-11-22
say     parents|family|dad|father|mum|mother|uncle|grandfather|aunt ..3 booked|arranged|fixed|planned|set|found|chosen|
            promised|agreed ..3 wedding|marriage|nikah|engagement|husband|groom|match|fiance|rishta
say     wedding|marriage|nikah|engagement|groom|fiance|husband ..8 "hasn't met"|"never met"|"not met"|"doesn't want"|
            "does not want"|"no say"|"met once"
say     ticket|tickets|flight|fare ..2 "one way"|"one-way"|single|"no return" ..1 only?
say     "one way"|"one-way" ticket|tickets|flight
unless  happy|delighted|excited|looking_forward|"choosing the"|caterer|train|bus|gap|visa_run|emigrating|moving|
            "working holiday"|rail in sentence
yes     given F 19: [Parents have arranged a husband] back home.
yes     given F 17: [Wedding in July, she hasn't met] him.
no      given F 19: Parents have booked a holiday.
no      given F 28: Wedding in July, delighted, hasn't met the caterer.

rule    flinches
does    prompt hide likely
ages    4-120
why     The patient starts or watches the door, as people do who are afraid.
basis   rule 2; 4b; lexicon team 2026-11-22
say     flinch|cower|duck|recoil|shrink ..3 when|as|at|from ..4 reached|raised|lifted|moved|door|phone|voice|knock|bang|
            husband|partner|dad|father|mum|stepdad|he|she
say     jumps|jumped|starts|stiffens|stiffened|freezes|froze ..3 when|as|at|whenever ..4 @close|dad|father|stepdad|
            "his name"|"her name"|phone|knock|footsteps|"car pulls"
say     look|looks|looked|looking|glance|glances|glanced|checks|checked|checking|watched|watches|watching ..2 door|
            window|corridor|"car park"|"her phone"|"his phone" ..4 before|every|each|whenever|throughout|sentence|time|
            answering|speaking|spoke
unless  palpated|pressed|needle|injection|firework|dog|cat|seizure|tender|otoscope|abdomen|percussion|myoclonic|
            startle_reflex|moro in sentence
yes     given F 29: [Flinched when I raised] my hand.
yes     given F 30: [Looked at the door before] each answer.
no      given F 29: Flinched when I palpated the ankle.
no      given F 30: Looked at the door, then tripped.

rule    child-copies
does    prompt hide sure
why     A child copies violence seen at home.
basis   rules 2 and 7; lexicon team 2026-11-22
say     son|lad|boy|child|toddler|daughter|girl|kids|kid|"little one"|eldest|youngest ..3 copied|copies|copying|
            imitates|imitated|repeats|mimics|"acts out"|"acted out" ..1 him|dad|daddy|"his dad"|"her dad"|@close ..3 on|
            to|at|with ..1 me|her|mum|mummy|sister|doll|teddy|brother
say     "does what daddy does"
unless  shaving|cooking|drill|singing|accent|dance in sentence
yes     given F 38: [Lad copied him on me] with a ruler.
yes     given F 30: Four year old [does what daddy does] when cross.
no      given F 38: Lad copied him shaving.
no      given F 30: Daughter copies her on the piano.

rule    he-would-be
does    prompt hide sure
ages    14-120
why     The patient acts out of fear of somebody's temper.
basis   rule 2; lexicon team 2026-11-22
say     "he'd"|"he'll"|"he will"|"he would"|"she'd"|"she'll" ..1 be|go|get ..1 cross|angry|furious|mad|livid|fuming|
            ballistic|mental|raging|upset ..4 if|when|about|with|for|because|at
say     said|says|knows|knew|because|as|afraid|worried|scared ..1 "he'd"|"he'll"|"he will"|"he would" ..1 be|go|
            get ..1 cross|angry|furious|mad|livid|fuming|ballistic|mental|raging
say     "he'll know"|"he'd know"|"she'll know"|"he will know" ..3 "i've"|"i have"|"she's"|"she has"|"i was"|"she was"|
            "i've been"|"been"
say     daren't|"dare not"|"doesn't dare"|"not dare"|"wouldn't dare" ..6 when|if|while|before|until ..1 he|@close|
            she ..2 in|home|back|there|up|gets|comes
say     apologised|sorry|apologising ..2 for ..1 bleeding|crying|"taking up"|coughing|"being late"|"the mess" ..6 he|
            cross|"the couch"|"the carpet"|again
say     "eggshells"
unless  scooter|dog|toddler|school|boss|teacher|consultant|surgeon|"about the bin"|team|football|"cross country"|
            eggshell_membrane in clause
unless  @da-at-ease in note
yes     given F 33: Won't ask for leave, [said he'd be furious].
yes     given F 28: [Daren't bathe when he's in].
no      given F 33: Boss said he'd be cross if she missed it.
no      given F 28: He'd be upset, the toddler, without his scooter.

rule    excused-again
does    prompt hide sure
ages    14-120
why     Harm is excused, or said to come only with drink or temper.
basis   rule 2; lexicon team 2026-11-22
say     "only happens when"|"only does it when"|"only like it when" ..3 he|drink|drunk|"had a"|"been drinking"|skint|
            stressed|loses|pub|tired|football
say     @close|~someone ..1 "always sorry"|"is sorry"|"so sorry"|"very sorry"|sorry|cries|cried|flowers ..2 after|
            afterwards|"next morning"|"every time"
say     "always flowers"|"flowers after"|"flowers afterwards"
say     nobody|"no one"|"no-one"|"nobody else"|"who else" ..2 "would have her"|"'d have me"|"would believe her"
say     "'d kill her"|"he'd kill her"|"he'd kill me"|"he'll kill me"|"he'll kill her"|"would kill her if" ..6 stopped|
            knew|found|heard|went|meant|laughed|quiet
unless  funeral|dog|toddler|jokes|joking|"in jest"|wedding|migraine|reflux|palpitations|rash|cough|diarrhoea|wheeze|
            hives|itch|vertigo in sentence
unless  @da-at-ease in note
yes     given F 36: [Only happens when he's] been to the pub.
yes     given F 48: [He's so sorry afterwards].
no      given F 36: Rash only happens when he's stressed.
no      given F 48: He's sorry he missed the clinic.

rule    lost-to-him
does    prompt hide sure
ages    14-120
why     Somebody costs the patient work, study, treatment or appointments.
basis   rule 2 (economic abuse, control of care); lexicon team 2026-11-22
say     lost|loses|losing|left|quit|sacked|dropped|gave_up|"given up"|finished ..2 job|jobs|work|course|college|place|
            shifts|friends|uni ..3 because|as|since|over|after|when ..2 he|@close|~someone|him|his|her ..2 turns|turned|
            rows|rang|ringing|calls|jealous|accusations|"didn't like"|wouldn't|outside|questions|kept
say     taken|pulled|removed|kept|withdrawn ..2 out_of|from|off ..1 college|school|sixth_form|uni|work|esol|
            course ..4 look|care|cook|husband|"in-laws"|marry|brothers|home|"mother-in-law"|because|after
say     cancelled|rebooked|changed|moved ..2 by ..1 @close|@family ..10 hadn't|"had not"|"didn't want"|"didn't know"|
            unaware|"never asked"|"had no idea"|"without her"|"without his"
say     @close cancelled|cancels|rebooked|declined|refused ..1 her|my|the|his|it ..1 appointment|appt|smear|scan|
            referral|script|bloods|counselling ..8 "hadn't"|"didn't want"|"didn't know"|without|again|unaware|
            "third time"
say     "won't"|"wouldn't"|"can't"|"not"|"wont" ..2 have|take|book|come|order|use ..4 as|because|in_case ..1 "he'd"|
            "he'll"|he|@close|~someone ..2 see|sees|find|finds|notice|notices|check|checks|know|smell|ask|asks|count|
            counts|look|looks
unless  ward|moved_house|retired|pneumonia|hip|stroke|cancer|dementia|migraine|snow|strike in sentence
unless  @da-at-ease in note
when    denied keep
when    leaflet keep
yes     given F 44: [Lost two jobs because he kept] coming in.
yes     given F 53: [Won't take the card as he'd find] it.
no      given F 44: Lost her job because the shop closed.
no      given F 53: Won't have the jab as she'd feel faint.

rule    sends-out
does    prompt hide sure
ages    2-120
why     Somebody is made to sleep, wait or wash outside or apart as a punishment.
basis   rules 2 and 5; lexicon team 2026-11-22
say     @close|@family|daddy|dad|mummy|mum makes|make|made|making ..1 mummy|mum|her|him|me|us|daddy|@patient sleep|sit|
            stand|kneel|eat|wait|stay|wash|strip|sign|beg ..3 outside|garden|car|shed|floor|corner|stairs|hall|cold|
            yard|balcony|bathroom|garage|dark|apart|night
say     shut|shuts|locked|locks|put|puts|sent|sends|left|throws|threw|turned ..1 her|him|me|@patient ..1 out|
            outside ..3 night|nightie|nightdress|pyjamas|barefoot|rain|snow|cold|patio|garden|balcony|doorstep|
            "till morning"|again|hours|naked|"no shoes"|"no coat"
say     got|climbed|climbs|escaped|fled|went ..2 out|away ..1 of|through|via|by ..1 the|a ..1 window|skylight|
            fire_escape|bathroom
unless  dog|cat|puppy|camping|fire|smoke|dementia|ambulance|fever|parkrun|"lost her keys"|burglar|boarding|
            barbecue in sentence
yes     given F 35: [Daddy makes mummy sit on the stairs] all night.
yes     given F 62: [Locked her out in her nightie].
no      given F 35: Mum makes him stand on the scales.
no      given F 62: Locked out, lost her keys in the rain.

rule    wherever-she
does    prompt hide sure
ages    12-120
why     Somebody goes with the patient everywhere or waits close by.
basis   rule 2 (coercive control); lexicon team 2026-11-22
say     @close|@family|uncle|cousin ..1 drives|takes|drops|follows|accompanies|comes|goes|walks ..2 her|him|me|
            with ..2 everywhere|anywhere|"to the door"|"to lectures"|"room to room"|"from room to room"|"to the toilet"|
            "every time"|"every appointment"
say     @close|@family ..1 sits|sat|waits|waited|stands|stood|parks|hovers ..2 outside|opposite|by|at ..1 the|her|
            my ..1 lecture|lectures|office|gym|class|bathroom|toilet|work|salon|door|classroom|changing
say     follows|followed ..1 her|me|him|@patient ..2 room|"room to room"|everywhere|"to the shops"|"to work"|upstairs|
            "to the loo"|"to the toilet"
say     ~someone ..1 stands|stood|waits|waited|sits|sat ..1 outside|by|at|behind ..2 bathroom|toilet|loo|shower|door|
            bedroom
say     answered|answers|answering|fielded ..1 each|every|all|most ..2 question|questions ..4 she|he|quiet|silent|floor|
            her
say     @close|@family ..6 answered|answers|answering ..1 each|every|all|most ..2 question|questions
unless  dog|cat|blind|sight|dementia|frail|falls|epilepsy|seizure|seizures|wheelchair|agoraphobia|toddler|baby|
            separation|surgery_car_park|"car park"|learner|licence|interpreter|deaf|stroke|aphasia in sentence
unless  @da-at-ease in note
yes     given F 22: [Father drives her everywhere].
yes     given F 55: [Husband follows her from room to room].
no      given F 22: Father drives her, she has no licence yet, everywhere.
no      given F 55: Dog follows her from room to room.

rule    hid-from
does    prompt hide sure
ages    12-120
why     Something is hidden where somebody will not look.
basis   rules 2 and 10; lexicon team 2026-11-22
say     hide|hides|hid|hidden|hiding|kept|keeps|put|slipped|tucked|folded|wrote|written|stashed ..3 leaflet|number|card|
            money|cash|phone|letter|letters|note|passport|pills|papers|savings ..3 in|inside|under|behind|
            into ..2 sanitary|tampon|tampons|towels|nappy|nappies|pram|buggy|lining|shoe|sole|bra|sock|hem|hijab|scarf|
            lipstick|eyeliner|compact|makeup|flour|cereal|rice|teapot|freezer|tin|hoover|piano|mattress|
            "hot water bottle"
say     leaflet|number|card ..2 in|inside|under|behind|into ..2 sanitary|tampon|tampons|towels|nappy|nappies|pram|buggy|
            lining|shoe|sole|bra|sock|hem|hijab|lipstick|eyeliner|compact|makeup
say     two|second|other|spare phones|phone|mobile|sim ..4 lives|kept|hidden|stays|sits|hides ..3 freezer|drawer|shed|
            locker|work|car|cistern|tin|box|garage|pram|bag
unless  gambling|christmas|birthday|present|toddler|dementia|swallowed|work_phone|business|burglary|holiday|
            memory in sentence
yes     given F 43: [Hides cash in the tampons].
yes     given F 27: Number on a [card in her shoe].
no      given F 43: Hides cash in a tin, early dementia.
no      given F 27: Work phone and second phone kept in the car for deliveries.

rule    hurt-odd-place
does    prompt hide sure
ages    12-120
why     A bruise or burn is in a place or of a shape that accidents seldom make.
basis   rules 2 and 6; lexicon team 2026-11-22
say     bruise|bruises|bruised|bruising|burn|burns|"bite"|"bites"|scratches ..4 ear|ears|neck|throat|inner|bump|
            "upper arms"|breast|breasts|thighs|buttock|buttocks|scalp|wrists|shoulder ..6 says|blames|table|door|
            cupboard|cat|explanation|explain|unexplained|"walked into"|"not say"|"won't say"|clumsy|fell
say     "bite mark"|"human bite"|"adult bite"|"cigarette burns"|"cigarette burn"|"belt mark"|"belt marks"|"grip marks"|
            "finger marks"|"finger-marks"|thumbprint|thumbprints|"thumb prints"|"hand print"|"handprint"|"loop marks"|
            "petechiae" ..3 arm|arms|shoulder|neck|cheek|thigh|back|breast|eye|eyes|face|wrist|wrists|inner|skin|leg|
            buttock|jaw
say     "bite mark"|"cigarette burns"|"finger marks"|"grip marks"|"thumbprints"|"belt marks"
say     second|third|fourth|fifth|sixth|another|2nd|3rd|4th ..1 chipped|broken|cracked|fractured|black|split|burst|
            perforated ..1 tooth|rib|ribs|wrist|nose|eye|lip|eardrum|jaw|finger|fingers ..3 this|in|since|year|months|
            "no explanation"
say     bump|belly|abdomen bruised|bruise|kicked|punched|"hit" ..4 pregnant|says|table|weeks|door
say     bruise|bruises|bruised|bruising ..2 both|bilateral|upper|inner ..1 arms|wrists|forearms|thighs ..5 partner|
            husband|boyfriend|ex|wife|"no abuse"|denies
unless  oedema|pitting|bedbugs|bedbug|fleas|anticoagulant|warfarin|apixaban|platelets|rugby|football|hockey|boxing|judo|
            cycling|bike|climbing|cannula|venepuncture|bloods|blood_test|"bp cuff"|mosquito|insect|dog|tick|midge|
            "cat bite"|meningo|vasculitis|heparin|enoxaparin|fragmin|clexane|insulin|rash|purpura|scooter|horse|
            osteoporosis|coeliac|netball|skiing|cricket in sentence
yes     given F 38: [Bite mark on shoulder], no account.
yes     given F 30: [Third broken rib this] year.
no      given F 38: Insect bites on the shoulder.
no      given F 30: Third broken rib this year, osteoporosis.
no      given F 60: Finger marks stay in ankle oedema.

rule    proxy-reads
does    prompt hide sure
why     Somebody else reads, or asks to read, the patient's record or messages.
basis   rules 2, 10 and 38; lexicon team 2026-11-22
say     ask|asks|asked|asking|worried|wants_to_know|checked ..3 if|whether|that|can|could|does|will ..2 @close|ex|dad|
            mum|parents|family ..2 can|could|might|will|be_able_to|sees|reads ..2 see|read|sees ..1 this|it|record|
            records|notes|app|letters|entry
say     have|has|got|knows|uses|with ..1 her|his|my_wife's|my_partner's|my ..1 login|"log in"|"log-in"|password|
            "nhs login"|"app login"|pin|"nhs app"
say     reads|read|opens|checks ..1 my|her|his messages|texts|emails|post ..4 so|please|don't|do_not|never|no
unless  lpa|poa|carer|proxy_agreed|"with her consent"|"with consent"|"her consent"|optician|hospital|pharmacy|
            consultant|toddler|teen|school|dementia|forgot|forgotten|reset in sentence
yes     given F 41: [Asked if her husband can see the entry].
yes     given F 40: He [reads my messages so] please ring.
no      given F 41: Asked if her dad can see the optician here.
no      given F 40: Forgot her login, reset.

rule    barred-way
does    prompt hide sure
ages    12-120
why     Somebody bars the way out, or throws things, or threatens to turn the blame.
basis   rule 2; lexicon team 2026-11-22
say     @close|@family|he|she ..2 block|blocks|blocked|blocking|bars|barred|"stood in"|"stands in"|
            "standing in" ..1 the|her|his|my door|doorway|stairs|exit|hallway ..4 so|until|till|"when she"|"when i"|
            couldn't|"could not"|twice|screaming|shouting
say     @close|@family ..1 throws|threw|throwing|hurls|hurled ..1 things|plates|cups|stuff|objects|crockery|"hot tea"|
            "hot drink"|mugs|pans ..2 at|when|if|over|and
say     threaten|threatens|threatened ..3 "she'd"|"he'd"|"she'll"|"he'll"|will|would|to ..1 say|tell|report|
            accuse ..4 "did it"|hit|"hit her"|"hit him"|raped|police|abused|"social services"|"unfit"
unless  nursery|school|tantrum|adhd|dementia|delirium|hallucinations|football|rugby|"shot put"|bins in sentence
yes     given F 61: [Husband blocked the doorway so] she stayed in.
yes     given M 45: She [threatened to say he hit her].
no      given F 61: Parcel blocked the doorway.
no      given M 45: Two year old throws cups at nursery.

rule    kept-off-paper
does    prompt hide likely
ages    12-120
why     An address, a leaflet or a reason is to be kept from somebody.
basis   rules 2 and 10; lexicon team 2026-11-22
say     postcode|address|"phone number"|surgery|location|surname|school ..4 "does not appear"|"doesn't appear"|
            "not appear"|"left off"|"kept off"|"taken off"|hidden|withheld|redacted|"not shown"
say     leaflet|card|number|letter|paperwork|helpline ..6 kept|left|stays|held|remains|stored ..1 here|"at surgery"|
            "at the surgery"|"in my drawer"|"at reception"|"with us"|"with me"|"in my room"
say     he|she|@close|@family ..1 thinks|think|believes|told ..1 "i've"|"i have"|"she's"|"he's"|i|"we've"|
            "i'm" ..1 gone|come|here|getting|fetching|nipped|popped|visiting|checking ..2 for|to|about|the|dressings
say     historical|historic|past|previous|prev|code|coded|hx|disclosed|ongoing DA|DVA
unless  wedding|surprise|present|shed|student|billing|invoice|vaccine|"travel card"|"appointment card"|moved in sentence
when    denied keep
when    past keep
when    leaflet keep
yes     given F 34: Asked that her [postcode is left off].
yes     given F 70: Helpline [card kept here], she'll ring from us.
no      given F 34: Postcode changed, moved to Leeds.
no      given F 70: Appointment card left at reception, invoice too.

rule    phone-shows-where
does    prompt hide sure
ages    12-120
why     Somebody has put a tracking app on the patient's phone, or reads its place.
basis   rules 2 and 10; lexicon team 2026-11-22
say     app|"the app"|life360|"find my"|tracker|snapmap|"snap map"|"google maps"|"location" ..2 on|from|off ..1 her|my|
            his phone|mobile|car ..5 where|shows|sees|knows|follows|parked|parks
say     @close|he|she ..2 put|installed|downloaded|loaded|set_up ..3 app|tracker|"find my"|life360|software|
            spyware ..3 on|onto ..1 her|my|his phone|mobile|car|tablet|laptop
say     shares|sharing|share|on|linked ..2 tablet|ipad|"family ipad"|laptop|"apple id"|icloud|"email account"|
            "joint email"|"same email" ..6 sees|see|reads|read|notes|app|record|entries
say     "must not see"|"mustn't see"|"not to see" ..1 anything|this|any|it
say     tops|topping|fills|resets|winds|clocks ..4 mileage|milometer|odometer|"the clock" ..5 never|so|looks|look|
            doesn't|notice|back
unless  glucose|libre|cgm|cycle|period|bus|train|parking|dementia|wanders|teenager|toddler|"at his request"|
            "at her request"|luggage|"without glasses"|vision|"left eye"|"right eye"|cataract|glaucoma|eye|
            letters in sentence
yes     given F 43: Put an [app on her phone that shows] the street.
yes     given F 35: Mother-in-law [must not see anything].
no      given F 43: Put an app on her phone for the bus, parking too.
no      given F 70: Right eye, can't see anything since noon.

rule    without-subject
does    prompt hide sure
ages    12-120
why     Harm or control by somebody close, told without saying who.
basis   rule 2; 4b (notes leave the subject out); lexicon team 2026-11-22
say     "kicked"|"punched"|"hit"|"thrown"|"pushed"|"shoved"|"strangled"|"beaten"|"beat up" ..2 when|while|
            whilst ..2 pregnant|asleep|feeding|breastfeeding|holding|"7/12"|"8/12"
say     "pushed"|"thrown"|"shoved"|"dragged"|"kicked"|"knocked" ..1 down|off|into|against|across|out_of ..3 stairs|
            steps|step|wall|radiator|bed|car|door|garden ..4 "no one saw"|nobody|"didn't fall"|him|he|again|by|row|
            argument|drunk
say     "holds"|"held"|"pins"|"pinned"|"sits on"|"sat on" ..1 her|him|me down|still ..2 until|till|while|so ..3 crying|
            cries|stops|stopped|sorry|agrees|gives|quiet|breathe|screams
say     "makes her"|"made her"|"makes me"|"made me"|"makes him" ..1 ask|beg|wait|account|report|explain|show|strip|sign|
            sleep|eat|apologise ..2 before|first|for|permission|every|where|his|outside|to
say     "hair pulled"|"pulled her hair"|"pulled my hair"|"hair pulled out"|"clump of hair"|"clumps of hair" ..4 row|
            argument|he|him|husband|partner|ex|patch|says|fight
say     @her-aid|glasses|"hearing aids"|phone|keys|tablets|inhaler|purse|car_keys ..1 go|goes|went|vanish|vanishes|
            disappear|disappears ..1 missing? ..1 when|whenever|if|every_time|after ..3 row|argue|argument|says_no|
            disagree|cross|leave|go_out
unless  football|rugby|hockey|scooter|bike|dog|horse|cow|crowd|bus|netball|trampoline|tackle|toddler|playground|school|
            karate|judo|therapist|physio|chemo|wave|sea in sentence
yes     given F 39: [Kicked when pregnant] with her second.
yes     given F 30: [Pins her down till she stops] crying.
no      given F 39: Kicked when asleep by the horse.
no      given F 30: Holds her breath till it stops.

rule    not-her-own-choice
does    prompt hide likely
ages    12-120
why     Somebody keeps the patient from people, work or help, or must not know where she is.
basis   rule 2 (coercive control); lexicon team 2026-11-22
say     "not been allowed"|"not allowed"|"isn't allowed"|"never allowed"|"wasn't allowed"|
            "not permitted" ..1 to? ..1 see|visit|ring|speak|meet|work|drive|study|have|go|leave|talk|learn|use|choose
say     @close|@family stopped|stops|prevented|talked|turned|put ..1 her|me|him|@patient ..1 from|out_of|off|
            against? ..1 seeing|going|working|ringing|visiting|driving|taking|having|leaving|learning|speaking
say     wants|demands|demanded|insists|asks ..2 know|have|see ..1 her|my|his passcode|passcodes|password|passwords|pin|
            pins|code|codes|messages|receipts|payslip|payslips
say     rings|calls|texts|messages|phones ..2 "the whole time"|"constantly when"
say     he|@close|they|husband|partner think|thinks|believes ..1 "she's"|"she is"|"i'm"|"i am" ..1 at|in|on|
            with ..1 work|school|gym|shops|church|mosque|class|dentist|her_mum's|bed|school_run|shift
say     left|leaving|fled|moved|arrived|turned_up ..2 with ..1 one|a|two|just|only|nothing ..1 bag|bags|suitcase|
            carrier|"bin bag"|"bin bags"|"clothes she" ..8 friend|friend's|sister's|mum's|hostel|refuge|sofa|staying|
            children|kids|nothing
say     put|puts|punched|kicked ..1 his|her fist|foot|hand|boot through ..1 the|a door|wall|window|cupboard|screen|
            windscreen
say     drives|drove|driving ..3 fast|"at ninety"|"at a hundred"|ninety|"too fast"|dangerously|"into the" ..5 angry|
            cross|row|arguing|argument|scare|frighten|me|her
say     pours|poured|tips|tipped|empties|throws|threw|bins|binned ..1 her|my|his wine|dinner|food|insulin|medication|
            tablets|makeup|clothes|coffee|tea ..3 away|over|out|on|down|sink|bin|floor|wall
unless  airport|holiday|flight|festival|hospital|surgeon|consultant|dvla|gp|ward|exam|dementia|toddler|child|
            school_rules|"weight bear"|fracture|plaster|physio|"to drive until"|driving_test|surprise|employer|covid|
            quarantine|infection|out_of_date|expired|ramadan|fasting in sentence
unless  @da-at-ease in note
when    denied keep
yes     given F 60: [Not been allowed to see] her sister.
yes     given F 32: Came with her mum, [he thinks she's at work].
no      given F 60: Not allowed to drive until the surgeon agrees.
no      given F 32: Left with one bag for the airport.
