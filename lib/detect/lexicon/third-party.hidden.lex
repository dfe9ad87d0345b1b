# That this is to be hidden, disguised, or sent by another way, whatever it is
rule    to-be-hidden
does    prompt ask likely
why     This is to be disguised, kept from somebody's sight, or sent by another way than usual.
basis   rules 1, 4, 31 (secrecy belongs to the secret it keeps); lexicon team 2026-11-22
say     ask|want|could|can|please|prefer|like|rather ..3 it|this|that|bag|letter|form|note|appt|me|i|us|we ..1 be|
            to? ..1 put|write|say|staple|label|call|book|down|code|record|list|word|mark|enter|describe|file ..2 as|
            under|just? ~quoted
say     can|could|may it|this|that go|"be put"|"be written"|"be called"|"be down" ..1 down? under|as;
        order|add|send|request|book|label|file|down|coded|staple as|under ~quoted;
        pretend|"make out"|"makes out"|"let on that"|"go along with"|"keep to this"
say     if|"in case"|lest|before|so @kin|@other-person|anyone|they|somebody|someone|~name|parents|kids|manager|
            work ..2 look|snoop|"goes through"|scroll|"opens it"|"opens them"|"reads it"|"reads this"|"reads the"|
            "reads them"|"sees this"|"sees the letter"|"sees the text"|"sees the app"|"finds it"|"finds them"|
            "finds the"|"finds this"|"gets wind"|"hears of"|"hears about"|"ever knew"|"see this"|"read this"|
            "find this"|"find it"
say     not|never|without|don't want|like|wish|risk ..9 seeing|reading|knowing|hearing|opening|discovering|
            learning this|it|out|them|that|about|of|what|why;
        app|proxy|access|notifications|"online record" ..3 off|closed|blocked|stopped|hidden|paused|removed|disabled|
            suspended until|till|while|as|because|so|before;
        redact|redaction|barrier|suppress|seal|shred|block|"hold from"|restrict ..4 record|view|app|file|entry|notes|
            release|visible|name|page|copy|access
say     text|ring|call|email|reply|write|contact|phone ..3 other|second|work|spare|sister's|friend's|aunt's|bakery|
            neighbour's sim|phone|number|mobile|line|landline|email|address;
        letter|post|text|everything|result|reply to|via ..3 halls|work|school|friend|aunt|"po box"|surgery|pharmacy|
            charity|hostel only|not|never|instead
say     hand|slide|pass|push|slip|show me|nurse|hca|us ..4 folded|napkin|"back of a receipt"|"on a receipt"|
            "under the desk"|"under the table"|"on a scrap"|beermat;
        put|fold|slip|tuck|hide ..4 in|into|inside|under her|his|the|a shoe|sock|bra|waistband|sleeve|nappy|pram|insole|
            hem|lining|boot|glove;
        write|mouth|whisper ..6 "instead of saying"|"rather than say"|"not aloud"|"on her hand"|"while he"|"while she"|
            "when he"|"so he"|"so she";
        don't|not|never reply|leave ..3 here|message|voicemail|"on this"|answerphone
say     if|would|will|could|"i'd"|"i'll"|"she'd"|"he'd"|"he'll"|"she'll"|"they'd"|"they'll" ..7 lose ..2 job|cab|
            licence|kids|children|house|visa|contract|badge|registration|career|custody|grandson|everything|pin|ticket|
            scholarship|marriage;
        would|"he'd"|"she'd"|"they'd"|will|"he'll"|"she'll"|"they'll" disown|"be disowned"|"throw her out"|
            "throw me out"|"cut her off"|"finish it"|"finish me"|"never forgive"|"be let down"|"be very let down"|
            "stop me seeing"|"stop me having"|"take my kids"|"be deported"|"send her back"
say     boss|employer|manager|colleagues|firm|headteacher think|believe|told ..2 has|had|"he's"|"she's"|"it's"|"it was"|
            is
unless  form ..1 to? say;
        pt|patient book as;
        correspondence|f/u|"reason for"|"forgive me"|aah|ah|knee|facial|stutter|hello|thanks|cheese|dementia|deaf|blind|
            surprise|lump|fever|nerve|heart|bundle|gout|stone|bead|pea|foreign|orthotic|podiatry|teaching|lost|broken|
            moved|holiday|seizure|vision|flood|rent|hearing|lesson|fridge in sentence
yes     [Asked that it be written 'migraine]' only.
yes     Please call it a sprain [in case mum looks].
yes     Does [not want his aunt, who packs the bags, seeing this].
yes     [Text the other sim], please.
yes     Took the card and [tucked it in her sock].
yes     [Boss thinks he] has dialysis.
no      Asked to say 'aah', tonsils fine.
no      In case mum sees the rash spread, call back.
no      Put a stone in his shoe, foreign body.
no      Pt booked as "general check", wants bloods.
no      Her kids would never forgive me, she said of herself.
no      Manager is kind.
