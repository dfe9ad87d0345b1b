# Drugs, substitution, services
rule    illicit-drug
does    prompt ask sure
why     Use of an illicit drug is written about.
basis   rules 1, 19, 31; lexicon team 2026-11-21
say     @illicit; use|using|used|uses|take|takes|taking|took|snort|snorts|snorting|sniff|sniffed|smoke|smokes|smoking|smoked|inject|buy|buying|do|does|doing|on|of|daily|occasional|regular|smell|smells|smelt|reek|reeking|stink|weekend|some|quit|stopped|off|gave|given|offered|sells|selling|dealing|tried|with|from|his|her|off ..2 "coke"|"weed"|"ket"|"crack"|"meth"|"hash"|"speed"|"spice"|"mamba"|"charlie"|"skunk"|"gear"|"smack"|"crack"|"pills" ..3 ~num|most|daily|weekend|weekends|night|nightly|nights|since|every|g|grams|/wk|now|and|again|to|line|lines|strongly|heavily|the; "coke" most|weekends|weekend|daily|and|habit|on top; ket most|every|daily|weekends|addiction|bladder|use|user; weed nightly|daily|every|most|given|habit|smoker|use|at night; "gear"|"smack"|"skag"|"spliff"|"a joint"|"joints"|"edibles"|"a bong"|"bong"|"grinder and"|"?spice"|"smoking weed"|"smokes weed"|"weed given"|"weed and"|"the weed"|"smells of weed"|"smelt of weed"|"reeking o hash"|"glue sniffing"|"sniffing glue"|"sniffing gas"|"street drugs"|"party drugs"|"class b"|"class a"|"drug use"|"drug misuse"|"drug abuse"|"drug addict"|"drug addiction"|"drug user"|"drug habit"|"drug dealer"|"drug history"|"drug dependent"|"drug-induced"|"drug induced"|"drug problem"|"drugs test"|"recreational drug"|"substance misuse"|"substance abuse"|"substance use"|"polysubstance"|"poly-drug"|"polydrug"|addict|addicted|addiction|"comedown"|"come down"|"bender"|"binge on"|"k bladder"|"ket bladder"|"g and tina"|"slammed"|slamming|chemsex|"crystal"
say     ~num|a|one|two|three|half ..1 g|gram|grams ..3 week|wk|day|weekend|session|now|then|night|daily|month; "1-2g"|"2g"|"3g"|"2-3g"|"3-4g"|"1g"|"2g/wk"|"1g/wk"|"5g" ..3 session|week|weekend|weekends|day|wk|amphetamine|now|ket; "a gram"|"an eighth"|"half a gram"|"quarter ounce"; snort|snorts|snorted|snorting; line|lines of ..1 coke|k|ket|it|white|speed; "off a key"|"up the nose"|"up his nose"|"up her nose"; sniffed|sniffs|sniffing ..3 days|gram|weekend|daily|since; "legs go from under" ; grow|grows|growing ..1 own|it|plants ..6 answer|bit|tea|rolled|cannabis|plants; "grow my own"|"grows his own"|"grows her own"|"a bit in tea"|"bit of green"|"the green"|"smokes a bit"|"medicinal cannabis"|"cbd and thc"; score|scoring|scored ..3 today|drugs|heroin|again|for|tonight|else; "he'll score"|"she'll score"|"to score"|dealer|"drug debt"|"owes someone"; "silver ones"|"big canisters"|whippits|"nos canisters"; canister|canisters|"nos"|balloons ..6 floor|car|club|night|daily|party|day|~num|numb|b12; "using again"|"used again"|"uses again"|"back using"|"clean since"|"clean for"|"been clean"|"stay clean"|"staying clean"|"got clean"|"getting clean"|"clean time"|"touched anything in"|"hasn't touched anything"|"not touched anything"|"hasn't used"|"not used since"|"in recovery"|"dirty test"|"drug test"|"weekly tests"|"came off gear"|"came off heroin"|"off his nut"|"off her nut"|"off his face"|"eyes were on"|"pinned pupils"|"pinpoint pupils"|"small pupils"|"puts him in recovery"
unless  greens|allotment|veg|hospice|neuropathic|diet|zero|fizzy|pepsi|cola|hot|plant_food|bleed|sugar|sugary|hair|washing_up|"weight loss"|garden|gardening|weeds|patio|mix|cinnamon|turmeric|sauce|curry|pepper|ketone|ketones|ketogenic|asthma|thyroid|ms|psoriasis|depression|remission|relapsing|eczema|balloon|angioplasty|recovery_room|lithium|party_balloons|uc|crohn|colitis|cdiff|crystals|gout|reading|walking|gait|typing|internet|phone|slip|joint|cooker|rice|chips|flour|cheese|screen|sepsis|infection|chocolate|gaming|sugar_free|thc_free|paracetamol|butter|yoghurt|protein|iron|vitamin|prostap|wash|flare|driving|charity|nsaid|uti|wound|room|theatre|theatres|post-op|cast|parking|shoes|shorts|cups|leg|nephrotic|c|allergy in clause
yes     [Smoking cannabis daily since school].
yes     [Using coke most] weekends.
no      Diet coke and coffee out for now.
no      Weeding the garden when back went.

rule    injecting
does    prompt ask sure
why     Injecting drug use is told.
basis   rules 1, 19; lexicon team 2026-11-21
say     @injecting; inject|injects|injecting|injected ..2 groin|arm|arms|feet|neck|heroin|drugs|crack|speed; iv ..1 use|drug|drugs|user|heroin|amphetamine; "tracks" both|on|up|arms; shares|sharing|shared ..1 needles|works|kit|pipe|straws; groin|arm abscess ..3 old|site|inject|packed; old|injecting site ..2 packed|groin|abscess; needles in|found ..4 bag|boot|drawer|room|bathroom; "needle exchange"|"exchange supplies"|"exchange via"|"sharps found"
unless  insulin|b12|vitamin|steroid|vaccine|local|lidocaine|botox|tattoo|ear|acupuncture|knitting|pine|heparin|clexane|methotrexate|ozempic|mounjaro|contrast|iron in clause
yes     [Injecting in groin] again.
yes     History of [IV drug] use.
no      Injects insulin into arms.
no      Steroid injected into arm.

rule    substitution
does    prompt ask sure
why     Opioid substitution tells of an opioid dependence.
basis   rules 1, 19; lexicon team 2026-11-21
say     @ost; MTD|OST ~num|script|from|supervised|assessment|via|clinic|since; methadone ~num; on|from|for|re|via OST; supervised ..3 daily|consumption|pharmacy|ml|at|m-sa|pick; ~num ml|"60ml"|"40ml"|"50ml"|"30ml"|"70ml"|"80ml"|"45ml" ..1 daily|supervised|methadone|od; daily|weekly|double ..1 pick_up|pickup|"pick-up"|"pick up"|"pick-ups"; "picking up weekly"|"picking up daily"|"picks up daily"|"at the chemist every"|"chemist every morning"|"every morning for the green"|"the green stuff"|"green stuff"|"weekend ones to take home"|"missed 3 days so"|"take home doses"; naloxone kit|x2|x1|supplied|issued|carried|trained|exp|given|spray|replaced; carries|carry|has|issued|given|take_home ..1 naloxone|thn; THN; UDS|UDT ..2 pos|neg|positive|negative|opiate|coke|heroin|clear|+ve|dirty; neg|pos|clear UDS; "96mg"|"128mg"|"64mg" monthly
unless  palliative|osteopenia|osteoporosis|urodynamic|urodynamics|butrans|patch|chinese|curry|anaesthe|respiratory_depression_in_theatre|syringe_driver|opioid_toxicity|hospice|dexa in clause
yes     [Methadone 50ml] via clinic.
yes     [Carries naloxone], keyworker aware.
no      Butrans patch, hospice team.
no      UDS appointment for urodynamics.

rule    drug-service
does    prompt ask sure
why     A drug or alcohol service gives the topic away on its own.
basis   rules 1, 19; lexicon team 2026-11-21
say     @drug-service; turning_point; Turning Point; via|to|with|at|from|under|via|by WDP|CGL|Inclusion|Via|Addaction|Change; ref|refd|referred|referral|self-ref|self-referred|attends|attending|engaged|link|linked|"self ref" ..2 recovery|addaction|inclusion|cgl|wdp|via|addiction|detox|rehab|aquarius|cranstoun|compass|forward|humankind|waythrough; in|to|from|for|out_of|residential|inpatient|into|left rehab|detox ..3 vodka|alcohol|drink|drugs|heroin|arbroath|since|again|programme|centre|placement; "in rehab"; "young adults drug"|"young people's drug"|"iped clinic"|"steroid clinic"|"drug worker"|"alcohol worker"|"dual diagnosis"|"keyworker" ; "ATR"|"DRR" ..3 probation|left|order; "we are with you warm"; "the bridge lot"|"56t"|"antidote"|"club drug clinic"
unless  knee|hip|stroke|cardiac|pulmonary|physio|neuro|neurorehab|vestibular|social|autism|housing|family_keyworker|shoulder|spinal|falls|dizz in clause
yes     Attends [Turning Point] weekly.
yes     [Left rehab for alcohol] in June.
no      Knee rehab after TKR.
no      Stroke rehab ward.

rule    pills-bought
does    prompt ask sure
why     Medicines are bought, shared, sold or used beyond what was prescribed.
basis   4b; lexicon team 2026-11-21
say     buy|buys|buying|bought|get|gets|getting|order|orders|ordering|sourcing ..4 codeine|"nurofen plus"|solpadeine|"co-codamol"|tramadol|diazepam|valium|xanax|alprazolam|pregabalin|gabapentin|zopiclone|oxycodone|oramorph|morphine|zolpidem|dihydrocodeine|sleepers|benzos|steroids|"dhc"|testosterone_online|modafinil|ritalin|"phenergan" ..6 online|street|chemist|chemists|internet|mate|dealer|friend|extra|pharmacies|shops|counter|website|dark|top|lad|gym|otc|packets|boxes|without; "nurofen plus" ..5 ~num|day|chemists|daily|box|packet; ~num|up|to ..4 solpadeine|"nurofen plus"|codeine ..1 a|per|daily day; "round of chemists"|"different chemists"|"different pharmacies"|"one script one chemist"|"gets thru a box"|"gets through a box"|"box a day"|"packet a day"; "codeine dependence"|"codeine dependent"|"opioid dependence"|"opioid dependent"|"opiate dependent"|"opiate dependence"|"dependence on codeine"|"benzodiazepine dependence"|"benzo dependence"|"dependent on opioids"|"dependent on codeine"|"dependent on zopiclone"|"agrees dependence"|"addicted to codeine"|"hooked on"|"opioid use disorder"|"gabapentinoid misuse"; sweats|shakes|shaky|clammy ..4 misses|miss|without it|them; take|takes|taking|took|use|uses|using|borrow|borrows|borrowing|finished|had ..3 his|her|mum's|mums|dad's|dads|wife's|husband's|son's|sons|daughter's|gran's|nan's|grandad's|late|child's|brother's|friend's|partner's|someone|else's|kid's|joseph's|~name ..3 oramorph|morphine|diazepam|tramadol|codeine|tablets|pills|adhd|ritalin|medikinet|methylphenidate|lisdexamfetamine|elvanse|patches|gabapentin|pregabalin|zopiclone|meds|medication|concentration; sell|sells|selling|sold ..4 them|tablets|pills|meds|gabapentin|pregabalin|oxycodone|script|prescription|elvanse|college|school|ritalin|on; divert|diverting|diverted|diversion; lost ..4 prescription|script|bottle|oramorph|tablets ..4 again|taxi|bus|train|toilet|third|second|stolen; "running out early"|"runs out early"|"running out a week early"|"ran out early"|"3rd early"|"requesting early"|"early requests"|"takes the edges off"|"takes the edge off"|"get through to bedtime"|"to stay awake at work"|"just to get through"|"squirted away"|"controlled drugs book"|"cd register"|"without a witness"|"before someone counts"|"before anyone counts"|"php"|"practitioner health"
say     course|cycle|test|tren|sust|deca|clen|winstrol|anavar|dbol|dianabol|hgh|"test e"|sarms|glutes|steroids ..6 gym|"a week"|pct|injects|mate|lad|bodybuild|cycle|bloods; "on cycle"|"on a cycle"|"post cycle"|"blast and cruise"|"trenbolone"|"nandrolone"|"test e"|"anabolic"|"sarms"|"from a lad at the gym"|"lad at the gym"|"mate in the gym"|"mate at the gym"; "growth hormone" ..2 gym|online
unless  "post cycle"|menstrual|allergy|asthma|hay|vitamin|eye|inhaled|nasal|cream|hydrocortisone|copd|prednisolone|blue_inhaler|thrush|driving|rowing|school_nurse_gives|carer|dosette|hypnotherap|antibiotics|chemo|physio in clause
yes     [Buying codeine from chemists] on top.
yes     [Takes her late husband's morphine] to sleep.
no      Buying steroid cream from chemist.
no      Carer takes his tablets from dosette.

rule    drug-secret
does    prompt ask echo
why     The drinking or drug use is to be kept from somebody.
basis   rules 1, 4 (secrecy belongs to the secret it keeps); lexicon team 2026-11-21
say     @secret-from ..2 @doesnt-know; @not-told ..2 @secret-from; nobody|"no one" ..3 knows|know|told|aware; "told no one"|"told nobody"|"hasn't told a soul"|"not a soul"|"written down"|"hidden from"|"doesn't see"|"wants that kept"|"kept so"|"without mum knowing"|"flashing up"|"clock it"|"not known to"|"told work"|"found the"; @secret-from|neighbours|wife|mum think|thinks|believes ..3 "it's"|"its"|"it is"|it|kidney|prostate|utis|uti|ibuprofen|tomatoes|vitamins|all|stopped; told wife|husband|mum|dad|work|boss ..2 vitamins|"it's"|its|bug|flu; "doesn't want it"|"didn't want it"|"not on his record"|"not on her record"|"not one of those people"|"hasn't told this practice"|"only told me"
unless  better|worse in clause
yes     Cocaine most weekends. [Wife doesn't know].
yes     Drinking a bottle of vodka a day. [Nobody knows].
no      Wife brought him.
no      Nobody hurt.
