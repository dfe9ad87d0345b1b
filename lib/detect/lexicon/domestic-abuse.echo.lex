# Lines that matter once a note is about abuse

rule    echo-him
does    prompt hide mention
why     It tells about the person the rest of the note is about.
basis   rules 2 and 4; lexicon team 2026-11-21
mark    clause
say     @close|ex
unless  ex ..2 smoker|drinker|walks|looks|appears|elderly|well|thin|gen;
        OH|stroke|physio|"follow up"|"lives with" in clause
yes     given F 30: Disclosed domestic abuse. [He was in the car with the engine on].
yes     given F 30: Disclosed domestic abuse. [Husband is a well known builder].
no      given F 30: Lives with husband and a cat.
no      given F 30: She was in the car with the engine on.

rule    echo-kids
does    prompt hide mention
why     Children in a home where there is abuse.
basis   rules 2 and 7; lexicon team 2026-11-21
mark    clause
say     child|kids|baby|son|daughter|"her two"|girls|boys|lad
needs   saw|seen|heard|hear|there|present|witness|witnessed|home|house|bed|upstairs|with|copy|copies|afraid|scared|safe|
            cry|crying|school|school_nurse|contact|"yr old"|"year old"|"mo old"|under|sleep|wet|"in the car"|front|
            notes|health_visitor|records|hv|aged|old|took|take|taken in clause
unless  "lives with"|imms|imm|vaccine|vaccines|jabs|delivery|birth|born|attended|school_run in clause
yes     given F 30: Disclosed domestic abuse. [Kids upstairs in bed both times].
yes     given F 30: Disclosed domestic abuse. [Son has begun to copy the shouting].
no      given F 30: Two children, both vaginal births.
no      given F 30: Works with adults.

rule    echo-alone
does    prompt hide echo
why     Being seen alone, or not, matters in a note about abuse.
basis   rules 2 and 10; lexicon team 2026-11-21
mark    clause
say     @da-alone|"seen alone"|"ask alone"|"rv alone"|whisper|whispered|whispering|"dropped her voice"|
            "looked at the floor"|"looked down"|"looked away"|cried|wept|"went quiet"|"became quiet"|"quiet"|flinched|
            trembling|hesitant|"long pause"|guarded|evasive|"wouldn't say"|"would not say"|"not ready"|frightened|scared
unless  "lives alone"|"attends alone"|"attended alone"|baby|infant|needle in clause
yes     given F 30: Disclosed domestic abuse. [Went quiet when the phone rang].
yes     given F 30: Domestic abuse disclosed, [cried].
no      given F 30: Voice hoarse in choir.
no      given F 30: Sore arm after her jabs.

rule    echo-said
does    prompt hide mention
why     The patient's own words matter in a note about abuse.
basis   rules 2 and 10; lexicon team 2026-11-22
mark    clause
say     ~quoted
yes     given F 30: Disclosed domestic abuse. "[He says I am nothing]".
yes     given F 30: Domestic abuse disclosed. "[Nobody would believe me]".
no      given F 30: A bit sore, she says.
no      given F 30: Voice hoarse in choir.

rule    echo-plan
does    prompt hide mention
why     What was planned or given tells what the consultation was about.
basis   rules 2 and 23; lexicon team 2026-11-21
mark    clause
say     helpline|leaflet|card|"number given"|"no given"|"safe number"|referral|referred|ref|refd|declined|declines|
            offered|accepted|"agreed"|agrees|consent|consents|consented|"without consent"|"w/o consent"|shared|sharing|
            "information shared"|"info shared"|"body map"|photo|photos|photographed|documented|coded|code|flag|flagged|
            alert|"review alone"|"double appt"|"long appointment"|"routine enquiry"|enquiry|asked|disclosed|disclosure|
            discussed|police|999|101|solicitor|housing|locks|"safety net"|"safeguarding"|"social worker"|
            "health visitor"|"hv"|midwife|school|advocate|adviser|advisor|worker|counselling|counsellor|"booked"|"rv"|
            statement|lead|online|app|text|texts|message|letter|letters|landline|address|phone|number|contact|proxy|
            scanned|hidden|restricted|visible|print|"do not"|"don't"|"not to"
needs   safe|alone|coded|hidden|online|text|texts|app|only|police|999|101|idva|card|helpline|number|consent|declined|
            declines|visible|disclosed|disclosure|address|locks|solicitor|"body map"|safeguarding|message|messages|
            landline|"do not"|"don't"|"dont"|restricted|proxy|phone|contact|enquiry|hide|tell|told|"letter for"|
            "no letters" in clause
unless  ulcer|smear|contraception|"nhs number"|"fit note"|bloods|corrected|ct|xr in clause
yes     given F 30: [Disclosed domestic abuse]. [Photos taken with consent].
yes     given F 30: [Disclosed domestic abuse]. Alert added.
no      given F 30: Mole measured, advice sheet.
no      given F 30: Bloods repeated in a year.
