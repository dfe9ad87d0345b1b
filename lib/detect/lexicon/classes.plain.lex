# Words of the rules for what is said outright, in two to six words (the *.plain.lex files).
class spouse husband|wife|"ptnr"|"prtnr"|partner|boyfriend|girlfriend|"bf"|"gf"|fiance|fiancee|spouse|hubby|"husb"|
  "ex-husband"|"ex-wife"|"ex-partner"|"ex-boyfriend"|"ex husband"|"ex wife"|"ex partner"|"ex bf"|"ex-bf"|ex|missus
class young-kin son|daughter|"dtr"|"dau"|stepson|stepdaughter|grandson|granddaughter|nephew|niece
class sibling twin|brother|sister|bro|sis|"half-brother"|"half-sister"|stepbrother|stepsister|cousin|"brother-in-law"|
  "sister-in-law"
class elder-kin mum|mother|mam|mom|dad|father|stepdad|stepfather|stepmum|stepmother|uncle|aunt|auntie|gran|nan|grandad|
  grandmother|grandfather|"mother-in-law"|"father-in-law"
class adult-near @spouse|@young-kin|@sibling|@elder-kin
class not-kin neighbour|"neighbor"|friend|landlord|landlady|colleague|housemate|flatmate|lodger|boss|employer|warden|
  "next door"|roommate|roomie|mate|workmate|tenant|"flat mate"|"house mate"|landord|"letting agent"|caretaker|concierge|
  "work colleague"|
  manager|supervisor|vicar|priest|imam|rabbi|pastor|"church friend"|"family friend"|"ex-colleague"|"best friend"|bestie|
  "home help"|cleaner|gardener|childminder|nanny|babysitter
# A call or letter about the patient
class tells-us "rang"|"rings"|"phoned"|"phones"|"called"|"emailed"|"emails"|"texted"|"texts"|"wrote"|"writes"|"reports"|
  "reported"|"contacted"|"messaged"|"telephoned"|"tc from"|"t/c from"|"says"|"informs"|"informed"|"states"|"alleges"|
  "came in"|"spoke to me"
class private-worry memory|drinking|drunk|drink|drinks|mood|suicidal|suicide|cutting|"self harm"|"self-harm"|
  "self harming"|"self-harming"|overdose|psychotic|paranoid|voices|behaviour|aggressive|violent|violence|shouting|
  screaming|neglect|neglected|drugs|weed|cocaine|heroin|gambling|confused|forgetful|wandering|driving|safety|unsafe|
  "not safe"|"not coping"|hoarding|money|"in confidence"|confidential|confidentially|"not to tell"|"don't tell"|
  "dont tell"|"do not tell"|"not to be told"|"doesn't know"|"unaware"|"doesn't want"|mh|"mental health"|"not washing"|
  "not eating"|"lying about"|incontinent|smells|"smell of"|hygiene|units|"smelling of"|purging|razor|blades|
  "suicide note"|
  "in her room"|pills|abuse|alleges|custody
# What somebody close has or did: sensitive whoever said so
class spouse "ex-wives"|"ex missus"|"ex-missus"|wifey|"OH"|"o/h"|"other half"|"baby daddy"|"babydaddy"|babydad|
  babyfather|"baby father"|babymother|"baby mother"|"babymum"|"baby mama"|"FOB"|"fiancé"|"fiancée"|"boy friend"|
  "girl friend"|"bidie-in"|"ex-fiance"|"exgf"|"exbf"|"ex-gf"|"new partner"|esposo|esposa|biwi|shohar|"gwraig"
class young-kin "step son"|"step-son"|"step daughter"|"step-daughter"|stepchild|stepdtr|"step dtr"|godson|goddaughter|
  godchild|
  "foster son"|"foster daughter"|"foster child"|"son in law"|"son-in-law"|"daughter in law"|"daughter-in-law"|"DIL"|
  "gs"|"gdtr"|grandchild|"grand-daughter"|"grand-son"|"great niece"|"great-niece"|"great nephew"|"great-nephew"|
  "eldest"|"youngest"|"dght"|"daught"|"dtr-in-law"|"dtr in law"|lad|lass|bhatija|bhatiji|beti|bahu|damad|wnuk|wnuczka
class sibling "half bro"|"half sis"|"half brother"|"half sister"|"step bro"|"step sis"|"step brother"|"step sister"|
  "step-brother"|"step-sister"|"sib"|sibling|"SIL"|"BIL"|"brother in law"|"sister in law"|"bro in law"|"bro-in-law"|
  "sis in law"|"sis-in-law"|"b-in-law"|"s-in-law"|cuz|"twin bro"|"twin sis"|bhai|bhaiya|didi|baji|bhabhi|bhabi|devar|
  nanad|jeth|jethani|devrani|akka|brawd|chwaer|hermano|hermana|siostra|walaal|egbon|aburo|"our kid"|"big sis"|"big bro"|
  "little sis"|"little bro"|"kid brother"|"kid sister"|"foster brother"|"foster sister"|"birth sib"|"birth sibling"
class elder-kin "MIL"|"FIL"|"mother in law"|"father in law"|"m-in-law"|"f-in-law"|granny|grannie|grandma|grandpa|gramps|
  grandparent|nana|nanna|nannan|"gma"|"gpa"|"g/mother"|"g/father"|mummy|mammy|mom|mommy|daddy|"step mum"|"step dad"|
  "step-mum"|"step-dad"|"step mother"|"step father"|stepmam|stepmom|aunty|"great aunt"|"great-aunt"|"great uncle"|
  "great-uncle"|"great nan"|"mat aunt"|"pat aunt"|"mat uncle"|"pat uncle"|"MGM"|"MGF"|"PGM"|"PGF"|"birth mum"|
  "birth mother"|"birth dad"|"birth father"|"bio dad"|"bio mum"|"foster mum"|"foster mother"|"foster dad"|
  "foster father"|"foster carer"|"adoptive mum"|"adoptive dad"|"adoptive mother"|"adoptive father"|godmother|godfather|
  @kin-abroad
# Elders as they are called in the languages spoken here; words that are also English, or names, are left out
class kin-abroad nani|naani|nanu|dadi|daadi|"dada ji"|"dadi ji"|"nani ji"|"nana ji"|dadaji|dadiji|naniji|nanaji|chacha|
  chachi|
  phuppo|phupho|phuphi|phuppi|foofi|bua|fufa|khala|khalu|khaala|khalajaan|mamu|mamoo|mami|mausi|mausa|maasi|masi|masa|
  taya|
  tayi|taaya|ammi|"ammi ji"|ammijaan|abbu|"abbu ji"|abba|amma|appa|ummi|saas|sasur|susar|thatha|paati|periamma|
  periappa|chithi|chithappa|ammamma|ammachi|appachan|ammumma|thakuma|dida|nanima|mashi|pishi|kaku|achchi|seeya|loku|
  bubbe|
  bubbie|bobe|bubby|zaide|zayde|zaida|savta|safta|babcia|babunia|dziadek|dziadzio|ciocia|ciotka|wujek|mamusia|tatus|
  babushka|dedushka|bunica|bunicul|bunic|matusa|yiayia|giagia|pappou|papou|theia|anneanne|babaanne|teyze|amca|dayi|
  yenge|
  teta|tetta|jiddo|jido|sitto|khalo|ammo|khalto|hooyo|aabo|ayeeyo|awoowe|eedo|habaryar|abti|habo|"iya agba"|ouma|oupa|
  zia|zio|nonna|nonno|abuela|abuelo|abuelita|suegra|suegro|avó|vovó|vovô|mutti|vati|omi|tante|onkel|mamie|papi|tonton|
  "ah ma"|"ah gong"|"gong gong"|"po po"|waipo|nainai|yeye|lolo|tita|tito|ninang|ninong|mamgu|mam-gu|tadcu|tad-cu|
  halmoni|harabeoji|obaasan|ojiisan|ambuya|sekuru|gogo|shangazi|mjomba|chachu|dziadzia|mamó|ammijan|abbajan|baapu|
  bapuji|bibiji|biji|
  taid|nain|modryb|ewythr|maimeo|mamo|daideo|granda|grandda|"gran-gran"
class other-illness cancer|"ca"|"prostate ca"|"breast ca"|"lung ca"|"bowel ca"|leukaemia|lymphoma|myeloma|melanoma|
  "brain tumour"|"mets"|dementia|alzheimer|alzheimers|"mnd"|"motor neurone"|huntington|huntingtons|parkinsons|
  "parkinson"|"multiple sclerosis"|"terminal cancer"|terminal|"cjd"|"tb"|"learning disability"|depressed|
  "severe depression"|lupus|epilepsy|epileptic|"sickle cell"|"sickle"|leprosy|cirrhosis|"liver failure"|
  "kidney failure"|
  "renal failure"|"on dialysis"|"cystic fibrosis"|"lewy body"|demented|"pnd"|"postnatal depression"|MS|"crohns"|
  "ovarian ca"|
  "pancreatic ca"|"bladder ca"|"oesophageal ca"|"colon ca"|"liver ca"|"skin ca"|"renal ca"|mesothelioma|"brain ca"|
  sarcoma|
  "bipolar disorder"|"alz"|"early alz"|"heart failure"|"vascular dementia"
class other-secret "hiv"|"hep c"|"hep b"|"hepatitis c"|"hepatitis b"|"hcv"|chlamydia|gonorrhoea|syphilis|herpes|
  "an sti"|bipolar|schizophrenia|schizophrenic|psychosis|psychotic|"eupd"|"personality disorder"|anorexia|anorexic|
  bulimia|bulimic|suicidal|alcoholic|"alcoholism"|"alcohol problem"|"drink problem"|"drug problem"|"drug addict"|addict|
  "self-harming"|"self harming"|"self-harms"|"self harms"|sectioned|"in rehab"|"in detox"|"in prison"|"in jail"|
  "inside for"|"in custody"|"on bail"|"on remand"|"on tag"|"on probation"|"on heroin"|"on crack"|"on methadone"|
  "on drugs"|"on steroids"|"on the run"|trans|gay|"a sex offender"|"sex offender"|"rso"|"on sor"|"on the sor"|
  "on sex offenders register"|"a paedophile"|arrested|"having an affair"|"having affair"|"has affair"|"had an affair"|
  "having a affair"|"pnd"|aids|"hsv"|"genital warts"|"genital rash"|"genital herpes"|"trich"|"trichomonas"|"on lithium"|
  "on clozapine"|"on risperidone"|"on olanzapine"|"on quetiapine"|"on aripiprazole"|"on depot"|"on a depot"|
  "on antipsychotics"|
  antipsychotics|"clozapine depot"|"nervous breakdown"|"a breakdown"|"crack user"|"heroin user"|"drug user"|"iv user"|
  "ivdu"|
  "on subutex"|"on buvidal"|"a dealer"|"drug dealer"|"dealing drugs"|"dealing weed"|"in a gang"|"in gang"|overstayed|
  "overstaying"|deported|"an illegal"|"working illegally"|"no visa"|"awaiting trial"|"awaiting sentencing"|
  "awaiting sentence"|
  "on trial"|"with drugs"|"caught with drugs"|"caught w drugs"|"w drugs"|"on cp register"|"on cp plan"|"on a cp plan"|
  "on child protection"|"lacks capacity"|
  "capacity concerns"|"doubly incontinent"|"faecally incontinent"|"sleeping rough"|"done for fraud"|"done for theft"|
  "done for drugs"|
  "done for assault"|"done for gbh"|"convicted paedophile"|paedophile|expelled|"violent when drunk"|"having ect"|
  "had ect"|
  "secret child"|"in the closet"|"seeing a psychiatrist"|"seeing psychiatrist"|"addicted to tramadol"|
  "addicted to codeine"|
  "addicted to pills"|"hooked on"|"swallowing pills"|hoarder|"stockpiling"|"sex worker"|"on the game"|escorting|
  bankrupt|
  "gambling debts"|"gambling addict"|"in a refuge"|undocumented|"youth custody"|"in youth custody"|"bv"|
  "erectile dysfunction"|"restricted contact"|"supervised contact"|LD|senile|
  infertile|"low sperm"
class does-to-self hanged|hung|killed|shot|drowned|poisoned
# Kit and arrangements with which a social worker or council is no worry
class care-kit poc|rails|stairlift|commode|hoist|ot|reablement|chc|telecare|"package of care"|"care package"|package|
  "day centre"|"blue badge"|equipment|"direct payments"|respite|discharge|bed|"meals on wheels"|housing|relay|works|
  work|retired|job|volunteer|training|student|placement_student|"attendance allowance"
# Places and games where a court is no court
class no-court tennis|badminton|squash|netball|basketball|shoes|shoe|usher|clerk|jury|food|"court road"|"court house"|
  "court surgery"|flat|apartment|round|works|worker|solicitor|barrister|"care home"|resident|warden|ehcp|pip|dwp|
  crazy_golf|volleyball|padel|racket|racquet|doubles|pickleball|umpire|captain|flats|"county pair"
class stab-thing needle|fork|nail|pen|pencil|thorn|garden|gardening|insulin|sharps|screwdriver|knitting|compass|himself|
  herself|self|myself
class lone-accident bramble|rose|thorn|garden|gardening|cat|kitten|dog|glass|hedge|fence|work|fell|fall|bike|kitchen|
  cooking|shave|shaving|wire|accident|accidentally|football|machinery|saw|grinder|oven|iron|stove|door
class year-past "2000"|"2001"|"2002"|"2003"|"2004"|"2005"|"2006"|"2007"|"2008"|"2009"|"2010"|"2011"|"2012"|"2013"|
  "2014"|"2015"|"2016"|"2017"|"2018"|"2019"|"2020"|"2021"|"2022"|"2023"|"2024"|"2025"|"2026"
class od-drug citalopram|sertraline|fluoxetine|paracetamol|amitriptyline|mirtazapine|venlafaxine|propranolol|zopiclone|
  codeine|cocodamol|"co-codamol"|diazepam|quetiapine|insulin|ibuprofen|tablets|"tabs"|"meds"|promethazine|pregabalin
class dose-word mg|mcg|"5mg"|"10mg"|"20mg"|"25mg"|"40mg"|"50mg"|"75mg"|"100mg"|"2.5mg"|"1.25mg"|"7.5mg"|"15mg"|"30mg"|
  "80mg"|tablet|cap|capsule|amlodipine|ramipril|omeprazole|atorvastatin|bisoprolol|dose|dosing|vision|va|eye|os|nocte|
  bd|mane
class habit-drug "coke"|"weed"|"ket"|"hash"|"crack"|"mandy"|"md"|"nos"|"balloons"|"skunk"|"spice"|"pills"|"speed"|
  "base"|"poppers"|"mcat"|"magic mushrooms"|"shrooms"|"meth"|"mamba"|"whippits"|"whizz"|"pingers"|"gak"|
  "edibles"|"mkat"|"lsd"
class habit-when use|user|uses|habit|"at weekends"|weekends|"most weekends"|"every weekend"|nightly|daily|binge|binges|
  bingeing|"with mates"|"at parties"|"at festivals"|recreationally|socially|occasionally|addict|addiction|"most days"|
  "most nights"|"every day"
class dep-drug opioid|opiate|opioids|opiates|codeine|benzo|benzos|benzodiazepine|diazepam|pregabalin|gabapentin|
  gabapentinoid|tramadol|zopiclone|dihydrocodeine|oxycodone|morphine|fentanyl|"co-codamol"|cocodamol|analgesic|
  amphetamine|stimulant|"z-drug"|hypnotic|valium|xanax|oramorph|"dhc"|"nurofen plus"|solpadeine|"otc codeine"|ketamine|
  cannabis|cocaine|heroin|drug|drugs|substance|polysubstance|solvent|"oxy"|"oxys"|oxycontin|"solpadine"|syndol|
  "co-dydramol"|nitrazepam|temazepam|lorazepam|clonazepam|pethidine|"ghb"|"gbl"|"mdma"|"ket"|"crack"|otc_opioid|
  painkiller|painkillers|"pregabs"|sleeping_tablet|z-drugs
class dep-state dependence|dependency|dependent|addiction|addicted|addict|misuse|misuser|misusing|abuse|abuser|
  "use disorder"|overuse|habit|dependance|detox|withdrawals
class soft-drink coke|cola|pop|monster|diet|energy|"red bull"|pepsi|water|milk|squash|tea|coffee|juice|lemonade|fanta|
  soup|beans|"cat food"|tonic|insulin|fluids|fluid|gel|paint|formula|feed|botox|irn|lucozade
class staff-word reception|receptionist|receptionists|staff|"the team"|nurse|gp|"hca"|clinician
# Words for a patient nobody should have to read of himself
class wounding-plain "drug seeking"|drug-seeking|"drug seeker"|"opiate seeking"|"opioid seeking"|"benzo seeking"|
  "med seeking"|"medication seeking"|"DSB"|malingering|malingerer|malinger|heartsink|"heart sink"|manipulative|
  "attention seeking"|attention-seeking|"attention seeker"|hypochondriac|hypochondriacal|somatising|supratentorial|
  "functional overlay"|"psychological overlay"|vexatious|factitious|munchausen|munchausens|embellishing|embellishes|
  "exaggerating symptoms"|"exaggerates symptoms"|"symptom exaggeration"|"feigning"|"fat folder"|"thick folder"|
  "fat notes"|"heartsink"|"time waster"|"timewaster"|"litigious"|"likely to sue"|"difficult patient"|"difficult pt"|
  "secondary gain"|"frequent flyer"|"pd traits suspected"|"not genuine"|"story not credible"|"history not credible"|
  "not a credible"|"neurotic"|liar|"compulsive liar"|"pathological liar"|chancer|"drama queen"|"playing the system"|
  "work shy"|"work-shy"|workshy|"opiate seeker"|"opioid seeker"|"script shopping"|"doctor shopping"|"wants benefits"|
  "after benefits"|"exaggerated limp"|"exaggerates"|"demanding patient"|"overanxious"|"over-anxious mother"|
  "over-anxious mum"
# What two people do together that throws, lifts and grips
class shared-sport judo|"ju-jitsu"|jujitsu|"jiu-jitsu"|"jiu jitsu"|bjj|aikido|karate|kickboxing|"muay thai"|mma|
  wrestling|sparring|
  dancing|dance|ballroom|tango|salsa|ballet|acro|acrobatics|cheerleading|"cheer squad"|gymnastics|trapeze|trampoline|
  skating|"pairs skating"|"roller derby"|rugby|dojo|"the mat"|"on the mats"|rehearsal|rehearsals|"stage combat"|fencing|
  lifts
# People at work for the patient, who are also persons
class worker "home help"|homehelp|cleaner|childminder|nanny|driver|warden|trainer|landlord|vicar|instructor|boss|coach
class worker-off "off with"|"off w"|"off sick with"|"off sick w"|"signed off with"|"signed off w"|"been off with"|
  "been off w"|
  "off work with"|"off work w"|"off due to"|"off after"|"gone off with"
class worker-news divorcing|"going through divorce"|"going through a divorce"|"getting divorced"|"having affair"|
  "having an affair"|
  "left her husband"|"left his wife"|"visa has"|"visa ran"|"visa expired"|bankrupt|"under gmc"|"under nmc"|"under hcpc"|
  "before the gmc"|"facing gmc"|"facing nmc"|"facing disciplinary"|"facing a disciplinary"|"reported to gmc"|
  "reported to nmc"|
  "reported to ofsted"|"gmc ix"|"gmc investigation"|"nmc ix"|"nmc investigation"|"gmc hearing"|"nmc hearing"|
  "lives next door"|
  "lives opposite"|"lives at"|"lives near"|"lives over"|"messaging him"|"messaging her"|"messaging pt"|"messaging me"|
  "texting him"|
  "texting her"|"snapchatting"|"flirting with"|"kissed"|"smells of drink"|"smells of alcohol"|"smells of weed"|
  "smelt of drink"|
  "smelt of alcohol"|"reeked of"|"drinks on duty"|"drunk on duty"|"drunk at work"|"having breakdown"|
  "having a breakdown"|
  "had a breakdown"|"made advances"|"made a pass"|"came on to"|"dating her"|"dating his"|"dating pt"|"sleeping with"|
  arrested|
  "selling weed"|"sells weed"|"been sacked"|"struck off"|"been suspended"|"is suspended"|"in rehab"|pinching|
  "caught stealing"|
  "steals from"|"stole from"
class worker-ill stress|breakdown|cancer|"breast ca"|depression|anxiety|bereavement|pregnancy|miscarriage|"long covid"|
  covid|
  surgery|hysterectomy|"mental health"|burnout|drink|alcohol|rehab|chemo|"nervous breakdown"|morning_sickness
# Letters and messages too: what is kept about a patient, and sent
class mail @paper|appt|appointment|text|texts|sms|message|messages|emails|voicemail|doc|rx|script|scrip|"fit note"|med3|
  fbc|mri|ct|
  post|invite
# Medicines that say what somebody else has
class others-drug @antipsychotic|@arv|@controlled-drug|@ed-drug|donepezil|memantine|rivastigmine|antidepressants|
  citalopram|
  sertraline|fluoxetine|mirtazapine|methadone|subutex|buvidal|prep|chemo|elvanse|levodopa|riluzole|lithium
# Places of the body as one says where somebody was hurt
class hurt-place arm|arms|wrist|wrists|finger|fingers|thumb|hand|hands|leg|legs|foot|toes|knee|ear|ears|nose|jaw|lip|
  mouth|cheek|face|eye|
  head|hair|neck|throat|shoulder|back|chest|breast|ribs|stomach|tummy|abdomen|abdo|groin|thigh|thighs|shin|shins|scalp|
  skin
# Words of mix-ups: what was done, with whose papers, to whom
class near @adult-near|@not-kin|employer
class px pt|pts|patient|px|person|patients
class chart notes|record|records|chart|name|number|nhs|file
class wrong-one wrong|another|other|different
class filing filed|scanned|saved|stored|uploaded|attached|entered|logged|recorded|coded|put|showing
class into in|to|into|onto|on|under
class crossed crossed|swapped|transposed|muddled|mixed|confused
class in-error "by mistake"|"in error"|wrongly|mistakenly|accidentally|instead
class handed given|handed|dispensed|issued|sent|received|collected|posted|emailed|took
class sent went|sent|posted|delivered|emailed|given|handed|texted
class contacted called|rang|phoned|texted|emailed|booked|seen|saw|"called in"|"sent for"
class med-bag scrip|script|rx|meds|tablets|medication|prescription|bag|"blister pack"|dosette|letter|form|"sick note"|
  "fit note"|
  med3|results|sample|pot|inhaler|insulin
