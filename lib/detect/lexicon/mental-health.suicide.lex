# Thoughts and acts of ending one's life, self-harm
rule    suicidal
does    prompt ask sure
why     Thoughts or acts of ending one's life are written about.
basis   rules 1, 17, 19, 31; lexicon team 2026-11-21
say     @suicide; passive|active|fleeting|intrusive|ongoing|occasional SI; SI most|passive|active|daily|fleeting|with|no plan|nil plan|plan|intent|present|expressed|worse|today|this; "wants to end"|"wanted to end"|"wanting to end" it|things|everything|life; "felt suicidal"|"feeling suicidal"; suicide note; "do himself in"|"do herself in"|"do myself in"|"done himself in"|"do himself a mischief"|"do something stupid"|"do something silly"|"done something silly"|"did something silly"; thought|thoughts|thinking|ideas|idea|ideation|talk|talking|talks ..2 dying|death|"ending"|"being dead"|"not being here"|"not being around"|"going to sleep forever"; "wouldn't mind not waking"|"not to wake up"|"wouldn't want to wake up"|"hopes not to wake"|"hopes he won't wake"|"hopes she won't wake"|"doesn't want to be here"|"doesnt want to be here"|"not be here tomorrow"|"rather be dead"|"be dead"|"better dead"|"ready to go"|"join his wife"|"join her husband"|"be with him again"|"be with her again"|"wish he hadn't woken"|"had enough of life"|"tired of living"|"tired of life"|"given up on life"|"nothing to live for"|"nothing left to live for"|"what's the point"|"can't go on"|"cannot go on"|"can't do this anymore"|"couldn't face a trial"|"see the point any more"|"dark thoughts"|"dark place"|"thoughts of harm"
unless  assisted|palliative|hospice|warfarin|transplant|joint|sacroiliac|isotretinoin|montelukast|varenicline|awareness|prevention_training|"suicide prevention"|"suicide bereavement"|pallbearer|pain_wise in clause
yes     [Voicing suicidal thoughts since Monday].
yes     [Fleeting SI], none today.
no      Denies suicidal ideation.
no      SI joint injection planned.

rule    self-harm
does    prompt ask sure
why     Self-harm is written about.
basis   rules 1, 17, 19, 31; lexicon team 2026-11-21
say     @self-harm; superficial|deliberate|fresh|healed|multiple|linear|self ..1 cut|cuts|cutting|laceration|lacerations|scars|burns ..2 arm|forearm|thigh|wrist|hip|leg|legs|arms|abdomen|stomach; cut|cuts|cutting ..3 arms|wrists|wrist|thighs|forearms|"upper arms"|thigh; cut|cuts|cutting|scratch|burn ..4 blade|razor|sharpener|scalpel|compass|scissors|straighteners|stanley|lighter; "stanley blade"|"sharpener blade"|"razor blade"; tying|tied|tie ligature|ligatures; ligature; "healed scars"|"old scars on"|"scars to forearm"|"scars to forearms"|"sh scars"|"linear scars"|"dsh scars"; TSH ..3 nights|thoughts|most nights|thoughts|daily; "tsh thoughts"|"thoughts of self"; swallow|swallowed|insert|inserted battery|batteries|foreign body ..3 again|deliberate; "cut it off" ..2 said|once|crying; "hit self"; hit|hits|bang|bangs|punch|punches self|himself|herself; bang|bangs|banging|punch|punching ..2 head|walls|wall
unless  meds|grass|glass|mandolin|forehead|hair|disco|knife_slip|kitchen|diy|surgical|theatre|hobby|tile|carpet|thyroid|t4|umbilical|clamp|haemorrhoid|cat_scratch|cooking|can|tin|veg in clause
yes     History of [self-harm] as a teen.
yes     [Superficial cuts to forearm], cleaned.
no      Cut forearm on glass at work.
no      Superficial cut to thumb while cooking.

rule    overdose
does    prompt ask sure
why     An overdose is told.
basis   rules 1, 17; ambiguous "OD" with company; lexicon team 2026-11-21
say     took|taken|take|taking|following|after|previous|prev|prior|mixed|intentional|deliberate|impulsive|planned|staggered|polypharmacy|paracetamol|insulin|second|third|first|recent|another|had|of|impulsive overdose; overdose|overdosed ..3 @overdose-drug|paracetamol|para|x|last|at|in|aged|on|~num|following|attempt|again; overdosed; paracetamol|para|codeine|mixed|intentional|deliberate|prev|previous|second|third|"h/o"|prior|staggered|multiple|insulin|impulsive|after|following|took|trying_to OD|ODs; OD ..3 paracetamol|para|pills|tabs|tablets|attempt|attempts|naC|codeine|sertraline|amitriptyline|propranolol|"500mg"|"x1"|"x2"|"x3"; OD ~num x ~num; "trying to od"|"tried to od"; took|take|taken|swallowed all|handful|whole|packet|box|boxes|bottle|strip|"40"|"32"|"20"|"30"|"16" ..4 @overdose-drug; "nac infusion"|"nac completed"|NAC ~num|"21h"|completed|given|started|course
unless  accidental|accidentally|toddler|"20 od"|"10 od"|"od dose"|therapeutic|supratherapeutic|"od regime"|husband_said_double|calpol in clause
yes     [Took overdose] in March.
yes     [Paracetamol OD] treated.
no      Amlodipine 5mg OD.
no      Ferrous fumarate OD for 3 months.

rule    tablets-in-thought
does    prompt ask sure
why     Tablets were counted, kept or laid out with dying in mind.
basis   4b; lexicon team 2026-11-21
say     thought|thinks|thinking|thoughts|think ..3 taking|take|swallowing ..2 tablet|pill|medication|"meds"|insulin|packet|"the lot"|overdose; stockpile|stockpiled|hoard|hoarding|hoarded|saving|saved|collecting|squirrelled|storing|counted ..3 tablet|pill|medication|"meds"|amitriptyline|paracetamol|morphine|insulin; tablet|pill|meds|medication ..2 saved|stockpiled|hoarded|"counted out"|"put by"|"put aside"|"lined up"|"laid out"|"set aside"|"popped out"|"in a jar"; "counted out"|"popping them out"|"popped them out"|"laid them out"|"lined them up"; how ..1 many ..3 kill|"do it"|"it would take"|sufficient; long|many ..3 tablets ..4 "go off"
say     "asked how many"; wife|husband|mum|partner|son|daughter|sister|brother|friend|he|she|mother|dad ..1 to? hold|holds|holding|lock|locks|locked|keeping|hides|hid|hidden|removed|look_after|has ..2 medication|medicines|"meds"|tablets|knives|razors; medication|"meds"|medicines|tablets|knives ..2 locked|"locked box"|"locked away"|"held by"|removed
unless  dosette|blister|carer|carers|nomad|memory|dementia|toddler|adherence|compliance|confusion|grandchildren|"reduce waste"|pharmacy|lockable in clause
yes     [Thought about taking all her tablets].
yes     [Stockpiling medication] for months.
no      Carer holds medication in a locked box, dementia.
no      Carer has locked tablets away in a dosette safe.

rule    weekly-scripts
does    prompt ask echo
why     Supplies are kept short because of risk.
basis   rule 19; lexicon team 2026-11-21
say     weekly|"7 day"|"7 days"|limited|limit|short|"2/52"|small|daily scripts|script|supply|supplies|dispensing|prescriptions|issue; limit supply; "dispense weekly"|"weekly dispensing"|"no more than a week"|"safety plan"|"crisis plan"|"keep safe"|"means restriction"|"access to means"|"protective factors"|"crisis number"|"samaritans"|"shout"|"papyrus"|"calm harm"|"kooth"|"wellbeing team"|"risk high"|"high risk"|"stay alive app"|"hub of hope"
yes     Suicidal. [Weekly scripts] only.
yes     Took overdose. [Safety plan] done.
no      Weekly weigh in at slimming club.
no      Monthly INR.

rule    place-of-death
does    prompt ask sure
why     A place or means of dying is looked at, thought of or gone to.
basis   4b; lexicon team 2026-11-21
say     thought|thoughts|thinking|thinks|think|dreams|dreamt|idea|ideas|talked|spoke|looked|looking|googled|researched|images|image|pictures ..3 bridge|footbridge|pier|cliff|cliffs|railway|train|trains|"the tracks"|"the line"|platform|canal|weir|quarry|multistorey|"multi-storey"|"multi storey"|lorry|lorries|motorway|viaduct|flyover|rope|noose|hanging|hosepipe|exhaust|gas|"car in the garage"|"the garage"|jumping|drowning|"the river"|"the sea"|"the branch"|"the beam"|"the rafters"
say     stood|standing|stand|stands|sat|sitting|stopped|parked|went|go|gone|walked|drove|driven|driving|found|seen|talked_down|ended_up ..4 bridge|footbridge|overbridge|flyover|viaduct|cliff|cliffs|"the edge"|platform|"train tracks"|"railway line"|"level crossing"|quarry|"multi-storey"|"multi storey"|weir|"beachy head"|reservoir|"the branch"|"the rail"|parapet; on the footbridge|bridge|overbridge|parapet|ledge; step|stepping|stepped|walk|walking|jump|jumping|jumped|throw|leap|swerve|swerving|drive|driving ..3 "in front of"|"off the"|"off a"|"into traffic"|"under a"|"into the path"|"into a wall"|"into a tree"|"into a lorry" ..2 train|lorry|bus|car|traffic|bridge|cliff|roof|balcony|building|wall|tree|flyover|pier|multi|flats|bypass; jump ..2 off|from bridge|roof|flyover|cliff|window|balcony|building|"multi-storey"|the; picks|pick a lorry; lorry ..4 "counts down"|"different one"
say     branch|beam|rafter|rope|hook|banister ..3 hold|held|holds|weight|strong|ready|tied|round|bought|attic|loft|shed|garage; bought|buy|got|has|kept a? rope|noose|hosepipe|"helium"|"charcoal"; rope ..2 in; sat|sitting|sits|sit ..3 car ..3 garage|hose|engine|"door up"|"door down"|"door shut"; hosepipe; "engine running" ..3 garage; "noose"; her|his car in garage
unless  dentist|denture|dental|crown|fishing|fish|climb|sail|nose|nasal|walks_daily|dog_walk|rowing|photography|teeth|implant|retirement|holiday|painting|station_master|commute|mri|heartburn|swing in clause
yes     Has [thought about the railway] line.
yes     Says he [stood on the bridge] for an hour.
no      Walks dog by the canal daily.
no      Dental bridge fell out, thinks he swallowed the crown.

rule    guns-and-means
does    prompt ask sign
why     Guns, keys or means are kept away for safety.
basis   4b; lexicon team 2026-11-21
say     gun|guns|shotgun|firearm|firearms|"cabinet key"|rifle|"gun cabinet"|cabinet ..5 key|keys|taken|removed|held|moved|handed|sister|brother|neighbour|police|licence|team|cert|certificate|away|looking; key ..3 cabinet|gun; shed|garage|cupboard locked; ligature|knives|razors|ropes removed; "took the keys"|"hid the keys"|"took his keys"|"taken his keys"|"car keys taken"
unless  filing|medicine|licensing_form|renewal_form|nail_gun|heat|glue|massage|radar in clause
yes     [Gun cabinet key] given to brother.
yes     [Shotgun removed] by police at his request.
no      Filing cabinet key lost.
no      Nail gun injury.

rule    better-without
does    prompt ask sure
why     The patient feels the family would do better without them.
basis   4b; lexicon team 2026-11-21
say     @better-off; better|happier|easier off? without|dead ..1 him|her|me|them|us; "better off without"|"better with somebody else"|"better with someone else"|"do better with"; "a burden"|"being a burden" ..3 family|everyone|kids|wife|daughter|son|them; insurance|"life policy"|"life cover" ..5 void|pay|pays|"be void"|suicide|clause|out; "see them right"|"quick and"|"it'd be quick"|"be quick"; "wouldn't miss"|"nobody would miss"|"no one would miss"|"notice if"|"wouldn't notice if"
unless  meds|medication|statin|gluten|dairy|tablets|glasses|insurance_report|stick|hearing_aid|catheter|oxygen in clause
yes     Thinks the kids would be [better off without him].
yes     Asks if his [life policy would be void].
no      Better without the statin, aches gone.
no      Happier without dairy.

rule    putting-in-order
does    prompt ask sign
why     Affairs are put in order or goodbyes said, which can come before suicide.
basis   4b; lexicon team 2026-11-21
say     sort|sorted|sorting|made|written|wrote|updated|rewritten|changed|finished|redone|signed ..2 "the will"|"his will"|"her will"|"a will"|"my will"|"funeral plan"|"the funeral"|"paperwork"|"the rent"|"the bills"|"affairs"|"the insurance"|passwords; affairs in order; "put affairs"|"putting affairs"|"tidying up"|"loose ends"|"labelled everything"|"labelled"|"given away"|"giving away"|"gave away"|"giving things away"|"giving his things"|"rehomed the dog"|"rehomed the cat"|"rehomed"|"rehoming"|"shown his lad"|"showed his son where"|"shown her daughter where"|"where the papers are"|"boiler papers"|"where everything is"
say     left|leave|leaving|written|wrote|writing|found|posted|given|gave ..2 note|notes|letter|letters|envelope|envelopes|message ..3 kids|children|wife|husband|mum|family|goodbye|sorry|bed|table|pillow|explaining|him|her|key|cat|dog|vet|for; "goodbye"|"goodbyes"|"say thank you"|"thank you for everything"|"thanked me for everything"|"you were all so"|"you've all been"|"no hard feelings"|"nobodies fault"|"nobody's fault"|"no one's fault"|"not your fault"|"won't be needing"|"won't need"|"wont be needing"|"wont need"|"not be needing" ; card ..4 everyone|"every one"|evry|"all of us"|"each of us"; front|door|house key ..3 envelope|neighbour|letter; "at my nans"|"someone to have the dog"|"who'd have the dog"|"cat's name and the vet's"; "cleared the loft"|"clear the house"|"emptied his account"|"transferred everything"|"paid everything off"
unless  solicitor_fee|fit_note|sick_note|hospice|palliative|note_to|gp_letter|school|outpatient|physio|crutch|crutches|brace|inhaler_technique|"doctor's note"|dnacpr|lpa|power|moving|house_move|retirement|downsizing|charity_shop|bananas|boxes in clause
yes     He has [sorted his will] and the insurance.
yes     [Rehomed the dog] last week.
no      Labelled boxes for the house move.
no      Note to say school sent a letter.

rule    reasons-to-stay
does    prompt ask sign
why     What keeps the patient from ending their life is told.
basis   4b; lexicon team 2026-11-21
say     kids|children|dog|cat|wife|mum|daughter|son|family|husband|girls|boys|grandkids|faith|baby|nephew|sister ..2 "what stops him"|"what stops her"|"what stops me"|"the reason not to"|"reason not to"|"only reason"|"stops him"|"stops her"|"keep him going"|"keep her going"|"keeps him going"|"keeps her going"|"keeping her here"|"keeping him here"; "wouldn't because of"|"wouldnt because of"|"wouldn't do it because"|"couldn't do it to"|"wouldn't do that to"|"only for the kids"|"not brave enough"|"too scared to do it"|"hasn't got the guts"|"turned round for the"|"daft thing to save"|"not tonight"|"just finished"|"let down each morning"|"hoping that'll be it"|"hopes that'll be it"|"goes to bed hoping"|"i think about it"|"thinks about it"|"looked at the trains"|"not something i'd tell you"|"wasn't going to ask"|"i'm not there yet"|"promised mam"|"promised mum"|"to be quiet"|"just to be quiet"|"stops the noise"|"makes it stop"|"make it stop"|"no wish to follow"|"turned round for the dog"|"couldn't see a way"|"no way out"|"see no way"|"see a way out"|"something to look forward"|"i had the door up"|"asked outright"|"asked directly"|"wouldn't be drawn"|"never thought he'd say"|"until my hand was on the door"|"hand on the door"
unless  statin|exercise|smoking|gym|diet in clause
yes     [Kids are the only reason] he is here.
yes     Says she's [not brave enough].
no      Swims most days, sees the kids on Sundays.
no      Ran out of inhaler, dog ate it.

rule    welfare-worry
does    prompt ask sign
why     Staff acted at once because of worry for the patient's life.
basis   4b; lexicon team 2026-11-21
say     @crisis-team; "welfare check"|"duty dr now"|"duty doctor now"|"crisis call"|"crisis line"|"crisis number"|"same day mental health"|"urgent mental health"|"psych on call"|"on call psych"|"on-call psych"|"hosp psych"|"mental health act"|"team to see today"|"did not let her go"|"did not let him go"|"wouldn't let her leave"|"kept her here until"|"kept him here until"|"brother on his way"|"not to be left alone"|"not left alone"|"someone with him tonight"|"to stay tonight"|"to stay over"|"sit with him"|"ringing each morning"|"ring each morning"|"ring every day"|"rang x3 no answer"|"daily calls"|"home treatment lot"|"home treatment"|"urgent camhs"|"camhs ref"|"camhs urgent"|"single point ref"|"single point of access"|"spa ref"|"mh liaison"|"psych liaison"|"mental health team"|"cmht"|"eip"|"perinatal team"|"perinatal crisis"|"psychology report"|"shed locked"
unless  signpost_general|leaflet|poster|training|rota|asthma|adrenal|sickle|hypertensive|gout in clause
yes     Referred [crisis team] today.
yes     [Not to be left alone] tonight.
no      Adrenal crisis plan, steroid card.
no      Sickle crisis in 2019.
