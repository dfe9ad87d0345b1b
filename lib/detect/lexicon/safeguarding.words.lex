# A child at risk in the shortest words, where the age tells

rule    sg-words-child
does    prompt hide sure
why     A child is hurt, left, used or not brought in a way that asks for safeguarding.
basis   rules 7, 24 and 27; lexicon team 2026-11-22
ages    0-17
say     "home alone"|"alone at home"|"left alone"|"left on own"|"lets himself in"|"lets herself in" ..3 school|night|
            nights|evening|weekend|hours|all|until|till|daily|regularly|while;
        wandering|roaming|found|seen ..2 street|streets|estate|park|road|"main road" ..3 alone|night|midnight|late|dark|
            "9pm"|"10pm"|"11pm"|~time|barefoot|nappy|pyjamas;
        mum|mother|dad|father|parent|stepdad|stepmum|carer|aunt|uncle|grandmother won't|wont|"will not"|refuses|refused|
            "wouldn't"|declined|"doesn't" ..2 let|allow|leave|have|us ..2 him|her|child|us? ..2 alone|"on his own"|
            "on her own"|"1:1"|"by himself"|"by herself"|"without her"|"without him";
        mum|mother|dad|parents|parent cancels|cancelled|cancelling|misses|missed|avoids|avoiding|refuses|refused|
            declines ..2 weigh-ins|weigh-in|weighing|"weigh ins"|"hv visits"|hv|"health visitor"|paeds|"sw visits"|
            "nursery visits";
        left|leaves|minded|babysat with|by ..1 ~num|"5yo"|"6yo"|"7yo"|"8yo"|"9yo"|"10yo"|"11yo" ..2 sibling|brother|
            sister|bro|sis|cousin;
        sexting|"sent nudes"|"sends nudes"|"sent pics"|"nude pics"|"naked pics"|"sent a nude"|"sending nudes";
        uncle|stepdad|stepfather|coach|cousin|grandad|tutor|brother|stepbrother|man|lodger ..1 touched|touches|touching|
            kissed|licked|rubbed|filmed ..1 her|him|me|my;
        adultification|"sugar daddy"|"trap phone"|"burner phone"|burner|"go country"|"going country"|"out trapping"|
            trapping|plugging|"drug runner"|"running drugs"
unless  doctor|dentist|physio|worm|dog|football|hospital|exam in sentence
yes     given M 7: [Left with 9yo brother], mum at work.
yes     given M 9: [Found on main road barefoot].
yes     given F 12: [Mum wont let us see her alone].
yes     given F 14: [Sexting], boy in Year 12.
no      given M 7: Left with minor bruise, brother fell too.
no      given M 12: Home alone card game at Christmas.
no      given F 44: Found in the park, dog lead burn.

rule    sg-words-infant
does    prompt hide sure
why     A bruise, break or mark in a baby too young to move about, or a search for such injuries.
basis   rules 7 and 24 (bruising in non-mobile infants); lexicon team 2026-11-22
ages    0-3
say     "non mobile"|"non-mobile"|nonmobile|premobile|"pre-mobile"|"pre mobile"|"not yet mobile"|"not mobile"|
            "not yet rolling"|"not rolling"|"not cruising"|"not crawling"|"immobile baby";
        skeletal survey;
        "skull fracture"|"rib fracture"|"rib fractures"|"femur fracture"|"humerus fracture"|"metaphyseal fracture"|
            subdural|subdurals|"retinal haemorrhage"|"retinal haemorrhages"
needs   bruise|bruising|bruises|fracture|mark|marks|burn|injury|injuries|petechiae|swelling|survey|subdural|subdurals|
            retinal|skull|rib|ribs|femur|humerus|metaphyseal in note
unless  birthmark|"blue spot"|mongolian|dermal|forceps|ventouse|ottawa|dysplasia|imperfecta|gait|physio|
            development in note
yes     given M 0: Bruise jaw, [not rolling].
yes     given F 1: [Skeletal survey] and CT head Monday.
no      given M 0: Not rolling yet, physio.
no      given F 60: Skeletal survey for myeloma.

rule    sg-words-harm
does    prompt hide sure
why     A child's injury, neglect, drugs at home, a worker's visit or a journey alone asks for safeguarding.
basis   rules 7, 17, 24 and 27; lexicon team 2026-11-22
ages    0-17
say     SW|"s/w" attending|attended|attends|visit|visits|visiting|present|aware|allocated|informed|updated|involved|
            rang|supervising|supervised|requests|requested|report|unannounced;
        stepdad|stepfather|"mum's bf"|"mum's boyfriend"|"dad's gf" "hits"|"slaps"|"punches"|"smacks"|"kicks"|"beats";
        bite|bites mark|marks ..2 adult|human;
        burn|burns|scald|scalds ..2 iron|"cigarette"|lighter|"hob ring"|hairdryer|straighteners|radiator|
            "contact" ..1 shape|shaped|pattern|outline|mark;
        burn|burns|burnt ..1 in|the? shape|outline of;
        burn|burns|scald|scalds|scalded ..2 buttocks|bottom|perineum|genitals|soles|"both feet"|glove|stocking|
            immersion|"dorsum of hand";
        unwitnessed ..1 head|fall|injury|inj|burn|scald;
        changing|changed|conflicting|varying|inconsistent story|stories|account|accounts|version|versions;
        bf|boyfriend|stepdad|lodger|uncle babysits|babysitting|"looks after her"|"looks after him";
        found|caught|stopped|carrying|carries|took|brought|brings ..3 knife|machete|blade|zombie_knife|wraps|baggies|
            "burner phone"|knuckleduster;
        plugged|swallowed|stuffed|packed|packaged drugs|wraps|baggies|crack|heroin|coke|cocaine;
        insulin|inhaler|inhalers|meds|medication|anticonvulsants|epilim|creon|steroids|feeds ..1 missed|"not given"|
            "not collected"|omitted|"not administered"|withheld|"not picked" ..2 by|parents|mum|dad|mother|father|
            months|yr|year;
        mum|mam|dad|mother|father|parent|parents|carer ..1 intox|intoxicated|"smelt of drink"|slurring|wasted|
            "off her face"|"off his face"|"drug affected"|"under influence"|"od'd"|overdosed|sectioned|arrested;
        ingested|swallowed|ate|drank|exposed|licked ..2 methadone|cannabis|heroin|cocaine|crack|edible|edibles|ketamine|
            subutex|buprenorphine|mdma|vodka|bleach_given;
        cannabis|cocaine|opiate|opiates|benzo|benzos|thc|methadone|amphetamine positive|pos|"+ve"|"in urine"|"in hair";
        needles|syringes|foil|paraphernalia|"drug kit"|pipes|"crack pipe" ..2 floor|cot|"lying around"|reach|table|sofa|
            bed|home;
        soiled|bare|filthy|dirty|stained|stripped cot|mattress|bedroom|moses;
        "not enrolled"|"not on roll"|"off roll"|"off-rolled"|"no school place"|"never been to school"|
            "never attended school"|"not registered with any"|"hidden child";
        placed|lives|living with|w gran|nan|nana|aunt|auntie|grandparents|grandad|"family friend" ..2 by|under|via|
            per court|sw|social|order|la|sgo|s20|police;
        "secure unit"|"secure children's home"|"secure accommodation"|"welfare secure"|"secure placement"|
            "children's home"|"residential home"|"semi independent"|"semi-independent"|"supported accommodation";
        unaccompanied ..2 arrived|asylum|minor|lorry|boat|dinghy|dover|hotel;
        arrived|came|travelled ..1 in|on|by|via ..1 a|back_of? lorry|"small boat"|dinghy|boat|container;
        alert|flag|marker|note ..3 record|records|notes ..2 "no info"|"no information"|"no contact"|"do not disclose"|
            "not to disclose" ..2 father|dad|mother|mum|parent|parents|ex;
        HV|FNP|SW|"health visitor" ..1 no access;
        lives|sleeps|sleeping|living|slept in|on ..1 the|a|his|her|dad's? garage|shed|tent|hallway|van|cupboard|
            bathroom|bath|outhouse;
        "secret game"|"secret games"|"special game"|"special games"|"tickle game"|"tickle games"|"tickling game";
        olders|shotting|cunch|"going ot"|"county line"|"gang tag"|"gang nominal"|"gang member"|"gang rival"|drillers;
        spiked|"drink spiked";
        woke ..2 in ..2 men|man|stranger|strangers;
        malnourished|emaciated|starved|starving|underfed|skeletal;
        drinks|drinking|drank|eats|eating|ate from|out_of ..1 the? toilet|bin|bins|puddle|puddles|"dog bowl";
        tied to|up|in ..1 the|a|his|her? pushchair|buggy|highchair|cot|bed|chair|radiator|table|door;
        locked in ..1 the|his|her|a? bedroom|room|cupboard|shed|cellar|loft|wardrobe;
        healing|old rib|ribs|fracture|fractures;
        missing ..1 since|from|again hotel|placement|care|"foster home"|home|"children's home";
        baby|newborn|twins taken|removed|adopted ..1 at|from birth|hospital|ward|mum
unless  teddy|doll|teething|teether|"school trip"|eurostar|eurocamp|cruise|holiday|ferry|sunburn|kitchen_toy|ball|
            trampoline|antidepressant_mum|moisturiser|bath_toy|"short wave"|ironing|"iron tablets"|anaemia|penknife|
            scouts|butter_knife|"on her own request" in sentence
unless  "no safeguarding"|"no concerns"|"no concern" in note
yes     given M 5: [SW attends] with foster mum.
yes     given F 9: Says [stepdad hits] when cross.
yes     given F 3: [Scald to buttocks], line straight.
yes     given M 15: [Found with a machete] in his bag.
yes     given M 2: [Ate an edible] at dad's flat.
no      given M 5: Soiled pants, Movicol up. No concerns.
no      given F 9: Dad uses iron, burn on thumb.
no      given M 40: SW attends the knee class.
no      given F 3: Sunburn soles of feet.

rule    sg-words-grown
does    prompt hide sure
why     An adult who depends on others is hurt, used, robbed or left, or those who care for them are looked into.
basis   rules 7, 17, 23 and 45; lexicon team 2026-11-22
say     carer|carers|staff|hca|nurse|"night staff"|"care worker" seen|caught|filmed|heard|recorded|
            witnessed ..1 shouting|hitting|slapping|swearing|pulling|rough|dragging|taunting|stealing|kicking|sleeping|
            mocking;
        no|without carers|carer|"care visits"|visits ..1 came|come|arrived|"turned up"|attended|since|for ~num|many|
            days|two|three|weekend;
        hoard|hoarded|hoarding|rubbish|newspapers ..2 ceiling|"every room"|"floor to"|throughout|"can't open"|
            "blocking exit";
        friend|neighbour|carer|cleaner|lodger|"man friend"|handyman|tenant|befriender|"lady friend" added|put|written|
            named|signed|changed ..1 on|to|into|in ..1 the|her|his|new? will|deeds|house|poa|lpa|mortgage|tenancy;
        "shared lives"|"supported living"|"care home"|"nursing home"|carer|provider|"care agency"|home ..1 is|under|
            being? investigated|investigation|suspended|embargo|embargoed|"special measures"|"large scale"|closed_by;
        allegation|allegations|complaint against teacher|carer|staff|"care worker"|nurse|childminder|"foster carer"|
            coach|imam|priest|vicar;
        allegation|allegations ..1 at|by|from school|pupil|pupils|nursery|child|resident|player;
        ofsted ..2 suspended|suspension|investigation|investigating|complaint;
        dnacpr|dnar|"respect form"|dnr ..2 signed|done|placed|put|completed ..1 without|"w/o"|behind;
        blanket dnacpr|dnar|dnr;
        sedated|drugged|overmedicated|doped ..2 "keep quiet"|"short staffed"|"shut her up"|"keep her quiet"|
            "keep him quiet"|"understaffed"|"at night" ..1 by|home|staff|carers|short;
        exploited by|for lodger|neighbour|friend|carer|mate|mates|boyfriend|family|gang|boss|employer|"friends";
        onlyfans|"only fans"|webcam|camming ..3 by|bf|boyfriend|he|made|makes|forced|keeps|controlled;
        "soft restraint"|"soft restraints"|"physical restraint"|"chemical restraint"|"mechanical restraint";
        restrained|tied|strapped|belted ..1 in|to|into chair|bed|wheelchair|commode|recliner ..1 w|with|by|using|all|
            for;
        forced|made|sent|coerced to? beg|shoplift|pickpocket|"pick pockets"|"work unpaid"|"work for free"|"sell drugs"|
            "deal drugs"|"carry drugs"|"grow cannabis"|"sell sex"|"sex work"|"clean houses"|"hold drugs";
        not|never|no|isn't|cannot allowed|"to be left"|be_left|be ..1 unsupervised|unattended|alone ..1 w|with|around|
            near|access ..1 his|her|own|any|the? daughters|daughter|kids|children|child|son|grandchildren|minors|girls|
            boys;
        unborn pathway|protocol|referral|plan|conference|conf|strategy|team|alert|"cp plan";
        UBB referral|ref|protocol|conf|conference|plan|pathway|meeting|strategy|case;
        parenting assmt|"ax"|capacity;
        "mother and baby placement"|"m&b placement"|"parent and child placement"|"mother and baby foster"|
            "parent and baby unit"|"residential assessment";
        baby|newborn|child|children|kids|twins taken|removed|adopted at|from birth|hospital|ward|her|care|me|mum;
        resident|residents hit|assaulted|punched|pushed|touched|kissed|groped|slapped ..1 by? ..1 other|another|fellow|
            female|male? resident|residents|staff;
        assaulted|hit|pushed|punched|touched|groped by ..1 other|another|fellow|co resident|patient_on_ward|service-user
unless  training|"works in"|"works at"|"works as"|executor|solicitor|son_added|noise|cqc_good|norovirus|covid|infection|
            reablement|bingo|quiz|"tower block"|planning|renovation|"for snoring"|growing_well in sentence
unless  @sg-job in note
yes     given F 84: [Carer filmed swearing] at her.
yes     given M 80: [Lodger added to the will].
yes     given M 45: Shared lives [carer suspended].
yes     given F 24: [Made to shoplift] for the house.
no      given F 84: Carer seen for flu jab.
no      given M 80: Care home closed to visitors, norovirus.
no      given F 30: Unborn baby moving well.

rule    sg-words-teen
does    prompt hide sure
why     A child under sixteen is pregnant, or has partners who are older or many.
basis   rules 7, 28 and 32; lexicon team 2026-11-22
ages    9-15
say     pregnant|"preg test pos"|"preg +ve"|"pregnancy test positive"|upt_positive|"hcg positive"|"missed period";
        older|adult|multiple|many|several|two|three|~num|~age sexual? partners|partner;
        STI|chlamydia|gonorrhoea|trichomonas|herpes|ct|gc positive|pos|"+ve"|detected;
        emergency contraception|pill;
        ellaone|levonelle
unless  mum|mother|mam|mummy|teacher|sister|aunt|aunty|stepmum|dance|lab|"learning partner"|"talk partner"|hib|cat|dog|
            guinea|rabbit|negative|neg in clause
yes     given F 14: [Pregnant], 9/40 by dates.
yes     given F 13: [Chlamydia positive], told by phone.
no      given F 14: Mum pregnant, due June.
no      given F 29: Pregnant, 9/40.
no      given F 14: Talk partner at school is off too.
