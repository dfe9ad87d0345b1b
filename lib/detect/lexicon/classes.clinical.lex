# Words of sexual health, mental health, substance use and gender identity
# -- infections and their tests
class sti chlamydia|"chlam"|gonorrhoea|gonorrhea|"gonorhoea"|gonococcal|syphilis|syphilitic|treponemal|trichomonas|
  trichomoniasis|"mycoplasma genitalium"|"mgen"|"m gen"|"ngu"|"pubic lice"|"lgv"|lymphogranuloma|chancre|condylomata|
  "condyloma"|"the clap"|"hsv2"|"hsv-2"|"hsv 2"|"genital herpes"|"herpes genitalis"|"genital hsv"|"anogenital warts"|
  "anogenital herpes"|"genital warts"|"genital wart"|"penile warts"|"vulval warts"|"perianal warts"|"anal warts"|
  "genital ulcer"|"genital ulcers"|"genital blisters"|"non-gonococcal urethritis"|"non-specific urethritis"|"trich vag"|
  "trich vaginalis"|"trich on"|ureaplasma|"gonoccocal"|"disseminated gonococcal"|"neurosyphilis"|"genital lesions"|
  "genital lumps"|"genital sores"|"genital lesion"|"genital hpv"|mpox|monkeypox|"molluscum on genitals"|
  "genital molluscum"|"donovanosis"|"shigella msm"|clamidia|clamydia|chlamidia|clymidia|gonorrea|gonnorhea|syphillis|
  herpies
class sti-word "sti"|"stis"|STD|"stds"|"sti's"|"sexually transmitted"|"venereal"
class sex-clinic "gum clinic"|"gumed"|"gu med"|"sexual health"|"genitourinary medicine"|"genito-urinary medicine"|
  "icash"|"56 dean street"|"sh24"|"sh:24"|"mortimer market"|"burrell street"|"brook clinic"|
  "family planning clinic"|"fp clinic"|"contraception clinic"|"c&sh"|"casc clinic"|"freetest"|"the clap clinic"|
  "terrence higgins"|"positive east"|"waverley care"|
  "george house trust"|"sandyford"|"chalmers centre"|"umbrella sexual"|"axess"|"cash clinic"|"gum dept"|
  "gum department"|"ambrose king"|"john hunter clinic"|"claude nicol"|"lawson unit"|"harrison wing"|"jefferiss wing"|
  "cliniq"|"sex clinic"|"genitourinary clinic"|"hiv clinic"|"contraceptive clinic"|"contraceptive service"|
  "reproductive health clinic"|"sexual and reproductive"|"sexual adviser"
class sti-test "bbv screen"|"bbv screening"|"bbv bloods"|"bbvs"|"treponemal serology"|"syphilis serology"|"naat"|
  "naats"|"naat swab"|"vvs"|"vulvovaginal swab"|"vulvo-vaginal swab"|"low vaginal swab"|"triple swab"|"triple swabs"|
  "triple site"|"urethral swab"|"urethral swabs"|"rectal swabs"|"pharyngeal swab"|"pharyngeal swabs"|"first void urine"|
  "first catch urine"|"first-catch urine"|"fvu"|"contact tracing"|"partner notification"|"asymptomatic screen"|
  "gum screen"|"rectal swab"|"pharyngeal naat"|"hiv test"|"window period"
class hiv "hiv"|"hiv+"|retroviral|"retrovirus"|"human immunodeficiency virus"|"plwh"|"cd4"|"cd4 count"|
  "undetectable viral load"|"u=u"
class arv antiretroviral|"anti-retroviral"|"arvs"|"haart"|"cart therapy"|biktarvy|bictegravir|dolutegravir|tivicay|
  triumeq|dovato|juluca|genvoya|stribild|descovy|truvada|odefsey|eviplera|atripla|symtuza|rezolsta|darunavir|prezista|
  raltegravir|isentress|kivexa|abacavir|lamivudine|emtricitabine|efavirenz|rilpivirine|cabotegravir|atazanavir|"pepse"|
  "tenofovir disoproxil"|"tenofovir/emtricitabine"|"emtricitabine/tenofovir"|cabenuva|vocabria|rekambys|lenacapavir|
  sunlenca|apretude|maraviroc|celsentri|nevirapine|viramune|zidovudine|combivir|trizivir|kaletra|evotaz|doravirine|
  delstrigo|pifeltro|etravirine|intelence|saquinavir
# -- contraception
class contraceptive contraception|"cap and jelly"|"diaphragm and spermicide"|"contraceptive cap"|contraceptive|"cocp"|
  "coc"|"combined pill"|"mini pill"|"mini-pill"|"minipill"|"progesterone only pill"|"progestogen only pill"|microgynon|
  rigevidon|cilest|"yasmin pill"|"on yasmin"|marvelon|mercilon|gedarel|millinette|levest|ovranette|femodene|femodette|
  loestrin|lucette|logynon|qlaira|zoely|nuvaring|"syreniring"|nexplanon|implanon|"depo provera"|"depo-provera"|"sayana"|
  "sayana press"|"contraceptive implant"|"contraceptive injection"|"contraceptive patch"|mirena|kyleena|jaydess|
  levosert|benilexa|"copper coil"|"copper iud"|"cu-iud"|"cu iud"|"hormonal coil"|"iucd"|"iud"|"ius"|"lng-ius"|"larc"|
  cerazette|cerelle|desogestrel|noriday|norgeston|slynd|"zelleta"|"feanolla"|"lovima"|vasectomy|"tubal ligation"|condom|
  "femidom"|"natural cycles"|"fertility awareness"|ovreena|elevin|maexeni|sunya|triregol|triadene|lizinna|cilique|
  dretine|eloine|daylette|yacella|yiznell|drovelis|synphase|norimin|brevinor|aizea|nacrez|desorex|desomono|micronor|
  noristerat|gynefix|"t-safe"|"nova t"|multiload|"goldring"|"pull out method"|"pulling out"|"pulls out"|
  "oral contraceptive"|"progestogen-only pill"|"progesterone-only pill"|"subdermal implant"|"lost threads"|
  "coil threads"|"iud threads"|"depo jab"|"depo injection"|"combined oral"|spermicide|"double dutch"
class emergency-pill levonelle|levonorgestrel_1.5mg|"levonorgestrel 1500"|"levonorgestrel 1.5"|ellaone|"ella one"|
  "ulipristal"|upostelle|"emerres"|"ezinelle"|"morning after pill"|"morning-after pill"|"emergency contraception"|
  "emergency contraceptive"|"emergency pill"|"emergency coil"|"emergency iud"|"emergency hormonal contraception"|"ehc"|
  "post-coital contraception"|"post coital contraception"|"five day pill"|"morning after tablet"|"morning-after tablet"|
  "day after pill"|"plan b pill"|"emergency hormonal"|"emergency copper"|"post coital pill"|"ulipristal acetate"|
  "morning after pil"|"morning after pills"|"after pill"
class unprotected "unprotected sex"|"unprotected si"|"unprotected vi"|"unprotected oral sex"|"unprotected intercourse"|
  "unprotected sexual intercourse"|"upsi"|"unprotected anal"|"unprotected vaginal"|"unprotected oral"|
  "unprotected receptive"|"condomless"|"condomless sex"|"sex without condom"|"sex without protection"|"no condom"|
  "no condoms"|"no protection"|"without a condom"|"without condoms"|"without using anything"|"bareback"|"bareback sex"|
  "withdrawal method"
class burst split|break|burst|tear|slip_off|come_off|fall_off|fail|leak|"torn"|"came off inside"
# -- pregnancy not kept, pregnancy made
class termination termination|abortion|"top clinic"|"mtop"|"medical termination"|"surgical termination"|
  "termination of pregnancy"|"early medical abortion"|"medical abortion"|"surgical abortion"|"terminate"|"terminating"|
  "terminated"|"end the pregnancy"|"ending the pregnancy"|"end this pregnancy"|"ending this pregnancy"|
  "end her pregnancy"|"abort the"|"abort this"|"feticide"|"aborted a baby"
class abortion-service bpas|"british pregnancy advisory"|"marie stopes"|"msi reproductive choices"|"msi choices"|
  "msi uk"|nupas|"pregnancy advisory service"|"pregnancy advisory"|"abortion clinic"|"abortion service"|
  "termination clinic"|"termination service"|"women on web"|"hsa1"|"hsa 1"|"pas clinic"|"calthorpe clinic"|
  "unplanned pregnancy clinic"|"unplanned pregnancy service"|"pregnancy choices"|"pills by post"|"tablets by post"|
  "abortion pills"|"abortion tablets"
class fertility ivf|icsi|iui|"fertility clinic"|"fertility treatment"|"fertility team"|"fertility unit"|
  "fertility investigations"|"assisted conception"|"egg donor"|"donor egg"|"donor eggs"|"egg donation"|"sperm donor"|
  "donor sperm"|"sperm donation"|"donor conceived"|"donor-conceived"|"donor insemination"|"embryo transfer"|
  "frozen embryo"|"frozen embryos"|"embryos"|"egg collection"|"egg freezing"|"egg retrieval"|"surrogate mother"|
  "surrogate pregnancy"|"surrogate baby"|surrogacy|"semen analysis"|"semen sample"|"sperm count"|"sperm test"|
  "sperm sample"|azoospermia|azoospermic|oligospermia|oligospermic|"sperm banked"|"sperm kept"|"sperm stored"|
  "sperm saved"|"banked sperm"|"low sperm count"|subfertility|infertility|"ovulation induction"|clomid|clomifene|
  clomiphene|"oocyte"|"hfea"|"ovarian reserve"|"vasectomy reversal"|"fertility tests"|"fertility bloods"|
  "fertility ref"|"fertility referral"|"fertility specialist"|"fertility hospital"|"fertility consultant"|
  "fertility preservation"|"fertility problems"|"fertility issues"|"fertility drugs"|"fertility nurse"|"fertility dept"|
  "fertility centre"|"fertility journey"|"gonal-f"|menopur|ovitrelle|cetrotide|blastocyst|"frozen transfer"|
  "fresh transfer"|"failed transfer"|"round of ivf"|"embryo"|"test tube baby"|"reproductive medicine"|"care fertility"|
  "ovum donation"|"sperm morphology"|"low motility"|"sperm motility"|"tubal patency"|"intrauterine insemination"
# -- sexual acts, partners, function
class casual-partner "casual partner"|"casual partners"|"one night stand"|"one-night stand"|"casual male partner"|
  "casual female partner"|"multiple partners"|"several partners"|"multiple sexual partners"|"several sexual partners"|
  "new sexual partner"|"sexual partner"|"sexual partners"|"male partners"|"female partners"|"same sex partner"|
  "same-sex partner"|"same sex partners"|"regular male partner"|"regular female partner"|"rmp"|"friend with benefits"|
  "friends with benefits"|"hook-up"|"hook up"|"hookup"|"hook-ups"|"hookups"|"sex partner"|"sex partners"|"sex buddy"|
  "fuck buddy"|"new sexual contact"|"sexual contacts"|"multiple sexual contacts"|"casual sex"|"casual encounter"|
  "casual encounters"|"casual hookup"|"anonymous partner"|"anonymous partners"|"anonymous sex"|"one-off partner"|
  "partners in last"|"partners this year"|"new partners"|"concurrent partners"|"swapping partners"|"wife swapping"
class orientation gay|lesbian|bisexual|homosexual|"wsw"|pansexual|queer|"same-sex attraction"|"same sex attraction"|
  "same-sex attracted"|"sexual orientation"|"his sexuality"|"her sexuality"|"their sexuality"|"my sexuality"|
  "attracted to men"|"attracted to women"|"attracted to girls"|"attracted to boys"|"attracted to both"|"sex with men"|
  "gay man"|"gay men"|"sexual identity"|asexual|"same-sex partner"|"same sex relationship"|"same-sex relationship"|
  "attracted to females"|"attracted to males"|"likes girls"|"likes boys"|"into girls"|"into boys"|"into men"|
  "into women"|"into lads"|bicurious|"bi-curious"|"came out as gay"|"sleeps with men"|"sleeping with men"|
  "slept with men"|"sleeps with women"
class dysfunction erectile_dysfunction|impotence|impotent|erection|"premature ejaculation"|"delayed ejaculation"|
  "retrograde ejaculation"|ejaculation|ejaculate|"anejaculation"|anorgasmia|orgasm|vaginismus|libido|"sex drive"|
  "sexual function"|"sexual dysfunction"|"sexual desire"|"sexual difficulties"|"sexual problems"|"psychosexual"|
  "sex life"|"painful sex"|"pain during sex"|"pain with sex"|"pain on sex"|"pain during intercourse"|
  "painful intercourse"|"peyronie's"|"peyronies"|"priapism"|"hypoactive sexual desire"|"intercourse"|foreplay|
  "sexual arousal"|"aroused"|"sexual intimacy"|"sexual interest"|"sexual appetite"|"sexual confidence"|
  "sexual dysfunctions"|"hsdd"|"pssd"|"penetration"|"penetrative"|"climax"|"aspermia"|
  "hypersexual"|hypersexuality|"sex addiction"|"hard-on"|"hard on"|"boner"|"stiffy"|"fordyce"
class ed-drug sildenafil|viagra|tadalafil|cialis|vardenafil|levitra|avanafil|spedra|caverject|alprostadil|invicorp|
  vitaros|"muse"|"vacuum erection device"|"vacuum pump"|"penile pump"|"penile injection"|dapoxetine|priligy|
  "emla before sex"|kamagra|"herbal viagra"|"generic viagra"
class sex-work "sex work"|"sex worker"|"sex workers"|"escort work"|"escorting at"|"works as an escort"|"escort agency"|
  "escort site"|prostitution|prostitute|"onlyfans"|"paid for sex"|"paid sex"|"pays for sex"|"paying for sex"|
  "sells sex"|"selling sex"|"punters"|"exchange for sex"|"sex for money"|"sex for drugs"|"parlour work"|"sex industry"|
  "transactional sex"|"survival sex"|"full service"|"brothel"|"street work"|"rent boy"|"call girl"|escorts|
  "streetworker"|"kerb crawling"|"kerb-crawling"|"lap dancer"|"soliciting"|"paid for company"|"pays for company"
class rape rape|"sexual assault"|"sexually assaulted"|"sexually assault"|"sexual violence"|"sexual abuse"|
  "sexually abused"|"sexual touching"|"indecent assault"|"indecently assaulted"|"non-consensual"|"non consensual"|
  "nonconsensual"|"did not consent"|"didn't consent"|"without consent"|"without her consent"|"without his consent"|
  "without my consent"|"forced sex"|"molested"|"stealthing"|"stealthed"|"gang rape"|"date rape"|"attempted rape"|
  "marital rape"|"forced himself on"|"forced herself on"|"forced to perform"|"coerced into sex"|"coerced sex"|
  "pressured into sex"|"forced intercourse"|"sexually harassed"|"digitally penetrated"|"penetrated her"|
  "penetrated him"|"drugged and"|"drink spiked"|"spiked drink"|"spiked with"|"removed the condom"|"took condom off"|
  "stealth condom"|"indecent exposure"|"indecently exposed"|"upskirting"|"sex act on"|"sex acts"
class rape-service SARC|isva|"rape crisis"|"rasasc"|"rasac"|"havens clinic"|"survivors trust"|"survivors uk"|
  "forensic samples"|"forensic swabs"|"forensic medical"|"forensic examination"|"early evidence kit"|"rape clinic"|
  "rape support"|"rape kit"|"independent sexual violence"|"the haven"|"havens paddington"|"st mary's centre"|
  "saint mary's centre"|"sexual assault referral"|"sexual violence adviser"|"sexual violence advisor"|
  "sexual violence service"|"sexual offences"|"juniper lodge"|"the treetops sarc"|"solace sarc"
# -- mind
class suicide suicide|suicidal|suicidality|"end his life"|"end her life"|"end their life"|"end my life"|
  "ending his life"|"ending her life"|"ending my life"|"ending their life"|"ending it all"|"end it all"|"ending things"|
  "ended his life"|"take my life"|"kill himself"|"kill herself"|"kill myself"|"kill themselves"|"killing himself"|
  "killing herself"|"killing myself"|"top himself"|"top herself"|"top myself"|"tlnwl"|"tnwl"|"lnwl"|"unalive"|
  "parasuicide"|"hang himself"|"hang herself"|"hang myself"|"hanged himself"|"hung himself"|"self-strangulation"|
  "life not worth living"|"no point living"|"better off dead"|"wants to die"|"want to die"|"wanted to die"|
  "wanting to die"|"wishes he was dead"|"death wish"|"wish to die"|"wishes to die"|"wishing to die"|"intent to die"|
  "intention to die"|"intended to die"|"meant to die"|"plan to die"|"plans to die"|"thinking of dying"|
  "thoughts of death"|"attempted to end"|"tried to end"|"tried to hang"|"tried to drown"|"tried to gas"|"tried to jump"|
  "tried to kill"|"wants to disappear"|"want to disappear"|"wants it over"|"cease to exist"|"not exist"|
  "doesn't want to live"|"not be alive"|"found hanging"|"hanging attempt"|"jump in front"|"jumped in front"|
  "jumping in front"|"step in front"|"walk into traffic"|"ran into traffic"|"drink bleach"|"drank bleach"|
  "drank antifreeze"|"drank weedkiller"|"took his life"|"took her life"|"don't want to be here"|"sewerslide"|"kms"|
  "end life"|"ending life"|"be over soon"|"all be over"
class better-off "better off without him"|"better off without me"|"better without him"|"better without her"|
  "better without me"|"a burden to everyone"|"burden on everyone"
class self-harm self-harm|"self harm"|"self harms"|"self harmed"|"self harming"|"self-harms"|"self-harmed"|
  "self-harming"|"selfharm"|"selfharming"|"dsh"|"nssi"|"self-injury"|"self injury"|"self-injurious"|"self-inflicted"|
  "self inflicted"|"self-poisoning"|"self poisoning"|"self-mutilation"|"cutting again"|"ligature"|"ligatures"|
  "headbanging"|"self-strangled"|"tied a ligature"|"sh by cutting"|"cut her arms"|"cut his arms"|"head banging"|
  "swallowed batteries"|"swallowed a blade"|"swallowed razor"|"swallows batteries"|"self-strangulating"|"self ligating"|
  "self-ligature"|"self-cutting"|"self cutting"|"self-hitting"|"sh urges"|"urges to cut"|"urge to cut"|"urge to harm"|
  "urges to harm"
class psychosis psychosis|psychotic|schizophrenia|schizophrenic|schizoaffective|"schizo-affective"|
  "first episode psychosis"|"fep"|hallucination|hallucinating|hallucinate|"hearing voices"|"hears voices"|
  "command hallucinations"|"auditory hallucinations"|"voices telling"|"thought disorder"|"thought insertion"|
  "thought broadcast"|"thought broadcasting"|"thought withdrawal"|"ideas of reference"|delusion|delusional|paranoid|
  paranoia|persecutory|mania|manic|hypomanic|hypomania|"bipolar"|"bpad"|"avh"|"catatonia"|"catatonic"|
  "psychotic episode"|grandiose|grandiosity|"odd beliefs"|"bizarre beliefs"|"delusions"|"fixed beliefs"|"fixed belief"|
  "elated mood"|"elevated mood"|"high mood"|"mixed affective"|"schizotypal"|"drug-induced psychosis"|
  "puerperal psychosis"|"postpartum psychosis"|"postnatal psychosis"|"bipolar affective"|"rapid cycling"|"thought echo"|
  "running commentary"|"passivity"|"capgras"|"de clerambault"|"erotomania"|"othello syndrome"|"morbid jealousy"|"ekbom"|
  "delusional parasitosis"|"cotard"|"hearing things"|"seeing things"|"rtis"
class personality "eupd"|"emotionally unstable"|"personality disorder"|"borderline personality"|"pd traits"|"cluster b"|
  "aspd"|"antisocial personality"|"narcissistic personality"|"histrionic"|"eupd traits"|"borderline traits"
class section "sectioned"|"mental health act"|"section 5(2)"|"section 135"|"section 136"|"section 117"|"s136"|"s135"|
  "s117"|"s2 mha"|"s3 mha"|"community treatment order"|"amhp"|"136 suite"|"mental health detention"|"s17 leave"|
  "mha assessment"|"under section"|"on section"|"off section"|"section rescinded"|"section lifted"|"section expired"|
  "section papers"|"section 2"|"section 3"|"section 37/41"|"section 37"|"s37/41"|"s37"|"hospital order"|
  "nearest relative"|"mental health tribunal"|"mha tribunal"|"awol from ward"|"leave from ward"|"recalled on cto"|
  "recall to hospital"|"detained patient"|"formally detained"|"forensic psychiatry"|"forensic psych"
class psych-ward "psychiatric ward"|"psychiatric hospital"|"psychiatric unit"|"psychiatric admission"|
  "psychiatric inpatient"|"mental health ward"|"mental health unit"|"mental health hospital"|"psych ward"|"psych unit"|
  "crisis house"|"admitted informally"|"secure unit"|"medium secure"|"low secure"|"camhs inpatient"|"tier 4"|
  "eating disorder unit"|"inpatient psychiatry"|"informal patient"|"informal admission"|"informal inpatient"|
  "voluntary patient"|"voluntary inpatient"|"picu bed"|"acute psychiatric"|"adolescent unit"|"eating disorders unit"|
  "inpatient camhs"|"psych bed"|"mental health bed"|"mental health inpatient"|"mental health admission"
class crisis-team "crisis team"|"crisis resolution"|"crht"|"crhtt"|"htt"|"home treatment team"|"crisis line"|
  "crisis cafe"|"crisis plan"|"liaison psychiatry"|"psych liaison"|"psychiatric liaison"|"mental health liaison"|"eip"|
  "assertive outreach"|"camhs crisis"|"samaritans"|"papyrus"|"street triage"|"complex emotional needs"|"cpa review"
class eating anorexia_nervosa|"bulimia"|"bulimic"|"bulimia nervosa"|"anorexic"|"eating disorder"|"eating disorders"|
  "disordered eating"|"arfid"|"binge eating"|"binge-eating"|"binging and purging"|"bingeing and purging"|
  "binge and purge"|"self-induced vomiting"|"makes himself sick"|"makes herself sick"|"making herself sick"|
  "making himself sick"|"make myself sick"|"making myself sick"|"makes herself vomit"|"laxative abuse"|
  "laxative misuse"|"restricting intake"|"food restriction"|"restricts food"|"orthorexia"|"body dysmorphia"|
  "body dysmorphic"|"marsipan"|"meed"|"osfed"|"anorexia nervosa"|"ednos"|"restrictive eating"|"restrictive intake"|
  "purging behaviour"|"purging behaviours"|"fear of weight gain"|"fear of gaining"|"terrified of gaining"|
  "scared of gaining"|"terrified of weight"|"weight restored"|"weight restoration"|"exercises compulsively"|
  "compulsive exercise"|"over-exercise"|"overexercising"|"excessive exercise"|"sick on purpose"|"sick deliberately"|
  "vomits on purpose"|"vomiting on purpose"|"vomits deliberately"|"vomiting deliberately"|"deliberate vomiting"|
  "induces vomiting"|"inducing vomiting"|"induced vomiting"|"makes themselves sick"|"sticks fingers"|"chew and spit"|
  "chews and spits"|"starves herself"|"starves himself"|"starving herself"|"starving himself"|"starving myself"|
  "starve myself"|"starvation"|"days without food"|"binge-purge"|"eating disorder team"
class trauma "ptsd"|"cptsd"|"c-ptsd"|"complex ptsd"|"post-traumatic stress"|"post traumatic stress"|"complex trauma"|
  "childhood trauma"|"childhood abuse"|"childhood sexual abuse"|"historic abuse"|"historical abuse"|
  "historic sexual abuse"|"historical sexual abuse"|"non-recent abuse"|"adverse childhood"|"emdr"|"trauma therapy"|
  "trauma focused"|"trauma-focused"|"flashbacks"|"abused as a child"|"abuse in childhood"|"abused in childhood"|
  "survivor of abuse"|"survivor of childhood"|"napac"|"csa"|"trauma history"|"history of trauma"|"past trauma"|
  "early trauma"|"developmental trauma"|"sexual trauma"|"military trauma"|"combat trauma"|"birth trauma"|
  "trauma symptoms"|"trauma counselling"|"trauma service"|"trauma clinic nhs"|"childhood neglect"|"childhood adversity"|
  "abused by"|"abused in care"|"abused at school"|"abused in"|"groomed by"|"groomed when"|"raped as"|"raped when"|
  "historic rape"|"historical rape"|"child abuse"|"child sexual abuse"|"abuse survivor"|"survivor of"|"victim of abuse"|
  "victim of rape"|"interfered with as"|"interfered with by"|"interfered with when"|"molested as"|"nsc-pct"|
  "redress scheme"|"scottish child abuse"|"iicsa"|"survivors service"|"survivors group"|"survivor group"|
  "survivor service"|"survivors network"|"survivors support"|"survivors' service"
class antipsychotic clozapine|clozaril|olanzapine|risperidone|paliperidone|aripiprazole|abilify|zuclopenthixol|clopixol|
  flupentixol|depixol|"depot injection"|"depot clinic"|"depot antipsychotic"|antipsychotic|amisulpride|quetiapine|
  lurasidone|cariprazine|lithium|priadel|camcolit
# -- drink and drugs
class illicit heroin|cocaine|"crack pipe"|cannabis|marijuana|"skunk"|"ganja"|amphetamine|amphetamines|"mdma"|ecstasy|
  ketamine|"ghb"|"gbl"|"mephedrone"|"mcat"|"m-cat"|"crystal meth"|methamphetamine|
  "lsd"|"magic mushrooms"|"psilocybin"|"nos canisters"|"laughing gas"|"street valium"|"street diazepam"|
  "street benzos"|"nitazene"|nitazenes|"khat"|"opium"|"monkey dust"|"synthetic cannabinoids"|"legal highs"|
  "psychoactive"|"recreational drugs"|"illicit drugs"|"illicit substances"|"street drugs"|"illegal drugs"|
  "class a drugs"|"party drugs"|"speedball"|"thc"|"spliff"|"spliffs"|"cannabinoid"|"anabolic steroids"|"2cb"|
  "dmt"|"glue sniffing"|hashish|"freebase"|"base coke"|"ecstacy"|"magic mushroom"|
  "acid tabs"|"tabs of acid"|"2c-b"|"nitrous"|"smartwhip"|"fast gas"|"spice use"|"poppers"|
  "amyl nitrate"|"amyl nitrite"|"kratom"|"coke use"|"crack use"|"weed vape"|
  "xylazine"|"protonitazene"|"metonitazene"|"benzo dope"|"diamorphine street"|"drug paraphernalia"|"on drugs"|
  "smoked drugs"|"drug-related death"|"drug overdose"|"substance use disorder"|"substance user"|"substance use history"|
  "substance use issues"|"substance use problem"|"substance use service"|"substance use team"|"harmful substance use"|
  "ongoing substance use"|"polysubstance use"|etizolam|phenazepam|flubromazolam|clonazolam|bromazolam|flualprazolam|
  "6-mam"|"computer duster"|"air duster"|"lighter gas"
class ost methadone|"methadose"|physeptone|buprenorphine|subutex|suboxone|espranor|buvidal|"opioid substitution"|
  "opiate substitution"|"supervised consumption"|"daily pick-up"|"daily pick up"|"daily pickup"|"take-home naloxone"|
  "take home naloxone"|"naloxone kit"|prenoxad|nyxoid|"lofexidine"|naltrexone
class drug-service "cgl"|"change grow live"|"we are with you"|"wawy"|"addaction"|"drink team"|"addictions"|
  "recovery worker"|"inclusion recovery"|"forward trust"|"needle exchange"|"detoxification"|"narcotics anonymous"|
  "alcoholics anonymous"|"cocaine anonymous"|"gamblers anonymous"|"smart recovery"|"al-anon"|"aa meetings"|"aa meeting"|
  "na meetings"|"na meeting"|"12-step"|"twelve step"|"dry house"|"key worker at"|"dip team"|"cdat"|"daat"|
  "release recovery"|"recovery hub"|"recovery service"|"recovery steps"|"recovery coordinator"|"recovery navigator"|
  "recovery near you"|"phoenix futures"|"humankind"|"waythrough"|"aquarius alcohol"|"swanswell"|"lifeline project"|
  "open road"|"delphi medical"|"mount carmel"|"broadway lodge"|"castle craig"|"clouds house"|"trevi house"|"yeldall"|
  "kenward trust"|"phoenix house"|"bosence"|"rehab bed"|"ca meetings"|"lifering"|"drinkline"|"talk to frank"|
  "harm reduction team"|"hepatology outreach van"|"needle programme"|"injecting equipment"|"chemsex clinic"|
  "chemsex service"|"wean clinic"|"dependency clinic"|"residential detox"|"forward leeds"|adrs|gdas|barod|
  "kaleidoscope project"|"horizon blackpool"|"better lives islington"|"reach recovery"|"change grow and live"|
  "bristol drugs project"|"druglink"|"project 6"|"addiction ni"|ascert|dunlewey|"carlisle house"|"cuan mhuire"|
  northlands|"acorn recovery"|"acorn treatment"|"chapman barker"|"chapman-barker"|"edwin house"|"salus withnell"|
  "streetscene"|"ark house"|"action on addiction"|"ocean recovery"|"steps together"|"ukat"|"primrose lodge"|
  "sanctuary lodge"|"linwood house"|"banbury lodge"|"recovery lighthouse"|"delamere"|abbeycare|"rehab 4 addiction"|
  "nelson trust"|adferiad|"new vision bradford"|"dyfed drug"|"gadrs"|"scottish drugs forum"|"crew 2000"|"the thistle"|
  "turning point scotland"|"red rose recovery"|"emerging futures"|"blenheim cdp"|"westminster drug project"|
  "arch hillingdon"|"aspire doncaster"|"inspire recovery"|"ambition sefton"|"pathfinders drug"|"marijuana anonymous"|
  "crystal meth anonymous"|"families anonymous"|"adfam"|"cranstoun"|"smart grp"|"smart group"|"iep clinic"|
  "drug intervention programme"|"drugs worker"|"substance misuse team"|"smt nurse"|"cdas"|"caat team"|"priory alcohol"|
  "alcohol liaison"|"alcohol care team"|"liver and alcohol nurse"|"double impact"|"recovery cafe"|
  "recovery college drugs"|"sober house"
class injecting "ivdu"|"pwid"|"idu"|"ivdus"|"iv drug"|"iv drugs"|"iv heroin"|"intravenous drug"|"injecting drug"|
  "injects drugs"|"injecting heroin"|"injects heroin"|"injecting into"|"injects into"|"track marks"|"needle marks"|
  "injecting sites"|"groin injecting"|"injecting in groin"|"shared needles"|"sharing needles"|"sharing works"|
  "crack pipe"|"skin popping"|"drug paraphernalia"|"neck hit"|"neck injecting"|"femoral injecting"|"injecting ulcer"|
  "injecting abscess"|"drug injector"|"injects crack"|"injects gear"
class alcohol-problem alcoholic|alcoholism|"alcohol dependence"|"alcohol dependency"|"alcohol dependent"|
  "alcohol-dependent"|"dependent on alcohol"|"alcohol misuse"|"alcohol abuse"|"alcohol excess"|"excess alcohol"|
  "alcohol use disorder"|"harmful drinking"|"harmful alcohol"|"hazardous drinking"|"problem drinking"|"problem drinker"|
  "drinking problem"|"drink problem"|"heavy drinker"|"heavy drinking"|"binge drinking"|"binge drinker"|
  "alcohol withdrawal"|"alcohol withdrawals"|"withdrawal seizure"|"withdrawal seizures"|"delirium tremens"|
  "alcohol detox"|"ciwa"|"pabrinex"|chlordiazepoxide|librium|acamprosate|campral|disulfiram|antabuse|nalmefene|
  "wernicke"|"wernicke's"|"korsakoff"|"korsakoff's"|"smelt of alcohol"|"smelling of alcohol"|"smells of alcohol"|
  "smelled of alcohol"|"stinks of alcohol"|"alcohol on breath"|"drinking heavily"|"drinks heavily"|
  "relapsed on alcohol"|"drink driving"|"alcohol addiction"|"addicted to alcohol"|"drink addiction"|"alcohol relapse"|
  "alcohol related"|"alcohol-related"|"alcohol induced"|"alcohol-induced"|"alcohol intoxication"|"intoxicated"|"arld"|
  "arbd"|"alcohol hepatitis"|"decompensated ald"|"peth"|"carbohydrate-deficient transferrin"|
  "cdt raised"|"alcohol level"|"drunk in charge"|"street drinker"|"street drinking"|"blackouts from drink"|
  "drinks to excess"|"drinking to excess"|"alcohol cravings"|"craves alcohol"|"craving alcohol"|"promised abstinence"|
  "alcohol abstinence"|"abstinent from alcohol"|"smelt of drink"|"smelled of drink"|
  "smelling of drink"|"smells of drink"|"problem with drink"|"trouble with drink"
# -- gender
class trans "transgender"|"trans man"|"trans woman"|"trans male"|"trans female"|"trans boy"|"trans girl"|"transman"|
  "transwoman"|transsexual|"transexual"|"transgendered"|"non-binary"|"nonbinary"|"non binary"|"enby"|"genderqueer"|
  "genderfluid"|"gender-fluid"|"agender"|"gender-questioning"|"questioning gender"|"questioning their gender"|
  "questioning her gender"|"questioning his gender"|"gender-affirming"|"gendergp"|"gender gp"|"gendercare"|
  "gender care"|"assigned male"|"assigned female"|"assigned female at birth"|"born male"|"born female"|
  "biologically male"|"biologically female"|"natal male"|"natal female"|"dead name"|"deadnamed"|"misgendered"|
  "misgendering"|"preferred pronouns"|"puberty blockers"|"puberty blocker"|"cross-sex hormones"|"cross sex hormones"|
  "gaht"|"feminising hormones"|"masculinising hormones"|"feminising hormone"|"masculinising hormone"|"top surgery"|
  "bottom surgery"|"vaginoplasty"|"phalloplasty"|"metoidioplasty"|"chest binder"|"binding chest"|"chest binding"|
  "chest masculinisation"|"masculinising"|"feminising"|"tracheal shave"|"facial feminisation"|"mermaids charity"|
  "transvestite"|"cross-dressing"|"cross dressing"|"crossdressing"|transfeminine|transmasculine|transmasc|transfem|
  "trans femme"|"trans masc"|"trans feminine"|"trans masculine"|"transvaginoplasty"|vulvoplasty|neovagina|neophallus|
  "neo-vagina"|"facial feminization"|"feminising surgery"|"feminising genitoplasty"|genderplus|"gender plus"|
  "laurels exeter"|"porterbrook"|"transplus"|"trans plus"|"brackenburn clinic"|"cmagic"|"london transgender"|
  "two-spirit"|demiboy|demigirl|transitioner|"post-op trans"|"pre-op trans"|"bridging hrt"|"bridging hormones"|
  "hormone blockers"|"hormone blocker"|"puberty blocking"|"they/them"|"he/him"|"she/her"|"she/they"|"he/they"|
  "chest dysphoria"|"bottom dysphoria"|"packing prosthesis"|"stand-to-pee"|"double incision"|"penile inversion"|
  "sex reassignment"|"sex at birth"|"sex assigned"|"female to male"|"male to female"|"female-to-male"|"male-to-female"|
  "deadnaming"|"misgender"|detransition|detransitioned|detransitioning|detransitioner|"birth sex"|"legal sex"

# -- keeping it from somebody
class secret-from @close|@family|child|kid|work|boss|employer|school|college|uni|flatmate|housemate|mate|friend|parents|
  "household"|"family"|"anyone"|"anybody"|"folks"|~name|"mam"|"mammy"|"mom"|"ma"|"da"|"missus"|"girls"|"boys"|"lads"|
  "neighbours"|"everyone"|"people"|club|church|community
class doesnt-know "doesn't know"|"does not know"|"doesnt know"|"don't know"|"do not know"|"dont know"|"not aware"|
  "unaware"|"isn't aware"|"isnt aware"|"aren't aware"|"no idea"|"none the wiser"|"not been told"|"hasn't been told"|
  "hasnt been told"|"haven't been told"|"not to know"|"not to be told"|"must not know"|"mustn't know"|"mustnt know"|
  "mustn't"|"can't know"|"cant know"|"cannot know"|"mustn't find out"|"must not find out"|"not find out"|
  "can't find out"|"mustn't get wind"|"hasn't a clue"|"haven't a clue"|"no clue"|"has no notion"|"any notion"|
  "no inkling"|"knows nothing"|"know nothing"|"knows nowt"|"never knew"|"doesn't suspect"|"not suspect"|"still thinks"|
  "still believes"|"in the dark"|"doesnt ken"|"disna ken"|"didn't know"
class not-told "hasn't told"|"hasnt told"|"has not told"|"haven't told"|"havent told"|"have not told"|"not told"|
  "never told"|"hadn't told"|"won't tell"|"wont tell"|"will not tell"|"can't tell"|"cannot tell"|"cant tell"|
  "told no one"|"told no-one"|"told nobody"|"told none"|"not telling"|"not say"|"hidden from"|"hides it from"|
  "hiding it from"|"hides from"|"keeps it from"|"keeping it from"|"kept it from"|"kept from"|"keep it from"|"keep from"|
  "secret from"|"not out to"|"don't tell"|"dont tell"|"do not tell"|"didn't tell"|"lied to"|"lies to"
class nothing-sent "nothing"|"no letters"|"no letter"|"no post"|"no texts"|"no text"|"no calls"|"no messages"|
  "no paperwork"|"not"|"don't send"|"dont send"|"do not send"|"don't ring"|"dont ring"|"do not ring"|"don't call"|
  "do not call"|"don't text"|"do not text"|"don't post"|"don't write"|"do not write"|"avoid"|"without"
class record-place record|notes|"file"|"system"|"summary"|"app"|"letters"|"letter"|"the chart"|"card"|"screen"|
  "envelope"|"print"|"printout"|"nhs app"
# -- said round about
class stranger someone|somebody|"a lad"|"a girl"|"a fella"|"a bloke"|"a man"|"a woman"|"a guy"|"a chap"|"a lass"|
  "another lad"|"another man"|"another woman"|"another girl"|"a stranger"|"a local"|"a colleague"|"a mate"|
  "an old flame"|"his ex"|"her ex"|"my ex"|"the barman"|"the driver"|"a dancer"|"a married man"|"a married woman"|
  "two girls"|"two lads"|"a friend's husband"|"his brother's wife"|"a guy from"|"lad off"|"lad from"|"girl from"|
  "man from"|"woman from"|"the neighbour"|"the lodger"|"her boss"|"his boss"|"the babysitter"|"an old friend"|
  "his best mate's"|"a couple"
class occasion "stag do"|"stag night"|"stag"|"hen do"|"hen night"|"hen weekend"|"house party"|"work do"|"xmas do"|
  "christmas do"|"christmas party"|"office party"|"works do"|conference|festival|magaluf|ibiza|benidorm|"ayia napa"|
  zante|kavos|amsterdam|prague|thailand|pattaya|bangkok|"the philippines"|lads_holiday|"lads' holiday"|"girls' holiday"|
  "girls holiday"|freshers|"freshers week"|"night out"|"lap dancing"|"strip club"|"one night"|"2nd night"|
  "second night"|"last night of"|"first night"|"away with work"|"away on business"|"business trip"|"after a row"|
  "drunken"|afterparty|"after party"|"end of term ball"|reunion|"on a break"|"while on leave"|"shore leave"|
  wedding_reception
class genital penis|willy|"his bits"|"her bits"|"my bits"|"bits"|"down below"|"down there"|"private parts"|privates|
  "lady parts"|"lady bits"|"lady garden"|foreskin|"the tip"|"on the end"|"his end"|"the shaft"|shaft|bellend|helmet|
  glans|scrotum|testicle|balls|ballbag|groin|vagina|vulva|labia|fanny|minge|"front bottom"|"front passage"|
  "back passage"|"undercarriage"|"nether regions"|"intimate area"|genitals|"downstairs"|"where the sun"|
  "where you dont want"|"below the belt"|"trouser department"|"tackle"|crotch|knob|dick|cock|todger|"old fella"|
  "old man"|perineum|"round the back"|"my shaft"|"his shaft"|undercarriage|"the bell end"|"her lips"|"intimate place"|
  "bikini line"|"pubic"|"anus"|"urethra"|"prepuce"|"my thing"|"his thing"
class sore-word sore|rash|lump|lumps|spot|spots|blister|blisters|itch|itchy|itching|ulcer|wart|warts|discharge|
  discharging|drip|dripping|stinging|stings|sting|burn|burns|burning|swollen|"red patch"|crop|crusty|cauliflower|
  weeping|smell|smelly|scab|tingling|"broken skin"|cut|"stuff coming"|growth|bump|bumps|pustule|chancre|raw|thing|
  something|mark|patch|"cut"|crack|cracks
class pee pee|wee|wees|peeing|"pass water"|"passes water"|"passing water"|"goes"|"when he goes"|"spend a penny"|dysuria|
  urinate|urinating|"having a slash"
class hide-place garage|shed|cistern|teapot|wardrobe|"airing cupboard"|handbag|"spare wheel"|"car boot"|loft|attic|
  "laundry basket"|"washing machine"|"under the sink"|"under the bed"|"glove box"|"golf bag"|"tool box"|toolbox|wellies|
  "paint tins"|"flower pot"|greenhouse|"water bottle"|"coffee cup"|flask|thermos|"hot water bottle"|"toilet cistern"|
  "sock drawer"|"filing cabinet"|desk_drawer|locker|allotment|caravan|piano|"cereal box"|"nappy bag"|"pram"|
  "christmas decorations"|"behind the boiler"|laundry|"linen basket"|"wash basket"|"tumble dryer"|oven|"bottom drawer"|
  bedside|wheelie_bin|"the bins"|summerhouse|cellar|"the boot"|boots|"coat pocket"|"filing drawer"|"kitchen cupboard"|
  "cleaning cupboard"|"toy box"|"suitcase"|bookcase|"behind the books"|radiator|"mattress"|"cat litter"|"dog food bin"|
  "gym bag"|"school bag"|"changing bag"
class fatal-place bridge|footbridge|overbridge|flyover|viaduct|cliff|cliffs|quarry|"multi-storey"|"multi storey"|
  multistorey|weir|reservoir|"the pier"|"the canal"|"the river"|"the locks"|"the lock"|"the tracks"|"the line"|
  "the railway"|"the platform"|"level crossing"|"the sea"|"the harbour"|"harbour wall"|"beachy head"|"the rocks"|
  "the edge"|"the ledge"|"the roof"|"top floor"|"car park roof"|"the top deck"|"the parapet"|"the barrier"|
  "the balcony"|"the gorge"|"the dam"|"the slipway"|"the loch"|"the lough"|"the water"|"the dock"|"the motorway"|
  "hard shoulder"|"the crossing"|"the woods"|"the tree"|"the branch"|"the beam"|"the barn"
class cover-story darts|cricket|golf|bingo|choir|gym|yoga|pilates|zumba|"night class"|"evening class"|overtime|
  "late shift"|"night shift"|fishing|training|conference|"work trip"|"a hen weekend"|"hen weekend"|"a stag"|"a spa"|
  "wisdom teeth"|"wisdom tooth"|dentist|"the dentist"|"the optician"|"jury duty"|hernia|flu|"the flu"|"a bug"|
  "tummy bug"|"stomach bug"|food_poisoning|vitamins|"vitamin injection"|"iron tablets"|"hay fever"|"water infection"|
  "a water infection"|uti|utis|thrush|"period pains"|"period pain"|"heavy periods"|"a bad period"|dysmenorrhoea|
  ibuprofen|"her joints"|"his joints"|"her blood"|"his blood"|"her iron"|"a back injury"|"women's ops"|
  "women's problems"|"women's trouble"|"a blood test"|"routine bloods"|"a smear"|"travel jabs"|"the flu jab"|
  "a check-up"|"mot"|tomatoes|cucumbers|lashes|"doing lashes"|nails|"a cleaning job"|"cleaning job"|"bar work"|
  "babysitting"|"library"|"revising"|"sleepover"|"at her nan's"|"at his nan's"|"his mum's"|"a course"|"the allotment"|
  "dog walking"|"walking the dog"|"the supermarket"|"shopping"|"holiday"
# -- told as a story: in an entry that is sensitive anyway, lines about people and what they know belong to it
class story-people wife|husband|partner|boyfriend|girlfriend|"missus"|mother|father|sister|brother|aunt|uncle|"in-laws"|
  parents|family|"his ex"|"her ex"|"my ex"|"the ex"|"ex-husband"|"ex-wife"|"ex-partner"|mate|"fella"|"bloke"|daughter|
  cousin|flatmate|housemate|neighbour|boss|"nan"|"nana"|"gran"
class story-telling "doesn't"|"doesnt"|"hasn't"|"hasnt"|"won't"|"wouldn't"|"mustn't"|nobody|"know"|"knows"|"knew"|
  "been"|"himself"|"myself"|"letters"|"the house"|"them"|"isn't"
# -- meanings of troubled minds
class would-cope "sigh"|"be relieved"|"be happier"|"be better off"|"get on with it"|"get over it"|"soon forget"|
  "forget me"|"forget him"|"forget her"|"not miss"|"not notice me"|"miss me"|"miss him"|"miss her"|"breathe out"|
  "find somebody better"|"find someone better"|"have more money"
class death-come "didn't wake"|"did not wake"|"don't wake"|"never woke"|"heart stopped"|"heart gave out"|
  "it was cancer"|"lorry hit"|"bus hit"|"car hit"|"run over"|"knocked down"|"plane went down"|"all over tomorrow"|
  "wasn't here"|"weren't here"|"wasnt here"|"lights out"|"called him home"|"called her home"|"struck by lightning"
class not-mind "wouldn't mind"|"wouldnt mind"|"wouldn't care"|"wouldn't be bothered"|"wouldn't bother"|
  "not be bothered"|"not bothered"|"not fussed"|"be a relief"|"be a mercy"|"be a blessing"|"be easier"|"be fine by"|
  hope|hoping|wish|wishes|wishing|pray|prays|praying
class be-here living|"to live"|"being here"|"being alive"|"be alive"|"going on living"|"waking up"|"any of it"|
  "go on living"|"carry on living"|"opening my eyes"
class go-on "get up"|"live"|"go on"|"carry on"|"stay"|"wake up"|"be here"|"keep going"|"hang around"
class no-use "no point"|"not much point"|"little point"|"see the point"|"what's the point"|"whats the point"|
  "no reason"|"not a reason"|"tired of"|"sick of"|"done with"|"no use"|"not worth"|"isn't worth"|"fed up of"|
  "fed up with"|"hates"|"can't be bothered with"|"can't be bothered"|"cant be bothered"|"had enough of"|
  "no interest in"|"no wish for"|"weary of"|"over with"
class jump-place viaduct|footbridge|overbridge|flyover|"beachy head"|parapet|"multi-storey"|"multi storey"|weir|cliff|
  cliffs|"railway bridge"|"the bridge"|"the tracks"|"railway line"|"railway crossing"|"train line"|"level crossing"|
  "the crossing"|quarry|gorge|"humber bridge"|"clifton"|"suspension bridge"|"car park roof"|"the roof"|"the railings"|
  "fourth floor"|"seventh floor"|"tower block"|"reservoir"|"the dam"|"canal side"|multistorey|"the multi"
class vigil "small hours"|"shoes off"|"barefoot"|"in slippers"|"pyjamas"|nightie|"dressing gown"|"talked down"|
  "talked back"|"talked off"|"brought back by"|"police found"|samaritans|"how high"|"looking down"|"looked down"|
  "looking over"|"looked over"|"watching the trains"|"watched the trains"|"counting trains"|"climbed over"|
  "couldn't do it"|"didn't jump"|"nearly jumped"|"wrong side"|"engine running"|"for an hour"|"for hours"|"two hours"|
  "an hour"|"stood there"|"thinking about it"|"changed his mind"|"changed her mind"|"sleeping at"|"bench"|"at night"|
  "in the night"|"3am"|"4am"|"2am"|"passer-by"|"a stranger"|"lorry driver"|"train driver"|"999"|"kept talking"|"line 2"|
  negotiator|"police on"|btp|"brought down"
class lethal-drug paracetamol|codeine|"co-codamol"|amitriptyline|propranolol|sertraline|citalopram|ibuprofen|aspirin|
  insulin|zopiclone|diazepam|apixaban|rivaroxaban|warfarin|bisoprolol|atenolol|amlodipine|digoxin|metformin|gliclazide|
  fluoxetine|mirtazapine|venlafaxine|promethazine|quetiapine|olanzapine|pregabalin|gabapentin|tramadol|morphine|
  oramorph|dihydrocodeine|naproxen|nytol|sleepers|"sleeping tablets"|"sleeping pills"|antihistamine|loperamide|
  colchicine|tabs|tablets|pills|"beta blockers"|"heart tablets"|anadin|nurofen|thyroxine|levothyroxine|nortriptyline|
  dosulepin|trazodone|temazepam|lorazepam|"his meds"|"her meds"
class mind-service @crisis-team|"cmht"|"perinatal psych"|"perinatal psychiatry"|"perinatal mental health"|
  "perinatal mh"|"mental health team"|"mh team"|"mental health services"|"older adult htt"|"older adults htt"|
  "older adult cmht"|"older adults cmht"|"liaison psych"|"mh liaison"|"psych liaison"|"psychiatry"|psychiatrist|
  "camhs crisis"|CEDS|"eating disorder service"|"eating disorders service"|FREED|"early intervention team"|
  "early intervention service"|"mental health crisis"|"duty psych"|"psych reg"|"on call psych"|"psych opinion"|amhp|
  "mental health hub"|"crisis hub"|"crisis house"|"crisis cafe"|"mbu"|"mother and baby unit"|"complex care team"|
  "op courage"|"combat stress"|"traumatic stress service"|"early intervention"|"crisis plan"|"safety plan"|
  "care coordinator"|"relapse plan"|"relapse signature"|"relapse indicators"|"cpa meeting"|"cpa minutes"|
  "home treatment asks"|"home treatment rang"|"home treatment visit"|"home treatment daily"|"home treatment nurse"|opmh|
  "old age psych"|"old age psychiatry"|cmhtop|"older adult psychiatry"|EIT
class service-acts refer|referral|"ref"|urgent|urgently|"same day"|today|tonight|tomorrow|phoned|phone|rang|ring|"rung"|
  accept|assessment|assess|visit|involved|"open to"|"open"|discharge|caseload|allocated|"7 days"|"72h"|"48h"|"24h"|"4h"|
  follow-up|"f/u"|attend|seen|review|seeing|coming|"at 3"|aware|request|step|steps|transfer|handover|"care coordinator"|
  "bed search"|escalate|awaited
class intrude "thoughts"|urge|urges|"flashes"|"intrusive images"|"seeing herself"|"seeing himself"|"sees herself"|
  "sees himself"|"pictures herself"|"pictures himself"|"seeing myself"|"see myself"|"imagine myself"|"imagining myself"|
  "picture myself"|"picturing myself"|"see me"
class harm-doing dropping|"letting go"|throwing|stabbing|drowning|smothering|shaking|pushing|hurting|harming|strangling|
  choking|killing|suffocating|suffocate|poisoning|burning|scalding|"cutting up"|"dropping him"|"dropping her"|
  "throwing him"|"throwing her"|shouting_at|drop|drown|smother|stab|throw|hurt|harm|strangle|choke|kill
class small-one baby|pram|infant|newborn|"the little one"|"her son"|"his son"|"her daughter"|"his daughter"|buggy|child|
  children|kids|him|her|someone|people
class sharp knife|knives|scissors|blade|blades|razor|razors
class put-away hide|hides|hid|hidden|lock|locked|locks|"put away"|removed|"thrown out"|"got rid of"
class counted count|counts|counting|check|checks|checking|touch|touches|touching|tap|taps|tapping|wash|washes|washing|
  repeat|repeats|repeating|"retraces"
class persecutor council|neighbour|neighbours|"next door"|"upstairs"|"them upstairs"|government|police|"mi5"|"mi6"|
  "gchq"|"the bbc"|"the water board"|"the royal family"|"the king"|"the palace"|"the masons"|freemasons|aliens|
  "the devil"|demons|"the postman"|postman|satellite|satellites|drones|"strangers"|colleagues|"the gang"|"they"|
  "a machine"|"somebody"|"someone"|"her sister"|"his brother"|midwives|nurses|doctors|staff|"the hospital"|carers|
  "men in the loft"|"men in vans"|"people upstairs"|"the people upstairs"|"men outside"
class persecutes "piping"|"pumping gas"|"pumping fumes"|"beaming"|"gassing"|"nerve gas"|poisoning|"reading her mind"|
  "reading his mind"|"reading my mind"|"read her mind"|"read his mind"|"read my mind"|"hear her thoughts"|
  "hear his thoughts"|"hear my thoughts"|"hear her thinking"|"hear the pictures"|"bugged"|"bugging"|"a chip in"|
  "put thoughts"|"putting thoughts"|"sending messages through"|"sends messages through"|"sending signals"|"spying"|
  "look-alike"|lookalike|impostor|imposter|"microwaving"|"lasers"|"electricity through"|"swaps the letters"|
  "swapping the letters"|"controls her"|"controls his thoughts"|"controls her thoughts"|"steal her thoughts"|
  "steals his thoughts"|"stealing her thoughts"|"stealing his thoughts"|"adjusting his dreams"|"adjust his dreams"|
  "adjust her dreams"|"in her dreams"|"changing her thoughts"|"controlling her mind"|"controlling his mind"|
  "rearranging her"|"moving her things"
class speaking-thing telly|tv|radio|walls|pipes|"the cat"|birds|crows|pigeons|"the food"|fridge|router|"the mirror"|
  "the picture"|"the photo"|"the newsreader"|"the dead"
class speaks-to "talks to"|"talking to"|"speaks to"|"shouts"|"whispers"|"whispering"|"tells her"|"tells him"|
  "laughs at"|"sends her"|"sends him"|"calls her name"|"calls his name"|"warns"
class abuser priest|vicar|"the brothers"|"the nuns"|coach|"scout leader"|scoutmaster|teacher|tutor|stepfather|stepdad|
  "step-dad"|"mum's boyfriend"|"mum's bloke"|"mum's ex"|uncle|"great-uncle"|cousin|grandfather|grandad|babysitter|
  lodger|"family friend"|"foster father"|"foster dad"|"foster brother"|"older brother"|"half-brother"|housemaster|
  "care worker"|pastor|choirmaster|"man who"|"men who"|granddad|grandpa|"granda"|"grandfather's friend"|stepbrother|
  step-brother|"foster carer"|"foster mum"|"house parent"|houseparent|"dorm master"|"sunday school teacher"|rabbi|imam|
  monk|nun|"deacon"|"youth leader"|"sports coach"|"gymnastics coach"|"football coach"|"music teacher"|"tennis coach"|
  "dad's friend"|"dads friend"|"dad's mate"|"neighbour's son"|"next-door neighbour"|"older cousin"|"big brother"|
  "step dad"|"step-father"|"cadet leader"|"scout master"|"staff there"
class childhood-age ~num|"five"|"six"|"seven"|"eight"|"nine"|"ten"|"eleven"|"twelve"
class start-at noise|noises|bang|bangs|door|doors|slam|slams|fireworks|kettle|steamer|siren|sirens|helicopter|shouting|
  footsteps|uniform|aftershave
# -- drink and drugs, as told
class drink-brand stella|"carling"|"fosters"|"foster's"|"oranjeboom"|"tyskie"|"special brew"|"kestrel"|"tennents"|
  "tennent's"|"tennents super"|"skol"|"strongbow"|"frosty jack"|"frosty jacks"|"frosty jack's"|"white ace"|
  "white lightning"|"diamond white"|"k cider"|"scrumpy"|"bell's"|"famous grouse"|"jameson"|"jack daniels"|"smirnoff"|
  "glen's"|"buckfast"|"buckie"|"lambrini"|"mad dog"|"md 20/20"|"captain morgan"|"bacardi"|"gordon's"|"baileys"|
  "blossom hill"|"echo falls"|"chardonnay"|"shiraz"|"prosecco"|"guinness"|"peroni"|"holsten pils"|"super lager"|
  "strong lager"|"super strength"|rioja|malbec|merlot|pinot|sauvignon|"cava"|rose_wine|"jacob's creek"|bordeaux|
  champagne|port_wine|"desperados"|"corona"|"san miguel"|"karpackie"|"lech"|"zywiec"|"perla"|"carlsberg"|"heineken"|
  "kronenbourg"|"budweiser"|"john smith's"|"thatchers"|"magners"|"bulmers"|"crofters"|"omega cider"|"dragon soop"|
  "four loko"|"advocaat"|"martini"|"pimms"|"malibu"|"jagermeister"|"sambuca"|"ouzo"|"raki"|"palinka"|"grouse"|
  "glenfiddich"|"teacher's"
class spirit vodka|whisky|whiskey|gin|brandy|rum|tequila|sherry|wine|"red wine"|"white wine"|"prosecco"|cider|
  "buckfast"|"smirnoff"|"glen's"|"bell's"|"spirits"|"scotch"
class drink-any @drink-brand|@spirit|lager|beer|beers|poteen|moonshine|"box wine"|"cooking sherry"
class heavy-count "4"|"5"|"6"|"7"|"8"|"9"|"10"|"11"|"12"|"14"|"15"|"16"|"18"|"20"|"24"|four|five|six|seven|eight|nine|
  ten|twelve|fifteen|twenty|"a dozen"|"a crate of"|"a slab of"
class each-day day|night|evening|daily|nightly|weekdays|weeknights|weekday|morning|mornings|"before work"|"before noon"|
  "by lunch"|"by teatime"|"by noon"|"from waking"|"on waking"|"at breakfast"|"to sleep"|"to steady"|"whatever's in"
class drug-sure @illicit|"coke"|"crack"|"smack"|"skag"|"weed"|"hash"|"ket"|"whizz"|"meth"|"mamba"|"black mamba"|"mcat"|
  "vallies"|"street vallies"|"street blues"|"street benzos"|"street pregabs"|"xannies"|"xanax"|"pregabs"|"pregab"|
  "trammies"|"poppers"|"shrooms"|"edibles"|"gear"|"ghb"|"rocks of crack"
class drug-often @each-day|weekend|weekends|saturday|saturdays|friday|fridays|since|"to keep warm"|"to cope"|"to relax"|
  "to switch off"|"to stay awake"|"to get through"|"to forget"|"to numb"|mostly|regularly|again|"now and then"|
  "now and again"|"on payday"|"after work"|"at parties"|"at raves"|"at festivals"|"with mates"|"in the shed"|
  "out the window"|"from a dealer"|"off a dealer"|"off a mate"|"off the street"|gram|grams|wrap|wraps|tenner|alone|odd
class controlled-drug zopiclone|diazepam|pregabalin|gabapentin|codeine|"co-codamol"|tramadol|oramorph|morphine|
  oxycodone|oxycontin|fentanyl|temazepam|lorazepam|"lyrica"|dihydrocodeine|mst|longtec|shortec|zomorph|methylphenidate|
  elvanse|ritalin|buprenorphine|butec|butrans|patches|"nitrazepam"|clonazepam|oxys|"oxy"|oxies|zopis|trammies|gabbies|
  "pregabs"|"dhc"|zapain|zimovane|kapake|tylex|solpadol|zydol|zamadol|oxynorm|sevredol|actiq|abstral|neurontin|rivotril|
  ativan|mogadon|"df118"|stilnoct|zolpidem|alprazolam|"dexamfetamine"|lisdexamfetamine|concerta
class lost-supply lost|lose|losing|stolen|nicked|"left on the bus"|"left it on"|"dog ate"|"down the toilet"|
  "down the sink"|"washed them"|"bag was taken"|"bag he lost"|"bag she lost"|"run out early"|"ran out early"|
  "running out early"|"early request"|"requesting early"|"asks early"|"week early"|"weeks early"|"days early"|
  "early again"|"third time"|"again this month"|"double ordered"|"double-ordered"|"refill of"|"replacement script"|
  "another practice"|"temporary resident"|"three surgeries"|"different chemists"|"several pharmacies"|
  "more than prescribed"|"extra ones"|"doubling up"|"tops up"|"buys extra"
class given give|gives|gave|given|giving|handed|left|signed_over|"signed over"|"passed on"
class treasure watch|ring|rings|guitar|tools|toolbox|bike|motorbike|records|medals|dog|cat|jewellery|"season ticket"|
  "fishing rods"|rods|collection|stamps|boat|clothes|books|piano|violin|allotment|camera|sofa|furniture|hamster|rabbits|
  birds|pigeons|"fish tank"|model|models|laptop|trainers|"playstation"|"car keys"|"house keys"|passwords|"bank card"
class hang-place hatch|beam|beams|rafter|rafters|banister|joist|"loft hatch"|branch|"the hook"|"the drop"|"pull-up bar"|
  "goal post"|"door frame"|"light fitting"
class hang-thing rope|noose|"washing line"|hosepipe|"tow rope"|"tow-rope"|ligature|flex|cord|"dressing gown cord"|
  "blue rope"|chain|"dog lead"|"helium"
class dear kids|children|cat|dog|mum|dad|wife|husband|daughter|son|grandchildren|grandson|granddaughter|baby|family|
  girls|boys|"the horse"|parents|mother|god|church|faith|"her"|"him"|"them"
class many-count "8"|"9"|"10"|"11"|"12"|"13"|"14"|"15"|"16"|"17"|"18"|"19"|"20"|"21"|"22"|"23"|"24"|"25"|"26"|"28"|"29"|
  "30"|"32"|"35"|"36"|"40"|"42"|"45"|"48"|"50"|"56"|"60"|"64"|"70"|"75"|"80"|"84"|"90"|"96"|"100"|"112"|"120"|"150"|
  "200"|twelve|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|"dozens"|"a dozen"|"a handful"|
  handfuls|"two packets"|"a packet"|"three packets"|"a strip"|"two strips"|"the whole box"|"a whole box"|
  "the whole packet"|"the lot"|"a week's worth"|"a month's worth"|"loads"
class event fire|crash|attack|stabbing|bomb|bombing|accident|rta|rtc|ambush|raid|tour|war|shooting|flood|collapse|
  robbery|mugging|burglary|murder|birth|delivery|explosion|cave-in|"night shift"|deployment|siege|hostage|detention|
  camp|prison
class big-units "35"|"40"|"42"|"45"|"48"|"50"|"54"|"55"|"56"|"60"|"64"|"65"|"70"|"72"|"75"|"80"|"84"|"85"|"90"|"95"|
  "98"|"100"|"105"|"110"|"112"|"120"|"126"|"130"|"140"|"150"|"160"|"168"|"180"|"200"|"210"|"240"|"250"|"280"|"300"|
  "60+"|"50+"|"100+"|"80+"
class gender-noun identity|identities|dysphoria|dysphoric|incongruence|incongruent|questioning|variant|variance|
  reassignment|affirming|affirmation|recognition|transition|transitioning|history|clinic|service|services|surgery|
  surgeon|surgeons|hormone|hormones|meds|medication|clinician|psychiatrist|pathway|journey|issues|confusion|distress|
  expression|diverse|"non-conforming"|nonconforming|dysmorphia|hub|team|nurse|doctor|list|specialist|marker|unit|fluid|
  swap|change|euphoria|exploration|referral
class service-noun service|services|team|worker|nurse|clinic|hub|unit|bed|ward|programme|placement|place|admission|date|
  liaison|treatment|specialist|counsellor|counselling|keyworker|"key worker"|psychiatry|psychiatrist|practitioner|
  outreach|charity|support|recovery|rehab|misuse|detox|group
class test-noun screen|screening|check|checks|test|tests|tested|testing|kit|pack|result|results|swab|swabs|bloods|
  clinic|"check-up"|review|risk|contact|treatment|exposure
class member "little soldier"|"old man"|"old fella"|"john thomas"|"his equipment"|equipment|tackle|"his member"|member|
  willy|manhood|percy|downstairs|"down below"|"down there"|machinery|"crown jewels"|"wedding tackle"|plumbing|
  "his bits"|"the lad"|"old chap"|penis|"mr happy"|"private parts"|"his pecker"|hydraulics
class rise salute|rise|stand|stiffen|perform|work|wake|respond|behave|cooperate|"play ball"|"stay up"|"stand up"|
  "to attention"|"do its job"|oblige|"come up"|function
class bloke blokes|fellas|lads|men|guys|girls|women|lasses|boyfriends|girlfriends|lovers|partners
class her-sex her|she|mrs|ms|miss|woman
class food-thing lunch|tea|dinner|breakfast|food|meals|meal|sandwich|sandwiches|"packed lunch"|snack|porridge|toast|
  supper
class food-gone bin|binned|bins|"down the loo"|flushed|hidden|hankie|hanky|tissue|pocket|pockets|napkin|sleeve|wardrobe|
  plant_pot|"under the bed"|"school bag"|drawer
class talk-stops "goes quiet"|"went quiet"|"stops talking"|"stopped talking"|"clams up"|"clammed up"|"shuts down"|
  "shut down"|"leaves the room"|"left the room"|"changes the subject"|"looked away"|"walks out"|"freezes"|
  "starts shaking"
class media lecture|film|programme|program|song|songs|adverts|news|slides|telly|tv|radio|podcast|posters|
  "number plates"|headlines|lyrics|sermon|article|"the bus"|"the papers"|"the soaps"|cartoons|cartoon|games|videos|
  tiktoks|newsreader|newsreaders|characters|billboards|"the internet"
class drug-kit barrels|spoons|filters|pins|pipes|straws|works|needles|syringes|"tourniquet"|"citric"
class steadies "come right"|settle|settles|steady|steadies|stop|stops|stopped|"calm down"|"go away"|"sorts"|"wears off"
class icd-mind "f20"|"f20.0"|"f25"|"f30"|"f31"|"f31.9"|"f43.1"|"f44"|"f50"|"f50.0"|"f50.2"|"f60.3"|"f60.31"|"f53"|"x84"|
  "x60"
class icd-drug "f10.2"|"f10"|"f11"|"f11.2"|"f12"|"f13"|"f14"|"f15"|"f19"|"f19.2"|"k70"
class audit-high "16"|"17"|"18"|"19"|"20"|"21"|"22"|"23"|"24"|"25"|"26"|"27"|"28"|"29"|"30"|"31"|"32"|"33"|"34"|"35"|
  "36"|"37"|"38"|"39"|"40"|"28/40"|"31/40"|"22/40"|"20+"
class disaster grenfell|"manchester arena"|"7/7"|hillsborough|iraq|afghanistan|afghan|falklands|"northern ireland"|
  ukraine|helmand|bosnia|"gulf war"|"the troubles"|"the bombing"|"the fire"|"the shooting"|"the stabbing"
class kcal-low "400kcal"|"500kcal"|"600kcal"|"700kcal"|"800kcal"|"900kcal"|"1000kcal"|"1100kcal"|"300kcal"|"200kcal"
class name-gone gone|removed|deleted|wiped|off|erased|scrubbed|taken_off
class not-drink meths|"methylated spirits"|"white spirit"|mouthwash|"hand gel"|"hand sanitiser"|sanitiser|aftershave|
  "surgical spirit"|antifreeze|perfume
class drunk-verb drink|drinking|drank|down|downs|downed|finish|finishes|finished|sink|sinks|neck|necks|necked|
  polish_off|put_away|get_through|gets_through|going_through|have|has|had|on|without|second|third|fourth|sneaks|swigs
class otc-opioid solpadeine|"nurofen plus"|nytol|syndol|migraleve|paramol|"codeine linctus"|"co-codamol"|"otc codeine"|
  "kaolin and morphine"|feminax|phensedyl|"panadol ultra"|sominex|"solpadine"|"solpadol"|"cocodamol"|
  "codeine phosphate"|"dhc"
class gender-hormone oestrogen|oestradiol|estradiol|estrogen|testosterone|hormones|hormone|cypro|cyproterone|blocker|
  blockers|testogel|tostran|sustanon|nebido|"t"|progesterone|finasteride|"e2"
class swallowed-thing batteries|battery|blade|blades|razor|razors|screws|nails|needles|lighter|flint|magnets|toothbrush|
  glass|pen|cutlery
class caustic bleach|cleaner|"toilet cleaner"|detergent|antifreeze|weedkiller|"white spirit"|domestos|acid|perfume|
  "drain cleaner"|disinfectant|"paint stripper"|screenwash
class paper-thing deeds|will|policy|policies|papers|documents|passwords|insurance|"bank details"|"funeral plan"|
  "bank book"|pin
class background "lives with"|"lives w"|"living with"|roomshare|fh|fhx|"f/h"|fmhx|"family history"|interpreter|
  interpreting|interprets|translating|translated|translates|chaperone|leaflet|smoker
class told-of he|she|him|her|his|they|them|their|us|nobody|someone|anyone|everyone|@close|@family

class gram-amount "0.5g"|"1g"|"1.5g"|"2g"|"2.5g"|"3g"|"3.5g"|"4g"|"5g"|"6g"|"7g"|"half a g"|"half a gram"|"a gram"|
  "two grams"|"an eighth"
class pill-heap "12"|"14"|"15"|"16"|"18"|"20"|"24"|"25"|"28"|"30"|"32"|"36"|"40"|"48"|"50"|"60"|"64"|"x12"|"x16"|"x20"|
  "x24"|"x32"|"10-12"|"20-30"|"20+"|"30+"
class cheap-drink "white cider"|"frosty jack"|"frosty jacks"|"frosty jack's"|"special brew"|"white ace"|"k cider"|
  "tennents super"|"kestrel super"|"super lager"|"super strength"|"strong lager"|"strong cider"|karpackie|crofters|
  "omega cider"|"diamond white"|"white lightning"|"black ace"|"dragon soop"|buckfast|buckie|"glen's vodka"|"mad dog"|
  "cheap cider"|"cheap vodka"
class vague-service "inclusion"|"delphi"|"aquarius"|"kaleidoscope"|"arch"|"with you"|"unity"|"compass"|"extern"|
  "evolve"|"blenheim"|"nexus"|"reach"|"forward"|"horizon"|"change"|"crew"|"dart"|"spectrum"|"lifeline"|"pathways"|
  "open road"|"the bridge"|"aspire"|"start360"|"turning point"|"with-you"|"transform"|"pathfinder"
class su-company keyworker|"key worker"|"recovery worker"|"recovery coordinator"|"recovery wkr"|methadone|
  ost|
  "daily pickup"|booze|"drug team"|"drugs team"|"alcohol team"|"alcohol worker"|"drug worker"|
  "needle exchange"|"dose confirmation"|"dose confirmed"|"script transfer"|"confirm dose"|"drug and alcohol"|
  "substance misuse"|"young people's drug"
class drug-slang subbies|"subs"|pregabs|vallies|"vals"|"xans"|xannies|zoppies|gabbies|trammies|oxys|oxies|"blues"|
  "street blues"|"bars"|"rocks"|"eckies"|"pingers"|"jellies"|"mazzies"|"duces"|"roofies"
class drug-setting vape|vapes|vaping|smoke|smokes|smoking|snort|snorts|sniff|sniffs|mix|mixes|mixing|pocket|clean|
  psychosis|psychotic|paranoid|nose|grams|gram|pipe|deal|deals|dealing|sell|sells|selling|stash|relapse|relapsed|addict|
  addicted|addiction|habit|high|bender|binge|caught|dealer|wrap|baggie|withdrawal|withdrawing|comedown|weekend|weekends|
  wkend|wknds|wkends|rehab|detox|"to sleep"|"to cope"|"for anxiety"|admits|denied_using|stopped|quit|quitting|debt|
  debts|
  owes|overdose|od|prison|daily|nightly|parties|festival|mates|heroin|cocaine|mdma|cannabis|teen|teenager|teens|
  palpitations|"chest pain"
