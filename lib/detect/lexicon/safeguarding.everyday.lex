# Children and grown people at risk, told in everyday words
rule    sg-unlooked-after
does    prompt hide sure
ages    0-15
why     A child seems not to be looked after.
basis   rule 7 (neglect); lexicon team 2026-11-22
say     nappy|nappies|pad|pull-up|clothes|vest|sheets|bedding|bottle|bottles ..2 "not changed"|"unchanged since"|
            "since yesterday"|"from yesterday"|"for two days"|"all day"|"dried on"|curdled|mouldy|sour
say     gets|get|got|wakes|takes|puts|feeds|dresses|walks ..1 himself|herself|themselves and ..2 sister|brother|baby|
            twins
say     hid|hides|hidden|put|puts|stuffed|stuffs|took|takes|slipped|pocketed|pockets|asks|asked|stole|steals|scavenges|
            finished|ate ..4 biscuits|biscuit|crisps|bread|food|fruit|toast|sandwich|crusts|lunch|lunches|bin ..4 sock|
            socks|sleeve|bag|pocket|pockets|later|"for later"|bin|bins|brother|sister|"other children's"|hungry
say     sleeps|sleep|slept|sleeping ..3 mattress|sofa|floor|carpet|cot|bed ..2 with|on ..1 the? dog|dogs|floor|cat|
            "bare mattress"|"no sheet"|"no sheets"|urine|wet
say     teeth|tooth ..1 black|rotten|rotted|brown|stumps|decayed|"all gone" ..3 no|never|not|lice|dentist|bottle|at
say     "not brought"|"was not brought"|"wasn't brought"|WNB ..4 again|third|fourth|~num|three|four|five|six|
            appointments|appts|clinics|letters|phone
say     curtains|blinds closed|drawn ..6 nobody|"no answer"|"no one"|knocked|door|phone
say     alone|"by himself"|"by herself"|"on his own"|"on her own" ..3 overnight|"all night"|"all weekend"|
            "till midnight"|"after dark"|"with baby"
say     mum|mummy|mother|dad|daddy|father|parent ..2 asleep|sleeps|sleeping|"in bed"|"won't wake"|"wouldn't wake"|
            "didn't wake"|unrousable|"on the floor"|"on the sofa" ..4 most|"all day"|days|mondays|afternoon|door|wake|
            school|floor|answered|tea|when
unless  teething|jaundice|"sleep training"|"co-sleeping"|camping|"sleep clinic"|enuresis|alarm|"night shift"|
            "on nights"|nights|migraine|flu|caesarean|proud|confident|independent|reward|chart|"sleep diary"|autism|
            "pica" in sentence
yes     given M 7: [Gets himself and his sister] up, no breakfast.
yes     given F 4: [Nappy unchanged since] last night.
no      given M 7: Gets himself dressed, proud, reward chart.
no      given F 4: Mum asleep, on nights, dad brought her.

rule    sg-drawn-in
does    prompt hide sure
ages    9-19
why     A young person may be groomed or used by somebody older.
basis   rule 7 (exploitation); lexicon team 2026-11-22
say     boyfriend|"bf"|partner|"her friend"|"his friend"|man|bloke|guy|"this man" ..2 is|aged|about|of|in ..1 his|about|
            around? ..1 "22"|"23"|"24"|"25"|"26"|"27"|"28"|"29"|"30"|"31"|"32"|"33"|"34"|"35"|"36"|"38"|"40"|"41"|"42"|
            "45"|"50"|thirties|forties|twenties|fifties
say     picked_up|collected|"drops her"|"drops him"|met ..4 by|from ..3 man|bloke|older|men|car|cars|lads ..6 cousin|
            uncle|"won't say"|different|doesn't|never|name|nobody
say     missing|"stayed out"|gone|absconded ..3 overnight|twice|nights|again|times|days ..6 cash|money|phone|trainers|
            gifts|taxi|hotel|came|clothes
say     carrying|carries|holding|holds|delivering|delivers|dropping|minding|running|takes ..2 bag|bags|package|packages|
            parcel|parcels|phone|phones|things|stuff|"a package" ..2 for|to ..2 older|lads|boys|elders|man|men|mates|
            them|coast|train|someone|"the house"
say     new|expensive|another|second ..1 phone|phones|trainers|coat|jacket|vape|clothes|nails|bag|
            tracksuit ..6 "won't say"|"wouldn't say"|"can't say"|"doesn't know who"|"from a friend"|unexplained|
            "who bought"|"who from"|"no job"|"man"|"older"
say     buys|bought|gives|gave|sends ..1 her|him ..1 vape|vapes|vodka|weed|phone|trainers|nails|drink|alcohol|
            cigarettes ..6 man|older|boyfriend|"34"|online|friend
unless  teacher|coach|foster|"social worker"|grandad|uncle's_wedding|birthday|christmas|paper_round|brother|dad|mum|
            "saturday job" in clause
unless  "boyfriend of"|"mum's boyfriend"|"mum's partner" in clause
yes     given F 15: [Boyfriend is 31], met online.
yes     given M 15: [Minding packages for older] lads.
no      given F 15: Mum's boyfriend is 31.
no      given M 15: Second phone from his dad, Christmas.

rule    sg-cutting
does    prompt hide sure
ages    0-25
why     The note hints at genital cutting or its preparation.
basis   rule 7 (FGM, mandatory report); lexicon team 2026-11-22
say     becomes|become|becoming|make|makes|made ..2 "a woman"|"a proper woman"|"a real woman" ..8 auntie|aunt|summer|
            party|ceremony|holiday|gran|grandmother|village|home
say     auntie|aunt|grandmother|gran|village|summer|holiday|trip|ceremony|party ..8 becomes|become|becoming|make|makes|
            made ..2 "a woman"|"a proper woman"|clean|"the cut"
say     special|"the girls'"|girls|women's ceremony|party|cutting|celebration ..6 abroad|summer|village|gambia|somalia|
            sudan|sierra|mali|guinea|egypt|kenya|home|auntie
unless  quinceanera|bat_mitzvah|communion|confirmation|period_party|wedding in sentence
yes     given F 8: Trip to her auntie in July, a [party to become a woman].
yes     given F 9: Ceremony in the [village to make her a woman].
no      given F 8: Communion party at her auntie's in the summer.
no      given F 20: Auntie's party, then summer school.

rule    sg-old-and-used
does    prompt hide sure
ages    18-120
why     A dependent person's money, home or care may be misused.
basis   rule 7 (adult at risk); lexicon team 2026-11-22
say     nephew|niece|son|daughter|grandson|granddaughter|neighbour|carer|cleaner|lodger|friend|"new friend"|builder|man|
            lady ..2 got|had|made ..1 him|her|them to? ..1 sign|signed|transfer|"sign over"
say     sign|signs|signed|signing ..2 something|papers|paper|forms|form|it|cheque|cheques|will|deeds ..4 "didn't read"|
            "hadn't read"|"couldn't read"|"not read"|"can't remember"|"doesn't remember"|"without reading"|
            "didn't understand"
say     changed|changes|new ..1 the? locks|lock|keys|keysafe ..4 carers|nurses|nurse|family|daughter|son|sister|on
say     money|cash|savings|pension|jewellery|rings|ornaments ..2 going|gone|missing|disappearing|vanishing|
            "goes missing" ..6 since|when|new|carer|cleaner|lodger|friend|grandson|nephew|account|purse
say     does|do|doing|gets|fetches|handles ..2 shopping|shop|money|pension ..2 with|on ..1 her|his card ..8 no|nothing|
            empty|bare|hungry|thin
say     moved|moves ..2 in|his|her|their ..2 girlfriend|friend|friends|mates|boyfriend|family|lads|dog ..8 downstairs|
            sofa|chair|kitchen|floor|"own bed"|"his room"|"her room"|rent
say     "drink"|"drinks"|"spend"|"spends"|"take"|"takes"|"borrow"|"borrows" ..2 his|her|all|the ..1 benefits|pip|
            pension|giro|money|wages
say     drinks|spends|takes ..1 his|her benefits|pip|pension|money ..3 on|every|each|thursday|friday|payday
say     tied|strapped|belted|tucked|penned|wedged|shut|locked|bolted ..2 in|into|to|down ..2 chair|bed|room|recliner|
            commode|bathroom ..6 fall|wander|settle|quiet|out|busy|sheet|safe|nights
say     same ..1 clothes|pad|nightie|pyjamas|cardigan|shirt ..2 as ..3 visit|visits|week|time|tuesday|monday|friday|
            thursday|wednesday|before
say     heating|"no heating"|fridge|cupboards|electric|gas|hob ..1 off|empty|bare|"cut off"|broken|"sour milk" ..4 milk|
            food|clothes|bed|blanket|coat|cold|mould|visit
say     carer|"care worker"|staff|"night staff"|daughter|son|"daughter-in-law" ..1 shouts|shouted|slaps|slapped|drags|
            dragged|handles|handled|yanks|yanked|forces|forced|rough|roughly|swears|swore|mocks ..2 at|her|him|with|she|
            feeding
unless  appointee|"power of attorney"|lpa|deputy|solicitor|insurance|"with consent"|"at her request"|"at his request"|
            dosette|will_writer|hoist|wheelchair_strap|seatbelt|"lap belt"|thankful|grateful|"bed rails"|burglary|
            refurbishment|refurbished|decorator|landlord|hospital|theatre|joked|moving_home in sentence
yes     given M 70: [Nephew got him to sign] the deeds.
yes     given F 79: [Same clothes as three visits] ago, no food.
no      given M 70: Daughter, his deputy, got him to sign the form.
no      given F 79: Same dressing as last week, works well.

rule    sg-held-at-work
does    prompt hide sure
ages    12-75
why     The work told of is unfree: papers held, debts worked off, watched or unpaid.
basis   rule 7 (modern slavery); lexicon team 2026-11-22
say     boss|manager|agent|owner|gangmaster|driver|landlord|uncle|auntie|couple|family|man|they ..2 hold|holds|keep|
            keeps|kept|has|have|took|taken ..2 passport|passports|papers|documents|brp|id|"bank card"|cards|wages|phone
say     owe|owes|owed|debt|"working off"|"paying off"|"pays off" ..4 journey|travel|flight|ticket|crossing|boat|visa|
            rent|bed|lorry|food|passage
say     paid|pays|pay|given ..2 in|with|only ..1 food|meals|bed|cigarettes|board|"pocket money"|nothing|vodka ..3 work|
            works|shifts|hours|for|and|only
say     works|work|working|cleans|cooks|picks ..3 "seven days"|"every day"|"all hours"|"16 hours"|"fifteen hours"|
            "sixteen hours"|"day and night"|"no days off"|"no day off"|unpaid|"without pay"|"not paid" ..8 driver|waits|
            boss|english|journey|sleeps|passport|food|cousins|house|agent|door|car
say     men|women|girls|people|workers|lads ..2 in|to|share|sharing ..2 room|rooms|van|caravan|shed|house ..6 boss|
            passports|wages|paid|shifts|agent|farm|factory|locked
unless  nhs|union|hmrc|visa_office|embassy|student|barracks|army|navy|festival|self-employed|"own business"|renew|
            renewal|mortgage|"student loan" in sentence
yes     given M 45: [Boss keeps their passports].
yes     given F 23: Still [owes for the crossing], works nights.
no      given M 45: Embassy has his passport for renewal.
no      given F 23: Owes for her student loan, travel refunded.

rule    sg-child-tells
does    prompt hide likely
ages    2-17
why     What a child says, draws or does hints at harm.
basis   rule 7; lexicon team 2026-11-22
say     game|games|secret|secrets|tickle|tickles|special|"our secret" ..4 grandad|grandpa|uncle|stepdad|dad|daddy|coach|
            cousin|brother|lodger|babysitter|nobody|"don't tell"|"not to tell"|"mustn't tell"
say     grandad|grandad's|grandpa|uncle|stepdad|daddy|coach|cousin|lodger|babysitter ..3 game|games|secret|secrets|
            "special game"|"tickling game"
say     wets|wetting|soils|soiling|nightmares|screams|"won't sleep"|clings|clingy|mute|cries|"stopped eating"|
            regressed ..3 since ..4 contact|weekend|weekends|dad|dad's|stepdad|boyfriend|moved|visits|overnight|lodger|
            "stays"
say     bruise|bruises|marks ..2 both|on|to|behind|inside ..2 ears|ear|cheek|cheeks|buttocks|bottom|neck|back|thighs|
            "upper arms"
say     third|fourth|fifth|another|3rd|4th a&e|"ed"|ae|hospital|"minor injuries" ..1 visit|attendance|trip|
            this ..6 story|stories|different|year|month|explanation|parents
say     different|two|changing|changed story|stories|account|accounts|version|versions ..4 each|from|parent|parents|mum|
            dad|time|told
say     won't|"doesn't want to"|"refuses to"|scared|frightened|terrified ..2 be|go|left|to|of ..2 alone|home|contact|
            him|dad's|stepdad|uncle|upstairs|bath
unless  board_game|video_game|minecraft|fortnite|xbox|playstation|surprise|birthday|"magic trick"|recipe|mongolian|
            "blue spot"|football|trampoline|scooter|bike|school_run|dark|dogs|needles|jab|dentist|monsters|
            nursery_settling|"starting school"|reception|"secret santa" in sentence
yes     given F 9: Says [grandad's game is a secret].
yes     given M 9: [Wets since weekends] with dad began.
no      given F 9: Won a board game, grandad's secret trick.
no      given M 9: Scared of the dark, won't be alone upstairs.

rule    sg-hate-told
does    prompt hide sure
ages    10-40
why     Talk of violence for a cause, or of who deserves it.
basis   rule 7 (Prevent); lexicon team 2026-11-22
say     deserve|deserves|deserved ..3 coming|die|death|killed|shot|punishing|punished|burn|it
say     brothers|soldiers|fighters|martyrs|caliphate|"race war"|"the cause"|"day of"|"great replacement"|"the kuffar"|
            infidels ..4 overseas|abroad|join|syria|coming|die|fight|paradise|ready|rise
say     videos|forum|forums|channel|telegram|manifesto|discord ..5 beheading|bomb|bombs|shooting|shooters|attack|
            attacks|martyr|race|jihad|incel|militia
unless  holiday|award|praise|promotion|rest|medal|chocolate|gaming|history_project|essay|sermon|navy|army|raf|
            marines in sentence
yes     given M 17: Says the teacher [deserves what is coming].
yes     given M 16: [Brothers overseas ready to die], talks of it.
no      given M 17: Deserves his award, well done.
no      given M 16: Brothers overseas in the navy.

rule    sg-roofless
does    prompt hide sure
ages    15-30
why     A young person without a safe home, or housed for something in return.
basis   rule 7; lexicon team 2026-11-22
say     sofa|sofas ..1 to|surfing|"to sofa" ..3 sofa|since|care|mates|friends|now
say     "mate to mate"|"sofa to sofa"|"sofa surfing"|"sofa-surfing"|"sofa surfs"
say     room|bed|sofa|roof|place ..3 for ..1 favours|favour|sex|company|"being nice"|something|"a favour"
say     care|"foster care"|placement|hostel ..1 till|until|ended|stopped|finished|"broke down" ..3 "18"|eighteen|"16"|
            birthday|then|and
unless  "care plan"|"end of life"|exchange_student|airbnb|"hotel" in sentence
yes     given F 20: [Sofa to sofa since] she left care.
yes     given F 19: Older man gives her a [room for favours].
no      given F 20: Bought a sofa for the new sofa room.
no      given F 19: Room for her exchange student.
