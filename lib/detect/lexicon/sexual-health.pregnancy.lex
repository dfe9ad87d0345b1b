# Pregnancy not wanted or not as it seems; treatment to conceive
rule    termination
does    prompt ask sure
why     A termination of pregnancy is asked for, planned or remembered.
basis   rules 1, 22, 36; lexicon team 2026-11-21
say     @termination;
        TOP|MTOP|TOPs x|x1|x2|x3|~num|in|at|w|with|via|this|today|done|request|requested|wk|wks|referral|clinic|bpas|
            options|aged;
        want|request|for|had|have|previous|prev|prior|"h/o"|re|consider|medical|surgical|discuss|past|after|book TOP|
            MTOP|TOPs;
        post EMA;
        EMA arrived|at|~num|booked|done|via|with|complete|day|home|pills|tablets|bleeding;
        tfmr;
        ~num TOP|TOPs;
        STOP under|"ga"|@year-past;
        amnio|amniocentesis|cvs|"t21"|"t18"|"t13"|anomaly ..3 ending|interrupt|interruption;
        "mva"|"eva" ..4 "/40"|bpas|pregnancy|pregnant|termination;
        get|got|getting rid ..3 "/40"|pregnancy;
        early medical ..1 option|pathway|please|wanted|booked|number|clinic|at|~num;
        wants|requests|for|having|booked|prefers early medical|surgical
unless  sleep|insomnia|waking|mood|appetite in sentence
unless  test|ett|treadmill|exercise|session|svt|seizure|arrhythmia|adenosine|therapy|contract|employment|tenancy|
            spontaneous|threatened|inevitable|habitual|endomysial|ttg|coeliac|lease|phone|call|job|kinetic in clause
yes     [Wants termination].
yes     [Had TOP] in 2009.
no      Termination of employment last week.
no      EMA and TTG negative.
no      Low mood, EMA 4am, poor appetite.

rule    termination-service
does    prompt ask sure
why     An abortion service or medicine is named.
basis   rules 1, 22; lexicon team 2026-11-21
when    leaflet keep
say     miso ..6 passed|bleeding|home|sac|x1|800;
        passed ..2 sac|products ..3 home|toilet|after;
        "retained products";
        @abortion-service;
        mifepristone|mifegyne|medabon;
        MSI booked|referral|ref|number|self|clinic|appt|tel;
        via|with|to|ring|rang|by MSI;
        misoprostol ..4 home|bleeding|second|buccal|ema
yes     [Self referred to BPAS].
yes     [Mifepristone taken Tuesday].
no      MSI high tumour on bowel histology.
no      Lynch: microsatellite testing.

rule    unwanted-pregnancy
does    prompt ask sure
why     A pregnancy was not planned, or is not to go on.
basis   rules 1, 22; 4b; lexicon team 2026-11-21
say     unplanned|unwanted|unintended|unexpected|crisis|concealed|hidden|secret|accidental ..1 pregnancy|pregnant|preg;
        pregnancy|pregnant|preg ..3 unplanned|unwanted|unintended|accident|accidental;
        dates ..2 unplanned|unwanted;
        ~num ..3 unplanned;
        not|doesn't|won't|can't|cannot|unsure|undecided|wants ..4 keep|continue|"go through with"|"go ahead with"|
            end ..2 pregnancy|"the baby"|"this baby"|"a baby"|"another baby";
        "pregnancy options"|"all three options"|"options gone over";
        can't|cannot|couldn't|won't go through with it|this|"the pregnancy"|"another pregnancy";
        not|hasn't|undecided|unsure ..2 decided|decide ..2 keep|keeping ..1 it|baby|pregnancy
unless  operation|surgery|interview|exam|procedure|colonoscopy|mri|scan_claustrophobia in sentence
yes     [9/40, unplanned] pregnancy.
yes     [Doesn't want to continue the pregnancy].
no      Cannot keep the dog in the flat.
no      Planned pregnancy, very happy.

rule    not-to-be
does    prompt ask sign
why     Something is not to go on, which may be a pregnancy.
basis   4b; lexicon team 2026-11-21
say     "can't go on with it"|"can't keep it"|"cant keep it"|"not keeping it"|"won't be keeping"|"can't have it"|
            "can't have another"|"can't do another"|"not to be happening"|"wants rid"|"not happy news"|"wasn't planned"|
            "not planned"|"not the right time"|"wrong time"|"rang the number"|"decision made"|"re decision"|
            "options discussed"|"dealt with it"|"the day procedure"|"took the boat"|"the ferry"|"took the plane"|
            "one i took"|"plain box"|"plain envelope"|"plain packet"|"second lot"|"second tablets";
        tablets|pills ..2 came|arrived ..2 plain;
        how|ask|asks|asking|wants|options ..2 to end it|this;
        not|isn't|no ..3 place|position|space|room|money ..2 have|for another|baby|"a baby"|one|child;
        can't|cannot|couldn't|won't|doesn't|not ..2 afford|have|manage|cope|face|raise ..1 another_baby|another_child|
            another_one|another_pregnancy|"a baby"|"a child"|"a third"|"a fourth"|"this baby"|"with another";
        "rid of it"|"not ready for a baby"|"family complete but"|"two sets of tablets"|"two-tablet";
        surgical evacuation|evacuations
say     had|got|having|get it|that|one|things dealt_with|sorted|seen_to|"taken care of" ..6 when|liverpool|manchester|
            england|london|clinic|teenager;
        first|second lot ..4 clinic|home|tuesday|bleeding|towels|tablets;
        "won't be continuing";
        ambivalent|undecided|unsure|"in two minds" ..4 pregnancy|lmp|options|baby|scan|g5;
        lmp|pregnant|"/40" ..4 ambivalent|undecided|"in two minds";
        options gone through|over;
        found|shows|showed|with ..2 a heartbeat;
        unmarked|plain|discreet ..1 jiffy|envelope|box|parcel|packet;
        "both packs"|"the second pack"
unless  dry|seasick|cast|op|flare|hernia in sentence
yes     [Can't keep it], she says.
yes     Tablets in [plain envelope] Tuesday.
no      Can't keep it dry in the cast.
no      Hernia op not the right time, harvest.
no      Diet changed so as not to have another stroke.

rule    paternity
does    prompt ask likely
why     Who the father is, is in doubt or kept quiet.
basis   4b (donor and paternity doubt); lexicon team 2026-11-21
say     paternity|fob ..3 doubt|dispute|unknown|uncertain|unsure|test;
        "isn't his baby"|"not the father"|"isn't the father"|"isn't the dad"|"not the dad"|"not the biological"|
            "thinks he's the dad"|"who the father is"|"who's the father"|"dates don't fit"|"work it out from dates"|
            "someone else's baby"|"another man's baby";
        pregnant|preg|expecting ..1 by ..1 @person|another|someone|colleague|boss;
        biological father ..2 not|unaware;
        father|dad of ..2 baby|pregnancy ..2 not|unknown|unaware;
        baby|pregnancy|it|child may|might|could|probably|possibly|isn't|not ..1 be? ..2 ex|@stranger|@occasion|boss|
            brother|brother-in-law|neighbour|colleague|friend's|another|different;
        whose baby|"it is";
        "which of them"|"two possible fathers"|"two possible dads"|"possible fathers"|"dna test on"|"paternity dna";
        not|isn't his ~num|child|kid|baby|son|daughter
say     has|got|looks_like ..2 neighbour|milkman|friend|brother|boss|ex ears|eyes|nose|hair|colouring;
        "do the maths"|"doing the sums"|"count the weeks"|"counts the weeks"
unless  name|ear in clause
yes     [FOB unknown], not for discussion.
yes     Says the dad is [not the biological] one.
no      Not his fault.
no      Dad unsure of dates of travel.

rule    no-sperm
does    prompt ask sure
why     A count of sperm, or none, tells of a wish for a child or of fatherhood.
basis   rules 1, 19; lexicon team 2026-11-22
say     "no sperm"|"zero sperm"|azoospermia|azoospermic|oligospermia|oligospermic|oligozoospermia|aspermia|
            "low sperm count"|"donor sperm"|"sperm donor"|"donor eggs"|"donor egg"|"egg donor"
unless  clearance|vasectomy|"post vasectomy"|"post-vasectomy" in sentence
yes     [No sperm] on 2 samples.
yes     [Azoospermia], ref urology.
no      Post-vasectomy sample: no sperm seen.
no      Vasectomy clearance, azoospermia, all clear.

rule    fertility
does    prompt ask likely
why     Fertility tests or treatment tell of a wish, a donor or a partner's results.
basis   rules 1, 19 (assisted fertilisation is excluded from summaries); lexicon team 2026-11-21
say     @fertility;
        donor ..1 egg|sperm|embryo|insemination|conception|cycle;
        known|sperm|egg donor;
        sperm|egg|embryo|oocyte ..2 freeze|frozen|store|storage|bank;
        freeze|store|bank ..2 sperm|egg|embryo;
        home|self|artificial insemination;
        syringe ..4 goes|amazon|donor|sperm;
        "eggs put by";
        clinic ..3 for the eggs;
        "own eggs"|"blast transferred"|"cyclogest"|"sperm-free"|"no sperm"|"mil/ml"|"male factor"|"partner oligo"|"amh"|
            "hsg"|"turkey baster";
        spain|alicante|barcelona|prague|cyprus|athens|denmark|abroad ..6 egg|donor|embryo|transfer|cycle;
        egg|donor|embryo ..6 spain|alicante|barcelona|prague|cyprus|athens|denmark|abroad;
        intended mother|father|parent|parents;
        "gestational carrier"|"carried by her cousin"|"carrying for"|"carried for";
        his|the count ..3 came_back|low|none|zero|nil|two|few|poor;
        somebody|someone else's ..1 eggs|sperm|egg|swimmers;
        swimmers;
        "day 21 bloods"|"day 21 progesterone"|"day 21 prog"|"d21 progesterone"|"day 21"|"luteal progesterone"
say     father|fathering a child|children; cannot|can't|unable ..2 father ..2 child|children
unless  iv|hartmann|saline|fluids|kidney|marrow|blood_donor|organ|stem|liver|corneal|transplant|platelet|dehydrat|
            allergy|holiday|chicken|neutrophil|white|plate|bins|swimming|verruca|pool|club in sentence
yes     [IVF cycle 2 in] June.
yes     Using a [known donor].
no      Blood donor, ferritin low.
no      IVF 1L saline over 4h.

rule    trying
does    hint ask sure
why     The couple's wish or reluctance to have a child is told.
basis   rules 1, 19; lexicon team 2026-11-21
say     nothing|"no luck" after ~num|a|two|three|ten|twelve|fourteen months|year|years ..3 trying|pill|baby|family;
        stopped|stop|since|off ..2 "the pill" ..9 nothing ..1 after|in|for ..2 months|year|years;
        try for ..2 baby|family|pregnancy ..6 ~num|months|year|years|yrs|nothing|no_luck|joy;
        ~num|months|year|years|yrs ..4 trying|try for ..2 baby|family|pregnancy;
        been trying for ..1 baby|family;
        ttc|"trying to conceive"|"not conceived"|"can't get pregnant";
        anovulatory;
        husband|partner SA;
        semen;
        "legal dad"|"legal parentage";
        at_it|trying|tried|at ..2 ~num|a|two|three|year|years|months ..3 "no luck"|"no joy"|"nothing yet"|"not caught"|
            "not happened";
        "no luck" ..3 year|months|cycle;
        hasn't|not|never caught|fallen ..1 yet|pregnant
unless  clearance|"post vasectomy" in clause
yes     [TTC 14 months].
yes     [Been trying for a baby].
no      Trying to settle baby to sleep.
no      Trying new formula for baby.

rule    not-to-go-on
does    prompt ask sure
why     The patient does not want to go on with a pregnancy.
basis   rules 1, 19 (termination is excluded from summaries); lexicon team 2026-11-22
say     "/40"|pregnant|"upt pos"|"upt positive"|"upt +ve"|"test pos"|"test positive"|"two lines" ..8 "doesn't want"|
            "does not want"|"not want"|"can't"|cannot|unable|not ..2 "go on"|continue|"keep it"|"carry on"|"go through"|
            "go ahead"|proceed
say     "does not want to go on with it"
say     MSI line|number|given|booked|referral|ref|self|tablets|clinic
say     pills|tablets ..1 at home ..6 msi|bpas|abortion|clinic|pregnancy|pregnant
unless  breastfeeding|flying|travel|work|methotrexate|insulin|"morning sickness"|iron|aspirin|nvp|hyperemesis|bladder|
            "microsatellite" in clause
yes     9/40, [does not want to go on with it].
yes     Given the [MSI number], partner away.
no      Pregnant, cannot go on the rollercoaster with work.
no      9/40, wanted, cannot keep food down.
