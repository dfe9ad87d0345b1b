# Words of the law as patients and letters say them
class le-police detective|detectives|constable|"the feds"|feds|bobbies|"the filth"|bizzies|gavvers|rozzers|"vice squad"|
  "drugs squad"|cid|"response unit"|"missing persons unit"|"counter terrorism"|"border police"|"transport police"|
  "999 log"|"101 log"|"police log"|"incident number"|"crime no"|"occurrence number"
class le-detention "yarl's wood"|"yarls wood"|harmondsworth|colnbrook|"brook house"|"tinsley house"|dungavel|campsfield|
  derwentside|"morton hall"|"immigration removal"|"removal centre"|"short term holding"|belmarsh|strangeways|
  "wormwood scrubs"|"the scrubs"|pentonville|bronzefield|"foston hall"|"low newton"|"eastwood park"|"drake hall"|
  "askham grange"|barlinnie|"cornton vale"|magilligan|maghaberry|"hydebank wood"|hydebank|"winson green"|armley_jail|
  "feltham yoi"|"cookham wood"|wetherby_yoi|"ashfield"|whatton|littlehey|"full sutton"|"long lartin"|frankland|
  "forest bank"|altcourse|"b wing"|"c wing"|"d wing"|"e wing"|"the wing"|segregation|"the seg"|"secure training centre"|
  "open prison"|"approved hostel"|polmont|"low moss"|"castle huntly"|"hmp addiewell"|"hmp shotts"|wandsworth_prison|
  "the mount prison"|"hydebank"|"thorn cross"|"hollesley bay"|"ford prison"|"feltham"|"werrington yoi"|"the verne"|
  "brinsford"|"deerbolt"|"swinfen hall"|"glen parva"|"aylesbury yoi"|"peterborough prison"|"durham prison"|
  "durham jail"|"send prison"|"east sutton park"|"buckley hall"|"lancaster farms"|"kirklevington"|"wayland prison"|
  "manston camp"|"napier barracks"|"bibby stockholm"|"wethersfield camp"|"penally"|doncatraz
class le-crime cannabis|drugs|"drunk and disorderly"|begging|soliciting|loitering|bouncer|theft|shoplifting|burglary|
  robbery|assault|affray|gbh|abh|fraud|supply|dealing|"possession with intent"|pwits|possession|harassment|stalking|
  "criminal damage"|arson|"drink driving"|"drink-driving"|"drug driving"|"dangerous driving"|"careless driving"|
  "hit and run"|rape|"sexual assault"|"indecent exposure"|exposure|"exposing himself"|upskirting|voyeurism|grooming|
  "indecent images"|murder|manslaughter|stabbing|"knife"|blade|weapon|firearm|"money laundering"|"people smuggling"|
  cultivation|production|"growing cannabis"|"benefit fraud"|perjury|"breach of"|kidnap|blackmail|extortion|conspiracy|
  "racially aggravated"|"public order"|trespass|poaching|"animal cruelty"|neglect_charge|"going equipped"|handling|
  "stolen goods"|"tax evasion"|trafficking|smuggling|"terrorism offences"|voyeur|"cannabis grow"
class le-hurt shot|stabbed|slashed|knifed|glassed|bottled|machete|"zombie knife"|"acid thrown"|kneecapped|
  "pistol whipped"
class le-served did|done|do|does|doing|serve|served|serving|got|get|gets|given|handed|facing|faces|jailed|completed|
  finished|awaiting
class crossing zeebrugge|calais|dunkirk|dover|"the channel"|rotterdam|cherbourg|"hook of holland"|lampedusa|lesvos|
  samos|melilla|ceuta|libya|tripoli|tunisia|aegean|mediterranean|"the balkans"|bosnia|serbia|belgium|"france by"|
  drowned|"didn't wake"|smuggler|smugglers|"the sahara"|"the desert"
class le-deed theft|thefts|shoplifting|burglary|burglaries|robbery|robberies|affray|gbh|abh|fraud|pwits|stalking|
  "criminal damage"|arson|"drink driving"|"drink drive"|"drug driving"|"dangerous driving"|"careless driving"|murder|
  manslaughter|"tax evasion"|"money laundering"|trafficking|smuggling|terrorism|"public order"|"perverting course"|
  "perverting the course"|blackmail|kidnap|kidnapping|bribery|forgery|rape|"sexual assault"|assault|assaulting|
  harassment|firearm|firearms|dealing|grooming|"cannabis grow"|"cannabis farm"|"grow house"|voyeur|voyeurism|flashing|
  "indecent exposure"|"knife crime"|"hit and run"|perjury|bigamy|hacking|"revenge porn"|"hate crime"|"drug offences"|
  "drugs offences"|supply|"benefit fraud"|"common assault"|"racially aggravated"|"dangerous dog"|"joint enterprise"|
  "sex offences"|"sexual offences"|stabbing|extortion|embezzlement|wounding
class le-process trial|plea|sentence|sentenced|sentencing|court|ct|charge|charges|charged|arrest|arrested|bail|bailed|
  convicted|conviction|convictions|caution|cautioned|guilty|acquitted|prosecution|prosecuted|jail|jailed|custody|
  remanded|awaiting|mags|crown|"looking at"|offence|offences|allegation|allegations|inside|prison|dbs
