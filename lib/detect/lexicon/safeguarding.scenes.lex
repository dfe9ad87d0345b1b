# Scenes that suggest a child or adult at risk, in frames rather than phrases: each weak alone

rule    sg-food
does    prompt hide sign
why     A child or adult may not be getting enough to eat.
basis   rules 7 and 17; lexicon team 2026-11-21
say     save|saves|saving|hide|hides|hoards|steal|steals|stole|stealing|scavenges|begging|begs|asks_for|asked_for|ate|eats|wolfed|devoured ..4 lunch|food|biscuit|biscuits|dinner|leftovers|bread|sandwich|sandwiches|crumbs|crisps|"off my desk"|"from my"|"other kids"|"for later"
say     "one meal"|"no tea"|"no breakfast"|"no dinner"|"no lunch"|"nothing to eat"|"hasn't eaten since"|"last ate"|"eats at"|"food bank"|"foodbank"|"lived on toast"|"ribs you can count"|"fridge"|"cupboards bare"|"empty fridge"|"asked for more"|"asked if there were"
unless  gout|reflux|"nil by mouth"|fasting|ramadan|diet|vaccine|diabetic|hypo|bowel|allergy|"fridge magnet"|insulin|"in the fridge"|clots|wedding|bmi|colonoscopy in sentence
unless  @sg-at-ease in note
yes     [Saves half his sandwich for later], she says.
yes     Had [no breakfast] again.
no      Fasting for Ramadan, nothing to eat till dusk.
no      Insulin kept in the fridge.

rule    sg-clothes
does    prompt hide sign
why     A child or adult is not dressed, clean or dry.
basis   rules 7 and 17; lexicon team 2026-11-21
say     came|brought|arrived|attended|sent|dressed|still|wearing ..3 pyjamas|nightie|slippers|"same clothes"|"same jumper"|"yesterday's"|"no coat"|"no shoes"|"no socks"|sandals|"soiled"|"wet trousers"|"wet clothes"|"bare feet"|barefoot
say     shoes|trousers|coat|jumper|uniform|clothes|nappy|pad|sheets|bedding|vest ..4 "too small"|"too big"|string|"held up"|filthy|soaked|soiled|wet|unchanged|"not changed"|"same as"|stained|stinking|smelt|"since yesterday"|"from tuesday"|"as tuesday"|"as last"|"as night before"|"for days"
say     unwashed|unkempt|bedraggled|grubby|"smelt of urine"|"smells of urine"|"strong smell of"|"smell of urine"|"matted hair"|lice|"nits all over"|"dirty nails"|"dirt under"
unless  "nits again whole"|incontinence_clinic|plaster|cast|swim|footwear|podiatry|orthotic|bunion|"walking boot"|gardening|mechanic|farm in sentence
unless  @sg-at-ease in note
yes     [Brought in pyjamas] at three in the afternoon.
yes     [Nappy not changed] since nursery put a dot on it.
no      Trousers too big since weight loss, dietitian pleased, gardening again.
no      New shoes, bunion better.

rule    sg-bolted
does    prompt hide sure
why     A door is fastened from the outside, or food is locked away.
basis   rules 7 and 17; lexicon team 2026-11-21
say     hook|bolt|padlock|chain|latch ..3 "on the outside"|"from the outside"|"outside of his"|"outside of her"|"outside of dad's"|"outside of mum's"
say     padlock|bolt|lock|hook ..2 "on the outside of"|"on the outside"
say     padlock|padlocked|padlocks ..2 "the kitchen"|"the fridge"|"the food"|"her door"|"his door"
say     locked|bolted|tied in|to|into ..1 her|his|the room|bedroom|cupboard|chair|bed|commode|cellar
unless  shed|garage|bike|gym|locker|himself|herself|accidentally|"prader" in sentence
yes     [Hook on the outside of] the little one's door.
yes     Kitchen bare, [padlock on the fridge].
no      Padlock on the garage pinched finger.
no      Locked himself in the room, fire brigade, fine.

rule    sg-kept-in
does    prompt hide sign
why     Somebody is shut in, tied or kept in one place.
basis   rules 7 and 17; lexicon team 2026-11-21
say     hook|bolt|lock|padlock|latch|chain|key|gate|catch|snib ..3 "on the outside"|"from the outside"|"outside of"|"outside of the"|"outside his"|"outside her"|"on the fridge"|"on the kitchen"|"on her door"|"on his door"|"on the bedroom"
say     locked|shut|bolted|tied|strapped|fastened ..2 in|to|into ..2 room|bedroom|cupboard|cot|chair|bed|commode|highchair|buggy|cellar|shed|bathroom
say     cot|buggy|pushchair|"car seat"|highchair|bedroom|"his room"|"her room" ..3 "all day"|"most of the day"|"at two in the"|"blind down"|"curtains closed"|"in the dark"|"for hours"
unless  "wheelchair belt"|"locked in syndrome"|himself|herself|accidentally|"by accident"|seatbelt|"escape room"|hospital|dvt|chrysalis|garage|"bike"|teething|reflux|"travel" in sentence
unless  @sg-at-ease in note
yes     [Latch on her door], she says so he doesn't wander.
yes     HV found him in his [cot most of the day].
no      Locked himself in the bathroom, fire brigade, fine.
no      Padlock on the shed pinched finger.

rule    sg-elsewhere
does    prompt hide sign
why     A child is living with, or brought by, someone other than a parent.
basis   rules 7 and 27; lexicon team 2026-11-21
say     gran|nan|nana|grandma|grandmother|aunt|auntie|uncle|neighbour|sister|"family friend"|"mum's friend"|cousin ..3 "has had him"|"has had her"|"has had them"|"has him"|"has her"|"looking after them"|"has the kids"|"has the children"|"took him in"|"took her in"|"until further notice"|"for now"|"since the weekend"|"full time now"|"has them"
say     "who isn't"|"who is not"|"isn't really"|"not really"|"isn't an"|"isn't his"|"isn't hers"|"not related"|"no relation" ..3 aunt|auntie|uncle|mum|dad|cousin|gran|related
say     last|first|other|older|previous|"other two" ..1 baby|child|children|ones|two|kids|boy|girl ..3 "went to"|"live with"|"lives with"|"are with"|"is with"|adopted|"taken"|removed|"in care"|"with other people"|"with his dad"|"with family"|"with foster"
say     asked|asks|wanted ..3 "who he was going"|"going home with"|"could he stay"|"could she stay"|"stay here"|"live with"
say     "third school"|"third new school"|"new school again"|"moved again"|"third address"|"third placement"|"new placement"|"short term"|"six weeks"|"won't be here long"|"bin bag of clothes"|"black bag of"|"her worker"|"his worker"|"their worker"|"new worker"|"the worker"|"life story"|"a card and a photo"|"card and photo"
unless  "stop smoking worker"|holiday|"six weeks post"|"in six weeks"|"for six weeks"|"six weeks of"|"lives with wife"|"lives with husband"|"lives with daughter"|"lives with son"|fracture|cast|sling|"shift worker"|rehab|physio in sentence
unless  @sg-at-ease in note
yes     [Gran has had them] since Thursday.
yes     Brought by an uncle [who isn't an uncle].
no      Review in six weeks.
no      Lives with daughter, stairs fine.

rule    sg-young-carer
does    prompt hide sign
why     A child is doing an adult's work at home.
basis   rules 7 and 17; lexicon team 2026-11-21
say     gets|puts|takes|washes|dresses|feeds|baths|"looks after"|cooks_for|"cares for"|minds ..2 "her brother"|"his brother"|"her sister"|"his sister"|brothers|sisters|siblings|twins|"the little ones"|"the baby"|mum|dad|"her mum"|"his mum" ..3 up|school|bed|dressed|fed|tablets|nursery|bath|tea
say     "does mum's"|"does his mum's"|"does her mum's"|"gives mum her"|"makes the tea"|"makes tea for"|"cooks the tea"|"makes toast for"|"does the bottles"|"missing school to"|"instead of school"|"asleep in lessons"|"nodding off in lessons"|"fell asleep in my"
say     mum|mummy|mam|dad|daddy|mother|father ..2 "can't face"|"can't get up"|"doesn't get up"|"won't get up"|"stays in bed"|"in bed"|"won't come out"|"doesn't come out"|"asleep"|"poorly again"|"on the sofa"|"not well again"|"not himself"|"not herself"|"sad all"|"busy with"|"away a lot"|"on the floor"|"wouldn't wake"|"won't wake"|"not waking"
unless  flu|norovirus|migraine|"night shift"|nights|postnatal|"tummy bug"|covid in sentence
unless  @sg-at-ease in note
yes     She [gets her brother up] and off to school.
yes     Says [mum doesn't get up] most days.
no      Mum in bed with flu, dad brought her.
no      Baby sleeps through from seven.

rule    sg-escalates
does    prompt hide sign
why     The clinician acts to make somebody safe without saying why.
basis   rules 17, 23 and 27; lexicon team 2026-11-21
say     "sent straight up"|"walked them"|"walked her over"|"walked him over"|"walked over to"|"rang ahead"|"paeds on call"|"kept him here"|"kept her here"|"kept them here"|"kept them chatting"|"kept chatting"|"stayed with him"|"stayed with her"|"until they came"|"till they came"|"not leaving it"|"not leaving this"|"can't leave it"|"cannot leave it"|"i'll ring the school"|"ring the school"|"rang the school"|"ringing the school"|"speak to school"|"spoke to school"|"spoken to school"|"school to ring"|"i will ring"|"and so will i"|"ringing the council"|"rang the council"|"rang the home"|"told the manager"|"told straight away"|"going round"|"visit unannounced"|"unannounced"|"go in unannounced"|"hv going in"|"drop in visit"|"same day call"|"joint visit"|"to discuss at"|"at the meeting"|"thursday meeting"|"weds meeting"|"wednesday meeting"|"huddle"|"mdt about him"|"on the agenda"|"don't let on it was"|"not say who"|"no names"|"named doc"|"named doctor"|"spoke to dr"|"d/w dr"|"dr aware"|"somebody needs to"|"someone has to"|"i've said what"|"can't keep this"|"cannot keep this"|"can't promise"|"could not promise"|"explained i have to"|"have to share"|"need to share"|"duty to share"|"need to speak to"|"gone quiet"|"neither looked at"|"nobody has told me"
unless  "going round the shops"|"hba1c"|cancer|lipid|"dmard"|antenatal|"gold standards"|hospice|"mdt for"|dermatology|"asthma plan"|copd|diabetic|"ring the school nurse re asthma"|epilepsy|driving|dvla|"spinning"|vertigo|head_going in sentence
unless  @sg-at-ease in note
yes     [Rang the school] after they left.
yes     Told her I [can't promise] to keep it between us.
no      Room going round, vertigo, Epley.
no      Driving, DVLA: told him to stop.

rule    sg-grooming
does    prompt hide sure
why     An older person, secrets or favours around someone young or vulnerable.
basis   rules 7, 17 and 32; lexicon team 2026-11-21
say     "older man"|"older men"|"older male"|"adult male"
say     friend|boyfriend|bf|lad|man|bloke|fella|mate|he|dealer|"family friend"|coach|teacher|tutor|driver ..3 18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|38|40|42|45|50|"thirty"|"twenties"|"thirties"|"forties"|"nearly 30" ..4 flat|car|picks|drives|meets|buys|online|school|snapchat|"his place"|boyfriend|married|"her boss"
say     keep|keeping|kept|stay|has_to_stay|be ..2 quiet|secret|"between us"|"our secret"|hush ..3 till|until|about|from|"she's 16"|"he's 16"|sixteen
say     picks|picked|collects|collected|drops|dropped|drives|drove|taxi|uber|lift ..3 "from school"|"after school"|"from college"|"outside school"|"school gates"|"to a flat"|"to his flat"|"to the flat"|"to a hotel"|"to leeds"|"to manchester"|"to bradford"|"to london"|"other towns"
say     pays|paying|paid|flush ..3 twenties|cash|notes|"in cash"|taxis|trainers|nails|skins|vapes|rent
say     "found work"|"jobs for them"|"favours"|"favour for"|"doesn't pay in money"|"pays another way"|"nice to them"|"be nice to"|"his mates"|"their mates"|"older lads"|"bigger boys"|"two mobiles"|"second mobile"|"burner"|"phone that isn't"|"won't say who"|"wouldn't say who"|"calls him daddy"|"he loves me"|"he understands her"|"special to him"
say     like|as|same|way ..1 grandad|uncle|daddy|"he"|coach|"stepdad"|"mum's boyfriend" does|did|do
needs   school|mum|dad|college|sixteen|teen|gran|nan|uncle|ld|"learning disability"|teacher|"yr 9"|"year 9"|"year 10"|"yr 10"|"yr 11"|"year 11"|coach|foster|flat|boyfriend|girl|boy|lad in note
unless  "his wife"|husband|"her husband"|"football coach"|mortgage|pension|"quiet heart" in sentence
unless  @sg-at-ease in note
yes     Mum says a [lad of 24 with a flat] has been messaging her.
yes     She has to [keep it quiet till] she's sixteen.
no      given M 45: Works as a taxi driver, picks up from hotels.
no      given F 30: Husband drove her in.

rule    sg-elder
does    prompt hide sign
why     Someone new, or someone gaining, in an older or vulnerable person's life.
basis   rule 17 (financial abuse); lexicon team 2026-11-21
say     gentleman|neighbour|"nice man"|"young man"|lodger|"new friend"|girlfriend|"church friend"|carer|cleaner|niece|nephew|grandson|daughter|son|"his lad"|handyman ..5 "her card"|"his card"|"his pip"|"her pip"|"her pension"|"his pension"|"her bank"|"his bank"|"the bank"|"spare room"|"back room"|"front room"|"has a key"|"new kitchen"|"new car"|"a new telly"|conservatory|"moved in"|"moving in"|"does the shopping"|"does her shopping and"|"knows the number"|"signs for"|"in charge now"|"answers the door"|"answers for her"|"won't leave us"
say     new|third|another|second roof|drive|driveway|conservatory|windows|gutter|gutters|boiler|"stair lift"|sofa|bed|hoover|alarm|solar ..6 knocked|calling|door|"same man"|"same men"|"same lads"|gentleman|cash|bank|market|thousand|cheque|invoice
say     "not been to day centre"|"stopped going to"|"doesn't go to"|"cancelled the"|"cancelled her"|"cancelled his"|"sent away the"|"told the carers"|"carers not to"|"told carers not"|"carers turned away"|"carers stopped"|"carers cancelled"|"hasn't let" ..3 club|church|bingo|centre|carers|respite|hours|bother|nurse|nurses|agency|cleaner|hairdresser|in
say     "heating off"|"heating's off"|"coat on indoors"|"coat indoors"|"house freezing"|"house cold"|"no statements"|"letters unopened"|"unopened post"|"red letters"|"final demand"|"bailiffs"
say     same|"that one"|"that nurse"|"that carer"|"one of them" ..2 carer|nurse|girl|shift|nights|staff|on|"each time" ..5 fall|falls|bruise|bruises|quiet|flinch|flinches|cries|wet|left|on
say     crush|crushed|crushing|extra|double|doubled|more|stronger ..4 "so he sleeps"|"so she sleeps"|"to sleep till"|"keep him quiet"|"keep her quiet"|"settle him"|"settle her"|"sleeps till"|"knock him out"|"so i can"|"so we can"
say     "to the ceiling"|"path through"|"sleeps in the bath"|"bucket for"|"no running water"|"no hot water"|"no electric"|"electric off"|"gas off"|candles|"rats"|"flies"|maggots|"cat mess"|"smoke alarm"|"piled"|"stacked"
unless  "recliner"|nasal|sinus|"gold card"|"in good nick"|copd|orthopnoea|hay|fever|"crushing chest"|"crushing central"|"crush injury"|"extra dose"|"house move"|physio|"cavity wall"|"with consent"|"his consent"|"her consent"|lpa|birthday|holiday|menopause|"hot flush"|"smoke alarm fitted"|"stacked up"|decorating|"boiler being" in sentence
unless  @sg-at-ease in note
yes     [Neighbour has the spare room] now.
yes     Third [new roof since the same men] knocked.
no      New conservatory, tripped on the step, ankle sprain.
no      Crushing chest pain, 999.

rule    sg-crowded
does    prompt hide sign
why     Many people in one place, work tied to housing, or someone else paying and holding things.
basis   rules 7 and 17 (modern slavery); lexicon team 2026-11-21
say     shares|sharing|share|sleeps|lives|living ..3 room|mattress|bed|house|flat|caravan|van|container|floor ..3 seven|six|eight|nine|ten|eleven|twelve|others|strangers|workers|men|girls|~num
say     seven|eight|nine|ten|eleven|twelve of them|"to a room"|"in a house"|"in two vans"|"in one room"
say     "a man"|man|lady|woman|boss|supervisor|gangmaster|driver|"agent"|employer|madam ..4 paid|pays|kept|keeps|holds|held|took|waits|waited|waiting|insisted|answered|spoke|outside|"brought her"|"brought him" ..6 prescription|change|box|papers|passport|phone|outside|car|desk|questions|wages|room|"for her"|"for him"
say     poultry|chicken|salad|daffodil|flower|fruit|veg|asparagus|leek|cockle|fish|packing|nail|massage|"car wash"|takeaway|kebab|carpet|scrap|building farm|factory|plant|place|picking|picker|parlour|bar|works|site|yard|shop ..8 room|passport|boss|"no day"|paid|sleeps|wages|english|van
unless  hotel|backpacking|hostel|"halls"|"own room"|barracks|army|navy|"students"|university|owner|owns|manager|"is the boss"|"his own" in sentence
unless  @sg-at-ease in note
yes     [Shares a room with nine] from the site.
yes     A [woman kept her papers] and stood at the desk.
no      given M 20: Shares a house with six students.
no      given M 45: Owns a nail bar, sleeps well.

rule    sg-changed
does    prompt hide sign
why     A young person has changed: withdrawn, secretive, or full of new ideas.
basis   rules 7 and 17; lexicon team 2026-11-21
say     "shaved his head"|"cover up"|"cover her hair"|"thrown out his"|"threw out his"|"stopped seeing his"|"gone off"|"dropped all his"|"dropped all her"|"stopped playing"|"stopped music"|"up all night with"|"videos about"|"new beliefs"|"new ideas"|"lectures his"|"tells his sister"|"tells his mother"|"list of"|"manifesto"|"hates"|"says they deserve"|"looked up flights"|"plane times"|"one way"|"turkey on his"|"wants to fight"|"wants to join"|"brothers online"|"people online"|"group online"|"a server"|discord|telegram
say     "made clean"|"be clean"|"being clean"|"made pure"|"become a woman"|"becoming a woman"|"proper girl"|"party for her"|"asked if it hurts"
needs   mum|dad|sister|brother|gran|nan|aunt|school|college|family|girl|boy|lad in note
unless  "gone off milk"|"gone off food"|"off his feed"|smoking|"gone off his"|"list of meds"|"list of medications"|shingles|wine|sprouts|chemo|alopecia|nits|gaming|keto|"a list of" in sentence
unless  @sg-at-ease in note
yes     Mum says he [tells his sister] what to wear.
yes     Gran says she'll be [made clean] over the summer.
no      Gone off food since chemo, mum cooking.
no      Brought a list of meds, mum orders them.
