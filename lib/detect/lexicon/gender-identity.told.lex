# A name, a sex, a life lived: told without the word
rule    lives-as
does    prompt ask likely
why     Tells of living in another gender or under another name.
basis   rule 1 (ask), 3a (gender-related exclusions); lexicon team 2026-11-22
say     live|lived|lives|living|goes_out|"out" as ~name|"a woman"|"a man"|"a girl"|"a boy"|female|male|himself|herself|themselves; call|calls|called|calling himself ~name|"she"; call|calls|called|calling herself "he"; known as ~name since; been|becoming|became ~name since|"full time"|"at weekends"|"to everyone"; pt|patient been ~name since; "known as" ~name ..6 still ..1 say|says|saying; bags|bag|label|labels|letters|screen|record|chemist|pharmacy|spine|app|envelope|prescriptions still ..1 say|says|saying|show|shows|call|calls|use|uses|print|prints ~name|mr|miss|male|female|"the old name"; registered|recorded as ~name until|till|before; "had been"|"used to be"|"was once" ~name before|until|till|then; "law about telling"|"gender recognition"|"the before name"|"post-transition"|"post transition"|"pre-transition"|"since transitioning"|"before transition"|"before her transition"|"before his transition"
say     "asked us to say he"|"asked us to say she"|"asked us to say they"|"wants us to say he"|"wants us to say she"|"say he and"|"say she and"|"say they and"|"wants to be he"|"wants to be she"|"prefers he"|"prefers she"|"prefers they"|"use they"|"uses they"|"uses he"|"uses she"|"likes to be he"|"he not she"|"she not he"|"they not she"|"they not he"|"is a he now"|"is a she now"|"never felt a girl"|"never felt a boy"|"never felt like a girl"|"never felt like a boy"|"not really a girl"|"not really a boy"|"feels neither"|"feels like neither"|"title mx"|"mx on letters"|"mx as title"|"mx on the system"
say     wear|wears|wearing|wore|try|tries|trying|borrow|borrows ..3 "his wife's"|"wife's"|"his mum's"|"his late mum's"|"his sister's"|"his mother's"|"his girlfriend's"|"women's" ..2 clothes|things|dress|dresses|heels|makeup|tights|skirts|underwear; wig|frock|frocks|lipstick|"make-up"|"high heels"|lingerie ..4 himself|his|he|beard|"in secret"|upstairs|weekends|decent; dress|dresses|dressing|dressed as ..1 woman|lady|~name; tavistock|"tavi-type"|"cyps gender"|"cyp gender"|"gender team"|"gender nurse"|"gender doctor"|"gender list"|"gender hub"|"gender pathway"|"nottingham centre for gender"|"indigo gender"|"tts london"|"sandyford gender"|"chalmers gender"; body ..3 "reach eighteen"|"turn into a"; phone|voice gives her|him away; tucks|tucking ..4 groin|tape|underwear; "trans tape"|"stand to pee"|"lives stealth"|"stealth at work"; period|periods|breasts|womb ..5 "a boy"|"a man"|"a lad"|"boys don't"|"men don't"; "a boy shouldn't have"|"a man shouldn't have"
say     sandrena|oestrogel|estradot|evorel|progynova|estradiol ..6 decapeptyl|prostap|leuprorelin|triptorelin|goserelin|cypro|cyproterone|blocker; hormones|oestrogen|estradiol|testosterone|testogel|"t gel"|gel ..3 from|off ..2 facebook|telegram|discord|instagram; testogel|tostran|nebido|sustanon|testosterone ..6 gic|bridging; female|male on ..1 system|record|spine since|from; prostate ..4 "female on"; smear|cervix|ovaries ..6 "man's name"|beard
unless  married|maiden|widow|widowed|divorce|marriage|stage|author|drama|play|panto|pantomime|fancy|wound|chemo|alopecia|singer|choir|nodules|laryngeal|parkinson|stroke|endometriosis|fibroid|fibroids|menopause|perimenopause|menopausal|witness|alias|nickname|dog|cat|middle|twin|mixed|slip|mislabelled|wedding|bridesmaid|merged|baby|carer|christmas|santa|halloween|world_book in sentence
yes     [Lives as Nell] outside work.
yes     Prescription [bags still say Keith].
yes     [Wears his wife's dresses] when alone.
yes     [Asked us to say he] at registration.
no      Lives as a widow in Leeds.
no      Letters still say Mrs Holt, divorced in May.
no      Calcium channel blocker stopped.
no      Able to dress himself.

rule    another-name
does    prompt ask sign
why     Asks for another name or title, or is hurt by the one called out.
basis   rule 1 (ask); lexicon team 2026-11-22
say     ask|asks|asked|want|wants|wanted|like|likes|prefer|prefers ..1 "to be" ..1 called|known|addressed as? ~name; ask|asks|asked|want|wants|like to be ~name; stop|stops writing|calling|using ..2 ~name|"old name"; "statutory declaration"|"deed poll"|"birth name"|"old name"; read|reads|called|shouted ..1 it|name|~name out|aloud ..3 waiting|front|everyone|chemist|pharmacy; mr|miss ..6 says|say|ours ..2 mr|miss; "same person" ..6 mr|miss|name; plait|ponytail|"all her hair"|"long hair" ..4 off; tucks|packer|"chest binder"|"binder on"; "called sir"|"called madam"|"taken for a man"|"taken for a woman"|"passing as"; blocker|blockers ..4 rules|ban|banned; calls|called him|her ~name throughout
unless  married|maiden|divorce|marriage|dog|cat|twin|duplicate|merged|tummy|ring|nodules|singer|sings|soprano|choir|lice|nits|donate in sentence
yes     Lives as Nell. [Wants to be Nell] on the screen.
yes     Lives as Nell, [deed poll] attached.
no      Married, deed poll attached.
no      Ring binder lost.
