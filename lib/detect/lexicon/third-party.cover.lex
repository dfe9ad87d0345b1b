# A story told to somebody instead of the truth
rule    story-told-instead
does    prompt ask sure
why     Somebody believes another story than the one written here.
basis   rules 1, 12 (a cover story is undone by whoever reads this); lexicon team 2026-11-21
say     @secret-from|grandparents|manager|hr|neighbours ..1 thinks|think|thinking|thought|believes|believe|told|understands|reckons|assumes ..3 @cover-story; told|tell|tells|telling|telt ..1 @secret-from|manager|hr ..3 @cover-story; told|tell|tells|telling ..1 @secret-from ..1 "they're for"|"it's for"|"its for"|"it was for"|"she's at"|"he's at"|"it was a"|"it's a"|"it's the"|"its the"|"it was the"; @secret-from ..1 told|thinks|believes ..1 "they're for"|"it's for"|"its for"|"it was a hen"|"it was a"; says|say|said ..1 to ..1 @secret-from ..3 @cover-story; wants|want|asked|asks|asking|please|have|has|like ..2 it|this|appt|appointment|text|letter|note|envelope|reason ..1 down|called|labelled|put|coded|recorded|booked|written|worded ..1 as ..2 @cover-story|"that"|"something else"|"something vague"|routine|"stress"|"medical"; wants it called; "for the benefit of" ..1 @secret-from; "the official story"|"her story is"|"his story is"|"the story is"|"cover story"; "as far as" ..4 knows|concerned; "officially"|"as an excuse"|"her excuse"|"his excuse"|"used the excuse"|"pretext"|"under the pretext"|"pretends it's"|"pretending it's"|"pretends to be"|"pretended to"; "booked as" ..2 personal|private|smear|travel|@cover-story; "looks like a blood test"|"looks like bloods"|"dressing looks like"|"by the back"|"came by the back"|"back door"|"the back stairs"
unless  rash|wheeze|allergy|growing|teething|conjunctivitis|better|worse|measles|chickenpox|snoring|hearing|deaf|asthma|colic|reflux|eczema|constipat|stiffness|incontinence|"his bowels" in clause
yes     [Husband thinks it's darts] on Thursdays.
yes     [Told work it's her wisdom teeth].
no      Mum thinks it's the heat rash again.
no      Wife thought he was deaf.
