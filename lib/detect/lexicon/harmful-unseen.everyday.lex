# What is known here and not to the patient, and opinions, told in everyday words
class grave @diagnosis|@lesion|@lesion-sure|mets|metastases|metastatic|malignant|malignancy|carcinoma|adenocarcinoma|
  sarcoma|lymphoma|leukaemia|myeloma|melanoma|amyloid|mass|tumour|nodules|nodes|"pet avid"|plaques|demyelination|
  dementia|alzheimer's|huntington's|mnd|"motor neurone"|parkinson's|"cystic fibrosis"|karyotype|aneurysm|"lit up"|
  suspicious|"r5"|"u5"|"m5"|"p5"|"b5"|shadow|"no heartbeat"|miscarriage|anencephaly|trisomy|psa|"ca125"|"ca-125"|
  "tumour marker"|"tumour markers"|hiv|hcv|"hep c"|"hep b"|azoospermia|"semen analysis"|"memory score"|moca|"6cit"|mmse|
  histology|biopsy|prognosis|cancer|"ca"|FIT|AD|SOL|dnacpr|dnar|abnormal|CIN3|CGIN|cholangio|cirrhosis|"end stage"|
  trait|EF|"bcr-abl"|"rcc"|
  "tcc"|"rna"|"ca 125"|"ca19-9"|"cea"|"afp"|paraprotein|gene|
  invasive|alzheimers|huntingtons|"2ww"|"usc"|"fast track"|"fast-track"|tumor|blasts|"dx"|diagnosis|cjd|"ms"

rule    untold-yet
does    prompt hide sure
why     A serious finding is known here, and the patient has not been told.
basis   rules 17, 20, 21; lexicon team 2026-11-22
say     "hasn't been called"|"not been called"|"hasn't been rung"|"not been rung"|"has not had this"|"hasn't had this"|
            "not had this"|"hasn't heard"|"hasn't seen this"|"not yet disclosed"|"not disclosed"|"not told yet"|
            "not yet told"|"not yet informed"|"not informed yet"|"yet to tell"|"yet to be told"|"pt unaware"|
            "patient unaware"|"pt not contacted"|"not mentioned yet"|"pt to be told"|"to be told by"|"pt n/k"|
            "hasn't been mentioned"|"not been mentioned"|"yet to inform"|"pt oblivious"|"kept quiet"|
            "not yet spoken to"|"not spoken to pt"|"haven't spoken to pt"|"not alarmed"|"do not release"|
            "don't release"|"we say nothing"|"to say nothing"|"not to worry her"|"not to worry him"|"want to alarm"|
            "neither know"|"neither knows"|"no one has said"|"nobody has said"|"wants hush"|"neuro holding off"|
            "team holding off"|"don't alarm"|"dont alarm"|"not to alarm"|"mustn't know"|"mustnt know"|"must not know"|
            "hasn't opened letter"|"hasn't opened the letter"|"to disclose"|"wife not pt"|"husband not pt"|
            "family not pt"|"doesn't realise why"|"doesnt realise why"|"no idea yet"|"before pt told"|
            "before patient told"|"neither knew"|"knew it existed"|"before i could ring"|"before she could be told"|
            "before she knew"|"before he knew"|"nobody has rung"|"yet to hear"|"addressed to us only"|
            "copied to us only"|"only to us"|"letter to gp only"
say     @patient|she|he hasn't|hasnt|not|hadn't had|seen|got|received ..1 result|results;
        undecided|unsure|debating ..2 telling|disclosing|"to tell";
        husband|wife|family|son|daughter|partner|mum|nok aware|knows|told|informed only;
        counselling|counselled "not done"|"not yet done";
        @patient ..1 "doesn't"|"don't"|"hasn't"|"hadn't"|"does not"|"has not" ..1 know|got|had|seen|read|heard ..1 this|
            it|yet|result|results|why
say     wife|husband|daughter|son|mum|mother|partner|family|sister|parents know|knows|aware|told ..2 he|she|they|pt|
            patient "doesn't"|"don't"|"does not"|"do not"|hasn't|"not";
        without|w/o ..1 her|his|pt|patient|patient's knowledge
needs   @grave in note
unless  partner|contacts|employer|school|dvla|insurer|appointment|appt|cost|time|which in clause
unless  @told-openly in note
unless  negative|normal|clear|benign|"all clear"|"nothing serious"|"no cancer"|excluded in sentence
when    denied keep
when    asked keep
yes     Scan: renal mass. [She hasn't had this] yet.
yes     Adenocarcinoma on the system [before I could ring].
no      Scan: normal, she hasn't had this yet.
no      She doesn't know her dose yet.

rule    thinks-it-is
does    prompt hide sure
why     The patient believes something milder than what the note says.
basis   rules 17, 20; lexicon team 2026-11-22
say
        "thinks routine"|"thinks mild"|"thinks its routine";
        gave|given|put|explained|told as|"it as" ~quoted|@mild-thing;
        he|she|@patient think|thinks|thought|believes|assumes|reckons ..1 it|"it's"|its|this|"it was"|"it is"|"she's"|
            "he's"|"they're" ..4 for|about|from|"only a"|"just a"|"just his"|"just her"|"down to"|arthritis|cyst|
            infection|stress|ulcer|migraines|migraine|piles|waterworks|menopause|age
say     told|tell ..1 her|him|them|@patient ..1 "just"|"only"|it_was|"it's" ..1 a|an|for|the ..2 "follow up"|follow-up|
            check|cyst|scan|precaution|repeat|routine|infection|formality
say     want|wants|asked|prefer|prefers|like ..2 her|him ..1 to ..1 think|believe ..1 "it's"|it|she|he|its
say     gives|gave|given|has|have ..1 her|him|only ..1 weeks|days|months ..4 planning|talks_of|talking_of|booking|
            booked|looking_forward
needs   @grave in note
unless  @told-openly in note
unless  benign|normal|negative|reassured|explained|discussed|agree|agreed|"he is right"|"she is right" in sentence
unless  negative|normal|benign|explained in note
yes     MRI: plaques. [She thinks it's for] her migraines.
yes     PET avid nodes, [told him just a follow up scan].
no      MRI normal. She thinks it's for her migraines.
no      She thinks it's the pollen.

rule    kept-light
does    prompt hide sure
why     The reason for a call or visit is kept from the patient.
basis   rules 17, 20; lexicon team 2026-11-22
say     "no reason given"|"reason not given"|"without a reason"|"didn't say why"|"not said why"|"not told why"|
            "without saying why"|"keep it light"|"kept it light"|"keep it vague"|"kept it vague"|"stay vague"|
            "stayed vague"|"say nothing yet"|"nothing said yet"|"keep it general"|"kept it general"|
            "didn't say what for"|"kept vague"|"left it vague"|"played it down"|"played down"|"parked for now"|
            "glossed over"|"fudged"
say     leave|left|wait|waiting|hold|holding|held|sit|sitting|park|parked ..2 it|this|result|off ..1 till|
            until ..3 back|wedding|holiday|christmas|exam|exams|birthday|seen|funeral
say     recalled|recall|invited|asked|coming|booked|called|texted|letter ..3 for|as|about|re ..1 a ..1 ~quoted ..3 chat|
            review|pictures|check|repeat|look|"catch up"|bloods
needs   @grave in note
unless  @told-openly in note
yes     CA125 420. Text sent to book, [no reason given].
yes     Bone scan lit up, [leave it till he's back].
no      Missed the bus, no reason given.
no      Ear wax, leave it till she's back.

rule    our-error
does    prompt hide likely
why     An error or complaint the patient may not know of yet.
basis   rules 17, 20 (duty of candour); lexicon team 2026-11-22
say     "duty of candour"|"candour call"|"candour letter"|"our error"|"our mistake"|"my error"|"my mistake"|
            "practice error"|"dispensing error"|"prescribing error"|"significant event"|"complaint likely"|
            "may complain"|"will complain"|"litigation likely"|"defence union"|"mdu"|"mddus"|"indemnity"
say     SEA opened|raised|logged|booked|planned|for;
        lost|"never sent"|"not sent" ..1 2ww|usc;
        2ww|usc|referral ..1 "not sent"|"never sent"|lost;
        missed|overlooked|"not actioned"|"not acted on" ..4 "not yet told"|"not told"|"hasn't been told"|"doesn't know"|
            "unaware"
say     missed|overlooked ..1 her|his|the|this ..2 melanoma|cancer|fracture|result|lump|mass|sepsis|diagnosis|nodule|
            tumour
unless  "dose missed"|explained|apologised|"told her"|"told him"|discussed|parking|"red sea"|spelling|typo|
            medication_review|"missed her dose" in sentence
yes     [Our error], six months on the wrong strength; call planned.
yes     [Missed the nodule] in June, [SEA opened].
no      Missed her dose on Sunday.
no      Our error, apologised and explained.

rule    opinion-everyday
does    prompt hide sure
why     An opinion of the patient that would wound or provoke if read.
basis   rules 17, 18, 38; lexicon team 2026-11-22
say     play|plays|playing|work|works|working|milk|milks|milking|game|games|gaming the system
say     lie|lied|lying|lies ..1 about ..1 the|her|his|this|it ..3 i|think|suspect|clearly|obviously|again|sure
say     bored housewife|pensioner|mother|wife|teenager
say     painful|dire|tedious|exhausting|gruelling|interminable consultation|consult|conversation;
        stand|abide|bear|stomach this pt|patient|man|woman|family;
        "know it all"|know-it-all|"smells of lies"|"old biddy"|"old bat"|"old git"|"batty old"|"whinge whinge";
        pompous|miserable|arrogant|grumpy|lazy|stupid|nasty git|sod|bugger|cow|bat|biddy|bag|twit;
        faking|faked|fakes ..1 a? fit|fits|seizure|seizures|pain|limp|injury|illness|symptoms|faint|collapse;
        waste of ..1 appt|appointment|slot|consultation;
        not convinced ..3 real|genuine;
        suspect ..2 diverting|selling|faking|malingering|fabricating;
        pt|patient|he|she stinks|reeks;
        overweight|obese and lazy;
        exaggerating|exaggerates|"making it up"|lying|embellishing for|to ..1 get? pip|esa|benefits|compensation|comp|
            codeine|tablets|"sick note";
        lying|lies re|about ..1 her|his|the? pain|fits|seizures|meds|tablets|symptoms|smoking|drinking|alcohol|dose;
        doubt ..1 he|she|pt|patient has|is|really ..2 pain|ill|genuine|fits|symptoms|weak;
        probably|clearly|obviously|suspect|likely fabricating|faking|malingering|exaggerating|embellishing;
        loves|enjoys|likes being ill|sick|poorly|"a patient";
        "catastrophises everything"|"catastrophises about everything"|histrionic|attention-seeking|"attention seeking"|
            "time waster"|timewaster|"time-waster"|"heart sink"|heartsink|"drama queen"|"professional patient"|
            "frequent flyer"|"bed blocker"|"performed for"|"put on for"|"for the husband's benefit"|"for my benefit"|
            "for an audience"|"plays to the gallery"|"swinging the lead"|"putting it on"|"puts it on"|"laying it on"|
            "crocodile tears"|"usual performance"|"oscar-winning"|"oscar winning"|"academy award"|"likes being ill"|
            "enjoys being ill"|"enjoys ill health"|"likes being poorly"|"enjoys being poorly"|"the sick role"
say     fat|lazy|thick|stupid|selfish|idle|vile|awful|horrible|ghastly|dreadful|obnoxious ..1 and? ..1 lazy|fat|proud|
            stupid|idle|rude|thick|selfish|mean|bitter
say     "avoid booking with me"|"switched off after"|"glazed over"|"lost the will"|"same old story"|"same old tale"
say     daughter|son|mother|wife|husband|mum ..1 is|are ..1 the problem|"real problem"|"actual patient"
say     i|"i'd" ..1 suspect|think|bet|wager|believe ..1 "she's"|"he's"|she|he|mum|mother|"mum's" ..1 giving|feeding|
            making|causing|inducing|tampering|poisoning ..2 son|daughter|child|him|her|baby ..4 ill|laxatives|salt|
            insulin|medicine|symptoms|drugs|sick
say     feeding|feeds|coaching|coaches|fed ..1 him|her|them ..1 the|his|her? symptoms|lines|answers|words
say     clutching|limping|wincing|hobbling|groaning|writhing ..6 walked|strode|fine|skipped|jogged|ran|texting|laughing|
            normally|bounced
say     limp|stick|wince|pain|gait|tremor|weakness ..3 vanishes|vanished|disappears|disappeared|forgotten|swaps|swapped|
            switches|switched|"other leg"|"left the building"
unless  "she says"|"he says"|"feels she is"|"feels he is"|"accused of"|"called her"|"called him"|"says mum"|
            "husband says"|"daughter says"|fears|worries|"worried she is"|"worried he is"|"sorry to be"|"hates to be"|
            "doesn't want to be"|"not a time"|child|toddler|immune|nervous|digestive|drainage|stool|fatty|diet|
            analgesia|paracetamol|physio|exercise in sentence
unless  putting|puts it on ..1 twice|daily|bd|nocte|weekly|every in clause
when    denied keep
yes     [Playing the system] if you ask me.
yes     Hobbled in, [limp vanished] at the door.
no      She says she's sorry to be a time waster.
no      Immune system working well.

rule    not-broached
does    prompt hide sure
why     A prognosis or plan is written here that has not been raised with the patient.
basis   rules 17, 20; lexicon team 2026-11-22
say     "months not years"|"weeks not months"|"days not weeks"|"short months"|"short weeks"|"won't see christmas"|
            "not see another" ..12 "did not"|"didn't"|"not"|broach|raise|mention|yet|told|after
say     "did not broach"|"didn't broach"|"not broached"|"didn't raise it"|"not raised with him"|"didn't mention it"|
            "bit my tongue"|"held my tongue"|"changed the subject"|"ducked it"|"let it lie"
say     opened|steamed|hid|kept|intercepted|burned|binned ..2 hospital|clinic|her|his|the|consultant's letter|
            letters ..6 hid|behind|drawer|doesn't|not|before|give_up|christmas
needs   @grave|dnacpr|palliative|hospice|terminal|oncology|"months not years"|"weeks not months"|prognosis|
            "hospital letter"|"clinic letter" in note
unless  @told-openly in note
unless  "fever not"|"not today thank"|smoking|weight|driving|vape in sentence
when    denied keep
yes     Prognosis poor on the letter, [did not broach] it today.
yes     Son [opened the hospital letter and hid] it.
no      Did not mention his knee.
no      Cancer clinic explained; opened her letter and rang us.
