# Letters and short forms of police, courts, probation and immigration

rule    law-letters
does    prompt ask likely
why     Letters or short forms stand for police, court, probation, prison or immigration.
basis   rules 5 and 19; lexicon team 2026-11-22
say     NASS|YOS|OIC
say     "home office" ..1 has|have|lost|hold|holds|holding|kept|took|want|wants|say|says|told|rang|wrote|delay|won't
say     fail|failed|didn't to? appear|surrender
say     warrant ..2 out|for|issued|on
say     a|the|any warrant
say     officer in|on ..1 the|his|her? case
say     with|by|to|from the? CPS
say     @many|~num ..1 years|yrs|months for ..2 @le-crime|"armed"
say     identify ..2 him|man|men|suspect|attacker|them ..4 video|parade|officer|photos|court|police
say     hit|struck|beaten ..2 with|by ..1 a|the? baton|truncheon|batons|shield
say     solicitor|solicitors ..2 gather|collect|take|taking ..1 statements|evidence
say     defendant|plaintiff|"co-accused"|"co-defendant"|complainant|prosecutor|"victim liaison"|"victim contact"|"family liaison officer"|"surrender date"|"section 9 statement"|"s9 statement"|"ankle monitor"|"alcohol ban"|"alcohol abstinence"|"sobriety bracelet"|"vp wing"|"seg unit"|"taylor house"|"lunar house"|"first-tier tribunal"|"upper tribunal"|"accounts frozen"|"joint enterprise"
say     surrender to|at custody|court|prison|police|bail
say     serve|serving half|"two thirds"|"two-thirds"
say     detained ..3 port|airport|border|station|police|nights|weeks|months|immigration|days
say     allegation|allegations ..3 from|about|against|of|re|historic
say     force|officers|detectives|cid|met ..4 to interview|question|arrest|search
say     killer|murderer|rapist|attacker|abuser|stalker ..4 release|released|parole|"up for"|out|freed|sentenced|trial
say     hmrc|tax ..3 dawn|raid|investigation|fraud|arrest|frozen
say     attacked|assaulted|jumped|slashed|stabbed|scalded|beaten inside
say     tortured|branded|beaten|raped|imprisoned ..3 in|by|at ..1 detention|prison|army|militia|police|soldiers|guards|regime|camp|libya|jail
say     my|the|his|her tag ..1 won't|beeps|beeped|says|range|hours|allows|battery
say     driving ban
say     police ..1 twice|thrice|x2|x3|~num times? ..2 year|month|week|since|here|there|out
say     DRR|DTTO|MHTR|CICA|CICB|OASYS|CJIT|CARAT|IOPC|CEOP|POLIT|YJS|YOT|ROTL|HDC|UPW|EUSS|SHPO|SOPO|IRC|VISOR
say     ATR|RAR|PSR|IPP|IOM|NCA|CBO|RSO|DIP|LTR|FLR|DTO|ISS ~num|weekly|requested|due|report|order|days|prisoner|sentence|cohort|worker|officer|officers|team|arrest|investigation|conditions|breach|risk|low|high|register|expires|pending|granted|refused|requirement|attendance|appt|rv|programme
say     with|sees|told|by|from PO
say     on|his|her|for|under|re|of DRR|ATR|MHTR|RAR|IPP|IOM|ISS|DTO
say     PO ~name ..1 wants|rang|aware|requests|emailed|weekly|visit
say     NFA|NFA'd|NFAd ..3 police|cps|charge|case|arrest|bail|dropped|custody
say     police|cps|rui|bail ..3 NFA|NFA'd
say     pace|va|vol|voluntary interview ..3 police|solicitor|attended|custody|vol|caution
say     interview ..1 w|with|by|under police|caution
say     CRN ~num; custody record|log|number
say     s37|"s.37"|"section 37" 41
say     MOJ|"ministry of justice" restricted|restriction|discharge|conditional|caseworker|report|approve|approval|permission
say     "hospital order"|"restriction order"|"subsistence card"|"further submissions"|"removal window"|"interview under caution"|"custody nurse"|"custody doctor"
say     cond|conditional|absolute discharge ..1 moj|12|order|for|from_court
say     susp|suspended sentence; comm|community payback|order|resolution; crown|mags|county|family|magistrates ct
say     mags thurs|thursday|mon|monday|tues|tuesday|weds|wednesday|fri|friday|tomorrow|next|~date|court
say     crown|trial|court|sentencing|plea|hearing ..2 in|on|set|listed|starts|date ..1 jan|feb|mar|apr|may|june|july|aug|sept|oct|nov|dec|january|february|march|april|august|september|october|november|december
say     "proceeds of crime"|poca|"confiscation order"|"restraint order"|"postal requisition"|requisitioned|"image offences"|"indecent images"|"barred list"|"dbs barred"|"barring service"|"barring list"|"criminal injuries"|mg11|"victim personal statement"|"double cuffed"|"double-cuffed"|"escort present"|"escorts present"|perjury|"witness statement for the police"|"offender mgmt"|"offender management"
say     lic|licence recall|recalled ..3 hmp|probation|prison|days|28|in|hostel
say     "pre-settled"|"pre settled"|presettled|settled ..2 lapsed|refused|status|pending|expired|late|application
say     reported|report|to|by|with|from HO ..2 eviction|interview|visa|claim|letter|reporting|employer|and|re|weekly
say     house|flat|home|room|place|address|door ..2 raided|searched|"kicked in"|"put through"|"turned over"|"spun"
say     barred|banned|stopped|"can't" ..2 from ..1 working|work ..1 with ..1 kids|children|"vulnerable adults"
say     can't|cannot|"not allowed to" work with kids|children
say     came_up|shows|showed|flagged|appeared|up on ..2 check|dbs|crb
say     done for ..1 @le-crime|speeding|driving|fighting|"no insurance"
say     sols|solicitor|solicitors|lawyer|law ..6 criminal|injuries|prosecution|custody|police
say     @le-crime threatened|alleged|accusation|mentioned|charge
when    asked hint
unless  flu|quarantine|fog|"warrant officer"|desk|"working from"|physio|hcp|theatre|"search warrant officer"|joke|jokes|joked|"custody of the"|"arrested development"|statins|"take them to court"|stroke|tia|seizure|faint|syncope|"4/52"|weeks|craniotomy|ward|"mental health act"|"section 2"|"section 3"|pump|insulin|dental_torture|hospital_complaint|"task force"|"air force"|"labour force"|squash|badminton|netball|catheter|visor_tint|"recall for car"|achilles|"tendon rupture"|"isle of man"|proton|dipstick|urine|"loop recorder"|"loop"|"police medical"|spirometry|laxative|"per os"|"house survey"|burgled|burglary|burglars|"no further action needed"|"clinical trial"|"drug trial"|"new job check"|"for new job"|clear|vaccine_trial|hysterectomy|"car recall"|inhaler|batch|tennis|"for the day"|"retinoic"|scan|usb|referee in sentence
unless  @le-job in note
yes     given M 30: [PSR requested] by Friday.
yes     given M 40: [Crown Ct in May], [mags Thurs] first.
yes     given F 30: Her [house searched] at night.
no      given M 30: Urine DIP clear, team aware.
no      given M 40: ATR repaired, achilles boot.
