# Sex, partners, orientation, function
rule    sex-spoken-of
does    prompt ask sure
why     The patient's sex life is written about.
basis   rules 1, 19; lexicon team 2026-11-21
say     have|having|had|during|after|before|with|of|about|painful|pain|rough|consensual|last|first|for|enjoy|enjoying|stop|refuse|refuses|wants|demand|no|any|oral|anal|vaginal|receptive|insertive|penetrative|group|phone|unable|interest|off|without|avoid|penetration|paid ..1 sex|intercourse; sex ~num|once|twice|again|life|painful|weekly|daily|regularly|never|last|in last; "sexually active"|"sexual activity"|"sexual history"|"sexual partner"|"sexual relationship"|"sexual contact"; not|never|currently|recently "sexually active"
say     sleep ..1 with ..2 @close|someone|anyone|man|men|woman|women|boy|girl|guy|lad|other|another|mate|people|brother|colleague; "slept with"|"sleeping together"|"slept together"|"made love"|"making love"|"shagged"|"shagging"|"got off with"|"one thing led to another"|"in bed with"|"had relations"|"sexual intercourse"|coitus|"intimate with"|"been intimate"|"be intimate"|"were intimate"|"got intimate"|masturbat|masturbation|masturbating|pornography|"porn"|"nudes"|"sexting"|"sex toy"|"sex toys"|"sex tape"|"kinky"|"bdsm"
say     LSI|LSIC|PSI; last|no|any|since|with|had|after|during|vaginal|oral|anal|for SI ..2 ago|days|day|"~num"|"/7"|"/52"|partner|condom|condoms|weeks|m|f|toc; last SI; SI ~num "/7"|days|day|weeks|wks|"/52"; UPSI; receptive|insertive anal|oral|vaginal|sex; "anal sex"|"oral sex"; "deep penetration"|"on penetration"|penetration; "sex drive"|"sex therapy"|"sex therapist"|"sexual problem"
unless  sacroiliac|sacro-iliac|joint|joints|suicid|denies_si|"same sex ward"|"single sex"|"opposite sex"|hormone|chromosome|offender|assigned|"not sleeping with"|"sleeping with the light"|"sleeping with a light"|pillow|hammer|cpap|splint|education|spine|facet|"sex male"|"sex female"|"sex m"|"sex f"|fleeting|plan|intent in clause
when    denied keep
when    asked keep
yes     [Had sex] twice since.
yes     [Slept with] a friend in May.
no      Sleeping with pillow between knees.
no      SI joint tender, no plan for injection.

rule    several-partners
does    prompt ask sure
why     Sexual partners are counted or described.
basis   rules 1, 19; lexicon team 2026-11-21
say     @casual-partner; ~num|two|three|four|five|six|several|multiple|many|few partners|partner ..3 last|past|this|months|year|since|weeks|"3/12"|"6/12"; RMP; regular|steady|current|previous|new ..1 partner ..3 months|"~num"|since|condom|year|yrs|tested; one|1|regular partner ..4 other|condom|condoms|months; "one regular partner"; "open relationship"|"open marriage"|"polyamorous"|"polyamory"|"throuple"|"ethical non-monogamy"|"swinging"|"swingers"|"met on app"|"met online"; on|via|off|from|through "app"|"apps" ..3 met|meet|sex|men|hook|condom|guy|lad; met|meets|meet ..3 "on app"|"on an app"|"off an app"|"off the app"|"on apps"|"through an app"
unless  gp|practice|managing|senior|business|training|law|covid|tennis|dance|gym|nhs in clause
yes     [Three partners in last] 3 months.
yes     Says they have an [open relationship].
no      Two partners in the practice retire this year.
no      Gym partner cancelled.

rule    new-relationship
does    hint ask sign
why     A relationship, new or secret, is told.
basis   rules 1, 19; lexicon team 2026-11-21
say     new ..1 partner|relationship|boyfriend|girlfriend|"bf"|"gf"|man|woman|fella|bloke|lad|person|someone|chap|squeeze; seeing|dating|met|meeting someone|somebody|"a man"|"a woman"|"a guy"|"a lad"|"a fella"|"a bloke"|"a married man"; "seeing someone"|"no strings"|"friends with"|"no names"|"didn't swap"|"didn't get his name"|"didn't get her name"|"didn't catch"|"swap surnames"|"one that got"; has ..1 boyfriend|girlfriend; boyfriend|"bf" also; boyfriend|girlfriend ..2 knows; "steady partner"|"long term partner"|"regular girlfriend"|"regular gf"|"partner-wise"|"dropped off by"; got together|together since ..4 yr|year
unless  job|gp|surgery|consultant in clause
yes     [New relationship] since May.
yes     Is [seeing someone] from church.
no      Seeing consultant next week, new job.
no      Glasses made by a new optician.

rule    infidelity
does    prompt ask sure
why     Sex or love outside a relationship is told.
basis   rules 1, 19; lexicon team 2026-11-21
say     have|having|had|has|his|her|an|with|about|of ..1 "affair" ..1 with|at|for|for|since|ended|going|by|from; "having an affair"|"had an affair"|"extramarital"|"extra-marital"|unfaithful|infidelity|infidelities|"cheated on"|"cheating on"|"been cheating"|"bit on the side"|"other woman"|"other man"|"playing away"|"second phone"|"the other phone"|"two families"|"2 families"|"secret family"|"outside wife"|"one night"|"one-off with"|"drunken mistake"|"something daft"|"something stupid ..3 night"|"holiday romance"|"holiday fling"|"fling with"|"did something daft"
say     something|did|done ..2 daft|stupid|silly|regrets ..6 night|stag|hen|away|conference|work|holiday; met someone|somebody|girl|lad|woman|man ..4 night|holiday|stag|hen|away|magaluf|ibiza|conference|festival|party; "the other night" ..4 someone|lad|girl|man|woman; stag|hen do|party|weekend ..5 girl|woman|lad|someone|escort|stripper; someone|somebody from|at work ..3 "xmas do"|"christmas do"|night|party
unless  "one night sleep"|"one night a"|"one night of"|"one night last"|hotel_booking|ward in clause
yes     Says he [had an affair] with a colleague.
yes     [Met someone on holiday], worried.
no      State of affairs at home unchanged.
no      Slept one night of three.

rule    orientation
does    prompt ask sure
why     Sexual orientation is told, perhaps to nobody else.
basis   rules 1, 19; lexicon team 2026-11-21
say     @orientation; MSM|WSW; "is bi"|"he's bi"|"she's bi"|"im bi"|"i'm bi"|"being bi"|"as bi"|"is bi-curious"|"came out as"|"come out as"|"coming out as"|"came out to"|"coming out to"|"come out to"|"not out to"|"isn't out to"|"not out at"|"in the closet"|closeted|"out at work"|"out to his"|"out to her"; "conversion therapy"|"lgbt"|"lgbtq"|"lgbtq+"
say     lives|living|moved_in|married|marrying|with|seeing|messages|texts|kissed|kissing|relationship|love|liked|likes|fancies|fancy|attracted ..2 "another man"|"another woman"|"a fella"|"a bloke"|"another lad"|"another girl"|"another boy"|"other men"|"other boys"|"other girls"|"other women"|"another guy"; "another lad"; his|"m's" husband; "lives with a fella"|"lives w a fella"; with ~name as a couple; living with ~name as; now with ~name ..2 married|marrying|getting|engaged
unless  powder|glucosamine|rash|spots|hives|blister|meds|hospital|surgery|ward|umbilical|clinic|gym in clause
when    denied keep
yes     Recently [came out to] his sister.
yes     [Identifies as lesbian].
no      Came out in a rash.
no      Rash came out to his elbows.

rule    wife-of-woman
does    hint ask echo
why     The partner's sex tells the patient's orientation.
basis   rules 1, 19; lexicon team 2026-11-21
say     "she and her wife"|"her wife"|"his husband"|"he and his husband"|"same sex couple"|"same-sex couple"
yes     Known donor. [She and her wife] want a baby.
yes     On PrEP. [His husband] tested.
no      His wife came.
no      Her husband came.

rule    hook-up-place
does    prompt ask sure
why     A place or app for meeting sexual partners is named.
basis   rules 1, 19; lexicon team 2026-11-21
say     grindr|"scruff app"|"fabswingers"|"gay sauna"|"swingers club"|"sex club"|"dark room"|"sex party"|"sex parties"|"cruising"|dogging|cottaging|"glory hole"; "sauna" ..4 men|man|clinic|prep|sex; "tinder"|"hinge app"|"bumble"|"dating app"|"dating apps"|"dating site"|"plenty of fish"; lay_by|layby|"lay-by" ..8 names|men|lights|thursday|night; "massage parlour"|brothel|"red light"
unless  ship|holiday_cruise|cruise_ship|door in clause
yes     [Meets men on Grindr].
yes     [Met off Tinder], condoms used.
no      Cruise ship norovirus.
no      Sauna makes eczema worse.

rule    sex-work
does    prompt ask sure
why     Sex is sold or bought.
basis   rules 1, 12; lexicon team 2026-11-21
say     @sex-work; "on the game"|"streetwalking"|"street working"|"works the street"|"working girl"|"working girls"|"sugar daddy"|"sugar baby"|"camming"|"webcam work"|"clients/mth"; pay|paid|pays for|to ..2 sex|girls|women|escort|it with; see|sees|seeing|meets ..2 gentlemen|gents|clients|punters|regulars ..8 hotel|rent|night|flat|rent|money|kids; ~num clients ..3 week|month|mth|night|condoms; doesn't|not|don't pay in money; "clients" ..3 condoms|condom
unless  "emergency escort"|fire|mobility|ladder|cse_call|social_worker|paid_leave|carer in clause
yes     [Does escorting at weekends].
yes     [Sees gentlemen at hotel], pays the rent.
no      Window cleaner has twelve regular customers.
no      Family escorted grandad to the clinic bus.

rule    sexual-function
does    prompt ask sure
why     Sexual function is written about.
basis   rules 1, 19; lexicon team 2026-11-21
say     @dysfunction; dilators set|explained|given|size|use|using|with|kit|daily; "vaginal dilators"|"vaginal trainers"|dilators; vaginal|pelvic physio ..4 dilators; "performance anxiety"|"performing" ..3 bed|worries|worried; worries|worried ..2 performing; difficulty|trouble|problem|struggles|unable|can't|cannot ..2 finishing|ejaculating|climaxing|maintaining|getting_hard|orgasming|getting_hard; getting|get|stay|keep ..1 hard ..3 sex|wife|partner|bed|night; "get it up"|"keep it up in"|"rise to the occasion"|"stand to attention"|"standing to attention"|"comes too quick"|"comes too soon"|"finishes too"|"lost his mojo"|"gone off sex"|"no interest in that"|"under a minute"
say     post|after coital|coitus ..1 bleed|bleeding; "post-coital bleed"|"pcb"; "nothing will go in"|"won't go in"|"can't get in"|"unconsummated"|"not consummated"|"never consummated"|consummate|"non-consummation"|"built wrong"; "deep pain w"|"pain with"|"pain w"|"pain during" sex; psychosexual; "relate" ..3 sex; sex therapy
unless  oesophageal|dog|plug|key|lens|suppository|cannula|drawer|needle in clause
when    denied hint
yes     [Erectile dysfunction] for 6 months.
yes     [Low libido on the SSRI].
no      Key won't go in lock.
no      Oesophageal dilators used at endoscopy.

rule    ed-letters
does    prompt ask sure
why     ED or PE here means a problem with sex.
basis   rules 1, 19 (ED is not the emergency department here); lexicon team 2026-11-21
say     has|have|having|get|gets|got|with|for|of|re|about|some|new|no|mild|longstanding|psychogenic|organic|complain|mention ED; ED problem|problems|sx|symptoms|since|x|review|rx|meds|tablets|drugs|worse|improved|on|sec|secondary; ED ~num months|yrs|years|"/12"
needs   sildenafil|viagra|tadalafil|cialis|nitrates|libido|erection|testosterone|wife|bedroom|married|marriage|partner|sex|sexual|beta|bisoprolol|ramipril|amlodipine|finasteride|dapoxetine|psychosexual|sertraline|ssri|diabetes|morning|pde5|vacuum|prostate|prostatectomy|embarrassed|intimate|relationship|husband in sentence
unless  attend|attended|"in ed"|"to ed"|"from ed"|"via ed"|"at ed"|"go to ed"|xray|fracture|ambulance|admitted|consultant in clause
when    denied hint
yes     [Mentions ED] since starting bisoprolol.
yes     [New ED] w low testosterone.
no      Seen in ED, wife drove him.
no      Letter from ED consultant re wrist.

rule    ed-marital
does    prompt ask sure
why     Trouble in the bedroom, said round about.
basis   4b; lexicon team 2026-11-21
say     avoid|avoiding|in|problems|trouble|nothing|things|happening|no ..2 "the bedroom"; "no bedroom"|"bedroom department"|"bedroom trouble"|"bedroom problems"|"between the sheets"|"marital relations"|"conjugal"|"physical side of"|"physical side to"|"intimacy"|"lost interest in that side"|"that side of things"|"that side of the marriage"|"in that department"|"not been near"|"let her near"|"let him near"|"won't let him touch"|"not touched"|"manage it with"|"manage it w"|"little blue pill"|"little blue pills"|"blue tablets"|"wife thinks he's gone off her"|"gone off her"|"gone off him"|"separate rooms"|"separate beds"|"morning erections"|"early morning erections"|"fine first thing in the morning"|"in the sack"|"not been intimate"|"coming to bed late"; PE ..3 minute|premature|dapoxetine|ejaculat|squeeze|psychosexual|seconds
unless  clutter|paint|stairs|stairlift|commode|mould|damp|wallpaper|sleeps|painted in clause
yes     Says there is trouble [in the bedroom].
yes     Not happy with [that side of things].
no      Mould in the bedroom.
no      Commode in the bedroom.

rule    ed-drug
does    prompt ask sure
why     A medicine for sexual function is named.
basis   rules 1, 19; lexicon team 2026-11-21
say     @ed-drug
unless  raynaud|raynauds|pulmonary|scleroderma|hypertension|bph|luts|prostatic|altitude|digital_ulcers|"penile injection clinic" in sentence
yes     [Sildenafil 50mg x4].
yes     [Try Viagra connect from pharmacy].
no      Sildenafil for Raynaud's via rheum.
no      Tadalafil 5mg daily for LUTS.

rule    function-echo
does    hint ask echo
why     Belongs to what this entry tells of sexual function.
basis   rules 1, 19; lexicon team 2026-11-21
say     testosterone|"9am testosterone"|"morning glory"|"plumbing"|"kegel"|"emla"|"vagifem"|"vag dryness"|"vaginal dryness"|"swab"|"swabs"|"speculum"|"chaperone"
yes     ED, wants Viagra. [Testosterone 9am].
yes     Vaginismus. [Chaperone declined].
no      Prostate smooth.
no      Thyroid normal.
