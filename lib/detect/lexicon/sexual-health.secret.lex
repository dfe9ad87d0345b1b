# Keeping it from somebody
rule    sexual-secret
does    prompt ask sign
why     Something is to be kept from somebody who may see this record.
basis   rules 1, 4, 31 (secrecy belongs to the secret it keeps); lexicon team 2026-11-21
say     @secret-from ..2 @doesnt-know; @not-told ..2 @secret-from; nobody|"no one"|"noone" ..3 knows|know|told|aware; "told no one"|"told nobody"|"hasn't told a soul"|"not a soul"|"nobody's to know"|"keep this private"|"stays between us"|"between us"|"between you and me"|"that nobody can see"|"anonymous"|"anonymised"|"discreet"|"under a different name"|"works under name"
say     @nothing-sent ..2 to|by|in|at|via ..2 house|home|post|parents|mum|letter|address|hall|halls|landline; @nothing-sent ..1 "the house"|home|landline|letters|texts|house|parents; "nothing sent"|"not to house"|"text only"|"mobile only"|"own mobile only"|"phone only"|"by phone only"|"shared letterbox"|"not the one on file"|"don't ring after"|"don't ring before"|"not by letter"|"not by post"|"generic text"|"letters via"
say     "doesn't want"|"doesnt want"|"does not want"|"didn't want"|"don't put"|"dont put"|"not to put"|"not put"|"kept off"|"keep off"|"keep it off"|removed|"not for"|hide|hidden ..4 @record-place; "not on"|"never on"|off|from ..2 summary|"our system"|"the system"|"her record"|"his record"|"app"|"shared view"|printout; not coded|"not be coded"|"not to be coded"|"coded private"|"result hidden"
say     told|tell ..2 @secret-from ..2 flu|period|"water infection"|bug|infection|ibuprofen|vitamins|heavy|gym|migraine|nothing; @secret-from think|thinks|believes|understands ..2 "it's"|"its"|"it is"|"she's"|"he's"|"they're"|"she"|"he"|"we"; "label as"|"labelled as"|"appt as"|"under the guise"|"as a cover"
unless  better|worse|allerg|viral in clause
when    denied keep
yes     [Mum doesn't know] she is here.
yes     [Nothing to the house] please.
no      Thinks it's getting better.
no      Home visit requested by daughter.

rule    sexual-proxy
does    prompt ask echo
why     Somebody else can open this record.
basis   rules 10, 31; lexicon team 2026-11-21
say     proxy|"online access"|"app access"|unlink|"linked to her"|"linked to his"|"has the log in"|"nhs app is linked"|"reads her messages"
yes     Termination. [Mum has proxy on her app].
yes     Chlamydia. [Advised unlink the app].
no      Her laptop is broken.
no      Online form sent.
