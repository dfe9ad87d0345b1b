# Words of the rules for mental health said in terms: names of units and services, orders, scales, places, means
class suicide "suicidle"|"suicdal"|"suisidal"|"sucidal"|"suicidial"|"suicde"|"no reason to carry on"|
  "no reason to live"|
  "no reason to go on"|"nothing to live for"|"will to live"|"tired of being alive"|"done with life"|
  "enough of life"|"enough of living"|"sick of living"|"sick of life"|"exit bag"|"sodium nitrite"|nembutal|hopeline|
  maytree|"the listening place"
class self-harm ligatured|"ligaturing"|headbangs|"self burning"|"self mutilating"|"harmed herself"|"harmed himself"
class section mhrt|"managers hearing"|"pos suite"|"section 12 approved"|
  "section 17 leave"|soad|imha|"restriction order"|"conditionally discharged"|stdc|"short term detention"|
  "compulsory treatment order"|"compulsion order"|"s2 to s3"|"cto recalled"
class psych-ward "med secure"|"high secure"|"forensic unit"|"forensic ward"|"rampton hospital"|"ashworth hospital"|dspd|
  bethlem|
  "priory inpatient"|sedu|"mh inpatient"|"mh ward"|"mh unit"|"mh admission"|"psych inpt"|"psych adm"
class mind-service "forensic cmht"|"first response service"|"safe haven cafe"|"recovery cafe"|"111 option 2"|
  "111 press 2"|
  "111 opt 2"|mhlt|"core 24"|"pd service"|"personality disorder service"|"complex needs service"|
  "therapeutic community"|
  "116 123"|"85258"|"shout text"|"text shout"|"calm helpline"|"calm webchat"|saneline|tils
class trauma mosac|"survivors trust"|"rape crisis"|rasasc|"magdalene laundry"|"mother and baby home"|
  "truth project"|"helen bamber"|falaka|waterboarded|"tf-cbt"|"narrative exposure"|"trauma hx"
class personality stepps|"schema therapy"|mentalisation|mentalization|"mbt group"|"mbt programme"|"bpd traits"|
  "structured clinical management"
class psychosis "unseen stimuli"|"unseen others"|"internal stimuli"|"paranoid schiz"|"at risk mental state"|
  "psychotic dep"|"auditory halluc"|"rapid tranq"|"rapid tranquillisation"|acuphase
class eating orthorexic|"t1de"|bigorexia|"muscle dysmorphia"|"exercise addiction"|"exercise compulsion"|
  "ed voice"|"ed thoughts"|"cbt-e"|"ede-q"
class antipsychotic invega|xeplion|byannli|risperdal|haldol|modecate|sulpiride|liskonum
# A medicine for psychosis with these is given for it; the names alone stand in lists of interactions
class depot-drug clozapine|clozaril|denzapine|zaponex|paliperidone|xeplion|trevicta|byannli|zuclopenthixol|clopixol|
  depixol|
  flupentixol|fluphenazine|modecate|"haloperidol decanoate"|"risperdal consta"|okedi|maintena|"aripiprazole lai"|
  "risperidone lai"|invega
class depot-way clinic|bloods|fbc|amber|lai|im|depot|given|glut|deltoid|monthly|fortnightly|weekly|"2/52"|"4/52"|due|
  missed|
  restarted|injection|inj
class times x2|x3|x4|x5|x6|x8|x10|x12
class risk-scale "c-ssrs"|cssrs|"sad persons"|panss|ymrs|caarms|"ies-r"|"pcl-5"|scoff|"ede-q"
# Known places where people go to end their lives; the names alone are outings
class known-edge "beachy head"|"clifton suspension"|"humber bridge"|"severn bridge"|"forth bridge"|
  "foyle bridge"
class disaster grenfell|hillsborough|"7/7"|"manchester arena"|rwanda|srebrenica|bosnia|
  helmand|falklands|genocide
class disaster-mark survivor|survived|witnessed|saw_it|nightmares|massacre|relives|killed
class psychosis cyclothymia|cyclothymic|schizoaff|"mixed state"|"lithium toxicity"
class self-harm "self stabbing"|"self-stabbing"|"stabbed himself"|"stabbed herself"|"self immolation"|"self-immolation"|
  "set himself on fire"|
  "set herself on fire"|"set himself alight"|"set herself alight"|"fire to himself"|"fire to herself"|"choking game"|
  "blackout challenge"
class suicide "don't want to wake"|"doesn't want to wake"|"didn't want to wake"|"dont want to wake"|"worth more dead"|
  "out of this life"|"leave this world"|"leave this life"
class eating drunkorexia|"an-bp"|"an-r"|"an bp subtype"|"median bmi"
class psych-ward "informal pt"
class antipsychotic olanz|risp|velotab|"olanzapine velotab"|zyprexa|solian
class depot-drug amisulpride|cariprazine|lurasidone
class trauma "stillbirth trauma"|"survivor guilt"|"survivor's guilt"|"moral injury"
