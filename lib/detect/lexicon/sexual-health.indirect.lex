# Told round about, without a keyword
rule    sore-in-private
does    prompt ask sign
why     A sore, rash or discharge in an intimate place is told round about.
basis   4b, sensitive with no keyword; lexicon team 2026-11-21
say     @genital ..3 @sore-word; @sore-word ..4 @genital; sting|stings|stinging|burn|burns|burning|hurts|hurt|razor|glass|sore ..3 @pee; @pee ..2 sting|stings|burns|hurts|"like razor blades"|"like glass"; green|yellow|stuff ..3 coming|pants|boxers|underwear; stain|mark|spots|blood in|on pants|boxers|underwear|knickers; "more than usual down"|"smells funny"|"fishy smell"|"not right down"; testicle ..2 ache|swollen|pain; epididymo-orchitis|epididymitis|balanitis|urethritis|proctitis|cervicitis|vaginitis|vulvitis
unless  nappy|hernia|torsion|catheter|prolapse|haemorrhoid|piles|lichen|eczema|psoriasis|vasectomy|colonoscopy|constipation|fistula|episiotomy|stitches|postnatal|hydrocele|ringworm|tinea|intertrigo|joint|hip|stairs|lives|moved|bed|bathroom|kitchen|toilet|loo|flat in sentence
yes     [Sore on the end] since a trip.
yes     [Burns when he goes], no fever.
no      Bed moved downstairs, sore hip.
no      Baby, nappy rash, sore bits.

rule    encounter
does    prompt ask sure
why     A chance sexual encounter is told.
basis   4b; lexicon team 2026-11-21
say     met|meet|pulled|kissed|with|home|bed|stayed|night|weekend ..2 @stranger ..7 @occasion; @occasion ..8 met|pulled|slept|kissed|one_thing|room|bed|hotel ..3 @stranger; ended|wound|woke up ..2 with|in ..2 @stranger|bed|room|flat; "copped off"|"got off with"|"hooked up"|"hooking up"|"pulled a"|"one thing led"|"went back to his"|"went back to hers"|"went home with"|"back to his hotel"|"back to her hotel"|"shared a taxi with a"|"a bit of fun"|"a moment of madness"|"moment of madness"|"a mistake on"|"got carried away"|"drunk and stupid"|"been a silly boy"|"been a fool"|"been a silly girl"|"swap numbers"|"didn't swap"|"didn't exactly swap"|"never got his name"|"never got her name"|"don't know his name"|"doesn't know his name"|"doesn't know her name"|"no names"|"didn't use anything"|"nothing used"|"didn't use owt"|"used nothing"|"heat of the moment"|"been with someone"|"been with somebody"|"been with a"|"been with another"|"been with other"|"someone else since"|"was w someone"|"was with someone"|"with someone from work"; @occasion ..6 "something daft"|"something stupid"|"daft"|regret|regrets|rash|sore|discharge|swab|test|bloods|condom
say     is|was|not|isn't ..1 "my only"|"his only"|"her only"|"the only one"; "see other people"|"seeing other people"|"seeing someone else"|"someone else on the side"|"there's someone else"|"there is someone else"|"been meeting someone"|"meets someone"|"secret boyfriend"|"secret girlfriend"|"a fancy man"|"a fancy woman"|"his mistress"|"a lover"|"her lover"|"his lover"|"lovers"|"having it off"|"carrying on with"|"been carrying on"|"knocking off"|"friend with benefits"|"fuck buddy"|"booty call"|"situationship"|"sleeping around"|"sleeps around"|"put it about"|"plays the field"
unless  boots|shoes|vaccine|trip_and_fall|tripped|carer|carrying_on_with_the|norovirus|gastro|hoover|lifting|covid|altitude|malaria in clause
yes     [Ended up in bed] with a colleague.
yes     Not proud, [went home with] a barman.
no      Met consultant at conference about tremor.
no      Travel advice for Thailand, malaria tablets.

rule    told-to-get-tested
does    prompt ask sure
why     The patient was told to be tested by somebody they slept with, or wants the all clear.
basis   4b; lexicon team 2026-11-21
say     text|texted|message|messaged|anonymous|tipped|ex|girl|lad ..4 get|go|be|been|should|need|and ..1 tested|checked|treated; "get himself checked"|"get herself checked"|"get myself checked"|"get checked out"|"be checked for"|"wants checking for everything"|"check for everything"|"everything checked"|"tested for everything"|"test for everything"|"wants the works"|"the full works"|"clean bill of health"|"all clear before"|"wants to be sure before"|"want to be sure before"; "before the wedding" ..3 test|clear|checked; "peace of mind" ..4 test|swab|screen|bloods; "caught something"|"given me something"|"gave me something"|"given her something"|"given him something"|"gave her something"|"gave him something"|"gave me a dose"|"passed something on"|"passed it on"|"passed on to"|"brought something home"|"brought anything home"|"picked something up"|"picked anything up"|"catch anything"|"caught anything"|"pass anything on"|"got a dose"|"got anything"|"what he's brought home"|"could be catching"|"the clap"|"the drip"
unless  sting|hornet|bite|cough|flu|covid|nursery|school|dehydr|bug|d&v|tummy|blood_pressure|skin|moles|mole|eyes|hearing|prostate|bowel|vertigo|d-dimer|cold|chest in clause
yes     Ex [texted to say get tested].
yes     Thinks he has [given her something].
no      Thinks he picked something up at nursery, D&V.
no      Wife told him to get his mole checked.

rule    virus-round-about
does    prompt ask sure
why     A virus infection under lasting treatment is told without its name.
basis   4b; lexicon team 2026-11-21
say     undetectable|"can't pass it on"|"cannot pass it on"|"can't be passed on" ..6 partner|since|years|clinic|husband|wife|tablet|levels|numbers|status; partner|husband|wife ..3 undetectable|positive|poz|negative on; "status" ..3 disclosed|disclosure|known|not|positive|shared; "poz"|"his status"|"her status"|"my status"|"serodiscordant"|"mixed status"|"one tablet a day since"|"his numbers are good"|"the clinic tablets"|"the hospital tablet"|"infectious diseases clinic"|"id clinic"|"blood borne virus"|"bloodborne virus"|"blood-borne virus"
unless  psa|troponin|hcg|anti|tb|covid|smear|hpv|marital|mental|performance|epilepticus|social|immigration|smoking|vaccination in clause
yes     Been [undetectable for years], clinic tablets.
yes     Does not disclose [his status] at work.
no      PSA undetectable after surgery.
no      Smoking status recorded.

rule    ended-quietly
does    prompt ask sure
why     A pregnancy that was ended or hidden is told round about.
basis   4b; lexicon team 2026-11-21
say     "had it seen to"|"had it dealt with"|"been dealt with"|"dealt with it herself"|"got rid of"|"the one she didn't have"|"the one i didn't have"|"didn't go through with"|"decided not to go ahead"|"not going ahead with"|"won't be going ahead"|"not going to go through"|"not going through with"|"doesn't want to go through"|"doesn't want it"|"don't want it"|"can't be pregnant"|"cannot be pregnant"|"can't have a baby"|"can't have this"|"can't do another"|"couldn't do another"|"not another one"|"no more babies"|"can't afford another"|"wasn't meant to happen"|"shouldn't have happened"|"wasn't supposed to happen"|"wasn't planned"|"wasnt planned"|"not planned"|"wrong time"|"bad timing"|"worst timing"|"made her mind up"|"made the call herself"|"rang the number"|"number to ring"|"number to ring herself"|"the day procedure"|"day clinic in"|"the tablets by post"|"tablets through the post"|"pills through the post"|"came in the post" ; would|would've|should have|"'d have" been ~num now ; "hidden pregnancy"|"hiding her bump"|"hiding the bump"|"baggy jumpers"|"felt it kick"|"felt it move"|"no idea how far"|"doesn't know how far"|"too far gone"|"how far on"
unless  surgery|op|knee|hip|colonoscopy|flu|puppy|jab|vaccine|injection|endoscopy|statin|spa|smear|transplant|mri|house|job|dog|tooth|insulin|chemo|chemotherapy|pump|mole|car|cast|resus in sentence
yes     Says it [wasn't planned], [made her mind up].
yes     [Dealt with it herself], told nobody.
no      Doesn't want it, declines flu jab.
no      Decided not to go ahead with knee surgery.

rule    bedroom-round-about
does    prompt ask sure
why     Trouble with sex is told round about.
basis   4b; lexicon team 2026-11-21
say     "lead in his pencil"|"half mast"|"old chap"|"flag won't"|"mojo"|"soldier"|"not rising"|"won't stay up"|"wont stay up"|"doesn't stay up"|"goes soft"|"gone soft"|"nothing happening downstairs"|"not working downstairs"|"trouble downstairs"|"not working down there"|"things aren't working"|"things not working"|"not what it was"|"performing seal"|"can't perform"|"cannot perform"|"couldn't perform"|"unable to perform"|"not up to it"|"new lady friend"|"lady friend"|"gentleman friend"|"gets going then"|"over before it"|"over too quick"|"over in seconds"|"lets her down"|"letting her down"|"let her down in"|"wife's patient"|"wife has been patient"|"husband and wife things"|"husband and wife stuff"|"how's your father"|"rumpy"|"nookie"|"hanky panky"|"a cuddle's as far"|"cuddle is as far"|"sleeping in separate"|"separate bedrooms"|"lives like brother and sister"|"like brother and sister"|"no physical"|"not physical"|"physical side"|"not been together"|"not been together since"|"turns over"|"turns her back"|"dreads bedtime"|"dreads going to bed"|"goes to bed after"|"pretends to be asleep"|"makes excuses"|"tenses up"|"clamps shut"|"it hurts when they"|"hurts when he"|"won't let him near"|"can't let him near"|"can't relax enough"|"still a virgin"|"virgin"|"virginity"|"wedding night"; "honeymoon" ..5 hurt|nothing|couldn't|painful|tried; "haven't managed"|"never managed it"|"tried and couldn't"
unless  arthritis|olive|knee|honeymoon_cystitis|job|audition|music|gymnast|deep|sport|exercise|atlantic|oil|soldiering|army|regiment|honeymoon_period|insulin|diabetes|team|cat|dog in clause
yes     [Things not working] downstairs since the op.
yes     Married in June and [tenses up] each time.
no      Can't perform overhead reach at sport.
no      Honeymoon period with insulin.

rule    lives-as-couple
does    hint ask sign
why     How the patient lives tells of orientation or of a relationship kept quiet.
basis   4b; lexicon team 2026-11-21
say     "isn't a lodger"|"not a lodger"|"more than a friend"|"more than friends"|"not just a friend"|"not just friends"|"his friend"|"the one bedroom"|"one bed"|"share a bed"|"shares a bed"|"likes lads"|"likes boys"|"likes girls"|"likes men"|"likes women"|"not into girls"|"not into women"|"not into men"|"not into boys"|"prefers men"|"prefers women"|"bats for"|"that way inclined"|"one of them"|"i'm not one"|"parents want him married"|"parents want her married"|"chapel family"|"strict family"; "lives with his partner"|"wife is called"|"doesn't know he lives with"|"lad at work"|"another lad"|"another girl"|"a fella"; "found messages to"|"found texts from"|"found photos of"
unless  dog|likes_girls_aloud|works_with in clause
yes     Says Steve is [more than a friend].
yes     Told me he [likes lads].
no      Likes walking with friends.
no      Lodger pays late.
