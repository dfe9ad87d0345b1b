# Eating disorder, trauma, secrecy
rule    eating-disorder
does    prompt ask sure
why     An eating disorder is named or its service involved.
basis   rules 1, 19, 31; lexicon team 2026-11-21
say     @eating; AN|BN restricting|binge|purge|bmi|camhs|relapse|subtype; anorexia|anorexic ..3 bmi|camhs|restrict|relapse|ward|dietitian|team|teen|history|recover; "diabulimia"|"eating disorder team"|FREED ref|pathway|referral; "beat helpline"|"beat charity"
unless  cancer|chemo|chemotherapy|palliative|malignan|cachexia|lipid|fever in sentence
yes     [Known bulimia], in remission.
yes     Referred [eating disorder] service.
no      No hx eating disorder.
no      Anorexia and weight loss from chemotherapy.

rule    eating-signs
does    prompt ask sure
why     Eating, weighing or purging is described as in an eating disorder.
basis   4b; lexicon team 2026-11-21
say     fingers|finger|toothbrush ..1 down throat; mak|make|makes|making|made self|herself|himself|myself sick|vomit|throw; vomits|vomiting|sick|loo|toilet|bathroom after ..1 each|every|meals|meal|tea|eating|food; laxatives|dulcolax ..4 ~num|handful|packets|daily|go|weight|abuse|after; laxatives from; weigh|weighs|weighing ..2 herself|himself|"his rice"|"her food"|"his food"|food|everything|rice ..3 gram|times|day|daily|scales|every|hourly; "to the gram"|"kitchen scales"|"bin bags"|"counts calories"|"counting calories"|"calorie counting"|"calories a day"|"hides food"|"hiding food"|"cuts food into"|"pushes food round"|"skipping meals"|"skips meals"|"not eating at all"|"not eaten for"|"refuses to eat"|"refusing to eat"|"refusing food"|"stopped eating"|"eats nothing"|"living on"|"afraid of weight gain"|"fear of fatness"|"feels fat"|"thinks she's fat"|"thinks he's fat"|"thigh gap"|"wants to be thinner"|"over-exercising"|"over exercising"|"excessive exercise"|"running at 4am"|"runs at night"|"amenorrhoea and"|"wt for ht"|"weight for height"|"refeeding"|"lanugo"|"downy arms"|"downy hair"|"russell's sign"|"russells sign"|"sit up squat"|"squat test"|"sit-up squat"|"target weight ~num"|"pro-ana"|"diet pills"|"parotids up"; was ~num ..3 now wants|wants ~num; "5st"|"6st" ..4 eat|weigh|running; eat|eats|ate ..2 lettuce|apple|"rice cakes"|"one meal a day"
unless  toddler|feed|baby|formula|fussy|swallow|dysphagia|noro|gastroenteritis|d&v|dog|cat|puppy|swim|gastric|bariatric|sleeve|stoma|constipat|wrestling|"living on own"|"living on his"|"living on her"|"living on benefits" in clause
yes     [Makes herself sick] most evenings.
yes     [Counts calories], feels cold.
no      Toddler refusing food, fussy eater.
no      Senna 2 nocte for constipation.

rule    trauma
does    prompt ask sure
why     Past trauma or childhood abuse is told.
basis   rules 1, 22; lexicon team 2026-11-21
say     @trauma; abused|abuse|molested|touched|hit|beaten|belted|raped|interfered_with|hurt ..5 "as a child"|"as a boy"|"as a girl"|"as a kid"|"as a teenager"|"in childhood"|aged|age|"when young"|"growing up"|"when she was"|"when he was"|"from age"|"years ago"; abuse|abused by ..2 stepfather|stepdad|uncle|father|grandfather|brother|cousin|lodger|neighbour|priest|teacher|coach|leader|babysitter|foster|carer|dad|mother|mum|family; ACEs score|sheet|form|trauma|high; "aces score"|"ace score"; CSA by|aged|age|survivor|hx|history|as|disclosed; historic|historical|childhood|previous|past ..1 abuse|csa|assault|neglect|trauma|adversity; "boarding school"|care|home|school|borstal ..5 abuse|80s|70s|60s|nightmares|ptsd; "brothers' school"|"industrial school"|"approved school"|"mother and baby home"|"survivor of"|"survivors"|napac|"trauma counsellor"|"trauma service"|"trauma therapy"|"trauma focused"|"trauma informed"|"freedom from torture"|"helen bamber"|tortured|torture|"op courage"|"combat stress"|"pcl high"|"pcl-5"|"ies-r"|"itq"
say     flashback|flashbacks; nightmares|"night terrors" ..6 checks|locks|door|since|uncle|war|iraq|afghan|attack|shut|assault|detention; checks ..1 locks|doors|windows ..3 times|night|before|repeatedly|flashbacks; hypervigilant|hypervigilance|"re-experiencing"|"reliving"|dissociat|dissociating|dissociation|"startle"|"triggered by"|"can't bear to be touched"|"can't bear baths"|"sleeps in his shoes"|"sleeps in her shoes"|"sleep with the door shut"|"back to the wall"|"corner table"|"always sits facing"|"his turn to go first"|"the shouting in his sleep"|"shouts in his sleep"
unless  ahi|osa|apnoea|sleep_lab|cheyne|paediatric_allergy|ace_inhibitor|acei|head_trauma|cross-sectional|dental|ankle|blunt|unbroken|dog|rem|parkinson in sentence
yes     [Abused as a child] by a neighbour.
yes     [Flashbacks of the fire] most nights.
no      ACEi cough, head trauma clinic normal.
no      Blunt trauma to the shin.

rule    childhood-hint
does    prompt ask sign
why     What happened in childhood is hinted at.
basis   4b; lexicon team 2026-11-21
say     age|aged|from|between|when she was|when he was ~num|eight|nine|ten|seven|six|five|eleven|twelve to|until|till ~num|eleven|twelve|ten|nine|thirteen|fourteen; choirmaster|"choir master"|"scout leader"|"scout master"|priest|"the brothers"|"father x"|curate|chaplain|"swimming coach"|"football coach"|"mum's boyfriend"|"mums boyfriend"|lodger|babysitter|"family friend"|stepfather|"her uncle"|"his uncle"|"her grandad" ..6 when|age|aged|lifts|home|child|years|used|what|did|night|never; "children's home"|"childrens home"; what happened ..5 child|uncle|school|home|years; "something happened"|"what happened back then"|"when she was little"|"when he was little"|"when i was little"|"never told anyone"|"first time said"|"first time told"|"never told her mother"|"mother didn't believe"|"mum didn't believe"|"didn't believe her"|"wasn't believed"|"never spoken of"|"never spoke of it"|"never reported"|"the infirmary in particular"|"has named two of"|"redress scheme"|"named the man"|"carried it"|"opened up today"
unless  vaccine|imms|asthma|eczema|~date|smok|weight|centile|squint|periods|menarche|fracture|spondylitis|school_leaver|shift|work|works|wait|appointment|booked|clinic|open|opens|hrs in clause
yes     [Choirmaster gave her lifts] home, said no more.
yes     [Something happened] at camp, won't say.
no      Smoked from 16 to 20.
no      Never told the dentist about heparin.

rule    mind-secret
does    prompt ask echo
why     What troubles the patient is to be kept from somebody.
basis   rules 1, 4, 31 (secrecy belongs to the secret it keeps); lexicon team 2026-11-21
say     @secret-from ..2 @doesnt-know; @not-told ..2 @secret-from; nobody|"no one"|"noone" ..3 knows|know|told|aware; "told no one"|"told nobody"|"hasn't told a soul"|"not said it to a soul"|"not a soul"|"stays between us"|"hidden from"|"been hidden"|"doesn't want told"|"not to be tipped off"
say     @nothing-sent ..2 to|by|in|at|via ..2 house|home|post|parents|mum|letter|address|halls|landline|app; @nothing-sent ..2 home address|address; "opened jointly"|"emailed not posted"|"letters to be emailed"|"recorded only as"|"not the detail"|"detail not"|"off the summary"|"reason not stated"|"all very private"|"not in notes"|"not in her notes"|"not in his notes"|"not on her record"|"not on his record"; "doesn't want"|"doesnt want"|"don't put"|"dont put"|"not put"|"not for"|"kept off"|"keep off"|"keep it off"|hidden ..4 @record-place; "fit note 'medical'"|"told a"|"described to"; "don't copy"|"do not copy"|"not copy"
say     wants|would_like|"doesn't want" ..2 her|his|mum|dad|husband|wife|parents|anyone ..1 told|knowing|know; @secret-from think|thinks|believes|understands ..2 "it's"|"its"|"it is"|"she's"|"he's"|"it was"
unless  better|worse in clause
yes     Overdose last year. [Husband doesn't know].
yes     Suicidal in June, [nobody knows].
no      Husband knows and supports.
no      Home visit planned.

rule    mind-echo
does    prompt ask echo
why     Belongs to what this entry tells of the patient's state of mind.
basis   rule 19; lexicon team 2026-11-21
say     "depr rv"|"phq9"|"phq-9"|"nightmares"|sertraline|mirtazapine|quetiapine|citalopram|"tearful"|hopeless|"'cat.'"|"long sleeves"|"sleeve down"|"not sleeping"|"healed and"|"fresh superficial"|"dressings"|"impulsive"|"regrets"|"ongoing intent"|"denies intent"
yes     Suicidal. [PHQ9 24].
yes     Self-harm. [Not sleeping].
no      Knee pain, sleeping well.
no      Snoring.
