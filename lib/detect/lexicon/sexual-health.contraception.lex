# Contraception, emergency contraception
rule    contraception
does    hint ask sure
why     Contraception is written about: not always something others at home should read.
basis   rules 1, 31; lexicon team 2026-11-21
say     @contraceptive
unless  isotretinoin|roaccutane|valproate|topiramate|teratogenic|catheter|conveen|leg_bag|urosheath in sentence
when    planned keep
when    side-effect hint
when    denied hint
yes     [Started Rigevidon today].
yes     [Mirena check], threads seen.
no      Condom catheter fitted by DN.
no      Valproate: contraception section done.

rule    contraception-loose
does    hint ask sure
why     The pill, coil, implant, injection or patch is meant as contraception.
basis   rules 1, 31; ambiguous words with company; lexicon team 2026-11-21
say     coil ..2 fit|fitted|fitting|removal|removed|insertion|inserted|check|clinic|threads|strings|change|refit|out|in|for; fit|remove|insert|want|lost|last|have|change ..2 coil; "coils" for
say     want|wants|asks|ask|ask_for|request|start|restart|need|take|taking|on|been_on|stop|missed|miss|change|switch|come_off|for|about|discussed ..2 "the pill"|"the injection"|"the implant"|"depo"|"the coil"|"the patch"|"the mini pill"|"the rod"|"rod option"
say     "wants depo"|"depo"|"rods"|"rod" given|due|today|12|weekly|here|injection|option|fitted|removed|change|for|"3/52"; depo|"depo-provera"|implant given|due|fitted|removed|wanted|inserted|palpable|change|removal|check; evra|"contraceptive ring"|"on patch"|"patch rules"|"missed patch"
say     POP ~num|check|rv|review|today|repeat|started|start|given|no|pill|issued|rpt|renewal|restart|wanted; on|started|wants|want|start POP; miss ..2 pills|pill; forgot ..2 pill|pills; "pill check"|"pill review"|"pill rpt"|"repeat pill"|"rpt pill"|"pill pack"; "for periods pill"; "combined" ..2 "pill"; "something so i don't get caught"|"get caught out"|"something for protection"|"longer acting"; "withdrawal and luck"|"pull out"|"pulling out"|"rhythm method"; "wants protection"; "birth control"
unless  menopause|menopausal|utrogestan|dental|breast|cochlear|lens|hip|hearing|tooth|plaster|prolapse|pessary|antipsychotic|depixol|clopixol|paliperidone|risperidone|haloperidol|psych|cpn|aneurysm|spring|embolisation|stent|mattress|stoma|steroid|medrone|nicotine|hrt|fentanyl|butrans|evorel|estradiol|allergy|insulin|heparin|b12|water|sleeping in sentence
when    denied hint
yes     [Coil fitted] today.
yes     [Wants the pill].
no      Breast implant removal planned.
no      Steroid injection into coil-shaped cyst at the hip.

rule    sterilised
does    prompt ask sure
why     Sterilisation or a vasectomy tells of somebody's fertility.
basis   rules 1, 31; lexicon team 2026-11-21
say     had|have|has|after|since|post the? "snip"; "the snip"; "tubes tied"|"tubes tied"|"been sterilised"|"being sterilised"|sterilised|sterilisation|vasectomised; he|husband|partner|"oh"|wife|dh|~name|who was|been|is|had "done" in|at ..1 ~num; "sperm free"|"sperm-free"|"all clear on samples"|"firing blanks"
unless  dog|cat|puppy|kitten|instrument|equipment|bottle|bottles|needle in clause
yes     [Had the snip] at 40.
yes     [Husband was done in 2016].
no      Dog had the snip.
no      Bottles sterilised before feeds.

rule    emergency-contraception
does    prompt ask sure
why     Emergency contraception was asked for or given.
basis   rules 1, 31; lexicon team 2026-11-21
say     @emergency-pill; EC needed|given|requested|request|advice|indicated|declined|options|supplied|x1; need|request|requests|requesting|for|wants|had EC; EHC; "lng" given|supplied|taken|1500|1.5mg; EC ..3 "lng"|ella|upsi|condom; "ella"; "the five day one"|"five day tablet"|"5 day pill"|"three day one"|"just in case pill"|"for just in case"|"take in shop"; levonorgestrel
unless  aspirin|naproxen|diclofenac|omeprazole|coated|coil|mirena|ius|"75mg"|capsule|gastro in clause
yes     [Levonelle given at pharmacy].
yes     [EC needed], 40h since.
no      Aspirin EC 75mg requested.
no      Naproxen EC given.

rule    condom-failed
does    prompt ask sure
why     A condom failed, or none was used.
basis   rules 1, 31; 4b; lexicon team 2026-11-21
say     condom ..2 @burst; @burst ..1 condom; @unprotected; not|no|never|without condom; not|never|stopped|without ..2 using ..1 condom|condoms|protection|anything; condoms most|mostly|sometimes|inconsistent|for|inconsistently|not|never; no protection
say     split|burst|broke ..1 "sat"|"saturday"|"sunday"|"sun"|"friday"|"fri"|"monday"|"last night"|"weekend"|"saturday night" ..3 noticed|after|now|found|night|worried
yes     [Condom split] on Sunday.
yes     [Unprotected sex] with new boyfriend.
no      Split his lip Saturday.
no      Boiler burst Saturday night.

rule    late-period
does    prompt ask sign
why     A late period or a test at home may be a pregnancy nobody else knows of.
basis   4b; lexicon team 2026-11-21
say     period|"lmp" ..3 late|overdue|missed|due; missed ..1 period; days|weeks|"wks"|week|"wk"|"/52"|"/7" late|overdue; late ..3 period; two|2 ..1 lines|line|sticks|tests; "blue line"|"blue lines"|"pink line"|"second line"|"faint line"; test|tests|stick|sticks|upt|hcg|"preg test"|"pregnancy test" ..2 pos|positive|"+ve"; pos|positive|"+ve" ..2 upt|"preg test"|"pregnancy test"|hcg|test at home; two positive tests
unless  covid|lateral|dip|allergy|flow|fit|h_pylori|coeliac|smear|hpv|qfit|appointment|bus|arrive|rent|form|fit_note|nit|urine_dip|tb|romberg|straight_leg in sentence
yes     [Period late], panicking.
yes     [Two blue lines] this morning.
no      Covid test positive, two lines.
no      Library book overdue, she laughed.

rule    pregnancy-test
does    hint ask echo
why     A pregnancy test belongs to what this entry tells.
basis   rules 1, 31; lexicon team 2026-11-21
say     "upt"|"preg test"|"pregnancy test"|"urinary pregnancy test"|"test 3 wks"|"low sensitivity"|"hcg"|"epau"|"preg neg"|"ovulation sticks"
when    denied keep
yes     Had unprotected sex. [UPT neg].
yes     [Pregnancy test] 3 weeks.
no      Lateral flow test neg.
no      Urine dip clear.

rule    young-competence
does    prompt ask sure
why     Fraser competence is judged for contraception in a young person: a parent may read this.
basis   rules 28, 31; lexicon team 2026-11-21
say     "fraser"|"frasers"|"fraser's"
unless  mr|mrs|dr|ms|miss|street|road|house in clause
when    denied keep
yes     [Fraser competent].
yes     [Meets Fraser criteria].
no      Dr Fraser to review.
no      Mrs Fraser called re sick note.
