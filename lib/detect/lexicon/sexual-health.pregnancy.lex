# Pregnancy not wanted or not as it seems; treatment to conceive
rule    termination
does    prompt ask sure
why     A termination of pregnancy is asked for, planned or remembered.
basis   rules 1, 22, 36; lexicon team 2026-11-21
say     @termination; TOP|MTOP|STOP|TOPs ~num|in|at|w|with|via|this|today|done|request|requested|wk|wks|referral|clinic|bpas|options|aged|age|counselling; want|wants|request|requests|requesting|for|had|have|previous|prev|prior|"h/o"|re|consider|considering|medical|surgical|discuss|discussed|past|after|booked TOP|STOP; EMA arrived|at|~num|booked|done|via|with|complete|day|home|pills|tablets|bleeding; "had an ema"; "after EMA"
unless  contract|employment|tenancy|spontaneous|threatened|missed|inevitable|habitual|foot|toe|stairs|shelf|page|job|call|early_termination|endomysial|ttg|coeliac|lease|phone|wards|of_foot in clause
yes     [Wants termination].
yes     [Had TOP] in 2009.
no      Termination of employment last week.
no      EMA and TTG negative.

rule    termination-service
does    prompt ask sure
why     An abortion service or medicine is named.
basis   rules 1, 22; lexicon team 2026-11-21
say     @abortion-service; mifepristone|mifegyne|medabon; MSI booked|referral|ref|number|self|clinic|appt|tel|via|for; via|with|to|ring|rang|by|under MSI
say     misoprostol ..4 pregnan|"at home"|bleeding|"second"|buccal|ema; "tfmr"
unless  microsatellite|lynch|mismatch|mmr|tumour|bowel in clause
yes     [Self referred to BPAS].
yes     [Mifepristone taken Tuesday].
no      MSI high tumour on bowel histology.
no      Lynch: microsatellite testing.

rule    unwanted-pregnancy
does    prompt ask sure
why     A pregnancy was not planned, or is not to go on.
basis   rules 1, 22; 4b; lexicon team 2026-11-21
say     unplanned|unwanted|unintended|unexpected|crisis|concealed|hidden|secret|accidental ..1 pregnancy|pregnant|preg; pregnancy|pregnant|preg ..3 unplanned|unwanted|unintended|accident|accidental; ~num "/40"|weeks|wks by? dates? unplanned; "by dates unplanned"; not|doesn't|won't|can't|cannot|"cant"|"doesnt"|"won't be"|unsure|undecided ..3 keep|keeping|continue|continuing|"go through with"|"go ahead with" ..2 pregnancy|"the baby"|"this baby"|"it"|"another baby"|"a baby"|"this one"
say     "can't go on with it"|"cant go on with it"|"can't keep it"|"cant keep it"|"not keeping it"|"doesn't want to keep"|"not going to keep"|"can't have it"|"can't have another"|"for it not to be happening"|"not to be happening"|"wants it gone"|"wants rid"|"get rid of it"|"get it sorted"|"sort it out herself"|"deal with it herself"|"pregnancy options"|"all three options"|"decision made"|"made her decision"|"made up her mind"|"pregnancy decision"|"considering options"|"wishes not to continue"|"does not wish to continue"
say     "took the boat"|"took the ferry"|"got the boat"|"took the plane"|"one i took"
say     tablets|pills|pack ..2 came|arrived|come|posted ..2 plain|post|box|envelope; "plain box"|"plain packet"|"plain envelope"; second|first lot|set|dose|tablets of? tablets? ..6 bleeding|clots|"away by"|passed|cramp|"hot water"; soaking pad|"a pad"; "pads an hour"|"pad an hour"|"pad/hr"
unless  seasick|holiday|trip|kitten|puppy|dog|job|mole|wart|lodger|flow|gastroscopy|mri|scan|endoscopy|op|colonoscopy in sentence
yes     9/40, [unplanned pregnancy].
yes     Says she [can't keep it].
no      Not the lodger's fault, cannot keep the dog.
no      Planned pregnancy, very happy.

rule    paternity
does    prompt ask sure
why     Who the father is, is in doubt or kept quiet.
basis   4b (donor and paternity doubt); lexicon team 2026-11-21
say     father|paternity|dad|"fob" ..3 doubt|dispute|disputed|unknown|uncertain|unsure|test|"not sure"|"could be"|"either"; "not his"|"isn't his"|"might not be his"|"may not be his"|"isn't the dad"|"isn't the father"|"not the father"|"not the dad"|"not the biological"|"thinks he's the dad"|"thinks he's the father"|"thinks it's his"|"thinks its his"|"believes it's his"|"who the father is"|"whose it is"|"who's the dad"|"dates don't add up"|"dates don't fit"|"work it out from dates"|"work out the dates"|"someone else's baby"|"another man's"
say     pregnant|preg|expecting ..1 by ..1 @person|another|someone|brother|cousin|colleague|boss; pregnant|expecting|baby ..3 affair; "fob" not|unaware|in; "wants a dna test"|"paternity test"; "two lots of dates"
unless  phone|bag|coat|car|fault in clause
yes     [FOB unknown], not for discussion.
yes     Says the baby is [not his].
no      Not his fault.
no      Car ran out of petrol, not the dog's.

rule    fertility
does    prompt ask sure
why     Fertility tests or treatment tell of a wish, a donor or a partner's results.
basis   rules 1, 19 (assisted fertilisation is excluded from summaries); lexicon team 2026-11-21
say     @fertility; "donor" ..2 egg|eggs|sperm|embryo|insemination|conception|cycle; known|sperm|egg|using|with|via|from ..1 donor; sperm|eggs|embryos|embryo|oocytes ..2 frozen|stored|storage|freeze|banked|bank; freeze|store|bank|banking|storing ..2 sperm|eggs|embryos; ACU|ARC ..3 ivf|icsi|cycle|transfer; "home insemination"|"artificial insemination"|"self-insemination"|"self insemination"|"turkey baster"; syringe ..4 "goes"|"amazon"|donor|sperm; "eggs put by"|"clinic ..2 for the eggs"; clinic ..3 for the eggs; "own eggs"|"eggs abroad"; "blast transferred"|"day 5 blast"|"fet"|"2ww after transfer"|"cyclogest"|"tww"; "none seen in either"|"no sperm"|"sperm frozen"|"mil/ml"|"motility"|"male factor"|"partner oligo"|"low count"|"amh"|"hsg"
unless  "iv fluids"|drip|unit|dehydrat|vomit|bag|litre|day_unit|hartmann|saline|kidney|bone_marrow|blood_donor|organ|stem_cell|liver|corneal|transplant|platelet in clause
yes     [IVF cycle 2 in] June.
yes     Using a [known donor].
no      Blood donor, ferritin low.
no      Kidney donor work up.

rule    trying
does    hint ask sign
why     The couple's wish or reluctance to have a child is told.
basis   rules 1, 19; lexicon team 2026-11-21
say     trying|try for ..2 baby|family|pregnancy; "ttc"|"trying to conceive"|"not conceived"|"no pregnancy after"|"can't get pregnant"; wants|want another baby|kids; "the delay is"|"baby making"
yes     [TTC 14 months].
yes     Been [trying for a baby].
no      Trying to settle baby to sleep.
no      Trying new formula for baby.
