# What the patient has not been told, and opinions that would wound.
rule finding-grave
does prompt hide sign
why A serious finding or possibility: hold it back until the patient has been told.
basis rules 17, 20, 21; lexicon team 2026-11-21
say hiv|syphilis|treponemal|"eia"|"tppa"|"hcv"|"hep b"|"hep c"|chlamydia|gonorrhoea|"antibody" ..4 positive|reactive|detected|"pos"; "47 xxy"|"47 xxx"|"47xxy"|"45x"|"no further active"|"no active options"|"no further options"|"no curative"|"best supportive care"|"not for further treatment"|"unresectable"|"inoperable"|"incurable"|"disease progression"|"likely pathogenic"|"pathogenic variant"|somatisation|somatoform|"personality disorder"|"post-mortem"|"post mortem"; "scan"|"results"|"tests"|"bloods"|biopsy|"node"|"letter"|"film"|"counts"|"report"|"picture"|"pictures"|"lab" ..4 bad|"not good"|worse|worst|weeks|months|grim|"in his favour"|"in her favour"|"in his boots"|"in her boots"|"what i thought"|"what we feared"|"as i thought"|"found something"|"not nice"|ugly|nasty; "found something on"|"something on the scan"|"hospice team"|"palliative team"|"palliative care team"|"weeks to live"|"months to live"|"weeks not months"|"not long left"; spots|"spot"|patch|patches|shadows|shadow|areas|"an area"|lumps|something|"thing"|deposits|growth ..3 on|in|by|over|near|at|of ..2 @organ; @organ ..3 "lit up"|"full of"|"riddled"|"not clean"|"not clear"|"peppered"|"studded"; "in the bones"|"in his bones"|"in her bones"|"gone to the"|"got into the"|"hot spots"|"not a cyst"|"doesn't look benign"|"does not look benign"|"not benign looking"|"doesn't look good"|"does not look good"|"doesn't look right"|"not what we hoped"|"not what we wanted"|"what we feared"|"as feared"|"as i feared"|"worst fears"|"it's back"|"it has come back"|"has come back"|"film phoned"|"lab phoned"|"lab rang"|"radiology rang"|"radiologist rang"|"path lab rang"|"four chamber"|"no heartbeat"|"no heart beat"|"stopped growing"; @serious; ~query ..2 @serious; "reckon"|suspect|"my worry"|"i worry"|"almost certainly"|"looks like"|"i think this is"|"concern is"|"likely" ..3 @serious
unless "fh"|"screening"|"told it"|"told him plainly"|"told her plainly"|"no evidence"|"benign"|"reassuring" in clause
mark clause
unless @told-plain in note
yes [CT shows a mass in the pancreas], pt not aware.
yes Hasn't been told yet. [Likely lymphoma on biopsy].
no CT normal, pt not aware yet.
no Hasn't been told when the clinic is.

rule patient-not-told
does prompt hide sure
why The note says that the patient has not been told this.
basis rule 20; lexicon team 2026-11-21
say @untold; "as yet" @untold; @untold-active ..3 @patient|him|her|them|it|this|yet|diagnosis|@serious|"the result"|"results"|parents|family|why; "nothing said" ..3 "as yet"|yet
needs @patient|him|her|parents|mother|family|@result-word|@serious|diagnosis|assessment|"of this"|"as yet"|yet|"not disclosed"|"not been told"|"hasn't been told" in clause
unless @adult-kin|employer|"work"|school|dvla in clause
unless "told us"|"told me"|"told to take"|"told to stop"|"told to start"|"told to fast"|"told to bring"|"told to come"|"told to attend"|"told to ring"|"told to book"|"told to use"|"told how"|"told when"|"told where"|"know the"|"know her"|"know his"|"know how"|"know what"|"know when"|"know where"|"know if"|"know which"|"know name"|"aware of his dose"|"aware of how"|"aware of when"|"aware of where"|allergy|"allergies"|"drug"|"med"|"meds"|dose|"side effects"|"any"|"pregnant"|"lmp"|"family history"|"fh"|"when to"|"how to"|"how long"|"where"|"palpitations"|"trigger"|"triggers"|"why not"|"injury"|"hypos"|"snoring" in clause
when denied keep
when asked keep
yes Lesion on scan, pt [not aware].
yes Diagnosis [not discussed] with patient today.
no Pt not aware of any allergies.
no Not told how to use the inhaler.


rule told-less
does prompt hide sign
why The patient was told less than what is written here.
basis rules 17, 20; lexicon team 2026-11-21
say "told only that"|"told only"|"only told"|"has only been told"; told|telling ..2 "it's an"|"it's just a"|"it was just a"|"it's a routine"; sent ..2 home with ..2 "all clear"; told by ..4 cyst|"clear"|"fine"
unless lie|"once daily"|"told it" in clause
when denied keep
yes Biopsy: melanoma, pt not aware. [Told only that] it needs another look.
yes Likely lymphoma. [Told him it's just a] gland.
no Told it was over.
no Sent home with tablets.

rule patient-not-told-hint
does prompt hide sign
why The note says that something was not said to the patient.
basis rule 20; lexicon team 2026-11-21
say @untold|@untold-active
unless "told us"|"told me"|"told to take"|"told to stop"|"told to start"|"told to fast"|"told to bring"|"told to come"|"told to attend"|"told to ring"|"told to book"|"told to use"|"told how"|"told when"|"told where"|"know the"|"know her"|"know his"|"know how"|"know what"|"know when"|"know where"|"know if"|"know which"|"know name"|allergy|"allergies"|dose in clause
when denied keep
mark clause
yes ?MND. [Not mentioned today].
yes Likely lymphoma. [Did not raise it].
no Likely lymphoma, told her today.
no Mentioned his knee.

rule patient-believes
does prompt hide sign
why The patient believes something milder than what is written here.
basis rules 17, 20; lexicon team 2026-11-21
say she|he|mother|mum|pt|they thinks|thought|believes|assumes ..2 "on the mend"|physio|"getting better"|"flu jab"|"the all clear"|"all clear"|"going home"|"a follow up"|"a checkup"|"a check up"|"a check-up"; "down as a"|"booked in as"|"on the list as"|"on my list as"|"said it's his"|"said it's her"|"said it was his"|"said it was her"|"said it was only"|"said it was just"|"said we'd have a look"|"said we would have a look"|"said let's get it looked at"|"said we'd get it looked"|"to tell her it's"|"to tell him it's"; @patient ..1 think|"thinks"|believe|"believes"|assume|"assumes"|understands|"under the impression" ..3 "it's"|its|"it is"|"it was"|"just"|"only"|"he's"|"she's"|"waiting"|"routine"|"normal"|"fine"|"for"; was|been|being told ..1 "just"|"only"|"cyst"|"all clear"|"nothing to worry"|"baby lying"|"a shadow"|"an infection"|"routine"; "told only that"|"told only"|"only told"|"has only been told"|"have only texted"|"only texted"|"led to believe"|"still thinks"|"still believes"; parents|mother|mum|family ..2 told ..2 specialist|"tests"|"ongoing"|"routine"
unless @told-plain in note
yes 4cm mass. [He thinks it was] just a routine scan.
yes Pt unaware of biopsy, [told only that] tests are ongoing.
no Thinks his knee is worse.
no He was told the result by phone.

rule tell-later
does prompt hide sign
why Someone is still to tell the patient; until then it should not be visible.
basis rule 20; lexicon team 2026-11-21
say "to be"|"will be"|"should be"|"needs to be"|"must be"|"best" told|shared|disclosed|explained|informed ..4 pt|patient|him|her|clinic|f2f|"face to face"|feedback|appt|appointment|"in person"|"on the"; clinic|appt|appointment|feedback|debrief ..3 "to explain"|"to give"|"to break"|"to disclose"; not|"n't"|"haven't"|"hasn't"|"have not"|"has not" ..1 had ..3 debrief|appointment|clinic|consultation|feedback; "i will call her in"|"i will call him in"|"call her in"|"call him in"|"will contact her"|"will contact him"; "no text"|"no texts"|"no sms"|"not by text"|"do not text"|"don't text"|"automated text"|"not by letter"; consultant|hospital|hosp|specialist|surgeon|onc|oncology|oncologist|haem|gynae|neuro|"neurology"|"mdt"|team|clinic|"cns"|"genetics"|me|"i will"|"i'll"|"i shall"|"dr"|doctor|"midwife"|registrar|"to be" ..4 "to tell"|"will tell"|"to break"|"break it"|"to inform"|"to disclose"|"tell him"|"tell her"|"tell them"|"to explain result"|"told f2f"|"to give result"; break|breaking|broken it|the|"bad" ..1 news|face|gently|to; "break it to"; f2f|"face to face"|"in person" ..4 "to tell"|"to discuss result"|"to give result"|"for result"|"to break"|"to disclose"|"result"; "ring her when"|"ring him when"|"i'll ring"|"me to ring"|"i will ring"|"i'll go out"|"i will go out"|"me to call"; needs|must "to be told"|"telling"; "will tell her"|"will tell him"|"to tell him"|"to tell her"|"to let him know"|"to let her know"; "await f2f"|"awaiting f2f"
unless @told-plain in note
yes ?lymphoma. [Consultant to tell her] Thursday.
yes Marker up, pt unaware, [I'll ring] her when she is home.
no Consultant will write with a date.
no Nurse to call back about bloods.

rule let-them-have-it
does prompt hide sign
why The news is being kept back for now.
basis rule 20; lexicon team 2026-11-21
say ruin|spoil|spoiling|"cast a shadow"|overshadow; let|leave her|him|them ..1 have|enjoy|be|get|finish|alone ..6 @occasion|first|"in peace"|"today"; "leave her be"|"leave him be"|"leave them be"|"let her be"|"let him be"|"let them be"; until|till|after|before ..4 @occasion; "rest to" haem|oncology|"them"|"the hospital"; "keep to that"|"stick to that"|"stick to that line"|"same line"|"keep to the line"; "back from holiday"|"back from her holiday"|"back from his holiday"|"when she's back"|"when he's back"|"when they're back"|"when she is back"|"when he is back"|"once she's back"|"once he's back"; "monday will do"|"keep till monday"|"keep until monday"|"wait till monday"|"can wait till"|"can wait until"|"will keep"|"it'll keep"|"won't alter"|"makes no odds"|"make no difference before"|"in no hurry to tell"|"no rush to tell"|"not today"|"today of all days"|"isn't the day"|"not the day"|"not the time"|"one last"|"last good"|"one more christmas"|"away till"|"away until"
unless @told-plain in note
yes Likely mets, [rather than spoil the wedding].
yes Pt unaware of mass. Wait [until after Christmas].
no Spoilt his dressing in the bath.
no Off until Monday.

rule say-nothing-by-phone
does prompt hide sure
why Staff are asked not to give this result, or to say something else if the patient asks.
basis rule 20; lexicon team 2026-11-21
say if ..2 ring|"rings"|phone|"phones"|call|"calls"|ask|"asks" ..3 say|tell ..4 "not back"|"waiting"|"not in"|"come in"|"come to"|"ask the"|"speak to"|"nothing"|"still"; say "not back"|"it's not back"|"results not back"; @negaux|nobody ..1 give|read|discuss|release|tell ..3 result|"results"|report|"findings" ..2 phone|telephone|"over"|"by"|app; @negaux say ..1 why|"what for"|"what it"|"what's"; "don't tell him why"|"don't tell her why"|"do not tell him why"|"not say why"|"without saying why"|"without telling him why"|"without telling her why"|"without him knowing why"|"without her knowing why"; "say it's to"|"say it is to"|"say its to"|"say it's about"|"say it's for"|"say it's just"|"say just"|"tell her it's just"|"tell him it's just"; not|"don't" ..2 "tip off"|"tipped off"|"tip him off"|"tip her off"
when denied keep
yes [If she rings say not back] yet.
yes Book urgent slot, do [not give result over] phone.
no If pain returns call 111.
no Nobody could say how the fall began.

rule hold-from-app
does prompt hide sure
why The entry says it must not be released or seen yet.
basis rules 17, 20; lexicon team 2026-11-21
say @negaux release|publish|digitise|file|show|display ..4 app|online|"nhs app"|"before"|until|till|"to patient"|"to pt"; before ..3 see|"sees"|"shows"|"show"|read|"reads"|appears|visible ..4 app|online|"nhs app"|letter|result|it; "hide result"|"hidden result"|"result hidden"|"hide until"|"hide till"|"keep hidden"|"hold back"|"held back"|"hold result"|"holding result"|"leave unfiled"|"not for visible record"|"not for online"|"not visible until"|"not for patient view"|"not for patient access"|"redact until"|"embargo"|"embargoed"|"must not be disclosed"|"must not be shared"|"not to be disclosed"|"not to be released"|"not be released"|"not for disclosure"; "won't have it till"|"won't get it till"|"letter goes second class"
when denied keep
yes Do [not release on app] until I have rung her.
yes Biopsy back. [Keep hidden] until clinic.
no Released from follow-up, app explained.
no Seen on app, happy.

rule pretext-recall
does prompt hide sure
why The patient is to be seen or tested under another reason than the real one.
basis rules 17, 20; lexicon team 2026-11-21
say invite|book|"booked"|recall|bring|call|get|see|seen|review|phone|text|letter|"in" ..4 as|for|under|re|with ..2 routine|"mot"|"bp check"|"health check"|"student health"|"med review"|"medication review"|"routine bloods"|"breast check"|"asthma check"; "as if routine"|"as routine"|"as though routine"|"under the guise"|"under guise"|"on the pretext"|"under the pretext"|"pretext"|"cover story"|"on the quiet"|"quietly"|"on the sly"|"slip in"|"slipped in"|"sneak"|"opportunistically"; "an mot"|"a routine mot"
needs @untold|"dementia"|"6cit"|"secret"|"quiet"|"unaware"|"quietly"|confidential|"in confidence"|"not want him"|"not want her"|"don't say"|"doesn't want him"|"doesn't want her"|"no consent"|"as if routine"|"memory test" in note
yes Daughter rang, unaware. [Booked for a routine BP check] to see him.
yes ?dementia. Do the memory test [as if routine].
no Booked for BP check in June.
no Annual review, routine bloods taken.

rule covert-act
does prompt hide sure
why The patient is being tested, seen or referred without knowing the real reason.
basis rules 17, 20; lexicon team 2026-11-21
say "under the guise"|"under guise of"|"on the pretext"|"under the pretext"|"cover story"|"on the quiet"|"on the sly"; test|screen|bloods|"6cit"|"memory test"|"amts"|"toxicology"|"tox screen"|"levels" ..4 "without telling"|"without saying"|"without him knowing"|"without her knowing"|"as if routine"|"as routine"|"don't say"|"covertly"; covert|covertly|"crush in food"|"hidden in food"; referral|referred|"ref'd"|assessment|"mha assessment"|recall|conference|strategy ..6 "not aware"|unaware|"without telling"|"not told"|"not with him"|"not with her"|"not invited"
when denied keep
yes Do a memory test [under the guise] of a check.
yes [Referral made, not aware] as yet.
no Covered for screening by the nurse.
no Referred today, aware.

rule opinion-wounds
does prompt hide sure
why An opinion of the patient that would wound or provoke if read.
basis rules 17, 18, 38; lexicon team 2026-11-21
say "heartsink"|"heart sink"|"manipulative"|"manipulating us"|"manipulating staff"|"manipulates"|"manipulating the"|"drug seeking"|"drug-seeking"|"drug seeker"|"opiate seeking"|"dsb"|"time waster"|"timewaster"|"time wasting"|"frequent flyer"|"hysterical"|"histrionic"|"hypochondriac"|"supratentorial"|"functional overlay"|"psychological overlay"|"malingering"|"malingerer"|malinger|"faking"|"feigning"|"feigned"|"factitious"|"munchausen"|munchausens|"putting it on"|"puts it on"|"playing up"|"play acting"|"play-acting"|"attention seeking"|"attention-seeking"|"attention seeker"|"crying wolf"|"secondary gain"|"compensation neurosis"|"for the compo"|"vexatious"|"scrounger"|"work shy"|"workshy"|"workshy"|"swinging the lead"|"pulling the wool"|"taking the mick"|"taking us for"|"playing the system"|"gaming the system"|"plays one"|"splitting"|"staff splitting"|"not the sharpest"|"lights are on"|"nobody's answering"|"thick as"|"dim"|"waste of space"|"waste of an appointment"|"waste of time"|"pain in the"|"nightmare patient"|"nightmare pt"|"difficult patient"|"awkward patient"|"awkward customer"|"nfn"|"normal for norfolk"|"pafo"|"flk"|"ubi"|"liar"|"lying to me"|"lies about"|"pathological liar"|"cannot be trusted"|"can't be trusted"|"don't trust her"|"don't trust him"|"story grows"|"grows arms and legs"|"embellishes"|"embellishing"|"embellished"|"exaggerates"|"exaggerating"|"exaggerated symptoms"|"overegging"|"over-egging"|"over egging"|"laying it on"|"sob story"|"crocodile tears"|"poor me"|"professional patient"|"professional victim"|"a bully"|"is a bully"|"nasty piece"|"odious"|"obnoxious"|"bizarre woman"|"bizarre man"|"odd woman"|"odd man"|"strange woman"|"strange man"|"ghastly"|"dreadful woman"|"dreadful man"|"smelly"|"stinks"|"stank"|"find a bar of soap"|"bar of soap"|"advise the cat"|"brick wall"|"groundhog day"|"wears me out"|"saps"|"heart sinks"|"heart sank"|"dread seeing"|"dreaded"|"roll my eyes"|"eye roll"|"nut job"|"loony"|"mad as"|"sad case"|"loser"|"waster"|"feckless"|"lazy"|"idle"|"silly woman"|"silly girl"|"silly man"|"stupid"|"idiot"|"fool"|"hates you by"|"loves you at"|"what she is"|"what he is"|"pd traits"|"?pd"|"clearly pd"|"bed blocker"|"acopia"|"dying swan"
unless dog|child|baby|lid|"joint"|"bell"|"spots"|"jokes"|"joking"|"his words"|"her words"|"calls himself"|"calls herself"|"says he's"|"says she's"|"golf"|"crazy paving"|"weather"|"wood"|"nail"|"splitting headache"|"splitting wood"|"lazy eye"|"idle speed"|"gooseberry" in clause
when denied keep
yes [Frankly manipulative], plays us off.
yes Feel this is [drug seeking]; declined.
no A lazy eye as a child.
no Patient worried she is wasting our time.

rule opinion-disbelief
does prompt hide sure
why The note says that the patient is not believed.
basis rules 17, 18; lexicon team 2026-11-21
say "i don't believe"|"don't believe that"|"don't believe him"|"don't believe her"|"not believe the"|"didn't believe"|"hard to believe"|"i am sceptical"|"i'm sceptical"|"am sceptical"|"sceptical"|"skeptical"|"dubious"|"i doubt the"|"i doubt that"|"i doubt his"|"i doubt her"|"i doubt he"|"i doubt she"|"i doubt this"|"have doubts"|"not convinced by"|"i'm not convinced"|"unconvinced"|"unconvincing"|"doesn't ring true"|"rings hollow"|"doesn't add up"|"don't add up"|"story doesn't fit"|"far fetched"|"far-fetched"|"pinch of salt"|"convenient"|"conveniently"|"miraculous"|"miraculously"|"when unobserved"|"when not observed"|"when distracted"|"walked normally to"|"skipped out"|"swinging a bag"|"limped in on"|"pain vanishes"|"vanishes for"|"pain lives in"|"assuming the position"|"?fabricated"|"fabricated"|"fabrication"|"fabricating"|"made up"|"making it up"|"makes it up"|"makes things up"|"?genuine"|"?real"|"not genuine"|"genuineness"|"?feigned"|"?put on"|"?factitious"|"?malingering"|"suspect exaggerat"|"subjective only"|"no objective"|"signs 5/5"|"invented"|"cooked up"|"rehearsed"|"well rehearsed"|"through his union rep"|"solicitor's been at"|"after benefits"|"angling for"|"fishing for"|"trying it on"|"tries it on"|"trying their luck"|"chancing"|"chancer"|"having me on"
unless "made up to"|"made up of"|"made up his mind"|"made up her mind"|"made up a"|"made up with"|"made up formula"|"he says"|"dosette made up"|"feed"|"feeds"|"formula"|"bottle"|"solution"|"suspension"|"parking"|"time convenient"|"appointment"|"chronic pain" in clause
when denied keep
yes [I don't believe] the history given.
yes [Skipped out] to the car park.
no Feeds made up correctly, no concerns.
no Convenient appointment time found.

rule opinion-around
does hint hide echo
why This goes with an opinion of the patient that would wound if read.
basis rules 17, 18; lexicon team 2026-11-21
say "again"|"as ever"|"as usual"|"fourth this month"|"walked out"|"slammed"|"demanded"|demanding|"insisted"|"insists"|rude|shouted|aggressive|abusive|"complaint"|complain|"go to the press"|"go to the papers"|"gmc"|"boundaries"|boundary|"sigh"|"sighed"|"factual"|"limped"|"car park"|"waiting room"|"my last"|"pip"|"benefits"|"isn't getting"|"not getting"|"held firm"|"mother was the same"|"like his father"|"chaperoned"|"door open"|"never satisfied"|"long list"
mark clause
yes Heartsink. [Back again].
yes Drug seeking, I think. [Slammed the door].
no Better today.
no Seen with wife.

rule not-told-around
does prompt hide echo
why This goes with something the patient has not been told.
basis rules 17, 20; lexicon team 2026-11-21
say "2ww"|"usc"|"urgent referral"|"urgent form"|"picture"|"mdt"|"upgraded"|"cns"|"oncology"|"palliative"|"over the phone"|"not a text"|"ring not text"|"on his own"|"with family there"|"lives alone"|"says it's"|"if she asks"|"if he asks"|"before he"|"before she"|"not by text"|"in person"|"f2f"|"face to face"|"urgent f2f"|"today please"|"not yet"|"reception please"|"keep it"|"bed being sought"|"nobody to"|"waiting for"|"interpret"|"be consistent"|"look after"
mark clause
yes Likely lymphoma, pt not aware. [2WW sent].
yes Patient not told of mass. [Needs to hear it in person].
no Knee pain for two weeks.
no Rest and ice.

rule opinion-voiced
does prompt hide sign
why A clinician's private opinion is given here.
basis rules 17, 18, 38; lexicon team 2026-11-21
say frankly|"to be frank"|"in my view"|"in my opinion"|"if you ask me"|"beginning to think"|"starting to think"|"we all know"|"my honest view"|"cannot help thinking"|"can't help thinking"|"can't help feeling"|"nice enough but"|"bless her"|"bless him"|"god help us"|"as well advise"|"might as well"|"one of dr"|"does nobody any favours"|"nobody any favours"|"what a"
mark clause
yes [Frankly this is tiresome]. Heartsink.
yes [In my view he is manipulative].
no Viewed the wound, clean.
no Asked my opinion about knees.

rule result-graver
does prompt hide echo
why A result that goes with something the patient has not been told.
basis rules 17, 20; lexicon team 2026-11-21
say "psa"|"ca125"|"ca-125"|marker|"markers"|"alp"|"plt"|"platelets"|"wcc"|"hcg"|"hb"|"cag"|"bnp"|"ace"|"moca"|"mmse" ..3 ~num; ~num ..1 "cm"|"mm"|"4cm" ..3 mass|area|lesion|something|opacity|nodule|shadow|growth|cyst; 2cm|3cm|4cm|5cm|6cm|7cm|8cm|9cm ..3 mass|area|lesion|something|opacity|by|solid|cyst|lump; predictive ..3 positive; "reported positive"; "came back"|"is back"|"back up"|"up again" ..3 ~num; consultant|haem|oncology|surgeons wants|want him|her ..2 in|tonight|today|urgently
unless @told-plain in note
unless normal|"satisfactory"|"no change"|stable in clause
mark clause
yes Pt not aware. [PSA back at 60].
yes Nothing said to her yet. [6cm area by the ovary].
no PSA normal.
no Wound 3cm long.

rule heart-to-tell
does prompt hide sure
why The note shows that the clinician held the news back.
basis rules 17, 20; lexicon team 2026-11-21
say "heart to tell"|"the heart to say"|"heart to spoil"|"bring myself to tell"|"couldn't bring myself"|"kept my face"|"poker face"|"changed the subject"|"didn't ask and i"|"fudged it"|"i fudged"|"dodged the question"|"sidestepped"|"side-stepped"|"skirted round"|"skirted around"|"glossed over"|"played it down"|"playing it down"|"played down"|"not one for the phone"|"not for the phone"|"not news for the phone"|"not a phone conversation"|"not over the phone"|"not by phone"|"not by letter"|"sit him down"|"sit her down"|"hear it from"|"hears it from"|"hear this from"|"better coming from"|"should come from"|"best coming from"|"theirs to tell"|"not mine to tell"|"not my place to tell"|"not our place to tell"|"not ours to tell"|"beat the app"|"before the app"|"app gets there first"|"app will get there first"|"find out from the app"|"find out on the app"|"learn it from the app"|"gp eyes only"|"for gp eyes"|"gp only"|"for gp only"|"not copied to patient"|"not copied to pt"|"not copied to him"|"not copied to her"|"not cc'd"|"pt not copied"|"patient not copied"|"no copy to patient"|"no copy to pt"|"don't copy to patient"|"do not copy to patient"|"do not copy to pt"|"lab copy only"|"advance copy"|"before he hears"|"before she hears"|"before anyone tells"|"till i've seen"|"until seen f2f"|"until told"|"till told"|"until she's told"|"until he's told"|"until they are told"|"until they've been told"|"bad news"|"breaking news"|"break the news"|"broke the news"|"dread telling"|"dreading telling"|"white lie"|"fibbed"|"i fibbed"|"fobbed off"|"fobbed him off"|"fobbed her off"|"spared him"|"spared her"|"spare him the"|"spare her the"|"avoided the word"|"knows nothing of"|"knows nothing about"|"blissful ignorance"|"expecting good news"|"expecting all clear"|"hopeful it's nothing"|"thinks it's about"|"thinks it's for"|"thinks the appointment"|"believes the appointment"
when denied keep
when planned keep
unless "gave bad news"|"handled the bad news"|"bad news well"|"broke the news to her today"|"took the news"|"took the bad news" in clause
yes Scan is bad; I didn't have the [heart to tell] him.
yes Letter in, [do not copy to patient].
no Took the bad news well, wife with him.
no Results heard by phone, all clear.

rule family-asks-not-told
does prompt hide sure
why The family ask that the patient is not told.
basis rules 12, 17, 20; lexicon team 2026-11-21
say child|children|kids ..1 "doesn't know"|"not aware"|"don't know"|"not been told"; wife|husband|family|son|daughter|"dtr"|partner|sister|brother|children|relatives|carers ..4 @negaux ..3 tell|told|informed|know ..3 him|her|pt|patient|mum|dad|mother|father|diagnosis|cancer|result|"results"|prognosis; @negaux want|like ..2 mum|dad|mother|father|pt|patient|him|her ..2 told|informed|"to know"
when denied keep
yes [Family do not want her told the diagnosis].
yes Biopsy back. Son [doesn't want dad told].
no Family told her to come.
no Wife did not know when he fell.

rule opinion-scorn
does prompt hide sure
why A remark about the patient that would wound or provoke if read.
basis rules 17, 18, 38; lexicon team 2026-11-21
say "another performance"|"quite a performance"|"oscar worthy"|"oscar-worthy"|"oscar winning"|"tears on cue"|"tears to order"|"my regular"|"my monday regular"|"regular as clockwork"|"loyalty card"|"own parking space"|"her usual chair"|"his usual chair"|"usual theatre"|"usual drama"|"usual story"|"same old story"|"same old song"|"usual litany"|"long litany"|"dr google"|"doctor google"|"google printouts"|"internet printouts"|"knows better than"|"expert in everything"|"allergic to work"|"day's work"|"hard day's work"|"funny how"|"strange how"|"odd how"|"amazing how"|"surprise surprise"|"milking it"|"milks it"|"milking the"|"dining out on"|"woe is me"|"self pity"|"self-pity"|"self-pitying"|"drama queen"|"prima donna"|"diva"|"little madam"|"theatrics"|"amateur dramatics"|"short shrift"|"life's too short"|"draw breath"|"drew breath"|"short straw"|"deep joy"|"joy of joys"|"oh joy"|"oh dear god"|"god forgive me"|"give me strength"|"full shilling"|"not all there"|"sandwich short"|"sandwiches short"|"not the brightest"|"not too bright"|"none too bright"|"not blessed with"|"simple soul"|"bit simple"|"a bit slow"|"bit slow on"|"in one ear"|"nobody's home"|"nobody home"|"nobody at home"|"no one home"|"all the pies"|"missing a meal"|"skip a meal"|"smell arrived"|"smelt before"|"smelled before"|"smells to high"|"to high heaven"|"have the window open"|"window open for half"|"opened a window"|"playing the martyr"|"opened the window"|"air the room"|"aired the room"|"airing the room"|"wiped the chair"|"air freshener"|"acquainted with soap"|"wash occasionally"|"chip on both"|"temper on him"|"temper on her"|"tantrum"|"like mother like"|"like father like"|"apple doesn't fall"|"apple does not fall"|"whole family is"|"whole family are"|"family of them"|"beyond help"|"lost cause"|"hopeless case"|"wasting my breath"|"waste of breath"|"save my breath"|"deaf ears"|"cannot help those"|"can't help those"|"happy being ill"|"enjoys being ill"|"enjoys ill health"|"enjoys poor health"|"likes being ill"|"career patient"|"sick role"|"abnormal illness behaviour"|"illness behaviour"|"medicalises"|"psychosomatic"|"nothing wrong that"|"nothing organic"|"nil organic"|"professional victim"|"grief whore"|"charming when"|"butter wouldn't melt"|"round her finger"|"round his finger"|"knows which buttons"|"wind up merchant"|"troublemaker"|"trouble maker"|"litigious"|"complainer"|"moaner"|"whinger"|"whinging"|"whingeing"|"sense of entitlement"|"passive aggressive"|"passive-aggressive"|"narcissist"|"narcissistic"|"psychopath"|"sociopath"|"odd fish"|"weirdo"|"oddball"|"creepy"|"unlikeable"|"hard to like"|"impossible to like"|"difficult to like"|"cannot stand"|"can't stand her"|"can't stand him"|"off my list"|"off our list"|"rather not see"
unless dog|cat|"season ticket holder"|"for rovers"|"football"|"spurs"|"arsenal"|"can't stand up"|"school performance"|"exam performance"|"sexual performance"|"work performance"|"performance status"|"performance review"|"at work"|"stairs"|"buttons up"|"shirt"|"wraps up"|"ankle"|"moaning in pain"|"vomit"|"he says"|"she says"|"her words"|"his words"|"toddler"|"tantrums"|"hay fever"|"covid"|"ventilat"|"asthma"|"picnic table"|"park"|"grandchildren"|"granddaughter"|"alarm"|"lift"|"twists and turns"|"knee"|"pests"|"rats"|"mice"|"unwell" in clause
when denied keep
yes [Quite a performance] getting on the couch.
yes Sees herself as a [professional victim].
no Performance status 1, fit for clinic.
no Plans a picnic in the park.

rule opinion-caught-out
does prompt hide sign
why The note hints that the patient's account is not believed.
basis rules 17, 18; lexicon team 2026-11-21
say "when"|until|till|"once"|"as soon as"|"the moment" ..4 "not looking"|"wasn't looking"|unobserved|"saw me"|"out of sight"|"her name was called"|"his name was called"|"the form"|"the note"|"form came out"; without|forgot|forgets|forgetting ..2 stick|crutch|crutches|limp|brace|splint|collar|which; "seen"|spotted|"was seen" ..5 lifting|carrying|running|jogging|dancing|climbing|digging|gardening|"up a ladder"; skipped|strode|sprinted|bounded|trotted|ran|marched|jogged ..3 "out"|"to the car"|"to car"|"car park"|"for the bus"; "10/10" ..5 texting|scrolling|phone|laughing|smiling|chatting|eating|selfie; facebook|instagram|"social media" ..5 shows|tells|photos|different|holiday; "tan lines"|"golf tan"|"sun tan"|"suntan"; laughing|chatting|joking|smiling ..3 "waiting room"|"reception"|"in the corridor"; "third monday"|"every monday"|"always a monday"|"school holidays"|"coincides with"; back again|"yet again"|"here again"|"once again"|"again today"|"nth time"; "fourth this month"|"third this month"|"fifth this month"|"sixth this month"
mark clause
yes [Limped until out of sight]. I am sceptical.
yes [Left without the stick]. Nothing organic.
no Walks with a stick, no limp.
no Runs a clinic next week.

rule held-back
does prompt hide sign
why The note shows that something is being held back from the patient.
basis rules 17, 20; lexicon team 2026-11-21
say nothing ..4 said|mentioned|told ..1 before|until|till|yet; "no reason given"|"no reasons given"|"gave no reason"|"without giving a reason"|"nothing more"|"no more than that"|"say no more"|"said no more"|"nothing further said"; i|we|dr|nobody|"no one" "haven't"|"have not"|"has not"|"hasn't"|"not yet"|"yet to" ..2 rung|phoned|called|told|said|spoken|broken|shared|raised|let; before|until|till ..2 she's|he's|they're|pt|patient|she|he|they ..2 told|informed|knows|hears|"been told"|"been seen"|"been spoken to"; ask|get|book|bring|fetch|call ..4 him|her|pt in|down|back ..7 with|and ..1 wife|husband|family|someone|somebody|daughter|son|partner; bring|brings ..2 someone|somebody|family|husband|wife|partner with; would like|wants|"want" ..1 to|a ..1 chat|word|talk|see ..3 bloods|result|results|scan|him|her|it; label|labelled|labelled ..4 as; "no conversation"|"no discussion" ..2 pt|patient|him|her; not|never|"hasn't"|"has not" ..1 grasp|grasped|"taken in"|"take in"|understood; "did not push"|"didn't push"|"did not press"|"didn't press"; "no need to call"|"no need to ring"|"no need to tell"|"no need to trouble"|"no need to worry her"|"no need to worry him"; leave|left ..1 hidden|unfiled|unread; "to see first"|"to tell first"|"see her first"|"see him first"; "don't think it is"|"do not think it is"|"don't think so"|"don't think that's"|"i'm not so sure"|"i fear"|"i fear not"|privately|"i think otherwise"|"between these walls"|"it isn't"|"it is not that"
when denied keep
when planned keep
unless @told-plain in note
mark clause
yes Likely lymphoma. [No reason given for the slot].
yes [I haven't rung yet]. Report: metastatic.
no Bring the sample on Monday.
no No reason to stop the tablets.

rule kept-to-myself
does prompt hide sure
why The clinician kept this from the patient for now.
basis rules 17, 20; lexicon team 2026-11-21
say "not a word to" ..1 her|him|them|@kin; "didn't correct"|"did not correct"|"haven't corrected"|"don't correct" ..1 him|her|them|@kin; nobody|"no one"|"no-one"|noone has|"'s"|had ..1 told|said ..1 him|her|them|anything; "nobody's told"|"no one's told"; "it isn't that"|"it's not that"|"more to it"; "looked at the screen"|"could not meet"; "not his to know"|"needn't know"|"need not know"; told|asked ..3 desk|girls|reception|receptionist|secretary|"front desk"|staff ..2 "to say"|"to tell"|"not to say"; keep|keeping|kept ..4 "to myself"|"to ourselves"|"under my hat"|"under our hats"; hear|use|used|say|said|saying|mention|mentioned ..1 "the word"|"the c word"|"the c-word"|"the d word"; suspect|think|fear|worry|believe ..6 "haven't said"|"not said so"|"have not said"|"said nothing"|"didn't say"|"did not say"|"kept it"|"not shared"|"not shared that"|"not voiced"; "not voiced"|"didn't voice"|"did not voice"; "no conversation with"|"no discussion with"|"without discussion with"|"conversation not had"
unless "more to it than meets"|"voiced concern"|"opening hours"|"closed"|"noise"|"keep quiet at night" in clause
when denied keep
yes I suspect early dementia but [kept that to myself].
yes DNACPR in place, [no discussion with] the patient.
no Keeps himself to himself.
no Kept warm during the test, hearing fine.

rule opinion-insult
does prompt hide sure
why A description of the patient that would wound or provoke if read.
basis rules 17, 18, 38; lexicon team 2026-11-21
say @bad-adjective ..1 @person-noun; pt|patient|he|she|mother|father|mum|dad is|was|"'s"|remains|being|"can be" ..2 impossible|insufferable|pathetic|ridiculous|tiresome|tedious|hopeless|childish|immature|petulant|neurotic|needy|clingy|devious|cunning|sly|shifty|dishonest|untruthful|obstructive|unreasonable|ungrateful|arrogant|obnoxious|odious|"a nightmare"|"a nuisance"|"hard work"|"heavy going"|"high maintenance"|"full of it"|gormless|clueless|vacuous|"own worst enemy"|"out for what"; "economical with the truth"|"worst enemy"|"tale of woe"|"tales of woe"|"litany of woe"|"no pleasing"|"nothing pleases"|"nothing i say"|"nothing will satisfy"|"nothing satisfies"|"never satisfied"|"won't be told"|"will not be told"|"never takes advice"|"ignores all advice"|"ignores everything"|"another new symptom"|"new symptom every"|"doctorate in"|"enjoys being"|"enjoys illness"|"enjoys this"|"loves being ill"|"loves the attention"|"relishes"|"revels in"|"blames everyone"|"blames everybody"|"for wales"|"for england"|"for scotland"|"for ireland"; chair|couch|room|seat ..3 wiping|wiped|fumigate|fumigated|fumigating|aired|airing|disinfected|scrubbed|scrubbing
unless rugby|football|cricket|hockey|swims|rows|"says he"|"says she"|"feels she is"|"feels he is"|"he feels"|"she feels"|"calls"|"called her"|"called him"|"plays for"|"played for"|"captain"|"cap"|"runs for"|"he said"|"she said"|"told her she"|"told him he"|"silly question"|"sad news"|"husband says"|"wife says"|"works"|"dressing room"|"bedroom" in clause
yes A [tiresome man], same tale.
yes [She is impossible], wants it all.
no A slow pulse, regular.
no Plays rugby for Wales.

rule opinion-doubt-frame
does prompt hide sure
why The note says that the account is doubted or bad faith is suspected.
basis rules 17, 18; lexicon team 2026-11-21
say suspect|"suspicious"|suspicion|"i think"|"i feel"|"i wonder"|"wonder if"|"wonder whether"|"my hunch"|"my guess"|"i reckon"|"reckon"|"am i the only" ..4 making|selling|flogging|lying|acting|faking|exaggerating|enjoys|diverting|hoarding|"putting on"|"playing"|"using us"|"stringing"|"spinning"|"after a"|"after money"|"wants the"|"milking"|"inventing"|"coaching"; @negaux ..4 "true"|"the truth"|"truthful"|"credible"|"plausible"|"believable"|"ring true"|"add up"|"stack up"|"wash"; "like to believe"|"wish i could believe"|"hard to swallow"|"hard to credit"|"large pinch"|"recognise the truth"|"truth if it"|"or so he"|"or so she"|"supposedly"|"purportedly"|"as theatre"|"pure theatre"|"all theatre"; version|story|account|tale ..3 change|"changes"|changed|varies|differs|unravels|unravelled|shifts|shifted; "her own mouth"|"his own mouth"|"not all going in"|"selling them on"|"sells them on"|"diverting"
unless "wash his"|"wash her"|"true labour"|"true lumen"|"true knee"|"not lying"|"lying down"|"lying flat"|"lying on"|"lying in"|"making progress"|"making urine"|"making sense"|"making tea"|"acting up"|"playing football"|"playing golf"|"dad's story"|"his mother" in clause
when denied keep
yes Her [version changes] every visit.
yes I [suspect he is selling] them.
no I think lying flat makes it worse.
no Plays a true fiddle.

rule break-it
does prompt hide sure
why Bad news is still to be broken; until then it should not be visible.
basis rule 20; lexicon team 2026-11-21
say will|to|shall|can|"let them"|should|must|"going to" ..1 break ..1 it|this|news; "to be broken"|"break it to"|"breaking it to"|"break this to"|"break it gently"|"break it face"|"break it in clinic"|"break the result"; before ..1 she's|he's|they're|pt|patient|she|he|they ..2 told|"been told"|"been informed"; pls|please|leave|left ..1 hidden|unfiled
unless fast|fasting|iftar|ramadan|"free to break"|"break it in half"|tablet|tablets|habit|skin|"broken skin"|"told us before"|"before he told"|"before she told" in clause
when planned keep
yes Smear shows invasion, colposcopy [will break it].
yes See Thursday before she's told by letter, consultant [will break it].
no Tablet scored, can break it in half.
no To break the habit, patches.

rule opinion-mocks
does prompt hide sure
why A mocking remark about the patient.
basis rules 17, 18, 38; lexicon team 2026-11-21
say "a signpost"|"a lamppost"|"his own shadow"|"her own shadow"|"as bright as"|"sharp as a"|"hard to sympathise"|"sympathy vote"|"tea and sympathy"|"wouldn't cure"|"would not cure"|"same dance"|"same script"|"same song"|"same record"|"broken record"|"stuck record"|"same tune"|"foul to"|"been coaching"|"good wash"|"good scrub"|"i see why"|"no prizes for"|"spare me"|"save us"|"heaven help"|"bless his cotton"|"bless her cotton"|"our tax"|"taxpayer"|"encore"|"curtain call"|"matinee"|"exit stage"|"stage left"|"choreographed"|"repertoire"|"chapter and verse"|"learned his lines"|"learned her lines"|"learnt his lines"|"learnt her lines"|"off a website"|"knows the form"|"knows his rights"|"knows her rights"|"in on the left"|"out on the right"|"forgot which leg"|"forgot which side"|"not too ill"|"well enough for"|"well enough to"|"went out like"|"walked out like"|"left like a"|"cured by"|"instant cure"|"lazarus"|"lourdes"|"miracle"|"a miracle"|"miracle cure"|"worthy of"|"rolls her eyes"|"roll your eyes"|"like a toddler"|"pain 11"|"11/10"|"12/10"|"whilst eating"|"while eating crisps"|"while texting"|"whilst texting"|"while scrolling"|"whilst scrolling"|"while on her phone"|"while on his phone"|"on her phone throughout"|"on his phone throughout"|"nails immaculate"|"nails done"|"lashes on"|"full make up"|"full make-up"|"full slap"|"tan lines"|"fresh from tenerife"|"fresh tan"|"bent down easily"|"bent to pick"|"leapt up"|"sprang off"|"swung his bag"|"swung her bag"|"carried the shopping"|"carrying shopping"|"lives in the waiting room"|"lives here"|"my shadow"|"groaning stops"|"wailing stopped"|"sobs stopped"|"tears dried"|"tears stopped"|"tears vanished"|"smile returned"|"brightened once"|"brightened when"|"cheered up once"|"perked up once"|"perked up when"
unless child|baby|toddler|infant|"son"|"well enough to go to school"|"well enough to go home"|"physio"|"mobilising"|"post op"|"postop"|"well enough to exercise"|"well enough to travel"|"well enough for surgery"|"well enough for chemo"|"well enough to work" in clause
yes Came in bent double, [went out like] a rocket.
yes [Leapt up] when the form was signed.
no Fracture of the leg, cast on.
no Cast off, physio started.

rule opinion-idiom
does prompt hide sign
why A disparaging turn of phrase about the patient.
basis rules 17, 18; lexicon team 2026-11-21
say "passes the time"|"naturally"|"needless to say"|"no doubt"|"as always"|"predictably"|"inevitably"|"yet again"|"apparently"|"allegedly"|"so called"|"so-called"|"supposed"|"claims"|"claimed"|"reckons"|"according to her"|"according to him"|"tells anyone"|"each telling"|"with each telling"|"every telling"|"on and on"|"at length"|"endless"|"interminable"|"catalogue of"|"list of"|"eleven problems"|"ten problems"|"insists"|"demands"|"demanded"|"wants an mri"|"not getting one"|"isn't getting one"|"not getting it"|"be factual"|"stay factual"|"my face"|"bit my tongue"|"held my tongue"|"counted to ten"|"deep breath"|"patience"|"i despair"|"despair of"|"sigh"|"groan"
unless "patience with"|"nurse patience"|"sister patience" in clause
mark clause
yes [Insists on a scan]. Heartsink.
yes [Frankly I despair]. [List of eleven problems].
no Scan booked.
no Rested well.

rule sorrow-at-result
does prompt hide sign
why The clinician is sorry about something the patient may not know yet.
basis rules 17, 20; lexicon team 2026-11-21
say poor man|lad|woman|lady|thing|love|soul|girl|chap|boy|mite|family|bloke|devil; "i'm afraid"|"i am afraid"|"as i feared"|"as feared"|"what i feared"|"i was right"|"wish i was wrong"|"wish i were wrong"|"wish i'd been wrong"|"hoped i was wrong"|"hoped to be wrong"|"hope i'm wrong"|"hope i am wrong"|"heart sank"|"my heart goes"|"gutted for"|"tragic"|"what a shame"|"such a shame"|"dreading it"|"dreading this"|"dread this"|"not looking forward to"|"god help"|"so young"|"only just retired"|"just retired"|"just married"|"just got married"|"just engaged"|"newly married"|"small children"|"little ones at home"
unless @told-plain in note
unless "poor thing had"|"poorly"|"diet"|"sleep" in clause
mark clause
yes [Poor man], film shows blasts, hasn't been told.
yes [As I feared], lymphoma, pt not aware.
no Poor sleep for weeks.
no A poor diet and no exercise.

rule arrange-the-talk
does prompt hide sign
why A talk is being arranged about something the patient does not know yet.
basis rule 20; lexicon team 2026-11-21
say "i'd rather"|"i would rather"|"i want"|"would prefer"|"i'd like"|"i would like" ..3 he|she|him|her|them|pt ..2 hear|heard|hears|told|knew|sat|here|in|"to come"; "don't"|"do not"|"dont"|"not to"|"never" ..1 file|text|sms|message|release; "go round myself"|"go round tonight"|"going round"|"go out to him"|"go out to her"|"call round"|"pop round"|"drop in on"|"i'll visit"|"i will visit"|"visit tonight"|"see him myself"|"see her myself"|"tell him myself"|"tell her myself"|"ring him myself"|"ring her myself"|"speak to him myself"|"speak to her myself"|"leave this with me"|"leave this one with me"|"leave this one to me"|"leave him to me"|"leave her to me"|"mine to do"|"my job to"|"for me to do"; book|get|squeeze|fit|put|bring ..5 "end of surgery"|"end of clinic"|"end of my"|"last slot"|"last appointment"|"double slot"|"double appointment"|"my lunch"|"before surgery"|"after surgery"|"somewhere quiet"|"with his wife"|"with her husband"|"with her daughter"|"with his daughter"|"with her son"|"with his son"; needs|wants ..2 husband|wife|daughter|son|family|someone ..2 "with her"|"with him"|there|beside
unless @told-plain in note
mark clause
yes Scan shows mets. [Book her in at end of surgery].
yes Marker up, pt not aware. [I'd rather she heard it from me].
no I want to see the wound on Friday.
no Do not drive until seen.

rule conceal-manner
does prompt hide sign
why The note shows how something was kept from view.
basis rules 17, 20; lexicon team 2026-11-21
say screen|monitor ..3 turned|away|angled|tilted|minimised|closed|hidden|shut; turned|angled|tilted|minimised|closed ..2 screen; "talked about"|"chatted about"|"spoke about"|"asked about"|"we talked"|"we discussed" ..3 weather|garden|football|holiday|holidays|cricket|tomatoes|roses|dogs|allotment|caravan|"the wedding"|"his trip"|"her trip" ..3 instead; "won't know the word"|"doesn't know the word"|"not know the word"|"know what it means"|"knows what it means"|"know what that stands"|"stands for"|"in latin"|"small talk"|"made small talk"|"smiled and"|"nodded and"|"brave face"|"kept smiling"|"kept it light"|"kept things light"|"breezy"|"cheerful voice"|"made light of"|"waved it away"|"brushed it off"|"brushed over"|"moved on quickly"|"moved him on"|"moved her on"|"steered away"|"steered him"|"steered her"|"let him think"|"let her think"|"let them think"|"left him thinking"|"left her thinking"|"left them thinking"|"allowed him to think"|"allowed her to think"|"didn't disabuse"|"did not disabuse"|"didn't put him right"|"didn't put her right"
unless @told-plain in note
when denied keep
mark clause
yes Likely lymphoma. [Turned the screen away].
yes Pancreatic mass on scan. [Left her thinking gallstones].
no Screen time two hours a day.
no Uses a standing desk and monitor.

rule grave-and-nobody-told
does prompt hide sure
why A grave result is recorded and nothing here says that the patient knows.
basis rules 17, 20, 21; lexicon team 2026-11-21
say "ct"|"mri"|"cxr"|"x-ray"|"xray"|"uss"|"pet"|scan|biopsy|histo|histology|cytology|"smear"|report|result|"film"|lab|radiology|radiologist|endoscopy|"ogd"|colonoscopy|bronchoscopy|"fna"|"nuchal"|"shows"|"showed"|confirms|"reported as" ..8 @grave; @grave ..4 "on ct"|"on mri"|"on scan"|"on cxr"|"on biopsy"|"on histology"|"on imaging"|"on us"|"on uss"
unless @told-any in note
unless no|nil|not|negative|"nad"|normal|never in clause
mark clause
yes [CT back: liver mets], primary unknown.
yes [Histology shows melanoma], refer today.
no CT: no malignancy seen.
no Biopsy showed melanoma, told today.

rule told-before-anyone
does prompt hide sure
why Something is known here before the patient or family have been told.
basis rules 17, 20; lexicon team 2026-11-21
say before|until|till|prior ..2 discussing|telling|informing|discussed|disclosure ..3 pt|patient|him|her|them|family|parents; before|until ..1 family|parents|pt|patient|mum|dad|mother|couple ..2 informed|told|aware|know|knows|seen; without ..1 telling|informing|"being told"|explaining ..2 him|her|pt|patient|them|family; "not been made aware"|"not made aware"|"not yet made aware"|"hasn't been made aware"; not|never|"haven't"|"have not" ..1 used|use ..2 term|word|label|phrase|diagnosis; "not yet seen by"|"not seen by"|"not yet read by"|"not been seen by" ..1 him|her|pt|patient|them|family; thinks|believes|assumes ..2 biopsy|scan|result|"results"|bloods|test|tests|smear|mri|ct ..3 clear|normal|benign|negative|fine|"ok"
unless "before telling us"|seat|belt|"dr"|"registrar" in clause
when denied keep
when planned keep
yes CT: renal mass. ED discharged her [without telling her].
yes GP to await clinic [before discussing with pt].
no Has not used the splint yet.
no Ring the registrar before stopping it.

rule opinion-of-manner
does prompt hide sure
why A description of the patient's manner that would provoke if read.
basis rules 17, 18; lexicon team 2026-11-21
say "i found"|"find"|"found" ..1 him|her|them ..2 intimidating|aggressive|rude|evasive|hostile|unpleasant|frightening|threatening|creepy|objectionable|abrasive|confrontational|patronising|dishonest; "not see him alone"|"not see her alone"|"never see him alone"|"never see her alone"|"would not be alone with"|"not be alone with him"|"panic button"; "usual dishevelled"|"usual unkempt"|"usual state"|"usual self, demanding"; "poorer listener"|"professional complainant"|"known complainer"|"known to be litigious"|"litigious"; likely|probably|possibly|suspect ..3 "selling"|"diverting"|"trading"
unless husband|partner|wife|carer|"she says"|"he says" in clause
yes [I found him intimidating] today.
yes [Probably selling] the rest.
no She finds him intimidating at work, her boss.
no Probably a sprain.

rule opinion-demanding
does prompt hide sign
why The note calls the patient demanding.
basis rules 17, 18; lexicon team 2026-11-21
say demand|"demanding"|insist|"insists on"|"insisting on" ..2 diazepam|codeine|zopiclone|pregabalin|gabapentin|oramorph|tramadol|opiates|opioids|scan|mri|antibiotics|"sick note"|"fit note"|referral|benzos|morphine|increase; "do not give"|"don't give" ..3 "30 min"|minutes|appointments; dishevelled|unkempt|"scruffy"|"malodorous"
unless "self-care"|"no longer"|mse|mood|"mental state" in clause
yes [Demanding diazepam] again. Heartsink.
yes Frankly tiresome. [Insists on antibiotics].
no Job is demanding.
no Insisted he was fine.

rule patient-kept-unaware
does prompt hide sure
why The note says in so many words that the patient does not know this.
basis rules 17, 20; lexicon team 2026-11-21
say pt|patient|~patient|client ..2 "not been told"|"hasn't been told"|"has not been told"|"not told that"|"not aware that"|"unaware that"|"has not been informed"|"not been informed"|"is not to know"|"not to be told"; aware|told|knows|informed ..3 he|she|pt|patient ..1 not|"isn't"|"doesn't"|"hasn't"; without ..1 his|her|their|pt|patient knowledge|knowing; "w/o" ..1 his|her|their|pt|patient knowledge|knowing; without conversation|discussion; without any conversation|discussion; "to be disclosed by"|"to be told by"|"to be informed by"|"to be broken by"; thinks|believes ..1 "it's for"|"it is for"|"its for"|"it was for"|"it's about"|"it is about"
unless allergy|"allergies"|"any"|"side effects"|"if she"|"if he"|"fasting"|"to fast"|consent in clause
when denied keep
when planned keep
yes [Patient has not been told] that the donor is her brother.
yes Wife [told, patient not].
no Done without his glasses on.
no Patient told to fast.
