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
