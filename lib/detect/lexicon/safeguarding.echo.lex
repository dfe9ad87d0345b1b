# Lines that matter once a note is about a child or adult at risk

rule    sg-echo-family
does    prompt hide mention
why     It tells about the family or carer the rest of the note is about.
basis   rules 7, 8 and 12; lexicon team 2026-11-21
mark    clause
say     mum|mother|dad|father|stepfather|parents|parent|siblings|sibling|brother|sister|foster|placed|twin|grandad|
            grandmother|nan|son|daughter|nephew|niece|lodger|boss|employer|grandson|boyfriend|uncle|aunt|auntie|college
yes     Social worker visiting. [Mum says he fell].
yes     MASH referral sent. [Nephew ringing back].
no      Social worker visiting.
no      Chest clear.

rule    sg-echo-state
does    prompt hide mention
why     How the person looked, lived or was found matters here.
basis   rules 7 and 17; lexicon team 2026-11-21
mark    clause
say     ~quoted|visible|panel|bruise|bruises|mark|marks|fracture|injuries|underweight|hungry|dirty|unkempt|clothes|
            nappy|caries|teeth|smell|smelt|cold|fridge|food|flat|bed|sleeps|sleeping|sacrum|wound|flinched|frightened|
            scared|whispered|crying|quiet|silent|"eye contact"|alone|declines|refused|money|card|pension|bank|passport|
            missing|overnight|car|trainers|cash|debt|missed|wnb|dna|appts|nightmares|soiling|story|witnessed
unless  allergy|vaccine|imms|"blood pressure"|throat|caries|"head injury"|ct|hba1c|bp|acne|form|pen|sought|
            audiology in clause
yes     Social worker visiting. [Fridge empty].
yes     Safeguarding lead told. [Whispered throughout].
no      Social worker visiting.
no      Smear done.

rule    sg-echo-act
does    prompt hide echo
why     Who is told, who must not be, and what is planned.
basis   rules 4, 8, 23 and 27; lexicon team 2026-11-21
mark    clause
say     "not to parents"|"alert added"|"alert on"|"safeguarding alert"|"alert placed"|"not to be told"|"not told"|
            "not aware"|unaware|"not to know"|"mustn't know"|"told why"|"must not"|"not to be"|disclosed|disclosure|
            flagged|online|proxy|minutes|conference|unannounced|police|999|101|council|"fire service"|"health visitor"|
            "hv to"|"hv informed"|"rang hv"|"school nurse"|advocate|"named nurse"|"named doc"|"named doctor"|"named gp"|
            safeguarding|"social worker"|sw|anonymous|anon|confidential|"do not"|"don't"|"dont"|"not for"|
            "threshold met"|"below threshold"|"meets threshold"|"threshold for"|"threshold not"|"not threshold"|
            "without consent"|"no consent"|"ring the school"|"rang school"|"ringing the"|"rang the"|"from the car"|
            "from the layby"|"adult ss"|cross-flagged|"body map"|expedited|escalate|escalated|address|"not leaving it"
unless  "blood test"|smear|"flu jab"|ed|bathe|"n/a"|"fine to share"|dvla|lead_ii|allergy|latex|ecg|clopidogrel|imms|
            health|centile|drive|driving|smoke|lift|fly|swim in clause
yes     [Child protection conference on Monday]. [Not for online view].
yes     [Safeguarding lead told]. [HV to visit Tuesday].
no      Chest clear.
no      Ear wax out.
no      Gen alert, no red flags.
