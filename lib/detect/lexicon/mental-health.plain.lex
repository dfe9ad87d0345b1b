# Mental health said outright in a few words
rule    mh-plain-suicide
does    prompt ask sure
why     Thoughts or acts of ending one's life, or self-harm, are named.
basis   rules 1, 17, 19; terse notes, lexicon team 2026-11-22
say     SI "+"|"++"|"+ve"|present|"no plan"|"no plans"|"no intent";
        wish|wishes|wished|wishing ..1 dead|"was dead"|"were dead";
        stockpile|stockpiling|stockpiled|hoarding|saving_up ..1 tablets|tabs|pills|meds|paracetamol|insulin|
            amitriptyline|opioids;
        attempted|attempt|impulsive|accidental_or_deliberate|staggered|third|second|repeat|serious|nearly OD|ODs;
        OD @year-past|@od-drug|attempt|"last night"|yesterday|"last week"|"last month"|"x2"|"x3"|x2|risk|aged|age|
            "as teen"|"as a teen";
        OD ~num ..1 ago;
        took|taken|takes OD;
        jump|jumped|jumping ..1 from|off ..1 bridge|balcony|roof|building|cliff|"multi-storey"|"car park"|motorway|
            flyover
say     cut|cuts|cutting|lacerations ..1 to|on|both ..1 forearms|wrists|thighs|arms|legs;
        burning|burns|burnt|cutting|hitting|harming|harms|punching self;
        thoughts|thought|images|urges|impulses of? ..1 harm|harming|hurt|hurting|smothering|drowning|shaking|killing|
            stabbing ..1 baby|child|children|kids|others|husband|wife|people|someone
unless  @lone-accident|@dose-word|travel|holiday|brexit|shortage|ramadan|bungee|charity|parachute|trampoline|sacroiliac|
            joint|sij|swimming|cream|ointment|lotion|drops|spray|puffs|gel|groin in clause
yes     [OD last night], ED.
yes     [Attempted OD] in March.
yes     [SI +], safety plan.
yes     [Cuts to forearms], cleaned.
yes     [Stockpiling tabs], husband holds.
no      Bisoprolol 2.5mg OD 2019.
no      Cuts to arms from brambles.
no      SI joint + hip pain.
no      Clotrimazole cream OD x2 weeks.

rule    mh-plain-illness
does    prompt ask sure
why     A serious mental illness, trauma or psychiatric admission is named.
basis   rules 1, 19, 22; terse notes, lexicon team 2026-11-22
say     PTSD|CPTSD|"c-ptsd";
        emdr;
        antisocial|dissocial|narcissistic|borderline|paranoid|histrionic|"emotionally unstable"|schizoid PD;
        AN BMI "11"|"12"|"13"|"14"|"15"|"16";
        admitted|admission|inpatient|detained|discharged|adm ..2 psych|psychiatric|"mental health" ward|unit|hospital|
            bed;
        inpatient psych|psychiatry|psychiatric ..1 unit|ward|stay;
        psychiatric|psych admission|admissions|inpatient;
        ECT ~num|course|sessions|weekly|maintenance|started|x6|x12;
        had|having|on|for|maintenance ECT;
        "dissociative identity"|"dissociative disorder"|"dissociative episodes"|"dissociative episode"|
            "dissociative symptoms"|"dissociative amnesia";
        abusive childhood|upbringing|father|mother|stepfather|stepdad|parents|home_life;
        gambling|gambles|gambled|betting|"online casino"|slots|bookies|roulette|bets ..6 lost|savings|debt|debts|loan|
            loans|wages|secret|hides|hiding|thousands|mortgage|chasing|addicted|"can't stop";
        gambling addiction|problem|disorder|debts|addict|"++"|heavily;
        addicted to gambling;
        "problem gambling"|"compulsive gambling"|"pathological gambling"|"gambling harm"
say     abused|molested|assaulted|raped by ..1 @elder-kin|@sibling|priest|teacher|coach|neighbour|babysitter|
            "family friend"|vicar|scoutmaster|"foster carer";
        abused|abuse|neglected|molested|raped|beaten ..1 in|as|during ..1 childhood|child|girl|boy|teenager;
        "childhood abuse"|"childhood trauma"|"childhood sexual abuse"|"childhood neglect"|"historic abuse"|
            "historical abuse"|"adverse childhood";
        "csa survivor"|"survivor of csa"|"abuse survivor"|"survivor of abuse";
        grew_up|raised|brought_up|childhood|teens in ..1 care;
        "care leaver"|"care experienced"|"care-experienced";
        abuse survivor
unless  antenatal|placenta|score|screen|works|fund|ectopic|"exclude"|researching|nursing|training|advert|
            "no longer meets" in clause
unless  works|work|job|volunteer|charity|fundraising|therapist|trainee|lecture|essay|book|film|documentary|student|
            counsellor|dog|inquiry|minutes|fostering|teacher|novel|course|sponsored|marathon in sentence
yes     [PTSD from crash].
yes     [Abused by uncle].
yes     [Gambling addiction, debts].
yes     [Psychiatric admission] 2009.
yes     [Abusive childhood], long memories.
yes     [Gambling online, lost] the savings.
no      Gambling advert on phone.
no      AN BMI 24 at booking.
no      ECT team absent, physio done.

rule    mh-plain-more
does    prompt ask sure
why     Danger to self or others, psychosis or trauma is told outright.
basis   rules 1, 17, 19, 22; terse notes, lexicon team 2026-11-22
say     SI ..1 "no plan"|"no plans"|"no intent"|"nil plan"|"no active plan";
        walked|stepped|jumped|lay|ran|wandered onto|on|into|"in front of" ..1 rail|railway|tracks|train|traffic|
            motorway|lorry;
        NOD|MOD "x20"|x|~num|@od-drug;
        took|taken|swallowed|ingested all|handful|"whole box"|"whole packet"|"full box" ..1 of? her|his|my|the tablets|
            pills|meds;
        cuts|cut|burns self|"own arms"|"own arm"|"own legs";
        cutting|slashed|slashing|slits|slit arms|arm|wrists|wrist|thighs|legs|forearms|stomach;
        burns|burning|burnt ..1 arm|arms|leg|self with ..1 cig|cigarette|lighter|iron;
        believes|thinks|convinced ..2 watched|followed|poisoned|bugged|targeted|persecuted|"spied on";
        BAD|BPAD|bipolar type;
        "place of safety"|hbpos;
        "self-induced vomiting"|"self induced vomiting"|"induces vomiting"|"makes self sick";
        restricting|purging|bingeing|restricts ..2 BMI "11"|"12"|"13"|"14"|"15"|"16";
        BMI "11"|"12"|"13"|"14"|"15"|"16" ..1 restricting|purging|anorexia;
        nightmares|flashbacks of|about|re|to|from ..1 abuse|rape|assault|uncle|trauma|war|attack|childhood;
        CSA by|from ..1 @elder-kin|@sibling|teacher|priest|coach|neighbour;
        homicidal;
        want|wants|urge|urges|thoughts|plans|threatens to ..1 hurt|harm|kill|stab ..1 baby|child|others|husband|people|
            mum|family|wife|someone|neighbour;
        "fire setting"|"fire-setting"|firesetting
unless  @lone-accident|sacroiliac|joint|"as prescribed"|dosette|with_her|bag|cycle|swallow_test|geese|bite|wasp|snake|
            cctv|"over weight"|prescribed|on_time|in_clinic|teeth in clause
yes     [SI, no plan], safety netted.
yes     [Took all her tablets], ED.
yes     [Homicidal thoughts].
yes     [Flashbacks of the abuse].
no      Took all her tablets as prescribed.
no      SI joint sore, no plan for injection.
no      Slit lamp clear.

rule    mh-plain-swallowed
does    prompt ask sure
why     A poison or blade was swallowed by somebody old enough to mean it.
basis   rules 1, 17; terse notes, lexicon team 2026-11-22
ages    10-120
say     swallow|swallowed|swallowing|drank|ingested bleach|antifreeze|"weed killer"|weedkiller|batteries|battery|razor|
            blade|blades|detergent|"screen wash"|"white spirit"
unless  accident|accidentally|mistake|son|daughter|toddler|child|dog|cat|dementia in sentence
yes     [Swallowed bleach], ED.
yes     [Swallowed batteries] again.
no      Drank detergent by mistake, dementia.
no      Toddler swallowed battery.

rule    mh-plain-yes
does    prompt ask sure
why     The question about suicidal thoughts or self-harm was answered yes, or its marks were seen.
basis   rules 1, 19; lexicon team 2026-11-22
say     SI|"suicidal ideation"|"suicidal thoughts"|DSH|"self-harm"|"self harm" ..1 yes|present|active|passive|"+"|"++"|
            "+ve"|persists|ongoing|daily|chronic|increasing|worse;
        SI with|and plan|intent|means;
        fresh|superficial|linear|parallel|horizontal|multiple ..1 cuts|lacerations|scars|incisions ..3 forearm|forearms|
            wrist|wrists|thigh|thighs|arms|"upper arm"|abdomen
unless  cat|dog|bramble|brambles|glass|kitchen|surgery|surgical|laparoscopic|hedge|gardening|work|farm|bike|fall|fell|
            joint|sacroiliac|injury|acne|stretch in sentence
when    asked keep
yes     [SI: yes]. Plan: tablets.
yes     Denies it but [fresh cuts on forearm].
no      SI joint tender, worse on the left.
no      Superficial cuts to both arms, brambles.
