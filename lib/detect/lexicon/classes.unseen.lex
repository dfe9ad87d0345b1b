# What the patient has not been told, and opinions of the patient.
class   diagnosis cancer|carcinoma|adenocarcinoma|sarcoma|lymphoma|leukaemia|myeloma|melanoma|mesothelioma|glioma|
  glioblastoma|astrocytoma|malignancy|malignant|"mets"|metastasis|metastases|metastatic|secondaries|"a secondary"|
  "small cell"|cholangiocarcinoma|neoplasm|neoplastic|tumour|tumor|blasts|"smear cells"|CLL|CML|AML|MND|ALS|
  "motor neurone"|huntington|huntingtons|"cag repeat"|alzheimer|alzheimers|dementia|"lewy body"|"multiple sclerosis"|
  demyelination|demyelinating|parkinson|parkinsons|parkinsonism|PSP|MSA|CJD|prion|duchenne|"muscular dystrophy"|
  "cystic fibrosis"|aneurysm|"aortic dissection"|cirrhosis|varices|papilloedema|hcm|cardiomyopathy|brugada|trisomy|
  "t21"|"t18"|"t13"|"down syndrome"|"downs syndrome"|edwards|anencephaly|"cardiac anomaly"|"no heartbeat"|
  "no fetal heart"|
  "missed miscarriage"|"empty sac"|"non viable"|"ectopic pregnancy"|"androgen insensitivity"|"46 xy"|klinefelter|
  "47 xxy"|47xxy|"pathogenic variant"|"likely pathogenic"|"gene positive"|brca|brca1|brca2|homozygous|schizophrenia|
  "personality disorder"|"fabricated or induced"|"perplexing presentation"|lynch|hnpcc|"gene fault"|"gene mutation"|
  amyloid|ascites|"complex cyst"|"complex mass"|"non-paternity"|paraprotein|"bence jones"|
  "severe dyskaryosis"|hsil|cin3|cgin|"progressive disease"|"disease progression"|recurrence|"stage 4"|"stage iv"|
  "stage 3"|unresectable|inoperable|incurable|"best supportive care"|"no further options"|"no curative"|"end stage"|
  cachexia|pseudodementia|wegener|"hcc"|hepatocellular|"AAA"|"myelodysplasia"|"cup primary"|"unknown primary"|
  "motor neuron disease"|"huntington's"|"fragile x"|"premature ovarian"|"premature failure"|"azoospermia"|
  "lupus nephritis"|"pulmonary fibrosis"|"ipf"|"amyloidosis"|"pancreatic insufficiency"|"cystic hygroma"|"hypoplastic"|
  "spina bifida"|"exomphalos"|"gastroschisis"|"blighted ovum"|"no fetal pole"|"silent miscarriage"|"hydatidiform"|
  "infarct"|"infarcts"|"subdural"|"avm"|"meningioma"|"pituitary adenoma"|"acoustic neuroma"|"carcinoid"|
  "carcinoma in situ"|"dcis"|"lcis"|"seminoma"|"teratoma"|"germ cell"|"barrett's with"|"high grade"|
  "poorly differentiated"|"perineural"|"margins involved"|"node positive"|"extracapsular"|"incurable"|
  "margins are involved"|"involved margins"|"positive margin"|"not a candidate"|"not for tavi"|"not for transplant"|
  "not for dialysis"|"called time"|"adenocarcinoma cells"|"malignant cells"|"absent kidneys"|"absent kidney"|
  "renal agenesis"|"incompatible with life"|"igm positive"|"igm +ve"|"rna detected"|"rna positive"|"viral load"|
  "serology active"|"bosniak"|"periventricular"|"demyelinating plaques"|"eupd"|"borderline personality"|"dmd"|
  "complete ais"|"t3 n1"|"t2 n1"|"t3 n0"|"t4 n1"|"n2 m1"|"stage iii"|"stage three"|"stage four"|"stage iiib"|adenoca|
  myelofibrosis|polycythaemia|macroglobulinaemia|aplastic|misread|"no fetal heartbeat"|"no foetal heartbeat"|
  "no cardiac activity"|"no fetal pole"|tcc|"muscle invasive"|"invasive features"|"invasive disease"|microinvasion|"r5"|
  "progression on"|"has progressed"|"disease has progressed"|"unfit for repair"|"unfit for surgery"|"unfit for chemo"|
  "absent uterus"|mrkh|"nf1"|"biochemical loss"|biochemical_pregnancy|"lupus nephritis"|"serous ca"|"serous carcinoma"|
  omentum|omental|46xy|45x|47xyy|"in utero"|"fetal demise"|"fetal death"|cirrhotic|"hfe homozygous"|"sod1"|"c9orf72"|
  "variant positive"|"squamous cell"|"scc lung"|"likely ectopic"|"probable ectopic"|"collapse t"|"pirads 5"|
  "chronic hep b"|"sag pos"|"surface antigen"|fungating|fasciculations|tdp|"aml"|ipf|"turner mosaic"|"coeliac crisis"
class   lesion mass|masses|lesion|shadow|opacity|opacities|deposit|"lytic area"|"lytic lesion"|growth|shadowing|
  stricture|"enhancing"|spiculated|cannonball
class   lesion-sure spiculated|"space occupying"|"space-occupying"|"highly suspicious"|"suspicious for"|"suspicious of"|
  "double duct"|"lytic"|sclerotic|"liver deposits"|"bony deposits"|M4|M5|B4|B5|B5b|U5|P5|"birads 5"|"birads 4"|
  "pirads 5"|"pi-rads 5"|npl
class   organ liver|lung|bone|spine|brain|ovary|kidney|pancreas|breast|bowel|hip|rib|skull|prostate|bladder|stomach|
  gullet|oesophagus|throat|neck|node|gland|womb|uterus|testis|thyroid|chest|tummy|hilum|apex|lobe|adrenal|spleen|marrow|
  pelvis|caecum|caecal|colon|colonic|rectum|rectal|hepatic|renal|pancreatic|ovarian|adnexal|pulmonary|mediastinal|hilar|
  frontal|temporal|parietal|cerebral|pituitary|vertebral|RUL|RLL|LUL|LLL|RML|"upper zone"|"lower zone"|ischium|pelvic|
  omental|retroperitoneal|mandible
class   result-word result|marrow|trephine|angiogram|array|panel|genetics|addendum|"amended report"|"revised report"|
  "re-reported"|"second read"|"tumour marker"|"results"|scan|"report"|"reported"|CT|MRI|CXR|"x-ray"|xray|USS|PET|echo|
  biopsy|histo|histology|cytology|cytogenetics|karyotype|"smear"|marker|film|"blood film"|mammogram|colonoscopy|ogd|
  endoscopy|bronchoscopy|washings|fna|nuchal|electrophoresis|"radiologist"|"radiology"|"lab rang"|"lab phoned"|"mdt"|
  ecg|lp|emg|"nerve conduction"
class   suspicion suspect|fear|reckon|"in my mind"|"to my mind"|likely|probable|probably|possible|"almost certainly"|
  "looks like"|"look like"|"i think this is"|"in keeping with"|"consistent with"|suggests|"suggestive of"|
  "until proven otherwise"|"until shown otherwise"|"my worry"|"i worry"|"concern is"|"concerned about"|"features of"|
  impression|diagnosis|confirms|confirmed|shows|showed
class   told-openly "told today"|"told yesterday"|"told plainly"|"told straight"|"told openly"|"told honestly"|
  "told the result"|"told the diagnosis"|"told her today"|"told him today"|"told them today"|"told on the phone"|
  "told on phone"|"told her myself"|"told him myself"|"was told at"|"was told on"|"were told at"|"and told"|
  "told again"|"told her i"|"told him i"|"told it could"|"told it may"|"told this"|"she knows"|"he knows"|"pt knows"|
  "patient knows"|"they know"|"both know"|"knows it's"|"knows it is"|"knows the diagnosis"|"pt aware"|"patient aware"|
  "is aware"|"she's aware"|"he's aware"|"fully aware"|"well aware"|"aware and"|"aware of diagnosis"|"aware of result"|
  "aware it"|"aware this"|"pt informed"|"patient informed"|"informed pt"|"informed patient"|"explained clearly"|
  "explained fully"|"explained again"|"explained result"|"explained the result"|"explained results"|
  "explained diagnosis"|"explained the diagnosis"|"diagnosis explained"|"result explained"|"results explained"|
  "diagnosis discussed"|"diagnosis shared"|"discussed diagnosis"|"discussed result"|"discussed results"|
  "result discussed"|"results discussed"|"discussed openly"|"results given"|"result given"|"talked through"|
  "went through"|"gone through"|"going through"|"took it well"|"took the news"|"broke the news"|"asked outright"|
  "asked straight"|"asked me straight"|"asked directly"|"at her request"|"at his request"|"i said i was worried about"|
  "exclude cancer"|"rule out cancer"|"shown the scan"|"shown the pictures"|"showed him"|"showed her"|"showed them"|
  "letter read with"|"discussed with pt"|"discussed with patient"|"discussed with her"|"discussed with him"|"d/w pt"|
  "d/w patient"|"explained to pt"|"explained to patient"|"known to pt"|"she'd asked"|"he'd asked"|
  "gone out to him with"|"told pt"|"has told pt"|"have told pt"|"pt counselled"|"patient counselled"|
  "counselled in clinic"|"counselled her"|"counselled him"|"told her this"|"told him this"|"told them this"|
  "all discussed"|"fully discussed"|"told him on"|"told her on"|"explained w diagram"|"explained with diagram"|
  "discussed w pt"|"discussed w her"|"discussed w him"|"he's chosen"|"she's chosen"|"has chosen"|"opted for"|
  "elected for"|"consented for"|"consent signed"
class   untold "not know"|"not been fed back"|"not fed back"|"not had this explained"|"not yet sent"|
  "hasn't been shown"|"not copied in"|"not yet met"|"not yet counselled"|"before counselling"|"pre-counselling"|
  "ahead of counselling"|"before telling"|"results not given"|"result not given"|"reason not given"|"not be made aware"|
  "nothing on app"|"asked us to wait"|"must come from"|"won't know till"|"won't know until"|"doesn't yet know"|
  "first knowledge of"|
  "first he knows"|"first she knows"|"first they know"|"first he hears"|"first she hears"|"first they'll hear"|
  "news to him"|"news to her"|"news to them"|"nobody has contacted"|"nobody has rung"|"nobody has phoned"|
  "nobody has spoken"|"nobody has explained"|"nobody has said"|"nobody has discussed"|"letter not gone"|
  "letter not sent"|"letter hasn't gone"|"letter not out"|"letter not typed"|"not consulted"|"wasn't consulted"|
  "weren't consulted"|"nor consulted"|"without discussion with"|"not party to"|"wasn't asked"|"not been asked"|
  "unable to reach"|
  "unable to contact"|"not been reached"|"no voicemail left"|"hasn't been given"|"hasn't yet had"|"hasn't yet been"|
  "yet to learn"|"won't have heard"|"not privy"|"not let into"|"not in on"|"not party"|"no discussion yet"|
  "discussion pending"|"hasn't twigged"|"has not twigged"|"hasn't guessed"|"hasn't clicked"|"not cottoned on"|
  "no suspicion"|"suspects nothing"|"not the faintest"|"not an inkling"|"no awareness"|"unsuspecting"|"remains unaware"|
  "is unaware"|"as yet unaware"|"hasn't had it read"|"not yet raised"|"not yet shared"|"not yet explained"|
  "not yet said"|"not aware"|"unaware"|"not yet aware"|"not been told"|"not told"|"not yet told"|"not been informed"|
  "not informed"|"not yet informed"|"hasn't been told"|"has not been told"|"hasnt been told"|"havent told"|
  "isn't aware"|"is not aware"|"doesn't know"|"does not know"|"doesnt know"|"no idea"|"no inkling"|"no clue"|
  "not a clue"|"hasn't a clue"|"hasn't a notion"|"has no notion"|"not disclosed"|"undisclosed"|"not been disclosed"|
  "not shared"|"not been shared"|"not discussed"|"not been discussed"|"not yet discussed"|"hasn't been discussed"|
  "hasn't been spoken to"|"not mentioned"|"not been mentioned"|"not yet mentioned"|"not raised"|"not been raised"|
  "not explained"|"not been explained"|"told nothing"|"not named"|"not put to"|"not explored with"|"not for disclosure"|
  "none the wiser"|"blissfully unaware"|"oblivious"|"in the dark"|"not broached"|"awaiting disclosure"|"pre-disclosure"|
  "never been told"|"not for patient"|"no aware"|"no idea yet"|"kept from"|"withheld from"|"hasn't heard"|
  "has not heard"|"hasn't been heard"|"hasn't had yet"|"hasn't been spoken to"|"yet to hear"|"knows nothing"|
  "know nothing"|"knew nothing"|"plainly unaware"|"clearly unaware"|"completely unaware"|"no notion"|
  "not shared prognosis"|"not made aware"|"nobody has told"|"nobody's told"|"no one's told"|"neither has been told"|
  "neither been told"|"neither parent told"|"not disclosed at"
class   untold-active "i said little"|"said little to"|"let that stand"|"let it stand"|"let that lie"|"let it lie"|
  "let it ride"|"let that go"|"let that pass"|"let it pass"|"didn't contradict"|"did not contradict"|"went along with"|
  "nodded along"|"put him right"|"put her right"|"put them right"|"corrected him"|"corrected her"|"didn't want to tell"|
  "not the one to say"|"not rung yet"|"not phoned yet"|"not called yet"|"not spoken yet"|"not contacted yet"|
  "yet to ring"|"yet to call"|"yet to speak"|"yet to tell"|"yet to break"|"didn't go there"|"kept smiling"|"smiled and"|
  "deliberately not"|"purposely not"|"nobody has said"|"doesn't realise"|"does not realise"|"didn't realise"|
  "hasn't realised"|"hasn't grasped"|"not grasped"|"not to burden"|"not to upset"|"not to frighten"|"parked it"|
  "parked that"|"left it there"|"left that for"|"steered round"|"steered away"|"steered clear"|"side-stepped"|
  "sidestepped"|"was evasive"|"gave nothing away"|"played dumb"|"feigned"|"waffled"|"flannelled"|
  "fudged"|"mumbled something"|"swerved"|"didn't elaborate"|"did not elaborate"|"didn't dwell"|"didn't let on"|
  "didn't spell"|"did not spell"|"not spelt out"|"no heart to"|"left unsaid"|"went unsaid"|"remains unsaid"|
  "kept my counsel"|"kept counsel"|"kept schtum"|"kept mum"|"stayed silent"|"stayed quiet"|"kept it vague"|
  "left it vague"|"stayed vague"|"said no more"|"held my tongue"|"bit my tongue"|"couldn't face telling"|
  "couldn't say it"|"couldn't tell her"|"couldn't tell him"|"ducked it"|"chickened out"|"bottled it"|"lost my nerve"|
  "conversation needed"|"needs a conversation"|"disclosure pending"|"plan to tell"|"haven't told"|"have not told"|
  "not said"|"nothing said"|"nothing mentioned"|"said nothing"|"haven't named"|"not let on"|"haven't let on"|
  "did not tell"|"didn't tell"|"did not mention"|"didn't mention"|"did not name"|"didn't name"|"did not raise"|
  "didn't raise"|"did not say"|"didn't say"|"have not raised"|"haven't raised"|"have not mentioned"|"haven't mentioned"|
  "have not said"|"haven't said"|"have not named"|"not told him"|"not told her"|"not told them"|"have not shared"|
  "haven't shared"|"not shared with"|"not yet rung"|"haven't rung"|"haven't phoned"|"not said so"|"said not yet"|
  "kept to myself"|"keeping to myself"|"will not say so"|"won't say so"|"did not correct"|"didn't correct"|
  "avoided the word"|"not voiced"|"didn't voice"|"did not voice"|"did not push"|"not mentioned to"|"nothing said to"
class   mild-thing eczema|wart|verruca|haemorrhoids|"water infection"|"bad back"|whiplash|fibroids|endometriosis|"ibs"|
  "irritable bowel"|gastritis|bronchitis|flu|"a cold"|"long covid"|tonsillitis|"a boil"|abscess|sinus|"an allergy"|
  "a rash"|"a strain"|tendonitis|cramp|"low iron"|"b12"|"a blip"|"a shadow"|"a smudge"|"a bit of fluid"|"a touch of"|
  "a lazy bowel"|"a grumbling"|"a formality"|"belt and braces"|"just to be sure"|"rule things out"|"a repeat"|
  "a routine repeat"|"an mot"|"a follow up"|"a review"|harmless|"keeping an eye"|"forgetfulness"|"the ageing process"|
  "women's trouble"|"the change"|"the tablets"|"medication review"|cyst|gland|infection|virus|bug|ulcer|piles|hernia|
  migraine|gallstones|gallstone|arthritis|"wear and tear"|"some wear"|"bit of wear"|"little wear"|"is worn"|
  "nerve problem"|"trapped nerve"|"pulled muscle"|
  sprain|strain|"old age"|stress|nerves|hormones|menopause|iron|"iron level"|vitamin|vitamins|tonic|thyroid|
  "technical repeat"|"technical recall"|"technical"|precaution|"a check"|"check up"|check-up|checkup|"health check"|
  inflammation|polyp|"scar tissue"|bruise|reflux|indigestion|"chest infection"|routine|"all clear"|"the mend"|
  "old only"|"growing pains"|anaemia|sciatica|"frozen shoulder"|"just in case"|"blood pressure"|cholesterol|sugar|
  diabetes|"being slow"|"being kept an eye on"|"an eye on"|"tests are ongoing"|"tests ongoing"|"nothing to worry"|
  "nothing serious"|"a hiccup"|"flu jab"|physio
class   disparaging "googles it"|"googles everything"|somatising|somatises|
  somatisation|"benefits driven"|"benefit driven"|"benefits-driven"|"compensation driven"|"compensation-driven"|
  "motivated by compensation"|"motivated by money"|"motivated by benefits"|entitled_attitude|"entitled and"|
  "entitled manner"|"demanding and rude"|"rude to staff"|"rude to everyone"|"can't stand her"|"can't stand him"|
  "can't abide"|"cannot abide"|"grates on me"|"gets on my"|"sets my teeth"|"professional sufferer"|"pt is difficult"|
  "demanding pt"|"demanding patient"|"difficult pt"|"difficult patient"|heartsink|"heart sink"|"heart sinks"|
  "heart sank"|manipulative|manipulates|"manipulating us"|"manipulating staff"|"drug seeking"|drug-seeking|
  "drug seeker"|"opiate seeking"|"opioid seeking"|"time waster"|timewaster|"time wasting"|"frequent flyer"|hysterical|
  histrionic|hypochondriac|supratentorial|"functional overlay"|"psychological overlay"|malinger|malingering|malingerer|
  malingers|feigning|feigned|factitious|munchausen|munchausens|"play acting"|play-acting|"attention seeking"|
  attention-seeking|"attention seeker"|"crying wolf"|"compensation neurosis"|"for the compo"|vexatious|scrounger|
  workshy|"work shy"|work-shy|"swinging the lead"|"playing the system"|"gaming the system"|"waste of space"|
  "nightmare patient"|"nightmare pt"|"awkward customer"|"pathological liar"|"cannot be trusted"|"can't be trusted"|
  "embellishes"|"embellishing"|"embellished"|"exaggerates"|"is exaggerating"|"was exaggerating"|"exaggerated symptoms"|
  over-egging|overegging|"laying it on"|"sob story"|"crocodile tears"|"professional patient"|"professional victim"|
  "professional complainer"|"professional complainant"|"serial complainer"|complainer|moaner|whinger|whingeing|whinging|
  "nasty piece"|odious|obnoxious|ghastly|insufferable|"bed blocker"|acopia|"dying swan"|"drama queen"|theatrics|
  theatrical|histrionics|"practised performer"|"performer"|"milking it"|"dining out on"|"self pity"|self-pity|
  self-pitying|feckless|"lost cause"|"career patient"|"sick role"|"illness behaviour"|"abnormal illness behaviour"|
  medicalises|psychosomatic|"somatiser"|"wind up merchant"|troublemaker|"trouble maker"|"passive aggressive"|
  passive-aggressive|narcissist|narcissistic|psychopath|sociopath|weirdo|oddball|"hard to like"|"difficult to like"|
  "impossible to like"|"own worst enemy"|"quite a performance"|"another performance"|"oscar worthy"|"oscar-worthy"|
  "tears on cue"|"tears to order"|"allergic to work"|"same old story"|"usual litany"|"long litany"|"woe is me"|
  "prima donna"|"give me strength"|"not all there"|"none too bright"|"simple soul"|"nobody home"|
  "nobody's home"|"nobody's answering"|"no one home"|"smelt before"|"smelled before"|"window open for half"|"fumigate"|
  "chip on both"|"apple doesn't fall"|
  "beyond help"|"hopeless case"|"wasting my breath"|"waste of breath"|"deaf ears"|"nothing wrong that"|
  "butter wouldn't melt"|"round her finger"|"sense of entitlement"|"odd fish"|"knows better than"|"pulling the wool"|
  "taking us for"|"grows arms and legs"|"with each telling"|"roll my eyes"|"eye roll"|"groundhog day"|"wears me out"|
  "drains me"|"draining consultation"|"dread seeing"|"advise the cat"|"loves you at"|"hates you by"|
  "normal for norfolk"|"thick as mince"|"chip on shoulder"|"chip on his shoulder"|"chip on her shoulder"|
  "unreliable historian"|"fabricated illness"|"poor parenting"|"moans about everything"|"whinges about everything"|
  "complains about everything"|"broken record"|"stuck record"|"no prizes for"|"heaven help"|"god help us"|
  "miracle cure"|"instant cure"|"pure theatre"|"full slap"|"nails immaculate"|"professional invalid"|"needs a hobby"|
  "has nothing wrong"|"blames everyone"|"poor historian who"|"mad as"|"nut job"|"loony"|"round the bend"|
  "off his rocker"|"off her rocker"|"full shilling"|"sandwich short"|"sandwiches short"|"not the brightest"|
  "not the sharpest"|"lights are on"|"bar of soap"|"high maintenance"|"never satisfied"|"no pleasing"|"likes being ill"|
  "enjoys being ill"|"enjoys ill health"|"enjoys poor health"|"enjoys the drama"|"likes the drama"|"loves the drama"|
  "loves the attention"|"likes the attention"|"enjoys the attention"|"acting up for"|"over-invested"|"overinvested"|
  "over invested"|"enmeshed"|"shroud waving"|"self-inflicted"
class   disbelief "suspect gain"|"pain vanished when"|"pain vanishes when"|"vanished when offered"|"litigation driven"|
  "litigation-driven"|"inconsistent throughout"|"moves freely when"|"move freely when"|"effort variable"|"swore blind"|
  "swears blind"|"plays to the gallery"|"when my back was turned"|"when nobody watches"|
  "putting it on"|"puts it on"|"likely putting"|"for show"|"eyes screwed shut"|"forced closure"|"give way weakness"|
  "giveway weakness"|"collapsing weakness"|"non anatomical"|"non-anatomical"|"waddell positive"|"waddell +ve"|
  "hoover's positive"|"effort dependent"|"variable effort"|"poor effort"|"crossed my mind"|"takes some believing"|
  "take with caution"|"treat with caution"|"i don't believe"|"i do not believe"|"don't believe that"|
  "don't believe him"|"don't believe her"|"didn't believe"|"hard to believe"|"i doubt his"|"i doubt her"|"i doubt the"|
  "i doubt this"|"have my doubts"|"not convinced by"|"i'm not convinced"|"am not convinced"|unconvinced|unconvincing|
  "doesn't ring true"|"rings hollow"|"doesn't add up"|"don't add up"|"doesn't stack up"|"story doesn't fit"|
  "story changes"|"far fetched"|far-fetched|"pinch of salt"|"when unobserved"|"when not observed"|"when watched"|
  "when not watched"|fabricated|fabrication|fabricating|fabricates|"manufactured by"|"largely manufactured"|
  "making it up"|"makes it up"|"making this up"|"not genuine"|"genuineness"|"no objective evidence"|"non-organic signs"|
  "trying it on"|"tries it on"|"having me on"|chancer|"angling for"|"fishing for"|"after benefits"|"secondary gain"|
  "compensation claim drives"|"inconsistent effort"|"poor effort on"|"submaximal effort"|"at odds with that seen"|
  "economical with"|diverting|"selling them on"|"sells them on"
class   private-view "in my view"|"in my opinion"|"my own view"|"my view is"|"my honest view"|"my honest opinion"|
  "my opinion"|"if you ask me"|"to be frank"|frankly|"to be blunt"|"bluntly"|"beginning to think"|"starting to think"|
  "we all know"|"can't help thinking"|"cannot help thinking"|"can't help feeling"|"honestly i"|"i honestly"|
  "god help us"|"my hunch"|"my guess"|"private thoughts"|"privately i"
class   bad-adjective silly|spoilt|clueless|self-absorbed|self-important|self-obsessed|vain|humourless|overbearing|smug|
  sanctimonious|
  two-faced|slippery|disingenuous|melodramatic|overdramatic|spiteful|vindictive|poisonous|slow-witted|simple-minded|
  inadequate|pitiful|wretched|repulsive|repellent|unsavoury|seedy|sleazy|slimy|unwashed|stinking|bone-idle|charmless|
  graceless|surly|sullen|dull-witted|exasperating|infuriating|maddening|wearisome|wearying|draining|peculiar|tiresome|
  tedious|ridiculous|pathetic|horrible|awful|dreadful|unpleasant|lazy|stupid|neurotic|needy|whiny|foolish|grubby|
  hopeless|useless|weird|arrogant|pompous|petulant|insufferable|impossible|unreasonable|manipulative|hysterical|nasty|
  vile|ghastly|tedious|dishonest|devious|cunning|sly|shifty|feckless|ignorant|gormless|clueless|vacuous|childish|
  immature|"self obsessed"|"self centred"|ungrateful|obstructive|uncooperative|"cantankerous"|"curmudgeonly"|
  "truculent"|"bolshy"|"gobby"|"mouthy"|"bone idle"|"work-shy"|"daft"|"batty"|"dotty"|"nutty"|"loopy"|"deranged"|
  "slovenly"|"slothful"
class   person-noun man|woman|lady|girl|lad|chap|bloke|patient|creature|character|individual|family|couple|gentleman|
  youth|specimen|customer|soul|mother|father
class   insult-noun sponger|freeloader|parasite|chav|oaf|moron|imbecile|cretin|halfwit|nitwit|prat|idiot|fool|buffoon|
  clown|harridan|battleaxe|harpy|slob|wimp|bore|menace|pest|nuisance|liability|liar|fantasist|fraud|scoundrel|layabout|
  skiver|shirker|slacker|hanger-on|busybody|martyr|misery|nightmare|nutter|crank|creep|bully|brat|tearaway|
  "pain in the neck"|"pain in the"|"waste of time"|"waste of oxygen"
# Tests whose number alone may be grave
class   marker-name psa|fit|"qfit"|troponin|trop|"ca125"|"ca-125"|"ca19-9"|"ca 19-9"|"cea"|"afp"|"hcg"|"ldh"|calcium|
  "corrected calcium"|potassium|sodium|"haemoglobin"|"hb"|platelets|"plt"|"wcc"|neutrophils|"neuts"|lymphocytes|
  creatinine|"egfr"|bilirubin|"alt"|"alp"|"d-dimer"|"d dimer"|"bnp"|"nt-probnp"|ferritin|"inr"|"crp"|"esr"|paraprotein|
  "igg"|"igm"|"kappa"|"free light"|"amh"|"fsh"|prolactin|cortisol|"hba1c"|"cd4"|"viral load"|"ck"
# Nobody has got hold of the patient
class   unreached "nothing left on message"|"no message left"|"no answer"|"no reply"|"not answering"|"rang out"|
  "goes to voicemail"|"straight to voicemail"|"phone off"|"number dead"|"wrong number"|"tried x2"|"tried x3"|
  "tried three times"|"tried twice"|"only seen now"|"only just seen"|"missed until today"|"sat unread"|"filed unread"|
  "not actioned"|"f2f today"|"needs seeing today"|"hear from me"|"before the app"|"not for text"|"no text"|"don't text"|
  "do not text"
# The clinician on the patient: weariness, wagers, doubts spoken in the first person
class   my-feelings "stopped examining"|"i'd put money"|"my money's on"|"i'd bet"|
  "i would bet"|"i'd wager"|"i despair"|"i groan"|"i groaned"|"i dread"|"i could scream"|"lost patience with"|
  "i switched off"|"i glazed"|"for form's sake"|"for form sake"|"to humour him"|"to humour her"|"humoured him"|
  "humoured her"|"humouring"|"to placate"|"placated"|"to pacify"|"pacified"|"caved in"|"gave in to"|"collects doctors"|
  "collects diagnoses"|"collects symptoms"|"doctor shopping"|"doctor-shopping"|"shops around"|"nothing fits"|
  "swaps sides"|"changes sides"|"limp swaps"|"for my benefit"|"rehearsed"|"well rehearsed"|
  "word perfect"|"scripted"|"textbook recital"|"never alone with"|"holds court"|"on the fiddle"|"explains it all"|
  "uncharitable but"|"uncharitably"|"forgive me but"|"dare i say"|"suffice to say"|"enough said"|
  "say no more"|"as ever with"|"typical of him"|"typical of her"
# Not said for want of time, or not at length
class   no-time "in detail"|"in depth"|"in full"|detail|details|fully|"time"|"due to time"|"time limited"|
  "time constraints"|"separate appointment"|"separate appt"|longer|"deferred"|"longer appt"|"longer appointment"|
  "long appt"|"next visit"|"next review"|"other issues"|"other concerns"
# What the patient is afraid of or has read, not what was found
class   layman-fear anxious|anxiety|"anx"|"health anxiety"|fears|fear|googled|googling|google|"worried re"|"worry re"|
  "worries re"|"very worried"|"concerned re"|"pt concern"|"patient concern"|wants|requesting|requests|requested|
  "asking for"|asks|"worry here"|"full body scan"|"could it be"|"could this be"|"read online"|"reading online"|"online"
# Told by somebody else, some time ago
class   told-before previously|"prev"|"prior"|ago|"another gp"|"other gp"|"another clinic"|"other clinic"|
  "different clinic"|elsewhere|"optom"|optician|physio|"in the past"|"in past"|"ed"|"last visit"|denies|"seen"|"hx"
# What a consultation leaves for the next, or a patient may not know of himself
class   routine-topic cholesterol|lipids|"hba1c"|smoking|vaping|diet|weight|bmi|exercise|lifestyle|sleep|knee|shoulder|
  hip|toe|wart|"skin tag"|vaccine|vaccines|vaccination|vaccinations|"flu jab"|immunisations|smear|screening|
  "health check"|menopause|hrt|contraception|travel|"fit note"|driving|headache|headaches|backache|reflux|measles|
  chickenpox|mumps|fever|contact|contacts|injury|bite|bitten|snoring

class   nasty hostile|arrogant|rude|obnoxious|abrasive|belligerent|truculent|entitled|patronising|
  sarcastic|
  manipulative|demanding|cantankerous|cocky|lazy|feckless|dim|gormless|whinging|moaning|unkempt|abusive|sullen|
  surly|evasive|
  devious|bolshy|stroppy|needy|whiny|obstructive|uncooperative|spoilt|immature|pathetic|silly|ignorant|
  childish|neurotic
class   wounding-plain scrounger|somatiser|fantasist|"thick as mince"|embellisher|hysteric
class   result-word bx|"histol"|petct|"bone scan"
class   lesion-sure breslow|"psma avid"|"fdg avid"|"avid nodes"|"nodal disease"|"path fracture"|"pathological fracture"|
  "thy4"|
  "tcc g3"|"g3 tcc"|
  "malignant cells"|"omental cake"|"linitis plastica"|klatskin|"cannonball mets"|"canonball mets"|
  "ring enhancing"|"dlbcl"|
  "blast cells"|"apple core"|krukenberg|pancoast|"malignant effusion"|carcinomatosis|leptomeningeal|"cord compression"|
  mscc|svco|"midline shift"|
  "gleason 7"|"gleason 8"|"gleason 9"|"gleason score"|"gleason 4"|"thy5"|waldenstrom
class   diagnosis SCC|malig|pbc|psc|cholangio|"lobular ca"|"ductal ca"|"bladder ca"|
  "renal ca"|
  "gastric ca"|"rectal ca"|"bowel ca"|
  "prostate ca"|"breast ca"|"ovarian ca"|"cervical ca"|"thyroid ca"|cgin|"oligoclonal bands"|crescents|rett|retts|
  noonan|angelman|"22q"|marfan|"spinal muscular atrophy"|mesothelioma
class   unreached "can't get hold"|"cannot get hold"|"cant get hold"|uncontactable|"pt not contacted"|
  "unable to contact"|
  "no contact made"
class   told-openly "i answered"|"all known"|"spoken of openly"|"openly discussed"|"told by phone"|"told by derm"|
  "told by clinic"|"told by hosp"|
  "told by consultant"|"she asked and i"
