# What is told of the lives of others, by what it is about.
rule    life-of-another
does    prompt consider likely
why     Something about the life of someone who is not the patient is written here.
basis   rules 12, 13, 15; lexicon team 2026-11-22
say     @kin|~name ..7 @love-told|@womb-told|@mind-told|@drink-told|@fate-told|@where-told|@trouble-told|@body-told|@sex-told|@crooked|@odd-told; @love-told|@womb-told|@where-told|@trouble-told|@sex-told ..3 @kin|~name; @kin|~name ..10 @hush-told; @kin|~name abuse|molest|rape|beat|batter|groom|strangle|stab|assault|threaten ..2 @kin|~name; @kin|~name ..12 nobody|"no one"|"no-one" ..3 knows|know; @kin|~name leave ..2 for a|an|another|his|her ..1 woman|man|girl|lad|bloke|boss|friend|mate|neighbour|colleague|someone; @kin|~name|tutor|teacher|coach|vicar|scoutmaster|choirmaster|headteacher|councillor ..3 "come out as"|"came out as"|"has come out"|"have come out"|"suspended for"|"sacked for"|"moved on for"; ~someone ..2 an illegal; @somebody-met who|she|he|at|from|in|next|beside ..8 @love-told|@womb-told|@mind-told|@drink-told|@fate-told|@where-told|@trouble-told|@body-told|@sex-told|@crooked|@odd-told|@health-private|@legal-fact|illegal
unless  @fh-heading|licence|club|paint|gluten|meat|wheat|dairy|mouse|bird|wasp|pastor|roofers|hiking|backpacking|marathon|hair|"the phone"|"golf"|laugh|laughs|laughing|joke|joking|"contact lenses"|"no one"|"anyone"|nobody|dr|nurse|consultant|dog|cat|sprain|flare|rash|cough|cold|snoring|sneezing|"sick bug"|itch|itching|verruca|nits|worms|headlice|nappy|rota|leaflet|poster|charity|"bus"|"train" in clause
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
say     @adult-kin|@outsider|@other-person|~name|~titled ..2 @contacting ..5 @account-verb ..2 he|she|he's|she's|pt|patient|"they"|him|her|dad|mum|"not"; @adult-kin|@outsider|@other-person|~name|~titled ..1 @contacting ..1 he's|she's|hes|shes|he|she|him|her ..6 @worrying|@where-told|@drink-told|@mind-told|@trouble-told|@misdeed; @adult-kin|@outsider|@other-person|~name|~titled ..2 @contacting re|about ..1 pt|patient|him|her|dad|mum ..6 @worrying|@where-told|@drink-told|@mind-told|@misdeed
unless  "for her"|"for him"|"her voice"|"his voice"|consent|appointment|appt|"running late"|stuck|traffic|late|rash|cough|fever|temp|pain|breathless|fallen|fell|vomiting|"chest"|ambulance|"999"|script|prescription|tablets|"repeat"|"med3"|"fit note"|letter|results|"ward"|hospital|interpreter|"on speaker" in sentence
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
say     @adult-kin|@other-person ..1 @life-verb; @kin ~name; ~name ..1 @kin; ~name ..2 ~num; ~name ..4 @person-verb; @kin ..1 ~name ..2 ~num|~date|from|at|on|who|has|had; told|tells|says|saying|mentioned|mentions|thinks|knows|seeing|met|against|about ..1 ~name; "by" ..1 @kin ..1 ~name
unless  @routine-company|@helping|@fh-heading|"SH"|"SHx"|dog|"cat"|pony|horse|"sponsor form"|desk|reception|"happy with"|"dear"|"thanks"|"thank you" in clause
mark    clause
when    denied keep
when    family keep
when    asked keep
yes     Told in confidence. [Her sister Nadia hates budgies].
yes     [Wilfred next door has been sacked].
no      Keeps budgies.
no      Sister Nadia collects her tablets.
