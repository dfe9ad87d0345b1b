# A child or adult at risk, told by what is seen

rule    out-of-the-way
does    prompt hide likely
why     What a dependent person needs is put out of the way for somebody else's ease.
basis   rules 7 and 17; lexicon team 2026-11-22
say     "some peace"|"keeps her quiet"|"keep her quiet"|"keep him quiet"|"keeps him quiet"|"so he stays put"|
            "easier life"|"i've to sleep"|"got to sleep"
say     tray|dinner|plate|meals|lunch|drink|water|jug|beaker|buzzer|"call bell"|"hearing aids"|glasses|frame|teeth|
            dentures ..2 untouched|"out of reach"|"high shelf"|"top shelf"|"far side"|"other side"|"across the room"|
            "in the other room"
say     marks|mark|bruise|bruising|groove|weals|weal|indentation|lines|line|sore ..3 wrist|wrists|ankle|ankles|waist|
            chest ..6 width|cord|rope|tie|ties|tied|belt|strap|tape|string|"dressing-gown"|bandage|tights|stocking|
            restrain
say     tie|strap|lock|shut|bolt|pen ..1 her|him|mum|dad|nan|pt ..3 chair|bed|room|in|down ..4 night|wander|wanders|
            when|while|so|shop|out|sleep
unless  sock|socks|watch|oedema|"fit bit"|fitbit|bra|tourniquet|cannula|"post op"|hospital_bed|ward|fasting|prn|kennel|
            cage|dog|toddler|child_lock|cot|seatbelt|pacemaker in sentence
unless  @sg-at-ease in note
yes     given F 88: [Beaker on the far side] of the room, [drink untouched].
yes     given M 84: [Locks him in at night] so he can't wander.
no      given M 84: Marks at ankles the width of his socks, oedema.
no      given F 88: Glasses from Specsavers, top shelf ones.

rule    works-unfree
does    prompt hide likely
why     Somebody lives where they work, is paid in kind, or has their wages or papers kept.
basis   rules 7 and 17 (modern slavery); lexicon team 2026-11-22
say     sleep|live|stay|kept|bed ..4 "camp bed"|mattress|mattresses|floor|sofa|settee|bunks|storeroom|stockroom|
            "back of the"|"behind the" ..4 salon|shop|restaurant|takeaway|kitchen|"car wash"|nail|factory|farm|unit|
            warehouse|boss|caravan|laundry|site|yard|workshop
say     sleep|kept|bed|beds ..4 "above the"|"over the" ..4 salon|shop|restaurant|takeaway|kitchen|"car wash"|nail|
            factory|unit|warehouse|laundry|workshop
say     @many ..3 mattresses|bunks|"to a room"|"in one room"|"to a caravan"|"over the car wash"|"over the shop"|
            "above the shop"|"per room"
say     paid|pays|paying|wages ..1 in|with meals|food|board|keep|rice|bed|cigarettes|nothing
say     @sg-boss|she|he|they|lady ..2 keep|hold|have|look_after ..2 passport|wages|papers|pay|"the money" ..3 safe|till|
            until|end|locked|for
say     van|minibus|bus ..2 take|collect|pick|fetch|bring ..2 them|us|him|her|the_lads ..4 four|five|4|5|4am|5am|dawn|
            dark|~time
say     works|opens|open|start|starts|working ..3 six|seven|eight|7|8|6 ..4 ten|eleven|midnight|10|11|
            12 ..6 "no day off"|"seven days"|"every day"|"no break"|meals|unpaid
unless  "with her mum"|"with his mum"|festival|scouts|camp|"work camp"|season|gap_year|university|student|refurb|
            decorat|sleepover|guests|airbnb|visiting|paid_leave|"paid in full" in sentence
unless  @sg-at-ease in note
yes     given F 28: [Sleeps on a mattress behind the restaurant].
yes     given M 33: [Eleven mattresses] and the [boss holds the pay till] Christmas.
no      given F 28: Sleeps on the sofa when the shop is busy at Christmas, guests.
no      given M 33: Paid in full for the car.
no      given F 28: Lives over the chip shop, stairs make knee worse.

rule    home-used
does    prompt hide likely
why     Other people use a vulnerable person's home, money or medicines as their own.
basis   rules 7 and 17 (cuckooing); lexicon team 2026-11-22
ages    16-120
say     friends|mates|lads|people|men|they|cousin|girls|couple ..4 come|stay|turn_up|arrive|visit|round ..6 payday|
            "pay day"|"giro"|"when he's paid"|"money comes"|"money does"|"pip"|"benefits"
say     till|until ..1 it's|money's|it ..1 gone|finished|spent|"run out"
say     own flat|house|home|bed|room ..4 sofa|settee|floor|armchair|chair|kitchen|locked|bathroom
say     has|have|sleeps|sleeping|gets ..1 on|the? settee|sofa|floor|armchair ..6 they|friends|bed|lads|mates|nephew|men|
            gave|gone|since
say     friends|lads|men|mates|strangers|youths|boys ..3 landing|stairs|"signed for"|"let me in"|"in the kitchen"|
            "in and out"|"on the sofa"
say     key|keys|"door code"|"key safe" ..4 changed|"not got"|"hasn't got"|"has no"|"doesn't have"|"won't give"|copied|
            nephew|lodger
say     hasn't|"not got"|"no" ..2 key|keys ..2 "to it"|"front door"|own
say     next_of_kin|"next of kin"|nok|attorney ..8 code|pension|keysafe|"key safe"|bank|card|"door"
say     bed|telly|tv|sofa|microwave|fridge|phone ..1 gone|sold|taken|missing|pawned ..8 friends|mates|lads|nephew|
            settee|sofa|floor|money|they
unless  "drugs keys"|"controlled drugs"|"cd keys"|bingo|carpet|builder|decorat|church|district_nurse|"key worker"|
            new_sofa|dog|scan|quiz|"own home"|snore|snoring|flu|birthday|back_pain|sciatica|mattress in sentence
unless  @sg-at-ease in note
yes     given M 24: "[Mates" come when he's paid] and stay [till it's gone].
yes     given F 74: [Lads on the stairs], one took her parcel.
no      given F 74: Lads on the stairs fitting carpet.
no      given M 24: Mates come round for bingo when he's paid.

rule    young-and-bought
does    prompt hide likely
why     A young person has been in hotels, or has things nobody at home gave.
basis   rules 7, 17 and 32; lexicon team 2026-11-22
ages    10-18
say     make|makes|made ..1 her|him|me ..1 shoplift|steal|beg|carry|deliver|sell|strip|fight|film|"have sex"
say     not|hasn't|"he's not"|"she's not"|wasn't been? seen|home|back|heard_from ..1 since|for ..1 weds|wednesday|
            thursday|thurs|friday|fri|saturday|sat|sunday|sun|monday|mon|tuesday|tues|days|nights|yesterday
say     same woman|man|lady|uncle|auntie|driver|adult ..6 brought|brings|others|girls
say     "sofa surfing"|"bus station"|"bus shelter"|"night bus"|"train station" ..8 sleep|sleeping|slept|since|stepmum|
            changed|mum|dad
say     "key card"|keycard|"room key"|receipt|wristband|towels|toiletries ..4 motel|hotel|travelodge|"premier inn"|b&b|
            airbnb|lodge
say     motel|hotel|travelodge|"premier inn"|airbnb ..6 friend|friends|hang|party|man|men|older|night|nights|he|
            boyfriend
say     @bought ..4 @bought
say     not|hasn't|hadn't|didn't|wasn't ..1 slept|been|come|stay|stayed|home ..1 home ..4 since|thursday|friday|days|
            nights|weekend
say     live|stay|staying|lives ..1 with ..4 family|people|couple|woman|lady|auntie|friends ..8 "not hers"|"not his"|
            "not related"|"isn't hers"|brought|"no relation"|"isn't really"
say     "can spare me"|"can spare her"|"can spare him"
say     came|come|returned back|home ..1 married|engaged|pregnant
say     never|not|"didn't"|"hasn't" came|come|been back ..4 school|message|messages|answer|since
say     wants|asked|asks|could|can|needs ..4 note|letter|write|say ..5 needn't|"doesn't have to"|"don't have to"|
            "can't"|"too ill to"|"needs to sleep"|"should sleep" ..2 go|fly|travel|stay|sleep|visit|home|at
unless  holiday|trip|birthday|parents|dad|mum|"for school"|exam|prom|camp|sports|pe|band|disney|tournament|residential|
            insurance in sentence
unless  @sg-at-ease in note
yes     given F 15: [New phone, new nails], won't say.
yes     given F 14: [Wants a note so she doesn't have to fly].
no      given F 14: Wants a note as she can't go to PE.
no      given F 15: Hotel with mum and dad in Spain.

rule    shamed-child
does    prompt hide likely
why     A child is punished in a way that harms or shames, or speaks of it as usual.
basis   rules 7 and 17; lexicon team 2026-11-22
ages    2-16
say     kept|left|strapped|stays|spends in ..2 buggy|cot|"car seat"|pushchair|highchair|playpen|bouncer|
            room ..2 "all day"|hours|most|whole|day
say     like|make|ask|want|tell ..1 me|her|him ..1 to? ..1 nap|sleep|lie|cuddle|sit|kiss|touch|bath|shower|undress|
            dance|strip ..3 with|on|for him|her|his|lap
say     wears|sleeps_in|layers ..2 pairs|layers ..2 pants|knickers|trousers|leggings|clothes|tights ..3 bed|night
say     uncle|grandad|grandfather|stepdad|stepbrother|cousin|lodger|boyfriend|brother ..1 check|visit|come|tuck|
            watch ..3 night|bed|asleep|bedroom|room
say     shown|showed|shows|show ..1 him|her|me|them ..2 videos|porn|photos|websites|willy|privates|"his thing"
say     doing|did|does|done things to|with ..1 his|her|my? sister|brother|cousin|children|classmate|me|him|her
say     won't|refuses|"will not"|"does not"|"doesn't" ..1 have|let|allow ..1 her|him|child|us ..2 weighed|weigh|
            examined|examine|undressed|"spoken to"|"seen alone"
say     give|rub|put ..1 vodka|whisky|brandy|gin|rum|alcohol ..4 gums|cotton|dummy|bottle|milk|teeth|tooth
say     "has to"|"have to"|"made to"|must|"had to"|"gets to"|"is made"|"being made" ..2 wear|stand|sit|sleep|eat|kneel|
            hold|stay|wash|be|drink ..5 wet|garage|shed|outside|corner|cold|floor|cloak|neck|sign|soap|cupboard|dark|
            step|stairs|naked|"on one leg"|"arms up"|chilli|mustard|vinegar
say     are|is|will|do|were|was you|he|they|she|we ..4 take|taking|film|filming|do|doing ..2 photo|photos|picture|
            pictures|video|"the special"
say     rocked|rocking|hummed|humming|froze|frozen|stared|blank|"went stiff"|whimpered ..4 undressed|undressing|changed|
            nappy|vest|examined|clothes|pants
say     draw|drew|drawing|draws|picture|pictures ..10 "over ears"|hiding|"under the bed"|fist|fists|"no mouth"|
            "no face"|crying|blood|"red all"|monster|"top of the stairs"
say     key ..3 neck|string|lanyard|shoelace ..10 tea|alone|home|bath|lock|mum|sister|brother|list
say     lets|let himself|herself|themselves in ..6 school|tea|mum|alone|nobody|till
say     "no adult"|"no grown-up"|unaccompanied ..4 with|attended|came|present|siblings|brother|sister|today|again|
            brought
say     "the man now"|"in charge now"
unless  bath_oil|"swaddl"|slept|sling|teeth|retainer|patch|splint|brace|glasses|goggles|uniform|helmet|nativity|play|
            cape|cast|boot|physio|plaster|trains|dinosaur|rainbow|school_photo|passport_photo|xray|wound|rash|
            chaperone_offered in sentence
unless  @sg-at-ease in note
yes     given M 9: [Has to stand in the garage] till dad says.
yes     given F 6: [Drew the house and someone hiding].
no      given M 9: Has to wear a splint outside.
no      given F 6: Drew a big man on a train.

rule    harm-unseen
does    prompt hide likely
why     A baby or child is hurt and nobody can say how, or the weight and symptoms follow who has the child.
basis   rules 7 and 17; lexicon team 2026-11-22
ages    0-10
say     pillow|cushion|"plastic bag" over ..2 him|her|us|them|face|both|baby|mouth
say     bruise|burn|swelling|mark|limp|leg|arm|scald|bump|fracture|lump|cried|cries ..12 "no tumble"|"no story"|
            "nobody saw"|"no one saw"|"not witnessed"|"unwitnessed"|"like that"|"woke with it"|"just appeared"|
            "no account"|"no explanation"|"doesn't know how"|"don't know how"
say     burn|scald|sore|lesion|mark|marks ..4 round|circular|"punched out"|"punched-out"|"cigarette"|"same size"
say     weight|wt|sats|symptoms|fits|bloods|sugars|stools|vomiting|gain ..2 rise|improve|better|fine|settle|gain|up|
            normal|stop ..2 on|in|with|at ..2 ward|hospital|gran|dad|school|respite|foster ..6 fall|drop|worse|lose|
            down|back|return|start ..3 home|mum|mother
say     asked|asks|told|wants staff|nurses|nurse|team to leave|go|"not to"
say     called|calls|calling|refers ..2 "it"|"that thing"
say     handed|passed|gave ..2 baby|child|him|her ..3 parcel|"like a"
say     bottle propped|"propped up"|wedged; propped bottle|feeding
say     can't|couldn't|doesn't|unable ..1 recall|remember|say|tell ..3 "last changed"|"last fed"|"last feed"|
            "last bathed"|"last ate"|"last wet"|"last bottle"
unless  synovitis|viral_rash|teething|ringworm|impetigo|viral|measles|vaccine|bcg|scarf|"insect"|bite|"pulled elbow"|
            hernia|eczema|chickenpox|molluscum|discoid|"birth mark" in sentence
unless  @sg-at-ease in note
yes     given M 1: [Limp, nobody saw] how.
yes     given F 7: [Weight rises on the ward and drops at home].
no      given M 1: Round patch of eczema on cheek.
no      given F 7: Weight up since new feed.
