# A child or adult at risk, said outright in a few words
rule    sg-plain-name
does    prompt hide sure
why     A safeguarding concern, process or form of abuse is named.
basis   rules 7, 23, 24, 27; terse notes, lexicon team 2026-11-22
say     safeguarding concern|concerns|alert|referral|enquiry|issue|issues;
        "vulnerable child"|"vulnerable adult";
        "child abuse"|"physical abuse"|"sexual abuse"|"emotional abuse"|"financial abuse"|"abuse of child"|
            "institutional abuse";
        CSE|CCE risk|concern|concerns|screening|team|worker|assessment|tool|victim|flag|meeting;
        "risk of"|"at risk"|victim|suspected|~query ..1 CSE|CCE;
        CSA victim|survivor|disclosed|disclosure|concerns|historic;
        ~query NAI;
        NAI ~query|suspected|concern|concerns|excluded|screen|medical;
        FGM;
        emotional neglect;
        "child in care"|"children in care";
        CP flag|alert|marker|medical|plan|register
say     "victim of trafficking"|"human trafficking"|"sex trafficking"|trafficked|"forced labour"|"forced labor"|
            "domestic servitude"|"debt bondage";
        MASH ref|referral|request|form|contact|check|info|outcome|enquiry|sw|strategy|team;
        ref|referred|referral|reported|contacted|call|via|from|rang|letter ..1 MASH;
        "children's social care"|"childrens social care"|"social services"|"social care"|"children's services"|
            "childrens services"|SS|CSC involved|involvement|investigating|concerned|removed|ref|referral|visited;
        known|reported|ref|referred|referral to ..1 SS|CSC|"social services"|"children's social care"|
            "childrens social care"|"children's services";
        gang|gangs involved|involvement|related|affiliated|member|violence|exploitation;
        "gang involved";
        SW|"social worker" visited|involved|rang|requests|report ..1 re kids|children|child|baby
unless  "adult social"|@care-kit|liver|hepatology|nafld|fib4|steato|potato|exam|index|ahi|osa|influenza|oseltamivir|flu|
            wound|groin|swab|clips|infection|dressing|suture|incision|dry|healing|level|module|certificate|policy|covid|
            clinically|vaccine|flu_jab|shielding|dog|charity|marathon|fundraising|"no concern"|none|nil|driver|teaches|
            lecture|essay|asked|neg|negative in sentence
unless  @sg-job in note
yes     [FGM disclosed at booking].
yes     [NAI concern], paeds aware.
yes     [Social services involved].
yes     [Safeguarding concern], d/w lead.
yes     [SW rang re kids].
no      Social services package of care arranged, rails fitted.
no      Safeguarding training certificate.
no      MASH, fibroscan, liver clinic.
no      No safeguarding concerns.

rule    sg-plain-told
does    prompt hide sure
why     Neglect, injury or harm to a child or adult at risk is told.
basis   rules 7, 17, 27; terse notes, lexicon team 2026-11-22
say     ~query neglect|neglected;
        child|baby|infant|"care home"|carer|parental|medical|gross|resident neglect|neglected;
        neglected child|baby|kids|children|infant;
        "neglect concerns"|"concerns re neglect"|"signs of neglect";
        unkempt|dirty|filthy|hungry ..1 hungry|dirty|unkempt|"nappy rash"|smelly|underfed;
        "cig burns"|"cigarette burns"|"cig burn"|"cigarette burn";
        bruise|bruises|bruising|bruised ..1 on|to? baby|newborn|infant;
        bruised ear|ears|buttock|buttocks;
        unexplained bruise|bruises|bruising|fracture|injury ..2 baby|infant|child|~num|m|months
say     groomed|grooming ..1 online|by|concern|concerns|risk|victim;
        "not brought" ..1 again|twice|repeatedly|"x2"|"x3"|"x4"|"no reply"|"to appt"|"to appts";
        WNB "x2"|"x3"|"x4"|twice|again|"2"|"3"|"4"|repeatedly;
        "home alone" ..1 aged|age "3"|"4"|"5"|"6"|"7"|"8"|"9"|"10";
        kids|children|toddler|child|baby ..1 "home alone"|"left alone"|"left unsupervised";
        left kids|children|baby|toddler ..1 alone|unsupervised;
        mum|mother|dad|father|parent|parents|carer ..1 drunk|intoxicated|"under influence"|"under the influence"|stoned|
            "smelt of alcohol"|"smells of alcohol";
        smacked|slapped|hit|beaten|punched|belted|kicked by ..1 mum|mother|dad|father|stepdad|stepmum|stepfather|
            teacher|carer|"foster carer"|uncle;
        witness|witnessed|witnessing|saw|sees|hears|heard ..2 DV|"domestic abuse"|"domestic violence"|"dad hit"|
            "dad hits"|"dad hitting"
say     @adult-near|carer|carers|he withholding|withholds|withheld|withhold ..1 meds|medication|food|money|insulin|
            tablets|pads|fluids|care;
        locked|locks|locking in|out|up by @adult-near|carer|staff|family;
        @adult-near|carer locked|locks|locking her|him|me in|out;
        @young-kin|carer|neighbour|nephew taking|takes|took|spending|using|stole|stealing|steals|"has taken"|
            "is taking" ..1 her|his|mum's|dad's pension|money|savings|"bank card"|cash;
        "self neglect"|"self-neglect"|"self neglecting"|"self-neglecting";
        injury|injuries|bruise|bruising|bruises|burn|fracture|story|explanation|account inconsistent|"not consistent"|
            "not in keeping" w|with ..1 history|hx|story|explanation|mechanism|account|injury|injuries
unless  hemineglect|visual|stroke|left-sided|dog|poodle|salon|beard|appointee|lpa|attorney|lives|toy|sofa|
            moth in sentence
yes     [Bruises on baby].
yes     [Cig burns] both arms.
yes     [Mum drunk] at appt.
yes     [Son taking her pension].
yes     [Injury inconsistent with history].
no      Not brought inhaler today.
no      Lives at home alone, aged 84.
no      Left neglect after stroke.
no      Fell at nursery, bruised shin.

rule    sg-plain-more
does    prompt hide sure
why     A protective process, exploitation or ill-treatment is told outright.
basis   rules 7, 23, 24, 27; terse notes, lexicon team 2026-11-22
say     school|nursery|teacher|HV|FNP|"family nurse"|ELSA|SENCO|TA|childminder|"form tutor"|"head teacher"|headteacher|
            pastoral|midwife|MW|neighbour|neighbours|paramedics|paramedic|crew|CNN ..1 worried|concerned|concern|
            concerns|uneasy|unhappy ..3 bruise|bruises|bruising|neglect|hygiene|hungry|marks|safety|dirty|unkempt|
            "cold house"|house|home|disclosure|unsafe|parenting|bond|bonding|handling;
        "family nurse" ..1 partnership? worried|concerned|uneasy;
        CPP category|neglect|review|conf|conference|ended|closed|meeting;
        CP review conf|conference;
        strategy meeting|discussion;
        PLO meeting|started|letter|process;
        "care proceedings"|"ex-lac"|"ex lac"|"pre-proceedings";
        school|nursery|teacher|"school nurse"|DSL|hv|"health visitor" ..1 worried|concerned|concern|concerns ..3 bruise|
            bruises|bruising|neglect|hygiene|hungry|marks|safety|safeguarding|dirty|unkempt|home|disclosure;
        DSL rang|called|emailed|concern;
        torn frenulum|frenum;
        rib|skull|femur|femoral|humeral|spiral|metaphyseal ..1 fracture|fractures ..2 infant|baby|neonate;
        immersion burn|scald;
        burn pattern immersion;
        hungry ..2 stealing|steals|scavenging food;
        "flea bites" ..1 filthy|dirty|unkempt;
        "left unsupervised"|"left home alone"|"left overnight";
        "11yo"|"12yo"|"13yo"|"14yo"|"15yo" ..1 with|has|~query? ..2 boyfriend|girlfriend;
        older|adult boyfriend|bf|bloke|man|men|male ..2 gifts|trainers|phone|money|car|vapes|hotel|lifts;
        kids|children|child|baby ..1 on|put_on the? ..1 "cp register"|"at risk register"|register;
        not ..1 to be? ..1 around|near|alone_with|w|with|unsupervised ..1 any? children|kids|minors|child|under-18s;
        debt|debts|owes|owe|owing ..2 to ..2 boss|employer|gangmaster|smuggler|recruiter|handler|dealer|agent|elders;
        sleeps|sleeping|sleep|lives|living|kept at|in|on ..1 the? factory|warehouse|"car wash"|polytunnel|takeaway|
            brothel|"building site"|kitchens;
        carer|carers|cleaner|neighbour|lodger|"befriender" took|takes|taken|stole|steals|used|uses|knows|has|have|had|
            pawned|sold ..1 her|his|the? PIN|rings|ring|jewellery|purse|wallet|watch|cheque_book|pension;
        belt|cane|spoon|hanger|"flip flop"|sandal|chappal|loop|cord|cable|wire|buckle|slipper|slap|ligature|lash|whip|
            iron marks|mark|welts|imprint;
        smacked|hit|beaten|whipped|strapped|lashed|struck|caned|hits|beats|smacks|beat ..1 w|with|by ..1 a|the|his|
            her? belt|stick|cane|slipper|spoon|shoe|sandal|chappal|hanger|cable|wire|cord|rod|ruler|broom|"rolling pin"|
            "flip flop"|"hoover pipe"|charger;
        isis|jihadi|"neo-nazi"|"al-qaeda"|incel|incels|"white supremacist"|"school shooting" video|videos|forum|forums|
            channel|channels|material|propaganda|content|telegram|flag|manifesto;
        nappy|pad|clothes|bedding ..2 unchanged|"not changed" ..2 day|days|hours|overnight|night|since;
        tied|strapped|restrained|locked ..1 to|in|into ..1 a|the|her|his|wheel? chair|bed|bedroom|cot|cupboard|commode|
            room ..1 by|all|for|overnight|when|family|staff;
        smelt|smells|smelling ..1 of ..1 cannabis|weed|alcohol|drink ..4 mum|dad|parent|parents|carer running|selling|
            delivering|carrying|holding drugs|packages|weed ..3 older|lads|men|boys|gang|them;
        "trap house"|traphouse|"county lines";
        unexplained money|cash|gifts|phones|trainers
say     sold|forced for|into sex|prostitution;
        passport|documents|wages|papers held|kept|taken|withheld|confiscated by employer|boss|gangmaster|him|family;
        unpaid domestic worker|servant;
        "no pay"|"no wages"|unpaid ..3 passport|sleeping|sleeps|lives;
        sleeping|sleeps|lives ..2 work|workplace ..2 "no pay"|unpaid|"no wages";
        abroad|home for|to cutting|"be cut"|fgm|circumcision_girl;
        "far right"|"far-right"|extremist|jihadi|incel online|views|material|group|content|videos;
        safeguarding adults|adult|children ref|referral|concern|team|enquiry;
        "rough handling"|"handled roughly";
        poa|lpa|attorney misused|misusing|abused|abusing|misuse|abuse;
        will changed|rewritten|altered ..2 friend|neighbour|carer;
        "bank card"|pension|savings|money|cash|cheque|cheques taken|stolen|used|spent by neighbour|carer|@young-kin|
            friend|cleaner;
        scammed|conned|defrauded|tricked ..2 savings|money|thousands|pension;
        "romance scam"|"romance fraud";
        squatters in;
        squalid|squalor|maggots;
        @young-kin|carer|neighbour signing|signs ..1 her|his? cheques|cheque;
        left|lying|sat|found ..1 in wet|soiled|dirty|urine|faeces ..1 pad|pads|nappy|bed|clothes|sheets
unless  @care-kit|therapy|larval|fishing|customs|visa_office|trampoline|goalkeeper|catering|bowel|horse|pony|rta|
            motorbike|baby_carrier|parachute|prize|lottery in sentence
unless  @sg-job in note
yes     [CPP neglect] category.
yes     [Torn frenulum], 4/12.
yes     [Left in wet pads] all day.
yes     [Passport held by employer].
no      CPP low on ICU chart.
no      Maggots for fishing, hand wash.
no      Nappy rash, wet nappies 6 a day.

rule    sg-plain-query
does    prompt hide sure
why     Safeguarding is in question.
basis   rule 7; lexicon team 2026-11-22
say     concern|concerns|concerned|worry|worries ..6 neglect|neglected|"being hurt"|"harm at home"|"care at home"
say     query|queried|~query|possible|suspected|suspect|raises|raised|wonder|wondering ..2 safeguarding|"child abuse"|
            "elder abuse"|neglect;
        NAI suspected|likely|possible|query|raised|considered;
        query|~query|possible|suspected|consider|considered|rule_out NAI
unless  training|neuraminidase|sensory|stroke|hemispatial|spatial|visual|inattention|"left neglect"|level|
            certificate in sentence
when    denied cancel
yes     [Query safeguarding], for the meeting.
yes     Spiral fracture, [?NAI].
no      Level 3 safeguarding training possible in May.
no      Stroke, possible left neglect.

rule    sg-plain-school
does    prompt hide sure
why     Whoever looks after the child by day has noticed something.
basis   rules 7, 23; terse notes, lexicon team 2026-11-22
say     school|nursery|teacher|childminder|"form tutor"|"class teacher" rang|called|phoned|emailed|reports|reported|
            noticed|worried|concerned ..5 bruise|bruises|bruising|unkempt|hungry|dirty|"marks on"|"same clothes"|
            "no lunch"|"no coat"|"not collected"|"flinches"|"flinched"
unless  fell|fall|falls|trip|tripped|playground|football|rugby|netball|pe|collided|bumped|climbing|slide|trampoline|
            "blood test"|impetigo|nits|mongolian|platelets|itp|"no concerns" in sentence
unless  playground|"fell at"|"fell in"|trampoline|itp|platelets in note
yes     [School rang re bruises] and absence.
yes     [Nursery worried, unkempt] again.
no      School rang, fell at break, bruise on the knee.
no      Nursery worried about his cough.

rule    sg-plain-child
does    prompt hide sure
why     A child's injury nobody explains, or an older person who gives things.
basis   rules 7, 23; terse notes, lexicon team 2026-11-22
ages    0-15
say     bruise|bruises|bruising|burn|burns|fracture|fractured|"torn frenulum"|petechiae ..6 "no explanation"|
            "not explained"|"no account"|"no mechanism"|"explanation changes"|"explanation changed"
say     older boyfriend|"bf"|man|friend ..5 buys|bought|gives|gave|drives|pays
say     boyfriend|"bf" ~num ..3 buys|bought|gives|gave|drives|pays|picks
unless  itp|platelets|haemophilia|brother|sister|sibling|cousin in sentence
yes     given M 2: [Bruising to pinna, no explanation].
yes     given F 14: [Older boyfriend, buys] her phones and trainers.
no      given M 2: Bruises on shins, learning to run.
no      given F 14: Older sister buys her clothes.
