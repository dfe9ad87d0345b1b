# Drink and drugs told without the name of the trouble
rule    drink-measured
does    prompt ask sure
why     Tells of drinking by amount and habit.
basis   rule 1 (ask); lexicon team 2026-11-22
say     ~num|one|two|three|four|five|six|seven|eight|ten|couple ..1 @drink-any ..5 @each-day|before|"school run"; find|finds|found|finding ..4 miniatures|empties|"empty bottles"|"bottles of"|"cans of"|vodka|whisky|gin|wine|sherry ..5 in|under|behind; hands|shakes|shaking|sweats|wobble ..6 sorted|settle|settles|steady|steadied|gone|stop|stops|better|eased ..5 can|drink|vodka|one|first|cider; "drinking again"|"back drinking"|"back on the drink"|"started drinking"|"on the drink again"|"drinking more than ever"|"over the limit"|"twice the limit"|"three times the limit"|"3x over"|"3x limit"|"3x the limit"|"banned for drink"; pour|pours|poured|tip|tips|tipped ..3 "down the sink"|"down the drain"|"down the toilet"|"down the loo" ..8 more|again|delivered|shop|next|hidden|another; ~num|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|couple|several|few|another ..2 @drink-vessel ..2 @drink-any ..4 @each-day; @drink-vessel ..1 @drink-brand ..4 @each-day|~num|empty|under|in; ~num|a|two|half ..1 bottle|litre|box|crate of|"o'" ..2 @drink-any ..4 @each-day; reek|reeks|reeking|stink|stinks|stank|smell|smells|smelling|smelt ..3 @drink-any|drink|booze|alcohol; breath ..3 drink|alcohol|booze|vodka|wine; drinks|drinking|drank|drink|swigs|swigging|sips|sipping|necks|necking|downs ..3 @drink-any ..4 @each-day|hidden|secretly|mug|flask|thermos|bottle
say     @drink-any ..3 in|from|behind|under|inside ..3 @hide-place|sink|"hot-water bottle"|"hot water bottle"|mug|coffee|kettle|pram|pillow|"kids' beaker"|desk|van|cab|lunchbox; bottles|empties|cans|flask ..3 under|behind|in|inside|beneath ..2 @hide-place|sink|van|cab|desk|bed|bath_panel|mattress|coat; flask|bottle|can|nip|livener|drink|one ..4 for the wobble|shakes|shake|tremor|nerves|morning; flask ..5 wobble|shakes|livener|10am|9am; can't|cannot|unable ..3 stop after one|two; "one's never enough"|"one is never enough"|"no off switch"|"till it's gone"|"until it's gone"|"until the bottle's gone"|"drinks till he drops"|"drinks until"|"wakes up shaking"|"wakes shaking"|"shakes before"|"shakes till"|"shakes until"|"retches every morning"|"dry heaves in the morning"|"needs one to"|"can't sleep without a drink"|"can't face work without"|"wine witch"|"mummy juice"|"wine o'clock"|"pre-loading"|"lost weekends"|"blackouts most"|"can't remember getting home"|"doesn't remember putting the kids"
say     "told not to stop dead"; drink|drug|drugs|alcohol team|worker|service|clinic|nurse|keyworker; AA|NA|CA meeting|meetings|sponsor|chip|book|group|fellowship|step|steps; AA|NA|CA in ..1 wallet; sponsor|chip|fellowship ..4 AA|NA|wallet|months|sober|clean|year; slip|slipped|lapse|lapsed|relapse|relapsed|wobble ..4 last|night|tues|weekend|drink|wine|can|tabs; ~num days|weeks|months|years|/12 ..1 sober|dry|clean|abstinent
unless  water|milk|formula|juice|tea_bags|horlicks|speed|speeding|mph|fluids|bp|lucozade|baby|feed|infant|allergy|shampoo|coke_zero|diet|pop|perfume|ointment|sun|gel|chlorhexidine|cordial|energy|monster|electrolyte|b1_deficiency|hyperemesis|refeeding|beriberi|bariatric|vitamins|units_only|car|aa_battery|breakdown|battery|batteries|asthma|inhaler|smoking|cigarettes|cycle|sore|skin|rash|hair|vinegar|cook|cooking|disc|prolapse|nappy|potty|continence|bowel in sentence
yes     [Four cans of Stella a night], more at weekends.
yes     [Reeking of whisky] at the desk.
yes     [Gin in the kettle], son found it.
yes     Goes to [AA meetings], two years sober.
no      Two bottles of milk a night.
no      Slipped disc last week.
no      Pint of water before bed.

rule    drug-habit
does    prompt ask sure
why     Tells of using, buying or selling drugs.
basis   rule 1 (ask); lexicon team 2026-11-22
say     a|one|two|odd|few|"the odd"|couple line|lines ..2 on|at|every|most|of ..2 friday|fridays|weekend|weekends|saturday|party|coke|white|night; smoke|smokes|smoking|smoked|through|grows|buys ..4 quarter|eighth|"half oz"|ounce ..2 week|wk|fortnight|day|month; buy|buys|buying|bought|score|scores|scoring|sell|sells|selling|sold ..2 "blues"|"gear"|"brown"|"weed"|"ket"|"coke"|"vallies"|"pregabs"|"xannies"|"crack"|"pills"|"spice" ..4 off|from|at|street|station|lad|dealer|day|week; steroids|"test"|"tren"|"the juice"|"growth hormone" ..3 from|at|off|in ..1 gym|mate|lad|website|online|locker; needle|needles|syringe|syringes|spike|"works" ..1 in|on|under|up ..1 his|her|the? foot|arm|groin|neck|sock|pocket|bed|bathroom|mattress|sleeve; snort|snorts|snorting|snorted|hoover|hoovering|hoovered|sniffing|sniffs|sniffed|smokes|smoked|smoking|inject|injects|injecting|jagging|"addicted to"|"hooked on"|scoring|scores|dealing|deals|popping|dropped|dropping ..3 @drug-name; use|uses|using|used|take|takes|taking|took|buy|buys|buying|do|does|doing|"on"|"back on"|tried|grows|growing ..2 "brown"|"gear"|"smack"|"skag"|"weed"|"ket"|"coke"|"crack"|"spice"|"mamba"|"mandy"|"vallies"|"street vallies"|"blues"|"pregabs"|"pregab"|"xannies"|"xanax"|"meth"|"speed"|"mcat"|"tina"|"edibles"|"shrooms"|"lean"|"nos"|"balloons" ..5 @drug-often; "ket"|"coke"|"weed"|"mandy"|"vallies"|"pregabs"|"xannies"|"mcat"|"crack"|"brown"|"spice"|"skunk" ..4 weekends|"only weekends"|"most days"|"every day"|daily|"to keep warm"|mostly|gram|line|lines|habit|user|dealer|tick; hoover|hoovering|hoovered|snorting|racking ..4 gram|grams|g|line|lines; a|two|couple "g" ..3 night|day|weekend|thurs|fri|sat|week|or; crack|heroin|drug|drugs|cannabis|cocaine entry|code|coded|history|past|days; smoke|smokes|vape|puff ..6 shut_up|"to sleep"|"quiet my head"|"quieten my head"|"get my head"|"take the edge"|"switch my head"|"calm my head"|"for my nerves"|"for the pain"|"to eat"; i use to|brown|daily|gear|again|alone; i use ..4 keep_warm|cope|sleep|brown
say     uds|udt|"urine tox"|"tox screen"|"drug test"|"drugs test"|"hair test"|"mouth swab" ..8 "+"|"+ve"|pos|positive|failed|benzo|opiates|opiate|coke|cocaine|thc|neg|negative; failed|fail|sacked ..3 drug|drugs test; tin|gel|patch|patches|foil ..4 scraped|sucks|sucked|chewed|licked|smoked|burnt|scorched; suck|sucks|sucked|chew|chews|chewed|lick|smoke|smokes|scrape|scrapes ..3 patch|patches|fentanyl|gel|them; "on tick"|"owes the dealer"|"owes dealers"|"drug money"|"cuckooed"|"trap house"|"trapping"|"the plug"|"burner phone"|"ping"|"re-up"|"plugging"|"bagging up"; tens|strips|blister|"street" of|off ..2 vallies|blues|"xanax"|benzos|diazepam|pregabs; "frank" local|number|website|leaflet; lied|lie|fibbed|"not truthful" ..3 form|questionnaire|medical ..8 drug|drugs|drink|smoke|line|use; form i|he|she lied
unless  allergy|anaesthetic|theatre|dental|patio|garden|hay|salad|cigarettes|tobacco|nicotine|rice|bread|eye|eyes|hair|sugar|driving|camera|urodynamics|sausage|toddler|glue_ear|recycling|car|bike|carpet|dust|vacuum|dyson|pollen|perfume|vicks|decongestant|salmon|fish|chest_rub|beer|rock_climbing|zero|diet|inhaler|pipe_tobacco|rolls|"20/day"|"10/day"|cough|patch_test|nappy|teething|toys|thumb|sweets|ice|lolly|party_balloons in sentence
yes     [Hoovering two grams] most weekends.
yes     [Smokes weed] out the window.
yes     [UDS opiates] positive.
yes     Son [sucks the patches], tin scraped.
no      Hoovering the stairs brings on chest pain.
no      Smokes 10/day, trying to stop.
no      UDS for the urodynamics file.

rule    supply-sought
does    prompt ask sign
why     Asks for or loses more of a medicine that is misused than expected.
basis   rule 1 (ask); lexicon team 2026-11-22
say     @controlled-drug ..6 @lost-supply; @lost-supply ..6 @controlled-drug; want|wants|wanted|demand|demands|demanded|insists|asks|asked ..3 @controlled-drug ..4 more|early|again|increase|by|name; @controlled-drug ..3 not_touching|"in his bag"|"not his"|"not hers"|"without a script"
unless  allergy|holiday|abroad|madeira|away|weight|sick|pharmacy_shortage|shortage|stock|palliative|hospice|gel|nicotine|hrt|evorel in sentence
yes     Buys heroin. [Lost his pregabalin] again.
yes     Uses daily. [Diazepam left on the bus].
no      Codeine made her sick, lost weight.
no      Patches lost to the shortage, HRT swapped.

rule    drink-or-drug-trace
does    prompt ask sign
why     A sign often left by drink or drugs.
basis   rule 1 (ask); lexicon team 2026-11-22
say     nosebleeds|"nose bleeds"|sweats|shakes|jittery|paranoid|wired|comedown|"up all night"|"not slept since" ..4 weekend|sweats|gram|missed|party|monday|mondays|"the g"; missed ..4 christening|wedding|funeral|"sports day"|shift|work ..3 in_it|hungover|"on it"|"after a"; crash|crashed|crashing ..3 car|van|scooter|"mobility scooter"|bike|"school run"; "found slumped"|"asleep at the wheel"|"asleep on the toilet"|"fell off the kerb"|"down the steps"|"hands shake"|"can't hold a cup"|"sweating in the chair"|"dilated pupils"|"pupils like"|"glassy eyed"|"slurred on the phone"|"slurring on the phone"|"money missing"|"tins of spray"|"burn holes"|"little burns on"|"fingers burnt"|"orange fingers"|"teeth gone"|"picks at skin"|"grinding his jaw"|"jaw going"
unless  parkinson|stroke|baby|toddler|asthma|hip|migraine|menopause|flush|flushes|fever|tb|lymphoma in sentence
yes     Vodka in the cistern. [Crashed the car] Monday.
yes     Snorting coke. [Pupils like] saucers.
no      Hot sweats of the menopause.
no      Baby jittery, not slept since Monday.
