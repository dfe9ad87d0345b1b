# Psychosis, detention, teams and labels
rule    psychosis
does    prompt ask sure
why     Psychosis or a related condition is written about.
basis   rules 1, 17, 19; lexicon team 2026-11-21
say     @psychosis; hear|hears|hearing|heard voices|voice|"people talking"; "voice of"|"voices in" ; voice|voices telling|tells|told|say; told|telling ..4 by voice|voices|god|radiator|tv|telly
unless  hemi|hemiarthroplasty|diathermy|fibroepithelial|polyp|histology|"hearing aid"|"hearing aids"|"new aids"|hoarse|laryngeal|bonnet|parkinson|parkinsons|dementia|delirium|uti|lewy|madopar|steroid|hearing_aid|audiology|phone in sentence
yes     [Hearing voices] for a month.
yes     [Known schizophrenia], stable.
no      No psychosis or mania.
no      Charles Bonnet, visual hallucinations, insight kept.

rule    strange-beliefs
does    prompt ask sure
why     Beliefs or perceptions are told that may be psychosis.
basis   4b; lexicon team 2026-11-21
say     think|thinks|thinking|convinced|certain|sure|believe|believes|feel|feels|says|reports|saying|adamant ..6 following|watching|bugged|wired|spying|monitored|poisoning|poisoned|tracked|tracking|filming|recording|"talking about him"|"talking about her"|"out to get"|plotting|chip|microchip|cameras|listening|hacked|"come in while"|"coming in at night"|"sending him"|"sending her"|"heard about him"|"not the same baby"|"not her baby"|possessed|demon|devil|"messages"|replaced|impostor; telly|tv|radio|radiator|television|sockets|router|phone|adverts|"number plates" ..4 about him|about her|telling|talking|tells|sending|messages|spelling|listening|speaks|numbers|watching; hear|hears|hearing|heard ..5 sockets|radiator|walls|through_the_wall|vents|pipes|telly|tv|voices; talking|talks|shouting to ..1 tv|telly|television|himself|herself|mirror|people not; "talking to himself"|"talking to herself"|"responding to"; foil ..3 router|windows|window|head; "phone listening"|"being followed"|"being watched"|"being poisoned"|"being recorded"|"spied on"|"gathering evidence"|"special powers"|"chosen one"|"sent by god"|"stopped by the king"|"mi5"|"the government"|"illuminati"|"secret service"; furniture|sofa|wardrobe|chair ..3 against the door; taken|took|removed|taped|unplugged|covered|smashed ..4 "door handles"|sockets|mirrors|telly|tv|router|"smoke alarm" ; "door handles off"|"taped them"; telly|tv unplugged|"facing the wall"; "up all night" ..4 talking|shouting|pacing|writing; "not the same baby"|"seeing things"|"sees things"
say     pressured|pressure ..1 speech|singing|talk; pressured; "flight of ideas"|grandiose|disinhibited|elated|"overspending"|"spending spree"; "not slept for" ..2 nights|days; ~num|two|three|hours ..2 sleep ..5 "never better"|"feels great"|"never felt better"; "never better"|"never felt better" ..6 sleep|slept|spent|bought; spent|spending "£900"|thousands|savings|everything ..4 on; bought ..1 two|three|four|five|six|several|~num ..4 cars|vans|bikes|boats|guitars|finance; "on finance" ..6 plan|driving; "plan for the nhs"|"meet the king"|"meet the prime minister"|"mission from"; "bizarre"|"thought disordered"|"no insight"|"lacks insight"|"poor insight"|"mental state"|"mse"|"unkempt and"|"neologisms"|"perplexed"|"guarded and"
unless  aids|aid|dizzy|neighbour_dispute|nightmare|cctv_job|hearing_aid|tinnitus|bonnet|parkinson|football|dementia|police_surveillance|stalker|partner|husband|ex|boyfriend|wife|glucose|bp|delirium|floaters|migraine|aura|"blood pressure" in clause
yes     [Thinks the neighbours are poisoning] his food.
yes     [Hears the radiator] talking to her.
no      Hears a whooshing in the left ear.
no      Thinks the ex is following her, police aware.

rule    detained
does    prompt ask sure
why     The patient was detained or treated under the Mental Health Act.
basis   rules 1, 17, 19; lexicon team 2026-11-21
say     @section; sectioned; section|sec|"s." 2|3|136|135|117|"5(2)"; detained|admitted|held|under|on|"was on"|regraded ..1 section|sec|"s." 2|3|136|135; detained ..2 mental|ward|hospital|section|s2|s3; admitted s2|s3|"s.2"|"s.3"; "s2"|"s3" ..1 mha|detained|months|puerperal|rescinded|expires; MHA assessment|ass|detention|s2|s3|tomorrow|requested; MHA; AMHP; CTO; "recall under"|"community treatment"; taken|brought|picked_up ..2 by police ..2 suite|ward|hospital|place_of_safety; "place of safety"|"136 suite"|"the suite"; "two doctors and"|"door opens now"|"came by ambulance after two doctors"|"ceto"; "nearest relative"|"second opinion doctor"|"soad"|"escorted leave"|"unescorted leave"|"awol from"
unless  caesarean|serial|specimen|lesion|rca|cath|histology|ct|sacral|paracetamol|heart|sounds|lscs|cross|vertebra|disc|coronary|pci|chronic_total|cookery|fit_note|honeymoon|47|17|42|bridal in sentence
yes     Discharged from [section 3] in May.
yes     [Sectioned two years ago].
no      Caesarean section planned, s2 heart sound normal.
no      CT cross section 3 of report.

rule    psychiatric-ward
does    prompt ask sure
why     A psychiatric admission is told.
basis   rules 1, 19; lexicon team 2026-11-21
say     @psych-ward; "mbu bed"|"mother and baby unit"|"bed being sought"|"bed search"|"bed found on"; in for ~num days ..8 ward|door|needle|team; "needle fortnightly"; "discharged from ward ..4 psych"; psychiatric|psychiatry ..1 ward|unit|hospital|bed|admission|inpatient|emergency|assessment; "settled on the ward"; "ect"
yes     Spent a month on a [psychiatric ward].
yes     In the [Mother and Baby Unit] until March.
no      Ward 4 for hip op.
no      Maternity ward visit.

rule    personality
does    prompt ask sure
why     A personality-disorder label is used.
basis   rules 1, 17, 19; lexicon team 2026-11-21
say     @personality; BPD eupd|dbt|traits|cmht|diagnosis|dx; "?pd" traits; PD traits|service|unit|pathway|diagnosis; DBT; "traits" ..2 borderline|emotionally; "complex emotional needs"|CEN ; "mentalisation"|"structured clinical management"|SCM ; "loves you at"|"hates you by"|"splitting staff"|splits|"plays staff off"
unless  mammogram|asymmetry|cyst|distortion|tomosynthesis|parkinson|dialysis|biparietal|peritoneal|growth_scan|splits_skin|logs|scm_muscle|sternocleidomastoid|neck|banana|doing_the_splits|nail|tear in sentence
yes     [Known EUPD].
yes     [On the DBT waiting list].
no      PD nurse review, Parkinson's.
no      BPD 78mm on growth scan.

rule    antipsychotic
does    prompt ask sign
why     A medicine for psychosis or bipolar disorder is named.
basis   rules 1, 19; lexicon team 2026-11-21
say     @antipsychotic; depot ..2 clinic|missed|due|given|monthly|cpn
unless  nausea|palliative|hyperemesis|leaflet|delirium|dementia|medrone|provera|zoladex in clause
yes     [On clozapine], bloods monthly.
yes     [Olanzapine started by team].
no      Haloperidol for nausea, palliative.
no      Medrone injection in knee.

rule    mh-team
does    prompt ask sign
why     A mental health team is involved.
basis   rule 19; lexicon team 2026-11-21
say     CMHT|"cmht"|CPN|"cpn"|"camhs"|"eip"|"early intervention"|"crht"|"psychiatrist"|psychiatry|"mental health nurse"|"perinatal mental health"|"perinatal team"|"assertive outreach"|"talking to the on call nurse"|"on call nurse at"|"op courage"|"veterans service"|"freed ref"|"recall early signs"|"early signs"
unless  autism|adhd|eczema|dietitian|asthma in clause
yes     [CPN visits fortnightly].
yes     [CMHT discharge letter].
no      Asthma nurse review.
no      Dietitian referral.
