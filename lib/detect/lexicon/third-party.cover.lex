# A story told to somebody instead of the truth
rule    story-told-instead
does    prompt ask sure
why     Somebody believes another story than the one written here.
basis   rules 1, 12 (a cover story is undone by whoever reads this); lexicon team 2026-11-21
say     @secret-from|grandparents|manager|hr|neighbours ..1 thinks|think|thinking|thought|believes|believe|told|
            understands|reckons|assumes ..3 @cover-story;
        told|tell|tells|telling|telt ..1 @secret-from|manager|hr ..3 @cover-story;
        told|tell|tells|telling ..1 @secret-from ..1 "they're for"|"it's for"|"its for"|"it was for"|"she's at"|
            "he's at";
        @secret-from ..1 told|thinks|believes ..1 "they're for"|"it's for"|"its for";
        says|say|said ..1 to ..1 @secret-from ..3 @cover-story;
        wants|want|asked|asks|asking|please|have|has|like ..2 it|this|appt|appointment|text|letter|note|envelope|
            reason ..1 down|called|labelled|put|coded|recorded|booked|written|worded ..1 as ..2 @cover-story|"that"|
            "something else"|"something vague"|routine|"stress"|"medical";
        wants it called;
        "for the benefit of" ..1 @secret-from;
        "the official story"|"her story is"|"his story is"|"the story is"|"cover story";
        "as far as" ..4 knows|concerned;
        "officially"|"as an excuse"|"her excuse"|"his excuse"|"used the excuse"|"pretext"|"under the pretext"|
            "pretends it's"|"pretending it's"|"pretends to be"|"pretended to";
        "booked as" ..2 personal|private|smear|travel|@cover-story
unless  rash|wheeze|allergy|growing|teething|conjunctivitis|better|worse|measles|chickenpox|snoring|hearing|deaf|asthma|
            colic|reflux|eczema|constipat|stiffness|"food poisoning"|prawns|takeaway|incontinence|"his bowels" in clause
yes     [Husband thinks it's darts] on Thursdays.
yes     [Told work it's her wisdom teeth].
no      Mum thinks it's the heat rash again.
no      Wife thought he was deaf.

rule    kept-quiet
does    hint ask sure
why     Something here is to be kept from somebody: think who may open this record.
basis   rules 1, 4, 12; 4b; lexicon team 2026-11-21
say     nobody|"no one"|"no-one" ..1 knows|know|"is to know"|"has been told"|"to know"|"is told"|"was told";
        told no one|nobody;
        hasn't|not|never told|tell|said ..3 soul|anyone|anybody;
        "not a soul"|"told a soul";
        @not-told ..1 @secret-from;
        @secret-from ..1 @doesnt-know
say     nothing ..2 on|in paper|writing|"the app"|post;
        want|wants|wanted|ask|asks|asked|prefer|prefers|please|pls|leave|keep ..4 nothing ..2 on|in file|record;
        nothing|no letters|texts|calls|post ..1 to|by|in|at ..1 house|home|post|address;
        not to|don't|do not ring|phone|call|text|write ..1 home|house|landline|husband|wife|mum|parents;
        "nothing to the house"|"not to the house"|"not the house"|"text only"|"own mobile only";
        doesn't|didn't|not want ..2 said|written|seen|known|anyone|recorded|coded|mentioned|"on record"|"on file"|
            "on the"|"in the";
        asked me to forget;
        asked|asks|wants ..4 forget|off the record|"between us"|hidden|"not written"|"kept quiet"|"kept private"|
            "kept out"|nowhere;
        under|uses ..2 different|middle|maiden|false|another name;
        so ..2 @secret-from ..1 "can't see"|"can't count"|"doesn't see"|"won't see"|"can't tell"|"doesn't find"|
            "won't find";
        must never know;
        "stays between"|"swear you won't"|"promise not to"|"promised not to";
        hide|hides|hiding|hid|hidden ..2 from ..1 @secret-from;
        without ..1 @secret-from ..1 knowing|seeing;
        wife|husband|mum|mother|partner|parents|family|boss ..2 "isn't to know"|"not to hear"|"mustn't hear"|
            "never know"|"can't know"|"won't hear";
        "it's a secret"|"our secret"|"a secret"|secretly|"in secret"|"on the quiet"|"on the sly"|"behind his back"|
            "behind her back"
unless  bsl|"sign language"|deaf|"hard of hearing" in note
unless  "how to"|"how the"|"where to"|snoring|snores|quips|jokes|laughs|cheese|surgery|relevant|pregnant|needle|
            treasure|"egg hunt"|surprise|party|birthday|present|presents|landline|rigs|deaf|moving|moved|engineer|
            flooded|prefers|tomorrow|vaccine|ringing|nocturia|fasting|cough|allergy|allergies|results|symptom|symptoms|
            cause|fall|fell|fever|travel|smoke|penicillin|aspirin|flu in sentence
when    denied keep
yes     [Nobody knows] he is here.
yes     Would like [nothing on paper].
no      Party is a surprise, nobody is to know.
no      Landline cut off, so not to ring home.
no      No previous bloods on file.
no      No one told me to fast.
no      Husband does not know how to do the drops, shown.
