# Sexual assault, told outright or in pieces
rule    sexual-assault
does    prompt ask sure
why     A sexual assault is told.
basis   rules 1, 17, 22; lexicon team 2026-11-21
say     @rape
unless  oilseed|rapeseed|oil|allegation_training in clause
yes     [Discloses rape by ex in] 2020.
yes     [Sexually assaulted] on night bus.
no      Allergic to oilseed rape.
no      Rapeseed oil in diet.

rule    assault-service
does    prompt ask sure
why     A service for people who were sexually assaulted is named.
basis   rules 1, 22; lexicon team 2026-11-21
say     @rape-service
yes     [Referred to SARC].
yes     [ISVA supporting her].
no      ?sarcoid on CT.
no      Independent living adviser.

rule    assault-letters
does    prompt ask sure
why     SA here means sexual assault.
basis   ambiguous abbreviation with company; lexicon team 2026-11-21
say     SA on|by|at|last|in|aged|sat|sun; alleged|reports|disclosed|disclose|historic|h/o|hx|recent|re|following|after|post SA; "assault" on|sat|sun|fri|last|by|after
needs   sarc|isva|ehc|police|pep|pepse|swab|forensic|taxi|party|ball|rape|consent|underwear|clothes|sti|memory|remember in note
unless  node|block|rhythm|salicylate|staff in clause
yes     [SA on] Friday, SARC number given.
yes     [Reports SA] at party.
no      SA node dysfunction, pacemaker.
no      SA block on ECG.

rule    assault-pieces
does    prompt ask sign
why     What is told could be a sexual assault, not named as one.
basis   4b; lexicon team 2026-11-21
say     woke|woken|wake|waking|came_round|"came to" ..5 tights|knickers|underwear|pants|trousers|clothes|naked|undressed|bra|dress|room|sofa|floor|bed|house|hotel|flat|him|him on; tights|knickers|underwear|pants|clothes|dress|bra ..3 inside|off|missing|pocket|torn|wrong|different|gone|"on back"; "no underwear"|"no knickers"|"no memory"|"no memory after"|"gap in her memory"|"gap in memory"|"can't remember bits"|"doesn't remember anything"|"doesn't remember getting"|"doesn't know what happened"|"remembers nothing"|"remembers walking"|"blank until"|"a gap from"|"lost hours"|"no recollection"
say     drink|drinks|vape|needle ..1 spike|spiked|spiking; spiked|needle ..2 drink|club|party; "said no"|"told him no"|"i said no"|"said no first"|"didn't say yes"|"said yes"|"know if i said"|"didn't want to"|"didn't want it"|"not forced"|"wasn't forced"|"wasnt like forced"|"wouldn't stop"|"didn't stop when"|"wouldn't take no"|"wouldn't stop when asked"|"froze"|"pinned down"|"held her down"|"held him down"|"on top of her"|"on top of me"|"hands on her"|"put his hand"|"touched her"|"touched him"|"touched me"|"touching her"|"touching him"|"groped"|"grabbed her breast"|"forced her to"|"forced him to"|"forced me to"|"made her do things"|"had something done"|"something done to her"|"took advantage"|"came into room"|"came into her room"|"came into his room"|"got into her bed"|"got into bed with"|"against her will"|"against my will"|"against his will"|"keeps showering"|"hasn't showered"|"can't get clean"|"showered off"|"nothing all the way"|"all the way"
unless  surgery|anaesthetic|anaesthesia|op|seizure|hypo|faint|syncope|fall|concussion|cannula|chaperone|exam|colonoscopy|recovery|midazolam|tia|palpitations|breathless|cough|smear in sentence
yes     Woke in a strange room, [tights missing].
yes     Thinks her [drink was spiked].
no      Came round in recovery after op, no memory.
no      Seizure, doesn't know what happened.

rule    assault-after
does    prompt ask echo
why     Belongs to what is told of an assault.
basis   rules 1, 22; lexicon team 2026-11-21
say     not|hasn't|undecided|never ..2 report|reported|reporting|police; "undecided re police"|"wants time"|"forensics"|"the centre's number"|"tablets for the next"|"someone on the course"|"in same block"|"reg number"|"by a colleague"|"at a party"|"from the party"|"keeps showering"
yes     Rape disclosed. [Not reported], wants time.
yes     SARC number given. [Forensics stored].
no      Police report for insurance of car.
no      Window cleaner fell.
