# What the patient has not been told, and opinions of the patient, said outright in a few words
rule    hu-plain-untold
does    prompt hide sure
why     A serious finding or diagnosis the patient has not been told.
basis   rule 20; terse notes, lexicon team 2026-11-22
say     @untold;
        "to be told"|"not raised";
        "not discussed"|"not disclosed"|"not mentioned"|"not disc"|"not yet disc"|"await disc"|"awaiting disc"|"?told";
        clinic|consultant|oncology|oncologist|neurologist|neurology|haematologist|haematology|surgeon|specialist|
            hospital|team|memory_clinic|midwife|psychiatrist|cardiologist|geneticist|genetics|cns|they to|will give|
            deliver|share ..2 dx|diagnosis|news|result|results|histology;
        ~query told;
        not|yet ..1 told|informed|aware|disclosed|discussed|mentioned|voiced|broached|explained;
        neuro|consultant|clinic|hospital|hosp|oncology|specialist|resp|haem|surgeons|team|urology|gynae|derm|breast|
            cons|cns|genetics|ent|gastro|colorectal|hepatology|paeds|fmu|renal|cardiology|onc|"a&e"|"gum"|oncologist|
            neurologist|neurology|haematologist|haematology|surgeon|registrar|midwife|psychiatrist|memory_clinic|
            cardiologist|urologist|gynaecologist|geneticist "to tell"|"will disclose"|"to disclose"|"to ring"|
            "to inform"|"to discuss"|"to break"|"will tell"|"will inform"|informing|"will break"|"will explain"
needs   @diagnosis|@lesion-sure|"ca"|"cas"|"sol"|mass|mets|"mnd"|"ms"|"ad"|prognosis|"weeks to live"|"months to live"|
            "gsf"|palliative|"dnacpr"|"dnar"|"dnr"|hiv|trisomy|"psa 98"|"eol"|"end of life"|nodule|lesion|downs|
            "down's"|nipt|pirads|gleason|rett|retts|sma|22q|anomaly|anomalies|abnormality|"wrong drug"|"wrong dose"|
            terminal|"dx"|diagnosis|ftd|bvftd|lbd|psp|msa|cjd|"t13"|"t18"|"t21"|secondaries|gene|biopsy in sentence
unless  family unaware|"not aware";
        @kin|~forename|employer|work|school|dvla|allergy|smear|screening|worried|benign|reassured|"told today"|
            "not in place"|"not needed"|"not required"|"not indicated"|@fh-heading in clause
unless  "ca" ~num in sentence
when    denied keep
when    asked keep
when    planned keep
when    past keep
mark    clause
yes     Prob lung ca, [not told].
yes     ?dementia, [not discussed].
yes     [DNACPR not disc].
yes     Probable MSA, [neurologist to give dx].
no      MS, neurology to give methylprednisolone.
no      Ca 2.4, not discussed.
no      ?lymphoma, told today.
no      Breast cancer, has not told employer.

rule    hu-plain-not-told
does    prompt hide sure
why     The note says that the patient does not know, or is not to be told.
basis   rules 17, 20; terse notes, lexicon team 2026-11-22
say     pt|patient "not told"|"not informed"|"not been told"|unaware|"not aware" ..1 of? ..1 diagnosis|dx|result|
            results|findings|prognosis|cancer|ca|mets|malignancy|scan;
        "pt not told"|"patient not told"|"pt not informed"|"patient not informed";
        "unaware of dx"|"unaware of diagnosis"|"unaware of result"|"unaware of results"|"unaware of prognosis";
        "not told diagnosis"|"not told dx"|"not told result"|"not told results";
        family|wife|husband|son|daughter|kids|children|relatives "don't"|"dont"|"do not"|"doesn't"|"does not" want|
            wish ..1 him|her|pt|patient? told|"to know"|knowing|"to be told";
        wife|family|husband|son|daughter asks|asked|ask|requests|requesting|request ..1 not|"that we not"|
            "we don't" ..1 tell|told|disclose|inform;
        "do not"|"don't"|"dont" tell|disclose|inform|discuss ..1 pt|patient|with_pt;
        result|results|diagnosis not|"not yet" given|told|disclosed|shared|communicated|discussed
unless  dose|time|which|allergy|appointment|appt|date|to_bring|"unaware of how"|caller|receptionist|normal|neg|negative|
            "phone number" in clause
when    denied keep
when    asked keep
when    planned keep
yes     [Pt not told] yet.
yes     [Unaware of dx], wife knows.
yes     [Family don't want him told].
yes     [Do not tell pt].
no      Pt not told which clinic.
no      Patient unaware of appointment.

rule    hu-plain-opinion
does    prompt hide sure
why     An opinion of the patient that would wound or provoke if read.
basis   rules 17, 18, 38; terse notes, lexicon team 2026-11-22
say     @wounding-plain;
        ~query lying|feigned|feigning|faking|fabricated|fabricating|malingering|factitious;
        rude|abusive|aggressive|threatening|racist|sexist|"verbally abusive"|"verbally aggressive" ..1 to|towards|with|
            at @staff-word;
        shouted|shouting|swore|swearing|screamed|spat at @staff-word;
        aggressive|abusive|violent|racist|creepy pt|patient|man|woman|lady|gentleman;
        doubt|doubts ..1 story|history|account|genuineness;
        "rude and aggressive"|"abusive and aggressive"|"aggressive and rude";
        after ..1 sick_note|"sick note"|"fit note"|opiates|codeine|diazepam|benzos|"meds" again;
        story|history|account not|"isn't" credible|believable|plausible;
        i|"don't"|"do not" "don't"|"do not" believe her|him|story|history;
        don't|dont|didn't|not believe ..4 story|excuse;
        warn locums;
        locums beware;
        "two-person"|"two person" consults|consult;
        GOK|PITA|FLK;
        benefit|benefits cheat|scrounger|fraud;
        @nasty ..1 @nasty;
        @nasty on|in|at phone|desk|clinic|reception|consult
unless  therapy|osteopath|physio|chiropractor|transfer|venepuncture|dog|cat|"his words"|"her words"|"calls himself"|
            "calls herself"|"says he's"|"says she's"|"he says"|"she says"|husband|wife|partner|boss|manager|colleague|
            "in case"|accused|accusing|ex|son|daughter|feels|fears|worried|worries|mother_in_law|bp|lying_bp|employer|
            reviewer|complained|hospital|policy|training|flat|down|standing|still in clause
yes     [Drug seeking], declined.
yes     [Abusive to reception].
yes     [?feigning] fits.
no      No drug seeking.
no      Feels accused of malingering by employer.
no      Lying BP 120.
no      Manipulative therapy helped.
no      Difficult patient transfer, hoist.

rule    hu-plain-hold
does    prompt hide sure
why     News is being kept from the patient for now.
basis   rules 17, 20; terse notes, lexicon team 2026-11-22
say     "doesn't"|"does not"|"doesnt" know ..1 dx|diagnosis|prognosis|cancer|"it's cancer"|"it is cancer";
        withhold|withholding|withheld dx|diagnosis|result|results|prognosis;
        hold|holding letter|result|results|report till|until|pending|back;
        "don't"|"do not"|not release|share|file ..1 result|results|letter|report;
        break|breaking bad? news;
        ring|tell|inform|phone wife|husband|family|son|daughter not pt|patient|him|her;
        @marker-name|AAA ~num ..2 "can't get hold"|"cant get hold"|"cannot get hold"|uncontactable|"pt not contacted";
        request|requests|asks|asked|please|pls ..1 no mention of ..1 cancer|diagnosis|dx|ca|mets;
        diagnosis|dx|prognosis|result withheld|concealed;
        missed|misread|misreported|wrong|overlooked ..4 "pt unaware"|"patient unaware";
        dnacpr|dnar|dnr|respect ..3 family|wife|husband|nok "not aware"|unaware|"not told"|"not informed";
        without|avoid|avoided|avoiding|"not used" ..4 the "c word"|"f word"|"d word";
        appt|appointment|clinic ..1 hide|block;
        ask|asks|asked|asking|request ..3 not|never ..1 use|say|mention ..1 word;
        clinic|appt|appointment|letter|visit|call ..4 first|when she'll|he'll|they'll|she|he|they ..1 hear|hears|know|
            learn;
        ask|asked|told secs|secretaries|secretary|desk|reception|receptionists|admin to say nothing;
        "bad news"|bbn appt|appointment|slot|call|visit|conversation;
        letter|report|result|results|path|histology ..2 before ..1 pt|patient|he|she|they told|seen|knew|knows|informed|
            aware;
        hide|block|mask|withhold|suppress|restrict from? online|app|"nhs app"|"patient view"|"online access";
        delay|hold release|filing ..2 path|lab|histology|result|results|letter|report|ct|mri|scan;
        says|said|asks|wants|begs|begged ..1 to|we|us? keep|hide it|this|dx|diagnosis from him|her|mum|dad|pt|patient;
        just|pls|please|reception|"if asked" say "it's"|its ..1 a|just ..1 routine|repeat|check|checkup|review|
            "med review"|bp;
        "not for pt's eyes"|"not for patient's eyes"|"copy not to pt"|"copy not to patient"|"not copied to pt"|
            "not copied to patient"|"no copy to pt"|"no copy to patient";
        reassured ..2 but|though ..1 suspicious|"i fear"|"i worry";
        reassured ..2 but|though worried re ca|cancer|malignancy;
        dying|eol|palliative|terminal ..2 family|wife|husband|"nok" "not told"|unaware|"not aware";
        wants|asks|wishes|prefers it|dx|diagnosis|result|this|cancer hidden|kept|withheld from ..1 her|him|pt|patient|
            mum|dad;
        error|incident|mistake ..2 "pt unaware"|"not told"|"not informed"|"not disclosed"
unless  flu_jab|"fit note"|declined|photo|photos|course|training|media|good_news|skills|paper|newspaper|library|
            teaching|exam|insurance|solicitor in clause
unless  job|work|taste|child|toddler|baby|labour|delivery|discharge|urine|wound in clause
when    denied keep
when    planned keep
yes     [Withhold dx] till seen.
yes     [Break news] f2f.
yes     [Hold letter till] seen.
yes     [Clinic is the first she'll hear] of it.
yes     [Asked reception to say nothing].
no      Breaking news skills course.
no      Hold letter box key.

rule    hu-plain-less
does    prompt hide sure
why     The patient was told something milder than what is queried here.
basis   rules 17, 20; terse notes, lexicon team 2026-11-22
say     told|said|fobbed|called|labelled|passed_off ..3 ~quoted|@mild-thing;
        pt|patient thinks|believes|assumes|reckons ..1 @mild-thing|mild|routine;
        told|said ..1 her|him|pt|mum|parents|them? ..1 just|only;
        fobbed ..1 off? w|with;
        "to be safe"
needs   ~query ..1 @diagnosis|@lesion|"ca"|cf|ms|mnd;
        ca|cancer|mets|sarcoma|mnd|lymphoma ~query;
        c/w ..2 @diagnosis|"ca";
        actually ..2 @diagnosis|"ca";
        usc|2ww|"fast track" in sentence
unless  @told-openly in note
unless  worse|ring|book|return|told_us|told_me|explained|agreed|"told to" in clause
when    denied keep
yes     ?Myeloma, [told just wear and tear].
yes     [Told ulcer], actually ?Ca stomach.
no      ?Myeloma, explained; told to ring if worse.
no      Told just one tablet a day.

rule    hu-plain-parentage
does    prompt hide sure
why     Who the patient's parents are is known here and perhaps not to the patient.
basis   rules 12, 17, 20; lexicon team 2026-11-22
say     "non paternity"|"non-paternity"|"misattributed paternity";
        biological|birth|real dad|father|mum|mother ..2 not who|"who she thinks"|"who he thinks"|unknown_to;
        doesn't|doesnt|unaware|never|"not" ..3 adopted|"donor conceived"|"donor egg"|"donor sperm";
        adopted|"donor conceived" ..2 "never told"|"not told"|unaware|"doesn't know"|"not aware"
unless  cat|dog|policy|guideline|plan in clause
when    denied keep
yes     [Donor conceived, never told].
yes     Genetics: [non paternity].
no      Adopted a new diet, not told which.
no      Birth father not in contact.
