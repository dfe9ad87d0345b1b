# Scenes that suggest a child or adult at risk, in frames rather than phrases: each weak alone

rule    sg-clothes
does    prompt hide sign
why     A child or adult is not dressed, clean or dry.
basis   rules 7 and 17; lexicon team 2026-11-21
say     came|brought|arrived|attended|sent|dressed|still|wearing ..3 pyjamas|nightie|slippers|"same clothes"|
            "same jumper"|"yesterday's"|"no coat"|"no shoes"|"no socks"|sandals|"soiled"|"wet trousers"|"wet clothes"|
            "bare feet"|barefoot
say     shoes|trousers|coat|jumper|uniform|clothes|nappy|pad|sheets|bedding|vest ..4 "too small"|"too big"|string|
            "held up"|filthy|soaked|soiled|wet|unchanged|"not changed"|"same as"|stained|stinking|smelt|
            "since yesterday"|"from tuesday"|"as tuesday"|"as last"|"as night before"|"for days"
say     unwashed|unkempt|bedraggled|grubby|"smells of urine"|"matted hair"|lice|"dirty nails"|"dirt under"
unless  hedrin|"whole class"|campsite|tent|"nits again"|"class has them"|"the class"|"going round"|dimeticone|
            incontinence_clinic|plaster|cast|swim|footwear|podiatry|orthotic|bunion|gardening|mechanic|farm in sentence
unless  @sg-at-ease in note
yes     [Brought in pyjamas] at three in the afternoon.
yes     [Nappy not changed] since nursery put a dot on it.
no      Trousers too big since weight loss, dietitian pleased, gardening again.
no      New shoes, bunion better.

rule    sg-bolted
does    prompt hide likely
why     A door is fastened from the outside, or food is locked away.
basis   rules 7 and 17; lexicon team 2026-11-21
say     hook|bolt|padlock|chain|latch ..3 "on the outside"|"outside of dad's"
say     padlock|bolt|lock|hook ..2 "on the outside of"|"on the outside"
say     padlock|padlocked|padlocks ..2 "the kitchen"|"the fridge"|"the food"|"her door"|"his door"
say     locked|bolted|tied in|to|into ..1 her|his|the room|bedroom|cupboard|chair|bed|commode|cellar
unless  shed|garage|bike|gym|locker|himself|herself|accidentally|"prader" in sentence
yes     [Hook on the outside of] the little one's door.
yes     Kitchen bare, [padlock on the fridge].
no      Padlock on the garage pinched finger.
no      Locked himself in the room, fire brigade, fine.

rule    sg-elder
does    prompt hide sign
why     Someone new, or someone gaining, in an older or vulnerable person's life.
basis   rule 17 (financial abuse); lexicon team 2026-11-21
say     gentleman|neighbour|"nice man"|"young man"|lodger|"new friend"|girlfriend|"church friend"|carer|cleaner|niece|
            nephew|grandson|daughter|son|"his lad"|handyman ..5 "her card"|"his card"|"his pip"|"her pip"|"her pension"|
            "his pension"|"her bank"|"his bank"|"the bank"|"spare room"|"back room"|"front room"|"has a key"|
            "new kitchen"|"new car"|conservatory|"signs for"
say     new|third|another|second roof|drive|driveway|conservatory|windows|gutter|gutters|boiler|"stair lift"|sofa|bed|
            hoover|alarm|solar ..6 knocked|calling|door|"same man"|"same men"|"same lads"|gentleman|cash|bank|market|
            thousand|cheque|invoice
say     "stopped going to"|"cancelled the"|"cancelled her"|"cancelled his"|"carers stopped"|"carers cancelled"|
            "hasn't let" ..3 club|church|bingo|centre|carers|respite|hours|bother|nurse|nurses|agency|cleaner|
            hairdresser|in
say     "heating off"|"heating's off"|"coat on indoors"|"coat indoors"|"house freezing"|"house cold"|"no statements"|
            "letters unopened"|"unopened post"|"red letters"|"final demand"|"bailiffs"
say     same|"that one"|"that nurse"|"that carer"|"one of them" ..2 carer|nurse|girl|shift|nights|staff|on|
            "each time" ..5 fall|falls|bruise|bruises|quiet|flinch|flinches|cries|wet|left|on
say     crush|crushed|crushing|extra|double|doubled|more|stronger ..4 "settle him"|"settle her"|"sleeps till"|
            "so i can"|"so we can"
say     "path through"|"sleeps in the bath"|"bucket for"|"no electric"|"electric off"|"gas off"|candles|"rats in"|
            "flies"|maggots|"cat mess"
unless  @sg-proper|"with her"|"with him"|"he checks"|"recliner"|nasal|sinus|copd|orthopnoea|hay|fever|"crushing chest"|
            "house move"|physio|"with consent"|"his consent"|"her consent"|lpa|birthday|holiday|menopause|decorating|
            "boiler being" in sentence
unless  @sg-at-ease in note
yes     [Neighbour has the spare room] now.
yes     Third [new roof since the same men] knocked.
no      New conservatory, tripped on the step, ankle sprain.
no      Crushing chest pain, 999.

