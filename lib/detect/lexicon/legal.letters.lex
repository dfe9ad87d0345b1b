# Letters and short forms of police, courts, probation and immigration

rule    law-letters
does    prompt ask likely
why     Letters or short forms stand for police, court, probation, prison or immigration.
basis   rules 5 and 19; lexicon team 2026-11-22
say     NASS|YOS|OIC
say     "home office" ..1 has|have|lost|hold|holds|holding|kept|took|want|wants|say|says|told|rang|wrote|delay|won't
say     @many|~num ..1 years|yrs|months for ..2 @le-crime|"armed"
say     defendant|plaintiff|"co-accused"|"co-defendant"|complainant|prosecutor|"victim liaison"|"victim contact"|
            "family liaison officer"|"surrender date"|"section 9 statement"|"s9 statement"|"ankle monitor"|
            "alcohol ban"|"alcohol abstinence"|"sobriety bracelet"|"vp wing"|"seg unit"|"taylor house"|"lunar house"|
            "first-tier tribunal"|"upper tribunal"|"accounts frozen"|"joint enterprise"
say     DRR|DTTO|MHTR|CICA|CICB|OASYS|CJIT|CARAT|IOPC|CEOP|POLIT|YJS|YOT|ROTL|HDC|UPW|EUSS|SHPO|SOPO|IRC|VISOR
say     ATR|RAR|PSR|IPP|IOM|NCA|CBO|RSO|DIP|LTR|FLR|DTO|ISS ~num|weekly|requested|due|report|order|days|prisoner|
            sentence|cohort|worker|officer|officers|team|arrest|investigation|conditions|breach|risk|low|high|register|
            expires|pending|granted|refused|requirement|attendance|appt|rv|programme
say     on|his|her|for|under|re|of DRR|ATR|MHTR|RAR|IPP|IOM|ISS|DTO
say     police|cps|rui|bail ..3 NFA|NFA'd
say     interview ..1 w|with|by|under police|caution
say     "hospital order"|"restriction order"|"subsistence card"|"further submissions"|"removal window"|
            "interview under caution"|"custody nurse"|"custody doctor"
say     susp|suspended sentence; comm|community payback|order|resolution; crown|mags|county|family|magistrates ct
say     mags thurs|thursday|mon|monday|tues|tuesday|weds|wednesday|fri|friday|tomorrow|next|~date|court
say     crown|trial|court|sentencing|plea|hearing ..2 in|on|set|listed|starts|date ..1 jan|feb|mar|apr|may|june|july|
            aug|sept|oct|nov|dec|january|february|march|april|august|september|october|november|december
say     house|flat|home|room|place|address|door ..2 raided|searched|"kicked in"|"put through"|"turned over"|"spun"
say     sols|solicitor|solicitors|lawyer|law ..6 criminal|injuries|prosecution|custody|police
say     @le-crime threatened|alleged|accusation|mentioned|charge
when    asked hint
say     "proceeds of crime"|poca|"confiscation order"|"restraint order"|"postal requisition"|requisitioned|
            "image offences"|"indecent images"|"barred list"|"dbs barred"|"barring service"|"barring list"|
            "criminal injuries"|mg11|"victim personal statement"|"double cuffed"|"double-cuffed"|"escort present"|
            "escorts present"|perjury|"offender mgmt"|"offender management"
unless  flu|quarantine|fog|"warrant officer"|desk|"working from"|physio|hcp|theatre|"search warrant officer"|joke|jokes|
            joked|"custody of the"|"arrested development"|statins|stroke|tia|seizure|faint|syncope|"4/52"|weeks|
            craniotomy|ward|cream|tds|"mental health act"|"section 2"|"section 3"|pump|insulin|dental_torture|
            hospital_complaint|"task force"|"air force"|"labour force"|squash|badminton|netball|catheter|visor_tint|
            "recall for car"|achilles|"tendon rupture"|"isle of man"|proton|dipstick|urine|"loop recorder"|"loop"|
            "police medical"|spirometry|laxative|"per os"|"house survey"|burgled|burglary|burglars|"clinical trial"|
            "drug trial"|"new job check"|"for new job"|clear|vaccine_trial|hysterectomy|"car recall"|inhaler|batch|
            tennis|"for the day"|"retinoic"|scan|usb|referee in sentence
unless  @le-job in note
yes     given M 30: [PSR requested] by Friday.
yes     given M 40: [Crown Ct in May], [mags Thurs] first.
yes     given F 30: Her [house searched] at night.
no      given M 30: Urine DIP clear, team aware.
no      given M 40: ATR repaired, achilles boot.
