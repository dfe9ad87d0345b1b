# The law told by what it looks and feels like, without its words

rule    paying-back
does    prompt ask likely
why     Unpaid work, a curfew box, a ban on places or a supervised visit shows an order of the court.
basis   rule 19; lexicon team 2026-11-22
say     litter|"litter pick"|"litter picking"|painting|strimming|weeding|verges|graffiti|"charity shop"|gardening|
            orange|"hi-vis"|"hi vis"|bib ..8 "his hours"|"her hours"|"my hours"|"hours to do"|"hours left"|
            "hundred hours"|"till he's done"|"till she's done"|"until he's done"|misses|missed|"made to"|supervisor|
            "sign in"|"back in front"|"back before"|"sent back"|unpaid
say     misses|miss|missed ..2 one|two|another|it ..4 back ..2 up|before|in_front|inside|to ..3 steps|bench|judge|
            magistrate|court|prison|jail
say     strap|bracelet|anklet|"thing on" ..2 rubs|rub|leg|ankle|digs|chafes ..8 seven|charge|charging|beeps|box|company|
            curfew|court
say     strap|bracelet|anklet ..4 rubs|rubbing|chafes|digs
say     mustn't|can't|cannot|"not allowed"|"not permitted"|banned|barred|"not to" ..2 come|go|be|walk|pass|live|
            travel? ..2 past|near|by|within|into|in|through the|any|her|his|a? ..2 school|schools|park|playground|
            nursery|pool|"town centre"|"her road"|"her street"|"the street"|"the estate"
say     "in charge of him"|"woman in charge of"|"my worker says"|"sees him weekly"
unless  tennis|club|booking|"youth hostel"|volunteer|volunteers|"park run"|parkrun|festival|roadworks|wheelchair|pain|
            asthma|pollen|dog|puppy|diversion|catheter|fracture|watch|bra|sandal|cast|boot|cpap|oxygen|telecare|pendant|
            "heart monitor"|holter|school_run|bus|"sign language"|parking|immunosuppressed|covid|shift|
            nursery_closed in sentence
unless  @le-job in note
yes     given M 22: [Verges again, hours left] to finish by May.
yes     given M 30: [Not allowed past the school], takes the canal.
no      given M 22: Volunteers to pick litter.
no      given F 30: Can't walk past the school with her knee pain.

rule    raided
does    prompt ask sure
why     Somebody came to search, ask or carry off things, or told the person not to go away.
basis   rules 5 and 19; lexicon team 2026-11-22
say     came|come|arrived|knocked|turned_up at|"the door at" four|five|six|seven|4|5|6|7|4am|5am|6am|dawn|
            ~time ..12 computer|computers|laptop|laptops|phones|tablet|tablets|warrant|boots|handcuffs|search|bagged
say     "took away"|"took every"|"took both"|"took all"|"went off with"|"left with"|seized|bagged|"carried off"|
            "carted off"|"still have" ..3 computer|computers|laptop|laptops|phone|phones|"hard drive"|"hard drives"|
            consoles|devices|xbox|ipad
say     brief|solicitor|lawyer ..3 say|says|said|told|advised|reckons ..4 "no comment"|"say nothing"|"keep quiet"|
            "keep away"|plead|"own up"|"not to talk"
say     clipped|hit|knocked|knocked_down|knocked_over|ran_over|struck ..4 lad|man|woman|cyclist|someone|somebody|
            pushbike|bike|child|girl|boy|pedestrian|kid ..6 "kept going"|"drove off"|"didn't stop"|"did not stop"|
            "carried on"|"drove on"|"drove away"|"never stopped"
say     "not to leave the county"|"surrendered his passport"|"surrender his passport"|"passport taken by";
        "nothing to answer"|"released without charge"|"nfa'd";
        "went no comment"|"no comment to all"|"no comment interview"|"gave no comment";
        "nobody's knocked"|"no one's knocked"
unless  bin|recycling|cleaners|police_dog_home|hedge|kerb|repair|recycl|removal|sofa|burglar|burglars|stolen|upgrade|
            "church roof"|laying|"blood pressure"|bp|"ear"|hearing|watch|marathon|briefs in sentence
unless  @le-job in note
yes     given M 40: [Came at five and left with two laptops], neighbours out.
yes     given M 28: [Knocked a lad off his bike and didn't stop].
no      given M 40: Repair man took the computer.
no      given M 28: Clipped the kerb and kept going.

rule    inside-life
does    prompt ask likely
why     Words of life in prison, of visits there, or of just having left.
basis   rule 19; lexicon team 2026-11-22
say     "six o'clock count"|"roll count"|"roll check"|"the count"|"bang-up"|"bang up"|padmate|"pad mate"|"pad-mate"|
            cellmate|"cell mate"|"on the twos"|"on the threes"|"second landing"|"third landing"|"landing officer"|
            "exercise yard"|"vape capsules"|"canteen sheet"|"in the block"|"down the block"|"on the numbers"|
            "vulnerable prisoner"|vpu|"the vp wing"
say     can't|cannot|"not allowed to"|no touch|touching|hug|hugging ..4 search|searched|glass|table|hour|visit|visits
say     "from the gate"|"gate money"|"clear bag"|"clear plastic bag"|"prison bag"|"discharge grant"
say     "behind glass"|"through the glass"|"through glass"|"search the nappy"|"searched the nappy"|"searched the pram"|
            "searched going in"|"drug dog"|"sniffer dog"|"visits hall"|"visiting hall"|"visit hall"|"family visit day"|
            "prison van"|"the sweatbox"
unless  "blood count"|"platelet count"|"cell count"|count_n|"white count"|"sperm count"|gcse|gcses|goals|points|
            tattoo_parlour|shop|zoo|snake|aquarium|"loose screws"|"screws in"|orthopaedic|fixation|plate|screws_out|
            rigs|navy|army|ferry|rowing|boarding|starting|tickets in sentence
unless  @le-job in note
yes     given M 40: Still hears [the count] at dawn.
yes     given F 30: [Can't touch, they searched] the baby.
no      given M 40: Plate and screws in ankle, second plating.
no      given F 30: Can't touch her toes, saw a physio.

rule    came-hidden
does    prompt ask likely
why     A crossing, a hotel, a card or a wait shows that leave to stay is not settled.
basis   rule 19; lexicon team 2026-11-22
say     tarpaulin|lorry|truck|container|trailer|refrigerated|boat|dinghy|raft|"life jacket"|"life vest" ..10 @crossing
say     came|here|arrived|entered|came_over ..1 on ..1 a|the? student|visitor|tourist|holiday|work|spouse|fiance|
            seasonal one|visa|permit|stamp ..10 stayed|"stayed on"|shut|ended|"ran out"|expired|lapsed|overstayed|
            "never left"|finished
unless  festival|hotel_all_inclusive|"all inclusive"|holiday|ward|hospital|books|festival|conference|ski|stag|hen|
            cruise|regatta|coach|school_trip|"coach trip"|lorry_driver|"lorry driver"|hgv|haulier|removal|team|
            "lost property"|fishing|sailing|work_trip|deed_poll|gender|trans|marriage|married in sentence
unless  @le-job in note
yes     given M 20: [Boat from Dunkirk], brother lost.
yes     given F 30: [Came on the student visa and stayed on].
no      given M 50: Lorry driver, Calais run weekly.
no      given F 30: Came on the student bus.

rule    caught-out
does    prompt ask likely
why     Driving, money or work was lost through an offence, or a panel or regulator deals with it.
basis   rule 19; lexicon team 2026-11-22
say     drive|driving|car|licence|keys ..8 "breath thing"|"breath test"|"blew over"|"over the limit"|breathalyser|
            "the bag"|"the tube"|"roadside test"
say     audit|auditors|auditor|accounts|"head office" ..3 found|find|noticed|spotted|discovered|"picked up" ..4 it|
            money|missing|out|discrepancy|thousands
say     "put it through as"|"put through as"|"fiddled the"|"fiddling the"|"moved money"|"borrowed from work"|
            "from the till"
say     "struck off"|"took his name off the"|"off the register"|"can't practise as"|"cannot practise as"|
            "banned from teaching"|"prohibition order"|"conditions of practice"|"erased by"
say     "not say a name"|"won't name"|"no names"|"not saying who"|"won't sign"|"not sign owt"
say     "skimmed"|"skimming"|"from the till"
unless  panto|band|tribute|repair|dyslexia|retired|gluten|ofsted|clinical_audit|"clinical audit"|"bathroom screen"|
            "computer screen"|sunscreen|"eye test"|"carers register"|smear|"tea towel"|"tea bag"|nebul|peak_flow|
            spirometry|inhaler|poster in sentence
unless  @le-job in note
yes     given M 44: [Car gone since the breath test] at the roundabout.
yes     given F 50: [Auditors found it], she had [put it through as] petrol.
no      given F 50: Clinical audit found recall missing for her smear.
no      given M 44: Drives with a cushion on the seat.
