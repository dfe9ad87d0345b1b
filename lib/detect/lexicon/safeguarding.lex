# Agencies, plans and orders; named kinds of abuse and exploitation

rule    agency
does    prompt hide likely
why     A safeguarding agency, team or professional is involved.
basis   rules 7, 23, 24 and 27; lexicon team 2026-11-21
say     @sg-agency
say     social|soc services|worker|care|sw|ss;
        social work ..1 team|dept|department|referral|input|involved|assessment|student
say     safeguarding ..2 referral|refer|referred|raised|concern|concerns|alert|lead|team|adults|adult|children|nurse|
            midwife|meeting|enquiry|plan|duty|discussed|discussion|form|folder|code|flag|advice|supervision|review|
            consult|register|issue|issues|process|threshold|check|question|questions|qns|she|he|declined|d/w|unit|board|
            notification|consultant|office|officer|history|case|review|admin
say     discussed|d/w|discuss|inform|informed|told|referred|refer|ref|rang|phoned|rung|called|via|advice|escalate|
            escalated|raise|raised|for|to|with|urgent|adult|child|children's|logged|opened ..2 safeguarding|SG
say     SW|"s/w" ..1 visits|visit|aware|involved|coming|allocated|rang|informed|states|says|reports|called|present|
            attends|attended|name|is|EDT|moved|review|team|here|requested|requests|wants|asked|from|assigned|contact|
            tel|email|assessment
say     named|allocated|hospital|children's|duty|oncall|"on call"|call|her|his|their|missed|family SW
say     SG lead|referral|ref|alert|concern|concerns|team|meeting|form|forms|adults
say     adult|child|crew|discussed SG
say     MASH|LADO|DSL|CP-IS|CPIS|LSCB|IMCA
say     OPG alerted|informed|concern|referral|notified|safeguarding|contacted|complaint
say     IMCA|OPG ..2 instructed|alerted|concern|notified
say     EDT|CSC|AP1|ASP1|VPR|"gateway" ..1 told|informed|re|referral|ref|aware|to|sent|done|team|social|rang|form|
            involved|sw|worker|duty
say     told|to|via|rang|from|sw|services|"social work"|informed|referral EDT|CSC|AP1|ASP1|"gateway team"|"trust office"
unless  "by trade"|"by profession"|"medical form"|"transfer to adult"|"adult team"|transition|poc|rails|stairlift|
            commode|hoist|ot|reablement|chc|telecare|"pendant alarm"|"meals on wheels"|"attendance allowance"|"age uk"|
            "social prescriber"|relay|relays|"package of care"|"day centre"|"blue badge"|equipment|"direct payments"|
            driver|"no concern"|none|nil|marathon|fundraising|sponsored|charity|hepatology|nafld|masld|fib4|"fib-4"|
            "works for"|"works in"|"works at"|retired|retires|"no safeguarding"|volunteer|"wallpaper"|bursary|bloated|
            fodmap|retinal|subretinal|oct|training|mask|rebreathe|rebreather|"non-rebreathe"|sats|oxygen|o2|spo2|"15l"|
            "15 l"|mashed|potato|fibroscan|steatohepatitis|steatotic|liver|employed|occupation in sentence
unless  @sg-job in note
yes     [MASH form done this] afternoon.
yes     [Social worker] attends next visit.
no      No safeguarding concerns.
no      Works for adult social care, back ache from driving.
no      Brought in by support worker, note sent home via SW.
no      given F 30: Avoids social / work situations.
no      given F 50: Social worker by trade, burnt out.

rule    referral-made
does    prompt hide sure
why     A safeguarding referral was made, or an agency was told.
basis   rules 7, 23, 24 and 27; lexicon team 2026-11-22
say     MASH|LADO|DSL|"children's social care"|"social services"|"adult social care" ..1 referral|referred|strategy|
            form|alert|alerted|informed|notified|told|enquiry
say     referral|referred|refer|informed|notified|told|alerted|escalated|rang ..1 MASH|LADO|DSL|
            "children's social care"|"social services"
say     safeguarding referral|alert|enquiry|form
unless  training|"works for"|"works in"|employed|retired|occupation|poc|"package of care"|equipment in sentence
unless  @sg-job in note
yes     [MASH referral] today.
yes     Bruising on a baby who does not roll, [referred to MASH] at lunch.
no      Mashed potato referral to the dietician.
no      Works for children's social care, told to rest the wrist.

rule    plans
does    prompt hide sure
why     A child or adult protection plan, meeting, order or enquiry is named.
basis   rules 7, 23 and 24; lexicon team 2026-11-21
say     @sg-plan
say     CP|"child protection" plan|conference|conf|register|medical|concern|concerns|minutes|strategy|alert|lead|
            investigation|category|colleagues|advisor|adviser
say     "child protection"
say     dols ..3 applied|urgent|authorisation|standard|application|concern|objecting
say     strategy meeting ..4 mash|police|sw|social|child|~date|~time|today|"2pm"|tomorrow|lead|school|paeds
say     after|until|at|for|attend|invited the? strategy meeting
say     "core group" ..3 minutes|weekly|dates|meeting|family|hub|"14th"|social|school|~date
say     body map ..4 bruise|bruises|bruising|injury|injuries|marks|child|paeds|consent|solicitor|"done by"
say     skeletal survey ..6 child|baby|infant|rib|ribs|healing|twin|police|paeds|ct|shows|done
say     "professionals meeting"|"professionals' meeting"|"case conference" ..5 child|family|parents|safeguarding|sw|
            social|school|mother
say     on|under|subject|subject_to|stays_on|unborn|"unborn on" a? CPP|CIN|"child in need"
say     CPP|CIN ended|meeting|minutes|stepped|category|conference|lead|status
say     TAF|TAC|PLO|EHA meeting|minutes|lead|process|level|plan
say     NAI|"?nai" concern|concerns|query|likely|suspected|referral|suspicion
say     dx|query|~query|possible|suspected|working|concern|concerns|likely|consider|considered NAI|FII|CSE|CCE
say     CSE|CCE|FII risk|screening|alert|concern|concerns|referral|panel|tool|flag|high|team
say     MACE panel|meeting
say     LAC review|medical|health|team|status|placement|iha|rha|initial health|assessment|placement|foster|placed|
            minutes|carer|carers|iro
say     LAC health|initial|review health|assessment
say     remains|became|been|is a? LAC
say     ICO|EPO|SGO|"placement order"|"care order" granted|sought|applied|hearing|order|expires
say     under|on|an|has|have|holds|pr SGO|EPO|ICO|"s20"|"s.20"|"s31"
say     interim|full|final care order
say     emergency protection order
say     to CIN|CPP
say     FGM type|risk|disclosed|clinic|in|survivor|hx|history|status|at|age|as|performed|done|concern|protection|
            referral|deinfibulation
say     s|sec|section|"s." 47|17|42|20|31 enquiry|enquiries|assessment|referral|investigation|opened|meeting|plan|
            screening|accommodated|child|order
unless  "at work"|pilates|epo|anaemia|"no concern"|"no concerns"|"no relevance"|cervical|lletz|colposcopy|colp|smear|
            perfusion|"pelvic pain"|cyclical|laceration|catheter|icpc2|"evening primrose"|aranesp|darbepoetin|
            commissioner|"icd"|"no nai"|"no fgm"|"fgm asked"|"training"|neuraminidase|"dermoscopy"|kitten|dressing|
            "foster carer medical" in sentence
unless  @sg-job|gmfcs|palsy|diplegia|spastic|hemiplegia|hemiplegic|quadriplegia|dystonia in note
yes     Stays on a [CP plan] after the review.
yes     [Section 47 opened] on Monday.
no      CIN2 treated by LLETZ.
no      Story consistent, no NAI concern.
no      DoLS not required, has capacity.

rule    police-child
does    prompt hide sure
why     Police, school and health are acting together about a child or adult at risk.
basis   rules 23 and 27; lexicon team 2026-11-21
say     "joint investigation"|"chronology requested"|"info sharing form"|"info sharing request"|"info sharing meeting"|
            "info sharing w"|"info sharing re"|"not to tip"|"parents not told"|"parents told only"|"parents not to"|
            "mother not invited"|"do not have parental consent"|"don't share with mum"|"must not be disclosed"|
            "do not speak to family"|"do not contact parents"|"not be disclosed to parents"|"family haven't been told"|
            "parents' view"|"child's online access"|"birth parents"|"birth family"|"contact with birth"|"no contact w"|
            "children adopted"|"adopted out"|"letterbox contact"|"lost custody"|"children taken"|"they'll take us"
unless  exercise|physio|gym|methadone|buprenorphine|pharmacy in clause
unless  @sg-job in note
yes     Strategy tomorrow, [parents not told].
yes     Birth mother has [letterbox contact].
no      Supervised exercise class for PAD.
no      Methadone supervised daily.

rule    family-kept-out
does    prompt hide sign
why     Parents or family are kept apart from, or not told of, something about a child.
basis   rules 23 and 27; lexicon team 2026-11-21
say     supervised|supervise|unsupervised ..1 contact|visit|visits|access|only|sessions;
        sees|see|seeing|contact|access ..6 "supervised";
        "unsupervised"|"kids taken"|"one named clinician"|"birth mum"|"birth dad"|"birth father"|"birth mother"|
            "without parental consent"|"report needed by"|"mum not to know"|"minutes filed"|"minutes not to be"
unless  exercise|physio|walking|eating|gym|methadone|buprenorphine|pharmacy|flu|chickenpox|swimming|practice|
            trainee in sentence
unless  @sg-at-ease in note
yes     [Birth mother] [sees him at the centre, supervised].
yes     Sent [without parental consent].
no      Supervised exercise class for PAD.
no      Methadone supervised daily at the pharmacy.
no      Meals upright, slow, supervised.

rule    child-hit
does    prompt hide sure
why     A child has been hurt or frightened by someone who looks after them.
basis   rules 7, 8 and 17; lexicon team 2026-11-21
say     dad|daddy|mum|mummy|mam|father|mother|stepdad|stepfather|"step dad"|stepmum|"mum's boyfriend"|"mum's partner"|
            "mother's partner"|"dad's girlfriend"|uncle|grandad|carer|teacher|childminder|nan ..2 hit|hits|hitting|
            smack|slap|punch|kick|beat|shakes|belted|whip|pinches|"grabbed"|"dragged"|"locks"|locked|"lost it with"|
            "flies at"|shouts_at|"screams at"|"went for" ..2 child|baby|him|her|kids|children|son|daughter|boy|girl|
            ~name|brother|sister|legs|me
say     smack|smacks|smacked|slap|slapped|hit|hits|beaten|struck|belted|whipped|caned|kicked|punched|shaken|thrown|
            burnt|burned with|by|"round the"|across|"on the" ..1 a|"the"|his|her|the|their|my belt|slipper|shoe|stick|
            cane|spoon|"wooden spoon"|hand|hairbrush|mum|dad|mother|father|stepdad|stepfather|uncle|teacher|wire|cable|
            legs|face|head|bottom|back
say     "smacks the kids"|"smacked the baby"|"shook the baby"|"shaken the baby"|"shaken baby"|"might have squeezed"|
            "squeezed him"|"handled roughly"|"roughly handled"|"hurt the baby"|"harm the baby"|"hurt the children"|
            "harm the children"|"harm her children"|"scared of daddy"|"scared of dad"|"scared of mum"|"scared of mummy"|
            "scared of stepdad"|"frightened of dad"|"frightened of mum"
needs   toddler|child|baby|kids|son|daughter|boy|girl|mum|mummy|dad|daddy|school|nursery|children|teacher|sibling|
            siblings|"year old"|"yr old"|stepdad|bairn|grandad|uncle|"legs"|twins in sentence
unless  "car seat"|seatbelt|"seat belt"|head|elbow|knee|chess|gruffalo|puppet|football|accidentally|"by accident"|
            playing|trampoline|swing|ball|ibuprofen|"calpol"|dog|"sports day"|tackle|frisbee|cricket|
            snowball in sentence
yes     given M 6: Says [stepdad hits him] with a slipper when mum is out.
yes     given F 4: Says [mummy smacked her] at home with a hairbrush.
no      given M 6: Hit with a ball at school, brother threw it, playing.
no      given F 4: Scared of needles, mum held her.

rule    baby-bruise
does    prompt hide sure
why     An injury that a baby or child does not usually get by accident.
basis   rules 17 and 24; lexicon team 2026-11-21
say     bruise|bruises|bruising|mark|marks|fracture|burn|petechiae ..9 "not rolling"|"not mobile"|"non mobile"|
            "non-mobile"|"pre-mobile"|"pre mobile"|"premobile"|"not crawling"|"not yet crawling"|"not yet walking"|
            "not cruising"|"not walking"|"not yet rolling"|"can't roll"|"doesn't roll"|"not moving"
say     "not rolling"|"not mobile"|"non-mobile"|"pre-mobile"|"not crawling"|"not cruising" ..8 bruise|bruises|bruising|
            mark|fracture|burn
say     bruise|bruising|bruises|mark|injury|"torn" ..4 pinna|"ear lobe"|earlobe|"rim of"|frenulum|"torn frenulum"|
            buttock|buttocks|genital|genitals|"inner thigh"|"inner thighs"|"soft of cheek"|"both cheeks"|"torso"
say     "torn frenulum"|"metaphyseal"|"posterior rib"|"rib fractures"|"healing rib"|"retinal haemorrhages"|
            "retinal haemorrhage"|"skeletal survey"|"loop mark"|"loop marks"|"slap mark"|"belt marks"|"belt mark"|
            "cigarette burn"|"cigarette burns"|"glove and stocking"|"immersion burn"|"shape of a buckle"|"hand shaped"|
            "linear bruises"|"linear bruising"|"three linear"|"shaped bruise"|"finger bruises"|"patterned bruise"|
            "adult bite"|"injuries not consistent"|"injury not consistent"|"explanation has changed"|
            "explanations differ"|"two explanations"|"neither looked at"|"no explanation offered"|"no explanation given"
needs   child|baby|mum|dad|parents|parent|nursery|school|toddler|infant|kids|sister|stepdad|siblings|twin|rolling|
            crawling|social|paeds|police in note
unless  strawberry|haemangioma|naevus|stork|"blue spot"|mongolian|"newborn exam"|congenital|birthmark|ventouse|forceps|
            "present at birth"|phlebotomy|marathon|football|"warfarin"|osteoporosis|osteopenic|dexa|myeloma|hsp|
            purpura in note
yes     given M 0: [Bruise on the cheek, not yet crawling], mum unsure how.
yes     given F 2: [Torn frenulum] and dad gave no reason.
no      given M 0: Blue spot over sacrum, present at birth, not rolling yet.
no      given M 68: Posterior rib fractures after a fall, DEXA.

rule    neglect
does    prompt hide sign
why     Signs that somebody is not being looked after.
basis   rules 7 and 17; lexicon team 2026-11-21
say     dirty|unkempt|unwashed|smelly|smelt|smells|"hungry again"|starving|grubby|filthy|soiled|soaked|infested|
            "head lice"|nits|"same clothes"|"same nappy"|"same jumper"|"same top"|"no coat"|"no socks"|"no shoes"|
            "too small"|underweight|ravenous|malnourished|emaciated|dehydrated|"wet nappy"|"nappy rash severe"|
            "unsupervised"|"unattended"|"left alone"|"home alone"|"left home"|"on their own"|"own devices" ..4 child|
            children|kids|baby|he|she|clothes|home|house|again|today|school|nursery|sheets|pad|carer|mum|dad|teeth|
            siblings|at
say     house|flat|home|kitchen|bedroom|room|property|bungalow|cot|bed ..3 dirty|filthy|squalid|bare|cold|unheated|
            cluttered|squalor|"poor state"|infested|"no heating"|"no electric"|mouldy|"smell"|faeces|"rubbish"|freezing|
            unsafe|"no food"|"dog mess"|hoarded|hoarding|padlock|"no bedding"|mattress
say     fridge|cupboards|cupboard|larder|"food" ..3 empty|bare|"near empty"|nothing|"out of date"|mouldy|locked|milk|
            hoards|hoarding|steals|stole|stealing
say     "ate both"|"asked if there were more"|"wolfed"|"eats other"|"steals food"|"stealing food"|"hides food"|
            "hoards food"|"no breakfast"|"no lunch"|"no packed lunch"|"no tea"|"gets the twins"|"does the bottles"|
            "helps instead of school"|"nobody to bring"|"walks herself"|"drunk in charge"|"asleep when"|
            "fell asleep on sofa w"|"curtains closed"|"curtains shut"|"curtains drawn"|"no one answered"|
            "not seen since"|"5th no show"|"no show"|"clinics not come to"|"not brought"|"not been in school"|
            "out of school"|"attendance below"|"poor attendance"|"attendance poor"|"attendance order"|
            "educational neglect"|"no imms"|"unimmunised"|"imms behind"|"unregistered"|"failure to thrive"|
            "faltering growth"|"weight faltering"|"dropped centiles"|"dropped two centiles"|"dental caries"|
            "rotten teeth"|"teeth black"|"decayed teeth"|"dental neglect"|"black stumps"
say     "pad soaked"|"soaked pad"|"soaked through"|"left in wet"|"left wet"|"left soiled"|"lying in urine"|
            "in own faeces"|"sitting in faeces"|"sheet stuck"|"sacrum grade 4"|"grade 4"|"grade 3 sore"|
            "grade 3 pressure"|"pressure sores"|"maggots"|"matted hair"|"overgrown toenails"|"toenails curled"|
            "bucket for a toilet"|"bell out of reach"|"call bell out of"|"tied to"|"strapped in"|"bolt on"|"bolt is on"|
            "held my sleeve"|"gripped my hand"|"gripped my arm"|"held my hand"|"grabbed my hand"|"flinched when"|
            "flinched as"|"flinches for"|"flinches when"|"dosette untouched"|"tablets untouched"|"won't let carers"|
            "hasn't let carers"|"cancelled the carers"|"cancelled the care"|"cancelled care"|"stopped the carers"|
            "refuses carers"|"don't want folk"|"cat faeces"|"hoarding"|"path through the"|"self neglect"|"piled high"
unless  uni|university|college|"flat shoes"|dimeticone|combing|"school letter"|hedrin|"sun cream"|suncream|perfume|
            chlorine|"whole class"|"all the class"|"live lice"|"five-a-side"|marathon|ironing|vaccine|vaccines|hiking|
            camping|marathon|"bowel prep"|"boiler"|school_trip|"holiday"|decorating|"building work" in sentence
unless  @sg-at-ease in note
yes     given M 4: [Dirty clothes], [no coat in the snow again].
yes     given F 82: [Call bell out of] reach each visit.
no      given M 40: Cold house, boiler being replaced on Friday.
no      given M 12: Hungry all the time, growing fast, school fine.
no      given F 50: Multiple DNAs for bloods.

rule    neglect-sure
does    prompt hide likely
why     A child or dependent adult is left, hungry, unclean or unseen.
basis   rules 7 and 17; lexicon team 2026-11-21
say     child|children|kids|baby|toddler|siblings|"the twins"|"little ones"|"sister"|"brother" ..3 "left alone"|
            "home alone"|"left unattended"|unattended|unsupervised|"without food"|"unfed"|"going hungry"|"unwashed"|
            "unkempt"|"not being fed"|"not fed"
say     left|leaves|leaving ..2 kids|children|baby|toddler|siblings ..2 alone|unattended|unsupervised|overnight|
            "on their own"|"with strangers"|"with a stranger"|"in the car"|"home alone"
say     drunk|intoxicated|stoned|"smelt of alcohol"|"smelling of drink"|"smelt of drink"|"smell of alcohol"|
            "under the influence"|slurring|unrousable|"passed out" ..5 school|pickup|"pick up"|"pick-up"|nursery|
            children|kids|baby|"in charge"|driving|drove|drives|buggy|pushchair
say     drove|drives|driving|drove_off ..3 kids|children|"three in the back"|baby|"school run"|grandkids ..4 drunk|
            drinking|drink|alcohol|slurring|bottles|stoned
say     "not been fed"|"hasn't been fed"|"grounds neglect"|"category neglect"|"concerns re neglect"|"signs of neglect"|
            "neglected child"|"severe neglect"|"medical neglect"|"neglect concerns"|"concern re neglect"|"?neglect"|
            "query neglect"|"possible neglect"|"child neglect"
unless  "film"|babysitter in sentence
yes     given F 29: [Left the children alone] while she went to the shop for vodka.
yes     given M 5: Mum [drunk at pick-up] twice.
no      given F 29: Kids at school, no concerns.
no      given F 29: Drove the kids to school then came for smear.

