# Facts about, or told by, somebody who is not the patient, said outright in a few words
rule    tp-plain-told-us
does    prompt hide sure
why     Somebody else told the practice this about the patient.
basis   rules 12, 13; terse notes, lexicon team 2026-11-22
say     @not-kin @tells-us ..2 worried|concerned|concern|concerns|shouting|screaming|neglect|@private-worry;
        @not-kin|"ex"|"ex-wife"|"ex-husband" reports|alleges ..3 @private-worry|shouting|neglect|abuse|violence;
        @adult-near @tells-us ..4 @private-worry;
        @adult-near @tells-us concerned|worried ..2 her|his mood|behaviour|drinking|mind;
        "third party information"|"third-party information"|"3rd party information"|"third party info"|"3rd party info"|
            "info from third party"|"third party disclosure";
        TPI given|from|received|re;
        letter|email|note|call|message from ex|"ex-wife"|"ex-husband"|neighbour|landlord|employer|boss|friend ..1 re|
            about|regarding|concerning ..1 pt|patient|her|him
say     family|@adult-near rang|phoned|emailed|called "in confidence"|anonymously
unless  "says mood"|insurance|liability|software|fire|appointment|appt|book|script|prescription|order|solicitor|
            translat|interpret|"with consent"|results|cough|fever|temp|rash|vomiting|child|baby|toddler|school|
            nursery in clause
yes     [Neighbour rang, worried].
yes     [Wife rang, drinking] again.
yes     [Daughter rang re memory].
yes     [TPI given], restricted.
no      Daughter rang to book memory clinic transport, appt moved.
no      Neighbour drove him in, chest pain.
no      Wife rang, script lost.

rule    tp-plain-facts
does    prompt hide sure
why     A private fact about somebody close: illness, drinking, prison, sex or death.
basis   rule 12; a relative's own matter; terse notes, lexicon team 2026-11-22
say     @spouse|@young-kin|friend|neighbour|flatmate|housemate has|have|had|got|dx|diagnosed|"dx with"|"diagnosed with"|
            "w"|"recently diagnosed"|"newly diagnosed" ..1 @other-illness;
        @adult-near|friend|neighbour has|have|had|is|are|got|dx|with|was|now? @other-secret;
        @spouse|@young-kin|@elder-kin|@sibling drinks|drinking heavily|"++"|"too much"|excessively|"a lot"|again|daily|
            "every day"|hides|hiding;
        @spouse|@young-kin|@elder-kin|@sibling "uses"|using|sniffs|snorts|injects|smokes cocaine|heroin|crack|coke|
            cannabis|weed|ket|drugs|steroids;
        mum|mother|dad|father|parents|parent|@spouse|son|daughter|@sibling alcoholic|alcoholics
say     @adult-near|friend ..1 @does-to-self himself|herself;
        @adult-near|friend took|takes|attempted ..1 overdose|od|suicide|"own life";
        @adult-near suicide;
        @adult-near|friend murdered|"was murdered"|stabbed|"was stabbed";
        @adult-near ..2 brca|brca1|brca2|huntington|huntingtons|lynch ..1 pos|positive|"+ve"|carrier|gene|result|
            mutation|confirmed;
        daughter|sister|niece|girlfriend|gf|friend pregnant ..1 "13"|"14"|"15"|16;
        daughter|sister|niece|girlfriend|gf|wife|friend had ..1 TOP|termination|abortion;
        @adult-near in|to|at psych|psychiatric hospital|ward|unit|bed;
        son|daughter|niece|nephew|child|children|baby|kids|grandchildren|"sister's baby" removed|"taken into care"|
            "removed by ss"|"removed at birth"|"in foster care";
        son|daughter|niece|nephew|stepson|stepdaughter in care
say     not|never|"don't"|"dont" to? tell|inform @adult-near;
        not|"don't" to? discuss|mention with|w|to @adult-near;
        @adult-near|another|other|wrong ..1 pt? results|result|letter|scan|report ..1 filed|scanned|saved|attached|
            "in her notes"|"in his notes"|"in her record"|"in his record";
        asylum refused
unless  @fh-heading|home|goes|charity|film|book|teaches|nurse|works|retired|screening|"adult children"|cat|dog|
            minor_illness|carer|"died of" in clause
when    family cancel
yes     [Husband has prostate ca].
yes     [Brother in prison], upset.
yes     [Mother drinks heavily].
yes     [Not to tell husband].
yes     [Sister took overdose] Friday.
no      FH: mother breast ca.
no      Husband has a cold.
no      Mum in care home, visits weekly.
no      Daughter pregnant, due May.

rule    tp-plain-more
does    prompt hide sure
why     What belongs to somebody else, or must not reach them.
basis   rules 12, 13, 16; terse notes, lexicon team 2026-11-22
say     ex|"ex-wife"|"ex-husband"|"ex-partner" @tells-us ..4 @private-worry;
        anon|anonymous tip|tip-off|"tip off"|report|caller|note|email;
        @spouse|@young-kin early|severe|advanced|terminal|recent|~query? @other-illness;
        @adult-near gambling|gambles|"gambling debts"|"stealing from";
        daughter|sister|niece|girlfriend|wife|friend TOP|termination|abortion|miscarriage|stillbirth;
        adopted|"donor conceived"|"donor child" ..2 "doesn't know"|"not told"|unaware|"not aware"|"does not know";
        @adult-near letter|letters|result|results|scan|report ..1 "on file"|"in error"|here|"in wrong"|misfiled|
            "on wrong";
        letter|result|results|scan|report|ecg belongs to|for ..1 another|neighbour|different|wrong|other patient|pt|
            neighbour|record;
        letter|result|results belongs to ..1 @adult-near|neighbour|another;
        wants|keep|wishes @adult-near kept? "out of it"|"kept out"|"not involved"|"not informed"|"out of this"
unless  told|aware|explained|discussed|informed|nurse|charity|insurance|requested|@fh-heading|carer|works in clause
yes     [Wife MND], NIV at home.
yes     [Daughter's TOP] last month.
yes     [Adopted, doesn't know].
yes     [Letter belongs to neighbour].
no      Told wife dementia likely, patient present.
no      Letter for another form, insurance.

rule    tp-plain-source
does    prompt hide sure
why     Who told the practice is not to become known.
basis   rules 4, 16; lexicon team 2026-11-22
say     "do not reveal"|"don't reveal"|"not to be revealed"|"must not be revealed"|"do not quote"|"don't quote me"|
            "not to be quoted"|"source not to be"|"keep source"|"source confidential"|"protect the source"|
            "informant confidential"|"informant not to be";
        source|informant|caller ..1 @adult-kin|neighbour|friend|employer|landlord|colleague|anonymous ..3 not|
            confidential|secret|reveal|named|disclose
unless  trial|study|bleeding|infection|paper|allocation|blinded|"source of" in clause
when    denied keep
yes     Source: aunt. [Do not reveal].
yes     [Informant is her employer, confidential].
no      Source of infection not found.
no      Trial arm: do not reveal allocation.

rule    tp-plain-from
does    prompt hide likely
why     Somebody else wrote or rang about the patient.
basis   rules 4, 16; lexicon team 2026-11-22
say     letter|email|note|message|call|voicemail ..1 from|by ..1 neighbour|landlord|landlady|employer|boss|manager|
            colleague|ex|"ex-husband"|"ex-wife"|"ex-partner"|friend|flatmate|"next door" ..1 about|re|regarding|
            concerning|complaining|saying|asking;
        emailed|email|e-mail ..1 from ~email ..2 about|re|regarding|asking;
        teacher|headteacher|head|tutor|coach|employer|boss|manager|landlord|vicar ..3 rang|phoned|rings|emailed|wrote|
            called ..2 concerned|worried|asking|about|re
unless  consent|parcel|boiler|parking|reference|rota|"fit note"|med3|delivery|invoice in sentence
yes     [Letter from neighbour about] noise and shouting.
yes     [Teacher Mr Lowe rang: concerned] she isn't eating.
no      Letter from neighbour's hospital filed in neighbour's record.
no      Email from landlord's boiler firm about delivery.
