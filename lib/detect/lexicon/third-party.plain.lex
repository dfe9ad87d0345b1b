# Facts about, or told by, somebody who is not the patient, said outright in a few words
rule    tp-plain-told-us
does    prompt hide sure
why     Somebody else told the practice this about the patient.
basis   rules 12, 13; terse notes, lexicon team 2026-11-22
say     @not-kin @tells-us ..2 worried|concerned|concern|concerns|shouting|screaming|neglect|@private-worry;
        @not-kin|"ex"|"ex-wife"|"ex-husband" reports|alleges ..3 @private-worry|shouting|neglect|abuse|violence;
        @adult-near|@not-kin @tells-us ..4 @private-worry;
        heard|learnt|learned|overheard ..1 from? ..1 @adult-near|@not-kin ..2 that|say|saying|telling ..1 pt|he|she|
            patient|him|her;
        @adult-near @tells-us concerned|worried ..2 her|his mood|behaviour|drinking|mind;
        "third party information"|"third-party information"|"3rd party information"|"third party info"|"3rd party info"|
            "info from third party"|"third party disclosure";
        TPI given|from|received|re;
        letter|email|note|call|message from ex|"ex-wife"|"ex-husband"|neighbour|landlord|employer|boss|friend ..1 re|
            about|regarding|concerning ..1 pt|patient|her|him
say     family|@adult-near rang|phoned|emailed|called "in confidence"|anonymously
unless  "says mood"|insurance|liability|software|fire|appointment|appt|book|script|prescription|order|solicitor|
            translat|interpret|"with consent"|results|cough|fever|temp|rash|vomiting|child|baby|toddler|school|
            nursery in clause
yes     [Neighbour rang, worried].
yes     [Wife rang, drinking] again.
yes     [Daughter rang re memory].
yes     [TPI given], restricted.
no      Daughter rang to book memory clinic transport, appt moved.
no      Neighbour drove him in, chest pain.
no      Wife rang, script lost.

rule    tp-plain-facts
does    prompt hide sure
why     A private fact about somebody close: illness, drinking, prison, sex or death.
basis   rule 12; a relative's own matter; terse notes, lexicon team 2026-11-22
say     @spouse|@young-kin|@not-kin has|have|had|got|dx|diagnosed|"dx with"|"diagnosed with"|"w"|"recently diagnosed"|
            "newly diagnosed" ..1 @other-illness;
        @adult-near|@not-kin has|have|had|is|are|got|dx|with|was|now? @other-secret;
        @spouse|@young-kin|@elder-kin|@sibling drinks|drinking heavily|"++"|"too much"|excessively|"a lot"|again|daily|
            "every day"|hides|hiding;
        @spouse|@young-kin|@elder-kin|@sibling "uses"|using|sniffs|snorts|injects|smokes cocaine|heroin|crack|coke|
            cannabis|weed|ket|drugs|steroids;
        mum|mother|dad|father|parents|parent|@spouse|son|daughter|@sibling alcoholic|alcoholics
say     @adult-near|friend ..1 @does-to-self himself|herself;
        @adult-near|friend took|takes|attempted ..1 overdose|od|suicide|"own life";
        @adult-near suicide;
        @adult-near|friend murdered|"was murdered"|stabbed|"was stabbed";
        @adult-near ..2 brca|brca1|brca2|huntington|huntingtons|lynch ..1 pos|positive|"+ve"|carrier|gene|result|
            mutation|confirmed;
        daughter|sister|niece|girlfriend|gf|friend pregnant ..1 "13"|"14"|"15"|16;
        daughter|sister|niece|girlfriend|gf|wife|friend had ..1 TOP|termination|abortion;
        @adult-near in|to|at psych|psychiatric hospital|ward|unit|bed;
        son|daughter|niece|nephew|child|children|baby|kids|grandchildren|"sister's baby" removed|"taken into care"|
            "removed by ss"|"removed at birth"|"in foster care";
        son|daughter|niece|nephew|stepson|stepdaughter in care @spouse has ED;
        @adult-near seen|"also seen"|attended|consulted ..5 w|with|for|re @other-illness|@other-secret|depression|
            anxiety;
        @adult-near smear|biopsy|mammogram|swab|swabs|"hiv test"|"gene test"|cytology|colposcopy|
            "semen analysis" ..1 abnormal|positive|"+ve"|pos|raised|malignant|bad|shows|cin|"hpv+";
        his|her|my pupil|student|client|patient|mentee|parishioner|customer ..3 disclosed|confided|suicidal|
            "self harming"|"exposed himself"|@other-secret
say     not|never|"don't"|"dont" to? tell|inform @adult-near;
        not|"don't" to? discuss|mention with|w|to @adult-near;
        @adult-near|another|other|wrong ..1 pt? results|result|letter|scan|report ..1 filed|scanned|saved|attached|
            "in her notes"|"in his notes"|"in her record"|"in his record";
        asylum refused
unless  @fh-heading|home|goes|charity|film|book|teaches|nurse|works|retired|screening|"adult children"|cat|dog|
            minor_illness|carer|"died of" in clause
when    family cancel
yes     [Husband has prostate ca].
yes     [Brother in prison], upset.
yes     [Mother drinks heavily].
yes     [Not to tell husband].
yes     [Sister took overdose] Friday.
no      FH: mother breast ca.
no      Husband has a cold.
no      Mum in care home, visits weekly.
no      Daughter pregnant, due May.

rule    tp-plain-more
does    prompt hide sure
why     What belongs to somebody else, or must not reach them.
basis   rules 12, 13, 16; terse notes, lexicon team 2026-11-22
say     @near|~name result|results|gene|variant|diagnosis ..4 "hasn't shared"|"hasn't told"|"not shared"|
            "has not shared"|"not disclosed";
        @near|~name hasn't|"has not"|"doesn't want" ..1 to? share|disclose ..1 it|this|result|results|that;
        @sibling|@young-kin|baby|friend|@spouse died|"d"|dead|death of|from|by sids|"cot death"|overdose|od|suicide|
            aids|drugs|hanging;
        ex|"ex-wife"|"ex-husband"|"ex-partner" @tells-us ..4 @private-worry;
        anon|anonymous tip|tip-off|"tip off"|report|caller|note|email;
        @spouse|@young-kin early|severe|advanced|terminal|recent|~query? @other-illness;
        @adult-near gambling|gambles|"gambling debts"|"stealing from";
        daughter|sister|niece|girlfriend|wife|friend TOP|termination|abortion|miscarriage|stillbirth;
        adopted|"donor conceived"|"donor child" ..2 "doesn't know"|"not told"|unaware|"not aware"|"does not know";
        @adult-near letter|letters|result|results|scan|report ..1 "on file"|"in error"|here|"in wrong"|misfiled|
            "on wrong";
        letter|result|results|scan|report|ecg belongs to|for ..1 another|neighbour|different|wrong|other patient|pt|
            neighbour|record;
        letter|result|results belongs to ..1 @adult-near|neighbour|another;
        wants|keep|wishes @adult-near kept? "out of it"|"kept out"|"not involved"|"not informed"|"out of this"
unless  told|aware|explained|discussed|informed|nurse|charity|insurance|requested|@fh-heading|carer|works in clause
yes     [Wife MND], NIV at home.
yes     [Daughter's TOP] last month.
yes     [Adopted, doesn't know].
yes     [Letter belongs to neighbour].
no      Told wife dementia likely, patient present.
no      Letter for another form, insurance.

rule    tp-plain-source
does    prompt hide sure
why     Who told the practice is not to become known.
basis   rules 4, 16; lexicon team 2026-11-22
say     "do not reveal"|"don't reveal"|"not to be revealed"|"must not be revealed"|"do not quote"|"don't quote me"|
            "not to be quoted"|"source not to be"|"keep source"|"source confidential"|"protect the source"|
            "informant confidential"|"informant not to be";
        source|informant|caller|identity ..3 confidential|anonymous|secret|withheld|protected|undisclosed;
        source|informant|caller ..1 @adult-kin|neighbour|friend|employer|landlord|colleague|anonymous ..3 not|
            confidential|secret|reveal|named|disclose
unless  trial|study|bleeding|infection|paper|allocation|blinded|"source of" in clause
when    denied keep
yes     Source: aunt. [Do not reveal].
yes     [Informant is her employer, confidential].
no      Source of infection not found.
no      Trial arm: do not reveal allocation.

rule    tp-plain-from
does    prompt hide likely
why     Somebody else wrote or rang about the patient.
basis   rules 4, 16; lexicon team 2026-11-22
say     letter|email|note|message|call|voicemail ..1 from|by ..1 neighbour|landlord|landlady|employer|boss|manager|
            colleague|ex|"ex-husband"|"ex-wife"|"ex-partner"|friend|flatmate|"next door" ..1 about|re|regarding|
            concerning|complaining|saying|asking;
        emailed|email|e-mail ..1 from ~email ..2 about|re|regarding|asking;
        teacher|headteacher|head|tutor|coach|employer|boss|manager|landlord|vicar ..3 rang|phoned|rings|emailed|wrote|
            called ..2 concerned|worried|asking|about|re
unless  consent|parcel|boiler|parking|reference|rota|"fit note"|med3|delivery|invoice in sentence
yes     [Letter from neighbour about] noise and shouting.
yes     [Teacher Mr Lowe rang: concerned] she isn't eating.
no      Letter from neighbour's hospital filed in neighbour's record.
no      Email from landlord's boiler firm about delivery.

rule    tp-named-private
does    prompt hide sure
why     A private fact about a relative or acquaintance who is named here.
basis   rules 12, 15; lexicon team 2026-11-22
say     @kin ~name|~titled has|have|had|is|was|with|w|got|on|now|also|being? ..2 @other-secret|@other-illness;
        @kin ~name|~titled @other-secret|@other-illness
say     @kin ~name|~titled in|into care|"foster care";
        @kin ~name|~titled in|to|at psych|psychiatric|rehab|prison|jail|detox|hospice;
        @kin ~name|~titled ..1 dying|suicidal|sectioned|arrested|hanged|overdosed|miscarried|stillbirth|jailed|
            convicted|deported
unless  @fh-heading|charity|film|book|works|school|nurse|visits|visiting|leaflet|cat|dog|happy|delighted in clause
when    family cancel
yes     [Cousin Meera has lupus], on cyclophosphamide.
yes     [Uncle Ray is dying of mesothelioma].
no      FH: aunt Viv had breast ca.
no      Sister Ann works in dementia home.

rule    tp-worker-private
does    prompt hide likely
why     Something private is written here about somebody who works with the patient or the surgery.
basis   rules 12, 14: a private life is no role; lexicon team 2026-11-22
say     her|his|our|my|their|the|usual|pts @professional|@worker ~forename? ..2 @worker-off ..1 @worker-ill|
            @other-illness|@other-secret;
        her|his|our|my|their|the|usual|pts @professional|@worker ~forename? ..1 has|had|got|is @other-illness|
            @other-secret;
        her|his|our|my|their|the|usual|pts @professional|@worker ~forename? ..2 @worker-news;
        @professional|@worker ~forename|~unknown|"mr"|"mrs"|"ms"|"miss" ..2 @worker-off ..1 @worker-ill|@other-illness|
            @other-secret;
        @professional|@worker ~forename|~unknown|"mr"|"mrs"|"ms"|"miss" ..1 has|had|got|is @other-illness|@other-secret;
        @professional|@worker ~forename|~unknown|"mr"|"mrs"|"ms"|"miss" ..2 @worker-news;
        "dr"|doctor ..2 @worker-off ..1 @worker-ill|@other-illness|@other-secret;
        "dr"|doctor ..1 has|had|got|is @other-illness|@other-secret;
        "dr"|doctor ..2 @worker-news;
        receptionist|nurse|doctor|"dr"|hca|pharmacist|dispenser|carer ~forename? is ..1 pt|patient|her|his|my ..1 ex|
            ex-wife|ex-husband|cousin|aunt|uncle|niece|nephew|neighbour|sister-in-law|brother-in-law|sister|brother|
            mother|daughter|son|wife|husband|boyfriend|girlfriend
unless  @fh-heading|appt|appointment|cancelled|rebook|rebooked|rearranged|cover|covering|covered|"this pt"|
            teaching in clause
unless  lives ..1 alone|with|in in clause
when    denied keep
yes     Told that [HCA Doreen is off with breast cancer].
yes     [Her solicitor is facing a disciplinary].
no      Nurse, off sick with stress since May, here for a fit note.
no      Nurse off sick today, dressing rebooked.
no      Seen by midwife, pregnant 12/40.

rule    tp-others-figures
does    prompt hide likely
why     A measurement, medicine or picture of somebody else is in this record.
basis   rules 12, 16; lexicon team 2026-11-22
say     @spouse|@sibling|@not-kin|@young-kin|@elder-kin sats|bp|bm|bms|pulse|temp|weight|wt|bmi|hba1c|inr|egfr|psa|hb|
            ecg|cd4|"viral load"|alt|ggt ..1 is|was|of? ~num;
        @spouse|@sibling|@not-kin|@elder-kin meds|tablets|"blister pack"|dosette|"dosette box"|nomad|insulin|patches|
            inhaler|prescription ..3 @others-drug;
        @spouse|@sibling|@not-kin|@elder-kin ..1 on|taking|takes|started|prescribed ..2 @others-drug;
        saw|seen|noted|found|spotted|photographed ..2 @adult-near meds|tablets|"blister pack"|dosette|"repeat slip"|
            prescription|letter|insulin
unless  @fh-heading|machine|monitor|borrowed|borrows|collects|collected|same|took|takes ..1 of|mistake|accidentally|
            alone|works|sensitive|allergic|own in clause
when    family cancel
yes     On the visit [wife's sats 84] and she refused help.
yes     [Boyfriend on risperidone] since June.
no      Used her husband's BP machine.
no      Husband collects her memantine on Fridays, says on ticket.

rule    tp-others-picture
does    prompt hide sure
why     A picture, message or document of somebody else is in this record.
basis   rules 12, 16; lexicon team 2026-11-22
say     photo|photos|pic|pics|picture|pictures|image|images|selfie|video|clip|scan|screenshot|screenshots|
            recording ..1 of|shows|showing|from|with ..1 @spouse|@sibling|@elder-kin|@not-kin ..2 rash|lump|genital|
            genitals|breast|breasts|bum|bottom|penis|groin|wound|mole|lesion|sore|sores|bruise|bruises|arm|leg|face|
            texts|messages|whatsapps|letter|meds|passport|results|record|diary|chats|body|scar|scars|ulcer|toe|foot|
            back;
        photo|photos|pic|pics|picture|pictures|image|images|selfie|video|clip|scan|screenshot|screenshots|
            recording ..2 of|shows|showing|from ..1 @spouse|@sibling|@elder-kin|@not-kin|~name|~titled ..4 attached|
            uploaded|filed|saved|here|"sent in"|"in error"|"by mistake"|instead|scanned;
        uploaded|attached|scanned|sent|filed ..1 @spouse|@sibling|@elder-kin|@not-kin passport|licence|
            "driving licence"|"bank statement"|statement|results|letter|record|photo|photos|picture|id|certificate|
            "sick note"|"fit note"|"birth certificate";
        screenshot|screenshots|"screen shot"|"screen grab" of ..2 texts|messages|whatsapp|whatsapps|chat|chats|dms|
            emails ..2 @kin|~name;
        screenshot|screenshots of ..1 @kin|~name ..1 texts|messages|whatsapps|chat|posts|profile|dms
unless  wedding|holiday|birthday|football|garden|dancing|@fh-heading|"baby scan" in clause
yes     [Picture of wife's rash] sent with her own.
yes     [Screenshot of boyfriend's messages attached].
no      Photo of rash attached by patient.
no      Showed me a photo of her brother's wedding.

rule    tp-wrong-ear
does    prompt hide sure
why     Something about a patient reached the wrong person, by letter, message or telephone.
basis   rules 4, 16: an incident; lexicon team 2026-11-22
say     @mail ..3 @sent ..2 @wrong-one|@near ..3 @in-error|address|phone|house|@px|inbox|email;
        @mail ..2 went to ..1 wrong|@near;
        @mail ..4 "cc'd"|cced|copied|sent|emailed|posted|texted|faxed to? ..1 wrong @px|address|number|email|recipient|
            doctor|surgery;
        @mail "cc'd"|cced|copied to ..1 @near|school ..2 @in-error;
        @contacted ..1 wrong ~name|@px|mrs|mr|miss|number|lady|man;
        @adult-near|~someone answered|"picked up"|"took the call" ..4 told|said|"let slip"|gave|disclosed|"asked if";
        told|given|gave|discussed ..2 @adult-near ..2 result|results ..2 @in-error;
        voicemail|message|msg|result|results left ..1 with|on|to ..2 @adult-near ..2 incl|including|with|about|re|
            saying ..1 result|results|diagnosis|clinic|pregnancy;
        receptionist|staff|nurse|pharmacy|pharmacist|hospital|ward told|gave ..3 @adult-near ..3 result|results|
            diagnosis|details|address;
        breach of confidentiality;
        confidentiality|data|ig breach|incident;
        "reported to ico"|"ico informed"
unless  "wrong dose"|number ..1 unobtainable|disconnected|leaflet|poster|training|policy|insurance in clause
when    denied keep
yes     Clinic [letter went to her ex] in March.
yes     [Rang the wrong Mrs] Begum with the result.
no      Letter sent to the hospital about transport.
no      Husband answered and passed the phone over.

rule    tp-mixed-up
does    prompt hide sure
why     Two patients, or their papers, medicines or appointments, seem to have been mixed up.
basis   rule 16; lexicon team 2026-11-22
say     wrong ~name|~titled;
        @near "nhs no"|"nhs number"|"nhs" ..1 ~nhs;
        wrong "mr"|"mrs"|"ms"|"miss"|"dr" ..2 @contacted;
        @mail belong|belonging ..2 @near|namesake;
        belong|belonging to|with ..1 @wrong-one @px|record;
        labelled|addressed|headed ..5 @px|ours is;
        two ~name|~titled ..3 @crossed;
        results|bloods|samples|notes|records|labels were? @crossed;
        @filing @into ..1 @near|twin|namesake|wrong @chart|@px;
        @filing under|against this|our|wrong @px|@chart|lady|gentleman;
        @mail ..3 @filing under|against ..1 this|our|wrong @px|@chart|lady|gentleman|man|woman|child;
        letter|report|result|results|scan|ecg|discharge|form|document|bloods of|for|re|
            about ~name ..8 @filing ..1 @into this|these|our|@px|here;
        wrong @px docs|documents|paperwork|letter|results|bloods|@chart|details;
        @mail ..3 not|"isn't"|"wasn't" ..1 our|"this"|"for this"|"for our" @px|lady|gentleman;
        discharge|summary|document|histology|biopsy|xray|referral|dosette|med3|"fit note" ..3 "someone else's"|
            "another patient's"|"another pt's"|"wrong pt's";
        @mail ..3 of|for|re|about ..1 @wrong-one ..1 ~titled|~name|@px|mr|mrs|mother|baby|child|resident;
        "same name"|"similar name"|"same surname"|"same dob" ..5 wrong|confused ..3 @paper|pt|patient;
        @handed ..2 @wrong-one|someone|somebody ..1 @px|else ..1 @med-bag;
        @med-bag of|for ~name|~titled ..2 @handed ..2 this|wrong|her|him|pt|another;
        @handed ..1 @near ..2 @med-bag ..2 @in-error|"to him"|"to her"|"to pt";
        booked|checked_in|arrived|registered|coded in|under|as|against|for ..1 @wrong-one|twin|sibling @px|record|name;
        appt|appointment|slot|call|booking ..1 "meant for"|"intended for"|"was for" ..1 her|his|the? @sibling|mother|
            daughter|namesake|~name;
        mixed|muddled|confused|crossed up? with|w ..1 @wrong-one|her|his ..1 @px|namesake|twin|cousin;
        @adult-near passport|licence|"care plan"|ehcp|"birth certificate"|"sick note"|"fit note"|"pregnancy scan"|
            "discharge letter"|"discharge summary"|assessment ..1 @filing|here|"in this record"|@in-error;
        passport|id|licence|scan|photo|letter|report|results|ecg|swab is|are|was @adult-near|neighbour|twin;
        faxed|emailed|sent|@filing list|lists of|with ..2 @px|"others' names"|"other names";
        list|lists|clinic_list|spreadsheet with|of|has|shows others|"other patients"|"other pts" names|details|dobs|
            numbers;
        "records swapped"|"samples swapped"|"wrong blood in tube"|"wbit"|"wrong notes"|"wrong record"|"wrong records"
unless  "wrong dose"|"wrong way"|dose|side|interpreter|"no wrong"|"wrong way"|"nothing wrong"|what's|"what is wrong"|
            leaflet|poster|training|template in clause
when    denied keep
yes     [Letter was filed under this patient], belongs elsewhere.
yes     [Given another pt's bag] at the chemist.
yes     Discharge [summary is someone else's].
no      Given the wrong dose of tablets.
no      Letter filed, no action.

rule    tp-others-listed
does    prompt hide likely
why     Papers here name other people, or say things about them.
basis   rules 12, 15, 16; lexicon team 2026-11-22
say     @paper|minutes|form|bundle|genogram|pedigree ..2 contain|contains|name|names|list|lists|mention|mentions|
            include|includes|identify|identifies|detail|details|quotes|describes ..4 @kin|~name|siblings|relatives|
            "family members"|"other family"|"other children"|"third parties"|"third party"|"other patients"|
            "other people"|"other residents";
        @kin|siblings|"family members"|relatives ..2 dob|address|addresses|school|schools|"criminal record"|
            "medical history"|diagnosis|diagnoses|convictions|"phone number" ..2 listed|included|named|given|shown|
            "on form"|"in letter"|"in report"|visible|disclosed;
        @kin ..1 dob|"nhs no"|"nhs number"|"hospital number" ..4 quoted|used|shown|printed|visible|appears|"in letter";
        complaint|letter|email|report|statement ..1 names|naming|identifies|about ..2 @professional|nurses|doctors|
            patient|siblings|sibling ..3 patient|pt|nurses|staff|doctors;
        copy|email|letter|report ..4 about|re|regarding sibling|siblings|half-sibling|"other child"|"other children";
        "third party details"|"third-party details"|"3rd party details"|"third party data"|"third party names"|
            "third party info"|"names of others"|"details of others"|"unredacted"
unless  "emergency contact"|nok|"next of kin"|@fh-heading|leaflet|consultant|works in clause
yes     [Report lists siblings]' schools and addresses.
yes     Clinic [letter names three relatives] who were tested.
no      Form lists her medicines.
no      Letter mentions the knee.

rule    tp-index-case
does    prompt hide sure
why     The person an infection came from, or a source of exposure, can be known from this.
basis   rules 12, 16; lexicon team 2026-11-22
say     index|source case|pt|patient|contact|person ..3 ~name|~titled|"smear positive"|"sputum"|hiv|hcv|hbv|"hep b"|
            "hep c"|chlamydia|gonorrhoea|"gc"|syphilis|named|mpox|measles|tb;
        needlestick|"needle stick"|sharps|donor|source ..6 hiv|hcv|hbv|"hep b"|"hep c"|"hcv+"|"hiv+"|ivdu;
        contact|contacts of ..3 case? ~titled|~name ..4 tb|sputum|smear|hep|hiv|chlamydia|gonorrhoea|syphilis|scabies|
            mpox|measles|meningitis|iGAS
unless  "source of infection"|leaflet|policy|training|unknown|"no source"|vaccine|vaccinated|booster|course in clause
when    denied keep
yes     Screened as [contact of Mr Tolland, TB].
yes     [Needlestick, donor known HCV].
no      Source of infection unclear.
no      Needlestick policy given, vaccine course started.
