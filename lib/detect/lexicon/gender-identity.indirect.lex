# Told round about, without a keyword
rule    body-not-fitting
does    prompt ask sure
why     The body is told of as not fitting the person, or as differing from the record.
basis   4b, sensitive with no keyword; lexicon team 2026-11-21
say     his ..1 periods|womb|uterus|cervix|ovaries|ovary|smear|vagina|breasts|hysterectomy|hrt|coil; her ..1 prostate|testicles|testes|penis|scrotum|psa|beard|adam's; he ..2 menstruates|bleeds|period|"still bleeds"|"still gets periods"|"had a baby"|"gave birth"|"was pregnant"; "he's pregnant"|"he is pregnant"|"the pregnant man"|"dad who carried"|"chestfeeding"|"chest feeding"|"a man with a cervix"|"a woman with a prostate"; want|wants|wanted|hopes|hates|hate|loathes|can't_bear|distressed|disgusted ..3 chest|breasts|periods|beard|voice|"his body"|"her body"|"this body"|"my body" ..3 flat|gone|off|stop|removed|deeper|higher|wrong|breaking|dropping|dysphor; flat|flatter|tape|taped|tapes|strapped|straps|strapping|compress|compresses|bandaged ..3 chest|breasts|boobs|bust; "two sports bras"|"two sports tops"|"tight sports"|"sports bras at once"|"ace bandage"|"trans tape"|"kt tape on chest"; "doesn't go with"|"doesnt go with"|"not how i see"|"not who he is"|"not who she is"|"not who i am"|"not who they are"|"a stranger in the mirror"|"avoids mirrors"|"covers the mirrors"|"won't look in mirrors"|"showers in the dark"|"baths in the dark"|"won't use the changing"|"gets changed in the toilets"|"stays in the toilets"|"won't use either"|"disabled toilet at school"|"the accessible toilet"
unless  husband|wife|partner|dad|father|brother|mum|mother|sister|newborn|baby|fracture|rib|ribs|physio|pleur|girlfriend|boyfriend|rash|heat|spider|wound|hernia|drain|cellulitis|breast_cancer|mastectomy|implant|lymphoedema|lift|bra_size|toddler in clause
yes     [Wants his periods stopped].
yes     [Tapes chest] flat every day.
no      Husband's PSA, her partner's prostate.
no      Chest strapped for rib fracture.

rule    other-name
does    prompt ask sign
why     The patient goes by another name or is to be addressed in another way.
basis   4b; lexicon team 2026-11-21
say     called|call|calls|calling|known|answers|goes|go|signs|uses|prefers|prefer|introduces|introduced|is|as|be|name|names|named ..2 ~name ..5 college|school|work|home|online|friends|instead|now|since|mates|uniform|nan|gran; "the other name"|"old name"|"the old name"|"the long name"|"the first name"|"her boy name"|"his girl name"|"wrong name called"|"called out the name"|"name called out"|"called the wrong"|"called it out in front"|"name on the screen"|"name on the envelope"|"surname only"|"by surname"|"initials only"|"no title"|"mr on"|"mrs on"|"ms on"|"miss on"|"mx"|"deed poll"|"statutory declaration"|"new nhs number"|"new birth certificate"|"sex on passport"|"as was"|"used to be called"|"was called"|"was known as"|"registered as m"|"registered as f"|"registered f"|"registered m"|"registered male"|"registered female"|"should say he"|"should say she"|"notes to say"|"since they were at school"|"in the boys' school"|"at the girls' school"|"went to a girls' school"|"went to a boys' school"|"girl guides as a boy"|"has been ~name since"
unless  married|maiden|wedding|divorce|divorced|nickname|dog|cat|puppy|brand|adoption|adopted|locum|receptionist|nurse|dr|consultant|care_home|carer|misspelt|spelling|drug|road|street|team|duplicate|horse|baby|newborn|stepdad|son|daughter|grandson|brother|sister|friend in sentence
yes     Known [as Rory at college].
yes     [The old name] called in the waiting room.
no      Dog called Rex.
no      Married name now on passport.

rule    dressing-living
does    prompt ask sure
why     Dressing or living in another gender, now or long ago, is told.
basis   4b; lexicon team 2026-11-21
say     wears|wear|wearing|dresses|dress|tries|buys|keeps|hides|has|borrows|put ..3 dress|dresses|skirt|skirts|heels|makeup|bra|knickers|tights|wig|wigs|binder|boxers|lipstick|"women's clothes"|"womens clothes"|"men's clothes"|"wife's clothes"|"sister's clothes"|"mum's clothes" ..6 secret|lock-up|wife|since|teens|weekends|private|suitcase|loft|nobody|alone|club|group|himself|breathe; "only day i breathe"|"the real me"|"be himself at last"|"be herself at last"|"be themselves"|"a weight off to be"|"lives as a woman"|"lives as a man"|"lived as a woman"|"lived as a man"|"living as a woman"|"living as a man"|"in role"|"passes as"|"passing as"|"reads as male"|"reads as female"|"clocked"|"stealth"|"fully out"|"half in the"|"since casablanca"|"the operation abroad"|"before the operation in"|"before the change"|"the change of sex"|"sex change"|"changed sex"|"before she became"|"before he became"|"before she was she"|"used to be a fella"|"used to be a lad"|"used to be a girl"|"born a boy"|"born a girl"|"was born a boy"|"was born a girl"|"as a boy she"|"as a girl he"|"when she was a boy"|"when he was a girl"|"when he was still a girl"|"when she was still a boy"; "top half"|"bottom half" done|listed|never|only|surgery|in|for; "top done"|"bottom done"|"the snip of the other sort"|"mix-up"|"been a mix up"|"there's been a mix"|"god made a mistake"|"made a mistake with"|"cut it off" ..3 said|once|asked; "the men's ward"|"the women's ward" ..4 upset|asked|refused|put; "which ward"|"which bay"|"put in a male bay"|"put in a female bay"
unless  stiletto_injury|plantar|sunburn|"sock"|menopause|school_play|panto|pantomime|bathroom_mix|meds|prescription|pharmacy|appointment|results|samples|sample|pathology|report|lab|clocking|clocked_in|pyjama|stockings|compression in clause
yes     [Keeps dresses in a lock-up], wife unaware.
yes     [Lived as a woman] since 1980.
no      Wears heels to work, plantar fasciitis.
no      Mix-up of samples at the lab, meds changed.

rule    hormones-bought
does    prompt ask sure
why     Hormones or blockers are bought or waited for.
basis   4b; lexicon team 2026-11-21
say     patches|gel|pills|jabs|shots|vials|blocker|blockers|hormones|injections|t|e ..4 website|online|internet|discord|telegram|abroad|"from a site"|"off a site"|"a lad on"|"a girl on"|forum|privately|"private clinic"|reddit ..6 since|started|softer|voice|skin|happy|list|wait|couldn't|months|bloods; "sends off for"|"softer skin"|"skin's softer"|"skin is softer"|"voice has dropped"|"voice cracking on t"|"on the list"|"on the waiting list" ..3 clinic ..4 yrs|years|wait; "couldn't wait"|"can't wait any longer" ..8 patches|gel|hormones|website|clinic|list; waiting|waited|list|wait ..5 years|yrs|since ..5 "first appointment"|gic|gender|"the clinic"; "harm reduction bloods"|"bridging"|"bridge"|"bridge me"|"if we'd bridge"; eggs|sperm ..3 stored|frozen|saved|put_by|"put by" ..5 before|further|starting|hormones|transition
unless  nicotine|smoking|hrt|menopause|orthodont|dental|tooth|bridge_collapse|knee|hip|cataract|hernia|adhd|autism|asd|pain|fentanyl|bowls|card|chemo|ivf_cycle|physio|tonsil|gallbladder|ent|insulin|mounjaro|ozempic|wegovy in sentence
yes     Gets [blockers from a website, started] in May.
yes     Wants [sperm stored before] starting hormones.
no      Nicotine patches from website.
no      Hip list two years wait.
