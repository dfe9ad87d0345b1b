# Gender identity and its history
rule    gender-named
does    prompt ask sure
why     Gender identity, transition or its history is written about.
basis   rules 1, 19, 31 (Gender Recognition Act 2004); lexicon team 2026-11-21
say     @trans; trans man|woman|male|female|feminine|masculine|masc|fem|femme|boy|girl|youth|patient|person|teen|daughter|son; "he's trans"|"she's trans"|"they're trans"|"is trans"|"as trans"|"being trans"; MTF|FTM|AMAB|AFAB; GIC|GIDS|CYPGS; GRC|GRA ..4 applied|application|certificate|report|panel|issued|holder|has|with; for|her|his|a|applied GRC; GRS|SRS|GCS waiting|surgery|list|referral|planned|date; GD on|dx|diagnosis|gic|clinic|pathway|referral; deadname|deadnamed|"dead name"; "gender clinic"|"gender clinics"|"gender service"|"children's gender"|"gender specialist"|"gender marker"|"gender questioning"|"gender care"|"gender doctor"|"gender unit"|tavistock|mermaids|"gendered intelligence"|"orchidectomy bridging"|"bridging prescription"|"bridging hormones"|"bridging script"|orchiectomy
unless  metatarsal|foot|coma|glasgow|radiotherapy|fat|gestational|diabetes|glycaemic|"full term"|scene|fracture|stereotactic|ionomer|transient|saturated|vaginal_scan|ocean in clause
unless  infant|jaundice|nicu|"breast fed"|breastfed in note
yes     [Trans woman], on estradiol.
yes     [Referred GIC last year].
no      Trans fat advice.
no      GCS 15 at scene.

rule    pronouns
does    prompt ask sure
why     Pronouns are asked for, or a name differs from the record.
basis   rules 1, 19; 4b; lexicon team 2026-11-21
say     "they them"|"he him"|"she her"|"he they"|"she they"|"they she"|"they he"|"ze zir"|"xe"; pronoun|pronouns he|she|they|used|preferred|changed|in; preferred|correct|prefers|uses|using|new|their pronouns; prefers they|he|she
unless  told|gave|asked|saw|sent in clause
yes     Uses [they/them].
yes     [Preferred pronouns] he, noted.
no      She told her sister.
no      Sent him home, he felt better.

rule    name-and-marker
does    prompt ask sure
why     A previous name, title or sex on the record gives a gender history away.
basis   rules 1, 19 (Gender Recognition Act 2004); 4b; lexicon team 2026-11-21
say     change|changed|changing|update|updated|amend|request|requested|requesting|wants|want|needs|new|switch ..5 marker|"gender marker"|"sex on record"|"registered sex"|"recorded sex"|"nhs number"; marker ..2 changed|m|f|is|still|to|says|wrong; "gender marker"|"sex marker"; new nhs number ..12 recall|male|female|name|smear|gender|screening; new nhs number came; old|previous|former|birth|dead|original|long|female|male|legal|assigned|given name ..4 on|still|used|at|record|records|prescription|prescriptions|labels|letters|letter|not|called|reception|desk|family|read|visible|app|home; "birth name"|"old name"|"deed poll"|"preferred name"|"chosen name"|"known as"|"display name"|"spine name"|"the long name"; formerly|previously mr|ms|miss|mrs|m|f|male|female|known|registered|called; title|mr|ms|miss|mx ..3 to|now ..1 mr|ms|miss|mx|mrs; use mr|ms|mx|miss on|in|not; title mx|mr|miss|ms; MX; goes by ~name; goes|answers|answering to|by ~name|max|alex|sam|kit|ash|jay|charlie|robin; asks|asked|wants|likes|prefers|please ..3 call|called|known|address|addressed|ring ..1 as|him|her|them ~name; call|called|ring|known as ~name ..4 not|at|since|college|school|home|record|still|but; as was; was ..1 now ~name; ~name is|now ~name now|since; pt is ~name now; registered ..1 m|f|male|female|"as m"|"as f" ; registered as m|f|male|female|a; "registered f"|"registered m"|"recorded as male"|"recorded as female"|"record says male"|"record says female"|"records still say"|"still says male"|"still says female"|"voice doesn't match"|"name doesn't match"|"doesn't match the record"|"answers to"|"goes by"|"old name not"|"called by surname"|"by surname in the waiting"|"been known as"|"now known as"
unless  married|maiden|marriage|divorce|divorced|wedding|widowed|dog|adopted|adoption|fostered|street|road|brand|generic|formerly_known_company|drug|medicine|misspelt|spelling|moved_in|address|lodger|school_name|duplicate|wrong_baby|newborn|baby|twin|merged_due_to_duplicate|bus|estate|village|ward|hospital|consultant|dr|nurse|ptosis|product|syndrome|disease in sentence
yes     [Old name still] on labels, upset.
yes     [Goes by Rowan] at college.
no      Married name, maiden name on old records.
no      New brand, formerly known as another medicine.

rule    gender-self
does    prompt ask sure
why     The patient's sense of being a man, woman or neither is told.
basis   4b; lexicon team 2026-11-21
say     insists|insisted|says|said|feels|felt|knows|knew|believes|always|wishes|wants|thinks|sure|certain ..2 he|she|they|herself|himself|themselves|i ..2 is|was|are|am|"really"|be|as|being ..2 girl|boy|woman|man|neither; "he is a girl"|"he's a girl"|"she is a boy"|"she's a boy"|"wants to be a girl"|"wants to be a boy"|"wants to be a woman"|"wants to be a man"|"want to be a girl"|"want to be a boy"|"always felt like a girl"|"always felt like a boy"|"always known she was"|"always known he was"|"felt like a girl"|"felt like a boy"|"feels like a girl"|"feels like a boy"|"feels like a man"|"feels like a woman"|"not a girl"|"not a boy"|"neither a girl nor"|"a girl inside"|"a boy inside"|"a woman inside"|"a man inside"|"one of the girls"|"not really a girl"|"not really a boy"; insists|insisted ..2 is a girl|boy; identifies|identify|identifying as; live|lived|living|lives|presenting|presents|dresses|dressing|socially ..3 as a? male|female|man|woman|boy|girl; "lived 2 yrs as"|"lives as"|"living as male"|"living as female"|"lived as male"|"lived as female"|"in role"|"socially transitioned"|"social transition"|transitioned|transitioning|detransition|detransitioned|"wrong body"|"in the wrong body"|"born in the wrong"|"been a mix up"|"a mix up"|"mix-up"|"doesn't go with the rest"|"hates her chest"|"hating the chest"|"hates his chest"|"hates chest"|"wants chest"|"chest to stop"|"chest dysphoria"|dysphoria|"distress with puberty"|"distress w puberty"|"hates puberty"|"periods distressing as"|"distress w voice"|"distress with voice"|"the only day i breathe"|"as linda"|"uniform skirt"|"skirt agreed"|"won't use either loo"|"either loo"|"toilets at swimming"|"what there is at his age"|"what there is at her age"|"used to be a man"|"used to be a woman"|"she used to be he"|"has been dorothy"|"never the bottom"|"bottom half"|"top half done"|"the top half"|"neither he nor she"
say     bind|binds|binding|binder ..3 chest|ribs|breast|overnight|hours|hrs|daily|top|sore; binds; "not binding"|"stopped binding"; binder makes|hurts|too|on|off|daily|use; flatten|flattens|flattening ..3 chest|things|front|breasts; two tight sports; "tight sports"; wardrobe|dress|dresses|clothes|wig|heels|makeup ..3 "lock-up"|"lock up"|secret|loft|hidden|"in the garage"|group; "dresses as"|"dressed as a"|"goes to a group"
unless  pelvic|abdominal|ring_binder|postnatal|role_play|hernia|school_trip|baby|newborn|scan|gender_reveal|foetal|twins|drama|play|"mix up with"|prescription|medication|appointment|results|pharmacy|sweat in clause
yes     [Insists he is a girl] since nursery school.
yes     [Binds chest] 10 hours a day.
no      Binder for back pain postnatal hernia.
no      Prescription mix up at pharmacy.

rule    gender-treatment
does    prompt ask sure
why     Hormones, surgery or hair removal for transition are told.
basis   rules 1, 19; 4b; lexicon team 2026-11-21
say     T gel|via|since|level|shots|injections|private|privately|online; on T; DIY T|hormones|hrt|oestrogen|estrogen|estradiol; buying|buy|bought|ordering|orders|sends|gets|sourcing|started|self-medicating ..3 t|testosterone|oestrogen|estrogen|estradiol|cypro|cyproterone|spironolactone|hormones|blocker|blockers|patches ..4 online|website|site|private|privately|internet|discord|lad|forum|abroad|gendergp; private|privately ..2 testosterone|oestrogen|estradiol|hormones; testosterone|oestrogen|estradiol|hormones ..3 private|privately|online|"shared care"|gic; "estradiol gel"|"oestradiol gel" bought|online|since|started; hormones ..3 blocker|blockers|website; patches and a blocker; "puberty blocker"|"puberty blockers"|"no blockers"|"on blockers"|"hormone blockers"; decapeptyl ..6 gic|mtf|estradiol|provider|private; estradiol|oestrogen ..8 decapeptyl|cypro|cyproterone|finasteride|blocker|spironolactone; "on the gel" ..6 voice|since|beard|shaved; "voice gone"|"voice down"|"voice dropped"|"voice training"|"voice feminisation"|"hair removal"|"laser hair removal for"|"facial hair removal"|"top surgery"|"bottom surgery"; mastectomy ..4 trans|gic|chest|male|he; "chest surgery"|"hysterectomy waiting list for"|"genital surgery"|"lower surgery"|"facial feminisation"; orchidectomy ..3 bridging|gic|trans|estradiol|she; casablanca; "second opinion agreed"|"stop the patches"|"eggs put by"|"on the london list"|"london list"|"leeds gic"|"on the list at the clinic"|"list at the clinic"|"sunflower"
unless  menopause|menopausal|perimenopause|endometriosis|prostate|hrt_review|shingles|carpal|singing|laryng|vocal|teenage_acne|hirsut|pcos|ct|tsh|mri|pilonidal|hysteroscopy|xray|contrast|hypogonad|precocious|hot flush|flushes|sweats|libido|thyroid|score|-score|dexa|parkinson|stroke|ibuprofen|hip|back|knee|fentanyl|nicotine|buprenorphine|ra|dermatology in clause
yes     [Buys oestrogen online], no monitoring.
yes     [Puberty blocker] stopped.
no      Laser for port wine stain.
no      Voice hoarse after laryngitis.

rule    screening-mismatch
does    prompt ask sure
why     A screening recall that doesn't fit the recorded sex gives a gender history away.
basis   4b; lexicon team 2026-11-21
say     recall|recalls|smear|cervical|screening|mammogram|"breast screening"|aaa|psa ..8 marker|"dropped out"|"doesn't come"|"won't transfer"|"manual list"|"by mistake"|"add by hand"|"by hand"|"registered male"|"registered female"|mr|"is m"|"is f"; "screening recalls"|"screening exclusions"|"still has a cervix"|"has a cervix"|"still has cervix"|"cervix in situ"|"still has what needs checking"|"what needs checking"|"still has a prostate"|"prostate still there"|"still needs the other check"|"not for cervical recall"|"aaa at 65"|"he needs a smear"|"his smear"|"his cervical"|"his periods"|"her prostate"|"her psa"|"the waiting rm is all women"|"waiting room is all women"|"all women"
unless  husband|dad|father|brother|partner in clause
yes     [Still has a cervix], add to [recall by hand].
yes     Asks about [her prostate] screening.
no      Cervical screening recall letter sent.
no      Partner asked about his smear of butter, dad joked.

rule    gender-secret
does    prompt ask echo
why     The patient's gender or earlier name is to be kept from somebody.
basis   rules 1, 4 (secrecy belongs to the secret it keeps); lexicon team 2026-11-21
say     @secret-from ..2 @doesnt-know; @not-told ..2 @secret-from; nobody|"no one" ..6 knows|know|told|aware|notion; "told no one"|"not out to"|"out at home"|"out at work"|"not out at"|"stays between us"|"lead gp only"|"two named staff"|"foot of the bed"; @nothing-sent ..2 to|by|in|at|via ..2 house|home|post|letter|address|app; "doesn't want"|"doesnt want"|"don't put"|"dont put"|"not put"|"not for"|"kept off"|"keep off"|"keep it off"|hidden ..4 @record-place; "mr on the envelope"|"warn the"|"wife thinks"|"dad isn't speaking"|"do not answer calls"|"ring as"|"next steps"|"asking for"|"letters go to"|"she's had to live"|"dad has the log in"|"has the log in"|"self-funded"|"what drugs you give"
yes     Trans man. [Mum doesn't know].
yes     Referred GIC. [Nobody at work knows].
no      Mum brought him.
no      Nobody hurt.
