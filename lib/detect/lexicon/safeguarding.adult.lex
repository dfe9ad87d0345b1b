# Adults at risk: money, carers, capacity, trafficking, exploitation, scams, culture and belief

rule    carer-harms
does    prompt hide sure
why     Someone who cares for the patient, or lives with them, has hurt or frightened them.
basis   rules 7 and 17; lexicon team 2026-11-21
frame   who carer|"care worker"|"care assistant"|"support worker"|"agency carer"|"night staff"|resident|"live-in"; act hit|slap|punch|kick|"pinches"|"pinched"|"pinching"|shake|shout_at|swear_at|assault|attack|hurt|"rough with"|manhandle|grab|steal|"stole"|threaten|ridicule|mock|"force fed"|scald
say     carer|carers|staff|agency|"night staff"|"the girls"|"night girl"|resident|"care worker" ..3 rough|"shouted at"|
            "shouts at"|"shouting at"|"hit her"|"hit him"|"slapped"|"pinched"|"pinching"|"shaking him"|"shaking her"|
            "shook"|"swore at"|"manhandled"|"laughing at"|"giggling"|"filming"|"suspended"|"stole"|"took money"
say     "flinches for one"|"unexplained bruise"|"unexplained bruises"|"unexplained bruising"|"bruising unexplained"|
            "carer suspended"|"staff suspended"|"whistleblow"|"whistleblowing"|"whistleblower"|
            "told to have them all up"|"rough when"|"rough during"|"not gentle"|"gets it if she"|"poor care"|
            "poor standards"|"overmedicated"|"over-sedated"|"oversedated"|"sedated by"|"kept sedated"
unless  dementia_support|"hit out at carers"|dog|wasp|rigors in sentence
yes     given F 88: [Carer slapped] her hand during washing.
yes     given M 79: New [staff rough] with him at night.
no      given M 79: He hit out at carers, UTI treated.
no      given F 88: Carer noticed a rash on her back.

rule    money-steered
does    prompt hide likely
why     Papers, property or visitors of an adult at risk are being steered by someone.
basis   rules 7 and 17 (financial abuse); lexicon team 2026-11-21
say     money|cash|purse|pension|savings|"change jar"|"fags"|jewellery|rings|"bank card"|card|cheque|cheques|
            "bank statement"|"bank statements"|"the clock"|"the telly"|"big telly"|tramadol|oramorph|
            patches ..3 missing|"gone missing"|"go missing"|"going missing"|"goes missing"|"go down"|"going down"|
            disappear|disappeared|disappearing|"has gone"|"unaccounted"|"not accounted"|"never given back"|stolen|
            "gone from"
say     nephew|niece|grandson|son|neighbour|lodger|carer|friend|cleaner ..3 borrows|borrowed|withdrawing|"on the market"
say     "hasn't seen a statement"|"doesn't like to ask"|"where does it go"|"second name going on"|"signed something"|
            "sign something"|"signed papers"|"papers from bureau"|"removed papers"|"new will"|"will changed"|
            "lpa misuse"|"misusing lpa"|"poa misuse"|"interest is the bungalow"|"moved into the back room"|
            "moved himself in"|"to have a key any more"|"answers the house phone"|"told she is lying down"|
            "says she's sleeping"|"would not let mum"|"has moved her to"
unless  deputy|appointee|"at her request" in sentence
unless  @sg-at-ease in note
yes     given F 84: [Signed papers] she could not read to me.
yes     given F 84: [Told she is lying down] when the family ring.
no      given F 84: Solicitor's letter re her late husband's will filed.
no      given F 84: Lying down eases the pain.

rule    capacity
does    prompt ask sign
why     Whether the patient can decide, or is under pressure, is in question.
basis   rules 10 and 17; lexicon team 2026-11-21
say     "best interest decision"
say     "lacks capacity"|"has no capacity"|"no capacity"|"capacity in doubt"|"doubt capacity"|"capacity doubtful"|
            "query capacity"|"?capacity"|"capacity assessment"|"mca form"|"mca done"|"two-stage"|"cannot retain"|
            "can't weigh"|"cannot weigh"|"fluctuating capacity"|"has capacity re"|"retains capacity"|"capacity judged"|
            "judged that she had capacity"|"capacitous"|"unwise decision"|"undue influence"|"under duress"|duress|
            "under pressure from"|"pressured by"|"pressured into"|"wouldn't hold her to"|"so his choice or is it"|
            "suggestible"|"easily led"|"vulnerable"|"very vulnerable"|"believes anything"|"best interests"|
            "best interest"
unless  lung|"residual"|"vital capacity"|"bladder capacity"|contraception in clause
unless  @sg-at-ease in note
yes     given M 80: [Capacity in doubt] over selling the bungalow.
yes     given F 75: [Under pressure from] her nephew to sign.
no      given M 60: Vital capacity reduced on spirometry.
no      given M 60: Bladder capacity in doubt after UDS.

rule    trafficked
does    prompt hide likely
why     The patient may be held, worked or moved against their will.
basis   rules 7 and 17 (modern slavery); lexicon team 2026-11-21
say     @sg-boss ..2 keeps|keep|kept|has|holds|hold|holding|took|takes ..1 her|his|their|the|all ..1 passport|passports|
            brp|papers|documents|id|wages
say     passport|passports|brp ..4 "with the boss"|"in the office"|"held by"|"kept by"|"with employer"|"for safe"|
            "locked in"
say     sleeps|sleep|sleeping ..3 "above the restaurant"|"above work"|"utility room"|"utility rm"|"on the kitchen floor"
say     modern|human slavery|trafficking
say     NRM ..1 referral|consent|consented|first|declined|decision|submitted|reasonable|discussed|yes|made|form
unless  "own salon"|"owns a"|camping|"her own nail" in sentence
yes     given F 22: [Sleeps above the restaurant], no day off.
yes     given M 30: [Passport with the boss] since he arrived.
no      given F 22: Has her own nail bar, dermatitis.
no      given M 30: Passport lost on holiday, needs letter.

rule    work-held
does    prompt hide sign
why     Work without pay, days off or freedom.
basis   rules 7 and 17 (modern slavery); lexicon team 2026-11-21
say     "sleeps"|"sleeping"|lives|living ..3 "at work"|"above work"|"in the back"|"at the site"|"on site"|"in the van"|
            "in the yard"|"utility room"|"utility rm"|"on the kitchen floor"|"in the garage"|"in the caravan"
say     "no day off"|"works 7 days"|"not paid"|"isn't paid"|"no wages"|"no pay"|"without pay"|"paid by hand"|
            "board comes off"|"debt finished"|"debt bondage"|"promised work"|"promised school"|"one meal"|
            "domestic servitude"|"no contract"|"isn't allowed her phone"|"nanny-housekeeper"|maid|"nail bar"|"car wash"|
            "cannabis farm"|"cannabis house"|"packhouse"|"takeaway kitchen"
unless  "own salon"|"her own nail"|volunteer|nose|scab|spots in sentence
unless  @sg-at-ease in note
yes     given F 22: Hands raw, [no day off], speaks little.
yes     given M 30: [Car wash], says they hold the money.
no      given F 22: Has her own nail salon, own car.
no      given M 30: Volunteers at weekends.
no      given F 30: Poor sleep but still functioning at work.

rule    work-watched
does    prompt hide sign
why     Somebody watches over the patient or lives all together where they work.
basis   rules 7 and 17 (modern slavery); lexicon team 2026-11-21
say     boss|employer|gangmaster|"his employer"|madam|"the lady"|lady|"a man"|"a woman"|foreman|"the agent"|uncle|
            auntie|cousin|"interpreter friend"|"friend" ..3 outside|waiting|waited|watching|"in the car"|
            "in the lay by"|"brought her"|"brought him"|"who brought"|"spoke throughout"|"answered"|"translating"|
            "interpreting"|"would not leave"|"insisted"|"paid for the"|"rang x"|"rang 4 times"|"rang repeatedly"|
            "kept ringing"|"wanted on speaker"
say     "eleven of them"|"eight to a room"|"w 6 others"|"van picks"|"other girls"|"brought her from"|
            "can't give address"|"dob off a card"|"no english"|"knew three words"|"would not meet my eye"|"no id"|
            "slipped him the number"
unless  "his own wife"|"interpreter booked"|conference|camp in sentence
unless  @sg-at-ease in note
yes     given F 22: [Lady who brought] her sat in.
yes     given M 30: [Eight to a room], cold at night.
no      given F 22: Came with her mother.
no      given M 30: Lives with his brother.

rule    exploited
does    prompt hide likely
why     A young person or adult at risk may be groomed or used by others.
basis   rules 7, 17 and 32; lexicon team 2026-11-21
say     exploit|exploited|exploiting|exploitation|groomed|grooming|cuckooed|cuckooing|"county lines"|"dropped off by"|
            "picked up from" ..4 car|cars|taxi|man|men|male|by|home|risk|online|him|her|drugs|older|audi|bmw|gates|
            school
say     "older boyfriend"|"older lad"|"older lads"|"unknown adult"|"man online"|"men online"|sextortion|"other men at"|
            "men at the flat"
needs   school|mum|dad|college|lad|girl|boy|child|teen|foster|exploitation|"cse"|social|ld|"learning disability"|
            autistic|autism|vulnerable|police|missing|boyfriend|"he's 22"|"he's 18" in note
unless  dog|horse|beard|salon|club|cake|"hen do"|"stag do"|wife|"new trainers for"|plantar|running|marathon|
            football_boots|"birthday"|orthotics|stylist|insoles|"quit smoking" in sentence
yes     given F 14: [Groomed by] him, mum found the chat.
yes     given F 14: Mum says her [older boyfriend] waits for her after college.
no      given F 34: New trainers for plantar fasciitis.
no      given M 15: Met a friend from football, no worries.

rule    gifts
does    prompt hide sign
why     Gifts, money or phones that a young or vulnerable person cannot account for.
basis   rules 7, 17 and 32; lexicon team 2026-11-21
say     "new phone"|"new iphone"|"new trainers"|"two phones"|"second phone"|"work phone"|"lots of phones"|
            "unexplained money"|"unexplained cash"|"expensive trainers"|"designer clothes"|"buys her"|"buys him"|
            "buys me"|"pays for his"|"pays for her"|"gifts from"|"burner phone"|"owes money to"|"owes someone"|
            "drug debt"|"running drugs"|"carrying drugs"|"going country"|"plugging"|"trap house"|"train to"|
            "train tickets"|"errands for"|"do the errands"|"does errands"
unless  "his sister's"|app|sells|vintage|"quit smoking"|plantar|running|marathon|football_boots|"birthday"|orthotics|
            insoles|wife|husband|dad|nan|grandad|mortgage|podiatry in sentence
unless  @sg-at-ease in note
yes     given F 14: [New phone], [new trainers], home at 3am.
yes     given M 15: [Owes money to] lads at the park.
no      given F 34: Orthotics in new trainers for plantar fasciitis.
no      given M 15: Met a friend from football.

rule    taken-over
does    prompt hide likely
why     Others have moved into a vulnerable person's home.
basis   rules 7 and 17 (cuckooing); lexicon team 2026-11-21
say     "stopping at his"|"taken over her flat"|"they have the bedroom"|"he's on the sofa"|"sleeping on the bathroom"|
            "lads he met"|"scales on table"
unless  "building work"|grandchildren|"christmas" in sentence
unless  @sg-at-ease in note
yes     given M 44: [Lads he met] at the arcade are there day and night.
yes     given F 50: [Taken over her flat], she sits in the kitchen.
no      given M 44: His daughter is staying while she studies.
no      given F 50: New kitchen being fitted.

rule    away-nights
does    prompt hide sign
why     A young person stays out or goes missing.
basis   rules 7 and 32; lexicon team 2026-11-21
say     "out till 2am"|"missing overnight"|"missing for"|"goes missing"|"went missing"|"missing again"|"party house"|
            "hotel room"|"hotel with"|travelodge|"taxi to"|"train to"|"train tickets"|"different cars"|"picked up from"|
            "met online"|"met on snapchat"|"excluded from school"|"excluded again"|"excluded twice"|"school excluded"|
            "picked up in"|"picked up by men"|"games with"|"gaming friend"|"sent pictures"|"sent nudes"|"sent photos"|
            nudes|sexting|"truanting"|"bunking off"|"older friends"|"new friends"|"new crowd"|"parties with"|
            "secretive"|"won't say where"
unless  cat|dog|wife|husband|"hen do"|"stag do"|prescription|"parcel"|"by ambulance"|"dentist"|physio|periods|dose|
            doses|tooth|teeth|"dvt excluded"|fracture|"infection"|pe|serious|coeliac|"ruled out" in sentence
unless  @sg-at-ease in note
yes     given F 14: [Goes missing] at weekends.
yes     given M 15: [Picked up by men] from the arcade.
no      given F 34: Goes to work by taxi, DVT excluded.
no      given M 70: Cat goes missing.
no      given M 40: Sepsis excluded.
no      given M 70: Weak pulses picked up by podiatrist.

rule    sexual-child
does    prompt hide sure
why     A child may have been touched or exposed to sex.
basis   rules 17, 31 and 32; lexicon team 2026-11-21
say     touched|touches|touching|interfered|"interfered with"|fondled|kissed|"watches her"|"watched her"|
            "watches him" ..4 her|him|me|"down there"|privates|"private parts"|bottom|breasts|bed|shower|bath|undress|
            night
say     "sexualised"|"sexualised behaviour"|"concerning sexual behaviour"|"inappropriate sexual behaviour"|
            "sexual behaviour problems"|"inappropriate touching"|"touched inappropriately"|"bad touch"|"secret game"|
            "our secret"|"special secret"|"special game"|"mustn't tell"|"sexually abused"|"sexual abuse"|
            "he's leaving her"|"under 13"|"cannot consent at"
needs   child|"yr old"|"year old"|mum|dad|school|grandad|uncle|stepdad|teacher|foster|girl|boy|pupil|coach|age|"13"|
            "14"|"12"|"11"|brother|babysitter|sister|police|paeds in note
unless  "potty"|threadworms|thrush|"wiping"|"works as"|"bubble bath"|constipation|coaching|"football coach" in sentence
yes     given F 8: Says uncle [touches her] down there at bath time, mum in tears.
yes     given F 6: [Sexualised behaviour] seen at school.
no      given F 4: Sore down there, bubble bath, mum reassured.
no      given M 15: Football coach suggests shin pads, mum agrees.
no      given F 24: At-risk sexual behaviour, condoms now and then.

rule    child-sore
does    prompt hide sign
why     Private soreness together with fear or change in a child.
basis   rules 17 and 32; lexicon team 2026-11-21
say     sore|soreness|discharge|bleeding|itch|itchy|redness|bruise|bruising|tear ..2 "down below"|"down there"|vulva|
            vulval|vaginal|vagina|anal|anus|bottom|genital|genitals|privates|penis ..6 scared|afraid|grandad|uncle|
            stepdad|"won't say"|"doesn't like"|frightened|nightmares|wetting|withdrawn|clingy
needs   child|mum|dad|school|grandad|uncle|stepdad|foster|girl|boy|nursery in note
unless  "bubble bath"|threadworm|constipation in sentence
unless  @sg-at-ease in note
yes     given F 9: [Sore down there, scared] of uncle's house, mum says.
yes     given F 7: [Itchy vulva, won't say] why, frightened of the babysitter, school worried.
no      given F 7: Itchy vulva, bubble bath, mum reassured.
no      given F 40: Itchy vulva, dry since menopause.

rule    fgm-honour
does    prompt hide sure
why     A girl may be at risk of cutting.
basis   rules 7 and 17 (FGM); lexicon team 2026-11-21
say     "was done"|"been done"|"had it done" ..4 village|"with cousins"|"along with"|"back home"
say     "was cut"|"been cut"|"were cut"|circumcised|sewn|"stitched up" ..4 "as a child"|"at age"|village|gran|
            grandmother|cousins|"back home"|somalia|gambia|sudan|"sierra leone"|egypt|mali|nigeria|ethiopia|eritrea|
            guinea|7|6|8|5|9|10
say     cut ..2 "us girls"|"her sister"|"my sister"|"the girls"|nieces
say     sister|sisters|cousin|cousins was|were|been cut|circumcised
say     FGM ..2 child|childhood|type|sierra|gambia|somalia|sudan|egypt|risk|girl|disclosed|survivor|sister|mother|as|age
say     risk|worried|worry|concern|concerned|fear|suspect|threat|planning|plan|disclosed|disclosure|had|undergone|
            survivor|victim|history ..3 FGM
say     "female genital mutilation" ..4 child|childhood|risk|girl|sister|mother|daughter|abroad
say     "female circumcision"|"infibulated"|"infibulation"|"deinfibulation"|"deinfib"|"proper girl"|"proper woman"|
            "special party"|"party just for her"|"special ceremony"|"cutting season"|"summer cutting"|"clean like"|
            "his mother's decision"
unless  "fgm asked"|"no fgm"|fgm_training|"boy"|phimosis|balanitis in sentence
yes     given F 27: [FGM as] a child in Sierra Leone, now pregnant.
yes     Health visitor [worried about FGM] before the summer trip.
yes     given F 31: [Risk of FGM] to baby talked through at booking.
yes     given F 8: Granny says there will be a [special ceremony] in the holidays.
no      given F 27: FGM asked, none.
no      given F 29: FGM risk assessment: no FGM.
no      given M 3: Circumcised at age 2 for phimosis.

rule    extremism
does    prompt hide likely
why     Concern that a person is being drawn into extremism.
basis   rules 7 and 17 (Prevent); lexicon team 2026-11-21
say     radicalised|radicalisation|radicalization|extremist|extremism|jihad|isis|"far-right"|"neo nazi"|"neo-nazi"|
            incel|incels|accelerationism|"manifesto"|"school shooter"|"school shooting"|"bomb making"|"martyrdom"|
            "proscribed"
say     "channel/prevent"|"prevent/channel"|"channel programme"
say     prevent lead|officer|team|panel|duty|coordinator
say     prevent referral made
say     a|of|re|told|this|the|new prevent referral|concern|case
say     channel panel|chair|referral|programme|process|case
say     "worth dying for"|"list of things she can't wear"|"kuffar"|"non believers"|"race war"|"great replacement"|
            "up all night with videos"|"watching beheading"|"drawing of the bus station"|"hit list"
unless  "far right of"|relay|relays|"ear" in sentence
yes     given M 17: [Prevent referral made] by college.
yes     given M 17: [Talks of martyrdom], gave away his records.
no      given M 17: Team relays, hamstring strain.
no      given M 70: Lesion on far right of the scalp.

rule    fabricated
does    prompt hide likely
why     A child's illness may be made up or brought on by a carer.
basis   rules 17 and 24; lexicon team 2026-11-21
say     "fabricated"|"induced illness"|"fii"|"perplexing presentation"|"mbp"|"munchausen"
needs   child|mum|mother|school|paeds|dad|daughter|son|parent|parents in note
yes     given F 7: [Fabricated symptoms suspected], mum not told.
yes     given M 9: [Perplexing presentation] review with paeds and school.
no      given F 7: Febrile seizure witnessed by nursery staff and mum.
no      given M 9: Perplexed by the spacer, mum shown again.


rule    unsafe-alone
does    hint ask likely
why     An adult who is not safe alone at home, or who turns help away.
basis   rules 17, 45; lexicon team 2026-11-22
say     unsafe|"not safe"|"no longer safe" ..2 alone|"on her own"|"on his own"|cooking|"to cook"|"in the kitchen"|
            "with gas";
        leaves|left|leaving|leave ..2 gas|hob|cooker|oven|stove|pans|pan|taps|"front door" ..1 on|open|running|unlocked|
            burning;
        struggling|"can't cope"|"not coping"|"unable to cope" ..2 alone|"on her own"|"on his own" ..6 refuses|declines|
            declining|refusing|"won't have"|"turns away" ..2 help|carers|care|package|support
unless  driving|drive|swim|swimming|ladder|child|toddler|baby|dog in sentence
yes     Memory worse. [Leaves the hob on] most days.
yes     Daughter thinks she is [no longer safe alone].
no      Not safe to drive alone after the seizure.
no      Happy living alone, cooks daily.
