# People
class patient pt|patient|"pat"|~patient
class close husband|wife|partner|"ptnr"|boyfriend|girlfriend|"bf"|"gf"|fiance|fiancee|fiancé|spouse|"hubby"|
  "other half"|"o/h"|ex|"ex-husband"|"ex-wife"|"ex-partner"|"exp"|~someone
class family mum|mother|dad|father|stepdad|stepfather|stepmum|stepmother|brother|sister|son|daughter|uncle|aunt|auntie|
  cousin|grandad|grandfather|gran|nan|grandmother|"mother-in-law"|"father-in-law"|"mil"|"in-laws"|"inlaws"|nephew|niece|
  stepson|stepdaughter|"half-brother"|"half-sister"|twin|grandson|granddaughter
class child child|baby|kid|infant|toddler|"children"
class carer carer|"care worker"
class other-person neighbour|friend|colleague|boss|landlord|housemate|flatmate|lodger|stranger|uncle|mate
class kin @close|@family|@child
class person @patient|@close|@family|@child|@carer|@other-person|~name|@professional
class male husband|boyfriend|"bf"|dad|father|stepdad|stepfather|brother|son|uncle|grandad|grandfather|nephew|stepson|
  "hubby"|grandson|"ex-husband"
class female wife|girlfriend|"gf"|mum|mother|stepmum|stepmother|sister|daughter|aunt|auntie|gran|nan|grandmother|niece|
  stepdaughter|granddaughter|"ex-wife"
class someone ~someone
class professional dr|doctor|nurse|"gp"|consultant|"hca"|physio|physiotherapist|pharmacist|midwife|"hv"|
  "health visitor"|"sw"|"social worker"|paramedic|receptionist|surgeon|registrar|"spr"|"cpn"|dentist|optician|teacher|
  solicitor|police|officer|"pc"|therapist|counsellor|chaperone|"pn"|"dn"|"district nurse"|"anp"|"psychologist"|
  "psychiatrist"
class be be|"been"|"being"|"was"|"were"|"is"|"are"|"get"|"got"|"gets"|"getting"
class by by
class preposition with|by|for|from|to|of|at|on|in|about|after|towards|against
class contrast but|however|although|though|except
class forename emma|james|sarah
class not-a-name monday
class not-a-surname road|street|practice|hospital
class honorific mr|mrs|"ms"|miss
# How a note gives the patient's age and sex: "62 yo man", "a 71-year-old lady"
class age-word "yo"|"y"|"o"|"yr"|"yrs"|"year"|"years"|"old"|"month"|"months"|"mo"|"mth"|"mths"|"wk"|"wks"|"week"|
  "weeks"|
  "day"|"days"|"y/o"|"y.o"
class said-male "male"|"man"|"gentleman"|"gent"|"boy"|"lad"
class said-female "female"|"woman"|"lady"|"girl"|"lass"
