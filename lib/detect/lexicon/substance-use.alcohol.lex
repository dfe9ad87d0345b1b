# Drinking
rule    alcohol-problem
does    prompt ask sure
why     Dependence on alcohol or harmful drinking is written about.
basis   rules 1, 19, 31; lexicon team 2026-11-21
say     @alcohol-problem; AWS risk|explained|alcohol; DTs ..3 drink|seizure|alcohol|admitted|ciwa|withdrawal; w|with|had|in|of|~query|has DTs; seizure|fit|fitting ..6 drink|vodka|alcohol|ambulance|withdrawal; alcohol|etoh|drink|drinking ..2 dependence|dependent|dependency|withdrawal|withdrawals|detox|rehab|relapse|misuse|excess|problem|team|services|service|liaison|worker|hepatitis|cirrhosis; relapsed|relapse ..3 drink|drinking|alcohol|vodka; "assisted withdrawal"|"medically assisted withdrawal"|"alcohol care team"|"community detox"|"inpatient detox"|"reduction plan"|"community team fast track"|"residential rehab"|"wants a detox"|"wants 'a detox'"|"a detox"
unless  "hand gel"|juice|sugar|digital|allergic_wipes|"detox tea"|"detox diet"|liver_flush|hangover_cure|tetanus|diphtheria|booster|gel in clause
yes     [Alcohol dependence], wants help.
yes     Admitted [with DTs] last month.
no      DTs booster given, diphtheria tetanus.
no      Juice detox from magazine.

rule    drinking-told
does    prompt ask sure
why     How much or when the patient drinks is told in a way that points to dependence.
basis   4b; lexicon team 2026-11-21
say     ~num|half|bottle|litre|"1/2"|"70cl"|cans|can|pints|"a bottle" ..3 @spirits ..3 night|day|daily|nightly|evening|evenings|morning|mornings|nights|since|before|lunch|from; ~num|half|two|three|four|five|six|bottle|bottles|cans ..2 bottles|bottle|cans|litres|pints ..4 night|day|daily|nightly|evening|evenings|waking|weekday|every; "bottle a night"|"bottle a day"|"bottles a night"|"bottles a day"|"cans a night"|"cans a day"|"litre a day"|"litre of cider"|"bottle and a half"|"bottle of wine a"|"bottle of vodka"|"bottle of whisky"|"bottle of gin"|"on the cans"|"on the bottle"|"off the bottle"|"on the drink"|"on the booze"|"on the sauce"|"hits the bottle"|"the empties"|"empties in"|"hides empties"|"hides bottles"|"hidden bottles"|"hiding bottles"|"bottles hidden"|"bottles found"|"found bottles"|"drinking in secret"|"drinks in secret"|"secret drinking"|"drinks alone"|"drinking alone"|"drinks on her own"|"on the sesh"|"a livener"|"hair of the dog"|"eye opener"|"eye-opener"|"first drink"|"last drink"|"morning drink"|"morning drinking"|"drinks in the morning"|"drinking in the morning"|"drink in the morning"|"needs a drink"|"needs one before"|"can't stop drinking"|"can't stop once"|"cannot stop once"|"lost count of"|"drinking more than"|"drinking a lot"|"drinking too much"|"drinks too much"|"drinking every day"|"drinking daily"|"drinks every night"|"drinks daily"|"drinking since"|"drinking to cope"|"drinks to cope"|"drinks to sleep"|"drinking to sleep"|"drinks 'to"|"drinking the farm"|"drunk most"|"drunk every"|"drink has got"|"turned to drink"|"blackouts from drink"|"cut down on the drink"|"wants to stop drinking"|"stop drinking"|"stopped drinking"|"given up drinking"|"sober"|"sobriety"|"dry since"|"teetotal since"|"fell off the wagon"|"off the wagon"|"on the wagon"
say     keep|keeps|kept|hide|hides|hid|hidden|found|stash|stashed|stashes|goes|starts ..4 bottle|bottles|wine|vodka|flask|cans|gin|whisky|it ..4 garage|shed|cistern|teapot|wardrobe|airing|handbag|"spare wheel"|boot|cupboard|loft|paint|drawer|van|behind|flask; wine|vodka|gin|whisky|cider|sherry ..2 teapot|cup|mug|bottle|flask|coffee|handbag|thermos; smell|smelt|smelled|smells|smelling|reek|reeked|stank|stinking ..2 drink|alcohol|booze|spirits|vodka|whisky; shak|shake|shakes|shaking|shaky|shook|trembling|sweats|tremor|hands ..5 drink|"first one"|"second one"|"till first"|"run out"|livener|late|"had one"|without; "till the second one"|"until the first"|"until he has one"|"before she can"|"before he can shave"|"can't get going"|"get going of a morning"; pint|pints ..4 six|eight|ten|lunchtime|dinner; wife|husband|mum|daughter found ..3 cistern|wheel|garage|bottles|empties; none till ..6 half; blew|blown over|positive|~num; breathalysed|breathalyser; "drink driving"|"drink-driving"|"over the limit"|"drink drive"|"lost his licence" ..3 drink
say     AUDIT ~num; audit score ~num; SADQ|SADQ-C|CIWA|CIWA-Ar; "audit-c" ~num; FAST ..1 positive; "ggt" ..4 drink|drinking; alcohol ~num u; "40u/wk"
unless  water|milk|squash|formula|baby|lucozade|coke_zero|juice|tea_stopped|fluid|fluids|routine|"14 units"|"10 units"|"6 units"|"4 units"|caffeine|energy|feeds|feed|oramorph_bottle|protein|recycle|"short of breath"|"out of breath"|"shortness of breath"|dioralyte|fortisip|ensure|"holding breath"|"catch breath"|urine|inhaler|hba1c|asthma|cola|coffee|dehydration|"bad breath"|spacer|deep|breathless|exertion|covid|hydrated|stones in clause
yes     [Bottle of wine a night] since redundancy.
yes     [Hides bottles in the shed].
no      Drinks 2 litres of water a day.
no      Baby takes five bottles a day of formula.

rule    drink-echo
does    prompt ask echo
why     Belongs to what this entry tells of drinking or drug use.
basis   rule 19; lexicon team 2026-11-21
say     thiamine|"not to stop suddenly"|"not to just stop"|"stop suddenly"|"wants to stop"|"must not drive"|"no driving"|"withdrawal"|withdrawals|"step down plan"|"step-down plan"|"cut down plan"|"cutting down"|"cravings"|"sees things"|"saw rats"|"sweats"|"hallucinating"|"wife thinks"|"not known to"|"refd"|"weekly dispensing"|"clinic card"|"harm reduction"|"nosebleeds"|"frightened to stop"|"frightened to stop on"|"liver numbers"|"stopping is the treatment"|"a livener"
yes     Alcohol dependence. [Thiamine started].
yes     Heroin daily. [Wants to stop].
no      Blood pressure 120/80.
no      Knee brace.
