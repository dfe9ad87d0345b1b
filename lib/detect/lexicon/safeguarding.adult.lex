# Adults at risk: money, carers, capacity, trafficking, exploitation, scams, culture and belief

rule    carer-harms
does    prompt hide sure
why     Someone who cares for the patient, or lives with them, has hurt or frightened them.
basis   rules 7 and 17; lexicon team 2026-11-21
frame   who @sg-helper; act hit|slap|punch|kick|"pinches"|"pinched"|"pinching"|shake|shout_at|swear_at|assault|attack|hurt|"rough with"|manhandle|grab|drag|steal|"stole"|threaten|ridicule|mock|giggle|force|"force fed"|restrain|tie|lock|scald|burn
say     carer|carers|staff|agency|"night staff"|nurse|"the girls"|"night girl"|resident|helper|"care worker"|driver|neighbour ..3 rough|"shouted at"|"shouts at"|"shouting at"|"hit her"|"hit him"|"slapped"|"pinched"|"pinching"|"shaking him"|"shaking her"|"shook"|"swore at"|"handled"|"manhandled"|"laughing at"|"giggling"|"filming"|"suspended"|"under investigation"|"dismissed"|"sacked"|"stealing"|"stole"|"took money"|"took her"|"took his"|"asleep on duty"
say     "flinches for one"|"flinched when the carer"|"frightened of the carer"|"frightened of one of"|"scared of the carer"|"scared of staff"|"scared of the night"|"afraid of the night"|"doesn't like the night"|"unexplained bruise"|"unexplained bruises"|"unexplained bruising"|"bruising unexplained"|"carer suspended"|"staff member suspended"|"staff suspended"|"whistleblow"|"whistleblowing"|"whistleblower"|"told to have them all up"|"rough when"|"rough during"|"they are rough"|"not gentle"|"slapped by a resident"|"resident on resident"|"resident to resident"|"gets it if she"|"gets it if he"|"poor care"|"poor standards"|"standards at the home"|"concerns about the home"|"concerns about care home"|"concerns about carers"|"concern about carer"|"overmedicated"|"over-sedated"|"oversedated"|"sedated by"|"kept sedated"
unless  dementia_support|"attacked the staff"|"hit out at staff"|"hit out at carers"|dog|wasp|"shaking with cold"|rigors|"rough diamond" in sentence
yes     given F 88: [Carer slapped] her hand during washing.
yes     given M 79: New [staff rough] with him at night.
no      given M 79: He hit out at carers, UTI treated.
no      given F 88: Carer noticed a rash on her back.

rule    money-taken
does    prompt hide sure
why     Somebody may be taking or steering the money or home of an adult at risk.
basis   rules 7 and 17 (financial abuse); lexicon team 2026-11-21
say     nephew|niece|grandson|granddaughter|son|daughter|neighbour|lodger|carer|friend|"gentleman"|"new friend"|cleaner|~name|stepson|"son-in-law"|"they've"|he|"support worker"|"the lads"|"the boys"|visitors|brother|cousin|"his mates"|"her mates" ..3 "has her card"|"has his card"|"has her bank"|"has his bank"|"got his bank card"|"got her bank card"|"does the money"|"does her money"|"does his money"|"does her banking"|"draws her pension"|"drawing her pension"|"draws his pension"|"drawing his pension"|"collects her pension"|"takes her pension"|"takes his pension"|"takes his benefits"|"takes her pip"|"on pension day"|"leaving with envelopes"|"borrows"|"borrowed"|"been using her card"|"uses her card"|"uses his card"|"withdrawn"|"withdrawing"|"signed the house"|"had her sign"|"has had her sign"|"got her to sign"|"got him to sign"|"made her sign"|"changed her will"|"change her will"|"changed his will"|"put the house"|"put her house"|"sell the house"|"selling her house"|"for sale"|"on the market"|"transferred"|"signed it over"|"second name"|"took 4k"|"took money"|"taking money"|"helping himself"|"helping herself"
say     money|cash|purse|pension|savings|"change jar"|"fags"|jewellery|rings|"bank card"|card|cheque|cheques|"bank statement"|"bank statements"|"the clock"|"the telly"|"big telly"|medication|tramadol|oramorph|patches ..3 missing|"gone missing"|"go missing"|"going missing"|"goes missing"|"go down"|"going down"|disappear|disappeared|disappearing|"has gone"|"unaccounted"|"not accounted"|"never given back"|"not given back"|stolen|"gone from"
say     "hasn't seen a statement"|"never sees a statement"|"doesn't see her statements"|"doesn't like to ask"|"where does it go"|"where does the money go"|"no money for food"|"can't afford food though"|"second name going on"|"joint account with"|"signed something"|"sign something"|"isn't sure what she signed"|"not sure what she signed"|"signed papers"|"papers from bureau"|"removed papers"|"new will"|"will changed"|"lpa applied without"|"lpa misuse"|"misusing lpa"|"misuse of lpa"|"poa misuse"|"abusing the poa"|"abuse of poa"|"house signed over"|"signed over the house"|"signed it over"|"before it's eaten by fees"|"eaten by fees"|"in writing that she can't manage"|"letter saying she lacks"|"letter to say she lacks"|"wants her declared"|"say she lacks capacity"|"wants a letter of incapacity"|"interest is the bungalow"|"after the house"|"after her money"|"after his money"|"bank card is for everyone"|"his card is for everyone"|"moved into the back room"|"moved into the front"|"moved himself in"|"moved herself in"|"moved in with her to help"|"to have a key any more"|"no longer has a key"|"changed the locks on"|"answers the house phone"|"answers her phone"|"told she is lying down"|"told she's asleep"|"says she's sleeping"|"always asleep when"|"couldn't get to speak to her"|"not allowed to visit"|"stopped family visiting"|"stopped them visiting"|"stopped her visiting"|"turned away at the door"|"not let in to see"|"won't let her daughters"|"would not let mum"|"would not let dad"|"has moved her to"
unless  "power of attorney arranged"|"lpa arranged"|"lpa set up"|"at her request"|"with her consent"|"with his consent"|deputy|appointee|"own house"|"our house"|"their house"|"collects her prescription" in sentence
yes     given F 84: [Nephew has her card] and no one sees a statement.
yes     given F 84: [Cash has gone] missing since the cleaner came.
no      given F 84: LPA set up with son, he pays the bills.
no      given M 40: Selling his own house, stressed.

rule    scam
does    prompt hide sign
why     The patient may be the victim of a scam or a false friend.
basis   rule 17 (financial abuse); lexicon team 2026-11-21
say     scam|scammed|scammer|scammers|scams|conned|"con man"|conman|fraudster|fraudsters|"romance fraud"|"romance scam"|"rogue trader"|"rogue traders"|"doorstep"|"cold caller"|"cold callers"|"lottery win"|"prize draw"|"gift cards"|"itunes cards"|"steam cards"|"amazon vouchers"|"bitcoin"|"crypto investment"|"never met him"|"never met her"|"never met in person"|"never been on camera"|"met online"|"online boyfriend"|"online girlfriend"|"oil rig"|"army general"|"needs money for"|"sent him money"|"sent her money"|"sending money"|"sends money"|"transfers money"|"money mule"|"bank account used"|"remote access"|"courier came"|"roofers"|"driveway men"|"tarmac"|"tree men"|"third lot of"|"cash machine with her"|"ran her to the bank"|"took her to the bank"|"walked her to the bank"|"drove her to the bank"|"building society"|"waited in the doorway"|"thinks they're smashing"|"like a son to"|"such a nice young man"|"so good to me"|"can't stop writing cheques"|"cheques to"
unless  "a roofer"|"works as"|tarmacker|"lost passport"|"by trade"|"sends money home"|"own business"|"scam text"|"scam call"|"hung up" in sentence
yes     given F 79: Sent thousands in [gift cards] to a man she has never met.
yes     given F 79: [Two roofers knocked again], and they [drove her to the bank].
no      given M 45: A roofer by trade, tinnitus.
no      given F 79: Had a scam call, hung up at once.

rule    capacity
does    prompt ask sign
why     Whether the patient can decide, or is under pressure, is in question.
basis   rules 10 and 17; lexicon team 2026-11-21
say     "lacks capacity"|"has no capacity"|"no capacity"|"capacity in doubt"|"doubt capacity"|"capacity doubtful"|"query capacity"|"?capacity"|"capacity assessment"|"mca form"|"mca done"|"two-stage"|"two stage test"|"cannot retain"|"can't weigh"|"cannot weigh"|"unable to weigh"|"fluctuating capacity"|"has capacity re"|"has capacity to decide"|"retains capacity"|"capacity judged"|"judged that she had capacity"|"capacitous"|"unwise decision"|"undue influence"|"under duress"|duress|"under pressure from"|"pressured by"|"pressured into"|"coached"|"wouldn't hold her to"|"so his choice or is it"|"lives as he wants"|"suggestible"|"easily led"|"vulnerable"|"very vulnerable"|"learning disability and"|"believes anything"|"best interests"|"best interest"
unless  lung|"residual"|"functional residual"|"vital capacity"|"work capacity"|"has capacity dnacpr"|"bladder capacity"|contraception in clause
yes     given M 80: [Capacity in doubt] over selling the bungalow.
yes     given F 75: [Under pressure from] her nephew to sign.
no      given M 60: Vital capacity reduced on spirometry.
no      given M 60: Bladder capacity in doubt after UDS.

rule    trafficked
does    prompt hide sure
why     The patient may be held, worked or moved against their will.
basis   rules 7 and 17 (modern slavery); lexicon team 2026-11-21
say     @sg-boss|he|she|they ..2 keeps|keep|kept|has|have|holds|hold|holding|took|takes ..1 her|his|their|the|all ..1 passport|passports|brp|papers|documents|id|wages|phone|phones|bank card
say     passport|brp|papers|documents|id ..4 "with the boss"|"in the office"|"held by"|"kept by"|"with his boss"|"with her boss"|"with employer"|"with the agent"|"for safe keeping"|"for safe"|"locked in"
say     sleeps|sleep|sleeping|lives|living ..3 "at work"|"upstairs at work"|"above the restaurant"|"above the salon"|"above work"|"in the back"|"back of the shop"|"at the site"|"on site"|"in the van"|"in a shed"|"in a container"|"in the yard"|"with eleven others"|"utility room"|"utility rm"|"on the kitchen floor"|"with 6 others"|"in the garage"|"in the caravan"
say     "no day off"|"no days off"|"seven days"|"works 7 days"|"7 days a week"|"not paid"|"no wages"|"never been paid"|"hasn't been paid"|"without pay"|"unpaid work for"|"paid by hand"|"paid in food"|"board comes off"|"nothing left after"|"until the debt"|"debt finished"|"debt is paid"|"owes for the journey"|"owes them for"|"owes him for"|"owes money for the journey"|"pay off the journey"|"debt bondage"|"brought her from"|"brought him from"|"brought over by"|"brought to the uk by"|"promised a job"|"promised work"|"promised school"|"told she would study"|"one meal a day"|"one meal"|"domestic servitude"|"nanny-housekeeper"|"not allowed her phone"|"isn't allowed her phone"|"same number on"|"on 3 other girls"|"same address as"|"eleven of them"|"ten of them in"|"others in the house"|"minibus each morning"|"picked up in a van"|"dropped in a van"|"boss in the"|"boss outside"|"boss waiting"|"employer waiting"|"employer in the"|"employer's cousin"|"man outside"|"watching the clock"|"watching clock"|"nail bar"|"car wash"|"hand car wash"|"cannabis farm"|"cannabis house"|"locked in the house"|"moved from house to house"|"gentlemen at"|"made to see men"|"sold to men"|"clients each day"|"brothel"|"pop up brothel"
say     modern|human slavery|trafficking
say     NRM ..1 referral|consent|consented|first|declined|decision|submitted|reasonable|discussed|yes|made|form
unless  "car wash accident"|"own car wash"|"own salon"|"owns a"|"lost passport"|camping|"nail bar for"|"had her nails"|"her own nail" in sentence
yes     given F 22: [Sleeps above the restaurant], [no day off].
yes     given M 30: [Passport with the boss] since he arrived.
no      given F 22: Has her own nail bar, dermatitis.
no      given M 30: Passport lost on holiday, needs letter.

rule    exploited
does    prompt hide sure
why     A young person or adult at risk may be groomed or used by others.
basis   rules 7, 17 and 32; lexicon team 2026-11-21
say     exploit|exploited|exploiting|exploitation|groomed|grooming|cuckooed|cuckooing|"county lines"|"dropped off by"|"picked up by"|"picked up from"|"picked up outside" ..4 car|cars|taxi|man|men|male|by|home|risk|online|him|her|drugs|older|audi|bmw|gates|school
say     "older boyfriend"|"older man"|"older men"|"older male"|"older friend"|"older lad"|"older lads"|"much older"|"adult male"|"unknown adult"|"man online"|"men online"|"met on snapchat"|"met on discord"|"met online"|"sent pictures"|"sent nudes"|"sent photos"|"asked for photos"|"indecent images of"|"nudes"|"sexting"|"sextortion"|"his friends too"|"nice to his friends"|"other men at"|"men at the flat"|"parties with"|"party house"|"hotel room"|"hotel with"|"travelodge"|"taxi to"|"out till 2am"|"out all night"|"stays out overnight"|"missing overnight"|"missing for"|"goes missing"|"went missing"|"missing again"|"didn't come home"|"not come home"
say     "new phone"|"new iphone"|"new trainers"|"two phones"|"second phone"|"lots of phones"|"unexplained money"|"unexplained cash"|"more money than"|"wads of cash"|"expensive trainers"|"designer clothes"|"buys her"|"buys him"|"buys me"|"bought her a"|"bought him a"|"pays for his"|"pays for her"|"gives her money"|"gave him cash"|"gifts from"|"vapes"|"burner phone"|"debt to a dealer"|"owes money to"|"owes someone"|"owes a dealer"|"drug debt"|"running drugs"|"carrying drugs"|"going country"|"plugging"|"trap house"|"train to"|"train tickets"|"moved a package"|"holding a bag"|"errands for"|"do the errands"|"does errands"|"jobs for them"|"runs for them"
say     "stopping at his"|"stopping at hers"|"staying at his flat"|"moved into his flat"|"taken over his flat"|"taken over her flat"|"taken over the flat"|"they have the bedroom"|"he's on the sofa"|"sleeping on the bathroom"|"sleeps on his own floor"|"lads he met"|"lads in the flat"|"men in the flat"|"people in his flat"|"strangers in the flat"|"visitors at all hours"|"scales on table"|"his cousin who"|"mates have moved in"|"friends have moved in"|"new friends in the flat"
needs   "13"|"14"|"15"|"16"|"17"|school|mum|college|lad|girl|boy|child|teen|foster|exploitation|"cse"|social|ld|"learning disability"|autistic|autism|carer|support|vulnerable|flat|police|older|missing|boyfriend|year in note
unless  club|cake|"city break"|"hen do"|"stag do"|wife|"new trainers for"|plantar|running|marathon|football_boots|"birthday"|orthotics|stylist|insoles|"quit smoking" in sentence
yes     given F 14: [New phone], [new trainers], home at 3am, mum worried.
yes     given M 15: [Owes money to] lads at the park, school excluded him.
no      given F 34: New trainers for plantar fasciitis.
no      given M 15: Met a friend from football, no worries.

rule    sexual-child
does    prompt hide sure
why     A child may have been touched or exposed to sex.
basis   rules 17, 31 and 32; lexicon team 2026-11-21
say     touched|touches|touching|interfered|"interfered with"|fondled|kissed|"came into her room"|"came into his room"|"came into my room"|"gets into bed"|"got into bed"|"watches her"|"watched her"|"watches him" ..4 her|him|me|"down there"|privates|"private parts"|bottom|breasts|bed|shower|bath|undress|night
say     "sexualised"|"sexualised behaviour"|"sexual behaviour"|"inappropriate touching"|"touched her inappropriately"|"touched inappropriately"|"touched him inappropriately"|"bad touch"|"secret game"|"our secret"|"special secret"|"special game"|"told not to tell"|"mustn't tell"|"not supposed to tell"|"said not to tell"|"drew me a picture"|"drew a picture of"|"sexually abused"|"sexual abuse"|"raped as a child"|"age 12 boyfriend"|"pe teacher"|"teacher at her"|"scout leader"|"youth leader"|"he's leaving her"|"he is leaving his wife"|"under 13"|"cannot consent at"|"can't consent at"
say     sore|soreness|discharge|bleeding|itch|itchy|redness|bruise|bruising|tear ..2 "down below"|"down there"|vulva|vulval|vaginal|vagina|anal|anus|bottom|genital|genitals|privates|penis ..6 scared|afraid|grandad|uncle|stepdad|"won't say"|"doesn't like"|frightened|nightmares|wetting|withdrawn|clingy
needs   child|"yr old"|"year old"|mum|dad|school|grandad|uncle|stepdad|teacher|foster|girl|boy|pupil|coach|age|"13"|"14"|"12"|"11"|brother|babysitter|sister|police|paeds in note
unless  "nappy rash"|"potty"|threadworms|thrush|"wiping"|"pe teacher for"|"is a teacher"|"is a pe teacher"|"works as"|"bubble bath"|constipation|coaching|"football coach"|"swim coach"|"national express" in sentence
yes     given F 8: Says uncle [touches her] down there at bath time, mum in tears.
yes     given F 6: [Sexualised behaviour] seen at school.
no      given F 4: Sore down there, bubble bath, mum reassured.
no      given M 15: Football coach suggests shin pads, mum agrees.

rule    fgm-honour
does    prompt hide sure
why     A girl may be at risk of cutting.
basis   rules 7 and 17 (FGM); lexicon team 2026-11-21
say     cut|"been cut"|"was cut"|circumcised|"done"|sewn|closed|"stitched up" ..4 "as a child"|"as a girl"|"age 7"|"at age"|village|gran|grandmother|aunt|aunty|auntie|sister|sisters|girls|cousins|"back home"|somalia|gambia|sudan|"sierra leone"|egypt|mali|kenya|nigeria|ethiopia|eritrea|guinea
say     "fgm"|"female circumcision"|"infibulated"|"infibulation"|"deinfibulation"|"deinfib"|"becoming a woman"|"made a woman"|"be a woman"|"proper girl"|"proper woman"|"special party"|"party just for her"|"special ceremony"|"coming of age ceremony"|"cutting season"|"summer cutting"|"came back quiet"|"came back different"|"clean like"|"grandmother wants it"|"his mother's decision"|"mother in law insists she"
unless  "fgm asked"|"no fgm"|"fgm no"|"fgm nil"|"not fgm"|fgm_training|"fgm neg"|"boy"|phimosis|balanitis|"circumcised as a baby" in sentence
yes     given F 27: [FGM as a child] in Sierra Leone, now pregnant.
yes     given F 8: Granny says there will be a [special ceremony] in the holidays.
no      given F 27: FGM asked, none.
no      given M 3: Circumcised at age 2 for phimosis.

rule    extremism
does    prompt hide sure
why     Concern that a person is being drawn into extremism.
basis   rules 7 and 17 (Prevent); lexicon team 2026-11-21
say     radicalised|radicalisation|radicalization|extremist|extremism|jihad|isis|"far right"|"far-right"|"neo nazi"|"neo-nazi"|incel|incels|accelerationism|"manifesto"|"school shooter"|"school shooting"|"bomb making"|"martyrdom"|"proscribed"
say     PREVENT|"channel/prevent"|"prevent/channel"|"channel programme"
say     prevent referral|lead|officer|team|panel|duty|coordinator|case|concern|programme
say     channel panel|chair|referral|programme|process|case
say     "worth dying for"|"list of things she can't wear"|"hates the west"|"kuffar"|"non believers"|"end times"|"race war"|"great replacement"|"up all night with videos"|"watching beheading"|"posts online about"|"gave away his music"|"wants to travel to syria"|"wants to go to syria"|"join the fight"|"drawing of the bus station"|"list of names at school"|"hit list"
unless  "works for prevent"|"prevent falls"|"channel 4"|"english channel"|"far right of"|relay|relays|"ear" in sentence
yes     given M 17: [Prevent referral] made by college.
yes     given M 17: [Talks of martyrdom], gave away his records.
no      given M 17: Prevent team relays, hamstring strain.
no      given M 70: Lesion on far right of the scalp.

rule    fabricated
does    prompt hide sure
why     A child's illness may be made up or brought on by a carer.
basis   rules 17 and 24; lexicon team 2026-11-21
say     "fabricated"|"induced illness"|"fii"|"perplexing"|"perplexing presentation"|"mbp"|"munchausen"|"symptoms not witnessed"|"no one else has witnessed"|"nobody else has seen"|"only mum sees"|"only seen by mum"|"only when mum"|"not seen in school"|"not seen at school"|"no one else has seen"|"fine when mum"|"fine when mummy"|"well when away from"|"well with dad"|"wheelchair bought privately"|"wheelchair obtained privately"|"doctor shopping"|"multiple opinions"|"seeking further tests"|"requests for gastrostomy"|"asks for a gastrostomy"|"reported by mother only"|"over-medicalised"|"overmedicalised"
needs   child|mum|mother|school|paeds|dad|daughter|son|parent|parents in note
yes     given F 7: Seizures [no one else has witnessed], mum wants more tests.
yes     given M 9: [Perplexing presentation] review with paeds and school.
no      given F 7: Febrile seizure witnessed by nursery staff and mum.
no      given M 9: Perplexed by the spacer, mum shown again.

rule    carer-edge
does    prompt hide sure
why     A carer or parent says they may harm the one they look after.
basis   rule 17; lexicon team 2026-11-21
say     pillow|toaster|bath|balcony|knife|medication|window|stairs|river|bridge|car ..5 "over his face"|"over her face"|"to settle her"|"to settle him"|"stood there"|"stood over"|"stood holding"|"held it"|"holding it"|"thought about"|"could have"|"to quieten"
say     "hit her back"|"hit him back"|"slapped her back"|"slapped him back"|"snapped at the baby"|"handled her roughly"|"handled him roughly"|"might hurt him"|"might hurt her"|"might hurt the baby"|"might harm"|"scared i'll hurt"|"scared she'll hurt"|"scared he'll hurt"|"afraid of hurting"|"could hurt him"|"could hurt her"|"one day i'll"|"can't trust myself"|"cannot trust myself"|"can't trust herself"|"walked out and left"|"had to walk away from the baby"|"put the baby down hard"|"put him down hard"|"put her down hard"|"urge to shake"|"urge to throw"|"lost it with him"|"lost it with her"|"lost it with mum"|"does not think he would do it"|"would not do it"|"wish they'd die"|"wishes she would die"|"wishes he would die"|"wish she'd die"|"better off dead both"|"take us both"|"both of us"|"go together"|"take them with me"|"take the children with"|"take the kids with"
unless  "hands shook"|golf|"hurt her knee"|football|"both of us have"|"both of us had" in sentence
yes     given M 80: Stood with the [pillow over her face] for a minute, then sat in the garden.
yes     given F 27: [Urge to shake] him in the night, [can't trust myself].
no      given M 80: Sleeps with two pillows, breathless.
no      given F 27: Shook him awake gently for feeds as told by midwife.
