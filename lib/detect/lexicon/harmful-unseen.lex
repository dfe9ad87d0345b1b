# What the patient has not been told, and opinions that would wound.
# A grave finding is half of it; that the patient does not know, was told less, or is to be told later is the other half.
rule    finding-grave
does    prompt hide likely
why     A serious finding or possibility: hold it back until the patient has been told.
basis   rules 17, 20, 21; lexicon team 2026-11-22
say     @result-word ..8 @diagnosis|@lesion-sure;
        @result-word ..8 @organ ..3 @lesion;
        @organ ..1 @result-word ..3 @lesion;
        @result-word shows|showed|showing ..3 @lesion;
        "ca-125"|"ca125"|marker ..4 ~num ..6 cyst|mass|ascites|adnexal;
        hcg|"bhcg"|"pregnancy test" ..3 positive|"+ve";
        predictive ..4 positive;
        "was missed on"|"missed on the"|"overlooked on"|"wrongly reported"|misreported|"normal in error"|
            "clear in error";
        @result-word ..6 @lesion ..4 @organ;
        @lesion ..4 @organ;
        @organ ..1 @lesion;
        @lesion-sure;
        ~query ..1 @diagnosis|@lesion|"ca";
        "bence jones"|"bcr-abl"|"tb culture"|afb ..1 positive|pos|"+ve"|seen;
        CAG ~num;
        nipt|combined|quadruple ..1 "high risk"|"high chance";
        ct|mri|pet|scan|petct ..2 relapse|progression;
        @diagnosis ..2 bx|biopsy|histo;
        path|cyto ..1 @diagnosis|@lesion-sure;
        cytology C5|"c5"|C4;
        cea|afp|"ca19-9"|"ca125" raised|rising|"++";
        "ca"|cancer|malignancy|tumour "until proven"|"till proven"|"until shown";
        @diagnosis ..2 suspected|"until proven"|"till proven"|"likely"|"probable"|"very likely"|"queried";
        @suspicion ..4 @diagnosis|@lesion-sure;
        @diagnosis ..3 on|at|by ..1 @result-word;
        @diagnosis ..3 "until";
        "prognosis" ..3 weeks|months|short|poor|guarded;
        "will not offer"|"won't offer surgery"|"not for surgery"|"not operable"|"beyond treatment"|
            "no further treatment"|"won't see christmas"|"last christmas"|"months left"|"weeks left"|"short weeks"|
            "weeks not months"|"months at best"|"weeks to live"|"months to live";
        "view months";
        hiv|syphilis|treponemal|"eia"|"tppa"|"hcv"|"hep b"|"hep c"|chlamydia|gonorrhoea|"antibody" ..4 positive|
            reactive|detected|"pos"|"+ve";
        "46" ..1 xy;
        died in utero;
        @organ|"riddled" full of ..1 it|disease|tumour|mets;
        solid ..3 area|mass|lesion|nodule;
        ~num ..1 mass|area|lesion|something|opacity|nodule|deposit ..6 @organ;
        "not typical of a cyst";
        scan|result|"results"|letter|biopsy|film|picture ..2 bad|"not good"|worrying|grim|ugly;
        trichomonas|"tv"|"mgen"|"gc"|"t vaginalis"|"lgv" ..1 detected|positive|reactive|"+ve"|grew
unless  vitamin;
        "ca" ~num;
        "not affected"|unaffected|"given to her"|"given to him"|"past vaccine"|vaccine|"total protein"|carvedilol|
            "mds request"|screened|"at home"|pleased|delighted|immune|midwife|"antenatal"|clear|explained in clause
unless  @fh-heading|screening|benign|reassuring|"worried about"|"looked up"|exclude|excluded|"rule out"|charity|
            "late boss"|"known"|coiled|treated|"under surveillance"|"surveillance scope"|remission|previous|"told her"|
            "told him"|"she was told"|"he was told"|"i've had"|"i have had"|"since"|"nurse"|"memory of" in clause
unless  told ~query; no|nil ..1 tumour|malignancy|dysplasia; @result-word told in clause
unless  lipoma|"sebaceous"|ganglion|"with referral"|"pathway"|fundus|disc|fundoscopy|assess|@layman-fear|rash|itch|
            cataracts|"ordered"|surveillance|"on tx"|"on treatment"|"in ascites"|"via"|"red flags"|"red flag"|unlikely|
            "less likely"|"low suspicion"|"low likelihood"|nil|"if"|negative|"-ve"|reassured in clause
unless  @told-openly in note
mark    clause
yes     [CT shows a mass in the pancreas], pt not aware.
yes     Hasn't been told yet. [Likely lymphoma on biopsy].
no      CT normal, pt not aware yet.
no      CT shows a mass in the pancreas, told today with wife.
no      Wants a scan, thinks he has bowel cancer, exam normal. Never told us before.
no      Nil features of lymphoma on ct, not aware of any lumps.
no      Neck mass likely lipoma, not told which clinic.

rule    patient-not-told
does    prompt hide likely
why     The note says that the patient has not been told this.
basis   rule 20; lexicon team 2026-11-22
say     @untold;
        @untold-active ..3 @patient|him|her|them|it|this|yet|diagnosis|@diagnosis|"the result"|"results"|parents|family|
            why;
        "nothing said" ..3 "as yet"|yet
needs   @patient|him|her|parents|mother|family|@result-word|@diagnosis|diagnosis|prognosis|assessment|result|"results"|
            "dnacpr"|"dnar"|"respect"|"respect form"|ceiling|escalation|decision|error|incident|tested|testing|
            "of this"|"as yet"|yet|"not disclosed"|"not been told"|"hasn't been told"|"knows nothing" in clause
unless  @adult-kin|employer|"work"|school|dvla|resident in clause
unless  "told us"|"told me"|"told to take"|"told to stop"|"told to start"|"told to fast"|"told to bring"|"told to come"|
            "told to attend"|"told to ring"|"told to book"|"told to use"|"told how"|"told when"|"told where"|
            "told which"|"told yet which"|"know the"|"know her"|"know his"|"know how"|"know what"|"know when"|
            "know where"|"know if"|"know which"|"know name"|"aware of how"|"aware of when"|"aware of where"|"of call"|
            "of the call"|"of this call"|"as not needed"|"not needed"|"which day"|allergy|"allergies"|"drug"|"med"|
            "meds"|dose|"side effects"|"any"|"pregnant"|"lmp"|"family history"|"fh"|"when to"|"how to"|"how long"|
            "where"|"palpitations"|"trigger"|"triggers"|"why not"|"injury"|"hypos"|"snoring" in clause
unless  family unaware|"not aware"|"not told"; other issue|problem|comorbidity; "hx" in clause
unless  @routine-topic in clause
when    denied keep
when    asked keep
yes     Lesion on scan, pt [not aware].
yes     Diagnosis [not discussed] with patient today.
no      Pt not aware of any allergies.
no      He's not told yet which day his cataract is.

rule    patient-not-told-hint
does    prompt hide likely
why     The note says that something was not said to the patient.
basis   rule 20; lexicon team 2026-11-22
say     @untold|@untold-active;
        i|we|dr|nobody|"no one" "haven't"|"have not"|"has not"|"hasn't"|"not yet"|"yet to" ..2 rung|phoned|called|told|
            said|spoken|broken|shared|raised;
        @negaux ..3 use|say|mention|hear|speak ..1 the ..1 word;
        forbade|forbid|forbids ..1 the word;
        "not a word to" ..1 her|him|them|@kin;
        @negaux ..2 "to be told";
        @negaux ..1 yet? have|had|got ..2 result|results|diagnosis|news|outcome;
        withhold|conceal|suppress|hold_back|keep_back ..5 @patient|him|her|them|parents|diagnosis|result|prognosis|news|
            finding|truth;
        diagnosis|result|prognosis|news|finding|truth ..3 withheld|concealed|suppressed|"held back"|"kept back"|
            "kept from";
        candour ..4 pending|outstanding|"to follow"|"not yet"|awaited;
        said ..1 "not yet";
        didn't|did not|"haven't" ..1 say|mention|raise ..2 "at the time"|"in the room"|"to her"|"to him"
unless  "why not"|"told us"|"told me"|"told to take"|"told to stop"|"told to start"|"told to fast"|"told to bring"|
            "told to come"|"told to attend"|"told to ring"|"told to book"|"told to use"|"told how"|"told when"|
            "told where"|"told which"|"told yet which"|"know the"|"know her"|"know his"|"know how"|"know what"|
            "know when"|"know where"|"know if"|"know which"|"know name"|"no idea who"|"no idea what"|"no idea why"|
            "of call"|"anyone"|"nothing to do"|"as not needed"|allergy|"allergies"|dose in clause
unless  @no-time in clause
unless  not|"haven't"|"hasn't" told|informed ..1 the? clinic|work|employer|dvla|insurer|school|university;
        "how to";
        hypo|hypos|sugars|jvp|"not known"|"of any"|"of triggers"|platform|"ideas of"|"to be told to" in clause
unless  family unaware|"not aware"|"not told"; other issue|problem|comorbidity; "hx" in clause
unless  @routine-topic in clause
when    denied keep
mark    clause
yes     ?MND. [Not mentioned today].
yes     Likely lymphoma. [I haven't rung him].
no      Likely lymphoma, told her today.
no      Mentioned his knee.
no      ?Lymphoma. Diet not discussed in detail.
no      Not aware of any triggers.
no      JVP not raised.
no      Cholesterol not discussed today.
no      Not aware of having had measles.
no      Not told the clinic about her warfarin.
no      Wife not aware how to use the pen.

rule    told-less
does    prompt hide likely
why     The patient was told less than what is written here.
basis   rules 17, 20; lexicon team 2026-11-22
say     call|called|calling ..1 it ..2 @mild-thing|"for now"|"for the time";
        stick|stuck|keep|kept|sticking|keeping to ..3 ~quoted|story|"the line"|"our line";
        agree|agreed ..2 "to say" ..4 @mild-thing|@kin|tablets|it;
        said|saying i ..3 some|a|only ..3 @mild-thing|loading|swelling|thickening;
        left|leaves ..3 thinking|believing ..4 @mild-thing|~quoted|it;
        told|said ~quoted by;
        told ..6 "it was"|"it is"|"it's" probably|likely|just|only|nothing|maybe;
        sent|discharged home with ..3 @plain-drug;
        told|said|knows|know|telling|informed ..2 only|merely;
        only told|said|telling|"been told";
        "nothing but a";
        @patient|~titled ..2 told|informed|advised ..5 @mild-thing;
        told|telling|tell ..4 @mild-thing;
        sent|discharged ..3 "all clear";
        explained|described|presented|put|sold|framed|passed|billed|badged|dressed|labelled|introduced|
            pitched ..3 to ..1 @patient|him|her|them|parents ..2 as;
        put it to ..1 him|her|pt|them as;
        described|passed|labelled|ordered|booked|coded|added|started ..2 as ..2 @mild-thing;
        i|we|dr called|termed|labelled it;
        i|we said ..2 @mild-thing;
        said|told ..2 "we'd"|"we would"|"let's" ..1 see|check|look|get|repeat|have;
        "was the reason we gave"|"reason we gave"|"reason given was"|"form just said"|"form only said"
unless  pt|patient book as;
        @kin|family told;
        @told-before|triage|canteen|plenty|gone|cleared|"resolved"|settled|healed|"once daily"|"told us"|"told me"|
            "only take"|"told only to"|"just told"|"symptoms"|"pain described"|"by school"|"mum says" in clause
when    denied keep
when    asked keep
when    planned keep
yes     Biopsy: melanoma, pt not aware. [Told only] that it needs another look.
yes     Likely lymphoma. [Told him it's a gland].
no      Asked about the weather.
no      Sent home with tablets.
no      Lymphoma in brother. Years ago was told it is piles.
no      Pt thinks eczema from the new soap.

rule    patient-believes
does    prompt hide sign
why     The patient believes or expects something milder than what is written here.
basis   rules 17, 20; lexicon team 2026-11-22
say     @patient|~titled|mother|mum|parents|they|couple ..1 think|believe|assume|expect|understand|imagine|
            hope ..5 @mild-thing;
        @patient|~titled|parents think|believe|assume ..2 passed|cleared|"no news"|cured|"in the clear"|"got away"|
            "nothing was found";
        @patient|~titled|mother|mum|parents|couple ..1 still thinks|think|believes|believe|assumes;
        @patient|~titled|mother|mum|parents|they ..3 believing|assuming|expecting|thinking ..4 @mild-thing|clear|normal|
            fine|benign|result|level|only;
        @patient|~titled|parents ..1 expecting|expects ..5 only|result|level;
        @patient|parents ..1 think|believe|assume ..2 "we were checking"|"we are checking"|"we're checking"|
            "it's about"|"it is about"|"it's for"|"it is for"|"its for"|"it was for"|"it's just"|"it's only"|
            "it was his"|"it was her"|"he's on it for"|"biopsy"|"scan"|"the test"|"the appointment"|"appointment";
        @patient|parents ..2 "put it down to"|"puts it down to"|"under the impression"|"led to believe";
        "expecting good news"|"expecting all clear"
unless  rash|child|"hay fever" in clause
unless  @told-openly in note
when    denied keep
when    planned keep
yes     4cm mass. [He thinks it was just a cyst].
yes     Pt unaware of biopsy. [She still thinks it is her thyroid].
no      Thinks his knee is worse.
no      He was told the result by phone.

rule    tell-later
does    prompt hide sign
why     Someone is still to tell the patient; until then it should not be visible.
basis   rule 20; lexicon team 2026-11-22
say     "to be"|"will be"|"should be"|"needs to be"|"must be"|"best"|better told|shared|disclosed|explained|
            informed ..4 pt|patient|him|her|clinic|f2f|"face to face"|feedback|appt|appointment|"in person";
        @negaux ..1 had ..3 debrief|consultation|feedback;
        before|till|until|ere ..2 he|she|they|pt|patient|couple|parents hear|hears|"find out"|"finds out"|"sees it"|
            "reads it"|"opens it";
        would|will|to hear ..1 it ..1 at|in|from|on ..2 appointment|appt|clinic|consultant|visit|next|me|us;
        get|got|getting|be|been there first;
        copied|"copy to us"|advance ..8 ahead_of|before ..2 her|his|their appointment|appt|clinic|counselling|
            disclosure;
        wait|waiting|hold_off ..2 for ..2 surgeon|consultant|clinic|mdt|specialist|virology|genetics|haem ..3 tell|say|
            explain|steer|advice|call;
        consultant|specialist|surgeon|oncology|oncologist|haem|gynae|neuro|neurology|mdt|team|clinic|"cns"|genetics|i|
            i'll|"dr"|doctor|midwife|registrar|"uksha"|nurse ..3 "to tell"|"will tell"|"to break"|"break it"|
            "to inform"|"to disclose"|"will phone"|"to give result";
        "will tell her"|"will tell him"|"will tell them"|"i'll tell her"|"i'll tell him"|"to tell her"|"to tell him"|
            "to tell them";
        f2f|"face to face"|"in person" ..4 "to tell"|"to discuss result"|"to give result"|"for result"|"to break"|
            "to disclose"|result|"not text";
        "not by text"|"not by phone"|"not by letter"|"not over the phone"|"not text"|"f2f not";
        want|wants|need|needs|prefer|like ..2 wife|husband|family|someone|somebody|daughter|son|partner|her|
            him ..2 there|present|with|beside;
        until|till|before ..3 "she's told"|"he's told"|"they're told"|"pt told"|"been told"|"spoken to"|rung|"seen her"|
            "seen him"|"seen them"|"i've seen"|"i have seen"|frighten|alarm;
        book|get|offer|use|squeeze|fit|bring|put ..5 "last slot"|"end of surgery"|"end of clinic"|"my lunch"|
            "somewhere quiet"|"with his wife"|"with her husband"|"with family"|"both to come";
        ring|see|visit|tell ..1 him|her|pt|them ..1 myself|himself|herself;
        "i'd rather"|"i would rather"|"i want"|prefer ..3 he|she|him|her|them|pt ..2 hear|heard|told|knew;
        book|"booked"|see|visit|appt|appointment|slot|call|calling|tomorrow ..5 "to tell her"|"to tell him"|
            "to tell them"|"to give her"|"to give him"|"to break";
        "to come in with"|"bring someone"|"bring somebody"|"with someone";
        will|clinic|consultant ..2 "explain on"|"explain in clinic";
        result|results|findings|histology "to be given"|"to be shared"|"to be disclosed" ..3 team|clinic|cons|
            consultant|cns|mdt|surgeon;
        "nobody tells"|"before anyone tells"
unless  "dvla"|"tell her sons"|"not to drive"|"not drive"|lft|bloods|"in her own words"|interpreter|fasting|
            "in half" in clause
unless  @told-openly in note
when    denied keep
when    planned keep
yes     ?lymphoma. [Consultant to tell] her Thursday.
yes     Marker up, pt unaware. [Want wife there] with him.
no      Consultant will write with a date.
no      Nurse to call back about bloods.

rule    let-them-have-it
does    prompt hide sign
why     The news is being kept back for now.
basis   rule 20; lexicon team 2026-11-22
say     ruin|spoil|"cast a shadow"|overshadow ..4 @occasion|news;
        let|leave her|him|them ..2 have|enjoy|get|finish|play|sing|go|dance ..5 @occasion|first|"in peace"|august|
            summer;
        "let her play"|"let him play"|"leave her be"|"leave him be"|"let her be"|"let him be"|"let him have his"|
            "let her have her";
        tell|told|news|keep|hold|break|wait|result|ring ..6 until|till|after ..4 @occasion;
        "after her birthday"|"after his birthday"|"after the wedding"|"after christmas"|"after her holiday"|
            "after his holiday";
        "isn't the day"|"one last"|"one more christmas"|"won't alter anything"
unless  stockings|shoes in clause
unless  @told-openly in note
when    denied keep
when    planned keep
yes     Likely mets, not to [spoil the wedding].
yes     Pt unaware of mass. [Tell him after Christmas].
no      Spoilt his dressing in the bath.
no      Off until Monday.

rule    say-nothing-by-phone
does    prompt hide sure
why     Staff are asked not to give this result, or to say something else if the patient asks.
basis   rule 20; lexicon team 2026-11-22
say     if ..2 ring|"rings"|phone|"phones"|call|"calls"|ask|"asks" ..3 say|tell ..4 "not back"|"waiting"|"not in"|
            "nothing"|"still";
        say "not back"|"it's not back"|"results not back";
        @negaux|nobody ..1 give|read|discuss|release|tell ..3 result|"results"|report|"findings"|numbers ..2 phone|
            telephone|"over"|"by"|app;
        @negaux|nobody ring|phone|call|text ..1 her|him|pt|patient|them before|until|till;
        @negaux discuss ..1 numbers;
        @negaux say ..1 on phone|telephone;
        "not a word on the phone";
        @negaux say ..1 why|"what for"|"what it"|"what's";
        "don't tell him why"|"not say why"|"without saying why"|"without him knowing why";
        "say it's to"|"say its to"|"say it's about"|"say it's for";
        reception|desk|admin|please|pls ..8 say ..3 form|signature|weight|check|review|routine|bp|vitamins|update;
        not|"don't" ..2 "tip off"|"tipped off"|"tip him off"|"tip her off";
        "no reason on text"|"reminder text to go out plain"|"plain text only"
unless  "dna" in clause
when    denied keep
yes     [If she rings say not back] yet.
yes     Book urgent slot, do [not give result over] phone.
no      If pain returns call 111.
no      Nobody could say how the fall began.

rule    hold-from-app
does    prompt hide sure
why     The entry says it must not be released or seen yet.
basis   rules 17, 20; lexicon team 2026-11-22
say     @negaux|not ..2 release|publish|digitise|file|filed|texted|show|display|released ..6 app|online|"nhs app"|
            "before"|until|till|"to patient"|"to pt"|"as normal"|texted;
        mustn't|"must not"|"not to"|"shouldn't"|"should not" see|open|read ..2 "before she"|"before he"|"before her"|
            "before his"|until|till|"before then"|before;
        before ..3 see|"sees"|"shows"|"show"|read|"reads"|appears|visible ..4 app|online|"nhs app"|letter|result|it;
        results|result|entry|letter|report|this ..2 off ..1 app;
        "online view off"|"access off until"|"online access off"|"hide result"|"hidden result"|"result hidden"|
            "hide until"|"hide till"|"keep hidden"|"hold result"|"holding result"|"admin hold"|"leave unfiled"|
            "not for visible record"|"not for online"|"not visible until"|"redact until"|"embargo"|"embargoed"|
            "must not be disclosed"|"not be released"|"not for disclosure"|"letter precedes that conversation"|
            "before the app"|"beat the app"|"copied to us only"|"lab copy only"|"advance copy";
        pls|please|leave|left ..1 hidden|unfiled
unless  catheter|splint in clause
when    denied keep
yes     Do [not release on app] until I have rung her.
yes     Biopsy back. [Keep hidden] until clinic.
no      Released from follow-up, app explained.
no      Seen on app, happy.

rule    pretext-recall
does    prompt hide likely
why     The patient is to be seen or tested under another reason than the real one.
basis   rules 17, 20; lexicon team 2026-11-22
say     invite|book|"booked"|recall|bring|call|get|see|seen|review|phone|text|letter|asking|ask|"in" ..4 as|for|under|
            re|with ..2 routine|"mot"|"bp check"|"health check"|"student health"|"med review"|"medication review"|
            "routine bloods"|"breast check"|"asthma check"|vitamins|"healthy ageing";
        "as if routine"|"as routine"|"as though routine"|"under the guise"|"under guise"|"on the pretext"|
            "under the pretext"|"pretext"|"cover story"|"on the quiet"|"on the sly"|"slip in"|"slipped in"|"sneak"|
            "opportunistically";
        quietly ..2 see|check|test|book|add|do|screen|slip|examine|liaise|liaising|refer|weigh;
        "an mot"|"a routine mot"
needs   @untold|"dementia"|"6cit"|"secret"|"unaware"|confidential|"in confidence"|"not want him"|"not want her"|
            "don't say"|"doesn't want him"|"doesn't want her"|"no consent"|"as if routine"|"memory test"|likely|
            suspect in note
unless  pt|patient book as; wks|weeks|months|mths ..2 for; longer|"long appt" in sentence
unless  @told-openly in note
yes     Daughter rang, unaware. [Booked for a routine BP check] to see him.
yes     ?dementia. Do the memory test [as if routine].
no      Booked for BP check in June.
no      Annual review, routine bloods taken.
no      ?Dementia. Pt booked as general health check.

rule    covert-act
does    prompt hide likely
why     The patient is being tested, seen or treated without knowing the real reason.
basis   rules 17, 20; lexicon team 2026-11-22
say     "under the guise"|"under guise of"|"on the pretext"|"under the pretext"|"cover story";
        put it to ..1 him|her|pt|them as|that;
        test|screen|bloods|"6cit"|"memory test"|"amts"|"toxicology"|"tox screen"|"levels" ..4 "without telling"|
            "without saying"|"without him knowing"|"without her knowing"|"as if routine"|"don't say"|"covertly";
        covert|covertly|"crush in food"|"hidden in food";
        crush|hide|disguise|slip ..5 porridge|food|tea|yoghurt|jam|custard;
        leaflets|leaflet|label|labels|box ..4 "taken out"|removed|"taken off"|"peeled off";
        referral|referred|reported|notified|"ref'd"|assessment|"mha assessment"|recall|conference|
            strategy ..6 "not aware"|unaware|"without telling"|"not told"|"not with him"|"not with her"|"not invited"|
            "without her knowledge"|"without his knowledge"|"without their knowledge"
unless  "not needed"|"not required"|"not indicated"|safety|"no longer" in clause
when    denied keep
yes     Do a memory test [under the guise] of a check.
yes     [Referral made, not aware] as yet.
no      Covered for screening by the nurse.
no      Referred today, aware.
no      Takes tablets from staff, covert meds not needed.

rule    held-back
does    prompt hide likely
why     The note shows that the clinician held the news back.
basis   rules 17, 20; lexicon team 2026-11-22
say     "heart to tell"|"heart to spoil"|"couldn't bring myself"|"kept my face"|"poker face"|"changed the subject"|
            "fudged it"|"i fudged"|"dodged the question"|"sidestepped the question"|"skirted round it"|
            "glossed over it"|"played it down"|"hear it from me"|"hear this from"|"better coming from"|
            "should come from"|"best coming from"|"breaking bad news"|"break bad news"|"bad news to"|"break the news"|
            "white lie"|"i fibbed"|"fobbed him off"|"fobbed her off"|"spare him the"|"spare her the"|
            "blissful ignorance"|"blissfully unaware"|"let him think"|"let her think"|"let them think"|
            "left him thinking"|"left her thinking"|"left them thinking"|"didn't disabuse"|"did not disabuse";
        will|to|shall|can|"let them"|should|must|rather|"going to" ..1 break ..1 it|this|news;
        "break it to"|"breaking it to"|"break this to"|"break it gently";
        "uneasy about it"|"turned the screen"
unless  "gave bad news"|"bad news well"|"took the news"|"took the bad news"|fast|fasting|iftar|ramadan|"free to break"|
            "in half"|tablet|tablets|habit|skin in clause
unless  @told-openly in note
when    denied keep
when    planned keep
yes     Scan is bad; I didn't have the [heart to tell] him.
yes     Smear shows invasion, colposcopy [will break it].
no      Took the bad news well, wife with him.
no      Tablet scored, can break it in half.

rule    family-asks-not-told
does    prompt hide sure
why     The family ask that the patient is not told, or were told instead of the patient.
basis   rules 12, 17, 20; lexicon team 2026-11-22
say     wife|husband|family|son|sons|daughter|"dtr"|partner|sister|brother|children|relatives|
            carers ..4 @negaux ..3 tell|told|informed|know ..3 him|her|pt|patient|mum|dad|mother|father|diagnosis|
            cancer|result|"results"|prognosis;
        @negaux want|like ..2 mum|dad|mother|father|pt|patient|him|her ..2 told|informed|"to know";
        shared|discussed|disclosed|told|explained|gone_through ..3 @kin|~name|family|parents ..5 not ..2 with? @patient|
            ~titled|him|her|them|~name;
        @kin|family|he|she|they ask|asks|asked|begged|wants|wanted ..3 "to say"|"to call it"|"to put" ..3 @mild-thing|
            it;
        @kin|~name|family informed|told|aware|knows ..6 @patient|~titled ..2 "not yet"|unaware;
        have|has told ..1 @kin|~name only;
        told ..1 @kin|~name ..1 "not him"|"not her"|"not pt"|"not the patient";
        @kin|family|~name knows|know|aware|told|informed ..2 @patient|him|her|he|she "not"|"doesn't"|"isn't"|"hasn't"|
            "does not"|"is not"|"has not";
        family|wife|husband|son|sons|daughter|children ..6 "forbid"|forbids|forbade|forbidden;
        "is to hear only"|"must think she is";
        "family's wish"|"husband's wish"|"wife's wish"|"at family request" ..4 @negaux;
        donepezil|memantine|morphine|dexamethasone|chemo|insulin|haloperidol|"dex" ..5 "as a"|"as tablet"|"as his"|
            "as her" ..2 @mild-thing|memory|concentration|back
when    denied keep
unless  "say it in"|"say it again"|"say it slowly" in clause
yes     [Family do not want her told the diagnosis].
yes     Biopsy back. Son [doesn't want dad told].
no      Family told her to come.
no      Wife did not know when he fell.
no      Wanted somebody to say it looks fine.

rule    not-told-around
does    prompt hide mention
why     This goes with something the patient has not been told.
basis   rules 17, 20; lexicon team 2026-11-22
say     "2ww"|"usc"|"urgent referral"|"urgent form"|"mdt"|"upgraded"|"over the phone"|"not a text"|"with family there"|
            "if she asks"|"if he asks"|"not by text"|"in person"|"f2f"|"face to face"|"bed being sought"|
            "be consistent"|"both to come"|"last slot"|~quoted|@marker-name|@result-word|@diagnosis|@lesion|consultant|
            oncology|haem|hepatology|"if he rings"|"if she rings"|"ring her"|"ring him"|"rung her"|"rung him"|
            "tell her"|"tell him"|"told her"|"told him"|sent_home|"ring me"|"the app"|texted
unless  rv|review in clause
mark    clause
yes     [Likely lymphoma], pt not aware. [2WW sent].
yes     [Patient not told of mass]. [Needs to hear it in person].
no      Knee pain for two weeks.
no      Rest and ice.

rule    opinion-wounds
does    prompt hide likely
why     An opinion of the patient that would wound or provoke if read.
basis   rules 17, 18, 38; lexicon team 2026-11-22
say     @disparaging
unless  therapy|osteopath|transfer|venepuncture|"without me"|dog|cat|"his words"|"her words"|"calls himself"|
            "calls herself"|"says he's"|"says she's"|"he says"|"she says"|husband|wife|partner|boss|manager|colleague|
            "in case" in clause
unless  "performer" ..3 street|dance|circus|music in clause
when    denied keep
yes     [Frankly manipulative], plays us off.
yes     Feel this is [drug seeking]; declined.
no      A lazy eye as a child.
no      Patient says she is worried she is a time waster, her words.
no      Has asked Dr Google about the lump.

rule    opinion-disbelief
does    prompt hide likely
why     The note says that the patient is not believed.
basis   rules 17, 18; lexicon team 2026-11-22
say     @disbelief;
        account|history|story|findings|symptoms|version|exam|examination ..5 not ..1 match|tally|agree|correspond|
            square;
        i "do not"|"don't"|"didn't" believe ..1 the|his|her|this|it|a;
        suspect|suspicion|"i think"|"i feel"|"i wonder"|"my hunch"|"my guess"|reckon|probably ..4 selling|flogging|
            lying|faking|exaggerating|enjoys|diverting|hoarding|"putting on"|"putting it on"|"using us"|"milking"|
            inventing|coaching|fabricating|embellishing;
        "or so she says";
        ~query feigned|genuine|malingering|factitious|diverting|diverted|selling
unless  "lying down"|"lying flat"|"lying on"|"lying in"|"feed"|"feeds"|"formula"|"parking"|"chronic pain"|husband|wife|
            partner|"says he"|"says she"|police|colleague in clause
unless  putting|puts it on ..1 twice|daily|bd|nocte|weekly|every; colostomy|stoma|ileostomy in clause
when    denied keep
yes     [I don't believe the] history given.
yes     I [suspect he is selling] them.
no      Feeds made up correctly, no concerns.
no      I think lying flat makes it worse.
no      Offered physio, he is sceptical after last time.

rule    opinion-insult
does    prompt hide likely
why     A description of the patient that would wound or provoke if read.
basis   rules 17, 18, 38; lexicon team 2026-11-22
say     @bad-adjective ..1 @person-noun|mum|dad|parents;
        pt|patient|he|she|mother|father|man|woman|lady|gentleman|lad|girl|chap is|was|"'s"|remains a|an|such|
            "the" ..1 @insult-noun;
        what a ..1 @insult-noun;
        pt|patient|he|she is|was|remains|"can be" ..2 @bad-adjective;
        i "found"|"find" ..1 him|her|them|this ..2 intimidating|rude|evasive|hostile|unpleasant|creepy|objectionable|
            abrasive|confrontational|patronising|dishonest|@bad-adjective;
        "tale of woe"|"tales of woe"|"litany of woe"|"poorer listener"
unless  "says"|feels|felt|thinks|thought|fraudulent|"says he"|"says she"|"feels she is"|"feels he is"|"he feels"|
            "she feels"|calls|called|"he said"|"she said"|husband|wife|boss|manager|"impossible to"|"it is"|"it's"|
            hopeless in clause
yes     A [tiresome man], same tale.
yes     [I found him intimidating] today.
no      A slow pulse, regular.
no      She says he is pathetic at cooking.

rule    opinion-voiced
does    prompt hide sure
why     A clinician's private opinion is given here.
basis   rules 17, 18, 38; lexicon team 2026-11-22
say     @private-view|@my-feelings
unless  "fit to"|"fit for"|agrees|agreed|"asked my"|"second opinion"|"there is"|"there was"|"should be"|"would benefit"|
            "needs surgery"|"consistent with"|"copy to patient"|"copy to the patient"|"he says"|"she says"|
            "patience with"|"between us and"|"keep this between"|"keep it between" in clause
mark    clause
yes     [Frankly this is tiresome]. Heartsink.
yes     [In my view he is manipulative].
no      Viewed the wound, clean.
no      Asked for a leaflet about knees.

rule    opinion-caught-out
does    prompt hide sign
why     The note hints that the patient's account is not believed.
basis   rules 17, 18; lexicon team 2026-11-22
say     "when"|until|till|as_soon_as|the_moment ..4 "not looking"|"wasn't looking"|unobserved|"saw me"|"out of sight";
        without|forgot|forgets|forgetting ..2 stick|crutch|crutches|limp|brace|splint|collar|which;
        spotted|saw|"was seen"|"seen from"|watched|observed ..7 lifting|carrying|fridge|wheelbarrow|ladder|rucksack|
            "with a pram"|running|jogging|dancing|climbing|digging|gardening|loading|loaded|"up a ladder"|window;
        skipped|strode|sprinted|bounded|trotted|marched|jogged ..3 "out"|"to the car"|"to car"|"car park";
        "10/10" ..5 texting|scrolling|phone|laughing|smiling|chatting|eating|selfie;
        facebook|instagram|"social media" ..5 shows|tells|photos|different;
        laughing|chatting|joking|smiling ..3 "waiting room"|"in the corridor";
        collar|brace|splint|sling off ..3 coffee|lunch|car
unless  dog|"bus to"|"physio"|child in clause
mark    clause
yes     [Limped until out of sight]. I am sceptical.
yes     [Left without the stick]. Frankly unconvincing.
no      Walks with a stick, no limp.
no      Runs a clinic next week.

rule    aside-view
does    prompt hide sure
why     An opinion meant for professionals alone is written here.
basis   rules 17, 18; lexicon team 2026-11-22
say     "my private view"|"to you alone"|"separate note to you"|"kept this from my"|"this paragraph is for"|
            "opinion for my own"|"for my own notes"|"gp eyes only"|"for gp eyes"|"for the gp only"|"for gp only"|
            "isn't in her copy"|"not stated in the family's"|"between ourselves"|"professional to professional"|
            "clinician to clinician"|"doctor to doctor"
when    denied keep
mark    clause
yes     [Between ourselves I find him lazy].
yes     [This page is for the GP only].
no      Copied to patient.
no      Own notes brought along.

rule    told-only
does    prompt hide sure
why     The patient was told only part of what is written here.
basis   rules 17, 20; lexicon team 2026-11-22
say     @patient|~titled|parents|mother|mum|~someone ..2 only knows|told|heard|understands;
        told|said|knows|admitted ..1 only;
        "so far only"|"only had the"|"as far as it goes"|"in the room i";
        only|just told|said|explained ..1 him|her|them|pt|parents|patient ..1 that|"it's"|"it was"|"we"|"part"|half;
        half the story|truth;
        part of the story|truth
unless  "once"|"twice"|"only told to"|"told only to"|"told to only"|"only take"|"told us"|"told me"|"only heard"|
            hearing|ear|"only knows his"|"only knows her" in clause
needs   @diagnosis|@lesion|@lesion-sure|@organ|@result-word|@untold|test|tests|bloods|swab|scan|biopsy|urine|
            result in note
unless  @told-openly in note
when    denied keep
yes     Film shows blasts. [Told only] that we want a repeat.
yes     HVS positive. [Pt only knows] we sent a urine.
no      Told only to take it at night.
no      Hears only on the left.
no      Anaemia. Explained transfusion only if severe, biopsy clear.

rule    told-in-quotes
does    prompt hide likely
why     The patient was told in other words than those written here.
basis   rules 17, 20; lexicon team 2026-11-22
say     i|we|i've|we've|i'd|"dr" ..3 said|told|called|put|mentioned|described ..5 ~quoted;
        @patient|~titled|parents|mother|she|he|they is|was|were|has|have|had|be ..1 told|informed|advised|
            reassured ..6 ~quoted;
        told|telling|tell ..2 @patient|him|her|them|parents|mother ..5 ~quoted;
        "only told"|"just told"|"so told" ..4 ~quoted;
        described|explained|labelled|called|started|coded|recall|invited|sold|presented|put|offer|offered ..5 as|re|for|
            about ..1 ~quoted;
        letter|text|invite|appointment|slot|recall|"recalled" ..5 as|re|for|about|to ..1 ~quoted;
        @patient|~titled|parents|mother ..1 think|thinks|believes|believing|assumes ..1 "it's"|"it is"|"it was"|
            "this is"|"they're"|"we're" ..1 ~quoted
needs   @diagnosis|@lesion|@lesion-sure|@untold|@untold-active|@marker-name|@result-word|prognosis|memory|
            cirrhotic in note
unless  @told-before; pt|patient book as; says ..1 gp|optom|hospital in sentence
unless  normal|clear|benign|negative|"told by"|"asked to see"|"told me"|"told us"|"he told"|"she told"|mum|"they told"|
            child|teacher|nursery in clause
unless  @told-openly in note
when    denied keep
when    planned keep
yes     Film: blasts. [I said we need a "repeat]".
yes     Glioma on CT. [She was told it is "a] little wear".
no      She told me "it hurts".
no      Asked for a repeat test.
no      Likely lymphoma. Previous clinic, thinks maybe "the new soap".
no      Cirrhosis known. Saw another GP, told "probably a virus".

rule    still-expects
does    prompt hide sign
why     The patient's understanding differs from what is written here.
basis   rules 17, 20; lexicon team 2026-11-22
say     @patient|~titled|parents|mother|couple ..1 still thinks|believes|assumes|expects|reckons|hopes;
        @patient|~titled|parents|mother|couple thinks|believes|assumes|supposes|reckons|expects "it's"|"it is"|"its"|
            "this is"|"it was"|"they are"|"this was"|"all"|"everything"|"he"|"she"|"we"|the|a|an;
        @patient|~titled|parents|mother ..2 convinced|expecting|believing|assuming|hoping|delighted|relieved|cheerful|
            planning|plans|"looking forward"|"talking about"|"talking of"|"full of";
        @patient|~titled|parents|mother ..2 booked|books ..4 holiday|cruise|trip|flight|flights|wedding|tour|villa;
        "as far as she knows";
        "blames it on"|"blames the"|"puts it down to"|"put it down to"
needs   @untold|@untold-active|@lesion-sure|@diagnosis|carcinoma|lymphoma|leukaemia|melanoma|sarcoma|glioma|myeloma|
            blasts|MND|duchenne|huntington|dementia|alzheimer|alzheimers|prognosis|"told only"|"said only"|"only told"|
            mass|"spiculated"|positive|reactive|homozygous in note
unless  better|worse|"says he thinks"|referral|safe|consent in clause
unless  @told-openly in note
when    denied keep
when    planned keep
yes     Biopsy: sarcoma. [He is convinced] it is a sprain.
yes     Metastatic on scan. [She's planning] the caravan for June.
no      Thinks his knee is worse.
no      Hoping to fly on Sunday, sprain better.
no      Known dementia. Pt verbalised understanding of the plan.

rule    words-avoided
does    prompt hide likely
why     The clinician stopped short of saying what is written here.
basis   rules 17, 20; lexicon team 2026-11-22
say     held_off|put_off|hold_off|delay|postpone|defer|avoid|hedge|hesitate|stop_short|refrain|shy_away ..3 say|saying|
            tell|telling|name|naming|mention|mentioning|explain|explaining|word|diagnosis|discussion|conversation;
        @negaux|"yet to"|neither|nor ..3 inform|relay|convey|communicate|"feed back"|"fed back"|go_through|talk_through|
            talk_over|bring_up|reveal|broach|hint|impart ..4 @patient|~titled|him|her|them|parents|couple|family|this|
            it|yet|today|diagnosis|result|results|findings|prognosis|possibility;
        @negaux ..3 say|said|tell|told|mention|mentioned|name|named|raise|raised|share|shared|discuss|discussed|
            disclose|disclosed|explain|explained|spell ..3 him|her|them|pt|patient|parents|it|this|that|word|diagnosis|
            result|prognosis|possibility|yet|today|"at the time"|so;
        @untold-active;
        spare|spared|sparing ..1 him|her|them;
        discharged|left|home|went|"walked out" ..4 without|unaware|believing|thinking|unknowing;
        "before i frighten"|"no point frightening"|"no point worrying"
needs   @diagnosis|@lesion|@lesion-sure|prognosis|formulation|positive|reactive|detected|homozygous in note
unless  "told me"|"told us"|"told to"|"did not say how"|name|anyone|police|husband|wife|partner|school|mum in clause
unless  @no-time in clause
unless  @told-openly in note
when    denied keep
when    planned keep
mark    clause
yes     Likely sarcoma. [I hesitated to say the word].
yes     Opacity RUL. [Did not mention this today].
no      Held off antibiotics.
no      Sarcoma follow-up, told it is clear.
no      ?Lymphoma. Sleep not addressed today, no time.

rule    opinion-of-motive
does    prompt hide likely
why     The note says that the patient enjoys, seeks or puts on the illness.
basis   rules 17, 18; lexicon team 2026-11-22
say     @patient|mother|father|parents|family likes|enjoys|loves|relishes|craves|courts|seeks|wants|thrives|feeds|
            feeding|milks|uses|using ..5 drama|attention|sympathy|illness|ill|company|chat|"being seen"|"coming here"|
            "the ward"|"sick role"|fuss|limelight|audience|benefits|compensation|payout|"a diagnosis"|tics|spite;
        impression|opinion|formulation ..2 exaggerated|exaggerating|overlay|embellished|feigned;
        cannot|"can't"|"could not"|"couldn't" take|warm|relate to ..1 this|the|her|him|them;
        i think|suspect|feel|reckon ..2 @patient|mother|parents ..1 exaggerates|invents|imagines|dramatises|performs|
            lies|fabricates|"making it up"|coaches|manipulates
unless  "he says"|"she says"|husband|wife|partner|boyfriend|child|toddler|dog|"seeks sympathy" in clause
when    denied keep
yes     Honestly [she enjoys the drama] of it.
yes     [Mother thrives on the attention].
no      Likes drama club.
no      She says he enjoys his benefits review.

rule    number-unreached
does    prompt hide sign
why     A worrying result has come back and the patient has not been reached or told.
basis   rule 20; lexicon team 2026-11-22
say     @marker-name ..3 ~num; ~num ..1 cm|mm ..2 @lesion|@diagnosis|"AAA"|aneurysm|nodule|cyst
needs   @unreached|"nobody has rung"|"nobody has contacted"|"nobody has told"|"hasn't been told"|"not been told"|
            "as a bp check"|"invent a"|"some excuse"|"find a reason" in note
unless  @told-openly in note
unless  texted|"low at"|normal|stable|satisfactory|"text sent"|"will text"|"text normal"|fine|"no action"|unchanged|
            improving in sentence
yes     [Calcium 3.4] overnight, tried twice and no reply.
yes     [Troponin 900] from clinic, nobody has rung her.
no      Calcium 2.4, texted.
no      Troponin 4, told by ED.

rule    opinion-bare
does    prompt hide likely
why     A bare adjective about the patient would wound or provoke if read.
basis   rules 17, 18, 38; lexicon team 2026-11-22
say     whingy|whiny|whingeing|poisonous|entitled|truculent|belligerent|odious|tiresome|needy|clingy|manipulative|
            cantankerous|obnoxious|litigious|demanding|dramatic|melodramatic|sulky|surly|sullen|petulant|
            histrionic ..1 weepy|rude|nothing|again|"as ever"|"as usual"|"as always"|today|"++"|very|and|demanding|
            needy|clingy|man|woman|family|couple
unless  he|she|husband|wife|partner|boss|child|toddler|baby|dog|job|work|day|week|course|training|exam in clause
when    denied keep
yes     [Needy, as ever]. Same plan.
yes     [Whiny and] late again.
no      Toddler clingy today with the fever.
no      Husband is needy and demanding.

class   plain-drug diclofenac|ibuprofen|naproxen|paracetamol|co-codamol|codeine|antibiotics|amoxicillin|gaviscon|
  omeprazole|antacids|laxatives|laxido|painkillers|analgesia|inhaler
