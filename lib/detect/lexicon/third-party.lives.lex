# What is told of the lives of others, by what it is about.
rule    life-of-another
does    prompt consider likely
why     Something about the life of someone who is not the patient is written here.
basis   rules 12, 13, 15; lexicon team 2026-11-22
say     @kin|~name ..7 @love-told|@womb-told|@mind-told|@drink-told|@fate-told|@where-told|@trouble-told|@body-told|
            @sex-told|@crooked|@odd-told;
        @love-told|@womb-told|@where-told|@trouble-told|@sex-told ..3 @kin|~name;
        @kin|~name ..10 @hush-told;
        @kin|~name abuse|molest|rape|beat|batter|groom|strangle|stab|assault|threaten ..2 @kin|~name;
        @kin|~name ..12 nobody|"no one"|"no-one" ..3 knows|know;
        @kin|~name leave ..2 for a|an|another|his|her ..1 woman|man|girl|lad|bloke|boss|friend|mate|neighbour|colleague|
            someone;
        @kin|~name|tutor|teacher|coach|vicar|scoutmaster|choirmaster|headteacher|councillor ..3 "come out as"|
            "came out as"|"has come out"|"have come out"|"suspended for"|"sacked for"|"moved on for";
        ~someone ..2 an illegal;
        @somebody-met who|she|he|at|from|in|next|beside ..8 @love-told|@womb-told|@mind-told|@drink-told|@fate-told|
            @where-told|@trouble-told|@body-told|@sex-told|@crooked|@odd-told|@health-private|@legal-fact|illegal
unless  @fh-heading|licence|club|paint|gluten|meat|wheat|dairy|mouse|bird|wasp|pastor|roofers|hiking|backpacking|
            marathon|hair|"the phone"|"golf"|laugh|laughs|laughing|joke|joking|"contact lenses"|"no one"|"anyone"|
            nobody|dr|nurse|consultant|dog|cat|sprain|flare|rash|cough|cold|snoring|sneezing|"sick bug"|itch|itching|
            verruca|nits|worms|headlice|nappy|rota|leaflet|poster|charity|"bus"|"train" in clause
mark    clause
when    denied keep
when    family hint
yes     [Her mate Orla ran off to Cork].
yes     [Neighbour was sacked on Friday].
yes     [The lad he trains beside is on steroids and sells them].
no      Sacked on Friday, low since.
no      Neighbour gave her a lift.

rule    account-of-patient
does    prompt hide likely
why     Someone other than the patient contacted the surgery with an account of the patient.
basis   rules 12, 13; lexicon team 2026-11-22
say     @adult-kin|@outsider|@other-person|~name|~titled ..2 @contacting ..5 @account-verb ..2 he|she|he's|she's|pt|
            patient|"they"|him|her|dad|mum|"not";
        @adult-kin|@outsider|@other-person|~name|~titled ..1 @contacting ..1 he's|she's|hes|shes|he|she|him|
            her ..6 @worrying|@where-told|@drink-told|@mind-told|@trouble-told|@misdeed;
        @adult-kin|@outsider|@other-person|~name|~titled ..2 @contacting re|about ..1 pt|patient|him|her|dad|
            mum ..6 @worrying|@where-told|@drink-told|@mind-told|@misdeed
unless  "for her"|"for him"|"her voice"|"his voice"|consent|appointment|appt|"running late"|stuck|traffic|late|rash|
            cough|fever|temp|pain|breathless|fallen|fell|vomiting|"chest"|ambulance|"999"|script|prescription|tablets|
            "repeat"|"med3"|"fit note"|letter|results|"ward"|hospital|interpreter|"on speaker" in sentence
mark    clause
when    denied keep
when    family keep
when    asked keep
yes     [Line manager rang saying he was seen up ladders].
yes     [Aunt called, she's sofa surfing again].
no      Wife rang saying he was running late.
no      Neighbour called in for her script.

rule    person-told-of
does    hint consider sign
why     Someone who is not the patient is spoken of here.
basis   rules 12, 15; lexicon team 2026-11-22
say     @adult-kin|@other-person ..1 @life-verb;
        @kin ~name;
        ~name ..1 @kin;
        ~name ..2 ~num;
        ~name ..4 @person-verb;
        @kin ..1 ~name ..2 ~num|~date|from|at|on|who|has|had;
        told|tells|says|saying|mentioned|mentions|thinks|knows|seeing|met|against|about ..1 ~name;
        "by" ..1 @kin ..1 ~name
unless  @routine-company|@helping|@fh-heading|"SH"|"SHx"|dog|"cat"|pony|horse|"sponsor form"|desk|reception|
            "happy with"|"dear"|"thanks"|"thank you" in clause
mark    clause
when    denied keep
when    family keep
when    asked keep
yes     Told in confidence. [Her sister Nadia hates budgies].
yes     [Wilfred next door has been sacked].
no      Keeps budgies.
no      Sister Nadia collects her tablets.

rule    strained-with
does    hint consider likely
why     Strain between the patient and somebody close is written here; the other may read it.
basis   rules 12, 13; lexicon team 2026-11-22
say     relationship|marriage|"home life" ..2 strained|rocky|"under strain"|volatile|"breaking down"|"on the rocks"|
            "hanging by"|"not good"|struggling|tense;
        strained|tense|difficult|rocky|volatile relationship|marriage;
        arguments|arguing|argues|rows|rowing|bickering|conflict|friction|tension|tensions|"fall out"|"falling out"|
            clashes ..2 with|w|at|between ..3 @close|@family|home|parents|couple|them;
        blow_up|lash_out|snap|yell|shout|scream|swear|"lose it"|"losing it"|"lost it"|"takes it out"|"taking it out" at|
            with|on|to ..2 @close|kids|children|family|mum|everyone;
        constant|frequent|daily|regular|nightly arguments|rows|arguing|rowing ..2 home|with|w|about|over|re
unless  headache|headaches|teacher|teaching|choir|coach|voice|nurse|boss|colleague|colleagues|manager|pneumothorax|
            suture|@fh-heading in clause
when    denied cancel
yes     Low since summer, [relationship strained], sleeping apart.
yes     [Arguments with her ex] over school fees.
yes     Says he is [snapping at the kids] most evenings.
no      Tension headaches at work, not at home.
no      Voice worse after shouting at choir practice.

rule    partner-body
does    hint consider likely
why     The reproductive health of the patient's partner is written here.
basis   rules 12, 13; lexicon team 2026-11-22
say     partner|wife|husband|girlfriend|boyfriend|spouse ..4 "g0p0"|"g1p0"|"g1p1"|"g2p0"|"g2p1"|"g2p2"|"g3p1"|"g3p2"|
            "g3p3"|"regular cycles"|"irregular cycles"|"cycles regular"|"cycles irregular"|"male factor"|
            "semen analysis"|"sperm count"|"low amh"|"blocked tubes"|azoospermia|endometriosis|pcos|"fertility clinic"|
            "fertility specialist"|hysterectomy|menopause
unless  @fh-heading|"no known male factor" in clause
yes     Trying for two years. [Wife irregular cycles], seen elsewhere.
yes     [Partner known azoospermia] from chemotherapy.
no      Irregular cycles, partner supportive.
no      Trying two years with partner, her cycles on an app.
