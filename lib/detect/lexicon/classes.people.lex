# People: more words for those classes.lex begins, and classes for what is said of others.
class close hubby|"husb"|missus|"OH"|"DW"|wifey|fella|bidie|"bidey-in"|"civil partner"|"ex-bf"|"ex-gf"|"ex-fiance"|
  "ex-husb"|"exes"|widower|widow|"baby daddy"|"babydad"|"FOB"|"his bird"|"girl friend"|"boy friend"|"gfriend"|"b/f"|
  "g/f"|"dp"|girlfriend|boyfriend|lover|husbnd|"husbands"|"wifes"|bride|groom|betrothed
class family mam|mom|mommy|mummy|mammy|daddy|"his da"|"her da"|"my da"|"the da"|"pa"|papa|mamma|nana|nanna|nannan|
  granny|grandma|grandpa|gramps|"grandparents"|grandparent|parent|"dtr"|"dtrs"|"daus"|"dau"|"dght"|"daught"|bro|sis|sib|
  sibling|"sibs"|"MGM"|"PGM"|"MGF"|"PGF"|"MGGM"|"PGGM"|"MGGF"|"MIL"|"FIL"|"SIL"|"BIL"|"DIL"|"gs"|"gdtr"|"grand-dtr"|
  "grandtr"|"m-in-law"|"f-in-law"|"b-in-law"|"s-in-law"|"d-in-law"|"step-mum"|"step-dad"|"step-son"|"step-daughter"|
  stepmam|stepmom|stepbrother|stepsister|"step-brother"|"step-sister"|"half-sib"|"great-aunt"|"great-uncle"|
  "foster mum"|"foster dad"|godmother|godfather|"godson"|"goddaughter"|relative|"NOK"|"next of kin"|kin|bhabhi|bhabi|
  khala|chacha|chachi|mama-ji|amma|appa|ammi|abbu|abba|baba|"ummi"|"dadi"|"nani"|"masi"|"bibi"|athai|babcia|mamgu|tadcu|
  taid|nain|"eldest"|"youngest"|"grandkids"|grandchild|"grandchildren"|stepchild|"stepchildren"|tad|maw
class child bairn|wean|"lad"|"lads"|"lass"|"wee one"|"little one"|"wee boy"|"wee girl"|"our lad"|"kids"|youngster|
  newborn|"boys"|"girls"|teenager
class other-person landlady|"next door"|"next-door"|bestie|"a pal"|"his pal"|"her pal"|buddy|"best friend"|
  "girl friend"|lodger|roommate|workmate|"work mate"|coworker|"co-worker"|cellmate|"co-accused"|tenant|resident|
  supervisor|foreman|employer|warden|pastor|imam|vicar|priest|rabbi|"coach"|classmate|teammate|caller|informant|
  "third party"|"other driver"|"co-tenant"|"key holder"|keyholder|"madam"|accomplice|associate|dealer|perpetrator|
  "another pt"|"another patient"|"other pt"|attorney|executor|donor|surrogate|"mates"|"friends"|villager|sponsor|
  godparent|childminder|babysitter|cleaner|gardener|handyman
class kin @other-person
class male "husb"|hubby|fella|"b/f"|bro|daddy|papa|grandpa|gramps|"MGF"|"PGF"|"FIL"|"BIL"|"gs"|"step-dad"|"step-son"|
  stepbrother|"godson"|godfather|chacha|appa|abbu|abba|baba|"lad"|priest|imam|vicar|landlord|"FOB"|mr|taid|tadcu|groom
class female missus|wifey|"DW"|bird|mam|mom|mommy|mummy|mammy|nana|nanna|granny|grandma|sis|"dtr"|"dau"|"MGM"|"PGM"|
  "MGGM"|"MIL"|"DIL"|"grand-dtr"|"step-mum"|"step-daughter"|stepsister|"goddaughter"|godmother|landlady|bhabhi|khala|
  amma|ammi|athai|babcia|mamgu|nain|mrs|lady|"g/f"|lass|widow|bride|madam
class honorific mr|mrs|"ms"|miss|"master"|"mx"|sir|lady|lord|madam|councillor|"cllr"|"fr"|"rev"|"capt"|"cpl"|"sgt"|"lt"|
  "maj"|pastor|imam|rabbi|auntie|aunty|uncle|"messrs"|"dame"|"det"
class professional prof|professor|"hcp"|"cns"|"tvn"|"rn"|"sn"|"rgn"|"rmn"|"acp"|"ecp"|"slt"|"salt"|"ot"|"aa"|"frailty"|
  matron|"staff nurse"|"ward clerk"|"nurse practitioner"|podiatrist|chiropodist|dietitian|dietician|audiologist|
  optometrist|orthoptist|orthotist|sonographer|radiographer|radiologist|phlebotomist|phleb|"care coordinator"|"co-ord"|
  coordinator|"co-ordinator"|"key worker"|keyworker|"support worker"|"link worker"|"case worker"|caseworker|
  "social prescriber"|prescriber|interpreter|"interp"|translator|chaperone|"chap"|student|registrar|trainee|locum|
  secretary|"sec"|receptionist|reception|admin|"pm"|manager|clerk|carer|"care home"|senco|"head teacher"|headteacher|
  headmaster|tutor|lecturer|psychotherapist|"hw"|"isva"|"idva"|advocate|"amhp"|"cpn"|"rmn"|"ooh"|"paeds"|gynae|
  oncologist|cardiologist|neurologist|urologist|haematologist|dermatologist|rheumatologist|gastroenterologist|
  endocrinologist|anaesthetist|paediatrician|obstetrician|geriatrician|pathologist|microbiologist|orthodontist|
  hygienist|osteopath|chiropractor|acupuncturist|"dsn"|"ibd nurse"|"shn"|"school nurse"|barrister|judge|"ds"|"dc"|"det"|
  inspector|constable|sergeant|"po"|"probation officer"|coroner|undertaker|"funeral director"|councillor|"cllr"|"mp"|
  chaplain|warden|"lead"|"sw"|"dr's"|"pharm"|"hv"|"dispenser"|technician|"tech"|"specialist"|"fy1"|"fy2"|"st1"|"st2"|
  "st3"|"sho"|"f1"|"f2"|"gpst"|"gpr"|"vts"|"mw"|"m/w"|crew|author|singer|actor|actress|celebrity
class not-a-name tuesday|wednesday|thursday|friday|saturday|sunday|"mon"|"tue"|"tues"|"wed"|"weds"|"thu"|"thur"|"thurs"|
  "fri"|"sat"|"sun"|january|february|march|april|may|june|july|august|september|october|november|december|"jan"|"feb"|
  "mar"|"apr"|"jun"|"jul"|"aug"|"sep"|"sept"|"oct"|"nov"|"dec"|easter|christmas|xmas|"new year"|diwali|eid|ramadan|
  hanukkah|halloween|english|welsh|scottish|irish|british|polish|romanian|lithuanian|latvian|bulgarian|ukrainian|
  russian|french|german|spanish|italian|portuguese|greek|turkish|kurdish|arabic|iranian|iraqi|syrian|afghan|pakistani|
  indian|languages|army|navy|raf|royal|marine|marines|police|military|bangladeshi|bengali|punjabi|gujarati|urdu|hindi|
  tamil|nepali|chinese|mandarin|cantonese|vietnamese|filipino|filipina|thai|nigerian|ghanaian|somali|eritrean|ethiopian|
  kenyan|ugandan|zimbabwean|jamaican|caribbean|african|asian|european|american|australian|brazilian|hungarian|czech|
  slovak|albanian|catholic|muslim|hindu|sikh|jewish|christian|jehovah|london|leeds|manchester|birmingham|liverpool|
  glasgow|edinburgh|cardiff|belfast|dublin|bristol|sheffield|newcastle|bradford|leicester|nottingham|york|hull|derby|
  stoke|poland|india|pakistan|bangladesh|nigeria|ghana|jamaica|ireland|spain|france|italy|cyprus|portugal|america|
  australia|canada|"tel"|"mob"|"re"|"gp"|"ed"|"pt"|"ok"|"bp"|"hx"|"fh"|"pmh"|"mh"|parkinson|alzheimer|crohn|huntington|
  hodgkin|graves|hashimoto|addison|cushing|bell|sjogren|raynaud|dupuytren|paget|barrett|gilbert|wilson|marfan|turner|
  down|edwards|klinefelter|asperger|tourette|wernicke|korsakoff|kawasaki|bowen|behcet|still|meniere|calpol|nurofen|
  ventolin|clenil|fostair|movicol|laxido|gaviscon|viagra|boots|lloyds|superdrug|tesco|asda|morrisons|sainsbury|aldi|
  lidl|rowlands|cohens|"well"|"ring"|"see"|"not"|"no"|"on"|"is"|"has"|"had"|"was"|"and"|"the"|"he"|"she"|"they"|"i"|
  "aware"|"also"|"both"|"all"|"plan"|"imp"|"review"|"rv"|"advised"|"discussed"|"given"|"seen"|"says"|"lives"|"works"|
  "denies"|"reports"|"happy"|"well"|"agrees"|"does"|"now"|"then"|"when"|"if"|"but"|"so"|"for"|"please"|"pls"|"thanks"|
  "thx"|"see"|"facebook"|"instagram"|"whatsapp"|"snapchat"|"tiktok"|"discord"|"zoom"|"teams"|"alexa"
class not-a-surname road|"rd"|street|"st"|lane|avenue|"ave"|close|drive|terrace|gardens|court|crescent|square|grove|row|
  mews|hill|bridge|park|estate|house|lodge|hall|manor|farm|villa|cottage|cottages|view|rise|surgery|practice|medical|
  clinic|centre|center|hospital|infirmary|ward|wing|unit|suite|hospice|home|homes|nursery|school|primary|academy|
  college|university|church|chapel|temple|mosque|gurdwara|pharmacy|chemist|chemists|opticians|group|trust|foundation|
  charity|team|service|syndrome|disease|palsy|test|sign|score|scale|criteria|procedure|manoeuvre|fracture|protocol|ltd|
  plc|llp|solicitors|arms|inn|station|airport|tree|wort|rovers|athletic|united|league|way|lewis|curie|bunnell|bonnet|
  instead

# What is told of others
class third @kin|~name|~titled|"somebody else"|"someone else"
class call-in "rang"|"ringing in"|"phoned"|"phones"|"telephoned"|"has rung"|"had rung"|"rung in"|"rung us"|"has called"|
  "called in"|"called us"|"called surgery"|"called the"|"called to"|"on phone"|"on the phone"|"on the line"|
  "on the tel"|"emailed"|"e-mailed"|"texted"|"texts us"|"messaged"|"wrote in"|"popped in"|"came to desk"|"at desk"|
  "at the desk"|"at reception"|"stopped me"|"caught me"|"took me aside"|"whispered"|"tipped off"|"tipped us off"|
  "tipped me off"|"left a message"|"left message"|"left voicemail"|"dropped a note"|"sent a note"|"contacted us"|
  "contacted the surgery"|"contacted me"|"got in touch"|"spoke to me"|"spoke to reception"|"had a word"|
  "asked to speak"|"put a note"|"emailed me"|"emailed us"|"has emailed"|"has written"|"wrote to us"|"wrote to me"|
  "letter received"|"messaged us"|"messaged me"|"spoke to us"|"told reception"|"told the nurse"|"told the desk"|
  "told the receptionist"|"told hca"|"tells me privately"|"told me privately"|"confided in"|"cornered"|"collared me"|
  "drew me"|"came to warn"|"wished to report"|"wants it noted that"|"wants us to know"
class contact-noun "tc"|"t/c"|"tel"|"call"|"calls"|"phone call"|"tel call"|"telephone call"|telcon|message|"msg"|email|
  "e-mail"|"letter"|"a note"|"text"|voicemail|"vm"|"report"|tipoff|"tip off"|information|info|disclosure|concern|
  "concerns"|contact
class said say|"says"|"states"|state|report|"reports"|reckon|tell|mention|describe|think|believe|allege|claim|notice|
  disclose|admit|confide|reveal|explain|insist|feel|suspect|fear|worry|"worried"|"concerned"|concern
class not-known "isnt supposed to know"|"isn't meant to know"|"not meant to know"|"wasn't to know"|"not know"|
  "not knows"|"not aware"|"unaware"|"not told"|"not been told"|"not informed"|"not to know"|"not to find out"|
  "must not find out"|"must not know"|"mustn't know"|"mustn't find out"|"doesn't know"|"doesnt know"|"don't know"|
  "dont know"|"didn't know"|"does not know"|"do not know"|"did not know"|"isn't aware"|"not yet told"|"isn't to know"|
  "not to be told"|"isn't to be told"|"can't know"|"cannot know"|"can't find out"|"unbeknown"|"unbeknownst"|
  "never known"|"has no clue"|"hasn't a clue"|"hasn't a notion"|"not a clue"|"in the dark"|"none the wiser"|
  "never knew"|"never been told"|"disna ken"|"doesnae ken"|"doesn't ken"|"no aware"|"thinks he's the"|"thinks it's his"|
  "doesn't suspect"
class street road|"rd"|street|"st"|lane|avenue|"ave"|close|drive|terrace|gardens|court|crescent|"cres"|square|grove|
  "gr"|row|mews|hill|park|place|way|rise|walk|view|flat|house|cottage|estate|"c/o"
class legal-fact "requested her notes"|"requested his notes"|"previous conviction"|"arrested"|"court case"|
  "family court"|"crown court"|"magistrates"|"police officer came"|"charged with"|"interviewed by police"|"police took"|
  "arrested"|bail|"bailed"|remand|"on remand"|"in prison"|prison|jail|jailed|"hmp"|"yoi"|"on tag"|"is tagged"|
  "was tagged"|"been tagged"|"tagged by"|"on a tag"|"ankle tagged"|convicted|
  conviction|"suspended sentence"|"probation"|"on licence"|sentenced|offender|"sex offenders"|"on the register"|
  "schedule 1"|"warrant"|"deported"|overstayed|"illegally"|"no papers"|"asylum"|"home office"|"struck off"|"fraud"|
  burglary|"theft"|stealing|"shoplifting"|"dealing"|"drug dealer"|"on the run"|"been lifted"|"got lifted"|"was lifted"|
  "nonce"|"a grass"|"flasher"|"paedophile"|"stabbed"|"done time"|"done for"|"doing time"|"put away"|"ankle tag"|
  "county lines"|"trafficked"|"working cash"|"cash in hand"|"benefit fraud"|strangeways|belmarsh|pentonville|
  "wormwood scrubs"|"the scrubs"|barlinnie|saughton|bronzefield|parkhurst|broadmoor|rampton|"did a runner"|
  "done a runner"|"skipped bail"|"jumped bail"|remanded|"doing a stretch"|"out on licence"|"recalled to prison"|
  "back inside"|"wanted by the"|"lying low"|"laying low"|"loan shark"|"loan sharks"|"loan people"|"money lenders"|
  "debt collectors"|"bailiffs"|"in hiding"|"fled"|"absconded"|"false name"|"under another name"|"false passport"|
  "changed his name"|"changed her name"|"changed his surname"|"changed her surname"|"complaint from a parent"|
  "people smugglers"|"traffickers"|"known to police"|"police record"|"criminal record"|"did time"|"been inside"|
  "served time"|"serving time"|"locked up"|"banged up"|"behind bars"|"sent down"|"serving a"|gbh|murdered|
  "attempted murder"|manslaughter|knifed|"armed robbery"|burgled|"stole from"|"stealing from"|"steals from"|embezzled|
  fiddling|fiddled|"on the fiddle"|"cooking the books"|"tax evasion"|"dodging tax"|"claiming while"|"claims while"|
  undeclared|"drink driving"|drink-driving|"drink driver"|"banned from driving"|"lost his licence"|"lost her licence"|
  "driving while banned"|"hit and run"|ccj|repossessed|gambled|"the bookies"|"online betting"|"owes thousands"|
  "owes money"|remortgaged|blackmail|blackmailed|blackmailing|forged|"fake passport"|"fake papers"|"fake id"|
  "illegal immigrant"|"no visa"|"visa expired"|"visa ran out"|"refused asylum"|"asylum refused"|"witness protection"|
  informer|undercover|"far right"|extremist|radicalised|"joined a cult"|"in a cult"|jihad|"sacked for"|"dismissed for"|
  "suspended by"|"is suing"|"being sued"|"moved on for"
class health-private "hiv"|"hiv+"|"hep b"|"hep c"|"hepatitis b"|"hepatitis c"|"hcv"|"hbv"|chlamydia|gonorrhoea|
  "gonorrhea"|syphilis|herpes|"crabs"|bipolar|schizophrenia|schizophrenic|schizo|psychosis|psychotic|paranoid|"ocd"|
  "ptsd"|"eupd"|"personality disorder"|anorexia|anorexic|bulimia|bulimic|suicidal|suicide|hanged|"hung himself"|
  "hung herself"|overdose|overdosed|sectioned|"self harm"|"self harming"|"self-harms"|"psych ward"|"psychiatric"|
  alcoholic|alcoholism|"drinker"|"on the drink"|"on the bottle"|"off the wagon"|rehab|detox|addict|addicted|addiction|
  heroin|cocaine|"ket"|ketamine|cannabis|methadone|subutex|"uses drugs"|"on drugs"|"taking drugs"|gambling|gambler|
  gambles|affair|cheating|"cheated"|"sleeping with"|"seeing someone"|"another woman"|"another man"|"on the game"|escort|
  "sex work"|"sex worker"|miscarriage|miscarried|stillbirth|stillborn|termination|abortion|"ivf"|"donor sperm"|
  "donor egg"|"sperm donor"|vasectomy|"the snip"|infertile|"low sperm"|"semen analysis"|"oligo"|impotent|"transgender"|
  "transitioning"|"non binary"|"gay"|"lesbian"|"bisexual"|"came out"|"not out"|brca|"brca1"|"brca2"|huntington|
  "huntingtons"|"sickle"|"cystic fibrosis"|"genetic test"|"back on the wine"|"back on it"|"back drinking"|"back using"|
  "drinking again"|"on the wine"|"on the vodka"|"on the booze"|"on the gear"|"litre of vodka"|"bottle of vodka"|
  "bottles of vodka"|"litre a night"|"litre a day"|"keeps vodka"|"hides vodka"|"hides bottles"|"hiding bottles"|
  "out of rehab"|"gas himself"|"gas herself"|"hang himself"|"hang herself"|"hanged himself"|"hanged herself"|
  "tried to end"|"cut his wrists"|"cut her wrists"|"cross dresses"|cross-dress|"dresses in women's"|"wears women's"|
  "double life"|"seeing somebody"|"taken up with"|"carrying on with"|"run off with"|"ran off with"|"slept with"|
  "a fling"|"one night stand"|"had an affair"|"placed for adoption"|"birth daughter"|"birth son"|"birth child"|
  "surrogate"|surrogacy|azoospermia|"erectile"|"viagra"|"in the closet"|"the clap"|"sexually abused"|"was abused"|
  "eating unit"|"eating disorder unit"|"the priory"|"depot injection"|clozapine|lithium|"off her lithium"|
  "off his lithium"|"off his meds"|"off her meds"|"nervous breakdown"|"had a breakdown"|"drinks heavily"|
  "drinks too much"|"drink problem"|"drinking problem"|"problem with drink"|"drinks himself"|"drinks herself"|
  "binge drinks"|"on a bender"|"on benders"|alkie|junkie|smackhead|crackhead|"coke habit"|"does coke"|"doing coke"|
  "does lines"|"doing lines"|snorts|snorting|"smokes crack"|"smokes heroin"|"smokes weed"|"smoking weed"|"smokes dope"|
  "smoking dope"|"grows weed"|"growing weed"|"grows cannabis"|"growing cannabis"|injects|injecting|"on steroids"|
  "sells drugs"|"selling drugs"|"deals drugs"|"tried to kill"|"attempted suicide"|"took an overdose"|"cuts herself"|
  "cuts himself"|"cutting herself"|"cutting himself"|"under a train"|"on a section"|manic|mania|delusional|
  "hears voices"|"starving herself"|"makes herself sick"|"making herself sick"|purging|"puerperal psychosis"|
  "postnatal psychosis"|ect|"having an affair"|"affair with"|"fancy woman"|"fancy man"|"other man"|mistress|prostitute|
  prostitutes|escorts|"massage parlour"|"strip club"|onlyfans|webcam|porn|"indecent images"|"dating apps"|"on tinder"|
  grindr|"bi-curious"|"in drag"|"outed"|std|"genital warts"|"low sperm count"|"pregnant by"|"got her pregnant"|
  "got pregnant"|"love child"|"secret child"|"secret baby"|"child by another"|swingers|swinging|"open marriage"|
  "sham marriage"|"marriage of convenience"|bigamist|bigamy|"already married"|"still married to"|"second family"|
  "in love with"
class private-ambiguous drinking|drunk|"drinks"|court|"police"|"visa"|caution|cautioned|"knife"|"gang"|"shot"|"inside"|
  custody|"in custody"|"coke"|crack|spice|weed|"trans"|"wanted by"|"illegal"|"offence"|offence|"using again"|
  "carrying a"|"detained"|"sober"|"stole"|stole|"steals"|"breakdown"|arrest|charged|"sti"
class health-plain camhs|"cmht"|"excluded from school"|"been excluded"|"inpatient"|diagnosed|"dx"|"diagnosis"|dementia|
  alzheimer|"lewy"|parkinson|cancer|tumour|leukaemia|lymphoma|myeloma|melanoma|"mets"|biopsy|chemo|chemotherapy|
  radiotherapy|stroke|"tia"|"copd"|epilepsy|epileptic|"mnd"|"cjd"|"tb"|depressed|depression|anxiety|anxious|
  antidepressants|antidepressant|citalopram|sertraline|fluoxetine|mirtazapine|"adhd"|autism|autistic|"asd"|"pnd"|stoma|
  dialysis|transplant|hysterectomy|mastectomy|"heart attack"|"heart failure"|"terminal"|palliative|hospice|
  "in hospital"|"sent to hospital"|"disease"|"syndrome"|"sclerosis"|"fibrosis"|"motor neurone"|"heart disease"|
  "kidney failure"|"arthritis"|"angina"|"aneurysm"|"on oxygen"|"on a ventilator"|"on life support"|"intensive care"|
  "itu"|"learning disability"|"cerebral palsy"|cardiomyopathy|sepsis|"sickle cell"|"parkinson's"|
  "learning difficulties"|"special needs"|"hearing voices"|"eating disorder"|"took his own life"|"own life"|
  "kill himself"|"kill herself"|"mental health"|"not eating"|"not well"|"last legs"|"months to live"|"weeks to live"|
  "nursing home"|"care home"|"off sick"|"not coping"|struggling|exhausted|"burnt out"|"wits' end"|"breaking point"|
  "shattered"|"bed bound"|"bedbound"|"disabled"|"incontinent"|"wanders"|"wandering"|pregnant|"is expecting"|
  "gene positive"|"gene-positive"|"carrier of"|"long qt"|scabies|"stage 3"|"stage 4"|myelofibrosis
class health-minor surgery|"operation"|scan|"tested"|"results"|"unwell"|"poorly"|"ill"|"lump"|"pains"|catheter|
  "in a home"|"died"|"passed away"|"killed"|"ms"
class life-fact separated|divorced|divorcing|divorce|"moved out"|"moved in"|"moved himself in"|"left him"|"left her"|
  "walked out"|"kicked out"|"thrown out"|estranged|"not speaking"|"not on speaking terms"|"fallen out"|"cut off"|
  "second wife"|"first wife"|"other woman"|"outside wife"|"mistress"|"second family"|"another family"|"other family"|
  "another child by"|"two families"|"love child"|adopted|fostered|"in care"|"taken into care"|"removed at birth"|
  "real dad"|"real father"|"biological father"|"bio dad"|"birth mother"|"birth father"|"birth parents"|paternity|
  "not the father"|"not the dad"|"isn't his dad"|"isn't the dad"|debts|"in debt"|"owes"|bankrupt|bankruptcy|"redundant"|
  "lost his job"|"lost her job"|"at war"|"lives with"|"living with"|"staying with"|"staying at"|"staying on"|"lodging"|
  "dossing"|"sofa surfing"|"homeless"|"in hiding"|"hiding"|"works at"|"works for"|"works in"|"works on"|"works cash"|
  "works nights"|"working at"|"lives at"|"lives in"|"living in"|"living at"|"moved to"|"resides"|"relocated"|"gone to"|
  "away in"|"whereabouts"|"new address"|"new partner"|"new boyfriend"|"new girlfriend"|"new flat"|"unregistered"|
  "not registered"|"not reg'd"
# Not a small child's mother or father, who speak for it as a matter of course
class adult-kin mistress|lover|"lady friend"|"gentleman friend"|"man friend"|husband|wife|partner|hubby|"husb"|ex|
  "ex-wife"|"ex-husband"|girlfriend|boyfriend|"bf"|"gf"|fiance|
  fiancee|spouse|missus|"OH"|son|daughter|"dtr"|"dau"|brother|sister|bro|sis|niece|nephew|cousin|uncle|aunt|auntie|
  aunty|"in-laws"|"mother-in-law"|"father-in-law"|"son-in-law"|"daughter-in-law"|"brother-in-law"|"sister-in-law"|"SIL"|
  "DIL"|"MIL"|"FIL"|"BIL"|grandson|granddaughter|grandad|grandfather|nan|gran|granny|neighbour|"next door"|friend|
  colleague|boss|landlord|landlady|housemate|flatmate|lodger|mate|workmate|tenant|"pt's mum"|"pts mum"|"patient's mum"|
  "mum of this pt"|"pt's mother"|"pt's dad"|"pt's father"|"his mum"|"her mum"|"his mother"|"her mother"|"his dad"|
  "her dad"|"his father"|"her father"|vicar|priest|warden|caller|informant|relative|"someone"|"lady"|"a neighbour"|
  passer-by|"third party"|widow|stepson|stepdaughter|stepmum|stepdad|"next of kin"|"NOK"|housekeeper|cleaner|barman|
  publican|shopkeeper|ex-boyfriend|ex-girlfriend|stepfather|stepmother|step-son|step-daughter|great-niece|great-nephew|
  goddaughter|godson|godmother|companion|fiancé|roommate|co-worker|supervisor|sitter|milkman|postman|hairdresser|
  home_help|grandmother

# Secrets: who is not to know, and how it is asked
class negaux not|"wasn't"|"wasnt"|"weren't"|"hadn't"|"don't"|"dont"|never|"didn't"|"didnt"|"doesn't"|"doesnt"|"won't"|
  "wont"|"wouldn't"|"wouldnt"|"can't"|"cant"|"cannot"|nobody|"no one"|"noone"|"isn't"|"aren't"|"mustn't"|"mustnt"|
  "shouldn't"|"hasn't"|"hasnt"|"haven't"|"havent"|"no-one"|"nae"|"no to"|"dinnae"|"doesnae"|"disnae"
class tell tell|say|mention|"let on"|"letting on"|"let slip"|"pass on"|repeat|disclose|reveal|discuss|inform|breathe|
  "bring up"|"raise it"|"let him know"|"let her know"|"let them know"|share|quote|"tip off"|"tipped off"|"tip him off"|
  "tip her off"|"put my name"|"put her name"|"put his name"
class contact-act "rang"|ring|"rung"|"ringing"|"called"|call|"calling"|phone|"phoned"|"phoning"|"told"|"said"|"wrote"|
  "emailed"|"spoken"|"spoke"|"been in"|"it was"|"was me"|"was her"|"was him"|"who told"|"came from"|"counted"|
  "contacted"|"raised"|"reported"|"mentioned"|"asked"|"from me"|"from us"|"from her"|"from him"|"texted"|"messaged"
class in-secret "would not leave name"|"wouldn't leave name"|"wouldn't leave a name"|"won't leave name"|
  "not leave a name"|
  "declined to give name"|"refused to give name"|"would not give name"|"wouldn't give name"|"in confidence"|
  "in strict confidence"|"in strictest confidence"|"off the record"|"off record"|
  "between ourselves"|"behind his back"|"behind her back"|"behind their back"|"behind their backs"|"behind my back"|
  "keep it quiet"|"keep this quiet"|"all hush"|"hush hush"|"hush-hush"|"anonymous"|"anonymously"|"anonymity"|
  "not to be named"|"not be named"|"not be identified"|"name withheld"|"name to be withheld"|"withhold her name"|
  "withhold his name"|"w/o using her name"|"without naming"|"without saying who"|"keep her name out"|
  "keep his name out"|"leave his name out"|"kept out of it"|"keep me out of it"|"keep her out of it"|
  "keep him out of it"|"didn't leave a name"|"left no name"|"must not learn"|"keep this between"|"between us two"|
  "keep the call"|"keep his call"|"keep her call"|"keep my call"|"say i called"|"say i rang"|"say i phoned"|
  "wouldn't give a name"|"refused name"|"no name given"|"don't use my name"|"no comeback"|"don't say who"|
  "dont say who"|"not to say who"|"unsigned"|"anon letter"|"anon note"|"anon call"|"sworn to secrecy"|
  "our little secret"|"conversation didn't happen"|"call didn't happen"|"we never spoke"|"hear it from me"|
  "go no further"|"goes no further"|"went no further"|"within these walls"|schtum|shtum|"keep mum about"|
  "breathe a word"|"withheld number"|"number withheld"|"wouldn't say who"|"didn't say who"|"be left out"|
  "left out of it"|"kept secret"|"keeping it secret"
class notes-place notes|record|"records"|file|"on file"|"in writing"|anywhere|"written down"|"wrote down"|"written"|
  "write it down"|"on the app"|"app"|"online"|"on the system"|"on screen"
class fh-heading "FH"|"FHx"|"fhx"|"f/h"|"fam hx"|"fam hist"|"family history"|"family hx"|"fam history"|"fh of"|
  "familial"
class routine-company attend|"attended"|present|"waited"|waiting|"stepped out"|"step out"|"stepped outside"|"alone"|
  "dear colleague"|widowed|"advised"|advise|"explained"|explain|consent|consents|"booked"|"here with"|"here w"|
  "seen with"|"seen w"|"came with"|"came w"|"comes with"|"drove her"|"drove him"|"brought her"|"brought him"|
  "brought by"|"speak to mum"|"with mum"|"w mum"|"w dad"|"with dad"|"also here"|leaflet|"second baby"|"first baby"|
  "nurse"|"school nurse"|"let me in"|"let us in"|"opened the door"|"answered the door"|"same story"|"says the same"|
  "same account"|"reports same"|"pulled it"|"pulled it out"|"to register"|"have report"|"held the bowl"|"held her hand"|
  "held his hand"

class occasion birthday|"holiday"|"hols"|cruise|wedding|christmas|xmas|trip|funeral|graduation|anniversary|exams|party|
  parade|"passing out"|match|show|christening|"big day"|recital|eid|diwali|ramadan|easter|weekend|"bank holiday"|
  honeymoon|reunion|"half term"|"the move"|"house move"|"her finals"|"his finals"|"a levels"|"a-levels"|gcses|concert|
  pantomime|"day out"|"week away"|"bar mitzvah"|baptism|communion|"hen do"|"stag do"|"due date"|"new baby"|
  "grandchild arrives"|"her day"|"his day"|"retirement do"|"the do"
class outsider neighbour|neighbor|"anonymous"|"next door"|"next door's"|landlord|landlady|"ex"|"ex-wife"|"ex-husband"|
  "ex-partner"|"ex wife"|"ex husband"|boss|employer|housemate|flatmate|roommate|lodger|colleague|workmate|friend|mate|
  vicar|priest|imam|pastor|publican|barman|shopkeeper|"anonymous caller"|"concerned citizen"|"local resident"|
  "fellow resident"|tenant|"dog walker"|"bank"|"bank manager"|"housing officer"|"her work"|"his work"|"work colleague"|
  "best friend"|"church"|sitter|home_help|cleaner|caretaker|concierge|milkman|postman|postwoman|window_cleaner|
  hairdresser|barber|taxi_driver|librarian|bank_clerk|cashier|treasurer|"club secretary"|"allotment secretary"|
  "committee member"|churchwarden|verger|deacon|nun|curate|dinner_lady|lollipop_lady|scout_leader|team_mate|teammate|
  line_manager|supervisor|foreman|housekeeper|godmother|godfather|"bridge partner"|"golf partner"|"walking partner"|
  "choir friend"|"old friend"|"ex-neighbour"|"ex-landlord"|"ex boyfriend"|"ex girlfriend"|ex-boyfriend|ex-girlfriend|
  ex-husband|ex-wife|bandmate|classmate|roommate
class worrying drinking|drunk|forgetful|forgetting|confused|wandering|wanders|shouting|"not eating"|"stopped eating"|
  "hardly eating"|hiding|"not himself"|"not herself"|"talking to"|"gas on"|"hob on"|"cooker on"|"pans"|lost|paranoid|
  aggressive|violent|spending|"giving money"|"giving away"|driving|"not safe"|unsafe|"letting herself go"|
  "letting himself go"|"not washing"|"not coping"|"not taking"|"stopped his"|"stopped her"|"stopped taking"|weighing|
  "vomiting after"|"starving"|"memory"|suicidal|"wants to die"|"end it"|"taking drugs"|"on drugs"|"smoking weed"|
  gambling|"in debt"|"hears voices"|"voices"|"staying in bed"|"won't get up"|"won't go out"|"not been out"|"bins"|
  "smell"|"hoarding"|"filthy"|"same clothes"|"hits"|"locks"|"threatening"|"crying"|"acting strange"|"acting oddly"|
  "odd"|"strange"|"putting on a good show"|"good show"|"burnt"|"repeating"
# Kin as they are called in other tongues and parts
class family granda|"grandda"|nanny|nannie|"gran-gran"|"old man"|"old dear"|"our kid"|chachi|bhai|didi|jeth|devar|nanad|
  phuppo|phupho|taya|saas|thatha|paati|akka|periamma|dadaji|dadiji|naniji|dziadek|ciocia|wujek|babushka|bunica|bunic|
  "popo"|"gong gong"|"ah ma"|brawd|chwaer|modryb|ewythr|avó|abuela|abuelo|nonna|nonno|yiayia|pappou|jiddo|khalu|ayeeyo|
  habo|abti|hooyo|aabo
class family @kin-abroad|"step-mother"|"step-father"|"foster mother"|"foster father"|"adoptive mother"|
  "adoptive father"|
  "birth mum"|"birth dad"|"birth sister"|"birth brother"|"gma"|"gpa"|stepdtr|cuz|"half sis"|"half bro"|"step sis"|
  "step bro"
class close mistress|"her man"|"her fella"|"her bloke"|"her feller"|"his bird"|"our lass"|"our lad"|"the wife"|
  "the missus"|
  "man friend"|"lady friend"|"gentleman friend"|"side chick"|"baby father"|"baby mama"|"baby mother"|
  "significant other"|"long-term partner"|"long term partner"|"LTP"|"common law"
class other-person "girl at work"|"someone from work"|"someone at work"|"lad at work"|"bloke at work"|"woman at work"|
  "man at work"|"guy at work"|"lady at work"|"girl from work"|"lad from work"|"man from work"|"woman from work"|
  "member of staff"|"another mum"|"another parent"|"other parent"|"someone from church"|"woman next door"|
  "man next door"|"bloke next door"|"girl next door"|"family next door"|"the neighbours"|"ex-colleague"|"old friend"|
  "family friend"|"school friend"|"girlfriend's mum"|squaddie|shipmate|crewmate|bandmate|scoutmaster|"scout leader"|
  cellie|"pad mate"|"padmate"
class outsider "member of staff"|"man next door"|"woman next door"|"family friend"|"ex-colleague"
class person-verb "is"|"was"|"has"|"had"|live|"lives"|stay|keep|"came"|"comes"|turn_up|"turned"|move|"moved"|"left"|
  "took"|"takes"|"gave"|"gives"|"said"|"says"|"told"|"tells"|think|"knows"|"knew"|"wants"|"wanted"|"asked"|"texted"|
  "texts"|messaging|messages|sell|"owes"|"works"|drink|"hates"|threaten|"got"|"died"|"wrote"|"found"|"saw"|"heard"|
  "minds"|prescribed|"doesn't"|"didn't"|"won't"|"hasn't"|"wouldn't"|"can't"|"who"|"whose"|"later"|"thinks"|"stole"|
  "paid"|"pays"|"used"|"uses"|"lost"|"put"|"hid"|"hides"|"keeps"|"made"|"makes"|"let"|"refuses"|"refused"|"denies"|
  "reckons"|"never"|"still"|"also"|"just"|"not"|"been"|"being"|"will"|"would"|"might"|"may"|"in"|"sends"|"sent"|"feels"|
  "felt"|"believes"|"loves"|"married"
class aside "said privately"|"says privately"|"told me privately"|"told us privately"|"mentioned privately"|
  "tells me privately"|"tells us privately"|"aside"|"to one side"|"on the side"|"out of earshot"|"out of hearing"|
  "out of child's hearing"|
  "lowered her voice"|"lowered his voice"|"under her breath"|"under his breath"|"whispered"|"in a whisper"|"hushed"|
  "in passing"|"let slip"|"let out that"|"blurted"|"blurted out"|"on the way out"|"on his way out"|"as she left"|
  "as he left"|"drew me"|"pulled me"|"beckoned me"|"caught my eye"|"followed me out"|"saw me out"|"walked me out"|
  "met me outside"|"caught me"|"stopped me"|"collared me"|"buttonholed"|"cornered me"|
  "while he was parking"|"while he parked"|"while she parked"|"while mum parked"|"when he was out of"|"once he'd left"|
  "once she'd left"|"behind his back"|"behind her back"|"unasked"|"unprompted"
class aside-place corridor|hall|hallway|porch|landing|gate|doorstep|step|driveway|lobby|foyer|doorway|aisle|counter|
  car_park|hedge|stairwell
class secrecy "telling tales"|"tell tales"|"grass on"|"grassing"|"a grass"|"snitch"|"snitching"|"dob him in"|
  "dob her in"|"split on him"|"split on her"|"told on him"|"told on her"|"betraying"|"betrayal of"|"deny telling"|
  "deny saying"|"deny she said"|"deny he said"|"deny all knowledge"|"you never heard"|"never said it"|
  "without her name"|"without my name"|"without his name"|"without our names"|"keep it to herself"|"keep to herself"|
  "keep to himself"|"told pt only"|"told me only"|"told only me"|"only one who knows"|"nobody else knows"|
  "nobody to be told"|"nobody to know"|"no one's to know"|"nobody's to know"|"nobody is to know"|"sworn to silence"|
  "sworn pt to silence"|"promised i wouldn't"|"promised i won't"|"promised i wont"|"promised not to say"|
  "promised not to tell"|"promised him i"|"promised her i"|"for your ears"|"your ears only"|"my ears only"|
  "not his ears"|"not her ears"|"begged the patient"|"begs clinicians not"|"don't you dare"|"not meant to be ringing"|
  "shouldn't be ringing"|"shouldn't be telling"|"not meant to know"|"not from me"|"hush about"|"under wraps"|
  "keep it dark"|"kept dark"|"not to be shared"|"not be shared"|"not for sharing"|"don't share this"|
  "do not share this"|"go no farther"|"would be mortified"|"would never forgive"|"never forgive me"|"never forgive her"|
  "never forgive him"|"would kill me"|"he'd kill me"|"she'd kill me"|"they'd kill me"|"would disown"|"feels disloyal"|
  "feels a traitor"|"shouldn't say this"|"shouldn't have told"|"shouldn't really say"|"in confidence"|
  "told nobody else"|"hasn't told a soul"|"family don't know"|"family unaware"|"swears me to"|"swore me to"|
  "swear me to"|"made me promise"|"made us promise"|"made her promise"|"made him promise"|"promise not to"|
  "promised her she"|"pinky promise"|"pinky swear"|"pinky swore"
class misdeed pretends|pretending|"passes himself off"|"passes herself off"|"passing himself off"|"lying about"|
  "lied about"|"lies about"|"lied to"|"lies to"|"lying to"|faked|faking|fakes|"sits exams"|cheats|cheating|
  "swapped the"|"covers up"|"covering up"|"covered up"|"cover up"|"hushed up"|"paid off"|bribed|bribes|smuggled|
  smuggles|smuggling|stashed|stashing|stashes|"keeps cash"|"cash in the"|"under the counter"|"off the books"|
  "on the side"|"not qualified"|unqualified|"no qualifications"|"no dbs"|"no licence"|"without a licence"|
  "still driving"|"still drives"|"shouldn't be driving"|"at the wheel"|"blacked out"|"asleep on duty"|"slapped by"|
  "slaps the"|"shouts at residents"|"rough with"|"takes money from"|"took money from"|"took the money"|"money missing"|
  "helps himself to"|"helps herself to"|"off his tablets"|"off her tablets"|"stopped his tablets"|"stopped her tablets"|
  "not taking his"|"not taking her"|"hasn't been taking"|"sleeping in his van"|"sleeping in the van"|"sleeping rough"|
  kipping|"gone missing"|disappeared|"walked out on"|"left her for"|"left him for"|"moved in with"|"thrown her out"|
  "thrown him out"|"bad crowd"|"wrong crowd"|"born a boy"|"born a girl"|"given up"|"not the father"|"hasn't told them"|
  "hasn't told staff"|"signed off"|"finish him at"|"finish her at"|"ruin him"|"ruin her"|"lose his job"|"lose her job"|
  "lose her registration"|"lose his registration"|"struck off if"|"if they knew"|"if anyone knew"|"evicted"|
  "being evicted"|"in arrears"|"being blackmailed"|"followed home"|"watching porn"|"married twice"|"two wives"|
  "another wife"|"a wife in"|"children in another"|"visa tied to"|"no papers"|"real age"|"not hers by"|"not his by"|
  "in place of"|"instead of him"
# Who else may be spoken of: people met at work, at play and in between
class other-person roomie|gaffer|chum|marra|butty|mucker|bezzie|bffl|"bff"|cuz|"big sis"|"little sis"|"big bro"|
  "line manager"|
  "team leader"|"co-parent"|apprentice|parishioner|"employee of hers"|"employee of his"|"client of hers"|
  "client of his"|"tenant of hers"|"tenant of his"|"business partner"|"gym buddy"|"running partner"|"another dad"|
  skipper|"the lads"|"step-in-laws"|"sister in laws"|"bro-in-law"|"bro in law"|"sis in law"|"sis-in-law"|
  "child's father"|"child's mother"|"dad's wife"|"mum's partner"|"dad's partner"|"mum's boyfriend"|"dad's girlfriend"|
  "new missus"|"the ex"|"his exes"|"her exes"|pal|"pals"|"her eldest"|"his eldest"|"her middle one"|"his middle one"|
  "her youngest"|"his youngest"|"wee man"|"wee lad"|"wee lass"|"the other woman"|"the other man"|ganger|bookkeeper|
  "au pair"|nanny|"dog sitter"|"letting agent"|cabbie|bridesmaid|"best man"|hen|"pen friend"|penpal|godchild|
  "foster son"|"foster daughter"|"foster brother"|"foster sister"|"half brother's"|fosterer|"birth dad's"|
  "honorary aunt"
class family "eldest lad"|"eldest girl"|"eldest boy"|"youngest lad"|"youngest girl"|"youngest boy"|"middle lad"|
  "middle girl"|"middle son"|"middle daughter"|"oldest"|"oldest lad"|"oldest girl"|"step mum"|"step dad"|"step sister"|
  "step brother"|"step daughter"|"great aunt"|"great uncle"|"great nan"|"great grandad"|"big brother"|"big sister"|
  "little brother"|"little sister"|"twin sis"|"twin bro"|"co-wife"
# What befalls people, by what it is about; said of somebody else
class love-told "made to marry"|"forced to marry"|"being married off"|"married off"|"in bed with her"|have_an_affair|
  "affair with"|sleep_with|"sleeping around"|"seeing a married"|"still wed"|"still legally married"|run_off_with|
  run_away_with|go_off_with|shack_up|elope|"two-timing"|"two timing"|cheat_on|"playing away"|"plays away"|
  "over the side"|"leaving her for"|"leaving him for"|"leaving his wife"|"leaving her husband"|"left his wife"|
  "left her husband"|"on the sites"|"on hinge"|"on bumble"|"met online"|"sugar daddy"|"mail order"|"propositioned"|
  "made a pass"|"exposed himself"|"flashed at"|groped|"interfered with"|"messed with"|"felt up"|"gentleman caller"|
  "love letters"|"dirty texts"|sexting|"sexted"|"nudes"|"caught kissing"|"wife swapping"|"engaged to two"|
  "illegitimate"|"out of wedlock"|"shotgun wedding"|"jilted"
class womb-told "baby by"|"pregnant by"|"expecting by"|"knocked up"|"up the duff"|"fallen pregnant"|lose_a_pregnancy|
  "lost a pregnancy"|"lost the pregnancy"|"lost the baby"|"lost a baby"|"lost her baby"|"lost twins"|"lost the twins"|
  "wants rid"|"got rid of"|"had it terminated"|"can't have children"|"can't have kids"|"cannot have children"|
  "unable to conceive"|"firing blanks"|"low count"|"no sperm"|"egg freezing"|"frozen embryos"|"third round"|"embryo"|
  "baby adopted"|"son adopted"|"daughter adopted"|"sterilised"|"passed off as"
class mind-told "under the cmht"|"under cmht"|lose_the_plot|"flipped out"|"cracked up"|"cracking up"|"gone to pieces"|
  "breakdown"|voices|"refuses depot"|"refusing depot"|"off her meds"|"off his meds"|"stopped her meds"|
  "stopped his meds"|"meds stopped"|"has borderline"|"split personality"|"mother and baby unit"|"mbu"|"under section"|
  "cuts to"|"cuts on"|"cut herself"|"cut himself"|"own hand"|"jumped off"|"off the bridge"|"off a bridge"|
  "in the river"|"found hanging"|"found hanged"|"tried to top"|"topped himself"|"topped herself"|"ended it all"|
  "end it all"|"life support after"|"living on laxatives"|"six stone"|"won't leave house"|"hoards"|hoarder|"flashbacks"|
  "tourette's"|catatonic|"memory going"|"losing her marbles"|"losing his marbles"|"doolally"
class drink-told "sober"|"dry since"|"drinks from"|"drinking from"|"drink from breakfast"|"on meths"|"a drunk"|
  "the drink"|"half cut"|"three sheets"|"reeks of drink"|"smelt of drink"|"smelling of drink"|"smelt of it"|
  "bottle a day"|"bottle a night"|"bottle of gin"|"bottle of whisky"|"can first thing"|"cans before work"|
  "passed out drunk"|"found drunk"|"drying out"|"dried out"|"aa meetings"|"goes to aa"|"na meetings"|
  "gamblers anonymous"|"on the machines"|"slot machines"|"fixed odds"|"scratchcards"|"blown the savings"|
  "blew the rent"|"coked up"|"stoned"|"spaced out"|"buys valium"|"buying valium"|"street valium"|"buys pregabs"|
  "on spice"|"on mamba"|"on crack"|"on smack"|"doing balloons"|"nos canisters"|"sniffing glue"|"juicing"|
  "taking steroids"|"popping pills"|"pops pills"|"hooked on"|"nicking his"|"nicking her"|"takes her tablets"|
  "takes his tablets"|"takes my tablets"|"taking her tablets"|"taking his tablets"|"taking my tablets"|
  "taking her patches"|"taking his patches"|"uses her patches"|"uses his patches"
class fate-told "is dying"|"dying of"|"dying in"|"are dying"|"op for piles"|"an op for"|"gone wrong"|"given weeks"|
  "given months"|"weeks to live"|"months to live"|"days to live"|"won't last"|"not long left"|"hasn't long"|
  "not got long"|"on his way out"|"on his last"|"on her last"|"riddled with"|"eaten up with"|"opened him up"|
  "opened her up"|"all through him"|"all through her"|"in the liver"|"in his bones"|"in her bones"|"on life support"|
  "switched off"|"legs off"|"leg off"|"foot off"|"breast off"|"toes off"|colostomy|ileostomy|"stoma bag"|"brain bleed"|
  "brain damaged"|"brain tumour"|"paralysed"|"MND"|"motor neurone"|"dying"|"in the hospice"|"through the roof"|
  "wilnae test"|"won't test"|"won't be tested"|"refused to test"|"chose not to test"|"has the gene"|"carries the gene"|
  "got the gene"|"BRCA1 variant"|"BRCA2 variant"|variant|"a transplant"|"kidney list"|"losing his sight"|
  "losing her sight"|"going blind"|"faecally incontinent"|"doubly incontinent"|"nappies at night"|"wears pads"|
  "in a coma"|"vegetative"
class where-told "in feltham"|"has vanished"|"just vanished"|"vanished from"|"living rough"|"sleeping rough"|
  "on the streets"|"sofa surfing"|"sofa-surfing"|"sofa surfs"|"in a hostel"|"in the hostel"|"army hostel"|"ymca"|
  "night shelter"|"in a refuge"|"in the refuge"|"women's aid"|"safe house"|"gone to ground"|"gone awol"|"awol"|
  "upped and left"|"ran off to"|"ran away"|"run away"|"runs away"|"cleared off"|"hides at"|"hiding at"|"hiding out"|
  "holed up"|"in a b&b"|"nobody knows where"|"whereabouts unknown"|"can't be found"|"new name"|"moved in secret"|
  "sleeping on the sofa"|"sleeping on settee"|dossing|"squatting in"|"squatting at"|"in a squat"|wandsworth_prison|
  "wetherby yoi"|"polmont"|"brinsford"|"deerbolt"|"cookham wood"|"in holloway"|"in styal"|"in durham jail"|"in armley"|
  walton_jail|"low newton"|"foston hall"|"cornton vale"|"in maghaberry"|"on remand at"|"in the cells"|"missing since"
class trouble-told "lost job"|"lost his job"|"lost her job"|"sleeping in car"|"sleeping in his car"|
  "sleeping in her car"|"living in car"|"there's a warrant"|"a warrant for"|"her two taken"|"his two taken"|
  "in the eighties for"|
  "being investigated"|"laid off"|"given the push"|"given the boot"|"the sack"|"been sacked"|sacked|"got sacked"|
  "let go from"|"gross misconduct"|disciplinary|disciplined|"is suspended"|"been suspended"|"was suspended"|
  "suspended from"|"suspended for"|"suspended by"|dismissed|"under investigation"|"fired for"|"lost the house"|
  "losing the house"|"lost the business"|"gone bust"|"going bust"|"went bust"|"into administration"|"fold over"|
  "going under"|"out of the will"|"contesting the will"|"payday loans"|"in hock"|"thousands in debt"|"maxed out"|
  "cards maxed"|"rent arrears"|"lost her two"|"lost her three"|"lost her kids"|"lost his kids"|"lost the kids"|
  "lost her children"|"lost the children"|"lost custody"|"kids taken"|"children taken"|"kids removed"|
  "children removed"|"kids off her"|"kids off him"|"children off her"|"baby off her"|"bairns off her"|"weans off her"|
  "in foster"|"into foster"|"foster care"|"lost her licence"|"lost his licence"|"told the dvla"|"expelled"|
  "excluded from school"|"excluded for"|"been struck off"|"was struck off"|"struck off for"|"bent copper"|"on the take"|
  "backhander"|"backhanders"|"nicking"|nicks|"pinching"|pinches|"helping himself"|"helping herself"|"light-fingered"|
  "light fingered"|"skimming"|"fiddling"|"claiming for"|moonlighting|"an illegal"|"overstayer"|"no recourse"|
  "fake marriage"|"deported"|"deportation"|"done for"|"got done"|"was done for"|"pulled over"|"put a brick"|
  "killed a man"|"killed the baby"|"killed her"|"killed someone"|"stabbed"|"shot dead"|"glassed"|"putting steroids in"|
  "lost his faith"|"lost her faith"|"left the church"|"joined a cult"|"shunned"|"disfellowshipped"
# How somebody makes contact about a patient
class contacting "rang"|"rung"|"phoned"|"phones"|"rings"|"telephoned"|"called"|"calls"|"contacted"|"emailed"|"texted"|
  "messaged"|"wrote"|"writes"|"on phone"|"on the phone"|"on line"|"on the line"|"at desk"|"at the desk"|"at reception"|
  "in person"|"at the door"|"on tel"|"by phone"|"tipped us off"|"tipped off"|"came in"|"popped in"|"dropped in"|
  "stopped by"|"collared"|"caught"
class account-verb stating|states|stated|alleging|claiming|claims|reckons|reckoning|worried|concerned|concern|fears|
  anxious|suspects|suspecting|saying|says|said|reports|reporting|"wants it known"|"wants us to know"|"to report"|
  "to tell us"|"to warn"|"thinks"|"not happy"
# What relatives and friends do for a patient, which is nobody's secret
class helping collect|fetch|"picks up"|"picked up"|"pick up"|"dropped off"|"drops off"|"drop off"|drive|"drove"|
  "drives"|lift|"gave a lift"|"gives a lift"|bring|brought|cook|shop|shopping|clean|garden|gardening|hoover|iron|
  "washing"|"laundry"|ironing|help|helped|helps|helping|carry|"let me in"|"let us in"|"made tea"|"made me tea"|visits|
  visiting|accompany|accompanied|interpret|translate|remind|"puts out"|"sorts his"|"sorts her"|"does her"|"does his"|
  "does the"|"does all"|"does meals"|"does shopping"|"does box"|"fills his"|"fills her"|"sees to"|"looks in"|"pops in"|
  "calls in"|"keeps an eye"|"keeps him company"|"keeps her company"|"came along"|"came in with"|"comes in"|"here too"|
  beside|"by his side"|"by her side"|"joined"|"joins"|"phoned during"|"on speaker"|"will ring"|"to ring"|"will book"|
  "will come"|"coming too"|"going too"|"reads"|"read out"|"held"|"holds"|"holding"|"smiling"|"waved"|"waves"|"wedding"|
  "graduated"|"birthday"|"plays"|"knits"|"knitted"|"baked"|"bakes"|"walks"|"walked"|"swears by"|"gets on well"|"grand"|
  "proud"|"supportive"|"supports him"|"supports her"|"lovely"|"manages his"|"manages her"|"suggested"|"recommends"|
  "advised"|"noticed"|"witnessed"|"aware"|"agrees"|"agreed"|"happy"|"pleased"|"grateful"|"understands"|"had the same"|
  "same bug"|"same rash"|"coming with"|"tagging along"|"nominated"|"consent"|"translating"|"nursery run"|"school run"|
  "bath time"|"minds"|"minding"|"feeds the"|"fitted"|"fixed"|"fixing"|"built"|"pushes"|"pushed"|"took her to"|
  "took him to"|"takes her to"|"takes him to"|"looks after"|"cares for"|"caring for"|"hearing aids"|"drops in"|
  "rings daily"|"phones daily"|"rings every"|"phones every"|"lives with"|"lives w"|"drop the"|"share location"|
  "at the centre"|"has keys"|"made me a list"|"whip round"|"has the sitter"|"does most of"|"picture"|"photo of"|
  "sorts out"|"joked"|"laughing"|"amused"|"teases"|"nagged"|"nags"|"insisted"|"persuaded"|"made him come"|
  "made her come"|"sent him in"|"sent her in"|"dragged"
# Somebody met, without a name or a place in the family
class somebody-met girl|lad|lass|bloke|guy|fella|chap|woman|man|lady|gentleman|boy|fellow|couple|family|someone|somebody
# What somebody does or did, in a clause of their own
class life-verb "is"|"was"|"has"|"had"|"has been"|"lives"|"stays"|"came"|"comes"|turn_up|"turned"|"moved"|"left"|
  "leaves"|"took"|"takes"|"gave"|"gives"|"knows"|"knew"|"texted"|"sells"|"sold"|"owes"|"works"|"drinks"|"hates"|
  "threatens"|"threatened"|"got"|"gets"|"died"|"wrote"|"found"|"heard"|"minds"|"doesn't"|"didn't"|"won't"|"hasn't"|
  "wouldn't"|"can't"|"isn't"|"wasn't"|"stole"|"steals"|"paid"|"pays"|"used"|"uses"|"lost"|"hid"|"hides"|"keeps"|"kept"|
  "made"|"let"|"refuses"|"refused"|"denies"|"never"|"still"|"goes"|"went"|"sleeps"|"cries"|"sits"|"stands"|"watches"|
  "follows"|"shouts"|"throws"|"threw"|"put"|"cut"|"ran"|"runs"|"walked"|"gone"|"wears"|"wore"|"fathered"|"slipped"|
  "tipped"|"tips"|"hit"|"hits"|"drove"|"met"|"broke"|"caught"|"taught"|"fell"|"sent"|"sends"|"rented"|"starts"|
  "started"|"stopped"|"stops"|"served"|"serves"|"spends"|"spent"|"fights"|"fought"|"bought"|"buys"|"eats"|"ate"|"locks"|
  "locked"|"listens"|"writes"|"bets"|"blames"|"signs"|"signed"|"swears"|"swore"|"claims"|"spoke"|"speaks"|"turned"|
  "does"|"did"
# More of the same, and matters of the body, of blood and of honesty
class body-told "wears a wig"|"in a wig"|toupee|trichotillomania|"gone bald"|"false leg"|"glass eye"|"false teeth fell"|
  "stinks"|"smells of wee"|"smell of wee"|"body odour"|"stomach stapled"|"gastric band"|"gastric sleeve"|
  "gastric bypass"|"boob job"|"breast implants"|"facelift"|"nose job"|"tummy tuck"|botox|"fat jabs"|"skinny jabs"|
  "wets the bed"|"wetting the bed"|"wets himself"|"wets herself"|"soils himself"|"soils herself"|"soiling"|"leaking"|
  "kidneys packed in"|"dialysing"|"the virus"|"skin and bone"|"riddled"|"a lump"|"early stages of"|"bruises"|
  "black eye"|"split lip"|"walks into doors"|"knocks her about"|"knocked about"|"covered in marks"|"was cut as"|
  "been cut"|"three kids by"|"four kids by"|"kids by"|"children by"|"a lad by"|"fathered"|"was adopted"|"adopted as a"|
  "placed with kin"|"placed with family"|"donor off"|"doing it on her own"|"a donor"|"not her first"|
  "half sister nobody"|"half brother nobody"|"other family"|"another family"|"nobody knew of"|"whose dad is"|"dna site"|
  "ancestry test"|"not blood"|"switched at birth"|"wrong baby"|"married before"|"never divorced"|"three times married"
class sex-told "sees a woman"|"sees a man"|"sees someone"|"meets a woman"|"bringing girls"|"brings girls"|
  "in his pants"|"in her underwear"|"in the nude"|"naked in"|"wandering hands"|"photos of himself"|"photos of herself"|
  "pictures of himself"|"sends pictures"|camming|"on cam"|"onlyfans"|stripper|stripping|"lap dancer"|"lap dancing"|
  "thrown herself at"|"thrown himself at"|"throws herself at"|"throws himself at"|"woman's bed"|"man's bed"|
  "looking at images"|"meeting a man"|"meets a man"|"man of thirty"|"older man"|"frocks"|"wife's clothes"|
  "wife's dresses"|"women's clothes"|"make up on"|"in heels"|"passed her chlamydia"|"peeping"|"peeping tom"|"spying on"|
  "sniffing round"|"knicker"|"dogging"|"cottaging"|"kerb crawling"|"brothel"|"working girl"|"rent boy"|"toy boy"|
  "kissing cousins"|"his own niece"|"too friendly with"|"unhealthy interest"|"grooms"|"perv"|"pervert"|"letch"
class crooked revolver|pistol|rifle|shotgun|"a gun"|"guns"|crossbow|machete|"samurai sword"|"flick knife"|"ammunition"|
  "never licensed"|"unlicensed"|"undeclared"|"never declares"|"doesn't declare"|"under the table"|"the revenue"|
  "the taxman"|"hmrc"|"trading standards"|"squared the"|"conman"|"con man"|"con artist"|"a crook"|"crooks"|"got form"|
  "has form"|"a spell in"|"did four years"|"did two years"|"did three years"|"did five years"|"did ten years"|
  "did six months"|"from the wing"|"on the wing"|"on b wing"|"out of jail"|"out of prison"|"holds passports"|
  "holds their passports"|"kept the passports"|"lads' passports"|"scammed"|"scammer"|"romance fraud"|"swindled"|
  "conned"|"fleeced"|"ripped off"|"barred from"|"banned from"|"banned for"|"squaring up"|"squared up to"|"punched a"|
  "headbutted"|"hit a lad"|"hit a man"|"order says"|"within 100m"|"restraining"|"injunction"|"likes matches"|
  "sets fires"|"set fire to"|"arson"|"shoplifts"|"knock-off"|"knock off gear"|"stolen goods"|"nicked gear"|"poaching"|
  "meter fiddled"|"bypassed the meter"|"counterfeit"|"forging"|"false accounts"|"backdated"|"squatter"|"letting it out"|
  "subletting"|"to a room"|"in the container"|"selling nangs"|"nangs"|"white powder"|"bag of powder"|"dealing from"|
  "deals from"|"runs drugs"|"runs for"|"cuckooed"|"a known"|"bad lot"|"wrong 'un"|"wrong un"|"caution for"|
  "cautioned for"|"ofsted"|"telling work"|"tells work"|"lying to"|"fibbing to"|"forged his"|"forged her"|
  "copied the keys"|"changed the locks"|"locks changed"|"solicitor's letters"|"contested"|"family feud"|feud|
  "owing two months"|"owing rent"|"done a bunk"|"did a bunk"|"moonlight flit"|"vanished owing"|"the press"|
  "in the papers"|"in the gazette"|"hit the papers"|"all over facebook"
class odd-told "sleeps with a bread"|"bread knife under"|"sleeps with a knife"|"chip in his"|"chip in her"|
  "thinks the council"|"thinks the neighbours"|"on the radio"|"through the telly"|"eating from bins"|"stopped eating"|
  "not eaten"|"won't eat"|"hardly eats"|"won't see anyone"|"hasn't left"|"curtains shut"|"curtains drawn"|"blinds down"|
  "sleeps all day"|"up all night"|"no shoes"|"barefoot"|"in bits"|"in pieces"|"broken man"|"a changed man"|"a shell"|
  "forty cats"|"twenty cats"|"thirty cats"|"floor gone"|"talks to herself"|"talks to himself"|"shouts at walls"|
  "screams at night"|"pictures dropping"|"pictures hurting"|"can't bond"|"burns herself"|"burns himself"|
  "picks her skin"|"pulls her hair"|"off a balcony"|"drowned"|"coroner"|"inquest"|"found dead"|"dead in"|"cot death"|
  "lost a child"|"stillbirth"|"got cancer to"|"going to pot"|"on the scrapheap"|"beside himself"|"not coping"
# Who is kept from it, in passing
class hush-told "has told only"|"told only her"|"told only him"|"nobody's telling"|"nobody is telling"|
  "no one's telling"|"in ignorance"|"don't twig"|"doesn't twig"|"haven't twigged"|"hasn't twigged"|"don't know yet"|
  "doesn't know yet"|"tell folk it's"|"tells folk it's"|"tell people it's"|"tells people it's"|"tells everyone it's"|
  "parents think there's"|"still says"|"say nothing"|"said nothing to"|"daren't say"|"daren't ask"|"daren't tell"|
  "dare not tell"|"there's been talk"|"there is talk"|"the talk of"|"isn't ready for"|"isn't relayed"|"not relayed"|
  "sworn him not"|"sworn her not"|"never here"|"forget i said"|"forget i rang"|"between you me"|"not common knowledge"|
  "isn't common knowledge"|"not public"|"isn't public"|"not out yet"|"or the dvla"|"hasn't told work"|"hasn't told the"|
  "forbids the subject"|"never spoken of"|"not spoken of"|"family don't talk"|"skeleton"|"skeletons"|"brushed under"|
  "swept under"|"kept from"|"wants kept"|"gossip"|"tells everyone who's"|"tells everyone who"|"who's on what"
# Who may have been told a story
class story-hearer mother|mum|mam|dad|father|parents|husband|wife|partner|family|gran|nan|sister|brother|boyfriend|
  girlfriend|boss|kids|children|work|school|everyone|colleagues|neighbours|manager|staff|son|daughter|siblings
# What is filed
class paper letter|letters|result|results|report|reports|scan|page|pages|record|records|notes|discharge|summary|photo|
  form|forms|swab|sample|samples|bloods|consult|entry|entries|document|documents|gp2gp|docman|attachment|file|copy|
  image|images|ecg|echo|xray|x-ray|cxr|envelope|folder|bundle|histology|biopsy|smear|printout|fax|email|minutes|
  referral|prescription|label|sticker|specimen|bottle|pot|card|slip|certificate|potassium|"hb"|"hba1c"|encounter
