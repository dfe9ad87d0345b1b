# Sex, its infections and its consequences told round about: the tablets, the others to be told, the child that is not to be
rule    others-to-be-told
does    prompt ask sure
why     Somebody the patient has been with is to be told, tested or treated too.
basis   rules 1, 12, 19; lexicon team 2026-11-22
say     whoever|anyone|everyone|others ..1 "you've"|"he's"|"she's"|"they've"|you|she|he ..1 been|slept|gone ..1 with|w
say     so does|do|should whoever|partner|husband|wife|boyfriend|girlfriend;
        ~num|two|three|four|five|six|seven|all|several ..4 from|since|"back to" ..1 january|february|march|april|may|
            june|july|august|september|october|november|december|easter|summer|christmas|freshers ..3 told|tell|text|
            rung|ring|contacted|traced|notified|treated|tested
say     "no intimacy"|"no relations"|"keep apart" ..4 days|week|weeks|treated|treatment|finished|tablets|clear|until|
            till|"7/7"|both
say     embryo|embryos|blastocyst
unless  covid|flu|scabies|headlice|nits|measles|worms|ringworm|impetigo|strep|norovirus|chickenpox|travel|tb|meningitis|
            whooping|pylori|meds in sentence
yes     Capsules for a week and [so does whoever] you've been with.
yes     [Four since June to be texted] by the clinic.
yes     Round four, [two embryos frozen].
no      Headlice: anyone you've been with at school should check.
no      Two from May to be told: meds list.

rule    intimate-scene
does    prompt ask sure
why     A love, a pregnancy or a night is told that others are not to know of.
basis   rules 1, 12, 19; lexicon team 2026-11-22
say     misoprostol|mifepristone|cytotec|"abortion pills"|"tablets by post"|"pills by post"
say     dna test|kit|swab ..8 dad|father|twins|baby|son|daughter|paternity
say     photo|picture|video|clip|screenshots ..6 want|demand|threaten ..2 ~num|money|hundred|thousand|bitcoin|vouchers;
        want|demand|pay|ask ~num|hundred|thousand ..3 "a month"|"not to tell"|"to keep quiet"|"or he'll"|"or they'll"
say     not|aren't|isn't for ..1 arthritis|thyroid|vitamins|iron ..9 googled|"looked up"
say     last|only ..1 thing|memory ..2 she|he|i ..1 has|remember|recall ..3 taxi|bar|club|drink|shot|dance|stairs|sofa|
            door;
        samples|kit|evidence ..1 kept|stored|frozen|retained|bagged
say     it|one|thing|rubber came|come|stayed|left ..1 off? ..1 inside
say     works|worked ..4 sauna|parlour|massage|flat ..8 night|client|regular|gentlemen|men;
        either|which|one of ..2 the|them two|three|four|could|is|might ..3 father|his|dad
say     undetectable ..4 since|now|years|partner|tells
say     first one|tablet|pill ..6 nurse|clinic|front ..6 four|second|others ..4 home|later|cheek
say     want|take|have ..3 coil|rod|implant|it|what out ..7 husband|partner|trying|knowing;
        think|believe "they're"|"we're"|"they are"|"we are" trying;
        swap ..2 keys|partners|wives|husbands
say     there's|there|has|have ..1 is? ..1 a fella|man|woman|lady|bloke|lad|chap ..1 i|he|she|who|that see|meet|visit;
        start|only ..2 see|"been with" blokes|men|lads|fellas|guys
unless  throat|ear|eye|conjunctivitis|sunburn|ankle|sunscreen|uti|nail|wound|mrsa|vaccine|b12|depo|steroid|ozempic|
            insulin|acne|chest|sputum|toe|knee|shoulder|lyme|covid|jellyfish|pylori|malaria|rabies|prostate|warfarin|
            stroke|thrilled|delighted|pleased|happy|planned|trying|"lateral flow"|lft|house|passport|tooth|boiler|
            gallbladder|hernia|cataract|hay|mole|rash|lesion|fit|bowel|stool|urine|semen|msu|hiking|fault|fever|parking|
            kidney|marrow|library|rent|homework|script|jab|bill|train|bus|injection|smear|appointment|infusion|dressing|
            mri|scan|delivery|booster|immunisation|immunisations|review|check|ward|rehab|platelet|white|cell|cataract|
            tooth|splinter|transplant in sentence
yes     One has a [photo and wants 300] a month.
yes     Says [there is a fella he sees] in Ripon.
no      Sent a photo of the rash, wants 2 tubes of cream.
no      There is a lady who comes to clean, sees to the shopping and the lump.

rule    intimate-indirect
does    prompt ask likely
why     An infection, a pregnancy, a love or a night is told of without its name.
basis   rules 1, 12, 19; lexicon team 2026-11-22
say     swab|pot|sample|test|kit ..3 grew|grown|showed|back|found ..3 something|summat|thing|one ..9 capsules|tablets|
            partner|"without knowing"|jab|doxy|with;
        jab|injection|needle ..2 each|both ..1 cheek|buttock|bum
say     blue|daily ..1 one|pill|tablet from|off ..1 the ..1 clinic;
        "2-1-1"|"event based"|"event-based" dosing|pills|prep|weekend;
        don't|doesn't|didn't|not ..1 use|wear|need|matter ..3 without|rubber|johnny|"one on" ..3 tablet|pill|clinic|
            since|because
say     "72 hours"|"72 hrs"|72h ..6 pack|starter|clinic|tablets;
        stings|stinging|burning|drip|dripping|weeping|sore ..3 since|after|from ..3 bangkok|amsterdam|prague|magaluf|
            ibiza|zante|benidorm|pattaya|"stag do"|"hen do"|"the sauna"|conference|"business trip"
say     two|second|faint|plus|positive lines|line|cross|stripe ..5 stick|test|strip|kit|loo|toilet|toilets;
        stick|strip|kit ..4 say|show|read|turn ..2 plus|two|lines|positive|"3+"|"2-3"
say     can't|cannot|cant|won't|"not going to" ..1 have|keep it|this|another ..6 mocks|exams|uni|job|parents|mum|dad|
            husband|again|money|course|alone;
        need|want|have|get ..1 it ..1 sorted|"dealt with"|gone|done|finished ..3 before ..6 home|term|mum|dad|wedding|
            diwali|christmas|eid|parents|husband|family|due|ramadan
say     believe|think|tell ..3 is|"it's"|"she's" ..1 the|her|his ..1 first ..1 time|one|pregnancy|baby|man
say     @family|friend|ex|colleague|lodger|neighbour|boss|"brother-in-law"|trainer|"someone else" is|was ..1 the|
            real ..1 dad|father|donor;
        say|is|baby not ~name;
        "blood group"|"blood groups"|dates ..3 "don't add up"|"don't match"|"don't fit"
say     "there's been"|"there is"|"there was"|"there's" ..1 ~name|someone|somebody|"a man"|"a woman"|"another man"|
            "another woman" ..3 from|at|off ..6 since|work|group|choir|gym|church|club|course|app|mosque
say     hotel|layby|airbnb|"premier inn"|travelodge|caravan ..4 "with him"|"with her"|"meets him"|"meets her";
        that side of ..1 him|her|things|life|marriage|us;
        "nothing stirs"|"nothing stirring"|"doesn't stir"
say     dress|knickers|underwear|tights|clothes|sheets ..4 "in a bag"|"in a carrier"|bagged|"in the freezer"|unwashed|
            "inside out";
        samples|swabs|kit|evidence ..4 "up to"|within|inside 7|seven|72|ten|10 days|hours|hrs;
        who|where can|could take samples|swabs
say     ~num|two|three|four|five|six|seven|eight|nine|ten days|weeks over|late;
        cycle day|"day 13"|"day 14"|"day fourteen"|"day thirteen"
say     no use|good to ..1 her|his|the? wife|her|husband;
        mornings ..2 nothing;
        nothing doing|happening ..2 mornings|either|downstairs|below|bed;
        nobody|nothing|"no one" ..2 been|go ..1 in|inside ..1 there
say     older|married man|lad|bloke|teacher|coach ..5 pays|buys|bought|trainers|phone|vapes|hotel|lifts
say     go|come ..1 back to his|her wife|husband|kids|family;
        nothing used|worn;
        count ..5 none|nil|zero ..6 three|little|son|daughter|home|wife;
        pads an|per hour
say     not|hasn't|never|won't be|come|go near her|him|me|"each other" ..3 years|months|since;
        no lead in;
        "three year"|"3 year"|"five year" one|rod|coil
say     shared more than; change ..1 your mind ..6 fine|ok|"any time"|"up to"|door
unless  throat|ear|eye|conjunctivitis|sunburn|ankle|sunscreen|uti|nail|wound|mrsa|vaccine|b12|depo|steroid|ozempic|
            insulin|acne|chest|sputum|toe|knee|shoulder|lyme|covid|jellyfish|pylori|malaria|rabies|prostate|warfarin|
            stroke|thrilled|delighted|pleased|happy|planned|trying|"lateral flow"|lft|house|passport|tooth|boiler|
            gallbladder|hernia|cataract|hay|mole|rash|lesion|fit|bowel|stool|urine|semen|msu|hiking|fault|fever|parking|
            kidney|marrow|library|rent|homework|script|jab|bill|train|bus|injection|smear|appointment|infusion|dressing|
            mri|scan|delivery|booster|immunisation|immunisations|review|check|ward|rehab|platelet|white|cell|cataract|
            tooth|splinter|transplant in sentence
yes     [Swab grew something that needs a week of capsules].
yes     [Needs it gone before Eid], her aunt books it.
yes     [There's been someone from work] since March.
yes     [Nine days late], nothing said at home.
no      Throat swab grew something that needs penicillin tablets.
no      Wants hernia done, needs it sorted before the wedding.
no      There is someone at reception with a rash.
no      Library books are two weeks over.
no      Goes back to his wife after the ward, walking well.
