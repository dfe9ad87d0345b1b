# Life with somebody to be feared, told by what is done about them

rule    covered-in-heat
does    prompt hide likely
why     Clothes or make-up cover the skin when there seems no other reason to.
basis   rule 2; lexicon team 2026-11-22
say     @cover ..8 heat|heatwave|"thirty degrees"|"30 degrees"|hot|sweltering|boiling|july|august|midsummer|indoors|
            "despite the"
say     heat|heatwave|"thirty degrees"|"30 degrees"|sweltering|boiling|july|august|midsummer ..8 @cover
say     "won't"|"wouldn't"|refused|reluctant|declined|hesitant|"didn't want" ..2 roll|lift|take_off|remove|undo|
            push_up ..3 sleeve|sleeves|scarf|glasses|jumper|cardigan|top|collar|hat
unless  migraine|photophobic|photophobia|glaucoma|cataract|hijab|niqab|psoriasis|eczema|vitiligo|rash|scar|melanoma|
            sunburn|photosensitive|anorexia|raynaud|thyroid_scar|menopause|flush|cold|feverish in sentence
unless  @da-at-ease in note
yes     given F 33: Came in a [roll neck in the July] sun.
yes     given F 33: [Wouldn't lift her sleeve] for bloods.
no      given F 33: Psoriasis, wears long sleeves in summer.
no      given F 33: Scarf off, glands normal.

rule    must-report-in
does    prompt hide likely
why     Somebody rings, times or meters the patient while they are out.
basis   rules 2 and 10; lexicon team 2026-11-22
ages    15-120
say     phone|mobile|mob ..3 rang|went|goes|buzzed|buzzing|pinged|ringing|vibrated|lit ..2 twice|three|four|five|six|
            seven|~num|several|repeatedly|constantly|throughout|"each time"|"all through" ..12 queue|waiting|
            "nearly done"|"on my way"|"still here"|"he wants"|husband|partner|"answered"|photo|speaker|"to him"|
            "showed him"
say     petrol|fuel|mileage|milometer|odometer|speedo|gauge|tank ..4 checked|checks|written|wrote|noted|logged|read|
            reads|photographed|recorded|counted
say     home|back ..2 before|by|when ..2 timer|"the alarm"|"he rings"|"he calls"|"he checks"|"the bell"|"egg timer"|
            stopwatch
say     "set a timer"
say     time ..3 left|arrived|"got here"|finished|came_out|"been in" ..6 "with a man"|"man or"|"woman doctor"|
            "male doctor"|"had she"|"was she"|alone|"who with"
say     "what time she'd left"|"whether she'd been"|"had she been in"|"did she attend"|"whether she attended"|
            "if she attended"
unless  contractions|labour|insulin|timer_cpr|"blood sugar"|recipe|parking|taxi|petrol_station|delivery|
            appointment_letter|work_rota|on_call|expenses|company in sentence
unless  @da-at-ease in note
yes     given F 40: [Mileage is noted] before and after.
yes     given F 30: [Phone went six times: "still in the queue]", she told him.
no      given F 40: Company notes mileage for expenses.
no      given F 30: Phone rang twice, nursery about pick up.

rule    said-to-say
does    prompt hide likely
why     Somebody has been told what to say about how things happened.
basis   rules 2 and 7; lexicon team 2026-11-22
say     we|i|she|he|they ..2 say|says|told|supposed|have|had ..2 say|"it was"|"was" ..3 stairs|fell|fall|accident|door|
            bike|bumped|tripped|clumsy|trampoline
say     know|knows|taught|coached|rehearsed|practised|practise|learnt|told ..2 what|how to ..1 say|answer ..4 ask|asks|
            asked|doctor|teacher|school|anyone|people|social|nurse
say     "told to say"|"told me to say"|"not to say"|"mustn't say"|"not allowed to say"
unless  play|nativity|interview|speech|speech_therapy|salt|phone_script|job|customers|"stage" in sentence
unless  @da-at-ease in note
yes     given M 7: [Told to say] he came off his bike.
yes     given F 9: She [knows what to say if a teacher] asks.
no      given F 9: Learnt what to say in the nativity.
no      given F 30: Not sure what to say at the interview.

rule    kept-apart
does    prompt hide likely
why     Somebody is kept as a servant or prisoner in their own home, or put out of it.
basis   rules 2 and 7; lexicon team 2026-11-22
ages    12-120
say     eats|eat|fed|meals|sleeps|sleep|lives|kept|sits|stays ..4 "box room"|garage|shed|porch|utility|conservatory|
            outhouse|"under the stairs"|"in the cellar"|"back kitchen" ..8 since|they|family|them|allowed|may|till|
            until|door|then|when|after|only
say     "allowed down"|"allowed up"|"allowed in the"|"allowed to use the"|"not allowed the"|"eats after"|
            "waits on them"|"like a slave"|"like a servant"|"like a prisoner"|"prisoner in"|"asks permission"|
            "ask permission"|"needs permission"|"asks leave"|"ask nicely"|"asks nicely"
say     clothes|things|belongings|stuff|suitcase|cases|possessions ..3 lawn|"front garden"|grass|street|doorstep|
            pavement|drive|skip|"bin bags"|"black bags"|"bin liners"|window|hedge ..6 again|he|she|threw|thrown|out|
            home|@close|so
say     lock|bolt|latch|handle|door|key ..2 off|gone|removed|taken_off|"took off" ..3 bathroom|bedroom|toilet|loo
say     no|"isn't a"|without ..1 lock|bolt|latch|door ..2 bathroom|bedroom|toilet|loo ..6 he|since|took|had|so|@close
say     bathroom|bedroom|toilet|loo ..2 lock|bolt|latch|door|handle ..2 off|gone|removed|taken|unscrewed
unless  snore|snores|snoring|"sleep study"|apnoea|painting|painted|"dared him"|refit|joiner|plumber|builder|dementia|
            falls|ot|toddler|child|fire|decorat|moving|jumble|charity|"washing line"|line|festival|dog|cat|puppy|
            camping|"care home"|renting|airbnb|student in sentence
unless  @da-at-ease in note
yes     given F 26: [Eats in the utility when] they have finished.
yes     given M 40: His [clothes on the lawn again], she had bagged them.
no      given F 26: Dog sleeps in the porch when they are out.
no      given M 40: Bathroom door off for the refit.

rule    not-seen-alone
does    prompt hide likely
why     Somebody will not let the patient be seen or heard alone, answers for them, or writes in their name.
basis   rules 2, 4 and 10; lexicon team 2026-11-22
say     nothing|anything ..3 can't|cannot|shouldn't|couldn't|mustn't hear|know
say     "no secrets"
say     finish|answer|complete|correct|"cut in"|"butts in"|"butted in"|"talked over"|"talks over"|"spoke over"|
            "speaks over" ..2 for|her|him|it ..2 for|sentence|sentences|"for her"|"for him"|each
say     husband|partner|he|boyfriend|wife|son|daughter|@close ..1 writes|answers|types|replies|fills_in|sends|
            composes ..1 all? ..1 her|my|his messages|texts|econsults|replies|emails|message
say     so|that we|i|you|surgery know|knows|"will know"|"can tell" ..1 it's|it|its ..1 her|me|really|"from her"
say     brothers|brother|husband|partner|father|dad|uncle|in-laws|@close ..2 drop|drive|take|escort|walk|follow|collect|
            fetch|bring ..2 @patient|me|her ..8 sit|sits|wait|waits|stays|stand|stands|parked ..6 through|till|until|
            outside|whole|back|lectures|shift|work|gates
unless  deaf|stroke|aphasia|dysphasia|dementia|stammer|"learning disability"|interpreter|autis|parkinson|bsl|
            "hearing aid"|toddler|baby|dog|speech in sentence
unless  @da-at-ease in note
yes     given F 55: He said there is [nothing he shouldn't hear].
yes     given F 24: Her [father drives her to work and waits outside].
no      given F 75: Husband answers for her since the stroke.
no      given F 24: Dad drops her at work and goes to the gym.

rule    ready-to-run
does    prompt hide sign
why     The patient sleeps, dresses or keeps things as one who may have to leave or defend themselves.
basis   rules 2 and 10; lexicon team 2026-11-22
say     "which stair"|"stair creaks"|"stairs creak"|"floorboard creaks"|"sleeps dressed"|"sleeps in her clothes"|
            "sleeps in clothes"|"shoes on"|"shoes under"|"sleeps with her keys"|"sleeps with one"|"listens for"|
            "sleeps with a"
say     knives|"sharp ones"|scissors|"sharp knives"|tools|rope|tablets ..4 at|with|in|to ..2 neighbour|neighbour's|
            neighbours|next_door|sister's|sister|friend's|friend|mum's|work|loft|hidden|"locked away"|away
say     how|when ..1 long|soon|quickly|fast ..5 bruise|bruises|bruising|mark|marks|"black eye"|yellow|green|
            swelling ..4 fade|go|gone|disappear|show|last|"to go"
say     parks|parked|sits|stands|waits|waiting|taken|takes|bench|"lay-by" ..3 opposite|outside|across_from|facing|
            "over the road" ..3 shop|work|house|flat|school|window|office|her|my
say     "left feet"|"clumsy me"|"so clumsy"|"always clumsy"|"being clumsy"|"i'm clumsy"|"is clumsy"|"accident prone"|
            "accident-prone"|klutz|"bruise like"|"bruises like"|"silly me"|"walk into things"|"walks into things"
say     rang|ringing|calling|phoned|called|rings ..1 from ..2 work|cupboard|toilet|toilets|loo|neighbour's|friend's|
            sister's|colleague's|school|"phone box"|garden|shed|borrowed|car|library|"her mum's"
say     would|will|does|could|can|if|whether ..4 show|appear|come_up|be_on ..4 statement|calendar|bill|"his phone"|
            "the app"|diary|itemised|bank
say     thump|bang|knock|hammer ..3 wall|floor|ceiling|door ..4 when|once|till|and|if ..3 it|he|starts|stops|kicks|gets|
            hear
unless  weakness|numb|drops|bedsocks|"cold feet"|hoover|parking|scan|drumming|band|music|tan|insurance|surgery|postop|
            anticoag|warfarin|fall|rugby|football|injection|filler|venepuncture|"blood test"|work_phone_number|meter|
            bus|sepsis in sentence
unless  @da-at-ease in note
yes     given F 42: [Sleeps with her keys]. He threw the lamp.
yes     given F 42: Asks [will it show on the bank statement]. He reads her post.
no      given F 42: Slept with the window open.
no      given F 42: Bruise after blood test, how long will it last.
no      given F 40: Right hand clumsy, tingling.

rule    clipped
does    prompt hide likely
why     A blow to the ear or head is told in small words, or an eardrum has split.
basis   rule 2; lexicon team 2026-11-22
say     clip|slap|smack|crack|backhander|"back hander"|thump|wallop|"a good one"|"blow"|"blows" ..1 to|on|round|across|
            "round the" ..2 ear|ears|lug|head|face|mouth|chops
say     drum|eardrum|"ear drum"|tm ..4 split|perforated|ruptured|burst|torn ..10 slap|clip|hit|blow|thump|
            "wouldn't say"|"won't say"|"shouldn't have"|partner|husband|row
say     since|after|from "a clip"|"a slap"|"a smack"|"a thump"|"a backhander"|"a crack"|"a shove"|"a push"
unless  ball|rugby|boxing|sparring|tackle|surf|wave|dive|diving|shelf|cupboard|door|horse|hail|branch|barotrauma|flight|
            swim|toddler|paper_clip|hair_clip in sentence
unless  @da-at-ease in note
yes     given F 38: Deaf on that side [since "a smack]", said low.
yes     given F 38: [Slap across the face] at New Year.
no      given F 38: Crack on the head from a shelf.
no      given F 38: Perforated drum after diving.
no      given F 40: Fan blowing on face all night.

rule    his-side
does    prompt hide likely
why     The patient wants it written that they are calm or safe, or is kept from partner and children.
basis   rules 4 and 5 (perpetrator's own record); lexicon team 2026-11-22
say     letter|note|record|write|statement|proof ..5 calm|"not violent"|"no danger"|"safe around"|"no risk to"|
            "not dangerous"|"good father"|"anger"
say     she's|she|wife|partner|@close|kids|children|they ..2 gone|at|staying|with|back ..2 her|hers ..1 mother's|mum's|
            sister's|parents ..10 "not to ring"|"not to go"|"not allowed"|"can't see"|"won't let"|"won't answer"|
            "till he"|"until he"|"after what"
unless  insurance|flight|fly|adopt|fostering|job|visa_form|driving in sentence
yes     given M 45: Wants a [letter that he is not violent].
yes     given M 45: [Wife gone to her sister's, he's not to ring].
no      given M 45: Letter for travel insurance, calm about flying.
no      given M 45: Wife is staying with her sister's baby.
