# Told round about, without a keyword
rule    drink-hidden
does    prompt ask sure
why     Drink is hidden, or its traces are.
basis   4b, sensitive with no keyword; lexicon team 2026-11-21
say     bottle|bottles|vodka|wine|gin|whisky|cans|can|empties|half|flask|drink|it|one|two|them|something|stash ..3 in|behind|under|inside ..1 @hide-place; @hide-place ..4 bottle|bottles|vodka|wine|gin|whisky|cans|empties|flask; "bottle bank"|"empties"|"recycling bin clinks"|"hides the recycling"|"next door's bin"|"next door's recycling"|"neighbour's bin"|"neighbour's recycling"|"not the kerb"|"tips the empties"|"vodka in a water"|"in a water bottle"|"in a coffee cup"|"in a mug so"|"in a teacup"|"topped up with water"|"watered down the"|"marks on the bottle"|"marks the bottles"|"drinks mouthwash"|"drinking mouthwash"|"drinks hand gel"|"drinking hand gel"|"drank the hand gel"|"mints"|"extra strong mints"|"listerine"
unless  milk|formula|baby|water_bottle_for|hot|sample|urine|medicine|calpol|oxygen|insulin|allergy|recycling_job|glass|inhaler|injury|fell|lifting|hernia|peppermint|ibs|dust|asbestos|parcel|spider|cat|mouse|mice|hamster|damp|feed|feeds|fruit|plant|plants|paint_fumes|sleeping|sat|stuck|fall|tools in clause
yes     Found [vodka in the airing cupboard].
yes     [Takes empties to the tip].
no      Baby bottle in the pram.
no      Fell in garage moving a bottle of gas.

rule    drink-first-thing
does    prompt ask sure
why     Drink is needed to start or steady the day.
basis   4b; lexicon team 2026-11-21
say     need|needs|needed|can't|cannot|take|takes|has|have|having|starts|starting|begins ..4 one|drink|can|nip|dram|swig|half|couple|livener|snifter|tot|something|sherry|brandy|vodka|whisky|beer|cider|lager ..3 before|steady|settle|straight|breakfast|"first thing"|"to start"|"to get going"|"to face"|waking|wakes|"of a morning"|"school run"|work|shave|shaving|"gets up"; hands steadier|steady|shake|shaking|tremble ..5 one|drink|livener|nip|first|second; steady|steadies|steadied|settle|settles ..2 hands|nerves ..4 drink|one|nip|can|with; wine|lager|cider|beer|vodka|gin|sherry|whisky|cans|drink|bottle|pint|pints ..3 from|starts|start|starting|by|at|before ..1 waking|breakfast|noon|lunch|lunchtime|"9am"|"10am"|"11am"|"teatime"|dinnertime|"dinner time"|"the school run"|midday|"mid morning"|elevenses|four|five|three|"3pm"|"4pm"; "waits for the shop"|"waiting for the shop"|"outside the offy"|"outside the off licence"|"outside the spar"|"when the shop opens"|"shop opens at"|"off licence opens"|"knows her by name in the"|"can't get going"|"get going of a morning"|"get going without"|"function without a drink"|"face the day without"|"sleep without a drink"|"till the pubs shut"|"till closing every"|"opening time"|"sleeps it off"|"sleeping it off"|"passes out on the sofa"|"passed out on the sofa"|"found asleep on the kitchen floor"|"doesn't remember putting"|"doesn't remember getting home"|"forgets putting the kids"|"loses evenings"|"lost evenings"|"loses whole evenings"|"loses days"
unless  coffee|tea|caffeine|inhaler|stretch|stretching|painkiller|co-codamol|paracetamol|antacid|gaviscon|inhalers|eye|oramorph|nebuliser|salbutamol|glucose|jelly|hypo|thyroxine|walk|shower|wee|meds|tablets|metformin|insulin|levothyroxine|alendronate|crutch|stick|lungs|appointment in clause
yes     [Needs a nip before breakfast to steady] up.
yes     [Wine starts at noon] now.
no      Needs one coffee before work.
no      Takes alendronate before breakfast.

rule    drink-quantity
does    prompt ask sign
why     More drink is told than is safe.
basis   4b; lexicon team 2026-11-21
say     ~num|six|seven|eight|nine|ten|twelve|couple|few|bottle|bottles|half|litre|several|"a bottle"|"two bottles" ..3 pints|cans|bottles|bottle|glasses|measures|doubles|shots|litres|litre|wine|vodka|whisky|gin|rum|brandy|cider|lager|prosecco ..5 night|day|nights|evening|evenings|weeknight|daily|weekends|since|most|every|before|by|a; "turns out to be six"|"turned out to be"|"turns out to be"|"more like ten"|"more like eight"|"nearer ten"|"loses count"|"lost count"|"only a couple he says"|"or ten"|"or so he says"|"or nine"; drinking|drinks|drank|drunk ..3 more|heavily|again|most|every|daily|nightly|alone|steadily|hard|since|himself|herself|like|through; "likes a drink"|"fond of a drink"|"enjoys a drink too"|"a drink problem"|"bit of a drinker"|"a dram or"|"a wee dram"|"tipple"|"the demon drink"|"wine o'clock"|"under the influence"|"worse for wear"|"the worse for drink"|"had a skinful"|"legless"|"plastered"|"hammered"|"three sheets"|"slurring"|"slurred"|"smelt of it"|"smelled of it"|"breath smelt"|"yellow eyes"|"liver numbers"|"liver bloods up again"|"numbers up again"
unless  water|squash|coffee|tea|juice|milk|coke|cola|pepsi|monster|caffeine|fluids|fluid|lucozade|formula|feeds|feed|ensure|fortisip|dioralyte|units|stroke|speech|dysarthria|fast|face|tia|ms|bell|ice|leg_plastered|pop|plaster|lactulose|laxido|squash|hydrate|hydration|hydrated|oz|mls|thickened|straw in clause
yes     Now [ten cans a] night.
yes     [Drinking steadily] since she left.
no      Drinking more water since stones.
no      Speech slurred, FAST positive stroke.

rule    drug-round-about
does    prompt ask sure
why     Taking drugs is told round about.
basis   4b; lexicon team 2026-11-21
say     "off a key"|"off the key"|"off his key"|"a cheeky line"|"cheeky line"|"a line or two"|"couple of lines"|"lines of it"|"up the nose"|"up his nose"|"up her nose"|"powder up"|"a bit of white"|"bit of white"|"bit of powder"|"a bit of powder"|"some powder"|"white powder"|"bump"|"bumps of"|"in the toilets at"|"bags of it"|"little bags"|"baggies"|"wraps"|"burnt foil"|"burnt spoon"|"foil and a"|"spoon and"|"his man"|"his guy"|"her guy"|"the man delivers"|"phones a man"|"texts a man"|"a lad drops"|"lad who drops"|"drops it off"|"up for two days"|"up for three days"|"up for 2 days"|"up for 3 days"|"awake two days"|"two days awake"|"three day bender"|"fri thru mon"|"from fri to mon"|"goes missing from"|"party favours"|"something to keep going"|"something to stay awake"|"to stay up"|"something to land on"|"to come down"|"something to bring him down"|"something to bring her down"|"smokes to sleep"|"smoke to sleep"|"smokes something"|"not just tobacco"|"not only tobacco"|"more than tobacco"|"more than cigarettes"|"funny cigarettes"|"funny tobacco"|"herbal cigarettes"|"wacky baccy"|"rollies with"|"a bit of green"|"some green"|"the green"|"home grown"|"homegrown"|"grow tent"|"polytunnel"|"gummies"|"brownies"|"space cakes"|"a smoke at night"|"smells of it"|"poppy tea"|"kratom"|"chews his patches"|"chewing the patches"|"licks the patches"|"sucks the patches"|"nan's patches"|"gran's patches"|"cough mixture"|"cough syrup"|"codeine linctus"|"linctus"|"slammed"|"slam"|"the g"|"on a timer"|"taking g"|"takes g"|"t and g"|"on the gas"|"gas canisters"|"cream chargers"|"silver canisters"|"silver bullets"|"little silver"|"big bottles of gas"|"big canisters"|"smart whip"|"fast gas"|"the balloons"|"doing balloons"|"balloons every"|"a gram then"|"grams now"|"a gram"|"half a gram"|"wobble in the club"|"legs go from under"|"k-hole"|"k hole"|"in a k"
say     sniff|sniffs|sniffed|sniffing|snort|snorts ..4 days|weekends|gram|uni|club|line|daily|party|work; got|get|gets|gave|gives|buys|bought|off|from ..2 "a lad"|"a mate"|"a bloke"|"someone at work"|"a fella"|"a man"|"a dealer"|discord|telegram|snapchat|"a website"|"the dark web"|"the market"|"the gym" ..4 tablets|pills|powder|bag|something|stuff|sleep|painkillers|patches|strips|needles; tablets|pills|powder|stuff|strips|something|capsules|vials|amps|painkillers|sleepers ..3 off|from ..1 "a lad"|"a mate"|"a bloke"|"someone at work"|"a fella"|"a man"|"a friend at"|discord|telegram|snapchat|"a website"|"the internet"|"the dark web"|"the market"|"the gym"|india|turkey|thailand|"a neighbour"|"her neighbour"|"his neighbour"|"the pub"; "course" ..4 gym|lad|glutes|injects|needles|online; "jabs himself in the glute"|"jabs in the glutes"|"glutes"|"bulking"|"cutting cycle"|"shrinking"|"balls have shrunk"|"testicles have shrunk"|"bring him back"|"to bring him back after"
unless  ikea|physio|exercise|exercises|antibiotics|hairdresser|brownie|guides|badge|goal|kitchen|recipe|cat|car|bike|baby_bump|nappy|bump_to_head|head|forehead|wave|pilates|squat|bridge|herbal_tea|sinus|snorer|smoked_salmon|cleaning|vitamin|supplements|omega|lateral|vulva|laundry|blood_pressure_monitor|gp_online|hay_fever|antihistamine|wraps_round|wrap|bandage|compression|chicken|lip|filler|medication_review|bump|dry_cough|chesty|pulse|roundabout|bowls|gardening|tomato|tomatoes|hay|pollen|pollens|aubergine|cucumbers|itch|itches|nose_bleed_after_picking|palate|throat|stop_smoking|whipping_cream in sentence
yes     Only weekends, [off a key].
yes     Gets [tablets from a lad] at work to sleep.
no      Bought tablets from the chemist for hay fever.
no      Itchy throat in the polytunnel.

rule    clean-time
does    prompt ask sign
why     A time without drink or drugs is told: so is what went before.
basis   4b; lexicon team 2026-11-21
say     "clean since"|"been clean"|"stayed clean"|"staying clean"|"got clean"|"months clean"|"years clean"|"weeks clean"|"days clean"|"months sober"|"years sober"|"days sober"|"months steady"|"years steady"|"eighteen months steady"|"one day at a time"|"not touched it"|"hasn't touched it"|"not touched a drop"|"hasn't touched a drop"|"not had a drop"|"not a drop since"|"hasn't touched anything"|"hasn't used since"|"not used since"|"hasn't had one since"|"none since"|"stopped cold"|"cold turkey"|"just stop dead"|"to stop suddenly"|"his sponsor"|"her sponsor"|"the rooms"|"the fellowship"|"his meetings"|"her meetings"|"goes to meetings"|"goes to his meeting"|"the serenity"|"step five"|"step work"|"slipped up"|"slipped once"|"had a slip"|"had a lapse"|"a relapse"|"fell off"|"back on it"|"back at it"|"she's using"|"he's using"|"using again"|"started again since"|"put in recovery"|"since coming out of rehab"|"since he got out of"
unless  smoking|cigarettes|vape|vaping|nrt|wound|dressing|leg|ulcer|bike|horse|ladder|ms|eczema|asthma|crohn|colitis|depression|meat|sugar|caffeine|dairy|gluten|gaming|work|teams|zoom|roof|wall|step|chair|bed|wheel|stool|scaffold|skateboard|trampoline|bin|lorry|trailer|ocd|catheter|splint|using_a|crutches|frame|stick|rash|symptoms|fits|seizures|pain in sentence
yes     Two [years sober] in May.
yes     [Goes to his meetings] twice weekly.
no      Fell off ladder.
no      Months clean wound, dressing off.

rule    own-supply
does    prompt ask sure
why     Medicines meant for others, or from work, are taken.
basis   4b; lexicon team 2026-11-21
say     "squirted away"|"not witnessed"|"wasn't witnessed"|"ought to be witnessed"|"drawn up and not"|"left over at the end of the list"|"end of the list"|"from the drug trolley"|"from the trolley"|"off the trolley"|"from the cupboard at work"; "from work" ..4 ampoules|vials|fentanyl|morphine|tablets; "from stock"|"the cd cupboard"|"before somebody counts"|"before someone counts"|"vet's cupboard"|"practice cupboard"|"signed out for patients"|"school tablets"|"his school tablets"|"concentration tablets"|"the ones for his concentration"|"for her adhd son's"|"running short for his son"|"running out a week early"|"short each month"|"always short by"|"some missing from"|"gone missing from the"|"tramadol gone"|"gone from the packet"|"patches gone"|"tablets gone"|"3 gone"; take|takes|taking|took|using|has|had|finishing|borrowing ..3 "his mum's"|"her mum's"|"her mother's"|"his mother's"|"her dad's"|"his dad's"|"her late dad's"|"late husband's"|"late wife's"|"late mum's"|"late father's"|"her husband's"|"his wife's"|"her son's"|"her daughter's"|"his nan's"|"her nan's"|"the dog's"|"the cat's"|"the horse's"|"someone else's"|"a friend's"|"her sister's"|"his brother's" ..3 tablets|tabs|pills|patches|morphine|oramorph|diazepam|codeine|tramadol|pregabalin|gabapentin|zopiclone|sleepers|meds|medication|medicine|bottle|inhaler_no
unless  controlled_drug_register_ok|inhaler|antihistamine|cream|paracetamol|spacer|eye|antibiotics|vitamins|lead|walking|pram|statin in clause
yes     Been [taking her husband's tramadol] as well.
yes     What is left at the [end of the list] goes in her bag.
no      Using her mum's spacer.
no      Borrowed a friend's inhaler.
