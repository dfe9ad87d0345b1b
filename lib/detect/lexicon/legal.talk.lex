# Offences, sentences and orders in everyday words

rule    sentence-told
does    prompt ask likely
why     A sentence, a plea, a verdict or time in prison is told.
basis   rules 5 and 19; lexicon team 2026-11-22
say     @le-served ..5 month|months|mths|year|years|yrs|weeks|stretch|"life" ..2 for|over ..2 @le-crime|"armed"|what|
            hitting|selling|driving|stealing|something
say     @le-served ..1 time|bird|porridge|"a stretch"|"a two"|"a three"|"a four"|"a five"|"a six"|"an eight"|"a ten"|
            "a twelve"|"a lump"|"a long one" ..3 stretch|for|in|inside|when|at|before|as
say     ~num|two|three|four|five|six|seven|eight|nine|ten|months|years|yrs inside
say     could|might|may|will|likely_to|facing|expecting|expects|expected|looking_at ..1 get|serve|face ..2 ~num|two|
            three|four|five|six|seven|eight|nine|ten|long ..1 years|yrs|months|mths|time|stretch|sentence
say     found|plead|pleads|pleaded|pleading|pled ..2 guilty|"not guilty"
say     jury|judge|court|magistrates|bench ..2 found|convicted|acquitted|sentenced|cleared|fined|ordered|ruled|decided|
            said|gave|granted|adjourned
say     historic|historical|spent|past|old|previous charges|charge|conviction|convictions|offence|offences|allegation|
            allegations
say     acquitted|"hung jury"|retrial|"case collapsed"|"case dropped"|"charges dropped"|"cps dropped"
unless  "time pressure"|"time constraints"|"time limits"|joke|jokes|joked|"custody of the"|"arrested development"|
            statins|guilty_feel|"feels guilty"|"pencil case"|free|battery|phone|charger|"in charge"|"no charge"|
            stretches|physio|hamstring|calf|podcast|novel|book|tv|drama|theatre|insurance|audit|drug_trial|placebo|
            house_arrest|mould|infection|parking|covid|isolating|"inside out"|marathon|chemotherapy|prognosis|
            transplant|waiting_list|"waiting list"|"anti-rape" in sentence
unless  @le-job in note
yes     given M 50: [Got four years for armed] robbery at twenty.
yes     given M 33: [Pleaded guilty], [could get ten months].
no      given F 33: Feels guilty she is late.
no      given M 33: Could get two weeks off work.

rule    tagged
does    prompt ask likely
when    denied keep
why     A tag, a curfew, cuffs or an escort shows that the person is under supervision of the court.
basis   rule 19; lexicon team 2026-11-22
say     wear|wears|wearing|"cut off"|"cutting off"|charging|charge|charges|"fitted with"|fitted|"fined for" ..1 a|his|
            her|my|the|court|gps|alcohol|ankle tag
say     tag ..5 curfew|probation|court|electronic|monitoring|"half seven"|"ankle"
say     cuffed|handcuffed|shackled|chained to|by|throughout|to_an|during
say     handcuffs|handcuffed|"in cuffs"|"cuffs on"|"cuffs off"|"cuff marks"|"bed watch"|bedwatch|"prison escort"|
            "escort officers"|"two escorts"|"escorts present"|"two officers"|"officers present"|"officer present"|
            "with officers"|"prison officers"|"custody officers"|"detention officers"|"secure escort"
say     tasered|tased|pava|"cs gas"|"cs spray"|"spit hood"|"police dog"|"strip searched"|"strip search"|
            "stop and search"|"stop and searched"|"firearms officers"|"armed police"
unless  skin|price|name|gift|dog_tag|ear|"tag removal"|"red tag"|allergy|"bp cuff"|"rotator cuff"|trousers|catheter|
            trache|retired|housing|"welfare officers"|uni|army|rugby|dispenser|mri in sentence
unless  "bonnie"|"escape room"|bondage|stag|magician|"fancy dress" in sentence
unless  @le-job in note
yes     given M 26: Rash where he [wears his tag].
yes     given M 26: Brought [handcuffed to an] escort.
no      given M 26: Skin tag on neck, wears a chain.
no      given F 26: BP cuff too tight.

rule    lifted-by
does    prompt ask likely
why     The person was arrested, searched or reported to the police, in everyday words.
basis   rules 5 and 19; lexicon team 2026-11-22
say     when|since|after|before|was|got|been|being|getting|gets he|she|they|i|was|got|been? nicked|collared|arrested|
            busted|"banged up"|"pulled in"|"locked up"
say     report|reported|reporting|shopped|grassed ..2 to the? police|old_bill|cops|rozzers
unless  razor|shaving|bowel|artery|nerve|vein|weights|heavy|chair|"face lift"|mood|lifted_the|deficiency|level|lab|
            "iud"|coil|burgled|burglary_victim|wasp|skin in sentence
unless  @le-job in note
yes     given M 33: Wrist sore since he [got nicked] in town.
yes     given M 33: Lost the job, [reported to the police].
no      given M 33: Nicked his chin shaving.
no      given F 33: Copper level: lab asking for a repeat.

rule    stay-lost
does    prompt ask likely
why     The right to live here may be lost, or somebody fears being found or sent away.
basis   rule 19; lexicon team 2026-11-22
say     lose|lost|losing|risk|risks|revoke|revoked|curtail|curtailed|withdraw|withdrawn ..2 visa|"leave to remain"|
            sponsorship|"settled status"|citizenship|"right to work"|"right to remain"|permit|cos
say     afraid|scared|fear|fears|worried|terrified|frightened ..4 immigration|"home office"|ukvi|deported|removal|
            "border force"|"being sent back"|"sent home"|"send her back"|"send him back"|"send me back"
say     @le-detention|"removal centre"|detained|detention ..4 until|last|week|months|flight|deport|released|immigration
say     BRP|ARC|NASS|EUSS|ARAP|ILR|FLR ..2 applied|application|granted|refused|pending|expired|expires|card|lost|
            waiting|interview|number
unless  fog|snow|delayed|delay|card|holiday|spa|hotel|"loop recorder"|debit|statement|wire|"rhythm"|catheter|wisdom|
            tattoo|stitches|sutures|mole|stent|"house removal"|lesion|tooth|coil|implant|detention_school|homework|
            school|arch in sentence
unless  @le-job in note
yes     given M 24: He might [lose his visa].
yes     given F 30: [Scared immigration] will ask us for her address.
no      given F 30: Lost her visa debit card.
no      given F 30: Overstayed at the spa hotel.
