# Keeping it from somebody
rule    sexual-secret
does    prompt ask echo
why     Something is to be kept from somebody who may see this record.
basis   rules 1, 4, 31 (secrecy belongs to the secret it keeps); lexicon team 2026-11-21
say     @secret-from ..2 @doesnt-know;
        @not-told ..2 @secret-from;
        nobody|"no one" ..3 know|told|aware;
        "told no one"|"told nobody"|"not a soul"|"told a soul"|"nobody's to know"|"stays between us"|"nobody can see"|
            anonymous|anonymised|discreet|"works under name"
say     @nothing-sent ..2 to|by|in|at ..2 house|home|post|parents|mum|letter|address|hall|halls|landline;
        @nothing-sent ..1 "the house"|home|landline|parents;
        "not to house"|"text only"|"mobile only"|"not the app"|"not on the app"|"not via the app"|"school email"|
            "work email"|"not to send the record"|"not send it to the surgery"|"reply by phone only"|"shared letterbox"|
            "don't ring after"|"don't ring before"|"not by letter"|"letters via"|"not the one on file"
say     "doesn't want"|"doesnt want"|"didn't want"|"don't put"|"dont put"|"not put"|"kept off"|"keep off"|"keep it off"|
            removed|"not for"|hide ..4 @record-place;
        "not on"|"never on"|off|from summary|"our system"|"the system"|"shared view";
        "not be coded"|"not to be coded"|"coded private"|"nothing coded"|"result hidden"|"switched off"
say     tell ..2 @secret-from ..2 @cover-story;
        @secret-from think|believe ..3 @cover-story|trying;
        "mum won't see"|"mum won't find"|"he thinks it's a"|"husband thinks it's"|"not to be opened by"|
            "not for the fridge"|"before wife"|"wife due back"
unless  better in clause
when    denied keep
yes     [Mum doesn't know] she is here.
yes     [Nothing to the house] please.
no      Thinks it's getting better.
no      Home visit requested by daughter.
