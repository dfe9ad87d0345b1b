# Infections, their tests and their partners
rule    sti-named
does    prompt ask sure
why     A sexually transmitted infection is named.
basis   rules 1, 19; lexicon team 2026-11-21
say     @sti
unless  vaccine|vaccination in clause
yes     [Gonorrhoea grown from throat].
yes     Treated for [genital warts] in 2019.
no      Gonorrhoea leaflet in waiting room rack.
no      No history of syphilis or gonorrhoea.

rule    sti-word
does    prompt ask sure
why     Sexually transmitted infection is written about.
basis   rules 1, 19; lexicon team 2026-11-21
say     @sti-word
unless  dose|prophylactic|lmwh|ankle|knee|shoulder|wrist|hamstring|sprain|calf|"soft tissue"|thumb|elbow|finger|quad|physio|muscle|strain|footballer|rugby in clause
yes     [Worried about STI after holiday].
yes     [Asks re STDs], offered screen.
no      STI L ankle, RICE, physio leaflet.
no      STI R calf after football.

rule    sti-test
does    prompt ask sure
why     A sexual health test is offered, taken or reported.
basis   rules 1, 19; lexicon team 2026-11-21
say     @sti-test
when    denied keep
when    asked keep
yes     Came for [STI screen], no symptoms.
yes     [Triple site] swabs done today.
no      MRSA screen before hip op.
no      Throat swab for strep.

rule    chlamydia-letters
does    prompt ask sure
why     CT, GC or TV here means chlamydia, gonorrhoea or trichomonas.
basis   rules 1, 19; ambiguous abbreviation with company; lexicon team 2026-11-21
say     CT GC; GC CT; GC NG; CT NG; CT TV; TV|GC|CT naat|pcr|contact|positive|pos|neg|negative|"+ve"|seen|treat; swab for CT|GC|TV
say     "?GC"; "as GC"; GC|TV|mgen ..2 doxy|doxycycline|ceftriaxone|azithromycin|metronidazole
unless  scan|head|thorax|abdomen|tap|chest|contrast|pelvis|uss|neg_for|brain|kub|colonography|television|watch in clause
when    denied keep
yes     [CT/GC] sent today.
yes     [TV contact], treat today.
no      CT positive for PE on head scan.
no      Watches TV all day.

rule    hiv
does    prompt ask sure
why     HIV status, testing or care is written about.
basis   rules 1, 19; lexicon team 2026-11-21
say     @hiv
when    denied keep
when    asked keep
yes     [HIV dx 2014], well controlled.
yes     [Wants HIV test].
no      Hepatitis B immunity confirmed.
no      World AIDS day poster up in corridor.

rule    viral-load
does    prompt ask sure
why     A viral load under treatment tells of HIV.
basis   rules 1, 19; lexicon team 2026-11-21
say     VL undetectable|suppressed|~num|copies; undetectable|suppressed ..3 VL|"viral load"; "viral load"; U U; "pcp prophylaxis"
unless  hep|hepatitis|hcv|hbv|covid|vastus|cmv|ebv|cvl in clause
yes     [VL undetectable], next bloods 6/12.
yes     [VL 40], adherence good.
no      VL strain after sprinting.
no      Hep C viral load not detected.

rule    antiretroviral
does    prompt ask sure
why     An HIV medicine is named.
basis   rules 1, 19; lexicon team 2026-11-21
say     @arv
yes     [Biktarvy from hospital].
yes     Interaction check, [on Symtuza].
no      Antiviral for shingles started.
no      Antibiotics from walk-in.

rule    prep-hiv
does    prompt ask sure
why     PrEP is taken or asked about: medicine against HIV.
basis   rules 1, 19; lexicon team 2026-11-21
say     on|start|take|daily|want|need|stop|via|into|about|his|her|put|coming_off ..1 "prep"; "prep" noted|info|clinic|bloods|review|monitoring|from|stays|daily|since|event|users
say     "event based"|"on demand" "prep"; "hiv prep"; "daily tablet" ..5 "ahead"|"before sex"|"hiv"
unless  bowel|colonoscopy|sheet|skin|flexi|moviprep|meal|exam|food|picolax|surgery|op|theatre|pre-op|enema|citrafleet|plenvu|klean|kitchen|school|revision in clause
yes     Takes [daily PrEP] from clinic.
yes     [Wants PrEP], signposted.
no      On bowel prep from today.
no      Takes ages to do exam prep.

rule    pep-hiv
does    prompt ask sure
why     Emergency HIV prevention (PEP) was given or discussed.
basis   rules 1, 19; lexicon team 2026-11-21
say     PEP|PEPSE; "post exposure prophylaxis"|"post-exposure prophylaxis"
unless  mask|flutter|physio|bronchiectasis|device|airway|cpap|bubble|sputum|rabies|measles|whooping in clause
yes     [PEP started within 24h].
yes     [PEPSE completed].
no      PEP mask for airway clearance.
no      Rabies PEP started after dog bite abroad.

rule    syphilis-letters
does    prompt ask sure
why     These blood tests are for syphilis.
basis   rules 1, 19; lexicon team 2026-11-21
say     RPR|TPPA|TPHA|VDRL; STS|"sts" pos|neg|positive|negative|bloods|serology|hiv|taken|sent|"+ve"; hiv|hep|bloods ..2 STS; "benzathine"|"ben pen"; "syph"
unless  sit|chair|stand|falls|frailty in clause
when    denied keep
yes     [RPR 1:16].
yes     [STS neg] today.
no      Sit to stand STS taken 14s.
no      TFT and B12 sent.

rule    sex-clinic
does    prompt ask sure
why     A sexual health clinic gives the topic away on its own.
basis   rules 1, 19; lexicon team 2026-11-21
say     @sex-clinic; GUM|GU clinic|medicine|letter|ref|referral|referred|consultant|today|same|pn|spr|as|for; to|via|at|from|under|attend|with|by|urgent GUM; attend|refer|ring GUM
say     signpost|refer|register|registered|attend|seen ..1 to|at|with? "brook"; "c-card"; "come correct"
unless  swelling|dental|dentist|tooth|chewing|bleeding|nicotine|denture in clause
yes     Referred to [sexual health clinic].
yes     Letter [from GUM] filed.
no      Gum bleeding, see dentist.
no      Chewing gum from pharmacy.

rule    partner-notification
does    prompt ask sure
why     Partners are to be told or treated: an infection is being traced.
basis   rules 1, 19; lexicon team 2026-11-21
say     partner|boyfriend|girlfriend|husband|wife|"bf"|"gf"|contact ..2 need|to|should|must|advised ..2 test|treat|check|screen|treatment|testing|treating
say     both|all|current|last|previous|recent|sexual|two|three|her|his partner|partners ..3 treat|treated|treating|test|tested|told|tell|informed|notified|clinic; partner|partners treated|tested|notified|traced|informed
say     "tell partners"|"telling partners"|"tell his partners"|"tell her partners"|"inform partners"|"contact slip"|"contact slips"|"look back"|"lookback"|"look-back"|"index patient"; PN discussed|done|complete|slip|via|with|by|gum; gum PN; "contact tracing"|"trace contacts"
say     partner|partners ~num weeks|months|window; "partner services"
unless  covid|flu|strep|scabies|hep|tb|measles|nurse|gp_partner|head_lice|business in clause
yes     [Both partners need treating] this week.
yes     [Boyfriend needs testing], slip given.
no      Covid: partner needs to test too.
no      GP partner to be told of rota change.

rule    abstain
does    prompt ask sure
why     Advice to avoid sex tells of an infection or a procedure.
basis   rules 1, 19; lexicon team 2026-11-21
say     no|avoid|avoiding|abstain|abstaining|refrain ..2 sex|intercourse|si; abstain till|until|or|for|"~num"|both|7 ..2 ~num|condom|toc|treated|swab|result; abstain toc|until|both|condom
say     no sex ..2 till|until|for|~num; condom ~num days|weeks; "abstain" ..3 "condoms"
unless  alcohol|drink in clause
yes     [No sex until] TOC.
yes     [Abstain till both treated].
no      Abstain from alcohol for 7 days.
no      Avoid kissing babies on the head when coughing, said poster.

rule    genital-discharge
does    prompt ask sure
why     Genital discharge or sores point to a sexual infection.
basis   rules 1, 19; lexicon team 2026-11-21
say     penile|urethral|penis|foreskin|urethra ..2 discharge|sore|ulcer|drip|lump|wart|rash|swab|itch|blister|papule|redness; discharge|sore|ulcer|lump|wart|rash|spots|blisters|blister|papules ..2 on|from|around|at ..1 penis|urethra|glans|foreskin|willy|vulva|labia|genital|genitals|vagina|anus|scrotum|shaft|meatus
say     green|frothy|yellow|smelly|offensive|fishy|thick|mucopurulent|purulent ..2 discharge ..6 itch|smell|pelvic|dysuria|pv|vagin|wee|cervix|vulva; discharge ..3 itch|dysuria|"when i wee"; itch|dysuria|"stings to wee" ..3 discharge; gu_sx ..4 discharge; dysuria ..4 discharge; "strawberry cervix"; "pv discharge" ..6 partner|sex|swab
say     ulcers|ulcer|blisters|sores ..4 "hsv"|herpes|valaciclovir|aciclovir; primary "hsv"; "hsv" primary|genital|clinically; herpes ..4 partner|ex|gave|caught|genital|sex; gave|caught|catch|passed ..3 herpes|"crabs"|"the drip"|"a dose"|"something down"; "crabs"
unless  ear|eye|wound|umbilic|nipple|nose|hospital|ed|zoster|lip|mouth|keratitis|nappy|letter|date|stitch|drain in clause
yes     [Urethral swab] for [penile discharge] since Friday.
yes     Green [frothy discharge with itch].
no      Yellow discharge from ear, itchy.
no      Blisters on heel, new boots.

rule    genital-euphemism
does    prompt ask sign
why     Something is wrong in an intimate place, said round about.
basis   4b, sensitive with no keyword; lexicon team 2026-11-21
say     down_below|"down there"|"private parts"|privates|"his bits"|"her bits"|"my bits"|"lady bits"|"front bottom"|willy|"the old man"|"undercarriage"|"intimate area"|"intimate parts"|"waterworks end"|"where you don't want"|"where you dont want"|"on the end"|"tip of it"|"his tackle"|"the sharp end"|groin_rash|"genital area"|genitals|foreskin|glans|vulva|labia
say     sting|burn|hurt|sore|pain|blood when|to ..1 wee|pee|goes|go|pass; discharge ~num|since|x|for|ongoing|"mon"|"tues"|"weds"|"thurs"|"fri"|again; "vag discharge"|"vaginal discharge"|"pv discharge"|"discharge pv"; itch ..2 discharge
say     sore|ulcer|lump|blister|rash ..4 penis|penile|vagina|vaginal|vulval
unless  summary|hospital|letter|ward|ear|wound|eye|catheter|antibiotic|letter in clause
yes     Sore [down below] for a week.
yes     [Stings to wee] since trip.
no      Discharge from ear since swimming.
no      Hospital discharge on Mon.

rule    hvs
does    prompt ask sign
why     A vaginal or rectal swab was taken or reported.
basis   rules 1, 19; lexicon team 2026-11-21
say     "hvs"|"lvs"|"vulval swab"|"vaginal swab"|"vaginal swabs"|"endocervical swab"|"rectal swab"|"rectal swabs"|"throat swabs"|"back swabs"|"swab kit"|"self swab"|"self-swab"|"self swabs"|"self-swabs"|"swabs taken"|"swabs done"|"swabs x2"|"swabs x3"|"full screen"|"full check"|"full mot"|"full sexual"|"get checked"|"checked for everything"|"clinic details"|"the clinic in town"|"screen sent"; swab ..2 blood|bloods|"throat"; urine + throat; "quarterly everything"; "test of cure"|TOC
unless  mrsa|wound|ear|nose|strep|covid in clause
when    denied keep
yes     [HVS taken].
yes     Wants a [full check].
no      Wound swab taken.
no      MRSA swabs done pre-op, nose.

rule    pid
does    prompt ask sure
why     Pelvic inflammatory disease is named or treated.
basis   rules 1, 19; ambiguous abbreviation with company; lexicon team 2026-11-21
say     "pelvic inflammatory"|PID
unless  disc|prolapsed|sciatica|lumbar|"l4"|"l5"|mri|lumbosacral|patient_id|label in clause
yes     [PID treated with ofloxacin].
yes     Admitted w [pelvic inflammatory] disease.
no      PID L5/S1 on MRI.
no      PID lumbar, physio.

rule    sti-treatment
does    prompt ask echo
why     The treatment of the infection named elsewhere in this entry.
basis   rules 1, 19; lexicon team 2026-11-21
say     doxycycline|"doxy"|azithromycin|ceftriaxone|metronidazole|benzathine|valaciclovir|aciclovir|podophyllotoxin|imiquimod|"hep b course"|"hep b vaccine"|"hbv"|"hbsag"|"hep b"|"hep c"|"u&e via them"
yes     Chlamydia pos. [Doxycycline 7/7].
yes     [Metronidazole sent].
no      Amoxicillin sent.
no      Paracetamol and fluids.

rule    sti-doubt
does    prompt ask sign
why     The patient wonders whether they could have caught or passed on something.
basis   4b; lexicon team 2026-11-21
say     catch|caught|pick_up|picked_up|given|give|gave|passed|bring|brought ..2 anything|something|owt|summat ..4 one|home|him|her|it|him|clinic|that|night|off|from|me|to
say     "tested for something"|"in that line"|"a dose"|"just from the one"|"from the one time"|"one time"|"clean bill"|"something off him"|"something off her"|"been checked"|"not careful"|"wasn't careful"|"weren't careful"|"took a risk"|"do i have to tell her"|"do i have to tell him"|"have to tell her"|"have to tell him"
unless  cough|flu|cold|covid|nursery|school|bug|travel|tummy|d&v in clause
yes     Thinks she [caught something from] him.
yes     Worried he has [brought something home].
no      Caught something from nursery, D&V.
no      Picked up a cold off her.
