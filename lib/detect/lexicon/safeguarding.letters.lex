# Letters and short forms that stand for child and adult protection

rule    protection-letters
does    prompt hide sure
why     Letters stand for a protection plan, meeting, order, enquiry or team.
basis   rules 7, 23 and 24; lexicon team 2026-11-22
say     police ASC|CSC|MASH|EDT|LADO
say     adult|child|children s/g; s/g lead|referral|concern|team|alert|form
say     CP case|file closed|reopened|open|allocated
say     no|nobody|"no-one"|"no one" ..2 professional|worker|teacher|"health visitor" ..2 seen|met|"laid eyes"
say     ICPC|RCPC|CAIT|PIPOT|LADO|MISPER|FII|LPM|UASC|IMCA|"FGM-IS"
say     CSE|CCE ..1 risk|concern|concerns|flag|level|team|panel|high|medium|worker|suspected
say     CLA|LAC|CIC|LAAC placed|placement|carer|carers|review|medical|nurse|health|"out of area"|reviews|child;
        IHA|RHA form|forms|done|due|booked|completed|report|appt|lac|carer|paeds|overdue|baaf;
        CAF closed|opened|open|declined|lead|meeting|"in place"|school|consent;
        NRM pos|"+ve"|neg|RG|CG|decision|referral|ref|refd|positive|negative|refused|grounds|interview|outcome|accepted|
            police|support|case|worker|trafficking|reasonable|conclusive;
        ref|referred|entered|into|via|through|consented ..1 NRM;
        MACE|MACSE|MASE|ROTH|MET|HRPM|VAP|MAPP|CMARAS panel|meeting|mtg|conference|minutes|ref|referral|discussion;
        DOLS|DoLS|DOL authorised|authorised|authorisation|authorized|granted|expired|standard|form|team|ref|referral|
            rep|conditions|assessor|assessment|extended|court;
        LPS dols;
        BIA|RPR assessment|assessor|visit|visited ..3 dols|mca|capacity|rpr|bia|"best interests";
        BI meeting|decision|mtg ..4 mca|capacity|covert|care|family|imca|lacks;
        COP|CoP application|deputy|visitor|order|hearing|dol|dols|"3"|proceedings|judge;
        OPG investigation|investigating|investigator|visitor|panel|enquiry|complaint;
        PP|FII chronology|strategy|meeting|concerns|concern;
        WNB policy|protocol|pathway;
        CIN under|since|s17|"section 17"|status|level;
        TAF|TAC|TAS monthly|weekly|fortnightly|held|lead;
        EPO overnight|expires|"72h"|"72 hrs"|sought;
        EHE|CME|EWO officer|visit|team|"never seen"|"not seen"|concern|concerns|notified|rang|referral;
        AHT query|suspected|~query|discussed|likely|possible;
        ~query AHT|"shaken";
        CPIS|"cp-is" flag|flagged|alert|alerted|match|hit;
        SG raised|raise|ref|rfl;
        raise|raised|raising|"put in"|submitted SG;
        childline|nspcc ..1 called|rang|disclosure|disclosed|report|reported|referral|contacted|anonymous|worker|number|
            given|by|said;
        DBS barred|bar|barring|referral;
        prevent concern|concerns ..1 raised|re|from|logged|college|school|police|made;
        "13iv"|"13if"|"13id" ..2 coded|code|child
say     CPP|CIN|PLO|EPO|ICO|SGO|CAO|TAF|TAC|EHA|ABE|EDT|CSC|ASC|CFC|C4C|SAB|PVP|PPN|CLA|CIC|LAC|CME|IRO|VARM|
            MARM @letters-after|SW
say     EDT|CSC|ASC|C4C|CFC|PPN|PVP ..1 rung|informed|ref|referral|told|from|received|re|form
say     rang|told|informed|to|via|from|ref|referred EDT|CSC|ASC|CAIT|SAB
say     @letters-before EHA|TAF|ICPC|PLO|EPO|SGO
say     core group ..1 @letters-after|weds|attended|member|minutes
say     s17|s20|s31|s42|s47|sec17|sec47 ..1 @letters-after|accommodated|started|ongoing|to
say     prevent|channel ref|referral|referred|panel
say     "deprived of liberty"|"deprivation of liberty"|"court of protection"|"liberty protection"|
            "inherent jurisdiction"
say     "vulnerability notice"|"vulnerable person notice"|"police protection notice"|"police notification"|
            "merlin report"|"merlin from"|"public protection notice"|"aged out"|"cp'd"
say     under|category emotional|neglect|physical|sexual ..1 harm|abuse|category|register|plan
say     grew_up|raised|been|through|had ..2 in|through ..2 ~num|many|several|@many|different placements|placement|homes
say     SARC ..3 child|yo|"year old"|medical|~age
say     CSA medical|disclosure|disclosed|clinic|team|examination|suspected
say     FGM ..2 worry|worries|concern|concerns|raised|risk|flag|suspected|query
when    asked hint
unless  "of form"|"of the form"|hb|dialysis|renal|transplant|peritonitis|cyclical|laparoscopy|endometriosis|bladder|
            "subject access"|shin|glue|steristrips|chickenpox|colposcopy|lletz|biopsy|smear|cervical|"evening primrose"|
            erythropoietin|"information commissioner"|tenofovir|"chronic pelvic"|perfusion|laceration|glued|sutured|
            "sleep apnoea"|"cross-sectional"|"exam"|macular|endocarditis|taf_week|hypertension_sab|"no fgm"|catheter|
            anaemia|"central serous"|"chronic subdural"|"pace of"|acupuncture|bioimpedance|syphilis|vdrl|
            "major adverse"|troponin|mask|oxygen|sats|organising|cordblood|"s1" in sentence
unless  @sg-job in note
yes     [CIN mtg] on Monday, class teacher going.
yes     given M 8: [EDT rung] at six.
yes     given F 19: [Been in six placements].
no      CIN 2, LLETZ booked.
no      Evening primrose (EPO) for breast pain.

rule    was-not-brought
does    prompt hide likely
why     A child was not brought to be seen.
basis   rule 7; lexicon team 2026-11-22
ages    0-17
say     third|second|fourth|3rd|2nd|4th|another ..4 DNA|WNB|"no show"
say     "missed appointments"|"missed appts"|"multiple missed"|"multiple dna"|"multiple dnas"|WNB|"was not brought"|
            "wasn't brought"|"not brought"|"not been brought"
say     ~num|@many missed|dna|dnas|dna'd ..2 dental|dentist|appts|appointments|clinic|paeds|eye|hearing|imms
say     DNA|DNAd|"did not attend"|missed ..2 ~num|x2|x3|x4|third|3rd|several|multiple|all|repeated ..4 imms|
            immunisations|appts|appointments|clinic|paeds|paediatric|dental|hearing|eye|check
yes     given M 3: [WNB again for eyes].
yes     given F 2: Orthoptics: [was not brought], discharged.
no      given M 40: Did not attend x2, physio.
no      given F 2: Brought by gran, imms done.

rule    child-in-hands
does    prompt hide likely
why     Somebody bathes, dresses, dopes or frightens a child in a way that worries, or a parent has had to walk away.
basis   rules 7, 17 and 24; lexicon team 2026-11-22
ages    0-15
say     bf|boyfriend|uncle|lodger|stepdad|"step-dad"|stepfather|cousin|babysitter|grandad|grandfather|"step-bro"|
            stepbrother|"family friend"|"mum's partner"|coach ..3 bath|bathe|shower|change|undress|sleep_with|"gets in"|
            "in bed with"|tickle|massage|"does stuff"|photograph|wash|dress ..1 her|him|me|them|child|at|with
say     door ..1 locked|shut|bolted|wedged ..6 bath|baths|uncle|boyfriend|wetting|soiling|pants|won't
say     won't|refuses|"will not"|"scared to"|"doesn't want to" ..1 wear|take_off|change|remove ..2 pants|knickers|
            underwear|trousers|clothes|pyjamas|nappy
say     medicine|sedative|piriton|phenergan|melatonin|calpol|tablet|tablets|drops|something|alcohol|
            brandy ..3 in ..1 his|her|my|their|the? juice|milk|squash|bottle|drink|dummy ..6 when|so|sleep|quiet|
            visitors|night|settle|knock
say     flinch|cower|shrink|cry|cries|freeze|stiffen ..2 at|when|from|with ..2 male|men|staff|carers|hcas|carer
say     pillow|cushion|blanket|hand ..4 cot|"over his face"|"over her face"|"over the baby"|"over baby" ..8 walked|left|
            rang|thought|stopped|hand|stood
say     walked|went|left|had ..2 out|away|room|garden ..4 before|or|else|so ..3 i|she|he ..2 did|do|hurt|hit|shook|
            shake|threw
say     pulled|yanked|dragged|gripped|shoved|pinched|squeezed ..1 arm|hair|ear|hand|wrist ..3 crying|waiting|wr|
            reception|down|up|off|along|hard
say     shouted|screamed|swore|yelled at ..1 him|her|child|baby|them ..3 crying|waiting|wr|reception|clinic|room
unless  "pulled elbow"|nursemaid|reflux|oral_syringe|yoghurt|eczema|school_nurse|mum_baths|swim|plaster|wax|tight|zip|
            potty|toilet_training|"toilet training"|asthma in sentence
unless  @sg-at-ease in note
yes     given F 5: [Lodger baths her] on Thursdays.
yes     given M 1: Stood with a [pillow by the cot, walked] out and rang HV.
no      given F 5: Dad baths her in oil for eczema.
no      given M 1: Refuses to wear tight pants in potty training.

rule    squalor
does    prompt hide likely
why     Two or more signs together that a home or person is no longer looked after.
basis   rules 7 and 17 (self-neglect); lexicon team 2026-11-22
say     @squalid ..12 @squalid
unless  "accepts all help"|removed|"rats gone"|camping|festival|refurb|decorat|holiday|caravan|allotment|farm|
            "being fitted"|plumber|knee|hip|operation in sentence
unless  @sg-at-ease in note
yes     given M 70: [No heating, rats] and will not have help.
yes     given F 66: [Post unopened, cat mess] on every stair.
no      given M 70: Sleeping in his chair since knee op, dog walker in.
no      given F 66: No hot water till plumber comes, flies to Spain.
