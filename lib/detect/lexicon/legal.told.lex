# Police, courts, prison and leave to stay, in plain words

rule    plain-sentence
does    prompt ask likely
why     A sentence, a time in prison or a release is told in plain words.
basis   rules 5 and 19; lexicon team 2026-11-22
say     think|thinks ..2 it's|he's|"it is" ..2 rigs|"working away"|abroad|army
say     list for visits; visits list|stopped|banned|hall; visiting list|order
say     escorted|accompanied|brought by ..1 @many|~num ..2 "white shirts"|officers|guards|uniform
say     chain|chains|cuffs on|off ..1 during|throughout|for
say     returned|back to establishment
say     how long ..1 he|she|i|they ..1 gets|get|got|goes|serves
say     told ..3 kids|children|mum|neighbours|school|everyone|family ..2 he's|she's|"he is"|dad's|daddy's ..2 "on the rigs"|"working away"|abroad|"at sea"|offshore|"in spain"|"in hospital"|"in the army"
say     "majesty's pleasure"|"king's pleasure"|"guest of his majesty"|"guest of her majesty"|"bit of time"|"bit of bird"
say     released|"let out"|"came out"|"come out"|out ..3 week's|weeks|days|days' ..2 worth|supply|meds|tablets ..4 carrier|bag|hand
say     been out ~num|a|@many|few ..1 days|weeks|week|month|months|fortnight
say     boy|son|lad|brother|husband|dad|he|nephew|grandson|partner went|gone|going|go|goes down for
say     in|indoors|home by seven|7|eight|8|nine|9|ten ..2 or ..1 they|else|it|box
say     box|unit|machine ..6 thing|strap|band|bracelet ..2 leg|ankle
say     doing|does|do|finish|finishing|"working off" ..1 his|her|my hours ..2 at|in|with|for
say     write|writes|letter|report|writing ..2 to|for the judge|court|magistrates|bench|sheriff
say     brief|solicitor|lawyer|barrister ..1 reckons|thinks|says|expects|hopes ..3 ~num|@many|months|years|suspended|guilty|drop|walk
say     belt and laces|shoelaces; laces ..1 off|taken|took
say     cell|custody hatch|bench|floor|van
say     "she's"|"he's"|asked ..2 to? write ..3 "what it did"|"how it affected"|impact
say     for|at|before|until|after the hearing
say     man|person|one|boy|lad|bloke who ..1 did|attacked|raped|hurt|killed|stabbed ..6 parole|release|released|out|freed|sentenced|bail|charged|court|appeal
say     said|told|gave|evidence ..3 behind|"from behind" ..1 the|a screen|screens|curtain
say     video|live link ..3 court|evidence|trial|witness|prison
unless  "gold chain"|"daisy chain"|necklace|bike|hospital|ward|"hearing aid"|"hearing test"|audiology|ears|tinnitus|full-time|part-time|shift|overtime|covid|isolat|rota|podcast|scooter|boots|"out of hours"|holter|cpap|"blood"|ct|mri|fracture|cast|"out on the" in sentence
unless  @le-job in note
yes     given F 40: Hears Friday [how long he gets].
yes     given M 30: [Been out two weeks], sleeps badly.
no      given M 30: Has been out for two runs.
no      given F 40: After the hearing test, wax.

rule    asked-by-police
does    prompt ask likely
why     Somebody is asked, searched, watched or wanted by police, a regulator or others, or saw a crime.
basis   rules 5 and 19; lexicon team 2026-11-22
say     pick|identify ..2 face|him|man|one ..4 photos|"line-up"|lineup|parade|viper
say     officer|police|detective says|said|told|advised ..4 don't|"not to"|"stay with" ..4 home|alone|out|her|him|anyone
say     find|raise|pay|borrow ..2 grand|thousand|thousands ..3 barrister|solicitor|lawyer|bail|surety
say     passport ..2 taken|surrendered|"handed in"|confiscated|held
say     name|picture|photo|face|address ..2 in ..1 the ..1 paper|papers|echo|gazette|news|mail|argus ..4 for|after|because|over
say     took ..1 the|his|her? doors|floorboards|garden|drains|walls|patio ..2 off|up|apart|looking
say     since|when they|police|officers ..1 knocked|came|raided|"turned up" ..2 at|six|five|dawn|early|house|door
say     they've|"they have"|police|detectives|cid ..1 kept|got|taken|took|have ..2 laptop|phone|computer|laptops|devices|car
say     interviewed|questioned|"spoken to" ..2 twice|again|x2|"three times"|~num ..8 "looking into"|investigating|decision|charge|waiting
say     detective|detectives|inspector|sergeant ..2 rings|visits|calls|phones|texts|comes|updates|wants|says
say     saw|seen|witnessed|watched it|him|them|her ..1 happen|stabbed|attacked|shot|killed ..8 want|"say so"|statement|evidence|court|police
say     moved|rehoused|relocated|hid ..1 her|him|them|us|family because|for|after ..3 saw|said|evidence|statement|told
say     papers|paper|letter|order|court ..4 say|came|keep|stop ..4 can't|cannot|not|away|off ..3 near|street|house|contact|kids|him|her
say     family|circuit|district|"high court" judge; kids'|children's|court guardian ..2 coming|visits|report|says|rang|is
say     taking|took|takes|pocketing|pocketed|stealing ..1 the|from ..1 the? evidence|dinner|charity|petty|club|lottery|church|raffle|till|collection money|cash|fund|funds|takings|box
say     regulator|nmc|gmc|hcpc|gphc|sra|gdc|"body that" ..6 panel|hearing|"in front"|suspended|investigating|before|struck
say     put|moved|transferred|ran ..2 thousand|hundred|money|grand|thousands ..2 through ..3 accounts|account|books|company
say     social|dwp|benefits|council ..3 film|filmed|photos|camera|video|watching|following ..6 ladder|working|lifting|dancing|football
say     fined ..1 again? for|over ..3 telly|tv|speeding|fishing|dropping|truancy|attendance|fare|litter|train|fraud
say     plants|it ..3 loft|cellar|garage|attic|tent|cupboard ..2 "under lights"|lamps|lights|foil|heaters
say     blew ~num|ninety|eighty|seventy|sixty|fifty|forty|double|twice|over
say     off the road ..2 drink|ban|points|court|speeding; points and ..3 ban|"off the road"|course|fine
say     his|her|the|my case is|comes|starts|goes ..2 in|on|next|to|up ..2 january|february|march|april|may|june|july|august|september|october|november|december|court|week|month
say     won't|wouldn't|not ..1 say|saying|tell who|whose|which ..4 knife|"did it"|stabbed|blade|gang|bat|cut|shot
say     "ring it in"|"phone it in"|"call it in"|"have to report it"|"shouted armed"|"armed police"|"shouted police"
say     stung|sprayed|gassed ..3 eyes|face ..8 march|protest|police|officers|demo|riot
say     old|"that old"|historic business|thing|case|stuff|matter ..3 from|at|about ..5 home|school|church|scouts|choir|college ..6 looked|again|reopened|back|police|investigated
unless  nose|peak|pefr|spirometry|revalidation|"clinic letter"|"baby box"|tomatoes|chillies|"grow bag"|seedlings|"match"|"work case"|suitcase|bookcase|"worst case"|burgled|burglary|"in case"|"case study"|"tin of"|appraisal|scooter|insurance|warranty|batter|"hedge fund"|whiplash|referee|library in sentence
unless  @le-job in note
yes     given M 40: Sleep poor [since they came at] dawn.
yes     given F 30: [Detective rings] on Fridays.
yes     given M 50: [Put eight thousand through the books].
no      given M 40: Blew his nose twice.
no      given F 30: Letter came re smear, not due.

rule    plain-stay
does    prompt ask likely
why     The way here, papers, age or leave to stay are told in plain words.
basis   rule 19; lexicon team 2026-11-22
say     years|months|winter|winters ..1 in ..1 the camp|camps|jungle ..6 boat|lorry|kent|dover|then|calais
say     interview|claim ..8 interpreter|dialect|credibility|caseworker|"not believed"
say     sponsor ..4 ended|withdrew|withdrawn|cancelled|revoked|closed|sacked
say     sixty|60 days ..6 visa|sponsor|leave|job
say     come|arrive|travel|bring|smuggle|cross ..6 back|inside|under|underneath of? ..4 lorry|truck|container|trailer|van
say     stay|here|leave|visa|remain ..6 sponsor|sponsors
say     paid ..1 in? cash ..4 keep|hide|avoid ..3 vans|police|officers|immigration|"out of sight"|uniforms
say     put|moved|sent|dispersed|bussed ..1 them|her|him|us on|to ..2 coach|bus|minibus|hotel|barracks ..6 night|notice|hull|"another town"|overnight
say     scars|marks|injuries|wounds ..6 photographed|documented|recorded|listed|drawn ..4 interview|claim|solicitor|lawyer|tribunal|appeal
say     think|say|decide|assess|put ..2 he's|she's|him|her ..2 nineteen|eighteen|twenty|twenty-one|adult|19|18|20|21|23 ..3 he|she says|is|said
say     name|family|village ..3 on ..1 a|the list ..3 home|back|militia|army|taliban|regime
say     stamp|card|papers|permission|time|leave ..1 ran|runs|run out ..3 easter|christmas|march|april|may|june|july|august|september|october|november|january|february|last|in|at
say     "can't go home"|"cannot go home"|"can't go back" ..4 killed|wanted|army|war|taliban|regime|militia|list|prison
unless  scout|scouts|holiday|"job interview"|panel|annual|library|bus|sick|maternity|prescription|credit|gift|stag|ski|sponsored|charity|marathon|"blood sugar"|football|cruise|theatre|holiday|fit_note|"sick note"|rash|moles|postage in sentence
unless  @le-job in note
yes     given M 22: [Came under a lorry] at sixteen.
yes     given F 30: Her [stamp ran out in] May.
no      given F 30: Sick leave ran out in May.
no      given M 22: Scar photographed, wound fine.
