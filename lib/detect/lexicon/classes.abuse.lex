# Words of domestic abuse, safeguarding and the law

# people, added to the base classes
class close husb|hubbie|missus|"the wife"|"her indoors"|"him indoors"|"ex-boyfriend"|"ex-girlfriend"|"ex boyfriend"|
  "ex girlfriend"|"ex husband"|"ex wife"|"ex partner"|"ex-fiance"|"ex bf"|"ex gf"|"civil partner"|"her bloke"|
  "her fella"|"his missus"|"her man"|"his girl"|"fob"|"father of the baby"|"baby's father"|"baby father"|
  "children's father"|"kids' dad"|"my man"|"spouse's"|"soulmate"|"lover"|"ex-spouse"|"exes"|"hus"|"hubs"
class family mam|mammy|mommy|mummy|daddy|granny|nana|nanna|grandpa|grandma|grandparent|parent|sibling|relative|"in law"|
  "in-law"|"dil"|"fil"|"sil"|"bil"|"daughter-in-law"|"son-in-law"|"brother-in-law"|"sister-in-law"|"daughter in law"|
  "son in law"|"mother in law"|"father in law"|"brother in law"|"sister in law"|"dtr"|"dau"|"her family"|"his family"|
  "the family"|"her lad"|"half brother"|"half sister"|"half-sister"|"stepbrother"|"stepsister"|"step-dad"|"step dad"|
  "step-father"|"step-mum"|"step mum"|"step-son"|"step son"|"great-nephew"|"grandkid"|"grand-daughter"|"grand-son"|
  "god-son"
class child toddler|newborn|youngster|teenager|"wee one"|"little one"|"the twins"|"the lad"|"the girls"|"the boys"|
  "her girls"|"her boys"|"her kids"|"the kids"|"the wean"|bairn|wean
class close-one @close|~someone
class abuser @close|@family|@da-stranger|~name
class da-stranger lodger|housemate|flatmate|tenant|"the man"|"a man"|fella|bloke|"this man"|"his girlfriend"|
  "her boyfriend"|"older man"|"an older man"|"male voice"|stalker|"family friend"|"community elder"|"father figure"|
  "mum's partner"|"mother's partner"|"mum's boyfriend"|"dad's girlfriend"
# somebody who looks after, or says so
class sg-helper carer|"care worker"|"care assistant"|"hca"|"night staff"|"home staff"|"support worker"|"agency staff"|
  "agency carer"|lodger|neighbour|tenant|friend|"gentleman friend"|"church friend"|cleaner|handyman|gardener|builder|
  roofer|tradesman|tradesmen|"cold caller"|"befriender"|companion|"new friend"|"new friends"|housekeeper|"home help"|
  "live-in"|resident|"other resident"|"another resident"
class sg-boss boss|employer|manager|owner|gangmaster|trafficker|agent|madam|"the madam"|"the lady"|"the man"|handler|
  recruiter|"her uncle"|"his uncle"|"auntie"|foreman|landlord|pimp|smuggler|"the people"

# what hands do
class da-hit punch|slap|strangle|throttle|beat_up|wallop|headbutt|"head butted"|"head-butted"|knee_in|clobber|backhand|
  "back handed"|pummel|"laid hands"|"lays hands"|"laid into"|"rough up"|"roughed up"|"knock about"|"knocked about"|
  "knocks about"|"knock around"|"knocked around"|"bit her"|"bit him"|"bit me"|"choked her"|"chokes her"|"choked him"|
  "choking her"|suffocate|smother|"skelp"|"skelped"
class da-grab grab|push|pull|drag|pin|pin_down|throw|shake|twist|hold_down|restrain|"rough with"|"blocked the door"|
  "stand over"|"stood over"|"cornered"|"pinned"|"pushed"|"shoved"|"manhandle"|"manhandled"|"chucked"|"hurl"|"hurled"
class da-shout shout|scream|yell|swear_at|bellow|roar|"kick off"|"kicks off"|"kicked off"|"kicking off"|"blows up"|
  "blew up"|"flies off"|"flew off"|"flips"|"flipped"|"erupts"|"loses it"|"lost it"|"lost his temper"|rage|"goes mad"|
  "went mad"|"goes mental"|"went mental"|"goes ballistic"|"flies into"|"flew into"|"snaps at"|"rows"|"explodes"|
  "turns nasty"|"gets nasty"|"got nasty"|"kicks off"
class da-threat "threatens"|"threatened"|"threatening"|"threaten"|"threats"|blackmail|intimidate|menace
class da-slur fat|useless|ugly|stupid|thick|mad|mental|pathetic|worthless|lazy|slag|whore|slut|cow|bitch|"nothing"|
  "bad mother"|disgusting|"crazy"|"psycho"|idiot|"unfit mother"|frigid|old|failure|waste
class da-watch check|monitor|track|follow|read|"go through"|"goes through"|"went through"|"going through"|
  "gone through"|watch|spy|spy_on|film|record|count|time|clock|listen|listen_in|hack|search|inspect|log|"log into"|
  "logs into"|"logged into"|"log in to"|"look through"|"looks through"|"looked through"|"looking through"|open|weigh|
  "sees everything"|"sees her"|"knows where"|quiz|interrogate|question|"cross-examine"|"scroll"|"scrolls"|"unlock"

# what is controlled
class da-money money|cash|card|"bank card"|"debit card"|"credit card"|"bank book"|"bank account"|account|wage|salary|
  pension|benefit|"benefits"|"pip"|"esa"|"dla"|"uc"|"universal credit"|"child benefit"|"tax credits"|"carers allowance"|
  allowance|purse|wallet|savings|"isa"|finance|"finances"|inheritance|"pin"|"pin number"|"cheque book"|chequebook|
  "bank statement"|statements|"bank statements"|receipt|receipts|budget|"pocket money"|"housekeeping"|loan|"loans"|
  "bills"|"pension card"|giro|rent|"bus fare"|"cards"|"bankings"|"banking"|"online banking"|jewellery|gold
class da-phone phone|"her phone"|mobile|"mob"|iphone|"sim"|"sim card"|"messages"|text|texts|"text messages"|whatsapp|
  facebook|instagram|snapchat|"social media"|email|emails|"e-mail"|"emails"|password|passcode|laptop|ipad|
  tablet_computer|"location"|"find my"|"life360"|app|"nhs app"|"nhs login"|"log in"|"log-in"|login|"online access"|
  "online account"|"the app"|"her app"|"her messages"|post|"her post"|"her letters"|"her mail"|mail|calls|"call log"|
  "her calls"|camera|cameras|cctv|"ring doorbell"|doorbell|tracker|"airtag"|"air tag"|"nanny cam"|"dashcam"|
  "google account"|"icloud"|"browser history"|"search history"|"wifi"|"wi-fi"|"internet"|"landline"|"the phone"
class da-papers passport|visa|"brp"|"biometric"|"birth certificate"|"driving licence"|"papers"|"documents"|
  "her documents"|"his documents"|"id"|"id card"|"marriage certificate"|"share code"|"evisa"|"residence permit"|
  "ni number"|"id documents"
class da-keys key|"car keys"|"house keys"|"front door key"|"door key"|"the car"|"her car"|"bus pass"|"bike"|"shoes"|
  "her coat"|"her shoes"
class da-meds medication|medicine|tablet|"meds"|"tabs"|inhaler|insulin|pill|"pills"|"the pill"|epipen|painkiller|
  "contraceptive"|contraception|coil|glasses|"hearing aid"|"hearing aids"|dentures|"walking frame"|zimmer|frame|stick|
  "walking stick"|wheelchair|"her chair"|crutches|"oxygen"|"stairlift"|"commode"|"feeds"|"dosette"|"blister pack"|
  "prescription"|"script"|"hormones"|"antidepressants"|"hrt"|"prep"|"methadone"|"anti-retrovirals"|"food"|"the heating"|
  heating|fridge|"the fridge"|"cupboard"|"kitchen"|"clothes"|"her clothes"|"make up"|"make-up"|makeup
# what she is kept from
class da-going go|leave|"go out"|"goes out"|work|"see her"|"see his"|"see friends"|"see family"|speak|talk|drive|visit|
  study|learn|"have friends"|"have visitors"|"have money"|"come"|"attend"|"be seen"|"be alone"|"shower"|"lock the"|
  "close the door"|"shut the door"|"wear"|"eat"|"sleep"|"speak to"|"see anyone"|"take her"|"take his"|"use"|
  "have carers"|"near"
class da-alone alone|"on her own"|"on his own"|"on my own"|"by herself"|"by himself"|"by myself"|"without him"|
  "without husband"|"without partner"|"unaccompanied"|"1:1"|"in private"|"privately"|"in confidence"

# harm on the body
class da-mark bruise|bruising|"bruises"|"mark"|"marks"|"fingertip bruises"|"fingertip bruising"|"finger marks"|
  "fingermarks"|"black eye"|"black eyes"|"split lip"|"bite mark"|"bite marks"|bite|"burn"|"burns"|"cigarette burn"|
  "cigarette burns"|"ligature mark"|"petechiae"|"scratch marks"|scratches|"scratch"|"weal"|"welt"|"welts"|"handprint"|
  "hand print"|"belt mark"|"grip marks"|"thumb print"|"thumbprint"|"swollen eye"|"swollen jaw"|"broken tooth"|
  "broken nose"|"orbital fracture"|"rib fractures"|"fractured ribs"|"bald patch"|"lacerations"|"haematoma"|"scalds"|
  "scald"|"injury"|"injuries"|"subconjunctival haemorrhage"|"subconj haem"|"fracture"|"broken ribs"|"cracked ribs"|
  "broken wrist"|"red mark"|"linear mark"|"linear marks"
class da-place "neck"|"throat"|"jaw"|"cheek"|"cheekbone"|"upper arm"|"upper arms"|"inner arm"|"inner arms"|"forearm"|
  "forearms"|"breast"|"breasts"|"thigh"|"thighs"|"inner thigh"|"inner thighs"|"back"|"buttock"|"buttocks"|"ear"|"pinna"|
  "ears"|"abdomen"|"wrist"|"wrists"|"scalp"|"temple"|"eye"|"eyes"|"orbit"|"face"|"chest wall"|"ribs"|"flank"|"shoulder"|
  "shoulders"|"shin"|"legs"|"arms"|"both arms"|"torso"|"trunk"|"mouth"|"lip"|"lips"|"hairline"|"nape"|"collarbone"|
  "frenulum"|"genitals"|"perineum"|"sacrum"
class da-story "story doesn't fit"|"story doesnt fit"|"doesn't fit the"|"doesnt fit the"|"doesn't add up"|
  "doesnt add up"|"inconsistent with"|"not consistent with"|"inconsistent history"|"inconsistent story"|
  "inconsistent account"|"vague history"|"vague about how"|"vague re mechanism"|"changing story"|"changed story"|
  "story changed"|"story has changed"|"story keeps changing"|"explanation changed"|"explanation has changed"|
  "account changed"|"account has changed"|"history changed"|"history keeps changing"|"versions of events"|
  "different version"|"different explanation"|"different explanations"|"implausible"|"mechanism unclear"|
  "mechanism doesn't fit"|"doesn't match"|"doesnt match"|"does not match"|"don't match"|"different ages"|"varying ages"|
  "various ages"|"of different age"|"unexplained injury"|"unexplained injuries"|"unexplained bruise"|
  "unexplained bruises"|"unexplained bruising"|"unexplained marks"|"unexplained fall"|"unexplained falls"|
  "no explanation"|"can't explain"|"cannot explain"|"couldn't explain"|"can't account for"|"delay in presentation"|
  "late presentation"|"not convinced by"|"unconvincing"|"don't believe the"|"changed twice"|"two versions"|"gave two"|
  "doesn't ring true"|"doesnt ring true"
class da-excuse "missed the step"|"missed a step"|"walked into"|"fell downstairs"|"fell against"|"fell onto"|
  "fell on to"|"door handle"|"cupboard door"|"caught on"|"tripped over"|"bumped it"|"bumped into"|"knocked it on"|
  "clumsy"|"car door"|"bruises easily"|"off the door"

# agencies and orders
class da-service idva|isva|"iris advocate"|"iris ae"|"irisi"|"iris worker"|"dva worker"|"da worker"|"dv worker"|
  "da service"|"dv service"|"da services"|"da team"|"dv team"|"da advocate"|"dv advocate"|"da adviser"|"dv adviser"|
  "da advisor"|"dv advisor"|"da support"|"dv support"|"da helpline"|"dv helpline"|"dv unit"|"dvu"|"dv liaison"|
  "da liaison"|"domestic abuse"|"domestic violence"|"domestic abuser"|"abusive relationship"|"abusive partner"|
  "abusive husband"|"abusive marriage"|"abusive ex"|"violent relationship"|"violent partner"|"toxic relationship"|
  "violent ex"|"violent husband"|"intimate partner"|"partner violence"|"gender based violence"|"gender-based violence"|
  "honour based"|"honour-based"|"so-called honour"|"honor based"|"coercive control"|"controlling relationship"|
  "controlling behaviour"|"coercive behaviour"|"controlling partner"|"controlling husband"|"coercive partner"|
  "economic abuse"|"financial abuse by"|"reproductive coercion"|"forced marriage"|"dva disclosure"|"dv disclosure"|
  "da disclosure"|"disclosed dv"|"disclosed da"|"disclosed dva"|"disclosure of abuse"|"economic control"|"marital rape"|
  "womens refuge"|"women's refuge"|"dva"|"dom abuse"|"assist advocate"|interdict|"power of arrest"|"dom violence"|
  "dom viol"|"domestic viol"|"domestic abus"|"domestic ab"|"dv concession"|"ddv concession"|
  "destitution domestic violence"|"migrant victims of domestic abuse"|"ddvc"|"mvdac"|"sdvc"|"domestic violence court"|
  "ibsa"|"image based abuse"|"image-based abuse"|"intimate image abuse"|"post separation abuse"|"post-separation abuse"|
  "post sep abuse"|"dowry abuse"|"dowry violence"|"transnational abandonment"|"spousal rape"|"capva"|"apva"|
  "child to parent violence"|"child-to-parent violence"|"cpv team"|"parent abuse"|"tech abuse"|"technology facilitated"|
  "domestic servitude"|"honour killing"|"acid attack"|"trauma bond"|"trauma bonded"|"trauma bonding"|"love bombed"|
  "love bombing"|"lovebombed"|"lovebombing"|"stealthing"|"stealthed"|"outreach dv"|"dv outreach"|"da outreach"|
  "dv nurse"|"da nurse"|"dv midwife"|"da midwife"|"stalking advocate"|"isac"|"dv marker"|"da marker"|"dv flag"|
  "da flag"|"perp programme"|"dv perp"|"da perp"|"dv keyworker"|"da keyworker"|"wife beater"|"battered wife"|
  "battered woman"|"domestics at home"
class da-org "asked for ani"|"asks for ani"|"asking for ani"|"ani scheme"|"recovery toolkit"|"freedom prog"|
  "freedom course"|"own my life"|"power to change"|"women's aid"|"womens aid"|"refuge helpline"|"national da helpline"|
  "national dv helpline"|"men's advice line"|"mens advice line"|"mankind initiative"|"karma nirvana"|"suzy lamplugh"|
  "stalking helpline"|"national stalking helpline"|"safelives"|"southall black sisters"|"forced marriage unit"|
  "halo project"|"ikwro"|"solace women's aid"|"jewish women's aid"|"imkaan"|"live fear free"|"aafda"|"bright sky"|
  "hollie guard"|"scottish women's aid"|"aurora new dawn"|"rights of women"|"ncdv"|"surviving economic abuse"|
  "freedom programme"|"operation encompass"|"op encompass"|"ask for ani"|"safe lives"|"mdva"|"my sisters place"|
  "my sister's place"|"galop"|"mens advice line"|"national domestic abuse helpline"|
  "national domestic violence helpline"|"0808 2000 247"|"sistah space"|"ashiana"|"fortalice"|"idas"|"splitz"|
  "leeway dv"|"nextlink"|"next link dv"|"gdass"|"saferplaces"|"bawso"|"atal y fro"|"amina mwrc"|"hemat gryffe"|
  "fearfree"|"freedom programe"|"freedom program"|"pattern changing"|"who's in charge course"|"ask angela"|
  "signal for help"
class da-process marac|"matac"|"dash ric"|"ric score"|"ric completed"|"risk identification checklist"|"clare's law"|
  "clares law"|"dvds"|"dvpn"|"dvpo"|"non-mol"|"nonmol"|"non-molestation"|"non mol"|"non molestation"|"occupation order"|
  "fmpo"|"forced marriage protection"|"stalking protection"|"restraining order"|"barring order"|"protective order"|
  "dapo"|"dapn"|"dv notification"|"da notification"|"domestic incident"|"dv incident"|"da incident"|"domestic callout"|
  "pvp report"|"marac research"|"domestic homicide"|"dardr"|"dsdas"|"disclosure scheme scotland"|
  "right to know disclosure"|"right to ask disclosure"|"non-mols"|"non mols"|"nonmols"|"non-molest"|
  "non-harassment order"|"dash form"|"dash risk"|"child marac"|"serial perpetrator"|"serial perp"|"tau marker"|
  "hidden address"
class da-refuge "safe house"|"safehouse"|"women's shelter"|"dispersed accommodation"|"domestic abuse accommodation"|
  "sanctuary scheme"|"safe accommodation"
class da-safety "exit plan"|"escape plan"|"escape bag"|"go bag"|"grab bag"|"bag packed"|"packed a bag"|"bag ready"|
  "code word"|"codeword"|"code phrase"|"safe word"|"panic alarm"|"panic button"|"tecsos"|"personal alarm"|
  "locks changed"|"changed the locks"|"changed locks"|"target hardening"|"press 55"|"silent solution"|"safe number"|
  "safe contact"|"safe email"|"safe address"|"tau marker"|"signal for help"|"ring doorbell fitted"|
  "fireproof letterbox"|"bag under the"|"bag at her"|"running away bag"

# fear
class da-fear afraid|scared|frightened|terrified|petrified|fearful|"in fear of"|"fears for"|"fear of"|"dreads"|"dread"|
  wary|intimidated|nervous|unsafe|"not safe"|"isn't safe"|"doesn't feel safe"|"doesnt feel safe"|"didn't feel safe"|
  "on eggshells"|"eggshells"|"tiptoe"|"tiptoes"|"tiptoeing"|cower|"scared of"|"frightened of"

# safeguarding: agencies, meetings, plans
class sg-agency "social services"|"social worker"|"social care"|"soc services"|"soc serv"|"ss referral"|
  "childrens services"|"children's services"|"childrens social care"|"children's social care"|"adult social care"|
  "adult ss"|"adult sc"|"adult social services"|"mash referral"|"multi-agency safeguarding"|"front door team"|
  "designated officer"|"cafcass"|"family court adviser"|"independent reviewing officer"|"youth offending"|
  "designated nurse"|"designated doctor"|"designated safeguarding"|"safeguarding lead"|"safeguarding team"|
  "safeguarding nurse"|"safeguarding midwife"|"safeguarding referral"|"safeguarding alert"|"safeguarding concern"|
  "safeguarding concerns"|"safeguarding issue"|"safeguarding issues"|"safeguarding adult"|"safeguarding adults"|
  "safeguarding children"|"safeguarding meeting"|"safeguarding admin"|"safeguarding enquiry"|"safeguarding plan"|
  "safeguarding discussion"|"safeguarding supervision"|"safeguarding register"|"safeguarding notification"|"sg lead"|
  "sg referral"|"sg ref"|"sg alert"|"sg concern"|"sg concerns"|"sg team"|"sg meeting"|"adult sg"|"child sg"|"raised sg"|
  "adult protection"|"child protection"|"cp-is"|"cpis"|"at risk register"|"trust office"|"asp referral"|
  "vulnerable person report"|"duty social worker"|"duty sw"|"sw edt"|"emergency duty team"|"edt sw"|"allocated sw"|
  "allocated social worker"|"sw allocated"|"early help"|"early intervention family"|"homestart"|"home-start"|"nspcc"|
  "childline"|"barnardo's"|"barnardos"|"cop deputy"|"imha"|"trading standards"|"action fraud"|"missing persons"|
  "hestia"|"modern slavery helpline"|"ms helpline"|"salvation army line"|"kalayaan"|"first responder"|"gangmasters"|
  "barnardo's ictg"|"catch22"|"st giles trust"|"lucy faithfull"|"fgm clinic"|"fgm helpline"|"prevent referral"|
  "prevent lead"|"prevent team"|"channel panel"|"prevent panel"|"mace panel"|"mace meeting"|"exploitation team"|
  "cse team"|"pipot"|"vulnerable adult"|"vulnerable adults"|"adult at risk"|"child at risk"|"children at risk"|
  "high risk panel"|"self neglect panel"|"self-neglect panel"|"vulnerable adults panel"|"edge of care"|
  "family group conference"|"marm"|"young carers"|"young carer"|"adoption team"|"fostering team"|"leaving care"|
  "leaving care team"|"personal adviser"|"pa leaving care"|"16+ team"|"foster carer"|"foster carers"|"foster placement"|
  "foster mum"|"foster dad"|"foster parents"|"foster mother"|"foster family"|"emergency carers"|"short term carers"|
  "children's home"|"childrens home"|"secure unit"
class sg-plan "gone into care"|"child protection plan"|"child in need"|"cin plan"|"cin meeting"|"cin review"|
  "section 47"|"s47"|"sec 47"|"s.47"|"section 17"|"section 20"|"section 31"|"section 42"|"s42"|"s.42"|"sec 42"|"icpc"|
  "rcpc"|"initial cp"|"review cp"|"strategy discussion"|"strat meeting"|"strategy mtg"|"strategy call"|"strat disc"|
  "looked after child"|"looked-after child"|"looked after children"|"lac review"|"lac health"|"lac medical"|
  "lac initial"|"lac nurse"|"lac pathway"|"lac team"|"initial health assessment"|"care order"|"interim care order"|
  "full care order"|"ico granted"|"supervision order"|"care proceedings"|"placement order"|"adoption order"|
  "special guardianship"|"child arrangements order"|"emergency protection order"|"police protection"|
  "powers of protection"|"pre-proceedings"|"public law outline"|"legal planning meeting"|"pre-birth assessment"|
  "pre birth assessment"|"unborn baby protocol"|"parenting assessment"|"taf meeting"|"taf minutes"|"tac meeting"|
  "early help assessment"|"supervised contact"|"contact supervised"|"serious case review"|"cspr"|"mca two-stage"|
  "nrm referral"|"national referral mechanism"|"conclusive grounds"|"modern slavery"|"human trafficking"|"trafficked"|
  "county lines"|"cuckooing"|"cuckooed"|"cse risk"|"cse screening"|"cse alert"|"cse concern"|
  "child sexual exploitation"|"criminal exploitation"|"sexual exploitation"|"sexually exploited"|"financial abuse"|
  "financially abused"|"elder abuse"|"organisational abuse"|"institutional abuse"|"discriminatory abuse"|"sexual abuse"|
  "non-accidental"|"non accidental"|"inflicted injury"|"perplexing presentation"|"perplexing presentations"|
  "fabricated or induced"|"fabricated and induced"|"induced illness"|"child neglect"|"neglectful"|"self-neglect"|
  "self neglect"|"self neglecting"|"female genital mutilation"|"breast ironing"|"breast flattening"|"spirit possession"|
  "radicalised"|"radicalisation"|"extremism"|"extremist"|"was not brought"|"cause for concern"|"children known to"|
  "known to social"|"open to social"|"open to csc"|"on a plan"|"stepped down to"|"category neglect"|
  "category emotional"|"category physical"|"category sexual"|"cat neglect"|"removed at birth"|"taken into care"|
  "into foster care"|"in foster care"|"foster care"|"went into care"|"abe interview"|"achieving best evidence"|
  "gillick concerns"|"private fostering"|"privately fostered"|"missing episodes"|"missing episode"|"missing from home"|
  "missing from care"|"missing overnight"|"return home interview"|"schedule 1 offender"|"unsupervised contact"|
  "contextual safeguarding"|girfec|"child's plan meeting"|"compulsory supervision"|"children's reporter"|
  "childrens reporter"|"children's hearing"|"childrens hearing"|"children's panel"|scra|unocini|
  "adult support and protection"|"adult support & protection"|"welfare guardianship"|"awi order"|
  "care and support protection"|"care & support plan"|"section 126"|"safeguarding adults review"|
  "safeguarding adult review"|"provider failure"|"organisational safeguarding"|"crim exploitation"|"cuckoo'd"|cuckood|
  "home conditions poor"|"poor home conditions"|"risk outside the home"|"guardian ad litem"|"children's guardian"|
  "childrens guardian"|"connected carer"|"connected person"|"kinship carer"|"kinship care"|"kinship carers"|
  "sexualised behaviour"|"sexualized behaviour"|"harmful sexual behaviour"|"dental neglect"|"educational neglect"|
  "nutritional neglect"|"supervisory neglect"|"shaken baby"|"abusive head trauma"|"predatory marriage"|"doorstep crime"|
  "rogue trader"|"rogue traders"|"courier fraud"|"mate crime"|"disability hate crime"|"hate crime"|"clutter scale"|
  "clutter rating"|"clutter image"|"best interests assessor"|"best interest assessor"|"relevant person's rep"|
  "deputyship"|"barred list"|"position of trust"|"serious youth violence"|"family drug and alcohol court"|"fdac"|
  "vulnerable adult panel"|"risk enablement panel"|"coram baaf"|"corambaaf"|"baaf"|"fgmpo"|"fgm protection order"|
  "deinfibulation"|"deinfib"|"hope for justice"|"unseen uk"|"medaille trust"|"justice and care"|"mshtu"|
  "modern slavery unit"|"city hearts"|"stop the traffik"|"schedule one offender"|"sch 1 offender"|"sch1 offender"|
  "s1 offender"|"person posing a risk"|"child house"|"sexually harmful"|"welfare check"|"welfare concerns"|
  "welfare concern"|"concern for welfare"|"concerns for welfare"|"unannounced visit"

# the law
class le-police police|polis|"the old bill"|"copper"|"coppers"|"pcso"|"psni"|"dvlo"|"fme"|"custody nurse"|
  "custody sergeant"|"custody suite"|"crown prosecution"|"procurator fiscal"|"firearms team"|"crimestoppers"|"peelers"|
  "garda"|"gardai"|"sapphire unit"|"soit"

# time when he is not there
class da-owner her|his|my|the|their|your
class da-contact call|ring|"rang"|phone|text|sms|message|"msg"|email|write|contact|visit|letter|post|mail|voicemail|
  "vm"|"leave a message"|"leave messages"|"tel"|"telephone"|reply
class da-dont "don't"|"dont"|"do not"|"not to"|"never"|"no"|"please don't"|"pls don't"|"must not"|"mustn't"|"cannot"|
  "can't"|avoid
# people whose work it is: the words then tell of a job
class le-job "panel she sits"|"panel he sits"|"magistrates volunteer"|"social worker in"|"panel member"|
  "prison governor"|"prison cook"|"as prison doctor"|"as prison gp"|"prison gym"|"job with probation"|
  "police photographer"|"police vet"|"police constable by"|"legal aid lawyer"|"judge's"|"customs office"|
  "customs officer"|"court dress"|"court circular"|"court artist"|"law reports"|"law degree"|"law lecturer"|
  "crime reporter"|"crime fiction"|"crime drama"|"war crimes"|"prisoner of war"|"prison reform"|"prison visitor"|
  "ex-magistrate"|"police federation"|"police pension"|"traffic warden"|"court of appeal"|"tribunal member"|"sits as a"|
  "controlled drugs"|"works custody"|"in uniform"|"a magistrate"|"retired magistrate"|"is a barrister"|
  "criminal barrister"|"retired police"|"retired prison"|"retired judge"|"retired detective"|"prison officer"|
  "as prison nurse"|"is a prison nurse"|"prison nurse by"|"prison chaplain"|"prison teacher"|"prison librarian"|
  "teaches in prison"|"as custody nurse"|"as custody sergeant"|"is a police"|"police sergeant by"|"serving police"|
  "pcso"|"joining the police"|"police recruit"|"police job"|"police fitness"|"police call handler"|"custody suite as"|
  "police staff"|"dog handler"|"detention officer"|"court usher"|"court clerk"|"court interpreter"|"court reporter"|
  "immigration officer"|"immigration solicitor"|"immigration lawyer"|"immigration judge"|"border force"|
  "family solicitor"|"family lawyer"|"trainee solicitor"|"law student"|"studying law"|"criminology"|"paralegal"|
  "legal secretary"|"is a solicitor"|"as bailiff"|"is a bailiff"|"jury service"|"crime writer"|"crime novel"|
  "murder mystery"|"escape room"|"fancy dress"|"true crime"|"line of duty"|"probation officer by"|"is a probation"|
  "works in probation"|"works for probation"|"security guard"|"court shoes"|"tennis court"|"squash court"|
  "badminton court"|"food court"|"volunteers with refugees"|"refugee charity"|"works with refugees"|"asylum road"|
  "old asylum"|"mock trial"|"amateur dramatics"|"flower show"|"dog show"|"neighbourhood watch"|"in police"|
  "police trainee"|"trainee police"|"police cadet"|"police driver"|"police horse"|"police admin"|"police control room"|
  "police civilian"|"with police scotland"|"ex-police"|"ex police"|"former police"|"police band"|"police choir"|
  "police medical"|"police boots"|"in the police"|"police dog"|"old police"|"works in prison"|"prison guard"|
  "home office laptop"|"crown prosecutor"|"in court all week"|"in court all day"|"back on court"|"desk all day"|
  "works in custody"|"officer at hmp"|"hmp occupational health"|"magistrates court caretaker"|"county pair"|
  "county team"
class sg-job "retired social worker"|"form for fostering"|"social worker in"|"social worker at"|"social worker for"|
  "social worker with"|"social worker off"|"social worker herself"|"social worker himself"|"works in social"|
  "works for social"|"services it"|"fostering panel member"|"safeguarding lead at"|"safeguarding trainer"|
  "safeguarding certificate"|"court social worker"|"foster carer medical"|"fostering medical"|"fostering assessment"|
  "adoption medical"|"hope to be approved"|"ah form"|"safeguarding training"|"safeguarding course"
class da-job "works for women's aid"|"fundraising for"|"sponsored walk"|"sponsored run"
class furniture dresser|drawers|"chest of drawers"|chair|wardrobe|table|bed|sofa|cabinet|bookcase|bin|"ironing board"|
  sideboard|suitcase|broom|mattress
class destroy tear|tore|torn|rip|rips|ripped|burn|burns|burnt|burned|bin|bins|binned|"threw out"|"threw away"|
  "throws out"|"throws away"|"thrown out"|smash|smashes|smashed|delete|deletes|deleted|shred|shredded|flush|flushed|
  drown|drowned|"poured away"|"poured down"|"tipped out"|"gave away"|sold|sells|hid|hides|hidden|"took away"|cancelled|
  cancels|unplugged|unplugs|disconnected|"switched off"|"turned off"|"turns off"|wiped
class own-thing phone|"red book"|book|books|photo|photos|clothes|coat|coats|shoes|trainers|uniform|passport|visa|papers|
  letters|letter|card|cards|certificate|certificates|documents|laptop|tablets|pills|medication|inhaler|glasses|keys|car|
  tyres|bike|heating|boiler|router|"wifi"|tv|telly|fridge|kettle|fuse|food|dinner|tea|money|savings|jewellery|ring|
  makeup|"make-up"|tests|"test sticks"|pads|appointment|appointments|contacts|numbers|account|accounts|plants|garden|
  dog|cat|rabbit|hamster|pet|paintings|diary|homework|toys|cot|pram|door|lock|lightbulbs|bulb|light
class not-see "won't look"|"wont look"|"won't find"|"wont find"|"won't see"|"wont see"|"won't notice"|"wont notice"|
  "won't know"|"wont know"|"won't feel"|"won't check"|"doesn't check"|"never looks"|"wouldn't find"|"wouldn't look"
# where somebody sleeps who may not sleep in bed
class rough-bed "in the car"|"in the van"|"in her car"|"in his van"|"in his car"|"in the shed"|"in the garage"|
  "in the bath"|"in the bathroom"|"in the porch"|"in the loft"|"in the attic"|"in the caravan"|"in the greenhouse"|
  "in the kitchen"|"in the utility"|"in the cellar"|"in the garden"|"in the loo"|"in the wardrobe"|"at the allotment"|
  "at work"|"at the unit"|"at the yard"|"on the landing"|"on the stairs"|"on the floor"|"on the sofa"|"on the settee"|
  "with the kids"|"with the children"|"under the stairs"|"outside"|"next door"|"at her mum's"|"at her sister's"
class missile mug|cup|plate|bowl|glass|bottle|remote|phone|mobile|shoe|boot|pan|saucepan|kettle|knife|fork|ashtray|
  chair|stool|keys|dinner|tea|coffee|drink|boiling|hot|iron|vase|ornament|tin|brick|stone|hammer|spanner|laptop|
  controller|"remote control"|plates|crockery|furniture|hairdryer|candle|lamp|lighter
# the ways of control, each a small class
class him @close|@family
class her @patient|me
class tally-act check|count|read|time|weigh|measure|note|log|record|mark|inspect|tally|tot_up|go_through|review|search|
  sniff|smell|feel_for|write_down|monitor|scroll_through|rummage|rifle|empty_out|keep_a_note_of|keep_a_log_of|
  keep_count_of|pop|flush|crush|cut|hide
class tallied mileage|milometer|odometer|speedo|dashboard|dash|clock|minutes|strip|strips|blister|packets|packet|
  strings|threads|receipts|receipt|change|"till roll"|statement|statements|"call list"|"call log"|"call history"|
  "search history"|history|"phone bill"|tampons|underwear|knickers|bins|bin|cupboards|cycle|calendar|sheets|petrol|fuel|
  bag|bags|handbag|purse|pockets|coat|drawers|diary|hair|laundry|washing|recycling|boot|satnav|"sat nav"|"step count"|
  messages|texts|emails|contacts|browser|tablets|pills
class message text|texts|message|messages|post|mail|letter|letters|email|emails|inbox|phone|landline|calls|voicemail|
  voicemails|app|account|laptop|tablet|ipad|whatsapp|facebook
class access-act read|check|open|see|answer|intercept|pick_up|look_at|look_through|share|use|manage|get|watch|log_into|
  listen_to|screen|forward|delete|vet
class secret-word password|passwords|passcode|passcodes|pin|login|logins|"log in"|"log-in"|fingerprint|"face id"|
  "email password"|"app password"
class punish-when apologise|"said sorry"|"says sorry"|"say sorry"|behave|"been good"|"been nice"|"is nice"|"are nice"|
  "being nice"|"am good"|"is good"|beg|argue|"answers back"|"answer back"|"answered back"|"talks back"|"plays up"|
  "been bad"|"does as"|"do as"|"did as"|"done as"|earn|"upsets him"|"upsets her"|"upset him"|"upset her"|"behaves"|
  "plays nice"|"says please"|grovel|"gives in"|"comes round"|complain|"is told"
class aid inhaler|inhalers|puffer|spray|insulin|tablets|pills|painkillers|medication|meds|patches|epipen|glasses|specs|
  "hearing aid"|"hearing aids"|aids|dentures|teeth|frame|zimmer|stick|wheelchair|chair|joystick|crutches|stairlift|
  commode|oxygen|phone|mobile|card|keys|heating|food|dinner|meals|fridge|money|fuel|nebuliser|pads|buzzer|pendant|
  remote|bulb|light|lamp|hoist|walker|scooter
class shared "is shared"|"is joint"|"isn't private"|"not private"|"isn't safe"|"not safe"|"not secure"|"being read"|
  "gets read"|"is read"|"is checked"|"gets checked"|"is opened"|"gets opened"|"is his"|"is watched"|"being watched"|
  "being monitored"|"is monitored"|"we share"|"they share"|"in his name"|"on his contract"|"linked to his"|"being open"
class leave-him leave|"leaves"|"left"|"end it"|"ends it"|"ended it"|"end things"|"ends things"|"walk out"|"walks out"|
  "move out"|"moves out"|"finish with"|"finishes it"|"split"|"splits up"|"divorces"|divorce|"tell anyone"|
  "tells anyone"|"tell anybody"|"tells anybody"|"says anything"|"say anything"|"speaks of it"|"reports it"|"report it"|
  "told anyone"|"speaks up"|"meets someone"
class he-will "he'll"|"she'll"|"they'll"|"he'd"|"she'd"|"they'd"|"he will"|"she will"|"they will"|"he would"|
  "she would"|"they would"|"i'll"|"hell"
class provoke set_off|wake|upset|annoy|anger|provoke|start|disturb|irritate|wind_up|cross|rile|trigger|displease|
  antagonise|contradict|disappoint|face|cheek
class his-temper mood|moods|temper|tempers|humour|rages|"bad days"|"black moods"|turns|sulks|outbursts|strops|silences
class spells nights|evenings|turns|moods|rages|tempers|"bad days"|sulks|strops|"do's"|fits|sessions|spells|mornings
class stop-act stop|give_up|"gave up"|"given up"|drop|quit|cancel|"no longer"|"packed in"|leave|"left"|avoid|
  "doesn't go"|"won't go"|"not going"|"not been"|"hasn't been"|"turned down"
class outside-life friend|friends|sister|sisters|mum|mother|family|parents|job|work|shifts|college|uni|university|
  course|class|classes|club|group|choir|gym|band|church|mosque|temple|football|netball|running|swimming|dancing|
  volunteering|"book group"|"book club"|"running group"|salon|"night out"|"nights out"|facebook|instagram|
  "social media"|studies|degree|training|promotion|licence|lessons|esol|english
class because-him row|rows|atmosphere|sulk|sulks|jealous|jealousy|"he doesn't like"|"kicks off"|"kicked off"|
  "the questions"|"interrogation"|"accused"|"accusations"|"afterwards"
class own-thing-none phone|money|key|keys|"bank account"|account|card|transport|income|lock|friends|bed|room|door|email|
  passport|say
class say-for "will say"|"she'll say"|"he'll say"|"i'll say"|"has said"|"told family"|"they think"|"he thinks"|
  "husband thinks"|"partner thinks"|"family think"|"mum thinks"|"wife thinks"|"she thinks"
class ex ex|"ex-husband"|"ex-wife"|"ex-partner"|"ex husband"|"ex wife"|"ex partner"|"ex-boyfriend"|"ex-girlfriend"|
  "ex boyfriend"|"ex girlfriend"|"ex bf"|"ex gf"|"ex-fiance"|exes|"former partner"|"former husband"|"former boyfriend"|
  "former girlfriend"|"former wife"|"old boyfriend"|"children's father"|"kids' dad"|"baby's father"|"estranged husband"|
  "estranged wife"|"former lodger"|"former friend"|"former colleague"|"a customer"|"a client"
class lurk park|"parks up"|"parked up"|sit|wait|drive|walk|stand|hang_around|hang_about|loiter|cycle|follow|turn_up|
  show_up|appear|sleep|watch
class her-place road|street|house|flat|window|work|gym|drive|lane|door|gate|garden|porch|car|"bus stop"|workplace|
  office|estate|choir|class|church|school|nursery|college|station|shop
class harass-act "turned up"|"turns up"|"turning up"|"shows up"|"showed up"|"shown up"|"been at"|"been seen"|
  "been round"|"been going"|"keeps coming"|"keeps turning"|"keeps ringing"|"keeps texting"|"keeps messaging"|
  "won't stop"|"won't leave"|follow|following|followed|wait|waits|waiting|waited|park|parks|parked|slept|stood|sits|
  "hanging"|stalk|"has a copy"|"still has keys"|"got keys"|"new accounts"|"fake accounts"|"messaged her"|"tells people"|
  "telling people"|"telling other"|"posts about"|"posting about"|"sends"|"sent flowers"|"sends flowers"|"leaves notes"|
  "left notes"|"leaves gifts"|"told his manager"|"knows where"|"found out where"
class device tracker|airtag|"air tag"|"tracking device"|"listening device"|camera|"hidden camera"|spyware|"stalkerware"|
  bug|disc|tag|gadget|"gps"|transmitter|recorder|dictaphone|"baby monitor"|"old phone"
class weapon knife|knives|poker|stick|hammer|bat|belt|bottle|lead|cable|pan|hoe|spade|axe|machete|scissors|screwdriver|
  golf_club|"cricket bat"|"baseball bat"|chain|iron|brick|"frying pan"|"rolling pin"|broom|strap|slipper|spoon|wire|
  flex|torch|crowbar|gun|"air rifle"|shotgun|acid|petrol|bleach
class make-act text|send|ring|call|show|prove|sleep|stand|sit|kneel|beg|apologise|strip|account|report|hand_over|ask|
  delete|quit|eat|crawl|walk|write_down|photograph|film|undress|shower|earn|explain|justify|swear|sign|wear|change|
  scrub|iron|wait_up
class kin-excuse "own strength"|"sobs after"|"cries after"|"sorry after"|"cries afterwards"|"sorry afterwards"|
  "weeps after"|"it's only his"|"very protective"|"a perfectionist"|"a jekyll"|"lovely when"|"good provider"|
  "i provoke"|"i provoked"
class trouble-for "in trouble"|"in bother"|"into trouble"|"into bother"|arrested|charged|"put away"|"taken away"|
  "locked up"|"think badly"|"thinking badly"|blamed|"sent down"|reported|"a record"|"criminal record"
class withhold-info disclose|disclosed|share|shared|"given out"|"give out"|release|released|reveal|revealed|confirm|
  confirmed|divulge|divulged|"passed on"|"pass on"
class where-she address|whereabouts|location|registered|registration|appointment|appointments|"contact details"|
  "new number"|"new surgery"|"new school"|postcode|"where they live"|"new name"
class torment time|clock|quiz|interrogate|grill|"cross-examine"|sniff|inspect|frogmarch|march|corner|starve|isolate|
  punish|torment|terrorise|humiliate|degrade|stalk|dominate|intimidate|terrify|imprison|trap|control|bully|taunt|menace|
  blackmail|hound|monitor|track|shadow|tail|strip-search|frisk|disown|brainwash|gaslight|enslave
class her-aid chair|wheelchair|stick|frame|zimmer|walker|rollator|crutches|scooter|hoist|commode|hearing_aid|dentures|
  teeth|glasses|specs|inhaler|pump|buzzer|pendant|alarm|cane|catheter|oxygen|stairlift|ramp|controls|joystick|battery
class out-of-reach "out of reach"|hall|hallway|garage|upstairs|loft|attic|shed|wardrobe|"the wardrobe"|shelf|
  "top shelf"|"other room"|"spare room"|"car boot"|cellar|"in the rain"|outside|garden|landing|"facing the wall"|
  "to the wall"|drawer|"his drawer"|safe|locker|"his locker"|"his pocket"|"his coat"|tin|"high up"|bin
class hideaway cupboard|wardrobe|"under the bed"|"under the table"|"under the stairs"|"behind the sofa"|
  "in the bathroom"|"in the toilet"|"in the loo"|"in the garage"|"in the shed"|"airing cupboard"|den|trampoline|
  "top bunk"|"the bath"|"in my room"|"in her room"|"in his room"|"in the garden"|loft|"wendy house"|tent
class rage-act shout|scream|yell|swear|roar|bellow|rage|smash|throw|punch|kick|hit|slap|hurt|strangle|choke|push|shove|
  drag|break|spit|threaten|"gets cross"|"gets angry"|"gets mad"|"goes mad"|"gets loud"|"big voice"|"loud voice"|
  "cross voice"|"made cry"|"makes cry"
class mum-word mum|mummy|mam|mammy|mommy|mama|mom|ma|nan|gran|"my mum"|"his mum"|"her mum"|brother|sister|us
class pet dog|cat|rabbit|rabbits|hamster|puppy|kitten|horse|pony|chickens|hens|budgie|parrot|pet|pets|guinea_pig|
  tortoise|ferret|fish|bird
class pet-harm hurt|kick|kill|drown|shoot|hit|poison|strangle|hang|starve|"let out"|"gave away"|"gives away"|sell|
  "put down"|dump|skin|throw|"threatens"|release|"shut out"|"left out"
class ask-call ring|call|ask|phone|come_in|turn_up|enquire|check|message|text|knock
class deny-let let|allow|permit|trust|want|like|approve_of|hold_with|agree_to
class debt loan|loans|debt|debts|credit_card|"credit cards"|catalogue|catalogues|finance|mortgage|overdraft|
  "car finance"|contract|contracts|bailiff|bailiffs|arrears|tenancy|bills|"council tax"|directorship|company|
  "payday loan"|klarna
class sever "stopped paying"|"won't pay"|"cancelled the"|"emptied the"|"cleared the"|"won't sign"|
  "applied for the children"|"threatening court"|"withholding maintenance"|"stopped maintenance"|"at handover"|
  "at handovers"
class coerced-sex "says no isn't"|"doesn't ask first"|"doesn't take no"|"won't take no"|"stopped saying no"|
  "easier to let him"|"while i'm asleep"|"while she's asleep"|"while she sleeps"|"wifely duty"|"wifely duties"|
  "marital duty"|"a wife's duty"|"whenever he wants"|"whether she wants"|"whether i want"|"even when she's bleeding"|
  "even after surgery"|"despite saying no"|"holds me down"|"films us"|"filmed us"|"filmed her"|"share me with"|
  "sex to keep"
class hush-phrase "in case anything happens"|"in case something happens"|"delete this"|"please delete"|
  "do not reply to this"|"deleting this"|"he's back"|"he is back"
class adverse twist|bend|squeeze|crush|wrench|yank|jab|pinch|poke|chop|smash|kick|punch|slam|hurl|chuck|rip|tear|burn|
  snatch|grab|unplug|"pulled out"|flush|destroy|spit|scald|stamp_on|wreck|trash|slash|drag|shove|pin|corner|"cut off"|
  "cuts off"|"switched off"|"switches off"|"turned off"|"turns off"|"took away"|"takes away"|"taken away"|"threw out"|
  "threw away"|"throws away"|"thrown away"|"locked up"|"locks up"|confiscate|disconnect|"let the gas"|"stopped the"|
  "poured away"|"tipped out"|"tipped over"|"emptied out"|deleted|wiped|blocked|cancelled|cancels|refused|threw|throws|
  "has thrown"|bins|binned|hides|hid|sold|sells|locked|bolted
class for-doing because|as|since|for|when|"whenever"|if|after|cos|"until"|till|over
class little-thing late|dinner|tea|supper|spoke|spoken|talked|talking|smiled|laughed|looked|"answered back"|asked|
  forgot|forgotten|spilt|spilled|burnt|overslept|"gone up"|"gone out"|"went out"|"been out"|"came back"|"come back"|
  "got back"|ironing|shirt|wrong|cold|noise|crying|cried|baby|wifi|remote|telly|washing|dust|crumbs|towel|door|shopping|
  change|receipt|phone|text|sister|mum|friend|postman|neighbour|colleague|"said no"|refused|"wouldn't"|"didn't"|
  "hadn't"|money|kids|hoovering|dishes|lights|heating
class told-content lose|sectioned|mad|crazy|unstable|unfit|imagining|"making it up"|nobody|"no one"|never|useless|
  worthless|believe|"take the"|kids|children|girls|fat|ugly|stupid|lucky|"anyone else"|"without him"|"without her"|
  deserve|fault|"too sensitive"|hysterical|mental|"bad mother"|"bad wife"|lazy|dirty|embarrassing|old|finished|deported|
  "sent home"|prison|"social services"|homeless
class his-arrival van|car|key|keys|boots|motorbike|bike|truck|lorry|taxi|engine|footsteps|step|headlights|tyres|gate
class arrive "pulls up"|"pulled up"|"pulls in"|"comes in"|"comes home"|"on the drive"|"in the lock"|"in the door"|
  "on the stairs"|"is back"|"turns in"|"turns up"|"goes"|"gone"|"leaves"|"outside"|"arrives"|"gets in"|"draws up"|
  clicks|"goes off"
class startle stop|jump|freeze|froze|frozen|stiffen|startle|"broke off"|"breaks off"|"cut short"|tense|shrink|shrank|
  "went quiet"|"goes quiet"|"went pale"|"went white"|"hung up"|"rang off"|flinch|"sat up"|"stood up"|"gathered her"|
  "grabbed her"|"pulled down"|"changed tack"|"changed subject"|panicked|fell_silent|shake|shook|shaking|"started crying"
class startled-by phone|ringtone|door|car|key|keys|van|voice|footsteps|him|bell|horn|knock|"his name"|"he came"|
  "he walked"|"he knocked"|"he rang"|"he texted"|husband|partner|"mentioned home"|raised
class stash flour|bra|shoe|shoes|freezer|oven|sock|socks|cistern|mattress|shed|"neighbour's"|locker|plant|"plant pot"|
  nappies|"nappy bag"|tampon|"tampon box"|"sanitary"|"dog basket"|"pram"|"cereal box"|"rice"|teapot|"tea caddy"|
  "washing powder"|loft|attic|lining|"hem"|boot|"spare wheel"|bin|"toy box"|"hollowed"|book|bible|compost|greenhouse|
  "work drawer"|"her desk"|"gym locker"|"airing cupboard"
class stashed pounds|quid|notes|fare|phone|nokia|mobile|sim|keys|key|passport|money|cash|savings|card|cards|documents|
  papers|bag|clothes|pills|strip|test|letter|leaflet|number|diary|purse|tablets|photos|certificates|notebook
class blame-thing gate|brush|door|dog|stairs|step|cupboard|drawer|shower|wardrobe|cat|bed|pan|kettle|oven|worktop|
  radiator|bannister|banister|shelf|"car door"|boot|toddler|"the kids"|baby|toy|hoover|lego|horse|ladder|iron|
  straighteners|tongs|bath|sink|tap|kerb
class fine-man "pillar of"|"well liked"|"well respected"|"respected in"|"street angel"|"house devil"|"different behind"|
  "nobody would credit"|"nobody sees"|"no one sees"|"butter wouldn't"|"all smiles"|"charms everyone"|"outside he's"|
  "a churchwarden"|"coaches the"|"everybody's friend"
class lurk-spot doorway|doorways|"foot of the stairs"|"over me"|"over her"|"between us"|"between me"|"at her shoulder"|
  "behind me"|"on the landing"|"at the window"|"at the school gate"|"at the gate"|"in the lane"|"opposite the"|
  "end of her road"
# what is said where nothing is wrong: weak signs are not read in such a note
class da-at-ease "full consent"|"with consent"|"written consent"|"consent list"|"good-natured"|"good natured"|"in fits"|
  "laughing about"|"laughs about"|"laughs that"|"laughing that"|"both laughed"|"both laughing"|"all laughing"|
  "they laughed"|"laughed together"|joked|jokes|jokingly|joking|banter|teasing|teases|teased|hilarious|"great fun"|
  "good fun"|"for fun"|cheerful|cheerfully|cheery|proud|proudly|delighted|thrilled|excited|excitedly|"over the moon"|
  "can't wait"|"cant wait"|"looking forward"|"looks forward"|smug|enjoys|enjoying|enjoyed|enjoyable|lovely_time|
  surprise|birthday|festival|"stag do"|"the stag"|"hen do"|"hen night"|raffle|"pub quiz"|decorating|decorator|
  decorators|"new kitchen"|"new bathroom"|scaffolding|boiler|darts|marathon|"fell race"|parkrun|prize|trophy|medal|
  trophies|competition|tournament|carnival|panto|pantomime|karaoke|"best man"|"best woman"|bridesmaid|
  "at his own request"|"at her own request"|"own choice"|"by choice"|"own idea"|"own doing"|amicable|amicably|
  "very supportive"|"is supportive"|"well supported"|honeymoon|anniversary|"magnolia"|crossword|allotment_show|
  "her idea"|"his idea"|"rolling her eyes"|"feels safe"|witnessed|"all saw"|smiling

class da-hit-too hit|beat|belt|whip|thrash|bash|batter|assault|attack|hurt|injure|stab|scald|shove|spit_at|spit_on|
  spit_in|kick|leather|bite|stamp_on|stomp_on|clout|lash_out_at|hit_out_at|smack|thump
class da-gone out|away|"at work"|"on shift"|"on nights"|"on days"|"on earlies"|"on lates"|asleep|gone|"not there"|
  "not in"|"not home"|"not around"|"goes out"|leaves|"at the gym"|"at football"|"at mosque"|"at church"|"at prayers"|
  "at golf"|"in bed"|"walks the dog"|"back to work"|offshore|"on the rigs"|"at training"|"at bingo"|"working"

# force in plain words
class rough-act twist|bend|squeeze|crush|wrench|yank|jab|pinch|poke|prod|nip|tug|scratch|scald|burn|tip|pour|spill|
  knock|lock|shut|bang|slam|stamp|stand_on|kneel_on|sit_on|elbow|knee|headlock|dunk|drown|duck|gouge|scrape|ram|jam|
  trap|smother|starve|poison|soak|spray|squirt|flick|whip|strap|tie|bind|gag|cuff|shave|drug|spike|smash|throw|bite|
  whack|smack|swing_at|break|snap
class tracker airtag|"air tag"|airtags|tracker|tracking_device|"gps tracker"|"tile tracker"|"listening device"|
  "recording device"|dictaphone|bug|"hidden camera"|"hidden cameras"|"spy camera"|"spy cam"|spyware|stalkerware|
  keylogger|"tracking app"|"tracking software"|"location app"|"baby monitor hidden"
# what shows that a child is not looked after
class uncared "yesterday's uniform"|"yesterday's clothes"|"in her pockets"|"in his pockets"|"stuffs food"|
  "stuffs toast"|"hides food"|"flat back of head"|"flat head"|"no words"|"meter"|"no electric"|"sizes small"|
  "sizes too small"|"size too small"|hungry|"always hungry"|starving|unwashed|dirty|smelly|smells|grubby|filthy|unkempt|
  nits|lice|"head lice"|"same clothes"|"same jumper"|"same uniform"|"same top"|"no coat"|"no socks"|"no shoes"|
  "no lunch"|"no breakfast"|"no dinner money"|"too small"|"falling asleep"|"falls asleep"|asleep|exhausted|
  "steals food"|"stealing food"|"taking food"|"rotten teeth"|"dental decay"|"bad teeth"|"not collected"|
  "collected late"|"always late"|untreated|ragged|"no bed"|"on a mattress"|"no sheets"|soiled|"wet clothes"|
  "dirty clothes"|"full nappy"|"wet nappy"|"soaked nappy"|cold|thin|underweight|"losing weight"|"left alone"|
  "home alone"|"out late"|unsupervised|withdrawn|"poor attendance"|"missed school"|"same vest"|"same leggings"|
  "same trousers"|"same babygro"|"same pyjamas"|matted|"hair stuck"|"hair matted"|gulped|wolfed|ravenous|
  "drank the tap"|"no eye contact"|"poor eye contact"|"sat silent"|silent|watchful|"frozen watchfulness"|"hv uneasy"|
  "hv concerned"|"hv worried"|"2 centiles"|"two centiles"|"crossed centiles"|"faltering growth"|"bottle of squash"
class fgm-land conakry|freetown|mogadishu|hargeisa|banjul|khartoum|bamako|nairobi|"addis ababa"|asmara|lagos|kano|cairo|
  dakar|accra|kampala|mombasa|somalia|somaliland|gambia|sudan|"sierra leone"|egypt|mali|nigeria|ethiopia|eritrea|guinea|
  guinea-bissau|djibouti|kenya|senegal|"burkina faso"|"ivory coast"|mauritania|liberia|chad|yemen|kurdistan|iraq|
  indonesia|malaysia|tanzania|ghana|uganda|togo|benin|"back home"
class cover "polo neck"|"polo-neck"|"roll neck"|"roll-neck"|"long sleeves"|"long-sleeved"|"long sleeve"|scarf|scarves|
  cardigan|jumper|hoodie|"hood up"|sunglasses|"dark glasses"|foundation|concealer|"heavy makeup"|"heavy make-up"|
  "thick make-up"|tights|gloves|"high collar"
class many two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|twenty|thirty|forty|
  several|dozens
class bought "new phone"|"new iphone"|"new nails"|"nails done"|"hair done"|"new trainers"|"new coat"|"new chain"|
  "new jacket"|"new watch"|airpods|jewellery|cash|vapes|lashes|designer|"new bag"|"expensive trainers"|
  "no dinner money"|"expensive coat"|tracksuit|perfume
# letters, and the words that show which reading is meant
class letters-after discussed|deferred|declined|done|due|made|mtg|meeting|minutes|report|rpt|rept|referral|ref|refd|
  "in place"|ongoing|open|opened|closed|ended|agreed|granted|obtained|breached|expired|lapsed|served|held|visit|
  informed|told|aware|rung|rang|called|notified|involved|worker|lead|plan|review|rv|panel|risk|concern|concerns|flag|
  flagged|marker|alert|suspected|disclosed|disclosure|survivor|victim|status|request|requested|application|applied|
  enquiry|assessment|notification|notice|form|school|police|sw|chair|letter|carer|carers|placement|foster|nurse|weekly|
  next|thurs|fri|mon|tues|weds|thursday|friday|monday|tuesday|wednesday|today|tomorrow|~date|order|hearing|medical|
  stage|level
class letters-before hx|"h/o"|history|disclosed|discloses|suspected|suspect|query|ongoing|current|past|previous|known|
  on|under|subject|via|by|to|told|informed|from|rang|rung|ref|referred|referral|attended|attend|chaired|report|awaiting|
  await|pending|applied|granted|open|closed|police|school|raised|risk|victim|survivor|worker|worried|concern|concerns|
  ~query|marker|flagged
class squalid "no toilet"|"no heating"|"no electric"|"no electricity"|"no running water"|"no hot water"|"no water"|
  "no cooker"|"no food in"|"toilet blocked"|"toilet broken"|"sleeping in his chair"|"sleeping in her chair"|
  "dog faeces"|"cat faeces"|faeces|"dog mess"|"cat mess"|rats|maggots|flies|fleas|vermin|hoarding|hoarder|rubbish|
  "unopened post"|"post unopened"|"rotting food"|"mouldy food"|mould|"soiled mattress"|"soiled clothes"|soiled|unwashed|
  unkempt|"bucket"|newspapers|squalor|squalid|filthy|"pipes burst"|"refuses help"|"refuses carers"|"declines help"
class child-odd "yesterday's uniform"|"yesterday's clothes"|"in her pockets"|"in his pockets"|hungry|starving|asleep|
  withdrawn|tearful|"won't go home"|"not want to go home"|"no lunch"|"no coat"|bruise|bruises|bruised|"drinks from"|
  "eats from"|hides|hoards|steals|stealing|"asks for food"|"rubs herself"|"rubs himself"|"touches the other"|
  "touches other"|"sexual"|"swears at"|soils|unwashed|smells|"late every"|"never collected"|"not collected"|"clings to"|
  "dad's shoes"|"mum's shoes"|"her mummy"|"flinches"|"frightened of"|"scared of"|"terrified of"
