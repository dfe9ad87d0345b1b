# Confidences: what was told about the patient, or about somebody, on condition that it goes no further.
rule source-secret
does prompt hide sure
why Someone gave information and asks that nobody learns it came from them.
basis rules 12, 13, 17; lexicon team 2026-11-21
say     @negaux ..2 tell|say|mention|"let on"|"let slip"|repeat|disclose|reveal ..2 i|me|us|we|she|he|they|her|him|you|
            that|this|@kin|~name ..2 @contact-act;
        @negaux ..2 tell|say|mention|"let on" ..2 "it was"|"came from"|who|"from me"|"from us";
        @negaux want|like|wish ..1 him|her|them|anyone|anybody|@kin|~name|it|this|people|family|word ..3 "to know"|know|
            told|"find out"|"finding out"|hear|"getting back"|"to get back"|"get back"|"got back";
        @negaux want|like|wish ..2 "to be named"|named|naming|identified|"her name"|"his name"|"my name"|"name used"|
            "name given";
        @negaux have|let him|her|them|@kin|~name ..2 told|know;
        never|not ..2 hear|heard|learn|learned|"find out"|know ..2 "it was" him|her|me|us|them|@kin;
        @in-secret;
        let_on;
        frightened|scared|terrified|worried|afraid|anxious ..2 i|we|i'll|we'll ..1 tell|say|told;
        scared|frightened|afraid|fear|terrified|worried ..2 "being named"|"being identified"|"being found out"|
            reprisals|repercussions|"getting back"|"it getting back"|"her job"|"his job";
        "lose her trust"|"lose his trust"|"betray her trust"|"break her confidence"|"break his confidence"|
            "so confidential"|"confidential pls"|"confidential please"|"strictly confidential"|"this is confidential"|
            "kept confidential";
        @negaux ..1 @tell to? who|"anyone"|"a soul"|anybody;
        "please don't say";
        "pls don't say";
        "plz dont say";
        "said not to say";
        @secrecy;
        @negaux ..1 quote ..1 me|us|her|him|them;
        @negaux ..2 put|leave|give ..1 name ..1 "to it"|"to this";
        @negaux ..1 get back ..1 to|who|that;
        @negaux ..2 "in front of" ..1 @kin|~name;
        "not for" ..1 @kin|~name ears;
        "not to be" typed|written|recorded|scanned|quoted|repeated|mentioned|minuted|noted|documented|named;
        stay|stays|keep|kept|remain|leave|left ..2 "out of it"|"out of this";
        ask|asks|asked|begs|begged|pleaded ..2 not ..1 to ..1 @tell|pass|share|copy|text;
        name|names given|supplied|known ..3 not ..1 recorded|typed|written|entered;
        want|like|ask|wish|beg|prefer ..3 unsaid|schtum|"kept from"|"kept quiet"|"kept private"|"kept between"|
            "kept to herself"|"kept to himself"|"between them"|"between us"|"left out of";
        @kin|~name mustn't|"must not"|"isn't to"|"is not to"|"not to"|"never to"|"aren't to" hear|learn|"find out"|
            discover|"get wind";
        lose ..1 job|place|registration|tenancy ..1 if;
        @negaux have ..3 know|told|hear|learn;
        ask|asks|asked|wants|wishes|begs ..1 that ..4 not|never ..1 learn|know|hear|told|informed|copied;
        omit ..1 from ..3 letter|letters|notes|record|records;
        keep|leave|kept ..4 "out of the notes"|"out of the letter"|"out of this";
        asked|asks ..1 that ..1 neither|nobody|"no one";
        telling tales
unless  surprise|party|birthday|"present"|donor|brace|raffle|questionnaire|survey|gatepost|"the bus"|scales|
            "confidence course"|"in confidence course"|students|student|alarm|naps|"anonymous donor"|"will ring from"|
            "ring on a withheld"|"rings from a withheld"|"calls from a withheld"|"call from a withheld"|"pick up"|
            "from the hospital"|"treasure hunt"|"egg hunt"|"magic trick" in sentence
unless notification|notify|"online tools"|"sms"|"forgive me"|"forgive myself" in sentence
unless "not recorded" in clause
when denied keep
when family keep
when asked keep
yes Daughter-in-law worried about his memory, [please don't say] I rang.
yes The warden spoke to us [in confidence].
no Husband did not say how he fell.
no Does not want to go back to hospital.
no      Partners last six months, can use anonymous online notification.

rule told-if-knew
does prompt hide likely
why Someone fears what would follow if it became known that they told.
basis rules 4, 12; lexicon team 2026-11-21
say     "he'd"|"she'd"|"they'd"|would|"he'll"|"she'll"|will|"it'll"|"i'd"|"i'll"|"i'm dead"|trouble|
            "for it" ..9 if ..1 he|she|they|@kin|~name ..1 knew|"found out"|"finds out"|"hears"|"heard"|"got wind"|
            "gets wind";
        furious|angry|livid|"go mad"|"go spare"|"kill me"|"hit the roof"|"disown me"|"never speak to me" ..3 if|
            to ..2 know|knew|hear|"find out"|"finds out"|"found out"|"tell"
unless "if he knows how" in sentence
when denied keep
when family keep
when asked keep
yes Rang from work, he [would be furious if he knew].
yes Says her mother [would never speak to me again if she found out].
no Asked whether his scan date was known.
no She is furious about the wait.

rule asked-to-leave-out
does prompt hide sure
why It was asked that this is not written down or not seen.
basis rules 1, 12, 17; lexicon team 2026-11-21
say     @negaux want|like ..3 on|in ..2 record|"notes"|file|app|writing;
        @negaux ..1 write|record|document|type ..3 @notes-place;
        @negaux ..1 put|write ..2 "down"|"anywhere"|"in her notes"|"in his notes"|"in my notes"|"in the notes"|
            "on the app"|"on record"|"on his record"|"on her record"|"on my record";
        @negaux ..2 print|appear|show ..3 anything|anywhere|letters|letter|notes|record|app;
        ask|beg|want|plead ..4 nothing ..3 written|recorded|"put down";
        ask|beg|plead|implore ..5 "not to"|"that i don't"|"that we don't"|"i don't"|"we don't"|"don't"|"not be"|
            "that it isn't"|"isn't" ..2 tell|say|mention|disclose|reveal|"let on"|discuss|share|write|written|record|
            recorded|document|documented|told|shown|shared|named|copied;
        begged ..1 me|us;
        made me promise;
        made ..2 swear|promise;
        promised ..2 "not to";
        keep|keeping|kept|leave ..3 "out of" ..3 record|"notes"|letter|file;
        "keep off" ..3 screen|record|notes|app|file;
        "forget about" @kin|~name
unless "not recorded"|"not written on" in clause
when denied keep
when family keep
when asked keep
yes Does [not want it in her notes] as her cousin works here.
yes Told me about his brother and [asked me not to write] it down.
no Pulse was not recorded.
no Put weight on the leg, do not write while driving.

rule kin-does-not-know
does prompt hide sure
why Someone close to the patient does not know this and might read it.
basis rules 12, 17; lexicon team 2026-11-21
say     @kin|~name|~titled ..3 @not-known;
        @negaux ..1 tell|told|telling|informed|"let on to" ..2 @kin|~name;
        keep|kept|hide|hidden|secret|secretly from ..2 @kin|~name;
        without ..1 @kin|~name ..2 knowing|knowledge|finding;
        "w/o" ..1 @kin|~name ..2 knowing|knowledge;
        unbeknown|unbeknownst to ..2 @kin|~name;
        behind @kin|~name back;
        not|never to be told ..3 @kin;
        @kin|~name "not to"|"must not"|"mustn't"|"never to"|"isn't to" ..2 know|told|hear|"find out"|"get wind";
        @kin|~name "can't" ..1 know|"find out"|"get wind";
        worried|scared|frightened|afraid|terrified|dread ..3 @kin|~name ..2 "find out"|"finds out"|"finding out"|know|
            knows;
        hide|hid|hidden it from ..2 @kin|~name
unless  "how to"|"how the"|"where to"|snoring|snores|"know best"|"know better"|"blood group"|"first aid"|"brace"|
            "how loud"|"where he"|"where she"|"know if"|"know whether"|"know which"|"know what"|"know when"|
            "know where"|"know how"|"sure"|"date"|allergy|"allergies"|dose|number|"hx"|"family history"|
            "doesn't know why"|"not know how"|"doesn't know how"|"when it started"|"pt's dob"|"how long"|
            "what happened"|"bacon"|treasure|"egg hunt" in sentence
when denied keep
when asked keep
when family keep
yes Her [husband does not know] about the loan.
yes Came [without his mother's knowledge].
no Husband does not know how long the fit lasted.
no Told her husband the plan.
no      Wife not aware how to use the inhaler, shown.

rule not-to-tell-them
does prompt hide sure
why A named or close person is not to be told, shown or contacted.
basis rules 12, 17; lexicon team 2026-11-21
say     @negaux|no ..1 copy|copied|copying|share|shared|sharing|discuss|discussed|disclose|disclosed|release|
            released ..4 @kin|~name;
        @negaux give|giving ..3 @kin|~name ..2 info|information|details|anything|address|number|access;
        @kin|~name ..1 "not to be" ..1 given|told|copied|contacted|informed|invited;
        "do not"|"don't"|"dont"|"never"|"not to"|"plz dont"|"pls dont" ..1 ring|phone|contact|text|call|email|
            write ..3 @kin|~name;
        no|nil info|information|details|updates ..2 to|for ..1 @kin|~name|him|her;
        "nothing to" ..1 @kin|~name;
        "not for" ..2 with ..1 @kin|~name;
        address|whereabouts|location|placement ..2 withheld|restricted|confidential|secret|"not to be"|hidden
unless  flannel|flannels|towel|towels|cup|cups|cutlery|toothbrush|razor|bed|pillow|drinks|food|teaching|asleep|driving|
            "after nights"|"is deaf"|"at work she"|"while she"|"while he" in sentence
when denied keep
when family keep
when asked keep
yes Please do [not copy to father].
yes [No info to ex-wife] if she rings.
no Did not catch the cold from his son.
no No information on the cause of death.
