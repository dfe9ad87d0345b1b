# Contraception, emergency contraception, pregnancy tests
rule    contraception
does    hint ask sure
why     Contraception is written about: not always something others at home should read.
basis   rules 1, 31; lexicon team 2026-11-21
say     @contraceptive
unless  dh|dhx|"d/h"|"drug history"|"drug hx"|"current meds"|"regular meds"|"regular medication"|
            "current medication" in clause
unless  catheter|"leg bag"|hrt|evorel|perimenopause|threads|acne|"period pain"|"period pains"|dysmenorrhoea|
            "for her skin"|"heavy periods" in sentence
when    planned keep
when    side-effect hint
when    denied hint
yes     [Started Rigevidon today].
no      Mirena threads seen at smear.
no      HRT: Evorel patch with Mirena, well.
yes     [Mirena check today], cramps.
no      DH: Rigevidon, cetirizine.

rule    contraception-loose
does    hint ask sure
why     The pill, coil, implant or injection is meant as contraception.
basis   rules 1, 31; ambiguous words with company; lexicon team 2026-11-21
say     coil|implant|"the rod"|iud|ius ..1 out|left|"left in"|"in situ"|fitting|booked|"put in"|"taken out";
        coil ..2 fit|fitting|removal|remove|insertion|insert|check|clinic|threads|strings|change|refit;
        fit|remove|insert|want|lost|last|change ..2 coil;
        want|"asks for"|ask_for|start|restart|on|miss|switch_to|change_to|swap_to|come_off ..1 "the pill"|"the coil"|
            "the implant"|"the rod"|"the mini pill"|depo|implant|nexplanon;
        "depo" given|due|today|option|here|weekly|injection|"12";
        sayana;
        wants "depo";
        implant fitted|removed|wanted|inserted|palpable;
        spotting|bleeding on|with|w rod|implant|pop|depo|jab;
        copper ..1 "10y"|"10yr"|"5y"|fitted|device;
        used|using|uses pull-out|"pull out"|withdrawal;
        implant ..2 in ..1 "l"|"lt"|left|right|arm;
        rod in left|right|arm;
        "rod option";
        evra|"contraceptive ring"|"missed patch";
        POP check|rv|review|today|repeat|start|started|given|issued|wanted|~num;
        on|start|want POP;
        miss|missed|forgot ..2 pills;
        "pill check"|"pill review"|"repeat pill"|"rhythm method"|"withdrawal method"|"birth control"|
            "something longer acting"|"longer acting";
        "caught out";
        "contraceptive"
say     thing|rod|bar|stick|little|plastic ..2 in|under ..1 her|my arm ..3 out|removed|changed|replaced|expired|due;
        "arm one"|"the arm thing"|"three-year one"|"three year one"|"belly one"|"the jab every"|"jab every three"|
            "something mum won't see"|"something longer"|"something more reliable"|"what she's using";
        coil|implant|depo|pill|rod|iud|ius ..1 appointment|appt|slot|booking|clinic|app|apt|counselling|chat|talk;
        had|got|has the bar|rod|implant|coil ..1 in ..1 ~num|for|since;
        the bar|rod ..3 bleeding|removed|out|off|wants;
        OCP ..1 pickup|"rpt"|repeat|check|review|rv|issued|start|restart|stop|stopped|pill|bp;
        hana ..1 from|"otc"|pill|pharmacy|pharmacist|"rpt"|desogestrel;
        MAP needed|given|request|wanted;
        "desog"|"cerazet"|"pop" to_bridge|bridge|bridging;
        pill|pills missed;
        ring ..4 left_in|"three weeks"|"week out"|"weeks in"|"fell out";
        for|had|having|wants|asks "depo"|"the depo"
unless  metal|nail|humerus|femur|tibia|plate|spinal|dental|breast|cochlear|lens|hip|hearing|tooth|plaster|prolapse|
            pessary|antipsychotic|depixol|clopixol|paliperidone|risperidone|psych|cpn|aneurysm|spring|embolisation|
            stent|mattress|steroid|medrone|nicotine|hrt|fentanyl|butrans|evorel|allergy|insulin|heparin|b12|water|
            warfarin|statin|sleeping|bp|painkiller|menopause|utrogestan|zoladex|prostap|loop|knee|shoulder|metalwork|
            fishing|curtain|splinter|picc|cannula|libre|glass|thorn|splint|orthodontic|braces|snack|chocolate|piercing|
            prayer|towel|grab|ear|keloid|nipple|threads|acne|"period pain"|"period pains"|dysmenorrhoea|"for her skin"|
            "heavy periods"|doorbell|finger|wedding|worm|vaccination in sentence
when    denied hint
yes     [Coil fitted] today.
yes     [Wants the pill].
no      Breast implant removal planned.
no      Depo-medrone steroid injection given to knee.

rule    sterilised
does    hint ask likely
why     Sterilisation or a vasectomy tells of somebody's fertility.
basis   rules 1, 31; lexicon team 2026-11-21
say     "the snip";
        had|have|has|after snip;
        sterilised|sterilized at|after|during|~num|in|with;
        tubes tied;
        been|being|was|is sterilised;
        "had sterilisation"|"female sterilisation"|"sterilisation requested";
        "sperm-free"|"sperm free"|"firing blanks";
        vasectomy;
        reverse|reversal|undo ..2 vas|vasectomy|snip|sterilisation|"tubes";
        tubes ..1 tied|done|clipped|removed|cut;
        tubes out;
        salpingectomy
unless  dog in clause
unless  ear|ears|glue|grommets|ent|eustachian|feeding|ectopic|cancer|brca in sentence
yes     Had [the snip] at 40.
yes     Husband had [the snip].
no      Dog had the snip.
no      Bottles sterilised before feeds.

rule    emergency-contraception
does    prompt ask sure
why     Emergency contraception was asked for or given.
basis   rules 1, 31; lexicon team 2026-11-21
say     @emergency-pill;
        EC needed|given|requested|request|indicated|declined|options|supplied;
        need|request|for|want|had EC;
        "lng" given|supplied|taken|1500;
        ella ..1 boots|pgd;
        ella ..3 "lng"|ec|upsi;
        "levonorgestrel 1500mcg"|"levonorgestrel 1.5mg";
        "five day one"|"five day pill"|"five day tablet"|"three day one";
        pill ..2 "just in case"
unless  naproxen in clause
yes     [Levonelle given at pharmacy].
yes     [EC needed], 40h since.
no      Aspirin EC 75mg requested.
no      Naproxen EC given.

rule    condom-failed
does    prompt ask sure
why     A condom failed, or none was used.
basis   rules 1, 31; 4b; lexicon team 2026-11-21
say     slipped|came|slip off ..1 inside;
        condom ..2 @burst;
        @burst ..1 condom;
        @unprotected;
        no|never|without|stop|stopped condom|condoms;
        not|never|hasn't|don't|didn't use|used|using|wear|wearing|with ..1 condom|condoms;
        "usually no condoms";
        not|never using|used condom|protection
unless  sun in clause
yes     [Condom split] on Sunday.
yes     [Unprotected sex] with new boyfriend.
no      Split his lip Saturday.
no      No sun protection used.
no      Not pregnant, condoms only.
no      Not pregnant condoms most times.

rule    split-saturday
does    prompt ask likely
why     Something split or failed, on a day or night that is named.
basis   4b; lexicon team 2026-11-21
say     split|burst|broke|"came off" ..1 sat|saturday|sun|sunday|friday|fri|"last night"|weekend ..3 noticed|after|now|
            night|worried|till;
        "tues teatime";
        ~num "hrs"|hours|h|"/24" since|ago|post ..3 upsi|sex|condom;
        "within the window"|"in the window";
        "thing slipped"|"it slipped off"|"it slipped"|"came off inside";
        one|tablet|pill ..1 take within|up_to ..3 days|hours
unless  pipe|lip|flu in sentence
yes     [Split Saturday night], noticed after.
yes     Still [in the window].
no      Lip split Saturday night at rugby.
no      Pipe burst Sunday night.

rule    late-period
does    prompt ask sign
why     A late period or a positive test may be a pregnancy nobody else knows of.
basis   4b; lexicon team 2026-11-21
say     period|"lmp" ..3 late|overdue|missed;
        missed ..1 period;
        ~num|two|three|four|five|six|nine|ten days|weeks|wks|wk|"/52"|"/7" late;
        late ..2 ~num|two|nine days|weeks|wks;
        late ..3 period;
        two|2 ..1 lines|sticks;
        "blue line"|"blue lines"|"faint line"|"pink line";
        stick|sticks says|said|positive|pos;
        tests|sticks ..1 all? positive|pos|"+ve";
        took ~num|two|three|four|five tests;
        tests x2|x3|x4;
        period ..2 "hasn't come"|"not come"|"due last week";
        skipped|missed|late ..2 period;
        "a week late"|"two weeks late"|"days late"|"weeks late"|"feeling pregnant"|"thinks she's pregnant"|
            "might be pregnant"|"could be pregnant"|"worried she's pregnant"|"scared she's pregnant"|"pregnancy scare";
        stick|sticks|test|wand|one turned|went|came_up|showed|goes ..2 blue|pink|positive;
        won't|not|isn't|doesn't ..2 be? continuing|"going ahead"|"going through"|"seeing it through"
unless  covid|hockey|walking|crutches|tabletop in sentence
yes     [Period late], panicking.
yes     [Two blue lines] this morning.
no      Covid test two lines.
no      Library book overdue, she laughed.

rule    pregnancy-positive
does    hint ask sure
why     A positive pregnancy test is written here before it may be known at home.
basis   rules 1, 31; lexicon team 2026-11-21
say     upt|hcg|"preg test"|"pregnancy test"|"bhcg"|"pt test" ..1 pos|positive|"+ve";
        pos|positive|"+ve" upt|"preg test"|"pregnancy test"|hcg;
        test pos|positive at home ..3 pregnan;
        "two positive tests"|"sticks positive"|"positive sticks"|"blue lines"
yes     [UPT positive] today.
yes     [Preg test pos] at home.
no      Preg test neg.
no      Coeliac test positive.

rule    pregnancy-test
does    hint ask echo
why     A pregnancy test belongs to what this entry tells.
basis   rules 1, 31; lexicon team 2026-11-21
say     upt|"preg test"|"pregnancy test"|"low sensitivity"|hcg|epau|"ovulation sticks"|"soaking pad"|"soaking a pad"|
            "pad an hour"|"pad/hr"|"test 3 wks"
when    denied hint
yes     Had unprotected sex. [UPT neg].
yes     Termination tues. [Pregnancy test] 3 weeks.
no      Lateral flow test neg.
no      Urine dip clear.

rule    young-competence
does    prompt ask sure
why     Fraser competence is judged for contraception in a young person: a parent may read this.
basis   rules 28, 31; lexicon team 2026-11-21
say     fraser competent|competence|criteria|guidelines|guidance|met|assessed|assessment|ok
when    denied hint
yes     [Fraser competent].
yes     Meets [Fraser criteria].
no      Dr Fraser to review.
no      Mrs Fraser called re sick note.
