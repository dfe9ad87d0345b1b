# Troubled minds told round about: the means, the place, the farewell, the arrangements, without a name for any of it
rule    end-arranged
does    prompt ask sure
why     Tells of the means of dying kept by, kept away or tried, or of farewells.
basis   rule 1 (ask), rule 17; lexicon team 2026-11-22
say     hose|hosepipe|tubing|rope|helium|charcoal|"washing line"|flex|blade|scalpel ..9 "no garden"|"no car"|"no boat"|
            "back seat"|"still in its"|"still in the"|glovebox|"glove box"|"under the bed"|"under his bed"|
            "under her bed"|"measured it"|"under his seat"
say     tablet|pill|pot|patches|insulin|morphine|boxes ..3 both|"two of us" ..3 laid|counted|lined|ready|enough|saved
say     bridge|rail|railing|roof|platform|crossing|edge|parapet ..6 arm|leg|feet|hand ..1 wouldn't|couldn't|didn't
say     write|record|film ..3 card|letter|message|video ..6 eighteenth|"18th"|"21st"|wedding|"when she's"|"when he's"|
            "when they're"|"up to 18"|"up to eighteen"|"after i'm"|"after he's"
say     dog|cat|budgie|parrot|rabbit|pony|hens ..2 gone|rehomed|given|promised ..5 "for good"|"for ever"
say     put|hold|press|keep|lean|rest ..3 @own-body|it ..2 under|against|to|on ..1 the|a|hot? ..1 @hot-thing ..6 count|
            until|till|calm|purpose|quiet
say     cut him|her|dad|mum|brother|son|husband down;
        find ..1 him|her|dad|mum|brother|son|husband|wife|sister hanging;
        hand|give|surrender|pass ..1 me|over|in|us? ..1 the|his|her|a|my|their ..1 belt|rope|blade|ligature|hosepipe|
            razor;
        shoes|boots|coat|phone|glasses|watch|wallet|handbag ..4 beside|by|on|"left on"|paired ..2 railing|parapet|
            bridge|edge|crossing|platform|pier|weir|jetty|towpath
say     only ..2 quiet|peace|calm|release|relief ..2 he|she|i ..1 get|have|find
say     dig|jab|press|stick|push ..2 compass|pin|needle|staple|scissors|paperclip ..4 @own-body
say     "first episode"|"first-episode"|"early intervention"|"early psychosis" lot|team|people|crowd|service|worker|
            nurse;
        bed|admitted|place with|w baby;
        mother and baby unit|ward|bed|place;
        "mother-and-baby unit";
        locked|secure ward|corridor|unit
unless  week|breakfast|carer|tyre|allotment|school_run|wound|kitchen|cook|accident|physio|cramp|cold_sore|vaccine|
            insulin|ulcer|"blood tests"|"care home"|moving|allergy|hospice|geometry|prison|locked_in|thumb|acupuncture|
            pinky in sentence
yes     [Hosepipe still in its] wrapper, lives in a flat.
yes     [Rabbits gone next door for good].
yes     Has [written letters for when they're] grown.
yes     [Bed with baby] found at the Elms.
yes     [Found him hanging] in the barn in May.
no      Hose burst in the garden.
no      Cat gone to a friend, moving into care home.
no      Held hand under the cold tap after kitchen burn.

rule    kept-from-harm
does    prompt ask likely
why     Tells of a watch kept over the patient, or of standing where people end their lives.
basis   rule 1 (ask), rule 17; lexicon team 2026-11-22
say     @close|@family|neighbour|friend|flatmate|~name|matron|hostel|warden ..1 have|hold|keep|take|lock|hide ..1 the|
            his|her|all|my ..2 pills|meds|knives|razor|belt|rope|"car key"|"car keys"|"loft keys"|"shed keys"|
            "gun keys"|"the keys"|shotgun|guns|blades|scissors
say     hand|give|surrender|pass ..1 me|over|in|us? ..1 the|his|her|a|my|their ..1 belt|rope|blade|"car key"|"car keys"|
            knife|ligature|hosepipe|cord|razor
say     tablets|pills|meds|knives|razors|belt|rope|keys|guns|blades ..3 "locked away"|"locked up"|"out of reach"|
            "off him"|"off her"
say     sit|stay|wait ..1 with ..1 him|her|pt|them|me till|until ..5 came|arrived|rang|team|daughter|son|wife|husband|
            mum|dad|sister|brother|i|phoned
say     not|never|isn't ..1 to? be? left alone|"on his own"|"on her own" ..2 tonight|today|till|until|overnight|now
say     someone|@close|@family|friend ..3 with|beside ..1 him|her|them "all night"|overnight|tonight|"round the clock"
say     team|duty|worker ..2 come|visit|call|ring|see|inside|within ..2 ~num|four|two|six|~time|hours|hour|tonight
say     stand|sit|walk|park|drive|been|go|linger|find|wait|take ..4 @edge-place ..5 @edge-how
say     shoes|boots|coat|phone|glasses|watch|wallet|handbag ..4 beside|by|on|"left on"|paired ..2 gate|rail|railing|
            parapet|bridge|edge|crossing|bank|platform|pier|beach|weir|jetty|towpath
say     say|tell|insist ..4 don't|"not to"|"no need to"|"no point" ..1 order|book|renew|bother ..4 next|more|another|
            new|ahead
say     house|pension|policy|insurance ..2 go|pay|clear ..4 boy|girl|kids|son|daughter|them|wife|grandchildren ..5 if|
            before|once|when|after
say     go|follow ..2 same way|road|place as? ..3 him|her|dad|mum|wife|husband|when|once|too
say     count ..2 grapes|peas|almonds|raisins|crisps|mouthfuls|bites|chews|cornflakes;
        cut ..5 in|into ..1 four|six|eight|sixteen|quarters|crumbs;
        water|pints|coins|batteries|stones ..3 before ..1 the|her|his|being? ..1 scales|weighed|weigh-in;
        knuckle ..2 callus|calluses|calloused|scarred|scabbed;
        callus|calluses ..2 knuckle;
        refeeding|lanugo;
        "safe foods"|"fear foods"|"earned her"|"allowed herself"|"allows herself"|"doesn't deserve food"
say     bmi "13.1"|"13.5"|"13.8"|"14.1"|"14.2"|"14.4"|"14.6"|"14.8"|"14.9"|"15.1"|"15.2"|"15.3"|"15.4"|"15.6"|"15.8"|
            "15.9"|"16.0"|"16.1"|"16.2"
say     @household-thing ..2 speak|whisper|relaying|listening|transmitting|recording|broadcasting|laugh|chanting|
            muttering|"says his name"|"says her name";
        hear ..3 @kin|someone|somebody|people|children|prayers|singing|laughing|whispering ..2 in|through|from|inside|
            behind ..1 the|her|his? @household-thing
say     @household-thing|window|laptop|phone ..3 foil|wrapped|taped|unplugged|smashed|buried|
            "covered over" ..6 listening|watching|recording|signal|rays|waves|because|since|track;
        wrap|tape|cover|block|stuff ..3 @household-thing ..6 foil|tape|towels|newspaper|cardboard|fumes|rays
say     put|pump|pipe|add|sprinkle|slip|spray|blow ..1 things|something|gas|stuff|powder|chemicals|poison ..2 in|into|
            through|under ..2 "air con"|vent|vents|water|food|tea|coffee|tank|milk|pillow|door
say     "the real one"|"the real baby"|"sending this one"|"this one isn't"|"swapped over"|"actors playing"|
            "wearing her face"|"wearing his face"
say     scared|afraid|frightened|terrified|worried ..2 "i'll"|"he'll"|"she'll"|might|of ..2 hurt|harm|kill|stab|
            "lose it" ..3 him|them|someone|somebody|first|baby|kids|people
say     shower|bath|wash ..2 four|five|six|seven|eight|ten|~num times|x a? ..1 day|daily;
        came|climbed|got|"would come" ..2 in|into|to ..1 the|her|his|my ..1 bunk|bed|tent|dorm|dormitory|bath ..4 every|
            each|until|nights|aged|age;
        never|not|first ..2 said|spoken|uttered ..2 it|this|that ..3 before|aloud|room|anyone;
        OCD on|sertraline|cbt|rituals|symptoms|worse|since|traits|hx
say     show|teach|tell|explain ..3 where|how ..3 stopcock|boiler|fusebox|"fuse box"|bill|papers|passwords|
            safe ..8 left|after|without|gone|cope|manage|day
say     can't|doesn't|don't|cannot|not see ..1 himself|herself|myself|past|beyond ..5 christmas|spring|summer|thirty|
            forty|birthday|wedding|next|there|around|monday|exams
say     text|ring|message|hug|thank ..3 everyone|"all of them"|"them all"|"old friends"|"each of them" ..6 love|
            goodnight|goodbye|sorry|"just in case"|"out of the blue"
say     blade ..4 sharpener|razor;
        sharpener ..3 blade|missing|apart;
        lines|cuts|marks|scratches|scars|stripes ..3 "same length"|parallel|ladder|neat|criss-cross|"different ages"|
            "week old"|"old and new"|"in rows"
say     like ..2 let|release|open|pop ..3 steam|valve|pressure|balloon;
        better than shouting|screaming|crying|nothing;
        bands|sleeves|hoodie|jumper|cuffs|warmers|gloves ..4 elbow|wrist|forearm|knuckle ..6 degrees|heat|hot|summer|
            june|july|august|pulled|swim
say     dead|late husband|wife|mum|dad|mother|father|son|brother|sister|nan ..4 speak|visit|sit|tell|stand|call;
        talk ..5 answer back|her|him|too;
        it|and he|she answers
say     gum|ice|coffee|"diet coke"|cigarettes for lunch|breakfast|tea|dinner;
        know|read|add ..4 number|numbers|calories|label|labels ..4 packet|everything|cupboard|food
say     two|three|four|five|six|several businesses|companies|novels|albums|inventions|puppies|whiteboards|notebooks|
            websites ..4 since|week|overnight|already;
        ring|email|write|phone|text ..3 mayor|pope|king|"prime minister"|"number ten"|palace|president|bbc|nasa|vatican|
            parliament;
        sleep ..2 waste|overrated|"is for people"|"is for the";
        @close|@family ..2 take|hide|cut|cancel ..3 "bank app"|"bank card"|"credit card"|"credit cards"|chequebook|
            "her cards"|"his cards"
say     put|fit|plant|hide ..1 the|a|something thing|device|camera|mic|bug|speaker|chip|tracker|transmitter ..3 in|into|
            under|inside|behind;
        change his|her|my sim|number|locks|phone|route ..2 twice|three|four|five|six|~num|again times?
say     can't|won't|daren't|cannot|doesn't ..2 carry|hold|bath|bathe ..2 baby|him|her ..3 stairs|window|balcony|kitchen|
            alone|bath|platform
unless  dementia|alzheimer's|dosette|forgetful|delirium|"care home"|"learning disability"|lewy|hospice|palliative|
            diabetic|diabetes|chemo|cancer|copd|weaning|toddler|choking|dysphagia|tablet_cutter in note
unless  thumb|fingertip|faint|dizzy|hypo|bleed|chest|fall|stroke|fracture|catheter|dressing|"district nurse"|midwife|
            plumber|knee|ankle|breathless|sob|calf|claudication|fish|dog|exercise|balance|swim|slipped|tripped|photo|
            boat|work|works|vertigo|miles|settled|travel|parked|landlord|leak|mould|engineer|repair|cochlear|audiology|
            hearing_test|hearing_aid|dentist|loop|eczema|incontinence|menopause|sweats|consent|osteochondritis|flyover|
            cataract|glaucoma|frame|iud|hearing_loop|nexplanon|pacemaker|stretch|holter|zoom in sentence
yes     [Brother has the shed keys] and will stay the night.
yes     [Sat with him until his sister] came.
yes     Has [stood on the station roof twice].
yes     [Counts the peas], nine, then pushes the plate.
yes     Says the [boiler is whispering] at night.
yes     Has [shown the lad where the stopcock is for when he is gone].
yes     Found the [blade from the sharpener] in her bag.
no      given F 84: Dementia, daughter has the keys.
no      Sat with her until BP settled after the faint.
no      Walks along the canal alone with dog, knee sore.
no      Boiler leak, landlord told.
no      Showed him where to inject, policy leaflet.

rule    mind-indirect
does    prompt ask likely
why     Grief, dread, withdrawal or a deed on purpose is told as when a mind is in trouble.
basis   rule 1 (ask), rule 17; lexicon team 2026-11-22
say     drive|go|walk|sit|sleep ..3 crematorium|cemetery|grave|churchyard|graveside ..6 every|each|night|till|until|
            sits|sleeps|daily;
        stop|skip|miss|let|leave|crash|cut|burn|swallow|hold|take ..5 "on purpose"|deliberately
say     ward|unit|place|clinic|lodge ..6 from fourteen|fifteen|sixteen|seventeen|14|15|16|17 till|to|until;
        never|hasn't|didn't|can't|not bond|bonded|"take to";
        look|feel ..3 "someone else's"|"somebody else's"|"a stranger's";
        leave|park ..1 the|her|his? pram|buggy|baby ..6 "went back"|"gone back"|"came back"|"walked off"
say     pull|pick|pluck ..3 lashes|eyelashes|eyebrows|brows|scalp|cuticles ..2 out|raw|bald|bleed|bleeding|patches
say     how many|much ..6 take|need ..5 quicker|finish|"go quicker"|die|"for me"|sleep ..1 forever?;
        pay ..3 funeral|undertaker|headstone|cremation|coffin|plot
say     tell|tells|telling me|him|her|them to do things;
        "which of them is";
        not|hasn't|haven't|barely|never leave ..1 the|her|his|my room|house|bed|flat|bedroom ..4 days|weeks|months|
            since|fortnight
say     past|beyond|after january|february|march|april|may|june|july|august|september|october|november|
            december ..6 calendar|diary;
        calendar|diary|diaries ..5 past|beyond|stops|empty|nothing|blank;
        somebody|someone|"they'll" want ..2 the|my good|best|tools|saucepans|rings|records|books|greenhouse
say     ask ..6 "level crossing"|"how high"|"how deep"|"how fast"|"which trains";
        euthanasia|pentobarbital|pentobarb ..6 bottle|home|brought|bed|cupboard|vet
say     write|list ..4 who should|gets|"is to"|will ..1 have|get? ..2 van|car|house|tools|dog|ring|rings|guns|bike|
            furniture;
        can't|cannot|won't|daren't look|open|touch|go ..3 drawer|knife|knives|scissors|window ..6 baby|children|kids;
        sounds|know ..2 mad|crazy
say     cry|panic|upset|scream|row ..3 butter|oil|carbs|sauce|cheese|dinner|plate|lunch|mealtimes;
        eat ..2 "in her room"|"in his room"|standing|secret|alone ..4 now|since|only|always;
        lighter is ..1 faster|better;
        ladder|rows|grid ..2 lines|cuts|scars|scratches|marks
say     send|sending|beam ..3 buzzing|rays|signals|noise|voices|pulses|waves|electricity|heat ..3 through|into|at|from;
        they|"they've" ..1 got|turned to? ..1 his|her|my sister|brother|mum|dad|wife|husband|friends ..1 too|as_well;
        wake ..6 "the time of"|"the hour it"|"the time it"|"when it happened";
        first on ..1 scene
say     stop|leave ..3 warfarin|insulin|tablets|dialysis ..4 painful|hurt|quick|slow|kill|finish;
        say ..2 just waiting;
        not|doesn't|can't want|face ..2 go|going home
unless  housebound|shielding|covid|flu|norovirus|hip|fracture|snow|ulcer|gangrene|carer|carers|wheelchair|hoist|
            vet_appointment|breastfeed|latch|cement|composite|denture|tooth|scabies|lice|blepharitis|fast|fasting|
            ramadan|bp|spirometry|ladder_fall|teething|colic|allergy|ekg|contact_lens|bus|microphone in sentence
yes     [Drives to the cemetery every] evening and sits there.
yes     Has [not left her room for days].
yes     [Stopped his tablets on purpose].
yes     There is a [ladder of thin lines] on the arm.
no      Walks through the churchyard to the surgery, knee better.
no      Has not left the house since the hip fracture.
no      Skipped breakfast on purpose, fasting bloods.
no      Cries at bath, dinner late, teething.
