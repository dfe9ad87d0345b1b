# A name, a sex, a life lived told round about: where one is who, what the body does, what the family still believes
rule    other-life
does    prompt ask sure
why     Somebody knows the patient only under another name or as another sex, or tells of the surgery.
basis   rule 1 (ask); lexicon team 2026-11-22
say     must|can|will|should ..1 only|just ..1 meet|see|know|have the|their|her|his boy|girl|son|daughter|brother|sister
say     sister|brother|girl|boy|daughter|son he|she|they|i "never had"|"used to be"|"once was"|"never was";
        know|meet him|her|them|me only|just as|by ~name
say     dilate|dilating|dilation ..1 weekly|daily|twice|"x2"|schedule|regime
say     meet|marry|know|love him|her|them|me as ~name;
        patch|patches|gel|tablets|pills|vials|hormones ..3 from|off ..3 girl|friend|discord|online|internet|website|
            mate|thailand|india ..6 list|wait|waiting|till|until|chest|voice|breasts|beard|body
unless  married|divorced|nickname|puppy|cat|teacher|nurse|dr|ward|hospital|mr|mrs|hernia|sprain|physio|ankle|knee|rib|
            fracture|pupil|pupils|labour|mastectomy|burn|stroke|wound|leg|pain|nicotine|hrt|menopause|scoliosis|
            kyphosis|lidocaine|gtn|testosterone_deficiency|fentanyl|bypass|stent|heart in sentence
yes     In-laws [know her only as Tess].
yes     The family [must only meet the son] at Christmas.
yes     Her wife [met her as Graham] and stayed.
no      Knows him only by sight.
no      Only the boy was seen today.

rule    named-elsewhere
does    prompt ask likely
why     Goes by another name or as another sex in one place than in another, or hides a part of the body.
basis   rule 1 (ask); lexicon team 2026-11-22
say     at|in|with|to|on|among ..2 @elsewhere ..1 "he's"|"she's"|"they're"|"i'm"|is|"it's"|"goes by"|
            "goes as" ~name ..6 home|still|mum|dad|family|other;
        go|answer|known by|as|to ~name ..2 at|with|in|on|to|when|only ..2 @elsewhere|bus|family
say     name|christen|baptise|register|raise him|her|them|me ~name|"a boy"|"a girl" ..8 goes|calls|now|but|since|answers
say     two|three|both|layers|tight ..2 tops|bras|vests|"crop tops" ..5 small|tight|once|flat|blazer|sleeps;
        "sports tape"|"duct tape"|"kt tape"|sellotape|bandage|tubigrip|corset ..6 chest|flat|boobs|breasts;
        period|chest|breasts|boobs|voice|beard|hips ..5 "someone else"|"somebody else"|"not mine"|"not his"|"not hers"|
            betrays|"gives him away"|"gives her away"|"wrong body"|"shouldn't be there"
say     invite|recall|reminder ..8 "by hand"|manually|tick-box|tickbox|"wrong box"
say     passport|certificate|ticket ..2 F|M
say     stoop|hunch|slouch|baggy ..6 so nobody|"no one"|they|people|it;
        double|doubles ..1 up ..2 sports|bras|tops|vests;
        top|chest done in|~year|never;
        top|chest surgery ~year|scars
say     wrap|strap|tape|squash|flatten|bind ..1 her|his|my|their chest|breasts|boobs;
        call him|her|them|me he|she|they;
        different|other|another|old ..1 first? name then|before|until;
        hate|dread|cry|disgusted ..3 beard|voice|chest|breasts|hips|periods|stubble ..2 come|grow|break|change|develop|
            start|deepen;
        sister|mum|mother|wife|girlfriend clothes|dress|bra|knickers|tights|skirt ..5 found|under|hidden|caught|wear|
            tries
unless  married|divorced|nickname|puppy|cat|teacher|nurse|dr|ward|hospital|mr|mrs|hernia|sprain|physio|ankle|knee|rib|
            fracture|pupil|pupils|labour|mastectomy|burn|stroke|wound|leg|pain|nicotine|hrt|menopause|scoliosis|
            kyphosis|lidocaine|gtn|testosterone_deficiency|fentanyl|bypass|stent|heart|shawl|blanket|bronchitis|cough|
            rotator|postpartum|wedding in sentence
yes     [Three bras too small], sleeps in them.
yes     Hates her [voice, it gives her away] on calls.
yes     Has been [wrapping her chest] since fourteen.
no      At school he is with Mrs Bell.
no      Duct tape to the chest wound before ambulance came.
no      Patches from pharmacy till stock arrives.
no      Wrapped her chest in a shawl, cough.

rule    schooled-as-f
does    prompt ask likely
sex     F
why     A school or test named here gives away a history of another sex.
basis   rules 1, 19 (Gender Recognition Act 2004); lexicon team 2026-11-22
say     boys' school|grammar|brigade|choir|dorm ..4 letters|when|there|until|attended|"old boy"|old|reunion;
        want|wants|asks|prefers|put ..2 mr ..1 on|title|instead|file|record;
        psa ..1 is|as|under|done|still|worth|added|yearly|monitoring
unless  son|husband|brother|dad|father|grandson|teach|work|nephew|partner|psoriatic|joint|boyfriend in sentence
yes     given F 60: Letters from the [boys' school reunion] go elsewhere.
yes     given F 66: [PSA as] part of yearly bloods.
no      given F 44: Son starts at boys' school, letters.
no      given M 66: PSA as part of yearly bloods.

rule    schooled-as-m
does    prompt ask likely
sex     M
why     A school or garment named here gives away a history of another sex.
basis   rules 1, 19 (Gender Recognition Act 2004); lexicon team 2026-11-22
say     girls' school|grammar|guides|convent|netball ..4 letters|when|there|until|attended|old|reunion|went;
        want|wants|asks|prefers|put ..2 miss|mrs|"ms" ..1 on|title|instead|file|record;
        wear|wears|wearing|in skirt|skirts|dress|dresses|heels|stockings|lipstick|bra|knickers ..3 weekend|weekends|
            home|secret|secretly|alone|since|night|nights|anxious;
        brownies|"girl guides"|convent|bridesmaid|"maiden name"|"prom dress"|"gave birth" ..5 he|his|was|when|before|
            till|until|as
unless  daughter|wife|sister|mum|mother|girlfriend|teach|work|niece|granddaughter|partner in sentence
yes     given M 38: Went to a [girls' convent until] sixteen.
yes     given M 45: [Bridesmaid when] he was nine.
no      given M 45: Daughter was a bridesmaid, proud.
no      given F 45: Bridesmaid when she was nine.

rule    other-sex-things-m
does    prompt ask sure
sex     M
why     What is named here belongs to another sex than the one recorded.
basis   rules 1, 19 (Gender Recognition Act 2004); lexicon team 2026-11-22
say     @fem-thing; call|say|read ..3 madam|"young lady"|missus
unless  wife|partner|mother|mum|sister|daughter|girlfriend|she|works|consultant|registrar|baby|niece|bowel|nose|
            nosebleed|cotton|ward|receptionist|staff|dad|hht in sentence
yes     given M 16: Asks [to stop the monthlies before camp].
yes     given M 31: [Gynae clinic letter to] go to work address.
no      given M 31: Wife has a gynae appointment.
no      given F 31: Gynae clinic letter.

rule    other-sex-things-f
does    prompt ask sure
sex     F
why     What is named here belongs to another sex than the one recorded.
basis   rules 1, 19 (Gender Recognition Act 2004); lexicon team 2026-11-22
say     "well man"|testicular|foreskin|penile|scrotal|scrotum; call|say ..2 sir|mister|"young man"
unless  husband|partner|father|dad|brother|son|baby|infant|boyfriend|he|him|his|uncle|dog|grandson|nephew|feminisation|
            newborn|registrar|consultant|joke|ais in sentence
yes     given F 40: Phones still [say sir], hurts.
yes     given F 52: [Testicular atrophy], expected.
no      given F 30: Son has testicular pain.
no      given M 52: Testicular atrophy.
