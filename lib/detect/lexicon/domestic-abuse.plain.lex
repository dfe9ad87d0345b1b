# Abuse by somebody close, said outright in a few words
rule    da-plain-letters
does    prompt hide sure
why     Domestic abuse is named by its abbreviation.
basis   rules 2, 3; terse notes, lexicon team 2026-11-22
say     DV|DVA|IPV ..1 from|by ..1 @adult-near; DV|DVA|IPV victim|disclosed|disclosure|perp|perpetrator|flag|survivor|relationship; discloses|disclosed|disclosing|disclosure|witness|witnessed|witnessing|flee|fled|fleeing|suspect|suspected|"victim of"|"perp of"|experiencing ..1 DV|DVA|DA|IPV; DA from|by|victim|perp|perpetrator|disclosed|survivor; ~query DVA; perp|perpetrator of DV|DA|DVA
say     "NMO" v|vs|against|granted|breached|"in place"|hearing|served; CCB from|by @spouse; "elder abuse"|"spousal abuse"|"partner abuse"|"marital violence"|"narcissistic abuse"
unless  penicillin|nkda|vaccine|polio|hib|booster|mmr|"double vision"|diplopia|leaflet|poster|training|works in sentence
yes     Pt [discloses DA], see template.
yes     [DV from ex], sister aware.
yes     [NMO granted] Weds.
no      DA: penicillin, rash.
no      DV on looking left, ?sixth nerve.
no      CCB by day, ACE-i at night.

rule    da-plain-acts
does    prompt hide sure
why     Somebody close hurts or threatens the patient.
basis   rule 2; terse notes, lexicon team 2026-11-22
say     choked|strangled|throttled|smothered|pushed|shoved|grabbed|bitten|burnt|burned|kicked|headbutted|stamped|dragged|restrained|threatened by @adult-near; @spouse pushed|pushes|shoved|shoves|dragged|drags|choked|chokes|strangled|grabbed|grabs|bit|bites|kicked|kicks|threw|headbutted|hurts ..1 her|him|me|pt; grabbed|gripped|hands|squeezed round|around|by ..1 throat|neck; "held by the throat"|"by the throat"; bruise|bruising|"black eye"|"split lip"|fracture|injury|injuries|bruises ..1 from|by|off|~query @spouse; bruise|bruising|bruises|injury|injuries|"black eye"|nose|rib|ribs|lip ..2 @spouse|son did it|this
say     he|@spouse|son|dad|stepdad threw|throws|hurled|hurls ..1 plate|cup|mug|phone|chair|bottle|knife|pan|kettle|ashtray|remote|glass ..1 at her|him|me|pt; "death threats"|"threats to kill"|"threat to kill"|"threatens to kill"|"threatened to kill"|"threatening to kill"; threat|threats ..1 from|by @adult-near; threatens|threatened|threatening to take|remove|harm|hurt|stab|burn ..1 kids|children|baby|her|him|me|house|child; @adult-near is|very|increasingly|being|often? violent|abusive|"physically aggressive"
unless  wheelchair|out_of_the_way|swing|doctor|choked_on|food|sledge|rugby|football|judo|playing|toddler|dementia|delirium|dog in clause
yes     [Choked by boyfriend], no LOC.
yes     [Death threats] ongoing.
yes     [Husband pushed her], wrist sore.
yes     Neighbours rang 999, [partner violent].
no      Partner pushed her wheelchair into the room.
no      Bruise from fall, partner present.
no      Held by neck brace for two weeks.

rule    da-plain-control
does    prompt hide sure
why     Somebody close controls the patient's money, phone or freedom.
basis   rule 2 (coercive control); terse notes, lexicon team 2026-11-22
say     @spouse|son|daughter|"in-laws"|he|family controls|controlling|controlled ..1 her|his|my|the|all? money|finances|phone|everything|medication|meds|food|movements|life|spending|clothes|contraception|pension; controls what|who|where ..1 she|he|i|her|they|patient|pt ..1 wears|sees|goes|eats|spends|does|wear|see|go|eat|spend; @spouse|he checks|checking|"goes through"|reads|monitors|monitoring|tracks|tracking|smashed|smashes|confiscates ..1 her|his|my phone|mobile|texts|messages|whatsapp|location; @spouse|son|he takes|took|taking|spends|withholds|stealing|stole|steals|keeps ..1 her|his|my money|wages|salary|benefits|savings|pension
say     won't|"wont"|"doesn't"|"never"|"not" let|allow|lets|allows her|him|me|pt ..1 see friends|family; @spouse|he|"in-laws"|family "won't"|"wont"|"doesn't"|"never" let|allow|lets|allows her|him|me|pt ..1 work|out|see|leave|speak|drive|study|"have a phone"|"have friends"|"have money"; not|"isn't"|never allowed ..1 friends|visitors|"to see friends"|"to see family"|"her own phone"|"her own money"|"own money"|"to leave the house"|"to leave house"|"out alone"|"out without"|"to have friends"; gaslight|gaslit|gaslights|gaslighting|gaslighted ..2 @adult-near|her|him|me; gaslighting; tracker|airtag ..1 on|in|under her|his|my|pt ..1 car|bag|phone|coat|pram; "being stalked"|"been stalked"|"stalked by"; fled|flee|fleeing|escaped|escaping ..1 @spouse|marriage|"family home"
unless  appointee|lpa|glucose|libre|sugars|surgery|isolation|ward|hospital|school|college|boss|employer|pain|insurance|luggage|keys|dog|cat|poa|attorney|"eyesight"|"poor sight"|doctor|consultant|lpas in sentence
yes     [Partner checks her phone] nightly.
yes     [Husband controls meds].
yes     [Not allowed to see friends].
yes     [Tracker on her car] found.
no      Wife keeps his pension letters as LPA.
no      Pain won't let her work.
no      Son takes her to the shops.
no      School does not let him have a phone.
